"""How bytes move: serial ports and sockets. What they mean is the codecs' business."""

from firmware_bridge.links.serial import SerialLink

__all__ = ["SerialLink"]
