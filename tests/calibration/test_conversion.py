"""What turns readings into newtons: the curve both ways, its ends, and what is refused."""

from __future__ import annotations

import datetime
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration import CalibrationError, Conversion, Share
from firmware_bridge.device import CountsScale

HIGH_N = 1000.0


def curve(zero: float, slope: float, square: float, cube: float) -> Conversion:
    """Return a curve whose quadratic and cubic parts are shares of the straight one at the highest force."""
    coefficients = (slope, square * slope / HIGH_N, cube * slope / HIGH_N**2)
    return Conversion("c", "1", "counts", zero, coefficients, 0.0, HIGH_N)


bends = st.floats(-0.1, 0.1)
curves = st.builds(
    curve,
    st.floats(-1e6, 1e6),
    st.one_of(st.floats(0.5, 5000.0), st.floats(-5000.0, -0.5)),
    bends,
    bends,
)


def reading_of(conversion: Conversion, force_n: np.ndarray) -> np.ndarray:
    powers = [c * force_n**k for k, c in enumerate(conversion.coefficients, start=1)]
    return conversion.zero_reading + np.sum(powers, axis=0)


@settings(max_examples=200, deadline=None)
@given(conversion=curves)
def test_a_force_is_found_again_from_its_reading(conversion: Conversion) -> None:
    force = np.linspace(0.0, HIGH_N, 101)
    reading = reading_of(conversion, force)
    # A reading is known to the last of its bits only, and the zero takes most of them.
    bits = 4 * np.spacing(np.abs(reading).max()) / abs(conversion.coefficients[0])
    assert np.allclose(conversion.force_n(reading), force, rtol=1e-12, atol=max(1e-9, bits))


@settings(max_examples=60, deadline=None)
@given(conversion=curves, cuts=st.lists(st.integers(0, 300), max_size=8).map(sorted))
def test_a_force_does_not_depend_on_the_readings_beside_it(conversion: Conversion, cuts: list[int]) -> None:
    reading = reading_of(conversion, np.linspace(-50.0, 1.5 * HIGH_N, 300))
    whole = conversion.force_n(reading)
    parts = [conversion.force_n(part) for part in np.split(reading, cuts)]
    assert np.concatenate(parts).tobytes() == whole.tobytes()


@settings(max_examples=60, deadline=None)
@given(conversion=curves)
def test_a_trace_goes_on_without_a_step_or_a_turn_outside_the_range(conversion: Conversion) -> None:
    up = math.copysign(1.0, conversion.coefficients[0])
    around = np.linspace(-0.2 * HIGH_N, 1.5 * HIGH_N, 2001)
    reading = conversion.zero_reading + conversion.coefficients[0] * around
    force = conversion.force_n(reading)
    assert np.all(np.diff(force) > 0)
    # No step: the straight readings are 0.85 N apart, and no slope differs from the first by more than half.
    assert np.diff(force).max() < 2 * 0.85 * (1 + 1e-9)
    below = conversion.force_n(np.array([conversion.zero_reading - up * abs(conversion.coefficients[0])]))
    assert below[0] == pytest.approx(-1.0, rel=1e-6)


def test_a_known_curve() -> None:
    # 2 F + 0.001 F² at 100 N is 210, at 500 N 1250.
    conversion = Conversion("c", "", "N", 3.0, (2.0, 0.001), high_n=500.0)
    assert conversion.force_n([3.0, 213.0, 1253.0]).tolist() == pytest.approx([0.0, 100.0, 500.0], abs=1e-12)
    # Above, the tangent at 500 N: 2 + 2 · 0.001 · 500 = 3 per N.
    assert conversion.force_n([1283.0]).tolist() == pytest.approx([510.0])


def test_a_straight_line_is_one_division() -> None:
    conversion = Conversion("c", "", "counts", 8e6 + 0.7, (431.3,))
    counts = np.random.default_rng(3).normal(8e6, 1e5, 100)
    assert conversion.force_n(counts).tolist() == [(c - (8e6 + 0.7)) / 431.3 for c in counts.tolist()]


@pytest.mark.parametrize(
    ("force_n", "beyond"), [(0.0, False), (1000.0, False), (1009.9, False), (1010.1, True), (-1010.1, True)]
)
def test_above_the_highest_force_by_more_than_one_in_a_hundred_is_beyond(force_n: float, beyond: bool) -> None:
    conversion = Conversion("c", "", "counts", 0.0, (1.0,), high_n=1000.0, shares=(Share("all", 1.0),))
    assert conversion.beyond(force_n) is beyond
    assert (conversion.u_n(force_n) is None) is beyond


def test_shares_are_added_in_squares() -> None:
    shares = (Share("noise", absolute_n=0.3), Share("zero", absolute_n=0.4), Share("weights", relative=0.012))
    conversion = Conversion("c", "", "counts", 0.0, (1.0,), shares=shares)
    assert conversion.absolute_n == pytest.approx(0.5)
    assert conversion.relative_u == pytest.approx(0.012)
    assert conversion.u_n(100.0) == pytest.approx(1.3)  # 0.5 and 1.2
    assert conversion.u_n(0.0) == pytest.approx(0.5)


def test_what_a_device_states_has_no_uncertainty() -> None:
    conversion = Conversion.from_scale(CountsScale(100.0, -2100.0, "typed"), "7")
    assert (conversion.identity, conversion.serial, conversion.source) == ("typed", "7", "typed")
    assert conversion.force_n([100.0 - 2100.0]).tolist() == [1.0]
    assert conversion.u_n(100.0) is None
    assert conversion.relative_u is None


def test_it_is_overdue_from_the_day_after() -> None:
    conversion = Conversion("c", "", "counts", 0.0, (1.0,), date="2026-01-01", due="2027-01-01")
    assert not conversion.overdue(datetime.date(2027, 1, 1))
    assert conversion.overdue(datetime.date(2027, 1, 2))
    assert not Conversion("c", "", "counts", 0.0, (1.0,)).overdue(datetime.date(2999, 1, 1))


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"identity": "Anna Maria"}, "no identity"),
        ({"identity": ""}, "no identity"),
        ({"coefficients": ()}, "one to three"),
        ({"coefficients": (1.0, 0.0, 0.0, 0.0)}, "one to three"),
        ({"coefficients": (0.0,)}, "must not be 0"),
        ({"coefficients": (float("nan"),)}, "numbers"),
        ({"zero_reading": float("inf")}, "must be a number"),
        ({"low_n": 20.0, "high_n": 10.0}, "range"),
        ({"low_n": -1.0}, "range"),
        ({"high_n": 0.0}, "range"),
        ({"coefficients": (1.0, 1e-5)}, "needs the highest force"),
        ({"coefficients": (1.0, -1e-3), "high_n": 1000.0}, "turns round"),
        ({"date": "yesterday"}, "YYYY-MM-DD"),
        ({"due": "2026-13-01"}, "YYYY-MM-DD"),
    ],
)
def test_what_cannot_be_is_refused(wrong: dict[str, Any], says: str) -> None:
    good: dict[str, Any] = {
        "identity": "a",
        "serial": "",
        "unit": "counts",
        "zero_reading": 0.0,
        "coefficients": (1.0,),
    }
    Conversion(**good)
    with pytest.raises(CalibrationError, match=says):
        Conversion(**{**good, **wrong})
