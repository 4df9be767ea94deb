"""Yield told from limb motion: the preferred way (AFiso, AFmax, after Schaefer, Bittmann and Dech)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from nktsense.signal.baseline import runs
from nktsense.signal.filters import lowpass, median_step
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Motion, MotionProblem, Yield

FloatArray = NDArray[np.float64]

_STILL_FLOOR_DPS: Final = 0.5
_STILL_S: Final = 0.2
_MAX_ZERO_DPS: Final = 10.0
"""A steady velocity above this is a moving limb, not a gyroscope's zero error."""
_UNKNOWN_REST_SD_DPS: Final = 1.0
_LONGEST_HOLE_S: Final = 0.05
_MIN_CONTEXT: Final = 5
FILTER_S: Final = 0.02
"""The 20 Hz low-pass of the velocity blurs a beginning by about this, s."""


def see_motion(
    time_s: FloatArray,
    velocity_dps: FloatArray | None,
    angle_deg: FloatArray | None,
    force_n: FloatArray,
    trial: slice,
    settings: DetectionSettings,
) -> Motion | None:
    """Return what the limb did in a trial, or None where no motion was recorded.

    Velocity and angle are low-passed like the force (20 Hz, zero phase) before anything is asked of them. The
    gyroscope's zero and noise are those of the stillest 0.2 s before the trial, so that a limb that was being placed
    does not hide a yield. Motion that is missing, dead or noisier than a yield is a problem, not a still limb.

    Args:
        time_s: Times in s, shape (n,): the trial and what surrounds it.
        velocity_dps: Limb velocity in °/s, positive in the yielding direction, shape (n,), or None.
        angle_deg: Limb angle in °, shape (n,), or None.
        force_n: Force above zero in N after the 20 Hz low-pass, shape (n,).
        trial: The samples of the trial.
        settings: Constants.
    """
    if velocity_dps is None and angle_deg is None:
        return None
    source = "velocity" if velocity_dps is not None else "angle"
    measured = velocity_dps if velocity_dps is not None else angle_deg
    assert measured is not None
    measured = _mended(time_s, measured, trial)
    if measured is None:
        return Motion(source, MotionProblem.INCOMPLETE)
    if float(np.ptp(measured)) == 0.0:
        return Motion(source, MotionProblem.DEAD)
    velocity, angle = _conditioned(time_s, measured, angle_deg, trial, settings, source)
    zero, noise = _stillest(time_s, velocity, trial.start)
    threshold = max(settings.yield_velocity_dps, settings.yield_velocity_sd * noise)
    velocity = velocity - zero
    t, v, force = time_s[trial], velocity[trial], force_n[trial]
    if angle is None:
        angle = np.concatenate(([0.0], np.cumsum(np.diff(time_s) * (velocity[1:] + velocity[:-1]) / 2)))
    moved = Motion(source, None, noise_dps=noise, threshold_dps=threshold)
    seated, stop = _under_load(force, settings)
    if seated is None:
        return moved
    path = angle[trial] - angle[trial][seated]
    top = max(int(np.argmax(force)), seated)
    moved = replace(moved, crept_deg=float(path[top]), back_deg=float(-min(path[seated : top + 1].min(), 0.0)))
    if threshold > settings.blind_velocity_dps:
        return replace(moved, problem=MotionProblem.NOISY)
    return replace(moved, moved=_find_yield(t, force, v, path, noise, threshold, seated, stop, settings))


def _mended(time_s: FloatArray, values: FloatArray, trial: slice) -> FloatArray | None:
    """Return the channel with single missing samples bridged; None where more than that is missing in the trial."""
    bad = ~np.isfinite(values)
    if not bad.any():
        return values
    good = ~bad
    if not good.any():
        return None
    for start, stop in runs(bad):
        inside = start < trial.stop and stop > trial.start
        begin, end = max(start - 1, 0), min(stop, len(values) - 1)
        if inside and (bad[begin] or bad[end] or time_s[end] - time_s[begin] > 2 * _LONGEST_HOLE_S):
            return None
    return np.interp(time_s, time_s[good], values[good])


def _conditioned(
    time_s: FloatArray,
    measured: FloatArray,
    angle_deg: FloatArray | None,
    trial: slice,
    settings: DetectionSettings,
    source: str,
) -> tuple[FloatArray, FloatArray | None]:
    """Return filtered velocity in °/s, and filtered angle in ° where it was measured throughout the trial."""
    smooth = lowpass(time_s, measured, settings.peak_cutoff_hz)
    if source == "angle":
        return np.gradient(smooth, time_s), smooth
    angle = None if angle_deg is None else _mended(time_s, angle_deg, trial)
    if angle is None or float(np.ptp(angle)) == 0.0:
        return smooth, None
    return smooth, lowpass(time_s, angle, settings.peak_cutoff_hz)


