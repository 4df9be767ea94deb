"""What is done in which order: the sequence of a plan, action by action."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from calibration.guide.plan import Plan
from calibration.points import Role, Way

CREEP_S = (30.0, 300.0)
"""When creep is read after the highest force came on, s [M]."""
START_S = 5.0
"""How long the unloaded instrument is looked at before anything is done, s."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    Attributes:
        kind: ``read`` loads and reads; ``hold`` only loads for a time; ``rest`` waits unloaded; ``remount`` waits for a
            person who turned the instrument.
        role: What the reading is for.
        series: Series, from 1; 0 for what belongs to none.
        mounting: Mounting, from 1.
        angle_deg: Its angle.
        way: Rising or falling.
        step: Step of the plan, from 1; 0 for unloaded.
        force_n: Force that is to be on, N.
        weights: Names of the weights that are to hang; empty for none, or for a gauge.
        wait_s: How long the force is on before it is read, or how long it is held, or the rest, s.
        begins: Whether a series begins with it.
    """

    kind: Literal["read", "hold", "rest", "remount"]
    role: Role = "force"
    series: int = 0
    mounting: int = 1
    angle_deg: float = 0.0
    way: Way = "rising"
    step: int = 0
    force_n: float = 0.0
    weights: tuple[str, ...] = ()
    wait_s: float = 0.0
    begins: bool = False


def sequence_of(plan: Plan, force_n: tuple[float, ...]) -> tuple[Action, ...]:
    """Return the actions of a plan.

    A short sequence has one mounting, a rising series and a rising and falling one. A rotated one has two rising series
    at 0° and one, with its falling half, at each of 120° and 240°, in the manner of ISO 376 (from memory, not checked).
    A check has one rising series.

    Args:
        plan: The plan.
        force_n: Force of each of its steps, N.
    """
    return tuple(_Sequence(plan, force_n).actions())


class _Sequence:
    def __init__(self, plan: Plan, force_n: tuple[float, ...]) -> None:
        self._plan, self._force_n = plan, force_n
        self._steps = plan.sequence.steps or ((),) * len(force_n)
        self._angles = (0.0, 120.0, 240.0) if plan.sequence.kind == "rotated" else (0.0,)

    def actions(self) -> Iterator[Action]:
        plan = self._plan.sequence
        series = 0
        for mounting, angle in enumerate(self._angles, start=1):
            if mounting > 1:
                yield Action("remount", mounting=mounting, angle_deg=angle)
            yield from self._preloads(plan.preloads if mounting == 1 else min(1, plan.preloads), mounting)
            twice = mounting == 1 and plan.kind != "check"
            for repeat in range(2 if twice else 1):
                series += 1
                falling = plan.falling and (repeat == 1 if plan.kind == "short" else mounting > 1)
                yield from self._series(series, mounting, falling=falling)
        if plan.creep and plan.kind != "check":
            series += 1
            yield from self._creep(series)
        if plan.as_left and plan.kind != "check":
            yield from self._series(series + 1, len(self._angles), role="as_left")

    def _preloads(self, times: int, mounting: int) -> Iterator[Action]:
        hold_s = self._plan.sequence.preload_hold_s
        yield self._load(0, "hold", "preload", 0, mounting, wait_s=START_S)
        for _ in range(times):
            yield self._load(len(self._force_n), "hold", "preload", 0, mounting, wait_s=hold_s)
            yield self._load(0, "hold", "preload", 0, mounting, wait_s=min(hold_s, 10.0))

    def _series(self, series: int, mounting: int, *, falling: bool = False, role: Role = "force") -> Iterator[Action]:
        dwell_s, last = self._plan.sequence.dwell_s, len(self._force_n)
        yield self._rest(series, mounting)
        yield self._load(0, "read", "zero_before", series, mounting, wait_s=0.0)
        for step in range(1, last + 1):
            yield self._load(step, "read", role, series, mounting, wait_s=dwell_s)
        for step in range(last - 1, 0, -1) if falling else ():
            yield self._load(step, "read", role, series, mounting, way="falling", wait_s=dwell_s)
        yield self._load(0, "read", "zero_after", series, mounting, wait_s=dwell_s)

    def _creep(self, series: int) -> Iterator[Action]:
        mounting, last = len(self._angles), len(self._force_n)
        yield self._rest(series, mounting)
        yield self._load(0, "read", "zero_before", series, mounting, wait_s=0.0)
        for wait_s in CREEP_S:
            yield self._load(last, "read", "creep", series, mounting, wait_s=wait_s)
        yield self._load(0, "read", "zero_after", series, mounting, wait_s=self._plan.sequence.dwell_s)

    def _rest(self, series: int, mounting: int) -> Action:
        angle = self._angles[mounting - 1]
        wait_s = self._plan.sequence.between_series_s
        return Action("rest", "zero_before", series, mounting, angle, wait_s=wait_s, begins=True)

    def _load(
        self,
        step: int,
        kind: Literal["read", "hold"],
        role: Role,
        series: int,
        mounting: int,
        *,
        wait_s: float,
        way: Way = "rising",
    ) -> Action:
        force_n = self._force_n[step - 1] if step else 0.0
        weights = self._steps[step - 1] if step else ()
        return Action(kind, role, series, mounting, self._angles[mounting - 1], way, step, force_n, weights, wait_s)
