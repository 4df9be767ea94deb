"""``replay:`` addresses: a recording plays itself as if it were a device."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import ClassVar, Final

import numpy as np

from firmware_bridge import Address, DeviceInfo, DeviceOpenError, Fact, FactKind, Packet, SampleBlock
from firmware_bridge.drivers import check_options
from firmware_bridge.errors import AddressError
from nktsense.errors import NktsenseError
from nktsense.recording.formats import ReadOptions, read_recordings
from nktsense.recording.model import Recording

_STEP_S: Final = 0.05
_OPTIONS: Final = frozenset({"driver", "speed", "unit", "time_column", "force_column"})


class ReplayDevice:
    """A recording as a device.

    Args:
        recording: What is played; where its time steps back, only the part before the first step is.
        speed: How much faster than it was recorded; 0 for as fast as possible.
        name: What the device is called in messages.
    """

    def __init__(self, recording: Recording, speed: float = 1.0, name: str = "recording") -> None:
        self._recording = recording
        self._speed = speed
        device = recording.metadata.get("device")
        model = device.get("model", "") if isinstance(device, dict) else ""
        self._info = DeviceInfo("replay", model or name, nominal_rate_hz=recording.nominal_rate_hz)

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device that made the recording."""
        return self._info

    @property
    def calibrated_by(self) -> str:
        """The calibration by which the recording is in newtons already, or ""."""
        said = self._recording.metadata.get("calibration")
        return str(said.get("identity") or "without a name") if isinstance(said, dict) and self._in_newtons else ""

    @property
    def _in_newtons(self) -> bool:
        return self._recording.unit == "N"

    async def open(self) -> None:
        """Check that there is something to play.

        Raises:
            DeviceOpenError: There are no samples, or they are no force.
        """
        if len(self._recording) == 0:
            reasons = " ".join(p.message for p in self._recording.problems)
            raise DeviceOpenError(f"There is nothing to replay. {reasons}".strip())

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield the recording in steps of 50 ms of its own time."""
        recording = self._recording
        stop = recording.segment_starts[1] if len(recording.segment_starts) > 1 else len(recording)
        times = recording.time_s[:stop]
        origin_s, began = float(times[0]), time.monotonic()
        edges = np.flatnonzero(np.diff(np.floor((times - origin_s) / _STEP_S))) + 1
        first = 0
        for last in [*edges.tolist(), stop]:
            if self._speed > 0:
                due = began + (float(times[last - 1]) - origin_s) / self._speed
                await asyncio.sleep(max(0.0, due - time.monotonic()))
            else:
                await asyncio.sleep(0)
            yield Packet(b"", time.monotonic(), (self._block(first, last, began),))
            first = last
        if stop < len(recording):
            back = float(times[-1] - recording.time_s[stop])
            fact = Fact(FactKind.TIME_BACKWARD, stop, value=back)
            yield Packet(b"", time.monotonic(), (SampleBlock(stop, np.empty(0), facts=(fact,)),))

    def _block(self, first: int, last: int, began: float) -> SampleBlock:
        recording, part = self._recording, slice(first, last)
        counts = recording.unit == "counts"
        velocity, angle, saturated = recording.angular_velocity_dps, recording.angle_deg, recording.saturated
        return SampleBlock(
            first_sample=first,
            host_time_s=began + (recording.time_s[part] - float(recording.time_s[0])) / (self._speed or 1.0),
            device_time_s=recording.time_s[part],
            counts=recording.force[part] if counts else None,
            force_n=None if counts else recording.force[part],
            angular_velocity_dps=None if velocity is None else velocity[part],
            angle_deg=None if angle is None else angle[part],
            saturated=None if saturated is None else saturated[part],
        )

    async def close(self) -> None:
        """Nothing to let go."""


class ReplayDriver:
    """Recordings as devices."""

    schemes: ClassVar[tuple[str, ...]] = ("replay",)
    summary: ClassVar[str] = "plays a recording: replay:FILE?speed=4&unit=kgf&force_column=NAME"
    evidence: ClassVar[str] = ""
    rate: ClassVar[str] = "as recorded"

    @staticmethod
    def make(address: Address) -> ReplayDevice:
        """Return the device; options: ``speed``, ``unit``, ``time_column``, ``force_column``.

        Raises:
            AddressError: The file cannot be read.
        """
        if not address.target:
            raise AddressError(f"{address} names no file.", "Write replay:FILE.")
        check_options(address, "A replay", _OPTIONS)
        speed = address.number("speed", 1.0)
        if speed < 0:
            raise AddressError(f"The speed of {address} must not be below 0.", "0 plays as fast as it goes.")
        options = ReadOptions(
            unit=address.options.get("unit"),
            time_column=address.options.get("time_column"),
            force_column=address.options.get("force_column"),
        )
        path = Path(address.target)
        try:
            recordings = read_recordings(path, options)
        except NktsenseError as error:
            raise AddressError(error.message, error.advice) from error
        return ReplayDevice(recordings[0], speed, path.name)
