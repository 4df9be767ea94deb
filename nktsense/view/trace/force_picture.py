"""What is painted on the plot of force, from the ground to the words on top."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median

from PySide6.QtGui import QColor, QPainter

from nktsense.view.look.tokens import GRID, SMALL
from nktsense.view.trace.gaps import paint_gaps
from nktsense.view.trace.ghosts import Ghosts
from nktsense.view.trace.ground import Ground
from nktsense.view.trace.guide import Guide
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.line import Line
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.peak import paint_peak
from nktsense.view.trace.stream import Stream
from nktsense.view.trace.verdicts import RING_PX, ShownTrial, paint_moment
from nktsense.view.words import tr

_RESTS_AFTER_S = 3.0
"""So long after a trial the guide stays with it, s; then it waits for the next push."""


@dataclass
class ForcePicture:
    """What is painted, and in which order.

    Attributes:
        stream: What has come.
        line: The curve of force.
        ground: What stands still.
        ghosts: Earlier curves.
        guide: The ideal push, or None.
        whole: The whole session is in view.
        origin_s: Time of the stream at the zero of the view, s.
        silence: What is said beside the newest sample where nothing comes, or "".
    """

    stream: Stream
    line: Line = field(default_factory=Line)
    ground: Ground = field(default_factory=Ground)
    ghosts: Ghosts = field(default_factory=Ghosts)
    guide: Guide | None = None
    whole: bool = False
    origin_s: float = 0.0
    silence: str = ""
    _thin_key: object = None
    _thin: list[ShownTrial] = field(default_factory=list[ShownTrial])

    def paint(self, painter: QPainter, pane: Pane) -> None:
        """Paint what moves."""
        labels = Labels(painter, pane.look, pane.plot_box())
        push = self.stream.push
        onset_x = None if push.onset_s is None else push.onset_s - self.origin_s
        if not self.whole:
            if onset_x is not None:
                self.ghosts.paint(painter, pane, onset_x, last_is_trace=push.closed)
            self._paint_guide(painter, pane, onset_x, labels)
        self.line.paint(painter, pane, pane.plot_box().left(), QColor(pane.look.trace))
        self._paint_gaps(painter, pane, labels)
        if self.whole:
            self._paint_marks(painter, pane, None)
            for one in self._spread(pane):
                if pane.x_px(one.at_s - self.origin_s) + RING_PX < pane.cut.left():
                    break  # and so are those before it
                one.paint_small(painter, pane, self.origin_s)
            return
        self._paint_trials(painter, pane, labels)
        self._paint_marks(painter, pane, labels)
        if onset_x is not None:
            self.ghosts.name_other(pane, labels, onset_x)
        if self.silence:
            left = pane.x_px(0.0) - labels.width(self.silence) - GRID
            labels.above(left, pane.plot_box().top() + SMALL + 4, self.silence, pane.look.caution)

    def paint_margin(self, painter: QPainter, pane: Pane) -> None:
        """Paint what may stand beside the plot."""
        if self.whole:
            return
        peak = self.stream.push.peak
        if peak is not None and peak[0] - self.origin_s >= pane.x_range[0]:
            beyond_n = self.stream.beyond_n if self.stream.peak_beyond else None
            paint_peak(painter, pane, peak[0] - self.origin_s, peak[1], beyond_n)
        self.line.paint_tip(painter, pane, QColor(pane.look.trace))

    def _paint_guide(self, painter: QPainter, pane: Pane, onset_x: float | None, labels: Labels) -> None:
        if self.guide is None or self.stream.calibrated is False or self.stream.unusable.under_way:
            return
        push, now_s = self.stream.push, self.stream.force.last_s
        stays = push.under_way or (push.closed and now_s - push.ended_s < _RESTS_AFTER_S)
        level = push.level if push.onset_s is not None else 0.0
        top = self.guide.top_n(self.ground.target_n, self._earlier_n(without_last=stays and push.closed))
        paint_moment(painter, pane, None, 0.0, "")
        self.guide.paint(painter, pane, onset_x if stays and onset_x is not None else 0.0, level, top, labels)

    def _earlier_n(self, *, without_last: bool) -> float | None:
        """Return what the trials before led to; the guide that one was made by does not change when it has closed."""
        peaks = [ghost.graded.trial.peak_n for ghost in self.ghosts.shown(last_is_trace=without_last)]
        return median(peaks) if peaks else None

    def _paint_gaps(self, painter: QPainter, pane: Pane, labels: Labels) -> None:
        start, end = (self.origin_s + x for x in pane.x_range)
        begins, ends = self.stream.gaps.within(start, end)
        words = None if self.whole else labels
        paint_gaps(painter, pane, begins - self.origin_s, ends - self.origin_s, words, tr("gap"))
        self.stream.unusable.paint(painter, pane, self.origin_s, words)
        if words is not None and (len(begins) or self.stream.unusable.seen(start, end)):
            self.ground.name_target(pane, words)

    def _paint_marks(self, painter: QPainter, pane: Pane, labels: Labels | None) -> None:
        for at_s in reversed(self.stream.marks):
            if at_s < self.origin_s + pane.x_range[0]:
                break
            paint_moment(painter, pane, labels, at_s - self.origin_s, tr("mark"))

    def _paint_trials(self, painter: QPainter, pane: Pane, labels: Labels) -> None:
        for one in reversed(self.stream.trials):
            if one.graded.trial.end_s < self.origin_s + pane.x_range[0]:
                break
            one.paint(painter, pane, self.origin_s, labels)

    def _spread(self, pane: Pane) -> list[ShownTrial]:
        """Return the trials whose marks have room side by side; two that overlap say no more than one."""
        key = (len(self.stream.trials), pane.x_range, pane.width(), self.origin_s)
        if key != self._thin_key:
            self._thin_key, self._thin = key, []
            right = float("inf")
            for one in reversed(self.stream.trials):
                at = pane.x_px(one.at_s - self.origin_s)
                if right - at >= RING_PX:
                    self._thin.append(one)
                    right = at
        return self._thin
