"""The tests of a session as the colleague's table has them, and what has to be said beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from nktsense.grading.verdict import Verdict
from nktsense.grading.verdict_change import TrialCounts
from nktsense.grading.words import newtons_within
from nktsense.protocol.outcome.of_test import counts_of, mean_peak_n, muscle_test_of
from nktsense.protocol.session.state import SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import SetAside
from nktsense.report import session_words as texts
from nktsense.report.session_marks import LOOKS, mark_of, used
from nktsense.report.session_model import Cell, Row, TestRow
from nktsense.report.session_speech import Speech, joined, one_line

DASH: Final = "–"
_HELD: Final = (Verdict.HOLD.value, Verdict.LOW_LOAD_HOLD.value)


def rows_of(state: SessionState, speech: Speech) -> tuple[TestRow, ...]:
    """Return the rows of the table, a test each.

    Args:
        state: The session, as far as it may be shown.
        speech: Says it.
    """
    return tuple(_row(state, test, speech) for test in state.tests)


def trials_cell(state: SessionState, test: TestRecord, speech: Speech) -> Cell:
    """Return the trials of a test as shapes, and what they come to."""
    marks = tuple(mark_of(trial, hidden=state.blinded).value for trial in test.counted)
    aside = tuple(mark_of(trial, hidden=state.blinded).value for trial in test.trials if trial.aside is not None)
    words = _counts(state, test, speech)
    if aside:
        words = speech.say(texts.COUNTS_ASIDE, counts=words, aside=len(aside))
    return Cell(marks, words, aside)


def legend_of(rows: Sequence[TestRow], speech: Speech) -> tuple[Row, ...]:
    """Return the shapes that the table uses, with their words."""
    marks = [mark for row in rows for mark in (*row.trials.marks, *row.trials.aside)]
    return tuple((mark.value, speech.say(LOOKS[mark].word)) for mark in used(marks))


def test_kind(test: TestRecord, speech: Speech) -> str:
    """Return purpose and kind of a test in words."""
    purpose = speech.say(texts.PURPOSES[test.setup.purpose])
    if test.setup.of is not None:
        purpose = speech.say(texts.PURPOSE_OF, purpose=purpose, test=test.setup.of)
    return joined(purpose, speech.say(texts.KINDS[test.setup.test]))


def gave_way_n(trial: TrialRecord) -> float | None:
    """Return the force at which the limb began to give way, N; None where it held, or where that is not known."""
    return None if trial.result.verdict in _HELD else trial.result.af_iso_n


def counts_words(counts: TrialCounts, speech: Speech) -> str:
    """Return how trials ended."""
    template = texts.COUNTS_UNCLEAR if counts.unclear else texts.COUNTS
    return speech.say(template, held=counts.held, total=counts.total, unclear=counts.unclear)


def _counts(state: SessionState, test: TestRecord, speech: Speech) -> str:
    if not test.counted:
        return speech.say(texts.COUNTS_NONE)
    if state.blinded:
        return speech.say(texts.COUNTS_COVERED, total=len(test.counted))
    counts = counts_of(test)
    return speech.say(texts.COUNTS_FORCE, total=len(test.counted)) if counts is None else counts_words(counts, speech)


def _row(state: SessionState, test: TestRecord, speech: Speech) -> TestRow:
    results = [trial.result for trial in test.counted]
    alike = muscle_test_of(test)
    yields = [force for trial in test.counted if (force := gave_way_n(trial)) is not None]
    ratios = [result.ratio for result in results if result.ratio is not None]
    pain = test.highest_pain_nrs
    return TestRow(
        number=test.number,
        muscle=speech.place(test.setup.muscle, test.setup.side),
        kind=test_kind(test, speech),
        trials=trials_cell(state, test, speech),
        peak=speech.figures(_peak(test)),
        gave_way=f"{_mean(yields):.0f}" if yields else DASH,
        ratio=speech.figures(f"{_mean(ratios):.2f}") if ratios and len(ratios) == len(results) else DASH,
        push=DASH if alike.slope_n_per_s is None else f"{alike.slope_n_per_s:.0f}",
        load=_load(state, test, alike.load_adequate, speech),
        pain=DASH if pain is None else speech.figures(f"{pain:g}"),
        rest=_rest(test, speech),
    )


def _peak(test: TestRecord) -> str:
    mean = mean_peak_n(test)
    if mean is None:
        return DASH
    uncertainties = [trial.result.peak_u_n for trial in test.counted if trial.result.peak_u_n is not None]
    known = max(uncertainties) if len(uncertainties) == len(test.counted) else None
    return newtons_within(mean, known).removesuffix(" N")


def _mean(values: Sequence[float]) -> float:
    return sum(sorted(values)) / len(values)


def _load(state: SessionState, test: TestRecord, adequate: bool | None, speech: Speech) -> str:
    if state.blinded or not test.counted:
        return DASH
    if adequate is None:
        return speech.say(texts.NOT_KNOWN)
    return speech.say(texts.LOAD_REACHED if adequate else texts.LOAD_LOW)


def _rest(test: TestRecord, speech: Speech) -> str:
    later = test.counted[1:]
    if not later:
        return DASH
    rests = [trial.rest_s for trial in later if trial.rest_s is not None]
    if any(trial.rest_kept is False for trial in later):
        word = texts.REST_SHORT
    elif all(trial.rest_kept for trial in later):
        word = texts.REST_KEPT
    else:
        word = texts.NOT_KNOWN
    said = speech.say(word)
    return speech.say(texts.REST_LEAST, word=said, seconds=f"{min(rests):.0f}") if rests else said


def remarks_of(state: SessionState, speech: Speech) -> tuple[str, ...]:
    """Return what has to be known beside the table, a sentence each."""
    devices = {(test.setup.device, test.setup.tester) for test in state.tests}
    apart = state.tests if len(devices) > 1 else ()
    said = [
        speech.say(texts.TEST_DEVICE, number=test.number, device=test.setup.device, tester=test.setup.tester)
        for test in apart
    ]
    return (*said, *(remark for test in state.tests for remark in _of_test(test, speech)))


def _of_test(test: TestRecord, speech: Speech) -> Iterator[str]:
    number = test.number
    if test.finished_s is None:
        yield speech.say(texts.TEST_OPEN, number=number)
    for was in test.corrected:
        yield speech.say(
            texts.TEST_CORRECTED,
            number=number,
            muscle=speech.muscle(was.muscle),
            side=speech.side(was.side),
            reason=one_line(was.reason),
        )
    if test.reason:
        yield speech.say(texts.TEST_ENDED, number=number, reason=one_line(test.reason))
    for reason in test.went_on:
        yield speech.say(texts.TEST_PAIN, number=number, reason=one_line(reason))
    for trial in test.trials:
        for again in trial.counted_again:
            why = aside_reason(again.aside, speech)
            yield speech.say(
                texts.TEST_AGAIN, number=number, trial=trial.number, reason=why, why=one_line(again.reason)
            )
        if trial.aside is not None:
            why = aside_reason(trial.aside, speech)
            yield speech.say(texts.TEST_ASIDE, number=number, trial=trial.number, reason=why)
        if trial.result.no_peak:
            why = speech.below(trial.result.no_peak)
            yield speech.say(texts.TEST_NO_PEAK, number=number, trial=trial.number, reason=why)


def aside_reason(aside: SetAside, speech: Speech) -> str:
    """Return why a trial was set aside."""
    reason = speech.say(texts.ASIDE_REASONS[aside.reason])
    words = one_line(aside.words)
    return speech.say(texts.SHORT_REASON, reason=reason, words=words) if words else reason
