"""The force of weights in air: worked values, an oracle, and what must hold whatever the numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.reference.air import AirDensity, air_density, air_density_at_height
from calibration.reference.gravity import Gravity, local_gravity
from calibration.reference.load import Load, Tilt, orientation_zero, reference_force, reference_forces
from calibration.reference.mass import Weight, conventional_mass_kg, true_mass_kg, weight_of_class
from calibration.reference.r111 import WeightClass, class_limit
from calibration.uncertainty.gum import covariance_matrix

_G = Gravity(9.80665, 0.0, "for the check")
_AIR = AirDensity(1.2, 0.0, "for the check")
_EXACT = 0.0


def _plain(name: str, mass_kg: float, density: float = 7850.0, u_kg: float = _EXACT) -> Weight:
    return Weight(name, mass_kg, u_kg, density_kg_per_m3=density, u_density_kg_per_m3=0.0)


@pytest.mark.parametrize(
    ("temperature_c", "pressure_hpa", "humidity", "density"),
    [(20.0, 1013.25, 50.0, 1.1993), (23.0, 1000.0, 50.0, 1.1705)],
)
def test_air_density(temperature_c: float, pressure_hpa: float, humidity: float, density: float) -> None:
    assert air_density(temperature_c, pressure_hpa, humidity).value_kg_per_m3 == pytest.approx(density, abs=5e-5)


def test_uncertainty_of_air_is_that_of_its_inputs_by_differences() -> None:
    def value(t: float, p: float, h: float) -> float:
        return air_density(t, p, h).value_kg_per_m3

    t, p, h = 23.0, 1000.0, 50.0
    steps = (
        (value(t + 0.01, p, h) - value(t - 0.01, p, h)) / 0.02 * 2.0,
        (value(t, p + 0.1, h) - value(t, p - 0.1, h)) / 0.2 * 3.0,
        (value(t, p, h + 0.1) - value(t, p, h - 0.1)) / 0.2 * 7.0,
        2e-4 * value(t, p, h),
    )
    air = air_density(t, p, h, u_temperature_c=2.0, u_pressure_hpa=3.0, u_humidity_percent=7.0)
    assert air.u_kg_per_m3 == pytest.approx(math.hypot(*steps), rel=1e-6)


def test_air_without_a_barometer_holds_the_truth_of_most_rooms() -> None:
    # Standard atmosphere: 1.2250 kg/m³ at sea level, 15 °C; 1.1116 at 1000 m; 1.0065 at 2000 m.
    for height_m, density in ((0.0, 1.2250), (1000.0, 1.1116), (2000.0, 1.0065)):
        air = air_density_at_height(height_m)
        assert abs(air.value_kg_per_m3 - density) < 0.1 * air.value_kg_per_m3
        assert air.u_kg_per_m3 == pytest.approx(0.1 / math.sqrt(3) * air.value_kg_per_m3)


@pytest.mark.parametrize(("t", "p", "h"), [(20.0, 101325.0, 50.0), (293.15, 1013.0, 50.0), (20.0, 1013.0, 120.0)])
def test_air_in_other_units_is_refused(t: float, p: float, h: float) -> None:
    with pytest.raises(CalibrationError, match="must be from"):
        air_density(t, p, h)


@pytest.mark.parametrize("density", [7850.0, 7200.0, 8400.0, 2700.0])
def test_twenty_kilograms_of_any_metal_in_reference_air(density: float) -> None:
    force_n = reference_force(Load((_plain("20", 20.0, density),)), _G, _AIR).value
    assert force_n == pytest.approx(196.103580, abs=5e-7)
    assert force_n == pytest.approx(0.99985 * 20.0 * 9.80665, rel=1e-12)
    assert pytest.approx(196.133, abs=5e-4) == 20 * 9.80665
    assert 20 * 9.80665 / force_n - 1 == pytest.approx(0.00015, abs=1e-6)


def test_twenty_kilograms_of_iron_in_thin_air() -> None:
    force_n = reference_force(Load((_plain("20", 20.0, 7200.0),)), _G, AirDensity(1.0, 0.0, "thin")).value
    assert force_n == pytest.approx(196.109028, abs=5e-7)


def test_a_force_weight_states_true_mass() -> None:
    true_kg = true_mass_kg(20.0, 7200.0)
    stated = Weight("20", true_kg, 0.0, density_kg_per_m3=7200.0, u_density_kg_per_m3=0.0, stated="true")
    for density in (1.0, 1.2):
        air = AirDensity(density, 0.0, "")
        assert reference_force(Load((stated,)), _G, air).value == pytest.approx(
            reference_force(Load((_plain("20", 20.0, 7200.0),)), _G, air).value, rel=1e-14
        )
    assert reference_force(Load((stated,)), _G, _AIR).value == pytest.approx(
        true_kg * 9.80665 * (1 - 1.2 / 7200), rel=1e-14
    )


def test_a_forgotten_carrier() -> None:
    bare = reference_force(Load((_plain("20", 20.0),)), _G, _AIR)
    with_hook = reference_force(Load((_plain("20", 20.0),), (_plain("hook", 0.350),)), _G, _AIR)
    assert with_hook.value - bare.value == pytest.approx(3.43, abs=0.005)


@pytest.mark.parametrize(("angle_deg", "percent"), [(3.0, 0.14), (5.0, 0.38), (10.0, 1.5)])
def test_a_tilted_axis_loses_force(angle_deg: float, percent: float) -> None:
    plumb = reference_force(Load((_plain("20", 20.0),)), _G, _AIR).value
    tilted = reference_force(Load((_plain("20", 20.0),), tilt=Tilt.known(angle_deg)), _G, _AIR).value
    assert 100 * (1 - tilted / plumb) == pytest.approx(percent, abs=0.05 if percent == 1.5 else 0.005)


def test_a_tilt_nobody_measured_is_the_cosine_of_a_direction_in_a_cone() -> None:
    rng = np.random.default_rng(7)
    # Uniform directions on the sphere, those within 10° of the axis.
    vectors = rng.normal(size=(1_000_000, 3))
    cosines = vectors[:, 2] / np.linalg.norm(vectors, axis=1)
    inside = cosines[cosines > math.cos(math.radians(10.0))]
    tilt = Tilt.at_most(10.0)
    assert tilt.factor == pytest.approx(float(inside.mean()), abs=1e-4)
    assert tilt.u_factor == pytest.approx(float(inside.std()), rel=0.02)


@pytest.mark.parametrize(("angle_deg", "u_deg"), [(0.0, 2.0), (5.0, 1.0)])
def test_a_measured_tilt_keeps_its_second_order(angle_deg: float, u_deg: float) -> None:
    rng = np.random.default_rng(3)
    drawn = np.cos(np.radians(angle_deg + u_deg * rng.normal(size=1_000_000)))
    tilt = Tilt.known(angle_deg, u_deg)
    assert tilt.factor == pytest.approx(float(drawn.mean()), abs=1e-5)
    assert tilt.u_factor == pytest.approx(float(drawn.std()), rel=0.01)


_R111_MG: dict[float, tuple[float, ...]] = {
    1.0: (1.6, 5, 16, 50, 160, 500),
    2.0: (3, 10, 30, 100, 300, 1000),
    5.0: (8, 25, 80, 250, 800, 2500),
    10.0: (16, 50, 160, 500, 1600, 5000),
    20.0: (30, 100, 300, 1000, 3000, 10000),
}
_CLASSES: tuple[WeightClass, ...] = ("E2", "F1", "F2", "M1", "M2", "M3")


@pytest.mark.parametrize("nominal_kg", sorted(_R111_MG))
def test_limits_of_weight_classes(nominal_kg: float) -> None:
    for weight_class, limit_mg in zip(_CLASSES, _R111_MG[nominal_kg], strict=True):
        limit = class_limit(nominal_kg, weight_class)
        assert limit.limit_kg == pytest.approx(limit_mg * 1e-6)
        assert limit.from_memory == (nominal_kg >= 10 and weight_class in ("E2", "F1", "F2"))
        note = weight_of_class("w", nominal_kg, weight_class).note
        assert ("from memory" in note) == limit.from_memory
    assert class_limit(nominal_kg, "M1").limit_kg / nominal_kg == pytest.approx(50e-6)
    assert class_limit(nominal_kg, "M3").limit_kg / nominal_kg == pytest.approx(5e-4)


def test_a_class_weight_is_as_uncertain_as_its_limit_allows() -> None:
    weight = weight_of_class("20", 20.0, "M1")
    assert weight.u_kg == pytest.approx(1e-3 / math.sqrt(3))
    # 0.003 % standard
    assert weight.u_kg / weight.mass_kg == pytest.approx(3e-5, rel=0.05)
    row = next(row for row in reference_force(Load((weight,)), _G, _AIR).rows() if row.name == "mass of 20")
    assert row.distribution == "rectangular"


def test_weights_of_one_set_are_wrong_to_the_same_side_and_others_are_not() -> None:
    apart = Load(tuple(weight_of_class(str(i), 10.0, "M1") for i in range(4)))
    together = Load(tuple(weight_of_class(str(i), 10.0, "M1", common="the set") for i in range(4)))
    one = 500e-6 / math.sqrt(3) * 9.80665
    assert reference_force(apart, _G, _AIR).u == pytest.approx(2 * one, rel=1e-3)
    assert reference_force(together, _G, _AIR).u == pytest.approx(4 * one, rel=1e-3)


def test_an_unknown_class_weight_is_sent_to_its_certificate() -> None:
    with pytest.raises(CalibrationError, match="certificate"):
        class_limit(0.5, "M1")


def test_covariance_of_a_run_is_common_scale_times_forces_and_what_each_has_alone() -> None:
    """A stack that grows: the scale and gravity are common to all, each plate's own error to the steps it hangs in."""
    gravity = Gravity(9.80665, 9.80665 * 5e-5, "")
    share, own_kg = 2e-4, 0.002
    plates = [Weight(f"plate {i}", 10.0, own_kg, 10.0 * share, "gym scale", 7850.0, 0.0) for i in range(3)]
    budgets = reference_forces([Load(tuple(plates[: n + 1])) for n in range(3)], gravity, _AIR)
    forces = np.array([budget.value for budget in budgets])
    per_kg = forces[0] / 10.0
    common = (share**2 + 5e-5**2) * np.outer(forces, forces)
    steps = np.minimum.outer(np.arange(1, 4), np.arange(1, 4))
    expected = common + steps * (own_kg * per_kg) ** 2
    assert np.allclose(covariance_matrix(budgets), expected, rtol=1e-12)
    assert np.sqrt(np.diag(covariance_matrix(budgets))) == pytest.approx([budget.u for budget in budgets])


