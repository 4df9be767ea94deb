"""Bluetooth without a connection: who is there, and which of them is meant.

An operating system runs one scan for a program (BlueZ refuses a second one), while several links may search at once
and an :class:`~firmware_bridge.links.ble_broadcast.AdvertisementLink` scans for as long as it is open. So all of an
event loop share one scanner.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from firmware_bridge.errors import DeviceOpenError
from firmware_bridge.links.ble_trouble import bluetooth_trouble

if TYPE_CHECKING:
    from bleak.backends.device import BLEDevice
    from bleak.backends.scanner import AdvertisementData

SEARCH_S: Final = 10.0
"""How long a device is looked for, s."""
SETTLE_S: Final = 1.0
"""How long after the first device that fits a second one is watched for, s."""
_SCANNER_S: Final = 5.0
"""Longest that the system may take to start or stop a scan, s."""
_STALE_S: Final = 10.0
"""A scan that heard nothing at all for so long is begun anew for the next who asks: Bluetooth may have been off."""
_GIVEN_UP_S: Final = 1.0
"""Longest that work is waited for after it was told to stop, s."""
_NAMED: Final = 5
"""So many devices are named in a message, the nearest first."""
_UNKNOWN_RSSI: Final = -127
_BLUEZ: Final = {"filters": {"DuplicateData": True}}
"""BlueZ tells of an advertisement only where its data changed, unless it is asked for all. (Some radios drop repeats
themselves: there an unchanged reading still comes rarely.) Other systems do not look at this."""
_ADDRESS: Final = re.compile(r"([0-9A-F]{2}[:-]){5}[0-9A-F]{2}|[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
"""A Bluetooth address, or what macOS gives in its place."""
_T = TypeVar("_T")


class Scanner(Protocol):
    """What is needed of bleak's scanner."""

    async def start(self) -> None:
        """Begin to scan."""
        ...

    async def stop(self) -> None:
        """End the scan."""
        ...


ScannerFactory = Callable[..., Scanner]
"""Called as ``factory(on_advertisement, bluez=…)``, like :class:`bleak.BleakScanner`."""


def default_scanner(callback: Callable[[BLEDevice, AdvertisementData], None], **options: Any) -> Scanner:
    """Return bleak's scanner of this system; bleak is imported only here, because that takes a while."""
    from bleak import BleakScanner

    return BleakScanner(callback, **options)


@dataclass(frozen=True, slots=True)
class Found:
    """A Bluetooth device that advertises.

    Attributes:
        address: Bluetooth address; on macOS an identifier that the system made up.
        name: Advertised name, or "".
        rssi: Strength of the signal, dBm; −127 where it is not known.
        services: UUIDs of the services that it advertises, in lower case.
        manufacturer_ids: Company identifiers of its manufacturer data.
    """

    address: str
    name: str = ""
    rssi: int = _UNKNOWN_RSSI
    services: tuple[str, ...] = ()
    manufacturer_ids: tuple[int, ...] = ()

    def __str__(self) -> str:
        return f"{self.name or 'nameless'} ({self.address}, {self.rssi} dBm)"


@dataclass(frozen=True, slots=True)
class Heard:
    """One advertisement.

    Attributes:
        device: Bleak's handle of the device, for a connection.
        found: What is known of the device by now: the name may come in one advertisement, the services in the next.
        manufacturer_data: Payload by company identifier, of this advertisement, without the identifier.
        arrival_s: Host monotonic time of the callback, s.
    """

    device: BLEDevice
    found: Found
    manufacturer_data: dict[int, bytes]
    arrival_s: float


async def within(seconds: float, work: Coroutine[Any, Any, object]) -> bool:
    """Do some work that may fail, and give it up after so many seconds; return whether it was done."""
    task = asyncio.ensure_future(work)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())  # seen, so that nobody logs it
    try:
        await asyncio.wait({task}, timeout=seconds)
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=_GIVEN_UP_S)
    finally:
        task.cancel()
    return task.done() and not task.cancelled() and task.exception() is None