def _stillest(time_s: FloatArray, velocity_dps: FloatArray, before: int) -> tuple[float, float]:
    """Return mean and standard deviation of the stillest 0.2 s before sample ``before``, in °/s."""
    width = max(_MIN_CONTEXT, round(_STILL_S / median_step(time_s)))
    if before < width:
        return 0.0, _UNKNOWN_REST_SD_DPS
    windows = sliding_window_view(velocity_dps[:before], width)[:: max(1, width // 4)]
    spreads = windows.std(axis=1, ddof=1)
    at = int(np.argmin(spreads))
    zero = float(windows[at].mean())
    # The stillest of many windows is stiller than the rest of them; their median is the noise, if none moves.
    noise = min(float(np.median(spreads)), 2 * float(spreads[at]))
    return (zero if abs(zero) <= _MAX_ZERO_DPS else 0.0), noise


def _under_load(force_n: FloatArray, settings: DetectionSettings) -> tuple[int | None, int]:
    """Return the sample at which the pad was seated, and the last one at half of the peak force or more."""
    peak = float(force_n.max())
    # A weak push is seated by a quarter of it: else most of it would be over before anybody looks.
    level = max(min(settings.preload_n, 0.25 * peak), settings.preload_fraction * peak)
    seated = np.flatnonzero(force_n >= level)
    loaded = np.flatnonzero(force_n >= 0.5 * peak)
    if len(seated) == 0 or len(loaded) == 0:
        return None, 0
    return int(seated[0]), int(loaded[-1])


def _find_yield(
    time_s: FloatArray,
    force_n: FloatArray,
    velocity_dps: FloatArray,
    path_deg: FloatArray,
    noise_dps: float,
    threshold_dps: float,
    seated: int,
    stop: int,
    settings: DetectionSettings,
) -> Yield | None:
    """Return the first yield of a trial, or None where there is none.

    The limb yields where its velocity exceeds the threshold for at least 100 ms and it has moved at least 3° from
    where it stood when the pad was seated, by 300 ms after the velocity was exceeded or by the end of that run. The
    yield begins where the velocity left the one that the limb had before, if it crept then: at most 0.3 s earlier.
    """
    for start, end in runs(velocity_dps > threshold_dps):
        if end <= seated or start > stop:
            continue
        last = min(end, len(time_s) - 1)
        until_s = max(float(time_s[start]) + settings.yield_window_s, float(time_s[last]))
        by = int(time_s.searchsorted(until_s, side="right"))
        far = float(path_deg[start:by].max())
        if time_s[last] - time_s[start] < settings.yield_min_s or far < settings.yield_angle_deg:
            continue
        at = _left_rest(time_s, velocity_dps, noise_dps, threshold_dps, seated, start, settings)
        early, late = time_s.searchsorted([time_s[at] - FILTER_S / 2, time_s[start] + FILTER_S / 2]).tolist()
        return Yield(
            time_s=float(time_s[at]),
            af_iso_n=float(force_n[: at + 1].max()),
            velocity_dps=float(velocity_dps[start:end].max()),
            angle_deg=float(path_deg[at : last + 1].max() - path_deg[at]),
            began_within_s=float(time_s[start] - time_s[at]),
            af_iso_range_n=float(force_n[: late + 1].max() - force_n[: early + 1].max()),
        )
    return None


def _left_rest(
    time_s: FloatArray,
    velocity_dps: FloatArray,
    noise_dps: float,
    threshold_dps: float,
    seated: int,
    start: int,
    settings: DetectionSettings,
) -> int:
    """Return the last sample before a yield at which the limb was as still as it had been."""
    back_s = settings.yield_window_s
    before = slice(
        max(seated, int(time_s.searchsorted(time_s[start] - 2 * back_s))),
        max(seated, int(time_s.searchsorted(time_s[start] - back_s))) + 1,
    )
    crept = min(max(float(np.median(velocity_dps[before])), 0.0), 0.8 * threshold_dps) if start > seated else 0.0
    first = max(seated, int(time_s.searchsorted(time_s[start] - back_s)))
    window = velocity_dps[first : start + 1]
    for level in (crept + max(noise_dps, _STILL_FLOOR_DPS), 0.5 * threshold_dps):
        still = np.flatnonzero(window <= level)
        if len(still):
            return first + int(still[-1])
    return first
