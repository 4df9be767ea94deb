"""Every wire of the open reference instrument: from where, to where, what it carries.

The drawings and the tables of hardware.md are both made from this list, so that they cannot differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wiring_parts.svg import Line

FIVE_V: Final = Line("5 V", 4)
GROUND: Final = Line("GND", 4, "13 5")
THREE_V: Final = Line("3.3 V", 4, "13 4 3 4")
SIGNAL: Final = Line("signal", 2)
OPTIONAL: Final = Line("may be left out", 2, "3 4")
CABLE: Final = Line("USB cable", 3, hollow=True)
KINDS: Final = (FIVE_V, GROUND, THREE_V, SIGNAL, OPTIONAL, CABLE)

FIVE_ROW, GROUND_ROW = "5 V row", "GND row"


@dataclass(frozen=True, slots=True)
class Wire:
    """One wire.

    Attributes:
        mark: Its number in drawing and table.
        start, end: Part and pin; the pin is "" where a part is all one piece of metal.
        kind: What it carries.
        note: What the table says of it.
    """

    mark: int
    start: tuple[str, str]
    end: tuple[str, str]
    kind: Line
    note: str = ""

    @property
    def ends(self) -> str:
        """Both ends, short, as they stand on the wire."""
        return "/".join(pin or part.removesuffix(" row") for part, pin in (self.start, self.end))


def _cell(front: str) -> tuple[Wire, ...]:
    return (
        Wire(5, ("Load cell", "EXC+"), (front, "E+"), SIGNAL, "excitation; its colour stands in the cell's data sheet"),
        Wire(6, ("Load cell", "EXC−"), (front, "E−"), SIGNAL, "excitation"),
        Wire(7, ("Load cell", "SIG+"), (front, "A+"), SIGNAL, "signal; 7 and 8 exchanged turn the sign"),
        Wire(8, ("Load cell", "SIG−"), (front, "A−"), SIGNAL, "signal"),
    )


_REST: Final = (
    Wire(12, (FIVE_ROW, ""), ("Level shifter", "HV"), FIVE_V),
    Wire(13, ("Nano", "3V3"), ("Level shifter", "LV"), THREE_V, "feeds the pull-ups only, a few mA"),
    Wire(14, (GROUND_ROW, ""), ("Level shifter", "GND"), GROUND),
    Wire(15, ("Nano", "A4"), ("Level shifter", "HV1"), SIGNAL, "SDA, 5 V side"),
    Wire(16, ("Nano", "A5"), ("Level shifter", "HV2"), SIGNAL, "SCL, 5 V side"),
    Wire(17, ("Level shifter", "LV1"), ("GY-521", "SDA"), SIGNAL, "in the limb cable"),
    Wire(18, ("Level shifter", "LV2"), ("GY-521", "SCL"), SIGNAL, "in the limb cable"),
    Wire(19, (FIVE_ROW, ""), ("GY-521", "VCC"), FIVE_V, "in the limb cable; the module makes its own 3.3 V"),
    Wire(20, (GROUND_ROW, ""), ("GY-521", "GND"), GROUND, "in the limb cable"),
    Wire(21, ("Nano", "D2"), ("Button", "1"), SIGNAL),
    Wire(22, ("Nano", "GND"), ("Button", "2"), GROUND, "the GND pin beside D2"),
    Wire(23, ("Nano", "USB"), ("Computer", "USB"), CABLE, "through the isolator, if there is one"),
    Wire(24, ("Load cell", "SHIELD"), (GROUND_ROW, ""), GROUND, "if the cable has a shield; at this end only"),
)


def _power(front: str, pin: str) -> tuple[Wire, ...]:
    return (
        Wire(1, ("Nano", "5V"), (FIVE_ROW, ""), FIVE_V),
        Wire(2, ("Nano", "GND"), (GROUND_ROW, ""), GROUND),
        Wire(3, (FIVE_ROW, ""), (front, pin), FIVE_V),
        Wire(4, (GROUND_ROW, ""), (front, "GND"), GROUND),
    )


HX711: Final = (
    *_power("HX711", "VCC"),
    *_cell("HX711"),
    Wire(9, ("Nano", "D8"), ("HX711", "DT"), SIGNAL, "DOUT in the data sheet: falls when a reading is ready"),
    Wire(10, ("Nano", "D7"), ("HX711", "SCK"), SIGNAL, "PD_SCK in the data sheet"),
    Wire(11, ("Nano", "D6"), ("HX711", "RATE"), OPTIONAL, "through R3, 1 kΩ; only to a RATE pin that is free"),
    *_REST,
)

NAU7802: Final = (
    *_power("NAU7802", "VIN"),
    *_cell("NAU7802"),
    Wire(9, ("Nano", "D8"), ("NAU7802", "DRDY"), SIGNAL, "rises when a reading is ready"),
    Wire(10, ("Nano", "A4"), ("NAU7802", "SDA"), SIGNAL, "5 V side of the bus"),
    Wire(11, ("Nano", "A5"), ("NAU7802", "SCL"), SIGNAL, "5 V side of the bus"),
    *_REST,
)


def table(wires: tuple[Wire, ...]) -> str:
    """Return the wires as a table in Markdown."""
    rows = ["| wire | from | to | carries | note |", "| --- | --- | --- | --- | --- |"]
    for wire in wires:
        start, end = (f"{part} {pin}".strip() for part, pin in (wire.start, wire.end))
        rows.append(f"| {wire.mark} | {start} | {end} | {wire.kind.name} | {wire.note} |")
    return "\n".join(rows) + "\n"
