"""Where an arrow key leads on the map. No Qt: positions in, a place out."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Final, TypeVar

Point = tuple[float, float]
Step = tuple[int, int]
"""Direction: (−1, 0) left, (1, 0) right, (0, −1) up, (0, 1) down."""

LEFT: Final[Step] = (-1, 0)
RIGHT: Final[Step] = (1, 0)
UP: Final[Step] = (0, -1)
DOWN: Final[Step] = (0, 1)

_ASIDE: Final = 2.0
"""A way aside counts as this many times a way ahead."""
_LEAST: Final = 1.0
"""What is not at least so far ahead, in px, does not lie in that direction."""

P = TypeVar("P", bound=Hashable)


def next_place(places: Mapping[P, Point], at: Point, step: Step) -> P | None:
    """Return the nearest place in a direction, or None where there is none.

    Args:
        places: Where each place is, px.
        at: Where the person is, px.
        step: The direction.
    """
    found: tuple[float, P] | None = None
    for place, (x, y) in places.items():
        dx, dy = x - at[0], y - at[1]
        ahead = dx * step[0] + dy * step[1]
        if ahead < _LEAST:
            continue
        aside = abs(dx * step[1]) + abs(dy * step[0])
        cost = ahead + _ASIDE * aside
        if found is None or cost < found[0]:
            found = cost, place
    return None if found is None else found[1]


def in_reading_order(places: Mapping[P, Point]) -> list[P]:
    """Return places from the top to the bottom, and from left to right where they are at one height."""
    return sorted(places, key=lambda place: (places[place][1], places[place][0]))
