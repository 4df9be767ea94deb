"""Errors of the device side.

Every message says what happened, to which device, and what to do next, because it is shown to a clinician as
it stands.
"""

from __future__ import annotations


class BridgeError(Exception):
    """Root of everything that can go wrong between a device and its samples.

    Args:
        message: What happened, and to which device or address.
        advice: What the person can do next; one sentence, may be empty.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        self.message = message
        self.advice = advice
        super().__init__(f"{message} {advice}".strip())


class AddressError(BridgeError):
    """A device address cannot be read."""


class DriverNotFoundError(BridgeError):
    """No driver is registered under that name."""


class CodecError(BridgeError):
    """A codec was asked for something its device cannot do."""


class DeviceOpenError(BridgeError):
    """A device could not be opened."""


class DeviceLostError(BridgeError):
    """A device that was open stopped answering or was unplugged."""


class AnotherDeviceError(DeviceLostError):
    """Where a device was, another one answers now."""
