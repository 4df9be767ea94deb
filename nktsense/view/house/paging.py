"""How many answers fit into one row, and on which page of them each one is."""

from __future__ import annotations

from collections.abc import Sequence


def pages_of(widths_px: Sequence[int], row_px: int, gap_px: int, more_px: int) -> tuple[range, ...]:
    """Return which answers stand together in a row.

    Args:
        widths_px: Width of each answer.
        row_px: Width of the row.
        gap_px: Width between two.
        more_px: Width of the button that shows the next page; it is there where there is more than one.

    Returns:
        The answers of each page, by index; a page has one answer at least, however wide it is.
    """
    if not widths_px:
        return ()
    if sum(widths_px) + gap_px * (len(widths_px) - 1) <= row_px:
        return (range(len(widths_px)),)
    room_px = row_px - more_px - gap_px
    pages: list[range] = []
    first, used_px = 0, 0
    for index, width_px in enumerate(widths_px):
        wanted_px = width_px if index == first else used_px + gap_px + width_px
        if index > first and wanted_px > room_px:
            pages.append(range(first, index))
            first, wanted_px = index, width_px
        used_px = wanted_px
    return (*pages, range(first, len(widths_px)))


def page_with(pages: Sequence[range], index: int) -> int:
    """Return the number of the page with an answer, from 0; 0 where there is none."""
    return next((number for number, page in enumerate(pages) if index in page), 0)
