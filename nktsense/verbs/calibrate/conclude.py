"""The end of a calibration: evaluated, kept in the archive of the instrument, written where the person wants it."""

from __future__ import annotations

import datetime
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from calibration.errors import CalibrationError
from nktsense.errors import RecordingError

if TYPE_CHECKING:
    from calibration.conversion import Conversion
    from calibration.kept.archive import Archive
    from calibration.kept.document import Document
    from nktsense.acquire.calibrating import CalibrationSession


def archive() -> Archive:
    """Return the archive of this computer."""
    from calibration.kept.archive import Archive
    from nktsense.calibrations import folder

    return Archive(folder())


def before(serial: str) -> Conversion | None:
    """Return how the instrument was calibrated last, or None where it never was here."""
    kept = archive().latest(serial)
    return None if kept is None else kept.conversion()


def identity_of(serial: str, today: datetime.date) -> str:
    """Return a new unique name for a record: serial number, day, number within the archive."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", serial).strip("-")[:32] or "instrument"
    if plain != serial:
        plain += f"-{hashlib.sha256(serial.encode()).hexdigest()[:6]}"  # "a/b" and "a-b" are two instruments
    try:
        number = len(archive().records(serial)) + 1
    except CalibrationError:  # damaged: told when the record is to be added
        number = 0
    return f"{plain}-{today.isoformat()}-{number}"


def conclude(session: CalibrationSession, *, keep: bool) -> Document:
    """Evaluate a closed session, keep its record, write it and its pages beside the recording, and return it.

    Args:
        session: The session, closed.
        keep: Whether the record goes into the archive of the instrument too.

    Raises:
        RecordingError: A page or the record cannot be written.
        CalibrationError: The archive cannot be written.
    """
    if not session.run.points:
        session.finished()
        why = session.run.stopped or "the run was ended"
        raise RecordingError(
            f"Nothing was read: {why.rstrip('.')}{'' if why.endswith('?') else '.'}", "No record was made."
        )
    serial, today = session.plan.instrument.serial, datetime.datetime.now(datetime.UTC).date()
    try:
        found = session.evaluate(before(serial))
    except CalibrationError:  # a damaged archive must not lose this run: it is told when the record is added
        found = session.evaluate()
    document = session.document(found, identity_of(serial, today), today)
    if keep:
        from calibration.kept.document import Document

        try:
            document = Document.load(archive().add(document))
        except CalibrationError:
            write(document, session.output)  # whatever ails the archive, the record itself is not lost
            raise
    try:
        write(document, session.output)
    except RecordingError as error:
        if not keep:
            raise
        session.finished()  # to go on with it would keep it twice
        advice = f"The record is in the archive: nktsense calibrate show {serial!r} -o NAME writes it."
        raise RecordingError(str(error), advice) from error
    session.finished()
    return document


def write(document: Document, path: Path) -> tuple[Path, ...]:
    """Write a record as JSON, and its pages as PDF and HTML beside it; nothing is overwritten.

    Raises:
        RecordingError: A file exists, or cannot be written.
    """
    from nktsense.report.calibration_page import write_html, write_pdf

    pages = (path, path.with_suffix(".pdf"), path.with_suffix(".html"))
    for page in pages:
        if page.exists():
            raise RecordingError(f"{page} exists already.", "Choose another name: nothing is overwritten.")
    try:
        write_json(document.to_json(), path)
        write_pdf(document, pages[1])
        write_html(document, pages[2])
    except OSError as error:
        raise RecordingError(
            f"{path} cannot be written: {error.strerror or error}.", "Choose another place."
        ) from error
    return pages


def write_json(content: bytes, path: Path) -> None:
    """Write a record or a check whole, or not at all.

    Raises:
        RecordingError: It cannot be written.
    """
    from nktsense.recording.tabular_files import replace_file

    def fill(stream: BinaryIO) -> None:
        stream.write(content)

    replace_file(path, fill)
