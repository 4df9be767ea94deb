"""How the virtual dynamometer talks: the other side of each codec."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from firmware_bridge.codec import Codec
from firmware_bridge.codecs import AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.codecs.nkt1 import DataFrame, pack_data, pack_identity
from firmware_bridge.device import CountsScale
from firmware_bridge.units import STANDARD_GRAVITY
from firmware_bridge.virtual.scenario import Signal

SIMULATED_SCALE = CountsScale(zero_counts=84213.0, counts_per_n=2100.0, source="simulated")
"""The virtual load cell: about half of a 24-bit converter at 2000 N."""

_END = 2**23 - 1


@dataclass(frozen=True, slots=True)
class Utterance:
    """Bytes that the device sends, and the time on its own clock at which it may send them, s."""

    at_s: float
    data: bytes
    samples: int


class Speaker(Protocol):
    """One device language from the device's side."""

    rate_hz: float
    scale: CountsScale | None

    def codec(self) -> Codec:
        """Return a codec that reads this speaker."""
        ...

    def starts_on(self, heard: bytes) -> bool:
        """Tell whether what the host sent asks the device to stream."""
        ...

    def answer(self, heard: bytes) -> bytes:
        """Return what the device answers while it does not stream; may be empty."""
        ...

    def hello(self) -> bytes:
        """Return what the device says of itself before it streams; may be empty."""
        ...

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield the bytes of a signal."""
        ...


def _blocks(n: int, size: int) -> Iterator[slice]:
    for start in range(0, n, size):
        yield slice(start, min(start + size, n))


@dataclass(slots=True)
class Nkt1Speaker:
    """The reference instrument: counts, limb motion, true clock.

    Attributes:
        motion: False leaves the motion sensor out.
        clock_start_us: Device clock at the first sample; near 2³² it wraps during the stream.
    """

    rate_hz: float = 320.0
    motion: bool = True
    clock_start_us: int = 5_000_000
    scale: CountsScale | None = SIMULATED_SCALE

    def codec(self) -> Codec:
        """Return a codec that reads this speaker."""
        return Nkt1Codec()

    def starts_on(self, heard: bytes) -> bool:
        """Tell whether a start command is in ``heard``."""
        return Nkt1Codec().command("start") in heard

    def answer(self, heard: bytes) -> bytes:
        """It says by itself who it is."""
        del heard
        return b""

    def hello(self) -> bytes:
        """Return the identity frame."""
        return pack_identity(
            0,
            {
                "model": "virtual NKT1",
                "serial": "SIM-0001",
                "firmware": "1",
                "rate_hz": f"{self.rate_hz:.0f}",
            },
        )

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield data frames of 8 samples."""
        assert self.scale is not None
        counts = np.rint(signal.force_n * self.scale.counts_per_n + self.scale.zero_counts)
        counts = np.clip(counts, -_END - 1, _END)
        interval_us = round(1e6 / self.rate_hz)
        for sequence, part in enumerate(_blocks(len(counts), 8)):
            block = counts[part]
            frame = DataFrame(
                sequence=sequence & 0xFFFF,
                device_time_us=self.clock_start_us + part.start * interval_us,
                interval_us=interval_us,
                counts=block,
                angular_velocity_dps=signal.angular_velocity_dps[part] if self.motion else None,
                angle_deg=signal.angle_deg[part] if self.motion else None,
            )
            yield Utterance(float(signal.time_s[part.stop - 1]), pack_data(frame), len(block))


@dataclass(slots=True)
class ProgressorSpeaker:
    """A Progressor: kilogram-force, 15 samples a notification, clock from 0 at the start."""

    rate_hz: float = 86.3
    clock_start_us: int = 0
    scale: CountsScale | None = None

    def codec(self) -> Codec:
        """Return a codec that reads this speaker."""
        return ProgressorCodec()

    def starts_on(self, heard: bytes) -> bool:
        """Tell whether a start opcode is in ``heard``."""
        return b"\x65" in heard

    def answer(self, heard: bytes) -> bytes:
        """Return the replies to a version and a battery request."""
        replies = {0x6B: b"\x00\x051.2.3", 0x6F: b"\x00\x04" + (3912).to_bytes(4, "little")}
        return b"".join(replies.get(byte, b"") for byte in heard)

    def hello(self) -> bytes:
        """It says nothing unasked."""
        return b""

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield notifications."""
        records = np.zeros(len(signal.force_n), dtype=[("kgf", "<f4"), ("us", "<u4")])
        records["kgf"] = signal.force_n / STANDARD_GRAVITY
        microseconds = np.rint(signal.time_s * 1e6).astype(np.int64) + self.clock_start_us
        records["us"] = (microseconds & 0xFFFFFFFF).astype(np.uint32)
        for part in _blocks(len(records), 15):
            payload = records[part].tobytes()
            data = bytes((1, len(payload))) + payload
            yield Utterance(float(signal.time_s[part.stop - 1]), data, part.stop - part.start)


@dataclass(slots=True)
class LineSpeaker:
    """A sketch that prints ``micros,newtons N`` a line."""

    rate_hz: float = 80.0
    clock_start_us: int = 0
    scale: CountsScale | None = None

    def codec(self) -> Codec:
        """Return a codec that reads this speaker."""
        return AsciiLineCodec("micros", "N")

    def starts_on(self, heard: bytes) -> bool:
        """A sketch prints as soon as its port is open: whatever is heard starts it."""
        del heard
        return True

    def answer(self, heard: bytes) -> bytes:
        """A sketch that prints understands nothing."""
        del heard
        return b""

    def hello(self) -> bytes:
        """Return a banner."""
        return b"# virtual line dynamometer, micros,newtons\r\n"

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield lines, one sample each."""
        microseconds = np.rint(signal.time_s * 1e6).astype(np.int64) + self.clock_start_us
        rows = zip(signal.time_s.tolist(), microseconds.tolist(), signal.force_n.tolist(), strict=True)
        for at_s, us, force in rows:
            yield Utterance(at_s, f"{us & 0xFFFFFFFF},{force:.3f} N\r\n".encode("ascii"), 1)


def make_speaker(name: str, rate_hz: float | None, *, motion: bool = True, clock_start_us: int = 0) -> Speaker:
    """Return a speaker by the name of its codec.

    Raises:
        ValueError: No such speaker.
    """
    if name == "nkt1":
        return Nkt1Speaker(rate_hz or 320.0, motion, clock_start_us or 5_000_000)
    if name == "progressor":
        return ProgressorSpeaker(rate_hz or 86.3, clock_start_us)
    if name == "ascii":
        return LineSpeaker(rate_hz or 80.0, clock_start_us)
    raise ValueError(f"no virtual dynamometer speaks {name!r}; there are nkt1, progressor and ascii")
