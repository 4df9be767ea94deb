"""A painted map that pointer and keys lead over, and that tells screen readers what is selected."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from abc import ABCMeta, abstractmethod
from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.body import steering
from nktsense.view.body.keys import BY_KEY, CHOOSE, LEAVES, STEPS, leafed
from nktsense.view.look.shapes import plain_tip
from nktsense.view.words import tr

P = TypeVar("P", bound=Hashable)


class _AbstractWidget(ABCMeta, type(QWidget)):
    """Qt's own kind of class, and one in which a hook that is not made is seen by whoever checks types."""


class SteeredMap(QWidget, Generic[P], metaclass=_AbstractWidget):
    """What all painted maps share. A map says where its places are and what they are called, and paints them."""

    def __init__(self) -> None:
        super().__init__()
        self.look = LIGHT
        self._selected: P | None = None
        self._hovered: P | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def selected(self) -> P | None:
        """What is selected, or None."""
        return self._selected

    def select(self, place: P | None) -> None:
        """Select a place, or none; what is not on the map selects none. Nothing is emitted."""
        self._selected = place if place is not None and place in self.positions(every=True) else None
        self.refresh()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.look = look
        self.refresh()

    def refresh(self) -> None:
        """Paint anew, and tell screen readers what is selected where that changed."""
        selected = self._selected
        name = self.called(tr("nothing selected") if selected is None else self.words_of(selected))
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.setAccessibleDescription(self.explained())
        self.update()

    # what a map says of itself

    @abstractmethod
    def at(self, point: QPointF) -> P | None:
        """Return what lies under a point, px, or None."""

    @abstractmethod
    def positions(self, *, every: bool) -> Mapping[P, steering.Point]:
        """Return where the places are that keys lead to, px.

        Args:
            every: All that are on the map, as with Shift, also those that keys do not usually lead to.
        """

    def order(self, *, every: bool) -> list[P]:
        """Return the places that page keys lead to one after the other."""
        return steering.in_reading_order(self.positions(every=every))

    def first(self) -> P | None:
        """Return what is selected when the keys come to the map, or None."""
        return next(iter(self.order(every=False)), None)

    @abstractmethod
    def words_of(self, place: P) -> str:
        """Return what is known of a place, in words."""

    @abstractmethod
    def called(self, what: str) -> str:
        """Return the name of the map for screen readers, with what is selected."""

    @abstractmethod
    def explained(self) -> str:
        """Return what the keys do here."""

    # what happens on it

    def choose(self, place: P) -> None:
        """A place was chosen."""

    def moved_to(self, place: P) -> None:
        """A key selected a place."""

    def pointed_at(self, place: P | None) -> None:
        """The pointer came to a place, or left them all."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what the pointer is over."""
        self._hover(self.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        place = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.select(place)
            self.choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Return or the space bar."""
        key, selected = Qt.Key(event.key()), self._selected
        every = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        order = self.order(every=every) if key in STEPS or key in LEAVES else []
        if key in STEPS and order:
            self._step(STEPS[key], order[0], every=every)
        elif key in LEAVES and order:
            self._go(leafed(order, selected, key))
        elif key in CHOOSE and selected is not None:
            if not event.isAutoRepeat():
                self.choose(selected)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first place where nothing is selected, so that the keys begin somewhere."""
        first = self.first() if self._selected is None and event.reason() in BY_KEY else None
        if first is not None:
            self._go(first)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(self.words_of(place)), self)
            return True
        return super().event(event)

    def _step(self, step: steering.Step, first: P, *, every: bool) -> None:
        """Go on in a direction; from nowhere to the first place."""
        selected = self._selected
        found: P | None = first
        if selected is not None:
            at = self.positions(every=True)[selected]
            found = steering.next_place(self.positions(every=every), at, step)
        if found is not None:
            self._go(found)

    def _go(self, place: P) -> None:
        self.select(place)
        self.moved_to(place)

    def _hover(self, place: P | None) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
        self.update()
        self.pointed_at(place)
