"""The path data of SVG, as far as artwork needs it: lines and cubic curves, absolute and relative. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]

_TOKEN: Final = re.compile(r"\s*,?\s*(?:([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))")
_NUMBERS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Z": 0}


class PathDataError(ValueError):
    """Path data cannot be read."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a path.

    Attributes:
        kind: ``M`` goes to a point, ``L`` draws a line, ``C`` a cubic curve, ``Z`` closes.
        points: The points it needs, absolute: one, one, three (two of control and the end), none.
    """

    kind: str
    points: tuple[Point, ...] = ()


def parse_path(data: str) -> tuple[Segment, ...]:
    """Return the pieces of a path in absolute points.

    Args:
        data: The attribute ``d`` with the commands M, L, H, V, C, S and Z, large or small.

    Raises:
        PathDataError: There is something else in it, numbers are missing, or it does not begin with M.
    """
    reader = _Reader()
    for command, values in _commands(data):
        reader.take(command, values)
    return tuple(reader.out)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each command with the numbers of one piece."""
    command, values = "", list[float]()
    for letter, number in _tokens(data):
        if letter and letter.upper() not in _NUMBERS:
            raise PathDataError(f"a path has the command {letter}: only M, L, H, V, C, S and Z are read")
        if letter and values:
            break
        if letter:
            command = letter
            if letter in "Zz":
                yield letter, []
            continue
        if command in ("", "Z", "z"):
            raise PathDataError(f"a path has a number where a command is due: {_beginning(data)}")
        values.append(float(number))
        if len(values) == _NUMBERS[command.upper()]:
            yield command, values
            values = []
            # Points that follow those of a move are lines.
            command = "L" if command == "M" else "l" if command == "m" else command
    if values:
        raise PathDataError(f"a path lacks numbers after {command}: {_beginning(data)}")


class _Reader:
    """Follows a path with its pen."""

    def __init__(self) -> None:
        self.out: list[Segment] = []
        self._at: Point = (0.0, 0.0)
        self._begin: Point = (0.0, 0.0)

    def take(self, command: str, values: list[float]) -> None:
        kind = command.upper()
        if not self.out and kind != "M":
            raise PathDataError("a path has to begin with M")
        if kind == "Z":
            self._draw("Z")
            self._at = self._begin
            return
        points = self._absolute(command, values)
        if kind == "S":
            before = self.out[-1]
            control = before.points[1] if before.kind == "C" else self._at
            points.insert(0, (2 * self._at[0] - control[0], 2 * self._at[1] - control[1]))
        self._draw({"H": "L", "V": "L", "S": "C"}.get(kind, kind), *points)
        if kind == "M":
            self._begin = self._at

    def _absolute(self, command: str, values: list[float]) -> list[Point]:
        x, y = self._at if command.islower() else (0.0, 0.0)
        if command in "Hh":
            return [(x + values[0], self._at[1])]
        if command in "Vv":
            return [(self._at[0], y + values[0])]
        return [(x + values[i], y + values[i + 1]) for i in range(0, len(values), 2)]

    def _draw(self, kind: str, *points: Point) -> None:
        self.out.append(Segment(kind, points))
        if points:
            self._at = points[-1]


def _tokens(data: str) -> list[tuple[str, str]]:
    out: list[tuple[str, str]] = []
    place, end = 0, len(data.rstrip())
    while place < end:
        found = _TOKEN.match(data, place)
        if found is None:
            raise PathDataError(f"a path cannot be read at {_beginning(data[place:])}")
        out.append((found[1] or "", found[2] or ""))
        place = found.end()
    return out


def _beginning(data: str) -> str:
    return data if len(data) <= 40 else f"{data[:40]}…"
