"""The drawn vocabulary: the shapes of the verdicts, and text that is never taken for markup."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from functools import lru_cache
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.signs import paint_sign
from nktsense.view.look.tokens import REGULAR, STRONG, Mark, Role, role_colour

_RING_ARCS_DEG = ((50, 80), (170, 80), (290, 80))
"""Start and length of the arcs of a broken ring."""


def font(size_px: int, weight: int = REGULAR) -> QFont:
    """Return the system's own font at a size in px, with figures of equal width."""
    out = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    out.setPixelSize(size_px)
    out.setWeight(QFont.Weight(weight))
    out.setFeature(QFont.Tag("tnum"), 1)
    return out


@lru_cache(maxsize=16)
def kept_font(size_px: int, weight: int = REGULAR) -> tuple[QFont, QFontMetricsF]:
    """Return the same with its measures, made once for what is painted in each frame; not to be changed."""
    made = font(size_px, weight)
    return made, QFontMetricsF(made)


def colour(value: str, alpha: float = 1.0) -> QColor:
    """Return a colour with an opacity from 0 to 1."""
    out = QColor(value)
    out.setAlphaF(alpha)
    return out


def plain_tip(text: str) -> str:
    """Return a tool tip that shows ``text`` literally; Qt guesses at markup otherwise."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def paint_mark(painter: QPainter, mark: Mark, box: QRectF, tint: QColor) -> None:
    """Paint a shape into a square.

    Args:
        painter: Where to paint; its state is left as it was.
        mark: The shape.
        box: Square in px.
        tint: Colour of the shape.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = max(1.5, box.width() / 9)
    inner = box.adjusted(stroke, stroke, -stroke, -stroke)
    pen = QPen(tint, stroke)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark is Mark.FILLED_CIRCLE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawEllipse(inner)
    elif mark is Mark.HOLLOW_DIAMOND:
        painter.drawPolygon(_diamond(inner))
    elif mark is Mark.TRIANGLE:
        painter.drawPolygon(_triangle(inner))
    elif mark is Mark.RING:
        painter.drawEllipse(inner)
    elif mark not in (Mark.BROKEN_RING, Mark.BROKEN_RING_QUERY):
        paint_sign(painter, mark, inner, stroke, tint)
    else:
        _paint_broken_ring(painter, mark, inner, stroke, pen)
    painter.restore()


def _paint_broken_ring(painter: QPainter, mark: Mark, inner: QRectF, stroke: float, pen: QPen) -> None:
    if mark is Mark.BROKEN_RING_QUERY:
        pen.setWidthF(stroke * 0.6)
        painter.setPen(pen)
    for start, length in _RING_ARCS_DEG:
        painter.drawArc(inner, start * 16, length * 16)
    if mark is Mark.BROKEN_RING_QUERY:
        painter.setFont(font(max(8, round(inner.height() * 0.6)), STRONG))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "?")


def _diamond(box: QRectF) -> QPolygonF:
    x, y = box.center().x(), box.center().y()
    corners = ((x, box.top()), (box.right(), y), (x, box.bottom()), (box.left(), y))
    return QPolygonF([QPointF(*corner) for corner in corners])


def _triangle(box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])


class MarkBox(QWidget):
    """A shape of fixed size in a layout. Its word stands beside it, and that is what a screen reader reads."""

    def __init__(self, size_px: int) -> None:
        super().__init__()
        self.setFixedSize(QSize(size_px, size_px))
        self._mark: Mark | None = None
        self._role: Role = "muted"
        self._palette = LIGHT

    @property
    def mark(self) -> Mark | None:
        """The shape shown."""
        return self._mark

    def show_mark(self, mark: Mark | None, role: Role = "muted") -> None:
        """Show a shape, or nothing; the place stays the same."""
        if (mark, role) != (self._mark, self._role):
            self._mark, self._role = mark, role
            self.update()

    def recolour(self, palette: Palette) -> None:
        """Take the colours of a theme."""
        self._palette = palette
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shape."""
        if self._mark is not None:
            painter = QPainter(self)
            paint_mark(painter, self._mark, QRectF(self.rect()), colour(role_colour(self._palette, self._role)))
            painter.end()


class Text(QLabel):
    """A label that shows its text literally.

    Args:
        size_px: Size of the type.
        weight: Weight of the type.
        role: Its colour.
        wrap: True to break lines; otherwise one that does not fit ends in "…", and the tool tip has it whole.
    """

    def __init__(self, size_px: int, weight: int = REGULAR, role: Role = "ink", *, wrap: bool = False) -> None:
        super().__init__()
        self._role: Role = role
        self._palette = LIGHT
        self._worn: tuple[Palette, Role] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size_px, weight))
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
        self.recolour(self._palette)

    @property
    def role(self) -> Role:
        """The role that gives the colour."""
        return self._role

    def say(self, text: str, role: Role | None = None) -> None:
        """Show a text, and give it another colour where ``role`` is given."""
        if role is not None and role != self._role:
            self._role = role
            self.recolour(self._palette)
        if text != self.text():
            self.setText(text)

    def recolour(self, palette: Palette) -> None:
        """Take the colours of a theme."""
        self._palette = palette
        if (palette, self._role) == self._worn:
            return  # a window tells each of its parts, and they tell theirs
        self._worn = (palette, self._role)
        own = self.palette()
        own.setColor(QPalette.ColorRole.WindowText, colour(role_colour(palette, self._role)))
        self.setPalette(own)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, cut with "…" where one line is too narrow for it."""
        width = self.contentsRect().width()
        if self.wordWrap() or self.fontMetrics().horizontalAdvance(self.text()) <= width:
            super().paintEvent(event)
            return
        self.setToolTip(plain_tip(self.text()))
        painter = QPainter(self)
        painter.setPen(colour(role_colour(self._palette, self._role)))
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(self.contentsRect(), int(self.alignment()), cut)
        painter.end()
