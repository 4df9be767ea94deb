"""Where the pairs stand: a row for each, its muscle on the left, its partner on the right. No Qt, nothing is ranked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from nktsense.protocol.course.model import Edge

Muscle = tuple[str, str]
"""A muscle and its side."""

_LEAST_APART = 0.75
"""Of two partners, in rows."""


@dataclass(frozen=True, slots=True)
class PairLayout:
    """Rows and columns of a map.

    Attributes:
        muscles: The muscles tested, from the top, each with its height in rows; in the order in which they came up.
        partners: The muscles worked on, likewise; in an order in which few lines cross.
        rows: Row of each pair, by its number.
    """

    muscles: Mapping[Muscle, float]
    partners: Mapping[Muscle, float]
    rows: Mapping[int, int]


def pair_layout(edges: Sequence[Edge]) -> PairLayout:
    """Return where pairs stand; the same pairs in the same order always stand alike."""
    left = list(dict.fromkeys((edge.muscle, edge.side) for edge in edges))
    right = list(dict.fromkeys((edge.partner, edge.partner_side) for edge in edges))
    best = min((right, _by_muscles(edges, left, right)), key=lambda order: crossings(edges, left, order))
    rows = _rows(edges, left, best)
    muscles = {
        muscle: _mean([rows[n] for n, edge in enumerate(edges) if (edge.muscle, edge.side) == muscle])
        for muscle in left
    }
    wanted = [_mean_row(edges, rows, muscle) for muscle in best]
    return PairLayout(muscles, dict(zip(best, _apart(wanted, len(edges) - 1), strict=True)), rows)


def crossings(edges: Sequence[Edge], left: Sequence[Muscle], right: Sequence[Muscle]) -> int:
    """Return how many lines cross where the muscles stand in these orders."""
    above = {muscle: number for number, muscle in enumerate(left)}
    beside = {muscle: number for number, muscle in enumerate(right)}
    ends = [(above[edge.muscle, edge.side], beside[edge.partner, edge.partner_side]) for edge in edges]
    return sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for a, b in combinations(ends, 2))


def _by_muscles(edges: Sequence[Edge], left: list[Muscle], right: list[Muscle]) -> list[Muscle]:
    """Return the partners in the order of the mean place of their muscles; those at one place as they came up."""

    def mean_place(partner: Muscle) -> float:
        return _mean([left.index((e.muscle, e.side)) for e in edges if (e.partner, e.partner_side) == partner])

    return sorted(right, key=mean_place)


def _rows(edges: Sequence[Edge], left: list[Muscle], right: list[Muscle]) -> dict[int, int]:
    order = sorted(
        range(len(edges)),
        key=lambda n: (
            left.index((edges[n].muscle, edges[n].side)),
            right.index((edges[n].partner, edges[n].partner_side)),
        ),
    )
    return {number: row for row, number in enumerate(order)}


def _mean_row(edges: Sequence[Edge], rows: Mapping[int, int], partner: Muscle) -> float:
    return _mean([rows[n] for n, edge in enumerate(edges) if (edge.partner, edge.partner_side) == partner])


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _apart(wanted: list[float], last: float) -> list[float]:
    """Return heights as near to those wanted as their order and the least distance allow, none below the last row."""
    out: list[float] = []
    for height in wanted:
        out.append(max(height, out[-1] + _LEAST_APART) if out else height)
    for n in range(len(out) - 1, -1, -1):
        out[n] = min(out[n], last if n == len(out) - 1 else out[n + 1] - _LEAST_APART)
    return out
