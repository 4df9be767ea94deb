"""How long a sample takes from the line of the device to a changed pixel.

    python benchmarks/bench_latency.py

An instrument in a process of its own steps its force up and down on a pty, at times of its own. The window of a test
reads it as it reads any other: link, codec, clock, journal, detector, trace. After each painted frame the pixel of the
screen at which the newest value is drawn is looked at; what counts is the time from right before the bytes were written
until that pixel has the colour of the trace at the new force.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from itertools import pairwise
from pathlib import Path

import painted  # it sets the platform before Qt is loaded
from painted import SIZE, Goals
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QColor, QPainter

from firmware_bridge import open_device
from firmware_bridge.virtual.speakers import SIMULATED_SCALE
from nktsense.acquire import LiveSession
from nktsense.grading import grade_trial
from nktsense.palette import LIGHT
from nktsense.view.look.application import application
from nktsense.view.testing.live_window import LiveWindow
from nktsense.view.trace.pane import Pane

HIGH_N = 60.0
MOST_MS = 50.0


class Eye:
    """Looks, after each frame, at the pixels where the newest value would be at either force."""

    def __init__(self, window: LiveWindow) -> None:
        self._window, self._pane = window, window.trace.force
        self._tint = QColor(LIGHT.trace).rgb()
        self.frames: list[tuple[float, frozenset[float]]] = []
        """When each frame was on the screen, and at which forces there was the colour of the trace."""
        self._pane.margin.append(self._painted)

    def _painted(self, painter: QPainter, pane: Pane) -> None:
        QTimer.singleShot(0, self._look)  # when this frame is on the screen

    def _look(self) -> None:
        at_s = time.monotonic()
        self.frames.append((at_s, frozenset(force_n for force_n in (0.0, HIGH_N) if self._has(force_n))))

    def _has(self, force_n: float) -> bool:
        place = QPoint(round(self._pane.x_px(0.0)) - 1, round(self._pane.y_px(force_n)))
        corner = self._pane.mapTo(self._window, place)
        grabbed = self._window.screen().grabWindow(self._window.winId(), corner.x(), corner.y(), 1, 1)
        return grabbed.toImage().pixel(0, 0) == self._tint


def main() -> int:
    parser = argparse.ArgumentParser(description="From the line of the device to a changed pixel.")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--size", type=int, default=4, help="samples a frame")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    app = application()
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("latency_child.py"))]
        + [str(value) for value in (given.steps, given.size, given.seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=painted.ROOT,
        env={**painted.os.environ, "PYTHONPATH": str(painted.ROOT)},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    port = child.stdout.readline().strip()
    scale = f"zero={SIMULATED_SCALE.zero_counts}&counts_per_n={SIMULATED_SCALE.counts_per_n}"
    with tempfile.TemporaryDirectory() as folder:
        device = open_device(f"serial:{port}?driver=nkt1&{scale}")
        session = LiveSession(device, journal_path=Path(folder) / "latency.nkt")
        window = LiveWindow(session, title="bench", grade=grade_trial, dark=False)
        window.resize(*SIZE)
        window.show()
        eye = Eye(window)
        session.start()
        child.stdin.write("\n")
        child.stdin.flush()
        last_s = 3.0 + 0.33 * given.steps + 1.0
        QTimer.singleShot(round(1000 * last_s), app.quit)
        app.exec()
        sent = [(float(at), float(force)) for at, force in json.loads(child.stdout.readline())]
        window.close()
    child.communicate("\n")
    return report(sent, eye)


def report(sent: list[tuple[float, float]], eye: Eye) -> int:
    """Print how long the steps took to be seen."""
    times = [at for at, _ in eye.frames]
    took: list[float] = []
    for at, force in sent:
        first = bisect_right(times, at)
        if force in eye.frames[first - 1][1]:  # not even the step before this one was seen in time
            took.append(float("inf"))
            continue
        found = next((i for i in range(first, len(times)) if force in eye.frames[i][1]), None)
        assert found is not None, "a step was never seen"
        took.append(times[found] - at)
    goals = Goals()
    marks = statistics.quantiles(took, n=100, method="inclusive")
    apart = statistics.median(later - sooner for sooner, later in pairwise(times))
    print(f"  {len(took)} steps, median {1e3 * marks[49]:.1f} ms, frames {1e3 * apart:.1f} ms apart")
    goals.most("sample in at the pty to pixel changed: 99 % below, ms", 1e3 * marks[98], MOST_MS)
    print(f"       slowest {1e3 * max(took):.1f} ms")
    return 0 if goals.met else 1


if __name__ == "__main__":
    raise SystemExit(main())
