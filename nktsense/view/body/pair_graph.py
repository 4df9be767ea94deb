"""The painted map of tested pairs as a widget."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nktsense.palette import Palette
from nktsense.protocol.course.model import Edge
from nktsense.view.body import steering
from nktsense.view.body.keys import BY_KEY, CHOOSE, LEAVES, STEPS, leafed
from nktsense.view.body.pair_painting import ShownPairs, paint_pairs, pair_height
from nktsense.view.body.pair_places import Item, PairPlaces
from nktsense.view.body.pair_words import PairWords
from nktsense.view.body.states import with_side
from nktsense.view.look.shapes import plain_tip
from nktsense.view.look.tokens import RADIUS
from nktsense.view.words import tr


class PairGraph(QWidget):
    """Muscles on the left, partners on the right, a pair in each row between them.

    Args:
        names: Gives the name of a muscle, as it is shown, by its identifier.
    """

    chosen_edge = Signal(int)
    """A pair was chosen, by its number."""
    chosen_node = Signal(str, str)
    """A muscle was chosen: its identifier and its side."""
    moved = Signal(QRect)
    """Something was selected by a key: its box, so that it can be brought into view."""

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self._shown = ShownPairs(names)
        self._places = self._placed((), 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(320)
        self._tell()

    def sizeHint(self) -> QSize:
        """Return the size at which every row is seen."""
        return QSize(720, round(self._places.height_px))

    @property
    def selected(self) -> Item | None:
        """What is selected, or None."""
        return self._shown.selected

    @property
    def places(self) -> PairPlaces:
        """Where everything is."""
        return self._places

    def show_pairs(self, edges: Sequence[Edge], words: Sequence[PairWords]) -> None:
        """Show pairs; what was selected stays so where it is still there."""
        self._shown = replace(self._shown, words=tuple(words))
        self._places = self._placed(edges, self.width())
        kept = self._shown.selected if self._shown.selected in self._places.boxes else None
        self.setFixedHeight(round(self._places.height_px))
        self._show(replace(self._shown, selected=kept, hovered=None))

    def select(self, item: Item | None) -> None:
        """Select something, or nothing."""
        self._show(replace(self._shown, selected=item if item in self._places.boxes else None))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._show(replace(self._shown, look=look))

    def words_of(self, item: Item) -> str:
        """Return something on the map in words."""
        if item[0] == "pair":
            return self._shown.words[item[1]].sentence
        who = with_side(self._shown.names(item[1][0]), item[1][1])
        pairs = len(self._places.joined(item))
        if item[0] == "muscle":
            return tr("{muscle}: tested; pairs on the map: {number}", muscle=who, number=pairs)
        return tr("{muscle}: worked on; pairs on the map: {number}", muscle=who, number=pairs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._places = self._placed(self._places.edges, self.width())
        self.setFixedHeight(round(self._places.height_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen, and a frame around what is selected while keys go here."""
        painter = QPainter(self)
        paint_pairs(painter, self._places, self._shown, QRectF(event.rect()))
        selected = self._shown.selected
        if self.hasFocus() and selected is not None:
            painter.setPen(QPen(QColor(self._shown.look.trace), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._places.boxes[selected].adjusted(-3, -3, 3, 3), RADIUS + 3, RADIUS + 3)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what the pointer is over."""
        self._hover(self._places.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        item = self._places.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and item is not None:
            self.select(item)
            self._choose(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Return or the space bar."""
        key, selected, positions = Qt.Key(event.key()), self._shown.selected, self._places.positions()
        if key in STEPS and positions:
            at = (0.0, 0.0) if selected is None else positions[selected]
            found = steering.next_place(positions, at, STEPS[key if selected is not None else Qt.Key.Key_Down])
            if found is not None:
                self._go(found)
        elif key in LEAVES and positions:
            pairs = [item for item in steering.in_reading_order(positions) if item[0] == "pair"]
            self._go(leafed(pairs, selected, key))
        elif key in CHOOSE and selected is not None:
            if not event.isAutoRepeat():
                self._choose(selected)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first pair where nothing is selected, so that the keys begin somewhere."""
        positions = self._places.positions()
        if event.reason() in BY_KEY and self._shown.selected is None and positions:
            self._go(next(item for item in steering.in_reading_order(positions) if item[0] == "pair"))
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._places.at(QPointF(event.pos()))
            if item is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(self.words_of(item)), self)
            return True
        return super().event(event)

    def _placed(self, edges: Sequence[Edge], width_px: float) -> PairPlaces:
        return PairPlaces(edges, width_px, lambda number, width: pair_height(self._shown.words[number], width))

    def _choose(self, item: Item) -> None:
        if item[0] == "pair":
            self.chosen_edge.emit(item[1])
        else:
            self.chosen_node.emit(*item[1])

    def _go(self, item: Item) -> None:
        self.select(item)
        self.moved.emit(self._places.boxes[item].toAlignedRect())

    def _hover(self, item: Item | None) -> None:
        if item != self._shown.hovered:
            self.setCursor(Qt.CursorShape.ArrowCursor if item is None else Qt.CursorShape.PointingHandCursor)
            self._show(replace(self._shown, hovered=item))

    def _show(self, shown: ShownPairs) -> None:
        self._shown = shown
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say to screen readers what is selected."""
        selected = self._shown.selected
        what = tr("nothing selected") if selected is None else self.words_of(selected)
        name = tr("Compensation map: {what}", what=what)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.setAccessibleDescription(
            tr(
                "{number} tested pairs, each a hypothesis to test. Arrow keys move; Return or the space bar chooses.",
                number=len(self._places.edges),
            )
        )
