"""What may never be said of a retest, whatever its trials, their order, its set-up and the number of comparisons."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nktsense.grading.change import OwnError
from nktsense.protocol.outcome.compare import counts_of, mean_peak_n, muscle_test_of
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.outcome.words import NOT_BLINDED
from nktsense.protocol.session.state import TrialRecord
from nktsense.protocol.session.steps import SetAside
from tests.protocol.outcome_states import ERRORS, glutes, only, pair, session, trial, trials

VERDICTS = st.sampled_from(["hold", "break", "no_hold", "low_load_hold", "suspected_break", "indeterminate", None])
TRIALS = st.lists(
    st.builds(
        trial,
        st.just(1),
        st.one_of(st.sampled_from(["hold", "break"]), VERDICTS),
        st.one_of(st.floats(0, 400), st.none()),
        slope_n_per_s=st.sampled_from([80.0, 80.0, 80.0, 90.0, 120.0, None]),
        load_adequate=st.sampled_from([True, True, True, False, None]),
        rest_kept=st.sampled_from([True, True, True, False, None]),
        recontracted=st.booleans(),
        aside=st.sampled_from([None, None, None, SetAside(trial=1, reason="interrupted")]),
    ),
    max_size=5,
).map(lambda made: tuple(replace(one, number=n) for n, one in enumerate(made, 1)))
PLAIN = st.text("hb", min_size=3, max_size=3).map(trials)
SETUPS = st.fixed_dictionaries({}, optional={"tester": st.sampled_from(["T1", "T2"]), "lever_m": st.just(0.3)})
PLANS = st.fixed_dictionaries(
    {"comparisons_before": st.integers(0, 40), "expected": st.sampled_from(["holds", "yields", None])}
)


@given(st.one_of(PLAIN, TRIALS), st.one_of(PLAIN, TRIALS), SETUPS, PLANS, st.sampled_from([None, ERRORS]))
def test_what_may_never_be_said(
    before: tuple[TrialRecord, ...],
    after: tuple[TrialRecord, ...],
    setup: dict[str, Any],
    plan: dict[str, Any],
    errors: dict[str, OwnError] | None,
) -> None:
    first, second = glutes(1, before), glutes(2, after, 1, **setup)
    one = only(session(first, second, **plan), errors)
    if one.kind is OutcomeKind.REPEATED_CHANGE:
        assert all(gate.passed is True for gate in one.comparability.gates)
        ends = {tuple(kept.result.verdict for kept in test.counted) for test in (first, second)}
        assert len(ends) == 2
        assert all(set(verdicts) in ({"hold"}, {"break"}, {"no_hold"}, {"break", "no_hold"}) for verdicts in ends)
        assert all(len(verdicts) == 3 for verdicts in ends)
    if one.kind is OutcomeKind.BEYOND_ERROR:
        assert errors is not None
    if any(gate.passed is not True for gate in one.comparability.gates):
        assert one.kind is OutcomeKind.NOT_COMPARABLE
        assert one.chance is None
    assert (one.chance is None) == (one.chance_of_any is None)
    if one.chance is not None and one.chance_of_any is not None:
        assert 0 < one.chance <= one.chance_of_any <= 1
    assert f"{one.comparisons} comparison" in one.text or "the only comparison" in one.text
    assert one.text.endswith(NOT_BLINDED)


@given(st.data(), st.one_of(PLAIN, TRIALS), st.one_of(PLAIN, TRIALS))
def test_the_order_of_the_trials_changes_nothing(
    data: st.DataObject, before: tuple[TrialRecord, ...], after: tuple[TrialRecord, ...]
) -> None:
    mixed = tuple(data.draw(st.permutations(before))), tuple(data.draw(st.permutations(after)))
    plain = glutes(1, before), glutes(2, after, 1)
    other = replace(plain[0], trials=mixed[0]), replace(plain[1], trials=mixed[1])
    for one, two in zip(plain, other, strict=True):
        assert counts_of(one) == counts_of(two)
        assert mean_peak_n(one) == mean_peak_n(two)
        assert muscle_test_of(one) == muscle_test_of(two)
    found, again = only(session(*plain), ERRORS), only(session(*other), ERRORS)
    assert (found.kind, found.chance, found.text) == (again.kind, again.chance, again.text)


@given(st.text("hb", min_size=3, max_size=3), st.integers(0, 30), st.integers(0, 30), st.sampled_from([None, ERRORS]))
def test_more_comparisons_never_make_luck_less_likely(
    after: str, before: int, more: int, errors: dict[str, OwnError] | None
) -> None:
    peaks = (150.0, 200.0)
    few = only(pair("bbb", after, peaks, comparisons_before=before), errors)
    many = only(pair("bbb", after, peaks, comparisons_before=before + more), errors)
    assert (few.kind, few.chance) == (many.kind, many.chance)
    if few.chance_of_any is not None and many.chance_of_any is not None:
        assert few.chance_of_any <= many.chance_of_any
