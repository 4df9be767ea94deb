"""Readings of an instrument that never was, and tables of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

ZERO, SLOPE = 8388.0, 123.5
FORCES = (0.0, 50.0, 100.0, 150.0, 200.0, 250.0)
UP, DOWN = FORCES[1:], FORCES[-2:0:-1]
WOBBLE = (0.4, -0.3, 0.1, -0.5, 0.2)


def counts(force_n: float, index: int = 0) -> float:
    """Return what the true instrument shows; a wobble that sums to about nothing stands for noise."""
    return ZERO + SLOPE * force_n + (WOBBLE[index % 5] if force_n else 0.0)


def run(series: int = 3, *, zeros: bool = True) -> list[tuple[int, float, float]]:
    """Return series, force and reading: up, in all but the first down again."""
    rows: list[tuple[int, float, float]] = []
    for number in range(1, series + 1):
        forces = [*UP, *(DOWN if number > 1 else ())]
        forces = [0.0, *forces, 0.0] if zeros else forces
        rows += [(number, force, counts(force, number + index)) for index, force in enumerate(forces)]
    return rows


def write(folder: Path, lines: Sequence[str], name: str = "cell.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path
