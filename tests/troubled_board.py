"""Instruments over a pty whose troubles a test begins and ends while they stream."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from firmware_bridge.codecs.nkt1 import NO_STATUS, DataFrame, Status, pack_data
from firmware_bridge.virtual.scenario import Scenario, Signal, play
from firmware_bridge.virtual.server import VirtualDynamometer
from firmware_bridge.virtual.speakers import LineSpeaker, Nkt1Speaker, Utterance

TOP = 8388607
RATE_HZ = 320.0
FRAME = 8
IN_NEWTONS = "&zero=84213&counts_per_n=2100"
"""What makes newtons of the counts of the virtual cell."""

_STATUS = {
    "unplugged": Status.SATURATED,
    "faulty": Status.FORCE_SENSOR_FAULT,
    "limbless": Status.MOTION_SENSOR_FAULT,
}


@dataclass(slots=True)
class TroubledSpeaker(Nkt1Speaker):
    """A reference instrument that has the troubles it is told to have.

    Attributes:
        trouble: ``""``, ``unplugged`` (the converter stands at its end), ``faulty`` (it does not answer) or
            ``limbless`` (no sensor on the limb).
    """

    trouble: str = ""

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield frames of 8 samples."""
        assert self.scale is not None
        self.service.streaming = True
        counts = np.rint(signal.force_n * self.scale.counts_per_n + self.scale.zero_counts)
        interval_us = round(1e6 / RATE_HZ)
        for sequence, first in enumerate(range(0, len(counts), FRAME)):
            part = slice(first, first + FRAME)
            trouble, read = self.trouble, counts[part]
            frame = DataFrame(
                sequence=sequence & 0xFFFF,
                device_time_us=self.clock_start_us + first * interval_us,
                interval_us=interval_us,
                counts={"unplugged": np.full(len(read), float(TOP)), "faulty": np.zeros(len(read))}.get(trouble, read),
                angular_velocity_dps=signal.angular_velocity_dps[part],
                angle_deg=signal.angle_deg[part],
                status=_STATUS.get(trouble, NO_STATUS),
            )
            yield Utterance(float(signal.time_s[min(part.stop, len(counts)) - 1]), pack_data(frame), len(read))


@dataclass(slots=True)
class SketchSpeaker(LineSpeaker):
    """A sketch that prints newtons, while it is told to: its line is open and silent else.

    Attributes:
        speaks: Cleared, it prints nothing.
    """

    speaks: threading.Event = field(default_factory=threading.Event)

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield lines."""
        for utterance in LineSpeaker.speak(self, signal):
            if not self.speaks.wait(10.0):
                return
            yield utterance


@contextmanager
def board(trouble: str = "") -> Iterator[tuple[TroubledSpeaker, str]]:
    """Plug in a board whose cell lies at rest at 12 N, eight times as fast as real time; it sends counts.

    Args:
        trouble: The trouble that it has from the start.
    """
    speaker = TroubledSpeaker(RATE_HZ, trouble=trouble)
    line = VirtualDynamometer(play(Scenario("rest", rest_s=60.0, rate_hz=RATE_HZ, offset_n=12.0)), speaker, speed=8.0)
    try:
        yield speaker, f"serial:{line.port}?driver=nkt1"
    finally:
        line.close()


@contextmanager
def sketch() -> Iterator[tuple[SketchSpeaker, str]]:
    """Plug in a sketch that prints nothing yet, and then rest, eight times as fast as real time."""
    speaker = SketchSpeaker(100.0)
    line = VirtualDynamometer(play(Scenario("rest", rest_s=60.0, rate_hz=100.0)), speaker, speed=8.0)
    line.begin()  # it waits for nobody's word
    try:
        yield speaker, f"serial:{line.port}?driver=ascii&profile=micros&unit=N"
    finally:
        speaker.speaks.set()
        line.close()
