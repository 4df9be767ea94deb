"""Mains interference: lines of 50 Hz or 60 Hz and their harmonics, also where a low rate folds them down."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit, median_step, pieces
from nktsense.signal.means import checked, even_grid, fit_line, missing
from nktsense.signal.metric import Reason

FloatArray = NDArray[np.float64]

MAINS_HZ: Final = (50.0, 60.0)
HARMONICS: Final = 5
"""The mains frequency itself and its multiples up to this one are looked for."""
MUSCLE_HZ: Final = 15.0
"""A line that is folded to below this cannot be told from the muscle, Hz."""
MIN_LENGTH_S: Final = 1.0
FALSE_ALARM: Final = 1e-4
"""Chance of finding a line in white noise, for each mains frequency."""

_TOLERANCE: Final = 0.01
_LINE_BINS: Final = 2
_MIN_SAMPLES: Final = 32
_FLOOR_HZ: Final = 6.0
_MIN_FLOOR_BINS: Final = 8
_ROUNDING: Final = 1e-12
_QUICK_SHARE: Final = 0.97


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the interference.

    Attributes:
        line_hz: Frequency that it is taken for: the mains frequency or a multiple of it, Hz.
        seen_hz: Frequency at which it stands in the samples; another one where the sampling rate folds it, Hz.
        rms_n: Its effective value, N.
        share: Its share of the variance around a straight line, 0 to 1.
    """

    line_hz: float
    seen_hz: float
    rms_n: float
    share: float


@dataclass(frozen=True, slots=True)
class Interference:
    """What was found of the mains.

    Attributes:
        mains_hz: 50 or 60; None where nothing was found, or where the two cannot be told apart.
        lines: The lines, by frequency.
        checked_hz: The line frequencies that could be looked for at this sampling rate.
        reason: Why nothing could be looked for, else empty.
    """

    mains_hz: float | None
    lines: tuple[Line, ...]
    checked_hz: tuple[float, ...]
    reason: str = ""

    @property
    def share(self) -> float:
        """Share of the variance that all lines hold, 0 to 1."""
        return sum(line.share for line in self.lines)

    @property
    def rms_n(self) -> float:
        """Effective value of all lines, N."""
        return float(np.sqrt(sum(line.rms_n**2 for line in self.lines)))


@dataclass(frozen=True, slots=True, eq=False)
class Notched:
    """Force after notches, and what they did.

    Attributes:
        force_n: Force in N, shape (n,).
        notch_hz: Where the notches lie, Hz.
        width_hz: Width of each after both passes, at half of the power, Hz.
        removed_rms_n: Effective value of what was taken off, N.
        left_hz: Frequencies asked for that were left: the sampling rate has no notch for them, or no stretch is even
            and long enough, Hz.
    """

    force_n: FloatArray
    notch_hz: tuple[float, ...]
    width_hz: float
    removed_rms_n: float
    left_hz: tuple[float, ...] = ()


def folded(frequency_hz: float, rate_hz: float) -> float:
    """Return the frequency at which one stands in samples taken at ``rate_hz``, Hz.

    >>> folded(50.0, 1000.0), folded(50.0, 80.0), folded(100.0, 80.0), folded(60.0, 80.0)
    (50.0, 30.0, 20.0, 20.0)
    """
    return abs(frequency_hz - round(frequency_hz / rate_hz) * rate_hz)