def test_each_mounting_has_its_tilt() -> None:
    weight = _plain("20", 20.0)
    loads = [Load((weight,), tilt=Tilt.at_most(5.0), mounting=name) for name in ("0°", "0°", "120°")]
    covariance = covariance_matrix(reference_forces(loads, _G, _AIR))
    assert covariance[0, 1] == pytest.approx(covariance[0, 0])
    assert covariance[0, 2] == 0.0


def test_turning_a_dynamometer_over_moves_its_zero_by_twice_its_loaded_end() -> None:
    assert orientation_zero(0.1, 0.001, _G, 0.0, 180.0).value == pytest.approx(-2 * 0.1 * 9.80665)
    level = orientation_zero(0.1, 0.001, _G, 90.0, 0.0, u_angle_deg=1.0)
    assert level.value == pytest.approx(0.1 * 9.80665)
    assert level.u == pytest.approx(9.80665 * math.hypot(0.001, 0.1 * math.radians(1.0)))
    assert orientation_zero(0.1, 0.001, _G, 40.0, 40.0, u_angle_deg=0.0).u == 0.0


def test_loads_and_weights_that_make_no_sense_are_refused() -> None:
    weight = _plain("20", 20.0)
    with pytest.raises(CalibrationError, match="needs a weight"):
        Load(())
    with pytest.raises(CalibrationError, match="twice"):
        Load((weight,), (weight,))
    with pytest.raises(CalibrationError, match="in kg"):
        Weight("20 kg in grams", 20000.0, 0.001)
    with pytest.raises(CalibrationError, match="density"):
        Weight("in g/cm³", 20.0, 0.001, density_kg_per_m3=7.85)
    with pytest.raises(CalibrationError, match="Name what it shares"):
        Weight("20", 20.0, 0.0, 0.001)
    with pytest.raises(CalibrationError, match="upright"):
        Tilt.known(45.0)


