"""What is plugged in over USB HID, as hidapi tells, and who may open it."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, cast

from firmware_bridge.errors import DeviceOpenError

VERNIER: Final = 0x08F7
"""Vendor number of Vernier on USB."""
_GO_DIRECT: Final = 0x0010
_GO_DIRECT_NAMES: Final = ("gdx", "go direct")
UDEV_ADVICE: Final = (
    "Your user may not open it. Run: "
    """echo 'SUBSYSTEM=="usb|hidraw", ATTRS{idVendor}=="08f7", MODE="0660", TAG+="uaccess"' """
    "| sudo tee /etc/udev/rules.d/70-vernier.rules && sudo udevadm control --reload. Then plug it in again."
)
_WINDOWS_PREFIX: Final = "\\\\?\\"
_MISSING: Final = "USB HID needs the package hidapi, which is not installed."
_INSTALL: Final = 'Run `pip install "nktsense[hid]"`.'


class HidHandle(Protocol):
    """What is used of an object of hidapi's class ``hid.device``."""

    def open_path(self, path: bytes, /) -> None:
        """Open the device at a path; an ``OSError`` where that cannot be done."""
        ...

    def read(self, max_length: int, timeout_ms: int, /) -> list[int]:
        """Return the next report without its number, nothing after the timeout; an ``OSError`` if it went away."""
        ...

    def write(self, data: bytes, /) -> int:
        """Write a report with its number in front; return how many bytes were written, −1 for a fault."""
        ...

    def close(self) -> None:
        """Let go; safe to call twice."""
        ...


class HidApi(Protocol):
    """What is used of hidapi's module ``hid``."""

    def enumerate(self, vendor_id: int, product_id: int, /) -> list[dict[str, Any]]:
        """Return what is plugged in; 0 stands for any product."""
        ...

    def device(self) -> HidHandle:
        """Return an object that can be opened."""
        ...


def default_api() -> HidApi:
    """Return the package hidapi, imported now.

    Raises:
        DeviceOpenError: It is not installed.
    """
    try:
        module = importlib.import_module("hid")
    except ImportError as error:
        raise DeviceOpenError(_MISSING, _INSTALL) from error
    if not hasattr(module, "device"):  # another package has a module of that name, or a folder here has it
        raise DeviceOpenError(f"{_MISSING} The module hid is another: {module}.", f"Remove that one. {_INSTALL}")
    return cast("HidApi", module)


@dataclass(frozen=True, slots=True)
class HidInfo:
    """A device that is plugged in.

    Attributes:
        path: What the system calls it, as hidapi says.
        serial: Its serial number, or "" where it has none or may not be asked.
        product: Its name, or "".
        driver: The driver that most likely reads it, or "" where none does.
        problem: Why it cannot be read and what to do, or "".
        vendor_id: Number of its maker.
        product_id: The maker's number of its kind.
    """

    path: str
    serial: str
    product: str
    driver: str = ""
    problem: str = ""
    vendor_id: int = VERNIER
    product_id: int = _GO_DIRECT

    @property
    def address(self) -> str:
        """The address that opens it."""
        return f"hid:{self.serial or self.path.removeprefix(_WINDOWS_PREFIX)}"

    @property
    def names(self) -> tuple[str, ...]:
        """What an address may call it."""
        names = (self.serial, self.path, self.path.removeprefix(_WINDOWS_PREFIX))
        return tuple(name for name in names if name)

    def __str__(self) -> str:
        name = self.product or f"{self.vendor_id:04x}:{self.product_id:04x}"
        return f"{name} ({self.address})"


def list_hid(api: Callable[[], HidApi] = default_api) -> list[HidInfo]:
    """Return the devices of known makers that are plugged in; none where hidapi is not installed. Nothing is opened.

    Args:
        api: What gives hidapi.
    """
    try:
        return plugged_in(api(), VERNIER)
    except (DeviceOpenError, OSError):
        return []


def plugged_in(api: HidApi, vendor_id: int) -> list[HidInfo]:
    """Return the devices of a maker, each once: some systems list every collection of reports."""
    found: dict[str, HidInfo] = {}
    for row in api.enumerate(vendor_id, 0):
        path = os.fsdecode(row["path"])
        if path not in found:
            serial, product = (str(row.get(key) or "").strip() for key in ("serial_number", "product_string"))
            found[path] = _described(path, serial, product, int(row["vendor_id"]), int(row["product_id"]))
    return list(found.values())


def _described(path: str, serial: str, product: str, vendor_id: int, product_id: int) -> HidInfo:
    known = product_id == _GO_DIRECT or product.casefold().startswith(_GO_DIRECT_NAMES)
    if not known:
        problem = "Not a Go Direct sensor: what it says is not known here."
    else:
        problem = "" if may_open(path) else UDEV_ADVICE
    return HidInfo(path, serial, product, "hid" if known else "", problem, vendor_id, product_id)


def may_open(path: str, root: Path = Path("/")) -> bool:
    """Tell whether this user may open a device, as far as its file tells: on Linux alone.

    Args:
        path: As hidapi says: ``/dev/hidraw3``, or bus, ports and interface such as ``1-2.4:1.0`` of its other half.
        root: Where the file system begins.
    """
    if not sys.platform.startswith("linux"):
        return True
    node = root / path.removeprefix("/")
    if not path.startswith("/"):
        about = root / "sys/bus/usb/devices" / path.partition(":")[0]
        try:
            bus, device = (int((about / name).read_text("ascii")) for name in ("busnum", "devnum"))
        except (OSError, ValueError):
            return True
        node = root / f"dev/bus/usb/{bus:03d}/{device:03d}"
    return not node.exists() or os.access(node, os.R_OK | os.W_OK)
