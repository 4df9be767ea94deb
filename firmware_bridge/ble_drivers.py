"""Drivers of Bluetooth devices: a table of what each is called, which services it has, and how it is read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.codecs import (
    cts500,
    dynamo,
    force_board,
    frez,
    godirect,
    jamar,
    make_codec,
    muscle_meter,
    sig_scale,
    teraforce,
    whc06,
)
from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.drivers import check_options, user_reconnect, user_sign
from firmware_bridge.errors import AddressError, CodecError, DeviceOpenError
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import AdvertisementLink, BleLink, BroadcastProfile, Found, GattProfile, discover
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner

_COMMON: Final = frozenset({"driver", "sign", "reconnect"})
_LISTEN_S: Final = 4.0


@dataclass(frozen=True, slots=True)
class BleModel:
    """A kind of Bluetooth device, and the driver of it.

    Attributes:
        name: Name of the driver, and of its codec.
        summary: One line for lists.
        evidence: Grade of what is known of the protocol (A to D).
        profile: How it is known and talked to.
        options: What its codec has to be told, as options of the address.
        keepalive: Bytes that have to be written every so many seconds, or None.
        schemes: Address schemes that it serves.
    """

    name: str
    summary: str
    evidence: str
    profile: GattProfile | BroadcastProfile
    options: frozenset[str] = frozenset()
    keepalive: tuple[bytes, float] | None = None
    schemes: tuple[str, ...] = ("ble",)

    def make(
        self,
        address: Address,
        *,
        scanner: ScannerFactory = default_scanner,
        client: ClientFactory = default_client,
    ) -> LinkDevice:
        """Return the device at a ``ble:`` address, not yet opened.

        Args:
            address: Its target is an address, a name, or a pattern of names such as ``*``.
            scanner: What makes the scanner.
            client: What makes the client.

        Raises:
            AddressError: An option cannot be read or is not known, or one is missing that the device does not tell.
        """
        check_options(address, f"The driver {self.name!r}", _COMMON | self.options)
        words = [f"{name}={value}" for name, value in address.options.items() if name in self.options]
        try:
            codec = make_codec(self.name, " ".join(words))
        except CodecError as error:
            raise AddressError(f"{address}: {error.message}", error.advice) from error
        link: BleLink | AdvertisementLink
        if isinstance(self.profile, BroadcastProfile):
            link = AdvertisementLink(address.target, self.profile, scanner=scanner)
        else:
            link = BleLink(address.target, self.profile, scanner=scanner, client=client)
        info = DeviceInfo(self.name, self.profile.kind, evidence=self.evidence)
        return LinkDevice(
            link,
            codec,
            info,
            user_sign(address),
            reconnect_s=user_reconnect(address),
            keepalive=self.keepalive,
        )

    def fits(self, found: Found) -> bool:
        """Tell whether a device that advertises looks like one of these: by its name and what else it says."""
        if not _named(found.name, self.profile.names):
            return False
        if isinstance(self.profile, BroadcastProfile):
            return self.profile.company_id in found.manufacturer_ids
        return not self.profile.advertised or bool(set(self.profile.services) & set(found.services))


def _named(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for pattern in patterns)


PROGRESSOR: Final = BleModel(
    "progressor",
    "Tindeq Progressor and clones over Bluetooth",
    "A",
    GattProfile(
        kind="Tindeq Progressor",
        names=("Progressor*",),
        services=("7e4e1701-1ea6-40c9-9dcc-13d34ffead57",),
        notify=("7e4e1702-1ea6-40c9-9dcc-13d34ffead57",),
        write="7e4e1703-1ea6-40c9-9dcc-13d34ffead57",
        enveloped=False,  # its frames carry their own length
    ),
)
FORCE_BOARD: Final = BleModel(
    "force_board",
    "PitchSix Force Board",
    force_board.EVIDENCE,
    GattProfile(
        "PitchSix Force Board",
        force_board.NAME_PATTERNS,
        (force_board.SERVICE, force_board.MODE_SERVICE),
        force_board.CHANNELS,
        force_board.WRITE,
        advertised=False,
    ),
)
WHC06: Final = BleModel(
    "whc06",
    "Weiheng WH-C06 crane scale (IF_B7), broadcast; too slow for fast rises",
    whc06.EVIDENCE,
    BroadcastProfile("WH-C06 scale", whc06.NAME_PATTERNS, whc06.COMPANY_ID),
    frozenset({"unit"}),
)
GODIRECT: Final = BleModel(
    "godirect",
    "Vernier Go Direct hand dynamometer, force sensor and plate",
    godirect.EVIDENCE,
    GattProfile(
        "Vernier Go Direct",
        godirect.NAME_PATTERNS,
        (godirect.SERVICE,),
        godirect.CHANNELS,
        godirect.WRITE,
        advertised=False,
        longest_write=godirect.LONGEST_WRITE,
    ),
    frozenset({"sensor", "period_ms"}),
)
JAMAR: Final = BleModel(
    "jamar",
    "Jamar Smart hand dynamometer; its unit has to be stated",
    jamar.EVIDENCE,
    GattProfile("Jamar Smart", jamar.NAME_PATTERNS, (jamar.SERVICE,), jamar.CHANNELS, jamar.WRITE, advertised=False),
    frozenset({"unit"}),
)
MUSCLE_METER: Final = BleModel(
    "muscle_meter",
    "Muscle Meter V2",
    muscle_meter.EVIDENCE,
    GattProfile(
        "Muscle Meter V2",
        muscle_meter.NAME_PATTERNS,
        (muscle_meter.SERVICE,),
        muscle_meter.CHANNELS,
        muscle_meter.WRITE,
        advertised=False,
    ),
)
FREZ: Final = BleModel(
    "frez",
    "Frez Dyno; its scale factor has to be stated",
    frez.EVIDENCE,
    GattProfile("Frez Dyno", frez.NAME_PATTERNS, (frez.SERVICE,), frez.CHANNELS, frez.WRITE, advertised=False),
    frozenset({"kgf_per_count", "zero"}),
)
CTS500: Final = BleModel(
    "cts500",
    "Jlyscales CTS500 and CTS-300",
    cts500.EVIDENCE,
    GattProfile("CTS500", cts500.NAME_PATTERNS, (cts500.SERVICE,), cts500.CHANNELS, cts500.WRITE, advertised=False),
    frozenset({"rate_hz"}),
)
SIG_SCALE: Final = BleModel(
    "sig_scale",
    "Bluetooth SIG weight scale",
    sig_scale.EVIDENCE,
    GattProfile(
        "Bluetooth weight scale",
        sig_scale.NAME_PATTERNS,
        (sig_scale.SERVICE,),
        sig_scale.CHANNELS[:1],
        sig_scale.WRITE,
    ),
)
DYNAMO: Final = BleModel(
    "dynamo",
    "VALD DynaMo, experimental: add experimental=yes",
    dynamo.EVIDENCE,
    GattProfile(
        "VALD DynaMo", dynamo.NAME_PATTERNS, (dynamo.SERVICE,), dynamo.CHANNELS, dynamo.WRITE, advertised=False
    ),
    frozenset({"experimental"}),
    (dynamo.KEEPALIVE, dynamo.KEEPALIVE_S),
)
TERAFORCE: Final = BleModel(
    "teraforce",
    "TeraForce, experimental: add experimental=yes",
    teraforce.EVIDENCE,
    GattProfile(
        "TeraForce",
        teraforce.NAME_PATTERNS,
        (teraforce.SERVICE,),
        teraforce.CHANNELS,
        teraforce.WRITE,
        advertised=False,
    ),
    frozenset({"experimental", "hardware", "zero"}),
    (teraforce.KEEPALIVE, teraforce.KEEPALIVE_S),
)

MODELS: Final[dict[str, BleModel]] = {
    model.name: model
    for model in (
        PROGRESSOR,
        FORCE_BOARD,
        WHC06,
        GODIRECT,
        JAMAR,
        MUSCLE_METER,
        FREZ,
        CTS500,
        DYNAMO,
        TERAFORCE,
        SIG_SCALE,
    )
}
"""The kinds by name; the one that goes by no name of its own stands last."""


def model_of(found: Found) -> BleModel | None:
    """Return what a device that advertises looks like, or None."""
    return next((model for model in MODELS.values() if model.fits(found)), None)


class AnyBleDevice:
    """The one known device that is near: looked for when it is opened.

    Args:
        address: ``ble:*`` with the options that are common to all.
        scanner: What makes the scanner.
        client: What makes the client.
        listen_s: How long is listened for what is there, s.
    """

    def __init__(
        self,
        address: Address,
        *,
        scanner: ScannerFactory = default_scanner,
        client: ClientFactory = default_client,
        listen_s: float = _LISTEN_S,
    ) -> None:
        self._address = address
        self._scanner, self._client, self._listen_s = scanner, client, listen_s
        self._device: LinkDevice | None = None

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device; of its kind nothing before it was found."""
        return DeviceInfo("ble", "Bluetooth device") if self._device is None else self._device.info

    async def open(self) -> None:
        """Look who is there, and open the only one that is known.

        Raises:
            DeviceOpenError: None is known, or several are; the message names them.
            AddressError: The device does not tell all that is needed, such as its unit.
        """
        found = await discover(self._listen_s, self._scanner)
        known = [(one, model) for one in found if (model := model_of(one)) is not None]
        if not known:
            seen = ", ".join(str(one) for one in found[:5]) or "nothing at all"
            raise DeviceOpenError(
                f"No known device answers over Bluetooth; seen: {seen}.",
                "Switch it on and bring it near; then ble:NAME?driver=… names it.",
            )
        if len(known) > 1:
            names = ", ".join(f"ble:{one.address} ({one.name})" for one, _ in known)
            raise DeviceOpenError(f"{len(known)} known devices are near.", f"Name one of them: {names}.")
        [(one, model)] = known
        address = replace(self._address, target=one.address)
        self._device = model.make(address, scanner=self._scanner, client=self._client)
        await self._device.open()

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield what arrives."""
        assert self._device is not None
        async for packet in self._device.packets():
            yield packet

    async def close(self) -> None:
        """Let the device go; safe to call twice."""
        if self._device is not None:
            await self._device.close()
        await asyncio.sleep(0)


class BleDriver:
    """A Bluetooth device whose name tells what it is, ``ble:Progressor_1234``, or the only one near, ``ble:*``."""

    schemes: ClassVar[tuple[str, ...]] = ("ble",)
    summary: ClassVar[str] = f"Bluetooth devices by their name, or the one that is near; knows: {', '.join(MODELS)}"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LinkDevice | AnyBleDevice:
        """Return the device; options: those of the driver that the name tells.

        Raises:
            AddressError: The name tells no driver, or the driver cannot read an option.
        """
        if address.target in ("", "*"):
            return AnyBleDevice(address)
        for model in MODELS.values():
            if model is not SIG_SCALE and _named(address.target, model.profile.names):
                return model.make(address)
        raise AddressError(
            f"{address} does not say what kind of device it is.", f"Add ?driver= and one of: {', '.join(MODELS)}."
        )
