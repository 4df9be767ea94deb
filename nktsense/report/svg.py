"""A small writer of SVG: shapes in points, text as text, the same bytes for the same picture, nothing that runs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Literal
from xml.sax.saxutils import escape, quoteattr

FACES: Final = "Libertinus Serif, Georgia, serif"
Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]


class Drawing:
    """A picture under way. The origin is the upper left corner; y grows downwards.

    Args:
        width: Width, points.
        height: Height, points.
    """

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._parts: list[str] = []

    def line(
        self, start: Point, end: Point, colour: str, *, width: float = 0.6, dashes: str = "", cap: str = "butt"
    ) -> None:
        """Draw a straight line."""
        ends = f'x1="{n(start[0])}" y1="{n(start[1])}" x2="{n(end[0])}" y2="{n(end[1])}"'
        self._parts.append(f"<line {ends} {_stroke(colour, width, dashes, cap)}/>")

    def path(self, points: Sequence[Point], colour: str, *, width: float = 0.9, dashes: str = "") -> None:
        """Draw a line through points; nothing for fewer than two."""
        if len(points) < 2:
            return
        through = " ".join(f"{n(x)},{n(y)}" for x, y in points)
        stroke = _stroke(colour, width, dashes, "butt")
        self._parts.append(f'<polyline points="{through}" fill="none" stroke-linejoin="round" {stroke}/>')

    def polygon(self, points: Sequence[Point], *, fill: str = "none", colour: str = "none", width: float = 0.9) -> None:
        """Draw a closed shape."""
        through = " ".join(f"{n(x)},{n(y)}" for x, y in points)
        self._parts.append(f'<polygon points="{through}" fill="{fill}" {_stroke(colour, width, "", "butt")}/>')

    def rectangle(self, corner: Point, size: Point, *, fill: str = "none", opacity: float = 1.0) -> None:
        """Draw a filled rectangle; ``corner`` is its upper left."""
        place = f'x="{n(corner[0])}" y="{n(corner[1])}" width="{n(size[0])}" height="{n(size[1])}"'
        faint = "" if opacity >= 1 else f' fill-opacity="{n(opacity)}"'
        self._parts.append(f'<rect {place} fill="{fill}"{faint}/>')

    def circle(
        self, centre: Point, radius: float, *, fill: str = "none", colour: str = "none", width: float = 1.0
    ) -> None:
        """Draw a circle."""
        place = f'cx="{n(centre[0])}" cy="{n(centre[1])}" r="{n(radius)}"'
        self._parts.append(f'<circle {place} fill="{fill}" {_stroke(colour, width, "", "butt")}/>')

    def text(
        self, at: Point, words: str, colour: str, *, size: float = 8.0, anchor: Anchor = "start", bold: bool = False
    ) -> None:
        """Write a text that stands with its base line at a point."""
        style = f'font-family={quoteattr(FACES)} font-size="{n(size)}" fill="{colour}" text-anchor="{anchor}"'
        weight = ' font-weight="700"' if bold else ""
        self._parts.append(f'<text x="{n(at[0])}" y="{n(at[1])}" {style}{weight}>{escape(words)}</text>')

    def svg(self) -> str:
        """Return it as SVG that can stand inside a page."""
        box = f'width="{n(self.width)}pt" height="{n(self.height)}pt" viewBox="0 0 {n(self.width)} {n(self.height)}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{"".join(self._parts)}</svg>'


def n(value: float) -> str:
    """Return a length with two decimals at most; what is no number stands at 0."""
    text = f"{value:.2f}".rstrip("0").rstrip(".") if math.isfinite(value) else "0"
    return "0" if text == "-0" else text


def _stroke(colour: str, width: float, dashes: str, cap: str) -> str:
    if colour == "none":
        return 'stroke="none"'
    parts = [f'stroke="{colour}" stroke-width="{n(width)}"']
    parts += [f'stroke-dasharray="{dashes}"'] if dashes else []
    parts += [f'stroke-linecap="{cap}"'] if cap != "butt" else []
    return " ".join(parts)
