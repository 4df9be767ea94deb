"""The quiet stretch before a contraction, from which everything in it is measured."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.rest import stretch_is_rest
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Baseline

FloatArray = NDArray[np.float64]

_LENGTHS: Final = (1.0, 0.75, 0.5, 0.35, 0.25, 0.15, 0.1)
"""Tried from long to short: the longest quiet stretch has the best mean."""
_GUARDS_S: Final = (0.1, 0.15, 0.2, 0.3, 0.4, 0.05, 0.0)
"""Pauses before the rise, so that its first soft newtons are not taken for rest; the shorter ones come last."""
_MIN_SAMPLES: Final = 4
_AGREES_N: Final = 2.0


def find_baseline(
    time_s: FloatArray, force_n: FloatArray, before: int, zero_n: float | None, settings: DetectionSettings
) -> Baseline | None:
    """Return the longest quiet stretch that ends shortly before sample ``before``, or None.

    Args:
        time_s: Times in s, shape (n,), without gaps before ``before``.
        force_n: Force as recorded in N, without wild samples, shape (n,).
        before: First sample of the rise.
        zero_n: Level of the last rest before, N. A short quiet stretch that lies elsewhere is a part of a slow
            rise, not rest.
        settings: Constants.
    """
    if before < _MIN_SAMPLES:
        return None
    rise_s = float(time_s[before])
    for length in _LENGTHS:
        if not settings.quiet_min_s <= length <= settings.quiet_max_s:
            continue
        for guard in _GUARDS_S:
            end = int(time_s.searchsorted(rise_s - guard, side="left"))
            start = int(time_s.searchsorted(rise_s - guard - length, side="left"))
            covered = end - start >= _MIN_SAMPLES and time_s[end - 1] - time_s[start] >= 0.7 * length
            if not covered or not stretch_is_rest(time_s[start:end], force_n[start:end], settings):
                continue
            level, sd = float(force_n[start:end].mean()), float(force_n[start:end].std(ddof=1))
            if zero_n is not None and abs(level - zero_n) > max(_AGREES_N, 3 * sd):
                continue
            return Baseline(level, sd, float(time_s[start]), float(time_s[end - 1]))
    return None


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the stretches of True as (first, one past the last).

    >>> runs(np.array([False, True, True, False, True]))
    [(1, 3), (4, 5)]
    """
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
