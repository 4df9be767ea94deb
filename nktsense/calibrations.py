"""Where calibrations of devices are kept on this computer, and how one is read from a file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from platformdirs import user_data_path

from calibration.conversion import Conversion, Share
from calibration.errors import CalibrationError

if TYPE_CHECKING:
    from calibration.kept.check_record import Check
    from calibration.kept.document import Document

FOLDER_VARIABLE: Final = "NKTSENSE_CALIBRATIONS"
"""Environment variable that names another folder for the archive."""
SIMPLE_SCHEMA: Final = "nktsense-calibration-1"


class _Simple(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A straight line through counts, written by hand or by an earlier version."""

    schema: Literal["nktsense-calibration-1"]
    identity: str
    serial: str
    zero_counts: float
    counts_per_n: float
    relative_u: float | None = None
    date: str = ""
    source: Literal["calibrated", "typed", "device", "simulated"] = "calibrated"


def folder() -> Path:
    """Return the folder of the archive, which need not be there."""
    stated = os.environ.get(FOLDER_VARIABLE)
    return Path(stated).expanduser() if stated else user_data_path("nktsense") / "calibrations"


def find(serial: str) -> Conversion | None:
    """Return the conversion of the newest valid record of a serial number, or None where there is none.

    It says by which check it no longer holds. The archive is read once.

    Raises:
        CalibrationError: The archive cannot be read, or is not as it was written.
    """
    if not serial or not folder().is_dir():
        return None
    from calibration.kept.archive import Archive

    document, checks = Archive(folder()).newest(serial)
    return None if document is None else _checked(document, checks)


def load_calibration(path: Path) -> Conversion:
    """Read a calibration from a file: a calibration record, or the simple form of a straight line through counts.

    Of a record, the checks in the archive of this computer are looked at too: it says by which one it no longer holds.

    Raises:
        CalibrationError: The file is missing, is no calibration, was refused or changed, or cannot be used; or the
            archive of its instrument is not as it was written.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CalibrationError(f"{path} cannot be read as a calibration: {error.strerror or error}.") from error
    if _schema_of(data) == SIMPLE_SCHEMA:
        return _simple(data, path)
    from calibration.kept.document import SCHEMA, Document

    if _schema_of(data) is None:
        raise CalibrationError(f"{path} is no calibration of this program ({SCHEMA}, or {SIMPLE_SCHEMA}).")
    document = Document.from_json(data, str(path))
    serial = document.plan.instrument.serial
    if not serial.strip() or not folder().is_dir():
        return document.conversion()
    from calibration.kept.archive import Archive

    return _checked(document, Archive(folder()).checks(serial))


def _checked(document: Document, checks: Iterable[Check]) -> Conversion:
    """Return the conversion of a record that knows by which of the checks it no longer holds."""
    from calibration.kept.due import failed_check

    conversion, failed = document.conversion(), failed_check(document, checks)
    return conversion if failed is None else replace(conversion, check_failed=failed.time.date().isoformat())


def _schema_of(data: bytes) -> str | None:
    try:
        said: Any = msgspec.json.decode(data)
    except msgspec.DecodeError:
        return None
    schema = said.get("schema") if isinstance(said, dict) else None
    return schema if isinstance(schema, str) else None


def _simple(data: bytes, path: Path) -> Conversion:
    try:
        said = msgspec.json.decode(data, type=_Simple)
    except msgspec.ValidationError as error:
        raise CalibrationError(f"{path} is not complete, or holds what it should not: {error}.") from error
    if said.relative_u is not None and not 0 <= said.relative_u < 1:
        raise CalibrationError(f"relative_u in {path} must be a share from 0 to 1, not {said.relative_u}.")
    try:
        return Conversion(
            said.identity,
            said.serial,
            "counts",
            said.zero_counts,
            (said.counts_per_n,),
            shares=() if said.relative_u is None else (Share("sensitivity", relative=said.relative_u),),
            date=said.date,
            source=said.source,
        )
    except CalibrationError as error:
        raise CalibrationError(f"{path} cannot be used: {error}") from error
