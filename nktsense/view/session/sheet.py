"""What a sheet of the session page is: one matter of a session, such as its screening or its homework."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.visit.desk.news import DeskView


class SessionSheet(QWidget):
    """A sheet: it shows where its matter stands, and says what the person wants; the window does it.

    A sheet is for eyes, mouse and keyboard. The question at the bottom of the window has all answers too, so that two
    keys are enough without any sheet.
    """

    choose = Signal(str)
    """A choice of the offer by its id, one of those that are lit or one of :attr:`Offer.direct`."""
    say = Signal(str, str)
    """What was typed into a field of the offer: its id and the text."""
    take = Signal(object)
    """A step of the protocol, to be taken as it is."""
    status = Signal(str)
    """A sentence for the status line, in the chosen language."""
    go = Signal(str)
    """Another page by its name; what it is to show may stand behind a colon."""

    name = ""
    """Stable name of the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self.setObjectName(f"sheet_{self.name}")

    @property
    def title(self) -> str:
        """What stands on its tab, in the chosen language."""
        return ""

    def hasHeightForWidth(self) -> bool:
        """A sheet fills its room; else Qt would lay out all sheets anew whenever a word changes on one of them."""
        return False

    def wanted(self, view: DeskView) -> bool:
        """Return whether it belongs to what is asked now, so that it comes into view by itself."""
        return False

    def there(self, view: DeskView) -> bool:
        """Return whether it has anything to show or to do in this session now; else its tab cannot be chosen."""
        return True

    def show_view(self, view: DeskView) -> None:
        """Show where the session stands; called for every change, in view or not."""

    def frame(self) -> None:
        """Draw what is due, such as a time that runs; called at every frame while in view."""

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
