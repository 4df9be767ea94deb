"""Every other muscle of the library by region, with a field that filters them."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nktsense.protocol.library.model import Library, Muscle
from nktsense.protocol.part import Side
from nktsense.view.look.shapes import font
from nktsense.view.look.texts import heading, small
from nktsense.view.look.tokens import GRID, SMALL, STRONG
from nktsense.view.session.sheets.partners_card import SideButtons
from nktsense.view.words import said, tr

_LIST_PX = 264


class OtherMuscles(QWidget):
    """The muscles of which the library suspects nothing here.

    Args:
        library: The library.
        sides_of: Gives the sides on which a muscle comes into question.
    """

    picked = Signal(str, str)
    """Muscle and side."""

    def __init__(self, library: Library, sides_of: Callable[[Muscle], tuple[Side, ...]]) -> None:
        super().__init__()
        self._library, self._sides_of = library, sides_of
        self._left_out: frozenset[str] = frozenset()
        self._enabled = False
        self.filter, self.list, self.buttons = QLineEdit(), QListWidget(), SideButtons()
        self.hint = small()
        self.filter.setPlaceholderText(tr("Name or region"))
        self.filter.setAccessibleName(tr("Filter by name or region"))
        self.filter.setClearButtonEnabled(True)
        self.list.setAccessibleName(tr("Other muscles of the library"))
        self.list.setFixedHeight(_LIST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._fill()
        self._sift()
        self.filter.textChanged.connect(self._sift)
        self.list.currentItemChanged.connect(self._offer)
        self.buttons.picked.connect(self._pick)

    def show_without(self, left_out: Collection[str], *, enabled: bool) -> None:
        """Leave out what stands above as a suspect.

        Args:
            left_out: Identifiers.
            enabled: Whether one can be chosen now.
        """
        self._enabled = enabled
        if frozenset(left_out) != self._left_out:
            self._left_out = frozenset(left_out)
            self._sift()
        self._offer()

    @property
    def muscle(self) -> Muscle | None:
        """The one that is selected, or None."""
        row = self.list.currentRow()
        item = self.list.item(row)
        if row < 0 or item.isHidden():
            return None
        return self._library.muscles.get(str(item.data(Qt.ItemDataRole.UserRole)))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.buttons)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(heading(tr("Other muscles of the library")))
        column.addWidget(self.hint)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        column.addLayout(below)

    def _fill(self) -> None:
        regions: dict[str, list[Muscle]] = {}
        for muscle in self._library.muscles.values():
            if muscle.scorable:
                regions.setdefault(muscle.region, []).append(muscle)
        for region, muscles in regions.items():
            head = QListWidgetItem(said(region).upper())
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(font(SMALL, STRONG))
            self.list.addItem(head)
            for muscle in muscles:
                item = QListWidgetItem(said(muscle.name))
                item.setData(Qt.ItemDataRole.UserRole, muscle.id)
                self.list.addItem(item)

    def _sift(self) -> None:
        """Hide what does not match, and regions of which nothing is left."""
        sought = self.filter.text().strip().casefold()
        head, seen, some = None, False, False
        for row in range(self.list.count()):
            item = self.list.item(row)
            id_ = item.data(Qt.ItemDataRole.UserRole)
            if id_ is None:
                if head is not None:
                    head.setHidden(not seen)
                head, seen = item, False
                continue
            region = "" if head is None else head.text()
            fits = sought in f"{item.text()} {region} {id_}".casefold() and id_ not in self._left_out
            item.setHidden(not fits)
            seen, some = seen or fits, some or fits
        if head is not None:
            head.setHidden(not seen)
        why = tr("The library suspects none of these here; you may test any of them as a partner.")
        self.hint.say(why if some else tr("No other muscle of the library has this in its name or region."))
        self._offer()

    def _offer(self) -> None:
        muscle = self.muscle
        sides: tuple[Side, ...] = ("left", "right") if muscle is None else self._sides_of(muscle)
        name = "" if muscle is None else said(muscle.name)
        self.buttons.show_sides(name, sides, enabled=self._enabled and muscle is not None)

    def _pick(self, side: str) -> None:
        muscle = self.muscle
        if muscle is not None:
            self.picked.emit(muscle.id, side)
