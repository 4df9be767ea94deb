"""What one frame of the trace costs: early and late in a session, and against what pyqtgraph does.

    python benchmarks/bench_paint.py

Frames are really painted, into memory, at 1600 × 900. What is compared is drawn in turn, frame by frame. Ours draws
force and limb velocity with all that lies over and under them; a peer draws the same two lines and nothing else:

- after 8 hours at 1 kHz of three channels against after 1 minute,
- against a plain plot that is given the whole history of 10 minutes, ``setData(time, force)``, each frame,
- against pyqtgraph at its best, with 1 hour at 1 kHz: peak downsampling and clip-to-view.
"""

from __future__ import annotations

import argparse
import statistics

import numpy as np
import painted  # it sets the platform before Qt is loaded
import pyqtgraph as pg
from painted import RATE_HZ, SIZE, TRIAL_EVERY_S, Frame, Goals, Session, in_turn, paint, ratio_with_spread
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.view.look.application import application
from nktsense.view.trace.scale import WINDOW_S

HOUR_S = 3600.0


class Peer(QWidget):
    """pyqtgraph's own plots of the same two channels, one above the other.

    Args:
        session: The session.
        seconds: How much of it there is.
        best: Set what its documentation names for long traces.
        whole: Show all of it, not its last seconds.
        most: How many frames will be asked for.
    """

    def __init__(self, session: Session, seconds: float, *, best: bool, whole: bool, most: int) -> None:
        super().__init__()
        self.resize(*SIZE)
        self._whole = whole
        self._begun = len(session.time) * round(seconds / TRIAL_EVERY_S)
        times = self._begun // len(session.time) + 1 + most * painted.FRAME_SAMPLES // len(session.time)
        self._clock = np.arange(times * len(session.time)) / RATE_HZ
        self._channels: list[tuple[pg.PlotWidget, pg.PlotDataItem, np.ndarray]] = []
        column = QVBoxLayout(self)
        for values, reach, share in ((session.force, (-10.0, 200.0), 5), (session.velocity, (-50.0, 50.0), 1)):
            plot = pg.PlotWidget()
            column.addWidget(plot, share)
            if best:
                plot.getPlotItem().setDownsampling(auto=True, mode="peak")
                plot.getPlotItem().setClipToView(True)
            curve = plot.plot(pen=pg.mkPen("#0B5FA5", width=1), skipFiniteCheck=True, antialias=False)
            plot.setYRange(*reach, padding=0)
            self._channels.append((plot, curve, np.tile(values, times)))
        self.show()

    def frame(self, channels: int) -> Frame:
        """Return what draws the n-th frame of so many of its channels."""

        def frame(number: int) -> None:
            end = self._begun + (number + 1) * painted.FRAME_SAMPLES
            for plot, curve, values in self._channels[:channels]:
                curve.setData(self._clock[:end], values[:end])
                start = 0.0 if self._whole else self._clock[end] - WINDOW_S
                plot.setXRange(start, self._clock[end], padding=0)
            paint(self)

        return frame


def main() -> int:
    parser = argparse.ArgumentParser(description="What one frame of the trace costs.")
    parser.add_argument("--frames", type=int, default=300, help="frames of ours; a plain plot draws a tenth of them")
    parser.add_argument("--hours", type=float, default=8.0, help="length of the long session")
    given = parser.parse_args()
    application()
    session, goals = Session(), Goals()
    for name, whole in (("last 10 s", False), ("whole session", True)):
        print(f"{name}, {given.frames} frames of each in turn")
        lengths = {"1 min": 60.0, "1 h": HOUR_S, "late": given.hours * HOUR_S}
        views = {key: painted.trace_with_everything(session, s, whole=whole) for key, s in lengths.items()}
        frames = {key: painted.frames_of(session, views[key], lengths[key]) for key in lengths}
        frames["window"], window = painted.window_frames(session, HOUR_S, whole=whole)
        painted_before = {key: view.force.frames for key, view in views.items()}
        cost = in_turn(frames, given.frames)
        if not whole:  # of the whole session only what is new is painted
            drawn = min(view.force.frames - painted_before[key] for key, view in views.items())
            assert drawn >= given.frames, "a frame was not painted"
        most = given.frames + 20
        plain = Peer(session, 600.0, best=False, whole=True, most=most)
        best = Peer(session, HOUR_S, best=True, whole=whole, most=most)
        beside = {"ours": painted.frames_of(session, views["1 h"], HOUR_S + 60.0)}
        beside |= {"plain": plain.frame(2), "best": best.frame(2), "plain, force": plain.frame(1)}
        others = in_turn(beside, given.frames, {"plain": 10, "plain, force": 10, "best": 3})
        for widget in (*views.values(), window, plain, best):
            widget.close()
        report(goals, cost, others, given.hours)
    return 0 if goals.met else 1


def report(goals: Goals, cost: dict[str, list[float]], others: dict[str, list[float]], hours: float) -> None:
    """Print the ratios, and in absolute times what a frame of 16 ms has to hold."""

    def ratio(above: list[float], below: list[float]) -> tuple[float, str]:
        value, low, high = ratio_with_spread(above, below)
        return value, f"{low:.2f} to {high:.2f} in parts of the run"

    value, note = ratio(cost["late"], cost["1 min"])
    goals.most(f"{hours:g} hours / 1 minute", value, 1.1, note)
    value, note = ratio(others["plain"], others["ours"])
    goals.least("plain setData of 10 minutes / ours with 1 hour", value, 10.0, note)
    value, note = ratio(others["plain, force"], others["ours"])
    print(f"       the same of the force alone / ours with all it draws     {value:8.2f}  {note}")
    value, note = ratio(others["best"], others["ours"])
    goals.least("pyqtgraph at its best with 1 hour / ours with 1 hour", value, 3.0, note)
    for key in ("1 min", "1 h", "late", "window"):
        times = sorted(cost[key])
        name = "the whole window, 1 h" if key == "window" else f"the trace with all overlays, {key}"
        high = 1e3 * statistics.quantiles(times, n=20)[-1]
        middle = f"median {1e3 * statistics.median(times):.1f}"
        goals.most(f"{name}: 95 % below, ms", high, 8.0, middle)
        goals.most(f"{name}: slowest, ms", 1e3 * times[-1], 50.0)


if __name__ == "__main__":
    raise SystemExit(main())
