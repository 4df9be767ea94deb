"""The sketch of the motion sensor on the limb: which way its axes point, and which turn counts as positive."""

from __future__ import annotations

from typing import Final

from wiring_parts.svg import INK, MIDDLE, PALE, Box, Sheet, number

_KNEE: Final = (400.0, 176.0)
_ANKLE: Final = (486.0, 420.0)


def limb() -> Sheet:
    """Return the sketch."""
    sheet = Sheet(
        1040, 640, "The motion sensor on the shank: X along the axis of the knee, positive as the limb gives way"
    )
    sheet.text((20, 34), "The motion sensor on the limb", size=24, anchor="start", bold=True)
    sheet.text((20, 58), "example: the knee is extended, and gives way into flexion", anchor="start", size=14)
    _leg(sheet)
    _sensor(sheet)
    _board(sheet)
    _notes(sheet)
    return sheet


def _leg(sheet: Sheet) -> None:
    x, y = _KNEE
    sheet.box(Box(40, 214, 330, 236), fill="#8a8a8a", round_=3)
    sheet.path("M60 236V560M310 236V560M20 560H600", width=3)
    shank = f"M{number(x)} {number(y)}L{number(_ANKLE[0])} {number(_ANKLE[1])}"
    for colour, wide in ((INK, 76), (PALE, 72)):
        sheet.add(
            f'<path d="M90 {number(y)}H{number(x)}" stroke="{colour}" stroke-width="{wide}" stroke-linecap="round"/>'
        )
    for colour, wide in ((INK, 60), (PALE, 56)):
        sheet.add(
            f'<path d="{shank}l66 -16" fill="none" stroke="{colour}" stroke-width="{wide - 20}" stroke-linecap="round" '
            'stroke-linejoin="round"/>'
        )
        sheet.add(f'<path d="{shank}" stroke="{colour}" stroke-width="{wide}" stroke-linecap="round"/>')
    sheet.add(f'<path d="M{number(x)} {number(y)}l40 113" stroke="{PALE}" stroke-width="56" stroke-linecap="round"/>')
    sheet.text((190, 182), "thigh")
    sheet.dot(_KNEE)
    sheet.path(f"M{number(x)} 122V{number(y)}", width=1.5)
    sheet.text((x, 114), "axis of the knee", size=14)


def _sensor(sheet: Sheet) -> None:
    # Along the shank the unit vector is (0.332, 0.943); at right angles to it, away from the shin, (0.943, -0.332).
    sheet.add(
        f'<g transform="translate(437 282) rotate(-19.4)"><rect x="-31" y="-30" width="62" height="60" fill="none" '
        f'stroke="{INK}" stroke-width="2" stroke-dasharray="5 3"/><rect x="30" y="-28" width="16" height="56" rx="3" '
        f'fill="{MIDDLE}" stroke="{INK}" stroke-width="2"/></g>',
        above=True,
    )
    sheet.add('<g transform="translate(474 269)">', above=True)
    sheet.add(f'<path d="M0 0L-28 -80" stroke="{INK}" stroke-width="3" marker-end="url(#head)"/>', above=True)
    sheet.add(f'<path d="M0 0L80 -28" stroke="{INK}" stroke-width="3" marker-end="url(#head)"/>', above=True)
    sheet.add(f'<circle r="13" fill="#ffffff" stroke="{INK}" stroke-width="2.5"/>', above=True)
    sheet.add(f'<path d="M-9 -9L9 9M9 -9L-9 9" stroke="{INK}" stroke-width="2.5"/>', above=True)
    sheet.add("</g>", above=True)
    sheet.text((462, 186), "Y: along the limb, to the joint", anchor="start", bold=True)
    sheet.text((562, 238), "Z: away from the skin", anchor="start", bold=True)
    sheet.text((504, 290), "X: along the joint's axis,", anchor="start", bold=True)
    sheet.text((504, 309), "here into the page", anchor="start", bold=True)
    # Which way is positive: a bow about the knee.
    sheet.path("M612 436A337 337 0 0 1 400 520", width=4, head=True)
    sheet.text((560, 508), "positive: the way in which", anchor="start", bold=True)
    sheet.text((560, 527), "the limb gives way", anchor="start", bold=True)
    sheet.add(f'<path d="M600 352L520 380" stroke="{INK}" stroke-width="7"/>', above=True)
    sheet.add(f'<path d="M508 384l24 4l-10 -24z" fill="{INK}"/>', above=True)
    sheet.text((606, 350), "the pad pushes here", anchor="start")


def _board(sheet: Sheet) -> None:
    sheet.add(f'<path d="M762 90V330" stroke="{MIDDLE}" stroke-width="1"/>')
    sheet.text((900, 104), "The board, seen from outside", bold=True)
    sheet.box(Box(822, 150, 958, 260), fill=PALE, round_=4)
    for x in range(834, 952, 16):
        sheet.add(f'<circle cx="{x}" cy="250" r="4" fill="#ffffff" stroke="{INK}" stroke-width="1.5"/>', above=True)
    sheet.box(Box(878, 186, 904, 212), fill="#4a4a4a", round_=2)
    sheet.path("M891 178V126", width=3, head=True)
    sheet.path("M912 199H984", width=3, head=True)
    sheet.text((904, 138), "Y", bold=True, anchor="start")
    sheet.text((992, 204), "X", bold=True, anchor="start")
    sheet.text((900, 290), "Follow the arrows printed on it.", size=14)
    sheet.text((900, 309), "Chip outwards: Z is towards you.", size=14)


def _notes(sheet: Sheet) -> None:
    sheet.lines(
        (20, 590),
        (
            "Right hand: the thumb points along X, the fingers curl the positive way. Try it by hand before any test.",
            "On the limb, not on the handle: a pad that slips or rolls turns the handle while the limb stands still.",
        ),
    )
