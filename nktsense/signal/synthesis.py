"""Made-up trials whose truth is known: force, limb motion, and everything that sensors do to them.

For tests and for tables of accuracy. What is shown with it holds for made-up trials and says nothing about people.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

WANDER_HZ: Final = (0.1, 2.0)
"""Band of the slow unsteadiness of a held force, Hz."""
TREMOR_HZ: Final = (8.0, 12.0)
"""Band of physiological tremor, Hz."""

_TONES: Final = 12
_TOE: Final = 0.10
"""A soft or exponential start goes on for this share of the time of a ramp."""
_TOE_BEND: Final = 4.0
_LOGISTIC_STEEPNESS: Final = 10.0
_SATURATION: Final = 4.0
_CURVE_POINTS: Final = 20_001
_DIP_S: Final = 0.12
"""Time from the start of a counter-movement to its bottom, s."""
_STOP_MOVING_S: Final = 0.12
_LED_BACK_S: Final = (0.5, 1.0)
"""After the release the limb is led back: it starts after the first of these and takes the second, s."""


class Ramp(StrEnum):
    """How the force rises."""

    STRAIGHT = "straight"
    SOFT = "soft"
    """A parabola, then a straight line."""
    EXPONENTIAL = "exponential"
    """Growing ever faster, then a straight line."""
    LOGISTIC = "logistic"
    SATURATING = "saturating"
    """At once as steep as it gets, then ever slower: a sudden effort."""


@dataclass(frozen=True, slots=True)
class GiveWay:
    """A sudden loss of force during the plateau.

    Attributes:
        depth: Share of the force that is lost.
        after_s: Time on the plateau before it, s.
        fall_s: Time that the fall takes, s.
        down_s: Time at the bottom, s.
        recovery: Share of the loss that comes back.
        back_s: Time that the recovery takes, s.
    """

    depth: float
    after_s: float = 1.5
    fall_s: float = 0.2
    down_s: float = 0.2
    recovery: float = 0.6
    back_s: float = 0.8


@dataclass(frozen=True, slots=True)
class Effort:
    """One contraction as it is meant, and how unsteady the person is.

    Attributes:
        peak_n: Highest force meant, N.
        slope_n_per_s: Mean slope between 20 % and 80 % of it, N/s.
        ramp: How the force rises.
        plateau_s: Time at the top, s.
        release_s: Time that the release takes, s.
        rest_s: Rest before the onset, s.
        ratio: Share of the peak at which the limb begins to yield, while force rises on; 1 for a limb that holds.
        yield_dps: Velocity of the yielding limb, °/s.
        yield_rise_s: Time in which the limb gets to that velocity, s.
        creep_dps: Velocity at which the limb moves from the onset to the yield, or to the release, °/s.
        give_way: A sudden loss of force, or None.
        fade: Share of the force lost evenly over the plateau.
        dip_n: Depth of a counter-movement, whose bottom is the onset, N.
        wander: Slow unsteadiness, standard deviation as a share of the force.
        tremor: Tremor, standard deviation as a share of the force.
    """

    peak_n: float = 150.0
    slope_n_per_s: float = 80.0
    ramp: Ramp = Ramp.SOFT
    plateau_s: float = 3.0
    release_s: float = 0.3
    rest_s: float = 1.5
    ratio: float = 1.0
    yield_dps: float = 20.0
    yield_rise_s: float = 0.08
    creep_dps: float = 0.0
    give_way: GiveWay | None = None
    fade: float = 0.0
    dip_n: float = 0.0
    wander: float = 0.0
    tremor: float = 0.0

    def __post_init__(self) -> None:
        above_0 = (self.peak_n, self.slope_n_per_s, self.release_s, self.yield_rise_s)
        if not all(0 < value < math.inf for value in above_0):
            raise ValueError("Peak, slope, and the times of release and yield must be above 0.")
        if not 0 < self.ratio <= 1:
            raise ValueError(f"The ratio must be above 0 and at most 1, not {self.ratio}.")
        if min(self.plateau_s, self.rest_s, self.fade, self.dip_n, self.wander, self.tremor) < 0:
            raise ValueError("Times, fade, dip and unsteadiness cannot be negative.")

    @property
    def ramp_s(self) -> float:
        """Time from the onset to the top, s."""
        share, level = _unit_ramp(self.ramp)
        width = float(np.interp(0.8, level, share) - np.interp(0.2, level, share))
        return 0.6 * self.peak_n / (self.slope_n_per_s * width)

    @property
    def length_s(self) -> float:
        """Time from the start of the rest before to the end of the release, s."""
        return self.rest_s + self.ramp_s + self.plateau_s + self.release_s


@dataclass(frozen=True, slots=True)
class Gyro:
    """Sensor of the limb's motion.

    Attributes:
        zero_dps: Zero error of the velocity, °/s.
        drift_dps_per_s: Drift of that, °/s².
        noise_dps: Standard deviation of the velocity, °/s.
        angle_noise_deg: Standard deviation of the angle, °.
        sign: −1 for a sensor that is mounted the wrong way round.
    """

    zero_dps: float = 0.0
    drift_dps_per_s: float = 0.0
    noise_dps: float = 0.3
    angle_noise_deg: float = 0.02
    sign: float = 1.0


@dataclass(frozen=True, slots=True)
class Sensor:
    """What the device does to the force, and to the times.

    Attributes:
        rate_hz: Samples per second.
        jitter: Largest error of a sample's time, as a share of a period, below 0.5.
        noise_n: Standard deviation, N.
        offset_n: Zero error, N.
        drift_n_per_s: Drift of the zero, N/s.
        hum_n: Amplitude of the mains, N.
        hum_hz: Frequency of the mains, Hz.
        step_n: Smallest step of the converter, N; 0 for none.
        limit_n: Force beyond which it reads no more, N.
        glitches: Single wild samples: time in s, error in N.
        gaps: Missing samples: from when to when, s.
        gyro: Sensor of the motion.
    """

    rate_hz: float = 320.0
    jitter: float = 0.0
    noise_n: float = 0.1
    offset_n: float = 0.0
    drift_n_per_s: float = 0.0
    hum_n: float = 0.0
    hum_hz: float = 50.0
    step_n: float = 0.0
    limit_n: float = math.inf
    glitches: tuple[tuple[float, float], ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()
    gyro: Gyro = Gyro()

    def __post_init__(self) -> None:
        if not 0 < self.rate_hz <= 20_000:
            raise ValueError(f"The rate must be above 0 and at most 20 000 Hz, not {self.rate_hz} Hz.")
        if not 0 <= self.jitter < 0.5:
            raise ValueError(f"The jitter must be at least 0 and below 0.5 of a period, not {self.jitter}.")
        if min(self.noise_n, self.step_n, self.gyro.noise_dps, self.gyro.angle_noise_deg) < 0:
            raise ValueError("Noise and steps cannot be negative.")


@dataclass(frozen=True, slots=True)
class Bump:
    """A brief push that is no contraction of a person: evoked, or a knock.

    Attributes:
        at_s: Its middle, s.
        height_n: Height, N.
        width_s: Standard deviation of its bell, s.
    """

    at_s: float
    height_n: float
    width_s: float = 0.04


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of one trial. Forces are those exerted on the sensor, before it adds anything.

    Attributes:
        effort: What was meant.
        onset_s: Onset: the bend of the force, or the bottom of the counter-movement, s.
        top_s: End of the ramp, s.
        release_s: Start of the release, s.
        end_s: End of the release, s.
        peak_n: Highest force exerted (AFmax), N.
        peak_s: When, s.
        yield_s: When the limb began to yield, s, or None.
        af_iso_n: Highest force exerted up to then, N; the peak where there was no yield.
        give_way_s: Start of the sudden loss of force, s, or None.
    """

    effort: Effort
    onset_s: float
    top_s: float
    release_s: float
    end_s: float
    peak_n: float
    peak_s: float
    yield_s: float | None
    af_iso_n: float
    give_way_s: float | None

    @property
    def ratio(self) -> float:
        """R = AFiso/AFmax by the force exerted, with all unsteadiness of the person."""
        return self.af_iso_n / self.peak_n


