"""What can be reached now, by any way: serial ports, Bluetooth, USB HID, the lab streaming layer, simulated devices."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final, Literal

from firmware_bridge import Address, AddressError, BridgeError, DeviceLostError
from firmware_bridge.drivers.ble import BleModel, model_of
from firmware_bridge.links import BroadcastProfile, Found, discover
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner
from firmware_bridge.serial_ports import Likely, PortInfo, list_ports
from firmware_bridge.virtual.scenario import SCENARIOS
from nktsense.errors import NktsenseError

if TYPE_CHECKING:
    from firmware_bridge.link_device import LinkDevice
    from firmware_bridge.links.hid import HidInfo
    from nktsense.acquire.lsl_find import StreamFound

SCAN_S: Final = 5.0
"""How long Bluetooth is listened to, unless the user says otherwise."""
_STREAMS_S: Final = 1.5
_BATTERY_S: Final = 2.0
"""How long a device that was connected to may take to tell its battery."""
_NO_RSSI: Final = -127

Kind = Literal["serial", "bluetooth", "hid", "lsl", "simulated"]


@dataclass(frozen=True, slots=True)
class Near:
    """A device that can be reached, or a way that cannot be used.

    Attributes:
        kind: How it is reached.
        address: What opens it; "" where nothing is there to be opened.
        name: What it calls itself.
        driver: The driver that reads it, or most likely does; "" where none is known to.
        why: Why that driver.
        needs: What only a person can add to the address, in a sentence; "" for nothing.
        problem: What stands in the way; "" for nothing.
        advice: What to do about the problem.
        rssi_dbm: Strength of its signal, dBm, or None.
        battery_share: Charge of its battery, 0 to 1; None where it was not asked or does not tell.
        battery_v: Voltage of its battery, V, or None.
        model: What it says it is, once it was connected to.
        serial_number: Its serial number, or "".
        firmware: Its firmware, or "".
        usb_id: USB vendor and product, hexadecimal, or "".
        latency_ms: Latency timer of an FTDI chip, ms, or None.
        likely: All that may hang on a port, each with the reason.
        notices: What to know before it is opened.
    """

    kind: Kind
    address: str
    name: str = ""
    driver: str = ""
    why: str = ""
    needs: str = ""
    problem: str = ""
    advice: str = ""
    rssi_dbm: int | None = None
    battery_share: float | None = None
    battery_v: float | None = None
    model: str = ""
    serial_number: str = ""
    firmware: str = ""
    usb_id: str = ""
    latency_ms: int | None = None
    likely: tuple[Likely, ...] = ()
    notices: tuple[str, ...] = ()

    def row(self) -> dict[str, Any]:
        """Return it for machines: every key, always."""
        return asdict(self)


def _hid() -> list[HidInfo]:
    from firmware_bridge.links.hid import list_hid

    return list_hid()


def _streams() -> list[StreamFound]:
    from nktsense.acquire.lsl_find import list_streams

    return list_streams(_STREAMS_S)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where is looked.

    Attributes:
        ports: Gives the serial ports.
        hid: Gives the USB HID devices.
        streams: Gives the LSL streams.
        scanner: Makes the scanner of Bluetooth.
        client: Makes the client of Bluetooth.
    """

    ports: Callable[[], list[PortInfo]] = list_ports
    hid: Callable[[], list[HidInfo]] = _hid
    streams: Callable[[], list[StreamFound]] = _streams
    scanner: ScannerFactory = default_scanner
    client: ClientFactory = default_client


async def survey(
    sources: Sources | None = None, *, bluetooth: bool = True, seconds: float = SCAN_S, connect: bool = False
) -> list[Near]:
    """Look everywhere at once; a way that fails is one row with its problem.

    Args:
        sources: Where to look; None for this computer.
        bluetooth: Look for Bluetooth devices too.
        seconds: How long, s.
        connect: Connect to each Bluetooth device that is known, for who it is and its battery.
    """
    where = sources or Sources()
    parts = await asyncio.gather(
        asyncio.to_thread(_rows, "serial", lambda: map(_of_port, where.ports())),
        _bluetooth(where, seconds, connect=connect) if bluetooth else _nothing(),
        asyncio.to_thread(_rows, "hid", lambda: map(_of_hid, where.hid())),
        asyncio.to_thread(_rows, "lsl", lambda: map(_of_stream, where.streams())),
    )
    simulated = [Near("simulated", f"sim:{name}", name, "sim", "always there") for name in SCENARIOS]
    return [row for part in parts for row in part] + simulated


async def _nothing() -> list[Near]:
    return []


def _rows(kind: Kind, look: Callable[[], Iterable[Near]]) -> list[Near]:
    try:
        return list(look())
    except (BridgeError, NktsenseError) as error:
        return [Near(kind, "", problem=error.message, advice=error.advice)]
    except (ImportError, OSError, RuntimeError) as error:  # of the libraries below
        return [Near(kind, "", problem=f"This cannot be looked through: {error}.")]


