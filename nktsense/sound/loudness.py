"""How loud a tone seems, so that a low and a high one seem alike."""

from __future__ import annotations

import math


def a_weight(frequency_hz: float) -> float:
    """Return the A-weighting of a frequency after IEC 61672-1, as a factor of amplitude; 1 at 1000 Hz."""
    return _response(frequency_hz) / _response(1000.0)


def _response(frequency_hz: float) -> float:
    square = frequency_hz * frequency_hz
    below = (square + 20.598997**2) * (square + 12194.217**2)
    between = math.sqrt((square + 107.65265**2) * (square + 737.86223**2))
    return 12194.217**2 * square * square / (below * between)


def amplitude(level_db: float) -> float:
    """Return the factor of a level, dB."""
    return float(10.0 ** (level_db / 20.0))
