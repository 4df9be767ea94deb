"""The target: a disc that grows with the push into a ring, and what is counted down in its middle."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import font
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import REGULAR, STRONG, TARGET_TOLERANCE
from nktsense.view.patient.scene import Scene

_RADIUS: Final = 0.255
"""Radius of the ring, as a share of the smaller side."""
_CENTRE: Final = 0.40
_WORD: Final = (0.815, 0.115)
_HINT: Final = (0.93, 0.05)
"""Where the middle of a line stands and how large it is, as shares of the height."""
_DOT: Final = 0.06
"""Least size of the disc, so that it is seen at rest."""


class Target(QWidget):
    """Paints a scene; it is cheap, and painted only where the scene has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene("")
        self.painted = 0
        self._look = LIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        if scene == self.scene:
            return
        if (scene.word, scene.hint) != (self.scene.word, self.scene.hint):
            self.setAccessibleName(f"{scene.word}. {scene.hint}".strip())
        self.scene = scene
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, the disc and the words."""
        self.painted += 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.background))
        radius = _RADIUS * min(self.width(), self.height())
        centre = QPointF(self.width() / 2, _CENTRE * self.height())
        if self.scene.disc is not None and not self.scene.resting:
            self._paint_ring(painter, centre, radius)
            self._paint_disc(painter, centre, radius)
            self._paint_edges(painter, centre, radius)
        if self.scene.guide is not None:
            self._paint_guide(painter, centre, radius)
        if self.scene.done is not None:
            self._paint_done(painter, centre, radius)
        self._paint_words(painter, centre, radius)
        painter.end()

    def _tint(self, alpha: float) -> QColor:
        return QColor(blend(self._look.trace, self._look.background, alpha))

    @property
    def _edges(self) -> tuple[float, ...]:
        """Sizes of the circles that make the ring."""
        return (1 - TARGET_TOLERANCE, 1 + TARGET_TOLERANCE) if self.scene.target else (1.0,)

    def _paint_ring(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        band = QPainterPath()
        for size in self._edges:
            band.addEllipse(centre, size * radius, size * radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            self._tint(0.22 if self.scene.inside else 0.10) if self.scene.target else Qt.BrushStyle.NoBrush
        )
        painter.drawPath(band)

    def _paint_edges(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        """Draw the edges of the ring over the disc, so that they are seen where it is too large as well."""
        painter.setPen(QPen(self._tint(0.6), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for size in self._edges:
            painter.drawEllipse(centre, size * radius, size * radius)

    def _paint_disc(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        size = radius * max(self.scene.disc or 0.0, _DOT)
        painter.setPen(QPen(QColor(self._look.trace), 3))
        painter.setBrush(self._tint(0.40 if self.scene.inside else 0.25))
        painter.drawEllipse(centre, size, size)

    def _paint_guide(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        size = radius * max(self.scene.guide or 0.0, _DOT)
        painter.setPen(QPen(QColor(self._look.muted), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, size, size)

    def _paint_done(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        """Draw how much of the hold is done, or of the rest is left, clockwise from the top."""
        out = radius * (1 + 1.9 * TARGET_TOLERANCE)
        tint = QColor(self._look.muted if self.scene.resting else self._look.trace)
        painter.setPen(QPen(tint, max(radius * 0.05, 4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(centre.x() - out, centre.y() - out, 2 * out, 2 * out)
        painter.drawArc(box, 90 * 16, -round((self.scene.done or 0.0) * 360 * 16))

    def _paint_words(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        ink = QColor(self._look.ink)
        if self.scene.count is not None:
            painter.setFont(font(max(round(radius * 0.8), 12), STRONG))
            painter.setPen(ink)
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{self.scene.count}")
        if self.scene.disc is None and self.scene.count is None:  # nothing but words: in the middle
            self._paint_line(painter, self.scene.word, 0.46, 0.15, STRONG, ink)
            self._paint_line(painter, self.scene.hint, 0.62, _HINT[1], REGULAR, QColor(self._look.muted))
            return
        self._paint_line(painter, self.scene.word, *_WORD, STRONG, ink)
        self._paint_line(painter, self.scene.hint, *_HINT, REGULAR, QColor(self._look.muted))

    def _paint_line(self, painter: QPainter, text: str, at: float, size: float, weight: int, tint: QColor) -> None:
        if not text:
            return
        chosen = _fitting(text, max(round(size * self.height()), 12), weight, self.width() * 0.94)
        painter.setFont(chosen)
        painter.setPen(tint)
        tall = QFontMetrics(chosen).height()
        box = QRectF(0, at * self.height() - tall / 2, self.width(), tall)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _fitting(text: str, size_px: int, weight: int, room: float) -> QFont:
    """Return the font at a size, smaller where the text would be wider than there is room."""
    whole = font(size_px, weight)
    width = QFontMetrics(whole).horizontalAdvance(text)
    return whole if width <= room else font(max(int(size_px * room / width), 8), weight)
