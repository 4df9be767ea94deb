"""SEM, MDC, CV and power against the worked example, closed formulas, published sample sizes and simulation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from nktsense.grading.icc import IccForm, ReliabilityError, icc_forms, two_way_anova
from nktsense.grading.measurement_error import (
    group_power,
    mdc90,
    mdc95,
    people_needed,
    percent_of_mean,
    sem_agreement,
    sem_consistency,
    sem_from_icc,
    smallest_group_change,
    within_subject_cv,
    within_subject_cv_of_two,
)
from nktsense.grading.reliability_table import assess_reliability

# Shrout & Fleiss 1979: six targets, four judges.
SHROUT_FLEISS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
ANOVA = two_way_anova(SHROUT_FLEISS)


def test_sem_and_mdc_of_the_published_table() -> None:
    assert (sem_consistency(ANOVA), sem_agreement(ANOVA)) == pytest.approx((1.009675, 2.502776), abs=1e-6)
    both = (mdc95(sem_consistency(ANOVA)), mdc95(sem_agreement(ANOVA)))
    assert both == pytest.approx((2.798677, 6.937342), abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.integers(-400, 400), min_size=3, max_size=3), min_size=2, max_size=7))
def test_sem_of_agreement_is_the_within_subject_standard_deviation(rows: list[list[int]]) -> None:
    """Bland & Altman 1996: the root of the mean of each person's own variance."""
    within = math.sqrt(float(np.var(np.array(rows, dtype=float), axis=1, ddof=1).mean()))
    assert sem_agreement(two_way_anova(rows)) == pytest.approx(within, rel=1e-9, abs=1e-9)


def test_sem_of_consistency_for_two_trials_is_the_sd_of_differences_over_root_two() -> None:
    rng = np.random.default_rng(2)
    table = rng.normal(200, 30, (20, 2))
    expected = np.std(table[:, 0] - table[:, 1], ddof=1) / math.sqrt(2)
    assert sem_consistency(two_way_anova(table)) == pytest.approx(expected, rel=1e-12)


def test_sem_from_the_icc_meets_the_others_in_a_large_sample() -> None:
    rng = np.random.default_rng(3)
    table = rng.normal(200, 40, (4000, 1)) + rng.normal(0, 12, (4000, 2))
    icc, anova = icc_forms(table)[IccForm.TWO_SINGLE].value, two_way_anova(table)
    assert sem_from_icc(anova.sd_all, icc) == pytest.approx(sem_agreement(anova), rel=1e-3)
    assert sem_agreement(anova) == pytest.approx(12, rel=0.05)


def test_sd_of_all_values() -> None:
    assert two_way_anova(SHROUT_FLEISS).sd_all == pytest.approx(np.std(np.array(SHROUT_FLEISS), ddof=1), rel=1e-12)


def test_mdc_is_exceeded_by_error_alone_in_five_and_ten_of_a_hundred() -> None:
    rng = np.random.default_rng(5)
    sem, trials, pairs = 8.0, 3, 40_000
    means = rng.normal(0, sem, (pairs, 2, trials)).mean(axis=2)
    change = np.abs(means[:, 0] - means[:, 1])
    assert np.mean(change > mdc95(sem, trials)) == pytest.approx(0.05, abs=0.005)
    assert np.mean(change > mdc90(sem, trials)) == pytest.approx(0.10, abs=0.006)


def test_per_cent_of_the_mean() -> None:
    assert percent_of_mean(12.0, 240.0) == pytest.approx(5.0)
    for mean in (0.0, -3.0, math.nan):
        with pytest.raises(ReliabilityError, match="above 0"):
            percent_of_mean(1.0, mean)


def test_coefficient_of_variation_by_hand() -> None:
    """Two people: 90 and 110 (sd 14.142, mean 100), 200 and 200 (sd 0): sqrt(0.02 / 2) = 10 %."""
    assert within_subject_cv([[90, 110], [200, 200]]) == pytest.approx(10.0, rel=1e-12)
    assert within_subject_cv_of_two([90, 200], [110, 200]) == pytest.approx(10.0, rel=1e-12)


