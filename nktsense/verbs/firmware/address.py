"""An instrument as a person names it: by its address, or just by its port."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from firmware_bridge import Address

_DRIVER: Final = "nkt1"
_SCHEME: Final = re.compile(r"[A-Za-z_]\w+:")


def instrument_address(text: str) -> str:
    """Return the whole address of an NKT1 instrument.

    >>> instrument_address("COM5")
    'serial:COM5?driver=nkt1'

    Raises:
        AddressError: It cannot be read.
    """
    if not _SCHEME.match(text.strip()):
        return str(Address("serial", text.strip(), {"driver": _DRIVER}))
    address = Address.parse(text)
    return str(replace(address, options={"driver": _DRIVER, **address.options}))


def port_of(text: str) -> str:
    """Return the port alone of an address or a port."""
    return Address.parse(instrument_address(text)).target
