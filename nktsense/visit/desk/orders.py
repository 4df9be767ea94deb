"""What a window wants of a desk in another thread: small immutable orders."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.protocol.session.steps import AnyStep, StartTest
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.settings import DeskSettings


@dataclass(frozen=True, slots=True)
class Choose:
    """Take a choice of what is asked.

    Attributes:
        choice: Its id.
        key: Key of the offer in which it was seen; where another one is asked by now, nothing is done. "" takes it
            whatever is asked.
    """

    choice: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """Take what was typed in a field of what is asked."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Take:
    """Take a step of the procedure."""

    step: AnyStep


@dataclass(frozen=True, slots=True)
class SetUp:
    """Prepare a test with this set-up."""

    step: StartTest


@dataclass(frozen=True, slots=True)
class MarkMoment:
    """Mark a moment in the recording.

    Attributes:
        at_s: When, host monotonic, s.
    """

    at_s: float


@dataclass(frozen=True, slots=True)
class Undo:
    """Drop the careful choice that is held."""


@dataclass(frozen=True, slots=True)
class ConnectAgain:
    """Open the device again for the test that is under way."""


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Conduct the visit otherwise from now on."""

    settings: DeskSettings


@dataclass(frozen=True, slots=True)
class Leave:
    """Let go of the device; the session stays open."""


Order = Choose | Say | Take | SetUp | MarkMoment | Undo | ConnectAgain | ChangeSettings | Leave


def carry_out(desk: Desk, order: Order) -> None:
    """Do what an order says.

    Raises:
        NktsenseError: It was refused or failed.
    """
    match order:
        case Choose(choice, key):
            if not key or key == desk.offer.key:
                desk.choose(choice)
        case Say(field, text):
            desk.say(field, text)
        case Take(step):
            desk.take(step)
        case SetUp(step):
            desk.set_up(step)
        case MarkMoment(at_s):
            desk.mark(at_s)
        case Undo():
            desk.undo()
        case ConnectAgain():
            desk.connect_again()
        case ChangeSettings(settings):
            desk.settings = settings
        case Leave():
            desk.leave()
