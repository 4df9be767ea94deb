"""The lines at the bottom: a sentence or a question with its field, and the keys."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.calibration.words import keys_asking
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.tokens import GRID, MARGIN, RADIUS, SMALL, STRONG, TEXT, Role


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what is done with the answer.

    Attributes:
        words: The question.
        answer: Takes the answer; returns a further question where the answer does not settle it.
    """

    words: str
    answer: Callable[[str], Question | None]


class Field(QLineEdit):
    """A text field that keeps its keys to itself: Enter, Escape and Tab go no further."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Take a key."""
        if arg__1.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not arg__1.isAutoRepeat():
                self.entered.emit()
        elif arg__1.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif arg__1.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(arg__1)
        arg__1.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Stay: there is nowhere else to type."""
        return True


class AskingLine(QWidget):
    """One sentence, or one question with a field in its place; below it the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Text(TEXT)
        self.field = Field()
        self.field.setFont(font(TEXT))
        self.field.setFixedHeight(4 * GRID)
        self.field.hide()
        self.field.entered.connect(self._entered)
        self.field.left.connect(self.leave)
        self.keys = Text(TEXT, role="muted")
        self._keys = ""
        self._question: Question | None = None
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, GRID)
        column.setSpacing(0)
        self.sentence.setFixedHeight(5 * GRID)
        self.keys.setFixedHeight(4 * GRID)
        column.addLayout(row)
        column.addWidget(self.keys)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as in a low window."""
        self.keys.setFont(font(SMALL if compact else TEXT))
        self.sentence.setFixedHeight((4 if compact else 5) * GRID)
        self.keys.setFixedHeight((3 if compact else 4) * GRID)

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return self._question is not None

    def say(self, sentence: str, role: Role = "ink") -> None:
        """Show a sentence; an open question stays."""
        if not self.asking:
            self.sentence.say(sentence, role)

    def show_keys(self, keys: str) -> None:
        """Show the keys; while a question is open, its own."""
        self._keys = keys
        self.keys.say(keys_asking() if self.asking else keys)

    def ask(self, question: Question) -> None:
        """Ask; what was typed so far stays in the field."""
        self._question = question
        self.sentence.setFont(font(TEXT, STRONG))
        self.sentence.say(question.words, "ink")
        self.field.setAccessibleName(question.words)
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys.say(keys_asking())

    def leave(self) -> None:
        """Close the question without an answer."""
        self._close()
        self.sentence.say("")

    def _entered(self) -> None:
        if self._question is None:
            return
        answered = self._question
        self._question = None
        further = answered.answer(self.field.text().strip())
        if further is not None:
            self.ask(further)
        else:
            self._close()

    def _close(self) -> None:
        self._question = None
        self.field.clear()
        self.field.hide()
        self.sentence.setFont(font(TEXT))
        self.keys.say(self._keys)
        self.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.field.setStyleSheet(
            f"QLineEdit {{ color: {look.ink}; background: {look.background}; padding: 2px 8px;"
            f" border: 2px solid {look.trace}; border-radius: {RADIUS}px;"
            f" selection-background-color: {look.trace}; selection-color: {look.background}; }}"
        )
