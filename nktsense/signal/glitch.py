"""Single wild samples (the HX711's bit-slip): marked and left out, never smoothed away."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import median_step

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

_LONGEST_STEP_S: Final = 0.025
"""At slower rates one sample can be a whole tap; nothing is marked there."""
_NOISES: Final = 8.0
_NEIGHBOURS: Final = 3.0
_LEAST_N: Final = 5.0


def find_glitches(time_s: FloatArray, force_n: FloatArray) -> BoolArray:
    """Mark single samples that stand alone, far from neighbours that agree with each other.

    A sample is marked where it is further from the mean of its two neighbours than 8 robust standard deviations of
    that distance, than 3 times the distances among the four samples around it, and than 5 N. No muscle moves a force
    there and back within one step of 25 ms or less. The first and last two samples are never marked.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, shape (n,).

    Returns:
        True for each marked sample, shape (n,). All False below 40 Hz.
    """
    marked = np.zeros(len(force_n), dtype=np.bool_)
    if len(force_n) < 5 or median_step(time_s) > _LONGEST_STEP_S:
        return marked
    far_left, left, middle, right, far_right = (force_n[i : len(force_n) - 4 + i] for i in range(5))
    distance = np.abs(middle - (left + right) / 2)
    candidates = distance > _LEAST_N
    if not candidates.any():
        return marked
    noise = 1.4826 * float(np.median(distance))
    around = np.maximum(np.abs(right - left), np.maximum(np.abs(left - far_left), np.abs(far_right - right)))
    marked[2:-2] = candidates & (distance > _NOISES * noise) & (distance > _NEIGHBOURS * around)
    return marked


def without(time_s: FloatArray, force_n: FloatArray, marked: BoolArray) -> FloatArray:
    """Return the force with straight lines in the place of marked samples, for filters that need every sample."""
    if not marked.any():
        return force_n
    good = ~marked
    return np.where(marked, np.interp(time_s, time_s[good], force_n[good]), force_n)
