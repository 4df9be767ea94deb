"""Decoding against what a careful user would write by hand, over the same bytes in the same run.

Two kinds of peer: the plain loop that most scripts have (it makes Python numbers and believes every byte), and, where
numbers one by one are not what we deliver, the same loop with our arrays and our checks.
"""

from __future__ import annotations

import struct
from binascii import crc_hqx
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import Assembler
from firmware_bridge.codec import SampleEvent
from firmware_bridge.codecs import AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.codecs.nkt1 import DataFrame, pack_data

FRAMES = 20_000
LINES = 200_000
LIVE = 4000


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


def checked_arrays(data: bytes) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Decode one notification as above, to arrays, and see that loads are possible and the clock runs forward."""
    rows = struct_loop(data)
    kgf, us = np.array([row[0] for row in rows]), np.array([row[1] for row in rows], dtype=np.int64)
    steps = np.diff(us) & 0xFFFFFFFF
    if not (np.abs(kgf) <= 2000).all() or not ((steps > 0) & (steps <= 2_000_000)).all():
        raise ValueError("no notification")
    return kgf, us


def test_whole_capture(ratio: Callable[..., float]) -> None:
    data = capture()
    [event] = ProgressorCodec().feed(data)
    assert isinstance(event, SampleEvent)
    assert event.values.tolist() == [kgf for kgf, _ in struct_loop(data)]
    ratio(lambda: ProgressorCodec().feed(data), lambda: struct_loop(data), "struct.unpack_from loop")


def notifications() -> list[bytes]:
    data = capture()
    return [data[i : i + 122] for i in range(0, len(data), 122)][:LIVE]


def feed_each(pieces: list[bytes]) -> None:
    codec = ProgressorCodec()
    for piece in pieces:
        codec.feed(piece)


def test_one_notification_at_a_time(ratio: Callable[..., float]) -> None:
    """The peer makes a list of tuples and believes every byte: much less than what we deliver."""
    pieces = notifications()
    ratio(lambda: feed_each(pieces), lambda: [struct_loop(piece) for piece in pieces], "struct.unpack_from loop")


def test_one_notification_at_a_time_to_checked_arrays(ratio: Callable[..., float]) -> None:
    pieces = notifications()
    [event] = ProgressorCodec().feed(pieces[1])
    assert isinstance(event, SampleEvent)
    assert event.ticks is not None
    kgf, us = checked_arrays(pieces[1])
    assert (event.values.tolist(), event.ticks.tolist()) == (kgf.tolist(), us.tolist())
    peer = "struct.unpack_from loop to checked arrays"
    ratio(lambda: feed_each(pieces), lambda: [checked_arrays(piece) for piece in pieces], peer)


def lines() -> list[bytes]:
    """Return what a sketch prints at 80 Hz over 42 minutes: a load that swings and trembles, on both sides of zero."""
    k = np.arange(LINES)
    newtons = 180 * np.sin(k / 300) + 3 * np.sin(k * k)
    return [b"%d,%.2f\r\n" % (12_500 * i, n) for i, n in zip(k.tolist(), newtons.tolist(), strict=True)]


def split_loop(data: bytes) -> list[tuple[int, float]]:
    """Decode as most scripts do."""
    out: list[tuple[int, float]] = []
    for line in data.split(b"\r\n"):
        parts = line.split(b",")
        if len(parts) == 2:
            out.append((int(parts[0]), float(parts[1])))
    return out


def check_lines(ratio: Callable[..., float], data: bytes) -> None:
    [event] = AsciiLineCodec("micros", "N").feed(b"\n" + data)
    assert isinstance(event, SampleEvent)
    assert event.ticks is not None
    assert list(zip(event.ticks.tolist(), event.values.tolist(), strict=True)) == split_loop(data)
    ratio(lambda: AsciiLineCodec("micros", "N").feed(b"\n" + data), lambda: split_loop(data), "split and float loop")


def test_all_lines_of_a_capture(ratio: Callable[..., float]) -> None:
    check_lines(ratio, b"".join(lines()))


def test_a_minute_of_lines(ratio: Callable[..., float]) -> None:
    """A short capture: what comes once for all its lines weighs more."""
    check_lines(ratio, b"".join(lines()[LINES // 2 : LINES // 2 + 4800]))


def assemble(assembler: Assembler, pieces: list[bytes], step_s: float) -> None:
    for k, piece in enumerate(pieces):
        assembler.feed(piece, 100.0 + k * step_s)


def test_live_lines_to_blocks(ratio: Callable[..., float]) -> None:
    """One line at a time, to immutable blocks on two clocks; the peer makes two numbers."""
    pieces = lines()[:LIVE]

    def ours() -> None:
        assemble(Assembler(AsciiLineCodec("micros", "N")), pieces, 0.0125)

    ratio(ours, lambda: [split_loop(piece) for piece in pieces], "split and float, line by line")


def nkt1_frames() -> list[bytes]:
    """Return frames of 8 samples with motion, as the reference instrument sends them."""
    counts, still = np.linspace(84_213.0, 84_220.0, 8), np.zeros(8)
    return [pack_data(DataFrame(k & 0xFFFF, (8000 * k) & 0xFFFFFFFF, 1000, counts, still, still)) for k in range(LIVE)]


def cobs_loop(stuffed: bytes) -> bytes:
    """Undo the stuffing as the paper's listing does, byte by byte."""
    out = bytearray()
    at = 0
    while at < len(stuffed):
        code = stuffed[at]
        for byte in stuffed[at + 1 : at + code]:
            out.append(byte)
        at += code
        if code < 0xFF and at < len(stuffed):
            out.append(0)
    return bytes(out)


def frame_loop(data: bytes) -> list[tuple[int, int, float, float]]:
    """Decode NKT1 as a careful user would: stuffing, checksum, then sample by sample."""
    out: list[tuple[int, int, float, float]] = []
    for stuffed in data.split(b"\0"):
        body = cobs_loop(stuffed)
        if len(body) < 18 or crc_hqx(body[:-2], 0xFFFF) != int.from_bytes(body[-2:], "little"):
            continue
        tick, interval, _, n, _ = struct.unpack_from("<IIHBB", body, 4)
        for i in range(n):
            counts, velocity, angle = struct.unpack_from("<ihh", body, 16 + 8 * i)
            out.append((tick + i * interval, counts, velocity / 16, angle / 100))
    return out


def test_live_frames_to_events(ratio: Callable[..., float]) -> None:
    pieces = nkt1_frames()

    def ours() -> None:
        codec = Nkt1Codec()
        for piece in pieces:
            codec.feed(piece)

    ratio(ours, lambda: [frame_loop(piece) for piece in pieces], "COBS, CRC and struct by hand")


def test_live_frames_to_blocks(ratio: Callable[..., float]) -> None:
    """From bytes to immutable blocks on two clocks, gaps told; the peer only decodes."""
    pieces = nkt1_frames()
    [event] = Nkt1Codec().feed(pieces[1])
    assert isinstance(event, SampleEvent)
    assert event.ticks is not None
    rows = frame_loop(pieces[1])
    assert event.ticks.tolist() == [row[0] for row in rows]
    assert event.values.tolist() == [row[1] for row in rows]

    def ours() -> None:
        assemble(Assembler(Nkt1Codec()), pieces, 0.008)

    ratio(ours, lambda: [frame_loop(piece) for piece in pieces], "COBS, CRC and struct by hand")
