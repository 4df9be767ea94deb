"""What came of a device during a visit."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.acquire.update import LiveUpdate
from nktsense.errors import NktsenseError
from nktsense.grading.verdict import GradedTrial
from nktsense.protocol.session.state import TrialRecord


@dataclass(frozen=True, slots=True, eq=False)
class SeenTrial:
    """A trial that a device gave.

    Attributes:
        graded: What it showed.
        record: How the session keeps it; None where it could not be taken.
        trouble: Why it could not, or None.
    """

    graded: GradedTrial
    record: TrialRecord | None = None
    trouble: NktsenseError | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """What came of one update of the device.

    Attributes:
        update: The update.
        started: The test began with it.
        trials: The trials that closed with it.
        troubles: What could not be done.
        ended: The device was closed after it.
    """

    update: LiveUpdate | None
    started: bool = False
    trials: tuple[SeenTrial, ...] = ()
    troubles: tuple[NktsenseError, ...] = ()
    ended: bool = False
