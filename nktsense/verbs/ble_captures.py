"""Bluetooth devices that nobody knows yet: what they notify or advertise, recorded, and read again with a driver."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from firmware_bridge.capture import Capture, CaptureError, CaptureWriter
from firmware_bridge.drivers.ble import MODELS, BleModel
from firmware_bridge.errors import AddressError, DeviceLostError, DeviceOpenError
from firmware_bridge.link import Link
from firmware_bridge.links import AdvertisementLink, BroadcastProfile, Found, GattProfile
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_battery import LEVEL
from firmware_bridge.links.ble_listen import BleListener, find
from firmware_bridge.links.ble_scan import SEARCH_S, SETTLE_S, ScannerFactory, default_scanner
from firmware_bridge.notifications import ADVERTISEMENT, BATTERY, Unwrapper, envelope
from firmware_bridge.registry import load_driver
from nktsense.verbs.capture_guess import Reads, assembler_of, best_first, count

_ADVERTISED: Final = "advertisement"


@dataclass(frozen=True, slots=True)
class BleSaid:
    """What a Bluetooth device said.

    Attributes:
        found: The device.
        channels: What each channel is: the UUID of a characteristic, or ``advertisement``.
        services: UUIDs of its services; empty where it was not connected to.
        refused: UUIDs of characteristics that let nobody subscribe.
        reads: What arrived, in envelopes, with its time.
        note: What to know about it, or "".
    """

    found: Found
    channels: dict[int, str]
    services: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    reads: Reads = field(default_factory=Reads)
    note: str = ""

    def header(self) -> dict[str, Any]:
        """Return what a capture says of it."""
        company = {"company_id": self.found.manufacturer_ids[0]} if ADVERTISEMENT in self.channels else {}
        return {
            "name": self.found.name,
            "channels": {str(channel): what for channel, what in self.channels.items()},
            "services": list(self.services),
            **company,
        }


@dataclass(frozen=True, slots=True)
class Radio:
    """The Bluetooth that is used.

    Attributes:
        scanner: What makes the scanner.
        client: What makes the client.
        search_s: How long a device is looked for, s.
        settle_s: How long after it a second one that fits is watched for, s.
    """

    scanner: ScannerFactory = default_scanner
    client: ClientFactory = default_client
    search_s: float = SEARCH_S
    settle_s: float = SETTLE_S


async def listen_ble(
    address: str,
    target: str,
    seconds: float,
    save: Path | None,
    *,
    broadcast: bool = False,
    radio: Radio | None = None,
) -> BleSaid:
    """Record what a device says by itself; it is told nothing.

    Args:
        address: As the user wrote it.
        target: Address, name or pattern of names.
        seconds: How long to listen, s.
        save: Write it to this capture too.
        broadcast: Listen to its advertisements; without that only where it cannot be connected to.
        radio: The Bluetooth that is used; None for this computer's.

    Raises:
        DeviceOpenError: It is not there, or neither lets itself be connected to nor broadcasts anything.
        CaptureError: The capture exists already, or cannot be written.
    """
    if save is not None and save.exists():
        raise CaptureError(f"{save} exists already.", "Choose another name: nothing is overwritten.")
    air = radio or Radio()
    found, device = await find(
        target, broadcasts=broadcast, scanner=air.scanner, search_s=air.search_s, settle_s=air.settle_s
    )
    if broadcast:
        return await _advertised(address, found, seconds, save, air)
    link = BleListener(found, device, scanner=air.scanner, client=air.client)
    why = ""
    try:
        await link.open()
    except DeviceOpenError as error:
        if not found.manufacturer_ids:
            raise
        why = error.message
    if not why and not link.channels and found.manufacturer_ids:
        await link.close()
        why = f"{found.name or found.address} has nothing that it notifies."
    if why:
        note = f"{why} What it advertises was recorded instead."
        return await _advertised(address, found, seconds, save, air, note)
    said = BleSaid(found, link.channels, link.services, link.refused)
    await _record(link, address, said, seconds, save)
    return said


async def _advertised(
    address: str, found: Found, seconds: float, save: Path | None, air: Radio, note: str = ""
) -> BleSaid:
    profile = BroadcastProfile("Bluetooth device", ("*",), found.manufacturer_ids[0])
    link = AdvertisementLink(found.address, profile, scanner=air.scanner, search_s=air.search_s)
    await link.open()
    said = BleSaid(found, {ADVERTISEMENT: _ADVERTISED}, note=note)
    await _record(link, address, said, seconds, save)
    return said


async def _record(link: BleListener | Link, address: str, said: BleSaid, seconds: float, save: Path | None) -> None:
    """Fill ``said.reads``, and the capture where there is one; then let the device go."""
    writer = None
    try:
        writer = None if save is None else CaptureWriter(save, address, said.header())
        until = time.monotonic() + seconds
        while (left_s := until - time.monotonic()) > 0:
            try:
                arrival = await asyncio.wait_for(link.read(), left_s)
            except (TimeoutError, DeviceLostError):
                break
            said.reads.append((arrival.arrival_s, arrival.data))
            if writer is not None:
                writer.write(arrival.data, arrival.arrival_s)
    finally:
        await link.close()
        if writer is not None:
            writer.close()


def who_reads_ble(said: BleSaid) -> list[dict[str, Any]]:
    """Return the drivers whose services or manufacturer data it has, those that read samples in what it said first.

    A device that waits to be told to start has a driver all the same: it has zero samples here.
    """
    found: list[dict[str, Any]] = []
    for model in MODELS.values():
        if not _has(said, model):
            continue
        row: dict[str, Any] = {"driver": model.name, "options": {}, "samples": 0, "unread_bytes": 0}
        try:
            reads = _placed(said.reads, said.channels, model.profile)
            row["samples"], row["unread_bytes"] = count(assembler_of(model.name, {}, "ble"), reads)
        except AddressError as error:
            row["needs"] = error.advice
        found.append(row)
    return best_first(found)


def _has(said: BleSaid, model: BleModel) -> bool:
    profile = model.profile
    if isinstance(profile, BroadcastProfile):
        return ADVERTISEMENT in said.channels and profile.company_id in said.found.manufacturer_ids
    there = set(said.channels.values()) & set(profile.notify)
    return set(profile.services) <= set(said.services) and bool(there)


def for_driver(capture: Capture, driver: str) -> Reads:
    """Return the reads of a Bluetooth capture as a driver's own link would have given them.

    Characteristics are matched by their UUID; what came on others is left out.

    Raises:
        AddressError: The driver reads none of the characteristics in it.
    """
    channels = _channels(capture.header.get("channels"))
    model = MODELS.get(driver)
    profile = model.profile if model is not None else getattr(load_driver(driver), "profile", None)
    if not isinstance(profile, GattProfile | BroadcastProfile):
        raise AddressError(
            "This capture holds what a Bluetooth device said.", f"The driver {driver!r} reads no Bluetooth devices."
        )
    reads = _placed(list(capture.reads), channels, profile)
    if not reads and capture.reads:
        wanted = "advertisements" if isinstance(profile, BroadcastProfile) else ", ".join(profile.notify)
        raise AddressError(
            f"The driver {driver!r} reads {wanted}, and the capture has {', '.join(channels.values()) or 'nothing'}.",
            "It is another kind of device.",
        )
    return reads


def _channels(said: object) -> dict[int, str]:
    pairs: dict[Any, Any] = said if isinstance(said, dict) else {}
    return {int(key): str(value).lower() for key, value in pairs.items() if str(key).isdecimal()}


def _placed(reads: Reads, channels: dict[int, str], profile: GattProfile | BroadcastProfile) -> Reads:
    """Return the reads with the channels that the driver of a profile numbers; those that it has not are left out."""
    place = _places(channels, profile)
    wrap: Callable[[int, bytes], bytes] = envelope
    if isinstance(profile, GattProfile) and not profile.enveloped:
        wrap = _bare
    unwrapper = Unwrapper()
    out: Reads = []
    for t, data in reads:
        for item in unwrapper.feed(data):
            if not isinstance(item, int) and item[0] in place:
                out.append((t, wrap(place[item[0]], item[1])))
    return out


def _bare(channel: int, payload: bytes) -> bytes:
    del channel  # the frames of such a device carry their own length
    return payload


def _places(channels: dict[int, str], profile: GattProfile | BroadcastProfile) -> dict[int, int]:
    if isinstance(profile, BroadcastProfile):
        return {ADVERTISEMENT: ADVERTISEMENT} if ADVERTISEMENT in channels else {}
    order = {uuid.lower(): number for number, uuid in enumerate(profile.notify)}
    if profile.enveloped:
        order.setdefault(LEVEL, BATTERY)
    first: dict[str, int] = {}
    for channel, uuid in sorted(channels.items()):
        first.setdefault(uuid, channel)  # a second characteristic of the same kind belongs to something else
    return {channel: order[uuid] for uuid, channel in first.items() if uuid in order}
