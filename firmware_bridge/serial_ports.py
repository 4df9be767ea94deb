"""Which serial ports there are, what may hang on them, and what stands in the way.

A USB number names the chip that makes the port, hardly ever what is behind it: every answer here is "likely".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from serial.tools import list_ports as _tools


@dataclass(frozen=True, slots=True)
class Likely:
    """What may hang on a port.

    Attributes:
        driver: What follows ``?driver=`` in an address, such as ``mark10`` or ``ascii&profile=openscale``.
        why: Why it may be that, and what else it may be.
    """

    driver: str
    why: str


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A serial port as a list shows it.

    Attributes:
        device: Its name, as in ``serial:NAME``.
        description: What the operating system calls it.
        vid: USB vendor number, or None.
        pid: USB product number, or None.
        serial_number: Serial number of the USB chip, or "".
        likely: What may hang on it; empty where nothing is known. Never certain.
        problem: Why it could not be opened, with the command that changes that; "" for none.
        latency_ms: Latency timer of an FTDI chip on Linux, ms; None where there is none.
        notices: What a person should know before the port is opened.
    """

    device: str
    description: str
    vid: int | None = None
    pid: int | None = None
    serial_number: str = ""
    likely: tuple[Likely, ...] = ()
    problem: str = ""
    latency_ms: int | None = None
    notices: tuple[str, ...] = ()


class FoundPort(Protocol):
    """What pyserial says of a port, as far as it is used here."""

    @property
    def device(self) -> str: ...  # noqa: D102
    @property
    def description(self) -> str | None: ...  # noqa: D102
    @property
    def vid(self) -> int | None: ...  # noqa: D102
    @property
    def pid(self) -> int | None: ...  # noqa: D102
    @property
    def serial_number(self) -> str | None: ...  # noqa: D102


_SKETCH: Final = "an Arduino-like board: an HX711 or NAU7802 sketch, or the open reference instrument"
_ADAPTER: Final = "an RS-232 adapter: any gauge with a serial plug (Sauter, Lutron, Imada, Shimpo, Mark-10, …)"


@dataclass(frozen=True, slots=True)
class _Chip:
    name: str
    likely: tuple[Likely, ...]
    resets: bool = False


def _board(name: str) -> _Chip:
    return _Chip(name, (Likely("ascii", f"{name} is {_SKETCH}"), Likely("nkt1", f"{name} is {_SKETCH}")), resets=True)


_CP210X: Final = _Chip(
    "a Silicon Labs CP210x",
    (
        Likely("mark10", "Mark-10 gauges use a CP210x for USB, but so do many ESP32 boards and RS-232 adapters"),
        Likely("ascii", "many ESP32 boards have a CP210x"),
        Likely("gauge", f"a CP210x may be {_ADAPTER}"),
    ),
    resets=True,
)
_FTDI: Final = _Chip(
    "an FTDI chip",
    (
        Likely("ascii&profile=openscale", "SparkFun OpenScale has an FTDI chip, but so have many boards and adapters"),
        Likely("loadstar", "USB load cells often have an FTDI chip"),
        Likely("gauge", f"an FTDI chip may be {_ADAPTER}"),
        Likely("nkt1", f"an FTDI chip may be {_SKETCH}"),
    ),
    resets=True,
)
_CH340: Final = _Chip(
    "a CH340",
    (
        Likely("ascii", f"a CH340 is often {_SKETCH}"),
        Likely("nkt1", f"a CH340 is often {_SKETCH}"),
        Likely("gauge", f"a CH340 may be {_ADAPTER}"),
    ),
    resets=True,
)
_PROLIFIC: Final = _Chip("a Prolific PL2303", (Likely("gauge", f"a PL2303 is mostly {_ADAPTER}"),))
CHIPS: Final[dict[tuple[int, int | None], _Chip]] = {
    (0x10C4, 0xEA60): _CP210X,
    (0x0403, None): _FTDI,
    (0x1A86, 0x7523): _CH340,
    (0x067B, 0x2303): _PROLIFIC,
    (0x2341, None): _board("an Arduino"),
    (0x2A03, None): _board("an Arduino"),
    (0x1B4F, None): _board("a SparkFun board"),
    (0x239A, None): _board("an Adafruit board"),
    (0x2E8A, None): _board("a Raspberry Pi Pico"),
    (0x303A, None): _board("an Espressif board"),
}
"""What is known by USB vendor and product; None stands for every product of the vendor."""

