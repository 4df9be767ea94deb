"""Bluetooth without a connection: who is there, and scales that put their readings into advertisements.

An operating system runs one scan for a program (BlueZ refuses a second one), while several links may search at once
and an :class:`AdvertisementLink` scans for as long as it is open. So all of an event loop share one scanner.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import sys
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from firmware_bridge.errors import CodecError, DeviceLostError, DeviceOpenError
from firmware_bridge.links.serial import Arrival
from firmware_bridge.notifications import ADVERTISEMENT, envelope

if TYPE_CHECKING:
    from bleak.backends.device import BLEDevice
    from bleak.backends.scanner import AdvertisementData

SEARCH_S: Final = 10.0
"""How long a device is looked for, s."""
SETTLE_S: Final = 1.0
"""How long after the first device that fits a second one is watched for, s."""
SILENCE_S: Final = 10.0
"""A scale that has advertised nothing for so long is gone, s."""
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


_OFF: Final = {
    "linux": "Run `rfkill unblock bluetooth && bluetoothctl power on`, then try again.",
    "darwin": "Switch it on: `open x-apple.systempreferences:com.apple.BluetoothSettings`.",
    "win32": "Switch it on: `start ms-settings:bluetooth`.",
}
_ABSENT: Final = {
    "linux": "Plug in a Bluetooth adapter; `bluetoothctl list` shows it once it is there.",
    "darwin": "`system_profiler SPBluetoothDataType` shows what the computer has.",
    "win32": "Plug in a Bluetooth adapter; `start ms-settings:bluetooth` shows it once it is there.",
}
_DENIED: Final = {
    "linux": "Run `sudo usermod -aG bluetooth $USER`, then log out and in again.",
    "darwin": "Allow it to your terminal: "
    "`open 'x-apple.systempreferences:com.apple.preference.security?Privacy_Bluetooth'`.",
    "win32": "Allow it: `start ms-settings:privacy-radios`.",
}
_NO_SERVICE: Final = {
    "linux": "Run `sudo apt install bluez && sudo systemctl enable --now bluetooth`, then try again.",
    "darwin": "Restart the computer.",
    "win32": "Run `net start bthserv` as an administrator, then try again.",
}
_MUTE: Final = _NO_SERVICE | {"linux": "Run `sudo systemctl restart bluetooth`, then try again."}
_TROUBLES: Final = (
    # words of bleak's reason or of the error, what happened, what mends it
    (r"powered_off|turned o(ff|n)|not powered|no powered|notready", "Bluetooth is switched off.", _OFF),
    (r"denied|not authorized|unauthorized", "This program may not use Bluetooth.", _DENIED),
    (r"no_ble_central_role", "The Bluetooth adapter cannot connect to low-energy devices.", _ABSENT),
    (r"no_bluetooth|no bluetooth adapters|adapter '\w*' not found", "This computer has no Bluetooth adapter.", _ABSENT),
    (r"timeouterror", "Bluetooth does not answer.", _MUTE),
    (
        r"filenotfound|connectionrefused|serviceunknown|namehasnoowner|system bus",
        "The Bluetooth service of this computer does not run.",
        _NO_SERVICE,
    ),
)


def bluetooth_trouble(error: BaseException, platform: str = sys.platform) -> DeviceOpenError:
    """Return what is wrong with the computer's own Bluetooth, and what mends it on its system.

    Args:
        error: What bleak or the system raised.
        platform: As :data:`sys.platform`.
    """
    system = "linux" if platform.startswith("linux") else platform
    reason = getattr(getattr(error, "reason", None), "name", "")  # of bleak 2 and later
    text = f"{reason} {type(error).__name__} {getattr(error, 'type', '')} {error}".lower()
    for words, message, advice in _TROUBLES:
        if re.search(words, text):
            return DeviceOpenError(message, advice.get(system, ""))
    said = str(error) or type(error).__name__
    return DeviceOpenError(f"Bluetooth cannot be used: {said.rstrip('.')}.", _OFF.get(system, ""))


@dataclass(frozen=True, slots=True)
class BroadcastProfile:
    """How a scale that only advertises is known.

    Attributes:
        kind: What it is, in words.
        names: Patterns of its name.
        company_id: Company identifier of the manufacturer data that carries the readings.
    """

    kind: str
    names: tuple[str, ...]
    company_id: int


class AdvertisementLink:
    """A scale that is never connected to: each of its advertisements is a reading, also where nothing changed.

    What :meth:`read` gives is ``envelope(255, payload)``, the payload being the manufacturer data without the company
    identifier.

    Args:
        target: Address, name, or a pattern of names such as ``*``.
        profile: How the scale is known.
        scanner: What makes the scanner.
        search_s: How long the scale is looked for, s.
        settle_s: How long after it a second one that fits is watched for, s.
        silence_s: After so long without an advertisement the scale is lost, s.
    """

    def __init__(
        self,
        target: str,
        profile: BroadcastProfile,
        *,
        scanner: ScannerFactory = default_scanner,
        search_s: float = SEARCH_S,
        settle_s: float = SETTLE_S,
        silence_s: float = SILENCE_S,
    ) -> None:
        self.found: Found | None = None
        """The scale as last heard, with the strength of its signal; None before it was found."""
        self._target = target or "*"
        self._profile = profile
        self._scanner = scanner
        self._search_s = search_s
        self._settle_s = settle_s
        self._silence_s = silence_s
        self._hub: Hub | None = None
        self._queue: asyncio.Queue[Arrival | None] = asyncio.Queue()
        self._last_s = 0.0

    async def open(self) -> None:
        """Look for the scale and listen to it. A link that is opened again looks for the scale that it had.

        Raises:
            DeviceOpenError: It is not there, or the computer cannot scan; the message says what to do.
        """
        await self.close()
        company = self._profile.company_id
        wanted = Wanted(
            self._target if self.found is None else self.found.address,
            self._profile.kind,
            self._profile.names,
            f"manufacturer data 0x{company:04X}",
            lambda found: company in found.manufacturer_ids,
        )
        self._queue = asyncio.Queue()
        self._hub = hub = hub_of(self._scanner)
        try:
            await hub.add(self._listen)  # before the search, so that the scan goes on after it
            self.found = (await search(hub, wanted, self._search_s, self._settle_s)).found
        except BaseException:
            await self.close()
            raise
        self._last_s = time.monotonic()

    def _listen(self, heard: Heard) -> None:
        if self.found is None or heard.found.address != self.found.address:
            return
        payload = heard.manufacturer_data.get(self._profile.company_id)
        if payload is not None:
            self.found, self._last_s = heard.found, heard.arrival_s
            self._queue.put_nowait(Arrival(envelope(ADVERTISEMENT, payload), heard.arrival_s))

    async def read(self) -> Arrival:
        """Return the next advertisement.

        Raises:
            DeviceLostError: The scale has been silent for too long, or the link is closed.
        """
        while self._hub is not None:
            left_s = self._last_s + self._silence_s - time.monotonic()
            try:
                async with asyncio.timeout(max(left_s, 0.0) if self._queue.empty() else None):
                    arrival = await self._queue.get()
            except TimeoutError:
                if time.monotonic() - self._last_s < self._silence_s:
                    continue
                raise DeviceLostError(
                    f"{self._who} has sent nothing for {self._silence_s:g} s.",
                    "Switch it on and bring it within a few metres; what was recorded so far is kept.",
                ) from None
            if arrival is not None:
                return arrival
        raise DeviceLostError(f"{self._who} is not listened to.")

    @property
    def _who(self) -> str:
        return self._target if self.found is None else self.found.name or self.found.address

    async def write(self, data: bytes) -> None:
        """Do nothing for empty bytes: a scale that only advertises takes no commands.

        Raises:
            CodecError: There are bytes to send.
        """
        if data:
            raise CodecError(f"{self._who} is not connected to and takes no commands.")

    async def close(self) -> None:
        """Listen no more; safe to call twice."""
        hub, self._hub = self._hub, None
        if hub is not None:
            self._queue.put_nowait(None)  # whoever still reads is told
            await hub.remove(self._listen)
