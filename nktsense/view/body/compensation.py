"""The compensation map: the tested pairs of a person as a graph, and the same as a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nktsense.palette import Palette
from nktsense.protocol.course.model import CompensationMap
from nktsense.protocol.library.model import Pair
from nktsense.view.body.pair_graph import PairGraph
from nktsense.view.body.pair_signs import PairLegend
from nktsense.view.body.pair_words import pair_words
from nktsense.view.body.states import with_side
from nktsense.view.look.one_of import OneOf
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT
from nktsense.view.words import tr

_ITEM_PAD_PX = 8


class CompensationGraph(QWidget):
    """Shows which pairs were tested and what their retests showed; it ranks nothing and concludes nothing.

    Args:
        names: Gives the name of a muscle, as it is shown, by its identifier.
        pairs: The pairs of the library, for their level of evidence.
    """

    chosen_edge = Signal(int)
    """A pair was chosen, by its number in the map."""
    chosen_node = Signal(str, str)
    """A muscle was chosen: its identifier and its side."""

    def __init__(self, names: Callable[[str], str], pairs: Sequence[Pair] = ()) -> None:
        super().__init__()
        self._names, self._pairs = names, tuple(pairs)
        self._map = CompensationMap((), (), ())
        self._sentence = Text(TEXT, wrap=True)
        self._sentence.say(
            tr("Every pair is a hypothesis to test. Nothing is ranked, and a change does not tell its cause.")
        )
        self._empty = Text(TEXT, role="muted", wrap=True)
        self._empty.say(tr("No pair yet: one appears here when a partner was worked on between a test and its retest."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._aside = Text(SMALL, role="muted", wrap=True)
        self._graph = PairGraph(names)
        self._list = _list()
        self._legend = PairLegend()
        self._scroll = _scrolled(self._graph, self._legend)
        self._stack = QStackedWidget()
        for one in (self._scroll, self._list, self._empty):
            self._stack.addWidget(one)
        self._tabs, self._one = (_tab(tr("Map")), _tab(tr("List"))), OneOf(self)
        self._lay_out()
        self._graph.chosen_edge.connect(self.chosen_edge)
        self._graph.chosen_node.connect(self.chosen_node)
        self._graph.moved.connect(self._bring_into_view)
        self._list.itemActivated.connect(lambda: self.chosen_edge.emit(self._list.currentRow()))
        self._list.itemClicked.connect(lambda: self.chosen_edge.emit(self._list.currentRow()))
        self._list.currentRowChanged.connect(self._from_list)
        self.show_map(self._map)

    @property
    def graph(self) -> PairGraph:
        """The painted map."""
        return self._graph

    @property
    def pair_list(self) -> QListWidget:
        """The same pairs as sentences."""
        return self._list

    @property
    def tabs(self) -> tuple[QPushButton, QPushButton]:
        """The buttons that show the map, and the list."""
        return self._tabs

    def show_map(self, shown: CompensationMap) -> None:
        """Show the tested pairs of a person."""
        self._map = shown
        words = [pair_words(edge, self._names, self._pairs) for edge in shown.edges]
        self._graph.show_pairs(shown.edges, words)
        row = self._list.currentRow()
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([one.sentence for one in words])
        self._list.setCurrentRow(min(row, len(words) - 1))
        self._list.blockSignals(False)
        self._aside.say(self._besides())
        for tab in self._tabs:
            tab.setEnabled(bool(words))
        self._turn()

    def select_edge(self, number: int) -> None:
        """Select a pair by its number in the map. Nothing is emitted."""
        self._list.setCurrentRow(number)
        self._graph.select(("pair", number))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for one in (self._sentence, self._empty, self._aside, self._graph, self._legend):
            one.recolour(look)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._sentence, 1)
        for tab in self._tabs:
            self._one.add(tab)
            row.addWidget(tab)
        self._one.choose(0)
        self._one.picked.connect(self._turn)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        column.addWidget(self._aside)
        self.setLayout(column)

    def _turn(self) -> None:
        shown = self._empty if not self._map.edges else self._list if self._one.now == 1 else self._scroll
        self._stack.setCurrentWidget(shown)

    def _besides(self) -> str:
        """Return what belongs to no pair: retests without a partner, and muscles that were tested in no pair."""
        paired = {(edge.muscle, edge.side) for edge in self._map.edges}
        paired |= {(edge.partner, edge.partner_side) for edge in self._map.edges}
        alone = [node for node in self._map.nodes if (node.muscle, node.side) not in paired]
        parts: list[str] = []
        if self._map.without_partner:
            parts.append(tr("Retests without a partner: {number}.", number=len(self._map.without_partner)))
        if alone:
            named = "; ".join(with_side(self._names(node.muscle), node.side) for node in alone)
            parts.append(tr("In no pair so far: {muscles}.", muscles=named))
        return " ".join(parts)

    def _from_list(self, row: int) -> None:
        self._graph.select(("pair", row) if row >= 0 else None)

    def _bring_into_view(self, box: QRect) -> None:
        self._scroll.ensureVisible(box.center().x(), box.center().y(), 0, box.height() // 2 + GRID)
        selected = self._graph.selected
        if selected is not None and selected[0] == "pair":
            self._list.blockSignals(True)
            self._list.setCurrentRow(selected[1])
            self._list.blockSignals(False)


def _tab(text: str) -> QPushButton:
    out = QPushButton(text)
    as_kind(out, "tab")
    # The theme makes the checked one bold, for which Qt leaves no room.
    out.setMinimumWidth(round(QFontMetricsF(font(TEXT, STRONG)).horizontalAdvance(text)) + 2 * 12 + 8)
    return out


class _Whole(QStyledItemDelegate):
    """Gives each item the height of all its lines; Qt forgets the padding that the theme asks for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        view = self.parent()
        assert isinstance(view, QListWidget)
        room = QRect(0, 0, max(view.viewport().width() - 2 * _ITEM_PAD_PX - 8, 80), 100_000)
        words = str(index.data())
        box = QFontMetrics(font(TEXT)).boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        return QSize(room.width(), box.height() + 2 * _ITEM_PAD_PX + 4)


def _list() -> QListWidget:
    out = QListWidget()
    out.setWordWrap(True)
    out.setFont(font(TEXT))
    out.setResizeMode(QListWidget.ResizeMode.Adjust)
    out.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    out.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    out.setItemDelegate(_Whole(out))
    out.setAccessibleName(tr("Tested pairs"))
    return out


def _scrolled(graph: PairGraph, legend: PairLegend) -> QScrollArea:
    """Return the map with what its shapes mean below it, so that a low room is the map's alone."""
    inside, column = QWidget(), QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * GRID)
    column.addWidget(graph)
    column.addWidget(legend)
    column.addStretch(1)
    inside.setLayout(column)
    out = QScrollArea()
    out.setWidgetResizable(True)
    out.setAlignment(Qt.AlignmentFlag.AlignTop)
    # The keys belong to the map in it, which brings into view what they select.
    out.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    out.setWidget(inside)
    return out
