"""The painted figures as a widget: pointer and keys lead to a muscle, screen readers are told which one."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

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
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nktsense.palette import Palette
from nktsense.view.body import steering
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.keys import BY_KEY, CHOOSE, LEAVES, STEPS, leafed
from nktsense.view.body.painting import Shown, paint_ground, paint_plan
from nktsense.view.body.placing import Placing
from nktsense.view.body.states import MuscleState, in_words
from nktsense.view.look.shapes import plain_tip
from nktsense.view.look.tokens import RADIUS
from nktsense.view.words import tr


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
        self._ground: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 160)
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
        self._ground = None
        self._show(replace(self._shown, look=look))

    def words_at(self, place: Place) -> str:
        """Return what is known of a place, in words."""
        return in_words(self._names(place[0]), place[1], self._shown.states.get(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the figures anew."""
        self._placing = Placing(self.width(), self.height())
        self._ground = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, and a frame while keys go here."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground_at(painter.deviceTransform().m11()))
        paint_plan(painter, self._placing, self._shown)
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
        if key in STEPS:
            self._step(STEPS[key], every=every)
        elif key in LEAVES:
            self._go(leafed(steering.in_reading_order(self._reachable(every=every)), selected, key))
        elif key in CHOOSE and selected is not None:
            if not event.isAutoRepeat():
                self.chosen.emit(*selected)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first planned muscle where nothing is selected, so that the keys begin somewhere."""
        if event.reason() in BY_KEY and self._shown.selected is None and self._shown.states:
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

    def _ground_at(self, ratio: float) -> QPixmap:
        """Return what does not change with the plan; painting it takes longer than all the rest.

        Args:
            ratio: Pixels of what is painted on for one of Qt's.
        """
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            paint_ground(painter, self._placing, self._shown.look)
            painter.end()
        return self._ground

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
