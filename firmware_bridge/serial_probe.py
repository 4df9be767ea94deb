"""Listening to a serial port without a word: what its bytes may be, at which speed."""

from __future__ import annotations

import stat
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import serial

from firmware_bridge.codec import Codec, MalformedEvent, SampleEvent
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.line_profiles import GAUGES, PROFILES
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec
from firmware_bridge.errors import DeviceOpenError
from firmware_bridge.serial_ports import RESETS, forbidden, list_ports, may_open_port
from firmware_bridge.units import COUNTS

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
        form: What a reading looks like; languages of one form read the same bytes alike.
    """

    driver: str
    baud: int
    readings: int
    share: float
    confidence: float
    unit: str
    why: str
    form: str = ""

    @property
    def sure(self) -> bool:
        """Whether enough was heard to open the port on the strength of it, where nothing else fits as well."""
        return self.confidence >= _SURE and self.readings >= _ENOUGH

    def address(self, port: str) -> str:
        """Return the address that opens the port in this language.

        A unit that cannot be seen from the bytes is written as N: it stands for the one that the device shows.
        """
        unit = f"&unit={'line' if self.unit else 'N'}" if self._asking else ""
        return f"serial:{port}?driver={self.driver}{unit}&baud={self.baud}"

    @property
    def _asking(self) -> str:
        """The line profile that wants its unit stated, or ""."""
        profile = (PROFILES | GAUGES).get(self.driver.rpartition("profile=")[2])
        asks = profile is not None and profile.unit is None and profile.unit_in_line != "always"
        return profile.name if profile is not None and asks else ""

    def codec(self) -> Codec:
        """Return a fresh codec of this language; where lines name their unit, one that names none is refused."""
        if self._asking and self.unit:
            return AsciiLineCodec(self._asking)
        return next(language.make() for language in _LANGUAGES if language.driver == self.driver)


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
    form: str
    twins: bool = False
    """Other gauges write the same."""


_BARE: Final = "a bare number a line"
_NUMBER_AND_UNIT: Final = "number and unit"

_LANGUAGES: Final = (
    _Language("nkt1", Nkt1Codec, 0.99, "frames with a checksum"),
    _Language("progressor", ProgressorCodec, 0.9, "frames with a clock that runs forward"),
    _Language("lutron", LutronCodec, 0.95, "frames of a fixed form"),
    _Language("imada", ImadaCodec, 0.95, "replies of a fixed form, streamed"),
    _Language("ascii&profile=openscale", lambda: AsciiLineCodec("openscale"), 0.9, "number, unit and commas"),
    _Language("ascii&profile=hx711", lambda: AsciiLineCodec("hx711"), 0.9, "the words of bogde's HX711 sketch"),
    _Language("ascii&profile=nau7802", lambda: AsciiLineCodec("nau7802"), 0.9, "the words of a NAU7802 sketch"),
    _Language(
        "ascii&profile=hx711_adc",
        lambda: AsciiLineCodec("hx711_adc", COUNTS),
        0.9,
        "the words of olkal's HX711_ADC sketch",
    ),
    _Language("mark10", lambda: AsciiLineCodec("mark10"), 0.7, _NUMBER_AND_UNIT, twins=True),
    _Language("gauge&profile=wagner", lambda: AsciiLineCodec("wagner"), 0.5, _NUMBER_AND_UNIT, twins=True),
    _Language("ascii&profile=micros", lambda: AsciiLineCodec("micros", COUNTS), 0.7, "time in µs and number"),
    _Language("ascii&profile=ms", lambda: AsciiLineCodec("ms", COUNTS), 0.7, "time in ms and number"),
    _Language("ascii&profile=plain", lambda: AsciiLineCodec("plain", COUNTS), 0.45, _BARE),
    _Language("loadstar", LoadstarCodec, 0.3, "whole numbers, which may be milli-pounds or anything else"),
)


def probe(
    port: str,
    seconds: float = 10.0,
    *,
    speeds: Iterable[int] = SPEEDS,
    clock: Callable[[], float] = time.monotonic,
    stopped: Callable[[], bool] = lambda: False,
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
        stopped: Told True, it listens no longer and says what was heard until then.

    Raises:
        DeviceOpenError: It cannot be opened; the message says why.
    """
    order = tuple(speeds)
    line = _open(port, order[0])
    try:
        return _listen(_Ear(line, clock(), clock, stopped), port, order, seconds)
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
        if not may_open_port(port):
            raise DeviceOpenError(f"{port} cannot be opened.", forbidden(port)) from error
        there = Path(port).exists() and stat.S_ISCHR(Path(port).stat().st_mode)
        advice = "Another program may hold it: close that program." if there else "Check the cable and the port's name."
        raise DeviceOpenError(f"{port} cannot be opened.", advice) from error
    return line


