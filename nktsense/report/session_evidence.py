"""What each test rests on: its traces, its trials one by one, and which checks and flags there were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from nktsense.grading.verdict import GradedTrial
from nktsense.grading.words import newtons_within
from nktsense.protocol.session.state import SessionState, TestRecord, TrialRecord
from nktsense.report import session_words as texts
from nktsense.report.session_marks import mark_of
from nktsense.report.session_model import Figure, TestEvidence, TrialLine
from nktsense.report.session_speech import Speech, joined
from nktsense.report.session_tests import aside_reason, gave_way_n, test_kind
from nktsense.report.session_traces import Behind, behind
from nktsense.report.trace_figure import TraceWords, trace_figure


def evidence_of(state: SessionState, folder: Path | None, speech: Speech) -> tuple[TestEvidence, ...]:
    """Return what each test rests on.

    Args:
        state: The session, as far as it may be shown.
        folder: Where the recordings are, or None.
        speech: Says it.
    """
    words = TraceWords(speech.say(texts.TRACE_FORCE), speech.words(texts.TRACE_LIMB), speech.say(texts.TRACE_TIME))
    return tuple(_of_test(state, test, behind(state, test, folder, speech), words, speech) for test in state.tests)


def _of_test(state: SessionState, test: TestRecord, found: Behind, words: TraceWords, speech: Speech) -> TestEvidence:
    place = {"muscle": speech.muscle(test.setup.muscle), "side": speech.side(test.setup.side)}
    figure = None
    if found.traces:
        right = test.setup.side == "right"
        high_n = _highest_n(state, test)
        svg, width = trace_figure(found.traces, words, right=right, high_n=high_n, target_n=test.setup.target_n)
        figure = Figure(svg, speech.say(texts.TRACE_DESCRIBED, number=test.number), width)
    lines = () if state.blinded else tuple(_line(trial, found, speech) for trial in test.trials)
    note = _common(lines)
    return TestEvidence(
        title=speech.say(texts.TEST_TITLE, number=test.number, **place),
        kind=test_kind(test, speech),
        figure=figure,
        missing=found.missing,
        trials=tuple(replace(line, remarks=()) for line in lines) if note else lines,
        note=speech.say(texts.EACH_TRIAL, remarks=note) if note else "",
    )


def _common(lines: Sequence[TrialLine]) -> str:
    """Return what was remarked of every trial alike, to be said once; "" where they differ."""
    remarks = {line.remarks for line in lines}
    return " ".join(remarks.pop()) if len(remarks) == 1 and len(lines) > 1 else ""


def _highest_n(state: SessionState, test: TestRecord) -> float:
    """Return the highest peak of the tests of a muscle and side, N, so that they are drawn to one scale."""
    place = (test.setup.muscle, test.setup.side)
    return max(
        (
            trial.result.peak_n
            for other in state.tests
            if (other.setup.muscle, other.setup.side) == place
            for trial in other.trials
            if trial.result.peak_n is not None
        ),
        default=1.0,
    )


def _line(trial: TrialRecord, found: Behind, speech: Speech) -> TrialLine:
    result = trial.result
    parts = [
        speech.below(result.headline).rstrip("."),
        "" if result.ratio is None else speech.say(texts.TRIAL_RATIO, ratio=f"{result.ratio:.2f}"),
        _peak(trial, speech),
        "" if result.slope_n_per_s is None else speech.say(texts.TRIAL_PUSH, slope=f"{result.slope_n_per_s:.0f}"),
        _moved(trial, speech),
    ]
    text = speech.say(texts.TRIAL_LINE, number=trial.number, headline=joined(*parts))
    return TrialLine(mark_of(trial).value, f"{text}.", tuple(_remarks(trial, found.graded.get(trial.number), speech)))


def _peak(trial: TrialRecord, speech: Speech) -> str:
    """Return the peak where the headline does not tell it: where the limb gave way below it."""
    result = trial.result
    if gave_way_n(trial) is None or result.peak_n is None:
        return ""
    return speech.say(texts.TRIAL_PEAK, force=newtons_within(result.peak_n, result.peak_u_n))


def _moved(trial: TrialRecord, speech: Speech) -> str:
    moved = trial.result.moved_deg
    return "" if moved is None else speech.say(texts.TRIAL_MOVED, angle=f"{abs(moved):.0f}")


def _remarks(trial: TrialRecord, graded: GradedTrial | None, speech: Speech) -> Iterator[str]:
    if trial.aside is not None:
        yield f"{speech.say(texts.TRIAL_ASIDE)}: {aside_reason(trial.aside, speech)}."
    if graded is None:
        # Without its recording only the codes of what limits it are known.
        yield from (speech.say(texts.FLAG, text=speech.below(code.replace("_", " "))) for code in trial.result.flags)
        return
    passed = sum(check.passed is True for check in graded.checks)
    if passed:
        yield speech.say(texts.CHECKS_PASSED, number=passed)
    for check in graded.checks:
        if check.passed is not True:
            template = texts.CHECK_FAILED if check.passed is False else texts.CHECK_UNKNOWN
            yield speech.say(template, text=speech.below(check.text))
    for flag in graded.flags:
        yield speech.say(texts.FLAG, text=speech.below(flag.text))
