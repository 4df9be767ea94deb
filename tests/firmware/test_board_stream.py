"""A minute of streaming on the simulated board: nothing is lost, doubled, bent or late."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge.codec import SampleEvent
from firmware_bridge.codecs.nkt1 import Nkt1Codec, Status
from firmware_bridge.samples import FloatArray
from firmware_bridge.virtual.scenario import Scenario, Signal, play
from tests.firmware.board import FRONTS, Frame, Host, Line, SimBoard, host_of, write_script

RATE_HZ = {"hx711": 80, "nau7802": 320}
COUNTS_PER_N, ZERO = 8000.0, 84_213.0
RESOLUTION_US = 2.0
GYRO_NOISE_DPS = 0.05
"""What the board adds: standard deviation after the sensor's own filter."""
STEEPEST_DPS2 = 1.5 * 18 / 0.12
"""A limb that yields takes up 18 °/s in 0.12 s; the steepest slope of a smooth step is 1.5 times its mean."""
SETTLED_S = 4.0
"""After that the zero of the gyroscope is known."""
LATE_S = 0.004
"""4.8 ms of the filter, less what passes from the edge to the reading of the sensor."""


def trials(seconds: float) -> Scenario:
    """Return break tests one after the other for so long, without noise of their own: the board adds its."""
    return Scenario("break", repeat=1 + int(seconds / 6.8), noise=0.0, sensor_noise_n=0.0, rate_hz=500.0)


def smooth(signal: Signal) -> Signal:
    """Return a signal whose limb moves without jitter, and whose angle is what its velocity adds up to."""
    window = np.hanning(42)[1:-1]
    velocity = np.convolve(signal.angular_velocity_dps, window / window.sum(), mode="same")
    angle = np.cumsum(velocity) * np.diff(signal.time_s, append=signal.time_s[-1])
    return replace(signal, angular_velocity_dps=velocity, angle_deg=angle)


def conversions(lines: list[Line]) -> tuple[FloatArray, FloatArray]:
    """Return when the converter was ready, in µs since the firmware began, and what it held."""
    ready = [line for line in lines if line.kind == "conversion"]
    return np.array([line.device_us for line in ready]), np.array([line.counts for line in ready])


def decoded(raw: bytes) -> list[SampleEvent]:
    """Return what the host's own codec makes of the bytes."""
    return [event for event in Nkt1Codec().feed(raw) if isinstance(event, SampleEvent)]


def each_once(host: Host, lines: list[Line]) -> None:
    """Hold every sample against the conversion that it is of."""
    samples = decoded(bytes(host.raw))
    counts = np.concatenate([event.values for event in samples])
    ticks = np.concatenate([event.ticks for event in samples if event.ticks is not None]).astype(float)
    ready_us, held = conversions(lines)
    # The firmware's clock began some 100 µs after its reset; how many, the first sample tells.
    first = int(np.argmin(np.abs(ready_us - ticks[0])))
    offset_us = ready_us[first] - ticks[0]
    assert 0 < offset_us < 1500
    same = counts == held[first : first + len(counts)]
    assert np.all(same), f"sample {int(np.argmin(same))} is not what the converter held"
    off_us = ready_us[first : first + len(counts)] - ticks - offset_us
    # Inside a frame the interval is rounded to a µs: half of one for each sample.
    assert np.max(np.abs(off_us)) <= RESOLUTION_US + 0.5 * (len(samples[0].values) - 1)


def nothing_missing(frames: list[Frame], lines: list[Line], period_us: float) -> None:
    """Samples begin with the start frame and end with the stop; the sequence has no jump."""
    steps = np.diff([frame.sequence for frame in frames]) % 65536
    assert set(steps.tolist()) == {1}
    began = next(line.device_us for line in lines if line.kind == "script")
    assert began - 2 * period_us < frames[0].time_us < began + 2 * period_us
    assert frames[0].status == Status.RESTARTED
    assert {frame.status for frame in frames[1:]} == {Status(0)}


def streamed(front: str, folder: Path, seconds: float) -> tuple[Host, list[Frame], list[Line], FloatArray]:
    """Stream trials for so long, and return what came, the truth of the converter, and that of the limb."""
    signal = smooth(play(trials(seconds + 5)))
    script = write_script(folder / "script.csv", signal, counts_per_n=COUNTS_PER_N, zero=ZERO)
    with SimBoard(front, folder, "--rate-error", "0.012", script=script) as board:
        with host_of(board) as host:
            host.read_until(lambda: len(board.log("conversion")) > SETTLED_S * RATE_HZ[front])
            host.raw.clear()
            frames = host.stream_for(seconds)
        board.stop()
        lines = board.log()
    return host, frames, lines, np.column_stack((signal.time_s, signal.angular_velocity_dps, signal.angle_deg))


def motion_follows(frames: list[Frame], lines: list[Line], limb: FloatArray) -> None:
    """The limb's velocity and angle are those of the script, late by the sensor's own filter of 5 ms and by no more."""
    began = next(line.device_us for line in lines if line.kind == "script")
    times_s = (np.concatenate([frame.times_us for frame in frames]) - began) / 1e6 - LATE_S
    velocity = np.concatenate([frame.velocity_dps for frame in frames])
    angle = np.concatenate([frame.angle_deg for frame in frames])
    settled = times_s > 1.0
    off_dps = (velocity - np.interp(times_s, limb[:, 0], limb[:, 1]))[settled]
    off_deg = (angle - np.interp(times_s, limb[:, 0], limb[:, 2]))[settled]
    assert np.std(off_dps) < 3 * GYRO_NOISE_DPS
    assert np.max(np.abs(off_dps)) < 5 * GYRO_NOISE_DPS + STEEPEST_DPS2 * 0.003
    assert np.max(np.abs(off_deg)) < 0.1


def held_to_the_truth(front: str, folder: Path, seconds: float) -> int:
    """Stream for so long, hold all of it against what the board knows, and return how many samples that were."""
    host, frames, lines, limb = streamed(front, folder, seconds)
    assert host.damaged == 0
    assert not [line for line in lines if line.kind == "violation"]
    each_once(host, lines)
    nothing_missing(frames, lines, 1e6 / RATE_HZ[front])
    motion_follows(frames, lines, limb)
    return sum(len(frame.counts) for frame in frames)


@pytest.mark.ci
@pytest.mark.usefixtures("simulated")
@pytest.mark.parametrize("front", FRONTS)
def test_a_minute_arrives_as_the_converter_had_it(front: str, tmp_path: Path) -> None:
    assert held_to_the_truth(front, tmp_path, 60) >= 60 * RATE_HZ[front] * 0.99


@pytest.mark.long
@pytest.mark.usefixtures("simulated")
@pytest.mark.parametrize("front", FRONTS)
def test_ten_minutes_arrive_as_the_converter_had_them(front: str, tmp_path: Path) -> None:
    assert held_to_the_truth(front, tmp_path, 600) >= 600 * RATE_HZ[front] * 0.99
