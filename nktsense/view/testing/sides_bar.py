"""Left against right as two bars with their verdicts, and what the difference is worth."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import Text, colour, font, paint_mark, plain_tip
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT, role_colour
from nktsense.view.testing.frame import Room
from nktsense.view.testing.sides import SideResult, Sides
from nktsense.view.testing.unit import steady_with_unit
from nktsense.view.testing.words import side_word
from nktsense.view.words import tr

_HEIGHT_PX: Final = {Room.ROOMY: 56, Room.COMPACT: 52, Room.TIGHT: 52}
_MARK_PX: Final = 16
_MARKS: Final = 3
_BAR_PX: Final = 5.0


class SidesBar(QWidget):
    """Both sides, one above the other; the right one dashed, as its trace is."""

    def __init__(self) -> None:
        super().__init__()
        self.sides: Sides | None = None
        self.bars = _Bars()
        self.difference, self.caution = Text(TEXT, STRONG), Text(SMALL, role="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.difference)
        words.addWidget(self.caution)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(self.bars, 5)
        row.addLayout(words, 4)
        self._words = words
        self.set_room(Room.ROOMY)

    def set_room(self, room: Room) -> None:
        """Take as much height as there is room for."""
        self.setFixedHeight(_HEIGHT_PX[room])
        self._words.setSpacing(2 if room is Room.ROOMY else 0)

    def show_sides(self, sides: Sides) -> None:
        """Show both sides."""
        self.sides = sides
        self.bars.show_sides(sides)
        head, why = difference_words(sides)
        self.difference.say(head, "ink" if sides.difference is not None else "muted")
        self.caution.say(why)
        tip = "" if sides.difference is None else sides.difference.text
        self.setToolTip(plain_tip(tip))
        named = (("left", sides.left), ("right", sides.right))
        both = (f"{side_word(name)}: {_spoken(one)}" for name, one in named)
        self.setAccessibleName(tr("left against right"))
        self.setAccessibleDescription(". ".join((*both, head, why)))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for part in (self.bars, self.difference, self.caution):
            part.recolour(look)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._sides: Sides | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_sides(self, sides: Sides) -> None:
        self._sides = sides
        self.update()

    def recolour(self, look: Palette) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each side."""
        if self._sides is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TEXT))
        most = max(self._sides.left.mean_n or 0.0, self._sides.right.mean_n or 0.0)
        tall = self.height() / 2
        for row, (name, side) in enumerate((("left", self._sides.left), ("right", self._sides.right))):
            self._paint_side(painter, QRectF(0, row * tall, self.width(), tall), name, side, most)
        painter.end()

    def _paint_side(self, painter: QPainter, box: QRectF, name: str, side: SideResult, most_n: float) -> None:
        metrics = painter.fontMetrics()
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(QColor(self._look.muted))
        painter.drawText(QPointF(0, base), side_word(name))
        left = _name_width(metrics) + 2 * GRID
        for look, _ in side.looks[-_MARKS:]:
            square = QRectF(left, box.center().y() - _MARK_PX / 2, _MARK_PX, _MARK_PX)
            paint_mark(painter, look.mark, square, colour(role_colour(self._look, look.role)))
            left += _MARK_PX + 6
        left = _name_width(metrics) + 2 * GRID + _MARKS * (_MARK_PX + 6) + GRID
        figures = tr("no trial yet") if side.mean_n is None else steady_with_unit(side.mean_n)
        room = box.right() - left - metrics.horizontalAdvance(steady_with_unit(most_n) + "00") - GRID
        length = room * (side.mean_n / most_n) if side.mean_n and most_n > 0 else 0.0
        if length > 0:
            style = Qt.PenStyle.SolidLine if name == "left" else Qt.PenStyle.DashLine
            pen = QPen(QColor(self._look.trace), _BAR_PX, style, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.0, 1.0]) if name == "right" else None
            painter.setPen(pen)
            painter.drawLine(QPointF(left, box.center().y()), QPointF(left + length, box.center().y()))
            left += length + GRID
        painter.setPen(QColor(self._look.ink if side.mean_n is not None else self._look.muted))
        painter.drawText(QPointF(left, base), figures)


def _name_width(metrics: QFontMetrics) -> int:
    return max(metrics.horizontalAdvance(side_word(name)) for name in ("left", "right"))


def difference_words(sides: Sides) -> tuple[str, str]:
    """Return the difference in words, and what is to be said with it."""
    caution = tr("of the mean of both sides; not a finding by itself")
    if sides.unlike:
        why = {
            "kind": tr("One was a make test, the other a break test."),
            "position": tr("Position or pad site were not the same."),
            "lever": tr("The lever arms were not the same."),
            "release": tr("One was tested before a release, the other after it."),
        }[sides.unlike]
        return tr("not compared"), why
    if sides.difference is None:
        return tr("left against right"), tr("means of the highest forces; not a finding by themselves")
    percent = sides.difference.percent
    if abs(percent) < 0.5:
        return tr("sides equal"), caution
    figures = f"{abs(percent):.0f}"
    if percent > 0:
        return tr("right stronger by {percent} %", percent=figures), caution
    return tr("left stronger by {percent} %", percent=figures), caution


def _spoken(side: SideResult) -> str:
    if not side.looks:
        return tr("no trial yet")
    words = ", ".join(word for _, word in side.looks)
    return words if side.mean_n is None else f"{words}, {steady_with_unit(side.mean_n)}"
