"""What avrdude's words mean: which chip answered, at which attempt it is, and why it failed."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

ATMEGA328P: Final = "1e950f"
_CHIPS: Final = {
    ATMEGA328P: "ATmega328P",
    "1e9516": "ATmega328PB",
    "1e9514": "ATmega328",
    "1e940b": "ATmega168P",
    "1e9406": "ATmega168",
    "1e9307": "ATmega8",
    "1e9587": "ATmega32U4",
    "1e9801": "ATmega2560",
    "1e9651": "ATmega4809",
}
"""Chips of boards that look alike, by signature."""
_NO_CHIP: Final = ("000000", "ffffff")


class Trouble(StrEnum):
    """Why firmware could not be written."""

    PORT_MISSING = "port_missing"
    PORT_FORBIDDEN = "port_forbidden"
    PORT_BUSY = "port_busy"
    NO_BOOT_LOADER = "no_boot_loader"
    NO_PROGRAMMER = "no_programmer"
    UNKNOWN_PROGRAMMER = "unknown_programmer"
    NO_CHIP = "no_chip"
    WRONG_CHIP = "wrong_chip"
    NOT_KEPT = "not_kept"
    LOST = "lost"
    NO_CONFIG = "no_config"
    IMAGE = "image"
    SILENT = "silent"
    OTHER = "other"


_SIGNATURE: Final = re.compile(r"device signature\s*=\s*(?:0x)?([0-9a-f]{2})\s?([0-9a-f]{2})\s?([0-9a-f]{2})", re.I)
_ATTEMPT: Final = re.compile(r"attempt (\d+) of (\d+): not in sync", re.I)
_VERIFIED: Final = re.compile(r"(\d+) bytes of flash.* verified", re.I)
_ADDRESS: Final = re.compile(r"(?:at byte|at addr)\s+(0x[0-9a-f]+)", re.I)

_MEANINGS: Final[tuple[tuple[Trouble, str], ...]] = (
    (Trouble.NO_CONFIG, r"(can't|cannot|unable to).{0,30}config file|error reading.{0,30}configuration"),
    (Trouble.UNKNOWN_PROGRAMMER, r"(can't|cannot) find programmer id|no programmer has been specified"),
    (Trouble.NOT_KEPT, r"verif\w+ (error|mismatch)|content mismatch"),
    (Trouble.PORT_FORBIDDEN, r"permission denied"),
    (Trouble.PORT_BUSY, r"resource busy|device or resource|access is denied|resource temporarily unavailable"),
    (Trouble.PORT_MISSING, r"no such (file|device)|cannot find the (file|path)|system cannot find the"),
    (Trouble.NO_PROGRAMMER, r"(could not|cannot|did not) find (any )?(usb )?(device|programmer)|error opening usb"),
    (Trouble.NO_BOOT_LOADER, r"not in sync|unable to open (programmer|port)|getsync|can't communicate"),
    (Trouble.NO_CHIP, r"initialization failed|invalid device signature|target doesn't answer"),
    (Trouble.LOST, r"not responding|input/output error|protocol error|timeout|unable to read|unable to write"),
)
"""The first that fits counts: what avrdude says last is often only that something went wrong."""


def signature(text: str) -> str:
    """Return the signature of the chip that answered, as six hex digits; "" where none did."""
    found = _SIGNATURE.search(text)
    return "".join(found.groups()).lower() if found else ""


def chip_name(sign: str) -> str:
    """Return a chip's name by its signature, or what can be said of it."""
    spaced = " ".join((sign[:2], sign[2:4], sign[4:])).upper()
    return f"{_CHIPS[sign]} (signature {spaced})" if sign in _CHIPS else f"a chip with the signature {spaced}"


def is_no_chip(sign: str) -> bool:
    """Return whether a signature is that of a line with nothing at its end."""
    return sign in _NO_CHIP


def attempts(text: str) -> int:
    """Return how many times the boot loader was asked in vain so far."""
    return max((int(attempt) for attempt, _ in _ATTEMPT.findall(text)), default=0)


def verified_bytes(text: str) -> int | None:
    """Return how many bytes of flash memory were read back and are right; None where that was not said."""
    found = _VERIFIED.search(text)
    return int(found.group(1)) if found else None


def has_written(text: str) -> bool:
    """Return whether writing had begun."""
    return "Writing |" in text


def has_lost_it(text: str) -> bool:
    """Return whether the board fell silent: avrdude would go on asking for minutes, page by page."""
    begun = text.partition("Writing |")[2]
    return "not responding" in begun or attempts(text) >= 2


def mismatch_at(text: str) -> str:
    """Return the address at which something else was read back, or ""."""
    found = _ADDRESS.search(text)
    return found.group(1) if found else ""


def trouble(text: str) -> Trouble:
    """Return why a run failed by all that avrdude said."""
    # On a line that is no real port it cannot set the reset line, and says so; that is not why.
    said = "\n".join(line for line in text.splitlines() if "TIOCM" not in line)
    for kind, words in _MEANINGS:
        if re.search(words, said, re.IGNORECASE):
            return Trouble.LOST if has_written(text) and kind in (Trouble.NO_BOOT_LOADER, Trouble.NO_CHIP) else kind
    return Trouble.OTHER


def last_words(text: str) -> str:
    """Return the last thing that avrdude said, without its farewell and its bars; "" where it said nothing."""
    kept = [line.strip() for line in re.split(r"[\r\n]+", text) if line.strip() and "TIOCM" not in line]
    kept = [line for line in kept if "|" not in line and not re.match(r"avrdude(\.exe)? done", line)]
    return re.sub(r"^(avrdude(\.exe)?)?\s*(error|warning)?:\s*", "", kept[-1], flags=re.IGNORECASE) if kept else ""
