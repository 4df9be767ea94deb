"""From the bytes of a force-measuring device to time-stamped samples.

The room knows links (serial, sockets), codecs (pure byte parsers), clocks and virtual devices. It knows no
patient, no window and no file but its own raw captures.
"""

from firmware_bridge.address import Address
from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import (
    BatteryEvent,
    Codec,
    CodecEvent,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.device import Device, DeviceInfo, Packet
from firmware_bridge.errors import (
    AddressError,
    BridgeError,
    CodecError,
    DeviceLostError,
    DeviceOpenError,
    DriverNotFoundError,
)
from firmware_bridge.registry import DriverInfo, list_drivers, open_device
from firmware_bridge.samples import Fact, FactKind, SampleBlock

__all__ = [
    "Address",
    "AddressError",
    "Assembler",
    "BatteryEvent",
    "BridgeError",
    "Codec",
    "CodecError",
    "CodecEvent",
    "Device",
    "DeviceInfo",
    "DeviceLostError",
    "DeviceOpenError",
    "DriverInfo",
    "DriverNotFoundError",
    "Fact",
    "FactKind",
    "IdentityEvent",
    "MalformedEvent",
    "NoticeEvent",
    "Packet",
    "SampleBlock",
    "SampleEvent",
    "list_drivers",
    "open_device",
]