def find_mains(time_s: FloatArray, force_n: FloatArray) -> Interference:
    """Return the mains lines in a stretch of force, best of rest or of a plateau.

    The periodogram (Hann, without the linear trend) is searched within 1 % of each line, at the frequency to which
    the sampling rate folds it. A peak is a line when the noise around it would reach it with a chance of
    ``FALSE_ALARM``. The family, 50 Hz or 60 Hz, is the one with more lines, then with more power; one whose own
    frequency could be seen but is not there has no harmonics either. Nothing is filtered; see :func:`notch`.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, unfiltered, shape (n,).

    Returns:
        The lines. Refused with ``too_short`` below 1 s, ``gap``, ``irregular`` where times vary by more than 20 % of
        a sample period, which smears what is folded, and ``rate_too_low`` where no line would stand above 15 Hz.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    checked(time_s, force_n)
    if len(time_s) < _MIN_SAMPLES or time_s[-1] - time_s[0] < MIN_LENGTH_S - 1e-6:
        return _refused(Reason.TOO_SHORT)
    even = even_grid(time_s, force_n)
    gap = missing(time_s, float(time_s[0]), float(time_s[-1]), gap_limit(median_step(time_s)))
    if gap is not None or even is None:
        return _refused(gap or Reason.IRREGULAR)
    return _search(*even)


def _search(rate_hz: float, values: FloatArray) -> Interference:
    from scipy.fft import next_fast_len

    # Some lengths are transformed many times quicker than others.
    quick: Any = next_fast_len(round(_QUICK_SHARE * len(values)), real=True)
    values = values[-quick:] if quick <= len(values) else values
    bin_hz = rate_hz / len(values)
    lines_hz = [h * f for f in MAINS_HZ for h in range(1, HARMONICS + 1)]
    visible = [f for f in lines_hz if _visible(f, rate_hz, bin_hz)]
    if not visible:
        return _refused(Reason.RATE_TOO_LOW)
    power = _power(values)
    variance = float(power.sum())
    apart_hz = _LINE_BINS * bin_hz
    families = {mains: _family(mains, visible, power, variance, rate_hz, bin_hz) for mains in MAINS_HZ}
    best = max(MAINS_HZ, key=lambda mains: (len(families[mains]), sum(line.rms_n**2 for line in families[mains])))
    places = [np.array([line.seen_hz for line in lines]) for lines in families.values()]
    same = len(places[0]) == len(places[1]) and bool(
        (np.abs(np.sort(places[0]) - np.sort(places[1])) <= apart_hz).all()
    )
    return Interference(None if same else best, families[best], tuple(sorted(set(visible))))


def notch(time_s: FloatArray, force_n: FloatArray, frequencies_hz: tuple[float, ...], width_hz: float = 2.0) -> Notched:
    """Return force with narrow bands taken out, forth and back so that nothing shifts in time.

    A notch rings for about ``1 / width_hz`` at an abrupt rise, so RFD is better taken from force without it. Stretches
    between gaps that are irregular or shorter than ``2 / width_hz`` stay as they are.

    Args:
        time_s: Rising times in s, shape (n,); gaps are not filtered across.
        force_n: Force in N, shape (n,).
        frequencies_hz: Where the lines stand in the samples, such as ``line.seen_hz``, Hz.
        width_hz: Width of a notch after both passes, at half of the power, Hz.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    from scipy.signal import sosfiltfilt

    checked(time_s, force_n)
    step_s = median_step(time_s)
    usable = tuple(sorted({f for f in frequencies_hz if width_hz < f < 0.5 / step_s - width_hz}))
    out = force_n.astype(np.float64, copy=True)
    done = False
    for part in pieces(time_s, step_s) if usable else []:
        # A piece shorter than the ringing would be all edge.
        even = even_grid(time_s[part], force_n[part])
        if even is None or len(even[1]) <= 2 * even[0] / width_hz:
            continue
        rate_hz, values = even
        sos = np.vstack([_design(f, width_hz, rate_hz) for f in usable])
        filtered = sosfiltfilt(sos, values, padlen=round(rate_hz / width_hz))
        out[part] = filtered[np.round((time_s[part] - time_s[part.start]) * rate_hz).astype(np.intp)]
        done = True
    removed = float(np.sqrt(np.mean((out - force_n) ** 2))) if done else 0.0
    notches = usable if done else ()
    return Notched(out, notches, width_hz, removed, tuple(sorted(set(frequencies_hz) - set(notches))))


def _refused(reason: Reason) -> Interference:
    return Interference(None, (), (), str(reason))


