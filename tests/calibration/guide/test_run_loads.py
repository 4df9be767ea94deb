"""What a guided run notices of the loads: missing, other, swinging, drifting, in another unit."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from calibration.guide.sequence import Action
from calibration.points import FloatArray
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import in_newtons, plan_with, short_and_quick
from tests.calibration.guide.technician import Hands, Technician, at_step

_PLAN = short_and_quick()
_STEPS = plan_with(preloads=1, preload_hold_s=5.0, dwell_s=6.0, between_series_s=6.0)


def _instead(force_n: float, of: float) -> Hands:
    """Return hands that put on another force where one is asked for."""

    def put(action: Action, asked_n: float) -> float:
        return force_n if action.kind == "read" and asked_n == pytest.approx(of, rel=0.01) else asked_n

    return put


@pytest.mark.parametrize(
    ("asked_n", "hung_n"),
    [(147.1, 49.0), (147.1, 196.1), (196.1, 98.1), (392.2, 294.2), (490.3, 392.2), (98.05, 150.0)],
)
def test_another_weight_than_asked_for_is_told_and_not_read(asked_n: float, hung_n: float) -> None:
    technician = Technician(_STEPS, hands=_instead(hung_n, asked_n))
    view = technician.work(lambda seen: bool(seen.alert))
    assert view.phase == "load"
    assert f"{asked_n:.4g} N are asked for" in view.alert
    assert "Is a weight missing, or another one on" in view.alert
    stands_n = float(view.alert.split("about ")[1].split(" N")[0])
    assert stands_n == pytest.approx(hung_n, rel=0.03)
    known = len(view.points)
    technician.pass_on(600)
    assert len(technician.run.points) == known
    technician.hands = lambda action, force_n: force_n
    technician.work()
    assert technician.run.done


def test_a_weight_that_is_lowered_slowly_is_no_other_weight() -> None:
    """50 N take four tenths of a second: for a moment the mean is there already, and its first readings are not."""
    cell = Cell(rate_hz=40.0)
    step, last = 125.0 / cell.rate_hz * cell.per_n, list[float]()

    def lowered(times: FloatArray, readings: FloatArray) -> FloatArray:
        shown = np.empty_like(readings)
        for i, reading in enumerate(readings):
            before = last[-1] if last else reading
            shown[i] = before + np.clip(reading - before, -step, step)
            last[:] = [float(shown[i])]
        return shown

    technician = Technician(_STEPS, cell, seen=lowered)
    technician.work()
    assert technician.run.done
    assert {view.alert for view in technician.views} == {""}


def test_weights_that_weigh_as_much_as_before_are_told_too() -> None:
    """15 kg hung, 20 kg asked for, but another 15 kg came: the reading does not move."""
    technician = Technician(_STEPS, hands=_instead(147.1, 196.1))
    technician.work(at_step(4))
    technician.pass_on(300)
    view = technician.run.view
    assert view.phase == "load"
    assert "stands at about 147" in view.waiting
    assert view.waiting.endswith("as before.")


def test_a_weight_that_was_left_on_is_no_zero() -> None:
    """After the highest force the zero is asked for, and the lowest weight is forgotten."""

    def forgets(action: Action, force_n: float) -> float:
        return 49.03 if action.role == "zero_after" else force_n

    technician = Technician(_STEPS, hands=forgets)
    view = technician.work(lambda seen: bool(seen.alert))
    assert view.points[-1].step == 10
    assert "did the zero move" in view.alert
    assert float(view.alert.split("about ")[1].split(" N")[0]) == pytest.approx(49.0, rel=0.1)


@pytest.mark.parametrize(("factor", "words"), [(0.4536, "kilograms were taken for pounds"), (2.2046, "pounds were")])
def test_a_load_in_another_unit_is_told_with_the_unit(factor: float, words: str) -> None:
    technician = Technician(_STEPS, hands=_instead(196.1 * factor, 196.1))
    view = technician.work(lambda seen: bool(seen.alert))
    assert words in view.alert
    assert "196.1 N are asked for" in view.alert


def test_a_mount_that_slips_out_of_its_load_is_told() -> None:
    technician = Technician(_STEPS, Cell(slip_per_s=0.02))
    view = technician.work(lambda seen: bool(seen.alert), most_s=300)
    assert "does the mount slip" in view.alert


def test_a_force_that_goes_off_before_it_is_read_has_to_come_on_again() -> None:
    technician = Technician(_PLAN)
    technician.work(lambda view: at_step(2)(view) and view.phase == "dwell" and view.remaining_s < 3)
    force_n = technician.force_n
    known = technician.run.points
    technician.load(0.0)
    technician.pass_on(100)
    assert technician.run.view.phase == "load"
    assert technician.run.points == known
    technician.load(force_n)
    on_s = technician.bench.now_s
    technician.work(lambda view: len(view.points) > len(known))
    point = technician.run.points[-1]
    assert point.time_s - on_s >= _PLAN.sequence.dwell_s - _PLAN.sequence.read_s
    assert point.after_s == pytest.approx(point.time_s - on_s, abs=2.0)


def test_a_confirmed_load_is_read_whatever_it_is() -> None:
    technician = Technician(_STEPS, hands=_instead(150.0, 98.1))
    technician.work(lambda seen: bool(seen.alert))
    technician.run.confirm()
    technician.pass_on(5)
    technician.hands = lambda action, force_n: force_n
    technician.work(at_step(3))
    point = technician.run.points[-1]
    assert point.step == 2
    assert point.reading - technician.run.points[0].reading == pytest.approx(technician.bench.ideal(150.0), rel=0.01)


def test_a_swinging_weight_is_waited_for() -> None:
    technician = Technician(_PLAN, Cell(swing=0.05, swing_s=20.0, noise=1e-5, seed=3))
    view = technician.work(lambda seen: at_step(3)(seen) and seen.phase == "steady")
    said = set[str]()
    for _ in range(20):
        technician.pass_on(1)
        said.add(technician.run.view.waiting)
    assert any("swings by ±" in text for text in said)
    technician.work(lambda seen: seen.position > view.position)
    point = technician.run.points[-1]
    truth = technician.bench.ideal(point.force_n)
    # 5 % of 196 N that swing down to 0.05 % of 392 N: 20 s times the logarithm of 50, less what half a period hides.
    assert point.after_s > 50
    assert point.reading - technician.run.points[0].reading == pytest.approx(truth, rel=0.005)


def test_a_drifting_reading_is_waited_for_and_alerted_after_the_patience() -> None:
    def drifts(times: FloatArray, readings: FloatArray) -> FloatArray:
        on = readings > 1_000_000
        return readings + np.where(on, 3000.0 * np.clip(times - since_s[0], 0, 60), 0.0)

    since_s = [1e9]
    technician = Technician(_PLAN, seen=drifts)
    technician.work(at_step(2))
    since_s[0] = technician.bench.now_s
    technician.work(lambda view: view.phase == "steady")
    steady_s = technician.bench.now_s
    view = technician.work(lambda seen: bool(seen.alert))
    assert technician.bench.now_s - steady_s == pytest.approx(_PLAN.sequence.patience_s, abs=1.5)
    assert "has not come to rest" in view.alert
    assert "still rises by" in view.alert
    rate = float(view.alert.split("rises by ")[1].split(" ")[0])
    assert rate == pytest.approx(3000.0, rel=0.2)
    technician.work(lambda seen: seen.position > view.position)
    assert technician.run.points[-1].time_s > since_s[0] + 60  # read when it had stopped
    assert technician.work().phase == "done"


@pytest.mark.parametrize(
    ("per_n", "words"),
    [
        (1 / 9.80665, "as if it showed kgf for newtons"),
        (1 / 4.4482216, "as if it showed lbf for newtons"),
        (1000.0, "grams or millinewtons"),
        (9.80665, "as if kilograms were taken for newtons"),
    ],
)
def test_an_instrument_that_does_not_show_newtons_is_doubted(per_n: float, words: str) -> None:
    plan = in_newtons(_PLAN, 0.001)
    technician = Technician(plan, Cell(zero=0.2, per_n=per_n))
    view = technician.work(lambda seen: seen.phase == "confirm", most_s=200)
    assert view.phase == "confirm"
    assert words in view.alert
    assert "Look at its unit" in view.alert
    technician.pass_on(600)
    assert technician.run.view.position == view.position
    technician.confirms = True
    technician.work()
    assert technician.run.done
    assert words in technician.run.log[0]
    assert len([text for text in technician.run.log if "confirmed" in text]) == 1  # asked once


@pytest.mark.parametrize("factor", [0.85, 1.0, 1.2, -1.0])
def test_an_instrument_of_newtons_that_is_merely_off_is_not_doubted(factor: float) -> None:
    technician = Technician(in_newtons(_PLAN, 0.01), Cell(zero=0.2, per_n=factor))
    technician.work()
    assert technician.run.done
    assert not technician.run.log


def test_counts_may_have_any_sign_and_size() -> None:
    for per_n in (-8000.0, -0.5, 3e5):
        instrument = replace(_PLAN.instrument, resolution=abs(per_n) * 1e-3)
        technician = Technician(replace(_PLAN, instrument=instrument), Cell(per_n=per_n, zero=-per_n * 100))
        technician.work()
        assert technician.run.done
        readings = [p.reading - technician.run.points[0].reading for p in technician.run.points if p.role == "force"]
        assert all(np.sign(reading) == np.sign(per_n) for reading in readings)


def test_a_zero_that_an_overload_moved_is_told_and_can_be_confirmed() -> None:
    moved = [0.0]
    technician = Technician(_PLAN, seen=lambda _, readings: readings + moved[0])
    technician.work(lambda view: view.action is not None and view.action.role == "zero_after")
    moved[0] = 0.2 * technician.bench.ideal(500.0)
    view = technician.work(lambda seen: bool(seen.alert))
    assert "did the zero move" in view.alert
    technician.run.confirm()
    technician.work()
    assert technician.run.done
    zeros = {(p.role, p.series): p.reading for p in technician.run.points if p.step == 0}
    assert zeros["zero_after", 1] - zeros["zero_before", 1] == pytest.approx(moved[0], rel=0.01)
    assert zeros["zero_before", 2] == pytest.approx(zeros["zero_after", 1], rel=0.01)
