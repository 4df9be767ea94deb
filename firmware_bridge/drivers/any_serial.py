"""``serial:*`` and ``serial:PORT`` without a driver: listen without a word, and open what can be read for certain.

What is found this way stays a guess from the bytes. So nothing is written to it afterwards either: the device is read
as it talks by itself, and its driver, which may write, has to be named by a person.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import user_reconnect, user_sign
from firmware_bridge.drivers.found import FoundDevice
from firmware_bridge.errors import AddressError, DeviceOpenError
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import SerialLink
from firmware_bridge.links.serial import Arrival
from firmware_bridge.serial_ports import Likely, PortInfo, list_ports
from firmware_bridge.serial_probe import SPEEDS, Candidate, Heard, probe

LISTEN_S: Final = 10.0
"""How long each port is listened to, unless the address says ``listen=``."""
_OPTIONS: Final = frozenset({"driver", "baud", "sign", "reconnect", "listen"})
_LONGEST_S: Final = 600.0
_ANY: Final = (
    Likely("nkt1", "the open reference instrument is silent until it is told to start"),
    Likely("mark10", "gauges that are built like a Mark-10 are silent until they are asked"),
)
"""What is proposed for a port of which nothing is known."""
_NEEDS: Final = {"ascii": "&profile=plain&unit=N", "gauge": "&profile=shimpo_dfs&unit=N"}
"""What a driver has to be told: an example, since only a person can know it."""


def proposed(port: str, driver: str) -> str:
    """Return the address that opens a port with a driver; what must be stated stands in it as an example."""
    return f"serial:{port}?driver={driver}{_NEEDS.get(driver, '')}"


class _Mute:
    """A serial line on which nothing is ever written."""

    def __init__(self, link: SerialLink) -> None:
        self._link = link

    async def open(self) -> None:
        await self._link.open()

    async def read(self) -> Arrival:
        return await self._link.read()

    async def write(self, data: bytes) -> None:
        del data  # nobody named the driver, so nothing may be said to what is there

    async def close(self) -> None:
        await self._link.close()


@dataclass(frozen=True, slots=True)
class _Result:
    """What came of one port: what was heard, or why it could not be listened to."""

    port: PortInfo
    heard: Heard | None = None
    error: DeviceOpenError | None = None

    @property
    def sure(self) -> list[Candidate]:
        """The languages that can be opened as they are, the likeliest of each form."""
        forms: dict[str, Candidate] = {}
        for candidate in self.heard.candidates if self.heard is not None else ():
            if candidate.sure and candidate.unit:
                forms.setdefault(candidate.form, candidate)
        return list(forms.values())


class AnySerialDevice(FoundDevice):
    """What talks by itself on a serial port: looked for when it is opened.

    Args:
        address: ``serial:*`` or ``serial:PORT``.
        ports: What gives the ports that are there.
    """

    def __init__(self, address: Address, *, ports: Callable[[], list[PortInfo]] = list_ports) -> None:
        super().__init__(DeviceInfo("serial", "serial device"))
        self._address = address
        self._ports = ports
        self._listen_s = address.number("listen", LISTEN_S)
        self._speeds = _speeds(address)
        self._sign, self._reconnect_s = user_sign(address), user_reconnect(address)
        self._stop = threading.Event()
        if not 0 < self._listen_s <= _LONGEST_S:
            raise AddressError(f"listen={address.options['listen']} in {address} must be above 0, and {_LONGEST_S:g}.")

    async def find(self) -> LinkDevice:
        """Listen, and return the only device that can be read for certain.

        Raises:
            DeviceOpenError: There is none, or there are several; the message says what was heard on which port, and
                with which addresses it can be opened.
        """
        results = await self._listen()
        sure = [(result, candidate) for result in results for candidate in result.sure]
        if len(sure) != 1:
            raise _unsure(self._address, results)
        [(result, candidate)] = sure
        return self._made(result.port.device, candidate)

    async def _listen(self) -> list[_Result]:
        target = self._address.target
        ports = await asyncio.to_thread(self._ports)
        if target != "*":
            ports = [port for port in ports if port.device == target] or [PortInfo(target, "")]
        self._stop.clear()
        try:
            return await asyncio.gather(*(asyncio.to_thread(self._heard, port) for port in ports))
        finally:
            self._stop.set()  # whoever gives up does not wait for the ports

    def _heard(self, port: PortInfo) -> _Result:
        try:
            heard = probe(port.device, self._listen_s, speeds=self._speeds, stopped=self._stop.is_set)
        except DeviceOpenError as error:
            return _Result(port, error=error)
        return _Result(port, heard)

    def _made(self, port: str, candidate: Candidate) -> LinkDevice:
        notice = (
            f"Taken for {candidate.driver} by the form of what it sends; nothing is written to it. Compare the first "
            f"readings with its display, then name it: {candidate.address(port)}"
        )
        model = f"unnamed {candidate.driver.replace('&profile=', ' ')}"
        info = DeviceInfo("serial", model, evidence="D", notice=notice)
        link = _Mute(SerialLink(port, candidate.baud))
        return LinkDevice(link, candidate.codec(), info, self._sign, reconnect_s=self._reconnect_s)

    async def close(self) -> None:
        """Let the port go; safe to call twice."""
        self._stop.set()
        await super().close()


def _speeds(address: Address) -> tuple[int, ...]:
    if "baud" not in address.options:
        return SPEEDS
    baud = address.number("baud", 0.0)
    if baud <= 0 or baud != int(baud):
        raise AddressError(f"baud={address.options['baud']} in {address} is no speed.", "For example baud=9600.")
    return (int(baud),)


def _unsure(address: Address, results: list[_Result]) -> DeviceOpenError:
    if not results:
        return DeviceOpenError(
            "There is no serial port.", "Plug the device in and try again; `nktsense doctor` checks this machine."
        )
    if len(results) == 1 and results[0].error is not None:
        return results[0].error
    told = " ".join(_told(result) for result in results)
    several = sum(len(result.sure) for result in results) > 1
    what = "says for certain which device is meant" if several else "can be read without more being said"
    example = " (N stands for the unit that the device shows)" if "unit=N" in told else ""
    return DeviceOpenError(f"Nothing on {address} {what}. {told}", f"Open the one that it is{example}.")


def _told(result: _Result) -> str:
    port, heard = result.port.device, result.heard
    if heard is None:
        error = result.error
        return "" if error is None else f"{error.message} {error.advice}"
    if heard.candidates:
        best = {candidate.form: candidate for candidate in reversed(heard.candidates)}.values()
        tries = sorted(best, key=lambda candidate: -candidate.confidence)
        said = f"Heard on {port}, at {tries[0].baud} baud: {tries[0].form}."
        return f"{said} {_tries((one.address(port), '') for one in tries[:3])}"
    likely = result.port.likely or _ANY
    said = (
        f"{heard.byte_count} bytes were heard on {port}, in no language that is known here."
        if heard.byte_count
        else f"Nothing was heard on {port}: many devices are silent until they are told to start, and nothing is "
        "written to one that is not known."
    )
    return f"{said} {_tries((proposed(port, one.driver), one.why) for one in likely)}"


def _tries(addresses: Iterable[tuple[str, str]]) -> str:
    listed = [f"{address} ({why})" if why else address for address, why in addresses]
    return f"It may be {'; or '.join(listed)}."


class AnySerialDriver:
    """The device that talks by itself on a serial port, ``serial:*`` or ``serial:/dev/ttyUSB0``."""

    schemes: ClassVar[tuple[str, ...]] = ("serial",)
    summary: ClassVar[str] = "what talks by itself on a serial port, found by listening; nothing is written to it"
    evidence: ClassVar[str] = ""
    rate: ClassVar[str] = "the device's own"

    @staticmethod
    def make(address: Address) -> AnySerialDevice:
        """Return the device; options: ``listen`` (s), ``baud`` (where it is known), ``sign``, ``reconnect``.

        Raises:
            AddressError: It names no port, or has an option that is not known here.
        """
        if not address.target:
            raise AddressError(f"{address} names no port.", "For example serial:* for the only one, or serial:COM5.")
        if unknown := sorted(set(address.options) - _OPTIONS):
            raise AddressError(
                f"{address} does not say what is plugged in, as {unknown[0]}= needs it to.",
                "Add ?driver= and one of those that `nktsense devices --drivers` lists.",
            )
        return AnySerialDevice(address)


__all__ = ["AnySerialDevice", "AnySerialDriver", "proposed"]
