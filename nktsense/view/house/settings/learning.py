"""Learning a key: a button that waits for the key that is to be used."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from nktsense.view.look.theme import as_kind
from nktsense.view.words import tr

TAKES_KEYS: Final = "takesKeys"
"""Property of a widget with the focus that takes every key itself: keys of the window leave it alone."""

_ALONE: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
)
_KEPT: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F1)
"""They move through the window and show its keys, and must for everybody."""


def key_name(event: QKeyEvent) -> str:
    """Return the stable name of a pressed key, as Qt writes shortcuts, such as ``PgDown``; "" for none of its own."""
    if event.key() in _ALONE:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString(
        QKeySequence.SequenceFormat.PortableText
    )


def shown_key(name: str) -> str:
    """Return a key's name as it stands on the keyboard."""
    words = {
        "Space": tr("Space bar"),
        "Return": tr("Return"),
        "Enter": tr("Enter"),
        "PgUp": tr("Page up"),
        "PgDown": tr("Page down"),
        "Left": tr("Arrow left"),
        "Right": tr("Arrow right"),
        "Up": tr("Arrow up"),
        "Down": tr("Arrow down"),
        ".": tr("Full stop"),
    }
    sequence = QKeySequence(name, QKeySequence.SequenceFormat.PortableText)
    return words.get(name) or sequence.toString(QKeySequence.SequenceFormat.NativeText) or name


class LearnButton(QPushButton):
    """Waits for a key once it is pressed; Escape, a click elsewhere or another window ends the waiting.

    Args:
        words: What stands on it.
        name: Its name for screen readers.
    """

    learned = Signal(str)
    """The name of the key that was pressed."""
    refused = Signal(str)
    """Why a key cannot be used, a sentence."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self._words, self._name = words, name
        self._waits = False
        self.setAccessibleName(name)
        self.setMinimumWidth(max(self.fontMetrics().horizontalAdvance(text) for text in (words, _waiting())) + 48)
        self.clicked.connect(self._begin)

    @property
    def waits(self) -> bool:
        """A key is being waited for."""
        return self._waits

    def stop(self) -> None:
        """Wait no longer."""
        if self._waits:
            self._waits = False
            self.setProperty(TAKES_KEYS, False)
            self.setText(self._words)
            self.setAccessibleName(self._name)
            as_kind(self, "plain")

    def event(self, event: QEvent) -> bool:
        """Take keys before anybody else does, Tab and shortcuts among them."""
        if self._waits and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if not event.isAutoRepeat():
                    self._take(event)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere: the person thought better of it."""
        self.stop()
        super().focusOutEvent(event)

    def _begin(self) -> None:
        if self._waits:
            self.stop()
            return
        self._waits = True
        self.setFocus()
        self.setProperty(TAKES_KEYS, True)
        self.setText(_waiting())
        self.setAccessibleName(f"{self._name}. {_waiting()}")
        as_kind(self, "primary")

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
            return
        if event.key() in _KEPT:
            self.refused.emit(tr("Tab moves through the window, F1 shows its keys: they stay so. Press another key."))
            return
        name = key_name(event)
        if not name:
            return
        self.stop()
        self.learned.emit(name)


def _waiting() -> str:
    return tr("Press the key … (Esc: leave it)")
