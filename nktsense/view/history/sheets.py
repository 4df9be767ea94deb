"""The parts of the page: visits at the left where there is room, and one of the others beside them, by its tab."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nktsense.view.look.flow import Flow
from nktsense.view.look.layouts import keep_keyboard
from nktsense.view.look.shapes import font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, STRONG, TEXT
from nktsense.view.words import tr

NARROW_PX: Final = 1050
"""Below this width the visits stand behind a tab of their own."""
_VISITS_PX: Final = 320
_ANY_PX: Final = 16_777_215
FIRST: Final = "trends"


class Sheets(QWidget):
    """Shows them.

    Args:
        visits: The list of visits.
        others: The others by their names; one that has no tab is reached from elsewhere.
    """

    def __init__(self, visits: QWidget, others: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._visits, self._others = visits, dict(others)
        self.now = FIRST
        self.tabs: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        for one in self._others.values():
            self._stack.addWidget(one)
        self._right, self._beside = QVBoxLayout(), QHBoxLayout(self)
        self._right.setSpacing(GRID)
        self._right.addWidget(self._tab_row())
        self._right.addWidget(self._stack, 1)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(MARGIN)
        self._beside.addWidget(visits)
        self._beside.addLayout(self._right, 1)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether the visits stand behind a tab."""
        return self.width() < NARROW_PX

    def show_sheet(self, name: str) -> None:
        """Bring one into view by its name, ``visits`` too."""
        self.now = name
        keep_keyboard(self._stack)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the visits beside the others, or behind a tab."""
        super().resizeEvent(event)
        self._arrange()

    def _tab_row(self) -> QWidget:
        row, flow = QWidget(), Flow(GRID // 2)
        row.setLayout(flow)
        words = (
            ("visits", tr("Visits")),
            ("trends", tr("Trends")),
            ("trials", tr("Two trials")),
            ("homework", tr("Homework and goals")),
            ("pairs", tr("Tested pairs")),
        )
        for name, title in words:
            button = QPushButton(title)
            button.setCheckable(True)
            as_kind(button, "tab")
            # The one that is chosen is bold, and no wider.
            bold = QFontMetrics(font(TEXT, STRONG)).horizontalAdvance(title)
            button.setMinimumWidth(bold + 4 * GRID)
            button.clicked.connect(lambda _=False, name=name: self.show_sheet(name))
            self.tabs[name] = button
            flow.addWidget(button)
        return row

    def _arrange(self) -> None:
        narrow = self.narrow
        if narrow:
            self._right.addWidget(self._visits, 1)
            self._visits.setMinimumWidth(0)
            self._visits.setMaximumWidth(_ANY_PX)
        else:
            self._beside.insertWidget(0, self._visits)
            self._visits.setFixedWidth(_VISITS_PX)
            self.now = FIRST if self.now == "visits" else self.now
        self.tabs["visits"].setVisible(narrow)
        for name, button in self.tabs.items():
            button.setChecked(name == self.now)
        shows_visits = self.now == "visits"
        self._visits.setVisible(shows_visits or not narrow)
        self._stack.setVisible(not shows_visits)
        if not shows_visits:
            self._stack.setCurrentWidget(self._others[self.now])
