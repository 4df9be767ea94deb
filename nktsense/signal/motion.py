"""Yield told from limb motion: the preferred way (AFiso, AFmax, after Schaefer, Bittmann and Dech)."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.baseline import runs
from nktsense.signal.filters import lowpass
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Baseline, Yield

FloatArray = NDArray[np.float64]

_STILL_FLOOR_DPS: Final = 0.5
_UNKNOWN_REST_SD_DPS: Final = 1.0


def limb_velocity(
    time_s: FloatArray, velocity_dps: FloatArray | None, angle_deg: FloatArray | None
) -> FloatArray | None:
    """Return limb velocity in °/s: as measured, else as the slope of the angle, else None."""
    if velocity_dps is not None:
        return velocity_dps
    if angle_deg is None or len(time_s) < 3:
        return None
    return np.gradient(angle_deg, time_s)


def find_yield(
    time_s: FloatArray,
    force_n: FloatArray,
    velocity_dps: FloatArray,
    angle_deg: FloatArray | None,
    baseline: Baseline | None,
    settings: DetectionSettings,
) -> Yield | None:
    """Return the first yield of a trial, or None where the limb stayed still.

    The limb yields where its velocity exceeds max(5 °/s, 5 sd at rest) for at least 100 ms and it has moved
    at least 3° from where it stood when the pad was seated, by 300 ms after the velocity was exceeded. The
    yield begins at the last sample before that at which the limb was still.

    Args:
        time_s: Times of the trial in s, shape (n,), from its first to its last sample.
        force_n: Force in N after the 20 Hz low-pass, shape (n,).
        velocity_dps: Limb velocity in °/s, positive in the yielding direction, shape (n,).
        angle_deg: Limb angle in °, shape (n,), or None; then the velocity is integrated.
        baseline: Rest before the trial, for the gyroscope's zero and noise, or None.
        settings: Constants.
    """
    if baseline is not None and baseline.velocity_sd_dps is not None:
        rest_dps, sd_dps = baseline.velocity_dps or 0.0, baseline.velocity_sd_dps
    else:
        rest_dps, sd_dps = 0.0, _UNKNOWN_REST_SD_DPS
    velocity = lowpass(time_s, velocity_dps - rest_dps, settings.peak_cutoff_hz)
    if angle_deg is None:
        step = np.diff(time_s, prepend=time_s[0])
        angle_deg = np.cumsum(velocity * step)
    peak = float(force_n.max())
    seated = np.flatnonzero(force_n >= max(settings.preload_n, settings.preload_fraction * peak))
    loaded = np.flatnonzero(force_n >= 0.5 * peak)
    if len(seated) == 0 or len(loaded) == 0:
        return None
    first, last = int(seated[0]), int(loaded[-1])
    threshold = max(settings.yield_velocity_dps, settings.yield_velocity_sd * sd_dps)
    for start, stop in runs(velocity > threshold):
        if stop <= first or start > last:
            continue
        end_s = time_s[min(stop, len(time_s) - 1)]
        window = (time_s >= time_s[start]) & (time_s <= time_s[start] + settings.yield_window_s)
        moved = float(angle_deg[window].max() - angle_deg[first])
        if end_s - time_s[start] < settings.yield_min_s or moved < settings.yield_angle_deg:
            continue
        still = np.flatnonzero(velocity[first : start + 1] <= max(sd_dps, _STILL_FLOOR_DPS))
        at = first + int(still[-1]) if len(still) else first
        return Yield(
            time_s=float(time_s[at]),
            af_iso_n=float(force_n[: at + 1].max()),
            velocity_dps=float(velocity[start:stop].max()),
            angle_deg=float(angle_deg[at : stop + 1].max() - angle_deg[at]),
        )
    return None
