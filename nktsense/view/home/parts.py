"""What the cards of the first page are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.layouts import clear, keep_keyboard
from nktsense.view.look.shapes import Text
from nktsense.view.look.texts import recolour_all
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, SMALL, STRONG, TEXT

_BIG_PX: Final = 56


class Card(QFrame):
    """A frame with a title; what a button in it does is told by an id.

    Args:
        title: What it is about, in the chosen language.
    """

    acted = Signal(str)
    """A button was pressed: id of what it does."""

    def __init__(self, title: str) -> None:
        super().__init__()
        as_kind(self, "card")
        self._look = LIGHT
        self.title = Text(TEXT, STRONG, role="muted", wrap=True)
        self.title.say(title)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(MARGIN, 2 * GRID, MARGIN, 2 * GRID)
        self.lines.setSpacing(GRID)
        self.lines.addWidget(self.title)

    def button(self, act: str, words: str, name: str = "") -> QPushButton:
        """Return a button that does something.

        Args:
            act: Id of what it does.
            words: What stands on it.
            name: Its name for screen readers, where the words do not say enough.
        """
        made = QPushButton(words)
        made.setAccessibleName(name or words)
        made.clicked.connect(lambda: self.acted.emit(act))
        return made

    def in_order(self) -> list[QPushButton]:
        """Return its buttons as they are read."""
        return []

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        recolour_all(self, look)


class BigButton(QPushButton):
    """The button of the one thing to do."""

    def __init__(self) -> None:
        super().__init__()
        as_kind(self, "primary")
        # Its own sheet goes before that of the window; the frame of the focus takes its room from the padding.
        self.setStyleSheet(
            f"QPushButton {{ font-size: {LARGE}px; min-height: {_BIG_PX}px; padding: 0 32px; }}"
            "QPushButton:focus { padding: 0 31px; margin: 0; }"
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list.

    Attributes:
        name: What it is.
        hint: More of it.
        acts: Its buttons: id, words, name for screen readers.
        quiet: They have no frame: there are many, and none of them is urgent.
    """

    name: str
    hint: str
    acts: tuple[tuple[str, str, str], ...] = ()
    quiet: bool = False


class EntryList(QWidget):
    """Lines with buttons. Nothing is made anew while nothing changed.

    Args:
        card: Makes the buttons.
    """

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card
        self._entries: tuple[Entry, ...] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry], look: Palette) -> None:
        """Show lines in place of those before."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        keep_keyboard(self)
        clear(self._column)
        self.buttons = []
        for entry in self._entries:
            self._column.addLayout(self._line(entry, look))
        self.setVisible(bool(self._entries))

    def _line(self, entry: Entry, look: Palette) -> QHBoxLayout:
        name, hint = Text(TEXT, STRONG, wrap=True), Text(SMALL, role="muted", wrap=True)
        name.say(entry.name)
        hint.say(entry.hint)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (name, hint):
            text.recolour(look)
            words.addWidget(text)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addLayout(words, 1)
        for act, label, spoken in entry.acts:
            self.buttons.append(self._card.button(act, label, spoken))
            if entry.quiet:
                as_kind(self.buttons[-1], "quiet")
            line.addWidget(self.buttons[-1], 0, Qt.AlignmentFlag.AlignVCenter)
        return line
