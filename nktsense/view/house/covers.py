"""What stands in place of everything else for a while: the list of keys, the lock, the question for a passphrase."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nktsense.preferences import Preferences
from nktsense.view.house.key_sheet import KeySheet
from nktsense.view.house.lock_page import LockPage


class Covers(QObject):
    """Covers what the window shows, and hides it meanwhile, so that neither keys nor screen readers come to it.

    Args:
        over: What is covered.
        body: What stands in it, and is hidden.
    """

    locked_changed = Signal()
    """Names and results are hidden from now on, or shown again."""

    def __init__(self, over: QWidget, body: QWidget) -> None:
        super().__init__(over)
        self._body = body
        self.key_sheet, self.lock_page = KeySheet(over), LockPage(over)

    @property
    def locked(self) -> bool:
        """Whether names and results are hidden."""
        return not self.lock_page.isHidden()

    def turn_keys(self, preferences: Preferences) -> None:
        """Show the keys, with those that the person added, or what was there before."""
        opens = not self.key_sheet.isVisible()
        self._body.setVisible(not opens)
        if opens:
            self.key_sheet.show_keys(preferences)
            self.key_sheet.open()
        else:
            self.key_sheet.hide()

    def lock(self, *, passphrase: bool) -> None:
        """Hide everything.

        Args:
            passphrase: It opens with the passphrase of the records only.
        """
        self._cover()
        self.lock_page.lock(passphrase=passphrase)
        self.locked_changed.emit()

    def ask(self, title: str, words: str, leave: str) -> None:
        """Ask for the passphrase of records that are to be opened.

        Args:
            title: What is asked, in the chosen language.
            words: Why, likewise.
            leave: What the button says that goes on without, likewise.
        """
        self._cover()
        self.lock_page.ask(title, words, leave)

    def unlock(self) -> None:
        """Show everything again."""
        self.lock_page.hide()
        self._body.show()
        self.locked_changed.emit()

    def _cover(self) -> None:
        self.key_sheet.hide()
        self._body.hide()
