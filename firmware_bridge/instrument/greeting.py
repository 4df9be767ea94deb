"""How an NKT1 instrument is made to stream: woken up, asked who it is and what it stores, set to a rate, started.

Opening its port resets a board like an Arduino Nano. For up to two seconds its boot loader swallows what is sent, and
then the instrument is idle. After a restart in mid-stream it is idle as well, and silent. So it is asked until it
answers, started until it streams, and greeted anew when it falls silent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from firmware_bridge.address import Address
from firmware_bridge.codecs.nkt1 import START, STOP, pack_frame
from firmware_bridge.codecs.nkt1_calibration import StoredCalibration, StoredEvent
from firmware_bridge.codecs.nkt1_service import MAX_RATE_HZ
from firmware_bridge.errors import AddressError, CodecError, DeviceOpenError
from firmware_bridge.instrument.conversation import PATIENT, Conversation, InstrumentError, Patience, RefusedError
from firmware_bridge.instrument.talk import set_rate
from firmware_bridge.link import Line
from firmware_bridge.links.serial import Arrival

_SILENCE_S: Final = 1.0
"""An instrument that streams sends a frame at least every tenth of a second."""
_STARTS: Final = 6


RATE_OPTION: Final = "rate"
"""Option of an address."""


def user_rate(address: Address) -> int | None:
    """Return how many samples per second the address asks for, or None.

    Raises:
        AddressError: It is no such number.
    """
    if RATE_OPTION not in address.options:
        return None
    rate_hz = address.number(RATE_OPTION, 0.0)
    if rate_hz != int(rate_hz) or not 0 < rate_hz <= MAX_RATE_HZ:
        raise AddressError(
            f"rate={address.options[RATE_OPTION]} in {address} is no rate of an NKT1 instrument.",
            "Give samples per second, for example rate=80; nktsense firmware info tells those that it can.",
        )
    return int(rate_hz)


def nkt1_greeting(address: Address, plain: Callable[[bytes], bytes] | None = None) -> Nkt1Greeting:
    """Return how the instrument at an address is made to stream.

    Raises:
        AddressError: Its rate is no such number.
    """
    typed = "counts_per_n" in address.options
    return Nkt1Greeting(str(address), user_rate(address), plain=plain, reads_stored=not typed)


class Nkt1Greeting:
    """Makes an NKT1 instrument stream.

    Args:
        where: Its address in messages.
        rate_hz: Samples per second that it shall send; None for its own.
        patience: How long to wait.
        plain: Takes the frames out of what the line reads, where they come wrapped; None where they do not.
        reads_stored: Ask once which calibration it stores. One that does not know the question costs half a second.

    Attributes:
        silence_s: After so long without a byte it is greeted anew, s.
        stored: The calibration that it stores, as far as it was asked.
        stored_problem: Why that cannot be read, a sentence, or "".
    """

    def __init__(
        self,
        where: str,
        rate_hz: int | None = None,
        patience: Patience = PATIENT,
        plain: Callable[[bytes], bytes] | None = None,
        *,
        reads_stored: bool = True,
    ) -> None:
        self.silence_s = _SILENCE_S
        self.stored: StoredCalibration | None = None
        self.stored_problem = ""
        self._where, self._rate_hz, self._patience, self._plain = where, rate_hz, patience, plain
        self._before, self._reads_stored = False, reads_stored

    async def greet(self, line: Line) -> None:
        """Make the instrument stream; one that does already, and only does, is let be.

        Raises:
            DeviceOpenError: It does not answer, is none, cannot send at the rate, or sends no readings.
            DeviceLostError: The line was cut.
        """
        line = line if self._plain is None else _Unwrapped(line, self._plain)
        talk = Conversation(line, self._where, self._patience, beside_stream=True)
        try:
            said = await talk.identity()
            slept = not (self._before and talk.streams)  # else its bytes were only late: it is not stopped for that
            if said and slept and (self._reads_stored or self._rate_hz is not None):
                await self._prepare(line, talk)
        except (InstrumentError, CodecError) as error:
            raise DeviceOpenError(error.message, error.advice) from error
        await self._start(line, talk, said)
        self._before = True

    async def _prepare(self, line: Line, talk: Conversation) -> None:
        # It may stream still, for whoever had it before, and is asked and set only while it does not.
        await line.write(pack_frame(STOP, 0, b""))
        if self._reads_stored:
            self._reads_stored = False
            await self._read_stored(talk)
        if self._rate_hz is not None:
            await set_rate(talk, self._rate_hz)
            await line.write(talk.talk.identify())  # its identity says the rate, and is read with the stream
        talk.streams = False

    async def _read_stored(self, talk: Conversation) -> None:
        try:
            event = await talk.ask(talk.talk.read, StoredEvent, self._patience.again_s, self._patience.again_s / 2)
        except RefusedError as error:
            self.stored_problem = error.message
            return
        if event is not None:
            self.stored = event.calibration
            self.stored_problem = event.trouble

    async def _start(self, line: Line, talk: Conversation, said: dict[str, str]) -> None:
        before = talk.heard_bytes
        for _ in range(_STARTS):
            await line.write(pack_frame(START, 0, b""))
            if talk.streams or await talk.begins_to_stream(self._patience.again_s):
                return
        if talk.heard_bytes > before:
            return  # what nobody can read is kept and told by whoever reads the stream
        who = " ".join(filter(None, (said.get("model"), said.get("serial")))) or "An instrument"
        raise DeviceOpenError(
            f"{who} on {self._where} says who it is, but sends no readings.",
            "Plug it out and in again. Where it happens again, let it test itself: nktsense firmware selftest.",
        )


class _Unwrapped:
    """A line without the wrapping of what it reads."""

    def __init__(self, line: Line, plain: Callable[[bytes], bytes]) -> None:
        self._line, self._plain = line, plain

    async def read(self) -> Arrival:
        arrival = await self._line.read()
        return Arrival(self._plain(arrival.data), arrival.arrival_s)

    async def write(self, data: bytes) -> None:
        await self._line.write(data)
