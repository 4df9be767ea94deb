"""Round numbers for the ticks of an axis."""

from __future__ import annotations

import math
from typing import Final

_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)


def ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Return round numbers from low to high, at most so many; just the two ends' own where they do not differ.

    >>> ticks(0, 194), ticks(0, 4.3, most=3)
    ((0.0, 50.0, 100.0, 150.0), (0.0, 2.0, 4.0))
    """
    span = high - low
    if not (math.isfinite(span) and span > 0) or most < 2:
        return (low,) if math.isfinite(low) else (0.0,)
    rough = span / (most - 1) if most > 2 else span
    scale = 10.0 ** math.floor(math.log10(rough))
    for factor in (*_STEPS, 20.0):
        step = factor * scale
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return tuple(round(number * step, 12) + 0.0 for number in range(first, last + 1))
    return (low, high)
