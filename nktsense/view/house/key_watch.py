"""Hears the keys of a window before what has the keyboard does, and leaves it those that are its own.

A filter on the whole application would see every event of every widget, in Python. This one sits on the widget with the
keyboard alone, and moves with it.
"""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from nktsense.preferences import Preferences
from nktsense.view.house.keys import Focus, Intent, intent_of
from nktsense.view.house.settings.learning import TAKES_KEYS, key_name

_MEANT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyWatch(QObject):
    """Turns the keys of a window into what is meant.

    Args:
        window: The window.
        preferences: Gives the keys that a person added.
        act: Does what is meant; returns whether it did.
        touched: Is called at every key.
    """

    def __init__(
        self,
        window: QMainWindow,
        preferences: Callable[[], Preferences],
        act: Callable[[Intent], bool],
        touched: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._preferences, self._act, self._touched = window, preferences, act, touched
        self._watched: QWidget | None = None
        self._by_mouse = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def take(self, event: QKeyEvent) -> bool:
        """Take a key; return whether it was used. A key that is held down counts once."""
        self._touched()
        focused = QApplication.focusWidget()
        # A key may come from the screen for the patient, which then has the keyboard.
        own = focused is not None and focused.window() is self._window
        focus = focus_of(focused) if own else Focus.NOTHING
        meant = self._meant(event, focus)
        if meant is None:
            return False
        if event.isAutoRepeat():
            return True
        return self._act(meant)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of what has the keyboard."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self.take(event):
            return True
        return self._press(watched, event)

    def _meant(self, event: QKeyEvent, focus: Focus) -> Intent | None:
        writes = bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & _MEANT
        return intent_of(key_name(event), focus, self._preferences(), writes=writes, by_mouse=self._by_mouse)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        """Press a button with Return, as everywhere but in Qt; a held key presses nothing."""
        if not isinstance(watched, QAbstractButton) or watched.property(TAKES_KEYS):
            return False
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        watched.click()
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is None or new.window() is not self._window or new is self._window:
            return  # the window's own keys come to it anyway
        self._by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._watched = new
        new.installEventFilter(self)


def focus_of(widget: QWidget | None) -> Focus:
    """Return which keys a widget needs for itself."""
    if widget is None or isinstance(widget, (QMainWindow, QScrollArea)):
        return Focus.NOTHING
    if widget.property(TAKES_KEYS):
        return Focus.ALL_KEYS
    if isinstance(widget, QLineEdit) and widget.isReadOnly():
        return Focus.NOTHING
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)):
        return Focus.TEXT
    if isinstance(widget, QComboBox):
        return Focus.TEXT if widget.isEditable() else Focus.CONTROL
    return Focus.BUTTON if isinstance(widget, QAbstractButton) else Focus.CONTROL
