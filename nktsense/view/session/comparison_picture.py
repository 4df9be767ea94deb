"""The picture of a comparison: the verdicts of both tests as shapes, their forces on one scale with the MDC95 band."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nktsense.grading import Verdict
from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font, paint_mark
from nktsense.view.look.tokens import BAND_ALPHA, GRID, SMALL, STRONG, TEXT, VERDICT_LOOKS, role_colour
from nktsense.view.session.compared import Compared
from nktsense.view.testing.words import verdict_word
from nktsense.view.words import force_text, tr

_MARK_PX: Final = 24
_ROW_PX: Final = 36
_HEAD_PX: Final = 20
_DOT_PX: Final = 5.0
_HEIGHT_PX: Final = _HEAD_PX + 2 * _ROW_PX
_SHAPES_PX: Final = 3 * (_MARK_PX + 6) + 2 * GRID


class ComparisonPicture(QWidget):
    """Two rows, before and after: shapes at the left, the force on a common scale at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Compared | None = None
        self._look = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT_PX)

    def sizeHint(self) -> QSize:
        """Return the size that shows all of it."""
        return QSize(340, _HEIGHT_PX)

    def show_compared(self, shown: Compared) -> None:
        """Show a comparison; its words are what a screen reader reads."""
        self._shown = shown
        self.setAccessibleName(picture_words(shown))
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both rows."""
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = (tr("before"), tr("after"))
        width = max(QFontMetricsF(font(SMALL)).horizontalAdvance(name) for name in names) + 2 * GRID
        scale = QRectF(width + _SHAPES_PX, _HEAD_PX, self.width() - width - _SHAPES_PX, 2 * _ROW_PX)
        if shown.has_forces:
            self._band(painter, shown, scale)
        rows = ((names[0], shown.before, shown.before_n), (names[1], shown.after, shown.after_n))
        for number, (name, verdicts, force_n) in enumerate(rows):
            top = _HEAD_PX + number * _ROW_PX
            self._text(painter, QRectF(0, top, width, _ROW_PX), name, SMALL, self._look.muted)
            self._shapes(painter, verdicts, width, top)
            if shown.has_forces and force_n is not None:
                self._force(painter, shown, force_n, scale, top)
        painter.end()

    def _shapes(self, painter: QPainter, verdicts: tuple[Verdict, ...], left: float, top: float) -> None:
        for place, verdict in enumerate(verdicts[:3]):
            look = VERDICT_LOOKS[verdict]
            box = QRectF(left + place * (_MARK_PX + 6), top + (_ROW_PX - _MARK_PX) / 2, _MARK_PX, _MARK_PX)
            paint_mark(painter, look.mark, box, colour(role_colour(self._look, look.role)))

    def _band(self, painter: QPainter, shown: Compared, scale: QRectF) -> None:
        """Paint the error around the force before: what lies in it cannot be told from no change."""
        if shown.mdc95_n is None or shown.before_n is None:
            return
        left = _x(shown, shown.before_n - shown.mdc95_n, scale)
        right = _x(shown, shown.before_n + shown.mdc95_n, scale)
        band = QRectF(left, scale.top(), right - left, scale.height())
        painter.fillRect(band, colour(self._look.trace, BAND_ALPHA * 1.6))
        painter.setPen(QPen(colour(self._look.trace), 1, Qt.PenStyle.DashLine))
        painter.drawLine(band.topLeft(), band.bottomLeft())
        painter.drawLine(band.topRight(), band.bottomRight())
        words = tr("MDC95 ± {force}", force=force_text(shown.mdc95_n))
        wide = QFontMetricsF(font(SMALL)).horizontalAdvance(words) + 1
        room = QRectF(max(scale.left(), min(left, scale.right() - wide)), 0, wide, _HEAD_PX)
        self._text(painter, room, words, SMALL, self._look.muted)

    def _force(self, painter: QPainter, shown: Compared, force_n: float, scale: QRectF, top: float) -> None:
        x, y = _x(shown, force_n, scale), top + _ROW_PX / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._look.ink))
        painter.drawEllipse(QPointF(x, y), _DOT_PX, _DOT_PX)
        words = force_text(force_n)
        wide = QFontMetricsF(font(TEXT, STRONG)).horizontalAdvance(words) + GRID
        left = x + 2 * _DOT_PX if x + 2 * _DOT_PX + wide <= scale.right() else x - 2 * _DOT_PX - wide
        self._text(painter, QRectF(left, top, wide, _ROW_PX), words, TEXT, self._look.ink, STRONG)

    def _text(self, painter: QPainter, box: QRectF, words: str, size: int, ink: str, weight: int = 400) -> None:
        painter.setFont(font(size, weight))
        painter.setPen(colour(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def picture_words(shown: Compared) -> str:
    """Return the picture in words, all trials of it."""
    rows = ((tr("before"), shown.before, shown.before_n), (tr("after"), shown.after, shown.after_n))
    parts: list[str] = []
    for name, verdicts, force_n in rows:
        words = [verdict_word(one) for one in verdicts] or [tr("no verdict")]
        if shown.has_forces and force_n is not None:
            words.append(force_text(force_n))
        parts.append(f"{name}: {', '.join(words)}")
    return "; ".join(parts)


def _x(shown: Compared, force_n: float, scale: QRectF) -> float:
    """Return where a force lies; the scale holds both forces and the band, and begins at 0 N or above it."""
    before, after = shown.before_n or 0.0, shown.after_n or 0.0
    error = shown.mdc95_n or 0.0
    low, high = max(0.0, min(before - error, after)), max(before + error, after)
    edge = max(0.15 * (high - low), 1.0)
    low, high = max(0.0, low - edge), high + edge
    return scale.left() + (max(force_n, low) - low) / (high - low) * scale.width()
