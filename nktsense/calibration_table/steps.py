"""Forces to steps: those that were meant to be the same count as one, and those at no load as zeros."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from nktsense.calibration_table.rows import Row

ZERO_STEP: Final = 0
_SAME_OF_RANGE: Final = 0.02
_SAME_OF_FORCE: Final = 0.1
"""Two forces further apart than this share of themselves are two steps, however small they are."""
_NO_LOAD: Final = 0.002
"""A force below this share of the highest one is no load, where it was read and not stated."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """Rows with the step of each, from 1, 0 for zeros; the mean force of each step, N; what was taken how."""

    rows: tuple[Row, ...]
    steps: tuple[int, ...]
    steps_n: tuple[float, ...]
    told: list[str]


def stepped(rows: Sequence[Row]) -> Stepped:
    """Sort rows into steps: by nominal force where there is one, else by equal or nearly equal force.

    A gauge's force at no load is taken off the forces that follow, as its reading has a zero too.

    Args:
        rows: Rows with forces of 0 and above, but for the noise of a gauge.
    """
    told: list[str] = []
    nominal = all(row.nominal_n is not None for row in rows)
    key = [float(row.nominal_n if nominal and row.nominal_n is not None else row.force_n) for row in rows]
    zeros = _zeros(key, told)
    if any(zero and row.force_n != 0 for zero, row in zip(zeros, rows, strict=True)):
        rows = _less_zero(rows, zeros)
        told.append("What the reference showed at no load was taken off its forces.")
        key = key if nominal else [row.force_n for row in rows]
    found = _clusters([value for value, zero in zip(key, zeros, strict=True) if not zero], nominal, told)
    steps = tuple(ZERO_STEP if zero else found[value] for value, zero in zip(key, zeros, strict=True))
    means = tuple(
        float(np.mean([row.force_n for row, at in zip(rows, steps, strict=True) if at == step]))
        for step in range(1, max(steps, default=0) + 1)
    )
    return Stepped(tuple(rows), steps, means, told)


def _zeros(key: Sequence[float], told: list[str]) -> list[bool]:
    """Return which rows are at no load: those at 0; where none is, those that are nearly."""
    top, counts = max(key), Counter(key)
    exact = counts[0.0] > 0
    zeros = [value == 0 or value < 0 or (not exact and counts[value] == 1 and value < _NO_LOAD * top) for value in key]
    near = sum(zero and value != 0 for zero, value in zip(zeros, key, strict=True))
    if near:
        told.append(f"{near} forces below {100 * _NO_LOAD:g} % of the highest one were taken as no load.")
    return zeros


def _less_zero(rows: Sequence[Row], zeros: Sequence[bool]) -> list[Row]:
    """Return rows whose forces count from the zero of the reference before them."""
    first = next(row.force_n for row, zero in zip(rows, zeros, strict=True) if zero)
    made: list[Row] = []
    zero_n = first
    for row, zero in zip(rows, zeros, strict=True):
        zero_n = row.force_n if zero else zero_n
        made.append(replace(row, force_n=0.0 if zero else row.force_n - zero_n))
    return made


def _clusters(values: Sequence[float], exact: bool, told: list[str]) -> dict[float, int]:
    """Return the step of each force. Two that are both repeated exactly were meant apart."""
    counts = Counter(values)
    top = max(counts, default=0.0)
    found: dict[float, int] = {}
    step, first, repeated = 0, -np.inf, False
    merged = False
    for value in sorted(counts):
        again = counts[value] > 1
        near = value - first <= min(_SAME_OF_RANGE * top, _SAME_OF_FORCE * value)
        if exact or not near or (repeated and again):
            step, first, repeated = step + 1, value, again
        else:
            repeated, merged = repeated or again, True
        found[value] = step
    if merged:
        told.append(f"Forces within {100 * _SAME_OF_RANGE:g} % of the highest one count as one step.")
    return found
