"""Picks the muscle, the side and the kind of a single test."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from functools import partial
from typing import Final, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nktsense.palette import Palette
from nktsense.protocol.library.model import Library, Muscle
from nktsense.protocol.part import Side
from nktsense.protocol.session.plan import TestKind
from nktsense.view.home.measure import by_region, tests_of
from nktsense.view.home.offers import BACK
from nktsense.view.home.picking import Picked, picking_offer, region_words, side_words, test_words
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import Text, colour, font
from nktsense.view.look.texts import recolour_all
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, SMALL, STRONG, TEXT
from nktsense.view.words import said, tr

LOW_PX: Final = 400
"""Below this height the name of a muscle takes less room."""
_MUSCLE: Final = Qt.ItemDataRole.UserRole
_WIDEST_PX: Final = 1320


class _Muscles(QListWidget):
    """A list that keeps its current muscle in sight, whatever becomes of its size."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentRow() >= 0:
            self.scrollToItem(self.currentItem())


class MeasurePicker(QWidget):
    """A list of muscles, the two sides, the kinds of test.

    Args:
        library: The library; muscles that are never scored are not in the list.
    """

    begun = Signal(object)
    """A test is to begin: a complete :class:`~nktsense.view.home.picking.Picked`."""
    left = Signal()
    """Nothing is to begin."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._regions = by_region(library)
        self._muscles = {muscle.id: muscle for muscles in self._regions.values() for muscle in muscles}
        self.picked = Picked()
        self.offer = picking_offer(self.picked, self._regions)
        """What is missing, for two keys."""
        self.filter, self.list = QLineEdit(), _Muscles()
        self.heading, self.about = Text(LARGE, STRONG, wrap=True), Text(SMALL, role="muted", wrap=True)
        self.missing, self.note = Text(SMALL, role="muted", wrap=True), Text(SMALL, role="muted", wrap=True)
        self.sides: dict[Side, Segment] = {side: Segment(side_words(side)) for side in ("left", "right")}
        self.tests: dict[TestKind, Segment] = {test: Segment(test_words(test)) for test in ("break", "make")}
        self.begin_button, self.back_button = QPushButton(tr("Begin")), QPushButton(tr("Back"))
        self._heads: list[QListWidgetItem] = []
        self._fill()
        self._lay_out()
        self._connect()
        self._show()

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        verb, _, rest = choice.partition(":")
        if verb == BACK:
            self.back()
        elif verb == "region":
            self._take(Picked(region=rest))
        elif verb == "muscle":
            self.pick(rest)
        elif verb == "side" and rest in self.sides:
            self._pick_side("left" if rest == "left" else "right")
        elif verb == "test":
            self._pick_test("make" if rest == "make" else "break")
            self._begin()

    def open(self, note: str) -> None:
        """Begin anew.

        Args:
            note: What else has to be known, in the chosen language, or "".
        """
        self.note.say(note)
        self.filter.clear()
        self._take(Picked())

    def back(self) -> None:
        """Drop what was picked last; where nothing was, leave."""
        before = self.picked.before()
        if before is None:
            self.left.emit()
        else:
            self._take(before)

    def pick(self, muscle: str) -> None:
        """Pick a muscle by its identifier."""
        self._take(Picked().with_muscle(self._muscles[muscle]))

    def in_order(self) -> list[QWidget]:
        """Return what Tab goes through, as it is read."""
        buttons = (*self.sides.values(), *self.tests.values(), self.begin_button, self.back_button)
        return [self.filter, self.list, *buttons]

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        recolour_all(self, look)
        for head in self._heads:
            head.setForeground(colour(look.muted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room for the name where there is little."""
        super().resizeEvent(event)
        self.heading.setFont(font(TEXT if self.height() < LOW_PX else LARGE, STRONG))

    # what is seen

    def _fill(self) -> None:
        for region, muscles in self._regions.items():
            head = QListWidgetItem(region_words(region))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(font(SMALL, STRONG))
            self._heads.append(head)
            self.list.addItem(head)
            for muscle in muscles:
                item = QListWidgetItem(f"    {said(muscle.name)}")
                item.setData(_MUSCLE, muscle.id)
                self.list.addItem(item)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(tr("Find a muscle or a region"))
        self.filter.setAccessibleName(tr("Find a muscle or a region"))
        self.filter.setClearButtonEnabled(True)
        self.list.setAccessibleName(tr("Muscles"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        as_kind(self.begin_button, "primary")
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * GRID)
        row.addLayout(left, 5)
        row.addWidget(self._right(), 4)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside, 1)

    def _right(self) -> QScrollArea:
        inside, scroll = QWidget(), QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addSpacing(GRID)
        for segments in (tuple(self.sides.values()), tuple(self.tests.values())):
            line = QHBoxLayout()
            line.setSpacing(GRID // 2)
            for segment in segments:
                line.addWidget(segment)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(GRID)
        last = QHBoxLayout()
        last.setSpacing(GRID)
        last.addWidget(self.begin_button)
        last.addWidget(self.back_button)
        last.addStretch(1)
        column.addLayout(last)
        column.addWidget(self.missing)
        column.addWidget(self.note)
        column.addStretch(1)
        return scroll

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._take_first)
        self.list.currentItemChanged.connect(self._pick_item)
        for side, segment in self.sides.items():
            segment.clicked.connect(partial(self._pick_side, side))
        for test, segment in self.tests.items():
            segment.clicked.connect(partial(self._pick_test, test))
        self.begin_button.clicked.connect(self._begin)
        self.back_button.clicked.connect(self.left)

    def _show(self) -> None:
        """Show what was picked."""
        picked, muscle = self.picked, self.picked.muscle
        self.offer = picking_offer(picked, self._regions)
        self.heading.say(tr("Which muscle?") if muscle is None else said(muscle.name))
        self.about.say("" if muscle is None else said(muscle.test_position))
        for side, segment in self.sides.items():
            segment.setEnabled(muscle is not None and muscle.paired)
            segment.setChecked(picked.side == side)
        possible = () if muscle is None else tests_of(muscle)
        for test, segment in self.tests.items():
            segment.setEnabled(test in possible)
            segment.setChecked(muscle is not None and picked.test == test)
        self.begin_button.setEnabled(picked.complete)
        self.missing.say(_missing(picked))
        with QSignalBlocker(self.list):
            self._show_current(muscle)

    def _show_current(self, muscle: Muscle | None) -> None:
        wanted = None if muscle is None else muscle.id
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_MUSCLE) == wanted and wanted is not None:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
                return
        self.list.setCurrentRow(-1)
        head = next((row for row in range(self.list.count()) if self._is_head(row, self.picked.region)), 0)
        self.list.scrollToItem(self.list.item(head), QListWidget.ScrollHint.PositionAtTop)

    def _is_head(self, row: int, region: str) -> bool:
        following = cast("QListWidgetItem | None", self.list.item(row + 1))
        muscle = None if following is None else self._muscles.get(following.data(_MUSCLE))
        return self.list.item(row).data(_MUSCLE) is None and muscle is not None and muscle.region == region

    # what is done

    def _take(self, picked: Picked) -> None:
        self.picked = picked
        self._show()

    def _pick_item(self, item: QListWidgetItem | None) -> None:
        muscle = None if item is None else item.data(_MUSCLE)
        if muscle is not None:
            self.pick(muscle)

    def _pick_side(self, side: Side, *_: object) -> None:
        picked = self.picked
        self._take(Picked(picked.region, picked.muscle, side, picked.test))

    def _pick_test(self, test: TestKind, *_: object) -> None:
        picked = self.picked
        self._take(Picked(picked.region, picked.muscle, picked.side, test))

    def _begin(self) -> None:
        if self.picked.complete:
            self.begun.emit(self.picked)

    def _narrow(self, text: str) -> None:
        """Show the muscles whose name or region has a text in it, and the regions that they are in."""
        wanted = text.strip().casefold()
        head: QListWidgetItem | None = None
        shown_in_region = False
        for row in range(self.list.count()):
            item = self.list.item(row)
            muscle = self._muscles.get(item.data(_MUSCLE))
            if muscle is None:
                if head is not None:
                    head.setHidden(not shown_in_region)
                head, shown_in_region = item, False
                continue
            fits = wanted in said(muscle.name).casefold() or wanted in said(muscle.region).casefold()
            item.setHidden(not fits)
            shown_in_region = shown_in_region or fits
        if head is not None:
            head.setHidden(not shown_in_region)

    def _take_first(self) -> None:
        """Return in the field takes the first muscle that is shown, where one was looked for."""
        if not self.filter.text().strip():
            return
        for row in range(self.list.count()):
            item = self.list.item(row)
            if not item.isHidden() and item.data(_MUSCLE) is not None:
                self.pick(item.data(_MUSCLE))
                return


def _missing(picked: Picked) -> str:
    """Return what is to be chosen before a test can begin, or what comes first in it."""
    if picked.muscle is None:
        return tr("Choose a muscle first.")
    if picked.side is None:
        return tr("Choose the side first.")
    return tr("The screening comes first, as in every session.")
