"""What the benchmarks of the window share: a session of any length, windows that draw it, and times taken in turn."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "view")]

import numpy as np  # noqa: E402 - the platform and the paths have to be set before
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from synthetic_source import RATE_HZ, ListSource, analysis, graded, noise, push, update  # noqa: E402

from nktsense.acquire.update import LiveUpdate  # noqa: E402
from nktsense.grading import GradedTrial, Verdict  # noqa: E402
from nktsense.signal import Phase, TrialAnalysis, Yield  # noqa: E402
from nktsense.view.testing.live_window import LiveWindow  # noqa: E402
from nktsense.view.trace.trace_view import TraceView  # noqa: E402

SIZE = (1600, 900)
FRAME_SAMPLES = 17
TRIAL_EVERY_S = 30.0
VERDICTS = (Verdict.BREAK, Verdict.HOLD, Verdict.INDETERMINATE)

Frame = Callable[[int], None]


class Session:
    """A session of force, limb velocity and limb angle at 1 kHz, in pieces of 30 s with one break test each."""

    def __init__(self) -> None:
        self.time = np.arange(0.0, TRIAL_EVERY_S, 1 / RATE_HZ)
        n = len(self.time)
        self.force = push(self.time, begin=12.0, rise_s=2.4, peak=178.0, hold_s=1.1) + noise(n)
        self.velocity = noise(n, 5) + 46.0 * np.exp(-(((self.time - 14.6) / 0.5) ** 2))
        self.angle = np.cumsum(self.velocity) / RATE_HZ

    def samples(self, time_s: np.ndarray, part: slice, phase: Phase = Phase.REST) -> LiveUpdate:
        """Return an update with a part of the samples, at other times."""
        made = update(time_s, self.force[part], velocity=self.velocity[part], phase=phase)
        return replace(made, angle_deg=self.angle[part])

    def trial(self, number: int) -> GradedTrial:
        """Return the trial of a piece."""
        begin_s = number * TRIAL_EVERY_S + 12.0
        moved = Yield(time_s=begin_s + 1.5, af_iso_n=112.0, velocity_dps=46.0, angle_deg=7.0)
        trial = analysis(index=number, start_s=begin_s, end_s=begin_s + 3.8, moved=moved)
        return graded(trial, VERDICTS[number % 3])

    def fill(self, view: TraceView, seconds: float, *, from_s: float = 0.0) -> None:
        """Let a trace take this much of the session without drawing it; two samples in a thousand are lost."""
        for number in range(round(from_s / TRIAL_EVERY_S), round(seconds / TRIAL_EVERY_S)):
            offset = number * TRIAL_EVERY_S
            for begin in range(0, len(self.time), 10_000):
                part = slice(begin, begin + 10_000 - 20)
                view.append(self.samples(self.time[part] + offset, part))
            view.append(update(np.empty(0), np.empty(0), trials=(self.trial(number).trial,)))
            view.add_trial(self.trial(number))

    def frame(self, begin_s: float, number: int) -> LiveUpdate:
        """Return the samples of one frame, in the midst of a push."""
        at = 13_000 + number * FRAME_SAMPLES % 2000
        times = begin_s + (number * FRAME_SAMPLES + np.arange(FRAME_SAMPLES)) / RATE_HZ
        return self.samples(times, slice(at, at + FRAME_SAMPLES), Phase.RAMP)


def paint(widget: QWidget) -> None:
    """Paint what is due, now."""
    QApplication.processEvents()
    assert widget.isVisible()


def trace_with_everything(session: Session, seconds: float, *, whole: bool, side: str = "right") -> TraceView:
    """Return a trace after so much of a session, with target, ideal push, earlier trials and the other side."""
    view = TraceView()
    view.resize(*SIZE)
    view.set_side("right" if side == "right" else "left")
    view.set_target(150.0)
    view.set_guide(60.0, 100.0, 3.0)
    session.fill(view, seconds)
    last = view.trials[-1]
    while len(view.ghosts) < 4:  # a short session has as many earlier trials to be drawn as a long one
        view.add_trial(last)
    view.set_other_side(last, *view.curve_of(last))
    view.set_whole(whole)
    view.show()
    paint(view)
    return view


def frames_of(session: Session, view: TraceView, seconds: float) -> Frame:
    """Return what draws the n-th frame of a trace after ``seconds`` of session."""

    def frame(number: int) -> None:
        view.append(session.frame(seconds, number))
        view.refresh()
        paint(view)

    return frame


def window_frames(session: Session, seconds: float, *, whole: bool) -> tuple[Frame, LiveWindow]:
    """Return what draws the n-th frame of the whole window, and the window."""
    source = ListSource()
    window = LiveWindow(source, title="bench", grade=_grade, dark=False, target_n=150.0)
    window._timer.stop()
    window.resize(*SIZE)
    window.trace.set_guide(60.0, 100.0, 3.0)
    session.fill(window.trace, seconds)
    window.trace.set_whole(whole)
    window.show()
    paint(window)

    def frame(number: int) -> None:
        source.updates.append(session.frame(seconds, number))
        window.tick()
        paint(window)

    return frame, window


def _grade(trial: TrialAnalysis) -> GradedTrial:
    return graded(trial, Verdict.BREAK)


def in_turn(frames: dict[str, Frame], count: int, every: dict[str, int] | None = None) -> dict[str, list[float]]:
    """Time frames in turn, so that a change in the load of the machine meets all of them alike.

    Args:
        frames: What draws a frame, by name.
        count: Frames of each.
        every: Names of those that are drawn more seldom, with how seldom.

    Returns:
        The times, s, by name; the first ten frames are not among them.
    """
    cost: dict[str, list[float]] = {name: [] for name in frames}
    for number in range(count + 10):
        for name, frame in frames.items():
            if number % (every or {}).get(name, 1):
                continue
            QApplication.processEvents()  # what another one has left to be painted is not this one's cost
            start = time.perf_counter()
            frame(number)
            if number >= 10:
                cost[name].append(time.perf_counter() - start)
    return cost


def ratio_with_spread(above: list[float], below: list[float], parts: int = 6) -> tuple[float, float, float]:
    """Return the ratio of two medians, and the lowest and highest of those of the parts of the run."""
    pairs = [
        (statistics.median(part), statistics.median(other))
        for part, other in zip(_parts(above, parts), _parts(below, parts), strict=True)
    ]
    each = sorted(one / other for one, other in pairs)
    return statistics.median(above) / statistics.median(below), each[0], each[-1]


def _parts(values: list[float], parts: int) -> list[list[float]]:
    return [list(part) for part in np.array_split(np.array(values), parts)]


class Goals:
    """Prints ratios beside what they should be, and remembers whether all were met."""

    def __init__(self) -> None:
        self.met = True

    def most(self, name: str, value: float, goal: float, note: str = "") -> None:
        """A value that should not lie above its goal."""
        self._say(name, value, f"≤ {goal:g}", value <= goal, note)

    def least(self, name: str, value: float, goal: float, note: str = "") -> None:
        """A value that should not lie below its goal."""
        self._say(name, value, f"≥ {goal:g}", value >= goal, note)

    def _say(self, name: str, value: float, goal: str, met: bool, note: str) -> None:
        self.met &= met
        print(f"  {'ok  ' if met else 'MISS'} {name:<58} {value:8.2f}  ({goal}){note and '  ' + note}")
