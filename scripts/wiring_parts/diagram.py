"""The two wiring diagrams: one row of parts, 5 V above them, ground below them."""

from __future__ import annotations

from typing import Final

from wiring_parts.svg import INK, MIDDLE, PALE, TEXT, Box, Line, Point, Sheet, number
from wiring_parts.wires import CABLE, FIVE_ROW, GROUND_ROW, HX711, KINDS, NAU7802, OPTIONAL, Wire

FIVE_Y, GROUND_Y = 92.0, 540.0
CELL: Final = Box(10, 232, 122, 430)
FRONT: Final = Box(240, 232, 352, 430)
NANO: Final = Box(484, 140, 626, 430)
SHIFTER: Final = Box(742, 200, 850, 430)
GY521: Final = Box(972, 200, 1070, 430)
BUTTON: Final = Box(276, 154, 352, 220)
COMPUTER: Final = Box(430, 10, 680, 62)
_SDA_Y, _SCL_Y = 478.0, 506.0
"""Levels of the two lines of the bus, below the parts."""

_PINS: Final[dict[tuple[str, str], Point]] = {
    ("Load cell", "EXC+"): (122, 262),
    ("Load cell", "EXC−"): (122, 306),
    ("Load cell", "SIG−"): (122, 350),
    ("Load cell", "SIG+"): (122, 394),
    ("Load cell", "SHIELD"): (84, 430),
    ("Button", "1"): (352, 172),
    ("Button", "2"): (352, 202),
    ("Nano", "D2"): (484, 172),
    ("Nano", "GND"): (484, 202),
    ("Nano", "5V"): (580, 140),
    ("Nano", "USB"): (520, 140),
    ("Nano", "3V3"): (626, 160),
    ("Level shifter", "LV"): (770, 200),
    ("Level shifter", "HV"): (824, 200),
    ("Level shifter", "GND"): (796, 430),
    ("Level shifter", "HV1"): (742, 290),
    ("Level shifter", "HV2"): (742, 350),
    ("Level shifter", "LV1"): (850, 290),
    ("Level shifter", "LV2"): (850, 350),
    ("GY-521", "VCC"): (1021, 200),
    ("GY-521", "SDA"): (972, 290),
    ("GY-521", "SCL"): (972, 350),
    ("GY-521", "GND"): (1021, 430),
    ("Computer", "USB"): (520, 62),
}
_FRONTS: Final[dict[str, dict[str, Point]]] = {
    "HX711": {"VCC": (256, 232), "DT": (352, 262), "SCK": (352, 306), "RATE": (352, 350), "GND": (296, 430)},
    "NAU7802": {"VIN": (256, 232), "DRDY": (352, 262), "SDA": (352, 340), "SCL": (352, 390), "GND": (296, 430)},
}
_INPUTS: Final[dict[str, Point]] = {"E+": (240, 262), "E−": (240, 306), "A−": (240, 350), "A+": (240, 394)}
_SIDES: Final = {"left": (9.0, 5.0, "start"), "right": (-9.0, 5.0, "end"), "top": (0.0, 19.0, "middle")}


def wiring(front: str) -> Sheet:
    """Return the diagram of a front end, ``HX711`` or ``NAU7802``."""
    sheet = Sheet(1090, 700, f"Wiring of the open reference instrument with the {front}: every wire, from pin to pin")
    sheet.text((10, 36), f"Wiring with the {front}", size=24, anchor="start", bold=True)
    sheet.text((10, 60), "drawn by function: pins stand elsewhere on the boards", anchor="start", size=14)
    pins = _PINS | {(front, pin): at for pin, at in (_FRONTS[front] | _INPUTS).items()}
    on_bus = front == "NAU7802"
    if on_bus:
        pins |= {("Nano", "A4"): (503, 430), ("Nano", "A5"): (532, 430)}
    else:
        pins |= {("Nano", "A4"): (626, 290), ("Nano", "A5"): (626, 350)}
        pins |= {("Nano", "D7"): (484, 306), ("Nano", "D6"): (484, 350)}
    pins |= {("Nano", "D8"): (484, 262)}
    _parts(sheet, front)
    _names(sheet, pins)
    _rails(sheet)
    for wire in HX711 if front == "HX711" else NAU7802:
        points, at = _route(wire, pins, on_bus)
        sheet.wire(points, wire.kind)
        for end in (points[0], points[-1]):
            if end[1] in (FIVE_Y, GROUND_Y):
                sheet.dot(end)
        sheet.tag(at, str(wire.mark), wire.ends, dash=OPTIONAL.dash if wire.kind is OPTIONAL else "")
    if on_bus:
        sheet.dot((pins["Nano", "A4"][0], _SDA_Y))
        sheet.dot((pins["Nano", "A5"][0], _SCL_Y))
    _cable(sheet)
    _legend(sheet, front)
    return sheet


def _parts(sheet: Sheet, front: str) -> None:
    for box, fill in ((CELL, PALE), (FRONT, "#ffffff"), (NANO, PALE), (SHIFTER, "#ffffff"), (GY521, "#ffffff")):
        sheet.box(box, fill=fill)
    sheet.box(BUTTON)
    sheet.box(COMPUTER, fill=PALE)
    for box, words in (
        (CELL, ("Load", "cell")),
        (FRONT, (front, "board")),
        (NANO, ("Nano", "ATmega328P", "5 V, 16 MHz")),
        (SHIFTER, ("Level", "shifter")),
        (GY521, ("GY-521", "MPU-6050")),
    ):
        middle, top = (box.left + box.right) / 2, 246
        if box is CELL:
            middle, top = 42, 300
        elif box is NANO:
            top = 366
        elif box is FRONT:
            middle, top = (314, 382) if front == "HX711" else (309, 292)
        for row, line in enumerate(words):
            sheet.text((middle, top + 18 * row), line, bold=row == 0 or box is CELL or box is SHIFTER)
    sheet.text((BUTTON.left + 34, 192), "Button", bold=True)
    sheet.text((555, 31), "Computer", bold=True)
    sheet.text((555, 51), "on battery, or by a medical isolator", size=13.5)


