"""What lies over the whole window for a while: the list of keys, the lock. No dialog: keys open and close it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nktsense.palette import LIGHT, Palette


class Overlay(QWidget):
    """Covers a widget, and follows its size.

    Args:
        over: What it covers.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._look = LIGHT
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.hide()

    def open(self) -> None:
        """Cover it."""
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is covered."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hide what is beneath, all of it."""
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(self.rect(), QColor(self._look.background))
        painter.end()
