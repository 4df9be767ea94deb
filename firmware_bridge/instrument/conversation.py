"""A conversation with an NKT1 instrument over an open line: ask, ask again, wait, and say what went wrong.

It is no driver: nothing streams, the line is open for the moments that it takes, and the instrument proves what it is
before it is asked for anything else.
"""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from firmware_bridge.address import Address
from firmware_bridge.codec import IdentityEvent
from firmware_bridge.codecs.nkt1 import MOTION_OPTION
from firmware_bridge.codecs.nkt1_calibration import Reason
from firmware_bridge.codecs.nkt1_talk import Answer, InstrumentTalk, LaterEvent, RefusedEvent, StreamingEvent
from firmware_bridge.drivers.nkt1_air import air_link
from firmware_bridge.drivers.options import COUNTS_OPTIONS, LINE_OPTIONS, check_options, serial_link
from firmware_bridge.errors import AddressError, AnotherDeviceError, BridgeError, DeviceLostError
from firmware_bridge.link import Line, Link

_DRIVER: Final = "nkt1"
BAUD: Final = 250_000
_AGAIN: Final = "Nothing was changed. Try again."
LOOK: Final = "Look at what it stores now: nktsense calibrate write ADDRESS, without --record."


class InstrumentError(BridgeError):
    """An instrument does not answer, answers what is not known here, or is another one."""


