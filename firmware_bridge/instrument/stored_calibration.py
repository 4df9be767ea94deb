"""Reading and replacing the calibration that an NKT1 instrument stores: the only way to write into an instrument."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from firmware_bridge.address import Address
from firmware_bridge.codecs.nkt1_calibration import State, StoredCalibration, StoredEvent
from firmware_bridge.codecs.nkt1_talk import UnlockedEvent
from firmware_bridge.errors import DeviceLostError
from firmware_bridge.instrument.conversation import (
    LOOK,
    PATIENT,
    Conversation,
    InstrumentError,
    Patience,
    instrument_link,
)


@dataclass(frozen=True, slots=True)
class Found:
    """An instrument and what it stores.

    Attributes:
        model: Its model as it states it, or "".
        serial: Its serial number as it states it, or "".
        firmware: Its firmware as it states it, or "".
        state: Whether it stores anything.
        calibration: What it stores; None where that is nothing, or cannot be read.
        problem: Why it cannot be read, in a sentence, or "".
    """

    model: str
    serial: str
    firmware: str
    state: State
    calibration: StoredCalibration | None
    problem: str

    @property
    def name(self) -> str:
        """Model and serial number."""
        return " ".join(filter(None, (self.model, self.serial))) or "the instrument"


def read_stored(address: str, patience: Patience = PATIENT) -> Found:
    """Return what an instrument is and stores. Blocks; not for a thread that runs an event loop.

    Args:
        address: As ``serial:/dev/ttyUSB0?driver=nkt1``.
        patience: How long to wait.

    Raises:
        AddressError: It does not name an NKT1 instrument.
        DeviceOpenError: The port cannot be opened.
        DeviceLostError: The line was cut.
        InstrumentError: No answer, no NKT1 instrument, one that streams, or one that stores no calibration.
    """
    return asyncio.run(_on(address, patience, stored_of))


def write_stored(address: str, calibration: StoredCalibration, serial: str, patience: Patience = PATIENT) -> Found:
    """Replace what an instrument stores, read it back, and return it. Blocks as :func:`read_stored` does.

    Args:
        address: As ``serial:/dev/ttyUSB0?driver=nkt1``.
        calibration: What it shall store.
        serial: Serial number that the instrument must state.
        patience: How long to wait.

    Raises:
        RefusedError: The instrument refused; the message says why.
        InstrumentError: As for :func:`read_stored`; or it is another instrument; or what was read back is not what was
            written.
        AddressError: As for :func:`read_stored`.
        DeviceOpenError: As for :func:`read_stored`.
        DeviceLostError: As for :func:`read_stored`; what it stores then, only reading can tell.
    """
    return asyncio.run(_on(address, patience, lambda one: _write(one, calibration, serial)))


async def _on(address: str, patience: Patience, what: Callable[[Conversation], Awaitable[Found]]) -> Found:
    link = instrument_link(Address.parse(address))
    try:
        await link.open()
        return await what(Conversation(link, address, patience))
    finally:
        await link.close()


async def stored_of(one: Conversation) -> Found:
    """Return what the instrument of a conversation is and stores.

    Raises:
        InstrumentError: As for :func:`read_stored`.
        DeviceLostError: The line was cut.
    """
    said = await one.identity()
    event = await one.ask_briefly(one.talk.read, StoredEvent)
    if event is None:
        raise one.silent("its calibration")
    return Found(
        said.get("model", ""),
        said.get("serial", ""),
        said.get("firmware", ""),
        event.state,
        event.calibration,
        event.trouble,
    )


async def _write(one: Conversation, calibration: StoredCalibration, serial: str) -> Found:
    stated = (await one.identity()).get("serial", "")
    if not stated or stated != serial:
        who = f"is {stated}" if stated else "states no serial number"
        raise InstrumentError(
            f"The calibration is of {serial or 'an instrument without a number'}; what answers on {one.address} {who}.",
            "Nothing was written. Connect the right one.",
        )
    unlocked = await one.ask_briefly(one.talk.unlock, UnlockedEvent)
    if unlocked is None:
        raise one.silent("its calibration")
    try:
        await one.ask(lambda: one.talk.write(unlocked.nonce, calibration), StoredEvent, one.patience.write_s)
        # Whether that was answered or not: what counts is what lies there now.
        found = await stored_of(one)
    except DeviceLostError as error:
        raise DeviceLostError(
            f"{error.message} The calibration was being written: {stated} may store the one before, the new one, or a "
            "damaged one.",
            "Plug it in again and write it once more: nktsense calibrate write shows what it stores, and asks.",
        ) from error
    if found.calibration is None or found.calibration.sealed() != calibration.sealed():
        raise InstrumentError(
            f"{found.name} on {one.address} does not store what was written.", f"{LOOK} Then try again."
        )
    return found
