"""A guided run beside a reference gauge that is read at the same time."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from calibration.guide.sequence import Action
from calibration.points import deflections
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import gauge_plan, in_newtons
from tests.calibration.guide.technician import Hands, ReferenceGauge, Technician, at_step

_QUICK: dict[str, Any] = {
    "kind": "short",
    "forces_n": (100.0, 250.0, 400.0),
    "preloads": 1,
    "preload_hold_s": 5.0,
    "dwell_s": 8.0,
    "between_series_s": 6.0,
    "patience_s": 20.0,
    "as_left": False,
}
_PLAN = gauge_plan(**_QUICK)


def _by_hand(seed: int) -> Hands:
    """Return hands that bring a force about right, as a screw does."""
    rng = np.random.default_rng(seed)

    def put(action: Action, force_n: float) -> float:
        del action
        return force_n * (1 + rng.uniform(-0.01, 0.01))

    return put


def _technician(gauge: ReferenceGauge) -> Technician:
    return Technician(_PLAN, Cell(swing=0.0), hands=_by_hand(4), gauge=gauge)


def test_a_point_has_the_force_that_the_gauge_showed_less_its_zero() -> None:
    technician = _technician(ReferenceGauge(zero_n=30.0))
    loads: list[float] = []
    put = technician.hands

    def noted(action: Action, force_n: float) -> float:
        loads.append(put(action, force_n))
        return loads[-1]

    technician.hands = noted
    technician.work()
    assert technician.run.done
    columns = deflections(technician.run.points)
    assert columns.step.tolist() == [1, 2, 3, 1, 2, 3, 2, 1]
    nominal = np.array(_PLAN.sequence.forces_n)[columns.step - 1]
    assert np.all(np.abs(columns.force_n / nominal - 1) < 0.0101)
    put_on = [load for load in loads if load > 0]
    for force_n in columns.force_n:
        assert min(abs(force_n - load) for load in put_on) < 0.05  # noise of 40 readings of 0.02 N, twice
    assert all(point.force_n == 0 for point in technician.run.points if point.step == 0)


def test_a_force_has_the_noise_and_resolution_of_the_gauge() -> None:
    resolution_n = 0.1
    plan = gauge_plan(0.1, resolution_n, **_QUICK)
    technician = Technician(plan, Cell(swing=0.0), gauge=ReferenceGauge(noise_n=0.3))
    technician.work()
    own = deflections(technician.run.points).u_force_n
    expected = math.hypot(0.3 / math.sqrt(41), resolution_n * math.sqrt(2 / 12))
    assert np.median(own) == pytest.approx(expected, rel=0.15)


@pytest.mark.parametrize("rate_hz", [2.0, 3.0, 5.0, 100.0])
def test_gauges_of_any_rate_will_do(rate_hz: float) -> None:
    technician = _technician(ReferenceGauge(rate_hz=rate_hz))
    view = technician.work(most_s=900)
    assert view.phase == "done", (view.instruction, view.waiting, view.alert)


def test_a_gauge_that_is_not_there_is_waited_for() -> None:
    gauge = ReferenceGauge(silent=True)
    technician = _technician(gauge)
    technician.work(most_s=60)
    assert technician.run.view.waiting == "It waits for the reference gauge."
    assert not technician.run.points
    gauge.silent = False
    assert technician.work().phase == "done"


def test_a_gauge_that_falls_silent_is_not_read_from_what_it_sent_before() -> None:
    gauge = ReferenceGauge()
    technician = _technician(gauge)
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell")
    gauge.silent = True
    known = technician.run.points
    technician.pass_on(400)
    assert technician.run.points == known
    assert technician.run.view.waiting == "It waits for the reference gauge."
    gauge.silent = False
    heard_s = technician.bench.now_s
    technician.work(lambda view: len(view.points) > len(known))
    assert technician.run.points[-1].time_s - heard_s > _PLAN.sequence.dwell_s - _PLAN.sequence.read_s


def test_nothing_is_taken_as_it_is_without_the_gauge() -> None:
    gauge = ReferenceGauge()
    technician = _technician(gauge)
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell")
    gauge.silent = True
    technician.pass_on(100)
    known = technician.run.points
    technician.run.take("it has to be")
    technician.pass_on(100)
    assert technician.run.points == known
    gauge.silent = False
    technician.pass_on(20)
    point = technician.run.points[-1]
    assert point.note == "it has to be"
    assert point.force_n == pytest.approx(250, rel=0.02)


def test_a_force_that_still_moves_is_waited_for_and_told() -> None:
    gauge = ReferenceGauge()
    technician = _technician(gauge)
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell" and view.remaining_s < 1)
    gauge.zero_n -= 0.5 * (technician.bench.now_s + 2)
    gauge.creeping_n_per_s = 0.5
    view = technician.work(lambda seen: "at the gauge" in seen.alert, most_s=60)
    assert "at the gauge it still rises by 0." in view.alert
    assert view.points[-1].step == 1


def test_a_force_that_is_not_brought_near_is_told() -> None:
    technician = _technician(ReferenceGauge())
    technician.work(at_step(2))
    technician.hands = lambda action, force_n: 0.9 * force_n
    technician.load(225.0)
    technician.pass_on(100)
    view = technician.run.view
    assert view.phase == "load"
    assert view.waiting.startswith("The gauge shows 22")
    assert view.instruction == "Bring the force to 250 N and hold it."
    assert view.reference_n == pytest.approx(225, abs=0.2)


def test_an_instrument_of_kgf_is_doubted_beside_a_gauge_too() -> None:
    plan = in_newtons(_PLAN, 0.001)
    technician = Technician(plan, Cell(per_n=1 / 9.80665, zero=0.1, swing=0.0), gauge=ReferenceGauge())
    view = technician.work(lambda seen: seen.phase == "confirm", most_s=200)
    assert "as if it showed kgf for newtons" in view.alert
    technician.confirms = True
    assert technician.work().phase == "done"


def test_a_break_in_the_stream_asks_the_gauge_anew() -> None:
    technician = _technician(ReferenceGauge())
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell")
    technician.bench.read(100)  # ten seconds that nobody heard
    technician.pass_on(1)
    assert math.isnan(technician.run.view.reference_n)
    assert technician.work().phase == "done"
    assert len(technician.run.points) == 12
