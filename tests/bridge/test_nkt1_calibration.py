"""What an NKT1 instrument stores of its calibration: the bytes, and the guard before them."""

from __future__ import annotations

import itertools
import math
import re
import struct
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_bridge import CodecError
from firmware_bridge.codecs import Nkt1Codec
from firmware_bridge.codecs.nkt1 import pack_frame, unpack_frame
from firmware_bridge.codecs.nkt1_calibration import (
    REFUSED,
    STORED,
    WRITE,
    Reason,
    State,
    StoredCalibration,
    StoredEvent,
)
from firmware_bridge.codecs.nkt1_talk import InstrumentTalk, RefusedEvent
from firmware_bridge.virtual.nkt1_store import COPY_A, COPY_B, Copies, acceptable
from tests.bridge.storing_instrument import NEW, NONCE, OLD, SIZE, Bench

ZERO, C1, LOW, HIGH = 6, 14, 38, 46
"""Where the numbers of a block begin, as the specification states it."""
SPECIFICATION = Path(__file__).parents[2] / "firmware_bridge" / "NKT1.md"


def crc(data: bytes, width: int, polynomial: int, *, reflected: bool) -> int:
    """Return a CRC that starts with all ones, bit by bit; a reflected one ends with all bits turned."""
    ones = (1 << width) - 1
    value = ones
    for byte in data:
        for i in range(8):
            bit = byte >> i & 1 if reflected else byte >> (7 - i) & 1
            top = value & 1 if reflected else value >> (width - 1)
            value = value >> 1 if reflected else value << 1 & ones
            if top ^ bit:
                value ^= int(f"{polynomial:0{width}b}"[::-1], 2) if reflected else polynomial
    return value ^ ones if reflected else value


def crc16(data: bytes) -> int:
    return crc(data, 16, 0x1021, reflected=False)


def crc32(data: bytes) -> int:
    return crc(data, 32, 0x04C11DB7, reflected=True)


def sealed(block: bytes) -> bytes:
    return block + struct.pack("<I", crc32(block))


def example_bytes() -> tuple[bytes, bytes]:
    """Return the frame and the wire of the example in the specification."""
    text = SPECIFICATION.read_text("utf-8").partition("### Example")[2].partition("\n## ")[0]
    blocks = re.findall(r"```\n(.*?)```", text, re.DOTALL)
    frame, wire = ([re.match(r"(?:[0-9A-F]{2} ?)+", line) for line in block.splitlines()] for block in blocks)
    return tuple(bytes.fromhex("".join(row[0] for row in rows if row)) for rows in (frame, wire))


class TestTheSpecification:
    def test_both_crcs_have_their_published_check_values(self) -> None:
        assert crc16(b"123456789") == 0x29B1
        assert crc32(b"123456789") == 0xCBF43926

    def test_the_example_holds_what_it_says_where_the_tables_say(self) -> None:
        frame, wire = example_bytes()
        assert frame[:4] == bytes((1, 0x8A, 7, 0))
        assert frame[4:8] == struct.pack("<I", 0x12345678)
        block = frame[8:-6]
        assert (block[0], block[1], int.from_bytes(block[2:6], "little")) == (1, 2, 20261120)
        assert struct.unpack_from("<d3ddd", block, 6) == (84213.0, 8000.0, 0.25, 0.0, 50.0, 500.0)
        assert block[54:62] == bytes.fromhex("0011223344556677")
        assert int.from_bytes(frame[-6:-2], "little") == crc32(block)
        assert int.from_bytes(frame[-2:], "little") == crc16(frame[:-2])
        assert b"".join(bytes((len(group) + 1,)) + group for group in frame.split(b"\0")) + b"\0" == wire

    def test_the_host_sends_the_example_and_the_instrument_stores_it(self) -> None:
        _, wire = example_bytes()
        assert InstrumentTalk(7).write(NONCE, NEW) == wire
        bench = Bench()
        bench.unlock()
        bench.guard.feed(wire)
        assert bench.stored() == NEW

    def test_a_stored_calibration_is_short(self) -> None:
        assert len(NEW.sealed()) == SIZE < 80

    def test_memory_that_was_never_written_holds_nothing(self) -> None:
        bench = Bench(stored=None)
        assert bench.ask(bench.talk.read()) == [StoredEvent(State.NOTHING)]
        assert crc32(b"\xff" * 62) != 0xFFFFFFFF
        bench.eeprom.cells[:] = bytes(2 * SIZE)
        assert bench.ask(bench.talk.read()) == [StoredEvent(State.DAMAGED)]


