"""Asking an NKT1 instrument about itself: what it is, how it does, whether it works. Nothing here makes it stream.

One opening of the port serves a whole visit, because it resets a board: :class:`Instrument` keeps the line open.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from types import TracebackType
from typing import TypeVar

from firmware_bridge.address import Address
from firmware_bridge.codecs.nkt1_calibration import Reason
from firmware_bridge.codecs.nkt1_service import Rate, Report, SelfTest, Zero
from firmware_bridge.instrument.conversation import (
    PATIENT,
    Conversation,
    InstrumentError,
    Patience,
    RefusedError,
    instrument_link,
)
from firmware_bridge.instrument.stored_calibration import Found, stored_of

_T = TypeVar("_T")
_A = TypeVar("_A", SelfTest, Zero, Report, Rate)


@dataclass(frozen=True, slots=True)
class InstrumentInfo:
    """What an instrument says of itself.

    Attributes:
        model: Its model as it states it, or "".
        serial: Its serial number, or "".
        firmware: Its firmware, or "".
        stated: All that it states of itself, by key (``front``, ``chip``, ``rate_hz``, …).
        rate_hz: Samples per second that it sends at; None where it does not know the question.
        possible_rates_hz: Those that it can; none where it does not know the question.
        report: What happened inside it since it started; None where it does not know the question.
        stored: The calibration that it stores; None where it does not know the question.
    """

    model: str
    serial: str
    firmware: str
    stated: dict[str, str] = field(default_factory=dict[str, str])
    rate_hz: int | None = None
    possible_rates_hz: tuple[int, ...] = ()
    report: Report | None = None
    stored: Found | None = None

    @property
    def name(self) -> str:
        """Model and serial number."""
        return " ".join(filter(None, (self.model, self.serial))) or "the instrument"


class Instrument:
    """An instrument whose line is open: ``with Instrument(address) as one: one.info(); one.self_test()``.

    Blocks; not for a thread that runs an event loop.

    Args:
        address: As ``serial:/dev/ttyUSB0?driver=nkt1``.
        patience: How long to wait.

    Raises:
        AddressError: It does not name an NKT1 instrument.

    Each question raises:
        InstrumentError: No answer, no NKT1 instrument, one that streams, or one that does not know the question.
        RefusedError: It refuses; the message says why.
        CodecError: It answers in a way that is not known here.
        DeviceLostError: The line was cut.
    """

    def __init__(self, address: str, patience: Patience = PATIENT) -> None:
        self._link = instrument_link(Address.parse(address))
        self._talk = Conversation(self._link, address, patience)
        self._runner = asyncio.Runner()

    def __enter__(self) -> Instrument:
        """Open the line.

        Raises:
            DeviceOpenError: The port cannot be opened.
        """
        try:
            self._run(self._link.open())
        except BaseException:
            self._runner.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the line go."""
        try:
            self._run(self._link.close())
        finally:
            self._runner.close()

    def info(self) -> InstrumentInfo:
        """Return what it is, how it does and what it stores."""
        return self._run(_info(self._talk))

    def self_test(self) -> SelfTest:
        """Let it test itself; it should lie still."""
        return self._run(_self_test(self._talk))

    def zero(self) -> Zero:
        """Let it read its zero; nothing should pull or push. What it sends afterwards is not changed by it."""
        return self._run(_zero(self._talk))

    def report(self) -> Report:
        """Return what happened inside it since it started."""
        return self._run(_report(self._talk))

    def rate(self) -> Rate:
        """Return the rate that it sends at, and those that it can."""
        return self._run(rate_of(self._talk))

    def set_rate(self, rate_hz: int) -> Rate:
        """Set the rate that it sends at, until it is reset; return what it is now."""
        return self._run(set_rate(self._talk, rate_hz))

    def stored(self) -> Found:
        """Return the calibration that it stores."""
        return self._run(stored_of(self._talk))

    def _run(self, what: Coroutine[object, object, _T]) -> _T:
        return self._runner.run(what)


def instrument_info(address: str, patience: Patience = PATIENT) -> InstrumentInfo:
    """Open the line, ask, let it go: :meth:`Instrument.info`."""
    with Instrument(address, patience) as one:
        return one.info()


def self_test(address: str, patience: Patience = PATIENT) -> SelfTest:
    """Open the line, ask, let it go: :meth:`Instrument.self_test`."""
    with Instrument(address, patience) as one:
        return one.self_test()


def zero(address: str, patience: Patience = PATIENT) -> Zero:
    """Open the line, ask, let it go: :meth:`Instrument.zero`."""
    with Instrument(address, patience) as one:
        return one.zero()


async def _info(talk: Conversation) -> InstrumentInfo:
    said = await talk.identity()
    rate = await talk.ask_briefly(talk.talk.rate, Rate)
    report = await talk.ask_briefly(talk.talk.report, Report)
    try:
        stored = await stored_of(talk)
    except RefusedError:
        raise
    except InstrumentError:  # its firmware may store none
        stored = None
    return InstrumentInfo(
        said.get("model", ""),
        said.get("serial", ""),
        said.get("firmware", ""),
        said,
        None if rate is None else rate.rate_hz,
        () if rate is None else rate.possible_hz,
        report,
        stored,
    )


async def _told(talk: Conversation, question: Callable[[], bytes], kind: type[_A], about: str, wait_s: float) -> _A:
    """Return an answer, asked for twice at most where it takes its time."""
    await talk.identity()
    found = await talk.ask(question, kind, 2 * wait_s, wait_s)
    if found is None:
        raise talk.silent(about)
    return found


async def _told_briefly(talk: Conversation, question: Callable[[], bytes], kind: type[_A], about: str) -> _A:
    """Return an answer to what is answered at once."""
    await talk.identity()
    found = await talk.ask_briefly(question, kind)
    if found is None:
        raise talk.silent(about)
    return found


async def _self_test(talk: Conversation) -> SelfTest:
    return await _told(talk, talk.talk.self_test, SelfTest, "a self-test", talk.patience.self_test_s)


async def _zero(talk: Conversation) -> Zero:
    return await _told(talk, talk.talk.zero, Zero, "its zero", talk.patience.zero_s)


async def _report(talk: Conversation) -> Report:
    return await _told_briefly(talk, talk.talk.report, Report, "what happened inside it")


async def rate_of(talk: Conversation) -> Rate:
    """Return the rate that the instrument of a conversation sends at; raises as :class:`Instrument` says."""
    return await _told_briefly(talk, talk.talk.rate, Rate, "its rate")


async def set_rate(talk: Conversation, rate_hz: int) -> Rate:
    """Set the rate that the instrument of a conversation sends at; raises as :class:`Instrument` says."""
    possible = await rate_of(talk)
    try:
        found = await talk.ask_briefly(lambda: talk.talk.set_rate(rate_hz), Rate)
    except RefusedError as error:
        if error.reason != Reason.NOT_POSSIBLE:
            raise
        can = ", ".join(f"{rate:g}" for rate in possible.possible_hz) or "none but its own"
        raise RefusedError(
            f"The instrument on {talk.address} cannot send at {rate_hz:g} Hz.", f"It can: {can}.", error.reason
        ) from error
    if found is None:
        raise talk.silent("its rate")
    return found
