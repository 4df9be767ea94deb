"""Which columns of a line are dashes, so that the dashes travel with the line."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

DASH_PX: Final = 11.0
GAP_PX: Final = 7.0
PERIOD_PX: Final = DASH_PX + GAP_PX
STEEP_PX: Final = 8.0
"""Where a line rises by more than this in a column its dashes are told by height: a whole push could lie in a gap."""
_SMOOTH: Final = 9
_SETTLED: Final = 24
"""So many of the newest columns may still change."""


class Dashes:
    """Dashes along a line, told by its length in px."""

    def __init__(self) -> None:
        self._anchor: tuple[int, float] | None = None

    def reset(self) -> None:
        """Begin anew, as after a change of scale."""
        self._anchor = None

    def shown(self, first: int, low: FloatArray, high: FloatArray, px: float = 1.0) -> NDArray[np.bool_]:
        """Return which columns are drawn.

        Args:
            first: Number of the first column, from any zero that stays.
            low: Smallest y of each column, px, shape (n,); NaN where nothing is.
            high: Largest y.
            px: How many px of the screen make one of those in which dashes are measured.
        """
        middle = (low + high) / 2
        step = np.diff(middle, prepend=middle[:1])
        step[np.isnan(step)] = 0.0
        # Noise is no way: the line is followed as a person would follow it.
        if len(step) >= _SMOOTH:
            step = np.convolve(step, np.full(_SMOOTH, 1 / _SMOOTH), mode="same")
        along = np.cumsum(np.hypot(px, step)) / px
        if self._anchor is not None and first <= self._anchor[0] < first + len(along):
            column, phase = self._anchor
            along += phase - along[column - first]
        settled = max(len(along) - _SETTLED, 0)
        self._anchor = (first + settled, float(along[settled]) % PERIOD_PX) if len(along) else None
        return np.asarray(np.mod(along, PERIOD_PX) < DASH_PX)
