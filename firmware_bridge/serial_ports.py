"""Which serial ports there are, what may hang on them, and what stands in the way; listening without a word.

A USB number names the chip that makes the port, hardly ever what is behind it: every answer here is "likely".
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import serial
from serial.tools import list_ports as _tools

from firmware_bridge.codec import Codec, MalformedEvent, SampleEvent
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec
from firmware_bridge.errors import DeviceOpenError
from firmware_bridge.units import COUNTS


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


class _Found(Protocol):
    """What pyserial says of a port, as far as it is used here."""

    @property
    def device(self) -> str: ...
    @property
    def description(self) -> str | None: ...
    @property
    def vid(self) -> int | None: ...
    @property
    def pid(self) -> int | None: ...
    @property
    def serial_number(self) -> str | None: ...


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
_GROUPS: Final = ("dialout", "uucp")


def list_ports(
    found: Iterable[_Found] | None = None,
    sysfs: Path = _SYSFS,
    may_open: Callable[[str], bool] | None = None,
) -> list[PortInfo]:
    """Return the serial ports that are there, by name; none of them is opened.

    Args:
        found: Ports in place of those of the operating system.
        sysfs: Where Linux tells of devices.
        may_open: Whether the user may read and write a port; None asks the operating system.
    """
    allowed = may_open if may_open is not None else _may_open
    ports: Iterable[_Found] = _tools.comports() if found is None else found
    return [_describe(port, sysfs, allowed) for port in sorted(ports, key=lambda port: port.device)]


def _describe(port: _Found, sysfs: Path, may_open: Callable[[str], bool]) -> PortInfo:
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
        description=port.description or "",
        vid=port.vid,
        pid=port.pid,
        serial_number=port.serial_number or "",
        likely=() if chip is None else chip.likely,
        problem="" if may_open(port.device) else _forbidden(port.device),
        latency_ms=latency_ms,
        notices=tuple(notices),
    )


def _chip(vid: int | None, pid: int | None) -> _Chip | None:
    if vid is None:
        return None
    return CHIPS.get((vid, pid)) or CHIPS.get((vid, None))


def _may_open(device: str) -> bool:
    return not sys.platform.startswith("linux") or not Path(device).exists() or os.access(device, os.R_OK | os.W_OK)


def _forbidden(device: str) -> str:
    group = _GROUPS[0]
    if sys.platform.startswith("linux"):
        import grp

        try:
            owner = grp.getgrgid(Path(device).stat().st_gid).gr_name
        except (OSError, KeyError):
            owner = ""
        group = owner if owner in _GROUPS else group
    return f"Your user may not open {device}: run `sudo usermod -aG {group} $USER`, then log out and in again."


def _latency_ms(timer: Path) -> int | None:
    try:
        text = timer.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return int(text) if text.isdecimal() else None


SPEEDS: Final = (115_200, 9600, 57_600, 38_400, 19_200, 230_400, 250_000, 460_800, 4800)
"""Speeds that are tried, the commonest first."""
BANNER_S: Final = 2.0
"""What comes so soon after opening may be a start-up message: it counts against nothing."""
_ENOUGH: Final = 5
"""So many readings make a guess as good as it gets."""
_FEWEST: Final = 3
_LONGER: Final = 2
_LONGER_S: Final = 4.0
"""Where a line or two was heard, it is listened so much longer, at so many speeds at most."""
_SURE: Final = 0.4
_LEAST: Final = 0.2
_CHUNK: Final = 65536
_LONGEST_HEARD: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """A language in which what was heard can be read.

    Attributes:
        driver: What follows ``?driver=``.
        baud: Speed at which it was heard.
        readings: How many readings were heard.
        share: Share of the bytes that it explains, 0 to 1; a start-up message is not held against it.
        confidence: 0 to 1: the share, less where the form is a common one or few readings came. Never a proof.
        unit: Unit of the readings, or "" where the user must state it.
        why: In words.
    """

    driver: str
    baud: int
    readings: int
    share: float
    confidence: float
    unit: str
    why: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What a port said by itself.

    Attributes:
        port: The port.
        byte_count: How many bytes were heard, at all speeds.
        candidates: What they may be, the likeliest first; empty where nothing fits.
        notices: What to know about the answer.
    """

    port: str
    byte_count: int
    candidates: tuple[Candidate, ...]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Language:
    driver: str
    make: Callable[[], Codec]
    ceiling: float
    why: str


