"""The page of a session: the plan with what is done of it, beside what retests showed."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.house.page import Page
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, SMALL, STRONG, TEXT
from nktsense.view.session.comparisons import Comparisons
from nktsense.view.session.muscle_state import MuscleState, ShowsStates
from nktsense.view.session.plan_list import PlanList, title_of
from nktsense.view.session.plan_rows import PlanRow, plan_rows
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskNews, DeskView

NARROW_PX: Final = 1100
"""Below this width one column is in view at a time."""


class SessionPage(Page):
    """The session. Columns side by side, or one at a time behind tabs where there is little room.

    Args:
        body_map: A widget for the left column, see :class:`ShowsStates`; None for the list alone.
    """

    name = "session"

    def __init__(self, body_map: QWidget | None = None) -> None:
        super().__init__()
        self._view: DeskView | None = None
        self.plan, self.comparisons = PlanList(), Comparisons()
        self.progress = Text(SMALL, role="muted")
        self._body_map = body_map
        columns: list[tuple[str, QWidget]] = [(tr("Plan"), self._plan_column()), (tr("Comparison"), self.comparisons)]
        self.columns = [*([(tr("Body map"), body_map)] if body_map is not None else []), *columns]
        self._tabs, self._row = QButtonGroup(self), QWidget()
        self._lay_out()
        self.plan.picked.connect(self._picked)
        if isinstance(body_map, ShowsStates):
            body_map.chosen.connect(self._picked_on_map)

    @property
    def title(self) -> str:
        """What stands at the top."""
        return tr("Session") if self._view is None else said(self._view.state.plan.title)

    @property
    def narrow(self) -> bool:
        """Whether one column is in view at a time."""
        return self.width() < NARROW_PX

    def news(self, news: DeskNews) -> None:
        """Show where the session stands."""
        if news.view is None:
            return
        self._view = news.view
        rows = plan_rows(news.view)
        self.plan.show_rows(rows)
        scored = [row for row in rows if row.state is not MuscleState.NOT_SCORED]
        done = sum(row.tests > 0 for row in scored)
        self.progress.say(tr("Muscles tested: {done} of {total}", done=done, total=len(scored)))
        self.comparisons.show_view(news.view)
        if isinstance(self._body_map, ShowsStates):
            self._body_map.show_states({(row.muscle, row.side): row.state for row in rows})

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.plan.recolour(look)
        self.comparisons.recolour(look)
        self.progress.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show columns or tabs."""
        super().resizeEvent(event)
        self._arrange()

    def _plan_column(self) -> QWidget:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GRID)
        lines.addWidget(self.progress)
        lines.addWidget(self.plan, 1)
        return column

    def _lay_out(self) -> None:
        tabs = QHBoxLayout(self._row)
        tabs.setContentsMargins(0, 0, 0, 0)
        beside = QHBoxLayout()
        beside.setSpacing(MARGIN)
        for number, (words, column) in enumerate(self.columns):
            button = QPushButton(words)
            button.setCheckable(True)
            as_kind(button, "tab")
            bold = QFontMetrics(font(TEXT, STRONG)).horizontalAdvance(words)
            button.setMinimumWidth(bold + 4 * GRID)  # the one that is chosen is bold, and no wider
            self._tabs.addButton(button, number)
            tabs.addWidget(button)
            beside.addWidget(column, 1)
        tabs.addStretch(1)
        self._tabs.button(0).setChecked(True)
        self._tabs.idClicked.connect(self._arrange)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 2 * GRID, MARGIN, 2 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(self._row)
        whole.addLayout(beside, 1)

    def _arrange(self) -> None:
        self._row.setVisible(self.narrow)
        for number, (_, column) in enumerate(self.columns):
            column.setVisible(not self.narrow or number == self._tabs.checkedId())

    def _picked(self, row: PlanRow) -> None:
        if row.choice:
            self.choose.emit(row.choice)
        else:
            self.status.emit(
                tr("{muscle} cannot be chosen now: answer the question below first.", muscle=title_of(row))
            )

    def _picked_on_map(self, muscle: str, side: str) -> None:
        row = next((row for row in self.plan.rows if (row.muscle, row.side) == (muscle, side)), None)
        if row is not None:
            self._picked(row)
