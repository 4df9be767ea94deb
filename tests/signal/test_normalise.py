"""Torque, weight of the limb and relation to the body, from plain mechanics."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.signal.normalise import (
    allometric_force,
    allometric_torque,
    limb_torque_nm,
    per_body_mass,
    percent_body_weight,
    torque_nm,
    without_limb_weight,
)

above_zero = st.floats(0.01, 1000)


@given(force=st.floats(-1000, 1000), lever=above_zero, angle=st.floats(1, 179))
def test_torque_is_force_times_lever_times_sine(force: float, lever: float, angle: float) -> None:
    assert torque_nm(force, lever, angle) == pytest.approx(force * lever * math.sin(angle * math.pi / 180))
    assert torque_nm(force, lever, 180 - angle) == pytest.approx(torque_nm(force, lever, angle), abs=1e-9)
    assert abs(torque_nm(force, lever, angle)) <= abs(torque_nm(force, lever)) + 1e-12


def test_a_whole_curve_at_once() -> None:
    curve = np.array([0.0, 100.0, 200.0])
    assert torque_nm(curve, 0.3).tolist() == [0.0, 30.0, 60.0]
    assert without_limb_weight(curve, 5.0, lifts=True).tolist() == [5.0, 105.0, 205.0]
    assert per_body_mass(curve, 50.0).tolist() == [0.0, 2.0, 4.0]


def test_a_limb_weighs_most_when_level_and_nothing_when_upright() -> None:
    assert limb_torque_nm(3.5, 0.2, 0.0) == pytest.approx(3.5 * 0.2 * 9.80665)
    assert limb_torque_nm(3.5, 0.2, 60.0) == pytest.approx(3.5 * 0.2 * 9.80665 / 2)
    assert limb_torque_nm(3.5, 0.2, -60.0) == limb_torque_nm(3.5, 0.2, 60.0)
    assert limb_torque_nm(3.5, 0.2, 90.0) == pytest.approx(0.0, abs=1e-12)


@given(muscle=st.floats(0, 500), limb=st.floats(0, 100))
def test_the_muscle_is_found_again(muscle: float, limb: float) -> None:
    # Against gravity the pad feels the muscle less the limb, with it both.
    assert without_limb_weight(muscle - limb, limb, lifts=True) == pytest.approx(muscle, abs=1e-9)
    assert without_limb_weight(muscle + limb, limb, lifts=False) == pytest.approx(muscle, abs=1e-9)


def test_weighing_the_relaxed_limb_does_the_same_as_its_mass() -> None:
    lever, mass, com = 0.40, 4.0, 0.25
    weight_at_pad_n = mass * 9.80665 * com / lever
    by_force = torque_nm(without_limb_weight(150.0, weight_at_pad_n, lifts=True), lever)
    by_mass = without_limb_weight(torque_nm(150.0, lever), limb_torque_nm(mass, com, 0.0), lifts=True)
    assert by_force == pytest.approx(by_mass)


@given(force=st.floats(0, 1000), mass=st.floats(10, 200))
def test_relations_to_the_body(force: float, mass: float) -> None:
    assert per_body_mass(force, mass) * mass == pytest.approx(force)
    assert percent_body_weight(mass * 9.80665, mass) == pytest.approx(100.0)
    assert percent_body_weight(force, mass) == pytest.approx(100 * per_body_mass(force, mass) / 9.80665)
    assert allometric_torque(force, mass) == pytest.approx(per_body_mass(force, mass))
    assert allometric_force(force, mass) == pytest.approx(force / math.exp(0.67 * math.log(mass)))


def test_allometric_force_is_the_same_for_bodies_that_grow_by_that_rule() -> None:
    assert allometric_force(100.0 * 2**0.67, 2 * 40.0) == pytest.approx(allometric_force(100.0, 40.0))


@pytest.mark.parametrize("wrong", [0.0, -1.0, math.nan, math.inf])
def test_what_was_not_measured_is_an_error(wrong: float) -> None:
    for call in (
        lambda: torque_nm(1.0, wrong),
        lambda: limb_torque_nm(wrong, 0.2, 0.0),
        lambda: limb_torque_nm(3.0, wrong, 0.0),
        lambda: per_body_mass(1.0, wrong),
        lambda: percent_body_weight(1.0, wrong),
        lambda: allometric_force(1.0, wrong),
        lambda: allometric_torque(1.0, wrong),
    ):
        with pytest.raises(ValueError, match="above 0"):
            call()


@pytest.mark.parametrize("angle", [0.0, 180.0, -10.0, 200.0, math.nan])
def test_a_pad_that_pushes_along_the_limb_has_no_torque(angle: float) -> None:
    with pytest.raises(ValueError, match="between 0° and 180°"):
        torque_nm(100.0, 0.3, angle)


def test_wrong_limbs_are_errors() -> None:
    with pytest.raises(ValueError, match="within ±90°"):
        limb_torque_nm(3.0, 0.2, 120.0)
    with pytest.raises(ValueError, match="0 or more"):
        without_limb_weight(10.0, -1.0, lifts=True)
