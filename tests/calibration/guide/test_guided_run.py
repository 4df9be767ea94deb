"""A guided run from beginning to end: every point in its place, at its time, with its force."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.guide.forces import PlannedForces
from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.points import Point, deflections, zero_shifts
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import TOML, plan_with, short_and_quick
from tests.calibration.guide.technician import Technician

_GENTLE = Cell(rate_hz=5.0)


def _place(point: Point) -> tuple[str, int, int, float, int, str]:
    return point.role, point.series, point.mounting, point.angle_deg, point.step, point.way


def _series(
    number: int, mounting: int, angle: float, steps: int, role: str = "force", *, down: bool
) -> list[tuple[str, int, int, float, int, str]]:
    at = (number, mounting, angle)
    up = [(role, *at, step, "rising") for step in range(1, steps + 1)]
    falling = [(role, *at, step, "falling") for step in range(steps - 1, 0, -1)] if down else []
    return [("zero_before", *at, 0, "rising"), *up, *falling, ("zero_after", *at, 0, "rising")]


@pytest.fixture(scope="module")
def rotated() -> Technician:
    technician = Technician(plan_with(creep=True, between_series_s=20.0, preload_hold_s=20.0), _GENTLE)
    technician.work()
    return technician


def test_a_rotated_run_reads_each_point_in_its_place_and_order(rotated: Technician) -> None:
    creep = [
        ("zero_before", 5, 3, 240.0, 0, "rising"),
        ("creep", 5, 3, 240.0, 10, "rising"),
        ("creep", 5, 3, 240.0, 10, "rising"),
        ("zero_after", 5, 3, 240.0, 0, "rising"),
    ]
    assert rotated.run.done
    assert [_place(point) for point in rotated.run.points] == [
        *_series(1, 1, 0.0, 10, down=False),
        *_series(2, 1, 0.0, 10, down=False),
        *_series(3, 2, 120.0, 10, down=True),
        *_series(4, 3, 240.0, 10, down=True),
        *creep,
        *_series(6, 3, 240.0, 10, "as_left", down=False),
    ]
    assert [point.number for point in rotated.run.points] == list(range(1, len(rotated.run.points) + 1))
    assert not rotated.run.discarded
    assert rotated.run.view.phase == "done"


def test_a_point_has_the_force_of_its_step_and_the_reading_of_the_bench(rotated: Technician) -> None:
    forces = PlannedForces.of(rotated.plan).force_n
    columns = deflections(rotated.run.points)
    assert columns.force_n.tolist() == [forces[step - 1] for step in columns.step]
    truth = np.array([rotated.bench.ideal(force) for force in columns.force_n])
    # Hysteresis, creep, mountings and repeatability of this cell together stay below half a percent of full load.
    assert np.abs(columns.deflection - truth).max() < 0.005 * rotated.bench.ideal(forces[-1])


def test_every_force_is_on_for_its_dwell_and_read_steady_over_its_time(rotated: Technician) -> None:
    plan = rotated.plan.sequence
    for point in rotated.run.points:
        assert point.n / _GENTLE.rate_hz >= 0.8 * plan.read_s
        if point.role in ("force", "as_left", "zero_after"):
            assert plan.dwell_s <= point.after_s < plan.dwell_s + 3
    full = rotated.bench.ideal(PlannedForces.of(rotated.plan).force_n[-1])
    moved = [abs(point.drift_per_s) * plan.read_s for point in rotated.run.points]
    assert max(moved) < 2 * plan.steady_percent / 100 * full  # the limit, or what noise of a few readings does


def test_creep_is_read_at_30_s_and_300_s_of_one_load(rotated: Technician) -> None:
    early, late = (point for point in rotated.run.points if point.role == "creep")
    assert early.after_s == pytest.approx(30, abs=1.5)
    assert late.after_s == pytest.approx(300, abs=1.5)
    assert late.time_s - early.time_s == pytest.approx(270, abs=1.5)


def test_rest_lies_before_every_series_and_the_instrument_is_asked_to_be_turned(rotated: Technician) -> None:
    points = rotated.run.points
    for before, after in pairwise(points):
        if after.role == "zero_before":
            assert after.time_s - before.time_s >= rotated.plan.sequence.between_series_s
    turned = [view.instruction for view in rotated.views if view.phase == "confirm"]
    assert [text[:60] for text in turned] == [
        "Take everything off, turn the instrument to 120° and mount i",
        "Take everything off, turn the instrument to 240° and mount i",
    ]
    assert len(rotated.run.log) == 2


def test_instructions_name_the_weights_of_the_step(rotated: Technician) -> None:
    asked = {view.instruction for view in rotated.views if view.phase == "load"}
    assert "Hang A, B: 147.1 N." in asked
    assert "Hang B, C, D: 490.3 N." in asked
    assert "Take all weights off; leave the carrier." in asked


def test_a_short_run_has_one_mounting_and_falls_once() -> None:
    technician = Technician(short_and_quick(as_left=True))
    technician.work()
    assert [_place(point) for point in technician.run.points] == [
        *_series(1, 1, 0.0, 3, down=False),
        *_series(2, 1, 0.0, 3, down=True),
        *_series(3, 1, 0.0, 3, "as_left", down=False),
    ]


def test_a_check_has_one_rising_series_whatever_else_the_plan_says() -> None:
    technician = Technician(short_and_quick(kind="check", creep=True, as_left=True))
    technician.work()
    assert [_place(point) for point in technician.run.points] == _series(1, 1, 0.0, 3, down=False)


def test_without_preloads_the_first_steps_teach_the_sensitivity() -> None:
    technician = Technician(short_and_quick(preloads=0))
    technician.work()
    assert technician.run.done
    assert len(technician.run.points) == 12


def test_a_carrier_that_is_not_there_at_zero_is_hung_with_the_weights_and_counts() -> None:
    text = TOML.replace("[[weight]]", '[[carrier]]\nname = "hook"\nmass_kg = 0.5\nexpanded_u_kg = 0.001\n[[weight]]', 1)
    there = Plan.from_text(text)
    away = Plan.from_text(text.replace('kind = "rotated"', 'kind = "rotated"\ncarrier_at_zero = false'))
    forces, more = PlannedForces.of(there).force_n, PlannedForces.of(away).force_n
    assert np.subtract(more, forces) == pytest.approx(0.5 * forces[0] / 5, rel=1e-3)
    technician = Technician(away)
    technician.work(lambda view: len(view.points) > 2)
    asked = {view.instruction for view in technician.views}
    assert f"Hang hook, A: {more[0]:.4g} N." in asked
    assert "Take all weights and the carrier off." in asked


def test_the_view_tells_force_and_time_left() -> None:
    technician = Technician(short_and_quick())
    view = technician.work(lambda seen: seen.phase == "dwell" and seen.action is not None and seen.action.series == 2)
    assert 0 < view.remaining_s <= 10
    technician.work(lambda seen: seen.remaining_s < 2, most_s=60)
    view = technician.run.view
    assert view.action is not None
    assert view.indicated_n == pytest.approx(view.action.force_n, rel=0.02)
    assert np.isnan(view.reference_n)


def test_zero_shifts_of_a_run_are_those_of_its_bench() -> None:
    drift_per_h = 0.05
    technician = Technician(short_and_quick(), Cell(zero_drift_per_h=drift_per_h, noise=1e-6, creep=0.0, swing=0.0))
    technician.work()
    times = {(p.series, p.role): p.time_s for p in technician.run.points}
    full = technician.cell.per_n * technician.cell.capacity_n
    for series, shift in zero_shifts(technician.run.points).items():
        lasted_s = times[series, "zero_after"] - times[series, "zero_before"]
        assert shift == pytest.approx(drift_per_h / 3600 * lasted_s * full, rel=0.02)


def test_readings_without_times_are_refused() -> None:
    with pytest.raises(CalibrationError, match="Each reading needs its time"):
        GuidedRun(short_and_quick()).feed([0.1, 0.2], [1.0])
