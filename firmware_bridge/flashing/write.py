"""Firmware into the chip of the reference instrument, by avrdude: find who answers, write, have it read back.

Nothing is written before the chip has said that it is the right one. A boot loader states the signature that it was
built with: it tells one kind of board from another, not a chip that somebody put in the place of another.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from firmware_bridge.errors import BridgeError
from firmware_bridge.flashing import avrdude_words as words
from firmware_bridge.flashing.avrdude import Progress, Ran, command, run
from firmware_bridge.flashing.avrdude_words import Trouble
from firmware_bridge.flashing.images import LoadedImage
from firmware_bridge.flashing.port_users import users_of
from firmware_bridge.serial_ports import forbidden

BOOT_LOADER: Final = "arduino"
"""What avrdude calls the boot loader of an Arduino board: no programmer is needed."""
NEW_BAUD: Final = 115_200
OLD_BAUD: Final = 57_600
"""Of boards with the boot loader of before 2018, and of most copies."""
ATTEMPTS: Final = 2
"""How often a boot loader is asked at one speed. Each takes avrdude 5 s, and resets the board."""
_FLASH: Final = 32_768
_WITH_BOOT_LOADER: Final = 30_720
"""Of the flash memory the rest is the boot loader's, where it is the old one; the new one takes less."""
_PART: Final = "m328p"
_OF_A_PORT: Final = (Trouble.PORT_FORBIDDEN, Trouble.PORT_MISSING, Trouble.PORT_BUSY)

Told = Callable[[Progress], None]


class FlashingError(BridgeError):
    """Firmware could not be written.

    Attributes:
        trouble: Why.
    """

    def __init__(self, trouble: Trouble, message: str, advice: str = "") -> None:
        super().__init__(message, advice)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Way:
    """How the chip is reached.

    Attributes:
        avrdude: The program.
        port: What avrdude opens: a serial port, or ``usb``.
        programmer: As avrdude names it; :data:`BOOT_LOADER` for none but the board itself.
        baud: Speed; None for what the programmer has of its own.
    """

    avrdude: Path
    port: str
    programmer: str = BOOT_LOADER
    baud: int | None = NEW_BAUD

    @property
    def by_boot_loader(self) -> bool:
        """Whether the board's own boot loader writes it, and is kept."""
        return self.programmer == BOOT_LOADER

    def command(self, *actions: str) -> list[str]:
        """Return the command line for some of avrdude's actions; without one it only asks for the signature."""
        speed = [] if self.baud is None else ["-b", str(self.baud)]
        return command(self.avrdude, "-c", self.programmer, "-p", _PART, "-P", self.port, *speed, *actions)


def _ignore(progress: Progress) -> None:
    del progress


def find_chip(way: Way, bauds: Sequence[int], told: Callable[[int], None], attempts: int = ATTEMPTS) -> Way:
    """Return the way by which an ATmega328P answers; nothing is written.

    Args:
        way: The way, without its speed.
        bauds: Speeds to try, one after the other; none for a programmer that has its own.
        told: Told which speed is tried.
        attempts: How often to ask at each.

    Raises:
        FlashingError: Nothing answers, or another chip.
    """
    ran = Ran(None, "")
    for baud in bauds or (None,):
        if baud is not None:
            told(baud)
        one = replace(way, baud=baud)
        ran = run(one.command(), enough=lambda text: words.attempts(text) >= attempts)
        sign = words.signature(ran.text)
        if sign:
            _check_chip(one, sign)
            if ran.code == 0:
                return one
        if words.trouble(ran.text) not in (Trouble.NO_BOOT_LOADER, Trouble.LOST):
            break
    raise _failed(way, ran, bauds)


def save_eeprom(way: Way, to: Path) -> None:
    """Read the memory that holds calibration and serial number into a file: a programmer erases it with the rest.

    Raises:
        FlashingError: It could not be read; nothing was written.
    """
    ran = run(way.command("-U", f"eeprom:r:{to}:i"))
    if ran.code != 0 or not to.is_file():
        raise _failed(way, ran)


def write(way: Way, image: LoadedImage, told: Told = _ignore, eeprom: Path | None = None) -> int:
    """Write an image and have it read back; return how many bytes were compared.

    Args:
        way: As :func:`find_chip` found it.
        image: What to write.
        told: Told of its progress.
        eeprom: What :func:`save_eeprom` read, to be written back; None leaves that memory alone.

    Raises:
        FlashingError: It was not written, or not kept; the board needs to be flashed again then.
    """
    check_size(way, image)
    with tempfile.TemporaryDirectory(prefix="nktsense_") as folder:
        path = Path(folder) / "image.hex"
        path.write_bytes(image.hex_file)
        actions = ["-D"] if way.by_boot_loader else []  # it erases page by page, and cannot erase the whole
        actions += ["-U", f"flash:w:{path}:i"]
        actions += [] if eeprom is None else ["-U", f"eeprom:w:{eeprom}:i"]
        ran = run(way.command(*actions), told, words.has_lost_it)
    if ran.code != 0:
        raise _failed(way, ran, () if way.baud is None else (way.baud,))
    verified = words.verified_bytes(ran.text)
    return image.flash_bytes if verified is None else verified


