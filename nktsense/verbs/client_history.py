"""A client over the visits, in lines and as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nktsense.grading.change import OwnError
    from nktsense.protocol.course.model import Course, Edge, Verdicts
    from nktsense.records.sessions.history import ClientHistory


def course_in(history: ClientHistory, errors: Mapping[str, OwnError] | None = None) -> Course:
    """Return the course of a history."""
    from nktsense.protocol.course.course import course_of

    return course_of(
        history.sessions,
        history.tests,
        history.outcomes,
        history.homework,
        history.adherence,
        history.goals,
        errors,
    )


def course_row(history: ClientHistory, errors: Mapping[str, OwnError] | None = None) -> dict[str, Any]:
    """Return a history as plain values."""
    return {
        "client": asdict(history.client),
        "course": course_in(history, errors).as_dict(),
        "outcomes": [asdict(one) for one in history.outcomes],
        "signed": [asdict(one) for one in history.signed],
        "consents": [asdict(one) for one in history.consents],
    }


def course_lines(history: ClientHistory, errors: Mapping[str, OwnError] | None = None) -> list[str]:
    """Return a history in lines."""
    client, course = history.client, course_in(history, errors)
    facts = [
        "" if client.birth_year is None else f"born {client.birth_year}",
        client.sex or "",
        "" if client.mass_kg is None else f"{client.mass_kg:g} kg",
        "" if client.stature_m is None else f"{client.stature_m:g} m",
        f"kept until {client.keep_until}" if client.keep_until else "",
    ]
    lines = [", ".join([f"Client {client.code}", *(fact for fact in facts if fact)])]
    for session in course.sessions:
        state = "open" if session.closed_s is None else "closed"
        signed = f", signed {session.signed}×" if session.signed else ""
        lines.append(
            f"{_day(session.started_s)} {session.title} ({session.tester}, {state}, {_compared(session.comparisons)}"
            f"{signed}) {session.session}"
        )
    lines += [f"{_day(one.at_s)} {one.muscle}, {one.side}: {one.text}" for one in history.outcomes]
    for line in course.lines:
        lines.append(f"{line.muscle}, {line.side}, {line.kind} test over the visits:")
        lines += [f"  {_day(point.at_s)} {point.text or point.why_not}" for point in line.points]
        lines += [f"  {_day(test.at_s)} {test.purpose}: {_counts(test)}" for test in line.verdicts]
        lines += [f"  {words}" for words in line.words]
    lines += [f"{edge.words}: {_edge(edge)}" for edge in course.map.edges]
    for one in course.homework:
        what = "homework of an unknown session" if one.given is None else f"{one.given.text}; {one.given.schedule}"
        lines.append(f"Homework: {what}: {one.words}")
    lines += [f"Goal of {_day(goal.at_s)}: {goal.text} {goal.by_date}".rstrip() for goal in course.goals]
    for consent in history.consents:
        lines.append(
            f"{_day(consent.at_s)} {'agrees to' if consent.given else 'withdraws'} {consent.kind} {consent.words}"
        )
    return lines


def _compared(number: int) -> str:
    return f"{number} comparison{'' if number == 1 else 's'}"


def _counts(test: Verdicts) -> str:
    total = test.held + test.not_held + test.unclear
    return f"{test.held} of {total} held{f', {test.unclear} unclear' if test.unclear else ''}"


def _edge(edge: Edge) -> str:
    found = ", ".join(f"{count} × {conclusion}" for conclusion, count in edge.counts.items())
    shams = f", {edge.shams} sham" if edge.shams else ""
    against = f"; {edge.contradictory} against the first repeated change" if edge.contradictory else ""
    return f"{edge.partner}, {edge.partner_side}, for {edge.muscle}, {edge.side}: {found}{shams}{against}"


def _day(at_s: float) -> str:
    return datetime.fromtimestamp(at_s).astimezone().date().isoformat()
