"""The keys, told on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.preferences import Preferences
from nktsense.view.house.keys import CHOOSE_KEYS, MOVE_KEYS
from nktsense.view.house.overlay import Overlay
from nktsense.view.house.settings.learning import shown_key
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, HEADING, MARGIN, STRONG, TEXT
from nktsense.view.words import tr

_IN_ROW = 3


class KeySheet(Overlay):
    """Shows what each key does; any of Escape, ? and its button closes it.

    Args:
        over: What it covers.
    """

    closed = Signal()
    """It is to be closed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._texts: list[Text] = []
        self.title = self._text(HEADING, STRONG)
        self.title.say(tr("Keys"))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.closed)
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(MARGIN + GRID)
        self.rows.setVerticalSpacing(GRID)
        self.rows.setColumnStretch(1, 1)
        self._lines: list[tuple[Text, Text]] = []
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setAccessibleName(tr("Keys"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
        whole.setSpacing(2 * GRID)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)

    def show_keys(self, preferences: Preferences) -> None:
        """Show what the keys do, with those that the person added."""
        told = [line for keys, words in _told(preferences) for line in _in_rows(keys, words)]
        while len(self._lines) < len(told):
            keys, what = self._text(TEXT, STRONG), self._text(TEXT)
            row = len(self._lines)
            self.rows.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            self.rows.addWidget(what, row, 1, Qt.AlignmentFlag.AlignTop)
            self._lines.append((keys, what))
        self.rows.setColumnMinimumWidth(0, 360)
        told += [("", "")] * (len(self._lines) - len(told))  # a key was taken away since
        for (keys, what), (names, words) in zip(self._lines, told, strict=True):
            keys.say(names)
            what.say(words)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for text in self._texts:
            text.recolour(look)

    def _text(self, size_px: int, weight: int = 400) -> Text:
        text = Text(size_px, weight)
        text.recolour(self._look)
        self._texts.append(text)
        return text


def _told(preferences: Preferences) -> tuple[tuple[tuple[str, ...], str], ...]:
    choose = (*CHOOSE_KEYS, *preferences.choose_keys)
    move = (*MOVE_KEYS, *preferences.move_keys)
    return (
        (choose, tr("take the answer that is lit")),
        (move, tr("light the next answer")),
        (("Up",), tr("light the answer before")),
        (("U", "Backspace"), tr("undo, while something can still be undone")),
        (("Esc",), tr("go back; it closes nothing")),
        (("Ctrl+1 … Ctrl+7",), tr("the pages, in the order at the left")),
        (("Tab",), tr("go through everything that can be pressed")),
        (("W",), tr("the whole session, or its last seconds")),
        (("M",), tr("mark this moment in the recording")),
        (("P",), tr("screen for the patient")),
        (("D",), tr("dark or light")),
        (("F11",), tr("full screen")),
        (("?",), tr("this page")),
    )


def _in_rows(keys: tuple[str, ...], words: str) -> list[tuple[str, str]]:
    """Return keys in rows of a few, with what they do beside the first."""
    rows = [keys[first : first + _IN_ROW] for first in range(0, len(keys), _IN_ROW)]
    return [("   ".join(map(shown_key, row)), "" if number else words) for number, row in enumerate(rows)]
