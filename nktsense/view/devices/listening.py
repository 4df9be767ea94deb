"""Listening to a port whose device is not known; not a word is said to it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from firmware_bridge import Address
from nktsense.view.words import number, said, tr

if TYPE_CHECKING:
    from firmware_bridge.serial_probe import Candidate, Heard
    from nktsense.view.house.work import Progress

LISTEN_S: Final = 10.0
_MOST: Final = 4
"""So many guesses are shown."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a device may be.

    Attributes:
        driver: Name of the driver.
        words: What was heard, in the chosen language.
        address: What opens it so.
    """

    driver: str
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a port said.

    Attributes:
        port: The port.
        summary: How much was heard, a sentence.
        guesses: What it may be, the likeliest first.
        notices: What to know about that, a sentence each.
    """

    port: str
    summary: str
    guesses: tuple[Guess, ...]
    notices: tuple[str, ...]


def can_be_listened_to(address: str) -> bool:
    """Whether an address names one serial port."""
    scheme, _, rest = address.partition(":")
    return scheme == "serial" and rest.partition("?")[0] not in ("", "*")


def listen(address: str, progress: Progress, seconds: float = LISTEN_S) -> Heard:
    """Listen to the port of an address; what it needs is opened, and nothing is written to it.

    Args:
        address: Of a serial port.
        progress: Is told how far it is; stopped, what was heard until then is returned.
        seconds: How long, s; a slow device is given some more.

    Raises:
        BridgeError: The port cannot be opened.
    """
    from firmware_bridge.serial_probe import probe

    began_s = time.monotonic()

    def stopped() -> bool:
        if progress.stopped:
            return True
        progress.tell((time.monotonic() - began_s) / seconds)
        return False

    return probe(Address.parse(address).target, seconds, stopped=stopped)


def said_of(heard: Heard) -> Said:
    """Return what was heard, in words."""
    best = heard.candidates[0] if heard.candidates else None
    if best is not None:
        summary = tr(
            "{count} bytes were heard; {readings} readings could be read.",
            count=heard.byte_count,
            readings=best.readings,
        )
    else:
        summary = tr("{count} bytes were heard; nothing could be read.", count=heard.byte_count)
    guesses = tuple(_guess(one, heard.port) for one in heard.candidates[:_MOST])
    return Said(heard.port, summary, guesses, tuple(said(notice) for notice in heard.notices))


def _guess(one: Candidate, port: str) -> Guess:
    words = tr(
        "{readings} readings at {baud} baud; {percent} % of what was heard reads so. {form}",
        readings=one.readings,
        baud=one.baud,
        percent=number(100 * one.share),
        form=said(one.form[:1].upper() + one.form[1:]),
    )
    return Guess(one.driver, words, one.address(port))
