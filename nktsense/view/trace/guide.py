"""The ghost of the ideal push: how the force is meant to rise, and how long it is held."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nktsense.view.look.shapes import colour
from nktsense.view.look.tokens import GRID, TARGET_TOLERANCE
from nktsense.view.trace.columns import dots, draw_boxes
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.pane import Pane
from nktsense.view.words import tr

FloatArray = NDArray[np.float64]

LEAD_S: Final = 4.0
"""So much of what is to come is in view, s: a push that is to be followed has to be seen before it is made."""
_FREE_RISE_S: Final = 2.0
"""Without a load that is aimed at the guide rises for so long, s."""
_HOLD_S: Final = 3.0
"""It is level for so long, s, where no time is planned."""
_CORRIDOR_ALPHA: Final = 0.09
_WAITING_CORRIDOR_ALPHA: Final = 0.06
_DOT_PX: Final = 2.0
_DOTS_PX: Final = 6.0


@dataclass(frozen=True, slots=True)
class Guide:
    """A planned push.

    Attributes:
        low_n_per_s: Slowest rise that is aimed at, N/s.
        high_n_per_s: Fastest one, N/s.
        hold_s: How long the load is held, s, or None.
    """

    low_n_per_s: float
    high_n_per_s: float
    hold_s: float | None = None

    def __post_init__(self) -> None:
        if not 0 < self.low_n_per_s <= self.high_n_per_s:
            raise ValueError(
                f"a push of {self.low_n_per_s} to {self.high_n_per_s} N/s cannot be followed: "
                "the slower one comes first, and both are above zero"
            )

    @property
    def middle_n_per_s(self) -> float:
        """The rise that is drawn, N/s."""
        return (self.low_n_per_s + self.high_n_per_s) / 2

    def top_n(self, target_n: float | None, earlier_n: float | None) -> float:
        """Return where it becomes level, N.

        Args:
            target_n: The planned load, N, or None.
            earlier_n: Highest force of the trials before, N, or None.
        """
        return target_n or earlier_n or _FREE_RISE_S * self.middle_n_per_s

    def paint(
        self, painter: QPainter, pane: Pane, onset_x: float, level_n: float, top_n: float, labels: Labels
    ) -> None:
        """Paint it from an onset on.

        Args:
            painter: Where to paint; its state is left as it was.
            pane: The plot of force.
            onset_x: The onset, s of the view; 0 or later waits for the push.
            level_n: Force at rest, N.
            top_n: Where it becomes level, N.
            labels: The words of the frame.
        """
        waiting = onset_x >= 0
        rise, reached_s = top_n - level_n, (top_n - level_n) / self.middle_n_per_s
        if rise <= 0:
            return
        end_s = reached_s + (_HOLD_S if self.hold_s is None else self.hold_s)

        def at(after_s: float, force_n: float) -> QPointF:
            return QPointF(pane.x_px(onset_x + after_s), pane.y_px(force_n))

        foot, corner, end = at(0.0, level_n), at(reached_s, top_n), at(end_s, top_n)
        per_s, heights = pane.plot_box().width() / (pane.x_range[1] - pane.x_range[0]), (foot.y(), corner.y())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(pane.look.trace, _WAITING_CORRIDOR_ALPHA if waiting else _CORRIDOR_ALPHA))
        painter.translate(foot.x(), 0)
        draw_boxes(painter, _between(heights, rise / self.high_n_per_s * per_s, rise / self.low_n_per_s * per_s))
        painter.translate(-foot.x(), 0)
        if self.hold_s is not None:
            half = pane.y_px(0.0) - pane.y_px(TARGET_TOLERANCE * top_n)
            box = QRectF(corner - QPointF(0, half), end + QPointF(0, half)).intersected(pane.plot_box())
            painter.fillRect(box.toAlignedRect(), painter.brush())
        painter.setBrush(QColor(pane.look.trace))
        painter.translate(foot.x(), 0)
        draw_boxes(painter, _dotted(heights, reached_s * per_s, end_s * per_s))
        painter.translate(-foot.x(), 0)
        if self.hold_s is not None:
            painter.drawRect(QRectF(end.x() - 0.5, end.y() - GRID, 1, 2 * GRID))
        painter.restore()
        if waiting:
            word = tr("ideal push")
            labels.at(
                at(1.12 * rise / 2 / self.low_n_per_s, level_n + rise / 2) + QPointF(0, GRID), word, pane.look.trace
            )


@lru_cache(maxsize=8)
def _between(heights: tuple[float, float], fast_px: float, slow_px: float) -> FloatArray:
    """Return the triangle between the slowest and the fastest rise in rows: across, it would cost ten times as much.

    Args:
        heights: Where its foot and its top are, px.
        fast_px: How far right of the foot the fastest rise is at the top, px.
        slow_px: The same of the slowest one.
    """
    foot_px, top_px = heights
    y = np.arange(ceil(top_px), floor(foot_px), dtype=np.float64)
    share = (foot_px - y - 0.5) / max(foot_px - top_px, 1.0)
    return np.column_stack((share * fast_px, y, share * (slow_px - fast_px), np.ones(len(y))))


@lru_cache(maxsize=8)
def _dotted(heights: tuple[float, float], reached_px: float, end_px: float) -> FloatArray:
    """Return the dots of the rise and of the level after it, from the foot on."""
    foot_px, top_px = heights
    corners = [QPointF(0.0, foot_px), QPointF(reached_px, top_px), QPointF(end_px, top_px)]
    return dots(corners, _DOTS_PX, _DOT_PX)
