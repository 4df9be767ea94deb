"""The computer that is looked at: its kind, its files, and what its libraries say."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner
from firmware_bridge.serial_ports import FoundPort

_INSTALL: Final = {
    "debian": "sudo apt install",
    "fedora": "sudo dnf install",
    "arch": "sudo pacman -S",
    "suse": "sudo zypper install",
}
"""How each family of Linux installs a package."""


def mac_permission() -> int | None:
    """Return what macOS says of this program and Bluetooth, as CBManagerAuthorization; None where it cannot be asked.

    Asking shows no question to the person; a scan would.
    """
    try:
        return int(importlib.import_module("CoreBluetooth").CBCentralManager.authorization())
    except (ImportError, AttributeError, TypeError, ValueError):
        return None


def _has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


@dataclass(frozen=True, slots=True)
class System:
    """A computer, as far as it can be looked at without changing it.

    Attributes:
        platform: As :data:`sys.platform`.
        root: Where its file system begins.
        ports: Its serial ports; None asks the operating system.
        may_open: Whether the user may open a port; None asks the operating system.
        scanner: What makes a Bluetooth scanner.
        mac_permission: What macOS allows, see :func:`mac_permission`.
        has_module: Whether a Python module is installed.
        now: The time of day, s since 1970.
    """

    platform: str = sys.platform
    root: Path = Path("/")
    ports: Iterable[FoundPort] | None = None
    may_open: Callable[[str], bool] | None = None
    scanner: ScannerFactory = default_scanner
    mac_permission: Callable[[], int | None] = mac_permission
    has_module: Callable[[str], bool] = _has_module
    now: Callable[[], float] = time.time

    @property
    def linux(self) -> bool:
        """Whether it runs Linux."""
        return self.platform.startswith("linux")

    def runs(self, program: str) -> bool:
        """Tell whether a program runs, by the names of the processes that Linux shows."""
        return any(read(comm) == program[:15] for comm in self.root.glob("proc/[0-9]*/comm"))

    def install(self, package: str) -> str:
        """Return the command that installs a package on this Linux; that of Debian where its kind is not known."""
        lines = read(self.root / "etc/os-release").splitlines()
        given = dict(line.split("=", 1) for line in lines if "=" in line)
        kinds = f"{given.get('ID', '')} {given.get('ID_LIKE', '')}".replace('"', "").split()
        family = next((name for name in _INSTALL for kind in kinds if name in kind), "debian")
        return f"{_INSTALL[family]} {package}"


def read(path: Path) -> str:
    """Return a small file's text without the space around it; "" where it cannot be read."""
    try:
        return path.read_text("utf-8", errors="replace").strip()
    except OSError:
        return ""
