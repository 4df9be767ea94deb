"""Goals: those that are set, and a new one with the day until which it is meant."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import SetGoal
from nktsense.view.look.flow import Flow
from nktsense.view.look.texts import Marked, heading
from nktsense.view.look.tokens import GRID, TEXT, Mark
from nktsense.view.parts.day_field import DayField
from nktsense.view.session.sheets.notes_entry import CHIP, Chip, Chips
from nktsense.view.session.sheets.tabs_order import in_order
from nktsense.view.words import tr
from nktsense.view.words.days import date_text
from nktsense.view.words.recorded import recorded
from nktsense.visit.desk import stock

_LOW: Final = """QDateEdit { padding: 3px 10px; min-height: 20px; }
    QDateEdit:focus { padding: 2px 9px; }"""
_WEEKS: Final = (4, 8, 12)


class Goals(QWidget):
    """The goals of a session, and a form for one more."""

    take = Signal(object)
    """The goal to be set, a step of the protocol."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self._kept = heading(tr("Goals")), QVBoxLayout()
        self.field = QLineEdit()
        self.dated, self.until = QCheckBox(tr("Until a day")), DayField()
        self.button = QPushButton(tr("Set goal"))
        self.chips = Chips([words for _, words in stock.GOALS], self.field)
        self._days = [self._weeks(number) for number in _WEEKS]
        self._shown: tuple[SetGoal, ...] = ()
        self._asked: SetGoal | None = None
        self.lines: list[Marked] = []
        self._name_parts()
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.dated.toggled.connect(self._typed)
        for line in (self.field, self.until.lineEdit()):
            line.returnPressed.connect(self.set_goal)
        self.button.clicked.connect(self.set_goal)
        self._put(_WEEKS[0])
        self.clear()

    def show_state(self, state: SessionState, *, possible: bool) -> None:
        """Show the goals that are set.

        Args:
            state: The session.
            possible: Whether one can be set now.
        """
        for part in (self.field, self.dated, *self._days, *self.chips.buttons.values()):
            part.setEnabled(possible)
        if state.goals != self._shown:
            self._shown = state.goals
            self._make_lines()
        if self._asked is not None and self._asked in state.goals:
            if self._goal() == self._asked:
                self.clear()
            self._asked = None
        self.until.follow_today()
        self._typed()

    def clear(self) -> None:
        """Forget what was typed and picked: it is of another session."""
        if self.until.hasFocus():
            self.field.setFocus()  # else Qt gives the keyboard to the next button when the day is disabled
        self.field.clear()
        self.dated.setChecked(False)
        self._asked = None
        self._typed()

    def set_goal(self) -> None:
        """Have what is typed set as a goal."""
        if self.button.isEnabled():
            self._asked = self._goal()
            self.take.emit(self._asked)

    def _goal(self) -> SetGoal:
        by = self.until.day.isoformat() if self.dated.isChecked() else ""
        return SetGoal(text=self.field.text().strip(), by_date=by)

    def _typed(self) -> None:
        self.until.setEnabled(self.dated.isChecked() and self.dated.isEnabled())
        self.button.setEnabled(bool(self.field.text().strip()) and self.field.isEnabled())

    def _weeks(self, number: int) -> QPushButton:
        button = Chip(tr("{number} weeks", number=number))
        button.setAccessibleName(tr("Until {number} weeks from now", number=number))
        button.clicked.connect(lambda: self._put(number))
        return button

    def _put(self, weeks: int) -> None:
        self.until.show_day(datetime.date.today() + datetime.timedelta(weeks=weeks))
        self.dated.setChecked(True)

    def _make_lines(self) -> None:
        for line in self.lines:
            self._kept.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [Marked(goal_words(goal), Mark.TARGET, "trace", TEXT) for goal in self._shown]
        for line in self.lines:
            self._kept.addWidget(line)

    def _name_parts(self) -> None:
        self.field.setAccessibleName(tr("Goal"))
        self.field.setPlaceholderText(tr("What the client wants to reach, in their words"))
        self.until.setAccessibleName(tr("Until when"))
        self.until.setAccessibleDescription(tr("YYYY-MM-DD; Alt+Down shows a calendar."))
        self.until.setStyleSheet(_LOW)
        self.button.setAutoDefault(False)
        self.button.setStyleSheet(CHIP)

    def _lay_out(self) -> None:
        self._kept.setSpacing(GRID // 2)
        day, weeks = QHBoxLayout(), Flow(GRID)
        day.setSpacing(GRID)
        day.addWidget(self.dated)
        day.addWidget(self.until)
        day.addStretch(1)
        for button in self._days:
            weeks.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addLayout(self._kept)
        column.addWidget(self.field)
        column.addWidget(self.chips)
        column.addLayout(day)
        column.addLayout(weeks)
        in_order(self.field, *self.chips.buttons.values(), self.dated, self.until, *self._days, self.button)


def goal_words(goal: SetGoal) -> str:
    """Return a goal with the day until which it is meant."""
    return (
        tr("{goal}, until {date}", goal=recorded(goal.text), date=date_text(goal.by_date))
        if goal.by_date
        else recorded(goal.text)
    )
