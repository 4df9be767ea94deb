"""Several devices on one time line: one push felt by all, each with a clock and a delay of its own."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from firmware_bridge import DeviceInfo, Packet
from firmware_bridge.assembler import Assembler
from firmware_bridge.codecs import make_codec
from firmware_bridge.samples import FactKind
from nktsense.errors import RecordingError
from nktsense.recording.formats import read_recordings, write_recording
from nktsense.recording.journal import Journal, Versions
from nktsense.recording.model import Recording
from nktsense.recording.together import put_together

KGF = 9.80665
PUSH_AT_S, PUSH_N = 1040.0, 200.0
"""A step of force, in seconds of the computer's clock."""


def force_n(host_s: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where((host_s >= PUSH_AT_S) & (host_s < PUSH_AT_S + 2.0), PUSH_N, 0.0)


def record(
    path: Path,
    *,
    drift: float,
    rate_hz: float,
    per_packet: int,
    fastest_s: float,
    late_s: float,
    start_s: float = 1000.0,
    away: tuple[float, float] | None = None,
    boot_utc_s: float = 1.7e9,
) -> Recording:
    """Record a Progressor whose clock runs by ``1 + drift`` slower, as bytes that arrive when a radio lets them."""
    rng = np.random.default_rng(int(rate_hz))
    assembler = Assembler(make_codec("progressor"))
    info = DeviceInfo("progressor", codec="progressor", wire_unit="kgf")
    journal = Journal.create(
        path,
        info,
        versions=Versions("test"),
        host_origin_s=start_s,
        started_utc_us=round((boot_utc_s + start_s) * 1e6),
    )
    count = int(60 * rate_hz) // per_packet
    told = False
    clock_from_s = start_s
    for packet in range(count):
        host = start_s + np.arange(packet * per_packet, (packet + 1) * per_packet) / rate_hz
        if away is not None and away[0] <= host[0] < away[1]:
            continue
        if away is not None and host[0] >= away[1] and not told:
            told, clock_from_s = True, float(host[0])
            for kind, at_s, value in (
                (FactKind.DISCONNECT, away[0], None),
                (FactKind.RECONNECT, away[1], away[1] - away[0]),
            ):
                journal.append(Packet(b"", at_s, (assembler.note(kind, at_s, value),)))
        ticks = np.rint((host - clock_from_s) / (1.0 + drift) * 1e6).astype(np.int64)
        rows = zip((force_n(host) / KGF).tolist(), ticks.tolist(), strict=True)
        body = b"".join(struct.pack("<fI", kgf, tick & 0xFFFFFFFF) for kgf, tick in rows)
        arrival_s = float(host[-1]) + fastest_s + rng.exponential(late_s)
        data = bytes((1, len(body))) + body
        journal.append(Packet(data, arrival_s, tuple(assembler.feed(data, arrival_s))))
    journal.close("stopped")
    [recording] = read_recordings(path)
    return recording


def pushes(time_s: NDArray[np.float64], force: NDArray[np.float64]) -> tuple[float, float]:
    """Return when the force comes and when it goes."""
    high = np.flatnonzero(force > PUSH_N / 2)
    return float(time_s[high[0]]), float(time_s[high[-1]])


def test_one_push_is_one_push_on_every_clock(tmp_path: Path) -> None:
    cable = record(tmp_path / "left.nkt", drift=80e-6, rate_hz=1000, per_packet=8, fastest_s=0.001, late_s=0.002)
    radio = record(tmp_path / "right.nkt", drift=-4000e-6, rate_hz=86.3, per_packet=15, fastest_s=0.02, late_s=0.03)
    by_itself = [pushes(one.time_s - one.time_s[0], one.force)[0] for one in (cable, radio)]
    assert abs(by_itself[0] - by_itself[1]) > 0.1  # each on its own clock, they are apart
    together = put_together([cable, radio])
    assert (together.names, together.clock) == (("left", "right"), "host")
    (left, _), (right, _) = (
        pushes(times, one.force) for times, one in zip(together.time_s, together.recordings, strict=True)
    )
    # Of the radio a fastest packet of 20 ms and a sample of 12 ms stay: no clock shows them.
    assert -0.005 < (right - left) - 0.019 < 0.020
    grid, columns = together.resampled(100.0)
    assert grid[1] - grid[0] == pytest.approx(0.01)
    assert list(columns) == ["left", "right"]
    assert pushes(grid, columns["left"])[0] == pytest.approx(left, abs=0.011)
    assert pushes(grid, columns["right"])[0] == pytest.approx(right, abs=0.021)


def test_the_stream_tells_its_rate_and_its_drift(tmp_path: Path) -> None:
    recording = record(tmp_path / "a.nkt", drift=-4000e-6, rate_hz=86.3, per_packet=15, fastest_s=0.02, late_s=0.03)
    said = recording.metadata["stream"]
    [clock] = said["clock"]
    assert clock["drift_ppm"] == pytest.approx(-4000, abs=clock["drift_within_ppm"])
    assert clock["drift_within_ppm"] < 1500
    # on its own clock, which runs fast, the device is slow
    assert said["rate_hz"] == pytest.approx(86.3 * (1 - 4000e-6), rel=2e-5)
    assert (said["lost_samples"], said["lost_share"], said["clock_restarts"]) == (0, 0.0, 0)


def test_after_a_reconnection_the_clock_is_taken_anew(tmp_path: Path) -> None:
    whole = record(tmp_path / "whole.nkt", drift=0.0, rate_hz=200, per_packet=8, fastest_s=0.001, late_s=0.002)
    cut = record(
        tmp_path / "cut.nkt",
        drift=2000e-6,
        rate_hz=100,
        per_packet=10,
        fastest_s=0.001,
        late_s=0.002,
        away=(1010.0, 1016.5),
    )
    said = cut.metadata["stream"]
    assert said["reconnections"] == 1
    assert len(said["clock"]) == 2
    assert said["lost_s"] == pytest.approx(6.5, abs=0.2)
    assert said["lost_share"] == pytest.approx(6.5 / 60, abs=0.005)
    assert said["rate_hz"] == pytest.approx(100 * (1 + 2000e-6), rel=1e-4)
    together = put_together([whole, cut])
    starts = [pushes(times, one.force)[0] for times, one in zip(together.time_s, (whole, cut), strict=True)]
    assert starts[0] == pytest.approx(starts[1], abs=0.012)
    grid, columns = together.resampled(50.0)
    assert np.isnan(columns["cut"][(grid > 10.2) & (grid < 16.3)]).all()
    assert not np.isnan(columns["whole"][(grid > 0.1) & (grid < 59.0)]).any()


def test_two_computers_are_joined_by_their_calendars(tmp_path: Path) -> None:
    here = record(tmp_path / "here.nkt", drift=0.0, rate_hz=100, per_packet=10, fastest_s=0.0, late_s=0.001)
    there = record(
        tmp_path / "there.nkt",
        drift=0.0,
        rate_hz=100,
        per_packet=10,
        fastest_s=0.0,
        late_s=0.001,
        start_s=1010.0,
        boot_utc_s=1.7e9 + 3600.0,
    )
    together = put_together([here, there])
    assert together.clock == "utc"
    assert together.time_s[1][0] == pytest.approx(3610.0, abs=0.02)


def test_an_export_can_be_put_together_as_well(tmp_path: Path) -> None:
    one = record(tmp_path / "a.nkt", drift=0.0, rate_hz=100, per_packet=10, fastest_s=0.0, late_s=0.001)
    write_recording(one, tmp_path / "a.csv")
    [back] = read_recordings(tmp_path / "a.csv")
    together = put_together([one, replace(back, source=Path("b.csv"))])
    np.testing.assert_array_equal(together.time_s[0], together.time_s[1])


def test_what_says_nothing_of_the_computers_clock_is_refused() -> None:
    times = np.arange(10) / 100
    with pytest.raises(RecordingError, match="computer's clock"):
        put_together([Recording(times, times)])
    with pytest.raises(RecordingError, match="nothing"):
        put_together([])


def test_two_of_one_name_are_refused(tmp_path: Path) -> None:
    one = record(tmp_path / "a.nkt", drift=0.0, rate_hz=100, per_packet=10, fastest_s=0.0, late_s=0.001)
    with pytest.raises(RecordingError, match="a name each"):
        put_together([one, one])
    with pytest.raises(ValueError, match="rate_hz"):
        put_together([one]).resampled(0.0)
