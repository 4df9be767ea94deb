"""Where the data are, and when names are hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from nktsense.view.look.tokens import GRID
from nktsense.view.parts.controls import Amount
from nktsense.view.parts.row import Row
from nktsense.view.parts.section import Section
from nktsense.view.words import tr

_LOCK_MIN: Final = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 240)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is.

    Attributes:
        words: What is there, in the chosen language.
        path: File, folder or server.
        hint: What it means, in the chosen language.
    """

    words: str
    path: str
    hint: str = ""


class PlaceRow(Row):
    """A place that can be selected and copied."""

    def __init__(self, place: Place) -> None:
        super().__init__("place", place.words, place.hint)
        self.field = QLineEdit(place.path)
        self.field.setReadOnly(True)
        self.field.setCursorPosition(0)
        self.name_control(self.field)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setAccessibleName(tr("Copy: {place}", place=place.words))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.field, 1)
        line.addWidget(self.copy)
        self.put(line)


class PlacesSection(Section):
    """Data and lock.

    Args:
        places: Where what is.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__("places", tr("Data and lock"))
        self.add(
            Amount(
                "lock_after_min",
                tr("Hide names after"),
                _LOCK_MIN,
                lambda minutes: tr("{number} min", number=round(minutes)),
                tr(
                    "Without a touch for so long, who the client is can no longer be read on the screen."
                    " A test goes on."
                ),
            )
        )
        self.add_heading(tr("Where the data are"))
        self.place_rows = [self.add(PlaceRow(place)) for place in places]
        for row in self.place_rows:
            row.copy.clicked.connect(lambda _=False, row=row: self._copy(row))

    def _copy(self, row: PlaceRow) -> None:
        QGuiApplication.clipboard().setText(row.field.text())
        self.says.emit(tr("Copied: {place}", place=row.title))
