"""The page of a session: the plan with what is done of it, beside sheets of what is asked and what retests showed."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.session.state import Phase
from nktsense.view.house.page import Page
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, MARGIN, SMALL
from nktsense.view.session.comparisons import Comparisons, ComparisonSheet
from nktsense.view.session.muscle_state import MuscleState, ShowsStates
from nktsense.view.session.plan_list import PlanList, title_of
from nktsense.view.session.plan_rows import PlanRow, plan_rows
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.tabs import Tabs
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskNews, DeskView

NARROW_PX: Final = 1100
"""Below this width one column is in view at a time."""
_MAP, _PLAN, _FIRST = "body_map", "plan", "comparison"
_SHARES: Final = {_MAP: 4, _PLAN: 4, "": 6}
"""How the columns share the width."""
_BEFORE_TESTS: Final = frozenset({Phase.HISTORY, Phase.SCREENING, Phase.LOCKED})
"""Phases in which a map of tested muscles has nothing to show, and what is asked needs room."""


class SessionPage(Page):
    """The session: map, plan and sheets side by side, or one at a time behind tabs where there is little room.

    A sheet comes into view by itself when what is asked begins to belong to it; what the person chose stays otherwise.

    Args:
        body_map: A widget for the left column, see :class:`ShowsStates`; None for the list alone.
        sheets: What stands at the right, in the order of their tabs, behind the comparisons.
    """

    name = "session"

    def __init__(self, body_map: QWidget | None = None, sheets: Sequence[SessionSheet] = ()) -> None:
        super().__init__()
        self._view: DeskView | None = None
        self._shown: DeskView | None = None
        """What is on the page: the newest view, unless the page is away."""
        self._away = False
        self.plan, self.comparisons = PlanList(), Comparisons()
        self.progress = Text(SMALL, role="muted")
        self._body_map = body_map
        every = (ComparisonSheet(self.comparisons), *sheets)
        self.sheets: dict[str, SessionSheet] = {sheet.name: sheet for sheet in every}
        self.columns: dict[str, QWidget] = {} if body_map is None else {_MAP: body_map}
        self.columns[_PLAN] = self._plan_column()
        self._wanted, self._sheet, self._column = "", _FIRST, _PLAN
        self._outcomes = 0
        self.tabs = Tabs(self._words())
        self.stack = QStackedWidget()
        self._grid = QGridLayout(self)
        self._narrow: bool | None = None
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What stands at the top."""
        return tr("Session") if self._view is None else said(self._view.state.plan.title)

    @property
    def narrow(self) -> bool:
        """Whether one column is in view at a time."""
        return self.width() < NARROW_PX

    @property
    def sheet(self) -> SessionSheet:
        """The sheet that is chosen; where the page is narrow, map or plan may stand before it."""
        return self.sheets[self._sheet]

    def show_item(self, item: str) -> None:
        """Bring a sheet into view by its name, or ``plan`` or ``body_map``."""
        self._catch_up()
        if item in self.tabs.buttons and self.tabs.buttons[item].isEnabled():
            self._show(item)

    def enter(self) -> None:
        """Show what happened while another page was in view."""
        self._away = False
        self._catch_up()

    def leave(self) -> None:
        """Let what happens wait: a test on another page is not held up by lists that nobody sees."""
        self._away = True

    def news(self, news: DeskNews) -> None:
        """Show where the session stands, or keep it until the page comes into view."""
        if news.view is None:
            return
        self._view = news.view
        if not self._away:
            self._catch_up()

    def _catch_up(self) -> None:
        view, before = self._view, self._shown
        if view is None or view is before:
            return
        self._shown = view
        rows = plan_rows(view)
        self.plan.show_rows(rows)
        scored = [row for row in rows if row.state is not MuscleState.NOT_SCORED]
        done = sum(row.tests > 0 for row in scored)
        self.progress.say(tr("Muscles tested: {done} of {total}", done=done, total=len(scored)))
        if isinstance(self._body_map, ShowsStates):
            self._body_map.show_states({(row.muscle, row.side): row.state for row in rows})
        for name, sheet in self.sheets.items():
            sheet.show_view(view)
            self.tabs.enable(name, enabled=sheet.there(view))
        same = before is not None and before.state.begin.session == view.state.begin.session
        self._follow(view, another=not same)

    def frame(self) -> None:
        """Draw what is due in the sheet in view."""
        if self.sheet.isVisible():
            self.sheet.frame()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.plan.recolour(look)
        self.progress.recolour(look)
        self.tabs.recolour(look)
        for sheet in self.sheets.values():
            sheet.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show columns or tabs."""
        super().resizeEvent(event)
        self._arrange()

    # what is in view

    def _follow(self, view: DeskView, *, another: bool) -> None:
        """Bring what is wanted into view, where that is not what was wanted before."""
        if view.held is not None and not another:
            return  # what is wanted is known when it is done or undone
        wanted = next((name for name, sheet in self.sheets.items() if sheet.wanted(view) and sheet.there(view)), "")
        more, self._outcomes = len(view.outcomes) > self._outcomes, len(view.outcomes)
        if another:
            self._show_usual()
        if wanted != self._wanted or another:
            stays = self._sheet != self._wanted
            self._wanted = wanted
            if wanted:
                self._show(wanted)
            elif not stays:
                self._show_usual()
        elif more and not wanted and not another:
            self._show(_FIRST)
        if not self.tabs.buttons[self._sheet].isEnabled():
            self._show_usual()
        self._arrange()

    def _show_usual(self) -> None:
        self._sheet, self._column = _FIRST, _PLAN

    def _show(self, name: str) -> None:
        """Bring a column or a sheet into view."""
        self._column = name if name in self.columns else ""
        if not self._column:
            self._sheet = name
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.narrow
        if narrow is not self._narrow:
            self._narrow = narrow
            self._place()
        early = self._view is not None and self._view.state.phase in _BEFORE_TESTS
        for name, column in self.columns.items():
            column.setVisible(name == self._column if narrow else not (name == _MAP and early))
            self.tabs.show_tab(name, shown=narrow)
        self._grid.setColumnStretch(0, _SHARES[_MAP] if _MAP in self.columns and not (early or narrow) else 0)
        self._grid.setColumnStretch(2, _SHARES[""] + (_SHARES[_MAP] if early else 0))
        self.stack.setVisible(not narrow or not self._column)
        self.stack.setCurrentWidget(self.sheet)
        self.tabs.mark(self._column if narrow and self._column else self._sheet)

    def _place(self) -> None:
        """Put the parts where they belong at this width."""
        grid, narrow = self._grid, bool(self._narrow)
        for part in (*self.columns.values(), self.tabs, self.stack):
            grid.removeWidget(part)
        for number, column in ((0, _MAP), (1, _PLAN)):
            grid.setColumnStretch(number, 0 if narrow else _SHARES[column])
            if column in self.columns:
                grid.addWidget(self.columns[column], int(narrow), 2 if narrow else number, 1 if narrow else 2, 1)
        grid.addWidget(self.tabs, 0, 2)
        grid.addWidget(self.stack, 1, 2)
        grid.setRowStretch(1, 1)
        grid.setHorizontalSpacing(0 if narrow else MARGIN)

    # the parts

    def _words(self) -> dict[str, str]:
        words = {_MAP: tr("Body map"), _PLAN: tr("Plan")}
        of_columns = {name: words[name] for name in self.columns}
        return {**of_columns, **{name: sheet.title for name, sheet in self.sheets.items()}}

    def _plan_column(self) -> QWidget:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GRID)
        lines.addWidget(self.progress)
        lines.addWidget(self.plan, 1)
        return column

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(MARGIN, 2 * GRID, MARGIN, 2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for sheet in self.sheets.values():
            self.stack.addWidget(sheet)
        self._arrange()

    def _connect(self) -> None:
        self.tabs.wanted.connect(self._show)
        self.plan.picked.connect(self._picked)
        if isinstance(self._body_map, ShowsStates):
            self._body_map.chosen.connect(self._picked_on_map)
        for sheet in self.sheets.values():
            sheet.choose.connect(self.choose)
            sheet.say.connect(self.say)
            sheet.take.connect(self.take)
            sheet.status.connect(self.status)
            sheet.go.connect(self.go)

    # what the person does

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