@dataclass(frozen=True, slots=True, eq=False)
class Synthetic:
    """A made-up recording: arrays of shape (n,), and the truth of each trial.

    Attributes:
        time_s: Times, s.
        force_n: Force as the device gives it, N.
        velocity_dps: Limb velocity as the device gives it, °/s, positive in the yielding direction.
        angle_deg: Limb angle as the device gives it, °.
        saturated: Samples at the end of the device's range.
        exerted_n: Force exerted, without anything that the device does, N.
        truth: What is true, trial by trial.
    """

    time_s: FloatArray
    force_n: FloatArray
    velocity_dps: FloatArray
    angle_deg: FloatArray
    saturated: BoolArray
    exerted_n: FloatArray
    truth: tuple[Truth, ...]


class _Stream(IntEnum):
    """Every kind of noise has its own stream of random numbers: to change one leaves the others as they are."""

    TIMES = 0
    FORCE = 1
    VELOCITY = 2
    ANGLE = 3
    WANDER = 4
    TREMOR = 5


def synthesise(
    efforts: Sequence[Effort],
    sensor: Sensor | None = None,
    *,
    bumps: Sequence[Bump] = (),
    rest_after_s: float = 2.0,
    start_s: float = 0.0,
    seed: int = 0,
) -> Synthetic:
    """Return a recording of some contractions, one after the other; the same for the same arguments.

    Args:
        efforts: The contractions; none for a resting pad.
        sensor: The device.
        bumps: Pushes that are no contractions; their times count from the start of the recording.
        rest_after_s: Rest after the last contraction, s.
        start_s: Time of the first sample, s.
        seed: Seed of all noise.

    Raises:
        ValueError: There is not a single sample in it.

    Examples:
        >>> made = synthesise([Effort(peak_n=100.0, slope_n_per_s=50.0, ratio=0.6, ramp=Ramp.STRAIGHT)])
        >>> [truth] = made.truth
        >>> (truth.onset_s, round(truth.yield_s, 6), round(truth.ratio, 6))
        (1.5, 2.7, 0.6)
    """
    device = sensor or Sensor()
    time_s = _times(sum(effort.length_s for effort in efforts) + rest_after_s, device, seed)
    if len(time_s) == 0:
        raise ValueError("The recording is too short for a single sample.")
    exerted, velocity = np.zeros(len(time_s)), np.zeros(len(time_s))
    truth: list[Truth] = []
    begin_s = 0.0
    for number, effort in enumerate(efforts):
        force, moving, one = _play(effort, time_s, begin_s, (seed, number))
        exerted += force
        velocity += moving
        truth.append(one)
        begin_s += effort.length_s
    for bump in bumps:
        exerted += bump.height_n * np.exp(-0.5 * ((time_s - bump.at_s) / bump.width_s) ** 2)
    force, saturated = _sensed(time_s, exerted, device, seed)
    velocity, angle = _moved(time_s, velocity, device.gyro, seed)
    kept = np.ones(len(time_s), dtype=np.bool_)
    for first_s, last_s in device.gaps:
        kept &= (time_s < first_s) | (time_s > last_s)
    columns = (time_s + start_s, force, velocity, angle, exerted)
    t, force, velocity, angle, exerted = (column[kept] for column in columns)
    return Synthetic(
        t, force, velocity, angle, saturated[kept], exerted, tuple(_shifted(one, start_s) for one in truth)
    )


