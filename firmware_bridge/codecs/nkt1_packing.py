"""How NKT1 frames go into Bluetooth notifications: how many samples a frame takes, and which frames go together.

The specification is the part "Over Bluetooth" of ``firmware_bridge/NKT1.md``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from firmware_bridge.codecs.nkt1 import MAX_FRAME
from firmware_bridge.errors import CodecError

ATT_HEADER: Final = 3
"""Bytes of each notification that are not ours: an opcode and a handle."""
LEAST_MTU: Final = 23
_STUFFING: Final = 2
"""COBS code byte and terminator: a frame of 250 bytes never needs a second code byte."""
LONGEST_ON_WIRE: Final = MAX_FRAME + _STUFFING
_FRAME_BYTES: Final = 18
"""Header, head of the data, and CRC: what a data frame has besides its samples."""
_SAMPLE_BYTES: Final = (4, 6, 6, 8)
"""By layout."""
_FRAMES_PER_S: Final = 20
"""A frame goes off at the latest 50 ms after its first sample."""


def room_of(mtu: int) -> int:
    """Return how many bytes a notification holds.

    Args:
        mtu: The ATT MTU of the connection, bytes.

    Raises:
        CodecError: No connection has so small a one.

    >>> room_of(247)
    244
    """
    if mtu < LEAST_MTU:
        raise CodecError(f"{mtu} bytes is no MTU of a Bluetooth connection: the least is {LEAST_MTU}.")
    return mtu - ATT_HEADER


def samples_that_fit(room: int, layout: int) -> int:
    """Return how many samples a data frame can have that takes no more than so many bytes on the wire.

    Args:
        room: Bytes for the stuffed frame and its terminator.
        layout: Layout of the samples, 0 to 3.

    Returns:
        0 where not even one fits.

    >>> samples_that_fit(244, 3)
    28
    """
    size = _SAMPLE_BYTES[layout]
    return max(0, min(room, LONGEST_ON_WIRE) - _STUFFING - _FRAME_BYTES) // size


def samples_per_frame(room: int, layout: int, rate_hz: float) -> int:
    """Return how many samples to put into a frame.

    As many as fit into one notification; where none does, as many as fit into a frame, which is then cut. But no more
    than come in 50 ms, and one at least.

    Args:
        room: Bytes that a notification holds.
        layout: Layout of the samples, 0 to 3.
        rate_hz: Samples per second.

    >>> samples_per_frame(room_of(64), 3, 320.0)
    5
    """
    fit = samples_that_fit(room, layout) or samples_that_fit(LONGEST_ON_WIRE, layout)
    return max(1, min(fit, int(rate_hz // _FRAMES_PER_S)))


def notifications(frames: Iterable[bytes], room: int) -> list[bytes]:
    """Return the notifications that carry some frames, in order.

    Each holds whole frames, as many as fit. A frame that fits into none is cut, and its pieces stand alone.

    Args:
        frames: Stuffed frames with their terminators, as they wait to be sent.
        room: Bytes that a notification holds.

    >>> [part.hex() for part in notifications([b"\\x01\\x00", b"\\x02\\x00", b"\\x05abcd\\x00"], 4)]
    ['01000200', '05616263', '6400']
    """
    out: list[bytes] = []
    open_ = b""
    for frame in frames:
        if open_ and len(open_) + len(frame) > room:
            out.append(open_)
            open_ = b""
        if len(frame) > room:
            out += [frame[at : at + room] for at in range(0, len(frame), room)]
        else:
            open_ += frame
    return [*out, open_] if open_ else out
