"""Points of a calibration on the virtual bench, read by the clock alone: what a run would take, without the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from calibration.conversion import Conversion
from calibration.evaluate.evaluation import Evaluation, evaluate
from calibration.guide.forces import PlannedForces
from calibration.guide.plan import Plan
from calibration.guide.sequence import Action, sequence_of
from calibration.guide.steadiness import Steadiness
from calibration.points import Point
from firmware_bridge.virtual.bench import Bench, Cell

Hands = Callable[[Action, float], float]
"""What really is put on when a force is asked for."""
Seen = Callable[[Action, float], float]
"""What the instrument shows instead of a reading."""


@dataclass(frozen=True, slots=True)
class Calibrated:
    """A calibrated bench."""

    plan: Plan
    bench: Bench
    points: tuple[Point, ...]
    found: Evaluation
    reference_relative_u: float

    @property
    def conversion(self) -> Conversion:
        """What turns readings into newtons."""
        return self.found.conversion(self.plan)


def honest(action: Action, value: float) -> float:
    """Put on what was asked for."""
    del action
    return value


def points_of(plan: Plan, bench: Bench, hands: Hands = honest, seen: Seen = honest) -> tuple[Point, ...]:
    """Load, wait and read through the sequence of a plan."""
    points: list[Point] = []
    rate_hz, read_s = bench.cell.rate_hz, plan.sequence.read_s
    on_s = 0.0
    for action in sequence_of(plan, PlannedForces.of(plan).force_n):
        if action.kind == "remount":
            bench.load(0.0)
            bench.remount()
            continue
        before_s = bench.now_s
        bench.load(hands(action, action.force_n) if action.step else 0.0)
        same = bool(points) and action.role == points[-1].role == "creep"
        on_s = on_s if same else before_s
        wait_s = on_s + action.wait_s - before_s - (read_s if action.role != "zero_before" else 0.0)
        bench.read(max(0, round(wait_s * rate_hz)))
        if action.kind != "read":
            continue
        times, values = bench.read(round(read_s * rate_hz))
        at = Steadiness.of(times, values)
        points.append(
            Point(
                number=len(points) + 1,
                role=action.role,
                series=action.series,
                mounting=action.mounting,
                angle_deg=action.angle_deg,
                way=action.way,
                step=action.step,
                force_n=action.force_n,
                reading=seen(action, at.mean),
                sd=at.sd,
                n=at.n,
                drift_per_s=at.drift_per_s,
                time_s=float(times.mean()),
                after_s=float(times[-1]) - on_s,
            )
        )
    return tuple(points)


def calibrate(plan: Plan, cell: Cell, hands: Hands = honest, seen: Seen = honest) -> Calibrated:
    """Calibrate a cell."""
    bench, relative_u = Bench(cell), PlannedForces.of(plan).relative_u
    points = points_of(plan, bench, hands, seen)
    return Calibrated(plan, bench, points, evaluate(points, plan, relative_u), relative_u)
