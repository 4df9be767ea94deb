"""Where the two figures stand in the room that there is, and what lies under a point."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from nktsense.view.body.figure import HALF_WIDTH, HEIGHT, VIEWS, Figure, Place, Region, View, all_regions, figure

CAPTION_PX: Final = 22.0
"""Height of the line below the feet that says which view it is."""
EDGE_PX: Final = 7.0
"""What stays free around both figures."""
SLOP_PX: Final = 5.0
"""So far beside a region it still counts as touched."""
_WIDEST: Final = 0.62
"""Width of the room of one figure as a share of its height at most, so that the two do not drift apart."""


class Placing:
    """The figures in a room.

    Args:
        width_px: Width of the room.
        height_px: Its height.
    """

    def __init__(self, width_px: float, height_px: float) -> None:
        tall = max(height_px - CAPTION_PX - 2 * EDGE_PX, 1.0)
        wide = max(min((width_px - 2 * EDGE_PX) / 2, tall * _WIDEST), 1.0)
        self.scale = min(tall / HEIGHT, wide / (2 * HALF_WIDTH))
        """px for a thousandth of the body's height."""
        top = EDGE_PX + (tall - self.scale * HEIGHT) / 2
        self._to: dict[View, QTransform] = {}
        self.rooms: dict[View, QRectF] = {}
        """The room of each figure, px, with the line below its feet."""
        for view, way in zip(VIEWS, (-1, 1), strict=True):
            x = width_px / 2 + way * wide / 2
            self._to[view] = QTransform(self.scale, 0, 0, self.scale, x, top)
            self.rooms[view] = QRectF(x - wide / 2, top, wide, self.scale * HEIGHT + CAPTION_PX)

    def to_px(self, view: View) -> QTransform:
        """Return what turns points of a figure into px."""
        return self._to[view]

    def anchor(self, region: Region) -> QPointF:
        """Return where the mark of a region stands, px."""
        return self._to[region.view].map(region.anchor)

    def at(self, point: QPointF, planned: Collection[Place] = ()) -> Region | None:
        """Return the region under a point: the topmost one, else one that is nearly touched, of the plan if possible.

        Args:
            point: Where, px.
            planned: The places of the plan.
        """
        for view in VIEWS:
            if not self.rooms[view].contains(point):
                continue
            inverse, _ = self._to[view].inverted()
            return region_at(figure(view), inverse.map(point), SLOP_PX / self.scale, planned)
        return None

    def positions(self, places: Collection[Place] | None = None) -> dict[Place, tuple[float, float]]:
        """Return where the marks of places stand, px; of all places where none are given."""
        found = {
            place: self.anchor(region) for place, region in all_regions().items() if places is None or place in places
        }
        return {place: (point.x(), point.y()) for place, point in found.items()}


def region_at(drawing: Figure, point: QPointF, slop: float, planned: Collection[Place] = ()) -> Region | None:
    """Return the topmost region that holds a point, else one that comes within ``slop`` of it, or None."""
    for region in reversed(drawing.regions):
        if region.path.contains(point):
            return region
    around = QRectF(point.x() - slop, point.y() - slop, 2 * slop, 2 * slop)
    near = [region for region in reversed(drawing.regions) if region.path.intersects(around)]
    return next((region for region in near if region.place in planned), near[0] if near else None)
