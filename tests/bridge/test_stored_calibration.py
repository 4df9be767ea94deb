"""Reading and replacing a stored calibration over a line, and all that can go wrong there."""

from __future__ import annotations

import pytest

from firmware_bridge import AddressError, DeviceLostError, DeviceOpenError, cobs
from firmware_bridge.codecs.nkt1 import pack_frame
from firmware_bridge.codecs.nkt1_calibration import (
    READ,
    REFUSED,
    UNLOCK,
    WRITE,
    Reason,
    State,
)
from firmware_bridge.instrument.conversation import InstrumentError, Patience, RefusedError
from firmware_bridge.instrument.stored_calibration import read_stored, write_stored
from firmware_bridge.virtual import VirtualDynamometer
from firmware_bridge.virtual.nkt1_store import Eeprom, StoringSpeaker
from firmware_bridge.virtual.speakers import LineSpeaker, Nkt1Speaker
from tests.bridge.storing_instrument import BAD_BYTES, NEW, NEW_BYTES, OLD, OLD_BYTES, SIZE, filled, on_a_pty, served

SHORT = Patience(identity_s=0.4, answer_s=0.3, write_s=0.3, again_s=0.1)


class BadLine(StoringSpeaker):
    """An instrument behind a line that loses frames of some types, or replaces an answer."""

    def __init__(self, eeprom: Eeprom, *, lost: tuple[int, ...] = (), refusing: int | None = None) -> None:
        super().__init__(Nkt1Speaker(), eeprom)
        self.lost, self.refusing = lost, refusing
        self.swallow_answer_to = 0

    def answer(self, heard: bytes) -> bytes:
        said = b""
        for stuffed in heard.split(b"\0")[:-1]:
            body = cobs.decode(stuffed)
            assert body is not None
            if body[1] in self.lost:
                continue
            if body[1] == WRITE and self.refusing is not None:
                said += pack_frame(REFUSED, int.from_bytes(body[2:4], "little"), bytes((self.refusing,)))
                continue
            answer = super().answer(stuffed + b"\0")
            said += b"" if body[1] == self.swallow_answer_to else answer
        return said


class PulledLine(StoringSpeaker):
    """An instrument whose cable is pulled when a command of one type comes."""

    def __init__(self, at: int) -> None:
        super().__init__(Nkt1Speaker(), filled())
        self.at = at
        self.device: VirtualDynamometer | None = None

    def answer(self, heard: bytes) -> bytes:
        for stuffed in heard.split(b"\0")[:-1]:
            body = cobs.decode(stuffed)
            if self.device is not None and body is not None and body[1] == self.at:
                self.device.close()
                return b""
        return super().answer(heard)


