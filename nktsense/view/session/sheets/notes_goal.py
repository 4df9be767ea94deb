"""Goals: those that are set, and a new one with the day until which it is meant."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import SetGoal
from nktsense.view.look.flow import Flow
from nktsense.view.look.texts import Marked, heading, small
from nktsense.view.look.tokens import GRID, TEXT, Mark
from nktsense.view.session.sheets.notes_entry import CHIP, Chip, Chips
from nktsense.view.session.sheets.tabs_order import in_order
from nktsense.view.words import tr
from nktsense.view.words.days import date_text
from nktsense.view.words.recorded import recorded
from nktsense.visit.desk import stock

_DATE_PX: Final = 164
_LOW: Final = """QLineEdit { padding: 3px 10px; min-height: 20px; }
    QLineEdit:focus { padding: 2px 9px; }"""
_WEEKS: Final = (4, 8, 12)


def is_day(text: str) -> bool:
    """Return whether a text is a date as goals have it, YYYY-MM-DD."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


class Goals(QWidget):
    """The goals of a session, and a form for one more."""

    take = Signal(object)
    """The goal to be set, a step of the protocol."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self._kept = heading(tr("Goals")), QVBoxLayout()
        self.field, self.until = QLineEdit(), QLineEdit()
        self.button, self.trouble = QPushButton(tr("Set goal")), small(role="caution")
        self.chips = Chips([words for _, words in stock.GOALS], self.field)
        self._days = [self._weeks(number) for number in _WEEKS]
        self._shown: tuple[SetGoal, ...] = ()
        self._asked: SetGoal | None = None
        self.lines: list[Marked] = []
        self._name_parts()
        self._lay_out()
        for field in (self.field, self.until):
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self.set_goal)
        self.button.clicked.connect(self.set_goal)
        self._typed()

    def show_state(self, state: SessionState, *, possible: bool) -> None:
        """Show the goals that are set.

        Args:
            state: The session.
            possible: Whether one can be set now.
        """
        for part in (self.field, self.until, *self._days, *self.chips.buttons.values()):
            part.setEnabled(possible)
        if state.goals != self._shown:
            self._shown = state.goals
            self._make_lines()
        if self._asked is not None and self._asked in state.goals:
            if self._goal() == self._asked:
                self.field.clear()
                self.until.clear()
            self._asked = None
        self._typed()

    def clear(self) -> None:
        """Forget what was typed: it is of another session."""
        self.field.clear()
        self.until.clear()
        self._asked = None

    def set_goal(self) -> None:
        """Have what is typed set as a goal."""
        if self.button.isEnabled():
            self._asked = self._goal()
            self.take.emit(self._asked)

    def _goal(self) -> SetGoal:
        return SetGoal(text=self.field.text().strip(), by_date=self.until.text().strip())

    def _typed(self) -> None:
        goal = self._goal()
        wrong = bool(goal.by_date) and not is_day(goal.by_date)
        self.trouble.say(tr("Write the date as YYYY-MM-DD, or leave it out.") if wrong else "")
        self.trouble.setVisible(wrong)
        self.button.setEnabled(bool(goal.text) and not wrong and self.field.isEnabled())

    def _weeks(self, number: int) -> QPushButton:
        button = Chip(tr("{number} weeks", number=number))
        button.setAccessibleName(tr("Until {number} weeks from now", number=number))
        button.clicked.connect(lambda: self._put(number))
        return button

    def _put(self, weeks: int) -> None:
        day = datetime.date.today() + datetime.timedelta(weeks=weeks)
        self.until.setText(day.isoformat())

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
        self.until.setAccessibleName(tr("Until when, YYYY-MM-DD; may be left out"))
        self.until.setPlaceholderText(tr("by YYYY-MM-DD"))
        self.until.setFixedWidth(_DATE_PX)
        self.until.setStyleSheet(_LOW)
        self.button.setAutoDefault(False)
        self.button.setStyleSheet(CHIP)

    def _lay_out(self) -> None:
        self._kept.setSpacing(GRID // 2)
        days = Flow(GRID)
        for part in (self.until, *self._days):
            days.addWidget(part)
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
        column.addLayout(days)
        column.addWidget(self.trouble)
        in_order(self.field, *self.chips.buttons.values(), self.until, *self._days, self.button)


def goal_words(goal: SetGoal) -> str:
    """Return a goal with the day until which it is meant."""
    return (
        tr("{goal}, until {date}", goal=recorded(goal.text), date=date_text(goal.by_date))
        if goal.by_date
        else recorded(goal.text)
    )
