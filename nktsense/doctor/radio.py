"""Bluetooth: whether it can be used, and what stands in the way."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from firmware_bridge import DeviceOpenError
from firmware_bridge.links import discover
from firmware_bridge.links.ble_trouble import bluetooth_trouble
from nktsense.doctor.finding import Finding
from nktsense.doctor.system import System, read

TOPIC: Final = "Bluetooth"
_TRY_S: Final = 0.2
_NOT_ASKED, _ALLOWED = 0, 3
"""Of CBManagerAuthorization; 1 and 2 are refusals."""
_DAEMONS: Final = ("usr/libexec/bluetooth/bluetoothd", "usr/lib/bluetooth/bluetoothd", "usr/sbin/bluetoothd")


def bluetooth(system: System) -> Finding:
    """Try a short scan, and find the cause where there is none."""
    if system.platform == "darwin" and (finding := _mac(system)) is not None:
        return finding
    trouble = _try(system)
    if trouble is None:
        return Finding(TOPIC, "ok", "devices can be looked for")
    cause = _linux_cause(system) if system.linux else None
    text, fix = cause or (trouble.message, trouble.advice)
    return Finding(TOPIC, "note", f"no Bluetooth device can be read: {text}", fix)


def _try(system: System) -> DeviceOpenError | None:
    """Scan for a moment, in a thread of its own: the caller may have an event loop."""
    with ThreadPoolExecutor(1, "doctor") as pool:
        try:
            pool.submit(lambda: asyncio.run(discover(_TRY_S, system.scanner))).result()
        except DeviceOpenError as error:
            return bluetooth_trouble(error.__cause__ or error, system.platform)
    return None


def _mac(system: System) -> Finding | None:
    """Return what macOS allows; None where it allows all. A scan would end a program that may not ask."""
    said = system.mac_permission()
    if said == _ALLOWED:
        return None
    if said is None or said == _NOT_ASKED:
        text = "macOS asks at the first scan whether the program you type in (Terminal, iTerm, …) may use Bluetooth"
        return Finding(TOPIC, "note", text, "Run nktsense devices, and allow it.")
    denied = bluetooth_trouble(PermissionError("not authorized"), "darwin")
    return Finding(TOPIC, "problem", "macOS does not let the program you type in use Bluetooth", denied.advice)


def _linux_cause(system: System) -> tuple[str, str] | None:
    """Return what the files of Linux say is missing, and the command that mends it."""
    if not any(system.root.glob("sys/class/bluetooth/hci*")):
        return "this computer has no adapter", "Plug in a Bluetooth adapter; bluetoothctl list shows it then."
    radios = [radio for radio in system.root.glob("sys/class/rfkill/rfkill*") if read(radio / "type") == "bluetooth"]
    if any(read(radio / "hard") == "1" for radio in radios):
        return "it is switched off by a switch or key of the computer", "Switch it on there."
    if any(read(radio / "soft") == "1" for radio in radios):
        return "it is switched off", "rfkill unblock bluetooth && bluetoothctl power on"
    if not system.runs("bluetoothd"):
        start = "sudo systemctl enable --now bluetooth"
        there = any((system.root / daemon).exists() for daemon in _DAEMONS)
        return "its service does not run", start if there else f"{system.install('bluez')} && {start}"
    return None
