"""What a device stands behind: a link that bytes move over, and a greeting where a start alone is not enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from firmware_bridge.links.serial import Arrival

if TYPE_CHECKING:
    from firmware_bridge.codecs.nkt1_calibration import StoredCalibration


class Link(Protocol):
    """How bytes move to and from one device."""

    async def open(self) -> None:
        """Connect.

        Raises:
            DeviceOpenError: It could not be done; the message says what to do.
        """
        ...

    async def read(self) -> Arrival:
        """Return the next bytes.

        Raises:
            DeviceLostError: The connection was cut.
        """
        ...

    async def write(self, data: bytes) -> None:
        """Write bytes; nothing is written for empty bytes.

        Raises:
            DeviceLostError: The connection was cut.
        """
        ...

    async def close(self) -> None:
        """Let go; safe to call twice."""
        ...


class Line(Protocol):
    """The open line to a device, for whoever makes it stream: what is read there belongs to the stream as well."""

    async def read(self) -> Arrival:
        """Return the next bytes; raises as :meth:`Link.read`."""
        ...

    async def write(self, data: bytes) -> None:
        """Write bytes; raises as :meth:`Link.write`."""
        ...


class Greeting(Protocol):
    """How a device is made to stream that may be deaf at first, or fall silent: a board that its port resets.

    Attributes:
        silence_s: After so long without a byte a streaming device is greeted anew, s.
        stored: The calibration that the device carries with it, as far as it was asked.
        stored_problem: Why that cannot be read, a sentence, or "".
    """

    silence_s: float
    stored: StoredCalibration | None
    stored_problem: str

    async def greet(self, line: Line) -> None:
        """Make the device stream; one that does already is let be.

        Raises:
            DeviceOpenError: It does not answer, or cannot do what is wanted.
            DeviceLostError: The line was cut.
        """
        ...


class Overheard:
    """A line whose reader takes part in the stream.

    Args:
        link: The line.
        take: Gets what is read, before the reader does.
    """

    def __init__(self, link: Link, take: Callable[[Arrival], None]) -> None:
        self._link, self._take = link, take

    async def read(self) -> Arrival:
        """Return the next bytes, after the stream has got them; raises as :meth:`Link.read`."""
        arrival = await self._link.read()
        self._take(arrival)
        return arrival

    async def write(self, data: bytes) -> None:
        """Write bytes; raises as :meth:`Link.write`."""
        await self._link.write(data)
