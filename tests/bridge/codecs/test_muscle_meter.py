"""Muscle Meter V2, by plain bytes."""

from __future__ import annotations

import pytest
from codec_checks import (
    KGF_N,
    check_after_garbage,
    check_any_bytes,
    check_made_again,
    check_writes_nothing_stored,
    dropped,
    newtons,
    notices,
    samples,
    sent,
    units,
)

from firmware_bridge import Assembler, BatteryEvent
from firmware_bridge.codecs import MuscleMeterCodec
from firmware_bridge.notifications import BATTERY

REST = "000001"


def frame(*readings: str) -> str:
    """Return sixty bytes: these readings, then zeros."""
    return "".join(readings) + REST * (20 - len(readings))


def test_worked_examples() -> None:
    events = MuscleMeterCodec().feed(sent(frame("00FB01", "012C11")))
    assert samples(events) == [25.1, -30.0] + [0.0] * 18
    assert units(events) == {"kgf"}
    force = newtons(MuscleMeterCodec(), sent(frame("00FB01", "012C11")))
    assert force[:2] == pytest.approx([25.1 * KGF_N, -30.0 * KGF_N])
    assert force[1] == pytest.approx(-294.1995)


@pytest.mark.parametrize(("flags", "kgf"), [("00", 10.0), ("01", 10.0), ("02", 10.0), ("10", -10.0), ("12", -10.0)])
def test_the_unit_of_the_display_changes_nothing_and_a_push_is_negative(flags: str, kgf: float) -> None:
    assert samples(MuscleMeterCodec().feed(sent(frame("0064" + flags))))[0] == kgf


def test_an_impossible_load_costs_one_reading() -> None:
    events = MuscleMeterCodec().feed(sent(frame("4E2001", "4E2101", "FFFF11")))  # 2000.0, 2000.1, −6553.5
    assert samples(events) == [2000.0] + [0.0] * 17
    assert dropped(events) == 6


@pytest.mark.parametrize("size", [1, 3, 20, 57, 59, 61, 63, 120])
def test_other_lengths_are_no_frame(size: int) -> None:
    events = MuscleMeterCodec().feed(sent(bytes(size)))
    assert samples(events) == []
    assert dropped(events) == size


def test_that_one_source_says_so_is_told_once() -> None:
    [text] = notices(MuscleMeterCodec().feed(sent(frame(), frame())))
    assert "one source" in text
    assert "push for negative" in text


def test_readings_of_a_frame_do_not_share_a_time() -> None:
    assembler = Assembler(MuscleMeterCodec())
    assembler.feed(sent(frame()), 1.0)
    [block] = [b for b in assembler.feed(sent(frame()), 1.04) if len(b)]
    assert block.host_time_s[0] == pytest.approx(1.002)
    assert block.host_time_s[-1] == pytest.approx(1.04)


def test_battery_and_commands() -> None:
    codec = MuscleMeterCodec()
    assert codec.feed(sent("32", channel=BATTERY)) == [BatteryEvent(share=0.5)]
    assert {codec.command(verb) for verb in ("identify", "start", "stop", "battery")} == {b""}
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    check_any_bytes(MuscleMeterCodec, [(0, bytes.fromhex(frame("00FB01", "012C11"))), (BATTERY, b"\x20")])


def test_after_garbage() -> None:
    check_after_garbage(MuscleMeterCodec, sent(frame("00FB01", "012C11")))


def test_made_again() -> None:
    check_made_again(MuscleMeterCodec())
