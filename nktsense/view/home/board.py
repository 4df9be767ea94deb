"""The cards of the first page in one column, or in two where there is room; scrolled where there is not."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.home.cards import FirstCard, OthersCard, RecentCard, UnfinishedCard
from nktsense.view.home.device_card import DeviceCard
from nktsense.view.home.parts import Card
from nktsense.view.home.standing import Standing, others_of, primary_of, waiting_of
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.tokens import GRID, MARGIN

WIDE_PX: Final = 1060
"""From this width on there are two columns."""
LOW_PX: Final = 480
"""Below this height what stands first takes less room."""
_WIDEST_PX: Final = {False: 880, True: 1320}


class HomeBoard(Scroll):
    """The cards."""

    acted = Signal(str)
    """A button was pressed: id of what it does."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.others, self.unfinished = FirstCard(), OthersCard(), UnfinishedCard()
        self.device, self.recent = DeviceCard(), RecentCard()
        self.cards: tuple[Card, ...] = (self.first, self.others, self.unfinished, self.device, self.recent)
        self._inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._inside)
        self._lay_out()
        for card in self.cards:
            card.acted.connect(self.acted)

    def show_standing(self, standing: Standing) -> None:
        """Show where things stand."""
        self.first.show_act(primary_of(standing))
        self.others.show_acts(others_of(standing), waiting_of(standing))
        self.unfinished.show_standing(standing)
        self.recent.show_standing(standing)

    def keep_order(self) -> None:
        """Let Tab go through the buttons as they are read, those that were made last too."""
        buttons = [button for card in self.cards for button in card.in_order()]
        for before, after in pairwise(buttons):
            self.setTabOrder(before, after)

    def bring_into_view(self, name: str) -> None:
        """Scroll to the card that a question is about."""
        cards: dict[str, Card] = {"unfinished": self.unfinished, "clients": self.recent, "client": self.recent}
        self.ensureWidgetVisible(cards.get(name, self.device), 0, GRID)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for card in self.cards:
            card.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (self.first, self.others, self.unfinished)), (right, (self.device, self.recent))):
            column.setSpacing(2 * GRID)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 4)
        outer = QWidget()
        whole = QHBoxLayout(outer)
        whole.setContentsMargins(MARGIN, 2 * GRID, MARGIN, 2 * GRID)
        whole.addWidget(self._inside, 1)
        self.setWidget(outer)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= WIDE_PX
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._columns.setSpacing(3 * GRID if wide else 2 * GRID)
        self._inside.setMaximumWidth(_WIDEST_PX[wide])
        self.first.set_compact(compact=self.height() < LOW_PX)