class TestOverALine:
    @pytest.mark.parametrize("socket", [pytest.param(False, marks=on_a_pty), True])
    def test_what_is_stored_is_read(self, socket: bool) -> None:
        with served(StoringSpeaker(Nkt1Speaker(), filled()), socket=socket) as (_, address):
            found = read_stored(address)
        assert (found.serial, found.state, found.calibration, found.problem) == ("SIM-0001", State.STORED, OLD, "")

    @pytest.mark.parametrize("socket", [pytest.param(False, marks=on_a_pty), True])
    def test_what_is_written_is_stored_twice_and_read_back(self, socket: bool) -> None:
        eeprom = filled()
        with served(StoringSpeaker(Nkt1Speaker(), eeprom), socket=socket) as (_, address):
            assert write_stored(address, NEW, "SIM-0001").calibration == NEW
        assert eeprom.cells == NEW_BYTES + NEW_BYTES

    def test_an_address_that_turns_the_limbs_motion_names_it_too(self) -> None:
        with served(StoringSpeaker(Nkt1Speaker(), filled()), socket=True) as (_, address):
            assert read_stored(f"{address}&motion_sign=-1").calibration == OLD

    def test_an_empty_and_a_damaged_memory_are_told(self) -> None:
        for cells, state in ((b"\xff" * 2 * SIZE, State.NOTHING), (BAD_BYTES + BAD_BYTES, State.DAMAGED)):
            eeprom = Eeprom()
            eeprom.cells[:] = cells
            with served(StoringSpeaker(Nkt1Speaker(), eeprom), socket=True) as (_, address):
                found = read_stored(address, SHORT)
            assert (found.state, found.calibration) == (state, None)
            assert bool(found.problem) == (state is State.DAMAGED)

    @pytest.mark.parametrize("serial", ["SIM-0002", ""])
    def test_another_instrument_is_not_written(self, serial: str) -> None:
        eeprom = filled()
        with (
            served(StoringSpeaker(Nkt1Speaker(), eeprom), socket=True) as (_, address),
            pytest.raises(InstrumentError, match="SIM-0001"),
        ):
            write_stored(address, NEW, serial, SHORT)
        assert eeprom.cells == OLD_BYTES + OLD_BYTES

    @pytest.mark.parametrize("reason", [*Reason, 99])
    def test_every_refusal_is_told(self, reason: int) -> None:
        eeprom = filled()
        with (
            served(BadLine(eeprom, refusing=reason), socket=True) as (_, address),
            pytest.raises(RefusedError) as told,
        ):
            write_stored(address, NEW, "SIM-0001", SHORT)
        assert told.value.reason == reason
        assert told.value.advice
        assert eeprom.cells == OLD_BYTES + OLD_BYTES

    def test_one_that_streams_is_let_be(self) -> None:
        eeprom = filled()
        with served(StoringSpeaker(Nkt1Speaker(), eeprom), socket=True, rest_s=20.0) as (device, address):
            device.begin()
            with pytest.raises(RefusedError, match="streams") as told:
                write_stored(address, NEW, "SIM-0001")
        assert told.value.reason == Reason.STREAMING
        assert eeprom.cells == OLD_BYTES + OLD_BYTES

    def test_silence_is_told(self) -> None:
        with (
            served(BadLine(filled(), lost=(0x81,)), socket=True) as (_, address),
            pytest.raises(InstrumentError, match="Nothing answers"),
        ):
            read_stored(address, SHORT)

    def test_a_device_that_is_no_nkt1_is_told(self) -> None:
        with (
            served(LineSpeaker(), socket=True) as (_, address),
            pytest.raises(InstrumentError, match="no NKT1 instrument"),
        ):
            read_stored(address, SHORT)

    @pytest.mark.parametrize("lost", [0x88, UNLOCK])
    def test_firmware_that_stores_no_calibration_is_told(self, lost: int) -> None:
        with (
            served(BadLine(filled(), lost=(lost,)), socket=True) as (_, address),
            pytest.raises(InstrumentError, match="does not answer about its calibration"),
        ):
            write_stored(address, NEW, "SIM-0001", SHORT)

    @on_a_pty
    def test_a_cable_that_is_pulled_while_it_is_asked(self) -> None:
        """Nothing was recorded, so nothing is said to be kept."""
        speaker = PulledLine(READ)
        with served(speaker) as (device, address):
            speaker.device = device
            with pytest.raises(DeviceLostError, match=r"went away\. Check the cable .* Nothing was changed"):
                read_stored(address)

    @on_a_pty
    @pytest.mark.parametrize("at", [UNLOCK, WRITE])
    def test_a_cable_that_is_pulled_while_it_is_written(self, at: int) -> None:
        """From the write on nobody can say what lies there: it is said so, and how to find out."""
        speaker = PulledLine(at)
        with served(speaker) as (device, address):
            speaker.device = device
            with pytest.raises(DeviceLostError) as told:
                write_stored(address, NEW, "SIM-0001")
        unknown = "SIM-0001 may store the one before, the new one, or a damaged one"
        assert (unknown in str(told.value)) == (at == WRITE)
        assert ("Nothing was changed" in str(told.value)) == (at == UNLOCK)
        assert ("nktsense calibrate write" in told.value.advice) == (at == WRITE)

    def test_a_write_that_got_lost_is_told(self) -> None:
        with (
            served(BadLine(filled(), lost=(WRITE,)), socket=True) as (_, address),
            pytest.raises(InstrumentError, match="does not store what was written"),
        ):
            write_stored(address, NEW, "SIM-0001", SHORT)

    def test_an_answer_that_got_lost_costs_nothing(self) -> None:
        speaker = BadLine(filled())
        speaker.swallow_answer_to = WRITE
        with served(speaker, socket=True) as (_, address):
            assert write_stored(address, NEW, "SIM-0001", SHORT).calibration == NEW

    @pytest.mark.parametrize(
        "address", ["serial:/dev/ttyUSB0", "serial:/dev/ttyUSB0?driver=mark10", "sim:break", "ble:X?driver=progressor"]
    )
    def test_no_other_device_is_even_opened(self, address: str) -> None:
        with pytest.raises(AddressError, match="NKT1"):
            read_stored(address)

    def test_a_port_that_is_not_there_is_told(self) -> None:
        with pytest.raises(DeviceOpenError):
            read_stored("serial:/dev/no-such-port?driver=nkt1")
