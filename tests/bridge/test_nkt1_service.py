"""What an NKT1 instrument tells of itself: the bytes as the specification states them, and the asking over a line."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_bridge import CodecError, cobs
from firmware_bridge.codecs.nkt1 import pack_frame
from firmware_bridge.codecs.nkt1_calibration import REFUSED, Reason, State
from firmware_bridge.codecs.nkt1_service import Check, Rate, Report, Restart, SelfTest, Zero
from firmware_bridge.codecs.nkt1_talk import InstrumentTalk, LaterEvent, RefusedEvent
from firmware_bridge.instrument.conversation import InstrumentError, Patience, RefusedError
from firmware_bridge.instrument.talk import Instrument, instrument_info, self_test, zero
from firmware_bridge.virtual.nkt1_store import Eeprom, StoringSpeaker
from firmware_bridge.virtual.speakers import LineSpeaker, Nkt1Speaker
from tests.bridge.storing_instrument import BAD_BYTES, OLD, filled, served

SPECIFICATION = Path(__file__).parents[2] / "firmware_bridge" / "NKT1.md"
SHORT = Patience(identity_s=0.3, answer_s=0.15, again_s=0.1, self_test_s=0.1, zero_s=0.1)
RATE, SELF_TEST, ZERO, REPORT = 0x04, 0x05, 0x06, 0x07


def asked(command: bytes) -> tuple[int, int, bytes]:
    """Return type, number and payload of a command."""
    body = cobs.decode(command.removesuffix(b"\0"))
    assert body is not None
    return body[1], int.from_bytes(body[2:4], "little"), body[4:-2]


def answered(talk: InstrumentTalk, command: bytes, kind: int, payload: bytes) -> object:
    """Return what a talk makes of an answer to its command."""
    [answer] = talk.feed(pack_frame(kind, asked(command)[1], payload))
    return answer


def bits_of(table_of: str) -> dict[int, str]:
    """Return the bits of a table of the specification, by number."""
    text = SPECIFICATION.read_text("utf-8").partition(f"### {table_of}")[2].partition("\n### ")[0]
    rows = re.findall(r"^\| (\d+) \| ([a-z ]+) \| ", text.partition("| bit |")[2], re.MULTILINE)
    return {int(bit): name for bit, name in rows}


class TestTheSpecification:
    def test_the_checks_are_those_of_the_table(self) -> None:
        named = {bit: check.name.replace("_", " ").lower() for bit, check in enumerate(Check) if check.name}
        assert named == bits_of("0x05 self-test")

    def test_every_reason_to_refuse_is_known(self) -> None:
        text = SPECIFICATION.read_text("utf-8").partition("| reason |")[2].partition("\n\n")[0]
        named = {int(number): name for number, name in re.findall(r"^\| (\d) \| ([a-zA-Z ]+) \|", text, re.MULTILINE)}
        assert {reason: reason.name.replace("_", " ").lower() for reason in Reason} == {
            number: name.lower() for number, name in named.items()
        }

    def test_the_commands_are_numbered_one_after_the_other(self) -> None:
        talk = InstrumentTalk(0xFFFE)
        commands = [talk.rate(), talk.set_rate(320), talk.self_test(), talk.zero(), talk.report()]
        assert [asked(command) for command in commands] == [
            (0x84, 0xFFFE, b"\x00\x00"),
            (0x84, 0xFFFF, b"\x40\x01"),
            (0x85, 0, b""),
            (0x86, 1, b""),
            (0x87, 2, b""),
        ]

    def test_the_answers_are_read_as_the_tables_say(self) -> None:
        talk = InstrumentTalk()
        assert answered(talk, talk.rate(), RATE, struct.pack("<4H", 80, 10, 80, 320)) == Rate(80, (10, 80, 320))
        test = struct.pack("<BHHiIHhHH", 1, 0x3FF, 0x82, -84213, 200, 799, -24, 1013, 4950)
        assert answered(talk, talk.self_test(), SELF_TEST, test) == SelfTest(
            done=Check(0x3FF),
            failed=Check.STILL | Check.FORCE_ANSWERS,
            mean_counts=-84213,
            noise_counts=12.5,
            rate_hz=79.9,
            turn_dps=-1.5,
            gravity_g=1.013,
            supply_v=4.95,
        )
        assert answered(talk, talk.zero(), ZERO, struct.pack("<iHI", -5, 40, 900)) == Zero(-5, 40, 900)
        report = struct.pack("<BBIHHHHHH", 1, 0b1100, 61_500, 1, 2, 3, 4, 5, 65535)
        assert answered(talk, talk.report(), REPORT, report) == Report(
            Restart.SUPPLY_FELL | Restart.WATCHDOG, 61.5, 1, 2, 3, 4, 5, 65535
        )
        assert answered(talk, talk.zero(), REFUSED, b"\x08") == RefusedEvent(Reason.NO_READING)

    def test_a_supply_that_cannot_be_measured_is_none_and_no_check_fails_that_was_not_made(self) -> None:
        payload = struct.pack("<BHHiIHhHH", 1, 0b1, 0b111, 0, 0, 0, 0, 0, 0)
        found = SelfTest.unpack(payload)
        assert found is not None
        assert (found.supply_v, found.failed) == (None, Check.MEMORY)

    def test_a_later_format_is_told(self) -> None:
        talk = InstrumentTalk()
        for command, kind in ((talk.self_test, SELF_TEST), (talk.report, REPORT)):
            later = answered(talk, command(), kind, b"\x02" + bytes(40))
            assert isinstance(later, LaterEvent)
            assert "format 2" in str(later.error)

    @pytest.mark.parametrize("rate_hz", [0, -1, 65536])
    def test_a_rate_that_no_frame_holds_is_refused(self, rate_hz: int) -> None:
        with pytest.raises(CodecError):
            InstrumentTalk().set_rate(rate_hz)

    @pytest.mark.parametrize("kind", [RATE, SELF_TEST, ZERO, REPORT])
    @given(payload=st.binary(max_size=60).map(lambda rest: b"\x01" + rest), number=st.integers(0, 0xFFFF))
    def test_whatever_comes_in_an_answer_nothing_is_raised(self, kind: int, payload: bytes, number: int) -> None:
        talk = InstrumentTalk(5)
        talk.report()
        answers = talk.feed(pack_frame(kind, number, payload))
        assert number == 5 or answers == []  # an answer to another command is none


class TestBothSides:
    @given(
        st.builds(Rate, st.integers(0, 0xFFFF), st.lists(st.integers(0, 0xFFFF), max_size=20).map(tuple))
        | st.builds(Zero, st.integers(-(2**31), 2**31 - 1), st.integers(0, 0xFFFF), st.integers(0, 2**32 - 1))
        | st.builds(
            Report,
            st.integers(0, 15).map(Restart),
            st.integers(0, 2**32 - 1).map(lambda ms: ms / 1000),
            *(st.integers(0, 0xFFFF) for _ in range(6)),
        )
    )
    def test_what_is_packed_is_read_back(self, said: Rate | Zero | Report) -> None:
        assert type(said).unpack(said.pack()) == said


@pytest.mark.ci
class TestOverALine:
    def test_all_is_asked_in_one_session(self) -> None:
        speaker = StoringSpeaker(Nkt1Speaker(80.0), filled())
        with served(speaker, socket=True) as (_, address), Instrument(address) as one:
            info, test, found = one.info(), one.self_test(), one.zero()
            rate = one.set_rate(320)
            assert one.rate() == rate
        assert (info.model, info.serial, info.firmware) == ("virtual NKT1", "SIM-0001", "1")
        assert (info.rate_hz, info.possible_rates_hz) == (80, (10, 80, 320))
        assert info.report is not None
        assert (info.report.restart, info.report.bad_commands) == (Restart.POWER_ON, 0)
        assert info.stored is not None
        assert info.stored.calibration == OLD
        assert test.passed
        assert test.done == Check(0x3FF)
        assert (test.mean_counts, found.mean_counts, found.readings) == (84213, 84213, 40)
        assert rate == Rate(320, (10, 80, 320))

    def test_checks_that_fail_are_told_and_those_that_cannot_be_made_are_not(self) -> None:
        eeprom = Eeprom()
        eeprom.cells[:] = BAD_BYTES + BAD_BYTES
        inner = Nkt1Speaker(motion=False)
        inner.service.failing = Check.SUPPLY | Check.STILL
        with served(StoringSpeaker(inner, eeprom), socket=True) as (_, address):
            found = self_test(address)
        assert found.failed == Check.SUPPLY | Check.MEMORY
        assert not found.done & (Check.STILL | Check.MOTION_ANSWERS | Check.MOTION_ALIVE)
        with served(Nkt1Speaker(), socket=True) as (_, address):
            assert not self_test(address).done & Check.MEMORY

    @pytest.mark.parametrize(
        ("zero_counts", "failing"),
        [(2**23 - 1, Check(0)), (-(2**23), Check(0)), (84213, Check.FORCE_IN_RANGE), (84213, Check.FORCE_ANSWERS)],
    )
    def test_a_converter_at_an_end_of_its_range_or_silent_has_no_zero(self, zero_counts: int, failing: Check) -> None:
        speaker = Nkt1Speaker()
        speaker.service.zero_counts, speaker.service.failing = zero_counts, failing
        with served(speaker, socket=True) as (_, address), Instrument(address) as one:
            with pytest.raises(RefusedError, match="no readings, or stands at an end of its range") as told:
                one.zero()
            found = one.self_test()
        assert told.value.reason == Reason.NO_READING
        assert found.failed & (Check.FORCE_IN_RANGE | Check.FORCE_ANSWERS)

    def test_what_was_given_up_for_something_else_is_told(self) -> None:
        class Interrupted(Nkt1Speaker):
            def answer(self, heard: bytes) -> bytes:
                commands = [asked(piece) for piece in heard.split(b"\0") if piece]
                zeros = [number for kind, number, _ in commands if kind == 0x86]
                return pack_frame(REFUSED, zeros[0], b"\x09") if zeros else super().answer(heard)

        with (
            served(Interrupted(), socket=True) as (_, address),
            pytest.raises(RefusedError, match="asked for something else") as told,
        ):
            zero(address)
        assert told.value.reason == Reason.GIVEN_UP

    def test_a_rate_that_it_cannot_is_refused_with_those_that_it_can(self) -> None:
        with (
            served(Nkt1Speaker(), socket=True) as (_, address),
            Instrument(address) as one,
            pytest.raises(RefusedError, match=r"cannot send at 77 Hz\. It can: 10, 80, 320\.") as told,
        ):
            one.set_rate(77)
        assert told.value.reason == Reason.NOT_POSSIBLE

    def test_one_that_streams_is_let_be(self) -> None:
        with served(Nkt1Speaker(), socket=True, rest_s=20.0) as (device, address):
            device.begin()
            with pytest.raises(RefusedError, match="streams"):
                self_test(address)

    def test_firmware_that_knows_none_of_it_is_told(self) -> None:
        class Old(Nkt1Speaker):
            def answer(self, heard: bytes) -> bytes:
                return self.hello() if InstrumentTalk().identify() in heard else b""

        with served(Old(), socket=True) as (_, address), Instrument(address, SHORT) as one:
            info = one.info()
            assert (info.serial, info.rate_hz, info.possible_rates_hz, info.report, info.stored) == (
                "SIM-0001",
                None,
                (),
                None,
                None,
            )
            for ask, about in ((one.self_test, "a self-test"), (one.zero, "its zero"), (one.rate, "its rate")):
                with pytest.raises(InstrumentError, match=f"does not answer about {about}"):
                    ask()

    def test_what_is_no_instrument_is_told(self) -> None:
        with (
            served(LineSpeaker(), socket=True) as (_, address),
            pytest.raises(InstrumentError, match="no NKT1 instrument"),
        ):
            zero(address, SHORT)

    def test_a_damaged_memory_is_told(self) -> None:
        eeprom = Eeprom()
        eeprom.cells[:] = BAD_BYTES + BAD_BYTES
        with served(StoringSpeaker(Nkt1Speaker(), eeprom), socket=True) as (_, address):
            stored = instrument_info(address).stored
        assert stored is not None
        assert (stored.state, stored.calibration) == (State.DAMAGED, None)
