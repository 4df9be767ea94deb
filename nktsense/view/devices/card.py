"""A framed row with a shape, words and buttons: what the lists of the page are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.texts import recolour_all
from nktsense.view.look.theme import Kind, as_kind
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT, Mark, Role


class Card(QFrame):
    """A title with a shape before it, lines below, and buttons at the end.

    Args:
        title: What it is about.
        mark: The shape before it, or None.
        role: Colour of the shape.
    """

    def __init__(self, title: str, mark: Mark | None = None, role: Role = "muted") -> None:
        super().__init__()
        as_kind(self, "card")
        self.mark, self.title = MarkBox(2 * GRID), Text(TEXT, STRONG, wrap=True)
        self.beside = Text(SMALL, role="muted")
        self.title.say(title)
        self.mark.show_mark(mark, role)
        self.buttons: list[QPushButton] = []
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignTop)
        self.mark.setContentsMargins(0, 2, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        self._column.setSpacing(GRID // 2)
        self._column.addLayout(head)
        self._row = Flow(GRID)
        self._has_row = False

    def add(self, words: str, role: Role = "ink", size_px: int = TEXT) -> Text:
        """Add a line; "" adds nothing that is seen."""
        text = Text(size_px, role=role, wrap=True)
        text.say(words)
        if not words:
            text.hide()
        text.setContentsMargins(3 * GRID, 0, 0, 0)
        self._column.addWidget(text)
        return text

    def add_caution(self, words: str) -> None:
        """Add a sentence that warns, with its shape."""
        line = QHBoxLayout()
        line.setContentsMargins(3 * GRID, 0, 0, 0)
        line.setSpacing(GRID)
        mark, text = MarkBox(2 * GRID), Text(TEXT, role="caution", wrap=True)
        mark.show_mark(Mark.TRIANGLE, "caution")
        text.say(words)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        self._column.addLayout(line)

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget below the lines."""
        self._column.addWidget(widget)

    def add_button(self, words: str, action: Callable[[], object], name: str = "", kind: Kind = "plain") -> QPushButton:
        """Add a button.

        Args:
            words: What stands on it.
            action: What it does.
            name: Its name for screen readers, where the words do not say of what.
            kind: How it looks.
        """
        if not self._has_row:
            self._has_row = True
            self._column.addSpacing(GRID // 2)
            holder = QHBoxLayout()
            holder.setContentsMargins(3 * GRID, 0, 0, 0)
            holder.addLayout(self._row, 1)
            self._column.addLayout(holder)
        button = QPushButton(words)
        button.setAccessibleName(name or words)
        as_kind(button, kind)
        button.clicked.connect(lambda: action())
        self._row.addWidget(button)
        self.buttons.append(button)
        return button

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        recolour_all(self, look)
