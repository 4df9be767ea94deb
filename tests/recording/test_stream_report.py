"""What is said of a stream: always plain and finite, and true where a clock runs unevenly or stands still."""

from __future__ import annotations

import json
import struct
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from firmware_bridge import DeviceInfo, Fact, FactKind, Packet
from firmware_bridge.assembler import Assembler
from firmware_bridge.clock import HostClockMap
from firmware_bridge.codecs import make_codec
from nktsense.recording.journal import Journal, Versions
from nktsense.recording.model import Recording
from nktsense.recording.nkt_reader import read_nkt
from nktsense.recording.stream_report import StreamTimes, describe_stream, on_host_clock
from nktsense.recording.together import Together

Floats = NDArray[np.float64]
ANEW = (FactKind.CLOCK_RESET, FactKind.RECONNECT, FactKind.GAP)


def stream(time_s: Floats, host_s: Floats, index: NDArray[np.int64] | None = None) -> StreamTimes:
    return StreamTimes(np.arange(len(time_s)) if index is None else index, time_s, host_s, on_device_clock=True)


@pytest.mark.parametrize("n", [0, 1, 2, 7, 3000])
@pytest.mark.parametrize("every", [0, 1, 3, 1000])
def test_what_is_said_is_plain_and_finite(n: int, every: int) -> None:
    at = np.arange(n) / 100
    facts = [Fact(kind, i, 0, None) for i in range(0, n + 2, every) for kind in ANEW] if every else []
    index = np.arange(n) * 2 if every == 3 else None  # as where every other chunk is lost
    said = describe_stream(stream(at, at + 50.0, index), facts, None)
    assert json.loads(json.dumps(said, allow_nan=False)) == said
    assert said["samples"] == n
    assert [row["row"] for row in said["clock"]] == sorted({row["row"] for row in said["clock"]})
    assert (said["rate_hz"] is None) == (n < 2 or every in (1, 3))


def test_gaps_do_not_count_as_time_in_which_samples_should_have_come() -> None:
    at = np.concatenate((np.arange(500) / 100, 60.0 + np.arange(500) / 100))
    said = describe_stream(stream(at, at), [Fact(FactKind.GAP, 500, 5500, 55.0)], 0.001)
    assert said["rate_hz"] == pytest.approx(100.0)
    assert said["lost_share"] == pytest.approx(5500 / 6500)


def test_a_clock_that_warms_and_cools_is_followed_through_two_hours() -> None:
    at = np.arange(0.0, 7200.0, 0.1)
    true = 100.0 + at + 50e-6 * 3600.0 / (2.0 * np.pi) * (1.0 - np.cos(2.0 * np.pi * at / 3600.0))  # ±50 ppm an hour
    clock = HostClockMap()
    late = np.random.default_rng(4).exponential(0.004, len(at))
    arrivals = (true + late).tolist()
    mapped = np.array([t + clock.update(t, seen).offset_s for t, seen in zip(at.tolist(), arrivals, strict=True)])
    said = describe_stream(stream(at, mapped), [], 0.001)
    assert np.abs(on_host_clock(at, said["clock"]) - true).max() < 0.010
    even = describe_stream(stream(at, 100.0 + at * (1.0 + 40e-6) + late), [], 0.001)
    assert len(even["clock"]) == 1


def test_where_a_clock_stood_still_a_new_stretch_begins() -> None:
    at = np.arange(0.0, 600.0, 0.1)
    host = 100.0 + at + np.where(at >= 200.0, 3600.0, 0.0)
    slept = np.concatenate((at[:3000], at[3000:] + 3600.0))  # the computer slept, its device did not
    for device_s, host_s, row in ((at, host, 2000), (slept, 100.0 + at, 3000)):
        said = describe_stream(stream(device_s, host_s), [], 0.001)
        assert [each["row"] for each in said["clock"]] == [0, row]
        np.testing.assert_allclose(on_host_clock(device_s, said["clock"]), host_s, atol=1e-6)


def test_a_mark_is_placed_well_although_the_first_packets_were_late(tmp_path: Path) -> None:
    assembler = Assembler(make_codec("progressor"))
    journal = Journal.create(
        tmp_path / "a.nkt",
        DeviceInfo("progressor", codec="progressor", wire_unit="kgf"),
        versions=Versions("test"),
        host_origin_s=500.0,
    )
    for packet in range(100):
        device_s = (np.arange(10) + 10 * packet) / 100
        body = b"".join(struct.pack("<fI", 1.0, round(1e6 * float(t))) for t in device_s)
        data = bytes((1, len(body))) + body
        arrival_s = 500.0 + max(float(device_s[-1]), 2.5)  # what came first waited for two seconds and a half
        journal.append(Packet(data, arrival_s, tuple(assembler.feed(data, arrival_s))))
    journal.mark("user", 501.0)
    journal.mark("user", 506.0)
    journal.close("stopped")
    assert [mark.at_s for mark in read_nkt(tmp_path / "a.nkt").markers] == pytest.approx([1.0, 6.0], abs=0.001)


def test_thousands_of_gaps_are_left_out_in_no_time() -> None:
    times = np.arange(1_000_000) / 1000
    times = times[(np.arange(len(times)) % 500) < 400]
    one = Recording(times, np.ones(len(times)))
    together = Together(("a",), (one,), (times,), datetime(2026, 1, 1, tzinfo=UTC), "host")
    began_s = time.process_time()
    grid, columns = together.resampled(1000.0)
    assert time.process_time() - began_s < 1.5
    inside = (np.arange(len(grid)) % 500) < 400
    np.testing.assert_array_equal(np.isnan(columns["a"]), ~(inside | (np.arange(len(grid)) % 500 == 0)))
