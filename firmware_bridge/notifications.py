"""Bluetooth notifications as one stream of bytes, which keeps where each began and on which characteristic it came.

A notification's length and characteristic carry meaning, and a plain stream would lose both. So what a link hands on,
and what a recording keeps, is one envelope a notification: ``D1``, channel, length (u16 little endian), the exclusive
or of these four bytes, payload. Channels are numbered by the driver, in the order in which it names characteristics;
channel 255 carries the payload of an advertisement, channel 254 the standard battery level.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import reduce
from typing import ClassVar, Final

from firmware_bridge.codec import BatteryEvent, CodecEvent, MalformedEvent
from firmware_bridge.errors import CodecError

MARK: Final = 0xD1
HEADER: Final = 5
ADVERTISEMENT: Final = 255
"""Channel of advertisements."""
BATTERY: Final = 254
"""Channel of the standard battery level: one byte, percent."""
LONGEST: Final = 1024
"""No notification is longer: the longest attribute of the Bluetooth specification has 512 bytes."""


def envelope(channel: int, payload: bytes) -> bytes:
    """Return one notification in its envelope.

    Args:
        channel: Number of the characteristic, 0 to 255.
        payload: What was notified, at most 1024 bytes.

    >>> envelope(0, bytes.fromhex("0004480f0000")).hex(" ")
    'd1 00 06 00 d7 00 04 48 0f 00 00'
    """
    head = bytes((MARK, channel, len(payload) & 0xFF, len(payload) >> 8))
    return head + bytes((reduce(lambda a, b: a ^ b, head),)) + payload


class Unwrapper:
    """Take envelopes apart, however the stream is cut; what is no envelope is counted and passed over."""

    def __init__(self) -> None:
        self._rest = b""

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for more."""
        return len(self._rest)

    def feed(self, data: bytes) -> list[tuple[int, bytes] | int]:
        """Take bytes; return channel and payload of each notification, and counts of bytes that were none."""
        out: list[tuple[int, bytes] | int] = []
        buffer, at = self._rest + data, 0
        while at < len(buffer):
            start = buffer.find(MARK, at)
            start = len(buffer) if start < 0 else start
            if start > at:
                _count(out, start - at)
                at = start
            head = buffer[at : at + HEADER]
            if len(head) < HEADER:
                break
            length = head[2] | head[3] << 8
            if length > LONGEST or reduce(lambda a, b: a ^ b, head) != 0:
                _count(out, 1)
                at += 1
                continue
            stop = at + HEADER + length
            if stop > len(buffer):
                break
            out.append((head[1], buffer[at + HEADER : stop]))
            at = stop
        self._rest = buffer[at:]
        return out


def _count(out: list[tuple[int, bytes] | int], count: int) -> None:
    last = out[-1] if out else None
    if isinstance(last, int):
        out[-1] = last + count
    else:
        out.append(count)


class NotificationCodec(ABC):
    """What codecs of Bluetooth devices share: envelopes are taken apart, each notification is read by itself.

    The battery is read here, for every device that has the standard service.

    A subclass says ``name``, reads one notification in :meth:`notified`, and names its commands.
    """

    name: ClassVar[str]
    tick_bits: ClassVar[int | None] = None
    nominal_rate_hz: float | None = None
    options: str = ""
    wire_unit: str = ""

    def __init__(self) -> None:
        self._unwrapper = Unwrapper()

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their notification."""
        return self._unwrapper.waiting

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take the next bytes of the stream of envelopes and return what became complete."""
        out: list[CodecEvent] = []
        for item in self._unwrapper.feed(data):
            if isinstance(item, int):
                out.append(MalformedEvent(item))
            elif item[0] == BATTERY:
                out.append(charge_of(item[1]))
            else:
                out += self.notified(*item)
        return out

    @abstractmethod
    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return what one notification says; bytes that are no frame are a :class:`MalformedEvent`, never an error."""

    def command(self, verb: str) -> bytes:
        """Return the bytes of a command; empty where the device needs nothing for it.

        Raises:
            CodecError: The device has no such command.
        """
        if verb in ("identify", "start", "stop", "battery"):
            return b""
        raise CodecError(f"{self.name} has no command {verb!r}.")


def charge_of(payload: bytes) -> BatteryEvent | MalformedEvent:
    """Return what a battery level says, of the channel :data:`BATTERY`; the standard reserves what is above 100."""
    if len(payload) != 1 or payload[0] > 100:
        return MalformedEvent(max(len(payload), 1))
    return BatteryEvent(share=payload[0] / 100)
