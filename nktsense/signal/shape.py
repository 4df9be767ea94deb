"""What the force did, from force alone: held, faded, gave way, let go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.baseline import runs
from nktsense.signal.filters import median_step
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import ForceDrop, ForceShape

FloatArray = NDArray[np.float64]

_DROP_PERSISTS_S: Final = 0.150
_LOADED_SHARE: Final = 0.5
_HELD_SHARE: Final = 0.85
_RELEASE_LOOK_S: Final = 1.0
_RELEASE_FROM: Final = 0.9
_BRIEF_S: Final = 1.0
_STARTED: Final = 0.97


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape and what it was told from.

    Attributes:
        shape: What the force did.
        drop: The sudden fall, or None.
        reached: Sample at which 85 % of the peak was first reached.
        release: Sample at which the final release began; the last one where the trial did not end in one.
        held_s: Time from ``reached`` to the release, s.
        fade: Share of the best second that was lost by the last second before the release, or None.
    """

    shape: ForceShape
    drop: ForceDrop | None
    reached: int
    release: int
    held_s: float
    fade: float | None


def describe_shape(
    time_s: FloatArray,
    force_n: FloatArray,
    means_1s_n: FloatArray,
    *,
    released: bool,
    settings: DetectionSettings,
) -> Shape:
    """Return the shape of one trial.

    A fall by ``drop_fraction`` within ``drop_window_s`` from a level that had been held for ``held_for_s``, while
    the contraction goes on, is a give-way; the same loss in longer time is a fade; the last fall, which ends in rest,
    is the release. A rule of low confidence: it cannot see yielding with rising force, nor an examiner who backs off.

    Args:
        time_s: Times of the trial in s, shape (n,).
        force_n: Force in N after the 6 Hz low-pass, shape (n,).
        means_1s_n: Mean force of the second that begins at each sample, NaN where none fits, shape (n,).
        released: True where the trial ended in rest: neither cut off nor collapsed onto a lower level.
        settings: Constants.
    """
    peak = float(force_n.max())
    release = _release(time_s, force_n) if released else len(force_n) - 1
    drop = _find_drop(time_s[: release + 1], force_n[: release + 1], peak, settings)
    reached = int(np.argmax(force_n >= _HELD_SHARE * peak))
    release_s = float(time_s[release])
    held_s = max(release_s - float(time_s[reached]), 0.0)
    fade = _fade(time_s, means_1s_n, release_s)
    if drop is not None:
        shape = ForceShape.GIVES_WAY
    elif fade is not None and fade >= settings.fade_fraction:
        shape = ForceShape.FADES
    elif released and held_s < _BRIEF_S:
        shape = ForceShape.LETS_GO
    else:
        shape = ForceShape.STEADY
    return Shape(shape, drop, reached, release, held_s, fade)


def _release(time_s: FloatArray, force_n: FloatArray) -> int:
    """Return the sample at which the final fall to rest began."""
    start = int(time_s.searchsorted(time_s[-1] - _RELEASE_LOOK_S))
    high = float(force_n[start:].max())
    return start + int(np.flatnonzero(force_n[start:] >= min(_RELEASE_FROM * high, high))[-1])


def _fade(time_s: FloatArray, means_1s_n: FloatArray, release_s: float) -> float | None:
    fits = np.flatnonzero(np.isfinite(means_1s_n) & (time_s <= release_s - 1.0 + 1e-9))
    if len(fits) == 0:
        return None
    best = float(means_1s_n[fits].max())
    return float((best - means_1s_n[fits[-1]]) / best) if best > 0 else None


def _before(values: FloatArray, width: int, operation: str) -> FloatArray:
    """Return the highest or lowest of the ``width`` values that end at each sample."""
    from scipy.ndimage import maximum_filter1d, minimum_filter1d

    run = maximum_filter1d if operation == "max" else minimum_filter1d
    out: FloatArray = run(values, width, origin=(width - 1) // 2, mode="nearest")
    return out


def _find_drop(time_s: FloatArray, force_n: FloatArray, peak_n: float, settings: DetectionSettings) -> ForceDrop | None:
    step_s = median_step(time_s)
    if not np.isfinite(step_s) or step_s <= 0 or len(force_n) < 4:
        return None
    # A level that was held is no higher than the highest force before: mostly this tells that there is no fall.
    if bool((force_n >= (1 - settings.drop_fraction) * np.maximum.accumulate(force_n)).all()):
        return None
    # A level counts only once it was held for a while: the way down from a spike is no give-way.
    held = _before(force_n, max(1, round(settings.held_for_s / step_s) + 1), "min")
    width = max(2, round(settings.drop_window_s / step_s) + 1)
    before = _before(held, width, "max")
    low = (force_n < (1 - settings.drop_fraction) * before) & (before >= _LOADED_SHARE * peak_n)
    for start, _ in runs(low):
        level = float(before[start])
        stays = force_n[start:] < (1 - settings.drop_fraction) * level
        back = len(stays) if stays.all() else int(np.argmin(stays))
        last = start + back - 1
        if time_s[last] - time_s[start] < _DROP_PERSISTS_S:
            continue
        stop = int(time_s.searchsorted(time_s[start] + settings.drop_window_s, side="right"))
        trough = start + int(np.argmin(force_n[start:stop]))
        first = int(time_s.searchsorted(time_s[start] - settings.drop_window_s - settings.held_for_s))
        above = np.flatnonzero(force_n[first : start + 1] >= _STARTED * level)
        began = first + int(above[-1]) if len(above) else start
        return ForceDrop(float(time_s[began]), level, float(force_n[trough]), float(time_s[trough]))
    return None
