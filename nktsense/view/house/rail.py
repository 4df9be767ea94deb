"""The names of the pages, in words, at the left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nktsense.view.look.shapes import font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, STRONG, TEXT
from nktsense.view.words import tr

WIDE_PX: Final = 148
NARROW_PX: Final = 116
_AROUND_PX: Final = 24 + 2 + 2 * GRID
"""Padding and frame of a button, and what lies beside it."""
ORDER: Final = ("home", "session", "test", "history", "devices", "report", "settings")
"""Pages with a place of their own; any other is reached from one of them."""
OF_VISIT: Final = ("session", "test")
"""Pages that show a visit."""


def rail_word(name: str) -> str:
    """Return what a page is called at the left; "" for one that has no place there."""
    words = {
        "home": tr("Home"),
        "session": tr("Session"),
        "test": tr("Test"),
        "history": tr("Visits"),
        "devices": tr("Devices"),
        "report": tr("Report"),
        "settings": tr("Settings"),
    }
    return words.get(name, "")


class Rail(QWidget):
    """A button for each page.

    Args:
        names: The pages there are.
    """

    wanted = Signal(str)
    """A page by its name."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__()
        there = set(names)
        self.names = tuple(name for name in ORDER if name in there)
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        for name in self.names:
            column.addWidget(self._button(name))
        column.addStretch(1)
        self.set_compact(compact=False)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(rail_word(name))
        button.setCheckable(True)
        button.setToolTip(f"Ctrl+{ORDER.index(name) + 1}")
        as_kind(button, "tab")
        button.clicked.connect(lambda: self.wanted.emit(name))
        self.buttons[name] = button
        return button

    def show_page(self, name: str) -> None:
        """Mark the page in view; none where it has no place here."""
        # No group of buttons: in one, Tab would reach a single button and arrows the others; arrows answer questions.
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def enable(self, names: Iterable[str], *, enabled: bool) -> None:
        """Say whether pages can be opened now."""
        for name in names:
            if name in self.buttons:
                self.buttons[name].setEnabled(enabled)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, though as much as the longest word needs."""
        metrics = QFontMetrics(font(TEXT, STRONG))
        longest = max((metrics.horizontalAdvance(button.text()) for button in self.buttons.values()), default=0)
        self.setFixedWidth(max(longest + _AROUND_PX, NARROW_PX if compact else WIDE_PX))
