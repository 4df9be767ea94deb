"""Trials with known truth: force and limb motion of a simulated test, with physiological noise.

Noise after clinical practice: slow wander of force at 0.1–2 Hz, tremor at 8–12 Hz (Novak & Newell 2017), both in
proportion to force, and white sensor noise. Simulated: no accuracy shown on it says anything about people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from firmware_bridge.samples import FloatArray

_RELEASE_S: Final = 0.25
_MOTION_RISE_S: Final = 0.12
_GYRO_NOISE_DPS: Final = 0.3
_ANGLE_NOISE_DEG: Final = 0.02


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the simulated person and examiner do.

    Attributes:
        kind: ``rest``, ``hold``, ``make``, ``break`` (the limb yields while force still rises, seen in motion),
            ``give_way`` (force collapses and partly comes back) or ``fade``.
        peak_n: Highest force, N.
        ratio: Share of the peak at which the limb yields or the force collapses.
        ramp_n_per_s: Slope of the rise, N/s.
        hold_s: Time at the top, s.
        rest_s: Rest before and after each trial, s.
        repeat: Number of trials.
        rate_hz: Samples per second.
        noise: Scale of the physiological noise; 1 is ordinary, 0 none.
        sensor_noise_n: Standard deviation of the sensor, N.
        yield_velocity_dps: Limb velocity in a yield, °/s.
        offset_n: Zero error of the sensor, N.
        seed: Seed of the noise.
    """

    kind: str = "break"
    peak_n: float = 180.0
    ratio: float = 0.6
    ramp_n_per_s: float = 80.0
    hold_s: float = 3.0
    rest_s: float = 1.5
    repeat: int = 1
    rate_hz: float = 320.0
    noise: float = 1.0
    sensor_noise_n: float = 0.15
    yield_velocity_dps: float = 18.0
    offset_n: float = 0.0
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Truth:
    """What was played: onset, top and release in s; AFiso and the yield where there is one."""

    onset_s: float
    top_s: float
    release_s: float
    peak_n: float
    yield_s: float | None = None
    af_iso_n: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Signal:
    """A played scenario: arrays of shape (n,), and what is true of them."""

    time_s: FloatArray
    force_n: FloatArray
    angular_velocity_dps: FloatArray
    angle_deg: FloatArray
    truth: tuple[Truth, ...]


SCENARIOS: Final = ("rest", "hold", "make", "break", "give_way", "fade")


def _tones(rng: np.random.Generator, time_s: FloatArray, low_hz: float, high_hz: float, count: int) -> FloatArray:
    """Return a sum of tones at random frequencies and phases with unit standard deviation."""
    frequency = rng.uniform(low_hz, high_hz, count)
    phase = rng.uniform(0, 2 * np.pi, count)
    out = np.zeros_like(time_s)
    for f, p in zip(frequency.tolist(), phase.tolist(), strict=True):
        out += np.sin(2 * np.pi * f * time_s + p)
    return out * np.sqrt(2 / count)


def _smooth_step(x: FloatArray) -> FloatArray:
    """Return 0 below 0, 1 above 1, and a cubic with flat ends between."""
    clipped = np.clip(x, 0.0, 1.0)
    return clipped * clipped * (3 - 2 * clipped)


def _rise(time_s: FloatArray, scenario: Scenario) -> FloatArray:
    """Return the rise to the top: a short soft contact, then a straight ramp that rounds off."""
    duration = scenario.peak_n / scenario.ramp_n_per_s
    x = np.clip(time_s / duration, 0.0, 1.0)
    soft = 0.08
    body = np.where(x < soft, x * x / (2 * soft), x - soft / 2)
    top = 1 - soft / 2
    return scenario.peak_n * np.clip(body / top, 0.0, 1.0)


