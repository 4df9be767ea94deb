"""The page for the client: what was tested, seen and done, in plain words, and what none of it shows."""

from __future__ import annotations

from collections.abc import Sequence

from nktsense.grading.words import newtons, share
from nktsense.protocol.notice import SHORT_NOTICE
from nktsense.protocol.outcome.model import Outcome, OutcomeKind
from nktsense.protocol.outcome.of_test import counts_of, mean_peak_n
from nktsense.protocol.outcome.words import because
from nktsense.protocol.session.state import InterventionRecord, SessionState, TestRecord
from nktsense.protocol.session.steps import SetGoal
from nktsense.report import session_words as texts
from nktsense.report.session_marks import LOOKS, mark_of, used
from nktsense.report.session_model import Banner, Cell, ClientChange, ClientPage, ClientRow, Exercise, Row
from nktsense.report.session_speech import Speech, capital, joined, one_line

_SIDES = ("left", "right", "middle")


def client_page(
    state: SessionState,
    outcomes: Sequence[Outcome],
    speech: Speech,
    *,
    who: str,
    tester: str,
    date: str,
    banners: tuple[Banner, ...] = (),
) -> ClientPage:
    """Return the page.

    Args:
        state: The session, as far as it may be shown.
        outcomes: What may be shown of its outcomes.
        speech: Says it.
        who: Code of the client, or the name where one was given.
        tester: Who tested, by name or code.
        date: The day, as it is printed.
        banners: What must not be missed.
    """
    rows = _rows(state, speech)
    changes = tuple(_change(state, outcome, speech) for outcome in outcomes)
    cells = [cell for row in rows for cell in (row.left, row.right, row.middle) if cell is not None]
    cells += [cell for change in changes for cell in (change.before, change.after)]
    return ClientPage(
        title=speech.say(texts.CLIENT_TITLE),
        who=who,
        banners=banners,
        intro=speech.say(texts.CLIENT_INTRO if rows else texts.CLIENT_NO_TEST),
        rows=rows,
        sides=tuple(side for side in _SIDES if any(getattr(row, side) is not None for row in rows)),
        legend=_legend(cells, speech),
        done=_done(state, speech, tester),
        changes=changes,
        changes_note=_note(outcomes, speech),
        homework=tuple(
            Exercise(*(speech.recorded(text) for text in (one.text, one.dose, one.schedule))) for one in state.homework
        ),
        no_homework=speech.say(texts.CLIENT_NO_HOMEWORK),
        weekdays=tuple(speech.say(day) for day in texts.WEEKDAYS),
        goals=tuple(goal_words(goal, speech, texts.CLIENT_GOAL, texts.CLIENT_GOAL_BY) for goal in state.goals),
        not_shown=tuple(speech.say(line) for line in texts.CLIENT_NOT_SHOWN),
        doctor=tuple(speech.say(line) for line in texts.CLIENT_DOCTOR),
        by=speech.say(texts.CLIENT_BY, tester=tester, date=date),
        notice=speech.below(SHORT_NOTICE),
    )


def goal_words(goal: SetGoal, speech: Speech, without: str, with_date: str) -> str:
    """Return a goal, with its day where one was set."""
    text = speech.recorded(goal.text).strip()
    return speech.say(with_date if goal.by_date else without, goal=text, date=goal.by_date)


def _rows(state: SessionState, speech: Speech) -> tuple[ClientRow, ...]:
    """Return the muscles in the order in which they were first tested; retests are told apart."""
    found: dict[str, dict[str, Cell]] = {}
    for test in state.tests:
        if test.setup.purpose != "retest":
            side = "middle" if test.setup.side == "midline" else test.setup.side
            found.setdefault(test.setup.muscle, {})[side] = _cell(state, test, speech)
    return tuple(ClientRow(speech.muscle(muscle), **sides) for muscle, sides in found.items())


def _cell(state: SessionState, test: TestRecord, speech: Speech) -> Cell:
    marks = tuple(mark_of(trial, hidden=state.blinded).value for trial in test.counted)
    return Cell(marks, _cell_words(state, test, speech))


def _cell_words(state: SessionState, test: TestRecord, speech: Speech) -> str:
    if test.finished_s is None or not test.counted:
        return speech.say(texts.CELL_NOT_DONE)
    if state.blinded:
        return speech.say(texts.CELL_COVERED)
    counts = counts_of(test)
    if counts is None:
        return speech.say(texts.CELL_FORCE)
    if counts.held == counts.total:
        return speech.say(texts.CELL_ALL_HELD)
    if counts.not_held == counts.total:
        return speech.say(texts.CELL_ALL_GAVE_WAY)
    if counts.unclear == counts.total:
        return speech.say(texts.CELL_UNCLEAR)
    template = texts.CELL_SOME_UNCLEAR if counts.unclear else texts.CELL_SOME
    return speech.say(template, held=counts.held, total=counts.total, unclear=counts.unclear)