class RefusedError(InstrumentError):
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
    Reason.MEMORY: ("its memory did not keep what was written", f"{LOOK} The instrument needs a repair."),
    Reason.NOT_POSSIBLE: ("this rate is not one of those that it can", "Ask for one that it lists."),
    Reason.NO_READING: (
        "its force sensor gives no readings, or stands at an end of its range",
        "Take the load off the cell. Check the wires between the cell, its converter and the board.",
    ),
    Reason.GIVEN_UP: (
        "it was asked for something else before this was done",
        f"{_AGAIN} Where it happens again, another program uses the instrument.",
    ),
}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the host waits, s.

    Attributes:
        identity_s: For who it is; a board that was reset by the opening of its port needs about two seconds.
        answer_s: For any other answer.
        write_s: For the answer to a write; an EEPROM takes up to a second.
        again_s: After so long a question is asked again. A write never is.
        self_test_s: For the answer to a self-test, which is then asked for once more.
        zero_s: For the answer to a zero, which is then asked for once more.
    """

    identity_s: float = 5.0
    answer_s: float = 2.0
    write_s: float = 4.0
    again_s: float = 0.5
    self_test_s: float = 3.5
    zero_s: float = 2.0


PATIENT: Final = Patience()


def instrument_link(address: Address) -> Link:
    """Return the line to an NKT1 instrument, or the connection by Bluetooth.

    Raises:
        AddressError: The address does not name one.
    """
    if address.scheme == "ble":
        return air_link(address)
    if address.scheme not in ("serial", "socket") or address.options.get("driver") != _DRIVER:
        raise AddressError(
            f"{address} names no NKT1 instrument, and no other can be asked for this.",
            f"Name it as serial:PORT?driver={_DRIVER}.",
        )
    check_options(address, "An NKT1 instrument", LINE_OPTIONS | COUNTS_OPTIONS | {"rate", MOTION_OPTION})
    return serial_link(address, BAUD)


_A = TypeVar("_A", bound=Answer)


class Conversation:
    """Questions and answers over an open line.

    Args:
        line: The line.
        address: Its name in messages.
        patience: How long to wait.
        beside_stream: It may stream meanwhile. One that streams is awake, so it is asked only once who it is.

    Attributes:
        talk: Makes the questions.
        patience: How long to wait.
        address: Name of the line in messages.
        streams: Whether it was heard to stream.
        heard_bytes: How many bytes came.
    """

    def __init__(self, line: Line, address: str, patience: Patience = PATIENT, *, beside_stream: bool = False) -> None:
        self.talk = InstrumentTalk(secrets.randbits(16))
        self.address, self.patience = address, patience
        self.streams = False
        self._line, self._beside_stream = line, beside_stream
        self.heard_bytes = 0
        self._said: dict[str, str] | None = None

    async def identity(self) -> dict[str, str]:
        """Return what the instrument says it is, or nothing of one that only streams; it is asked once.

        Raises:
            InstrumentError: Nothing answers, or no NKT1 instrument.
            DeviceLostError: The line was cut.
        """
        if self._said is not None:
            return self._said
        patience = self.patience
        event, until = None, time.monotonic() + patience.identity_s
        while event is None and not self.streams and (left_s := until - time.monotonic()) > 0:
            event = await self.ask(self.talk.identify, IdentityEvent, min(left_s, patience.again_s))
        if event is not None:
            self._said = dict(event.fields)
            return self._said
        if self.streams:
            return {}
        if self.heard_bytes:
            raise InstrumentError(
                f"What answers on {self.address} is no NKT1 instrument, or talks at another speed: "
                f"{self.heard_bytes} bytes, and not who it is.",
                "Check the port and &baud=. Nothing was written but the question who it is.",
            )
        raise InstrumentError(
            f"Nothing answers on {self.address}.", "Check the cable, the port and whether the instrument is on."
        )

    async def ask_briefly(self, question: Callable[[], bytes], kind: type[_A]) -> _A | None:
        """Ask what is answered at once; None where no answer comes."""
        return await self.ask(question, kind, self.patience.answer_s, self.patience.again_s)

    async def ask(
        self, question: Callable[[], bytes], kind: type[_A], patience_s: float, again_s: float = math.inf
    ) -> _A | None:
        """Ask, again and again, until an answer of a kind comes; None where none does.

        Args:
            question: Makes the bytes of the question, anew for each time.
            kind: What an answer is.
            patience_s: How long to wait in all, s.
            again_s: How long to wait until it is asked again, s.

        Raises:
            RefusedError: The instrument refuses, or it streams.
            CodecError: It answers in a way that is not known here.
            DeviceLostError: The line was cut.
        """
        until = time.monotonic() + patience_s
        while (now := time.monotonic()) < until:
            try:
                await self._line.write(question())
            except AnotherDeviceError:
                raise
            except DeviceLostError as error:
                raise _cut(error) from error
            answer = await self._answer(kind, min(until, now + again_s))
            if answer is not None:
                return answer
        return None

    async def begins_to_stream(self, within_s: float) -> bool:
        """Wait until it streams; return whether it does."""
        await self._answer(StreamingEvent, time.monotonic() + within_s)
        return self.streams

    def silent(self, about: str) -> InstrumentError:
        """Return that the instrument says who it is, and no more."""
        said = self._said or {}
        who = " ".join(filter(None, (said.get("model"), said.get("serial"), said.get("firmware"))))
        return InstrumentError(
            f"{who or 'The instrument'} on {self.address} says who it is, but does not answer about {about}.",
            "Its firmware may not know of it. Else check the cable and try again.",
        )

    async def _answer(self, kind: type[_A], until_s: float) -> _A | None:
        while (left_s := until_s - time.monotonic()) > 0:
            try:
                arrival = await asyncio.wait_for(self._line.read(), left_s)
            except TimeoutError:
                break
            except AnotherDeviceError:  # no cut: a stream must not go on with it
                raise
            except DeviceLostError as error:
                raise _cut(error) from error
            self.heard_bytes += len(arrival.data)
            for event in self.talk.feed(arrival.data):
                self._check(event)
                if isinstance(event, kind):
                    return event
        return None

    def _check(self, event: Answer) -> None:
        if isinstance(event, LaterEvent):
            raise event.error
        if isinstance(event, StreamingEvent):
            self.streams = self._beside_stream
            if self._beside_stream:
                return
            event = RefusedEvent(Reason.STREAMING)
        if isinstance(event, RefusedEvent):
            why, advice = _REFUSALS.get(event.reason, (f"its reason {event.reason} is unknown here", LOOK))
            raise RefusedError(f"The instrument on {self.address} refuses: {why}.", advice, event.reason)


def _cut(error: DeviceLostError) -> DeviceLostError:
    """Return what a line that was cut means here, where nothing is recorded that could be kept."""
    return DeviceLostError(error.message, f"Check the cable and its plugs. {_AGAIN}")
