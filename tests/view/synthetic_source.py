"""Streams made up from the contract alone: what the acquisition thread would hand to the window."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import DeviceInfo, Fact
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.grading import GradedTrial, GradeSettings, Remark, Verdict
from nktsense.signal import Baseline, ForceDrop, ForceShape, Motion, Phase, TrialAnalysis, Yield

FloatArray = NDArray[np.float64]
RATE_HZ = 1000.0
INFO = DeviceInfo(driver="sim", model="Virtual dynamometer")


class ListSource:
    """Hands out prepared updates, ``batch`` at each poll."""

    def __init__(self, updates: Iterable[LiveUpdate] = (), batch: int = 10**9) -> None:
        self.updates = list(updates)
        self.batch = batch
        self.stopped = False
        self.marks = 0

    def poll(self) -> list[LiveUpdate]:
        out, self.updates = self.updates[: self.batch], self.updates[self.batch :]
        return out

    def stop(self) -> None:
        self.stopped = True

    def mark(self) -> None:
        self.marks += 1


def push(t: FloatArray, *, begin: float, rise_s: float, peak: float, hold_s: float, fall_s: float = 0.4) -> FloatArray:
    """Return a rise, a plateau and a fall in N."""
    corners = [begin, begin + rise_s, begin + rise_s + hold_s, begin + rise_s + hold_s + fall_s]
    flat = np.interp(t, corners, [0.0, peak, peak, 0.0])
    return np.convolve(np.pad(flat, 40, mode="edge"), np.ones(81) / 81, mode="valid")


def noise(n: int, seed: int = 7) -> FloatArray:
    return np.random.default_rng(seed).normal(0.0, 0.6, n)


def update(
    t: FloatArray,
    force: FloatArray,
    *,
    phase: Phase = Phase.REST,
    velocity: FloatArray | None = None,
    trials: tuple[TrialAnalysis, ...] = (),
    facts: tuple[Fact, ...] = (),
    state: LinkState = LinkState.STREAMING,
    saved: int | None = None,
    recording: bool = True,
    unsaved_s: float = 0.1,
    message: str = "",
    calibrated: bool = True,
    info: DeviceInfo = INFO,
    received: int = 1,
) -> LiveUpdate:
    return LiveUpdate(
        state=state,
        time_s=t,
        force_n=force,
        angular_velocity_dps=velocity,
        phase=phase,
        trials=trials,
        facts=facts,
        info=info,
        recording=recording,
        saved_samples=len(t) if saved is None else saved,
        unsaved_s=unsaved_s,
        message=message,
        calibrated=calibrated,
        received=received,
    )


def analysis(
    *,
    index: int = 0,
    start_s: float = 4.0,
    end_s: float = 8.0,
    peak_n: float = 180.0,
    baseline: bool = True,
    moved: Yield | None = None,
    drop: ForceDrop | None = None,
    shape: ForceShape = ForceShape.STEADY,
    has_motion: bool = True,
) -> TrialAnalysis:
    return TrialAnalysis(
        index=index,
        start_s=start_s,
        end_s=end_s,
        onset_s=start_s if baseline else None,
        baseline=Baseline(0.2, 0.6, start_s - 1.0, start_s - 0.1) if baseline else None,
        zero_n=0.2 if baseline else None,
        peak_n=peak_n,
        peak_time_s=(start_s + end_s) / 2,
        best_1s_mean_n=peak_n * 0.97,
        ramp_slope_n_per_s=78.0,
        motion=Motion("velocity", moved=moved) if has_motion else None,
        drop=drop,
        force_shape=shape,
        longest_hold_s=2.4,
        open_start=False,
        open_end=False,
        gaps=0,
        saturated=0,
    )


def graded(
    trial: TrialAnalysis,
    verdict: Verdict = Verdict.HOLD,
    *,
    headline: str = "Held 180 N",
    evidence: tuple[str, ...] = ("97 % of the highest force reached before any movement",),
    reasons: tuple[str, ...] = (),
    checks: tuple[Remark, ...] = (),
    advice: str = "",
) -> GradedTrial:
    return GradedTrial(
        trial=trial,
        verdict=verdict,
        rule="made up",
        headline=headline,
        evidence=evidence,
        reasons=tuple(Remark("made_up", text) for text in reasons),
        flags=(),
        checks=checks,
        advice=advice,
        settings=GradeSettings(),
    )
