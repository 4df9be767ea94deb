"""A number of a set-up that can be typed: a length, or a load in the chosen unit."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL, TEXT
from nktsense.view.words import tr

_FIELD_PX = 144


class NumberEntry(QWidget):
    """A name, a line to type in, and the unit behind it; Return or leaving the line takes what was typed.

    Args:
        what: What it is, a few words.
    """

    typed = Signal(float)
    """A new number, in the unit that is shown."""
    mistyped = Signal(str)
    """A sentence about what is no number; what stood there before stands there again."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what
        self.label, self.line, self.unit = Text(SMALL, role="muted"), QLineEdit(), Text(TEXT, role="muted")
        self.label.say(what)
        self.line.setFixedWidth(_FIELD_PX)
        self._before = ""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.line)
        row.addWidget(self.unit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.label)
        column.addLayout(row)
        self.line.editingFinished.connect(self._take)

    def show_number(self, figures: str, unit: str, *, enabled: bool) -> None:
        """Show a number; one that is being typed now stays.

        Args:
            figures: The number, or "" where it is not known.
            unit: Its unit.
            enabled: Whether it can be typed.
        """
        self.unit.say(unit)
        self.line.setAccessibleName(tr("{what}, {unit}", what=self.what, unit=unit))
        self.line.setPlaceholderText(tr("not known"))
        self.line.setEnabled(enabled)
        if figures != self._before:
            self._before = figures
            self.line.setText(figures)

    def _take(self) -> None:
        text = self.line.text().strip()
        if text == self._before:
            return
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            value = math.nan
        if math.isfinite(value) and value > 0:
            self._before = text
            self.typed.emit(value)
            return
        self.line.setText(self._before)
        self.mistyped.emit(tr("{what}: {typed} is no number above 0.", what=self.what, typed=text[:20] or "–"))
