"""USB devices without a serial port."""

from __future__ import annotations

from typing import Final

from firmware_bridge.links.hid import UDEV_ADVICE, VERNIER
from nktsense.doctor.finding import Finding
from nktsense.doctor.system import System, read

_VERNIER: Final = f"{VERNIER:04x}"
_RULES: Final = ("etc/udev/rules.d", "run/udev/rules.d", "usr/lib/udev/rules.d", "lib/udev/rules.d")


def usb(system: System) -> list[Finding]:
    """Look whether the user may read a Vernier sensor on a USB cable; on Linux that needs a rule."""
    if not system.linux:
        return []
    rules = (file for folder in _RULES for file in (system.root / folder).glob("*.rules"))
    if any(_VERNIER in read(file).lower() for file in rules):
        return [Finding("USB", "ok", "a rule lets users read Vernier sensors")]
    plugged = any(read(file) == _VERNIER for file in system.root.glob("sys/bus/usb/devices/*/idVendor"))
    text = "a Vernier sensor is plugged in, and" if plugged else "if you plug in a Vernier sensor:"
    fix = UDEV_ADVICE.partition("Run: ")[2]
    return [Finding("USB", "note", f"{text} no rule lets users read it", fix)]
