"""A guided calibration as a pure state machine: readings and a person's words in, points and what to do next out.

It knows no device, clock or window. Time is that of the readings; it is looked at in ticks of stream time, so that the
same readings in other portions give the same points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.errors import CalibrationError
from calibration.guide.forces import PlannedForces
from calibration.guide.plan import Plan
from calibration.guide.sensing import Sensing
from calibration.guide.sequence import Action, sequence_of
from calibration.guide.steadiness import Steadiness
from calibration.guide.view import Phase, RunView, instruction_of, title_of
from calibration.guide.window import Window
from calibration.points import Discarded, Point

TICK_S: Final = 0.2
_LATEST_S: Final = 0.5

FloatArray = NDArray[np.float64]


@dataclass(slots=True)
class _At:
    """Where the action at hand stands; all of it begins anew with the next one."""

    since_s: float
    on_s: float | None = None
    confirmed: bool = False
    note: str = ""
    take: bool = False
    waiting: str = ""
    alert: str = ""
    doubted: bool = False
    unsteady_since_s: float | None = None


@dataclass(slots=True)
class _Kept:
    points: list[Point] = field(default_factory=list[Point])
    discarded: list[Discarded] = field(default_factory=list[Discarded])
    log: list[str] = field(default_factory=list[str])


class GuidedRun:
    """One calibration, from the first preload to the last zero.

    Args:
        plan: What is to be done.
        forces: The forces of its steps; worked out of the plan where not given.

    Feed readings with :meth:`feed`; ask for :attr:`view` whenever something is to be shown. A person's words are
    :meth:`confirm`, :meth:`pause`, :meth:`resume`, :meth:`take`, :meth:`redo` and :meth:`stop`.

    Raises:
        CalibrationError: The plan makes no sense.
    """

    def __init__(self, plan: Plan, forces: PlannedForces | None = None) -> None:
        self.plan = plan
        self.forces = forces or PlannedForces.of(plan)
        self.actions: tuple[Action, ...] = sequence_of(plan, self.forces.force_n)
        keep_s = max(plan.sequence.read_s, 3.0) + 1.0
        self._window, self._gauge = Window(keep_s), Window(keep_s)
        self._sensing = Sensing(plan, self.forces.force_n[-1])
        self._index = 0
        self._at: _At | None = None
        self._tick_number = math.nan
        self._paused = ""
        self._stopped = ""
        self._temperature_c: float | None = None
        self._kept = _Kept()
        self._dropped = 0

    @property
    def points(self) -> tuple[Point, ...]:
        """Points that count, in order."""
        return tuple(self._kept.points)

    @property
    def discarded(self) -> tuple[Discarded, ...]:
        """Points that were taken again, with reasons."""
        return tuple(self._kept.discarded)

    @property
    def log(self) -> tuple[str, ...]:
        """What a person did or decided, a sentence each, in order."""
        dropped = [f"{self._dropped} readings were no numbers and were left out."] if self._dropped else []
        return (*self._kept.log, *dropped)

    @property
    def done(self) -> bool:
        """Whether all of it was done."""
        return self._index >= len(self.actions)

    @property
    def stopped(self) -> str:
        """Why it was ended before its end, or ""."""
        return self._stopped

    def feed(self, time_s: ArrayLike, reading: ArrayLike, temperature_c: float | None = None) -> None:
        """Take readings of the instrument.

        Args:
            time_s: Times, s, shape (n,).
            reading: Readings in the instrument's unit, shape (n,). What is no number is left out and counted.
            temperature_c: Temperature now, where it is measured.
        """
        times, values = np.asarray(time_s, dtype=np.float64), np.asarray(reading, dtype=np.float64)
        if times.shape != values.shape or times.ndim != 1:
            raise CalibrationError("Each reading needs its time.")
        self._temperature_c = temperature_c if temperature_c is not None else self._temperature_c
        fine = np.isfinite(times) & np.isfinite(values)
        self._dropped += int(len(fine) - fine.sum())
        times, values = times[fine], values[fine]
        ticks = np.floor(times / TICK_S)
        for part in np.split(np.arange(len(times)), np.flatnonzero(np.diff(ticks)) + 1) if len(times) else ():
            tick = float(ticks[part[0]])
            if tick != self._tick_number and len(self._window):
                self._tick(self._window.latest_s)
            self._tick_number = tick
            if not self._window.push(times[part], values[part]):
                self._broken()

    def feed_reference(self, time_s: ArrayLike, force_n: ArrayLike) -> None:
        """Take readings of the reference gauge, N, by its own clock."""
        times, values = np.asarray(time_s, dtype=np.float64), np.asarray(force_n, dtype=np.float64)
        fine = np.isfinite(times) & np.isfinite(values)
        self._gauge.push(times[fine], values[fine])

    # What a person says.

    def confirm(self) -> None:
        """Say that what was asked for is done: the weights hang, the instrument is turned, a doubt is looked at."""
        if self._at is None:
            return
        action = self.actions[self._index]
        if self._at.doubted or action.kind == "remount":
            self._say(f"{title_of(action)}: confirmed by the operator. {self._at.alert}".strip())
        self._at.confirmed = True

    def take(self, reason: str) -> None:
        """Take the reading as it is, with the reason, which stands in the record.

        Raises:
            CalibrationError: No reason is given, or nothing is being read.
        """
        self._need(reason)
        if self._at is None or self.actions[self._index].kind != "read":
            raise CalibrationError("Nothing is being read at the moment.")
        self._at.confirmed = self._at.take = True
        self._at.note = reason
        self._say(f"{title_of(self.actions[self._index])}: taken as it was. Reason: {reason}.")

    def pause(self, reason: str = "") -> None:
        """Stop looking at readings until :meth:`resume`."""
        if not self._paused and not self.done:
            self._paused = reason or "paused by the operator"
            self._say(f"Paused: {self._paused}.")

    def resume(self) -> None:
        """Go on; a force that is on has to come to rest anew."""
        if self._paused:
            self._paused = ""
            self._say("Resumed.")
            self._restart()

    def redo(self, number: int, reason: str) -> None:
        """Take a point again: the latest with the same force on, an earlier one with the whole of its series.

        A series goes up and comes down without a step back, so one point in its middle cannot be had again alone. What
        was read is kept as discarded, with the reason.

        Args:
            number: Number of the point.
            reason: Why, in words.

        Raises:
            CalibrationError: There is no such point, or no reason is given.
        """
        self._need(reason)
        points = self._kept.points
        position = next((i for i, point in enumerate(points) if point.number == number), None)
        if position is None:
            raise CalibrationError(f"There is no point {number} that could be taken again.")
        point = points[position]
        if position != len(points) - 1:
            position = next(i for i, other in enumerate(points) if other.series == point.series)
        again = points[position:]
        del points[position:]
        self._kept.discarded.extend(Discarded(point=one, reason=reason) for one in again)
        self._index = self._action_of(again[0], whole=len(again) > 1 or again[0].role == "zero_before")
        self._say(f"Point {number} ({point.where()}) is taken again: {reason}. {len(again)} readings are discarded.")
        self._at = None
        self._stopped = ""

    def restore(self, points: Sequence[Point], discarded: Sequence[Discarded], log: Sequence[str]) -> None:
        """Go on with a run that was interrupted, at the beginning of the series in which it was.

        The points of that series are discarded: what happened to the mount meanwhile is not known.

        Args:
            points: Points that count.
            discarded: Points that do not.
            log: What was said so far.

        Raises:
            CalibrationError: The points do not belong to this plan.
        """
        self._kept = _Kept(list(points), list(discarded), list(log))
        self._at = None
        if not points:
            return
        last = points[-1]
        self._index = self._action_of(last, whole=False) + 1
        if not self.done and self.actions[self._index].series == last.series:
            first = next(point for point in points if point.series == last.series)
            self.redo(first.number, "the run was interrupted in this series")
        self._index = self._preloads_before(self._index)
        self._say("The run was interrupted and goes on from here.")

    def stop(self, reason: str) -> None:
        """End the run before its end."""
        self._stopped = reason or "stopped by the operator"
        self._say(f"Stopped: {self._stopped}.")

    # What is shown.

    @property
    def view(self) -> RunView:
        """The run at this moment."""
        action = None if self.done else self.actions[self._index]
        phase, at = self._phase(action), self._at
        reading = self._window.mean(_LATEST_S)
        return RunView(
            phase=phase,
            position=self._index,
            total=len(self.actions),
            action=action,
            instruction="" if action is None else instruction_of(action, self.plan.gauge is not None),
            waiting=self._stopped or self._paused or ("" if at is None else at.waiting),
            alert="" if at is None else at.alert,
            remaining_s=self._remaining_s(action),
            reading=reading,
            indicated_n=self._sensing.indicated_n(reading),
            reference_n=self._gauge.mean(_LATEST_S) - self._sensing.gauge_zero_n,
            points=self.points,
            discarded=self.discarded,
            time_s=self._window.latest_s,
        )

    def _phase(self, action: Action | None) -> Phase:
        if action is None:
            return "done"
        if self._stopped:
            return "stopped"
        if self._paused:
            return "paused"
        if action.kind == "remount" or (self._at is not None and self._at.doubted and not self._at.confirmed):
            return "confirm"
        if action.kind == "rest":
            return "rest"
        if self._at is None or self._at.on_s is None:
            return "load"
        return "dwell" if self._remaining_s(action) > 0 else "steady"

    def _remaining_s(self, action: Action | None) -> float:
        if action is None or self._at is None:
            return 0.0
        begun = self._at.since_s if action.kind == "rest" else self._at.on_s
        if begun is None:
            return 0.0
        return max(0.0, begun + action.wait_s - self._window.latest_s)

    # What happens at each tick.

    def _tick(self, now_s: float) -> None:
        if self.done or self._stopped or self._paused:
            return
        action = self.actions[self._index]
        if self._at is None:
            self._at = _At(now_s)
        if action.kind == "remount":
            self._at.waiting = "It waits until you confirm."
            if self._at.confirmed:
                self._sensing.remounted()
                self._next(now_s)
        elif action.kind == "rest":
            left = self._remaining_s(action)
            self._at.waiting = f"The instrument rests, {left:.0f} s more." if left > 0 else ""
            if left <= 0:
                self._next(now_s)
        else:
            self._loaded(action, self._at, now_s)

    def _loaded(self, action: Action, at: _At, now_s: float) -> None:
        if at.on_s is None or not self._still_on(action, at):
            self._look_for_load(action, at, now_s)
        if at.on_s is None:
            return
        left = at.on_s + action.wait_s - now_s
        if left > 0 and not at.take:
            at.waiting = f"The force is on; it is read in {left:.0f} s." if action.step else f"{left:.0f} s more."
        elif action.kind == "hold":
            self._sensing.held(action, self._window.mean(_LATEST_S))
            self._next(now_s)
        else:
            self._read(action, at, now_s)

    def _look_for_load(self, action: Action, at: _At, now_s: float) -> None:
        found = self._sensing.look(action, self._window, self._gauge)
        at.waiting, at.alert = found.waiting, found.alert
        at.doubted = found.doubt
        if at.confirmed or (found.on and not found.doubt):
            if at.confirmed and found.level is not None:
                self._sensing.accept(action, found.level)
            at.on_s, at.doubted, at.alert = now_s, False, "" if not at.confirmed else at.alert

    def _still_on(self, action: Action, at: _At) -> bool:
        """Return whether the force is still on; where a person said so, nobody doubts it."""
        if at.confirmed or self._sensing.is_on(action, self._window, self._gauge):
            return True
        at.on_s = at.unsteady_since_s = None
        return False

    def _read(self, action: Action, at: _At, now_s: float) -> None:
        read_s = self.plan.sequence.read_s
        times, values = self._window.last(read_s)
        seen = Steadiness.of(times, values)
        trouble = "" if seen.span_s >= 0.8 * read_s else f"only {seen.span_s:.1f} of {read_s:g} s have been read"
        trouble = trouble or seen.trouble(self._sensing.limit, self.plan.instrument.unit)
        trouble = trouble or self._gauge_trouble(action, read_s)
        if trouble and not at.take:
            since = at.unsteady_since_s = now_s if at.unsteady_since_s is None else at.unsteady_since_s
            at.waiting = f"It waits: {trouble}."
            if now_s - since >= self.plan.sequence.patience_s:
                at.alert = (
                    f"The reading at {action.force_n:.4g} N has not come to rest for {now_s - since:.0f} s: {trouble}. "
                    "Does a weight swing, or does the mount slip?"
                )
            return
        self._keep(action, at, seen, times)
        self._next(now_s)

    def _gauge_trouble(self, action: Action, read_s: float) -> str:
        if self.plan.gauge is None:
            return ""
        seen = Steadiness.of(*self._gauge.last(read_s))
        limit_n = self.plan.sequence.steady_percent / 100 * self.forces.force_n[-1]
        trouble = seen.trouble(max(limit_n, 2 * self.plan.gauge.resolution_n), "N")
        return f"at the gauge {trouble}" if trouble else ""

    def _keep(self, action: Action, at: _At, seen: Steadiness, times: FloatArray) -> None:
        force_n, u_force_n = action.force_n, 0.0
        if self.plan.gauge is not None:
            force_n, u_force_n = self._sensing.gauge_force(action, Steadiness.of(*self._gauge.last(2.0)))
        number = 1 + len(self._kept.points) + len(self._kept.discarded)
        on_s = at.on_s if at.on_s is not None else float(times[-1])
        point = Point(
            number=number,
            role=action.role,
            series=action.series,
            mounting=action.mounting,
            angle_deg=action.angle_deg,
            way=action.way,
            step=action.step,
            force_n=force_n,
            u_force_n=u_force_n,
            reading=seen.mean,
            sd=seen.sd,
            n=seen.n,
            drift_per_s=seen.drift_per_s,
            time_s=float(times.mean()),
            after_s=float(times[-1]) - on_s,
            temperature_c=self._temperature_c,
            note=at.note,
        )
        self._kept.points.append(point)
        self._sensing.kept(action, seen)

    def _next(self, now_s: float) -> None:
        before = self.actions[self._index]
        self._index += 1
        self._at = _At(now_s)
        if not self.done:
            following = self.actions[self._index]
            same = (
                following.step == before.step and following.kind == "read" and following.role == "creep" == before.role
            )
            if same:  # creep is read twice while the same force stays on
                self._at = replace(self._at, on_s=now_s - before.wait_s)

    def _broken(self) -> None:
        self._say("The stream of readings was broken; the force has to come to rest anew.")
        self._restart()

    def _restart(self) -> None:
        self._window.clear()
        if self._at is not None:
            self._at = None

    def _action_of(self, point: Point, whole: bool) -> int:
        for index, action in enumerate(self.actions):
            same = action.series == point.series and action.role == point.role
            if whole and action.series == point.series and action.begins:
                return index
            if not whole and same and action.step == point.step and action.way == point.way and action.kind == "read":
                return index
        raise CalibrationError(f"Point {point.number} belongs to no action of the plan.")

    def _preloads_before(self, index: int) -> int:
        """Return where the preloads before an action begin; they are done again after an interruption."""
        begin = index
        while begin > 0 and self.actions[begin - 1].kind == "hold":
            begin -= 1
        return begin if begin < index else self._first_preloads(index)

    def _first_preloads(self, index: int) -> int:
        """Nothing is known of zero and sensitivity after a restart: the first look and one preload come before."""
        look = [at for at in range(index) if self.actions[at].kind == "hold"]
        self.actions = (*self.actions[:index], *(self.actions[at] for at in look[:3]), *self.actions[index:])
        return index

    def _need(self, reason: str) -> None:
        if not reason.strip():
            raise CalibrationError("A reason is needed; it stands in the record.")

    def _say(self, text: str) -> None:
        self._kept.log.append(text)
