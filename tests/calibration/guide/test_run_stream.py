"""A guided run and its stream: portions, readings that are none, breaks, pauses, slow and noisy instruments."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calibration.guide.run import GuidedRun
from calibration.points import FloatArray
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import plan_with, short_and_quick
from tests.calibration.guide.technician import Technician, at_step, on_the_way

_PLAN = short_and_quick(dwell_s=6.0)


@cache
def _recorded() -> tuple[FloatArray, FloatArray]:
    """Return the stream of a whole run."""
    technician = Technician(_PLAN)
    technician.work()
    assert technician.run.done
    return technician.recorded()


def _fed(times: FloatArray, readings: FloatArray, cuts: list[int]) -> GuidedRun:
    run = GuidedRun(_PLAN)
    for part in np.split(np.arange(len(times)), sorted(cuts)):
        run.feed(times[part], readings[part])
    return run


@cache
def _in_fives() -> tuple[object, ...]:
    times, readings = _recorded()
    return _fed(times, readings, list(range(0, len(times), 5))).points


def _state(run: GuidedRun) -> tuple[object, ...]:
    view = run.view
    return run.points, run.log, view.phase, view.position, view.waiting, view.alert, view.remaining_s, view.reading


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 2000), max_size=60))
@example(list(range(2500)))
@example([])
def test_the_same_readings_in_other_portions_give_the_same_points(cuts: list[int]) -> None:
    times, readings = _recorded()
    run = _fed(times, readings, cuts)
    assert run.points == _in_fives()
    assert len(run.points) == 12


@settings(max_examples=8, deadline=None)
@given(
    cuts=st.lists(st.integers(0, 2000), max_size=40),
    missing=st.lists(st.integers(0, 1500), max_size=5),
    gap=st.integers(0, 1500),
    gap_s=st.sampled_from([0.0, 0.3, 4.0, 30.0]),
    back=st.integers(1, 1500),
    back_s=st.sampled_from([0.0, 0.05, 0.15, 1.0, 300.0]),
)
@example(cuts=list(range(2500)), missing=[], gap=0, gap_s=0.0, back=800, back_s=0.15)
@example(cuts=list(range(2500)), missing=[7], gap=900, gap_s=30.0, back=801, back_s=0.15)
def test_and_so_does_a_stream_with_holes_and_steps_in_time(
    cuts: list[int], missing: list[int], gap: int, gap_s: float, back: int, back_s: float
) -> None:
    times, readings = (values.copy() for values in _recorded())
    readings[[at % len(times) for at in missing]] = np.nan
    times[gap:] += gap_s
    times[back:] -= back_s
    singly = _fed(times, readings, list(range(len(times))))
    assert _state(_fed(times, readings, cuts)) == _state(singly)
    assert _state(_fed(times, readings, [])) == _state(singly)


@settings(max_examples=40, deadline=None)
@given(
    cuts=st.lists(st.integers(0, 160), max_size=20),
    backs=st.lists(st.tuples(st.integers(1, 159), st.integers(1, 12)), min_size=1, max_size=4),
)
@example(cuts=[], backs=[(100, 3)])
def test_steps_back_within_one_tick_make_no_difference_either(cuts: list[int], backs: list[tuple[int, int]]) -> None:
    times = np.arange(160) / 80.0
    for at, by in backs:
        times[at:] -= by / 80.0
    readings = 1000.0 + np.arange(160.0)
    assert _state(_fed(times, readings, cuts)) == _state(_fed(times, readings, list(range(160))))


def test_readings_that_are_no_numbers_are_left_out_counted_and_told() -> None:
    def spoilt(times: FloatArray, readings: FloatArray) -> FloatArray:
        number = np.rint(times * 10).astype(int)
        bad = np.where(number % 7 == 0, np.nan, readings)
        return np.where(number % 250 == 0, np.inf, bad)

    technician = Technician(_PLAN, seen=spoilt)
    technician.work()
    run = technician.run
    left_out = int((~np.isfinite(technician.recorded()[1])).sum())
    assert run.log == (f"{left_out} readings were no numbers and were left out.",)
    assert len(run.points) == 12
    assert all(np.isfinite(point.reading) for point in run.points)
    assert max(point.n for point in run.points) < 20  # of 21 in two seconds


def test_a_stream_of_nothing_but_nan_reads_nothing() -> None:
    run = GuidedRun(_PLAN)
    run.feed(np.arange(0, 100, 0.1), np.full(1000, np.nan))
    assert not run.points
    assert np.isnan(run.view.reading)


@pytest.mark.parametrize(("step_s", "why"), [(7.0, "a gap"), (-3.0, "time back"), (-0.25, "time back by two readings")])
def test_a_broken_stream_begins_the_dwell_again(step_s: float, why: str) -> None:
    technician = Technician(_PLAN)
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell" and view.remaining_s < 1)
    before = technician.run.view
    moved_s = 0.0

    def late(times: FloatArray) -> FloatArray:
        return times + moved_s

    moved_s = step_s
    times, readings = technician.bench.read(20)
    technician.run.feed(late(times), readings)
    view = technician.run.view
    assert view.position == before.position, why
    assert view.phase == "dwell"
    assert view.remaining_s > _PLAN.sequence.dwell_s - 2.1
    assert "broken" in technician.run.log[-1]
    while technician.run.view.position == before.position:
        times, readings = technician.bench.read(1)
        technician.run.feed(late(times), readings)
    point = technician.run.points[-1]
    assert point.step == 2
    assert point.after_s == pytest.approx(_PLAN.sequence.dwell_s, abs=0.5)


def test_a_short_gap_breaks_nothing() -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(2))
    technician.work(on_the_way)
    times, readings = technician.bench.read(30)
    technician.run.feed(times[:5], readings[:5])
    technician.run.feed(times[-5:], readings[-5:])
    assert not technician.run.log
    assert technician.run.view.remaining_s < _PLAN.sequence.dwell_s - 2.4


def test_paused_it_reads_nothing_and_goes_on_with_a_dwell_of_its_own() -> None:
    technician = Technician(_PLAN)
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell" and view.remaining_s < 1)
    known = technician.run.points
    technician.run.pause("the telephone")
    for _ in range(60):
        technician.pass_on(5)
    view = technician.run.view
    assert (view.phase, view.waiting) == ("paused", "the telephone")
    assert technician.run.points == known
    technician.run.resume()
    technician.pass_on(15)
    assert technician.run.view.remaining_s > _PLAN.sequence.dwell_s - 2
    technician.work()
    assert len(technician.run.points) == 12
    assert technician.run.log == ("Paused: the telephone.", "Resumed.")


def test_a_pause_during_a_rest_begins_the_rest_again() -> None:
    technician = Technician(_PLAN)
    technician.work(lambda view: view.phase == "rest" and 0 < view.remaining_s < 2)
    technician.run.pause()
    technician.run.resume()
    technician.pass_on(10)
    assert technician.run.view.phase == "rest"
    assert technician.run.view.remaining_s > _PLAN.sequence.between_series_s - 1.1


@pytest.mark.parametrize("rate_hz", [1.5, 1.9, 2.0, 2.5, 3.0, 5.0, 80.0])
def test_instruments_of_any_rate_come_to_an_end(rate_hz: float) -> None:
    technician = Technician(_PLAN, Cell(rate_hz=rate_hz), chunk=max(1, round(rate_hz / 2)))
    view = technician.work(most_s=400)
    assert view.phase == "done", (view.instruction, view.waiting, view.alert)
    assert len(technician.run.points) == 12
    assert all(point.n >= 5 for point in technician.run.points)


@pytest.mark.parametrize("noise", [0.0, 0.001, 0.005, 0.02, 0.04])
@pytest.mark.parametrize("seed", [1, 2])
def test_noisy_instruments_come_to_an_end(noise: float, seed: int) -> None:
    technician = Technician(_PLAN, Cell(noise=noise, seed=seed, swing=0.0))
    view = technician.work(most_s=1500)
    assert view.phase == "done", (view.instruction, view.waiting, view.alert)
    assert [point.role for point in technician.run.points].count("force") == 8
    for point in technician.run.points:
        assert point.sd == pytest.approx(noise * 4e6, rel=0.7, abs=2000)


def test_noise_as_large_as_a_step_does_not_make_a_force_of_none() -> None:
    """40 N of noise between steps of 49 N: each point is still the mean of readings under its own force."""
    plan = plan_with(kind="short", preloads=1, preload_hold_s=5.0, dwell_s=6.0, between_series_s=6.0, as_left=False)
    technician = Technician(plan, Cell(noise=0.08, swing=0.0))
    technician.work(lambda view: len(view.points) > 11, most_s=6000)
    assert [point.step for point in technician.run.points[:11]] == list(range(11))
    for point in technician.run.points[1:11]:
        off_n = (point.reading - technician.cell.zero) / technician.cell.per_n - point.force_n
        assert abs(off_n) < 4 * 40 / np.sqrt(point.n)


def test_a_display_of_coarse_steps_comes_to_an_end() -> None:
    plan = short_and_quick(dwell_s=6.0)
    technician = Technician(plan, Cell(noise=1e-6), seen=lambda _, y: np.round(y / 4000) * 4000)
    assert technician.work(most_s=1500).phase == "done"