def _times(length_s: float, sensor: Sensor, seed: int) -> FloatArray:
    n = round(length_s * sensor.rate_hz)
    shift = np.random.default_rng((seed, _Stream.TIMES)).uniform(-sensor.jitter, sensor.jitter, n)
    return np.maximum(np.arange(n) + shift, 0.0) / sensor.rate_hz


def _play(
    effort: Effort, time_s: FloatArray, begin_s: float, seeds: tuple[int, int]
) -> tuple[FloatArray, FloatArray, Truth]:
    """Return the force exerted in N, the velocity of the limb in °/s and the truth of one contraction."""
    onset_s = begin_s + effort.rest_s
    top_s = onset_s + effort.ramp_s
    release_s = top_s + effort.plateau_s
    yield_s = onset_s + _share_at(effort.ramp, effort.ratio) * effort.ramp_s if effort.ratio < 1 else None
    lost = effort.give_way
    give_way_s = None if lost is None else top_s + lost.after_s
    force = effort.peak_n * _level_at(effort.ramp, (time_s - onset_s) / effort.ramp_s)
    if lost is not None and give_way_s is not None:
        force *= 1 - lost.depth * _loss(lost, time_s - give_way_s)
    if effort.fade:
        force *= 1 - effort.fade * np.clip((time_s - top_s) / effort.plateau_s, 0.0, 1.0)
    force *= 1 - _smooth_step((time_s - release_s) / effort.release_s)
    force *= 1 + _unsteadiness(effort, time_s, seeds)
    if effort.dip_n:
        force -= effort.dip_n * _smooth_step(1 - np.abs(time_s - onset_s) / _DIP_S)
    truth = _truth(effort, time_s, force, (onset_s, top_s, release_s), yield_s, give_way_s)
    return force, _limb_velocity(effort, time_s, onset_s, yield_s, release_s), truth


