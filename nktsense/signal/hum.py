"""The mains hum of one trial: heard in the rest before it, taken off by a notch, and told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.mains import MIN_LENGTH_S, Line, find_mains, notch

FloatArray = NDArray[np.float64]

_LEAST_S: Final = 1.05
"""Rest of this length is listened to, s: a little more than the least in which lines can be told apart."""
_GUARD_S: Final = 0.05
"""What is left out right before the rise, s: its first newtons hold all frequencies."""


@dataclass(frozen=True, slots=True)
class Hum:
    """Mains interference that was taken off a trial.

    Attributes:
        mains_hz: 50 or 60; None where the two cannot be told apart at this sampling rate.
        notch_hz: Where the notches lie, Hz.
        rms_n: Effective value of the lines in the rest before the trial, N.
    """

    mains_hz: float | None
    notch_hz: tuple[float, ...]
    rms_n: float


def without_hum(time_s: FloatArray, force_n: FloatArray, rest: slice, least_n: float) -> tuple[FloatArray, Hum | None]:
    """Return the force without the mains hum that its rest holds, and what that was; as it is where there is none.

    Only the rest is listened to: in a contraction a muscle may have a line of its own. Where the rest is shorter than
    a second, nothing is heard and nothing taken off.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, without wild samples, shape (n,).
        rest: The samples before the rise, without a gap among them.
        least_n: Hum weaker than this is left alone, N (effective value of all lines).
    """
    t, f = time_s[rest], force_n[rest]
    stop = int(t.searchsorted(t[-1] - _GUARD_S, side="right")) if len(t) else 0
    t, f = t[:stop], f[:stop]
    if stop < 2 or t[-1] - t[0] < max(_LEAST_S, MIN_LENGTH_S) or float(np.ptp(f)) < least_n:
        return force_n, None
    heard = find_mains(t, f)
    if not heard.lines or heard.rms_n < least_n:
        return force_n, None
    cleaned = notch(time_s, force_n, _places(heard.lines))
    if not cleaned.notch_hz:
        return force_n, None
    return cleaned.force_n, Hum(heard.mains_hz, cleaned.notch_hz, heard.rms_n)


def _places(lines: tuple[Line, ...]) -> tuple[float, ...]:
    return tuple(line.seen_hz for line in lines)
