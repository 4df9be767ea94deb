"""A device as the rooms above see it: opened, streamed, closed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from firmware_bridge.samples import SampleBlock

if TYPE_CHECKING:
    from firmware_bridge.codecs.nkt1_calibration import StoredCalibration


@dataclass(frozen=True, slots=True)
class CountsScale:
    """What a device knows about its own counts: force = (counts − zero) / counts per newton.

    Not a calibration by itself: where it comes from is said in ``source``.
    """

    zero_counts: float
    counts_per_n: float
    source: str


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """Who the device says it is; no field holds anything about a person.

    Attributes:
        driver: Name of the driver that reads it.
        model: Model, from the driver or the device.
        serial: Serial number, or "" where none is known.
        firmware: Firmware version, or "".
        nominal_rate_hz: Samples per second where device or driver states it.
        evidence: How well the protocol is known: A vendor documentation, B two or more independent
            implementations, C one, D our inference.
        scale: The device's own conversion of counts, or None.
        codec: Name of the codec that decodes its bytes, or "".
        codec_options: What the codec was made with, as ``name=value`` words (``profile=hx711 unit=kgf``), or "".
            With ``codec`` they are all that :func:`firmware_bridge.codecs.make_assembler` needs to read raw bytes.
        wire_unit: Unit that the device sends as far as it is known by now: a key of ``NEWTONS_PER_UNIT``,
            ``counts``, or "" where it is not known.
        notice: What the person should know or do about the device, one or two sentences; "" for nothing.
        battery_share: Charge of its battery as last told, 0 to 1, or None.
        battery_v: Voltage of its battery as last told, V, or None.
        stored: The calibration that it carries with it, or None.
        stored_problem: Why what it carries cannot be read, a sentence, or "".
    """

    driver: str
    model: str = ""
    serial: str = ""
    firmware: str = ""
    nominal_rate_hz: float | None = None
    evidence: str = ""
    scale: CountsScale | None = None
    codec: str = ""
    codec_options: str = ""
    wire_unit: str = ""
    notice: str = ""
    battery_share: float | None = None
    battery_v: float | None = None
    stored: StoredCalibration | None = None
    stored_problem: str = ""


@dataclass(frozen=True, slots=True)
class Packet:
    """What one read of the link gave: the raw bytes as they came, and the blocks they completed."""

    raw: bytes
    arrival_s: float
    blocks: tuple[SampleBlock, ...]


@runtime_checkable
class Device(Protocol):
    """An open or openable device.

    ``packets`` ends when the device has nothing more to give (a replayed file, a finished scenario) and raises
    :class:`~firmware_bridge.errors.DeviceLostError` when the device went away.
    """

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device by now."""
        ...

    async def open(self) -> None:
        """Connect and start the stream.

        Raises:
            DeviceOpenError: The device could not be opened.
        """
        ...

    def packets(self) -> AsyncIterator[Packet]:
        """Yield packets until the device ends or is lost."""
        ...

    async def close(self) -> None:
        """Stop the stream and let the device go; safe to call twice."""
        ...
