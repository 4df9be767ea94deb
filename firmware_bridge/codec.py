"""What a codec is: bytes in, events out, no port, no clock, no sleep.

A codec is a pure object, so plain bytes prove it, a fuzzer can drive it, and serial, Bluetooth, a replayed
capture and a virtual device share it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.samples import BoolArray, FactKind, FloatArray


@dataclass(frozen=True, eq=False, init=False)
class SampleEvent:
    """Samples as the device sent them.

    Attributes:
        values: Readings in ``unit``, shape (n,).
        unit: A key of :data:`firmware_bridge.units.NEWTONS_PER_UNIT`, or ``"counts"``.
        ticks: Device clock in µs as sent, still wrapping, shape (n,); None where the device has no clock.
        angular_velocity_dps: Limb angular velocity in °/s, or None.
        angle_deg: Limb angle in °, or None.
        saturated: Samples at the end of the converter's range or of a faulty sensor, or None where none is.
        sequence: Frame counter as sent, or None. An event with one is exactly one frame.
        interval_us: Nominal time between samples in µs as the frame states it, or None.
        tick_step_us: Resolution of the device clock in µs; several samples may share a tick of a coarse one.
        restarted: The device says that it restarted right before these samples.
        restarted_by: Why, as the ``value`` of :attr:`FactKind.RESTARTED`; None where it does not tell.
    """

    values: FloatArray
    unit: str
    ticks: NDArray[np.int64] | None = None
    angular_velocity_dps: FloatArray | None = None
    angle_deg: FloatArray | None = None
    saturated: BoolArray | None = None
    sequence: int | None = None
    interval_us: float | None = None
    tick_step_us: int = 1
    restarted: bool = False
    restarted_by: float | None = None

    def __init__(
        self,
        values: FloatArray,
        unit: str,
        ticks: NDArray[np.int64] | None = None,
        angular_velocity_dps: FloatArray | None = None,
        angle_deg: FloatArray | None = None,
        saturated: BoolArray | None = None,
        sequence: int | None = None,
        interval_us: float | None = None,
        tick_step_us: int = 1,
        restarted: bool = False,
        restarted_by: float | None = None,
    ) -> None:
        own = self.__dict__  # a third of what object.__setattr__ needs, and there is one for every packet
        own["values"] = values
        own["unit"] = unit
        own["ticks"] = ticks
        own["angular_velocity_dps"] = angular_velocity_dps
        own["angle_deg"] = angle_deg
        own["saturated"] = saturated
        own["sequence"] = sequence
        own["interval_us"] = interval_us
        own["tick_step_us"] = tick_step_us
        own["restarted"] = restarted
        own["restarted_by"] = restarted_by


@dataclass(frozen=True, slots=True)
class BatteryEvent:
    """State of the battery: volts, a share from 0 to 1, or both."""

    voltage_v: float | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class IdentityEvent:
    """What the device says it is, as field name and text.

    Fields that reach :class:`~firmware_bridge.device.DeviceInfo`: ``model``, ``serial``, ``firmware``, ``rate_hz``
    and ``notice``.
    """

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NoticeEvent:
    """A state that the device reports by itself; ``value`` as the kind says."""

    kind: FactKind
    value: float | None = None


@dataclass(frozen=True, slots=True)
class MalformedEvent:
    """Bytes that were no frame; they are counted, never guessed at."""

    count: int
    kind: FactKind = FactKind.GARBAGE


CodecEvent = SampleEvent | BatteryEvent | IdentityEvent | NoticeEvent | MalformedEvent


@runtime_checkable
class Codec(Protocol):
    """The language of one device family.

    Attributes:
        name: Short name, as in ``?codec=``.
        tick_bits: Width of the device clock in bits, or None where the device has no clock.
        nominal_rate_hz: Samples per second where the device states or fixes it, else None.
        options: What :func:`firmware_bridge.codecs.make_codec` needs to make the same codec again, as
            ``name=value`` joined by spaces; "" for nothing.
        wire_unit: Unit on the wire where it is fixed, "" where only the stream can tell.
    """

    name: ClassVar[str]
    tick_bits: ClassVar[int | None]
    nominal_rate_hz: float | None
    options: str
    wire_unit: str

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take the next bytes and return what became complete.

        Never raises for any bytes, and any cutting of a stream gives the same samples, facts and order.
        """
        ...

    def command(self, verb: str) -> bytes:
        """Return the bytes of a command.

        Args:
            verb: ``"identify"``, ``"start"``, ``"stop"`` or ``"battery"``.

        Returns:
            The bytes to write; empty where the device needs nothing for it.

        Raises:
            CodecError: The device has no such command.
        """
        ...
