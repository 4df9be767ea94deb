"""What was tried of a suspected partner in this session already, and what came of it. No Qt."""

from __future__ import annotations

from nktsense.protocol.part import Side
from nktsense.protocol.session.state import TestRecord
from nktsense.view.body.states import side_word
from nktsense.view.session.sheets.summary_lines import Line, result_of
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView


def suspected_tests(view: DeskView) -> tuple[TestRecord, ...]:
    """Return the last finished first test of each muscle, the latest first: those a partner may be tested for."""
    found: dict[tuple[str, Side], TestRecord] = {}
    for test in reversed(view.state.tests):
        if test.finished_s is not None and test.setup.purpose == "first":
            found.setdefault((test.setup.muscle, test.setup.side), test)
    return tuple(found.values())


def tried(view: DeskView, muscle: str, of: TestRecord) -> tuple[Line, ...]:
    """Return what was tried of a partner: its own tests, then what was done to it and what the retest showed.

    Args:
        view: Where the session stands, as far as it may be shown.
        muscle: Identifier of the partner.
        of: The test of the muscle that it may compensate for.
    """
    return (*_tests(view, muscle), *_in_words(view, muscle), *_worked_on(view, muscle, of))


def _tests(view: DeskView, muscle: str) -> list[Line]:
    out: list[Line] = []
    for test in view.state.tests:
        if test.setup.muscle != muscle or test.finished_s is None:
            continue
        result = result_of(view.state, test)
        side = _aside(test.setup.side)
        words = tr("Test {number}{side}: {result}", number=test.number, side=side, result=result.words)
        out.append(Line(words, mark=result.mark, role=result.role))
    return out


def _in_words(view: DeskView, muscle: str) -> list[Line]:
    seen = [one for _, _, one in view.state.observations if one.kind == "muscle" and one.muscle == muscle]
    return [Line(tr("Recorded in words: {words}", words=one.text)) for one in seen]


def _worked_on(view: DeskView, muscle: str, of: TestRecord) -> list[Line]:
    out: list[Line] = []
    for given in view.state.interventions:
        what = given.what
        if (what.muscle, what.test) != (muscle, of.number) or given.finished_s is None:
            continue
        shown = [one for one in view.outcomes if view.state.tests[one.retest - 1].after_intervention == given.number]
        shown = [one for one in shown if one.test == of.number]
        told = "; ".join(said(one.kind.value) for one in shown)
        if not told:
            told = tr("results are hidden") if view.state.blinded else tr("no retest yet")
        out.append(Line(tr("Worked on{side}: {outcome}", side=_aside(what.side), outcome=told)))
    return out


def _aside(side: str) -> str:
    """Return a side behind a comma, or nothing for the midline."""
    word = side_word(side)
    return f", {word}" if word else ""
