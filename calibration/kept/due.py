"""When an instrument is to be calibrated again: by the calendar, and at once."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from calibration.errors import CalibrationError
from calibration.kept.check_record import Check
from calibration.kept.document import Document

State = Literal["never", "valid", "due soon", "overdue"]

SOON_DAYS: Final = 30
AT_ONCE: Final = (
    "Calibrate at once, whatever the date, after a check that does not hold, a fall, an overload or a repair."
)
"""Usual practice (from memory, not checked)."""


@dataclass(frozen=True, slots=True)
class Due:
    """How an instrument stands.

    Attributes:
        state: By the calendar: ``never`` calibrated, ``valid``, ``due soon`` (within 30 days), ``overdue``.
        due: The last day on which the calibration holds, or None where none was set.
        days: Days until then, below 0 after it; None where none was set.
        at_once: Why it must not wait for that day, a sentence each; empty where it may.
        words: All of it in a sentence or more.
    """

    state: State
    due: date | None
    days: int | None
    at_once: tuple[str, ...]
    words: str

    @property
    def usable(self) -> bool:
        """Whether it may be measured with: calibrated, not overdue, and nothing calls for a calibration at once."""
        return self.state in ("valid", "due soon") and not self.at_once


def due_date(day: date, months: int) -> date:
    """Return the same day so many calendar months later; the last day of the month where it has no such day.

    So a year after 29 February 2028 is 28 February 2029, and a month after 31 January is the end of February.

    Args:
        day: Day of the calibration.
        months: Interval, 1 or more.

    Raises:
        CalibrationError: The interval is below 1, or ends after the year 9999.
    """
    if months < 1:
        raise CalibrationError(f"The interval of calibration must be 1 month or more, not {months}.")
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        raise CalibrationError(f"An interval of {months} months ends after the calendar does. Make it shorter.")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def due_state(record: Document | None, today: date, checks: Iterable[Check] = (), events: Iterable[str] = ()) -> Due:
    """Return how an instrument stands today.

    Args:
        record: Its newest valid record, or None.
        today: The day.
        checks: Its checks. Those of other records are left out, and of the rest `failed_check` tells.
        events: What else happened since, such as "it fell"; each calls for a calibration at once.

    Raises:
        CalibrationError: The record's due date, or a check's time, is none.
    """
    if record is None:
        return Due("never", None, None, (), f"It was never calibrated. {_never(events)}".strip())
    at_once = (*_of_checks(record, checks), *(f"Since the calibration: {event}." for event in events))
    day = _day(record)
    days = None if day is None else (day - today).days
    state = _state(days)
    words = _words(state, day, days)
    if at_once:
        words = f"Calibrate at once: do not measure with it until then. {' '.join(at_once)} By the calendar: {words}"
    return Due(state, day, days, at_once, words)


def failed_check(record: Document, checks: Iterable[Check]) -> Check | None:
    """Return the check by which a calibration no longer holds, or None.

    The newest one that came to an answer counts: one that holds, made after the fault was found and removed, ends what
    an earlier one called for; one that cannot tell ends nothing.

    Args:
        record: The calibration.
        checks: Checks of the instrument; those of other calibrations are left out.

    Raises:
        CalibrationError: The time of a check is none.
    """
    told = [c for c in checks if c.calibration_sha256 == record.sha256 and c.outcome != "cannot tell"]
    newest = max(told, key=lambda check: check.time, default=None)
    return newest if newest is not None and newest.outcome == "does not hold" else None


def _state(days: int | None) -> State:
    if days is None or days > SOON_DAYS:
        return "valid"
    return "due soon" if days >= 0 else "overdue"


def _words(state: State, day: date | None, days: int | None) -> str:
    if day is None or days is None:
        return "Calibrated; no due date was set."
    if state == "overdue":
        return f"Overdue by {_days(-days)}: it was due on {day.isoformat()}. Calibrate before measuring with it."
    if days == 0:
        return f"Due today, {day.isoformat()}: the last day of the calibration."
    if state == "due soon":
        return f"Due in {_days(days)}, on {day.isoformat()}. Plan the calibration."
    return f"Valid for {_days(days)}, until {day.isoformat()}."


def _of_checks(record: Document, checks: Iterable[Check]) -> tuple[str, ...]:
    failed = failed_check(record, checks)
    return () if failed is None else (f"The check of {failed.time.date().isoformat()} does not hold.",)


def _never(events: Iterable[str]) -> str:
    said = "; ".join(events)
    return f"Note: {said}." if said else ""


def _day(record: Document) -> date | None:
    if not record.due_on:
        return None
    try:
        return date.fromisoformat(record.due_on)
    except ValueError:
        raise CalibrationError(
            f"The record {record.identity} has no due date as YYYY-MM-DD, but {record.due_on!r}."
        ) from None


def _days(number: int) -> str:
    return f"{number} day" if number == 1 else f"{number} days"
