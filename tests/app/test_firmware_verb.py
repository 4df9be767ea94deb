"""``nktsense firmware``: what an instrument runs, its self-test in words, and firmware written by the real avrdude."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from firmware_bridge.codecs.nkt1_service import Check, Restart
from firmware_bridge.errors import BridgeError, DeviceOpenError
from firmware_bridge.flashing.images import FRONTS, load_file, load_shipped, shipped_image, shipped_images
from firmware_bridge.flashing.intel_hex import flash_of
from firmware_bridge.flashing.port_users import users_of
from firmware_bridge.instrument.conversation import InstrumentError
from firmware_bridge.instrument.talk import InstrumentInfo
from firmware_bridge.virtual.nkt1_store import Copies, StoringSpeaker
from firmware_bridge.virtual.speakers import Nkt1Speaker
from nktsense.errors import NktsenseError
from nktsense.verbs.firmware import app
from nktsense.verbs.firmware.address import instrument_address, port_of
from nktsense.verbs.firmware.checking import rows_of
from nktsense.verbs.firmware.showing import duration_words
from nktsense.verbs.firmware.writing import BEFORE, FirmwareRefusedError, Wanted, choose_image, flash_board, notes
from tests.bridge.storing_instrument import NEW, OLD, filled, on_a_pty, served
from tests.firmware.flashed import hex_file, image_bytes, instrument, needs_avrdude
from tests.firmware.stk500 import ATMEGA328PB, Board, Chip, Ills

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the boot loader sees an opened port on Linux only")


def verb(*arguments: object, answer: str = "") -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=answer)


def ours(front: str = "hx711", firmware: str = "0.9.0", motion: bool = True) -> Nkt1Speaker:
    speaker = Nkt1Speaker(rate_hz=80.0, motion=motion)
    speaker.service.identity |= {
        "model": f"nktsense-{front}",
        "serial": "NK0000ABCD",
        "firmware": firmware,
        "front": front,
        "chip": "atmega328p",
    }
    return speaker


class TestAddresses:
    @pytest.mark.parametrize(
        ("text", "address"),
        [
            ("/dev/ttyUSB0", "serial:/dev/ttyUSB0?driver=nkt1"),
            ("COM5", "serial:COM5?driver=nkt1"),
            ("serial:COM5", "serial:COM5?driver=nkt1"),
            ("serial:/dev/x?driver=nkt1&baud=115200", "serial:/dev/x?driver=nkt1&baud=115200"),
            ("socket:127.0.0.1:4000", "socket:127.0.0.1:4000?driver=nkt1"),
        ],
    )
    def test_a_port_is_an_address(self, text: str, address: str) -> None:
        assert instrument_address(text) == address

    def test_an_address_has_a_port(self) -> None:
        assert port_of("serial:/dev/x?driver=nkt1") == port_of("/dev/x") == "/dev/x"


@pytest.mark.parametrize(("seconds", "words"), [(2.04, "2.0 s"), (125.0, "2 min 5 s"), (7500.0, "2 h 5 min")])
def test_durations(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


class TestInfo:
    def test_without_an_address_it_lists_the_images(self) -> None:
        result = verb("info", "--json")
        assert result.exit_code == 0, result.output
        rows = [json.loads(line) for line in result.output.splitlines()]
        assert {row["front"] for row in rows} == set(FRONTS)
        assert verb("info").output.count(rows[0]["sha256"]) == 1

    @on_a_pty
    def test_who_answers(self) -> None:
        speaker = ours(firmware="0.0.1")
        speaker.service.restart = Restart.WATCHDOG
        with served(StoringSpeaker(speaker, filled())) as (device, address):
            result = verb("info", device.port)
            told = json.loads(verb("info", address, "--json").output)
        assert result.exit_code == 0, result.output
        newest = next(image.version for image in shipped_images() if image.front == "hx711")
        for shown in (
            "nktsense-hx711 NK0000ABCD",
            f"0.0.1; this package has {newest}",
            f"nktsense firmware flash --port {device.port}",
            "80 Hz (it can: 10, 80, 320)",
            "its watchdog",
            "no sample lost, no fault of a sensor",
            "2025-11-19, 20 N to 500 N",
        ):
            assert shown in result.output
        assert (told["front"], told["newer_in_package"], told["last_restart"]) == ("hx711", True, ["watchdog"])
        assert told["counters"]["samples_lost"] == 0
        assert told["calibration"]["record"] == OLD.record.hex()

    @on_a_pty
    def test_an_instrument_of_another_firmware_is_not_told_of_newer_ones(self) -> None:
        with served(StoringSpeaker(Nkt1Speaker(), filled(None))) as (device, _):
            result = verb("info", device.port)
        assert "this package has none for it" in result.output
        assert "none stored" in result.output

    def test_no_port(self) -> None:
        assert isinstance(verb("info", "/dev/ttyNONE9").exception, DeviceOpenError)


@on_a_pty
class TestSelfTest:
    def test_all_is_well(self) -> None:
        with served(StoringSpeaker(ours(), filled())) as (device, _):
            result = verb("selftest", device.port)
        assert result.exit_code == 0, result.output
        assert "All 10 checks that were made passed." in result.output
        assert "80 Hz ± 15 %" in result.output

    def test_the_zero_is_told_in_newtons(self) -> None:
        """The virtual cell reads 84213 at rest; 84000 were stored, and 7990 counts are 1 N there: 0.0267 N."""
        with served(StoringSpeaker(ours(), filled())) as (device, _):
            told = json.loads(verb("selftest", device.port, "--json").output)
            shown = verb("selftest", device.port).output
        assert told["zero_moved_n"] == pytest.approx((told["mean_counts"] - 84000) / 7990)
        assert told["zero_since"] == "2025-11-19"
        assert "since the calibration of 2025-11-19" in shown

    def test_a_zero_far_off(self) -> None:
        assert NEW.coefficients[0] == 8000.0
        speaker = ours()
        speaker.service.zero_counts = round(NEW.zero_reading) + 9600
        with served(StoringSpeaker(speaker, filled(NEW))) as (device, _):
            assert "The zero has moved by +1.2 N (+9600 counts)" in verb("selftest", device.port).output

    @pytest.mark.ci
    @pytest.mark.parametrize("check", list(Check), ids=lambda check: str(check.name))
    def test_each_check_has_its_advice(self, check: Check) -> None:
        speaker = ours()
        speaker.service.failing = check
        with served(StoringSpeaker(speaker, filled())) as (device, _):
            result = verb("selftest", device.port)
        assert result.exit_code == 1, result.output
        title = str(check.name).lower().replace("_", " ")
        assert f"→ {title}: " in result.output
        assert result.output.count("✗ failed") == 1
        assert "hardware.md" in result.output

    def test_no_advice_is_that_of_another(self) -> None:
        found = ours().service
        rows = rows_of(found._self_test(), 80)  # pyright: ignore[reportPrivateUsage]
        assert [row.check for row in rows] == list(Check)
        assert len({row.advice for row in rows}) == len(rows) == 10

    def test_a_converter_at_its_end_does_not_look_as_expected(self) -> None:
        """It reads 8388607 then, which lies within ±8388607."""
        [row] = [row for row in rows_of(ours().service._self_test(), 80) if row.check is Check.FORCE_IN_RANGE]  # pyright: ignore[reportPrivateUsage]
        assert "8388607" in row.expected
        assert "within" not in row.expected

    def test_what_was_not_made_is_no_pass(self) -> None:
        with served(StoringSpeaker(ours(motion=False), filled())) as (device, _):
            told = json.loads(verb("selftest", device.port, "--json").output)
        results = {row["check"]: row["result"] for row in told["checks"]}
        assert {name for name, result in results.items() if result == "not made"} == {
            "motion_answers",
            "motion_alive",
            "still",
        }
        assert told["passed"]

    def test_nobody_there(self) -> None:
        assert isinstance(verb("selftest", "/dev/ttyNONE9").exception, BridgeError)


def found(front: str = "hx711", firmware: str = "1.0.0") -> InstrumentInfo:
    return InstrumentInfo(f"nktsense-{front}", "NK0000ABCD", firmware, {"front": front})


class TestWhichImage:
    def test_the_converter_is_that_of_the_instrument(self) -> None:
        assert choose_image(Wanted("COM5"), found("nau7802")).front == "nau7802"

    def test_an_empty_board_does_not_say_it(self) -> None:
        with pytest.raises(FirmwareRefusedError, match="does not say which converter") as error:
            choose_image(Wanted("COM5"), None)
        assert "--front hx711" in error.value.advice
        assert choose_image(Wanted("COM5", front="hx711"), None).front == "hx711"

    def test_another_converter_needs_to_be_stated(self, tmp_path: Path) -> None:
        other = hex_file(tmp_path / "own.hex", "nau7802")
        with pytest.raises(FirmwareRefusedError, match="for the converter nau7802, and the instrument has hx711"):
            choose_image(Wanted("COM5", hex_file=other), found("hx711"))
        with pytest.raises(FirmwareRefusedError, match="--front says hx711"):
            choose_image(Wanted("COM5", hex_file=other, front="hx711"), found("nau7802"))
        changed = Wanted("COM5", hex_file=other, front="nau7802")
        image = choose_image(changed, found("hx711"))
        assert any("changes from hx711 to nau7802" in line for line in notes(changed, image, found("hx711")))
        assert any("those kept on computers" in line for line in notes(changed, image, found("hx711")))
        newer = found("hx711", firmware=image.version)
        assert not any("has this version" in line for line in notes(changed, image, newer))

    def test_what_a_person_should_know(self, tmp_path: Path) -> None:
        wanted = Wanted("COM5", hex_file=hex_file(tmp_path / "own.hex", version="2.0.0"))
        image = load_file(tmp_path / "own.hex")
        assert any("EEPROM" in line and "stay" in line for line in notes(wanted, image, None))
        assert any("It has this version already." in line for line in notes(wanted, image, found(firmware="2.0.0")))
        assert any("older" in line for line in notes(wanted, image, found(firmware="2.1.0")))
        assert any("erases the whole chip" in line for line in notes(replace(wanted, programmer="usbasp"), image, None))


class TestRefusedBeforeAnything:
    def test_no_port(self) -> None:
        assert verb("flash").exit_code == 2

    def test_both_speeds(self) -> None:
        assert verb("flash", "--port", "COM5", "--baud", 9600, "--old-bootloader").exit_code == 2

    def test_no_avrdude(self, tmp_path: Path) -> None:
        result = verb("flash", "--port", "COM5", "--avrdude", tmp_path / "none")
        assert isinstance(result.exception, BridgeError)
        assert "no program" in str(result.exception)


@needs_avrdude
@on_linux
@pytest.mark.ci
class TestFlash:
    def test_a_newer_version_is_written_answers_and_keeps_the_calibration(self, tmp_path: Path) -> None:
        eeprom = filled()
        newer = hex_file(tmp_path / "own.hex", "hx711", "9.8.7")
        with Board(app=instrument(eeprom)) as board:
            board.chip.flash[:3000] = image_bytes("hx711", "1.0.0")
            result = verb("flash", "--port", board.port, "--hex", newer, "--yes")
            assert result.exit_code == 0, result.output
            assert bytes(board.chip.flash[:3000]) == image_bytes("hx711", "9.8.7")
        for shown in (
            "Now: nktsense-hx711 NK0000ABCD, firmware 1.0.0.",
            "firmware 9.8.7 for the hx711",
            "at 115200 baud and read back: 3000 bytes",
            "nktsense-hx711 NK0000ABCD answers with firmware 9.8.7.",
            "2025-11-19, 20 N to 500 N",
            "simulated",
        ):
            assert shown in result.output
        assert Copies(eeprom).stored()[1] == OLD.sealed()

    @pytest.mark.parametrize("front", ["hx711", pytest.param("nau7802", marks=pytest.mark.long)])
    def test_the_image_of_the_package_on_an_empty_board(self, front: str) -> None:
        image = shipped_image(front)
        with Board(app=instrument()) as board:
            result = verb("flash", "--port", board.port, "--front", front, answer="y\n")
            assert result.exit_code == 0, result.output
            written = bytes(board.chip.flash)
        expected, _ = flash_of(load_shipped(image).hex_file.decode("ascii"), image.name)
        assert written[: len(expected)] == expected
        assert "Now: no instrument answers." in result.output
        assert f"answers with firmware {image.version}." in result.output

    def test_no_is_taken_for_an_answer(self, tmp_path: Path) -> None:
        with Board(app=instrument()) as board:
            board.chip.flash[:3000] = image_bytes("hx711", "1.0.0")
            result = verb("flash", "--port", board.port, "--hex", hex_file(tmp_path / "own.hex"), answer="n\n")
            assert board.chip.pages == 0
        assert result.exit_code == 1, result.output

    def test_a_program_that_does_not_start_is_told(self, tmp_path: Path) -> None:
        own = hex_file(tmp_path / "own.hex")
        brief = replace(BEFORE, identity_s=0.2)
        with Board(Chip()) as board:
            wanted = Wanted(board.port, "hx711", own, (115200,), yes=True, before=brief, after=brief)
            with pytest.raises(FirmwareRefusedError, match="read back, but does not answer") as told:
                flash_board(wanted)
            assert f"nktsense firmware info {board.port}" in told.value.advice

    @pytest.mark.long
    def test_another_chip(self, tmp_path: Path) -> None:
        with Board(Chip(ATMEGA328PB), app=instrument()) as board:
            board.chip.flash[:3000] = image_bytes("hx711", "1.0.0")
            result = verb("flash", "--port", board.port, "--hex", hex_file(tmp_path / "own.hex"), "--yes")
            assert board.chip.pages == 0
        assert "ATmega328PB" in str(result.exception)

    def test_ctrl_c_leaves_no_avrdude_behind(self, tmp_path: Path) -> None:
        own = hex_file(tmp_path / "own.hex", size=20_000)
        command = [sys.executable, "-m", "nktsense", "firmware", "flash", "--yes", "--hex", str(own), "--port"]
        with Board(Chip(ills=Ills(silent_after_pages=20)), app=instrument()) as board:
            board.chip.flash[:3000] = image_bytes("hx711", "1.0.0")
            running = subprocess.Popen(
                [*command, board.port], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
            until = time.monotonic() + 30
            while board.chip.pages < 20 and running.poll() is None and time.monotonic() < until:
                time.sleep(0.02)
            assert any("avrdude" in user for user in users_of(board.port)), "it writes"
            os.kill(running.pid, signal.SIGINT)
            _, said = running.communicate(timeout=10)
            assert running.returncode == 130, said
            assert users_of(board.port) == []
        assert "does not work until it is flashed again" in said


def test_an_error_is_one_of_those_that_the_command_puts_in_a_sentence() -> None:
    assert issubclass(InstrumentError, BridgeError)
    assert issubclass(FirmwareRefusedError, NktsenseError)
