"""A stream of a device and what it says, from which the conformance suite makes its tests."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Example:
    """Bytes as a device sends them from its start, and the readings that they hold.

    Attributes:
        stream: The bytes; at least a dozen readings, in several frames or lines.
        values: The readings in N, or in counts.
        options: Options of the address under which the driver reads them.
        counts: True where the values are raw counts.
        rate_hz: Samples per second where device or driver states it, else None.
        wrapped: The same kind of stream, with its device clock passing its end; None where there is no clock, or
            where nobody knows where it ends.
        again: What the device sends after it was connected again: the same readings. Where it would be the same to
            the bit it is taken for a repeat, so a clock or a counter differs; None for the stream itself.
        scheme: How the device is reached that sends this, as in its address; "" for the first way that its driver has.
    """

    stream: bytes
    values: tuple[float, ...]
    options: dict[str, str] = field(default_factory=dict[str, str])
    counts: bool = False
    rate_hz: float | None = None
    wrapped: bytes | None = None
    again: bytes | None = None
    scheme: str = ""
