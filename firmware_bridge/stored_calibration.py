"""Reading and replacing the calibration that an NKT1 instrument stores: the only way here to write into an instrument.

It is no driver: nothing streams, the line is open for the moments that it takes, and the instrument proves what it is
before it is asked for anything else.
"""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from firmware_bridge.address import Address
from firmware_bridge.codec import IdentityEvent
from firmware_bridge.codecs.nkt1_calibration import (
    Answer,
    CalibrationTalk,
    Reason,
    RefusedEvent,
    State,
    StoredCalibration,
    StoredEvent,
    StreamingEvent,
    UnlockedEvent,
)
from firmware_bridge.drivers.options import LINE_OPTIONS, check_options, serial_link
from firmware_bridge.errors import AddressError, BridgeError
from firmware_bridge.link_device import Link

_DRIVER: Final = "nkt1"
_BAUD: Final = 250_000
_AGAIN: Final = "Nothing was changed. Try again."
_LOOK: Final = "Look at what it stores now: nktsense calibrate write ADDRESS, without --record."


class StoredCalibrationError(BridgeError):
    """The calibration that an instrument stores cannot be read or replaced."""


class WriteRefusedError(StoredCalibrationError):
    """The instrument refused.

    Attributes:
        reason: Why; a plain number where this program does not know it.
    """

    def __init__(self, message: str, advice: str, reason: int) -> None:
        super().__init__(message, advice)
        self.reason = reason


_REFUSALS: Final[dict[int, tuple[str, str]]] = {
    Reason.LOCKED: ("it is locked: it was not asked to unlock, or for another write", _AGAIN),
    Reason.EXPIRED: ("the ten seconds for which it was unlocked were over", _AGAIN),
    Reason.STREAMING: ("it streams", "Nothing was changed. Stop the recording, then try again."),
    Reason.BAD_CRC: ("what arrived was damaged", f"{_AGAIN} Where it happens again, change the cable."),
    Reason.BAD_FORMAT: (
        "it does not take a calibration of this form or with these numbers",
        "Nothing was changed. Its firmware may be of another version than this program.",
    ),
    Reason.MEMORY: ("its memory did not keep what was written", f"{_LOOK} The instrument needs a repair."),
}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the host waits, s.

    Attributes:
        identity_s: For who it is; a board that was reset by the opening of its port needs about two seconds.
        answer_s: For any other answer.
        write_s: For the answer to a write; an EEPROM takes up to a second.
        again_s: After so long a question is asked again. A write never is.
    """

    identity_s: float = 5.0
    answer_s: float = 2.0
    write_s: float = 4.0
    again_s: float = 0.5


PATIENT: Final = Patience()


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
        StoredCalibrationError: No answer, no NKT1 instrument, one that streams, or one that stores no calibration.
    """
    return asyncio.run(_on(address, patience, lambda session: session.read()))


def write_stored(address: str, calibration: StoredCalibration, serial: str, patience: Patience = PATIENT) -> Found:
    """Replace what an instrument stores, read it back, and return it. Blocks as :func:`read_stored` does.

    Args:
        address: As ``serial:/dev/ttyUSB0?driver=nkt1``.
        calibration: What it shall store.
        serial: Serial number that the instrument must state.
        patience: How long to wait.

    Raises:
        WriteRefusedError: The instrument refused; the message says why.
        StoredCalibrationError: As for :func:`read_stored`; or it is another instrument; or what was read back is not
            what was written.
        AddressError: As for :func:`read_stored`.
        DeviceOpenError: As for :func:`read_stored`.
        DeviceLostError: As for :func:`read_stored`; what it stores then, only reading can tell.
    """
    return asyncio.run(_on(address, patience, lambda session: session.write(calibration, serial)))


async def _on(address: str, patience: Patience, what: Callable[[_Session], Awaitable[Found]]) -> Found:
    link = _link(Address.parse(address))
    try:
        await link.open()
        return await what(_Session(link, address, patience))
    finally:
        await link.close()


def _link(address: Address) -> Link:
    if address.scheme not in ("serial", "socket") or address.options.get("driver") != _DRIVER:
        raise AddressError(
            f"{address} names no NKT1 instrument, and no other stores a calibration that can be written.",
            f"Name it as serial:PORT?driver={_DRIVER}.",
        )
    check_options(address, "An NKT1 instrument", LINE_OPTIONS | {"zero", "counts_per_n"})
    return serial_link(address, _BAUD)


