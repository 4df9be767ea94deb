"""The simulated board: the firmware's own image runs in simavr, and tests read it from a pseudo terminal.

``firmware_bridge/firmware/sim`` models the converters, the motion sensor, the bus and the line; its log says what the
converter held at each edge, which is the truth that tests compare with. It shows what the firmware does with parts that
keep to their data sheets, and nothing about real ones.
"""

from __future__ import annotations

import csv
import fcntl
import shutil
import subprocess
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import serial

from firmware_bridge.codecs.nkt1 import DATA, IDENTIFY, IDENTITY, START, STOP, Status, pack_frame, unpack_frame
from firmware_bridge.codecs.nkt1_calibration import REFUSED
from firmware_bridge.codecs.nkt1_service import ASK_REPORT, REPORT
from firmware_bridge.virtual.scenario import Signal

FIRMWARE: Final = Path(__file__).parents[2] / "firmware_bridge" / "firmware"
BUILD: Final = FIRMWARE / "build"
FRONTS: Final = ("hx711", "nau7802")
_TOOLS: Final = {"make": "make", "gcc": "gcc", "avr-gcc": "gcc-avr"}
_HEADERS: Final = {
    "simavr/sim_avr.h": "libsimavr-dev",
    "libelf.h": "libelf-dev",
}
_AVR_HEADER: Final = Path("/usr/lib/avr/include/avr/io.h")
_PATIENCE_S: Final = 60.0


def missing() -> list[str]:
    """Return the Debian packages that lack for building the board."""
    packages = [package for tool, package in _TOOLS.items() if shutil.which(tool) is None]
    packages += [package for header, package in _HEADERS.items() if not (Path("/usr/include") / header).exists()]
    return packages + ([] if _AVR_HEADER.exists() else ["avr-libc"])


def build() -> None:
    """Build the images and the board, one process at a time."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = subprocess.run(
            ["make", "-C", str(FIRMWARE), "all", "sim"], capture_output=True, text=True, timeout=300, check=False
        )
    assert made.returncode == 0, made.stdout + made.stderr


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the log: µs since power-on, µs since the last reset was let go, and what happened."""

    sim_us: float
    device_us: float
    kind: str
    counts: int
    detail: str


@dataclass(frozen=True, slots=True)
class Frame:
    """A data frame as it came over the line."""

    sequence: int
    time_us: int
    interval_us: int
    status: Status
    counts: tuple[int, ...]
    velocity_dps: tuple[float, ...]
    angle_deg: tuple[float, ...]

    @property
    def times_us(self) -> list[int]:
        return [self.time_us + i * self.interval_us for i in range(len(self.counts))]


_SAMPLE: Final = np.dtype([("counts", "<i4"), ("velocity", "<i2"), ("angle", "<i2")])


def _frame(sequence: int, payload: bytes) -> Frame:
    time_us, interval_us = (int(x) for x in np.frombuffer(payload, "<u4", 2))
    status, n, layout = int.from_bytes(payload[8:10], "little"), payload[10], payload[11]
    assert layout == 3
    samples = np.frombuffer(payload, _SAMPLE, n, 12)
    return Frame(
        sequence,
        time_us,
        interval_us,
        Status(status),
        tuple(int(x) for x in samples["counts"]),
        tuple(float(x) / 16 for x in samples["velocity"]),
        tuple(float(x) / 100 for x in samples["angle"]),
    )


def write_script(path: Path, signal: Signal, *, counts_per_n: float, zero: float) -> Path:
    """Write a played scenario as the board's script."""
    rows = np.column_stack(
        (signal.time_s, signal.force_n * counts_per_n + zero, signal.angular_velocity_dps, signal.angle_deg)
    )
    return write_rows(path, rows.tolist())


def write_rows(path: Path, rows: Sequence[Sequence[float]]) -> Path:
    """Write rows of s, counts, °/s and ° as the board's script."""
    lines = [",".join(f"{value:.6f}" for value in row) for row in rows]
    path.write_text("time_s,counts,velocity_dps,angle_deg\n" + "\n".join(lines) + "\n")
    return path


