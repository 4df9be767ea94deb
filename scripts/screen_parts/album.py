"""Draws a window in one look, under a name."""

from __future__ import annotations

from pathlib import Path

from house_visits import Room
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

SIZES = {"twice": QSize(960, 540), "small": QSize(960, 540)}
CHOSEN: dict[str, dict[str, object]] = {
    "light": {"theme": "light"},
    "dark": {"theme": "dark"},
    "contrast": {"theme": "light", "high_contrast": True},
    "german": {"theme": "light", "language": "de"},
    "twice": {"theme": "light"},
    "small": {"theme": "dark", "language": "es"},
}


class Album:
    """Pictures in one look.

    Args:
        folder: Where they are put.
        look: Which look.
    """

    def __init__(self, folder: Path, look: str) -> None:
        self.folder, self.look = folder, look
        self.chosen = CHOSEN[look]
        self.size = SIZES.get(look, QSize(1600, 900))

    def open(self, room: Room) -> None:
        """Give a window the size of this look."""
        room.house.window.resize(self.size)
        QTest.qWait(50)

    def draw(self, room: Room, name: str) -> None:
        """Draw the window once nothing is under way."""
        room.until(lambda: not room.house.work.jobs)
        QTest.qWait(120)
        room.house.window.caption.hide()  # of a sound that nobody hears here
        self.grab(room.house.window, name)

    def grab(self, widget: QWidget, name: str) -> None:
        """Draw a widget as it is now."""
        file = self.folder / f"{name}.png"
        if not widget.grab().save(str(file)):
            raise SystemExit(f"{file} could not be written.")
        print(file)
