"""A gauge that must be asked for each reading, and the device object that asks it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol, cast

from firmware_bridge.codec import Codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.errors import CodecError, DeviceLostError
from firmware_bridge.link import Link
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import SerialLink
from firmware_bridge.links.serial import Arrival

PATIENCE_S: Final = 0.5
"""How long an answer is waited for before the gauge is asked again."""
_SILENT_AFTER: Final = 4
"""So many questions in a row without an answer are told to the person."""
_QUIET_S: Final = 0.15
_LONGEST_DRAIN_S: Final = 1.0
_AFTER_COMMAND_S: Final = 0.1
BITS_PER_BYTE: Final = 10


class PolledCodec(Codec, Protocol):
    """The language of a device that sends a reading only when it is asked.

    Attributes:
        poll: Bytes to ask with and usual seconds from one question to the next; None for a device that streams.
        reply_bytes: How many bytes an answer has, for the fastest that a line allows.
        seam: Bytes to put into the stream where an answer stayed incomplete; empty where answers have an end mark.
        answers: How many whole answers were read so far, refusals among them.
        waiting: How many bytes wait for the rest of their answer.
    """

    poll: tuple[bytes, float] | None
    reply_bytes: int
    seam: bytes
    answers: int

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for more."""
        ...


class _Asking:
    """A link that asks: one question, then its answer or a timeout, then the next question, never faster than told.

    An answer that comes after its timeout is not taken for that of the next question: until both are there, or the
    second timeout is over, nothing more is asked.
    """

    def __init__(
        self, link: Link, question: bytes, interval_s: float, patience_s: float, codec: Callable[[], PolledCodec]
    ) -> None:
        self._link = link
        self._question = question
        self._interval_s = interval_s
        self._patience_s = patience_s
        self._codec = codec
        self._stopped = False
        self._reset()

    def _reset(self) -> None:
        self._owed = 0
        self._heard = False
        self._waiting = False
        self._next_s = 0.0
        self._deadline_s = 0.0
        self._seen = 0
        self.unanswered = 0

    async def open(self) -> None:
        """Connect and let what was said before pass by: it answers none of our questions."""
        await self._link.open()
        self._stopped = False
        self._reset()
        self._seen = self._codec().answers
        until = time.monotonic() + _LONGEST_DRAIN_S
        with contextlib.suppress(TimeoutError):
            while time.monotonic() < until:
                await asyncio.wait_for(self._link.read(), _QUIET_S)

    async def write(self, data: bytes) -> None:
        """Write a command; the next question waits until the gauge had time for it."""
        await self._link.write(data)
        if data:
            self._next_s = max(self._next_s, time.monotonic() + _AFTER_COMMAND_S)

    async def read(self) -> Arrival:
        """Return the next bytes, asking for them whenever it is time."""
        self._count_answers()
        while not self._stopped:
            now = time.monotonic()
            if self._waiting and now >= self._deadline_s:
                self._give_up()
            if not self._waiting and now >= self._next_s:
                codec = self._codec()
                if codec.seam and codec.waiting:
                    return Arrival(codec.seam, now)
                await self._link.write(self._question)
                self._owed += 1
                self._heard = False
                self._waiting = True
                self._next_s, self._deadline_s = now + self._interval_s, now + self._patience_s
            until_s = self._deadline_s if self._waiting else self._next_s
            with contextlib.suppress(TimeoutError):
                return await asyncio.wait_for(self._link.read(), max(until_s - time.monotonic(), 0.001))
        raise DeviceLostError("The gauge is closed.")

    def _count_answers(self) -> None:
        count = self._codec().answers
        if count > self._seen:
            self._owed = max(0, self._owed - (count - self._seen))
            self.unanswered = 0
            self._heard = True
            self._waiting = self._waiting and self._owed > 0
        self._seen = count

    def _give_up(self) -> None:
        """Take the open questions for lost; where nothing came at all, one may still be answered late."""
        self._owed = 0 if self._heard else min(self._owed, 1)
        self.unanswered += 1
        self._waiting = False

    def stop(self) -> None:
        """Ask no more."""
        self._stopped = True

    async def close(self) -> None:
        """Let go; safe to call twice."""
        await self._link.close()


class PolledSerialDevice(LinkDevice):
    """A gauge on a serial line or socket that is asked for each reading.

    One question is open at a time: the next is asked when the answer is there, or after ``patience_s`` without one, and
    not before ``interval_s`` is over. Times are those of arrival: between the moment of a reading and its time lies
    what the gauge needs to answer.

    Args:
        link: The line.
        codec: The language; its ``poll`` says what to ask.
        info: What is known before it answers.
        sign: −1 turns the sign of the force.
        interval_s: Seconds from one question to the next; None for what the codec has. It is never shorter than
            question and answer need on the line.
        patience_s: How long an answer is waited for, s.
        reconnect_s: How long a lost device is looked for, s.

    Raises:
        CodecError: The codec has nothing to ask.
    """

    def __init__(
        self,
        link: SerialLink,
        codec: PolledCodec,
        info: DeviceInfo,
        sign: int = 1,
        *,
        interval_s: float | None = None,
        patience_s: float = PATIENCE_S,
        reconnect_s: float = 0.0,
    ) -> None:
        if codec.poll is None:
            raise CodecError(f"The codec {codec.name!r} has nothing to ask its device.")
        question, usual_s = codec.poll
        self.interval_s = max(usual_s if interval_s is None else interval_s, line_time_s(link, codec))
        self._asking = _Asking(link, question, self.interval_s, patience_s, self._polled_codec)
        self._where = f"{link.port} at {link.baud} baud"
        super().__init__(self._asking, codec, info, sign, reconnect_s=reconnect_s)

    def _polled_codec(self) -> PolledCodec:
        return cast("PolledCodec", self.assembler.codec)

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device by now; one that does not answer is told in its notice."""
        info = super().info
        if self._asking.unanswered < _SILENT_AFTER or info.notice:
            return info
        text = f"The gauge on {self._where} does not answer: is it on, set to this speed, and the driver the right one?"
        return replace(info, notice=text)

    async def close(self) -> None:
        """Ask no more and let the line go; safe to call twice."""
        self._asking.stop()
        await super().close()


def line_time_s(link: SerialLink, codec: PolledCodec) -> float:
    """Return how long a question and its answer take on the line, s; 0 on a socket, whose speed is not known."""
    if codec.poll is None or link.port.startswith("socket"):
        return 0.0
    return (len(codec.poll[0]) + codec.reply_bytes) * BITS_PER_BYTE / link.baud