def _truth(
    effort: Effort,
    time_s: FloatArray,
    force_n: FloatArray,
    corners_s: tuple[float, float, float],
    yield_s: float | None,
    give_way_s: float | None,
) -> Truth:
    onset_s, top_s, release_s = corners_s
    here = (time_s >= onset_s) & (time_s <= release_s + effort.release_s)
    t, f = time_s[here], force_n[here]
    top = int(np.argmax(f))
    before = slice(0, int(t.searchsorted(math.inf if yield_s is None else yield_s, side="right")))
    # The force between two samples lies on the curve: the yield need not fall on one.
    at_yield = -math.inf if yield_s is None else float(np.interp(yield_s, t, f))
    return Truth(
        effort=effort,
        onset_s=onset_s,
        top_s=top_s,
        release_s=release_s,
        end_s=release_s + effort.release_s,
        peak_n=float(f[top]),
        peak_s=float(t[top]),
        yield_s=yield_s,
        af_iso_n=max(float(f[before].max(initial=0.0)), at_yield),
        give_way_s=give_way_s,
    )


def _shifted(truth: Truth, by_s: float) -> Truth:
    """Return the same truth on a clock that shows ``by_s`` more."""
    return replace(
        truth,
        onset_s=truth.onset_s + by_s,
        top_s=truth.top_s + by_s,
        release_s=truth.release_s + by_s,
        end_s=truth.end_s + by_s,
        peak_s=truth.peak_s + by_s,
        yield_s=None if truth.yield_s is None else truth.yield_s + by_s,
        give_way_s=None if truth.give_way_s is None else truth.give_way_s + by_s,
    )


# the person


@cache
def _unit_ramp(ramp: Ramp) -> tuple[FloatArray, FloatArray]:
    """Return share of the time and share of the peak along a rise, from (0, 0) to (1, 1)."""
    x = np.linspace(0.0, 1.0, _CURVE_POINTS)
    if ramp is Ramp.STRAIGHT:
        y = x
    elif ramp is Ramp.SOFT:
        y = np.where(x < _TOE, x * x / (2 * _TOE), x - _TOE / 2)
    elif ramp is Ramp.EXPONENTIAL:
        # The straight line goes on with the slope that the exponential has got to.
        grown = np.expm1(_TOE_BEND * np.minimum(x / _TOE, 1.0))
        y = grown + np.maximum(x - _TOE, 0.0) * _TOE_BEND / _TOE * math.exp(_TOE_BEND)
    elif ramp is Ramp.LOGISTIC:
        y = 1 / (1 + np.exp(-_LOGISTIC_STEEPNESS * (x - 0.5)))
    else:
        y = -np.expm1(-_SATURATION * x)
    y = (y - y[0]) / (y[-1] - y[0])
    x.flags.writeable = y.flags.writeable = False  # kept for the next call
    return x, y


def _level_at(ramp: Ramp, share: FloatArray) -> FloatArray:
    """Return the share of the peak at a share of the ramp's time: 0 before it, 1 after it."""
    return np.interp(share, *_unit_ramp(ramp))


def _share_at(ramp: Ramp, level: float) -> float:
    """Return the share of the ramp's time at which a share of the peak is reached."""
    share, levels = _unit_ramp(ramp)
    return float(np.interp(level, levels, share))


def _smooth_step(x: FloatArray) -> FloatArray:
    """Return 0 below 0, 1 above 1, and a cubic with flat ends between."""
    clipped = np.clip(x, 0.0, 1.0)
    return clipped * clipped * (3 - 2 * clipped)


