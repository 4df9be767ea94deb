"""AFosc: the force at which regular oscillations first appear while force rises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit, lowpass, median_step
from nktsense.signal.means import checked, fit_line, missing, sampling_rate
from nktsense.signal.metric import Metric, Reason

FloatArray = NDArray[np.float64]

CUTOFF_HZ: Final = 20.0
MIN_RATE_HZ: Final = 50.0
"""Below this the low-pass cannot be carried, nor swings that are less than 0.15 s apart, Hz."""
MIN_MAXIMA: Final = 4
MAX_SPACING_S: Final = 0.15
NOISE_SD: Final = 5.0
"""A maximum stands out by this many standard deviations of the rest, around its line, after the same low-pass …"""
TOP_SHARE: Final = 0.001
"""… by this share of the top, and by a step of the sensor; choices of this project."""


@dataclass(frozen=True, slots=True)
class Oscillation:
    """The first oscillation of a ramp, or why none is given.

    Attributes:
        time_s: Time of its first maximum, s.
        force_n: Force of its first maximum after the low-pass (AFosc), N.
        frequency_hz: Frequency, from the mean spacing of its maxima, Hz.
        maxima: Number of its maxima; 0 where there is none.
        prominence_n: By how much a maximum had to stand out, N; 0 where it was not looked for.
    """

    time_s: Metric
    force_n: Metric
    frequency_hz: Metric
    maxima: int = 0
    prominence_n: float = 0.0

    @classmethod
    def refused(cls, reason: Reason, prominence_n: float = 0.0) -> Oscillation:
        """Return that there is none, and why."""
        metric = Metric.refused(reason)
        return cls(metric, metric, metric, 0, prominence_n)


def find_oscillation(
    time_s: FloatArray,
    force_n: FloatArray,
    *,
    rest_s: tuple[float, float] | None,
    onset_s: float | None,
    top_s: float,
    smooth_n: FloatArray | None = None,
) -> Oscillation:
    """Return the first of at least four successive maxima of force, each less than 0.15 s after the one before.

    The definition is that of the Adaptive Force papers of Schaefer, Dech and Bittmann as remembered, not checked
    against them: of low to medium confidence, and to be named so where it is shown. Force goes through a 20 Hz
    zero-phase low-pass. What is a maximum is a choice of this project: it stands out of its surroundings by more than
    5 standard deviations of the rest after the same low-pass, by 0.1 % of the top, and by a step of the sensor. On a
    steep ramp a swing makes no maximum where force never falls; such a swing is not found.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, unfiltered, shape (n,).
        rest_s: Start and end of the quiet stretch before the onset, s, for the noise of the sensor; or None.
        onset_s: Onset, s, or None.
        top_s: Time of the yield, or of the peak, s.
        smooth_n: Force after that low-pass where it is at hand already, N, shape (n,).

    Returns:
        Time and force of the first maximum. Refused with ``no_onset`` without onset or rest, ``rate_too_low`` below
        50 Hz, ``gap``, ``too_short``, and ``no_oscillation`` where there is none.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    from scipy.signal import find_peaks

    checked(time_s, force_n)
    if onset_s is None or rest_s is None:
        return Oscillation.refused(Reason.NO_ONSET)
    if sampling_rate(time_s) < MIN_RATE_HZ:
        return Oscillation.refused(Reason.RATE_TOO_LOW)
    refusal = missing(time_s, onset_s, top_s, gap_limit(median_step(time_s)))
    if refusal is not None:
        return Oscillation.refused(refusal)
    smooth = lowpass(time_s, force_n, CUTOFF_HZ) if smooth_n is None else smooth_n
    ramp = slice(*time_s.searchsorted([onset_s, top_s + 1e-9]).tolist())
    rest = slice(*time_s.searchsorted([rest_s[0], rest_s[1] + 1e-9]).tolist())
    if rest.stop - rest.start < 4 or ramp.stop - ramp.start < 4:
        return Oscillation.refused(Reason.TOO_SHORT)
    noise_n = fit_line(time_s[rest], smooth[rest]).residual_sd
    least_n = max(NOISE_SD * noise_n, TOP_SHARE * float(smooth[ramp].max()), _sensor_step(force_n[ramp]))
    at = ramp.start + find_peaks(smooth[ramp], prominence=max(least_n, 0.0))[0]
    first, count = _first_run(np.diff(time_s[at]) < MAX_SPACING_S)
    if count + 1 < MIN_MAXIMA:
        return Oscillation.refused(Reason.NO_OSCILLATION, least_n)
    start, stop = int(at[first]), int(at[first + count])
    return Oscillation(
        Metric.measured(float(time_s[start])),
        Metric.measured(float(smooth[start])),
        Metric.measured(count / float(time_s[stop] - time_s[start])),
        count + 1,
        least_n,
    )


def _first_run(close: NDArray[np.bool_]) -> tuple[int, int]:
    """Return where the first run of enough close spacings begins, and its length; (0, 0) where there is none."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], close.astype(np.int8), [0]))))
    starts, lengths = edges[::2], edges[1::2] - edges[::2]
    enough = np.flatnonzero(lengths >= MIN_MAXIMA - 1)
    return (int(starts[enough[0]]), int(lengths[enough[0]])) if len(enough) else (0, 0)


def _sensor_step(force_n: FloatArray) -> float:
    """Return the smallest change from sample to sample, N: the step of a coarse sensor, almost 0 of a fine one."""
    changes = np.abs(force_n[1:] - force_n[:-1])
    return float(changes.min(initial=np.inf, where=changes > 0)) if changes.any() else 0.0
