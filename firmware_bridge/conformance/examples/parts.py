"""What the examples are put together from: units, and the envelope of a notification."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

KGF: Final = 9.80665
LBF: Final = 4.4482216152605
TWENTY: Final = tuple(range(1, 21))
LINE: Final = b"\r\n"
"""Before the first line of a stream that is met in its middle."""


def notifications(payloads: Iterable[bytes], channel: int = 0) -> bytes:
    """Return notifications as a recording keeps them: D1, channel, length, the exclusive or of these, payload."""
    out = b""
    for payload in payloads:
        low, high = len(payload) % 256, len(payload) // 256
        out += bytes((0xD1, channel, low, high, 0xD1 ^ channel ^ low ^ high)) + payload
    return out


def cut(data: bytes, size: int) -> list[bytes]:
    """Return bytes in pieces of a size."""
    return [data[at : at + size] for at in range(0, len(data), size)]