@given(st.floats(0.1, 100), st.floats(1000, 20000), st.floats(0.5, 1.4), st.floats(0.01, 0.2))
def test_air_always_carries(mass_kg: float, density: float, air: float, more: float) -> None:
    load = Load((_plain("w", mass_kg, density),))
    true_n = true_mass_kg(mass_kg, density) * _G.value_m_per_s2
    thin = reference_force(load, _G, AirDensity(air, 0.0, "")).value
    thick = reference_force(load, _G, AirDensity(air + more, 0.0, "")).value
    assert thick < thin < true_n


@given(st.floats(0.1, 100), st.floats(1000, 20000))
def test_conventional_and_true_mass_turn_into_each_other(mass_kg: float, density: float) -> None:
    true_kg = true_mass_kg(mass_kg, density)
    assert conventional_mass_kg(true_kg, density) == pytest.approx(mass_kg, rel=1e-14)
    assert (true_kg > mass_kg) == (density < 8000) or math.isclose(true_kg, mass_kg, rel_tol=1e-12)


@given(st.floats(0.1, 10), st.floats(0.5, 50), st.floats(1e-5, 1e-2))
def test_twice_the_mass_at_the_same_share_of_doubt_is_as_well_known(
    factor: float, mass_kg: float, share: float
) -> None:
    gravity = local_gravity(48.0, 500.0)
    air = air_density(23.0, 960.0, 40.0)
    one = reference_force(Load((Weight("w", mass_kg, share * mass_kg),)), gravity, air)
    other = reference_force(Load((Weight("w", factor * mass_kg, share * factor * mass_kg),)), gravity, air)
    assert other.value == pytest.approx(factor * one.value)
    assert other.relative_u == pytest.approx(one.relative_u)
    assert other.u > share * other.value
