"""Sequence D: the arithmetic by hand, what it refuses, and that it never promises more than the long sequence."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.iso376 import evaluate_iso376
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_uncertainty import NAMES
from calibration.standards.short_sequence import ShortSequenceResult, evaluate_short_sequence

STEPS_N = np.array([300.0, 600.0, 900.0, 1200.0, 1500.0])
FROM = "ten instruments of this model, rotated, 2024 to 2026"


def evaluated(**more: Any) -> ShortSequenceResult:
    """Return a run that is straight but for 0.01 % between its series at 600 N, with whatever is to be different."""
    x1 = 2e-3 * STEPS_N
    x2 = x1.copy()
    x1[1], x2[1] = 1.2 * (1 - 5e-5), 1.2 * (1 + 5e-5)
    known: dict[str, Any] = {
        "rising": [x1, x2],
        "reproducibility_percent": 0.2,
        "known_from": FROM,
        "zero_before": [0, 0.0001],
        "zero_after": [0.0003, -0.0001],
        "creep": (3.0, 3.0006),
        "resolution": 1e-4,
        "reference_w_percent": 0.02,
        "degree": 1,
    }
    return evaluate_short_sequence(more.pop("force_n", STEPS_N), **(known | more))


def test_the_contributions_by_hand() -> None:
    result = evaluated()
    assert result.b_prime == pytest.approx([0, 0.01, 0, 0, 0], abs=1e-9)
    assert result.f0 == pytest.approx(0.01)
    assert result.c == pytest.approx(0.02)
    assert result.resolution_n == pytest.approx([0.05] * 5)
    at_600 = {name: w[1] for name, w in result.by_name().items()}
    assert at_600 == pytest.approx(
        {
            "calibration force": 0.01,
            "reproducibility": 0.0707107,  # 0.2/√8
            "repeatability": 0.0057735,
            "resolution": 0.0034021,  # 0.05 N of 600 N, over √6
            "creep": 0.0115470,
            "zero drift": 0.01,
            "temperature": 0.0,
            "interpolation": 0.0,
        },
        abs=5e-8,
    )
    squares = 0.01**2 + 0.0707107**2 + 0.0057735**2 + 0.0034021**2 + 0.0115470**2 + 0.01**2
    assert result.expanded_percent[1] == pytest.approx(2 * math.sqrt(squares), rel=1e-6)
    assert result.not_included == ("temperature",)
    assert result.shortfalls == ()
    assert result.known_from == FROM


def test_interpolation_takes_the_larger_of_two_ways() -> None:
    """A reading 0.1 % too high in the middle, and a straight line through five steps: +0.08 % there, -0.02 % around."""
    x = 2e-3 * STEPS_N
    x[2] *= 1.001
    result = evaluated(rising=[x, x])
    # Residuals of a line of five evenly spaced steps with d at the third: 0.8 d there, -0.2 d at the others.
    d_n = 0.9
    expected_fc = 100 * 0.8 * d_n / (900 + 0.2 * d_n)
    scatter_n = d_n * math.sqrt((0.8**2 + 4 * 0.2**2) / 3)
    assert result.fc[2] == pytest.approx(expected_fc)
    assert scatter_n / 900 * 100 < expected_fc
    interpolation = result.by_name()["interpolation"]
    assert interpolation[2] == pytest.approx(expected_fc)
    assert interpolation[0] == pytest.approx(100 * scatter_n / 300)
    assert interpolation[4] == pytest.approx(100 * scatter_n / 1500)


def test_without_prior_knowledge_it_is_refused() -> None:
    for nothing in (None, math.nan, 0.0, -0.1, [0.1, 0.1]):
        with pytest.raises(CalibrationError, match="reproducibility"):
            evaluated(reproducibility_percent=nothing)
    with pytest.raises(CalibrationError, match="three mountings"):
        evaluated(reproducibility_percent=None)


def test_prior_knowledge_that_the_run_contradicts() -> None:
    result = evaluated(reproducibility_percent=0.004, known_from="")
    assert result.b == pytest.approx([0.004, 0.01, 0.004, 0.004, 0.004])
    assert result.shortfalls == (
        "It is not said where the reproducibility is known from.",
        "At 600 N the series differ by 0.01 %, more than the 0.004 % stated as reproducibility: this instrument is not "
        "as the prior knowledge says.",
    )


def test_what_was_not_measured_is_named() -> None:
    bare = evaluate_short_sequence(
        STEPS_N[1:], [2e-3 * STEPS_N[1:]] * 3, reproducibility_percent=0.1, known_from=FROM, degree=1
    )
    assert bare.not_included == ("calibration force", "resolution", "creep", "zero drift", "temperature")
    assert math.isnan(bare.f0)
    assert math.isnan(bare.c)
    assert bare.shortfalls == ("4 steps, at least 5 are asked for.",)
    assert bare.expanded_percent == pytest.approx([0.1 / math.sqrt(2)] * 4, rel=1e-6)
    assert "temperature" not in evaluated(span_per_k=1e-4, temperature_range_k=2.0).not_included


def test_it_says_what_it_is() -> None:
    text = str(evaluated().provenance)
    assert text.startswith(
        "Evaluated in the manner of DKD-R 3-3:2024 sequence D; no statement of conformity. From memory"
    )


def test_the_uncertainty_of_the_long_sequence_is_a_floor() -> None:
    own = evaluated().expanded_percent
    floor = own * np.array([0.5, 2.0, 0.5, 2.0, 1.0])
    assert evaluated(longer_percent=floor).expanded_percent == pytest.approx(np.maximum(own, floor))
    assert evaluated(longer_percent=5.0).expanded_percent == pytest.approx([5.0] * 5)


@settings(deadline=None, max_examples=60)
@given(seed=st.integers(0, 10_000), spread=st.floats(1e-5, 1e-2), through_zero=st.booleans())
def test_it_is_never_smaller_than_the_long_sequence_of_the_same_instrument(
    seed: int, spread: float, through_zero: bool
) -> None:
    rng = np.random.default_rng(seed)
    x1, x2, x3, x5 = 2e-3 * STEPS_N * (1 + spread * rng.standard_normal((4, 5)))
    common: dict[str, Any] = {"creep": (3.0, 3.001), "resolution": 1e-4, "reference_w_percent": 0.02}
    zeros: dict[str, Any] = {"zero_before": [0, 0], "zero_after": [1e-4, -2e-4]}
    run = Iso376Run.of(STEPS_N, x1=x1, x2=x2, x3=x3, x5=x5, **common, **zeros)
    long = evaluate_iso376(run, degree=1, through_zero=through_zero)
    how: dict[str, Any] = {"degree": 1, "through_zero": through_zero, **common, **zeros}
    rotated = evaluate_short_sequence(STEPS_N, [x1, x2], reproducibility_percent=long.b, **how)
    # The same spread as a share of the same reading: w2 of the short one is the larger, whatever the three series are.
    reproducibility = NAMES.index("reproducibility")
    assert np.all(rotated.w[reproducibility] >= long.uncertainty.w[reproducibility] * (1 - 1e-12))
    floored = evaluate_short_sequence(
        STEPS_N,
        [x1, x2],
        reproducibility_percent=long.b,
        longer_percent=long.uncertainty.expanded_percent,
        **how,
    )
    assert np.all(floored.expanded_percent >= long.uncertainty.expanded_percent)
    assert np.all(floored.expanded_percent >= rotated.expanded_percent)


@given(force_unit=st.floats(1e-3, 1e3), reading_unit=st.floats(-1e4, 1e4).filter(lambda unit: abs(unit) > 1e-3))
def test_units_and_direction_do_not_matter(force_unit: float, reading_unit: float) -> None:
    one = evaluated()
    x = np.array([2e-3 * STEPS_N] * 2)
    x[:, 1] *= [1 - 5e-5, 1 + 5e-5]
    other = evaluated(
        force_n=force_unit * STEPS_N,
        rising=reading_unit * x,
        zero_before=[0, reading_unit * 0.0001],
        zero_after=[reading_unit * 0.0003, -reading_unit * 0.0001],
        creep=(reading_unit * 3.0, reading_unit * 3.0006),
        resolution=abs(reading_unit) * 1e-4,
    )
    np.testing.assert_allclose(other.expanded_percent, one.expanded_percent, rtol=1e-7)
    np.testing.assert_allclose(other.resolution_n, force_unit * one.resolution_n, rtol=1e-9)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"rising": [[1.0, 2.0]]}, "for each of the 5 forces"),
        ({"rising": [2e-3 * STEPS_N]}, "at least two rising series"),
        ({"rising": np.full((2, 5), math.nan)}, "no number"),
        ({"rising": np.zeros((2, 5))}, "0 under load"),
        ({"zero_after": None}, "zero reading before and one after"),
        ({"zero_after": [0.0]}, "zero reading before and one after"),
        ({"creep": (3.0, math.inf)}, "no number"),
        ({"resolution": -1.0}, "A resolution"),
        ({"temperature_range_k": math.nan}, "range of temperature"),
        ({"longer_percent": [0.1]}, "longer sequence"),
        ({"degree": 4}, "degree 1 to 3"),
        ({"force_n": STEPS_N[::-1]}, "must rise"),
    ],
)
def test_runs_that_make_no_sense_are_refused(more: dict[str, Any], says: str) -> None:
    with pytest.raises(CalibrationError, match=says):
        evaluated(**more)
