"""Where muscles, pairs and partners are painted in the width that there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF

from nktsense.protocol.course.model import Edge
from nktsense.view.body.pair_layout import Muscle, pair_layout

Item = tuple[Literal["muscle", "partner"], Muscle] | tuple[Literal["pair"], int]
"""What can be selected: a muscle tested, a muscle worked on, or a pair by its number."""

HEAD_PX: Final = 30.0
NODE_PX: Final = 62.0
"""Heights of the line above the columns, and of a muscle's box."""
_GAP_PX: Final = 12.0
_LEAST_ROW_PX: Final = 96.0
_EDGE_PX: Final = 6.0

Heights = Callable[[int, float], float]
"""Gives the height that the words of a pair need, by its number and the width that there is, px."""


class PairPlaces:
    """The boxes of a map.

    Args:
        edges: The pairs.
        width_px: Width of the room.
        heights: What the words of the pairs need.
    """

    def __init__(self, edges: Sequence[Edge], width_px: float, heights: Heights) -> None:
        self.edges = tuple(edges)
        wide = min(width_px, 1040.0)
        start = (width_px - wide) / 2 + _EDGE_PX
        node = min(max(wide * 0.27, 88.0), 230.0)
        gap = min(max(wide * 0.06, 14.0), 64.0)
        middle = max(wide - 2 * (node + gap + _EDGE_PX), 80.0)
        self.columns = tuple(
            QRectF(x, 0, width, HEAD_PX)
            for x, width in ((start, node), (start + node + gap, middle), (start + node + 2 * gap + middle, node))
        )
        """Boxes of the words above the columns."""
        layout = pair_layout(edges)
        needs = {number: heights(number, middle) for number in layout.rows}
        in_order = sorted(layout.rows, key=lambda number: layout.rows[number])
        bounds = [HEAD_PX]
        for number in in_order:
            bounds.append(bounds[-1] + max(needs[number] + _GAP_PX, _LEAST_ROW_PX))
        self.height_px = bounds[-1] if edges else HEAD_PX + _LEAST_ROW_PX
        self._middles = [(above + below) / 2 for above, below in pairwise(bounds)]
        self.boxes: dict[Item, QRectF] = {}
        for muscle, row in layout.muscles.items():
            self.boxes["muscle", muscle] = self._box(0, row, NODE_PX)
        for number, row in layout.rows.items():
            self.boxes["pair", number] = self._box(1, row, max(needs[number], _LEAST_ROW_PX - _GAP_PX))
        for muscle, row in layout.partners.items():
            self.boxes["partner", muscle] = self._box(2, row, NODE_PX)

    def _box(self, column: int, row: float, height: float) -> QRectF:
        across = self.columns[column]
        above = min(int(row), len(self._middles) - 1)
        below = min(above + 1, len(self._middles) - 1)
        middle = self._middles[above] + (row - above) * (self._middles[below] - self._middles[above])
        return QRectF(across.left(), middle - height / 2, across.width(), height)

    def at(self, point: QPointF) -> Item | None:
        """Return what lies under a point, px, or None."""
        return next((item for item, box in self.boxes.items() if box.contains(point)), None)

    def positions(self) -> dict[Item, tuple[float, float]]:
        """Return the middle of every box, px."""
        return {item: (box.center().x(), box.center().y()) for item, box in self.boxes.items()}

    def joined(self, item: Item) -> frozenset[int]:
        """Return the pairs that something selected belongs to."""
        if item[0] == "pair":
            return frozenset({item[1]})
        if item[0] == "muscle":
            return frozenset(n for n, edge in enumerate(self.edges) if (edge.muscle, edge.side) == item[1])
        return frozenset(n for n, edge in enumerate(self.edges) if (edge.partner, edge.partner_side) == item[1])
