"""Earlier curves that lie under the push: the last trials, and one of the other side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from nktsense.grading import GradedTrial
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import GHOST_ALPHA
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.line import Line
from nktsense.view.trace.pane import Pane

FloatArray = NDArray[np.float64]

GHOSTS: Final = 4
"""Earlier trials that are shown."""
BEFORE_S: Final = 0.5
AFTER_S: Final = 0.3
"""What is kept of a curve before its onset and after its end, s."""
GHOST_POINTS: Final = 600
_NEWEST_ALPHA: Final = 0.42
_OTHER_ALPHA: Final = 0.75


@dataclass
class Ghost:
    """A curve that is aligned at its onset.

    Attributes:
        graded: Its trial.
        time_s: Times from its onset on, s, shape (n,).
        force_n: Its forces, shape (n,).
        dashed: True for the right side.
    """

    graded: GradedTrial
    time_s: FloatArray
    force_n: FloatArray
    dashed: bool = False
    _line: Line = field(default_factory=lambda: Line(1.0))
    _placed: tuple[object, ...] = ()

    def paint(self, painter: QPainter, pane: Pane, onset_x: float, tint: str, alpha: float, stroke_px: float) -> None:
        """Paint it with its onset at a time of the view, s."""
        if not len(self.time_s):
            return
        (low, high), ratio = pane.x_range, pane.devicePixelRatioF()
        per_s = pane.plot_columns() / (high - low)
        key = (per_s, ratio, pane.y_range, pane.height(), self.dashed, stroke_px)
        if key != self._placed:
            self._placed = key
            self._line = Line(stroke_px, dashed=self.dashed)
            x = (self.time_s - self.time_s[0]) * per_s
            self._line.place(pane, x, self.force_n, 0, int(x[-1]) + 2)
        left = pane.x_px(onset_x) + float(self.time_s[0]) * per_s / ratio
        self._line.paint(painter, pane, left, QColor(blend(tint, pane.look.background, alpha)))


class Ghosts:
    """The last trials, and one of the other side."""

    def __init__(self) -> None:
        self.earlier: list[Ghost] = []
        self.other: Ghost | None = None
        self.other_word = ""

    def add(self, ghost: Ghost) -> None:
        """Keep a trial that has closed; it lies under those after it."""
        self.earlier.append(ghost)
        del self.earlier[: -GHOSTS - 1]

    def clear(self) -> None:
        """Forget the trials."""
        self.earlier = []

    def all(self) -> list[Ghost]:
        """Return all of them."""
        return self.earlier if self.other is None else [*self.earlier, self.other]

    def shown(self, *, last_is_trace: bool) -> list[Ghost]:
        """Return those to be drawn; the last one may be the trace itself."""
        return self.earlier[:-1] if last_is_trace else self.earlier[-GHOSTS:]

    def paint(self, painter: QPainter, pane: Pane, onset_x: float, *, last_is_trace: bool) -> None:
        """Paint them with their onsets at a time of the view, s; the older, the fainter."""
        shown = self.shown(last_is_trace=last_is_trace)
        for age, ghost in zip(range(len(shown) - 1, -1, -1), shown, strict=True):
            alpha = GHOST_ALPHA + (_NEWEST_ALPHA - GHOST_ALPHA) * max(1 - age / (GHOSTS - 1), 0.0)
            ghost.paint(painter, pane, onset_x, pane.look.ink, alpha, 1.0)
        if self.other is not None:
            self.other.paint(painter, pane, onset_x, pane.look.trace, _OTHER_ALPHA, 1.0)

    def name_other(self, pane: Pane, labels: Labels, onset_x: float) -> None:
        """Write beside the curve of the other side which one it is."""
        if self.other is None or np.isnan(self.other.force_n).all():  # of a trial without a reading, too
            return
        at = int(np.nanargmax(self.other.force_n))
        x, y = pane.x_px(onset_x + float(self.other.time_s[at])), pane.y_px(float(self.other.force_n[at]))
        labels.at(QPointF(x - labels.width(self.other_word) / 2, y - 8), self.other_word, pane.look.trace)
