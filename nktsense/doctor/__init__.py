"""What could keep the program from working on this machine, and how to mend it."""

from __future__ import annotations

from nktsense.doctor.computer import clock, disk, drivers, extras, python, sqlite, window
from nktsense.doctor.finding import Finding, State
from nktsense.doctor.ports import grabbed, serial_ports
from nktsense.doctor.radio import bluetooth
from nktsense.doctor.system import System
from nktsense.doctor.usb import usb


def examine(system: System | None = None) -> list[Finding]:
    """Look at everything; never raises, never changes anything.

    Args:
        system: What is looked at; None for this computer.
    """
    here = system or System()
    return [
        python(),
        window(),
        *serial_ports(here),
        *grabbed(here),
        bluetooth(here),
        *usb(here),
        sqlite(),
        disk(),
        *clock(here),
        *drivers(),
        *extras(here),
    ]


__all__ = ["Finding", "State", "System", "examine"]