_LANGUAGES: Final = (
    _Language("nkt1", Nkt1Codec, 0.99, "frames with a checksum"),
    _Language("progressor", ProgressorCodec, 0.9, "frames with a clock that runs forward"),
    _Language("lutron", LutronCodec, 0.95, "frames of a fixed form"),
    _Language("imada", ImadaCodec, 0.95, "replies of a fixed form, streamed"),
    _Language("ascii&profile=openscale", lambda: AsciiLineCodec("openscale"), 0.9, "number, unit and commas"),
    _Language("ascii&profile=hx711", lambda: AsciiLineCodec("hx711"), 0.9, "the words of this sketch"),
    _Language("ascii&profile=nau7802", lambda: AsciiLineCodec("nau7802"), 0.9, "the words of this sketch"),
    _Language("ascii&profile=hx711_adc", lambda: AsciiLineCodec("hx711_adc", COUNTS), 0.9, "the words of this sketch"),
    _Language("mark10", lambda: AsciiLineCodec("mark10"), 0.7, "number and unit; other gauges write the same"),
    _Language(
        "gauge&profile=wagner", lambda: AsciiLineCodec("wagner"), 0.5, "number and unit; other gauges write the same"
    ),
    _Language("ascii&profile=micros", lambda: AsciiLineCodec("micros", COUNTS), 0.7, "time in µs and number"),
    _Language("ascii&profile=ms", lambda: AsciiLineCodec("ms", COUNTS), 0.7, "time in ms and number"),
    _Language("ascii&profile=plain", lambda: AsciiLineCodec("plain", COUNTS), 0.45, "a bare number a line"),
    _Language("loadstar", LoadstarCodec, 0.3, "whole numbers, which may be milli-pounds or anything else"),
)


def probe(
    port: str,
    seconds: float = 10.0,
    *,
    speeds: Iterable[int] = SPEEDS,
    clock: Callable[[], float] = time.monotonic,
) -> Heard:
    """Listen to a port and say what its bytes may be. Nothing is ever written to it.

    A gauge that waits to be asked stays silent, and this says so. The port is opened once, since opening resets many
    boards, and listened to at each speed in turn until something can be read.

    Args:
        port: Its name.
        seconds: How long to listen in all; the first two at most wait at the first speed for a board to start. Up to
            8 s more are spent where a slow device was heard.
        speeds: Speeds to try.
        clock: Monotonic clock, s.

    Raises:
        DeviceOpenError: It cannot be opened; the message says why.
    """
    order = tuple(speeds)
    line = _open(port, order[0])
    try:
        return _listen(line, port, order, seconds, clock)
    finally:
        line.close()


def _open(port: str, baud: int) -> serial.SerialBase:
    line = serial.serial_for_url(port, do_not_open=True)
    line.baudrate = baud
    line.timeout = 0.05
    if not sys.platform.startswith("win") and "://" not in port:
        line.exclusive = True
    try:
        line.open()
    except (serial.SerialException, OSError, ValueError) as error:
        if not _may_open(port):
            raise DeviceOpenError(f"{port} cannot be opened.", _forbidden(port)) from error
        there = Path(port).exists() and stat.S_ISCHR(Path(port).stat().st_mode)
        advice = "Another program may hold it: close that program." if there else "Check the cable and the port's name."
        raise DeviceOpenError(f"{port} cannot be opened.", advice) from error
    return line


def _listen(
    line: serial.SerialBase, port: str, speeds: tuple[int, ...], seconds: float, clock: Callable[[], float]
) -> Heard:
    opened_s = clock()
    first_s = min(BANNER_S, seconds / 3)
    dwell_s = (seconds - first_s) / len(speeds)
    byte_count, longer = 0, _LONGER
    best: tuple[Candidate, ...] = ()
    for i, baud in enumerate(speeds):
        if i and not _turn_to(line, baud):
            continue
        until_s = opened_s + first_s + (i + 1) * dwell_s
        pieces = _hear(line, opened_s, until_s, clock, baud)
        if longer and _promises(pieces) and sum(c.readings for c in _read(pieces, baud)) < _ENOUGH:
            pieces += _hear(line, opened_s, clock() + _LONGER_S, clock, baud)
            longer -= 1
            first_s = clock() - opened_s - (i + 1) * dwell_s
        byte_count += sum(len(piece) for piece, _ in pieces)
        best = tuple(sorted((*best, *_read(pieces, baud)), key=lambda c: -c.confidence))
        if best and best[0].confidence >= _SURE and best[0].readings >= _ENOUGH:
            break
    resets = [RESETS for info in list_ports() if info.device == port and RESETS in info.notices]
    return Heard(port, byte_count, best, (*_remarks(best, byte_count), *resets))


