"""What a desk tells: immutable values, handed from its thread to the window's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nktsense.acquire.update import LiveUpdate
from nktsense.errors import NktsenseError
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.outcome.next import Candidate
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import StartTest
from nktsense.visit.desk.offer import Offer
from nktsense.visit.progress import SeenTrial


class CueKind(StrEnum):
    """What is worth a sound."""

    READY = "ready"
    """Zeroed and at rest: push when you are."""
    HOLD_REACHED = "hold_reached"
    GAVE_WAY = "gave_way"
    DONE = "done"
    """A trial closed with a verdict other than giving way, or a test is over."""
    CANNOT_TELL = "cannot_tell"
    REST_OVER = "rest_over"
    STOP = "stop"
    """Pain, a stop of the screening, or a device that was lost."""
    SAY = "say"
    """Nothing but words."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Something that is to be heard; what cannot be heard is shown.

    Attributes:
        kind: Which sound.
        words: What is spoken with it, English; "" for nothing.
    """

    kind: CueKind
    words: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A careful step that is about to be taken, and can still be undone.

    Attributes:
        words: What will happen, such as ``Trial 2 will not be counted``.
        left_s: Time that is left to undo it, s.
    """

    words: str
    left_s: float


@dataclass(frozen=True, slots=True, eq=False)
class DeskView:
    """Where a visit stands, as far as it may be shown.

    Attributes:
        state: The session; while it is blinded without its results, and without what a lot conceals.
        offer: What is asked now.
        setup: The test that is under way, or is being set up; None between tests.
        connecting: The device of a test is being connected.
        device_open: A device is open.
        lost: Why the device of the open test is gone, or "".
        outcomes: What the retests showed, as far as it may be shown.
        candidates: What is untested.
        held: A careful step that can still be undone, or None.
        kept: Whether the session is in the records.
        version: Goes up with every change.
    """

    state: SessionState
    offer: Offer
    setup: StartTest | None = None
    connecting: bool = False
    device_open: bool = False
    lost: str = ""
    outcomes: tuple[Outcome, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    held: Held | None = None
    kept: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class DeskNews:
    """What happened since the window looked last.

    Attributes:
        view: Where it stands now, where that changed; else None.
        updates: What the device gave, in order; in a blinded block without samples and trials, and with a phase that
            tells only whether somebody pushes.
        new_stream: The updates begin a new stream of a device; what is drawn begins anew.
        trials: Trials that closed, in order; none in a blinded block: the view tells that one was made.
        cues: What is to be heard.
        troubles: What could not be done.
        closed: The visit is over for this desk: it was left or closed.
    """

    view: DeskView | None = None
    updates: tuple[LiveUpdate, ...] = ()
    new_stream: bool = False
    trials: tuple[SeenTrial, ...] = ()
    cues: tuple[Cue, ...] = ()
    troubles: tuple[NktsenseError, ...] = ()
    closed: bool = False