def _design(frequency_hz: float, width_hz: float, rate_hz: float) -> NDArray[Any]:
    from scipy.signal import iirnotch, tf2sos

    # At half of the power, two passes are wider than one by 1 / sqrt(sqrt(2) - 1).
    one_pass_hz = width_hz * np.sqrt(np.sqrt(2.0) - 1.0)
    return tf2sos(*iirnotch(frequency_hz, frequency_hz / one_pass_hz, fs=rate_hz))


def _visible(line_hz: float, rate_hz: float, bin_hz: float) -> bool:
    seen = folded(line_hz, rate_hz)
    return seen >= MUSCLE_HZ and seen + (_LINE_BINS + 1) * bin_hz < rate_hz / 2


@lru_cache(maxsize=16)
def _hann(n: int) -> FloatArray:
    return np.hanning(n + 1)[:-1]


def _power(force_n: FloatArray) -> FloatArray:
    """Return the variance of evenly sampled force around a straight line, N², by frequency."""
    values = fit_line(np.arange(float(len(force_n))), force_n).residuals
    window = _hann(len(values))
    spectrum = np.abs(np.fft.rfft(values * window)) ** 2
    return 2 * spectrum / (len(values) * float(window @ window))


def _line(line_hz: float, power: FloatArray, variance: float, rate_hz: float, bin_hz: float) -> Line | None:
    """Return the line at one frequency, or None where nothing stands out of the noise around it."""
    seen_hz, count = folded(line_hz, rate_hz), len(power)
    reach_hz = max(_TOLERANCE * line_hz, _LINE_BINS * bin_hz)
    inner_hz, outer_hz = reach_hz + 2 * bin_hz, reach_hz + max(_FLOOR_HZ, 16 * bin_hz)

    def bins(low_hz: float, high_hz: float, least_hz: float) -> slice:
        first = max(math.ceil(max(low_hz, least_hz) / bin_hz - 1e-9), 0)
        return slice(first, max(min(math.floor(high_hz / bin_hz + 1e-9) + 1, count), first))

    near = bins(seen_hz - reach_hz, seen_hz + reach_hz, MUSCLE_HZ - reach_hz)
    # Below the muscle's own frequencies there is more than noise.
    least_hz = MUSCLE_HZ - _FLOOR_HZ / 2
    below = bins(seen_hz - outer_hz, seen_hz - inner_hz - 1e-6 * bin_hz, least_hz)
    above_it = bins(seen_hz + inner_hz + 1e-6 * bin_hz, seen_hz + outer_hz, least_hz)
    around = np.concatenate((power[below], power[above_it]))
    width = near.stop - near.start
    if width == 0 or len(around) < _MIN_FLOOR_BINS:
        return None
    # The power of noise in a bin is exponential: its mean is its median over ln 2.
    around.sort()
    floor = float(around[(len(around) - 1) // 2] + around[len(around) // 2]) / 2 / math.log(2.0)
    top = near.start + int(np.argmax(power[near]))
    if power[top] <= -floor * math.log(FALSE_ALARM / (HARMONICS * width)) or power[top] <= _ROUNDING * variance:
        return None
    part = slice(max(top - _LINE_BINS, 0), top + _LINE_BINS + 1)
    above = np.maximum(power[part] - floor, 0.0)
    held = float(above.sum())
    at_hz = np.arange(part.start, part.start + len(above)) * bin_hz
    return Line(line_hz, float(above @ at_hz) / held, float(np.sqrt(held)), held / variance)


def _family(
    mains_hz: float, visible: list[float], power: FloatArray, variance: float, rate_hz: float, bin_hz: float
) -> tuple[Line, ...]:
    """Return the lines of one mains frequency; those folded onto the same place count once."""
    lines: list[Line] = []
    for h in range(1, HARMONICS + 1):
        line = _line(h * mains_hz, power, variance, rate_hz, bin_hz) if h * mains_hz in visible else None
        if line is None and h == 1 and mains_hz in visible:
            return ()
        apart_hz = _LINE_BINS * bin_hz
        if line is not None and all(abs(line.seen_hz - other.seen_hz) > apart_hz for other in lines):
            lines.append(line)
    return tuple(lines)
