"""The conversation of a session: where it stands between what was said and what is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nktsense.protocol.session.state import Phase

if TYPE_CHECKING:
    from nktsense.protocol.course.facts import HomeworkFact
    from nktsense.protocol.library.model import Library
    from nktsense.protocol.session.plan import PlannedMuscle
    from nktsense.protocol.session.state import SessionState
    from nktsense.protocol.session.steps import StartTest
    from nktsense.verbs.session.told import Teller
    from nktsense.visit.conduct import Visit


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

    def _arrived(self) -> bool:
        test = self.state.open_test
        return test is None or not self.visit.device_open or len(test.counted) >= self.state.plan.trials


Act = Callable[[Talk, str], None]
"""What a word does with the rest of its line."""
