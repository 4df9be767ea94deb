"""How steadily the examiner kept the direction of the push, for sensors that feel force along three axes."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit, lowpass, median_step
from nktsense.signal.means import checked, missing
from nktsense.signal.metric import Metric, Reason

FloatArray = NDArray[np.float64]

CUTOFF_HZ: Final = 20.0
LOADED_SHARE: Final = 0.2
"""Below this share of the highest force the direction is mostly noise; it is not looked at there."""
_NAMES: Final = ("push_direction_sd_deg", "push_direction_drift_deg", "push_off_axis_deg")
_MIN_SAMPLES: Final = 5


def describe_direction(
    time_s: FloatArray, force_xyz_n: FloatArray, *, onset_s: float | None, top_s: float, axis: int = 2
) -> dict[str, Metric]:
    """Return how far the direction of the force strayed during the push, by name and unit.

    Each axis goes through the 20 Hz zero-phase low-pass; looked at is from where force first reached 20 % of its
    highest up to the top. A plain dynamometer has one axis and cannot tell; nor can a gyroscope on the limb.

    ============================== ==================================================================================
    ``push_direction_sd_deg``      root mean square of the angle between the force and the mean direction, by time
    ``push_direction_drift_deg``   angle between the directions of the first and the last fifth of the push
    ``push_off_axis_deg``          angle between the mean direction and the sensor's own axis
    ============================== ==================================================================================

    Args:
        time_s: Rising times in s, shape (n,).
        force_xyz_n: Force above the baseline along three axes at right angles in N, shape (n, 3).
        onset_s: Onset, s, or None.
        top_s: Time of the yield, or of the peak, s.
        axis: The sensor's own axis, 0, 1 or 2.

    Raises:
        ValueError: The arrays do not fit, or times do not rise.

    >>> t = np.arange(200) / 100
    >>> force = np.stack((0 * t, 50 * t * np.sin(0.1), 50 * t * np.cos(0.1)), axis=1)
    >>> found = describe_direction(t, force, onset_s=0.0, top_s=1.99)
    >>> round(found["push_direction_sd_deg"].value, 6), round(found["push_off_axis_deg"].value, 2)
    (0.0, 5.73)
    """
    if force_xyz_n.ndim != 2 or force_xyz_n.shape[1] != 3:
        raise ValueError(f"Force along three axes has the shape (n, 3), not {force_xyz_n.shape}.")
    checked(time_s, force_xyz_n[:, axis])
    if onset_s is None:
        return dict.fromkeys(_NAMES, Metric.refused(Reason.NO_ONSET))
    gap = missing(time_s, onset_s, top_s, gap_limit(median_step(time_s)))
    if gap is not None:
        return dict.fromkeys(_NAMES, Metric.refused(gap))
    smooth = np.stack([lowpass(time_s, column, CUTOFF_HZ) for column in force_xyz_n.T], axis=1)
    first, stop = time_s.searchsorted([onset_s, top_s + 1e-9]).tolist()
    size = np.linalg.norm(smooth[first:stop], axis=1)
    if len(size) == 0 or float(size.max()) <= 0:
        return dict.fromkeys(_NAMES, Metric.refused(Reason.NO_LOAD))
    first += int(np.argmax(size >= LOADED_SHARE * size.max()))
    if stop - first < _MIN_SAMPLES:
        return dict.fromkeys(_NAMES, Metric.refused(Reason.TOO_SHORT))
    return _angles(time_s[first:stop], smooth[first:stop], axis)


def _angles(time_s: FloatArray, force_xyz_n: FloatArray, axis: int) -> dict[str, Metric]:
    directions = force_xyz_n / np.linalg.norm(force_xyz_n, axis=1, keepdims=True)
    weights = np.gradient(time_s)
    mean = _unit(weights @ directions)
    fifth = max(len(time_s) // 5, 1)
    ends = _unit(directions[:fifth].sum(axis=0)), _unit(directions[-fifth:].sum(axis=0))
    own = np.zeros(3)
    own[axis] = 1.0
    strayed = _between(directions, mean)
    return {
        _NAMES[0]: Metric.measured(np.sqrt(weights @ strayed**2 / weights.sum())),
        _NAMES[1]: Metric.measured(_between(ends[0][None, :], ends[1])[0]),
        # Which way round the cell is mounted is nobody's fault.
        _NAMES[2]: Metric.measured(min(angle := float(_between(mean[None, :], own)[0]), 180.0 - angle)),
    }


def _unit(vector: FloatArray) -> FloatArray:
    return vector / max(float(np.linalg.norm(vector)), 1e-300)


def _between(directions: FloatArray, mean: FloatArray) -> FloatArray:
    """Return the angles of unit vectors to another one in °; by the tangent, which small angles do not blunt."""
    across = np.linalg.norm(np.cross(directions, mean), axis=1)
    return np.degrees(np.arctan2(across, directions @ mean))
