"""CTS500 and CTS-300, by plain bytes."""

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

from firmware_bridge import BatteryEvent, CodecError
from firmware_bridge.codecs import Cts500Codec

LOAD = "05 01 000004D2 DC"
BATTERY = "05 80 C4 00 01 63 AD"
START = "05 AA 00 00 00 AF"


def load(hundredths: int, second: int = 1) -> bytes:
    body = bytes((5, second)) + hundredths.to_bytes(4, "big")
    return body + bytes((sum(body) % 256,))


def test_worked_examples() -> None:
    events = Cts500Codec().feed(sent(LOAD))
    assert samples(events) == [12.34]
    assert units(events) == {"kgf"}
    assert newtons(Cts500Codec(), sent(LOAD)) == pytest.approx([12.34 * KGF_N])
    assert Cts500Codec().feed(sent(BATTERY)) == [BatteryEvent(voltage_v=3.55)]


def test_worked_commands() -> None:
    codec = Cts500Codec()
    assert codec.requests("start") == [bytes.fromhex(START)]
    assert codec.command("stop") == bytes.fromhex("05 AB 00 00 00 B0")
    assert codec.command("battery") == bytes.fromhex("05 C4 00 00 00 C9")
    assert codec.command("identify") == codec.command("battery")  # who it is it does not tell
    assert Cts500Codec(80).requests("start") == [bytes.fromhex("05 C1 00 00 03 C9"), bytes.fromhex(START)]
    assert Cts500Codec(320).requests("start")[0] == bytes.fromhex("05 C1 00 00 05 CB")
    assert Cts500Codec(320).command("start") == bytes.fromhex("05 C1 00 00 05 CB" + START)
    check_writes_nothing_stored(codec)


@pytest.mark.parametrize(("rate", "number"), [(10, 0), (20, 1), (40, 2), (80, 3), (160, 4), (320, 5)])
def test_rates(rate: int, number: int) -> None:
    codec = Cts500Codec(rate)
    assert codec.nominal_rate_hz == rate
    assert codec.requests("start")[0][4] == number
    assert Cts500Codec().nominal_rate_hz is None
    with pytest.raises(CodecError):
        Cts500Codec(rate + 1)


@pytest.mark.parametrize("echo", [START, "05 AB 00 00 00 B0", "05 C1 00 00 03 C9", "05 C4 00 00 00 C9"])
def test_an_echo_is_no_reading_and_no_garbage(echo: str) -> None:
    assert Cts500Codec().feed(sent(echo)) == []
    events = Cts500Codec().feed(sent(LOAD + echo + LOAD))
    assert samples(events) == [12.34, 12.34]
    assert dropped(events) == 0


@pytest.mark.parametrize("size", [1, 2, 3, 5, 6, 7, 8, 13, 20, 100])
def test_frames_cut_anywhere(size: int) -> None:
    stream = b"".join(load(100 * i) for i in range(40)) + bytes.fromhex(START + BATTERY) + load(5)
    events = Cts500Codec().feed(sent(*(stream[i : i + size] for i in range(0, len(stream), size))))
    assert samples(events) == [*map(float, range(40)), 0.05]
    assert dropped(events) == 0


@pytest.mark.parametrize("position", range(7))
def test_a_lost_byte_costs_one_frame(position: int) -> None:
    frames = [load(100 * i) for i in range(6)]
    frames[2] = frames[2][:position] + frames[2][position + 1 :]
    events = Cts500Codec().feed(sent(b"".join(frames)))
    assert samples(events) == [0.0, 1.0, 3.0, 4.0, 5.0]
    assert dropped(events) == 6


def test_a_wrong_sum_is_no_frame() -> None:
    events = Cts500Codec().feed(sent("05 01 000004D2 DD" + LOAD))
    assert samples(events) == [12.34]
    assert dropped(events) == 7


@pytest.mark.parametrize("hundredths", [200_001, 2**31, 2**32 - 1, 2**32 - 1234])
def test_what_may_be_below_zero_is_counted_and_told(hundredths: int) -> None:
    codec = Cts500Codec()
    events = codec.feed(sent(load(hundredths)))
    assert samples(events) == []
    assert dropped(events) == 7
    [text] = notices(events)
    assert "below zero" in text
    assert notices(codec.feed(sent(LOAD))) == []


def test_that_one_source_says_so_is_told_once() -> None:
    [text] = notices(Cts500Codec().feed(sent(LOAD, LOAD)))
    assert "one source" in text


@pytest.mark.parametrize("second", [0x81, 0xB0, 0xFF])
def test_an_operation_that_was_not_asked_for_is_no_reading(second: int) -> None:
    assert samples(Cts500Codec().feed(sent(load(1234, second)))) == []
    assert samples(Cts500Codec().feed(sent(load(1234, 0x7F)))) == [12.34]


def test_other_answers_are_passed_over() -> None:
    body = bytes.fromhex("05 80 C5 00 00 99")
    assert Cts500Codec().feed(sent(body + bytes((sum(body) % 256,)))) == []


def test_any_bytes() -> None:
    valid = [(0, bytes.fromhex(text)) for text in (LOAD, BATTERY, START, LOAD + LOAD, "05", "05 01 00 00")]
    check_any_bytes(Cts500Codec, valid)


def test_after_garbage() -> None:
    check_after_garbage(Cts500Codec, sent(LOAD, LOAD))


def test_made_again() -> None:
    check_made_again(Cts500Codec())
    check_made_again(Cts500Codec(160))
