"""What a person may say to a guided run: again, as it is, stop, and on after an interruption."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from msgspec.structs import replace

from calibration.errors import CalibrationError
from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.guide.view import RunView
from calibration.points import Point
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import plan_with, short_and_quick
from tests.calibration.guide.technician import Technician, at_step

_PLAN = short_and_quick()
_QUICK = {"preloads": 1, "preload_hold_s": 5.0, "dwell_s": 8.0, "between_series_s": 6.0, "as_left": False}


def _places(points: tuple[Point, ...]) -> list[tuple[str, int, int, str]]:
    return [(point.role, point.series, point.step, point.way) for point in points]


def _whole(plan: Plan = _PLAN) -> list[tuple[str, int, int, str]]:
    technician = Technician(plan)
    technician.work()
    return _places(technician.run.points)


def _rotated() -> Plan:
    return plan_with(steps=(("A",), ("C",), ("C", "D")), **_QUICK)


def test_the_latest_point_is_taken_again_alone() -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(3))
    known = technician.run.points
    technician.run.redo(known[-1].number, "a door slammed")
    technician.load(known[-1].force_n)
    technician.work()
    run = technician.run
    assert [(one.point, one.reason) for one in run.discarded] == [(known[-1], "a door slammed")]
    assert _places(run.points) == _whole()
    again = next(point for point in run.points if point.step == 2 and point.series == 1)
    assert again.number == known[-1].number + 1
    assert again.time_s > known[-1].time_s + _PLAN.sequence.dwell_s
    assert "a door slammed" in run.log[0]
    assert len({point.number for point in (*run.points, *(one.point for one in run.discarded))}) == len(run.points) + 1


def test_an_earlier_point_is_taken_again_with_its_series() -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(2, series=2, way="falling"))
    known = technician.run.points
    of_series = [point for point in known if point.series == 2]
    technician.run.redo(of_series[1].number, "weight touched the frame")
    view = technician.run.view
    assert view.action is not None
    assert (view.action.kind, view.action.series) == ("rest", 2)
    technician.work()
    assert [one.point for one in technician.run.discarded] == of_series
    assert {one.reason for one in technician.run.discarded} == {"weight touched the frame"}
    assert _places(technician.run.points) == _whole()
    assert technician.run.points[:5] == known[:5]


def test_a_series_again_rests_from_when_the_weights_are_off() -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(3, series=2))
    first = next(point for point in technician.run.points if point.series == 2)
    on_n = technician.force_n
    technician.run.redo(first.number, "zero read too early")
    technician.pass_on(150)  # nobody takes the weights off
    view = technician.run.view
    assert technician.force_n == on_n > 0
    assert (view.phase, view.instruction) == ("load", "Take all weights off; leave the carrier.")
    assert "still on" in view.waiting
    off_s = technician.bench.now_s
    technician.work(lambda seen: len(seen.points) > 0 and seen.points[-1].time_s > off_s)
    assert technician.run.points[-1].role == "zero_before"
    assert technician.run.points[-1].time_s - off_s >= _PLAN.sequence.between_series_s


def test_a_series_of_another_mounting_asks_to_turn_back_and_preloads() -> None:
    technician = Technician(_rotated())
    technician.work(at_step(2, series=4))
    first = technician.run.points[1]
    technician.run.redo(first.number, "the wrong weight hung")
    view = technician.run.view
    assert view.phase == "confirm"
    assert "turn the instrument to 0°" in view.instruction
    technician.work()
    assert technician.run.done
    assert _places(technician.run.points) == _whole(_rotated())
    assert [point.angle_deg for point in technician.run.points if point.role == "zero_before"] == [0, 0, 120, 240]
    assert len(technician.run.discarded) == 5 + 5 + 7 + 2


def test_a_turn_that_was_asked_for_and_not_confirmed_is_none() -> None:
    technician = Technician(_rotated())
    technician.work(lambda view: view.phase == "confirm" and view.action is not None and view.action.mounting == 2)
    latest = technician.run.points[-2]
    technician.run.redo(latest.number, "doubtful")
    assert technician.run.view.phase == "rest"
    technician.work()
    assert _places(technician.run.points) == _whole(_rotated())


def test_a_creep_reading_is_taken_again_with_its_load() -> None:
    plan = short_and_quick(creep=True)
    technician = Technician(plan)
    technician.work(lambda view: [point.role for point in view.points[-2:]] == ["creep", "creep"])
    technician.run.redo(technician.run.points[-1].number, "knocked at the table")
    technician.work()
    creep = [point for point in technician.run.points if point.role == "creep"]
    assert [point.after_s for point in creep] == pytest.approx([30, 300], abs=1.5)
    assert len(technician.run.discarded) == 3


def test_a_finished_run_can_be_taken_up_again_for_its_last_point() -> None:
    technician = Technician(_PLAN)
    technician.work()
    technician.run.redo(technician.run.points[-1].number, "one more look")
    assert not technician.run.done
    technician.work()
    assert technician.run.done
    assert _places(technician.run.points) == _whole()


def test_again_needs_a_point_and_a_reason() -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(2))
    with pytest.raises(CalibrationError, match="no point 99"):
        technician.run.redo(99, "why not")
    with pytest.raises(CalibrationError, match="reason is needed"):
        technician.run.redo(1, "  ")
    assert not technician.run.discarded


def test_a_reading_is_taken_as_it_is_with_the_reason() -> None:
    technician = Technician(_PLAN, Cell(swing=0.015, swing_s=1e6))
    view = technician.work(lambda seen: bool(seen.alert))
    position = view.position
    assert view.phase == "steady"
    technician.run.take("it will not come to rest, the fan cannot be stopped")
    technician.pass_on(5)
    point = technician.run.points[-1]
    assert technician.run.view.position == position + 1
    assert point.note == "it will not come to rest, the fan cannot be stopped"
    assert point.role == "zero_before"
    assert point.sd > 0.005 * technician.bench.ideal(392.0)  # 1.5 % of the load that came off, a sine
    assert "taken as it was" in technician.run.log[-1]


def test_taking_needs_a_reason_and_something_to_take() -> None:
    run = GuidedRun(_PLAN)
    with pytest.raises(CalibrationError, match="Nothing is being read"):
        run.take("now")
    technician = Technician(_PLAN)
    technician.work(at_step(1))
    with pytest.raises(CalibrationError, match="reason is needed"):
        technician.run.take("")


def test_stopped_it_stays_as_it_was() -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(2))
    known = technician.run.points
    technician.run.stop("the hook broke")
    technician.run.stop("the instrument was lost")
    technician.pass_on(900)
    view = technician.run.view
    assert (view.phase, view.waiting, view.over) == ("stopped", "the hook broke", True)
    assert technician.run.stopped == "the hook broke"
    assert technician.run.log == ("Stopped: the hook broke.",)
    assert technician.run.points == known


def test_a_finished_run_cannot_be_stopped() -> None:
    technician = Technician(_PLAN)
    technician.work()
    technician.run.stop("too late")
    assert not technician.run.stopped
    assert technician.run.view.phase == "done"


# On after an interruption.


def _interrupted(technician: Technician) -> Technician:
    """Return another run, on the same bench, that knows only what was kept of the first."""
    run = technician.run
    kept = msgspec.json.decode(msgspec.json.encode(run.points), type=tuple[Point, ...])
    next_one = Technician(technician.plan)
    next_one.bench = technician.bench
    next_one.load(0.0)
    next_one.run.restore(kept, run.discarded, run.log)
    return next_one


@pytest.mark.parametrize(
    ("stage", "lost"),
    [
        (at_step(1), 1),
        (at_step(3), 3),
        (at_step(1, series=2), 1),
        (at_step(2, series=3, way="falling"), 4),
        (at_step(2, series=3), 2),
        (at_step(1, series=4, way="falling"), 5),
    ],
)
def test_a_run_interrupted_in_a_series_begins_the_series_again(stage: Callable[[RunView], bool], lost: int) -> None:
    technician = Technician(_rotated())
    technician.work(stage)
    known = technician.run.points
    after = _interrupted(technician)
    assert after.run.points == known[:-lost]
    assert [one.point for one in after.run.discarded] == list(known[-lost:])
    assert "interrupted" in after.run.log[-1]
    after.work()
    assert after.run.done
    assert _places(after.run.points) == _whole(_rotated())
    assert [point.mounting for point in after.run.points if point.role == "zero_before"] == [1, 1, 2, 3]
    numbers = [point.number for point in (*after.run.points, *(one.point for one in after.run.discarded))]
    assert len(set(numbers)) == len(numbers)


def test_interrupted_between_mountings_nothing_is_lost() -> None:
    technician = Technician(_rotated())
    technician.work(lambda view: view.phase == "confirm")
    known = technician.run.points
    after = _interrupted(technician)
    assert after.run.view.phase == "confirm"
    assert after.run.points == known
    after.work()
    assert _places(after.run.points) == _whole(_rotated())
    assert not after.run.discarded


def test_interrupted_twice_it_still_ends() -> None:
    technician = Technician(_rotated())
    technician.work(at_step(2, series=2))
    second = _interrupted(technician)
    second.work(at_step(2, series=3))
    third = _interrupted(second)
    third.work()
    assert _places(third.run.points) == _whole(_rotated())
    assert len(third.run.discarded) == 2 + 2


def test_a_run_that_was_done_is_done() -> None:
    technician = Technician(_PLAN)
    technician.work()
    after = _interrupted(technician)
    assert after.run.done
    assert after.run.points == technician.run.points
    assert not after.run.discarded


def test_nothing_kept_is_a_run_from_the_beginning() -> None:
    run = GuidedRun(_PLAN)
    run.restore((), (), ())
    assert run.view.position == 0
    assert not run.log


def test_creep_that_was_interrupted_is_taken_again() -> None:
    technician = Technician(short_and_quick(creep=True))
    technician.work(lambda view: bool(view.points) and view.points[-1].role == "creep")
    after = _interrupted(technician)
    after.work()
    creep = [point.after_s for point in after.run.points if point.role == "creep"]
    assert creep == pytest.approx([30, 300], abs=1.5)


@pytest.mark.parametrize(
    "change", [{"force_n": 60.0}, {"step": 9}, {"series": 7}, {"role": "as_left"}, {"angle_deg": 120.0}]
)
def test_points_of_another_plan_are_refused(change: dict[str, object]) -> None:
    technician = Technician(_PLAN)
    technician.work(at_step(3))
    points = technician.run.points
    odd = (points[0], replace(points[1], **change), *points[2:])
    run = GuidedRun(_PLAN)
    with pytest.raises(CalibrationError, match=r"Point 2 .* plan"):
        run.restore(odd, (), ())
    assert not run.points
