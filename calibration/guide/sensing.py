"""Whether the force that was asked for is on: by what the instrument, or the gauge beside it, reads."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from calibration.guide.plan import Plan
from calibration.guide.sequence import Action
from calibration.guide.steadiness import FEWEST, Steadiness
from calibration.guide.window import FloatArray, Window
from calibration.units import factor_in_words, slipped_unit

_LOOK_S: Final = 0.8
_NEAR: Final = 0.25
"""A force counts as on when the reading is as near to it as this share of what tells it from its neighbours."""
_NEAR_GAUGE: Final = 0.1
_HOLDS: Final = 1.5
"""Once it is on, it may move by as many times that."""
_CLEAR: Final = 20.0
"""The first load must move the mean by as many times its noise, as nothing is known of the sensitivity yet."""
_AS_HEAVY: Final = 0.8
"""The sensitivity is learned anew only from loads as heavy as this share of the one it was learned from."""
_SAME: Final = 5.0
"""A reading within so many times its noise of the zero is the zero."""
_FOLLOW: Final = 0.2
"""How much of what an unloaded reading moved between two looks its zero follows."""
_PLAUSIBLE: Final = 1.25
"""An instrument that states newtons is not further off than by this factor, or it states something else."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was seen of a load.

    Attributes:
        on: The force is on.
        waiting: Why it is not taken to be on, in a sentence.
        alert: What is odd, in a sentence.
        doubt: A person has to look at it before the run goes on.
        level: The reading at rest, unit of the instrument, or None while it moves.
        unchanged: The reading stands where it stood before the load was asked for.
    """

    on: bool
    waiting: str = ""
    alert: str = ""
    doubt: bool = False
    level: float | None = None
    unchanged: bool = False


class Sensing:
    """What is known of zero and sensitivity in the course of a run, just well enough to tell one load from another."""

    def __init__(self, plan: Plan, force_n: tuple[float, ...]) -> None:
        self._plan, self._force_n, self._highest_n = plan, force_n, force_n[-1]
        self._zero: float | None = None
        self._per_n: float | None = None
        self._before_n = self._learned_n = 0.0
        self._noise = 0.0
        self.gauge_zero_n = 0.0

    def know(self, per_n: float, force_n: float) -> None:
        """Take a sensitivity as known from before, as of a force, N; heavier loads teach it anew."""
        self._per_n, self._learned_n = per_n, force_n

    @property
    def limit(self) -> float:
        """What a steady reading may drift and waver by, unit of the instrument."""
        resolution = 2 * self._plan.instrument.resolution
        if self._per_n is None:
            return max(resolution, 3 * self._noise, 1e-12)
        return max(resolution, self._plan.sequence.steady_percent / 100 * abs(self._per_n) * self._highest_n)

    def indicated_n(self, reading: float) -> float:
        """Return a reading as force by what is known so far, N; NaN where that is nothing."""
        if self._zero is None or self._per_n is None:
            return math.nan
        return (reading - self._zero) / self._per_n

    def look(self, action: Action, window: Window, gauge: Window) -> Found:
        """Return whether the force of an action is on."""
        times, values = window.last(_LOOK_S, FEWEST)
        if len(values) < FEWEST or times[-1] - times[0] < 0.5 * _LOOK_S:
            return Found(False, "It waits for readings.")
        if self._zero is None:
            return Found(True) if action.step == 0 else Found(False, "It looks at the unloaded instrument first.")
        if self._plan.gauge is not None:
            found = self._by_gauge(action, gauge)
            unknown = found.on and action.step and self._per_n is None
            return (self._doubt(action, float(values.mean())) if unknown else None) or found
        if self._per_n is None:
            return self._first_load(action, times, values) if action.step else Found(True)
        if self._near(action, values):
            return Found(True, level=float(values.mean()))
        return self._elsewhere(action, times, values)

    def is_on(self, action: Action, window: Window, gauge: Window) -> bool:
        """Return whether a force that was on is still on."""
        if self._zero is None or (self._per_n is None and self._plan.gauge is None):
            return True
        if self._plan.gauge is not None:
            return self._by_gauge(action, gauge, _HOLDS).on
        values = window.last(_LOOK_S, FEWEST)[1]
        if len(values) < FEWEST:
            return True
        return abs(float(values.mean()) - self._target(action)) <= _HOLDS * self._tolerance(action, len(values))

    def accept(self, action: Action, level: float) -> None:
        """Take a load as on because a person said so."""
        if self._per_n is None and self._zero is not None and action.step and level != self._zero:
            self._per_n = (level - self._zero) / action.force_n

    def held(self, action: Action, seen: Steadiness) -> None:
        """Learn from a load that was held or read."""
        self._noise = seen.noise
        if action.step == 0:
            self._zero = seen.mean
        elif self._zero is not None and seen.mean != self._zero and action.force_n >= _AS_HEAVY * self._learned_n:
            # What a light load is off by, a weight or a zero, would be ten times as much under full load.
            self._per_n = (seen.mean - self._zero) / action.force_n
            self._learned_n = action.force_n
        self._before_n = action.force_n

    def remounted(self) -> None:
        """The zero is another one after the instrument was turned: nothing hangs, so it is looked for anew."""
        self._zero = None
        self._before_n = 0.0

    def gauge_force(self, action: Action, seen: Steadiness) -> tuple[float, float]:
        """Return the gauge's force of a point and its own standard uncertainty, N; a zero becomes its zero."""
        resolution_n = self._plan.gauge.resolution_n if self._plan.gauge is not None else 0.0
        if action.step == 0:
            self.gauge_zero_n = seen.mean
            return 0.0, 0.0
        scatter = seen.sd / math.sqrt(max(seen.n, 1))
        return seen.mean - self.gauge_zero_n, math.hypot(scatter, resolution_n / math.sqrt(12) * math.sqrt(2))

    def _by_gauge(self, action: Action, gauge: Window, room: float = 1.0) -> Found:
        values = gauge.last(_LOOK_S)[1]
        if not len(values):
            return Found(False, "It waits for the reference gauge.")
        level = float(values.mean()) - self.gauge_zero_n
        if abs(level - action.force_n) <= room * _NEAR_GAUGE * self._apart_n(action):
            return Found(True)
        return Found(False, f"The gauge shows {level:.4g} N.")

    def _target(self, action: Action) -> float:
        assert self._zero is not None
        assert self._per_n is not None
        return self._zero + self._per_n * action.force_n

    def _apart_n(self, action: Action) -> float:
        """Return how far the nearest force is that could be taken for this one: the one before, or the next lower."""
        below_n = self._force_n[action.step - 2] if action.step > 1 else 0.0
        apart_n = action.force_n - below_n if action.step else self._force_n[0]
        changed_n = abs(action.force_n - self._before_n)
        return max(min(apart_n, changed_n) if changed_n > 0 else apart_n, 0.02 * self._highest_n)

    def _tolerance(self, action: Action, n: int) -> float:
        """Return how far from a force the mean of n readings may lie; noise widens it, never to the next force."""
        assert self._per_n is not None
        apart = abs(self._per_n) * self._apart_n(action)
        return max(_NEAR * apart, min(4 * self._noise / math.sqrt(n), 2 * _NEAR * apart))

    def _near(self, action: Action, values: FloatArray) -> bool:
        off, tolerance = values - self._target(action), self._tolerance(action, len(values))
        return bool(abs(off.mean()) <= tolerance and np.all(np.abs(off) <= tolerance + 5 * self._noise))

    def _first_load(self, action: Action, times: FloatArray, values: FloatArray) -> Found:
        assert self._zero is not None
        seen = Steadiness.of(times, values)
        moved = seen.mean - self._zero
        chance = _CLEAR * seen.noise / math.sqrt(seen.n)
        if abs(moved) <= max(chance, 4 * self._plan.instrument.resolution, 1e-9 * abs(self._zero)):
            if abs(moved) <= _SAME * self._noise / math.sqrt(seen.n):
                self._zero += _FOLLOW * moved  # a zero that drifts while one waits is no load
            return Found(False, "It waits for the load: the reading stands where it stood unloaded.", unchanged=True)
        trouble = seen.trouble(0.02 * abs(moved), self._plan.instrument.unit)
        if trouble:
            return Found(False, f"It waits: {trouble}.")
        doubt = self._doubt(action, seen.mean)
        if doubt is None:
            self._per_n = moved / action.force_n
        return doubt or Found(True, level=seen.mean)

    def _doubt(self, action: Action, level: float) -> Found | None:
        """Return what is odd about an instrument that states newtons, under the first load it shows."""
        assert self._zero is not None
        shown = level - self._zero
        factor = abs(shown / action.force_n)
        if self._plan.instrument.unit != "N" or 1 / _PLAUSIBLE <= factor <= _PLAUSIBLE:
            return None
        alert = (
            f"The instrument shows {shown:.4g} where {action.force_n:.4g} N are on, {factor_in_words(factor)}. "
            "Look at its unit and at what is on it."
        )
        return Found(True, alert=alert, doubt=True, level=level)

    def _elsewhere(self, action: Action, times: FloatArray, values: FloatArray) -> Found:
        seen = Steadiness.of(times, values)
        shown_n, before = self.indicated_n(seen.mean), self._before_n
        room = self._tolerance(action, seen.n)
        settles = abs(seen.mean - self._target(action)) <= room  # on the whole it is there; the first readings were not
        if settles or seen.trouble(room, self._plan.instrument.unit):
            return Found(False, "The reading moves.")
        if abs(shown_n - before) <= _NEAR * max(abs(action.force_n - before), 0.02 * self._highest_n):
            waiting = f"The reading stands at about {shown_n:.4g} N, as before."
            return Found(False, waiting, level=seen.mean, unchanged=True)
        if action.step == 0:
            alert = (
                f"The reading stands at about {shown_n:.4g} N, and nothing should be on. Is something still on, or did "
                "the zero move?"
            )
            return Found(False, "It waits until nothing is on.", alert, level=seen.mean)
        looks = slipped_unit(abs(shown_n) / action.force_n)
        alert = (
            f"The reading stands at about {shown_n:.4g} N, and {action.force_n:.4g} N are asked for"
            f"{f', {looks}' if looks else ''}. Is a weight missing, or another one on, or does the mount slip?"
        )
        return Found(False, "It waits for the force that was asked for.", alert, level=seen.mean)
