"""The ICC against the published table, an independent variance-component route, scipy's ANOVA and simulation."""

from __future__ import annotations

import csv
import math
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from nktsense.errors import NktsenseError
from nktsense.grading.icc import IccForm, ReliabilityError, icc_forms, koo_li_words, of_the_mean, two_way_anova

# Shrout & Fleiss 1979: six targets, four judges.
SHROUT_FLEISS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))

# Value, lower and upper limit as other software gives them for this table; the two-digit values are the paper's.
PUBLISHED = {
    "ICC(1,1)": (0.17, 0.165742, -0.132932, 0.722560),
    "ICC(2,1)": (0.29, 0.289764, 0.018787, 0.761084),
    "ICC(3,1)": (0.71, 0.714841, 0.342465, 0.945858),
    "ICC(1,k)": (0.44, 0.442797, -0.884442, 0.912415),
    "ICC(2,k)": (0.62, 0.620051, 0.071137, 0.927232),
    "ICC(3,k)": (0.91, 0.909316, 0.675675, 0.985892),
}

cells = st.integers(-400, 400)
tables = st.tuples(st.integers(2, 7), st.integers(2, 5)).flatmap(
    lambda shape: st.lists(
        st.lists(cells, min_size=shape[1], max_size=shape[1]), min_size=shape[0], max_size=shape[0]
    ).filter(lambda rows: len({sum(row) for row in rows}) > 1)
)


@pytest.mark.parametrize("form", list(IccForm))
def test_the_published_table(form: IccForm) -> None:
    printed, value, low, high = PUBLISHED[form.value]
    found = icc_forms(SHROUT_FLEISS)[form]
    assert (found.value, found.low, found.high) == pytest.approx((value, low, high), abs=1e-6)
    assert round(found.value, 2) == printed


def test_mean_squares_of_the_published_table() -> None:
    anova = two_way_anova(SHROUT_FLEISS)
    squares = (anova.ms_people, anova.ms_columns, anova.ms_error, anova.ms_within)
    assert squares == pytest.approx((11.241667, 32.486111, 1.019444, 6.263889), abs=1e-6)
    assert (anova.df_people, anova.df_columns, anova.df_error, anova.df_within) == (5, 3, 15, 18)


@pytest.mark.skipif("NKTSENSE_REAL_DATA" not in os.environ, reason="NKTSENSE_REAL_DATA names no folder")
def test_the_table_in_the_test_is_the_one_in_the_data() -> None:
    path = Path(os.environ["NKTSENSE_REAL_DATA"]) / "icc" / "shrout_fleiss_1979.csv"
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))[1:]
    assert tuple(tuple(int(cell) for cell in row) for row in rows) == SHROUT_FLEISS


def test_f_of_form_1_is_scipys_one_way_anova() -> None:
    expected = stats.f_oneway(*SHROUT_FLEISS)
    found = icc_forms(SHROUT_FLEISS)[IccForm.ONE_SINGLE]
    assert (found.f, found.p) == pytest.approx((expected.statistic, expected.pvalue), rel=1e-12)
    assert (found.df1, found.df2) == (5, 18)


def test_f_of_form_3_for_two_columns_follows_from_correlation_and_variances() -> None:
    """With two columns MSR and MSE are half the variances of the sum and of the difference."""
    rng = np.random.default_rng(4)
    first = rng.normal(200, 40, 12)
    second = first + rng.normal(3, 9, 12)
    found = icc_forms(np.column_stack((first, second)))[IccForm.THREE_SINGLE]
    a, b, ab = np.var(first, ddof=1), np.var(second, ddof=1), np.cov(first, second)[0, 1]
    assert found.f == pytest.approx((a + b + 2 * ab) / (a + b - 2 * ab), rel=1e-10)
    assert found.value == pytest.approx(2 * ab / (a + b), rel=1e-10)


def test_consistency_is_the_mean_covariance_over_the_mean_variance() -> None:
    """ICC(3,1) and Cronbach's alpha = ICC(3,k) from the covariance matrix alone, with no mean squares."""
    covariance = np.cov(np.array(SHROUT_FLEISS, dtype=float), rowvar=False)
    k = len(covariance)
    mean_covariance = (covariance.sum() - np.trace(covariance)) / (k * (k - 1))
    found = icc_forms(SHROUT_FLEISS)
    assert found[IccForm.THREE_SINGLE].value == pytest.approx(mean_covariance / (np.trace(covariance) / k), rel=1e-12)
    alpha = k / (k - 1) * (1 - np.trace(covariance) / covariance.sum())
    assert found[IccForm.THREE_MEAN].value == pytest.approx(alpha, rel=1e-12)


@settings(max_examples=40, deadline=None)
@given(tables, st.integers(-1000, 1000))
def test_a_constant_added_to_everything_changes_nothing(rows: list[list[int]], constant: int) -> None:
    assert_same(icc_forms(rows), icc_forms(np.array(rows) + constant))


@settings(max_examples=40, deadline=None)
@given(tables, st.sampled_from([-8.0, -1.0, 0.25, 2.0, 1024.0]))
def test_another_unit_changes_nothing(rows: list[list[int]], factor: float) -> None:
    assert_same(icc_forms(rows), icc_forms(np.array(rows) * factor))


@settings(max_examples=30, deadline=None)
@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_people_and_columns_does_not_matter(rows: list[list[int]], random: object) -> None:
    table = np.array(rows)
    rng = np.random.default_rng(random.randint(0, 2**31))  # type: ignore[attr-defined]
    mixed = table[rng.permutation(len(table))][:, rng.permutation(table.shape[1])]
    assert_same(icc_forms(table), icc_forms(mixed))


