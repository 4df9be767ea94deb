"""The compensation map of this session: the pairs that were tested, and what their retests showed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from nktsense.palette import Palette
from nktsense.protocol.library.model import Library
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.research.readout import RESULTS_HIDDEN
from nktsense.protocol.session.state import TestRecord
from nktsense.view.body.compensation import CompensationGraph
from nktsense.view.body.session_pairs import pairs_of_session
from nktsense.view.look.texts import text
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView


class PairsSheet(SessionSheet):
    """The map; nothing of it is shown while results are hidden.

    Args:
        library: Names of muscles, and the evidence of pairs.
    """

    name = "pairs"

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._shown: tuple[tuple[TestRecord, ...], tuple[Outcome, ...]] | None = None
        self.hidden = text(said(RESULTS_HIDDEN), role="muted")
        self.graph = CompensationGraph(self._name_of, library.pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hidden)
        column.addWidget(self.graph, 1)
        column.addStretch(0)
        self.hidden.hide()

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Pairs")

    def there(self, view: DeskView) -> bool:
        """There is a map once a test is finished, unless results are hidden."""
        return not view.state.blinded and any(test.finished_s is not None for test in view.state.tests)

    def show_view(self, view: DeskView) -> None:
        """Show the pairs of the session."""
        self.hidden.setVisible(view.state.blinded)
        self.graph.setVisible(not view.state.blinded)
        outcomes = () if view.state.blinded else view.outcomes
        shown = (view.state.tests, outcomes)
        if self._shown is not None and shown[0] is self._shown[0] and shown[1] is self._shown[1]:
            return
        self._shown = shown
        self.graph.show_map(pairs_of_session(view.state, outcomes))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.hidden.recolour(look)
        self.graph.recolour(look)

    def _name_of(self, muscle: str) -> str:
        known = self._library.muscles.get(muscle)
        return said(muscle.replace("_", " ") if known is None else known.name)
