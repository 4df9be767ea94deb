"""What saving and printing came to, and what is asked on the way; its place is below the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nktsense.view.look.flow import Flow
from nktsense.view.look.layouts import clear
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, TEXT, Role
from nktsense.view.words import tr

_HIGH_PX: Final = 11 * GRID
"""Kept free for a sentence and buttons, so that nothing below moves."""
Act = tuple[str, str, Callable[[], object]]
"""An act: a stable id, its words, and what it does."""


class Outcome(QWidget):
    """A sentence, and buttons for what can be done now."""

    changed = Signal()
    """Something else is said or asked."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Text(TEXT, wrap=True)
        self.acts: tuple[Act, ...] = ()
        self.buttons: list[QPushButton] = []
        self.asks = False
        """It waits for an answer."""
        self._row = Flow(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID // 2, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.sentence)
        column.addLayout(self._row)
        column.addStretch(1)
        self.setMinimumHeight(_HIGH_PX)
        self.say("")

    def say(self, words: str, acts: Sequence[Act] = (), *, asks: bool = False, role: Role = "ink") -> None:
        """Say what came of it.

        Args:
            words: A sentence, or "" for nothing.
            acts: What can be done now.
            asks: It is a question, and one of the acts its answer.
            role: Its colour.
        """
        self.sentence.say(words, role)
        self.acts, self.asks = tuple(acts), asks
        clear(self._row)
        self.buttons = [self._button(act) for act in self.acts]
        self.changed.emit()

    def do(self, act: str) -> None:
        """Do one of what can be done, by its id."""
        next(does for id_, _, does in self.acts if id_ == act)()

    def _button(self, act: Act) -> QPushButton:
        id_, words, _ = act
        button = QPushButton(words)
        button.setAccessibleName(tr("{act}: {what}", act=words, what=self.sentence.text()))
        button.clicked.connect(lambda: self.do(id_))
        self._row.addWidget(button)
        button.show()
        return button
