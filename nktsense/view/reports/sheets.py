"""Where the pages of a report lie on the screen: arithmetic alone, in logical px."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRect

from nktsense.view.look.tokens import GRID

PAPER_IN: Final = (210 / 25.4, 297 / 25.4)
"""Width and height of a page, inches: A4."""
TRUE_DPI: Final = 96.0
"""Logical px to the inch of paper at 100 %."""
GAP_PX: Final = 2 * GRID
_WIDEST_PX: Final = 1400
_LEAST_PX: Final = 160


class Zoom(StrEnum):
    """How large the pages are shown."""

    WIDTH = "width"
    WHOLE = "whole"
    TRUE = "true"


@dataclass(frozen=True, slots=True)
class Sheets:
    """The places of pages.

    Attributes:
        rects: Place of each page.
        width_px: Width of all.
        height_px: Height of all.
    """

    rects: tuple[QRect, ...]
    width_px: int
    height_px: int

    @property
    def dots_per_inch(self) -> float:
        """How many logical px an inch of paper has."""
        return self.rects[0].width() / PAPER_IN[0] if self.rects else TRUE_DPI

    def page_at(self, y_px: int) -> int:
        """Return the first page that reaches below a height."""
        return next((index for index, rect in enumerate(self.rects) if rect.bottom() >= y_px), len(self.rects) - 1)


def laid_out(count: int, zoom: Zoom, width_px: int, height_px: int) -> Sheets:
    """Return the places of pages: below each other, or side by side where whole pages leave room.

    Args:
        count: How many there are.
        zoom: How large.
        width_px: Width in which they are looked at.
        height_px: Height likewise.
    """
    wide = _wide(zoom, width_px - 2 * GAP_PX, height_px - 2 * GAP_PX)
    high = round(wide * PAPER_IN[1] / PAPER_IN[0])
    columns = 1
    if zoom is Zoom.WHOLE:
        columns = max(1, min(count, (width_px - GAP_PX) // (wide + GAP_PX)))
    all_px = columns * (wide + GAP_PX) + GAP_PX
    left = max(0, (width_px - all_px) // 2) + GAP_PX
    rects = tuple(
        QRect(left + i % columns * (wide + GAP_PX), GAP_PX + i // columns * (high + GAP_PX), wide, high)
        for i in range(count)
    )
    rows = -(-count // columns)
    return Sheets(rects, max(all_px, width_px), rows * (high + GAP_PX) + GAP_PX)


def _wide(zoom: Zoom, width_px: int, height_px: int) -> int:
    match zoom:
        case Zoom.WIDTH:
            wide = min(width_px, _WIDEST_PX)
        case Zoom.WHOLE:
            wide = min(width_px, int(height_px * PAPER_IN[0] / PAPER_IN[1]))
        case Zoom.TRUE:
            wide = round(PAPER_IN[0] * TRUE_DPI)
    return max(wide, _LEAST_PX)