def _of_port(port: PortInfo) -> Near:
    first = port.likely[0] if port.likely else None
    problem, _, advice = port.problem.partition(": ")
    return Near(
        "serial",
        f"serial:{port.device}",
        port.description,
        "" if first is None else first.driver,
        "" if first is None else first.why,
        problem=_sentence(problem),
        advice=_sentence(advice),
        serial_number=port.serial_number,
        usb_id="" if port.vid is None or port.pid is None else f"{port.vid:04X}:{port.pid:04X}",
        latency_ms=port.latency_ms,
        likely=port.likely,
        notices=port.notices,
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if not text or text.endswith(".") else ".")


def _of_hid(one: HidInfo) -> Near:
    problem, _, advice = one.problem.partition(". ")
    return Near(
        "hid",
        one.address,
        one.product,
        one.driver,
        "USB number of the maker" if one.driver else "",
        problem=_sentence(problem),
        advice=advice,
        serial_number=one.serial,
        usb_id=f"{one.vendor_id:04X}:{one.product_id:04X}",
    )


def _of_stream(stream: StreamFound) -> Near:
    rate = "irregular" if stream.rate_hz is None else f"{stream.rate_hz:g} Hz"
    channels = "1 channel" if stream.channels == 1 else f"{stream.channels} channels"
    unit = f", force in {stream.unit}" if stream.unit else ""
    needs = "" if stream.unit else "Add channel= or unit=: the stream does not say which channel is a force, in what."
    return Near(
        "lsl",
        stream.address,
        f"{stream.name} on {stream.host}",
        "lsl",
        f"a stream of numbers: {channels}, {rate}{unit}",
        needs=needs,
    )


async def _bluetooth(where: Sources, seconds: float, *, connect: bool) -> list[Near]:
    try:
        found = await discover(seconds, where.scanner)
    except BridgeError as error:
        return [Near("bluetooth", "", problem=error.message, advice=error.advice)]
    times = Counter(one.name for one in found)
    rows: list[Near] = []
    for one in found:
        model = model_of(one)
        row = _of_found(one, model, alone=times[one.name] == 1)
        # One after the other: adapters take few connections at once, and some fail where two are begun together.
        rows.append(await _asked(row, one, model, where) if connect and model is not None else row)
    return rows


def _of_found(one: Found, model: BleModel | None, *, alone: bool) -> Near:
    rssi_dbm = None if one.rssi <= _NO_RSSI else one.rssi
    if model is None:
        return Near("bluetooth", f"ble:{one.address}", one.name, rssi_dbm=rssi_dbm)
    by_name = any(fnmatchcase(one.name.casefold(), n.casefold()) for n in model.profile.names if n != "*")
    plain = alone and by_name and str(Address.parse(f"ble:{one.name}")) == f"ble:{one.name}"
    address, needs = f"ble:{one.name}" if plain else f"ble:{one.address}?driver={model.name}", ""
    try:
        model.make(Address.parse(address))
    except AddressError as error:
        needs = error.advice or error.message
        address = f"{address.partition('?')[0]}?driver={model.name}"
    return Near("bluetooth", address, one.name, model.name, _why(one, model, by_name), needs, rssi_dbm=rssi_dbm)


def _why(one: Found, model: BleModel, by_name: bool) -> str:
    """Return by what a device was known."""
    profile = model.profile
    if isinstance(profile, BroadcastProfile):
        marks = ["manufacturer data"]
    else:
        marks = ["service"] if set(profile.services) & set(one.services) else []
    marks = (["name"] if by_name else []) + marks
    return " and ".join(marks) + (" only" if len(marks) == 1 else "")


async def _asked(row: Near, one: Found, model: BleModel, where: Sources) -> Near:
    """Connect, read who it is and its battery, disconnect."""
    if isinstance(model.profile, BroadcastProfile):
        return row  # it only advertises, and is never connected to
    if row.needs:
        return replace(row, problem="It was not connected to: its address needs more.", advice=row.needs)
    address = Address("ble", one.address, {"driver": model.name, "reconnect": "0"})
    device = model.make(address, scanner=where.scanner, client=where.client)
    try:
        await device.open()
        await _battery_told(device)
    except BridgeError as error:
        return replace(row, problem=error.message, advice=error.advice)
    finally:
        await device.close()
    info = device.info
    return replace(
        row,
        model=info.model,
        serial_number=info.serial,
        firmware=info.firmware,
        battery_share=info.battery_share,
        battery_v=info.battery_v,
    )


async def _battery_told(device: LinkDevice) -> None:
    """Read until the device told its battery, for a while."""
    try:
        async with asyncio.timeout(_BATTERY_S):
            async for _ in device.packets():
                if device.info.battery_share is not None or device.info.battery_v is not None:
                    return
    except (TimeoutError, DeviceLostError):
        return  # what it said until then is told
