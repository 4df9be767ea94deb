"""What a page of the window is."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.visit.desk.news import DeskNews
from nktsense.visit.desk.offer import Offer


class Page(QWidget):
    """A page: it shows, and says what the person wants; the window does it.

    A page never opens a device, takes a step or writes: it emits. All text goes through ``tr`` or ``said``.
    """

    choose = Signal(str)
    """A choice of the offer by its id."""
    say = Signal(str, str)
    """What was typed into a field of the offer: its id and the text."""
    take = Signal(object)
    """A step of the protocol, to be taken as it is."""
    go = Signal(str)
    """Another page by its name; what it is to show may stand behind a colon, such as ``report:SESSION``."""
    status = Signal(str)
    """A sentence for the status line."""
    past = Signal(str)
    """A sentence for the status line is over: it goes, where it still stands there."""
    marked = Signal(float)
    """This moment, host monotonic, s, is to be marked in the recording."""

    name = ""
    """Stable name of the page."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self.setObjectName(self.name)

    @property
    def title(self) -> str:
        """What stands at the top while the page is open, in the chosen language."""
        return ""

    @property
    def offer(self) -> Offer | None:
        """The page's own question, for the keys at the bottom; None for that of the visit, where one is open."""
        return None

    @property
    def own_choices(self) -> bool:
        """True where the ids of :attr:`offer` are for the page itself: they come back through :meth:`chosen`."""
        return self.offer is not None

    def chosen(self, choice: str) -> None:
        """A choice of the page's own offer was made, by key or click."""

    def back(self) -> bool:
        """Escape was pressed: go back by one step inside the page, where there is one; return whether there was."""
        return False

    def whole(self) -> bool:
        """Show the whole of what is drawn, or its end again; return whether the page does so."""
        return False

    def mark(self) -> bool:
        """Mark this moment; return whether the page does so."""
        return False

    def caption(self, words: str) -> bool:
        """Show words of a sound that nobody heard, in the chosen language, in a place of the page's own.

        Returns:
            Whether there is such a place; else the window shows them.
        """
        return False

    def records_opened(self) -> None:
        """The records are open from now on."""

    def hasHeightForWidth(self) -> bool:
        """A page fills its room. Without this, Qt lays out all pages anew whenever a word changes on one of them."""
        return False

    def show_item(self, item: str) -> None:
        """Show something that was asked for, such as a session by its identifier; called before :meth:`enter`."""

    def enter(self) -> None:
        """The page comes into view."""

    def leave(self) -> None:
        """The page goes out of view."""

    def news(self, news: DeskNews) -> None:
        """Take what happened in the visit; called at every frame in which something did, in view or not."""

    def frame(self) -> None:
        """Draw what is due; called at every frame while in view."""

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