@settings(max_examples=40, deadline=None)
@given(tables, st.integers(-300, 300))
def test_only_consistency_forgives_a_column_that_reads_higher(rows: list[list[int]], offset: int) -> None:
    table = np.array(rows)
    shifted = table.copy()
    shifted[:, 0] += offset
    three = (IccForm.THREE_SINGLE, IccForm.THREE_MEAN)
    before, after = icc_forms(table), icc_forms(shifted)
    assert_same({form: before[form] for form in three}, {form: after[form] for form in three})


@settings(max_examples=60, deadline=None)
@given(tables)
def test_values_and_limits_are_in_order(rows: list[list[int]]) -> None:
    for found in icc_forms(rows).values():
        assert not math.isnan(found.value)
        assert found.low <= found.high <= 1 + 1e-12
        assert found.value <= 1 + 1e-12
        assert 0 <= found.p <= 1
        if found.form not in (IccForm.TWO_SINGLE, IccForm.TWO_MEAN):
            assert found.low <= found.value + 1e-9
            assert found.value <= found.high + 1e-9


def test_a_smaller_alpha_gives_a_wider_interval_and_the_same_words() -> None:
    narrow, wide = icc_forms(SHROUT_FLEISS, alpha=0.10), icc_forms(SHROUT_FLEISS, alpha=0.01)
    for form in IccForm:
        assert wide[form].low < narrow[form].low < narrow[form].value < narrow[form].high < wide[form].high
        assert wide[form].words == narrow[form].words


def test_intervals_cover_the_true_value() -> None:
    """600 simulated studies of 15 people and 3 raters: 95 % intervals cover in 95 %, within four standard errors."""
    rng = np.random.default_rng(11)
    person, rater, error = 3.0, 1.0, 2.0
    total = person**2 + rater**2 + error**2
    agreement, consistency = person**2 / total, person**2 / (person**2 + error**2)
    truth = {IccForm.TWO_SINGLE: agreement, IccForm.THREE_SINGLE: consistency, IccForm.THREE_MEAN: 0.0}
    truth[IccForm.THREE_MEAN] = 3 * consistency / (1 + 2 * consistency)
    inside = dict.fromkeys(truth, 0)
    inside_one_way, studies = 0, 600
    for _ in range(studies):
        people = rng.normal(0, person, (15, 1))
        found = icc_forms(people + rng.normal(0, rater, (1, 3)) + rng.normal(0, error, (15, 3)))
        for form, value in truth.items():
            inside[form] += found[form].low <= value <= found[form].high
        one = icc_forms(people + rng.normal(0, error, (15, 3)))[IccForm.ONE_SINGLE]
        inside_one_way += one.low <= consistency <= one.high
    for count in (inside[IccForm.THREE_SINGLE], inside[IccForm.THREE_MEAN], inside_one_way):
        assert count / studies == pytest.approx(0.95, abs=4 * math.sqrt(0.95 * 0.05 / studies))
    assert inside[IccForm.TWO_SINGLE] / studies == pytest.approx(0.95, abs=0.04)  # an approximation


def test_perfect_repetition() -> None:
    same = icc_forms([[1, 1], [2, 2], [5, 5]])
    assert all((found.value, found.low, found.high) == (1, 1, 1) for found in same.values())
    assert math.isinf(same[IccForm.THREE_SINGLE].f)
    shifted = icc_forms([[1, 2], [2, 3], [5, 6]])
    assert shifted[IccForm.THREE_SINGLE].value == 1
    assert shifted[IccForm.TWO_SINGLE].value < 1
    awkward = icc_forms(np.array([[0.1, 0.2], [0.3, 0.4], [0.7, 0.8]]))
    assert awkward[IccForm.THREE_SINGLE].value == 1  # what rounding leaves over is no error


def test_form_k_is_spearman_browns_prediction_and_stops_at_its_pole() -> None:
    assert of_the_mean(0.5, 3) == pytest.approx(0.75)
    assert of_the_mean(-0.5, 3) == -math.inf
    assert of_the_mean(-0.9, 3) == -math.inf


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.49, 0.49, "poor"),
        (0.50, 0.74, "moderate"),
        (0.75, 0.90, "good"),
        (0.91, 0.99, "excellent"),
        (-0.1, 0.95, "poor to excellent"),
    ],
)
def test_words_follow_the_interval(low: float, high: float, words: str) -> None:
    assert koo_li_words(low, high) == words


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ([[1, 2]], "at least 2 people, not 1"),
        ([[1], [2]], "at least 2 columns, not 1"),
        ([[1, 2], [3]], "rectangle"),
        ([["a", 2], [3, 4]], "rectangle"),
        ([1, 2, 3], "1 dimensions"),
        ([[1, 2], [3, math.nan]], "row 2, column 2 is missing"),
        ([[1, None], [3, 4]], "row 1, column 2 is missing"),
        ([[1, 2], [math.inf, 4]], "row 2, column 1 is not finite"),
        ([[7, 7], [7, 7]], "zero"),
        ([[1, 3], [3, 1]], "zero"),
    ],
)
def test_tables_that_cannot_be_used(table: object, words: str) -> None:
    with pytest.raises(ReliabilityError, match=words) as caught:
        icc_forms(table)  # type: ignore[arg-type]
    assert isinstance(caught.value, NktsenseError)


@pytest.mark.parametrize("alpha", [0.0, 1.0, -0.1, math.nan])
def test_alpha_is_a_share(alpha: float) -> None:
    with pytest.raises(ReliabilityError, match="alpha"):
        icc_forms(SHROUT_FLEISS, alpha)


def assert_same(first: dict, second: dict) -> None:
    for form, one in first.items():
        other = second[form]
        for name in ("value", "low", "high", "f"):
            assert getattr(other, name) == pytest.approx(getattr(one, name), rel=1e-6, abs=1e-7), (form, name)
