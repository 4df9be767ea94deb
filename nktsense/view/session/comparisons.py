"""The comparisons of a session, the latest first; their place is there before there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, TEXT
from nktsense.view.session.compared import compared
from nktsense.view.session.comparison_card import ComparisonCard
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskView


class Comparisons(QScrollArea):
    """All comparisons of a session."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[ComparisonCard] = []
        self._look = LIGHT
        self.setAccessibleName(tr("Comparisons"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = Text(TEXT, role="muted", wrap=True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_view(self, view: DeskView) -> None:
        """Show the outcomes of a view; while results are hidden there are none, and that is said."""
        shown = [compared(view.state, one) for one in reversed(view.outcomes)]
        hidden = tr("Results are hidden until the block is closed.")
        self.empty.say(hidden if view.state.blinded else tr("A retest stands here beside its test."))
        self.empty.setVisible(not shown)
        if shown == [card.shown for card in self.cards]:
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = [ComparisonCard(one) for one in shown]
        for place, card in enumerate(self.cards):
            card.recolour(self._look)
            self._column.insertWidget(place, card)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.empty.recolour(look)
        for card in self.cards:
            card.recolour(look)


class ComparisonSheet(SessionSheet):
    """The comparisons as a sheet.

    Args:
        comparisons: The comparisons.
    """

    name = "comparison"

    def __init__(self, comparisons: Comparisons) -> None:
        super().__init__()
        self._comparisons = comparisons
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(comparisons)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Comparison")

    def show_view(self, view: DeskView) -> None:
        """Show the outcomes of a view."""
        self._comparisons.show_view(view)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self._comparisons.recolour(look)
