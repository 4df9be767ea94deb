"""The one sample type that every room above shares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
_T = TypeVar("_T", bound=np.generic)
_FLOAT, _BOOL = np.dtype(np.float64), np.dtype(np.bool_)


class FactKind(StrEnum):
    """What can happen to a stream besides samples.

    Each says what ``count`` and ``value`` of its :class:`Fact` mean; where it does not, they are 0 and None.
    """

    GAP = "gap"
    """Samples are missing before ``at_sample``; ``value`` is the missing time in s, ``count`` about how many
    samples that is (0 where no rate is known)."""
    SEQUENCE_JUMP = "sequence_jump"
    """The device's frame counter left out ``count`` frames although its clock shows no gap; 0 where the counter
    stepped back."""
    OVERRUN = "overrun"
    """The device says that it lost samples inside itself right before ``at_sample``; ``value`` is 1 where it dropped a
    reading that came out of step with its clock, else None."""
    DUPLICATE = "duplicate"
    """The device sent ``count`` samples again, with the same clock and the same values; they were left out."""
    CLOCK_RESET = "clock_reset"
    """The device clock began anew; ``value`` is how far it stepped back in s, None where it did not. Device time
    goes on 1 s after the last sample: how long it really took, only the host times tell."""
    RESTARTED = "restarted"
    """The device says that it restarted right before ``at_sample``; ``value`` is 1 where it was its watchdog, 2 where
    its supply fell, None where it does not tell why."""
    TIME_BACKWARD = "time_backward"
    """Time stamps in a file stepped backwards by ``value`` s; nothing was sorted."""
    GARBAGE = "garbage"
    """``count`` bytes could not be read and were passed over."""
    CRC_ERROR = "crc_error"
    """A frame failed its checksum; ``count`` bytes were dropped."""
    SATURATED = "saturated"
    """From ``at_sample`` on readings are unusable (see ``SampleBlock.saturated``, which tells each)."""
    SENSOR_FAULT = "sensor_fault"
    """The device reports that its force sensor is faulty or unplugged; its samples are marked as saturated."""
    MOTION_LOST = "motion_lost"
    """The device reports that its motion sensor is silent."""
    CALIBRATION_DAMAGED = "calibration_damaged"
    """The device reports that what it stores of its calibration is damaged."""
    UNIT_CHANGE = "unit_change"
    """The device changed its unit from here on."""
    LOW_BATTERY = "low_battery"
    """The device warns of its battery or supply; ``value`` is 0 where the warning is over, else the voltage in V, None
    where the device does not tell it."""
    BUTTON = "button"
    """The button on the device: ``value`` is 1 from when it is held, 0 from when it is let go."""
    DEVICE_ERROR = "device_error"
    """The device answered with the error number ``value``."""
    DISCONNECT = "disconnect"
    """The connection to the device was lost."""
    RECONNECT = "reconnect"
    """The device came back; ``value`` is the time in s since its last sample, or None where it had sent none. Where
    its clock began anew, its device time goes on by as much, and a ``gap`` stands before the next sample."""
    TARE = "tare"
    """``value`` is taken off from sample ``at_sample`` on, in the stream's own unit: newtons, or counts where the
    stream is not calibrated."""
    CHECK_FAILED = "check_failed"
    """A check of the calibration in use did not hold before the stream began; ``count`` is its day as the number
    YYYYMMDD."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened to a stream, kept beside the samples and never repaired in silence.

    Attributes:
        kind: What happened.
        at_sample: Index, counted from the start of the stream, of the first sample at or after the fact.
        count: How many samples or bytes it concerns, as the kind says.
        value: A number that belongs to it, as the kind says; None where there is none.
        host_time_s: Host monotonic time in s when it was seen; None where only the file's time is known.
    """

    kind: FactKind
    at_sample: int
    count: int = 0
    value: float | None = None
    host_time_s: float | None = None


def freeze(array: NDArray[_T]) -> NDArray[_T]:
    """Make an array that nobody else holds read-only, and return it: a block then takes it as it is."""
    array.setflags(write=False)
    return array


def _frozen(array: NDArray[np.generic], dtype: np.dtype[np.generic]) -> NDArray[np.generic]:
    flags = array.flags
    if array.dtype == dtype and flags.c_contiguous and not flags.writeable:
        return array
    out = np.ascontiguousarray(array, dtype=dtype)
    if out.flags.writeable:
        out = out.copy()
        out.setflags(write=False)
    return out


@dataclass(frozen=True, eq=False, init=False)
class SampleBlock:
    """Consecutive samples of one device, immutable.

    All arrays are one-dimensional and of equal length n; n may be 0 for a block that carries only facts.

    Attributes:
        first_sample: Index of the first sample, counted from the start of the stream.
        host_time_s: Host monotonic time of each sample in s, mapped from the device clock where there is one.
        device_time_s: Device clock in s, unwrapped; None where the device has no clock.
        counts: Raw converter counts; None where the device sends force.
        force_n: Force in N; None until counts are calibrated.
        angular_velocity_dps: Limb angular velocity in °/s; None without a motion sensor.
        angle_deg: Limb angle in °; None without a motion sensor.
        saturated: True where a reading is unusable: the converter stood at the end of its range, or the device
            called its force sensor faulty. None where none was.
        facts: What happened to the stream in or before this block.
        clock_jitter_s: Spread (median absolute deviation) of arrival times about the mapped clock in s; None
            where there is no device clock.
    """

    first_sample: int
    host_time_s: FloatArray
    device_time_s: FloatArray | None = None
    counts: FloatArray | None = None
    force_n: FloatArray | None = None
    angular_velocity_dps: FloatArray | None = None
    angle_deg: FloatArray | None = None
    saturated: BoolArray | None = None
    facts: tuple[Fact, ...] = ()
    clock_jitter_s: float | None = None

    def __init__(
        self,
        first_sample: int,
        host_time_s: FloatArray,
        device_time_s: FloatArray | None = None,
        counts: FloatArray | None = None,
        force_n: FloatArray | None = None,
        angular_velocity_dps: FloatArray | None = None,
        angle_deg: FloatArray | None = None,
        saturated: BoolArray | None = None,
        facts: tuple[Fact, ...] = (),
        clock_jitter_s: float | None = None,
    ) -> None:
        shape = (len(host_time_s),)
        own = self.__dict__  # a third of what object.__setattr__ needs, and there is one for every packet
        own["first_sample"] = first_sample
        own["host_time_s"] = _column("host_time_s", host_time_s, shape)
        own["device_time_s"] = _column("device_time_s", device_time_s, shape)
        own["counts"] = _column("counts", counts, shape)
        own["force_n"] = _column("force_n", force_n, shape)
        own["angular_velocity_dps"] = _column("angular_velocity_dps", angular_velocity_dps, shape)
        own["angle_deg"] = _column("angle_deg", angle_deg, shape)
        own["saturated"] = None if saturated is None else _frozen(saturated, _BOOL)
        own["facts"] = facts
        own["clock_jitter_s"] = clock_jitter_s

    def __len__(self) -> int:
        return len(self.host_time_s)

    @property
    def time_s(self) -> FloatArray:
        """The best clock of the block in s: the device's own where it has one, the host's otherwise."""
        return self.device_time_s if self.device_time_s is not None else self.host_time_s

    def with_force(self, force_n: FloatArray) -> SampleBlock:
        """Return the same block with its force set, as a calibration does."""
        return replace(self, force_n=force_n)


def _column(name: str, array: FloatArray | None, shape: tuple[int]) -> NDArray[np.generic] | None:
    if array is None:
        return None
    out = _frozen(array, _FLOAT)
    if out.shape != shape:
        raise ValueError(f"{name} has shape {out.shape}, but host_time_s has {shape[0]} samples")
    return out


def empty_times() -> FloatArray:
    """Return an empty time array, for blocks that carry only facts."""
    return np.empty(0, dtype=np.float64)
