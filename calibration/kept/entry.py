"""An entry of the archive as the bytes of its file: a calibration record or a check, read back as it was written."""

from __future__ import annotations

from datetime import UTC, date
from pathlib import Path

import msgspec

from calibration.errors import CalibrationError
from calibration.kept.check_record import Check
from calibration.kept.document import Document
from calibration.kept.entries import EntryKind, cannot
from calibration.kept.sealed import json_of

Entry = Document | Check


class _Named(msgspec.Struct):
    """Just so much of a record as tells its name."""

    identity: str


def read_entry(path: Path, kind: EntryKind) -> Entry:
    """Return an entry that is as it was written, to the byte.

    Raises:
        CalibrationError: It is not, or cannot be read.
    """
    data = _bytes(path)
    try:
        entry: Entry = Document.from_json(data, str(path)) if kind == "record" else Check.from_json(data, str(path))
    except UnicodeDecodeError as error:
        raise CalibrationError(f"{path} is not as it was written: {error}.") from error
    if json_of(entry) != data:
        # The values are as they were sealed. Yet a person who reads the file may see what the program does not.
        raise CalibrationError(f"{path} was written anew by something else: its values are the same, its bytes not.")
    return entry


def settled(entry: Entry, path: Path) -> tuple[Entry, bytes]:
    """Return an entry sealed and as it will be read, with the bytes of its file.

    Raises:
        CalibrationError: It holds what JSON cannot, so that it could not be read again.
    """
    try:
        data = entry.to_json()
    except (TypeError, UnicodeEncodeError) as error:
        raise CalibrationError(f"What is to be kept as {path.name} cannot be written as JSON: {error}.") from error
    # A whole number where a number with decimals belongs is read as the latter: it is kept as it will be read.
    again: Entry = type(entry).from_json(data, f"What is to be kept as {path.name}").sealed()
    return again, json_of(again)


def day_of(entry: Entry) -> str:
    """Return the day in the name of an entry: issue of a record, UTC day of a check.

    Raises:
        CalibrationError: It states none.
    """
    if isinstance(entry, Check):
        return entry.time.astimezone(UTC).date().isoformat()
    try:
        return date.fromisoformat(entry.issued_on).isoformat()
    except ValueError:
        raise CalibrationError(
            f"The record {entry.identity} has no day of issue as YYYY-MM-DD, but {entry.issued_on!r}."
        ) from None


def serial_of(entry: Entry) -> str:
    """Return the serial number of the instrument."""
    return entry.serial if isinstance(entry, Check) else entry.plan.instrument.serial


def identity_in(path: Path) -> str | None:
    """Return the identity of the record in a file, damaged or not, or None where it cannot be told."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Named).identity
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise cannot("read", path, error) from error
