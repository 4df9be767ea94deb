"""Whether a force in use lies within its stated uncertainty as often as stated, on many simulated benches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from calibration.evaluate.in_use import expanded_at
from calibration.evaluate.model import curve_of
from calibration.guide.forces import PlannedForces
from calibration.guide.plan import Plan
from calibration.guide.sequence import Action
from calibration.points import Point, deflections
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import gauge_plan, judging, plan_with, short_and_quick
from tests.calibration.evaluate.quick_bench import Calibrated, calibrate

_BENCHES, _LOADS = 40, 50


def _used(calibrated: Calibrated, rng: np.random.Generator) -> int:
    """Return how many of some loads in use came out within U: new mounting, zero, rising or falling, any dwell."""
    bench, conversion, inside = calibrated.bench, calibrated.conversion, 0
    for _ in range(_LOADS):
        bench.load(0.0)
        bench.remount()
        bench.read(300)
        zero = float(bench.read(20)[1].mean())
        force_n = float(rng.uniform(0.1, 1.0)) * conversion.high_n
        if rng.random() < 0.5:
            bench.load(conversion.high_n)
            bench.read(100)
        bench.load(force_n)
        bench.read(int(rng.uniform(180, 580)))
        deflection = float(bench.read(20)[1].mean()) - zero
        found_n = float(conversion.force_n(np.array([deflection + conversion.zero_reading]))[0])
        inside += abs(found_n - force_n) <= expanded_at(conversion.shares, found_n).expanded_u
    return inside


def _covered(plan: Plan, cell: Cell, benches: int = _BENCHES) -> float:
    rng = np.random.default_rng(7)
    inside = 0
    for seed in range(benches):
        wrong = 1 + float(rng.normal(0, PlannedForces.of(plan).relative_u))  # gravity and weights, as stated

        def hung(action: Action, force_n: float, wrong: float = wrong) -> float:
            del action
            return force_n * wrong

        inside += _used(calibrate(plan, replace(cell, seed=seed), hung), rng)
    return inside / (benches * _LOADS)


def test_a_force_lies_within_its_expanded_uncertainty_in_95_of_100_loads() -> None:
    assert _covered(plan_with(), Cell()) == pytest.approx(0.95, abs=0.03)


@pytest.mark.parametrize(
    "cell",
    [
        Cell(square=0.005, hysteresis=0.004, repeatability=0.002, mounting=0.0025, noise=0.00025),
        Cell(square=0.0002, hysteresis=0.00016, creep=0.00006, repeatability=0.0001, mounting=0.0001, noise=0.00001),
        Cell(per_n=-8000.0, zero=-3000.0),
    ],
    ids=["poor", "good", "the other way round"],
)
def test_and_so_it_does_for_poorer_and_better_cells(cell: Cell) -> None:
    assert _covered(plan_with(), cell) == pytest.approx(0.95, abs=0.03)


def test_what_is_known_of_the_model_stands_in_for_mountings_in_a_short_sequence() -> None:
    plan = judging(plan_with(kind="short"), reproducibility_percent=0.05)
    assert _covered(plan, Cell()) == pytest.approx(0.95, abs=0.035)


def test_coverage_is_not_bought_with_a_uselessly_wide_interval() -> None:
    """The standard uncertainty stays near the true scatter of this cell: 0.08 % repeat, 0.05 % mounting, hysteresis."""
    plan, cell = plan_with(), Cell()
    true = np.hypot(np.hypot(cell.repeatability, cell.mounting), 0.0008 * 500 / 245 / 2)
    stated = [
        expanded_at(calibrate(plan, Cell(seed=seed)).found.shares, 245.0).expanded_u / 245 / 2 for seed in range(20)
    ]
    assert np.median(stated) == pytest.approx(true, rel=0.35)


def test_a_gauge_with_noise_in_both_axes_finds_the_slope() -> None:
    """Forces that are known with 0.5 N only: the slope is unbiased, and as uncertain as the curve says."""
    plan, noise_n = judging(gauge_plan(), degree=1), 0.5
    off: list[float] = []
    stated: list[float] = []
    left_n2: list[float] = []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        points = [_point(series, step, rng, noise_n) for series in (1, 2, 3) for step in range(11)]
        curve = curve_of(deflections(points), plan)
        off.append(float(curve.fit.coefficients[1]) / 8000.0 - 1)
        stated.append(float(curve.fit.standard_errors[1]) / 8000.0)
        assert curve.scatter.relative < 0.001  # what the gauge adds is not taken for the instrument's
        left_n2.append(curve.scatter.absolute_n**2)
    assert np.mean(left_n2) < 0.2 * noise_n**2
    assert abs(np.mean(off)) < 3 * np.std(off) / np.sqrt(40)
    assert np.std(off) == pytest.approx(np.median(stated), rel=0.35)


def _point(series: int, step: int, rng: np.random.Generator, noise_n: float) -> Point:
    force_n = 50.0 * step * (1 + float(rng.uniform(-0.01, 0.01)))
    return Point(
        number=11 * series + step,
        role="force" if step else "zero_before",
        series=series,
        mounting=series,
        step=step,
        force_n=force_n + float(rng.normal(0, noise_n)) if step else 0.0,
        u_force_n=noise_n if step else 0.0,
        reading=8000.0 * force_n + float(rng.normal(0, 200.0)) if step else 0.0,
    )


def test_a_plan_of_three_steps_still_covers() -> None:
    plan = judging(short_and_quick(dwell_s=30.0, between_series_s=60.0), reproducibility_percent=0.05)
    assert _covered(plan, Cell(), 20) >= 0.92