class Hub:
    """One scanner and all who listen to it.

    Attributes:
        connecting: Held while a connection is made: systems fail where two are made at once.
    """

    def __init__(self, factory: ScannerFactory) -> None:
        self.connecting = asyncio.Lock()
        self._factory = factory
        self._changing = asyncio.Lock()
        self._listeners: list[Callable[[Heard], None]] = []
        self._known: dict[str, Found] = {}
        self._scanner: Scanner | None = None
        self._heard_s = 0.0

    async def add(self, listener: Callable[[Heard], None]) -> None:
        """Tell ``listener`` of every advertisement from now on.

        Raises:
            DeviceOpenError: The system cannot scan.
        """
        async with self._changing:
            if self._scanner is not None and time.monotonic() - self._heard_s > _STALE_S:
                await self._stop()
            if self._scanner is None:
                await self._start()
            self._listeners.append(listener)

    async def remove(self, listener: Callable[[Heard], None]) -> None:
        """Tell it no more; the scan ends with the last listener. Safe for one that was never added."""
        with contextlib.suppress(ValueError):
            self._listeners.remove(listener)
        async with self._changing:
            if not self._listeners:
                await self._stop()

    async def _start(self) -> None:
        self._known.clear()
        scanner: Scanner | None = None
        try:
            scanner = self._factory(self._on_advertisement, bluez=_BLUEZ)
            async with asyncio.timeout(_SCANNER_S):
                await scanner.start()
        except BaseException as error:
            if scanner is not None:
                await within(_SCANNER_S, scanner.stop())
            if isinstance(error, Exception):  # each system has its own: D-Bus, WinRT, CoreBluetooth, bleak
                raise bluetooth_trouble(error) from error
            raise
        self._scanner, self._heard_s = scanner, time.monotonic()

    async def _stop(self) -> None:
        scanner, self._scanner = self._scanner, None
        if scanner is not None:
            await within(_SCANNER_S, scanner.stop())

    def _on_advertisement(self, device: BLEDevice, data: AdvertisementData) -> None:
        now = self._heard_s = time.monotonic()
        before = self._known.get(device.address, Found(device.address))
        found = self._known[device.address] = Found(
            device.address,
            data.local_name or device.name or before.name,
            data.rssi,
            _with(before.services, (uuid.lower() for uuid in data.service_uuids)),
            _with(before.manufacturer_ids, data.manufacturer_data),
        )
        heard = Heard(device, found, data.manufacturer_data, now)
        for listener in list(self._listeners):
            listener(heard)


def _with(before: tuple[_T, ...], more: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys((*before, *more)))


_hubs: Final[dict[asyncio.AbstractEventLoop, dict[ScannerFactory, Hub]]] = {}


def hub_of(factory: ScannerFactory) -> Hub:
    """Return the hub that the running event loop has for scanners of this kind."""
    for loop in [loop for loop in list(_hubs) if loop.is_closed()]:
        _hubs.pop(loop, None)
    hubs = _hubs.setdefault(asyncio.get_running_loop(), {})
    if factory not in hubs:
        hubs[factory] = Hub(factory)
    return hubs[factory]


async def discover(timeout_s: float = 5.0, scanner: ScannerFactory = default_scanner) -> list[Found]:
    """Return the devices that advertise within some seconds, the nearest first.

    Args:
        timeout_s: How long to listen, s.
        scanner: What makes the scanner.

    Raises:
        DeviceOpenError: The computer cannot scan; the message says what to do.
    """
    seen: dict[str, Found] = {}

    def listen(heard: Heard) -> None:
        seen[heard.found.address] = heard.found

    hub = hub_of(scanner)
    await hub.add(listen)
    try:
        await asyncio.sleep(timeout_s)
    finally:
        await hub.remove(listen)
    return _nearest(seen.values())