def _hear(
    line: serial.SerialBase, opened_s: float, until_s: float, clock: Callable[[], float], baud: int
) -> list[tuple[bytes, float]]:
    """Return what comes until then, with the seconds since opening; earlier where it can be read well already."""
    pieces: list[tuple[bytes, float]] = []
    heard, looked_s = 0, clock()
    while (now := clock()) < until_s and heard < _LONGEST_HEARD:
        try:
            data = line.read(max(1, _waiting(line)))
        except (serial.SerialException, OSError):
            break  # unplugged: what was heard is told
        if data:
            pieces.append((data, clock() - opened_s))
            heard += len(data)
        if now - looked_s >= 1.0 and heard:
            looked_s = now
            found = _read(pieces, baud)
            if found and max(c.confidence for c in found) >= _SURE and max(c.readings for c in found) >= 4 * _ENOUGH:
                break
    return pieces


def _turn_to(line: serial.SerialBase, baud: int) -> bool:
    """Set another speed and drop what came at the one before; return False where the port does not have it."""
    try:
        line.baudrate = baud
        line.read(_waiting(line))
    except (serial.SerialException, OSError, ValueError):
        return False
    return True


def _waiting(line: serial.SerialBase) -> int:
    return min(int(getattr(line, "in_waiting", 0)), _CHUNK)


def _promises(pieces: list[tuple[bytes, float]]) -> bool:
    """Return whether it is worth to listen longer: a slow device may have said one line by now."""
    data = b"".join(piece for piece, _ in pieces)
    text = sum(byte in b"\r\n\t" or 32 <= byte < 127 for byte in data)
    return len(data) >= 4 and text >= 0.9 * len(data)


def _read(pieces: list[tuple[bytes, float]], baud: int) -> list[Candidate]:
    found = [_try(language, pieces, baud) for language in _LANGUAGES]
    return [candidate for candidate in found if candidate is not None and candidate.confidence >= _LEAST]


def _try(language: _Language, pieces: list[tuple[bytes, float]], baud: int) -> Candidate | None:
    codec = language.make()
    total, lost, readings = 0, 0, 0
    units: set[str] = set()
    ticks: list[tuple[int, float]] = []
    aligned = False
    for data, at_s in pieces:
        early = at_s < BANNER_S
        total += len(data)
        for event in codec.feed(data):
            if isinstance(event, MalformedEvent):
                # the first piece may be half a line, and a start-up message before the first reading is no fault
                if not aligned or (early and not readings):
                    total -= event.count
                else:
                    lost += event.count
                aligned = True
            elif isinstance(event, SampleEvent):
                aligned = True
                readings += len(event.values)
                units.add(event.unit)
                if event.ticks is not None:
                    ticks.append((int(event.ticks[-1]), at_s))
    if readings < _FEWEST or total <= 0:
        return None
    share = max(0.0, min(1.0, 1.0 - lost / total))
    confidence = language.ceiling * share * min(1.0, readings / _ENOUGH)
    if not _runs_true(ticks):
        confidence *= 0.3
    unit = units.pop() if len(units) == 1 else ""
    stated = unit == COUNTS and language.driver.rpartition("=")[2] in ("hx711_adc", "ms", "micros", "plain")
    return Candidate(
        language.driver, baud, readings, share, round(confidence, 3), "" if stated else unit, _words(language, share)
    )


def _runs_true(ticks: list[tuple[int, float]]) -> bool:
    """Return whether the device clock runs about as fast as ours; True where there is too little to tell."""
    if len(ticks) < 2 or ticks[-1][1] - ticks[0][1] < 0.3:
        return True
    ratio = (ticks[-1][0] - ticks[0][0]) / 1e6 / (ticks[-1][1] - ticks[0][1])
    return 0.5 < ratio < 2.0


def _words(language: _Language, share: float) -> str:
    return f"{language.why}; {share:.0%} of what was heard reads so"


def _remarks(best: tuple[Candidate, ...], byte_count: int) -> list[str]:
    if not byte_count:
        return [
            "Nothing was heard. Many gauges speak only when they are asked (mark10, imada, loadstar, sauter, gauge), "
            "and nothing is ever asked of a device that is not known: name its driver."
        ]
    if not best:
        return ["What was heard fits no language that is known here: check the speed, or the device is another one."]
    remarks = ["This is a guess by the form of what was heard: compare the first readings with the display."]
    if not best[0].unit:
        remarks.append("The unit cannot be seen from the bytes: add &unit= with the one that the device shows.")
    return remarks
