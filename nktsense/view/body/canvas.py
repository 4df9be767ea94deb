"""The painted figures as a widget: pointer and keys lead to a muscle, screen readers are told which one."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
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
from nktsense.view.body import steering
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.painting import Shown, paint_body
from nktsense.view.body.placing import Placing
from nktsense.view.body.states import MuscleState, in_words
from nktsense.view.look.shapes import plain_tip
from nktsense.view.look.tokens import RADIUS
from nktsense.view.words import tr

_STEPS: Final = {
    Qt.Key.Key_Left: steering.LEFT,
    Qt.Key.Key_Right: steering.RIGHT,
    Qt.Key.Key_Up: steering.UP,
    Qt.Key.Key_Down: steering.DOWN,
}
_BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_CHOOSE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)


class BodyCanvas(QWidget):
    """Front and back of the body.

    Args:
        names: Gives the name of a muscle, as it is shown, by its identifier.
    """

    chosen = Signal(str, str)
    """A muscle was chosen: its identifier and its side."""
    hovered = Signal(str, str)
    """The pointer or the keys came to a muscle; twice "" where the pointer left it."""

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self._names = names
        self._shown = Shown()
        self._placing = Placing(1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 280)
        self._tell()

    def sizeHint(self) -> QSize:
        """Return a size at which every mark is easily seen."""
        return QSize(420, 500)

    @property
    def selected(self) -> Place | None:
        """The muscle and side that is selected, or None."""
        return self._shown.selected

    @property
    def placing(self) -> Placing:
        """Where the figures stand."""
        return self._placing

    def show_states(self, states: Mapping[Place, MuscleState]) -> None:
        """Show the planned muscles with what they have shown; those without a region are left out."""
        there = {place: state for place, state in states.items() if place in all_regions()}
        if there != self._shown.states:
            self._show(replace(self._shown, states=there))

    def select(self, place: Place | None) -> None:
        """Select a place, or none; a place without a region selects none."""
        self._show(replace(self._shown, selected=place if place in all_regions() else None))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._show(replace(self._shown, look=look))

    def words_at(self, place: Place) -> str:
        """Return what is known of a place, in words."""
        return in_words(self._names(place[0]), place[1], self._shown.states.get(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the figures anew."""
        self._placing = Placing(self.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, and a frame while keys go here."""
        painter = QPainter(self)
        paint_body(painter, self._placing, self._shown)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._shown.look.trace), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what the pointer is over."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        place = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.select(place)
            self.chosen.emit(*place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Return or the space bar."""
        key = Qt.Key(event.key())
        every = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        selected = self._shown.selected
        if key in _STEPS:
            self._step(_STEPS[key], every=every)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._leaf(key, every=every)
        elif key in _CHOOSE and selected is not None:
            if not event.isAutoRepeat():
                self.chosen.emit(*selected)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first planned muscle where nothing is selected, so that the keys begin somewhere."""
        if event.reason() in _BY_KEY and self._shown.selected is None and self._shown.states:
            self._go(steering.in_reading_order(self._reachable(every=False))[0])
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(self.words_at(place)), self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> Place | None:
        region = self._placing.at(point, self._shown.states)
        return None if region is None else region.place

    def _reachable(self, *, every: bool) -> dict[Place, steering.Point]:
        """Return the places that keys lead to: all, or the planned ones; all where nothing is planned."""
        return self._placing.positions(None if every or not self._shown.states else self._shown.states)

    def _step(self, step: steering.Step, *, every: bool) -> None:
        places = self._reachable(every=every)
        selected = self._shown.selected
        if selected is None:
            self._go(steering.in_reading_order(places)[0])
            return
        at = self._placing.anchor(all_regions()[selected])
        found = steering.next_place(places, (at.x(), at.y()), step)
        if found is not None:
            self._go(found)

    def _leaf(self, key: Qt.Key, *, every: bool) -> None:
        """Go to the first or last place, or to the one before or after, from the top to the bottom."""
        order = steering.in_reading_order(self._reachable(every=every))
        selected = self._shown.selected
        now = order.index(selected) if selected in order else -1
        place = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(order) - 1,
            Qt.Key.Key_PageUp: max(now - 1, 0),
            Qt.Key.Key_PageDown: min(now + 1, len(order) - 1),
        }[key]
        self._go(order[place])

    def _go(self, place: Place) -> None:
        self.select(place)
        self.hovered.emit(*place)

    def _hover(self, place: Place | None) -> None:
        if place == self._shown.hovered:
            return
        self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
        self._show(replace(self._shown, hovered=place))
        self.hovered.emit(*(place or ("", "")))

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say to screen readers what is selected."""
        selected = self._shown.selected
        what = tr("nothing selected") if selected is None else self.words_at(selected)
        name = tr("Body map: {what}", what=what)
        if name == self.accessibleName():
            return
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            tr(
                "{number} planned muscles. Arrow keys move between them, with Shift between all; "
                "Return or the space bar chooses.",
                number=len(self._shown.states),
            )
        )
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
