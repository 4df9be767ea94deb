"""Bland and Altman's analysis against their published data, scipy's regression and t interval, and simulation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from nktsense.grading.agreement import DifferenceScale, approximate_se_of_limit, bland_altman
from nktsense.grading.icc import ReliabilityError

# Bland & Altman 1986, Lancet i:307: first readings of peak flow in l/min, Wright meter and mini meter.
WRIGHT = (494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427)
MINI = (512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451)


def test_bias_and_standard_deviation_as_published() -> None:
    found = bland_altman(WRIGHT, MINI)
    assert (found.bias.value, found.sd) == pytest.approx((-2.1176, 38.7651), abs=5e-5)
    assert (round(found.bias.value, 1), round(found.sd, 1)) == (-2.1, 38.8)


@pytest.mark.parametrize(("multiplier", "low", "high"), [(2.0, -79.65, 75.41), (1.96, -78.10, 73.86)])
def test_limits_of_agreement_with_either_multiplier(multiplier: float, low: float, high: float) -> None:
    found = bland_altman(WRIGHT, MINI, multiplier=multiplier)
    assert (found.lower.value, found.upper.value) == pytest.approx((low, high), abs=0.005)
    assert found.multiplier == multiplier


def test_intervals_of_bias_and_limits_from_the_standard_errors_in_the_reference() -> None:
    """SE 9.4019 of the bias and 16.2846 of a limit, t = 2.1199 with 16 degrees of freedom."""
    found = bland_altman(WRIGHT, MINI)
    for level, standard_error in ((found.bias, 9.4019), (found.lower, 16.2846), (found.upper, 16.2846)):
        half = 2.1199 * standard_error
        assert (level.low, level.high) == pytest.approx((level.value - half, level.value + half), abs=0.002)


def test_interval_of_the_bias_is_that_of_a_one_sample_t_test() -> None:
    for alpha in (0.05, 0.10):
        found = bland_altman(WRIGHT, MINI, alpha=alpha)
        test = stats.ttest_rel(WRIGHT, MINI).confidence_interval(1 - alpha)
        assert (found.bias.low, found.bias.high) == pytest.approx((test.low, test.high), rel=1e-10)


def test_slope_is_scipys_regression() -> None:
    a, b = np.array(WRIGHT, dtype=float), np.array(MINI, dtype=float)
    expected = stats.linregress((a + b) / 2, a - b)
    found = bland_altman(a, b)
    half = stats.t.isf(0.025, len(a) - 2) * expected.stderr
    assert found.slope is not None
    assert (found.slope.value, found.slope.low, found.slope.high) == pytest.approx(
        (expected.slope, expected.slope - half, expected.slope + half), rel=1e-9
    )
    assert found.proportional == (expected.pvalue < 0.05)


def test_a_device_that_reads_a_tenth_high_is_told_and_per_cent_and_log_mend_it() -> None:
    rng = np.random.default_rng(8)
    force_n = rng.uniform(50, 400, 60)
    a = 1.10 * force_n * rng.lognormal(0, 0.02, 60)
    b = force_n * rng.lognormal(0, 0.02, 60)
    assert bland_altman(a, b).proportional
    percent = bland_altman(a, b, DifferenceScale.PERCENT)
    assert not percent.proportional
    assert percent.bias.value == pytest.approx(100 * 0.10 / 1.05, abs=1.5)
    log = bland_altman(a, b, DifferenceScale.LOG)
    assert not log.proportional
    assert math.exp(log.bias.value) == pytest.approx(1.10, abs=0.015)
    assert np.mean(((a / b) >= math.exp(log.lower.value)) & ((a / b) <= math.exp(log.upper.value))) > 0.85


def test_exchanging_the_two_turns_the_signs() -> None:
    found, turned = bland_altman(WRIGHT, MINI), bland_altman(MINI, WRIGHT)
    assert turned.bias.value == pytest.approx(-found.bias.value)
    assert turned.lower.value == pytest.approx(-found.upper.value)
    assert turned.lower.low == pytest.approx(-found.upper.high)


def test_a_constant_moves_the_bias_and_nothing_else() -> None:
    found = bland_altman(np.array(WRIGHT) + 25, MINI)
    before = bland_altman(WRIGHT, MINI)
    assert found.bias.value == pytest.approx(before.bias.value + 25)
    assert found.sd == pytest.approx(before.sd)
    assert found.slope is not None
    assert before.slope is not None
    assert found.slope.value == pytest.approx(before.slope.value)


def test_the_approximate_standard_error_of_a_limit_holds_for_normal_differences() -> None:
    """Spread of the limit over 20 000 studies of 40 pairs; with 1.96 sd the 3 is 1 + 1.96^2/2 = 2.92."""
    rng = np.random.default_rng(9)
    differences = rng.normal(0, 10, (20_000, 40))
    limits = differences.mean(axis=1) + 1.96 * differences.std(axis=1, ddof=1)
    assert approximate_se_of_limit(10, 40) == pytest.approx(np.std(limits), rel=0.03)


def test_the_interval_of_the_bias_covers_it() -> None:
    rng = np.random.default_rng(10)
    studies, inside = 1500, 0
    for _ in range(studies):
        base = rng.normal(200, 40, 8)
        found = bland_altman(base + 4 + rng.normal(0, 6, 8), base)
        inside += found.bias.low <= 4 <= found.bias.high
    assert inside / studies == pytest.approx(0.95, abs=4 * math.sqrt(0.95 * 0.05 / studies))


def test_few_or_equal_people_have_no_slope() -> None:
    assert bland_altman([1, 2], [2, 4]).slope is None
    assert bland_altman([1, 3, 2], [3, 1, 2]).slope is None
    same = bland_altman([1, 2, 3], [1, 2, 3])
    assert (same.sd, same.bias.value, same.lower.low, same.upper.high) == (0, 0, 0, 0)
    assert not same.proportional


@pytest.mark.parametrize(
    ("first", "second", "scale", "words"),
    [
        ([1], [2], "units", "at least 2 people"),
        ([1, 2, 3], [1, 2], "units", "3 and 2 values"),
        ([1, math.nan], [1, 2], "units", "row 2, column 1 is missing"),
        ([1, 2], [1, math.inf], "units", "row 2, column 2 is not finite"),
        ([1, 0], [1, 2], "percent", "not above 0"),
        ([1, 2], [-1, 2], "log", "row 1, column 2 is not above 0"),
        ([[1, 2], [3, 4]], [[1, 2], [3, 4]], "units", "Pair them"),
    ],
)
def test_what_cannot_be_compared(first: object, second: object, scale: str, words: str) -> None:
    with pytest.raises(ReliabilityError, match=words):
        bland_altman(first, second, DifferenceScale(scale))  # type: ignore[arg-type]


def test_alpha_is_a_share() -> None:
    with pytest.raises(ReliabilityError, match="alpha"):
        bland_altman(WRIGHT, MINI, alpha=0)
