"""What is tested: the batteries of the library, and the side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.library.model import Library
from nktsense.view.begin.battery_card import BatteryCard
from nktsense.view.begin.chosen import Chosen, Length, length_of
from nktsense.view.begin.fields import Options
from nktsense.view.look.tokens import GRID
from nktsense.view.parts.section import Section
from nktsense.view.words import said, tr


def short_name(name: str) -> str:
    """Return the name of a muscle in the chosen language, without what stands in brackets."""
    return said(name.partition(" (")[0])


def length_words(length: Length) -> str:
    """Return how long the tests of a battery are, in words."""
    if length.tests == 1:
        return tr("1 test, about {minutes} min", minutes=length.about_min)
    return tr("{tests} tests, about {minutes} min", tests=length.tests, minutes=length.about_min)


class Batteries(Section):
    """The section.

    Args:
        library: Muscles and batteries.
    """

    picked = Signal(str)
    """Identifier of the battery that was chosen."""

    def __init__(self, library: Library) -> None:
        super().__init__("battery", tr("What is tested?"))
        self._library = library
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID)
        self.cards: dict[str, BatteryCard] = {}
        for battery in self._ordered(""):
            row = library.batteries[battery]
            names = ", ".join(short_name(library.muscles[muscle].name) for muscle in row.muscles)
            card = BatteryCard(battery, said(row.title), names, said(row.words))
            card.clicked.connect(partial(self._clicked, battery))
            column.addWidget(card)
            self.cards[battery] = card
        self._column, self._order = column, tuple(self.cards)
        self._insert(box)
        sides: dict[object, str] = {None: tr("Both"), "left": tr("Left"), "right": tr("Right")}
        self.side = self.add(Options("side", tr("Side"), sides, tr("Muscles of the midline are tested once.")))

    def show_chosen(self, chosen: Chosen, last: str) -> None:
        """Show what was chosen, the battery that was used last at the top.

        Args:
            chosen: What was chosen.
            last: Identifier of the battery that was used last, or "".
        """
        self._put_first(last)
        for name, card in self.cards.items():
            card.setChecked(name == chosen.battery)
            card.show_length(length_words(length_of(self._library, chosen, name)), used_last=name == last)
        self.side.show_value(chosen.side)

    def in_order(self) -> tuple[tuple[str, BatteryCard], ...]:
        """Return identifiers and cards in the order in which they stand."""
        return tuple((name, self.cards[name]) for name in self._order)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for card in self.cards.values():
            card.recolour(look)

    def _ordered(self, last: str) -> tuple[str, ...]:
        return tuple(sorted(self._library.batteries, key=lambda name: name != last))

    def _put_first(self, last: str) -> None:
        order = self._ordered(last)
        if order == self._order:
            return
        self._order = order
        for name in order:
            self._column.removeWidget(self.cards[name])
        before: BatteryCard | None = None
        for name in order:
            self._column.addWidget(self.cards[name])
            if before is not None:
                QWidget.setTabOrder(before, self.cards[name])
            before = self.cards[name]
        if before is not None:
            QWidget.setTabOrder(before, next(iter(self.side.buttons.values())))

    def _clicked(self, battery: str, *_: object) -> None:
        for name, card in self.cards.items():
            card.setChecked(name == battery)
        self.picked.emit(battery)