@dataclass(frozen=True, slots=True)
class _Ear:
    """An open line and the time since then."""

    line: serial.SerialBase
    opened_s: float
    clock: Callable[[], float]
    stopped: Callable[[], bool]

    def hear(self, until_s: float, baud: int) -> list[tuple[bytes, float]]:
        """Return what comes until then, with the seconds since opening; earlier where it can be read well already."""
        pieces: list[tuple[bytes, float]] = []
        heard, looked_s = 0, self.clock()
        while (now := self.clock()) < until_s and heard < _LONGEST_HEARD and not self.stopped():
            try:
                data = self.line.read(max(1, _waiting(self.line)))
            except (serial.SerialException, OSError):
                break  # unplugged: what was heard is told
            if data:
                pieces.append((data, self.clock() - self.opened_s))
                heard += len(data)
            if now - looked_s >= 1.0 and heard:
                looked_s = now
                found = _read(pieces, baud)
                if any(c.confidence >= _SURE for c in found) and max(c.readings for c in found) >= 4 * _ENOUGH:
                    break
        return pieces


def _listen(ear: _Ear, port: str, speeds: tuple[int, ...], seconds: float) -> Heard:
    first_s = min(BANNER_S, seconds / 3)
    dwell_s = (seconds - first_s) / len(speeds)
    byte_count, longer = 0, _LONGER
    best: tuple[Candidate, ...] = ()
    for i, baud in enumerate(speeds):
        if i and not _turn_to(ear.line, baud):
            continue
        pieces = ear.hear(ear.opened_s + first_s + (i + 1) * dwell_s, baud)
        if longer and _promises(pieces) and sum(c.readings for c in _read(pieces, baud)) < _ENOUGH:
            pieces += ear.hear(ear.clock() + _LONGER_S, baud)
            longer -= 1
            first_s = ear.clock() - ear.opened_s - (i + 1) * dwell_s
        byte_count += sum(len(piece) for piece, _ in pieces)
        best = tuple(sorted((*best, *_read(pieces, baud)), key=lambda c: -c.confidence))
        if ear.stopped() or (best and best[0].sure):
            break
    resets = [RESETS for info in list_ports() if info.device == port and RESETS in info.notices]
    return Heard(port, byte_count, best, (*_remarks(best, byte_count), *resets))


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
    form = _NUMBER_AND_UNIT if language.form == _BARE and unit and not stated else language.form
    twins = "; other gauges write the same" if language.twins else ""
    return Candidate(
        language.driver,
        baud,
        readings,
        share,
        round(confidence, 3),
        "" if stated else unit,
        f"{form}{twins}; {share:.0%} of what was heard reads so",
        form,
    )


def _runs_true(ticks: list[tuple[int, float]]) -> bool:
    """Return whether the device clock runs about as fast as ours; True where there is too little to tell."""
    if len(ticks) < 2 or ticks[-1][1] - ticks[0][1] < 0.3:
        return True
    ratio = (ticks[-1][0] - ticks[0][0]) / 1e6 / (ticks[-1][1] - ticks[0][1])
    return 0.5 < ratio < 2.0


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
