"""A question of the screening with its three answers, what was said with it, and what it locks."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.screening.items import Item
from nktsense.protocol.session.steps import Answer
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import MarkBox
from nktsense.view.look.texts import recolour_all, small, text
from nktsense.view.look.tokens import GRID, STRONG, TEXT, Mark
from nktsense.view.session.sheets.screening_words import ANSWERS, Given, answer_word, mark_of
from nktsense.view.session.sheets.tabs_order import in_order
from nktsense.view.testing.bars import Rule
from nktsense.view.words import said, tr

_MARK_PX: Final = 20
BESIDE_PX: Final = 560
"""From this width answers stand beside what they answer; else below it."""


class ItemRow(QWidget):
    """One question.

    Args:
        item: The item of the list.
        note: Source and review in the chosen language where they are not those of the whole list; else "".
    """

    answered = Signal(str, str, str)
    """The item, the answer and what was said with it."""

    def __init__(self, item: Item, note: str = "") -> None:
        super().__init__()
        self.item, self.given = item, Given()
        self._look, self._asked = LIGHT, False
        self.setObjectName(f"item_{item.id}")
        self.mark, self.rule = MarkBox(_MARK_PX), Rule()
        self.name, self.question = text(said(item.name), TEXT, STRONG), text(said(item.question))
        self.note, self.effect = small(note), text(role="caution")
        self.words = QLineEdit()
        self.buttons: dict[Answer, Segment] = {answer: Segment(answer_word(answer)) for answer in ANSWERS}
        self._name_parts()
        self._lay_out()
        for answer, button in self.buttons.items():
            button.clicked.connect(partial(self._clicked, answer))
        self.words.returnPressed.connect(self._say)
        self._show()

    def show_given(self, given: Given) -> None:
        """Show the answer that holds."""
        if given == self.given:
            # A click marks the button at once; it is marked by what is recorded.
            self._mark_buttons()
            return
        if given.words != self.given.words or given.answer is None:
            self.words.setText(given.words)
        self.given = given
        self._show()

    def show_asked(self, *, asked: bool) -> None:
        """Mark it as the question that is asked at the bottom of the window."""
        if asked != self._asked:
            self._asked = asked
            self._show()

    def enable(self, *, enabled: bool) -> None:
        """Say whether it can be answered now."""
        for button in self.buttons.values():
            button.setEnabled(enabled)
        self.words.setEnabled(enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside the question where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_PX
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        recolour_all(self, look)
        self.rule.recolour(look)
        for button in self.buttons.values():
            button.recolour(look)

    def _clicked(self, answer: Answer, _checked: bool = False) -> None:
        self._mark_buttons()
        if answer != self.given.answer:
            self.answered.emit(self.item.id, answer, "")

    def _say(self) -> None:
        words = self.words.text().strip()
        if self.given.answer is not None and words != self.given.words:
            self.answered.emit(self.item.id, self.given.answer, words)

    def _show(self) -> None:
        given = self.given
        self._mark_buttons()
        waits = self._asked and given.answer is None
        self.mark.show_mark(*((Mark.TARGET, "trace") if waits else mark_of(self.item, given.answer)))
        self.effect.say(given.effect)
        raised = given.answer not in (None, "no")
        self.effect.setVisible(raised)
        self.words.setVisible(raised or bool(given.words))

    def _mark_buttons(self) -> None:
        for answer, button in self.buttons.items():
            button.setChecked(answer == self.given.answer)

    def _name_parts(self) -> None:
        name = self.name.text()
        for answer, button in self.buttons.items():
            bold = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(bold + 5 * GRID)
            button.setAutoDefault(False)
            button.setAccessibleName(tr("{question}: {answer}", question=name, answer=answer_word(answer)))
            button.setAccessibleDescription(self.question.text())
        self.words.setPlaceholderText(tr("Words with the answer, then Return"))
        self.words.setAccessibleName(tr("Words with the answer: {question}", question=name))
        self.note.setVisible(bool(self.note.text()))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.name, self.question, self.note, self.effect):
            words.addWidget(part)
        words.addSpacing(2)
        words.addWidget(self.words)
        answers = QHBoxLayout()
        answers.setSpacing(GRID // 2)
        for button in self.buttons.values():
            answers.addWidget(button)
        answers.addStretch(1)
        side = QVBoxLayout()
        side.addLayout(answers)
        side.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(GRID)
        self._parts.addLayout(words, 1)
        self._parts.addLayout(side)
        row = QHBoxLayout()
        row.setSpacing(GRID + 4)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._parts, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(row)
        whole.addWidget(self.rule)
        in_order(*self.buttons.values(), self.words)