def _names(sheet: Sheet, pins: dict[tuple[str, str], Point]) -> None:
    boxes = {"Load cell": CELL, "Nano": NANO, "Level shifter": SHIFTER, "GY-521": GY521, "Button": BUTTON}
    for (part, pin), (x, y) in pins.items():
        if part == "Computer":
            continue
        box = boxes.get(part, FRONT)
        side = "left" if x == box.left else "right" if x == box.right else "top" if y == box.top else "bottom"
        dx, dy, anchor = _SIDES.get(side, (0.0, -9.0, "middle"))
        sheet.add(
            f'<circle cx="{number(x)}" cy="{number(y)}" r="4" fill="#ffffff" stroke="{INK}" stroke-width="2"/>',
            above=True,
        )
        sheet.text((x + dx, y + dy), pin, anchor=anchor, size=14)
    # the second ground pin of the Nano, at its foot
    sheet.add(f'<circle cx="594" cy="430" r="4" fill="#ffffff" stroke="{INK}" stroke-width="2"/>', above=True)
    sheet.text((594, 421), "GND", size=14)


def _rails(sheet: Sheet) -> None:
    five, ground = KINDS[0], KINDS[1]
    sheet.wire([(240, FIVE_Y), (1076, FIVE_Y)], five)
    sheet.wire([(30, GROUND_Y), (1076, GROUND_Y)], ground)
    sheet.text((232, FIVE_Y + 5), FIVE_ROW, anchor="end", bold=True)
    sheet.text((34, GROUND_Y + 22), GROUND_ROW, anchor="start", bold=True)


def _route(wire: Wire, pins: dict[tuple[str, str], Point], on_bus: bool) -> tuple[list[Point], Point]:
    """Return the way of a wire and where its tag sits."""
    if FIVE_ROW in (wire.start[0], wire.end[0]):
        x, y = pins[wire.end if wire.start[0] == FIVE_ROW else wire.start]
        return [(x, FIVE_Y), (x, y)], (x, 117)
    if wire.mark == 2:
        return [(594, 430), (594, GROUND_Y)], (594, 454)
    if GROUND_ROW in (wire.start[0], wire.end[0]):
        x, y = pins[wire.end if wire.start[0] == GROUND_ROW else wire.start]
        return [(x, y), (x, GROUND_Y)], (x, 504)
    (x1, y1), (x2, y2) = pins[wire.start], pins[wire.end]
    if wire.mark == 13:
        return [(x1, y1), (x2, y1), (x2, y2)], (690, y1)
    if on_bus and wire.start[1] in ("A4", "A5"):
        return _along_bus(wire, (x1, y1), (x2, y2))
    if wire.kind is CABLE:
        return [(x2, y2), (x1, y1)], (x1, 77)
    return [(x1, y1), (x2, y2)], ((x1 + x2) / 2, y1)


def _along_bus(wire: Wire, nano: Point, to: Point) -> tuple[list[Point], Point]:
    """Return the way from the Nano down to its line of the bus, along it, and up to a part on either side."""
    level = _SDA_Y if wire.start[1] == "A4" else _SCL_Y
    left = to[0] < nano[0]
    outer = level == _SCL_Y
    turn = (376 if outer else 432) if left else (731 if outer else 680)
    return [nano, (nano[0], level), (turn, level), (turn, to[1]), to], (turn, 454 if outer else 404)


def _cable(sheet: Sheet) -> None:
    """Say which part hangs on a cable."""
    sheet.text((911, 316), "limb cable,", size=13)
    sheet.text((911, 332), "1 m at most", size=13)


def _legend(sheet: Sheet, front: str) -> None:
    x = 34.0
    for kind in KINDS:
        _sample(sheet, (x, 588), kind)
        sheet.text((x + 66, 593), kind.name, anchor="start")
        x += 66 + 9 * len(kind.name) + 30
    sheet.add(f'<path d="M12 608H1068" stroke="{MIDDLE}" stroke-width="1"/>')
    sheet.dot((44, 631))
    sheet.text((60, 635), "joined", anchor="start")
    sheet.path("M150 615V624A7 7 0 0 1 150 638V647M130 631H172")
    sheet.text((182, 635), "cross without touching", anchor="start")
    sheet.tag((436, 631), "9", "D8/DT" if front == "HX711" else "D8/DRDY")
    sheet.text((502, 635), "number of the wire in the table, and its two ends", anchor="start")
    notes = ["R1, R2: 10 kΩ each, on the shifter, from HV to HV1 and from HV to HV2."]
    if front == "HX711":
        notes[0] += "   R3: 1 kΩ in wire 11. Never wire D6 to a RATE pin that"
        notes.append("is still tied to GND or VCC.   AD0 of the GY-521 stays open. Light: the Nano's own, on D13.")
    else:
        notes[0] += "   AD0 of the GY-521 stays open."
        notes.append("A4 (SDA) and A5 (SCL) go both ways, to NAU7802 and shifter. Light: the Nano's own, on D13.")
    sheet.lines((34, 668), notes, size=TEXT)


def _sample(sheet: Sheet, at: Point, kind: Line) -> None:
    d = f"M{number(at[0])} {number(at[1])}h56"
    if kind.hollow:
        sheet.path(d, width=kind.width + 4)
        sheet.add(f'<path d="{d}" stroke="#ffffff" stroke-width="{number(kind.width)}"/>')
    else:
        sheet.path(d, width=kind.width, dash=kind.dash)