_doubles = st.floats(-(2.0**22), 2.0**22)
_calibrations = st.builds(
    lambda zero, c1, rest, ends, day, record: StoredCalibration(zero, (c1, *rest), min(ends), max(ends), day, record),
    _doubles,
    st.floats(2**-10, 2**22) | st.floats(-(2**22), -(2**-10)),
    st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=2),
    st.tuples(st.floats(0, 1e5), st.floats(0, 1e5)).filter(lambda ends: ends[0] != ends[1]),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.binary(min_size=8, max_size=8),
)


_edges = (2.0**23, 2.0**-10, 2.0**17, -0.0, 5e-324, 50.0, 500.0)
_any_double = st.binary(min_size=8, max_size=8) | (st.floats() | st.sampled_from(_edges)).map(
    lambda value: struct.pack("<d", value)
)


class TestBothSides:
    @given(_calibrations)
    def test_whatever_the_host_may_store_comes_back_as_it_was(self, calibration: StoredCalibration) -> None:
        bench = Bench()
        answers = bench.ask(bench.talk.write(bench.unlock(), calibration))
        assert answers == [StoredEvent(State.STORED, calibration, "", calibration.sealed())]
        assert StoredCalibration.unsealed(Copies(bench.eeprom).stored()[1]) == calibration

    @given(
        st.one_of(st.sampled_from((0, 1, 2, 3, 4, 255)), st.none()),
        st.one_of(st.sampled_from((0, 1, 2)), st.none()),
        st.sampled_from((19991231, 20000229, 20261301, 20261200, 20990101, 21000101, 20260130, 0)) | st.none(),
        st.lists(st.tuples(st.integers(0, 5), _any_double), max_size=3),
    )
    def test_hold_the_same_rules(
        self, n: int | None, form: int | None, day: int | None, doubles: list[tuple[int, bytes]]
    ) -> None:
        block = bytearray(NEW.sealed()[:-4])
        block[0] = block[0] if form is None else form
        block[1] = block[1] if n is None else n
        if day is not None:
            block[2:6] = struct.pack("<I", day)
        for place, double in doubles:
            block[6 + 8 * place : 14 + 8 * place] = double
        try:
            StoredCalibration.unsealed(sealed(bytes(block)))
            taken = True
        except CodecError:
            taken = False
        low_is_minus_zero = block[38:46] == struct.pack("<d", -0.0)  # the host never sends it, but reads it as 0
        assert acceptable(bytes(block)) == (taken and not low_is_minus_zero)

    @pytest.mark.parametrize(
        ("place", "edge", "inside", "outside"),
        [
            (ZERO, 2.0**23, -1, 0),
            (C1, 2.0**23, -1, 0),
            (C1, 2.0**-10, 0, -1),
            (HIGH, 2.0**17, -1, 0),
            (LOW, 500.0, -1, 0),
            (HIGH, 50.0, 1, 0),
            (LOW, 0.0, 1, -1),
        ],
    )
    def test_hold_them_to_the_last_bit(self, place: int, edge: float, inside: int, outside: int) -> None:
        for sign in (1, -1) if place in (ZERO, C1) else (1,):
            for way, taken in ((inside, True), (outside, False)):
                block = bytearray(NEW.sealed()[:-4])
                value = edge if way == 0 else math.nextafter(edge, way * math.inf)
                struct.pack_into("<d", block, place, sign * value)
                assert acceptable(bytes(block)) == taken
                if taken:
                    StoredCalibration.unsealed(sealed(bytes(block)))
                else:
                    with pytest.raises(CodecError):
                        StoredCalibration.unsealed(sealed(bytes(block)))

    @pytest.mark.parametrize(
        "change",
        [
            {"coefficients": ()},
            {"coefficients": (1.0, 2.0, 3.0, 4.0)},
            {"coefficients": (0.0,)},
            {"coefficients": (float("nan"),)},
            {"coefficients": (8000.0, float("inf"))},
            {"zero_reading": 2.0**23},
            {"zero_reading": float("nan")},
            {"low_n": -1.0},
            {"low_n": 500.0},
            {"high_n": float("inf")},
            {"day": date(1999, 12, 31)},
            {"record": b"short"},
        ],
        ids=str,
    )
    def test_the_host_sends_no_numbers_that_cannot_be(self, change: dict[str, object]) -> None:
        fields = {name: getattr(NEW, name) for name in NEW.__slots__}
        with pytest.raises(CodecError):
            StoredCalibration(**{**fields, **change})

    def test_a_range_from_minus_zero_is_sent_as_one_from_zero(self) -> None:
        bench = Bench()
        [answer] = bench.ask(bench.talk.write(bench.unlock(), replace(NEW, low_n=-0.0)))
        assert answer == StoredEvent(State.STORED, replace(NEW, low_n=0.0), "", replace(NEW, low_n=0.0).sealed())

    def test_a_later_format_is_told_and_not_guessed_at(self) -> None:
        bench = Bench()
        later = bytearray(NEW.sealed()[:-4])
        later[0] = 2
        for copy in (COPY_A, COPY_B):
            bench.eeprom.cells[copy : copy + SIZE] = sealed(bytes(later))
        [answer] = bench.ask(bench.talk.read())
        assert isinstance(answer, StoredEvent)
        assert answer.calibration is None
        assert "format 2" in answer.problem


