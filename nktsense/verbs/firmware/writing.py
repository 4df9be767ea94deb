"""Firmware into a board, step by step: who is there, which image, may it be written, write, and who is there now."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from firmware_bridge.errors import BridgeError, CodecError
from firmware_bridge.flashing.avrdude import Progress as Far
from firmware_bridge.flashing.avrdude import find_avrdude
from firmware_bridge.flashing.images import (
    FRONTS,
    LoadedImage,
    is_newer,
    load_file,
    load_shipped,
    shipped_image,
)
from firmware_bridge.flashing.write import (
    ATTEMPTS,
    BOOT_LOADER,
    FlashingError,
    Way,
    check_size,
    find_chip,
    save_eeprom,
    write,
)
from firmware_bridge.instrument.conversation import InstrumentError, Patience, RefusedError
from firmware_bridge.instrument.talk import InstrumentInfo, instrument_info
from nktsense.errors import NktsenseError
from nktsense.terminal import err, out
from nktsense.verbs.agreed import agreed
from nktsense.verbs.firmware.address import instrument_address, port_of
from nktsense.verbs.firmware.showing import UNPROVEN, front_of, stored_words

BEFORE: Final = Patience(identity_s=3.0, answer_s=1.0)
"""A board without our firmware stays silent: that is waited for once, and not for long."""
AFTER: Final = Patience(identity_s=8.0)
_PHASES: Final = {"connect": "Asking the board", "write": "Writing", "verify": "Reading back"}


class FirmwareRefusedError(NktsenseError):
    """This firmware is not for this instrument, or what is there now is not what was written."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked for.

    Attributes:
        port: Port of the board, or None where only a programmer is there.
        front: Its converter, or "".
        hex_file: An image of somebody's own, or None.
        bauds: Speeds at which to ask the boot loader, in order; none for those of the programmer.
        programmer: As avrdude names it.
        programmer_port: Where it is.
        avrdude: The program, or None to look for it.
        yes: Do not ask.
        attempts: How often the boot loader is asked at each speed.
        before: How long to wait for what is there now.
        after: How long to wait for the new firmware.
    """

    port: str | None
    front: str = ""
    hex_file: Path | None = None
    bauds: tuple[int, ...] = ()
    programmer: str = BOOT_LOADER
    programmer_port: str = "usb"
    avrdude: Path | None = None
    yes: bool = False
    attempts: int = ATTEMPTS
    before: Patience = BEFORE
    after: Patience = AFTER


def flash_board(wanted: Wanted) -> bool:
    """Write firmware into a board; return whether it was written, which a person may have refused.

    Raises:
        BridgeError: It could not be done; the message says why, and what is in the board now.
        FirmwareRefusedError: The image is not for this instrument, or another version answers than was written.
    """
    program = find_avrdude(wanted.avrdude)
    port = None if wanted.port is None else port_of(wanted.port)
    found = None if port is None else _who(port, wanted.before)
    image = choose_image(wanted, found)
    by_boot_loader = wanted.programmer == BOOT_LOADER
    way = Way(program, (port or "") if by_boot_loader else wanted.programmer_port, wanted.programmer, None)
    check_size(way, image)
    for line in notes(wanted, image, found):
        out.print(Text(line), soft_wrap=True)
    out.print(Text(UNPROVEN, style="dim"), soft_wrap=True)
    if not wanted.yes and not agreed("Write it?"):
        print("Nothing was written.")
        return False
    _write(way, wanted, image)
    if port is None:
        print("Nobody was asked who answers now: give --port too, or run `nktsense firmware info PORT`.")
    else:
        _prove(port, image, found, wanted.after)
    return True


def _who(port: str, patience: Patience) -> InstrumentInfo | None:
    """Return the instrument that answers now; None where none does, as on a board that is new.

    Raises:
        DeviceOpenError: The port cannot be opened.
        RefusedError: It answers, and streams.
    """
    with err.status(f"Asking what is on {port} now."):
        try:
            return instrument_info(instrument_address(port), patience)
        except RefusedError:
            raise
        except (InstrumentError, CodecError):
            return None


def choose_image(wanted: Wanted, found: InstrumentInfo | None) -> LoadedImage:
    """Return the image to write: that of the converter that was stated, else of the one that the instrument has.

    Raises:
        FirmwareImageError: There is none, or it is damaged.
        HexFileError: It is damaged.
        FirmwareRefusedError: It is not clear which, or it is for the other converter.
    """
    has = "" if found is None else front_of(found)
    front = wanted.front or has
    if wanted.hex_file is None:
        if not front:
            raise FirmwareRefusedError(
                "What is on the board now does not say which converter of the load cell it has.",
                f"Say it: {' or '.join(f'--front {name}' for name in FRONTS)}; its name is on the converter's board.",
            )
        return load_shipped(shipped_image(front))
    image = load_file(wanted.hex_file)
    if image.front and front and image.front != front:
        whose = "--front says" if wanted.front else "the instrument has"
        raise FirmwareRefusedError(
            f"{image.name} is for the converter {image.front}, and {whose} {front}. Nothing was written.",
            "Take the image for it; where the converter was changed, say so by --front.",
        )
    return image


def notes(wanted: Wanted, image: LoadedImage, found: InstrumentInfo | None) -> list[str]:
    """Return what a person should know before it is written."""
    version = f"firmware {image.version}" if image.version else "firmware that states no version here"
    front = f" for the {image.front}" if image.front else " for a converter that it does not name"
    lines = [f"To be written: {version}{front}, {image.name}, {image.flash_bytes} bytes."]
    if found is None:
        lines.insert(0, "Now: no instrument answers.")
    else:
        lines.insert(0, f"Now: {found.name}, firmware {found.firmware or 'not stated'}.")
        lines += _changes(image, found)
    if wanted.programmer == BOOT_LOADER:
        lines.append("Stored calibration and serial number lie in another memory (EEPROM) and stay.")
    else:
        lines.append(
            "A programmer erases the whole chip, its boot loader too: afterwards a programmer is needed again, or the "
            "boot loader is burnt anew. Stored calibration and serial number (EEPROM) are read before and written back."
        )
    return lines


def _changes(image: LoadedImage, found: InstrumentInfo) -> list[str]:
    lines: list[str] = []
    has = front_of(found)
    other = bool(has and image.front and has != image.front)
    if other:
        lines.append(
            f"The converter changes from {has} to {image.front}: its calibrations, the stored one and those kept on "
            "computers, are of the other one and give wrong forces. Calibrate anew before it is used."
        )
    if image.version == found.firmware and not other:
        lines.append("It has this version already.")
    elif image.version and is_newer(found.firmware, image.version):
        lines.append(f"This is older than what it has ({found.firmware}).")
    return lines


def _write(way: Way, wanted: Wanted, image: LoadedImage) -> None:
    kept = None if way.by_boot_loader else Path(tempfile.mkdtemp(prefix="nktsense_eeprom_")) / "eeprom.hex"
    try:
        with _shown() as (bar, told):
            way = find_chip(way, wanted.bauds, lambda baud: _ask(bar, baud), wanted.attempts)
            if kept is not None:
                save_eeprom(way, kept)
            compared = write(way, image, told, kept)
    except FlashingError as error:
        raise FlashingError(error.trouble, error.message, f"{error.advice}{_where(kept)}") from error
    except KeyboardInterrupt:
        err.print(
            Text(
                "Stopped. Where writing had begun, the instrument does not work until it is flashed again; its boot "
                f"loader does.{_where(kept)}"
            ),
            soft_wrap=True,
        )
        raise
    if kept is not None:
        shutil.rmtree(kept.parent, ignore_errors=True)
    speed = f" at {way.baud} baud" if way.baud is not None else ""
    out.print(Text(f"Written{speed} and read back: {compared} bytes are as they should be.", style="green"))


def _where(kept: Path | None) -> str:
    return f" What its EEPROM held is kept in {kept}." if kept is not None and kept.is_file() else ""


@contextmanager
def _shown() -> Generator[tuple[Progress, _Told]]:
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        yield bar, _Told(bar)


class _Told:
    """Shows how far avrdude is, a bar for each of its phases."""

    def __init__(self, bar: Progress) -> None:
        self._bar = bar
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, far: Far) -> None:
        if far.phase not in self._tasks:
            for task in self._tasks.values():
                self._bar.update(task, completed=100)
            self._tasks[far.phase] = self._bar.add_task(_PHASES[far.phase], total=100)
        self._bar.update(self._tasks[far.phase], completed=far.percent)


def _ask(bar: Progress, baud: int) -> None:
    for task in bar.task_ids:
        bar.remove_task(task)
    bar.add_task(f"Asking the boot loader at {baud} baud", total=None)


def _prove(port: str, image: LoadedImage, before: InstrumentInfo | None, patience: Patience) -> None:
    """Ask the instrument who it is, and say whether that is what was written.

    Raises:
        FirmwareRefusedError: Nothing answers, or another version.
    """
    with err.status("Asking the new firmware who it is."):
        try:
            now = instrument_info(instrument_address(port), patience)
        except BridgeError as error:
            raise FirmwareRefusedError(
                f"The firmware was written and read back, but does not answer: {error.message}",
                f"Unplug the board, plug it in again, and run `nktsense firmware info {port}`.",
            ) from error
    for what, says, wrote in (("version", now.firmware, image.version), ("converter", front_of(now), image.front)):
        if wrote and says != wrote:
            raise FirmwareRefusedError(
                f"The firmware was written and read back, but {now.name} states the {what} {says or 'none'}, not "
                f"{wrote}.",
                "Check that it is the same board, unplug it, plug it in again, and flash it again.",
            )
    print(f"{now.name} answers with firmware {now.firmware or 'not stated'}.")
    print(f"Calibration: {stored_words(now.stored)}.")
    if before is not None and _stored(before) != _stored(now):
        print(f"That is not what was stored before. Write it again: nktsense calibrate write {port} --record FILE.")


def _stored(info: InstrumentInfo) -> bytes | None:
    held = None if info.stored is None else info.stored.calibration
    return None if held is None else held.sealed()
