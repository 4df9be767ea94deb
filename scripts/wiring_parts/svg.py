"""Boxes, pins, orthogonal wires and text as SVG. The same calls give the same text, byte for byte.

Everything is black, white or grey, so that a print shows what the screen does; wires differ by how they are dashed.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape

Point = tuple[float, float]

INK: Final = "#111111"
PALE: Final = "#f2f2f2"
MIDDLE: Final = "#c8c8c8"
TEXT: Final = 15.0
_WIDE: Final = 0.6
_CAPITAL: Final = 0.74
"""Widths of letters in ems: those of a wide generic font, so that no other one overflows."""
_HOP: Final = 7.0


@dataclass(frozen=True, slots=True)
class Line:
    """How a wire is drawn.

    Attributes:
        name: What it stands for, in the legend.
        width: Of the stroke.
        dash: Lengths of dashes and gaps, or "" for a whole line.
        hollow: A cable: two thin lines instead of one.
    """

    name: str
    width: float
    dash: str = ""
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that was drawn."""

    left: float
    top: float
    right: float
    bottom: float


def number(value: float) -> str:
    """Return a coordinate, without needless digits."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def text_width(words: str, size: float = TEXT) -> float:
    """Return about how wide a text is."""
    return size * sum(_CAPITAL if letter.isupper() or letter in "+−" else _WIDE for letter in words)


@dataclass(slots=True)
class Sheet:
    """A drawing under way.

    Args:
        width, height: Of the drawing.
        title: What a screen reader says of it.
    """

    width: float
    height: float
    title: str
    boxes: list[Box] = field(default_factory=list[Box])
    runs: list[tuple[int, Point, Point]] = field(default_factory=list[tuple[int, Point, Point]])
    """Straight parts of wires: which wire, from where to where."""
    _below: list[str] = field(default_factory=list[str])
    _wires: list[tuple[list[Point], Line]] = field(default_factory=list[tuple[list[Point], Line]])
    _above: list[str] = field(default_factory=list[str])

    def add(self, shape: str, *, above: bool = False) -> None:
        """Add SVG as it is, under the wires or above them."""
        (self._above if above else self._below).append(shape)

    def box(self, box: Box, *, fill: str = "#ffffff", round_: float = 6, dash: str = "") -> None:
        """Draw a rectangle that wires must keep out of."""
        self.boxes.append(box)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.add(
            f'<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.right - box.left)}" '
            f'height="{number(box.bottom - box.top)}" rx="{number(round_)}" fill="{fill}" stroke="{INK}" '
            f'stroke-width="2"{dashed}/>'
        )

    def text(
        self, at: Point, words: str, *, size: float = TEXT, anchor: str = "middle", bold: bool = False, fill: str = INK
    ) -> None:
        """Write one line; ``at`` is on its base line."""
        weight = ' font-weight="bold"' if bold else ""
        self.add(
            f'<text x="{number(at[0])}" y="{number(at[1])}" font-size="{number(size)}" text-anchor="{anchor}" '
            f'fill="{fill}"{weight}>{escape(words)}</text>',
            above=True,
        )

    def lines(self, at: Point, words: Sequence[str], *, size: float = TEXT, anchor: str = "start") -> None:
        """Write lines one under the other."""
        for row, line in enumerate(words):
            self.text((at[0], at[1] + row * size * 1.35), line, size=size, anchor=anchor)

    def wire(self, points: Sequence[Point], line: Line) -> None:
        """Draw a wire along straight parts that are level or upright."""
        which = len(self._wires)
        self._wires.append((list(points), line))
        self.runs += [(which, begin, end) for begin, end in itertools.pairwise(points)]

    def dot(self, at: Point) -> None:
        """Mark a place where wires are joined."""
        self.add(f'<circle cx="{number(at[0])}" cy="{number(at[1])}" r="5.5" fill="{INK}"/>', above=True)

    def tag(self, at: Point, mark: str, words: str, *, dash: str = "") -> None:
        """Write a wire's number and its two ends on it; the edge is dashed where asked."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        wide = text_width(mark + words) + 22
        left = at[0] - wide / 2
        self.add(
            f'<rect x="{number(left)}" y="{number(at[1] - 11)}" width="{number(wide)}" height="22" rx="11" '
            f'fill="#ffffff" stroke="{INK}" stroke-width="1"{dashed}/>',
            above=True,
        )
        split = left + text_width(mark) + 10
        self.add(
            f'<path d="M{number(split)} {number(at[1] - 11)}v22" stroke="{INK}" stroke-width="1"/>',
            above=True,
        )
        self.text(((left + split) / 2 + 1, at[1] + 5), mark, bold=True)
        self.text(((split + left + wide) / 2 - 1, at[1] + 5), words)

    def path(self, d: str, *, width: float = 2, fill: str = "none", dash: str = "", head: bool = False) -> None:
        """Draw any path, with an arrow head at its end where asked."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        arrow = ' marker-end="url(#head)"' if head else ""
        self.add(f'<path d="{d}" fill="{fill}" stroke="{INK}" stroke-width="{number(width)}"{dashed}{arrow}/>')

    def svg(self) -> str:
        """Return the drawing."""
        wires = [shape for points, line in self._wires for shape in self._drawn(points, line)]
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(self.width)} {number(self.height)}" '
            f'width="{number(self.width)}" height="{number(self.height)}" font-family="sans-serif" role="img">'
        )
        marker = (
            '<defs><marker id="head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" '
            f'orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="{INK}"/></marker></defs>'
        )
        paper = f'<rect width="{number(self.width)}" height="{number(self.height)}" fill="#ffffff"/>'
        body = [head, f"<title>{escape(self.title)}</title>", marker, paper, *self._below, *wires, *self._above]
        return "\n".join([*body, "</svg>"]) + "\n"

    def _drawn(self, points: list[Point], line: Line) -> list[str]:
        d = f"M{number(points[0][0])} {number(points[0][1])}"
        for begin, end in itertools.pairwise(points):
            d += self._hops(begin, end) + f"L{number(end[0])} {number(end[1])}"
        dashed = f' stroke-dasharray="{line.dash}"' if line.dash else ""
        strokes = [(INK, line.width + 4), ("#ffffff", line.width)] if line.hollow else [(INK, line.width)]
        return [
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{number(width)}"{dashed}/>'
            for colour, width in strokes
        ]

    def _hops(self, begin: Point, end: Point) -> str:
        """Return little bows where an upright part crosses level ones that it does not touch."""
        if begin[0] != end[0]:
            return ""
        x, down = begin[0], 1 if end[1] > begin[1] else -1
        low, high = sorted((begin[1], end[1]))
        crossed = [
            a[1]
            for _, a, b in self.runs
            if a[1] == b[1] and low < a[1] < high and min(a[0], b[0]) < x < max(a[0], b[0])
        ]
        sweep = 1 if down > 0 else 0
        return "".join(
            f"L{number(x)} {number(y - down * _HOP)}"
            f"A{number(_HOP)} {number(_HOP)} 0 0 {sweep} {number(x)} {number(y + down * _HOP)}"
            for y in sorted(crossed, reverse=down < 0)
        )
