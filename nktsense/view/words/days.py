"""Days and times of day as people of the chosen language write them, where this computer is."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from nktsense.view.words.say import tr


def day_text(at_s: float) -> str:
    """Return the day of a time, such as ``29 Nov 2026``.

    Args:
        at_s: The time, s since 1970.
    """
    return _told(_here(at_s).date())


def date_text(day: str) -> str:
    """Return a day of the records likewise.

    Args:
        day: YYYY-MM-DD; what is no such day is returned as it is.
    """
    try:
        return _told(date.fromisoformat(day))
    except ValueError:
        return day


def time_text(at_s: float) -> str:
    """Return the time of day to the minute; ``at_s`` in s since 1970."""
    return f"{_here(at_s):%H:%M}"


def moment_text(at_s: float) -> str:
    """Return a day with the time of day; ``at_s`` in s since 1970."""
    return f"{day_text(at_s)}, {time_text(at_s)}"


def ago_text(then_s: float, now_s: float) -> str:
    """Return when something was: today and yesterday with the time of day, else the day.

    Args:
        then_s: When it was, s since 1970.
        now_s: Now, likewise.
    """
    days = (_here(now_s).date() - _here(then_s).date()).days
    if days == 0:
        return tr("today, {time}", time=time_text(then_s))
    if days == 1:
        return tr("yesterday, {time}", time=time_text(then_s))
    return day_text(then_s)


def is_today(at_s: float, now_s: float) -> bool:
    """Return whether a time is of this day; both in s since 1970."""
    return _here(at_s).date() == _here(now_s).date()


def _here(at_s: float) -> datetime:
    return datetime.fromtimestamp(at_s).astimezone()


def _told(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))
