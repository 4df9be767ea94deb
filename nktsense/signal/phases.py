"""The parts of a contraction: rest, ramp, plateau, break, recovery, release, each with the rule that found it."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.onset import Onset
from nktsense.signal.shape import Shape
from nktsense.signal.trial import Baseline, Motion, PhaseSpan, TrialPhase

FloatArray = NDArray[np.float64]

_TOP_SHARE: Final = 0.90
_RECOVERED_SHARE: Final = 0.90


def find_phases(
    time_s: FloatArray,
    force_n: FloatArray,
    baseline: Baseline | None,
    onset: Onset | None,
    shape: Shape,
    motion: Motion | None,
    *,
    released: bool,
) -> tuple[PhaseSpan, ...]:
    """Return the parts of one contraction in their order; what did not happen is left out.

    Args:
        time_s: Times of the trial in s, shape (n,), from its onset or its first sample.
        force_n: Force above zero in N after the 6 Hz low-pass, shape (n,).
        baseline: Rest before, or None.
        onset: The onset, or None where the trial has none.
        shape: What the force did.
        motion: What the limb did, or None.
        released: True where the trial ended in rest.
    """
    spans: list[PhaseSpan] = []

    def add(phase: TrialPhase, start_s: float, end_s: float, rule: str) -> None:
        if end_s > start_s:
            spans.append(PhaseSpan(phase, start_s, end_s, rule))

    if baseline is not None:
        add(TrialPhase.REST, baseline.start_s, baseline.end_s, "longest quiet stretch before the rise")
    begin_s, release_s = float(time_s[0]), float(time_s[shape.release])
    break_s, trough_s, back_s, broke_by = _break(time_s, force_n, shape, motion)
    until_s = release_s if break_s is None else min(break_s, release_s)
    reached = int(np.argmax(force_n >= _TOP_SHARE * float(force_n[: shape.release + 1].max())))
    top_s = min(float(time_s[reached]), until_s)
    if onset is not None:
        add(TrialPhase.RAMP, begin_s, top_s, f"onset ({onset.method.value}) to 90 % of the highest force or the break")
    add(TrialPhase.PLATEAU, top_s, until_s, "from 90 % of the highest force to the break or the release")
    if break_s is not None and trough_s is not None:
        add(TrialPhase.BREAK, break_s, min(trough_s, release_s), broke_by)
        if back_s is not None:
            add(TrialPhase.RECOVERY, trough_s, back_s, "from the trough to 90 % of the force before the break")
    if released:
        add(TrialPhase.RELEASE, release_s, float(time_s[-1]), "last fall, which ends in rest")
    return tuple(spans)


def _break(
    time_s: FloatArray, force_n: FloatArray, shape: Shape, motion: Motion | None
) -> tuple[float | None, float | None, float | None, str]:
    """Return when the break began, its end, the recovery's end, and the rule."""
    release_s = float(time_s[shape.release])
    if motion is not None and motion.moved is not None:
        return motion.moved.time_s, release_s, None, "limb velocity and path (see yield)"
    drop = shape.drop
    if drop is None:
        return None, None, None, ""
    after = np.flatnonzero((time_s > drop.trough_s) & (force_n >= _RECOVERED_SHARE * drop.before_n))
    back_s = float(time_s[after[0]]) if len(after) and after[0] <= shape.release else None
    return drop.time_s, drop.trough_s, back_s, "sudden fall of force from a held level"
