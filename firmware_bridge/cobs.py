"""Consistent Overhead Byte Stuffing: frames without a zero byte, ended by one.

Cheshire & Baker, "Consistent Overhead Byte Stuffing", IEEE/ACM Transactions on Networking 7 (1999) 159–172.
"""

from __future__ import annotations

from typing import Final

_MAX_RUN: Final = 254


def encode(data: bytes) -> bytes:
    r"""Return ``data`` without zero bytes; the terminating zero is not appended.

    >>> encode(b"\x11\x00\x22").hex()
    '02110222'
    """
    out = bytearray()
    groups = data.split(b"\x00")
    for number, group in enumerate(groups):
        rest = group
        while len(rest) >= _MAX_RUN:
            out.append(_MAX_RUN + 1)
            out += rest[:_MAX_RUN]
            rest = rest[_MAX_RUN:]
            if not rest and number == len(groups) - 1:
                return bytes(out)
        out.append(len(rest) + 1)
        out += rest
    return bytes(out)


def decode(data: bytes) -> bytes | None:
    """Return the bytes behind a stuffed frame without its terminator, or None where it is damaged."""
    out = bytearray(data)  # each group's code makes place for the zero after the group before it
    position, size = 0, len(data)
    while position < size:
        code = data[position]
        if not 0 < code <= _MAX_RUN:
            return _decode_long(data)
        out[position] = 0
        position += code
    return bytes(out[1:]) if position == size else None


def _decode_long(data: bytes) -> bytes | None:
    """Decode a frame that may have groups of 254 bytes, which no zero follows."""
    out = bytearray()
    position, size = 0, len(data)
    while position < size:
        code = data[position]
        end = position + code
        if code == 0 or end > size:
            return None
        out += data[position + 1 : end]
        position = end
        if code <= _MAX_RUN and position < size:
            out.append(0)
    return bytes(out)
