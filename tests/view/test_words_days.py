"""Days and times, as they are written on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from nktsense.view.words import install
from nktsense.view.words.days import ago_text, date_text, day_text, is_today, moment_text, time_text

pytestmark = pytest.mark.usefixtures("qapp")
AT_S = datetime(2026, 9, 1, 8, 5).astimezone().timestamp()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    install("en")
    yield
    install("en")


def test_a_day_is_written_one_way_whether_it_is_a_time_or_a_date_of_the_records() -> None:
    assert (day_text(AT_S), date_text("2026-09-01")) == ("1 Sep 2026", "1 Sep 2026")
    assert (time_text(AT_S), moment_text(AT_S)) == ("08:05", "1 Sep 2026, 08:05")


@pytest.mark.parametrize(("language", "day"), [("de", "21. Mai 2026"), ("es", "21 may 2026")])
def test_a_day_is_written_as_the_language_does(language: str, day: str) -> None:
    install(language)
    assert date_text("2026-05-21").lower() == day.lower()


@pytest.mark.parametrize("typed", ["", "soon", "2026-13-01", "2026-02-30"])
def test_what_is_no_day_stays_as_it_was_typed(typed: str) -> None:
    assert date_text(typed) == typed


def test_when_it_was_is_told_as_people_say_it() -> None:
    now = datetime(2026, 11, 29, 0, 30).astimezone()
    then_s = {hours: (now - timedelta(hours=hours)).timestamp() for hours in (0, 1, 30)}
    told = {hours: ago_text(at_s, now.timestamp()) for hours, at_s in then_s.items()}
    assert told == {0: "today, 00:30", 1: "yesterday, 23:30", 30: "27 Nov 2026"}
    assert [is_today(at_s, now.timestamp()) for at_s in then_s.values()] == [True, False, False]
