"""The drawing of the body: its outline and the regions of the muscles, front and back, read once when first needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final, Literal
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from nktsense.protocol.part import Side
from nktsense.view.body.path_data import parse_path

View = Literal["front", "back"]
Place = tuple[str, Side]
"""A muscle on a side."""

VIEWS: Final[tuple[View, ...]] = ("front", "back")
HEIGHT: Final = 1000.0
"""Height of the drawn body; everything on it is in thousandths of that."""
HALF_WIDTH: Final = 226.0
"""From the middle of the body to the tip of the thumb."""

_MIRROR: Final = QTransform.fromScale(-1, 1)
_DRAWN_SIDE: Final[dict[View, Side]] = {"front": "left", "back": "right"}
"""The person's side that is drawn in the file; the other one is its mirror image."""


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """A muscle on a side.

    Attributes:
        muscle: Identifier of the muscle in the library.
        side: The person's side.
        view: The view on which it is drawn.
        path: Its outline.
        anchor: Where its mark stands.
        deep: It lies below others, and is dashed.
        area: Of the box around it; of two that lie over each other the smaller one is on top.
    """

    muscle: str
    side: Side
    view: View
    path: QPainterPath
    anchor: QPointF
    deep: bool
    area: float

    @property
    def place(self) -> Place:
        """The muscle and its side."""
        return self.muscle, self.side


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """One view of the body, centred on x = 0, its feet at y = 1000.

    Attributes:
        view: Which one.
        outline: The outline of the body.
        lines: Thin lines that belong to no muscle.
        regions: The muscles, from the bottom to the top.
    """

    view: View
    outline: QPainterPath
    lines: QPainterPath
    regions: tuple[Region, ...]


@cache
def figure(view: View) -> Figure:
    """Return a view of the body."""
    text = resources.files("nktsense.view.body").joinpath("data", f"{view}.svg").read_text("utf-8")
    return read_figure(text, view)


def read_figure(svg: str, view: View) -> Figure:
    """Return a view of the body from its drawing.

    Args:
        svg: The drawing, with groups ``half`` and ``middle``.
        view: Which view it is.

    Raises:
        PathDataError: A path cannot be read.
        ValueError: Something of the drawing is missing.
    """
    root = ElementTree.fromstring(svg)
    groups = {group.get("id"): list(group) for group in root if group.tag.endswith("}g")}
    half, middle = groups.get("half", []), groups.get("middle", [])
    outline = next((path_of(one.get("d", "")) for one in half if one.get("id") == "outline"), None)
    if outline is None:
        raise ValueError(f"the {view} of the body has no outline")
    lines = QPainterPath()
    for one in _of_class("line", half):
        lines.addPath(path_of(one.get("d", "")))
    lines.addPath(_MIRROR.map(lines))
    for one in _of_class("line", middle):
        lines.addPath(path_of(one.get("d", "")))
    regions = [*_regions(half, view, mirrored=True), *_regions(middle, view, mirrored=False)]
    regions.sort(key=lambda region: (region.deep, -region.area))
    return Figure(view, _whole(outline), lines, tuple(regions))


@cache
def all_regions() -> dict[Place, Region]:
    """Return every region of both views."""
    return {region.place: region for view in VIEWS for region in figure(view).regions}


def path_of(data: str) -> QPainterPath:
    """Return path data as a path of Qt; where parts of it lie over each other, it is filled all the same.

    Raises:
        PathDataError: It cannot be read.
    """
    out = QPainterPath()
    out.setFillRule(Qt.FillRule.WindingFill)
    for segment in parse_path(data):
        points = [QPointF(*point) for point in segment.points]
        if segment.kind == "M":
            out.moveTo(points[0])
        elif segment.kind == "L":
            out.lineTo(points[0])
        elif segment.kind == "C":
            out.cubicTo(points[0], points[1], points[2])
        else:
            out.closeSubpath()
    return out


def _whole(half: QPainterPath) -> QPainterPath:
    """Return a closed outline from the half that was drawn from the top to the crotch."""
    out = QPainterPath(half)
    out.connectPath(_MIRROR.map(half).toReversed())
    out.closeSubpath()
    return out


def _of_class(name: str, elements: list[ElementTree.Element]) -> Iterator[ElementTree.Element]:
    return (one for one in elements if name in one.get("class", "").split())


def _regions(elements: list[ElementTree.Element], view: View, *, mirrored: bool) -> Iterator[Region]:
    drawn = _DRAWN_SIDE[view]
    other: Side = "right" if drawn == "left" else "left"
    for one in _of_class("muscle", elements):
        muscle, path = one.get("id", ""), path_of(one.get("d", ""))
        try:
            x, y = (float(value) for value in one.get("data-anchor", "").split())
        except ValueError:
            raise ValueError(f"{muscle} has no anchor on the {view} of the body: data-anchor takes x and y") from None
        box = path.boundingRect()
        area, deep = box.width() * box.height(), "deep" in one.get("class", "").split()
        yield Region(muscle, drawn if mirrored else "midline", view, path, QPointF(x, y), deep, area)
        if mirrored:
            yield Region(muscle, other, view, _MIRROR.map(path), QPointF(-x, y), deep, area)
