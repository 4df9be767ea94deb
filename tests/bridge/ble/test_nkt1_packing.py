"""How many samples go into a frame, and which frames into a notification: the specification's own table and words."""

from __future__ import annotations

import itertools
import re
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import firmware_bridge
from firmware_bridge.codec import BatteryEvent, MalformedEvent, SampleEvent
from firmware_bridge.codecs import make_assembler
from firmware_bridge.codecs.nkt1 import DataFrame, pack_data
from firmware_bridge.codecs.nkt1_ble import CONTROL, DATA, SERVICE, Nkt1BleCodec
from firmware_bridge.codecs.nkt1_packing import notifications, room_of, samples_per_frame, samples_that_fit
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import BATTERY, envelope
from firmware_bridge.virtual.nkt1_ble import advertisement

SPECIFIED = (
    (Path(firmware_bridge.__file__).parent / "NKT1.md").read_text(encoding="utf-8").partition("## Over Bluetooth")[2]
)
ROWS = [
    tuple(re.findall(r"none|\d+", cell)[0] for cell in line.strip("| ").split("|"))
    for line in SPECIFIED.splitlines()
    if re.match(r"\| \d+( and more)? \| \d+", line)
]
frames_of_any_kind = st.lists(
    st.integers(1, 250)
    .flatmap(lambda n: st.binary(min_size=n, max_size=n))
    .map(lambda b: b.replace(b"\0", b"\1") + b"\0"),
    max_size=20,
)


