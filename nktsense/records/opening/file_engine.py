"""The encrypted file: SQLCipher through SQLAlchemy.

Without a key the library would write a plain file and say nothing, so a file's first bytes are looked at before and
after. The key pragma's “ok” does not mean that the key is right; only reading does.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine, create_engine
from sqlalchemy.pool import QueuePool

from nktsense.errors import DamagedRecordsError, RecordsError
from nktsense.records.opening.cipher import SQLITE_VERSION, sqlcipher
from nktsense.records.opening.troubles import LOG_NAME, keep_rows_out_of_the_log

BEGIN_OPTION: Final = "nktsense_begin"
"""Execution option of a connection: how it begins a transaction."""
READ_ONLY_OPTION: Final = "nktsense_read_only"
"""Execution option of a connection: refuse to write."""
_PLAIN_HEADER: Final = b"SQLite format 3\0"
_OLDEST_LIBRARY: Final = (3, 51, 3)
WAIT_S: Final = 10.0
"""How long a writer waits for another one."""
_PAGE: Final = 4096


def check_library() -> None:
    """Refuse an SQLite library that can damage a database in WAL mode.

    Raises:
        RecordsError: The library is older than 3.51.3.
    """
    if SQLITE_VERSION < _OLDEST_LIBRARY:
        raise RecordsError(
            f"The SQLite library here is {'.'.join(map(str, SQLITE_VERSION))}; before 3.51.3 it can damage records.",
            "Update it: pip install --upgrade sqlcipher3",
        )


def check_header(path: Path) -> None:
    """Refuse a file that is there and cannot be encrypted records.

    Raises:
        RecordsError: It is a plain SQLite file, empty, too short, or no file.
    """
    if not path.is_file():
        raise RecordsError(f"{path} is not a file.", "Name the records' file.")
    with path.open("rb") as file:
        head = file.read(len(_PLAIN_HEADER))
    size = path.stat().st_size
    if head == _PLAIN_HEADER:
        raise RecordsError(
            f"{path} is a plain SQLite file, not encrypted records; it was left as it is.",
            "Name another file; records are never kept in plain text.",
        )
    # Only a crash while the side file was being written back leaves a part of a page, and then that file is there.
    torn = size % _PAGE != 0 and not path.with_name(path.name + "-wal").exists()
    if size < _PAGE or torn:
        raise DamagedRecordsError(
            f"{path} is {'empty' if size == 0 else 'cut off or damaged'} ({size} bytes): it is not what was written.",
            "Keep a copy of it and restore the newest backup (nktsense records restore).",
        )


def connect(path: Path, key: bytes, *, must_exist: bool = True) -> Any:
    """Open the file with its key, and nothing more.

    Args:
        path: The file.
        key: 32 bytes that encrypt it.
        must_exist: Whether it has to be there.

    Returns:
        A DB-API connection in autocommit mode; transactions are begun by hand.
    """
    mode = "rw" if must_exist else "rwc"
    connection = sqlcipher.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=WAIT_S
    )
    try:
        for pragma in (
            "cipher_log_level = NONE",
            f"key = \"x'{key.hex()}'\"",
            "cipher_compatibility = 4",
            "temp_store = MEMORY",
            "secure_delete = ON",
            "foreign_keys = ON",
            "recursive_triggers = ON",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}").close()
        connection.execute("SELECT count(*) FROM sqlite_master").close()
    except BaseException:
        connection.close()
        raise
    return connection


def file_engine(path: Path, key: bytes) -> Engine:
    """An engine over the file, in WAL mode; each connection is opened with the key.

    Args:
        path: The file; it must be there.
        key: 32 bytes that encrypt it.
    """

    def opened() -> Any:
        connection = connect(path, key)
        connection.execute("PRAGMA journal_mode = WAL").close()
        return connection

    keep_rows_out_of_the_log()
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=opened,
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        hide_parameters=True,
        logging_name=LOG_NAME,
    )
    event.listen(engine, "begin", _begin)
    return engine


def private_folder(folder: Path) -> None:
    """Make the folder, for its owner alone; one that is there is left as it is."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    if missing and os.name == "posix":
        folder.chmod(0o700)


def only_mine(path: Path) -> None:
    """Let nobody but the owner read the file."""
    if os.name == "posix":
        path.chmod(0o600)


def publish(temporary: Path, path: Path) -> bool:
    """Give a finished file its name, unless that is taken; lasting when this returns.

    Returns:
        False where something is there already; it is left as it is, and the temporary file is gone.

    Raises:
        RecordsError: A part of it is still in its side file, as on a full disk: it was read well with that, and would
            be damaged without.
    """
    side = temporary.with_name(temporary.name + "-wal")
    if side.exists() and side.stat().st_size:
        raise RecordsError(f"There is no space left to finish {path}; it was not made.", "Make space on the disk.")
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:
        # A file system without links; on Windows a rename does not replace.
        if path.exists():
            return False
        temporary.rename(path)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
    fsync_folder(path.parent)
    return True


def fsync_folder(folder: Path) -> None:
    """Make names in a folder last; a file system that cannot is left alone."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA query_only = {int(bool(options.get(READ_ONLY_OPTION)))}").close()
    driver.execute(str(options.get(BEGIN_OPTION, "BEGIN"))).close()