RESETS: Final = "Opening this port resets most boards of this kind: about two seconds of silence, then a banner."
_SYSFS: Final = Path("/sys")
_LATENCY: Final = "bus/usb-serial/devices/{name}/latency_timer"
_NO_WORDS: Final = "n/a"
"""What pyserial says of a port of which the system says nothing."""
_GROUPS: Final = ("dialout", "uucp")


def list_ports(
    found: Iterable[FoundPort] | None = None,
    sysfs: Path = _SYSFS,
    may_open: Callable[[str], bool] | None = None,
) -> list[PortInfo]:
    """Return the serial ports that are there, by name; none of them is opened.

    Args:
        found: Ports in place of those of the operating system.
        sysfs: Where Linux tells of devices.
        may_open: Whether the user may read and write a port; None asks the operating system.
    """
    allowed = may_open if may_open is not None else may_open_port
    ports: Iterable[FoundPort] = _tools.comports() if found is None else found
    return [_describe(port, sysfs, allowed) for port in sorted(ports, key=lambda port: port.device)]


def _describe(port: FoundPort, sysfs: Path, may_open: Callable[[str], bool]) -> PortInfo:
    chip = _chip(port.vid, port.pid)
    timer = sysfs / _LATENCY.format(name=Path(port.device).name)
    latency_ms = _latency_ms(timer)
    notices: list[str] = []
    if chip is not None and chip.resets:
        notices.append(RESETS)
    if latency_ms is not None and latency_ms > 1:
        notices.append(
            f"The FTDI chip holds short answers back for up to {latency_ms} ms. To lower that until it is unplugged: "
            f"`echo 1 | sudo tee {timer}`."
        )
    return PortInfo(
        device=port.device,
        description="" if port.description in (None, _NO_WORDS) else port.description,
        vid=port.vid,
        pid=port.pid,
        serial_number=port.serial_number or "",
        likely=() if chip is None else chip.likely,
        problem="" if may_open(port.device) else forbidden(port.device),
        latency_ms=latency_ms,
        notices=tuple(notices),
    )


def _chip(vid: int | None, pid: int | None) -> _Chip | None:
    if vid is None:
        return None
    return CHIPS.get((vid, pid)) or CHIPS.get((vid, None))


def may_open_port(device: str) -> bool:
    """Return whether the user may read and write a port; True where only opening it can tell."""
    return not sys.platform.startswith("linux") or not Path(device).exists() or os.access(device, os.R_OK | os.W_OK)


def group_of(device: str) -> str:
    """Return the group whose members may open the serial ports of this Linux system.

    It is the port's own group where that is one of those made for the purpose, else the first of them that exists.
    """
    try:
        import grp
    except ImportError:  # Windows has none
        return _GROUPS[0]
    try:
        owner = grp.getgrgid(Path(device).stat().st_gid).gr_name
    except (OSError, KeyError):
        owner = ""
    there = [group.gr_name for group in grp.getgrall() if group.gr_name in _GROUPS]
    return owner if owner in _GROUPS else (sorted(there) or [_GROUPS[0]])[0]


def forbidden(device: str) -> str:
    """Return what to do about a port that the user may not open."""
    group = group_of(device)
    return f"Your user may not open {device}: run `sudo usermod -aG {group} $USER`, then log out and in again."


def _latency_ms(timer: Path) -> int | None:
    try:
        text = timer.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return int(text) if text.isdecimal() else None