def _trial(scenario: Scenario, time_s: FloatArray, start_s: float) -> tuple[FloatArray, FloatArray, Truth]:
    """Return clean force, limb velocity and the truth of one trial that begins at ``start_s``."""
    t = time_s - start_s
    ramp_s = scenario.peak_n / scenario.ramp_n_per_s
    hold_s = 0.35 if scenario.kind == "break" else scenario.hold_s
    release = ramp_s + hold_s
    force = _rise(t, scenario) * (1 - _smooth_step((t - release) / _RELEASE_S))
    velocity = np.zeros_like(t)
    yield_s: float | None = None
    if scenario.kind == "break" and scenario.ratio < 1:
        yield_s = ramp_s * (0.04 + 0.96 * scenario.ratio)
        moving = _smooth_step((t - yield_s) / _MOTION_RISE_S) * (1 - _smooth_step((t - release) / _MOTION_RISE_S))
        back_s = 1.0
        arc = scenario.yield_velocity_dps * max(release - yield_s, 0.0)
        velocity = scenario.yield_velocity_dps * moving
        x = np.clip((t - release - 0.5) / back_s, 0.0, 1.0)
        velocity -= arc / back_s * 6 * x * (1 - x)  # the limb is led back softly
    elif scenario.kind == "give_way":
        yield_s = ramp_s + 0.4 * hold_s
        depth = 1 - scenario.ratio
        fall = _smooth_step((t - yield_s) / 0.2) - 0.6 * _smooth_step((t - yield_s - 0.35) / 0.8)
        force = force * (1 - depth * fall)
    elif scenario.kind == "fade":
        force = force * (1 - (1 - scenario.ratio) * np.clip((t - ramp_s) / max(hold_s, 1e-9), 0.0, 1.0))
    truth = Truth(
        onset_s=start_s,
        top_s=start_s + ramp_s,
        release_s=start_s + release,
        peak_n=scenario.peak_n,
        yield_s=None if yield_s is None else start_s + yield_s,
        af_iso_n=scenario.ratio * scenario.peak_n if scenario.kind == "break" else None,
    )
    return force, velocity, truth


def play(scenario: Scenario) -> Signal:
    """Return the whole signal of a scenario, the same for the same seed.

    Raises:
        ValueError: Unknown kind, or a number that no test could have.
    """
    if scenario.kind not in SCENARIOS:
        raise ValueError(f"no scenario {scenario.kind!r}; there are {', '.join(SCENARIOS)}")
    if not (0 < scenario.rate_hz <= 20_000 and scenario.peak_n > 0 and scenario.ramp_n_per_s > 0):
        raise ValueError("rate, peak and ramp must be above 0, and the rate at most 20 000 Hz")
    if not (1 <= scenario.repeat <= 1000 and 0 < scenario.ratio <= 1):
        raise ValueError("repeat must be 1 to 1000, and ratio above 0 and at most 1")
    ramp_s = scenario.peak_n / scenario.ramp_n_per_s
    trial_s = ramp_s + scenario.hold_s + _RELEASE_S + 2 * scenario.rest_s
    if scenario.kind == "break":
        trial_s = ramp_s + 0.35 + _RELEASE_S + 1.3 + 2 * scenario.rest_s
    n = round(trial_s * scenario.repeat * scenario.rate_hz)
    time_s = np.arange(n) / scenario.rate_hz
    rng = np.random.default_rng(scenario.seed)
    force, velocity = np.zeros(n), np.zeros(n)
    truth: list[Truth] = []
    for number in range(scenario.repeat):
        if scenario.kind == "rest":
            break
        one_force, one_velocity, one_truth = _trial(scenario, time_s, number * trial_s + scenario.rest_s)
        force += one_force
        velocity += one_velocity
        truth.append(one_truth)
    wander = 0.020 * _tones(rng, time_s, 0.1, 2.0, 12) + 0.008 * _tones(rng, time_s, 8.0, 12.0, 8)
    force = force * (1 + scenario.noise * wander) + rng.normal(0, scenario.sensor_noise_n, n)
    angle = np.cumsum(velocity) / scenario.rate_hz + rng.normal(0, _ANGLE_NOISE_DEG, n)
    velocity = velocity + rng.normal(0, _GYRO_NOISE_DPS, n)
    return Signal(time_s, force + scenario.offset_n, velocity, angle, tuple(truth))


def resampled(signal: Signal, rate_hz: float) -> Signal:
    """Return a signal as it is at another rate, straight between its samples.

    Args:
        signal: The signal.
        rate_hz: Samples per second.
    """
    if len(signal.time_s) < 2:
        return signal
    time_s = np.arange(signal.time_s[0], signal.time_s[-1] + 0.5 / rate_hz, 1 / rate_hz)
    force_n, velocity, angle = (
        np.interp(time_s, signal.time_s, column)
        for column in (signal.force_n, signal.angular_velocity_dps, signal.angle_deg)
    )
    return Signal(time_s, force_n, velocity, angle, signal.truth)
