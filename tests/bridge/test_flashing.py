"""Writing firmware: what avrdude says is understood, and the real avrdude writes to a boot loader."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from firmware_bridge.flashing import avrdude_words as words
from firmware_bridge.flashing.avrdude import (
    AvrdudeMissingError,
    Progress,
    find_avrdude,
    install_advice,
    places,
    read_progress,
    run,
)
from firmware_bridge.flashing.avrdude_words import Trouble
from firmware_bridge.flashing.images import LoadedImage, load_file
from firmware_bridge.flashing.port_users import users_of
from firmware_bridge.flashing.write import FlashingError, Way, find_chip, save_eeprom, write
from tests.firmware.flashed import hex_file, image_bytes, needs_avrdude
from tests.firmware.stk500 import ATMEGA168P, ATMEGA328PB, Board, Chip, Ills

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the boot loader sees an opened port on Linux only")

SEVEN_WRITES = """
avrdude: AVR device initialized and ready to accept instructions
avrdude: device signature = 0x1e950f (probably m328p)
avrdude: reading input file image.hex for flash
avrdude: writing 20000 bytes flash ...

Writing | ################################################## | 100% 0.02s

avrdude: 20000 bytes of flash written
avrdude: verifying flash memory against image.hex

Reading | ####################"""
EIGHT = "Reading | ########## | 20% 0.01 s\nDevice signature = 1E 95 16 (ATmega328PB)\n"


class TestWhatItSays:
    @pytest.mark.parametrize(
        ("text", "progress"),
        [
            ("avrdude: Version 6.3\n", None),
            ("Reading | #####", Progress("connect", 10)),
            ("\rReading | ####      | 8% 0.00s\rReading | ##########   | 20% 0.01s", Progress("connect", 20)),
            ("Writing | ", Progress("write", 0)),
            ("Writing | #########################", Progress("write", 50)),
            (SEVEN_WRITES, Progress("verify", 40)),
            (SEVEN_WRITES + "#" * 30 + " | 100% 0.02s\n", Progress("verify", 100)),
            (f"{SEVEN_WRITES.partition('Reading')[0]}Verifying | ## | 4 % 1.0 s", Progress("verify", 4)),
        ],
    )
    def test_progress(self, text: str, progress: Progress | None) -> None:
        assert read_progress(text) == progress

    @pytest.mark.parametrize(
        ("text", "sign"),
        [
            ("avrdude: Device signature = 0x1e950f (probably m328p)", "1e950f"),
            (EIGHT, "1e9516"),
            ("avrdude: stk500_recv(): programmer is not responding", ""),
        ],
    )
    def test_signature_of_old_and_new_versions(self, text: str, sign: str) -> None:
        assert words.signature(text) == sign

    def test_a_chip_is_named(self) -> None:
        assert words.chip_name("1e9516") == "ATmega328PB (signature 1E 95 16)"
        assert words.chip_name("123456") == "a chip with the signature 12 34 56"

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            # 6.3, 7.1 and 8.0 in turn, as they are known from the field
            ('avrdude: ser_open(): can\'t open device "/dev/x": No such file or directory', Trouble.PORT_MISSING),
            ("avrdude OS error: cannot open port /dev/x: No such file or directory", Trouble.PORT_MISSING),
            ('ser_open(): can\'t open device "COM9": The system cannot find the file specified.', Trouble.PORT_MISSING),
            ('avrdude: ser_open(): can\'t open device "/dev/x": Permission denied', Trouble.PORT_FORBIDDEN),
            ('avrdude: ser_open(): can\'t open device "\\\\.\\COM9": Access is denied.', Trouble.PORT_BUSY),
            ("avrdude OS error: cannot open port /dev/x: Device or resource busy", Trouble.PORT_BUSY),
            ("avrdude: stk500_getsync() attempt 10 of 10: not in sync: resp=0x00", Trouble.NO_BOOT_LOADER),
            ("Error: unable to open port /dev/x for programmer arduino", Trouble.NO_BOOT_LOADER),
            ("avrdude: verification error, first mismatch at byte 0x012c", Trouble.NOT_KEPT),
            ("avrdude error: verification mismatch", Trouble.NOT_KEPT),
            ("Writing | #### | 8%\navrdude error: programmer is not responding", Trouble.LOST),
            ("Writing | ####\navrdude: stk500_getsync() attempt 1 of 10: not in sync: resp=0xe0", Trouble.LOST),
            ("avrdude: Error: Could not find USB device with vid=0x16c0 pid=0x5dc", Trouble.NO_PROGRAMMER),
            ('avrdude: Can\'t find programmer id "nonsense"', Trouble.UNKNOWN_PROGRAMMER),
            ('avrdude: can\'t open config file "/etc/avrdude.conf": No such file or directory', Trouble.NO_CONFIG),
            ("avrdude: initialization failed, rc=-1", Trouble.NO_CHIP),
            ("something else", Trouble.OTHER),
        ],
    )
    def test_why_it_failed(self, text: str, kind: Trouble) -> None:
        assert words.trouble(text) is kind

    def test_a_line_that_is_no_real_port_is_not_why(self) -> None:
        said = 'avrdude OS error: ioctl("TIOCMGET"): Inappropriate ioctl for device\nverification mismatch'
        assert words.trouble(said) is Trouble.NOT_KEPT
        assert "TIOCM" not in words.last_words(said)


