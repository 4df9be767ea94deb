"""What two addresses of devices have to do with each other."""

from __future__ import annotations

import functools

from firmware_bridge import Address, BridgeError


def same_device(first: str, second: str) -> bool:
    """Whether two addresses name one device, whatever their options say."""
    place = _place(first)
    return place is not None and place == _place(second)


@functools.lru_cache(256)  # asked at every frame, for the question at the bottom
def _place(address: str) -> tuple[str, str] | None:
    try:
        parsed = Address.parse(address)
    except BridgeError:
        return None
    return parsed.scheme, parsed.target
