"""Nobody gets a repeated change by choosing which trials, tests or retests count."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.protocol.outcome.compare import outcomes
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.session.state import TrialRecord
from nktsense.protocol.session.steps import SetAside
from tests.protocol.outcome_states import ERRORS, glutes, only, release, session, trial, trials


def made(letters: str, aside: str = "", peak_n: float = 150.0, aside_peak_n: float = 150.0) -> tuple[TrialRecord, ...]:
    """Trials that count, then some that were set aside."""
    told = tuple(
        replace(one, number=len(letters) + n, aside=SetAside(trial=len(letters) + n, reason="other", words="felt odd"))
        for n, one in enumerate(trials(aside, aside_peak_n), 1)
    )
    return (*trials(letters, peak_n), *told)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (("bbb", ""), ("hhh", "b"), "Retest: trial 4, which was set aside, did not hold."),
        (("bbb", "h"), ("hhh", ""), "Test: trial 4, which was set aside, held."),
        (("hhh", ""), ("bbb", "h"), "Retest: trial 4, which was set aside, held."),
    ],
)
def test_a_trial_that_says_otherwise_cannot_be_set_aside_for_a_repeated_change(
    before: tuple[str, str], after: tuple[str, str], words: str
) -> None:
    one = only(session(glutes(1, made(*before)), glutes(2, made(*after), 1)))
    assert one.kind is OutcomeKind.INCONCLUSIVE
    assert (one.chance, one.chance_of_any) == (None, None)
    assert words in one.notes
    assert "1 trial was set aside." in one.text
    assert "speak against a change" in one.text
    assert "Repeated change" not in one.text


def test_a_trial_set_aside_that_says_the_same_or_nothing_is_told_with_the_change() -> None:
    one = only(session(glutes(1, made("bbb", "b")), glutes(2, made("hhh", "?"), 1)))
    assert one.kind is OutcomeKind.REPEATED_CHANGE
    assert one.text.startswith("Repeated change (3 of 3). 2 trials were set aside.")
    assert "Test: 1 of 4 trials set aside (1 × other: felt odd)." in one.notes


def test_a_retest_that_is_ended_and_begun_again_is_no_clean_change() -> None:
    ended = replace(glutes(2, trials("hb"), 1), reason="interrupted")
    aborted, again = outcomes(session(glutes(1, trials("bbb")), ended, glutes(3, trials("hhh"), 1)))
    assert aborted.kind is OutcomeKind.NOT_COMPARABLE
    assert again.kind is OutcomeKind.INCONCLUSIVE
    assert "Retest: in test 2, with the same behind it, 1 of 2 trials did not hold." in again.notes
    assert "The same muscle was tested before the retest in test 2 (1 of 2 held) too." in again.notes


def test_a_first_test_that_is_made_again_until_none_holds_is_no_clean_start() -> None:
    tests = glutes(1, trials("hbb")), glutes(2, trials("bbb")), glutes(3, trials("hhh"), 2)
    one = only(session(*tests))
    assert one.kind is OutcomeKind.INCONCLUSIVE
    assert "Test: in test 1, with the same behind it, 1 of 3 trials held." in one.notes


def test_a_retest_after_another_release_or_of_another_kind_speaks_not_against_it() -> None:
    tests = glutes(1, trials("bbb")), glutes(2, trials("bbb"), 1), glutes(3, trials("hhh"), 1)
    tests = (*tests[:2], replace(tests[2], after_intervention=2))
    found = outcomes(session(*tests, done=(release(1), release(2))))
    assert [one.kind for one in found] == [OutcomeKind.WITHIN_ERROR, OutcomeKind.REPEATED_CHANGE]
    assert "The same muscle was tested before the retest in test 2 (0 of 3 held) too." in found[1].notes
    other_kind = glutes(2, trials("bbb"), 1, test="make")
    kinds = [one.kind for one in outcomes(session(tests[0], other_kind, glutes(3, trials("hhh"), 1)))]
    assert kinds == [OutcomeKind.NOT_COMPARABLE, OutcomeKind.REPEATED_CHANGE]


def test_a_retest_afterwards_does_not_rewrite_the_one_before() -> None:
    tests = glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1), glutes(3, trials("bbh"), 1)
    assert outcomes(session(*tests))[0].kind is OutcomeKind.REPEATED_CHANGE


def test_peaks_cannot_be_set_aside_for_a_change_of_force() -> None:
    clean = only(session(glutes(1, made("hhh")), glutes(2, made("hhh", peak_n=180.0), 1)), ERRORS)
    assert clean.kind is OutcomeKind.BEYOND_ERROR
    chosen = made("hhh", "hhh", peak_n=180.0, aside_peak_n=140.0)  # the mean of all six is 160 N: + 10 N, MDC95 16 N
    one = only(session(glutes(1, made("hhh")), glutes(2, chosen, 1)), ERRORS)
    assert one.kind is OutcomeKind.INCONCLUSIVE
    assert one.chance is None
    assert any("With the trials that were set aside" in note for note in one.notes)
    agreeing = made("hhh", "h", peak_n=180.0, aside_peak_n=185.0)
    same = only(session(glutes(1, made("hhh")), glutes(2, agreeing, 1)), ERRORS)
    assert same.kind is OutcomeKind.BEYOND_ERROR
    assert "1 trial was set aside." in same.text


@given(st.lists(st.sampled_from("hb"), min_size=3, max_size=6), st.data())
def test_whatever_is_left_out_of_trials_that_disagree_is_no_repeated_change(
    letters: list[str], data: st.DataObject
) -> None:
    kept = set(data.draw(st.permutations(range(len(letters))))[:3])
    words = {"h": "hold", "b": "break"}
    aside = SetAside(trial=1, reason="pad_slipped")
    after = tuple(trial(n + 1, words[x], aside=None if n in kept else aside) for n, x in enumerate(letters))
    one = only(session(glutes(1, trials("bbb")), glutes(2, after, 1)))
    assert (one.kind is OutcomeKind.REPEATED_CHANGE) == (set(letters) == {"h"})