def program(path: Path, text: str = "#!/bin/sh\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="programs are made by a shell here")
class TestWhereItIs:
    def test_that_of_the_path_comes_first_and_the_newest_of_the_arduino_ide_after_it(self, tmp_path: Path) -> None:
        tools = tmp_path / ".arduino15" / "packages" / "arduino" / "tools" / "avrdude"
        for version in ("6.3.0-arduino9", "8.0-arduino1", "6.3.0-arduino17"):
            program(tools / version / "bin" / "avrdude")
        on_path = program(tmp_path / "bin" / "avrdude")
        home = {"HOME": str(tmp_path)}
        if sys.platform == "linux":
            assert find_avrdude(None, home | {"PATH": "/none"}).parent.parent.name == "8.0-arduino1"
        assert find_avrdude(None, home | {"PATH": str(on_path.parent)}) == on_path

    @pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
    def test_each_system_has_its_places_and_its_advice(self, platform: str) -> None:
        environment = {"HOME": "/h", "LOCALAPPDATA": "/l", "ProgramFiles(x86)": "/p"}
        assert any("packages" in pattern for _, pattern in places(platform, environment))
        assert "Arduino IDE" in install_advice(platform)

    def test_where_it_is_nowhere_the_message_says_how_to_get_it(self, tmp_path: Path) -> None:
        if any(list(place.glob(pattern)) for place, pattern in places(sys.platform, {"HOME": str(tmp_path)})):
            pytest.skip("an Arduino IDE is installed for all users")
        with pytest.raises(AvrdudeMissingError, match="was not found") as error:
            find_avrdude(None, {"HOME": str(tmp_path), "PATH": str(tmp_path)})
        assert install_advice(sys.platform) in error.value.advice
        assert "--avrdude" in error.value.advice

    def test_one_that_is_stated_must_be_a_program(self, tmp_path: Path) -> None:
        with pytest.raises(AvrdudeMissingError, match="no program"):
            find_avrdude(tmp_path)

    def test_that_of_the_arduino_ide_is_told_where_its_chips_are(self, tmp_path: Path) -> None:
        avrdude = program(tmp_path / "bin" / "avrdude")
        conf = tmp_path / "etc" / "avrdude.conf"
        assert "-C" not in Way(avrdude, "COM5").command()
        program(conf)
        assert Way(avrdude, "COM5").command()[:3] == [str(avrdude), "-C", str(conf)]


@pytest.mark.skipif(sys.platform == "win32", reason="programs are made by a shell here")
class TestRunning:
    @pytest.mark.parametrize("stubborn", [False, pytest.param(True, marks=pytest.mark.ci)])
    def test_whatever_ends_it_early_leaves_no_program_behind(self, tmp_path: Path, stubborn: bool) -> None:
        pid_file = tmp_path / "pid"
        trap = "trap '' TERM\n" if stubborn else ""
        script = f"#!/bin/sh\n{trap}echo $$ > {pid_file}\necho 'Writing | #####' >&2\nexec sleep 60\n"
        with pytest.raises(KeyboardInterrupt):
            run([str(program(tmp_path / "avrdude", script))], told=_interrupt)
        assert not _alive(int(pid_file.read_text()))

    def test_one_that_says_nothing_is_ended(self, tmp_path: Path) -> None:
        ran = run([str(program(tmp_path / "avrdude", "#!/bin/sh\nexec sleep 60\n"))], silent_s=0.2)
        assert ran.code is None

    def test_one_that_goes_on_asking_a_silent_board_is_ended(self, tmp_path: Path) -> None:
        silent = "Writing | ###\\navrdude error: programmer is not responding"
        script = f"#!/bin/sh\nprintf '{silent}\\n'\nexec sleep 60\n"
        way = Way(program(tmp_path / "avrdude", script), "COM5")
        with pytest.raises(FlashingError, match=r"COM5 stopped answering .* flashed again") as error:
            write(way, load_file(hex_file(tmp_path / "own.hex")))
        assert error.value.trouble is Trouble.LOST


def _interrupt(progress: Progress) -> None:
    raise KeyboardInterrupt


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_who_else_has_a_port_open_is_seen(tmp_path: Path) -> None:
    """The folder of processes is made up: what Linux shows there is documented in proc(5)."""
    port = tmp_path / "ttyUSB0"
    port.touch()
    fds = tmp_path / "proc" / "4711" / "fd"
    fds.mkdir(parents=True)
    (tmp_path / "proc" / "4711" / "comm").write_text("minicom\n")
    (fds / "3").symlink_to(port)
    assert users_of(str(port), tmp_path / "proc") == ["minicom (4711)"]
    assert users_of(str(tmp_path / "ttyUSB1"), tmp_path / "proc") == []


@pytest.fixture
def image(tmp_path: Path) -> LoadedImage:
    return load_file(hex_file(tmp_path / "own.hex"))


def test_an_image_that_would_overwrite_the_boot_loader_is_refused(tmp_path: Path) -> None:
    large = load_file(hex_file(tmp_path / "large.hex", size=30_721))
    with pytest.raises(FlashingError, match="there is room for 30720") as error:
        write(Way(tmp_path / "never run", "COM5"), large)
    assert error.value.trouble is Trouble.IMAGE


def patient(chip: Chip | None = None, **options: int | None) -> Board:
    """Return a board whose boot loader waits longer than a busy machine may need."""
    return Board(chip, listens_s=30.0, **options)


def found_on(board: Board, bauds: tuple[int, ...] = (115200,)) -> Way:
    return find_chip(Way(find_avrdude(), board.port), bauds, lambda baud: None)


@needs_avrdude
@on_linux
@pytest.mark.ci
class TestTheRealAvrdude:
    def test_the_flash_memory_holds_the_image_and_the_progress_was_seen(self, image: LoadedImage) -> None:
        seen: list[Progress] = []
        with patient() as board:
            assert write(found_on(board), image, seen.append) == 3000
            assert bytes(board.chip.flash[:3000]) == image_bytes("hx711", "9.8.7")
            assert bytes(board.chip.flash[3072:]) == b"\xff" * (32768 - 3072), "and nothing behind its last page"
            assert not board.chip.erased
        assert [progress.phase for progress in seen] == sorted((p.phase for p in seen), key=["write", "verify"].index)
        assert seen[-1] == Progress("verify", 100)

    def test_where_the_new_boot_loader_is_silent_the_old_one_is_tried(self) -> None:
        tried: list[int] = []
        with patient(baud=57600) as board:
            way = find_chip(Way(find_avrdude(), board.port), (115200, 57600), tried.append, attempts=2)
        assert (way.baud, tried) == (57600, [115200, 57600])

    @pytest.mark.parametrize(("signature", "name"), [(ATMEGA328PB, "ATmega328PB"), (ATMEGA168P, "ATmega168P")])
    def test_another_chip_is_refused_by_its_name_and_not_written(self, signature: bytes, name: str) -> None:
        with patient(Chip(signature)) as board:
            with pytest.raises(FlashingError, match=f"{name} .*Nothing was written") as error:
                found_on(board)
            assert board.chip.pages == 0
        assert error.value.trouble is Trouble.WRONG_CHIP

    def test_a_byte_that_is_not_kept_is_found(self, image: LoadedImage) -> None:
        with patient(Chip(ills=Ills(flipped_at=300))) as board, pytest.raises(FlashingError, match="0x012c") as error:
            write(found_on(board), image)
        assert error.value.trouble is Trouble.NOT_KEPT

    @pytest.mark.long
    def test_a_board_that_falls_silent_does_not_hold_anybody_up(self, image: LoadedImage) -> None:
        with patient(Chip(ills=Ills(silent_after_pages=5))) as board:
            way = found_on(board)
            began = time.monotonic()
            with pytest.raises(FlashingError, match="flashed again") as error:
                write(way, image)
        assert error.value.trouble is Trouble.LOST
        assert time.monotonic() - began < 20

    def test_a_programmer_gives_the_eeprom_back(self, image: LoadedImage, tmp_path: Path) -> None:
        """A programmer speaks the same language; the whole chip is erased by it."""
        with patient(Chip(programmer=True), baud=None) as board:
            board.chip.eeprom[:200] = bytes(range(200))
            way = find_chip(Way(find_avrdude(), board.port, "stk500v1", 19200), (), lambda baud: None)
            save_eeprom(way, tmp_path / "eeprom.hex")
            write(way, image, eeprom=tmp_path / "eeprom.hex")
            assert board.chip.erased
            assert bytes(board.chip.eeprom[:201]) == bytes((*range(200), 0xFF))
            assert bytes(board.chip.flash[:3000]) == image_bytes("hx711", "9.8.7")

    def test_no_port(self) -> None:
        with pytest.raises(FlashingError, match="no port /dev/ttyNONE9") as error:
            find_chip(Way(find_avrdude(), "/dev/ttyNONE9"), (115200, 57600), lambda baud: None)
        assert error.value.trouble is Trouble.PORT_MISSING

    def test_no_such_programmer(self) -> None:
        with pytest.raises(FlashingError, match="knows no programmer 'nonsense'"):
            find_chip(Way(find_avrdude(), "usb", "nonsense", None), (), lambda baud: None)