def test_both_forms_of_the_coefficient_of_variation_agree_for_two_trials() -> None:
    rng = np.random.default_rng(6)
    a, b = rng.normal(200, 20, (2, 30))
    two_trial_form = 100 * math.sqrt(float(np.mean((np.abs(a - b) / math.sqrt(2)) ** 2 / ((a + b) / 2) ** 2)))
    assert within_subject_cv_of_two(a, b) == pytest.approx(two_trial_form, rel=1e-12)


def test_coefficient_of_variation_needs_positive_means() -> None:
    with pytest.raises(ReliabilityError, match="row 2"):
        within_subject_cv([[1, 2], [-1, 1]])
    with pytest.raises(ReliabilityError, match="2 and 3 values"):
        within_subject_cv_of_two([1, 2], [1, 2, 3])
    assert assess_reliability([[1, 2], [-1, 1], [3, 4]]).cv_percent is None


@pytest.mark.parametrize(("effect", "people"), [(0.2, 199), (0.5, 34), (0.8, 15)])
def test_sample_sizes_of_the_paired_t_test_as_tabled(effect: float, people: int) -> None:
    """Two-sided, alpha 0.05, power 0.80; effect in standard deviations of the difference (Cohen 1988; G*Power)."""
    sem = 10.0
    assert people_needed(sem, effect * math.sqrt(2) * sem) == people


def test_power_by_simulation() -> None:
    rng = np.random.default_rng(7)
    sem, change, people, studies = 10.0, 9.0, 12, 20_000
    before = rng.normal(200, sem, (studies, people))
    after = rng.normal(200 + change, sem, (studies, people))
    found = np.mean(stats.ttest_rel(after, before, axis=1).pvalue < 0.05)
    assert group_power(sem, change, people) == pytest.approx(found, abs=4 * math.sqrt(0.25 / studies))


@pytest.mark.parametrize("people", [2, 3, 10, 200])
@pytest.mark.parametrize("power", [0.5, 0.8, 0.95])
def test_smallest_change_has_just_that_power(people: int, power: float) -> None:
    change = smallest_group_change(7.0, people, power=power)
    assert group_power(7.0, change, people) == pytest.approx(power, abs=1e-9)
    assert group_power(7.0, -change, people) == pytest.approx(power, abs=1e-9)
    if people > 2:
        assert people_needed(7.0, change * (1 + 1e-9), power=power) == people


def test_smallest_change_goes_to_the_normal_formula() -> None:
    people = 20_000
    z = stats.norm.isf(0.025) + stats.norm.ppf(0.8)
    assert smallest_group_change(5.0, people) == pytest.approx(z * 5.0 * math.sqrt(2 / people), rel=1e-3)


def test_without_a_change_the_test_finds_one_in_alpha() -> None:
    assert group_power(5.0, 0.0, 9, alpha=0.03) == pytest.approx(0.03, abs=1e-9)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: sem_from_icc(-1, 0.5), "standard deviation"),
        (lambda: sem_from_icc(5, 1.2), "at most 1"),
        (lambda: mdc95(-1), "SEM"),
        (lambda: mdc90(5, 0), "at least 1 trial"),
        (lambda: group_power(5, 1, 1), "2 people"),
        (lambda: group_power(0, 1, 5), "SEM above 0"),
        (lambda: group_power(5, 1, 5, alpha=1.5), "alpha"),
        (lambda: people_needed(5, 0), "other than 0"),
        (lambda: people_needed(5, 1, power=1.0), "power"),
        (lambda: smallest_group_change(5, 10, alpha=0.9, power=0.8), "power"),
    ],
)
def test_arguments_out_of_range(call: object, words: str) -> None:
    with pytest.raises(ReliabilityError, match=words):
        call()  # type: ignore[operator]
