"""From what is known of earlier visits to the course of one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nktsense.grading.change import OwnError
from nktsense.protocol.course.facts import (
    AdherenceFact,
    GoalFact,
    HomeworkFact,
    OutcomeFact,
    SessionFact,
    TestFact,
)
from nktsense.protocol.course.lines import lines_of
from nktsense.protocol.course.map import map_of
from nktsense.protocol.course.model import AS_TOLD, Course, HomeworkLine


def course_of(
    sessions: Iterable[SessionFact],
    tests: Iterable[TestFact],
    outcomes: Iterable[OutcomeFact],
    homework: Iterable[HomeworkFact] = (),
    adherence: Iterable[AdherenceFact] = (),
    goals: Iterable[GoalFact] = (),
    errors: Mapping[str, OwnError] | None = None,
) -> Course:
    """Return what several visits of one person show. The order of what comes in does not matter.

    Args:
        sessions: The visits.
        tests: Their tests.
        outcomes: What the retests showed.
        homework: Homework that was given.
        adherence: How it was done, as the client told it.
        goals: Goals that were set.
        errors: The tester's own error of a single trial, by the identifier of the muscle; without it no change over
            visits is called more than error.
    """
    in_order = sorted(tests, key=lambda test: (test.at_s, test.session, test.number))
    shown = sorted(outcomes, key=lambda one: (one.at_s, one.session, one.retest_number))
    return Course(
        sessions=tuple(sorted(sessions, key=lambda one: (one.started_s, one.session))),
        lines=lines_of(in_order, errors or {}),
        homework=_homework(homework, adherence),
        goals=tuple(sorted(goals, key=lambda one: (one.at_s, one.session, one.number))),
        map=map_of(in_order, shown),
    )


def _homework(given: Iterable[HomeworkFact], told: Iterable[AdherenceFact]) -> tuple[HomeworkLine, ...]:
    """Return each homework with its reports; what was told of unknown homework comes last, and is not dropped."""
    reports: dict[tuple[str, int], list[AdherenceFact]] = {}
    for one in sorted(told, key=lambda one: (one.at_s, one.session, one.of_session, one.of_number)):
        reports.setdefault((one.of_session, one.of_number), []).append(one)
    lines = [
        _line(one, (one.session, one.number), reports.pop((one.session, one.number), []))
        for one in sorted(given, key=lambda one: (one.given_s, one.session, one.number))
    ]
    return (*lines, *(_line(None, key, found) for key, found in reports.items()))


def _line(given: HomeworkFact | None, key: tuple[str, int], reports: list[AdherenceFact]) -> HomeworkLine:
    done, planned = sum(one.done for one in reports), sum(one.planned for one in reports)
    words = f"{done} of {planned} planned times, {AS_TOLD}" if reports else "not told yet"
    return HomeworkLine(given, key[0], key[1], tuple(reports), done, planned, words)
