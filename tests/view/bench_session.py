"""A calibration on the virtual bench in this process, faster than life, with a technician who hangs the weights."""

from __future__ import annotations

from collections.abc import Callable

from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.guide.sequence import Action
from calibration.guide.view import RunView
from firmware_bridge.virtual.bench import Bench, Cell

HEAD = """
[instrument]
serial = "BENCH-01"
unit = "counts"
capacity_n = 500
resolution = 1
[place]
latitude_deg = 48.1
height_m = 520
temperature_c = 21
pressure_hpa = 955
humidity_percent = 45
[judgement]
reproducibility_percent = 0.1
limit_percent = 1.0
[[weight]]
name = "A"
mass_kg = 5
weight_class = "M1"
[[weight]]
name = "B"
mass_kg = 10
weight_class = "M1"
[[weight]]
name = "C"
mass_kg = 20
weight_class = "M1"
[[weight]]
name = "D"
mass_kg = 20
weight_class = "M1"
"""

ROTATED = (
    HEAD
    + """
[sequence]
kind = "rotated"
steps = [["A"], ["B"], ["A", "B"], ["C"], ["A", "C"], ["B", "C"], ["A", "B", "C"],
         ["C", "D"], ["A", "C", "D"], ["B", "C", "D"]]
"""
)

QUICK = (
    HEAD
    + """
[sequence]
kind = "short"
steps = [["A"], ["B"], ["C"], ["B", "C"]]
preloads = 1
preload_hold_s = 6
dwell_s = 8
between_series_s = 3
patience_s = 30
as_left = false
"""
)
"""A few minutes of stream time."""

Hands = Callable[[Action], float]
"""What really goes on the bench when a force is asked for, N."""


def honest(action: Action) -> float:
    """Hang what is asked for."""
    return action.force_n


class BenchSession:
    """Offers what `nktsense.acquire.calibrating.CalibrationSession` offers a window.

    Args:
        plan: The plan, as TOML.
        cell: The cell on the bench.
        samples: Readings a step.
        hands: What the technician does; None leaves the bench alone.
    """

    def __init__(
        self, plan: str = QUICK, cell: Cell | None = None, *, samples: int = 5, hands: Hands | None = honest
    ) -> None:
        self.plan = Plan.from_text(plan)
        self.bench = Bench(cell)
        self.run = GuidedRun(self.plan)
        self.message = ""
        self.samples, self.hands = samples, hands
        self.closed = False
        self._turned: int | None = None

    def start(self) -> BenchSession:
        """Nothing has to be opened."""
        return self

    def step(self) -> RunView:
        """Do what the technician does now, and read on."""
        view = self.run.view
        if self.hands is not None and view.action is not None and view.phase in ("load", "confirm"):
            if view.action.kind == "remount":
                if view.position != self._turned:
                    self.bench.load(0.0)
                    self.bench.remount()
                self._turned = view.position
            else:
                self.bench.load(self.hands(view.action))
        self.run.feed(*self.bench.read(self.samples))
        return self.run.view

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True
