"""The tabs of the session page: a button for each thing that can be brought into view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import font
from nktsense.view.look.theme import as_kind, blend
from nktsense.view.look.tokens import GRID, STRONG, TEXT

_PADDING_PX: Final = 2 * GRID + 4
_TAB: Final = """QPushButton { padding: 6px 8px; min-height: 20px; }
    QPushButton:focus { padding: 5px 7px; }"""
"""There may be many: they are smaller than those of the window."""


class Tabs(QWidget):
    """A button for each name, in lines as long as there is room.

    Args:
        words: What stands on each, by name, in their order.
    """

    wanted = Signal(str)
    """A name was chosen."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        # The lines follow from the width. One that may not grow would stay as high as a single line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons: dict[str, QPushButton] = {}
        self.line = Flow(GRID // 2)
        self.setLayout(self.line)
        for name, text in words.items():
            self.line.addWidget(self._button(name, text))
        self.recolour(LIGHT)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoDefault(False)
        as_kind(button, "tab")
        bold = QFontMetrics(font(TEXT, STRONG)).horizontalAdvance(words)
        button.setMinimumWidth(bold + _PADDING_PX)  # the one that is chosen is bold, and no wider
        button.clicked.connect(lambda: self.wanted.emit(name))
        self.buttons[name] = button
        return button

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme: one that cannot be chosen is fainter."""
        faint = f"QPushButton:disabled {{ color: {blend(look.muted, look.background, 0.6)}; }}"
        for button in self.buttons.values():
            button.setStyleSheet(_TAB + faint)

    def mark(self, name: str) -> None:
        """Mark what is in view."""
        # No group of buttons: in one, Tab would reach a single button and arrows the others; arrows answer questions.
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def enable(self, name: str, *, enabled: bool) -> None:
        """Say whether one can be chosen now."""
        self.buttons[name].setEnabled(enabled)

    def show_tab(self, name: str, *, shown: bool) -> None:
        """Show one, or take it out of the line."""
        self.buttons[name].setVisible(shown)
