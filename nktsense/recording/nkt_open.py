"""Opening an ``.nkt`` file for reading, cut off, torn or whole.

The file is first opened by SQLite, which refuses one that is being recorded: closing any other handle on it would
drop the lock of a recorder in the same process.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Final
from urllib.parse import quote

from nktsense.errors import ImportRefusedError, RecordingError
from nktsense.recording.nkt_writer import side_file
from nktsense.recording.schema import APPLICATION_ID, SCHEMA_VERSION

UNREADABLE: Final = (sqlite3.Error, UnicodeError, OverflowError, MemoryError)
"""What SQLite may raise on a damaged file."""
_WAIT_S: Final = 0.2


def connect_for_reading(path: Path) -> sqlite3.Connection:
    """Open a recording, rolling back what a crash left half done where the folder can be written.

    Where it cannot, or where the file was copied without its side file, what is there is opened as it is; the
    checksums of the rows say what can be trusted.

    Raises:
        RecordingError: The file is missing, is being recorded, is too new, or is damaged beyond reading.
        ImportRefusedError: The file is no recording.
    """
    _check_file(path)
    _roll_back(path)
    try:
        connection = _open(path, "mode=ro")
    except UNREADABLE as error:
        _refuse_if_plain(path, error)
        try:
            connection = _open(path, "immutable=1")
        except UNREADABLE as second:
            _refuse_if_plain(path, second)
            raise RecordingError(
                f"{path} is damaged so that nothing in it can be found.", "Use another copy of it."
            ) from second
    try:
        _check_kind(path, connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_file(path: Path) -> None:
    try:
        if not path.exists():
            raise RecordingError(f"{path} does not exist.", "Check the name and the folder.")
        if not path.is_file():
            raise RecordingError(f"{path} is not a file.", "Name a recording.")
        if path.stat().st_size == 0:
            raise RecordingError(f"{path} is empty.", "Use another copy of it.")
    except (OSError, ValueError) as error:
        raise RecordingError(f"{path} cannot be opened: {error}.", "Check that you may read it.") from error


def _uri(path: Path, query: str) -> str:
    name = path.absolute().as_posix()
    return f"file://{quote(name if name.startswith('/') else '/' + name)}?{query}"


def _roll_back(path: Path) -> None:
    """Let SQLite undo a transaction that a crash cut off; where it may not write, nothing happens."""
    try:
        hot = side_file(path).stat().st_size > 0
    except OSError:
        return
    if not hot:
        return
    with contextlib.suppress(sqlite3.Error):
        connection = sqlite3.connect(_uri(path, "mode=rw"), uri=True, timeout=_WAIT_S)
        with contextlib.closing(connection):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _open(path: Path, query: str) -> sqlite3.Connection:
    connection = sqlite3.connect(_uri(path, query), uri=True, timeout=_WAIT_S, isolation_level=None)
    try:
        if query == "immutable=1":
            # Lets SQLite open a file that is shorter than its header says.
            connection.execute("PRAGMA writable_schema = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_if_plain(path: Path, error: BaseException) -> None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise RecordingError(
            f"{path} is being recorded at this moment.", "Stop the recording, then open it."
        ) from error
    if code == sqlite3.SQLITE_NOTADB:
        raise ImportRefusedError(f"{path} is not a recording of this program.") from error


def _check_kind(path: Path, connection: sqlite3.Connection) -> None:
    try:
        (kind,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except UNREADABLE as error:
        raise RecordingError(f"{path} is damaged at its beginning.", "Use another copy of it.") from error
    if kind != APPLICATION_ID:
        raise ImportRefusedError(f"{path} is not a recording of this program.")
    if version > SCHEMA_VERSION:
        raise RecordingError(
            f"{path} was made by a newer version (format {version}, this one knows {SCHEMA_VERSION}).",
            "Install the newest nktsense.",
        )
    if version < 1:
        raise RecordingError(f"{path} does not say which version of the format it has.", "Use another copy.")