class SimBoard:
    """A running board. Its time begins when a reader opens the port, and runs as fast as it goes unless told otherwise.

    Args:
        front: ``hx711`` or ``nau7802``.
        folder: Where the log is put.
        options: More words for ``simboard``, see its usage.
        faults: ``NAME@S[:DURATION][=VALUE]``; with ``start+`` before S it counts from the first start frame.
        script: CSV of ``time_s,counts,velocity_dps,angle_deg``; its time begins with the first start frame.
        eeprom: File that holds the EEPROM before and after.
        seconds: Simulated seconds until it stops by itself.
        speed: Simulated seconds in a real one; 0 as fast as it goes.
    """

    def __init__(
        self,
        front: str,
        folder: Path,
        *options: str,
        faults: Sequence[str] = (),
        script: Path | None = None,
        eeprom: Path | None = None,
        seconds: float = 900.0,
        speed: float = 0.0,
    ) -> None:
        self.front = front
        self.speed = speed
        self.log_path = folder / f"{front}.log"
        words = [str(BUILD / "simboard"), "--front", front, "--log", str(self.log_path), "--wait"]
        words += ["--seconds", str(seconds), "--wall-s", "110", "--speed", str(speed), *options]
        words += ["--script", str(script)] if script else []
        words += ["--eeprom", str(eeprom)] if eeprom else []
        for fault in faults:
            words += ["--fault", fault]
        self._words = [*words, str(BUILD / f"nktsense-{front}.elf")]
        self._process: subprocess.Popen[str] | None = None
        self.port = ""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        first = self._process.stdout.readline().split()
        if len(first) != 2 or first[0] != "port":
            _, trouble = self._process.communicate(timeout=10)
            raise AssertionError(trouble)
        self.port = first[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop the board; its log and EEPROM are whole then."""
        if self._process is None:
            return
        try:
            _, trouble = self._process.communicate(timeout=10)  # closes its standard input: it ends
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
            raise
        code, self._process = self._process.returncode, None
        assert code == 0, trouble

    def control(self, line: str) -> None:
        """Give a command while it runs: ``fault NAME[:DURATION][=VALUE]``, ``script`` or ``quit``."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def log(self, *kinds: str) -> list[Line]:
        """Return the lines of the log so far, all or those of some kinds."""
        with self.log_path.open(newline="") as file:
            rows = list(csv.reader(file))[1:]
        lines = [Line(float(r[0]), float(r[1]), r[2], int(r[3]), r[4]) for r in rows if len(r) == 5]
        return [line for line in lines if not kinds or line.kind in kinds]


class Host:
    """The other end of the line, as plain as can be: pyserial, and frames as they come."""

    def __init__(self, port: serial.Serial, again_s: float = 0.5) -> None:
        self._port = port
        self._again_s = again_s
        self._asked = 0
        self._rest = b""
        self.raw = bytearray()
        self.damaged = 0
        self.frames: list[Frame] = []
        self.answers: list[tuple[int, int, bytes]] = []

    def read(self) -> None:
        """Take what is there, or wait a moment for it."""
        piece = self._port.read(max(1, self._port.in_waiting))
        self.raw += piece
        *whole, self._rest = (self._rest + piece).split(b"\x00")
        for stuffed in whole:
            frame = unpack_frame(stuffed)
            if not isinstance(frame, tuple):
                self.damaged += 1
            elif frame[0] == DATA:
                self.frames.append(_frame(frame[1], frame[2]))
            else:
                self.answers.append(frame)

    def read_until(self, done: Callable[[], bool]) -> None:
        """Read until something is so."""
        patience = time.monotonic() + _PATIENCE_S
        while not done():
            assert time.monotonic() < patience, f"still not so after {len(self.frames)} frames, {self.answers[-3:]}"
            self.read()

    def ask(self, command: int, answer: int, payload: bytes = b"", *, numbered: bool = True) -> bytes:
        """Ask until it is answered, as a host does, and return the answer's payload; refusals are answers, too."""
        self._asked += 1
        number = self._asked if numbered else 0
        patience = time.monotonic() + _PATIENCE_S
        seen = len(self.answers)
        while time.monotonic() < patience:
            self._port.write(pack_frame(command, number, payload))
            again = time.monotonic() + self._again_s
            while time.monotonic() < again:
                self.read()
                for kind, repeated, content in self.answers[seen:]:
                    if kind in (answer, REFUSED) and repeated == number:
                        return content
        raise AssertionError(f"{command:#x} was not answered")

    def identify(self) -> dict[str, str]:
        """Return what the instrument says it is."""
        pairs = self.ask(IDENTIFY, IDENTITY, numbered=False).decode("ascii").split(";")
        return dict(pair.split("=", 1) for pair in pairs)

    def send(self, command: int, payload: bytes = b"") -> None:
        """Send a command and wait for no answer."""
        self._port.write(pack_frame(command, 0, payload))

    def send_numbered(self, command: int, number: int) -> None:
        """Send a command with a number of its own and wait for no answer."""
        self._port.write(pack_frame(command, number, b""))

    def answered(self, number: int) -> bool:
        """Return whether an answer came to the command of a number."""
        return any(repeated == number for _, repeated, _ in self.answers)

    def settle(self) -> None:
        """Wait until all that was asked so far is answered: a stream would have to share its line with the answers.

        A busy host asks often before it hears the first answer; answers come in the order of the questions.
        """
        self._asked += 1
        number = self._asked
        self.send_numbered(ASK_REPORT, number)
        self.read_until(lambda: self.answered(number))
        self.answers.clear()

    def start(self) -> None:
        self.send(START)

    def stop(self) -> None:
        """Stop, and read everything that was sent before it: a later answer comes after it."""
        self.send(STOP)
        self.ask(ASK_REPORT, REPORT)

    def stream_for(self, seconds: float) -> list[Frame]:
        """Stream for so long on the instrument's own clock, from the first frame on."""
        first = len(self.frames)
        self.start()
        self.read_until(lambda: len(self.frames) > first)
        until = self.frames[first].time_us + seconds * 1e6
        self.read_until(lambda: self.frames[-1].time_us >= until)
        self.stop()
        return self.frames[first:]


def alone(name: str) -> serial.Serial:
    """Open a port for this reader alone.

    The name may have been that of a pseudo terminal of another test, whose device was unplugged and is being looked for
    under it: two who read one port take the bytes from each other.
    """
    patience = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return serial.Serial(name, 250_000, timeout=0.02, exclusive=True)
        except serial.SerialException:
            if time.monotonic() > patience:
                raise
            time.sleep(0.05)


@contextmanager
def host_of(board: SimBoard) -> Generator[Host]:
    """Open the port, and wait until the instrument answers."""
    with alone(board.port) as port:
        host = Host(port, 0.05 if board.speed == 0 else 0.5)
        host.identify()
        host.settle()
        yield host