def _legend(cells: Sequence[Cell], speech: Speech) -> tuple[Row, ...]:
    marks = used(mark for cell in cells for mark in cell.marks)
    return tuple((mark.value, speech.say(LOOKS[mark].plain)) for mark in marks)


def _done(state: SessionState, speech: Speech, tester: str) -> tuple[str, ...]:
    """Return what was done, a sentence each. Whether it was a sham is for the practitioner to tell."""
    research = state.plan.research
    lines = [_intervention(given, speech) for given in state.interventions]
    if research is not None and research.sham:
        lines.append(speech.say(texts.CLIENT_PLAN, tester=tester))
    return tuple(lines)


def _intervention(given: InterventionRecord, speech: Speech) -> str:
    what = given.what
    named = what.words if what.kind == "other" and what.words.strip() else speech.say(texts.INTERVENTIONS[what.kind])
    done = speech.say(
        texts.CLIENT_DONE, what=capital(one_line(named)), muscle=speech.muscle(what.muscle), side=speech.side(what.side)
    )
    where = joined(one_line(speech.recorded(what.site)), one_line(speech.recorded(what.dose)))
    took = "" if given.seconds is None else speech.say(texts.CLIENT_SECONDS, seconds=f"{given.seconds:.0f}")
    details = joined(where, took)
    return f"{done}: {details}." if details else f"{done}."


def _change(state: SessionState, outcome: Outcome, speech: Speech) -> ClientChange:
    before, after = state.tests[outcome.test - 1], state.tests[outcome.retest - 1]
    return ClientChange(
        title=speech.place(outcome.muscle, outcome.side),
        before=_cell(state, before, speech),
        after=_cell(state, after, speech),
        lines=_answer(state, outcome, speech),
    )


def _note(outcomes: Sequence[Outcome], speech: Speech) -> str:
    """Return whether the tester saw the results, once for all repeated tests."""
    if not outcomes:
        return ""
    return speech.say(
        texts.CLIENT_BLINDED if all(outcome.blinded for outcome in outcomes) else texts.CLIENT_NOT_BLINDED
    )


def _answer(state: SessionState, outcome: Outcome, speech: Speech) -> tuple[str, ...]:
    """Return what a repeated test showed, never more than the outcome says."""
    match outcome.kind:
        case OutcomeKind.REPEATED_CHANGE:
            return (_repeated(outcome, speech), *_luck(outcome, speech), speech.say(texts.CHANGED_CAUSE))
        case OutcomeKind.BEYOND_ERROR:
            before, after = (mean_peak_n(state.tests[number - 1]) for number in (outcome.test, outcome.retest))
            forces = {"before": newtons(before or 0.0), "after": newtons(after or 0.0)}
            return (speech.say(texts.FORCE_CHANGED, **forces), *_luck(outcome, speech))
        case OutcomeKind.WITHIN_ERROR:
            return (speech.say(texts.FORCE_WITHIN),)
        case OutcomeKind.NOT_COMPARABLE:
            why = speech.below(because(outcome.comparability.gates))
            return (speech.say(texts.NOT_COMPARED, because=why),)
        case OutcomeKind.INCONCLUSIVE:
            return (speech.say(texts.NO_CLEAR_CHANGE),)


def _repeated(outcome: Outcome, speech: Speech) -> str:
    held_after = outcome.verdicts is not None and outcome.verdicts.after.held > 0
    words = (texts.BY_GAVE_WAY, texts.BY_HELD) if held_after else (texts.BY_HELD, texts.BY_GAVE_WAY)
    before, after = (speech.say(word) for word in words)
    return speech.say(texts.CHANGED, before=before, after=after)


def _luck(outcome: Outcome, speech: Speech) -> tuple[str, ...]:
    if outcome.chance is None or outcome.chance_of_any is None:
        return ()
    one, some = speech.below(share(outcome.chance)), speech.below(share(outcome.chance_of_any))
    template = texts.CHANGED_LUCK if outcome.comparisons == 1 else texts.CHANGED_LUCK_OF_DAY
    return (speech.say(template, one=one, comparisons=outcome.comparisons, some=some),)
