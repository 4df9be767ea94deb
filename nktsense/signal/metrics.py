"""All further numbers of a trial by name; one that cannot be had is refused with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.displacement import displacement_slope
from nktsense.signal.metric import Metric, Reason
from nktsense.signal.oscillation import find_oscillation
from nktsense.signal.push import describe_push
from nktsense.signal.rfd import describe_rfd
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.shape import Shape
from nktsense.signal.steadiness import best_mean, plateau_cv, tremor_share
from nktsense.signal.trial import Baseline, Motion
from nktsense.signal.vendor import Variant, describe_vendor, sample_mean

FloatArray = NDArray[np.float64]

_VENDOR_REST_S: Final = 0.1
_MOTION_NAMES: Final = (
    "af_max_n",
    "af_iso_n",
    "af_ratio",
    "yield_velocity_dps",
    "yield_angle_deg",
    "limb_path_deg",
)


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What is known of a trial before its metrics.

    Attributes:
        time_s: Times of the trial and what surrounds it, s, shape (n,).
        force_n: Force above zero in N, without wild samples, unfiltered, shape (n,).
        recorded_n: Force as recorded in N, shape (n,).
        settings: Constants.
        smooth_n: The same after a 20 Hz low-pass where that is at hand, N, shape (n,), or None.
        part: The samples of the trial.
        angle_deg: Limb angle in °, shape (n,), or None.
        baseline: Rest before, or None.
        zero_n: What was taken off as zero, N, or None.
        onset_s: Onset, s, or None.
        peak_n: Peak force, N.
        peak_s: Its time, s.
        top_n: Force at the yield, or the peak, N.
        motion: What the limb did, or None.
        shape: What the force did.
        reached_s: When 85 % of the peak was first reached, s.
        release_s: When the final release began, s.
    """

    time_s: FloatArray
    force_n: FloatArray
    recorded_n: FloatArray
    settings: DetectionSettings
    smooth_n: FloatArray | None
    part: slice
    angle_deg: FloatArray | None
    baseline: Baseline | None
    zero_n: float | None
    onset_s: float | None
    peak_n: float
    peak_s: float
    top_n: float
    motion: Motion | None
    shape: Shape
    reached_s: float
    release_s: float

    @property
    def top_s(self) -> float:
        """When the limb yielded, or when the force was highest, s."""
        return self.peak_s if self.motion is None or self.motion.moved is None else self.motion.moved.time_s


def measure(known: Measured) -> dict[str, Metric]:
    """Return every metric of a trial by its name, which ends in its unit."""
    t, f = known.time_s[known.part], known.force_n[known.part]
    tared = known.zero_n is not None
    out = _levels(known) | _motion(known)
    out |= describe_rfd(
        t, f, onset_s=known.onset_s, peak_s=known.peak_s, end_s=float(t[-1]), peak_n=known.peak_n, tared=tared
    )
    out["best_3s_mean_n"] = best_mean(t, f, 3.0)
    yielded = known.motion is not None and known.motion.moved is not None
    hold_end_s = min(known.release_s, known.top_s) if yielded else known.release_s
    out["cv_percent"] = plateau_cv(t, f, known.reached_s, hold_end_s) if tared else Metric.refused(Reason.UNTARED)
    out["tremor_share"] = tremor_share(t, f, known.reached_s, hold_end_s)
    push = describe_push(
        known.time_s,
        known.force_n,
        onset_s=known.onset_s,
        top_s=known.top_s,
        top_n=known.top_n,
        tared=tared,
        smooth_n=known.smooth_n,
    )
    del push["push_slope_n_per_s"]  # the ramp slope, which also a trial without onset may have
    return out | push | _oscillation(known) | _vendor(known)


def _vendor(known: Measured) -> dict[str, Metric]:
    """Return the numbers in the manner of a maker's app, from some context before the trial so that it crosses."""
    first = int(known.time_s.searchsorted(known.time_s[known.part.start] - _VENDOR_REST_S))
    part = slice(first, known.part.stop)
    found = describe_vendor(
        known.time_s[part],
        known.recorded_n[part],
        threshold_n=known.settings.vendor_threshold_n,
        window_s=known.settings.vendor_window_s,
    )
    found[Variant.TINDEQ_MEAN] = sample_mean(known.recorded_n[known.part])
    return {variant.value: metric for variant, metric in found.items()}


def _oscillation(known: Measured) -> dict[str, Metric]:
    rest = None if known.baseline is None else (known.baseline.start_s, known.baseline.end_s)
    swing = find_oscillation(
        known.time_s,
        known.force_n,
        rest_s=rest,
        onset_s=known.onset_s,
        top_s=known.top_s,
        smooth_n=known.smooth_n,
    )
    return {"af_osc_n": swing.force_n, "af_osc_s": swing.time_s}


def _given(value: float | None, reason: Reason) -> Metric:
    return Metric.refused(reason) if value is None else Metric.measured(value)


def _share(value: float | None, reason: Reason, *, tared: bool) -> Metric:
    """Return a share of a force in %: without a zero nobody knows of what."""
    if value is None or not tared:
        return Metric.refused(reason if value is None else Reason.UNTARED)
    return Metric.measured(100 * value)


def _levels(known: Measured) -> dict[str, Metric]:
    """Return zero, times and what the shape tells."""
    base, shape, tared = known.baseline, known.shape, known.zero_n is not None
    to_peak_s = None if known.onset_s is None else known.peak_s - known.onset_s
    return {
        "zero_n": _given(known.zero_n, Reason.NO_BASELINE),
        "baseline_n": _given(None if base is None else base.level_n, Reason.NO_BASELINE),
        "baseline_sd_n": _given(None if base is None else base.sd_n, Reason.NO_BASELINE),
        "time_to_peak_s": _given(to_peak_s, Reason.NO_ONSET),
        "held_s": Metric.measured(shape.held_s),
        "fade_percent": _share(shape.fade, Reason.TOO_SHORT, tared=tared),
        "drop_percent": _share(None if shape.drop is None else shape.drop.fraction, Reason.NO_DROP, tared=tared),
    }


def _motion(known: Measured) -> dict[str, Metric]:
    """Return what needs the motion of the limb."""
    motion = known.motion
    if motion is None or motion.problem is not None:
        reason = Reason.NO_MOTION if motion is None else Reason(motion.problem)
        names = (
            *_MOTION_NAMES,
            "displacement_slope_deg_per_n",
            "displacement_slope_se_deg_per_n",
        )
        return dict.fromkeys(names, Metric.refused(reason))
    moved = motion.moved
    held = known.peak_n if moved is None else moved.af_iso_n
    ratio = Metric.measured(held / known.peak_n) if known.zero_n is not None else Metric.refused(Reason.UNTARED)
    leading = displacement_slope(
        known.time_s, known.force_n, known.angle_deg, onset_s=known.onset_s, peak_n=known.peak_n
    )
    return {
        "af_max_n": Metric.measured(known.peak_n),
        "af_iso_n": Metric.measured(held),
        "af_ratio": ratio,
        "yield_velocity_dps": _given(None if moved is None else moved.velocity_dps, Reason.NO_YIELD),
        "yield_angle_deg": _given(None if moved is None else moved.angle_deg, Reason.NO_YIELD),
        "limb_path_deg": Metric.measured(motion.crept_deg),
        "displacement_slope_deg_per_n": leading.slope,
        "displacement_slope_se_deg_per_n": leading.standard_error,
    }
