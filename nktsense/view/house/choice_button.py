"""A button for an answer: a few words, one line more, and a mark where it is the one that a key takes."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy

from nktsense.palette import LIGHT, Palette
from nktsense.view.house.lines import cut
from nktsense.view.look.ground import painter_on
from nktsense.view.look.shapes import font, plain_tip
from nktsense.view.look.theme import Kind, as_kind, blend
from nktsense.view.look.tokens import GRID, LARGE, RADIUS, SMALL, STRONG, TEXT
from nktsense.view.words import tr

HIGH_PX: Final = {False: 64, True: 56}
"""Height, px, where there is room and where there is less; an elbow hits it."""
_EDGE_PX: Final = 28
"""Room at either side of the words; the mark of the lit one stands in it."""
_WIDEST_PX: Final = {False: 460, True: 440}
_NARROWEST_PX: Final = 112
_RING_PX: Final = 3.0


def size_for(words: Sequence[str], *, compact: bool) -> int:
    """Return the largest type, px, in which each of the words fits on one line of a button.

    Args:
        words: What stands on the buttons of a row.
        compact: There is little room.
    """
    if compact:
        return TEXT
    metrics, room_px = QFontMetrics(font(LARGE, STRONG)), _WIDEST_PX[compact] - 2 * _EDGE_PX
    return LARGE if all(metrics.horizontalAdvance(one) <= room_px for one in words) else TEXT


class ChoiceButton(QPushButton):
    """An answer. It is pressed with a click or, where it has the focus, with the space bar or Return."""

    reached = Signal()
    """It got the focus by the Tab key."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._words = self._detail = ""
        self._lit = self._compact = False
        self._size_px = LARGE
        self._kind: Kind = "plain"
        self.setFixedHeight(HIGH_PX[self._compact])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A click leaves the keyboard where it was: the next space bar is for the next question.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @property
    def kind(self) -> Kind:
        """What it is, for the style sheet."""
        return self._kind

    @property
    def lit(self) -> bool:
        """Whether it is the one that a key takes."""
        return self._lit

    def show_answer(self, words: str, detail: str, kind: Kind, *, lit: bool) -> None:
        """Show an answer."""
        if (words, detail) != (self._words, self._detail):
            self._words, self._detail = words, detail
            self.setToolTip(plain_tip("\n".join(filter(None, (words, detail)))) if self._is_cut() else "")
            self.updateGeometry()
        if kind != self._kind:
            self._kind = kind
            as_kind(self, kind)
        self._lit = lit
        self.setAccessibleName(". ".join(filter(None, (words, detail))))
        self.setAccessibleDescription(tr("Lit: the key that chooses takes it.") if lit else "")
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Take smaller type and less room."""
        if compact != self._compact:
            self._compact = compact
            self.setFixedHeight(HIGH_PX[compact])
            self.updateGeometry()

    def set_size(self, size_px: int) -> None:
        """Take a size of the type, px; one for all buttons of a row."""
        if size_px != self._size_px:
            self._size_px = size_px
            self.updateGeometry()
            self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def wide_px(self) -> int:
        """Return the width it wants, px."""
        wide_px = max(self._words_px(), self._detail_px()) + 2 * _EDGE_PX
        return max(_NARROWEST_PX, min(wide_px, _WIDEST_PX[self._compact]))

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        return QSize(self.wide_px(), HIGH_PX[self._compact])

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is not squeezed."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the Tab key came here."""
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and frame as the style sheet has them, then the words and the mark."""
        painter = painter_on(self)
        ink, faint = self._inks()
        if self._lit:
            self._paint_lit(painter, ink)
        self._paint_words(painter, ink, faint)
        painter.end()

    def _inks(self) -> tuple[QColor, QColor]:
        look = self._look
        if self._kind == "primary":
            return QColor(look.background), QColor(blend(look.background, look.ink, 0.82))
        ink = look.gave_way if self._kind == "danger" else look.ink
        return QColor(ink), QColor(look.muted)

    def _paint_words(self, painter: QPainter, ink: QColor, faint: QColor) -> None:
        room = self.rect().adjusted(_EDGE_PX, 0, -_EDGE_PX, 0)
        strong, small = self._face(), font(SMALL)
        lines = [(text, strong, ink) for text in cut(self._words, strong, room.width(), 1 if self._detail else 2)]
        lines += [(text, small, faint) for text in cut(self._detail, small, room.width(), 1)]
        heights = [QFontMetrics(face).height() for _, face, _ in lines]
        top = room.top() + (room.height() - sum(heights)) // 2
        for (text, face, tint), height in zip(lines, heights, strict=True):
            painter.setFont(face)
            painter.setPen(tint)
            painter.drawText(QRectF(room.left(), top, room.width(), height), int(Qt.AlignmentFlag.AlignCenter), text)
            top += height

    def _paint_lit(self, painter: QPainter, ink: QColor) -> None:
        """Paint a ring and a pointer: a shape, and no colour alone."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tint, inset in ((self._look.background, _RING_PX + 1), (self._look.trace, _RING_PX / 2)):
            painter.setPen(QPen(QColor(tint), _RING_PX if inset < _RING_PX else 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        middle, left = self.height() / 2, 11.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = ((left, middle - GRID + 1), (left + GRID + 1, middle), (left, middle + GRID - 1))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _is_cut(self) -> bool:
        room_px = _WIDEST_PX[self._compact] - 2 * _EDGE_PX
        return self._words_px() > room_px or self._detail_px() > room_px

    def _face(self) -> QFont:
        return font(self._size_px, STRONG)

    def _words_px(self) -> int:
        return QFontMetrics(self._face()).horizontalAdvance(self._words) + 2

    def _detail_px(self) -> int:
        return QFontMetrics(font(SMALL)).horizontalAdvance(self._detail) + 2 if self._detail else 0
