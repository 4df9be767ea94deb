"""What lies on a desk: the visit, what is being prepared, which question is open inside another, what is to be told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from nktsense.errors import NktsenseError
from nktsense.protocol.course.facts import HomeworkFact
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.order import name_of
from nktsense.protocol.session.prompt import Prompt, prompt
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import AnyStep, StartTest
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.news import Cue, CueKind
from nktsense.visit.desk.settings import DeskSettings
from nktsense.visit.desk.sheet import Answer, Sheet
from nktsense.visit.progress import Progress
from nktsense.visit.set_up import SetUps

SubQuestion = Callable[["Bench"], Sheet | None]
"""Makes the sheet of a question inside another one; None where it has no meaning any more."""
DeviceFor = Callable[[StartTest], str]
"""Gives the address of the dynamometer for a test."""
_Place = tuple[Phase, int, int, StartTest | None]


class Bench:
    """What lies on a desk.

    Args:
        visit: The visit.
        library: What is known of muscles and pairs.
        device_for: Gives the address of the dynamometer for a test.
        settings: How it is conducted.
        homework: Homework of earlier sessions.
        found: What was found when the session was taken up again.
    """

    def __init__(
        self,
        visit: Visit,
        library: Library,
        device_for: DeviceFor,
        settings: DeskSettings,
        homework: Iterable[HomeworkFact] = (),
        found: Iterable[str] = (),
    ) -> None:
        self.visit, self.library, self.device_for, self.settings = visit, library, device_for, settings
        self.homework = tuple(homework)
        self.told = tuple(found)
        """What the last answer led to, a sentence each; shown until the next one."""
        self.typed: dict[str, str] = {}
        """What was typed and waits for an answer, by field."""
        self.draft: StartTest | None = None
        self.cues: list[Cue] = []
        self.troubles: list[NktsenseError] = []
        self.progress: list[Progress] = []
        self.left = False
        self._open: list[SubQuestion] = []
        self._worked_out: tuple[object, tuple[Answer, ...]] = (None, ())
        self._place = self._now()

    @property
    def state(self) -> SessionState:
        """Where the session stands."""
        return self.visit.state

    @property
    def prompt(self) -> Prompt:
        """What a person should do next."""
        return prompt(self.state, self.visit.now_s)

    @property
    def set_ups(self) -> SetUps:
        """What tests are set up from."""
        known = self.settings
        return SetUps(self.library, self.visit.by, known.meter, known.targets, known.levers)

    @property
    def reads_device(self) -> bool:
        """Whether the trials of a test come from a device."""
        test = self.state.open_test
        if test is not None and test.trials:
            return test.trials[-1].result.source == "device"
        return not self.settings.meter

    def name(self, muscle: str, side: str | None = None) -> str:
        """Return what people call a muscle, with its side."""
        known = self.library.muscles.get(muscle)
        name = name_of(self.state.plan, muscle)
        if name == muscle and known is not None:
            name = known.name
        return name if side is None else f"{name}, {side}"

    def once(self, make: Callable[[], tuple[Answer, ...]]) -> tuple[Answer, ...]:
        """Return answers that hold until the next step, person or setting; worked out once for it."""
        now = (self.state.seq, self.visit.by, self.settings)
        if self._worked_out[0] != now:
            self._worked_out = (now, make())
        return self._worked_out[1]

    # Steps

    def take(self, step: AnyStep, by: str | None = None) -> SessionState:
        """Take a step; questions inside another one are done with.

        Raises:
            StepRefusedError: It is not possible now.
            RecordsError: It cannot be written.
        """
        state = self.visit.take(step, by)
        self.done()
        return state

    def tell(self, *sentences: str) -> None:
        """Show sentences with what is asked next."""
        self.told = (*self.told, *sentences)

    def cue(self, kind: CueKind, words: str = "") -> None:
        """Let something be heard."""
        self.cues.append(Cue(kind, words))

    # Questions inside another one

    def ask(self, question: SubQuestion) -> None:
        """Open a question inside the one that is asked."""
        self._prune()
        self._open.append(question)

    def back(self) -> None:
        """Go back to the question before."""
        self._prune()
        if self._open:
            self._open.pop()

    def done(self) -> None:
        """The questions inside another one are answered; what was typed for them is used up."""
        self._open.clear()
        self.typed.clear()

    def inner(self) -> Sheet | None:
        """Return the question that is open inside another one, or None."""
        self._prune()
        while self._open:
            sheet = self._open[-1](self)
            if sheet is not None:
                return sheet
            self._open.pop()
        return None

    @property
    def asks_inside(self) -> bool:
        """Whether a question is open inside another one."""
        self._prune()
        return bool(self._open)

    def _prune(self) -> None:
        """Questions belong to the point at which they were opened; elsewhere they have no meaning."""
        if self.draft is not None and self.state.phase is not Phase.READY:
            self.draft = None
        if self._now() != self._place:
            self._place = self._now()
            self._open.clear()

    def _now(self) -> _Place:
        state = self.visit.state
        return state.phase, len(state.tests), len(state.interventions), None if self.draft is None else self.draft


def with_typed(typed: Mapping[str, str], name: str, stock: str) -> str:
    """Return what was typed in a field, or what stands for it."""
    return typed.get(name, "").strip() or stock