def test_the_table_has_the_sizes_that_matter() -> None:
    assert [row[0] for row in ROWS] == ["23", "27", "31", "64", "185", "247", "255"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_table_of_the_specification(row: tuple[str, ...]) -> None:
    mtu, room, *cells = row
    assert room_of(int(mtu)) == int(room)
    for layout, (fit, at_320, at_80) in zip((0, 3), (cells[:3], cells[3:]), strict=True):
        assert samples_that_fit(int(room), layout) == (0 if fit == "none" else int(fit))
        assert samples_per_frame(int(room), layout, 320.0) == int(at_320)
        assert samples_per_frame(int(room), layout, 80.0) == int(at_80)


def data_frame(layout: int, samples: int, value: float) -> bytes:
    """Return a data frame on the wire, all of whose samples are alike."""
    same = np.full(samples, value)
    return pack_data(
        DataFrame(7, 1_000_000, 3125, same, same if layout & 1 else None, same / 8 if layout & 2 else None)
    )


@given(st.integers(20, 600), st.integers(0, 3), st.sampled_from([0.0, 255.0, -1.0, 84213.0]))
def test_a_frame_with_as_many_as_fit_fits_and_one_more_would_not(room: int, layout: int, value: float) -> None:
    fit = samples_that_fit(room, layout)
    if fit:
        assert len(data_frame(layout, fit, value)) <= min(room, 252)
    try:
        one_more = len(data_frame(layout, fit + 1, value))
    except CodecError:  # it fits into no frame at all, whatever the room
        return
    assert one_more > room


@given(st.integers(20, 600), st.integers(0, 3), st.floats(0.5, 5000.0))
def test_no_frame_waits_longer_than_50_ms(room: int, layout: int, rate_hz: float) -> None:
    samples = samples_per_frame(room, layout, rate_hz)
    assert samples >= 1
    assert (samples - 1) / rate_hz <= 0.05


@given(frames_of_any_kind, st.integers(20, 300))
def test_notifications_hold_all_bytes_in_order(frames: list[bytes], room: int) -> None:
    sent = notifications(frames, room)
    assert b"".join(sent) == b"".join(frames)
    assert all(0 < len(part) <= room for part in sent)


@given(frames_of_any_kind, st.integers(252, 300))
def test_frames_that_fit_stay_whole_and_as_many_as_fit_go_together(frames: list[bytes], room: int) -> None:
    sent = notifications(frames, room)
    assert all(part.endswith(b"\0") for part in sent)
    for one, other in itertools.pairwise(sent):
        assert len(one) + other.index(b"\0") + 1 > room


@given(frames_of_any_kind, st.integers(20, 60))
def test_a_frame_that_is_cut_stands_alone(frames: list[bytes], room: int) -> None:
    at = 0
    starts = {0, *itertools.accumulate(map(len, frames))}
    for part in notifications(frames, room):
        inside = [start for start in starts if at < start < at + len(part)]
        begins = at in starts
        ends = at + len(part) in starts
        assert (begins and ends) or not inside
        at += len(part)


_ASK_THE_CORE = """
#include <stdio.h>
#include "packer.h"
int main(void) {
    unsigned limit, wanted;
    while (scanf("%u %u", &limit, &wanted) == 2) { printf("%u\\n", packer_room((uint8_t)limit, (uint8_t)wanted)); }
    return 0;
}
"""


def test_the_core_of_the_firmware_puts_as_many_into_a_frame(tmp_path: Path) -> None:
    """Its limit is that of the specification, and the number of frames per second that its Bluetooth port states."""
    if (compiler := shutil.which("gcc")) is None:
        pytest.skip("no gcc here: install Debian's gcc and libc6-dev, for example")
    core = Path(firmware_bridge.__file__).parent / "firmware" / "core"
    (tmp_path / "ask.c").write_text(_ASK_THE_CORE)
    sources = [tmp_path / "ask.c", core / "packer.c", core / "frame.c"]
    subprocess.run([compiler, "-std=c99", f"-I{core}", "-o", tmp_path / "ask", *sources], check=True)
    asked = [(room, rate_hz) for room in range(20, 300) for rate_hz in (10, 20, 40, 80, 320)]
    limits = [min(room, 252) if room >= 28 else 252 for room, _ in asked]
    lines = "".join(f"{limit} {max(1, rate // 20)}\n" for limit, (_, rate) in zip(limits, asked, strict=True))
    said = subprocess.run([tmp_path / "ask"], input=lines, capture_output=True, text=True, check=True).stdout.split()
    assert [int(number) for number in said] == [samples_per_frame(room, 3, rate_hz) for room, rate_hz in asked]


def test_no_connection_has_less_than_23() -> None:
    with pytest.raises(CodecError, match="the least is 23"):
        room_of(22)


def hexadecimal(line: str) -> bytes:
    return bytes.fromhex("".join(re.findall(r"\b[0-9A-F]{2}\b", line)))


def test_the_worked_example_is_read() -> None:
    [frame] = [hexadecimal(line) for line in SPECIFIED.splitlines() if line.endswith("   the frame")]
    [said] = [hexadecimal(line) for line in SPECIFIED.splitlines() if line.endswith("   the notification")]
    assert (len(frame), len(said)) == (26, 28)
    assert struct.unpack_from("<IIHBBihh", frame, 4) == (1_000_000, 3125, 0, 1, 3, 84213, 24, -250)
    [event] = Nkt1BleCodec().feed(envelope(0, said))
    assert isinstance(event, SampleEvent)
    assert event.values.tolist() == [84213.0]
    assert event.ticks is not None
    assert event.ticks.tolist() == [1_000_000]
    assert event.sequence == 5
    assert event.angular_velocity_dps is not None
    assert event.angle_deg is not None
    assert (event.angular_velocity_dps.tolist(), event.angle_deg.tolist()) == ([1.5], [-2.5])


def test_the_advertisement_is_that_of_the_specification() -> None:
    rows = [line.split("|") for line in SPECIFIED.splitlines() if line.count("`") >= 2 and line.startswith("| ")]
    written = {cells[1].strip(): hexadecimal(cells[2]) for cells in rows if re.match(r" `[0-9A-F]{2} ", cells[2])}
    said, more = advertisement("NK5C071A2B")
    assert said == written["flags"] + written["complete list of 128-bit services"]
    assert more == written["complete local name"] + written["connection interval wished for"]
    assert (len(said), len(more)) == (21, 17)
    assert all(f"`{uuid}`" in SPECIFIED for uuid in (SERVICE, DATA, CONTROL))


def test_the_battery_between_two_pieces_of_a_frame_breaks_nothing() -> None:
    head, tail = notifications([data_frame(3, 2, 500.0)], 20)
    stream = envelope(0, head) + envelope(BATTERY, b"\x50") + envelope(0, tail)
    battery, samples = Nkt1BleCodec().feed(stream)
    assert battery == BatteryEvent(share=0.8)
    assert isinstance(samples, SampleEvent)
    assert samples.values.tolist() == [500.0, 500.0]
    assert Nkt1BleCodec().feed(envelope(BATTERY, b"\xff")) == [MalformedEvent(1)]


def test_a_recording_finds_its_codec() -> None:
    assert make_assembler("nkt1_ble").codec.name == "nkt1_ble"
