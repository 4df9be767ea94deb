"""The painted map of tested pairs as a widget."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from nktsense.protocol.course.model import Edge
from nktsense.view.body import steering
from nktsense.view.body.pair_painting import ShownPairs, paint_pairs, pair_height
from nktsense.view.body.pair_places import Item, PairPlaces
from nktsense.view.body.pair_words import PairWords
from nktsense.view.body.states import with_side
from nktsense.view.body.steered import SteeredMap
from nktsense.view.look.tokens import RADIUS
from nktsense.view.words import tr


class PairGraph(SteeredMap[Item]):
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
        self._names = names
        self._words: tuple[PairWords, ...] = ()
        self._places = self._placed((), 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(320)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the size at which every row is seen."""
        return QSize(720, round(self._places.height_px))

    @property
    def places(self) -> PairPlaces:
        """Where everything is."""
        return self._places

    def show_pairs(self, edges: Sequence[Edge], words: Sequence[PairWords]) -> None:
        """Show pairs; what was selected stays so where it is still there."""
        self._words = tuple(words)
        self._places = self._placed(edges, self.width())
        self.setFixedHeight(round(self._places.height_px))
        self._hovered = None
        self.select(self._selected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._places = self._placed(self._places.edges, self.width())
        self.setFixedHeight(round(self._places.height_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen, and a frame around what is selected while keys go here."""
        painter, selected = QPainter(self), self._selected
        shown = ShownPairs(self._names, self._words, selected, self._hovered, self.look)
        paint_pairs(painter, self._places, shown, QRectF(event.rect()))
        if self.hasFocus() and selected is not None:
            painter.setPen(QPen(QColor(self.look.trace), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._places.boxes[selected].adjusted(-3, -3, 3, 3), RADIUS + 3, RADIUS + 3)
        painter.end()

    def _placed(self, edges: Sequence[Edge], width_px: float) -> PairPlaces:
        return PairPlaces(edges, width_px, lambda number, width: pair_height(self._words[number], width))

    # what the map says of itself

    def at(self, point: QPointF) -> Item | None:
        """Return what lies under a point, px, or None."""
        return self._places.at(point)

    def positions(self, *, every: bool) -> Mapping[Item, steering.Point]:
        """Return the middle of every box, px."""
        return self._places.positions()

    def order(self, *, every: bool) -> list[Item]:
        """Return the pairs from the top."""
        return [item for item in super().order(every=every) if item[0] == "pair"]

    def words_of(self, place: Item) -> str:
        """Return something on the map in words."""
        if place[0] == "pair":
            return self._words[place[1]].sentence
        who = with_side(self._names(place[1][0]), place[1][1])
        pairs = len(self._places.joined(place))
        if place[0] == "muscle":
            return tr("{muscle}: tested; pairs on the map: {number}", muscle=who, number=pairs)
        return tr("{muscle}: worked on; pairs on the map: {number}", muscle=who, number=pairs)

    def called(self, what: str) -> str:
        """Return the name of the map."""
        return tr("Compensation map: {what}", what=what)

    def explained(self) -> str:
        """Return what the keys do here."""
        return tr(
            "{number} tested pairs, each a hypothesis to test. Arrow keys move; Return or the space bar chooses.",
            number=len(self._places.edges),
        )

    # what happens on it

    def choose(self, place: Item) -> None:
        """A pair or a muscle was chosen."""
        if place[0] == "pair":
            self.chosen_edge.emit(place[1])
        else:
            self.chosen_node.emit(*place[1])

    def moved_to(self, place: Item) -> None:
        """A key selected something."""
        self.moved.emit(self._places.boxes[place].toAlignedRect())
