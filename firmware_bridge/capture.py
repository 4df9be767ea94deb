"""Raw bytes of a device with their times of arrival in one text file, so that an owner can send what a device says.

One JSON object a line. The first is the header (``schema``, ``address``, ``started_utc``, and what else is known); each
further one a read: ``t`` in s since the start and ``hex``. A file that was cut off is good up to its last whole line.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO

from firmware_bridge.errors import BridgeError

SCHEMA: Final = "nktsense-capture-1"


class CaptureError(BridgeError):
    """A capture cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Capture:
    """A capture as it was read.

    Attributes:
        header: What is known of it.
        reads: Time of arrival in s since the start, and the bytes, in order.
        lost_lines: Lines that could not be read, such as the last one of a file that was cut off.
    """

    header: dict[str, Any]
    reads: tuple[tuple[float, bytes], ...]
    lost_lines: int = 0

    @property
    def byte_count(self) -> int:
        """Number of bytes in it."""
        return sum(len(data) for _, data in self.reads)


class CaptureWriter:
    """Write a capture line by line; each line is on its way to the disk when :meth:`write` returns.

    Args:
        path: The file, which must not exist.
        address: The device's address.
        about: What else is known: strings and numbers by name.

    Raises:
        CaptureError: The file exists already or cannot be written.
    """

    def __init__(self, path: Path, address: str, about: dict[str, Any] | None = None) -> None:
        try:
            self._file: TextIO = path.open("x", encoding="utf-8", newline="\n")
        except FileExistsError:
            raise CaptureError(f"{path} exists already.", "Choose another name: nothing is overwritten.") from None
        except OSError as error:
            raise CaptureError(f"{path} cannot be written: {error.strerror}.", "Choose another folder.") from error
        self.path = path
        self._start_s: float | None = None
        started = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._line({"schema": SCHEMA, "address": address, "started_utc": started, **(about or {})})

    def write(self, data: bytes, arrival_s: float) -> None:
        """Add what arrived at a host monotonic time in s.

        Raises:
            CaptureError: The disk takes nothing more.
        """
        self._start_s = arrival_s if self._start_s is None else self._start_s
        self._line({"t": round(arrival_s - self._start_s, 6), "hex": data.hex()})

    def _line(self, row: dict[str, Any]) -> None:
        try:
            self._file.write(json.dumps(row, ensure_ascii=False) + "\n")
            self._file.flush()
        except OSError as error:
            raise CaptureError(f"{self.path} cannot be written: {error.strerror}.", "Make room on the disk.") from error

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._file.close()

    def __enter__(self) -> CaptureWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_capture(path: Path) -> Capture:
    """Return a capture.

    Raises:
        CaptureError: The file cannot be read, or is no capture.
    """
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines()
    except OSError as error:
        raise CaptureError(f"{path} cannot be read: {error.strerror}.", "Check its name.") from error
    header = _row(lines[0]) if lines else None
    if header is None or header.get("schema") != SCHEMA:
        raise CaptureError(
            f"{path} is no capture of this program.", "Make one with: nktsense identify ADDRESS --save FILE"
        )
    reads, lost = _reads(lines[1:])
    return Capture(header, tuple(reads), lost)


def _reads(lines: Iterable[str]) -> tuple[list[tuple[float, bytes]], int]:
    reads: list[tuple[float, bytes]] = []
    lost = 0
    for line in lines:
        row = _row(line)
        t, text = (None, None) if row is None else (row.get("t"), row.get("hex"))
        good_time = isinstance(t, int | float) and not isinstance(t, bool) and math.isfinite(t)
        try:
            data = bytes.fromhex(text) if isinstance(text, str) else None
        except ValueError:
            data = None
        if data is None or not good_time or t is None:
            lost += 1
        else:
            reads.append((float(t), data))
    return reads, lost


def _row(line: str) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) else None
