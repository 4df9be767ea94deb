"""A heading and rows below it, scrolled where the window is small: of the settings, or of a form."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.preferences import Preferences
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, STRONG, TEXT
from nktsense.view.parts.row import Row

_WIDEST_PX = 760
R = TypeVar("R", bound=Row)
W = TypeVar("W", bound=QWidget)


class Section(Scroll):
    """Rows of one kind.

    Args:
        name: Stable name of the section.
        title: What it is about.
    """

    wants = Signal(object)
    """Preferences that are to be changed: values by name."""
    says = Signal(str)
    """A sentence for the status line."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.name, self.title = name, title
        self.setObjectName(f"section_{name}")
        self.rows: list[Row] = []
        self._inside = QWidget()
        self._inside.setMaximumWidth(_WIDEST_PX)
        self._inner = QVBoxLayout(self._inside)
        self._inner.setContentsMargins(0, 0, MARGIN, MARGIN)
        self._inner.setSpacing(0)
        heading = Text(LARGE, STRONG, wrap=True)
        heading.say(title)
        self._inner.addWidget(heading)
        self._inner.addSpacing(GRID)
        self._inner.addStretch(1)
        self.setWidget(self._inside)

    def add(self, row: R) -> R:
        """Add a row; what it changes is wanted from then on."""
        self.rows.append(row)
        row.changed.connect(self._row_changed)
        return self._insert(row)

    def add_heading(self, words: str) -> None:
        """Add a heading between rows."""
        heading = Text(TEXT, STRONG, role="muted", wrap=True)
        heading.say(words)
        heading.setContentsMargins(0, 3 * GRID, 0, 0)
        self._insert(heading)

    def add_words(self, words: str) -> None:
        """Add a sentence or two that hold for the whole section."""
        text = Text(TEXT, wrap=True)
        text.say(words)
        text.setContentsMargins(0, 0, 0, GRID)
        self._insert(text)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        for row in self.rows:
            row.show_preferences(preferences)

    def enter(self) -> None:
        """The section comes into view."""

    def leave(self) -> None:
        """The section goes out of view."""

    def frame(self) -> None:
        """Show what became known; called at every frame in view."""

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for part in self.findChildren(QWidget):
            if isinstance(part, Text | MarkBox | Row):
                part.recolour(look)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll so that a part, and the row that it belongs to, can be seen."""
        row = next((row for row in self.rows if row.isAncestorOf(part)), None)
        widest = row if row is not None and row.height() < self.viewport().height() else part
        place = widest.mapTo(self._inside, QPoint(0, 0))
        self.ensureVisible(0, place.y() + widest.height(), 0, GRID)
        self.ensureVisible(0, place.y(), 0, GRID)

    def _insert(self, widget: W) -> W:
        self._inner.insertWidget(self._inner.count() - 1, widget)
        return widget

    def _row_changed(self, name: str, value: object) -> None:
        self.wants.emit({name: value})
