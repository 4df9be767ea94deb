"""What is painted on the plot of limb velocity."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QPainter

from nktsense.view.trace.gaps import paint_gaps
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.line import Line
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.stream import Stream
from nktsense.view.words import tr


@dataclass
class VelocityPicture:
    """What is painted.

    Attributes:
        stream: What has come.
        line: The curve.
        whole: The whole session is in view.
        origin_s: Time of the stream at the zero of the view, s.
    """

    stream: Stream
    line: Line = field(default_factory=Line)
    whole: bool = False
    origin_s: float = 0.0

    def paint(self, painter: QPainter, pane: Pane) -> None:
        """Paint the curve, and where there is none."""
        labels = Labels(painter, pane.look, pane.plot_box())
        self.line.paint(painter, pane, pane.plot_box().left(), QColor(pane.look.trace))
        start, end = (self.origin_s + x for x in pane.x_range)
        begins, ends = self.stream.gaps.within(start, end)
        paint_gaps(painter, pane, begins - self.origin_s, ends - self.origin_s, None, "")
        begins, ends = self.stream.holes(start, end)
        words = None if self.whole else labels
        paint_gaps(painter, pane, begins - self.origin_s, ends - self.origin_s, words, tr("no motion data"))

    def paint_margin(self, painter: QPainter, pane: Pane) -> None:
        """Paint what may stand beside the plot."""
        if not self.whole:
            self.line.paint_tip(painter, pane, QColor(pane.look.trace))
