"""A device's clock against the host's: known drifts under the delays of a cable and of a radio."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from firmware_bridge.clock import LEARN_S, MAX_DRIFT, HostClockMap, fit_clock

Floats = NDArray[np.float64]
DRIFTS = (-5000e-6, -80e-6, 0.0, 80e-6, 5000e-6)
PACKET_S = 0.174
"""Fifteen samples at 86 a second."""


def delays(kind: str, n: int) -> Floats:
    rng = np.random.default_rng(11)
    return 0.001 + rng.exponential(0.004, n) if kind == "cable" else 0.010 + rng.gamma(2.0, 0.020, n)


def stream(kind: str, drift: float, seconds: float) -> tuple[Floats, Floats, Floats]:
    """Return device times, their true host times, and the times at which they were seen."""
    device = 7.0 + np.arange(0.0, seconds, PACKET_S)
    true = 100.0 + (device - 7.0) * (1.0 + drift)
    return device, true, np.maximum.accumulate(true + delays(kind, len(device)))


@pytest.mark.parametrize("drift", DRIFTS)
@pytest.mark.parametrize(("kind", "fastest_s"), [("cable", 0.001), ("radio", 0.010)])
def test_the_map_keeps_to_the_fastest_packet_however_the_clocks_drift(
    kind: str, fastest_s: float, drift: float
) -> None:
    device, true, seen = stream(kind, drift, 400.0)
    clock = HostClockMap()
    mapped = np.array([at + clock.update(at, arrival).offset_s for at, arrival in zip(device, seen, strict=True)])
    late = (mapped - true)[device > 60.0]
    assert np.all(np.abs(late - fastest_s) < (0.001 if kind == "cable" else 0.012))


@pytest.mark.parametrize("drift", DRIFTS)
@pytest.mark.parametrize("kind", ["cable", "radio"])
@pytest.mark.parametrize("seconds", [20.0, 120.0, 900.0])
def test_the_drift_lies_within_what_is_told(kind: str, drift: float, seconds: float) -> None:
    device, true, seen = stream(kind, drift, seconds)
    line = fit_clock(device, seen)
    assert abs(line.drift - drift) <= line.drift_within
    assert line.drift_within < (0.004 if seconds < 60 else 60.0 / seconds * 1e-3)
    assert np.all(seen - line.host_time_s(device) > -2e-5)  # nothing arrives before it was sent
    assert np.all(line.host_time_s(device) - true < 0.05)


def test_late_packets_move_nothing() -> None:
    device, _, seen = stream("cable", 50e-6, 300.0)
    stuck = seen.copy()
    stuck[::7] += np.random.default_rng(2).uniform(0.0, 3.0, len(stuck[::7]))
    quiet, noisy = fit_clock(device, seen), fit_clock(device, stuck)
    assert noisy.drift == pytest.approx(quiet.drift, abs=5e-6)
    assert noisy.offset_s == pytest.approx(quiet.offset_s, abs=1e-3)


@pytest.mark.parametrize("n", [1, 2, 10])
def test_of_a_short_stretch_no_drift_is_told(n: int) -> None:
    device, _, seen = stream("cable", 0.0, LEARN_S - 1.0)
    line = fit_clock(device[:n], seen[:n])
    assert (line.drift, line.drift_within) == (0.0, MAX_DRIFT)
    assert line.offset_s == pytest.approx((seen - device)[:n].min())


def test_a_clock_that_steps_is_followed_after_a_reset() -> None:
    device, _, seen = stream("cable", 0.0, 60.0)
    clock = HostClockMap()
    for at, arrival in zip(device, seen, strict=True):
        clock.update(at, arrival)
    clock.reset()
    assert clock.update(0.0, 500.0).offset_s == 500.0
