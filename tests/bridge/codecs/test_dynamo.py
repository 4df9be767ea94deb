"""VALD DynaMo, by plain bytes."""

from __future__ import annotations

import pytest
from codec_checks import (
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

from firmware_bridge import CodecError, FactKind, MalformedEvent
from firmware_bridge.codecs import DynaMoCodec, make_codec
from firmware_bridge.codecs.dynamo import KEEPALIVE, frame

OPENS = "00 11 22"


def make() -> DynaMoCodec:
    return DynaMoCodec(experimental=True)


def answer(content: bytes, command: int = 0x25) -> bytes:
    return frame(bytes((command, len(content))) + content)


def test_without_opting_in_it_is_refused() -> None:
    with pytest.raises(CodecError, match="one source only") as caught:
        DynaMoCodec()
    assert "experimental=yes" in caught.value.advice
    with pytest.raises(CodecError, match="one source only"):
        make_codec("dynamo")


def test_worked_handshake() -> None:
    assert [f.hex().upper() for f in make().requests("start")] == [
        "02020400FB03",
        "02020000FF03",
        "02021D00E203",
        "02021A00E503",
        "02022400DB03",
        "0202560100A803",
        "02021000EF03",
        "02025005F40101E100D303",
        "02025300AC03",
    ]
    assert KEEPALIVE.hex().upper() == "02021000EF03"
    assert make().command("stop").hex().upper() == "02020400FB03"
    assert make().command("identify") == make().command("battery") == b""
    check_writes_nothing_stored(make())


def test_steps_are_summed() -> None:
    # 10 + 127 − 128 + 0 − 1 tenths of a newton, one after the other
    events = make().feed(sent(OPENS, "040A", "047F", "0480", "0400", "04FF"))
    assert samples(events) == [1.0, 13.7, 0.9, 0.9, 0.8]
    assert units(events) == {"N"}
    assert newtons(make(), sent(OPENS, "040A", "047F")) == [1.0, 13.7]


def test_the_start_of_a_stream_is_zero() -> None:
    assert samples(make().feed(sent("040A"))) == [1.0]
    assert samples(make().feed(sent("040A", OPENS, "0414"))) == [1.0, 2.0]


@pytest.mark.parametrize("tail", ["52 01 02", "52", answer(b"\x01\x02", 0x52).hex()])
def test_a_status_may_follow_a_step(tail: str) -> None:
    events = make().feed(sent("040A" + tail, "040A"))
    assert samples(events) == [1.0, 2.0]
    assert dropped(events) == 0


@pytest.mark.parametrize("tail", ["04 0A", "99 98 97"])
def test_another_tail_is_counted(tail: str) -> None:
    events = make().feed(sent("040A" + tail))
    assert samples(events) == [1.0]
    assert dropped(events) == len(bytes.fromhex(tail))


@pytest.mark.parametrize("size", [3, 7, 20, 100])
def test_answers_are_passed_over_also_in_parts(size: int) -> None:
    long = answer(b"configuration of the device")
    parts = [long[i : i + size] for i in range(0, len(long), size)]
    events = make().feed(sent(*parts, OPENS, "040A"))
    assert samples(events) == [1.0]
    assert dropped(events) == 0


def test_a_broken_answer_is_counted_and_does_not_hold_up_the_stream() -> None:
    long = answer(b"configuration of the device")
    events = make().feed(sent(long[:20], OPENS, "040A"))
    assert samples(events) == [1.0]
    assert dropped(events) == 20
    wrong = long[:-2] + bytes((long[-2] ^ 1,)) + long[-1:]
    assert make().feed(sent(wrong)) == [MalformedEvent(len(long), FactKind.CRC_ERROR)]


def test_the_drift_is_told_once() -> None:
    [text] = notices(make().feed(sent("040A", "040A")))
    assert "new zero before each trial" in text


def test_an_impossible_sum_is_no_reading() -> None:
    events = make().feed(sent(*["047F"] * 1600))
    assert max(samples(events)) <= 2000 * 9.80665
    assert dropped(events) > 0
    assert len(samples(events)) == 1544  # 1544 × 12.7 N = 19608.8 N, one more is above 2000 kgf


def test_any_bytes() -> None:
    valid = [
        (0, p) for p in (b"\x04\x0a", b"\x04\xff", b"\x00\x01\x02", answer(b"x" * 30)[:20], answer(b"x" * 30)[20:])
    ]
    check_any_bytes(make, valid)


def test_after_garbage() -> None:
    check_after_garbage(make, sent(OPENS, "040A", "04F6"))


def test_made_again() -> None:
    check_made_again(make())
