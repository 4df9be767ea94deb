"""Drivers of Bluetooth devices: a table of what each is called, which services it has, and how it is read."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.codecs import (
    cts500,
    dynamo,
    force_board,
    frez,
    godirect,
    jamar,
    muscle_meter,
    sig_scale,
    teraforce,
    whc06,
)
from firmware_bridge.codecs.nkt1 import MOTION_OPTION
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers.ble_model import BleModel, is_named
from firmware_bridge.drivers.found import FoundDevice
from firmware_bridge.drivers.nkt1_air import NKT1_PROFILE, frames_alone
from firmware_bridge.errors import AddressError, DeviceOpenError
from firmware_bridge.instrument.greeting import RATE_OPTION, nkt1_greeting
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import BroadcastProfile, Found, GattProfile, discover
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner

_LISTEN_S: Final = 4.0

NKT1: Final = BleModel(
    "nkt1",
    "open reference instrument, force and limb motion (NKT1)",
    "A",
    NKT1_PROFILE,
    codec="nkt1_ble",
    rate="80 to 320 Hz",
    counts=True,
    options=frozenset({MOTION_OPTION}),
    untold=frozenset({RATE_OPTION}),
    greeting=lambda address: nkt1_greeting(address, frames_alone()),
)
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
    rate="about 80 to 86 Hz",
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
    rate="about 80 Hz, older firmware 40",
)
WHC06: Final = BleModel(
    "whc06",
    "Weiheng WH-C06 crane scale (IF_B7), broadcast; too slow for fast rises",
    whc06.EVIDENCE,
    BroadcastProfile("WH-C06 scale", whc06.NAME_PATTERNS, whc06.COMPANY_ID),
    frozenset({"unit"}),
    rate="a few per second",
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
    rate="50 Hz, or period_ms=",
)
JAMAR: Final = BleModel(
    "jamar",
    "Jamar Smart hand dynamometer; its unit has to be stated",
    jamar.EVIDENCE,
    GattProfile("Jamar Smart", jamar.NAME_PATTERNS, (jamar.SERVICE,), jamar.CHANNELS, jamar.WRITE, advertised=False),
    frozenset({"unit"}),
    rate="not stated",
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
    rate="about 485 Hz by one source",
)
FREZ: Final = BleModel(
    "frez",
    "Frez Dyno; its scale factor has to be stated",
    frez.EVIDENCE,
    GattProfile("Frez Dyno", frez.NAME_PATTERNS, (frez.SERVICE,), frez.CHANNELS, frez.WRITE, advertised=False),
    frozenset({"kgf_per_count", "zero"}),
    rate="250 Hz",
)
CTS500: Final = BleModel(
    "cts500",
    "Jlyscales CTS500 and CTS-300",
    cts500.EVIDENCE,
    GattProfile("CTS500", cts500.NAME_PATTERNS, (cts500.SERVICE,), cts500.CHANNELS, cts500.WRITE, advertised=False),
    frozenset({"rate_hz"}),
    rate="10 to 320 Hz by rate_hz=",
)
SIG_SCALE: Final = BleModel(
    "sig_scale",
    "Bluetooth SIG weight scale (service 181D)",
    sig_scale.EVIDENCE,
    GattProfile(
        "Bluetooth weight scale",
        sig_scale.NAME_PATTERNS,
        (sig_scale.SERVICE,),
        sig_scale.CHANNELS,
        sig_scale.WRITE,
        any_notify=True,
    ),
    rate="one reading a weighing",
)
SIG_FORCE: Final = BleModel(
    "sig_force",
    "a board of one's own with the Bluetooth SIG characteristic Force (2C07) in any service; give its name in full",
    sig_scale.EVIDENCE,
    GattProfile(
        "board with the characteristic Force",
        (),  # neither a name nor a service tells, so it is never guessed
        (),
        sig_scale.CHANNELS,
        sig_scale.WRITE,
        advertised=False,
        any_notify=True,
    ),
    codec="sig_scale",
    rate="as the board sends",
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
    rate="about 225 Hz by one source",
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
    rate="not stated",
)

MODELS: Final[dict[str, BleModel]] = {
    model.name: model
    for model in (
        NKT1,
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
        SIG_FORCE,
    )
}
"""The kinds by name; those that go by no name of their own stand last."""


def model_of(found: Found) -> BleModel | None:
    """Return what a device that advertises looks like, or None."""
    return next((model for model in MODELS.values() if model.fits(found)), None)


class AnyBleDevice(FoundDevice):
    """The one known device that is near: looked for when it is opened.

    Args:
        address: ``ble:*`` with the options that are common to all.
        scanner: What makes the scanner.
        client: What makes the client.
        listen_s: How long is listened for what is there, s; None for some seconds.
    """

    def __init__(
        self,
        address: Address,
        *,
        scanner: ScannerFactory = default_scanner,
        client: ClientFactory = default_client,
        listen_s: float | None = None,
    ) -> None:
        super().__init__(DeviceInfo("ble", "Bluetooth device"))
        self._address = address
        self._scanner, self._client = scanner, client
        self._listen_s = _LISTEN_S if listen_s is None else listen_s

    async def find(self) -> LinkDevice:
        """Look who is there, and return the only one that is known."""
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
        return model.make(address, scanner=self._scanner, client=self._client)


class BleDriver:
    """A Bluetooth device whose name tells what it is, ``ble:Progressor_1234``, or the only one near, ``ble:*``."""

    schemes: ClassVar[tuple[str, ...]] = ("ble",)
    summary: ClassVar[str] = f"Bluetooth devices by their name, or the one that is near; knows: {', '.join(MODELS)}"
    evidence: ClassVar[str] = ""
    rate: ClassVar[str] = "by the kind of device"

    @staticmethod
    def make(address: Address) -> LinkDevice | AnyBleDevice:
        """Return the device; options: those of the driver that the name tells.

        Raises:
            AddressError: The name tells no driver, or the driver cannot read an option.
        """
        if address.target in ("", "*"):
            return AnyBleDevice(address)
        for model in MODELS.values():
            if model is not SIG_SCALE and is_named(address.target, model.profile.names):
                return model.make(address)
        raise AddressError(
            f"{address} does not say what kind of device it is.", f"Add ?driver= and one of: {', '.join(MODELS)}."
        )
