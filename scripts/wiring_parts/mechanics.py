"""The sketch of the instrument cut open: where the force goes, what stops an overload, where the cables are held."""

from __future__ import annotations

from typing import Final

from wiring_parts.svg import INK, MIDDLE, PALE, Box, Point, Sheet, number

_AXIS: Final = 210.0
"""Level of the line of force."""

_NAMES: Final = (
    ("1", ("limb",)),
    ("2", ("pad: closed foam, 10 to 15 mm,", "in a cover that can be wiped")),
    ("3", ("pad plate, stiff: aluminium, 5 mm or more",)),
    ("4", ("stud on the axis: one nut against the cell,", "one against the plate")),
    ("5", ("load cell (S-beam): nothing else", "joins pad plate and base plate")),
    ("6", ("base plate, stiff; the end of the cell", "that its cable leaves is on this side")),
    ("7", ("stop: three or more posts with set screws;", "they touch the pad plate before the cell suffers")),
    ("8", ("grip: the hand pushes in line with the cell",)),
    ("9", ("box with Nano, front end and level shifter",)),
    ("10", ("strain relief: each cable is held", "before it reaches its solder")),
)


def mechanics() -> Sheet:
    """Return the sketch."""
    sheet = Sheet(1000, 716, "The instrument cut open along its axis: pad, load cell, stop, grip, box and cables")
    sheet.text((20, 34), "The instrument, cut along its axis", size=24, anchor="start", bold=True)
    sheet.text((20, 58), "a sketch, not to scale; the gap of the stop is drawn far too wide", anchor="start", size=14)
    _limb_and_pad(sheet)
    _cell(sheet)
    _base_and_grip(sheet)
    _stop(sheet)
    _box_and_cables(sheet)
    _line_of_force(sheet)
    _marks(sheet)
    return sheet


def _limb_and_pad(sheet: Sheet) -> None:
    sheet.add(f'<path d="M20 100Q150 {number(_AXIS)} 20 330Z" fill="{MIDDLE}" stroke="{INK}" stroke-width="2"/>')
    sheet.add(
        f'<path d="M186 120H150Q96 120 96 150Q118 {number(_AXIS)} 96 270Q96 300 150 300H186Z" fill="{PALE}" '
        f'stroke="{INK}" stroke-width="2"/>'
    )
    sheet.path("M96 150Q118 210 96 270", width=4)
    sheet.box(Box(186, 104, 206, 316), fill="#8a8a8a", round_=0)


def _cell(sheet: Sheet) -> None:
    sheet.add(
        f'<path d="M266 140H298V252H310V140H386V280H354V168H342V280H266Z" fill="{PALE}" stroke="{INK}" '
        'stroke-width="2"/>'
    )
    sheet.add(f'<circle cx="326" cy="{number(_AXIS)}" r="8" fill="#ffffff" stroke="{INK}" stroke-width="2"/>')
    for left, right in ((206, 288), (364, 450)):
        sheet.box(Box(left, 201, right, 219), fill="#ffffff", round_=0)
        for x in range(left + 6, right, 8):
            sheet.path(f"M{x} 201L{x - 4} 219", width=1)
    for x in (206, 252, 386, 436):
        sheet.box(Box(x, 192, x + 14, 228), fill=MIDDLE, round_=2)


def _base_and_grip(sheet: Sheet) -> None:
    sheet.box(Box(450, 104, 472, 420), fill="#8a8a8a", round_=0)
    sheet.add(
        f'<path d="M472 176H520Q560 150 640 150H716Q744 150 744 180V240Q744 270 716 270H640Q560 270 520 244H472Z" '
        f'fill="#ffffff" stroke="{INK}" stroke-width="2"/>'
    )
    for x in range(610, 716, 22):
        sheet.path(f"M{x} 158V262", width=1, dash="2 4")


def _stop(sheet: Sheet) -> None:
    sheet.path("M376 280V346Q376 356 388 356H470", width=3)  # the cell's cable passes behind a post
    for top in (110, 294):
        sheet.box(Box(238, top, 450, top + 16), fill="#ffffff", round_=0)
        sheet.box(Box(216, top + 3, 238, top + 13), fill=MIDDLE, round_=2)
    sheet.path("M206 84V100M216 84V107", width=1)
    sheet.path("M176 90H205", width=1.5, head=True)
    sheet.path("M246 90H217", width=1.5, head=True)
    sheet.text((252, 95), "gap", anchor="start")


def _box_and_cables(sheet: Sheet) -> None:
    sheet.box(Box(472, 316, 700, 420), fill=PALE, round_=4)
    sheet.text((586, 372), "electronics", bold=True)
    sheet.path("M700 350H752Q772 350 772 370V430", width=3)
    sheet.path("M700 390H724Q740 390 740 406V430", width=3)
    for at in ((438.0, 356.0), (716.0, 350.0), (716.0, 390.0)):
        sheet.box(Box(at[0] - 9, at[1] - 9, at[0] + 9, at[1] + 9), fill="#4a4a4a", round_=3)
    sheet.text((784, 432), "USB, to the computer", anchor="start", size=14)
    sheet.text((728, 452), "limb cable", anchor="middle", size=14)


def _line_of_force(sheet: Sheet) -> None:
    y = number(_AXIS)
    sheet.add(f'<path d="M24 {y}H880" stroke="{INK}" stroke-width="1.5" stroke-dasharray="16 4 3 4"/>', above=True)
    sheet.add(
        f'<path d="M940 {y}H764" stroke="{INK}" stroke-width="7" marker-end="url(#blunt)"/>',
        above=True,
    )
    sheet.add(f'<path d="M764 {y}l20 -14v28z" fill="{INK}"/>', above=True)
    sheet.text((852, 186), "push", bold=True)
    sheet.text((852, 244), "one straight line", size=14)
    sheet.text((852, 261), "through limb, cell, hand", size=14)


def _marks(sheet: Sheet) -> None:
    places: tuple[tuple[str, Point, Point], ...] = (
        ("1", (46, 150), (46, 150)),
        ("2", (132, 148), (132, 148)),
        ("3", (170, 344), (194, 310)),
        ("4", (228, 168), (228, 200)),
        ("5", (282, 164), (282, 164)),
        ("6", (492, 130), (466, 130)),
        ("7", (330, 88), (330, 110)),
        ("8", (560, 210), (560, 210)),
        ("9", (500, 400), (500, 400)),
        ("10", (412, 396), (434, 364)),
        ("10", (680, 334), (710, 346)),
    )
    for mark, at, to in places:
        if at != to:
            sheet.path(f"M{number(at[0])} {number(at[1])}L{number(to[0])} {number(to[1])}", width=1.5)
        _mark(sheet, at, mark)
    for row, (mark, words) in enumerate(_NAMES):
        column, line = divmod(row, 5)
        at = (34.0 + 486 * column, 498.0 + 44 * line)
        _mark(sheet, at, mark)
        for part, text in enumerate(words):
            down = 5 + 18 * part - (9 if len(words) > 1 else 0)
            sheet.text((at[0] + 24, at[1] + down), text, anchor="start")


def _mark(sheet: Sheet, at: Point, mark: str) -> None:
    sheet.add(
        f'<circle cx="{number(at[0])}" cy="{number(at[1])}" r="13" fill="#ffffff" stroke="{INK}" stroke-width="2"/>',
        above=True,
    )
    sheet.text((at[0], at[1] + 5), mark, bold=True, size=14)
