"""How bytes move: serial ports, sockets and Bluetooth. What they mean is the codecs' business."""

from firmware_bridge.links.ble import BleLink, GattProfile
from firmware_bridge.links.ble_broadcast import AdvertisementLink, BroadcastProfile
from firmware_bridge.links.ble_scan import Found, discover
from firmware_bridge.links.serial import SerialLink

__all__ = [
    "AdvertisementLink",
    "BleLink",
    "BroadcastProfile",
    "Found",
    "GattProfile",
    "SerialLink",
    "discover",
]
