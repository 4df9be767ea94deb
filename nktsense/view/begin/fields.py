"""What the sections of the page are made of: a field that tells beside itself what is wrong, one of a few."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.look.flow import Flow
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, TEXT, Mark
from nktsense.view.parts.row import Row
from nktsense.view.parts.section import Section
from nktsense.view.words import tr

_WIDE_PX: Final = 440
_SHORT_PX: Final = 144
_LONGEST: Final = 2000
"""Characters that a field takes. What is too long to be kept is told, and not cut off while it is typed."""


@runtime_checkable
class _Coloured(Protocol):
    def recolour(self, look: Palette) -> None: ...


def recolour_parts(whole: QWidget, look: Palette) -> None:
    """Give everything in a widget that takes colours, rows that make parts later too, those of a theme."""
    for part in whole.findChildren(QWidget):
        if isinstance(part, _Coloured):
            part.recolour(look)


class LineEdit(QLineEdit):
    """A line whose Return is for itself: it would answer the question at the bottom, too, once the focus is gone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class Entry(Row):
    """A line of text or a number, with its unit.

    Args:
        name: Name of the field.
        title: What it is.
        hint: What it is for.
        unit: Its unit; "" for a text.
        short: A few characters are enough.
        secret: What is typed is not shown.
    """

    def __init__(
        self, name: str, title: str, hint: str = "", *, unit: str = "", short: bool = False, secret: bool = False
    ) -> None:
        super().__init__(name, title, hint)
        self.edit = LineEdit()
        self.edit.setMaxLength(_LONGEST)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaximumWidth(_SHORT_PX if short else _WIDE_PX)
        self.name_control(self.edit, f"{title} ({unit})" if unit else "")
        self.edit.textEdited.connect(self._typed)
        self._unit = Text(TEXT, role="muted")
        self._unit.say(unit)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.edit, 0 if short else 1)
        line.addWidget(self._unit)
        if short:
            line.addStretch(1)
        self.put(line)

    @property
    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.edit.text().strip()

    @property
    def value(self) -> float | None:
        """The number that was typed, with a decimal point or comma; None for nothing.

        Raises:
            ValueError: It is no number.
        """
        return None if not self.text else number_in(self.text)

    def show_text(self, text: str) -> None:
        """Show a text in place of what was typed."""
        self.edit.setText(text)
        self.settle()

    def trouble(self, sentence: str) -> None:
        """Tell what is wrong with it, in place of what it is for."""
        self.explain(sentence, trouble=True)
        self.edit.setAccessibleDescription(sentence)

    def settle(self) -> None:
        """Tell what it is for again."""
        self.explain(self.hint)
        self.edit.setAccessibleDescription(self.hint)

    def _typed(self, text: str) -> None:
        self.settle()
        self.changed.emit(self.name, text.strip())


def number_in(text: str) -> float:
    """Return a number that was typed with a decimal point or comma.

    Raises:
        ValueError: It is none, or not finite.
    """
    value = float(text.replace(",", "."))
    if not math.isfinite(value):
        raise ValueError(text)
    return value


class Options(Row):
    """One of a few, all in sight. Each can be reached with Tab: no group of buttons, in which only one could be.

    Args:
        name: Name of the field.
        title: What it is.
        options: Words by value.
        hint: What it is for.
    """

    def __init__(self, name: str, title: str, options: Mapping[object, str], hint: str = "") -> None:
        super().__init__(name, title, hint)
        self.buttons: dict[object, Segment] = {}
        self._line = Flow(GRID // 2)
        self.put(self._line)
        self.show_options(options)

    def show_options(self, options: Mapping[object, str]) -> None:
        """Show other options; none of them is chosen."""
        while (item := self._line.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.buttons = {}
        for value, words in options.items():
            button = Segment(words)
            button.recolour(self._look)
            self.name_control(button, tr("{setting}: {value}", setting=self.title, value=words))
            button.clicked.connect(partial(self._clicked, value))
            self._line.addWidget(button)
            self.buttons[value] = button

    def show_value(self, value: object) -> None:
        """Show what is chosen."""
        for other, button in self.buttons.items():
            button.setChecked(other == value)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for button in self.buttons.values():
            button.recolour(look)

    def _clicked(self, value: object, *_: object) -> None:
        self.show_value(value)  # a click on what is chosen takes nothing away
        self.changed.emit(self.name, value)


class Told(QWidget):
    """A sentence; what went wrong has a mark beside it."""

    def __init__(self, size_px: int = TEXT) -> None:
        super().__init__()
        self._words, self._mark = Text(size_px, wrap=True), MarkBox(2 * GRID)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.say("")

    @property
    def text(self) -> str:
        """What is told."""
        return self._words.text()

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Tell something."""
        self._words.say(sentence, "caution" if trouble else "muted")
        self._mark.show_mark(Mark.TRIANGLE if trouble else None, "caution")
        self._mark.setVisible(trouble)

    def lines_px(self, lines: int) -> int:
        """Return the height of so many lines, px."""
        return lines * (self._words.fontMetrics().lineSpacing() + 1) + 2


class Form(QWidget):
    """A section that scrolls, and below it what is done with it: its buttons stay in view.

    Args:
        name: Stable name.
        title: Its heading.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.section = Section(name, title)
        self._trouble = Told()
        self._buttons = Flow(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.section, 1)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, MARGIN, GRID)
        below.setSpacing(GRID)
        below.addWidget(self._trouble)
        below.addLayout(self._buttons)
        column.addLayout(below)
        self._trouble.hide()

    def add_button(self, words: str, action: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Add a button below the section."""
        button = QPushButton(words)
        if primary:
            as_kind(button, "primary")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: action())
        self._buttons.addWidget(button)
        return button

    @property
    def trouble(self) -> str:
        """What went wrong, or ""."""
        return self._trouble.text

    def tell(self, sentence: str) -> None:
        """Tell what went wrong with all of it; "" for nothing."""
        self._trouble.say(sentence, trouble=True)
        self._trouble.setVisible(bool(sentence))

    def tell_fields(self, troubles: Mapping[str, str]) -> None:
        """Tell what is wrong with fields, each beside it, and bring the first one into view."""
        rows = [row for row in self.section.rows if row.name in troubles]
        for row in rows:
            row.explain(troubles[row.name], trouble=True)
            if isinstance(row, Entry):
                row.trouble(troubles[row.name])
        first = next((row for row in rows if isinstance(row, Entry)), None)
        if first is not None:
            first.edit.setFocus()
        if rows:
            self.section.bring_into_view(rows[0])
        self.tell("" if rows else " ".join(troubles.values()))

    def entries(self) -> tuple[Entry, ...]:
        """Return the fields to type in."""
        return tuple(row for row in self.section.rows if isinstance(row, Entry))

    def minimumSizeHint(self) -> QSize:
        """Return little: the section scrolls."""
        return QSize(1, 1)
