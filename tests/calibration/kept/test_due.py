"""Due dates by the calendar, and what does not wait for it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.kept.due import AT_ONCE, due_date, due_state
from tests.calibration.kept.samples import check, day, record


@pytest.mark.parametrize(
    ("begin", "months", "end"),
    [
        ("2026-11-16", 12, "2027-11-16"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-10-31", 6, "2027-04-30"),
        ("2026-11-30", 1, "2026-12-30"),
    ],
)
def test_calendar_months(begin: str, months: int, end: str) -> None:
    assert due_date(day(begin), months) == day(end)


@given(begin=st.dates(date(1900, 1, 1), date(2200, 1, 1)), months=st.integers(1, 240))
def test_the_day_stays_or_is_the_last_of_its_month(begin: date, months: int) -> None:
    end = due_date(begin, months)
    assert (end.year - begin.year) * 12 + end.month - begin.month == months
    assert end.day == begin.day or (end.day < begin.day and (end + timedelta(days=1)).day == 1)


def test_intervals_that_are_none() -> None:
    for months in (0, -12):
        with pytest.raises(CalibrationError, match="1 month or more"):
            due_date(day("2026-11-16"), months)
    with pytest.raises(CalibrationError, match="after the calendar"):
        due_date(day("2026-11-16"), 12 * 8000)


@pytest.mark.parametrize(
    ("today", "state", "days", "words"),
    [
        ("2026-11-16", "valid", 365, "Valid for 365 days"),
        ("2027-10-16", "valid", 31, "Valid for 31 days"),
        ("2027-10-17", "due soon", 30, "Due in 30 days"),
        ("2027-11-15", "due soon", 1, "Due in 1 day,"),
        ("2027-11-16", "due soon", 0, "Due today"),
        ("2027-11-17", "overdue", -1, "Overdue by 1 day:"),
        ("2028-11-16", "overdue", -366, "Overdue by 366 days"),
    ],
)
def test_the_calendar(today: str, state: str, days: int, words: str) -> None:
    of = record()
    due = due_state(of, day(today))
    assert (due.state, due.days, due.at_once) == (state, days, ())
    assert words in due.words
    assert due.usable is (days >= 0)
    # The same day as the one on which what converts readings says it is overdue.
    assert (due.state == "overdue") is of.conversion().overdue(day(today))


def test_never() -> None:
    due = due_state(None, day("2026-11-16"))
    assert (due.state, due.days, due.usable) == ("never", None, False)
    assert "never calibrated" in due.words


def test_no_date_was_set() -> None:
    due = due_state(record(due_on=""), day("2026-11-16"))
    assert (due.state, due.due, due.days, due.usable) == ("valid", None, None, True)
    with pytest.raises(CalibrationError, match="no due date"):
        due_state(record(due_on="soon"), day("2026-11-16"))


def test_a_check_that_does_not_hold_is_not_waited_with() -> None:
    of = record().sealed()
    good, bad, unsure = (check(of, change, days=at) for change, at in ((0, 1), (5, 2), (1, 3)))
    assert [c.outcome for c in (good, bad, unsure)] == ["holds", "does not hold", "cannot tell"]
    today = day("2026-11-20")
    due = due_state(of, today, [bad, good])
    assert due.state == "valid"
    assert not due.usable
    assert due.at_once == ("The check of 2026-11-18 does not hold.",)
    assert due.words.startswith("Calibrate at once")
    # One that holds, after the hook was mended, ends it; and a check of another calibration says nothing of this one.
    assert due_state(of, today, [good, bad, check(of, 0, days=4)]).usable
    assert due_state(record("HD-0427-2").sealed(), today, [good, bad]).usable


def test_a_fall_is_not_waited_with() -> None:
    due = due_state(record(), day("2026-11-20"), events=["it fell"])
    assert not due.usable
    assert "it fell" in due.words
    assert "fall" in AT_ONCE


@given(after=st.integers(-400, 800))
def test_days_are_days(after: int) -> None:
    today = day("2027-11-16") + timedelta(days=after)
    assert due_state(record(), today).days == -after
