"""What a session came to, as lines: tests and how their trials ended, what retests showed, what was given. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.protocol.outcome.of_test import counts_of
from nktsense.protocol.session.state import SessionState, TestRecord
from nktsense.view.body.states import with_side
from nktsense.view.look.tokens import Mark, Role
from nktsense.view.session.plan_rows import muscle_name
from nktsense.view.testing.words import kind_word
from nktsense.view.words import said, tr
from nktsense.view.words.days import date_text
from nktsense.view.words.recorded import recorded
from nktsense.visit.desk.news import DeskView


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a summary.

    Attributes:
        words: What it says.
        detail: What stands below it, or "".
        mark: Its shape.
        role: Colour of the shape.
    """

    words: str
    detail: str = ""
    mark: Mark | None = None
    role: Role = "muted"


def named(state: SessionState, muscle: str, side: str) -> str:
    """Return what people call a muscle, with its side, in the chosen language."""
    return with_side(said(muscle_name(state, muscle)), side)


def result_of(state: SessionState, test: TestRecord) -> Line:
    """Return how the trials of a test ended, as far as it may be shown."""
    if state.blinded:
        return Line(tr("trials made: {trials}", trials=len(test.counted)), mark=Mark.CHECK)
    counts = counts_of(test)
    if counts is None:
        return Line(tr("no verdict"), mark=Mark.CHECK)
    words = tr("{held} of {trials} held", held=counts.held, trials=counts.total)
    if counts.unclear:
        words = f"{words}, {tr('cannot tell: {trials}', trials=counts.unclear)}"
    if counts.held == counts.total:
        return Line(words, mark=Mark.FILLED_CIRCLE, role="hold")
    if counts.not_held == counts.total:
        return Line(words, mark=Mark.BROKEN_RING, role="break")
    return Line(words, mark=Mark.HOLLOW_DIAMOND, role="indeterminate")


def purpose_words(state: SessionState, test: TestRecord) -> str:
    """Return what a test was for, with its kind."""
    of = None if test.setup.of is None else state.finished_test(test.setup.of)
    kind = kind_word(test.setup.test)
    if test.setup.purpose == "retest":
        return tr("{kind}, retest of test {number}", kind=kind, number=test.setup.of)
    if test.setup.purpose == "partner" and of is not None:
        whose = named(state, of.setup.muscle, of.setup.side)
        return tr("{kind}, as a partner of {muscle}", kind=kind, muscle=whose)
    return kind


def test_lines(view: DeskView) -> tuple[Line, ...]:
    """Return the finished tests of a session in their order."""
    return tuple(_of_test(view.state, test) for test in view.state.tests if test.finished_s is not None)


def _of_test(state: SessionState, test: TestRecord) -> Line:
    result = result_of(state, test)
    name = named(state, test.setup.muscle, test.setup.side)
    words = tr("{number}. {muscle}: {result}", number=test.number, muscle=name, result=result.words)
    more = [purpose_words(state, test)]
    aside = len(test.trials) - len(test.counted)
    if aside:
        more.append(tr("set aside: {trials}", trials=aside))
    if test.reason:
        more.append(tr("ended early: {reason}", reason=said(test.reason)))
    if test.corrected:
        more.append(tr("corrected"))
    return Line(words, " · ".join(more), result.mark, result.role)


def counted(view: DeskView) -> str:
    """Return how many trials ended how, or "" where that is hidden or no trial has a verdict."""
    if view.state.blinded:
        return ""
    found = [counts_of(test) for test in view.state.tests if test.finished_s is not None]
    counts = [one for one in found if one is not None]
    total = sum(one.total for one in counts)
    if not total:
        return ""
    return tr(
        "Trials with a verdict: {total}. Held: {held}. Gave way or were not held: {yielded}. Cannot tell: {unclear}.",
        total=total,
        held=sum(one.held for one in counts),
        yielded=sum(one.not_held for one in counts),
        unclear=sum(one.unclear for one in counts),
    )


def outcome_lines(view: DeskView) -> tuple[Line, ...]:
    """Return what the retests showed, with all that belongs to it: none where it is hidden."""
    return tuple(
        Line(
            tr("{muscle}: tests {test} and {retest}", muscle=name, test=one.test, retest=one.retest),
            " ".join(said(sentence) for sentence in (one.text, *one.notes)),
        )
        for one in view.outcomes
        for name in (named(view.state, one.muscle, one.side),)
    )


def given_lines(state: SessionState) -> tuple[Line, ...]:
    """Return homework and goals, as they were typed."""
    given = [
        Line(recorded(one.text), "; ".join(recorded(words) for words in (one.dose, one.schedule) if words))
        for one in state.homework
    ]
    goals = [
        Line(
            tr("Goal: {goal}", goal=recorded(one.text)),
            tr("until {date}", date=date_text(one.by_date)) if one.by_date else "",
        )
        for one in state.goals
    ]
    return (*given, *goals)


def note_lines(state: SessionState) -> tuple[Line, ...]:
    """Return what was noted beside history and movement, as it was typed."""
    out: list[Line] = []
    for _, by, seen in state.observations:
        if seen.kind == "muscle":
            who = named(state, seen.muscle, seen.side or "")
            out.append(Line(tr("{muscle}: {words}", muscle=who, words=recorded(seen.text)), by))
        elif seen.kind == "other":
            out.append(Line(recorded(seen.text), by))
    return tuple(out)
