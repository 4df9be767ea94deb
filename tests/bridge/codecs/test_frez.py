"""Frez Dyno, by plain bytes."""

from __future__ import annotations

import struct

import numpy as np
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
    ticks,
    units,
)

from firmware_bridge import Assembler, BatteryEvent, CodecError, FactKind, SampleEvent
from firmware_bridge.codecs import FrezCodec, make_codec
from firmware_bridge.notifications import BATTERY

EXAMPLE = bytes.fromhex("01 00 18FCFFFF 00000000 0CFEFFFF 04000000") + b"".join(
    struct.pack("<iI", -500, 4 * i) for i in range(2, 9)
)


def frame(first_ms: int, raw: int = -1000, step_ms: int = 4) -> bytes:
    return b"\x01\x00" + b"".join(struct.pack("<iI", raw, (first_ms + step_ms * i) % 2**32) for i in range(9))


def make() -> FrezCodec:
    return FrezCodec(0.01)


def test_worked_example() -> None:
    assert len(EXAMPLE) == 74
    events = FrezCodec(0.01, zero=-1000).feed(sent(EXAMPLE))
    assert samples(events) == [0.0] + [5.0] * 8
    assert ticks(events) == [4000 * i for i in range(9)]
    assert units(events) == {"kgf"}
    assert newtons(FrezCodec(0.01, zero=-1000), sent(EXAMPLE))[:2] == pytest.approx([0.0, 5 * KGF_N])
    assert samples(make().feed(sent(EXAMPLE)))[:2] == [-10.0, -5.0]


def test_without_the_factor_it_is_refused_with_the_reason() -> None:
    with pytest.raises(CodecError, match="developer key") as caught:
        FrezCodec()
    assert "known weight" in caught.value.advice
    with pytest.raises(CodecError, match="developer key"):
        make_codec("frez")
    for factor in (0.0, float("nan"), float("inf")):
        with pytest.raises(CodecError):
            FrezCodec(factor)
    with pytest.raises(CodecError):
        FrezCodec(0.01, zero=float("nan"))


def test_the_clock() -> None:
    events = make().feed(sent(EXAMPLE))
    [event] = [e for e in events if isinstance(e, SampleEvent)]
    assert event.tick_step_us == 4000
    assert event.interval_us == 4000
    assert make().nominal_rate_hz == 250
    assert make().tick_bits == 32


@pytest.mark.parametrize("first", [2**32 - 20, 2**32 - 36, 4_294_951, 0])
def test_a_wrap_of_the_clock_is_no_restart(first: int) -> None:
    """The device wraps after 2³² ms; in between 2³² µs pass 1000 times."""
    assembler = Assembler(make())
    blocks = [b for i in range(3) for b in assembler.feed(sent(frame(first + 36 * i)), i * 0.036)]
    times = np.concatenate([b.device_time_s for b in blocks if b.device_time_s is not None])
    assert np.allclose(np.diff(times), 0.004)
    assert [fact.kind for b in blocks for fact in b.facts] == []


def test_ticks_fit_the_width_that_the_codec_states() -> None:
    assert ticks(make().feed(sent(frame(4_294_960))))[:3] == [4_294_960_000, 4_294_964_000, 4_294_968_000 - 2**32]


@pytest.mark.parametrize(("at", "back"), [(1, 0), (3, 0), (8, 0), (3, 4), (8, 4), (3, 1000), (8, 1000)])
def test_repeated_or_falling_times_are_no_frame(at: int, back: int) -> None:
    times = [40 * i for i in range(9)]
    times[at] = times[at - 1] - back
    payload = b"\x01\x00" + b"".join(struct.pack("<iI", 5, t % 2**32) for t in times)
    events = make().feed(sent(payload))
    assert samples(events) == []
    assert dropped(events) == 74


def test_a_repeated_notification_is_told_by_the_assembler() -> None:
    assembler = Assembler(make())
    blocks = [b for t in (0, 0, 36) for b in assembler.feed(sent(frame(t)), 0.0)]
    assert sum(map(len, blocks)) == 18
    assert [(f.kind, f.count) for b in blocks for f in b.facts] == [(FactKind.DUPLICATE, 9)]


@pytest.mark.parametrize(
    "payload",
    [EXAMPLE[:-1], EXAMPLE + b"\x00", b"\x01\x01" + EXAMPLE[2:], b"\x02\x00" + EXAMPLE[2:], b"", EXAMPLE[:2]],
)
def test_what_is_no_frame(payload: bytes) -> None:
    events = make().feed(sent(payload))
    assert samples(events) == []
    assert dropped(events) == max(len(payload), 1)


def test_an_impossible_load_costs_one_reading() -> None:
    payload = bytearray(frame(0))
    payload[2 + 8 * 4 : 2 + 8 * 4 + 4] = struct.pack("<i", 2**31 - 1)
    events = make().feed(sent(bytes(payload)))
    assert len(samples(events)) == 8
    assert dropped(events) == 8
    assert ticks(events) == [4000 * i for i in range(9) if i != 4]


def test_what_the_person_should_know_is_told_once() -> None:
    [text] = notices(make().feed(sent(frame(0), frame(36))))
    assert "known weight" in text
    assert "4 ms" in text


def test_commands_and_battery() -> None:
    codec = make()
    assert codec.command("start") == b"\x01\x00"
    assert codec.command("stop") == b"\x02\x00"
    assert codec.feed(sent("64", channel=BATTERY)) == [BatteryEvent(share=1.0)]
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    check_any_bytes(make, [(0, EXAMPLE), (0, frame(36)), (0, frame(2**32 - 8)), (BATTERY, b"\x20")])


def test_after_garbage() -> None:
    check_after_garbage(make, sent(EXAMPLE))


def test_made_again() -> None:
    check_made_again(FrezCodec(0.0123456789))
    check_made_again(FrezCodec(-1e-5, zero=-1000))
    assert samples(make_codec("frez", "kgf_per_count=0.01 zero=-1000").feed(sent(EXAMPLE)))[:2] == [0.0, 5.0]
