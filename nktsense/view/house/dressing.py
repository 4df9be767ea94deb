"""The colours of a window: what the person chose, or what the system asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from nktsense.palette import Palette, palette_of
from nktsense.preferences import Preferences
from nktsense.view.look.application import application, dress, system_is_dark
from nktsense.view.look.theme import style_sheet


class Dressing(QObject):
    """Keeps a window and all its parts in one set of colours.

    Args:
        window: The window, with its parts in it.
        preferences: What the person chose.
    """

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._look: Palette | None = None
        self.take(preferences)
        application().styleHints().colorSchemeChanged.connect(self._system_theme)

    @property
    def look(self) -> Palette:
        """The colours in use."""
        assert self._look is not None
        return self._look

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        theme = self._preferences.theme
        return system_is_dark() if theme == "system" else theme == "dark"

    def take(self, preferences: Preferences) -> None:
        """Take what the person chose."""
        self._preferences = preferences
        look = palette_of(dark=self.dark, high_contrast=preferences.high_contrast)
        if look == self._look:
            return
        self._look = look
        dress(self._window, look)
        self._window.setStyleSheet(style_sheet(look))
        for part in self._window.findChildren(QWidget):
            _recolour(part, look)

    def take_in(self, newcomer: QWidget) -> None:
        """Give a part that was added to the window the colours in use."""
        for part in (newcomer, *newcomer.findChildren(QWidget)):
            _recolour(part, self.look)

    def _system_theme(self) -> None:
        if self._preferences.theme == "system":
            self.take(self._preferences)


def _recolour(part: QWidget, look: Palette) -> None:
    take = getattr(part, "recolour", None)  # to ask for a protocol takes a hundred times as long
    if take is not None:
        take(look)
