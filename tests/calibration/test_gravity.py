"""Gravity of a place against computed and independent values."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.reference.gravity import STANDARD_GRAVITY_M_PER_S2, Gravity, local_gravity, typed_gravity

_PLACES = [
    (0.0, 0.0, 9.7803253, 9.780318),
    (30.0, 0.0, 9.7932473, 9.793240),
    (45.0, 0.0, 9.8061978, 9.806191),
    (45.0, 1000.0, 9.8031129, 9.803106),
    (48.137, 520.0, 9.8074280, 9.807421),
    (52.295, 79.0, 9.8124894, 9.812482),
    (60.0, 0.0, 9.8191770, 9.819170),
    (90.0, 0.0, 9.8321849, 9.832177),
]


def _legal_short_form(latitude_deg: float, height_m: float) -> float:
    """The formula of legal metrology: another one, so an independent witness."""
    sine, double = math.sin(math.radians(latitude_deg)), math.sin(math.radians(2 * latitude_deg))
    return 9.780318 * (1 + 0.0053024 * sine**2 - 0.0000058 * double**2) - 3.085e-6 * height_m


@pytest.mark.parametrize(("latitude_deg", "height_m", "wgs_84", "short_form"), _PLACES)
def test_normal_gravity_of_places(latitude_deg: float, height_m: float, wgs_84: float, short_form: float) -> None:
    gravity = local_gravity(latitude_deg, height_m)
    assert gravity.value_m_per_s2 == pytest.approx(wgs_84, abs=5.1e-8)
    assert _legal_short_form(latitude_deg, height_m) == pytest.approx(short_form, abs=5.1e-7)
    assert gravity.value_m_per_s2 == pytest.approx(short_form, abs=1e-5)
    assert gravity.relative_u == pytest.approx(5e-5)
    assert local_gravity(-latitude_deg, height_m).value_m_per_s2 == gravity.value_m_per_s2


def test_gravity_spans_half_a_percent_over_the_world() -> None:
    pole, equator = local_gravity(90.0, 0.0).value_m_per_s2, local_gravity(0.0, 0.0).value_m_per_s2
    assert pole / equator - 1 == pytest.approx(0.0053, abs=5e-5)


def test_a_place_known_badly_makes_gravity_worse() -> None:
    # At 45° a degree is worth 9.0e-4 m/s² (0.0516 m/s² a radian), 100 m of height 3.08e-4 m/s².
    exact = local_gravity(45.0, 0.0)
    degree = math.sqrt(local_gravity(45.0, 0.0, u_latitude_deg=1.0).u_m_per_s2 ** 2 - exact.u_m_per_s2**2)
    height = math.sqrt(local_gravity(45.0, 0.0, u_height_m=100.0).u_m_per_s2 ** 2 - exact.u_m_per_s2**2)
    assert degree == pytest.approx(9.0e-4, rel=0.01)
    assert height == pytest.approx(3.085e-4, rel=0.002)


def test_weights_trimmed_elsewhere() -> None:
    # 980665 mGal at the maker's, 979563.577 mGal here: a maker's worked conversion has 1.0011244.
    here = typed_gravity(9.79563577, 1e-5)
    assert 1 / here.ratio_to(9.80665) == pytest.approx(1.0011244, abs=5e-8)


def test_a_typed_value_keeps_its_uncertainty_and_without_one_gets_that_of_a_formula() -> None:
    assert typed_gravity(9.8073, 2e-5).u_m_per_s2 == 2e-5
    assert typed_gravity(9.8073).relative_u == pytest.approx(5e-5)


@pytest.mark.parametrize("book", [STANDARD_GRAVITY_M_PER_S2, 9.81, 9.8])
def test_a_constant_from_a_book_is_no_place(book: float) -> None:
    with pytest.raises(CalibrationError, match="latitude and height"):
        typed_gravity(book)
    assert typed_gravity(book, 0.0015).u_m_per_s2 == 0.0015


@pytest.mark.parametrize(
    ("latitude_deg", "height_m"), [(91.0, 0.0), (math.nan, 0.0), (45.0, 20000.0), (45.0, -5000.0), (45.0, math.inf)]
)
def test_a_place_that_is_none_is_refused(latitude_deg: float, height_m: float) -> None:
    with pytest.raises(CalibrationError, match="must be from"):
        local_gravity(latitude_deg, height_m)


@pytest.mark.parametrize("value", [1.62, 32.174, 980.665, 0.0, math.nan])
def test_a_gravity_of_another_planet_or_unit_is_refused(value: float) -> None:
    with pytest.raises(CalibrationError, match="Gravity must be from"):
        typed_gravity(value, 1e-4)
    with pytest.raises(CalibrationError, match="Gravity must be from"):
        typed_gravity(9.8073).ratio_to(value)


@pytest.mark.parametrize("u", [-1e-5, math.nan, 0.1])
def test_an_uncertainty_that_is_none_is_refused(u: float) -> None:
    with pytest.raises(CalibrationError, match="uncertainty of gravity"):
        Gravity(9.81, u, "typed")


@given(st.floats(-90, 90), st.floats(0, 5000), st.floats(1, 1000))
def test_higher_is_lighter(latitude_deg: float, height_m: float, more_m: float) -> None:
    assert local_gravity(latitude_deg, height_m + more_m).value_m_per_s2 < (
        local_gravity(latitude_deg, height_m).value_m_per_s2
    )
