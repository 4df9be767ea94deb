"""How the virtual dynamometer talks: the other side of each codec."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

import numpy as np

from firmware_bridge.codec import Codec
from firmware_bridge.codecs import AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.codecs.nkt1 import NO_STATUS, DataFrame, Status, pack_data
from firmware_bridge.codecs.nkt1_calibration import State
from firmware_bridge.codecs.nkt1_service import Restart
from firmware_bridge.device import CountsScale
from firmware_bridge.units import STANDARD_GRAVITY
from firmware_bridge.virtual.nkt1_service import Service
from firmware_bridge.virtual.scenario import Signal, resampled

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


@runtime_checkable
class Overhears(Protocol):
    """A speaker that hears what is said to it while it streams, and can be stopped, restarted and started again."""

    def overhear(self, heard: bytes) -> tuple[bytes, bool]:
        """Return what the device answers while it streams, and whether it streams on."""
        ...

    def restart(self, at_s: float) -> None:
        """Begin anew at a time on the clock of the signal, s."""
        ...

    def resume(self, at_s: float) -> None:
        """Pass over what happened before a time on the clock of the signal, s: it did not stream then."""
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
        service: What it answers about itself.
    """

    rate_hz: float = 320.0
    motion: bool = True
    clock_start_us: int = 5_000_000
    scale: CountsScale | None = SIMULATED_SCALE
    service: Service = field(init=False)
    _began_s: float = 0.0
    """When its clock began, on the clock of the signal, s."""
    _after: Status = NO_STATUS
    """Why it restarted, until a frame has said so."""
    _resumed_s: float = 0.0
    _sequence: int = 0

    def __post_init__(self) -> None:
        rate_hz = round(self.rate_hz)
        self.service = Service(
            {"model": "virtual NKT1", "serial": "SIM-0001", "firmware": "1"},
            rate_hz,
            tuple(sorted({10, 80, 320, rate_hz})),
            round(self.scale.zero_counts) if self.scale else 0,
            self.motion,
        )

    def codec(self) -> Codec:
        """Return a codec that reads this speaker."""
        return Nkt1Codec()

    def starts_on(self, heard: bytes) -> bool:
        """Tell whether a start command is in ``heard``."""
        return Nkt1Codec().command("start") in heard

    def answer(self, heard: bytes) -> bytes:
        """Return who it is, and all that it tells of itself."""
        return self.service.feed(heard)

    def overhear(self, heard: bytes) -> tuple[bytes, bool]:
        """Return what it answers while it streams, and whether it streams on."""
        said = self.service.feed(heard)
        return said, self.service.streaming

    def restart(self, at_s: float) -> None:
        """Begin anew, as a watchdog makes it: it streams when it is told to, and says why in its next frame."""
        self.service.began_anew(Restart.WATCHDOG)
        self._began_s, self._after = at_s, Status.RESTARTED | Status.RESTARTED_BY_WATCHDOG
        self._sequence = 0

    def resume(self, at_s: float) -> None:
        """Pass over what happened while it did not stream."""
        self._resumed_s = at_s

    def hello(self) -> bytes:
        """Return the identity frame."""
        return self.service.hello()

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield data frames of 8 samples, or of so many as come in a tenth of a second where that is less."""
        assert self.scale is not None
        self.service.streaming, self._sequence = True, 0
        rate_hz = float(self.service.rate_hz)
        signal = signal if rate_hz == round(self.rate_hz) else resampled(signal, rate_hz)
        counts = np.rint(signal.force_n * self.scale.counts_per_n + self.scale.zero_counts)
        counts = np.clip(counts, -_END - 1, _END)
        interval_us = round(1e6 / (self.rate_hz if rate_hz == round(self.rate_hz) else rate_hz))
        for part in _blocks(len(counts), max(1, min(8, round(rate_hz / 10)))):
            if signal.time_s[part.start] < self._resumed_s:
                continue
            block = counts[part]
            frame = DataFrame(
                sequence=self._sequence & 0xFFFF,
                device_time_us=self._clock_us(part.start * interval_us),
                interval_us=interval_us,
                counts=block,
                angular_velocity_dps=signal.angular_velocity_dps[part] if self.motion else None,
                angle_deg=signal.angle_deg[part] if self.motion else None,
                status=self._status(),
            )
            self._sequence += 1
            yield Utterance(float(signal.time_s[part.stop - 1]), pack_data(frame), len(block))

    def _clock_us(self, signal_us: int) -> int:
        return self.clock_start_us + signal_us - round(1e6 * self._began_s)

    def _status(self) -> Status:
        status, self._after = self._after, NO_STATUS
        memory = self.service.memory
        if memory is not None and memory() is State.DAMAGED:
            status |= Status.CALIBRATION_DAMAGED
        return status


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
