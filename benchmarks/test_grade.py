"""Grading one hour at 1 kHz against one 4th-order ``scipy.signal.sosfiltfilt`` pass over the same array."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import signal as sps

from firmware_bridge.virtual import Scenario, Signal, play
from nktsense.grading import grade_trial
from nktsense.signal import TrialDetector, detect

TRIALS = 60


def hour() -> Signal:
    """Return one hour at 1 kHz with a trial a minute."""
    return play(Scenario(kind="break", repeat=TRIALS, rest_s=27.9, rate_hz=1000.0, noise=0.5))


def test_force_only(ratio: Callable[..., float]) -> None:
    one = hour()
    sos = sps.butter(4, 20.0, fs=1000.0, output="sos")

    def ours() -> int:
        found = detect(one.time_s, one.force_n)
        return len([grade_trial(trial) for trial in found])

    assert ours() == TRIALS
    ratio(ours, lambda: sps.sosfiltfilt(sos, one.force_n), "one sosfiltfilt pass", rounds=5)


def test_force_and_motion(ratio: Callable[..., float]) -> None:
    one = hour()
    sos = sps.butter(4, 20.0, fs=1000.0, output="sos")
    columns = (one.force_n, one.angular_velocity_dps, one.angle_deg)

    def ours() -> int:
        found = detect(one.time_s, one.force_n, one.angular_velocity_dps, one.angle_deg)
        return len([grade_trial(trial) for trial in found])

    assert ours() == TRIALS
    ratio(ours, lambda: [sps.sosfiltfilt(sos, c) for c in columns], "three sosfiltfilt passes", rounds=5)


def test_streaming_against_batch(ratio: Callable[..., float]) -> None:
    one = hour()
    step, n = 20, 600_000  # ten minutes of it in chunks of 20 ms
    time_s, force = one.time_s[:n], one.force_n[:n]

    def stream() -> int:
        detector = TrialDetector()
        found = 0
        for i in range(0, n, step):
            found += len(detector.push(time_s[i : i + step], force[i : i + step]))
        return found + len(detector.finish())

    batch = detect(time_s, force)
    assert stream() == len(batch) == np.ceil(TRIALS / 6)
    ratio(stream, lambda: detect(time_s, force), "batch", rounds=3)
