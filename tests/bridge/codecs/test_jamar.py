"""Jamar Smart, by plain bytes."""

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
from firmware_bridge.codecs import JamarCodec
from firmware_bridge.notifications import envelope

EXAMPLE = "3A 3A 56 41 4C 20 31 2C 34 35 2E 33"


def read(*notifications: bytes) -> list[float]:
    return samples(JamarCodec("lb").feed(sent(*notifications)))


def test_worked_example() -> None:
    assert bytes.fromhex(EXAMPLE) == b"::VAL 1,45.3"
    events = JamarCodec("lb").feed(sent(EXAMPLE))
    assert samples(events) == [45.3]
    assert units(events) == {"lbf"}
    assert newtons(JamarCodec("lb"), sent(EXAMPLE)) == pytest.approx([201.5], abs=0.05)
    assert newtons(JamarCodec("kg"), sent(EXAMPLE)) == pytest.approx([444.2], abs=0.05)
    assert newtons(JamarCodec("lb"), sent(EXAMPLE)) == pytest.approx([45.3 * LBF_N])
    assert newtons(JamarCodec("kg"), sent(EXAMPLE)) == pytest.approx([45.3 * KGF_N])


def test_without_a_unit_it_is_refused_with_advice() -> None:
    with pytest.raises(CodecError, match="does not say in which unit") as caught:
        JamarCodec()
    assert "&unit=kgf" in caught.value.advice
    for unit in ("N", "apples", "counts"):
        with pytest.raises(CodecError):
            JamarCodec(unit)


def test_the_unit_is_told_to_the_person_once() -> None:
    codec = JamarCodec("kg")
    [text] = notices(codec.feed(sent(EXAMPLE, EXAMPLE)))
    assert "taken for kgf, as stated" in text


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\x00", b""])
def test_every_ending(end: bytes) -> None:
    assert read(b"::VAL 1,45.3" + end, b"::VAL 1,46.1" + end, b"::VAL 1,0.0" + end) == [45.3, 46.1, 0.0]


@pytest.mark.parametrize("end", [b"\r\n", b""])
def test_a_whole_number_waits_for_its_end(end: bytes) -> None:
    codec = JamarCodec("lb")
    assert samples(codec.feed(sent(b"::VAL 1,45"))) == []
    assert samples(codec.feed(sent(end + b"::VAL 1,46.1"))) == [45.0, 46.1]


@pytest.mark.parametrize("end", [b"\r\n", b""])
@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 12, 20, 200])
def test_lines_over_several_notifications_and_several_in_one(size: int, end: bytes) -> None:
    stream = b"".join(b"::VAL 1,%.1f" % (v / 10) + end for v in (453, 461, 7, 1200, 0))
    assert read(*(stream[i : i + size] for i in range(0, len(stream), size))) == [45.3, 46.1, 0.7, 120.0, 0.0]


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        (b"::VAL garbage", 13),
        (b"::VAL 1,abc", 11),
        (b"::VAL 1,", 8),
        (b"::VAL 1,nan", 11),
        (b"::VAL 1,inf", 11),
        (b"::VAL 1,1e9", 11),
        (b"::VAL 1,99999.0", 15),
        (b"::VAL 2,45.3", 12),
        (b"::BAT 1,45.3", 12),
        (b"45.3", 4),
        (b"::VAL 1,45.3.1", 14),
    ],
)
def test_what_is_no_number_is_counted_not_guessed(line: bytes, lost: int) -> None:
    events = JamarCodec("lb").feed(sent(line + b"\r\n", b"::VAL 1,12.5\r\n"))
    assert samples(events) == [12.5]
    assert dropped(events) == lost


def test_half_a_line_at_the_start_is_no_reading() -> None:
    assert read(b"AL 1,45.3\r\n", b"::VAL 1,46.1\r\n") == [46.1]


def test_an_endless_line_does_not_grow() -> None:
    codec = JamarCodec("lb")
    events = [e for _ in range(100) for e in codec.feed(envelope(0, b"x" * 90))]
    assert dropped(events) == 9000
    assert codec.waiting == 0
    assert samples(codec.feed(sent(EXAMPLE))) == [45.3]


def test_no_command_is_known() -> None:
    codec = JamarCodec("lb")
    assert {codec.command(verb) for verb in ("identify", "start", "stop", "battery")} == {b""}
    check_writes_nothing_stored(codec)


def test_any_bytes() -> None:
    valid = [
        (0, t) for t in (b"::VAL 1,45.3", b"::VAL 1,4", b"5.3\r\n", b"::", b":", b"\n", b"::VAL 1,7\r\n::VAL x\r\n")
    ]
    check_any_bytes(lambda: JamarCodec("kg"), valid)


def test_after_garbage() -> None:
    check_after_garbage(lambda: JamarCodec("lb"), sent(EXAMPLE, b"::VAL 1,46.1\r\n"))


def test_made_again() -> None:
    check_made_again(JamarCodec("kg"))
