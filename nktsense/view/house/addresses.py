"""What two addresses of devices have to do with each other."""

from __future__ import annotations

import functools
from dataclasses import replace

from firmware_bridge import Address, BridgeError
from firmware_bridge.codecs.nkt1 import MOTION_OPTION
from firmware_bridge.codecs.nkt1_ble import NAME_PATTERNS


def same_device(first: str, second: str) -> bool:
    """Whether two addresses name one device, whatever their options say."""
    place = _place(first)
    return place is not None and place == _place(second)


def limb_is_turned(address: str) -> bool | None:
    """Whether an address turns the direction of the limb's motion; None where it has no such option."""
    parsed = _parsed(address)
    if parsed is None or not _speaks_nkt1(parsed):
        return None
    try:
        return parsed.number(MOTION_OPTION, 1.0) < 0
    except BridgeError:  # no such device can be opened
        return False


def with_limb_turned(address: str) -> str:
    """Return the address with the direction of the limb's motion turned, or as it was before it was."""
    parsed = Address.parse(address)
    options = {name: value for name, value in parsed.options.items() if name != MOTION_OPTION}
    return str(replace(parsed, options=options if limb_is_turned(address) else {**options, MOTION_OPTION: "-1"}))


def _speaks_nkt1(address: Address) -> bool:
    driver = address.options.get("driver", "")
    if driver or address.scheme != "ble":
        return driver == "nkt1"
    from firmware_bridge.drivers.ble_model import is_named

    return is_named(address.target, NAME_PATTERNS)


def _place(address: str) -> tuple[str, str] | None:
    parsed = _parsed(address)
    return None if parsed is None else (parsed.scheme, parsed.target)


@functools.lru_cache(256)  # asked at every frame, for the question at the bottom
def _parsed(address: str) -> Address | None:
    try:
        return Address.parse(address)
    except BridgeError:
        return None
