"""Standard weight scale and Force characteristic, by plain bytes."""

from __future__ import annotations

import pytest
from codec_checks import (
    KGF_N,
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

from firmware_bridge import BatteryEvent, IdentityEvent, SampleEvent
from firmware_bridge.codecs import SigScaleCodec
from firmware_bridge.notifications import BATTERY


@pytest.mark.parametrize(
    ("payload", "value", "unit", "factor"), [("00 B036", 70.0, "kgf", KGF_N), ("01 483C", 154.32, "lbf", LBF_N)]
)
def test_worked_weights(payload: str, value: float, unit: str, factor: float) -> None:
    events = SigScaleCodec().feed(sent(payload))
    assert samples(events) == [value]
    assert units(events) == {unit}
    assert newtons(SigScaleCodec(), sent(payload)) == pytest.approx([value * factor])


def test_worked_force() -> None:
    events = SigScaleCodec().feed(sent("40E20100", channel=1))
    assert samples(events) == [123.456]
    assert units(events) == {"N"}
    assert newtons(SigScaleCodec(), sent("40E20100", channel=1)) == [123.456]


@pytest.mark.parametrize(("payload", "force"), [("C01DFEFF", -123.456), ("00000000", 0.0), ("FFFFFFFF", -0.001)])
def test_force_has_a_sign(payload: str, force: float) -> None:
    assert samples(SigScaleCodec().feed(sent(payload, channel=1))) == [force]


@pytest.mark.parametrize("payload", ["FFFFFF7F", "00000080", "FEFFFF7F", "40E201", "40E2010000"])
def test_an_unknown_or_impossible_force_is_no_reading(payload: str) -> None:
    events = SigScaleCodec().feed(sent(payload, channel=1))
    assert samples(events) == []
    assert dropped(events) == len(bytes.fromhex(payload))


@pytest.mark.parametrize(
    ("flags", "extras"), [("00", 0), ("02", 7), ("04", 1), ("08", 4), ("06", 8), ("0A", 11), ("0C", 5), ("0E", 12)]
)
def test_what_is_about_a_person_is_not_read(flags: str, extras: int) -> None:
    events = SigScaleCodec().feed(sent(bytes.fromhex(flags + "B036") + b"\x41" * extras))
    assert samples(events) == [70.0]
    assert dropped(events) == 0
    assert [type(e) for e in events] == [IdentityEvent, SampleEvent]
    assert samples(SigScaleCodec().feed(sent(bytes.fromhex(flags + "B036") + b"\x41" * (extras + 1)))) == []


@pytest.mark.parametrize("flags", ["10", "11", "20", "40", "80"])
def test_a_flag_that_the_standard_reserves_is_not_guessed_at(flags: str) -> None:
    codec = SigScaleCodec()
    events = codec.feed(sent(flags + "B036"))
    assert samples(events) == []
    assert dropped(events) == 3
    [text] = notices(events)
    assert "Detecto" in text
    assert notices(codec.feed(sent("00B036", flags + "B036"))) == []


def test_a_weighing_that_failed_is_no_reading() -> None:
    assert samples(SigScaleCodec().feed(sent("00FFFF"))) == []


def test_that_a_scale_is_slow_is_told_once_and_only_of_a_scale() -> None:
    [text] = notices(SigScaleCodec().feed(sent("00B036", "00B036")))
    assert "one reading a weighing" in text
    assert notices(SigScaleCodec().feed(sent("40E20100", channel=1))) == []


def test_battery_and_commands() -> None:
    codec = SigScaleCodec()
    assert codec.feed(sent("0A", channel=BATTERY)) == [BatteryEvent(share=0.1)]
    assert {codec.command(verb) for verb in ("identify", "start", "stop", "battery")} == {b""}
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    check_any_bytes(
        SigScaleCodec, [(0, bytes.fromhex("00B036")), (0, bytes.fromhex("01483C")), (1, b"\x40\xe2\x01\x00")]
    )


def test_after_garbage() -> None:
    check_after_garbage(SigScaleCodec, sent("00B036"))
    check_after_garbage(SigScaleCodec, sent("40E20100", channel=1))


def test_made_again() -> None:
    check_made_again(SigScaleCodec())
