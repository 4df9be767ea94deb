"""The painted figures as a widget."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from nktsense.palette import Palette
from nktsense.view.body import steering
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.painting import Shown, paint_ground, paint_plan
from nktsense.view.body.placing import Placing
from nktsense.view.body.states import MuscleState, in_words
from nktsense.view.body.steered import SteeredMap
from nktsense.view.look.tokens import RADIUS
from nktsense.view.words import tr


class BodyCanvas(SteeredMap[Place]):
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
        self._states: dict[Place, MuscleState] = {}
        self._placing = Placing(1, 1)
        self._ground: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 160)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return a size at which every mark is easily seen."""
        return QSize(420, 500)

    @property
    def placing(self) -> Placing:
        """Where the figures stand."""
        return self._placing

    def show_states(self, states: Mapping[Place, MuscleState]) -> None:
        """Show how planned muscles stand; those without a region are left out."""
        there = {place: state for place, state in states.items() if place in all_regions()}
        if there != self._states:
            self._states = there
            self.refresh()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._ground = None
        super().recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the figures anew."""
        self._placing = Placing(self.width(), self.height())
        self._ground = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, and a frame while keys go here."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground_at(painter.deviceTransform().m11()))
        paint_plan(painter, self._placing, Shown(self._states, self._selected, self._hovered, self.look))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.look.trace), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

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
            paint_ground(painter, self._placing, self.look)
            painter.end()
        return self._ground

    # what the map says of itself

    def at(self, point: QPointF) -> Place | None:
        """Return the muscle under a point, px, or None."""
        region = self._placing.at(point, self._states)
        return None if region is None else region.place

    def positions(self, *, every: bool) -> Mapping[Place, steering.Point]:
        """Return where the marks of planned muscles are; of all where nothing is planned, or with Shift."""
        return self._placing.positions(None if every or not self._states else self._states)

    def first(self) -> Place | None:
        """Return the first planned muscle."""
        return super().first() if self._states else None

    def words_of(self, place: Place) -> str:
        """Return how a muscle stands, in words."""
        return in_words(self._names(place[0]), place[1], self._states.get(place))

    def called(self, what: str) -> str:
        """Return the name of the map."""
        return tr("Body map: {what}", what=what)

    def explained(self) -> str:
        """Return what the keys do here."""
        return tr(
            "{number} planned muscles. Arrow keys move between them, with Shift between all; "
            "Return or the space bar chooses.",
            number=len(self._states),
        )

    # what happens on it

    def choose(self, place: Place) -> None:
        """A muscle was chosen."""
        self.chosen.emit(*place)

    def moved_to(self, place: Place) -> None:
        """A key selected a muscle."""
        self.hovered.emit(*place)

    def pointed_at(self, place: Place | None) -> None:
        """The pointer came to a muscle, or left it."""
        self.hovered.emit(*(place or ("", "")))
