"""Serial ports: which there are, whether they may be opened, what delays or grabs them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from firmware_bridge.serial_ports import PortInfo, group_of, list_ports
from nktsense.doctor.finding import Finding
from nktsense.doctor.system import System

TOPIC: Final = "Serial ports"
_FTDI: Final = 0x0403
_FTDI_RULE: Final = 'ACTION=="add", SUBSYSTEM=="usb-serial", DRIVER=="ftdi_sio", ATTR{latency_timer}="1"'
_GRABBERS: Final = (
    (
        "ModemManager",
        "ModemManager runs: for some seconds it may hold a port that was just plugged in, and talk to what is there",
        "where you use no mobile modem: sudo systemctl mask --now ModemManager",
    ),
    (
        "brltty",
        "brltty runs: it takes ports with a CH340 or CP210x for a Braille display, and they vanish",
        "where you use no Braille display: sudo systemctl mask --now brltty brltty-udev",
    ),
)


def serial_ports(system: System) -> list[Finding]:
    """Look at each port."""
    ports = list_ports(system.ports, system.root / "sys", system.may_open)
    if not ports:
        return [Finding(TOPIC, "note", "none found", "Plug the device in and look again.")]
    return [finding for port in ports for finding in (_may_open(port), *_latency(port, system))]


def _may_open(port: PortInfo) -> Finding:
    about = f"{port.device}: {port.description}" if port.description else port.device
    if not port.problem:
        return Finding(TOPIC, "ok", about)
    fix = f"sudo usermod -aG {group_of(port.device)} $USER, then log out and in again"
    return Finding(TOPIC, "problem", f"{about}: your user may not open it", fix)


def _latency(port: PortInfo, system: System) -> list[Finding]:
    """Tell where an FTDI chip holds short answers back."""
    if system.linux and port.latency_ms is not None and port.latency_ms > 1:
        timer = f"/sys/bus/usb-serial/devices/{Path(port.device).name}/latency_timer"
        rule = (
            f"echo '{_FTDI_RULE}' | sudo tee /etc/udev/rules.d/70-ftdi-latency.rules && sudo udevadm control --reload"
        )
        fix = f"until it is unplugged: echo 1 | sudo tee {timer}\nfor good: {rule}, then plug it in again"
        text = f"{port.device}: its FTDI chip holds short answers back for up to {port.latency_ms} ms"
        return [Finding(TOPIC, "note", text, fix)]
    if system.platform == "win32" and port.vid == _FTDI:
        fix = (
            f"Device Manager > Ports (COM & LPT) > {port.device} > Properties > Port Settings > Advanced > "
            "Latency Timer (msec): 1"
        )
        text = f"{port.device}: its FTDI chip holds short answers back for 16 ms, unless that was changed"
        return [Finding(TOPIC, "note", text, fix)]
    return []


def grabbed(system: System) -> list[Finding]:
    """Tell of programs that take ports for themselves."""
    if not system.linux:
        return []
    return [Finding(TOPIC, "note", text, fix) for name, text, fix in _GRABBERS if system.runs(name)]