def check_size(way: Way, image: LoadedImage) -> None:
    """Refuse an image that does not fit.

    Raises:
        FlashingError: It does not.
    """
    room = _WITH_BOOT_LOADER if way.by_boot_loader else _FLASH
    if image.end > room:
        raise FlashingError(
            Trouble.IMAGE,
            f"{image.name} ends at byte {image.end}, and there is room for {room}. Nothing was written.",
            "Build a smaller one, or take the image of the package.",
        )


def _check_chip(way: Way, sign: str) -> None:
    if sign == words.ATMEGA328P:
        return
    if words.is_no_chip(sign):
        raise FlashingError(
            Trouble.NO_CHIP,
            f"The programmer on {way.port} answers, but no chip behind it.",
            "Check how it is plugged to the board, and that the board has power. Nothing was written.",
        )
    raise FlashingError(
        Trouble.WRONG_CHIP,
        f"The chip on {way.port} is {words.chip_name(sign)}, and the firmware is made for the ATmega328P "
        "(signature 1E 95 0F) alone. Nothing was written.",
        "Use a board with an ATmega328P, or build the firmware for this one.",
    )


def _failed(way: Way, ran: Ran, bauds: Sequence[int] = ()) -> FlashingError:
    """Return in plain words why avrdude failed."""
    kind = words.trouble(ran.text)
    if kind is Trouble.OTHER and ran.code is None:
        kind = Trouble.SILENT
    if not way.by_boot_loader and (kind is Trouble.NO_BOOT_LOADER or (_no_port(way) and kind in _OF_A_PORT)):
        kind = Trouble.NO_PROGRAMMER
    message, advice = _explained(kind, way, bauds, ran.text)
    others = users_of(way.port) if kind in (Trouble.NO_BOOT_LOADER, Trouble.LOST, Trouble.PORT_BUSY) else []
    if others:
        advice = f"{' and '.join(others)} has the port open as well: close it first. {advice}"
    return FlashingError(kind, message, advice)


def _no_port(way: Way) -> bool:
    return way.port.startswith("usb")


def _explained(kind: Trouble, way: Way, bauds: Sequence[int], text: str) -> tuple[str, str]:
    port = way.port
    half = "The firmware is written in part, and the instrument does not work until it is flashed again."
    state = half if words.has_written(text) else "Nothing was written."
    said = words.last_words(text) or "nothing"
    where = words.mismatch_at(text)
    speeds = " and ".join(f"{baud}" for baud in bauds)
    return {
        Trouble.PORT_MISSING: (
            f"There is no port {port}.",
            "Check the cable; `nktsense devices` lists the ports that are there.",
        ),
        Trouble.PORT_FORBIDDEN: (f"{port} may not be opened.", forbidden(port)),
        Trouble.PORT_BUSY: (f"{port} is in use.", "Close the program that uses it (a window of nktsense, a monitor)."),
        Trouble.NO_BOOT_LOADER: (
            f"No boot loader answers on {port}{f' at {speeds} baud' if speeds else ''}. Nothing was written.",
            "Check that it is the right port (`nktsense devices`). Press the board's reset button as soon as this asks "
            "the boot loader. A board with the old boot loader needs --old-bootloader, one with another speed --baud; "
            "one without a boot loader needs a programmer (--programmer).",
        ),
        Trouble.NO_PROGRAMMER: (
            f"The programmer {way.programmer} does not answer on {port}.",
            "Check that it is plugged in, that your user may open it, and that it is of this kind.",
        ),
        Trouble.UNKNOWN_PROGRAMMER: (
            f"avrdude knows no programmer {way.programmer!r}.",
            f"`{way.avrdude} -c ?` lists those that it knows; {BOOT_LOADER} is the board's own boot loader.",
        ),
        Trouble.NO_CHIP: (
            f"The programmer {way.programmer} answers, but the chip behind it does not: {said}.",
            "Check how it is plugged to the board, and that the board has power.",
        ),
        Trouble.WRONG_CHIP: (f"The chip on {port} is not the right one.", "Use a board with an ATmega328P."),
        Trouble.NOT_KEPT: (
            f"What was read back from the chip on {port} is not what was written"
            f"{f' (first at address {where})' if where else ''}.",
            "Flash it again. Where it fails at the same address again, the chip is worn out or damaged; at others, "
            "change the cable or the USB port.",
        ),
        Trouble.LOST: (
            f"{port} stopped answering ({said}). {state}",
            "Its boot loader is still there: check the cable and flash it again.",
        ),
        Trouble.NO_CONFIG: (f"{way.avrdude} does not find its list of chips: {said}.", "Install avrdude anew."),
        Trouble.IMAGE: ("The image does not fit.", ""),
        Trouble.SILENT: (
            f"avrdude said nothing for long and was ended. {state}",
            "Unplug the board, plug it in again, and flash it again.",
        ),
        Trouble.OTHER: (
            f"avrdude failed on {port}. {state} It said: {said}.",
            "Try again; `nktsense doctor` checks this machine.",
        ),
    }[kind]
