"""WH-C06 crane scale, by plain bytes."""

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

from firmware_bridge import CodecError
from firmware_bridge.codecs import WhC06Codec

EXAMPLE = "02 03 11 2A C0 19 11 23 E1 01 04D2 01F4 01 D4CB"


def advertised(load: str = "04D2", status: str = "01") -> bytes:
    return sent(f"02031 12AC0191123E101 {load} 01F4 {status} D4CB".replace(" ", ""), channel=255)


def test_worked_example() -> None:
    events = WhC06Codec().feed(sent(EXAMPLE, channel=255))
    assert samples(events) == [12.34]
    assert units(events) == {"kgf"}
    assert newtons(WhC06Codec(), sent(EXAMPLE, channel=255)) == pytest.approx([12.34 * KGF_N])
    assert advertised() == sent(EXAMPLE, channel=255)


def test_with_the_company_identifier_before_it() -> None:
    assert samples(WhC06Codec().feed(sent("0001" + EXAMPLE, channel=255))) == [12.34]
    assert dropped(WhC06Codec().feed(sent("0002" + EXAMPLE, channel=255))) == 19


@pytest.mark.parametrize("status", ["01", "A1", "F1"])
def test_hold_or_stable_changes_nothing(status: str) -> None:
    assert samples(WhC06Codec().feed(advertised(status=status))) == [12.34]


@pytest.mark.parametrize("nibble", ["0", "2", "3", "4", "F"])
def test_another_unit_is_not_guessed(nibble: str) -> None:
    codec = WhC06Codec()
    events = codec.feed(advertised(status="0" + nibble))
    assert samples(events) == []
    assert dropped(events) == 17
    [text] = notices(events)
    assert "Set it to kg" in text
    events = codec.feed(advertised(status="0" + nibble) + advertised())
    assert samples(events) == [12.34]
    assert len(notices(events)) == 1  # the first of another unit told it; now it is kg


@pytest.mark.parametrize(("unit", "found", "factor"), [("lb", "lbf", LBF_N), ("kg", "kgf", KGF_N)])
def test_the_user_says_what_is_sent_while_it_is_not_set_to_kg(unit: str, found: str, factor: float) -> None:
    codec = WhC06Codec(unit)
    events = codec.feed(advertised(status="02"))
    assert samples(events) == [12.34]
    assert units(events) == {found}
    assert f"taken for {found}, as stated" in notices(events)[0]
    assert newtons(WhC06Codec(unit), advertised(status="02")) == pytest.approx([12.34 * factor])
    assert units(WhC06Codec(unit).feed(advertised())) == {"kgf"}


@pytest.mark.parametrize("unit", ["N", "stone", "counts", ""])
def test_a_unit_that_it_does_not_have(unit: str) -> None:
    with pytest.raises(CodecError, match="set the scale to kg"):
        WhC06Codec(unit)


@pytest.mark.parametrize(("load", "kgf"), [("0000", 0.0), ("0001", 0.01), ("7530", 300.0), ("7FFF", 327.67)])
def test_range(load: str, kgf: float) -> None:
    assert samples(WhC06Codec().feed(advertised(load))) == [kgf]


@pytest.mark.parametrize("load", ["8000", "FFFF", "FFF6"])
def test_from_8000_on_it_is_no_reading(load: str) -> None:
    events = WhC06Codec().feed(advertised(load))
    assert samples(events) == []
    assert dropped(events) == 17


def test_only_advertisements_are_read() -> None:
    assert samples(WhC06Codec().feed(sent(EXAMPLE))) == []
    assert samples(WhC06Codec().feed(sent(EXAMPLE + "00", channel=255))) == []


def test_no_command_is_needed() -> None:
    codec = WhC06Codec()
    assert {codec.command(verb) for verb in ("identify", "start", "stop", "battery")} == {b""}
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    valid = [(255, bytes.fromhex(EXAMPLE)), (255, bytes.fromhex("0001" + EXAMPLE))]
    check_any_bytes(WhC06Codec, valid)
    check_any_bytes(lambda: WhC06Codec("lbf"), valid)


def test_after_garbage() -> None:
    check_after_garbage(WhC06Codec, sent(EXAMPLE, channel=255))


def test_made_again() -> None:
    check_made_again(WhC06Codec())
    check_made_again(WhC06Codec("lb"))
    assert WhC06Codec("lb").options == "unit=lbf"
