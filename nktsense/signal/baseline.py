"""The quiet stretch before a contraction, and the onset that is told from it."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Baseline

FloatArray = NDArray[np.float64]

_LENGTHS: Final = (1.0, 0.75, 0.5, 0.35, 0.25, 0.15, 0.1)
"""Tried from long to short: the longest quiet stretch has the best mean."""
_GUARDS_S: Final = (0.1, 0.15, 0.2, 0.3, 0.4, 0.05, 0.0)
"""Pauses before the rise, so that its first soft newtons are not taken for rest; the shorter ones come last."""
_MIN_SAMPLES: Final = 4


def is_quiet(sd_n: float, drift_n: float, noise_n: float, level_n: float, settings: DetectionSettings) -> bool:
    """Tell whether a stretch is rest: it scatters little, does not drift beyond its noise, and carries no load."""
    return (
        sd_n <= settings.quiet_sd_n
        and abs(drift_n) <= max(settings.quiet_drift_n, 2 * noise_n)
        and abs(level_n) <= settings.rest_level_n
    )


def _stretch_is_quiet(time_s: FloatArray, force_n: FloatArray, settings: DetectionSettings) -> bool:
    centred = time_s - time_s.mean()
    level = float(force_n.mean())
    power = float(centred @ centred)
    slope = float(centred @ (force_n - level)) / power if power > 0 else 0.0
    residual = force_n - level - slope * centred
    noise = float(np.sqrt(np.mean(residual * residual)))
    drift = slope * float(time_s[-1] - time_s[0])
    return is_quiet(float(force_n.std()), drift, noise, level, settings)


def find_baseline(
    time_s: FloatArray,
    force_n: FloatArray,
    velocity_dps: FloatArray | None,
    before: int,
    settings: DetectionSettings,
) -> Baseline | None:
    """Return the longest quiet stretch that ends shortly before sample ``before``, or None.

    Args:
        time_s: Times in s, shape (n,), without gaps before ``before``.
        force_n: Force as recorded in N, shape (n,).
        velocity_dps: Limb velocity in °/s, shape (n,), or None.
        before: First sample of the rise.
        settings: Constants.
    """
    if before < _MIN_SAMPLES:
        return None
    rise_s = float(time_s[before])
    for length in _LENGTHS:
        if not settings.quiet_min_s <= length <= settings.quiet_max_s:
            continue
        for guard in _GUARDS_S:
            end = int(np.searchsorted(time_s, rise_s - guard, side="left"))
            start = int(np.searchsorted(time_s, rise_s - guard - length, side="left"))
            covered = end - start >= _MIN_SAMPLES and time_s[end - 1] - time_s[start] >= 0.7 * length
            if not covered or not _stretch_is_quiet(time_s[start:end], force_n[start:end], settings):
                continue
            still = None if velocity_dps is None else velocity_dps[start:end]
            if still is not None and not np.isfinite(still).all():
                still = None
            return Baseline(
                level_n=float(force_n[start:end].mean()),
                sd_n=float(force_n[start:end].std(ddof=1)),
                start_s=float(time_s[start]),
                end_s=float(time_s[end - 1]),
                velocity_sd_dps=None if still is None else float(still.std(ddof=1)),
                velocity_dps=None if still is None else float(still.mean()),
            )
    return None


def find_onset(time_s: FloatArray, force_n: FloatArray, baseline: Baseline, settings: DetectionSettings) -> int | None:
    """Return the sample of onset, or None where the threshold is never held.

    The force must stay above ``level + max(5 sd, 2 N)`` for 50 ms; from that crossing the search goes back, by
    200 ms at most, to the last sample at or below ``level + sd`` (backward search, in the manner of Tillin and
    Folland).
    """
    start = int(np.searchsorted(time_s, baseline.end_s, side="right"))
    level = baseline.level_n + max(settings.onset_sd * baseline.sd_n, settings.onset_min_n)
    above = force_n[start:] > level
    crossing = _first_run(time_s[start:], above, settings.onset_hold_s)
    if crossing is None:
        return None
    crossing += start
    back = int(np.searchsorted(time_s, time_s[crossing] - settings.walk_back_s, side="left"))
    low = np.flatnonzero(force_n[back:crossing] <= baseline.level_n + baseline.sd_n)
    return back + int(low[-1]) if len(low) else back


def _first_run(time_s: FloatArray, flags: NDArray[np.bool_], hold_s: float) -> int | None:
    """Return where the first stretch of True that lasts ``hold_s`` begins, or None."""
    for start, stop in runs(flags):
        last = min(stop, len(time_s) - 1)
        if time_s[last] - time_s[start] >= hold_s:
            return start
    return None


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the stretches of True as (first, one past the last).

    >>> runs(np.array([False, True, True, False, True]))
    [(1, 3), (4, 5)]
    """
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