def _loss(lost: GiveWay, since_s: FloatArray) -> FloatArray:
    """Return the share of the depth that is lost at a time since the give-way began."""
    fallen = _smooth_step(since_s / lost.fall_s)
    return fallen - lost.recovery * _smooth_step((since_s - lost.fall_s - lost.down_s) / lost.back_s)


def _unsteadiness(effort: Effort, time_s: FloatArray, seeds: tuple[int, int]) -> FloatArray:
    out = np.zeros(len(time_s))
    if effort.wander:
        out += effort.wander * _tones(time_s, WANDER_HZ, (*seeds, _Stream.WANDER))
    if effort.tremor:
        out += effort.tremor * _tones(time_s, TREMOR_HZ, (*seeds, _Stream.TREMOR))
    return out


def _tones(time_s: FloatArray, band_hz: tuple[float, float], seeds: tuple[int, ...]) -> FloatArray:
    """Return a sum of tones of random frequencies and phases with a mean square of 1."""
    rng = np.random.default_rng(seeds)
    frequency, phase = rng.uniform(*band_hz, _TONES), rng.uniform(0, 2 * math.pi, _TONES)
    angle = 2 * math.pi * frequency[:, None] * time_s + phase[:, None]
    out: FloatArray = np.sin(angle).sum(axis=0) * math.sqrt(2 / _TONES)
    return out


def _limb_velocity(
    effort: Effort, time_s: FloatArray, onset_s: float, yield_s: float | None, release_s: float
) -> FloatArray:
    """Return the velocity of the limb in °/s: it creeps, yields, stops after the release and is led back."""
    until_s = release_s if yield_s is None else yield_s
    velocity = effort.creep_dps * ((time_s >= onset_s) & (time_s < until_s))
    path_deg = effort.creep_dps * (until_s - onset_s)
    if yield_s is not None:
        gone = _smooth_step((time_s - yield_s) / effort.yield_rise_s)
        stopped = _smooth_step((time_s - release_s) / _STOP_MOVING_S)
        velocity = velocity + effort.yield_dps * gone * (1 - stopped)
        moved_s = release_s - yield_s + (_STOP_MOVING_S - effort.yield_rise_s) / 2
        path_deg += effort.yield_dps * max(moved_s, 0.0)
    wait_s, back_s = _LED_BACK_S
    x = np.clip((time_s - release_s - wait_s) / back_s, 0.0, 1.0)
    return velocity - path_deg / back_s * 6 * x * (1 - x)


# the device


def _sensed(time_s: FloatArray, exerted_n: FloatArray, sensor: Sensor, seed: int) -> tuple[FloatArray, BoolArray]:
    """Return the force as the device gives it in N, and the samples at the end of its range."""
    rng = np.random.default_rng((seed, _Stream.FORCE))
    force = exerted_n + rng.normal(0.0, sensor.noise_n, len(time_s)) + sensor.offset_n + sensor.drift_n_per_s * time_s
    force += sensor.hum_n * np.sin(2 * math.pi * sensor.hum_hz * time_s)
    for at_s, by_n in sensor.glitches:
        force[min(int(time_s.searchsorted(at_s)), len(force) - 1)] += by_n
    saturated = np.abs(force) >= sensor.limit_n
    force = np.clip(force, -sensor.limit_n, sensor.limit_n)
    if sensor.step_n:
        force = np.round(force / sensor.step_n) * sensor.step_n
    return force, saturated


def _moved(time_s: FloatArray, velocity_dps: FloatArray, gyro: Gyro, seed: int) -> tuple[FloatArray, FloatArray]:
    """Return velocity in °/s and angle in ° as the device gives them."""
    steps = np.diff(time_s) * (velocity_dps[1:] + velocity_dps[:-1]) / 2
    angle = np.concatenate(([0.0], np.cumsum(steps)))
    angle += np.random.default_rng((seed, _Stream.ANGLE)).normal(0.0, gyro.angle_noise_deg, len(angle))
    velocity = velocity_dps + gyro.zero_dps + gyro.drift_dps_per_s * time_s
    velocity += np.random.default_rng((seed, _Stream.VELOCITY)).normal(0.0, gyro.noise_dps, len(velocity))
    return gyro.sign * velocity, gyro.sign * angle
