"""One thing to be set, in the settings or in a form: its name, what it does, and what it is set with."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.preferences import Preferences
from nktsense.view.look.shapes import MarkBox, Text, colour
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT, Mark


class Row(QWidget):
    """A setting. Subclasses put in what it is set with, and show what is chosen.

    Args:
        name: Name of the preference, or of the row where it sets none.
        title: What it is, a few words.
        hint: What it does, a sentence or two.
        beside: What it is set with stands beside the words, not below them.
    """

    changed = Signal(str, object)
    """A new value: name of the preference and the value."""

    def __init__(self, name: str, title: str, hint: str = "", *, beside: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.name, self.title, self.hint = name, title, hint
        self._look = LIGHT
        self._title, self._hint = Text(TEXT, STRONG, wrap=True), Text(SMALL, role="muted", wrap=True)
        self._below = QWidget()
        self._title.say(title)
        self._trouble = MarkBox(2 * GRID)
        self._trouble.hide()
        self._lay_out(beside)
        self.explain(hint)

    @property
    def words(self) -> str:
        """How it is set now, a few words; "" where it cannot be stepped through."""
        return ""

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen; does not emit."""

    def step(self) -> None:
        """Go on to the next value, after the last to the first: for people with one key."""

    def explain(self, sentence: str, *, trouble: bool = False) -> None:
        """Show a sentence below the title: what it does, or why it cannot be done."""
        self._hint.say(sentence, "caution" if trouble else "muted")
        self._below.setVisible(bool(sentence))
        self._trouble.show_mark(Mark.TRIANGLE if trouble else None, "caution")
        self._trouble.setVisible(trouble)

    @property
    def explanation(self) -> str:
        """The sentence below the title."""
        return self._hint.text()

    def put(self, control: QWidget | QLayout) -> None:
        """Add what it is set with."""
        if isinstance(control, QWidget):
            self._controls.addWidget(control)
        else:
            self._controls.addLayout(control)

    def put_below(self, control: QWidget) -> None:
        """Add something below the words, at their left edge."""
        self._words.addSpacing(GRID // 2)
        self._words.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)

    def name_control(self, control: QWidget, name: str = "") -> None:
        """Give a control the row's title, and what it does, for screen readers."""
        control.setAccessibleName(name or self.title)
        control.setAccessibleDescription(self.hint)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for text in self.findChildren(Text):
            text.recolour(look)
        for mark in self.findChildren(MarkBox):
            mark.recolour(look)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour(self._look.hairline))
        painter.end()

    def _lay_out(self, beside: bool) -> None:
        self._words = words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._title)
        # A widget, not a layout: one whose widgets are all hidden spoils the heights of its neighbours.
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID)
        below.addWidget(self._trouble, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._hint, 1)
        words.addWidget(self._below)
        self._controls = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._controls.setSpacing(GRID)
        whole = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom, self)
        whole.setContentsMargins(0, 2 * GRID - 4, 0, 2 * GRID - 4)
        whole.setSpacing(3 * GRID if beside else GRID)
        whole.addLayout(words, int(beside))
        whole.addLayout(self._controls)


class StillWheel(QObject):
    """Keeps the mouse wheel from changing a setting that is scrolled past."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the scroll area have the wheel."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
