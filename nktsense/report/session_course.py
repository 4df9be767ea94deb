"""The muscles of today over the visits, as far as the records know earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nktsense.grading.change import OwnError
from nktsense.grading.words import newtons
from nktsense.protocol.course.course import course_of
from nktsense.protocol.course.model import Line, Point
from nktsense.protocol.outcome.compare import error_of
from nktsense.protocol.session.state import SessionState
from nktsense.report import session_words as texts
from nktsense.report.course_figure import WIDTH, VisitPoint, course_figure
from nktsense.report.session_model import CourseLine, Figure
from nktsense.report.session_speech import Speech

if TYPE_CHECKING:
    from nktsense.records.sessions.history import ClientHistory

MOST_LINES: Final = 6
"""So many muscles are drawn; of the others the page says that there are more."""


def course_lines_of(
    state: SessionState, history: ClientHistory | None, speech: Speech
) -> tuple[tuple[CourseLine, ...], str]:
    """Return the muscles of a session over the visits up to it, and a sentence on those that are left out.

    Args:
        state: The session, as far as it may be shown; of a blinded one nothing is drawn.
        history: What the records know of the client, or None.
        speech: Says it.
    """
    if history is None or state.blinded:
        return (), ""
    today = {(test.setup.muscle, test.setup.side) for test in state.tests}
    lines = [line for line in _lines(state, history) if (line.muscle, line.side) in today and len(line.points) > 1]
    drawn = [line for line in lines if any(point.mean_n is not None for point in line.points)]
    left_out = len(drawn) - MOST_LINES
    more = speech.say(texts.COURSE_MORE, number=left_out) if left_out > 0 else ""
    return tuple(_drawn(line, speech) for line in drawn[:MOST_LINES]), more


def _lines(state: SessionState, history: ClientHistory) -> tuple[Line, ...]:
    """Return the lines of the visits up to this session: what came later says nothing of this day."""
    here = state.begin.session
    began = next((one.started_s for one in history.sessions if one.session == here), None)
    known = {one.session for one in history.sessions if began is None or one.started_s <= began}
    tests = [test for test in history.tests if test.session in known]
    return course_of([], tests, [], errors=_errors(state)).lines


def _errors(state: SessionState) -> dict[str, OwnError]:
    """Return the own error of who tested each muscle; none where several people tested it."""
    found: dict[str, OwnError] = {}
    for muscle in {test.setup.muscle for test in state.tests}:
        testers = {test.setup.tester for test in state.tests if test.setup.muscle == muscle}
        error = error_of(state, next(iter(testers)), muscle) if len(testers) == 1 else None
        if error is not None:
            found[muscle] = error
    return found


def _drawn(line: Line, speech: Speech) -> CourseLine:
    known = [point for point in line.points if point.mean_n is not None]
    points = [VisitPoint(point.at_s, _day(point, speech), point.mean_n or 0.0, point.on_line) for point in known]
    svg = course_figure(points, speech.say(texts.TRACE_FORCE), line.baseline_n, line.mdc95_n)
    told = ", ".join(_point(point, speech) for point in points)
    kind = speech.say(texts.KINDS[line.kind])
    title = speech.say(texts.COURSE_LINE, muscle=speech.muscle(line.muscle), side=speech.side(line.side), kind=kind)
    last = line.points[-1]
    lines = (f"{_day(last, speech)}: {speech.below(last.text)}", *(speech.below(words) for words in line.words))
    return CourseLine(title, Figure(svg, speech.say(texts.COURSE_DESCRIBED, points=told), WIDTH), lines)


def _point(point: VisitPoint, speech: Speech) -> str:
    template = texts.COURSE_POINT if point.on_line else texts.COURSE_POINT_ASIDE
    return speech.say(template, date=point.day, force=newtons(point.mean_n))


def _day(point: Point, speech: Speech) -> str:
    return f"{speech.moment(point.at_s):%Y-%m-%d}"
