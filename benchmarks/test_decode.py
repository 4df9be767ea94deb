"""Decoding a Progressor capture against a plain ``struct.unpack_from`` loop over the same bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable

import numpy as np

from firmware_bridge.codec import SampleEvent
from firmware_bridge.codecs import ProgressorCodec

FRAMES = 20_000


def capture() -> bytes:
    """Return 20 000 notifications of 15 samples, an hour of an ordinary device."""
    records = np.zeros(FRAMES * 15, dtype=[("kgf", "<f4"), ("us", "<u4")])
    records["kgf"] = np.sin(np.arange(len(records)) / 200) * 20
    records["us"] = (np.arange(len(records)) * 11_592) & 0xFFFFFFFF
    payload = records.tobytes()
    return b"".join(b"\x01\x78" + payload[i * 120 : (i + 1) * 120] for i in range(FRAMES))


def struct_loop(data: bytes) -> list[tuple[float, int]]:
    """Decode as a careful user would without numpy."""
    out: list[tuple[float, int]] = []
    position = 0
    while position + 2 <= len(data):
        code, length = data[position], data[position + 1]
        if code == 1:
            out += [struct.unpack_from("<fI", data, at) for at in range(position + 2, position + 2 + length, 8)]
        position += 2 + length
    return out


def test_whole_capture(ratio: Callable[..., float]) -> None:
    data = capture()
    [event] = ProgressorCodec().feed(data)
    assert isinstance(event, SampleEvent)
    assert event.values.tolist() == [kgf for kgf, _ in struct_loop(data)]
    ratio(lambda: ProgressorCodec().feed(data), lambda: struct_loop(data), "struct.unpack_from loop")


def test_one_notification_at_a_time(ratio: Callable[..., float]) -> None:
    data = capture()
    pieces = [data[i : i + 122] for i in range(0, len(data), 122)][:4000]

    def ours() -> None:
        codec = ProgressorCodec()
        for piece in pieces:
            codec.feed(piece)

    ratio(ours, lambda: [struct_loop(piece) for piece in pieces], "struct.unpack_from loop")