def _nearest(devices: Iterable[Found]) -> list[Found]:
    return sorted(devices, key=lambda found: (-found.rssi, found.address))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which device is looked for.

    Attributes:
        target: Address, name, or a pattern of names; capitals do not matter.
        kind: What the device is, in words.
        names: Patterns of the names that such devices have. A name that is given in full need not fit them: clones
            have names of their own.
        mark: What else such devices advertise, in words; no other device is taken, whatever its name.
        has_mark: Tells whether a device advertises it.
    """

    target: str
    kind: str
    names: tuple[str, ...]
    mark: str
    has_mark: Callable[[Found], bool]

    @property
    def is_address(self) -> bool:
        """Whether the target is an address, so that no second device can fit."""
        return _ADDRESS.fullmatch(self.target.upper()) is not None

    @property
    def absent(self) -> str:
        """The words that say that it was not found."""
        return f"No {self.kind} was found" if _is_pattern(self.target) else f"{self.target} was not found"

    def is_named(self, found: Found) -> bool:
        """Tell whether a device has the address or the name."""
        if self.is_address:
            return _same(found.address.replace("-", ":"), self.target.replace("-", ":"))
        if not found.name or not _same(found.name, self.target):
            return False
        return not _is_pattern(self.target) or any(_same(found.name, name) for name in self.names)


def _is_pattern(text: str) -> bool:
    return any(sign in text for sign in "*?[")


def _same(text: str, pattern: str) -> bool:
    return fnmatchcase(text.casefold(), pattern.casefold())


async def search(hub: Hub, wanted: Wanted, search_s: float, settle_s: float) -> Heard:
    """Return the one device that fits.

    Args:
        hub: Who scans.
        wanted: What is looked for.
        search_s: How long, s.
        settle_s: How long a second one is watched for, s.

    Raises:
        DeviceOpenError: None fits, or more than one does; the message names what was seen.
    """
    seen: dict[str, Found] = {}
    fitting: dict[str, Heard] = {}
    any_fits = asyncio.Event()

    def listen(heard: Heard) -> None:
        seen[heard.found.address] = heard.found
        if wanted.is_named(heard.found) and wanted.has_mark(heard.found):
            fitting[heard.found.address] = heard
            any_fits.set()

    await hub.add(listen)
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(search_s):
                await any_fits.wait()
        if fitting and not wanted.is_address:
            await asyncio.sleep(settle_s)
    finally:
        await hub.remove(listen)
    if not fitting:
        raise _not_found(wanted, seen, search_s)
    if len(fitting) > 1:
        # Not the nearest, not the first: in a clinic the wrong one may be in another patient's hands.
        devices = _nearest(heard.found for heard in fitting.values())
        names = {found.name for found in devices}
        one = devices[0].name if len(names) == len(devices) else devices[0].address
        raise DeviceOpenError(
            f"{len(devices)} devices fit ble:{wanted.target}: {_listed(devices)}.",
            f"Say which one, for example ble:{one}, or switch the others off.",
        )
    return next(iter(fitting.values()))


def _listed(devices: list[Found]) -> str:
    more = f" and {len(devices) - _NAMED} more" if len(devices) > _NAMED else ""
    return ", ".join(str(found) for found in devices[:_NAMED]) + more


def _not_found(wanted: Wanted, seen: dict[str, Found], search_s: float) -> DeviceOpenError:
    unmarked = _nearest(found for found in seen.values() if wanted.is_named(found))
    if unmarked:
        return DeviceOpenError(
            f"{_listed(unmarked)} does not advertise {wanted.mark}, as every {wanted.kind} does.",
            "It is another kind of device with that name: check ?driver= and the name.",
        )
    if not seen:
        return DeviceOpenError(
            f"{wanted.absent} in {search_s:g} s, and no other Bluetooth device was heard.",
            "Switch the device on and bring it within a few metres.",
        )
    return DeviceOpenError(
        f"{wanted.absent} in {search_s:g} s. Seen instead: {_listed(_nearest(seen.values()))}.",
        "Switch the device on, bring it within a few metres, and close whatever else is connected to it, such as an "
        "app on a phone.",
    )
