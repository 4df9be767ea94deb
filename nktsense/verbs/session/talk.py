"""The conversation of a session: what was said, what it does to the visit, and what is told back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from nktsense.errors import NktsenseError, StepRefusedError
from nktsense.protocol.session.state import Phase
from nktsense.verbs.session.asked import asked_now

if TYPE_CHECKING:
    from nktsense.protocol.course.facts import HomeworkFact
    from nktsense.protocol.library.model import Library
    from nktsense.protocol.session.plan import PlannedMuscle
    from nktsense.protocol.session.state import SessionState
    from nktsense.protocol.session.steps import StartTest
    from nktsense.verbs.session.told import Teller
    from nktsense.visit.conduct import Progress, Visit


@dataclass(slots=True)
class Talk:
    """A conversation.

    Attributes:
        visit: The visit.
        library: What is known of muscles and pairs.
        teller: Tells people or programs.
        order: The muscles of the plan in the order of this session.
        device: Address of the dynamometer, or "".
        meter: Name of a meter that cannot be read, whose peaks are typed, or "".
        targets: Planned loads, N, by muscle.
        homework: Homework of earlier sessions, which can be answered by its number in this list.
        draft: A test that waits for the pain before it, or None.
        reading_out: The items left of the screening were listed to be answered together.
        waiting: Nothing more is listened to until the device has given the planned trials, or is gone.
        left: The conversation is over; the session may go on later.
        link_told: What was told last of the link.
    """

    visit: Visit
    library: Library
    teller: Teller
    order: tuple[PlannedMuscle, ...]
    device: str = ""
    meter: str = ""
    targets: Mapping[str, float] = field(default_factory=dict[str, float])
    homework: tuple[HomeworkFact, ...] = ()
    draft: StartTest | None = None
    reading_out: bool = False
    waiting: bool = False
    left: bool = False
    link_told: str = ""

    @property
    def state(self) -> SessionState:
        """Where the session stands."""
        return self.visit.state

    @property
    def reads_device(self) -> bool:
        """Whether the trials of the next test come from a device."""
        return not self.meter

    @property
    def listens(self) -> bool:
        """Whether the next line is taken now."""
        if self.visit.connecting:
            return False
        if self.waiting and not self._arrived():
            return False
        self.waiting = False
        return True

    @property
    def over(self) -> bool:
        """Whether there is nothing more to say."""
        return self.left or self.state.phase is Phase.CLOSED

    def say(self, line: str) -> None:
        """Do what a line says; what cannot be done is told, and nothing is changed by it."""
        from nktsense.verbs.session.vocabulary import understood

        spoken = line.strip()
        if not spoken:
            spoken = asked_now(self).enter
            if not spoken:
                self.teller.answer("An empty line stands for nothing here; say one of the words above, or help.")
                return
        try:
            act, rest = understood(self, spoken)
            if self.reading_out and spoken.partition(" ")[0] != "none":
                self.reading_out = False
            act(self, rest)
        except NktsenseError as error:
            self.teller.refused(error, spoken)
        except Exception as error:
            from calibration import CalibrationError
            from firmware_bridge import BridgeError

            if not isinstance(error, (BridgeError, CalibrationError)):
                raise
            self.teller.refused(error, spoken)
        self.teller.ask_again()

    def seen(self, progress: Progress) -> None:
        """Tell what came of the device."""
        from nktsense.verbs.session.seen import tell_progress

        tell_progress(self, progress)

    def prompt(self) -> None:
        """Tell what is asked, where that is new."""
        if self.listens:
            self.teller.ask(asked_now(self))

    def _arrived(self) -> bool:
        test = self.state.open_test
        return test is None or not self.visit.device_open or len(test.counted) >= self.state.plan.trials


Act = Callable[[Talk, str], None]

SIDES: Final = ("left", "right", "midline")


def fields_of(text: str, least: int, most: int, usage: str) -> list[str]:
    """Return the parts of a line between bars, blanks taken off; missing ones at the end are "".

    Raises:
        StepRefusedError: There are too few or too many.
    """
    parts = [part.strip() for part in text.split("|")]
    filled = len(parts) if any(parts) else 0
    if not least <= filled <= most:
        raise StepRefusedError("usage", f"That was not understood. Say: {usage}", "Parts are divided by |.")
    return parts + [""] * (most - len(parts))


def number_of(text: str, what: str) -> float:
    """Return a number that somebody typed; a comma is a decimal point.

    Raises:
        StepRefusedError: It is no number.
    """
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise StepRefusedError("usage", f"{text or 'nothing'} is no number: {what} is wanted.", "") from None


def muscle_and_side(talk: Talk, words: list[str]) -> tuple[str, str | None]:
    """Take a muscle and, before or after it, its side off the beginning of a line.

    Raises:
        StepRefusedError: No muscle is named, or none of that name is in the library.
    """
    side: str | None = None
    muscle = ""
    while words and (not muscle or side is None):
        word = words[0].lower()
        if side is None and word in SIDES:
            side = word
        elif not muscle:
            muscle = word
        else:
            break
        words.pop(0)
    known = muscle in talk.library.muscles or any(muscle == planned.muscle for planned in talk.order)
    if not known:
        near = [name for name in talk.library.muscles if muscle and muscle in name][:5]
        advice = f"Do you mean {', '.join(near)}?" if near else "nktsense library list shows all of them."
        raise StepRefusedError("unknown_muscle", f"There is no muscle {muscle or '(none was named)'}.", advice)
    if side is None:
        planned_sides = {planned.side for planned in talk.order if planned.muscle == muscle}
        side = planned_sides.pop() if len(planned_sides) == 1 else None
    return muscle, side
