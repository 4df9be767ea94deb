"""One of several buttons that is chosen, each reached with Tab.

Qt's exclusive group lets Tab reach the chosen button alone and arrows the others; here arrows answer the question at
the bottom of the window, so that nobody without a mouse would come to the others.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton


class OneOf(QObject):
    """Keeps one of several buttons chosen.

    Args:
        parent: Whose buttons they are.
    """

    picked = Signal(int)
    """Somebody pressed a button: its place. A press on the chosen one tells nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttons: list[QAbstractButton] = []
        self._now = -1

    def add(self, button: QAbstractButton) -> None:
        """Take a button at the end."""
        place = len(self.buttons)
        button.setCheckable(True)
        button.setChecked(False)
        self.buttons.append(button)
        button.clicked.connect(lambda _=False: self._pressed(place))

    @property
    def now(self) -> int:
        """Place of the chosen button, or -1."""
        return self._now

    def choose(self, place: int) -> None:
        """Show a button as the chosen one; -1 for none. Nothing is told."""
        self._now = place
        for number, button in enumerate(self.buttons):
            button.setChecked(number == place)

    def _pressed(self, place: int) -> None:
        before = self._now
        self.choose(place)
        if place != before:
            self.picked.emit(place)
