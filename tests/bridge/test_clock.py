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


@pytest.mark.parametrize("packet_s", [0.5, 2.0, 4.0])
@pytest.mark.parametrize("seconds", [6.0, 10.0, 20.0])
def test_few_packets_do_not_claim_to_know_a_drift(seconds: float, packet_s: float) -> None:
    rng = np.random.default_rng(5)
    wrong = 0
    for _ in range(100):
        drift = float(rng.uniform(-5e-3, 5e-3))
        device = np.arange(0.0, seconds, packet_s)
        line = fit_clock(device, 100.0 + device * (1.0 + drift) + 0.010 + rng.gamma(2.0, 0.020, len(device)))
        wrong += abs(line.drift - drift) > line.drift_within
    assert wrong <= 4


def test_of_moments_that_lie_on_no_line_no_drift_is_told() -> None:
    device, _, seen = stream("cable", 0.0, 600.0)
    parted = np.where(device > 300.0, seen + 3600.0, seen)  # the device's clock stood still for an hour
    line = fit_clock(device, parted)
    assert (line.drift, line.drift_within) == (0.0, MAX_DRIFT)


def test_many_moments_are_fitted_as_well_as_few() -> None:
    device = np.arange(0.0, 120.0, 0.001)
    true = 100.0 + device * (1.0 + 3000e-6)
    late = np.repeat(np.random.default_rng(3).exponential(0.004, len(device) // 8), 8)
    line = fit_clock(device, true + late)
    assert line.drift == pytest.approx(3000e-6, abs=2e-6)
    assert np.all(true + late - line.host_time_s(device) > -1e-4)


def follow(device: Floats, seen: Floats) -> Floats:
    clock = HostClockMap()
    return np.array([at + clock.update(at, arrival).offset_s for at, arrival in zip(device, seen, strict=True)])


def test_a_device_clock_that_stood_still_is_found_again() -> None:
    device, true, seen = stream("cable", 20e-6, 400.0)
    asleep_s = np.where(device > 150.0, 3600.0, 0.0)
    late = follow(device, seen + asleep_s) - (true + asleep_s)
    assert late[(device > 150.0) & (device < 200.0)].max() < -3000.0  # may still be packets that wait
    assert np.abs(late[device > 250.0] - 0.001).max() < 0.002


def test_a_radio_that_falls_behind_for_half_a_minute_moves_nothing() -> None:
    device, true, seen = stream("radio", 0.0, 400.0)
    behind = (device > 200.0) & (device < 230.0)
    late = follow(device, np.maximum.accumulate(np.where(behind, seen + 5.0, seen))) - true
    assert np.abs(late[device > 60.0] - 0.010).max() < 0.012


@pytest.mark.parametrize("drift", [0.03, 1.0])
def test_a_clock_far_off_is_followed_once_it_has_shown_itself(drift: float) -> None:
    device, true, seen = stream("cable", drift, 400.0)
    late = follow(device, seen) - true
    assert np.abs(late[device > 300.0]).max() < 0.01


def test_a_clock_that_steps_is_followed_after_a_reset() -> None:
    device, _, seen = stream("cable", 0.0, 60.0)
    clock = HostClockMap()
    for at, arrival in zip(device, seen, strict=True):
        clock.update(at, arrival)
    clock.reset()
    assert clock.update(0.0, 500.0).offset_s == 500.0
