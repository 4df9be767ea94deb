"""The parts of the scatter: with known ones the estimates are right on average."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.curve.polynomial import fit_polynomial
from calibration.evaluate.scatter import Scatter, scatter_of
from calibration.points import Deflections

_STEPS = np.arange(1, 11)
_RUNS = 300


def _columns(
    rng: np.random.Generator, s0: float, s1: float, mounting: float, gauge_n: float = 0.0, per_n: float = 8000.0
) -> Deflections:
    series = np.repeat([1, 2, 3, 4], 10)
    mounted = np.repeat([1, 1, 2, 3], 10)
    force = np.tile(_STEPS * 50.0, 4)
    share = np.concatenate([[0.0], rng.normal(0, mounting, 3)])[mounted] if mounting else np.zeros(40)
    shown = force * (1 + share) + rng.normal(0, 1, 40) * np.hypot(s0, s1 * force)
    return Deflections(
        force_n=np.asarray(force + rng.normal(0, 1, 40) * gauge_n, dtype=np.float64),
        deflection=per_n * shown,
        u_force_n=np.full(40, gauge_n),
        series=series,
        mounting=mounted,
        step=np.tile(_STEPS, 4),
        falling=np.zeros(40, dtype=bool),
        points=(),
    )


def _found(s0: float, s1: float, mounting: float, gauge_n: float = 0.0) -> list[Scatter]:
    rng = np.random.default_rng(11)
    found: list[Scatter] = []
    for _ in range(_RUNS):
        columns = _columns(rng, s0, s1, mounting, gauge_n)
        found.append(scatter_of(columns, fit_polynomial(columns.force_n, columns.deflection, 1, through_zero=True)))
    return found


@pytest.mark.parametrize(("s0", "s1"), [(0.3, 0.0), (0.0, 0.001), (0.1, 0.001), (0.5, 0.001)])
@pytest.mark.parametrize("mounting", [0.0, 0.002])
def test_the_variance_within_a_mounting_is_right_on_average_or_a_little_large(
    s0: float, s1: float, mounting: float
) -> None:
    found = _found(s0, s1, mounting)
    for force_n in (100.0, 250.0, 500.0):
        variance = [float(one.variance_at(np.array([force_n]))[0]) for one in found]
        true = s0**2 + (s1 * force_n) ** 2
        chance = 3 * np.std(variance) / np.sqrt(_RUNS)
        assert 0.95 * true - chance < np.mean(variance) < 1.2 * true + chance


@pytest.mark.parametrize("mounting", [0.0005, 0.002])
def test_what_mountings_do_is_right_on_average_but_for_the_scatter_that_looks_like_it(mounting: float) -> None:
    s1 = 0.001
    found = [one.mounting_relative for one in _found(0.0, s1, mounting)]
    squares = np.array([relative**2 for relative in found if relative is not None])
    force = _STEPS * 50.0
    # The share of a mounting is Σ F r / Σ F² of 20, 10 and 10 readings with a scatter of s1 F.
    alike = s1**2 * np.sum(force**4) / np.sum(force**2) ** 2 * np.mean([1 / 2, 1, 1])
    assert squares.mean() == pytest.approx(mounting**2 + alike, abs=4 * squares.std() / np.sqrt(_RUNS))
    assert all(one.mountings == 3 and one.dof == 40 - 1 - 2 for one in _found(0.0, s1, mounting)[:3])


def test_what_a_gauge_adds_is_taken_off() -> None:
    found = _found(0.1, 0.0, 0.0, gauge_n=0.3)
    variance = np.array([one.absolute_n**2 for one in found])
    assert variance.mean() == pytest.approx(0.1**2, abs=0.012)  # not 0.1² + 0.3² = 0.1
    assert _found(0.3, 0.0, 0.0)[0].absolute_n > 0.2


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1000), st.sampled_from([-8000.0, -1.0, 1e-3, 1.0, 3e6]))
def test_the_unit_of_the_reading_and_its_sign_change_nothing(seed: int, per_n: float) -> None:
    one, other = (
        scatter_of(columns, fit_polynomial(columns.force_n, columns.deflection, 2, through_zero=True))
        for columns in (
            _columns(np.random.default_rng(seed), 0.2, 0.001, 0.001, per_n=unit) for unit in (8000.0, per_n)
        )
    )
    assert other.absolute_n == pytest.approx(one.absolute_n, rel=1e-6, abs=1e-9)
    assert other.relative == pytest.approx(one.relative, rel=1e-6, abs=1e-9)
    assert other.mounting_relative == pytest.approx(one.mounting_relative, rel=1e-6)
    assert other.residual_n == pytest.approx(one.residual_n, rel=1e-6, abs=1e-7)


def test_readings_without_any_scatter_have_none() -> None:
    columns = _columns(np.random.default_rng(0), 0.0, 0.0, 0.0)
    found = scatter_of(columns, fit_polynomial(columns.force_n, columns.deflection, 1, through_zero=True))
    assert found.absolute_n == pytest.approx(0, abs=1e-9)
    assert found.relative == pytest.approx(0, abs=1e-12)


def test_one_mounting_says_nothing_of_mountings() -> None:
    columns = _columns(np.random.default_rng(0), 0.1, 0.001, 0.0)
    one = Deflections(
        columns.force_n,
        columns.deflection,
        columns.u_force_n,
        columns.series,
        np.ones(40, dtype=np.int64),
        columns.step,
        columns.falling,
        (),
    )
    found = scatter_of(one, fit_polynomial(one.force_n, one.deflection, 1, through_zero=True))
    assert found.mounting_relative is None
    assert (found.mountings, found.dof) == (1, 39)
