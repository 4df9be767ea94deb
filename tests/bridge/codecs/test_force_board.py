"""PitchSix Force Board, by plain bytes."""

from __future__ import annotations

import pytest
from codec_checks import (
    LBF_N,
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
from firmware_bridge.codecs.force_board import ForceBoardCodec
from firmware_bridge.notifications import BATTERY

EXAMPLE = "0002 00002A 000064"


def test_worked_example() -> None:
    events = ForceBoardCodec().feed(sent(EXAMPLE))
    assert samples(events) == [42.0, 100.0]
    assert units(events) == {"lbf"}
    assert newtons(ForceBoardCodec(), sent(EXAMPLE)) == pytest.approx([186.8, 444.8], abs=0.05)
    assert newtons(ForceBoardCodec(), sent(EXAMPLE)) == pytest.approx([42 * LBF_N, 100 * LBF_N])


@pytest.mark.parametrize(
    ("reading", "pounds"),
    [
        ("000000", 0.0),
        ("0003E0", 992.0),
        ("00044C", 1100.0),
        ("FFFFFF", -1.0),
        ("FFFBB4", -1100.0),
        ("00FFFF", -1.0),
        ("00FFD6", -42.0),
    ],
)
def test_a_push_wraps_to_a_huge_number_and_is_negative(reading: str, pounds: float) -> None:
    events = ForceBoardCodec().feed(sent("0001" + reading))
    assert samples(events) == [pounds]
    assert ("wrapped" in notices(events)[0]) == (pounds < 0)


@pytest.mark.parametrize("reading", ["00044D", "00FBB3", "008000", "010000", "7FFFFF", "FFFBB3", "800000"])
def test_what_is_neither_is_no_reading(reading: str) -> None:
    events = ForceBoardCodec().feed(sent("0003 00002A" + reading + "000064"))
    assert samples(events) == [42.0, 100.0]
    assert dropped(events) == 3


def test_how_coarse_it_is_is_told_once_and_a_push_when_it_comes() -> None:
    codec = ForceBoardCodec()
    [first] = notices(codec.feed(sent(EXAMPLE)))
    assert "4.4 N" in first
    assert notices(codec.feed(sent(EXAMPLE))) == []
    [second] = notices(codec.feed(sent("0001 FFFFFF")))
    assert second.startswith(first)
    assert notices(codec.feed(sent(EXAMPLE, "0001 FFFFFF"))) == []


@pytest.mark.parametrize(
    ("payload", "got", "lost"),
    [
        ("0003 00002A 000064", [], 8),  # says more than it has
        ("0001 00002A 0000", [42.0], 2),
        ("0000", [], 0),
        ("00", [], 1),
        ("FFFF 00002A", [], 5),
    ],
)
def test_the_count_and_the_length(payload: str, got: list[float], lost: int) -> None:
    events = ForceBoardCodec().feed(sent(payload))
    assert samples(events) == got
    assert dropped(events) == lost


def test_readings_of_a_packet_are_spread_over_the_time_since_the_one_before() -> None:
    assembler = Assembler(ForceBoardCodec())
    assembler.feed(sent("0001 000001"), 1.0)
    [block] = [b for b in assembler.feed(sent("0004 000001 000002 000003 000004"), 1.05) if len(b)]
    assert block.host_time_s.tolist() == pytest.approx([1.0125, 1.025, 1.0375, 1.05])
    assert ForceBoardCodec().nominal_rate_hz is None


def test_battery() -> None:
    assert ForceBoardCodec().feed(sent("57", channel=BATTERY)) == [BatteryEvent(share=0.87)]
    assert dropped(ForceBoardCodec().feed(sent("65", channel=BATTERY))) == 1


def test_commands() -> None:
    codec = ForceBoardCodec()
    assert codec.command("start") == b"\x04"
    assert codec.command("stop") == b"\x07"
    assert codec.command("identify") == codec.command("battery") == b""
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    valid = [(0, bytes.fromhex(EXAMPLE)), (BATTERY, b"\x20"), (0, bytes.fromhex("0001FFFFF0"))]
    check_any_bytes(ForceBoardCodec, valid)


def test_after_garbage() -> None:
    check_after_garbage(ForceBoardCodec, sent(EXAMPLE))


def test_made_again() -> None:
    check_made_again(ForceBoardCodec())
