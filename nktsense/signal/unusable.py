"""Samples that are no reading of the force: at an end of the converter's range, or of a sensor that does not answer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


def hold_usable(force_n: FloatArray, unusable: NDArray[np.bool_], before_n: float) -> tuple[FloatArray, float]:
    """Return the force with the last reading in place of what is none, and the last reading there is.

    What stands in an unusable sample is no force: the rail of a cell that is unplugged would be a push, and the 0
    counts of a sensor that is silent a rest, or a push once it answers again. A trial that holds such samples is
    disqualified by their flag, whatever stands in their place.

    Args:
        force_n: Force in N, shape (n,).
        unusable: Samples that are no reading, shape (n,).
        before_n: The last reading before the first sample, N.
    """
    if not unusable.any():
        return force_n, float(force_n[-1])
    at = np.maximum.accumulate(np.where(unusable, -1, np.arange(len(force_n))))
    held = np.where(at < 0, before_n, force_n[np.maximum(at, 0)])
    return held, float(held[-1])
