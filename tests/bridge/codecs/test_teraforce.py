"""TeraForce, by plain bytes."""

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

from firmware_bridge import Assembler, CodecError, SampleEvent
from firmware_bridge.codecs import TeraForceCodec, make_codec
from firmware_bridge.codecs.teraforce import KEEPALIVE, KEEPALIVE_S


def make(hardware: str = "2.0", zero: float = 0.0) -> TeraForceCodec:
    return TeraForceCodec(hardware, zero, experimental=True)


def test_worked_example() -> None:
    events = make(zero=120).feed(sent("0528"))
    assert samples(events) == pytest.approx([14.21], abs=0.005)
    assert samples(events) == pytest.approx([1200 * 45 / 3800])
    assert units(events) == {"kgf"}
    assert newtons(make(zero=120), sent("0528")) == pytest.approx([1200 * 45 / 3800 * KGF_N])
    assert samples(make().feed(sent("0528"))) == pytest.approx([1320 * 45 / 3800])


@pytest.mark.parametrize(
    ("hardware", "factor"), [("1", 8.65 / 235), ("1.3 rev B", 8.65 / 235), ("2.0", 45 / 3800), ("V1", 45 / 3800)]
)
def test_the_factor_goes_with_the_hardware(hardware: str, factor: float) -> None:
    assert samples(make(hardware).feed(sent("00EB"))) == pytest.approx([235 * factor])


def test_it_is_refused_without_opting_in_or_hardware() -> None:
    with pytest.raises(CodecError, match="untested") as caught:
        TeraForceCodec("2.0")
    assert "experimental=yes" in caught.value.advice
    for hardware in (None, "", "  "):
        with pytest.raises(CodecError, match="hardware revision") as caught:
            TeraForceCodec(hardware, experimental=True)
        assert "&hardware=" in caught.value.advice
    with pytest.raises(CodecError):
        make(zero=float("inf"))
    with pytest.raises(CodecError):
        make_codec("teraforce", "hardware=2.0 experimental=maybe")


def test_negative_readings_are_kept() -> None:
    assert samples(make().feed(sent("FFFF 0001 FF88"))) == pytest.approx([-45 / 3800, 45 / 3800, -120 * 45 / 3800])


def test_readings_of_a_packet_do_not_share_a_time() -> None:
    assembler = Assembler(make())
    assembler.feed(sent("0001"), 1.0)
    [block] = [b for b in assembler.feed(sent("0001 0002 0003 0004"), 1.2) if len(b)]
    assert block.host_time_s.tolist() == pytest.approx([1.05, 1.1, 1.15, 1.2])


def test_the_ends_of_the_numbers_are_unusable() -> None:
    [event] = [e for e in make().feed(sent("7FFF 0001 8000")) if isinstance(e, SampleEvent)]
    assert event.saturated is not None
    assert event.saturated.tolist() == [True, False, True]


@pytest.mark.parametrize("payload", ["05", "052805", ""])
def test_half_a_reading_is_no_frame(payload: str) -> None:
    events = make().feed(sent(payload))
    assert samples(events) == []
    assert dropped(events) == max(len(payload) // 2, 1)


def test_what_the_person_should_know_is_told_once() -> None:
    [text] = notices(make().feed(sent("0528", "0528")))
    assert "one source" in text
    assert "known weight" in text


def test_commands() -> None:
    codec = make()
    assert codec.command("start") == b"\x01"
    assert codec.command("stop") == b"\x00"
    assert KEEPALIVE == b"\x02"
    assert 60 <= KEEPALIVE_S <= 150
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    valid = [(0, bytes.fromhex("0528")), (0, bytes.fromhex("7FFF00018000"))]
    check_any_bytes(make, valid)
    check_any_bytes(lambda: make("1", 1e9), valid)


def test_after_garbage() -> None:
    check_after_garbage(make, sent("0528 0001"))


def test_made_again() -> None:
    check_made_again(make())
    check_made_again(make("1.2 x", 120))
