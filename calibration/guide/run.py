"""A guided calibration as a pure state machine: readings and a person's words in, points and what to do next out.

It knows no device, clock or window. Time is that of the readings; it is looked at in ticks of stream time, so that the
same readings in other portions give the same points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.errors import CalibrationError
from calibration.guide.at_hand import AtHand
from calibration.guide.beside import Beside
from calibration.guide.course import Course
from calibration.guide.forces import PlannedForces
from calibration.guide.gathered import Gathered
from calibration.guide.plan import Plan
from calibration.guide.sensing import Sensing
from calibration.guide.sequence import Action, sequence_of
from calibration.guide.steadiness import FEWEST, Steadiness
from calibration.guide.view import Phase, RunView, instruction_of, title_of
from calibration.guide.window import Window
from calibration.points import Discarded, Point

TICK_S: Final = 0.2
_LATEST_S: Final = 0.5

FloatArray = NDArray[np.float64]


class GuidedRun:
    """One calibration, from the first preload to the last zero.

    Args:
        plan: What is to be done.
        forces: The forces of its steps; worked out of the plan where not given.
        per_n: Reading per N as far as it is known from before, to tell one load from another from the first on.

    Feed readings with :meth:`feed`; ask for :attr:`view` whenever something is to be shown. A person's words are
    :meth:`confirm`, :meth:`pause`, :meth:`resume`, :meth:`take`, :meth:`redo` and :meth:`stop`.

    Raises:
        CalibrationError: The plan makes no sense.
    """

    def __init__(self, plan: Plan, forces: PlannedForces | None = None, per_n: float | None = None) -> None:
        self.plan = plan
        self.forces = forces or PlannedForces.of(plan)
        self._course = Course(sequence_of(plan, self.forces.force_n))
        keep_s = max(plan.sequence.read_s, 3.0) + 1.0
        self._window = Window(keep_s)
        self._gauge = Beside(plan, self.forces.force_n[-1], keep_s)
        self._sensing = Sensing(plan, self.forces.force_n)
        self._at: AtHand | None = None
        self._tick_number = math.nan
        self._paused = ""
        self._stopped = ""
        self._temperature_c: float | None = None
        self._kept = Gathered()
        if per_n is not None:
            self._sensing.know(per_n, 0.0)

    @property
    def actions(self) -> tuple[Action, ...]:
        """All actions, in order; more where it went back."""
        return self._course.actions

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
        return self._kept.said()

    @property
    def done(self) -> bool:
        """Whether all of it was done."""
        return self._course.done

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
        self._kept.dropped += int(len(fine) - fine.sum())
        times, values = times[fine], values[fine]
        if len(times):
            self._gauge.beside(float(times[-1]))
        ticks = np.floor(times / TICK_S)
        apart = (np.diff(ticks) != 0) | (np.diff(times) < 0)
        for part in np.split(np.arange(len(times)), np.flatnonzero(apart) + 1) if len(times) else ():
            tick = float(ticks[part[0]])
            if tick != self._tick_number and len(self._window):
                self._tick(self._window.latest_s)
            self._tick_number = tick
            if not self._window.push(times[part], values[part]):
                self._broken()

    def feed_reference(self, time_s: ArrayLike, force_n: ArrayLike) -> None:
        """Take readings of the reference gauge, N, by its own clock; before those of the instrument beside them."""
        self._gauge.feed(time_s, force_n)

    # What a person says.

    def confirm(self) -> None:
        """Say that what was asked for is done: the weights hang, the instrument is turned, a doubt is looked at."""
        action = self._course.action
        if self._at is None or action is None or self._at.confirmed:
            return
        if self._at.doubted or action.kind == "remount":
            self._say(f"{title_of(action)}: confirmed by the operator. {self._at.alert}".strip())
        self._at.confirmed = True

    def take(self, reason: str) -> None:
        """Take the reading as it is, with the reason, which stands in the record.

        Raises:
            CalibrationError: No reason is given, or nothing is being read.
        """
        self._need(reason)
        action = self._course.action
        if self._at is None or action is None or action.kind != "read":
            raise CalibrationError("Nothing is being read at the moment.")
        self._at.confirmed = self._at.take = True
        self._at.note = reason
        self._say(f"{title_of(action)}: taken as it was. Reason: {reason}.")

    def pause(self, reason: str = "") -> None:
        """Stop looking at readings until :meth:`resume`."""
        if not self._paused and not self.done:
            self._paused = reason or "paused by the operator"
            self._say(f"Paused: {self._paused.rstrip('.')}.")

    def resume(self) -> None:
        """Go on; a force that is on has to come to rest anew."""
        if self._paused:
            self._paused = ""
            self._say("Resumed.")
            self._restart()

    def redo(self, number: int, reason: str) -> None:
        """Take a point again: the latest with the same force on, an earlier one with its series and all after it.

        A series goes up and comes down without a step back, so one point in its middle cannot be had again alone; nor
        can one of creep, which counts from when the force came on. What was read is kept as discarded, with the reason.
        Where the instrument was turned since, it is turned back and preloaded first.

        Args:
            number: Number of the point.
            reason: Why, in words.

        Raises:
            CalibrationError: There is no such point, or no reason is given.
        """
        self._need(reason)
        first, whole = self._kept.take_back(number, reason)
        (self._course.series_again if whole else self._course.again)(first)
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
        for point in points:
            self._course.check(point, by_weights=self.plan.gauge is None)
        self._kept = Gathered(list(points), list(discarded), list(log))
        self._at = None
        if not points:
            return
        self._know_from(points)
        last = points[-1]
        self._course.after(last)
        if last.role == "creep" or self._course.within(last.series):
            first = next(point for point in points if point.series == last.series)
            self.redo(first.number, "the run was interrupted in this series")
        if self.done:
            return
        self._course.preload_again()
        self._say("The run was interrupted and goes on from here.")

    def _know_from(self, points: Sequence[Point]) -> None:
        """Take zero and sensitivity from the heaviest point, so that no swing passes for the first load."""
        zeros = {point.series: point.reading for point in points if point.role == "zero_before"}
        loaded = [point for point in points if point.force_n > 0 and point.series in zeros]
        if loaded:
            top = max(loaded, key=lambda point: point.force_n)
            self._sensing.know((top.reading - zeros[top.series]) / top.force_n, top.force_n)

    def stop(self, reason: str) -> None:
        """End the run before its end; one that has ended stays as it is."""
        if self.done or self._stopped:
            return
        self._stopped = reason or "stopped by the operator"
        self._say(f"Stopped: {self._stopped.rstrip('.')}.")

    # What is shown.

    @property
    def view(self) -> RunView:
        """The run at this moment."""
        action, now_s = self._course.action, self._window.latest_s
        at = self._at or AtHand(now_s)
        reading = self._window.mean(_LATEST_S)
        return RunView(
            phase=self._phase(action, at),
            position=self._course.index,
            total=len(self.actions),
            action=action,
            instruction="" if action is None else instruction_of(action, self.plan, loaded=at.loaded),
            waiting=self._stopped or self._paused or at.waiting,
            alert=at.alert,
            remaining_s=0.0 if action is None or self._at is None else at.remaining_s(action, now_s),
            reading=reading,
            indicated_n=self._sensing.indicated_n(reading),
            reference_n=self._gauge.window.mean(_LATEST_S) - self._sensing.gauge_zero_n,
            points=self.points,
            discarded=self.discarded,
            time_s=now_s,
        )

    def _phase(self, action: Action | None, at: AtHand) -> Phase:
        if action is None:
            return "done"
        if self._stopped:
            return "stopped"
        return "paused" if self._paused else at.phase(action, self._window.latest_s)

    # What happens at each tick.

    def _tick(self, now_s: float) -> None:
        action = self._course.action
        if action is None or self._stopped or self._paused:
            return
        if self._at is None:
            self._at = AtHand(now_s)
        if action.kind == "remount":
            self._at.waiting = "It waits until you confirm."
            if self._at.confirmed:
                self._sensing.remounted()
                self._next(now_s)
        elif action.kind == "rest":
            self._rest(action, self._at, now_s)
        else:
            self._loaded(action, self._at, now_s)

    def _rest(self, action: Action, at: AtHand, now_s: float) -> None:
        """It rests from when the force is off; where a person said that it is, nobody doubts it."""
        at.loaded = not at.confirmed and not self._sensing.is_on(action, self._window, self._gauge.window)
        if at.loaded:
            at.since_s, at.waiting = now_s, "A force is still on; the instrument rests from when it is off."
            return
        left = at.remaining_s(action, now_s)
        at.waiting = f"The instrument rests, {left:.0f} s more." if left > 0 else ""
        if left <= 0:
            self._next(now_s)

    def _loaded(self, action: Action, at: AtHand, now_s: float) -> None:
        self._gauge.forget_if_silent(now_s)
        if at.on_s is None or not self._still_on(action, at):
            self._look_for_load(action, at, now_s)
        if at.on_s is None:
            return
        left = at.on_s + action.wait_s - now_s
        if left > 0 and not at.take:
            at.waiting = f"The force is on; it is read in {left:.0f} s." if action.step else f"{left:.0f} s more."
        elif action.kind == "hold":
            self._sensing.held(action, Steadiness.of(*self._window.last(_LATEST_S, FEWEST)))
            if len(self._gauge.window):
                self._sensing.gauge_force(action, self._gauge.seen)
            self._next(now_s)
        else:
            self._read(action, at, now_s)

    def _look_for_load(self, action: Action, at: AtHand, now_s: float) -> None:
        found = self._sensing.look(action, self._window, self._gauge.window)
        at.waiting, at.alert = found.waiting, found.alert
        at.doubted = found.doubt
        if at.confirmed and found.unchanged and not at.take:
            at.confirmed = False  # Enter came before the weights
        if at.confirmed or (found.on and not found.doubt):
            if at.confirmed and found.level is not None:
                self._sensing.accept(action, found.level)
            at.on_s, at.doubted, at.alert = now_s, False, "" if not at.confirmed else at.alert

    def _still_on(self, action: Action, at: AtHand) -> bool:
        """Return whether the force is still on; where a person said so, nobody doubts it."""
        if at.confirmed or self._sensing.is_on(action, self._window, self._gauge.window):
            return True
        at.on_s = at.unsteady_since_s = None
        return False

    def _read(self, action: Action, at: AtHand, now_s: float) -> None:
        read_s = self.plan.sequence.read_s
        if self._gauge.missing:
            at.waiting = "It waits for the reference gauge."
            return
        times, values = self._window.last(read_s, FEWEST)
        seen = Steadiness.of(times, values)
        trouble = seen.trouble_over(read_s, self._sensing.limit, self.plan.instrument.unit) or self._gauge.trouble()
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

    def _keep(self, action: Action, at: AtHand, seen: Steadiness, times: FloatArray) -> None:
        force_n, u_force_n = action.force_n, 0.0
        if self.plan.gauge is not None:
            force_n, u_force_n = self._sensing.gauge_force(action, self._gauge.seen)
        on_s = at.on_s if at.on_s is not None else float(times[-1])
        point = Point(
            number=self._kept.next_number,
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
        self._sensing.held(action, seen)

    def _next(self, now_s: float) -> None:
        before, on_s = self._course.action, None if self._at is None else self._at.on_s
        self._course.index += 1
        self._at = AtHand(now_s)
        following = self._course.action
        if before is not None and following is not None and following.role == "creep" == before.role:
            self._at.on_s = on_s  # creep is read twice while the same force stays on

    def _broken(self) -> None:
        """Begin the action anew. The window itself forgot what was before the break, and no more."""
        if not self.done and not self._stopped:
            self._say("The stream of readings was broken; the force has to come to rest anew.")
        self._gauge.clear()
        self._at = None

    def _restart(self) -> None:
        self._window.clear()
        self._at = None

    def _need(self, reason: str) -> None:
        if not reason.strip():
            raise CalibrationError("A reason is needed; it stands in the record.")

    def _say(self, text: str) -> None:
        self._kept.log.append(text)
