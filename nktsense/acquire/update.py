"""What the acquisition thread hands to its subscribers: immutable values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import DeviceInfo, Fact
from nktsense.calibration_state import CalibrationState
from nktsense.signal import Phase, TrialAnalysis

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]


class SensorState(StrEnum):
    """What the newest sample tells of the force sensor."""

    USABLE = "usable"
    BEYOND_RANGE = "beyond_range"
    """It stands at the end of its range, as with a cell that is unplugged, or gives what is no number."""
    FAULTY = "faulty"
    """The device says that it does not answer, or is stuck."""


class LinkState(StrEnum):
    """Where the connection stands."""

    CONNECTING = "connecting"
    SETTLING = "settling"
    """Connected; waiting for the pad to rest so that it can be zeroed."""
    STREAMING = "streaming"
    RECONNECTING = "reconnecting"
    """The device went away and is being looked for; the recording goes on with it."""
    ENDED = "ended"
    """The device or file has no more to give, or was stopped."""
    LOST = "lost"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, eq=False)
class LiveUpdate:
    """One step of a live stream.

    Attributes:
        state: Where the connection stands.
        time_s: Time of the new samples on the stream's own clock, s, shape (n,); n may be 0.
        force_n: Their force in N, zeroed; of samples that are ``unusable`` a number that is no force.
        angular_velocity_dps: Their limb velocity, or None.
        angle_deg: Their limb angle, or None.
        phase: Where the trial stands; provisional.
        trials: Trials that closed with these samples; final.
        facts: What happened to the stream.
        info: The device, as far as known.
        recording: True while a journal is being written.
        saved_samples: Samples safely on disk.
        unsaved_s: Age of the oldest sample that is not yet on disk, s.
        message: One sentence for the status line, or "".
        calibrated: True where force is in newtons by the device or a calibration; False for raw counts.
        calibration: How far the calibration behind the force can be relied on; None before the first samples.
        host_time_s: When the samples were taken on the host's clock as it was mapped when they came, s, shape (n,);
            None where the stream has no clock of its own, and ``time_s`` is the host's.
        first_sample: Number of the first of the samples, counted from the start of the stream.
        jitter_s: Spread of the arrivals about the mapped clock, s, or None.
        unusable: True where a sample is no reading of the force, shape (n,); None where none is so.
        sensor: What the newest sample so far tells of the force sensor.
        received: Samples received so far, also those that are held back while the zero is looked for.
    """

    state: LinkState
    time_s: FloatArray
    force_n: FloatArray
    angular_velocity_dps: FloatArray | None = None
    angle_deg: FloatArray | None = None
    phase: Phase = Phase.WAITING
    trials: tuple[TrialAnalysis, ...] = ()
    facts: tuple[Fact, ...] = ()
    info: DeviceInfo | None = None
    recording: bool = False
    saved_samples: int = 0
    unsaved_s: float = 0.0
    message: str = ""
    calibrated: bool = True
    calibration: CalibrationState | None = None
    host_time_s: FloatArray | None = None
    first_sample: int = 0
    jitter_s: float | None = None
    unusable: BoolArray | None = None
    sensor: SensorState = SensorState.USABLE
    received: int = 0

    @property
    def shown_force_n(self) -> FloatArray:
        """The force as it may be shown, N, shape (n,): NaN where a sample is no reading of it."""
        return self.force_n if self.unusable is None else np.where(self.unusable, np.nan, self.force_n)
