"""Samples from the simulated board, each held against the conversion that it claims to be of."""

from __future__ import annotations

import bisect
import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firmware_bridge.codecs.nkt1 import Status
from tests.firmware.board import Frame, Line, SimBoard, host_of

NO_READING: Final = Status.FORCE_SENSOR_FAULT
SETTLED_US: Final = 4e6
_BOOT_US: Final = 1500
"""The firmware's clock begins so much after the reset at most."""
_RESOLUTION_US: Final = 4.0


@dataclass(frozen=True, slots=True)
class Sample:
    """What came: time since the script began, and where its conversion stands in the log, if it has one."""

    time_s: float
    counts: int
    status: Status
    velocity_dps: float
    angle_deg: float
    conversion: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """Samples in a row with the same status."""

    status: Status
    samples: tuple[Sample, ...]

    @property
    def from_s(self) -> float:
        return self.samples[0].time_s

    @property
    def to_s(self) -> float:
        return self.samples[-1].time_s

    def __repr__(self) -> str:
        return f"{self.status!r} {self.from_s:.4f}-{self.to_s:.4f} s ({len(self.samples)})"


@dataclass(frozen=True, slots=True)
class Stream:
    """All that came between start and stop, and all that the board knows of it."""

    front: str
    frames: list[Frame]
    samples: list[Sample]
    lines: list[Line]
    ready: list[Line]

    @property
    def runs(self) -> list[Run]:
        """Runs after the first frame, which tells of the restart."""
        rest = [sample for sample in self.samples if not sample.status & Status.RESTARTED]
        return [Run(status, tuple(row)) for status, row in itertools.groupby(rest, lambda s: s.status)]

    @property
    def missing(self) -> list[Line]:
        """Conversions between the first and the last sample that did not come."""
        came = {sample.conversion for sample in self.samples if sample.conversion is not None}
        return [self.ready[i] for i in range(min(came), max(came)) if i not in came]

    @property
    def bent(self) -> list[Sample]:
        """Samples that say that they are a reading, and are none that the converter had at that time."""
        return [s for s in self.samples if s.conversion is None and not s.status & NO_READING]

    def happened(self, what: str) -> float:
        """Return when a fault happened, in s since the script began."""
        line = next(line for line in self.lines if line.kind == "fault" and line.detail == what)
        return (line.device_us - self.began_us) / 1e6

    @property
    def began_us(self) -> float:
        return next(line.device_us for line in self.lines if line.kind == "script")


def _samples(frames: list[Frame], lines: list[Line], ready: list[Line]) -> list[Sample]:
    """Match by time, and by counts: the clock's offset is that of the first sample, which nothing has disturbed."""
    began_us = next(line.device_us for line in lines if line.kind == "script")
    edges = [line.device_us for line in ready]
    nearest = min(range(len(edges)), key=lambda i: abs(edges[i] - frames[0].time_us))
    offset_us = edges[nearest] - frames[0].time_us
    assert 0 < offset_us < _BOOT_US
    samples: list[Sample] = []
    for frame in frames:
        for i, time_us in enumerate(frame.times_us):
            at_us = time_us + offset_us
            place = bisect.bisect_left(edges, at_us - _RESOLUTION_US)
            fits = place < len(edges) and abs(edges[place] - at_us) <= _RESOLUTION_US
            fits = fits and ready[place].counts == frame.counts[i]
            samples.append(
                Sample(
                    (at_us - began_us) / 1e6,
                    frame.counts[i],
                    frame.status,
                    frame.velocity_dps[i],
                    frame.angle_deg[i],
                    place if fits else None,
                )
            )
    return samples


def stream(
    front: str, folder: Path, seconds: float, *faults: str, options: tuple[str, ...] = (), settled: bool = False
) -> Stream:
    """Stream for so long while faults happen; no byte is damaged, and no rule of a data sheet broken.

    Args:
        front: ``hx711`` or ``nau7802``.
        folder: Where the log is put.
        seconds: On the instrument's clock.
        faults: As :class:`SimBoard` takes them.
        options: More words for ``simboard``.
        settled: Whether it is waited until the gyroscope's zero is known, which takes two seconds of readings.
    """
    with SimBoard(front, folder, *options, faults=faults) as board:
        with host_of(board) as host:
            ready_us = SETTLED_US if settled else 0.0
            host.read_until(lambda: any(line.device_us > ready_us for line in board.log("conversion")[-1:]))
            frames = host.stream_for(seconds)
        board.stop()
        lines = board.log()
    assert host.damaged == 0
    assert not [line for line in lines if line.kind == "violation"]
    ready = [line for line in lines if line.kind == "conversion"]
    assert frames[0].status == Status.RESTARTED
    return Stream(front, frames, _samples(frames, lines, ready), lines, ready)
