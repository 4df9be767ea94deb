"""Whether a typed address names something that can be opened."""

from __future__ import annotations

from firmware_bridge import Address, BridgeError, open_device
from nktsense.view.words import said, tr


def checked(text: str) -> str:
    """Return a typed address as it is kept. Nothing is opened.

    Raises:
        AddressError: It is no address, or its driver wants other options.
        DriverNotFoundError: Nobody knows its driver.
    """
    address = Address.parse(text)
    open_device(address)  # makes the driver's object, which reads the options; the port stays closed
    return str(address)


def trouble_of(text: str) -> str:
    """Return why an address cannot be used, in the chosen language; "" where it can."""
    if not text:
        return tr("Type an address first.")
    try:
        checked(text)
    except BridgeError as error:
        return said(str(error))
    except ImportError as error:  # a driver whose library is missing
        return tr("Its driver does not load: {reason}", reason=error)
    return ""
