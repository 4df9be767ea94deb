"""The lines of which a plan can be made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.view.devices.runs import PlanLines
from nktsense.view.look.flow import Flow
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL
from nktsense.view.words import tr

_FIELD_PX: Final = 176


class Choices(QWidget):
    """One of a few, all in sight.

    Args:
        words: What is chosen.
        options: Words by value; the first one is chosen to begin with.
    """

    def __init__(self, words: str, options: dict[str, str]) -> None:
        super().__init__()
        self.value = next(iter(options))
        self.buttons = {value: Segment(shown) for value, shown in options.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for value, button in self.buttons.items():
            button.setAccessibleName(tr("{setting}: {value}", setting=words, value=button.text()))
            button.clicked.connect(lambda _=False, value=value: self.choose(value))
            row.addWidget(button)
        self.choose(self.value)

    def choose(self, value: str) -> None:
        """Choose one by its value."""
        self.value = value
        for other, button in self.buttons.items():
            button.setChecked(other == value)


class PlanForm(QWidget):
    """Instrument, weights and place."""

    wanted = Signal(object)
    """A plan is wanted: its :class:`~nktsense.view.devices.runs.PlanLines`."""
    trouble = Signal(str)
    """Why no plan can be made of the lines, in the chosen language."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(2 * GRID)
        self.serial = self._field(tr("Serial number"))
        self.capacity = self._field(tr("Capacity (N)"))
        self.unit = self._choice(tr("It reads"), {"counts": tr("raw counts"), "N": tr("newtons")})
        self.kind = self._choice(tr("Mountings"), {"short": tr("one"), "rotated": tr("three, turned")})
        self.masses = self._field(tr("Weights (kg)"), "5 10 20 20")
        self.weight_class = self._choice(
            tr("Class of the weights"), {name: name for name in ("M1", "M2", "M3", "F2", "F1")}
        )
        self.latitude = self._field(tr("Latitude (degrees)"), "48.1")
        self.above_sea = self._field(tr("Height above the sea (m)"), "520")
        self.make = QPushButton(tr("Make a plan of these lines"))
        self.make.clicked.connect(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._flow)
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addStretch(1)
        column.addLayout(row)

    def _field(self, words: str, example: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(example)
        field.setAccessibleName(words)
        field.setFixedWidth(_FIELD_PX)
        self._add(words, field)
        return field

    def _choice(self, words: str, options: dict[str, str]) -> Choices:
        box = Choices(words, options)
        self._add(words, box)
        return box

    def _add(self, words: str, control: QWidget) -> None:
        name = Text(SMALL, role="muted")
        name.say(words)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(control)
        self._flow.addWidget(holder)

    def _make(self) -> None:
        lines = self._lines()
        if lines is not None:
            self.wanted.emit(lines)

    def _lines(self) -> PlanLines | None:
        serial = self.serial.text().strip()
        if not serial:
            self.trouble.emit(tr("Type the serial number of the instrument, or the name on its label."))
            return None
        numbers: list[float] = []
        for field in (self.capacity, self.latitude, self.above_sea):
            try:
                numbers.append(float(field.text().strip().replace(",", ".").replace("−", "-")))
            except ValueError:
                self.trouble.emit(tr("{what}: type a number.", what=field.accessibleName()))
                return None
        try:
            masses = masses_of(self.masses.text())
        except ValueError:
            self.trouble.emit(tr("Type the weights in kg, such as 5 10 20 20."))
            return None
        return PlanLines(
            serial,
            numbers[0],
            cast("Literal['counts', 'N']", self.unit.value),
            cast("Literal['short', 'rotated']", self.kind.value),
            masses,
            str(self.weight_class.value),
            numbers[1],
            numbers[2],
        )


def masses_of(text: str) -> tuple[float, ...]:
    """Return masses that were typed, kg, as ``5, 5, 10``; a decimal comma needs another sign between the masses.

    Raises:
        ValueError: They are none.
    """
    parts: Sequence[str] = text.replace(";", " ").split()
    if len(parts) == 1 and "," in text:
        parts = text.split(",")
    masses = tuple(float(part.strip(",").replace(",", ".")) for part in parts if part.strip(" ,"))
    if not masses or not all(0 < mass < 1000 for mass in masses):
        raise ValueError(text)
    return masses
