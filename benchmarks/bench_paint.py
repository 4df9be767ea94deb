"""What one frame of the live window costs, early and late in a session, and against drawing all history.

    python benchmarks/bench_paint.py

Frames are really painted, into memory. Three windows are timed in turn, frame by frame, so that a change in
the load of the machine meets all of them alike:

- ours after 1 minute and ours after 1 hour of a 1 kHz session with limb motion and a trial every 30 s,
- a plain pyqtgraph plot that is given the whole history of 10 minutes, ``setData(time, force)``, each frame.
"""
# ruff: noqa: E402 - the platform and the paths have to be set before Qt and the package are imported

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "view")]

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QWidget
from synthetic_source import RATE_HZ, ListSource, analysis, graded, noise, push, update

from nktsense.grading import Verdict
from nktsense.signal import Phase, Yield
from nktsense.view.look.application import application
from nktsense.view.testing.live_window import LiveWindow

SIZE = (1600, 900)
FRAME_SAMPLES = 17
TRIAL_EVERY_S = 30.0


class Session:
    """A session of any length, made up in pieces of 30 s with one break test each."""

    def __init__(self) -> None:
        self.time = np.arange(0.0, TRIAL_EVERY_S, 1 / RATE_HZ)
        n = len(self.time)
        self.force = push(self.time, begin=12.0, rise_s=2.4, peak=178.0, hold_s=1.1) + noise(n)
        self.velocity = noise(n, 5) + 46.0 * np.exp(-(((self.time - 14.6) / 0.5) ** 2))

    def fill(self, window: LiveWindow, seconds: float) -> None:
        """Let a window take this much of the session without drawing it."""
        for i in range(round(seconds / TRIAL_EVERY_S)):
            offset = i * TRIAL_EVERY_S
            moved = Yield(time_s=offset + 13.5, af_iso_n=112.0, velocity_dps=46.0, angle_deg=7.0)
            trial = analysis(index=i, start_s=offset + 12.0, end_s=offset + 15.8, moved=moved)
            window._take(update(self.time + offset, self.force, velocity=self.velocity))
            window._take(update(np.empty(0), np.empty(0), trials=(trial,)))

    def frame(self, begin_s: float, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the samples of one frame: times, forces, velocities."""
        first = number * FRAME_SAMPLES % (len(self.time) - FRAME_SAMPLES)
        part = slice(first, first + FRAME_SAMPLES)
        times = begin_s + (number * FRAME_SAMPLES + np.arange(FRAME_SAMPLES)) / RATE_HZ
        return times, self.force[part], self.velocity[part]


def paint(widget: QWidget) -> None:
    """Paint what is due, now."""
    QApplication.processEvents()
    assert widget.isVisible()


def our_frames(session: Session, seconds: float, *, whole: bool) -> tuple[Callable[[int], None], LiveWindow]:
    """Return what draws the n-th frame after ``seconds`` of session, and the window it draws."""
    source = ListSource()
    window = LiveWindow(source, title="bench", grade=lambda trial: graded(trial, Verdict.BREAK), dark=False)
    window._timer.stop()
    window.resize(*SIZE)
    session.fill(window, seconds)
    window.trace.set_whole(whole)
    window.show()
    paint(window)

    def frame(number: int) -> None:
        times, force, velocity = session.frame(seconds, number)
        source.updates.append(update(times, force, velocity=velocity, phase=Phase.RAMP))
        window.tick()
        paint(window)

    return frame, window


def naive_frames(session: Session, seconds: float) -> tuple[Callable[[int], None], pg.PlotWidget]:
    """Return what draws the n-th frame of a plot that is given all of the history."""
    plot = pg.PlotWidget()
    plot.resize(*SIZE)
    curve = plot.plot()
    pieces = round(seconds / TRIAL_EVERY_S)
    history = np.tile(session.force, pieces)
    clock = np.arange(len(history)) / RATE_HZ
    plot.show()
    curve.setData(clock, history)
    paint(plot)

    def frame(number: int) -> None:
        times, force, _ = session.frame(seconds, number)
        curve.setData(np.concatenate([clock, times]), np.concatenate([history, force]))
        paint(plot)

    return frame, plot


def timed(frame: Callable[[int], None], number: int) -> float:
    """Return how long a frame took, s."""
    start = time.perf_counter()
    frame(number)
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description="What one frame of the live window costs.")
    parser.add_argument("--frames", type=int, default=150, help="frames of ours; the plain plot draws a tenth")
    given = parser.parse_args()
    application()
    session = Session()
    for name, whole in (("last 10 s", False), ("whole session", True)):
        early, early_window = our_frames(session, 60.0, whole=whole)
        late, late_window = our_frames(session, 3600.0, whole=whole)
        naive, plot = naive_frames(session, 600.0)
        for i in range(5):
            early(i)
            late(i)
        drawn = late_window.trace.force.frames
        cost: dict[str, list[float]] = {"early": [], "late": [], "naive": []}
        for i in range(5, 5 + given.frames):
            cost["early"].append(timed(early, i))
            cost["late"].append(timed(late, i))
            if i % 10 == 0:
                cost["naive"].append(timed(naive, i))
        painted = late_window.trace.force.frames - drawn
        for window in (early_window, late_window, plot):
            window.close()
        middle = {key: statistics.median(values) for key, values in cost.items()}
        worst = statistics.quantiles(cost["late"], n=20)[-1]
        print(f"{name}: {painted} of {given.frames} frames painted after 1 hour")
        print(f"  ours, 1 minute          {1e3 * middle['early']:8.1f} ms")
        print(f"  ours, 1 hour            {1e3 * middle['late']:8.1f} ms   (95 % below {1e3 * worst:.1f} ms)")
        print(f"  plain setData, 10 min   {1e3 * middle['naive']:8.1f} ms")
        print(f"  1 hour / 1 minute       {middle['late'] / middle['early']:8.2f}")
        print(f"  ours 1 hour / plain     {middle['late'] / middle['naive']:8.3f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
