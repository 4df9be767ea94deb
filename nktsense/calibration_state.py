"""How far the calibration behind a force can be relied on, in a word for machines and a few for people.

One function decides it, live and for recordings alike. Plain numbers in, so that every room may use it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from nktsense.recording.calibration_meta import CalibrationMeta

_GRACE: Final = 1.01
"""A force above the calibrated range by less than one in a hundred is still within it."""
_ELSEWHERE: Final = ("", "lsl", "replay")
"""Drivers that hand on newtons whose maker is not known here."""
STORED: Final = "stored-"
"""With this begins the identity of a curve that an instrument carries with it; the beginning of its record's hash
follows."""
_STATED: Final = {
    "typed": "not calibrated here: the scale is typed in",
    "device": "not calibrated here: the device's own scale",
}


class CalibrationKind(StrEnum):
    """The answers. The words are stable: they stand in results and files."""

    VALID = "valid"
    OVERDUE = "overdue"
    CHECK_FAILED = "check_failed"
    """A check of it did not hold, and none since then did. It may be overdue as well."""
    ANOTHER_DEVICE = "another_device"
    """It was made with a device of another serial number."""
    ABSENT = "absent"
    """Raw counts, the maker's newtons, a scale that nobody calibrated, or a curve that the instrument carries with it
    and nothing here vouches for."""
    SIMULATED = "simulated"
    NOT_KNOWN = "not_known"
    """The force comes from a file or stream that does not say."""


@dataclass(frozen=True, slots=True)
class CalibrationState:
    """A calibration as a verdict carries it.

    Attributes:
        kind: The answer.
        words: The same for people, short enough for the edge of a window.
        identity: Name of the calibration record, or "".
        date: Day of the calibration as YYYY-MM-DD, or "".
        age_days: How old it was on the day of the measurement, or None.
        due: Day from which it is overdue, or "".
        low_n: Lowest calibrated force, N; 0 where not known.
        high_n: Highest calibrated force, N; infinite where not known.
        absolute_u_n: Standard uncertainty that does not depend on the force, N; None where none can be stated.
        relative_u: The one in proportion to the force, as a share; None where none can be stated.
        check_failed: Day of the check by which it no longer held when the measurement began, or "".
    """

    kind: CalibrationKind
    words: str
    identity: str = ""
    date: str = ""
    age_days: int | None = None
    due: str = ""
    low_n: float = 0.0
    high_n: float = math.inf
    absolute_u_n: float | None = None
    relative_u: float | None = None
    check_failed: str = ""

    @property
    def overdue(self) -> bool:
        """True where it should have been made again before the day of the measurement."""
        if self.kind is not CalibrationKind.CHECK_FAILED or self.age_days is None or not self.due:
            return self.kind is CalibrationKind.OVERDUE
        return (date.fromisoformat(self.due) - date.fromisoformat(self.date)).days < self.age_days

    @property
    def warns(self) -> bool:
        """True where the calibration is there and must not be relied on as it is."""
        return self.kind in (
            CalibrationKind.OVERDUE,
            CalibrationKind.CHECK_FAILED,
            CalibrationKind.ANOTHER_DEVICE,
        )

    @property
    def line(self) -> str:
        """One sentence for a terminal; "" where there is nothing to say."""
        if self.kind in (CalibrationKind.SIMULATED, CalibrationKind.NOT_KNOWN):
            return ""
        if not self.identity or self.kind is CalibrationKind.ABSENT:
            return f"{self.words[:1].upper()}{self.words[1:]}."
        day = f" of {self.date}" if self.date else ", day not known"
        old = "" if self.age_days is None else f", {_days(self.age_days)} old"
        tail = {
            CalibrationKind.OVERDUE: f": overdue since {self.due}",
            CalibrationKind.CHECK_FAILED: f": check of {self.check_failed} did not hold",
            CalibrationKind.ANOTHER_DEVICE: f": {self.words.removeprefix('cal. ')}",
        }.get(self.kind, "")
        return f"Calibration {self.identity}{day}{old}{tail}."

    @property
    def failed_line(self) -> str:
        """What to know, and to do, of a check that did not hold, two sentences; "" where there is none."""
        if not self.check_failed:
            return ""
        return (
            f"The check of {self.check_failed} did not hold: forces may be wrong by more than the calibration states. "
            "Calibrate again, or repeat the check."
        )

    def beyond(self, force_n: float) -> bool:
        """Return whether a force lies above what was calibrated, so that none may be stated."""
        return abs(force_n) > self.high_n * _GRACE

    def u_n(self, force_n: float) -> float | None:
        """Return the calibration's standard uncertainty of a force, N; None where nothing can be stated."""
        if self.relative_u is None or self.beyond(force_n):
            return None
        return math.hypot(self.absolute_u_n or 0.0, self.relative_u * force_n)

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain JSON values; what is not known is None."""
        return {
            "kind": self.kind.value,
            "words": self.words,
            "identity": self.identity or None,
            "date": self.date or None,
            "age_days": self.age_days,
            "due": self.due or None,
            "low_n": self.low_n or None,
            "high_n": self.high_n if math.isfinite(self.high_n) else None,
            "absolute_u_n": self.absolute_u_n,
            "relative_u": self.relative_u,
            "check_failed": self.check_failed or None,
        }


def calibration_state(
    used: CalibrationMeta | None, *, counts: bool, driver: str, serial: str, today: date
) -> CalibrationState:
    """Return how far the calibration in use can be relied on.

    Args:
        used: What converts the readings, or None.
        counts: Whether the device sends raw counts; newtons otherwise.
        driver: Name of the driver that reads the device; "" for a file of somebody else's.
        serial: Serial number of the device, or "".
        today: The day of the measurement.
    """
    if used is None:
        return _without(counts=counts, driver=driver)
    if used.source == "simulated":
        return CalibrationState(CalibrationKind.SIMULATED, "simulated", used.identity)
    day, due = used.calibrated_on, used.due_on
    age = None if day is None else (today - day).days
    if used.source == "device" and used.identity.startswith(STORED):
        words = f"stored in the instrument, {_age_words(age, day)}"
        return CalibrationState(
            CalibrationKind.ABSENT,
            words,
            used.identity,
            "" if day is None else day.isoformat(),
            age,
            low_n=used.low_n,
            high_n=used.high_n,
        )
    if used.source in _STATED:
        return CalibrationState(CalibrationKind.ABSENT, _STATED[used.source], used.identity)
    kind, words = CalibrationKind.VALID, _age_words(age, day)
    u: tuple[float | None, float | None] = (used.absolute_u_n, used.relative_u)
    if due is not None and today > due:
        kind, words = CalibrationKind.OVERDUE, f"{words}, overdue"
    failed = "" if used.check_failed_on is None else used.check_failed_on.isoformat()
    if failed:
        kind, words = CalibrationKind.CHECK_FAILED, f"{words}, check of {failed} did not hold"
    if used.serial and serial and used.serial != serial:
        kind, words = CalibrationKind.ANOTHER_DEVICE, f"cal. of another device, serial number {used.serial}"
        u = (None, None)  # what was found of one device says nothing of another
    return CalibrationState(
        kind,
        words,
        used.identity,
        "" if day is None else day.isoformat(),
        age,
        "" if due is None else due.isoformat(),
        used.low_n,
        used.high_n,
        *u,
        failed,
    )


def _without(*, counts: bool, driver: str) -> CalibrationState:
    if counts:
        return CalibrationState(CalibrationKind.ABSENT, "raw counts, not calibrated")
    if driver == "sim":
        return CalibrationState(CalibrationKind.SIMULATED, "simulated")
    if driver in _ELSEWHERE:
        return CalibrationState(CalibrationKind.NOT_KNOWN, "calibration not known")
    return CalibrationState(CalibrationKind.ABSENT, "not calibrated here: the maker's newtons")


def _age_words(age: int | None, day: date | None) -> str:
    if age is None or day is None:
        return "calibrated, day not known"
    if age < 0:
        return f"cal. {day.isoformat()}, later than today"
    return "cal. today" if age == 0 else f"cal. {_days(age)} ago"


def _days(number: int) -> str:
    return f"{number} day" if number == 1 else f"{number} days"
