"""A technician at the virtual bench: does what the run asks for, and now and then something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.guide.sequence import Action
from calibration.guide.view import RunView
from calibration.points import FloatArray
from firmware_bridge.virtual.bench import Bench, Cell

Hands = Callable[[Action, float], float]
Seen = Callable[[FloatArray, FloatArray], FloatArray]


def honest(action: Action, force_n: float) -> float:
    """Put on what was asked for."""
    del action
    return force_n


def as_it_is(times: FloatArray, readings: FloatArray) -> FloatArray:
    """Show the readings as they are."""
    del times
    return readings


@dataclass
class ReferenceGauge:
    """A gauge beside the instrument, with a clock of its own.

    Attributes:
        rate_hz: Readings per second.
        noise_n: Standard deviation of one, N.
        zero_n: What it shows unloaded, N.
        silent: It sends nothing.
        creeping_n_per_s: The force that it shows moves on by so much, N/s.
    """

    rate_hz: float = 20.0
    noise_n: float = 0.02
    zero_n: float = 3.0
    silent: bool = False
    creeping_n_per_s: float = 0.0
    _rng: np.random.Generator = field(default_factory=lambda: np.random.default_rng(9))

    def read(self, force_n: float, from_s: float, to_s: float) -> tuple[FloatArray, FloatArray]:
        """Return its readings of a time, by its own clock."""
        first, last = (int(np.floor(at * self.rate_hz + 1e-9)) for at in (from_s, to_s))
        times = np.arange(first + 1, last + 1) / self.rate_hz
        if self.silent:
            times = times[:0]
        values = self.zero_n + force_n + self.creeping_n_per_s * times + self._rng.normal(0, self.noise_n, len(times))
        return times + 1000.0, values


@dataclass
class Technician:
    """Works at a bench until told to stop.

    Attributes:
        plan: The plan.
        cell: What is calibrated.
        hands: What really is put on when a force is asked for.
        seen: What the instrument shows of its readings.
        gauge: A reference gauge beside it, where the plan has one.
        chunk: How many readings come at once.
        confirms: Whether doubts are waved through.
    """

    plan: Plan
    cell: Cell = field(default_factory=Cell)
    hands: Hands = honest
    seen: Seen = as_it_is
    gauge: ReferenceGauge | None = None
    chunk: int = 5
    confirms: bool = False

    def __post_init__(self) -> None:
        self.bench = Bench(self.cell)
        self.run = GuidedRun(self.plan)
        self.force_n = 0.0
        self.stream: list[tuple[FloatArray, FloatArray]] = []
        self.views: list[RunView] = []

    def work(self, until: Callable[[RunView], bool] | None = None, most_s: float = 8000.0) -> RunView:
        """Work until something is seen, until the run is over, or for some time of the bench, and return the view."""
        end_s = self.bench.now_s + most_s
        while True:
            view = self.run.view
            if not self.views or (view.phase, view.position, view.alert) != self._last():
                self.views.append(view)
            if view.over or (until is not None and until(view)) or self.bench.now_s >= end_s:
                return view
            self._do(view)
            self.pass_on(self.chunk)

    def pass_on(self, n: int) -> None:
        """Let the run have the next readings."""
        before_s = self.bench.now_s
        times, readings = self.bench.read(n)
        shown = self.seen(times, readings)
        if self.gauge is not None:
            self.run.feed_reference(*self.gauge.read(self.force_n, before_s, self.bench.now_s))
        self.stream.append((times, shown))
        self.run.feed(times, shown)

    def load(self, force_n: float) -> None:
        """Put a force on."""
        self.force_n = force_n
        self.bench.load(force_n)

    def recorded(self) -> tuple[FloatArray, FloatArray]:
        """Return all that the instrument showed."""
        return np.concatenate([t for t, _ in self.stream]), np.concatenate([y for _, y in self.stream])

    def _do(self, view: RunView) -> None:
        action = view.action
        assert action is not None
        if action.kind == "remount" and view.phase == "confirm":
            self.load(0.0)
            self.bench.remount()
            self.run.confirm()
        elif view.phase == "confirm" and self.confirms:
            self.run.confirm()
        elif view.phase == "load":
            self.load(self.hands(action, action.force_n))

    def _last(self) -> tuple[str, int, str]:
        last = self.views[-1]
        return last.phase, last.position, last.alert


def at_step(step: int, series: int = 1, way: str = "rising") -> Callable[[RunView], bool]:
    """Return what tells that a step of a series is at hand."""

    def seen(view: RunView) -> bool:
        action = view.action
        return action is not None and (action.kind, action.step, action.series, action.way) == (
            "read",
            step,
            series,
            way,
        )

    return seen


def on_the_way(view: RunView) -> bool:
    """Tell that the force is on and the dwell has begun."""
    return view.phase == "dwell"
