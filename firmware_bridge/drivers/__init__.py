"""The drivers, a kind a file, and here what whoever writes one needs of them."""

from firmware_bridge.drivers.options import (
    LINE_OPTIONS,
    check_options,
    line_device,
    serial_link,
    user_reconnect,
    user_scale,
    user_sign,
)
from firmware_bridge.link_device import LinkDevice, with_codec

SerialDevice = LinkDevice
"""The older name."""

__all__ = [
    "LINE_OPTIONS",
    "LinkDevice",
    "SerialDevice",
    "check_options",
    "line_device",
    "serial_link",
    "user_reconnect",
    "user_scale",
    "user_sign",
    "with_codec",
]