_A = TypeVar("_A", IdentityEvent, StoredEvent, UnlockedEvent)


class _Session:
    """The conversation over an open line.

    Args:
        link: The line.
        address: Its name in messages.
        patience: How long to wait.
    """

    def __init__(self, link: Link, address: str, patience: Patience) -> None:
        self._link, self._address, self._patience = link, address, patience
        self._talk = CalibrationTalk(secrets.randbits(16))
        self._heard = 0

    async def read(self) -> Found:
        return await self._stored(await self._identity())

    async def write(self, calibration: StoredCalibration, serial: str) -> Found:
        said = await self._identity()
        stated = said.get("serial", "")
        if not stated or stated != serial:
            who = f"is {stated}" if stated else "states no serial number"
            raise StoredCalibrationError(
                f"The calibration is of {serial or 'an instrument without a number'}; what answers on {self._address} "
                f"{who}.",
                "Nothing was written. Connect the right one.",
            )
        patience = self._patience
        unlocked = await self._ask(self._talk.unlock, UnlockedEvent, patience.answer_s, patience.again_s)
        if unlocked is None:
            raise self._silent(said)
        await self._ask(lambda: self._talk.write(unlocked.nonce, calibration), StoredEvent, patience.write_s)
        # Whether that was answered or not: what counts is what lies there now.
        found = await self._stored(said)
        if found.calibration is None or found.calibration.sealed() != calibration.sealed():
            raise StoredCalibrationError(
                f"{found.name} on {self._address} does not store what was written.", f"{_LOOK} Then try again."
            )
        return found

    async def _identity(self) -> dict[str, str]:
        patience = self._patience
        said = await self._ask(self._talk.identify, IdentityEvent, patience.identity_s, patience.again_s)
        if said is not None:
            return dict(said.fields)
        if self._heard:
            raise StoredCalibrationError(
                f"What answers on {self._address} is no NKT1 instrument, or talks at another speed: "
                f"{self._heard} bytes, and not who it is.",
                "Check the port and &baud=. Nothing was written but the question who it is.",
            )
        raise StoredCalibrationError(
            f"Nothing answers on {self._address}.", "Check the cable, the port and whether the instrument is on."
        )

    async def _stored(self, said: dict[str, str]) -> Found:
        patience = self._patience
        event = await self._ask(self._talk.read, StoredEvent, patience.answer_s, patience.again_s)
        if event is None:
            raise self._silent(said)
        return Found(
            said.get("model", ""),
            said.get("serial", ""),
            said.get("firmware", ""),
            event.state,
            event.calibration,
            "Both copies in its memory are damaged." if event.state is State.DAMAGED else event.problem,
        )

    def _silent(self, said: dict[str, str]) -> StoredCalibrationError:
        who = " ".join(filter(None, (said.get("model"), said.get("serial"), said.get("firmware"))))
        return StoredCalibrationError(
            f"{who or 'The instrument'} on {self._address} says who it is, but does not answer about its calibration.",
            "Its firmware may not store one. Else check the cable and try again.",
        )

    async def _ask(
        self, question: Callable[[], bytes], kind: type[_A], patience_s: float, again_s: float = math.inf
    ) -> _A | None:
        """Ask, again and again, until an answer of a kind comes; None where none does."""
        until = time.monotonic() + patience_s
        while (now := time.monotonic()) < until:
            await self._link.write(question())
            answer = await self._answer(kind, min(until, now + again_s))
            if answer is not None:
                return answer
        return None

    async def _answer(self, kind: type[_A], until_s: float) -> _A | None:
        while (left_s := until_s - time.monotonic()) > 0:
            try:
                arrival = await asyncio.wait_for(self._link.read(), left_s)
            except TimeoutError:
                break
            self._heard += len(arrival.data)
            for event in self._talk.feed(arrival.data):
                self._check(event)
                if isinstance(event, kind):
                    return event
        return None

    def _check(self, event: Answer) -> None:
        if isinstance(event, StreamingEvent):
            event = RefusedEvent(Reason.STREAMING)
        if isinstance(event, RefusedEvent):
            why, advice = _REFUSALS.get(event.reason, (f"its reason {event.reason} is unknown here", _LOOK))
            raise WriteRefusedError(f"The instrument on {self._address} refuses: {why}.", advice, event.reason)