class TestTheGuard:
    def test_a_single_bit_error_anywhere_on_the_line_changes_nothing(self) -> None:
        bench = Bench()
        for position in range(len(bench.talk.write(NONCE, NEW))):
            for bit in range(8):
                nonce = bench.unlock()
                damaged = bytearray(bench.talk.write(nonce, NEW))
                damaged[position] ^= 1 << bit
                assert bench.ask(bytes(damaged)) == []
                assert bench.ask(b"\0") == []
        assert bench.stored() == OLD

    def test_a_single_bit_error_before_the_frame_was_made_is_refused(self) -> None:
        bench = Bench()
        for position in range(4 + SIZE):
            for bit in range(8):
                payload = bytearray(struct.pack("<I", bench.unlock()) + NEW.sealed())
                payload[position] ^= 1 << bit
                bench.talk.read()  # gives the frame below a number
                frame = unpack_frame(bench.guard.feed(pack_frame(WRITE, 9, bytes(payload)))[:-1])
                assert frame == (REFUSED, 9, bytes((Reason.LOCKED if position < 4 else Reason.BAD_CRC,)))
        assert bench.stored() == OLD

    def test_a_single_bit_error_in_an_answer_is_no_answer(self) -> None:
        bench = Bench()
        said = bench.guard.feed(bench.talk.read())
        assert len(bench.talk.feed(said)) == 1
        for position, bit in itertools.product(range(len(said)), range(8)):
            damaged = bytearray(said)
            damaged[position] ^= 1 << bit
            assert bench.talk.feed(bytes(damaged) + b"\0") == []

    def test_a_replayed_write_is_refused(self) -> None:
        bench = Bench(nonces=(NONCE, NONCE + 1))
        recorded = bench.talk.write(bench.unlock(), OLD)
        bench.guard.feed(recorded)
        bench.ask(bench.talk.write(bench.unlock(), NEW))
        assert bench.stored() == NEW
        for _ in range(2):
            assert unpack_frame(bench.guard.feed(recorded)[:-1]) == (REFUSED, 2, bytes((Reason.LOCKED,)))
        bench.guard.feed(bench.talk.unlock())
        bench.guard.feed(bench.talk.unlock())  # now the nonce is the second again
        assert unpack_frame(bench.guard.feed(recorded)[:-1]) == (REFUSED, 2, bytes((Reason.LOCKED,)))
        assert bench.stored() == NEW

    def test_one_attempt_uses_up_the_nonce(self) -> None:
        bench = Bench()
        nonce = bench.unlock()
        for wrong in (nonce ^ 1, nonce):
            assert bench.ask(bench.talk.write(wrong, NEW)) == [RefusedEvent(Reason.LOCKED)]
        assert bench.stored() == OLD

    def test_nothing_is_written_without_an_unlock(self) -> None:
        bench = Bench()
        for nonce in (0, NONCE):
            assert bench.ask(bench.talk.write(nonce, NEW)) == [RefusedEvent(Reason.LOCKED)]

    @pytest.mark.parametrize(
        ("after_s", "answer"), [(9.999, State.STORED), (10.0, Reason.EXPIRED), (5000.0, Reason.EXPIRED)]
    )
    def test_a_nonce_lives_ten_seconds(self, after_s: float, answer: State | Reason) -> None:
        bench = Bench()
        bench.clock.now_s = 77.0
        nonce = bench.unlock()
        bench.clock.now_s += after_s
        [said] = bench.ask(bench.talk.write(nonce, NEW))
        assert (said.state if isinstance(said, StoredEvent) else said) == (
            answer if isinstance(answer, State) else RefusedEvent(answer)
        )
        assert bench.stored() == (NEW if isinstance(answer, State) else OLD)

    def test_all_of_it_is_refused_while_it_streams(self) -> None:
        bench = Bench()
        nonce = bench.unlock()
        bench.guard.feed(Nkt1Codec().command("start"))
        for command in (bench.talk.read, bench.talk.unlock, lambda: bench.talk.write(nonce, NEW)):
            assert bench.ask(command()) == [RefusedEvent(Reason.STREAMING)]
        bench.guard.feed(Nkt1Codec().command("stop"))
        assert bench.ask(bench.talk.write(nonce, NEW)) == [RefusedEvent(Reason.LOCKED)]
        assert bench.stored() == OLD

    @pytest.mark.parametrize("length", [0, 3, 4, 69, 71, 240])
    def test_a_write_of_another_length_is_no_write(self, length: int) -> None:
        bench = Bench()
        bench.unlock()
        said = bench.guard.feed(pack_frame(WRITE, 1, (struct.pack("<I", NONCE) + NEW.sealed() + bytes(240))[:length]))
        assert unpack_frame(said[:-1]) == (REFUSED, 1, bytes((Reason.BAD_FORMAT,)))

    @pytest.mark.parametrize(
        ("place", "value"),
        [(ZERO, math.nan), (C1, 0.0), (C1 + 8, math.inf), (C1 + 16, 1.0), (LOW, -1.0), (HIGH, -500.0), (HIGH, 50.0)],
    )
    def test_numbers_that_cannot_be_are_refused(self, place: int, value: float) -> None:
        bench = Bench()
        block = bytearray(NEW.sealed()[:-4])
        struct.pack_into("<d", block, place, value)
        payload = struct.pack("<I", bench.unlock()) + sealed(bytes(block))
        said = bench.guard.feed(pack_frame(WRITE, 1, payload))
        assert unpack_frame(said[:-1]) == (REFUSED, 1, bytes((Reason.BAD_FORMAT,)))

    def test_the_answer_to_another_command_is_none(self) -> None:
        bench = Bench()
        late = bench.guard.feed(bench.talk.read())
        bench.talk.read()
        assert bench.talk.feed(late) == []

    @given(st.lists(st.binary(max_size=40), max_size=20))
    def test_no_bytes_raise_or_unlock(self, parts: list[bytes]) -> None:
        bench = Bench()
        for part in parts:
            bench.guard.feed(part)
            bench.talk.feed(part)
        bench.guard.feed(b"\0")
        bench.talk.feed(b"\0")
        assert bench.stored() == OLD

    def test_what_reads_a_stream_cannot_write_and_passes_the_answers_over(self) -> None:
        codec = Nkt1Codec()
        for verb in ("read calibration", "unlock", "write calibration", "write", "calibrate"):
            with pytest.raises(CodecError):
                codec.command(verb)
        assert codec.feed(pack_frame(STORED, 1, b"\1" + NEW.sealed())) == []
