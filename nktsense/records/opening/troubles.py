"""What a database complains of, in plain words. Its own words can hold a value or a password, and are not repeated."""

from __future__ import annotations

import errno
import logging
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import sqlalchemy.exc

from nktsense.errors import AccessError, ConflictError, DamagedRecordsError, RecordsError
from nktsense.records.opening.cipher import NOT_A_DATABASE, CipherDataError, CipherError, fault_code

_FULL: Final = 13
_BUSY: Final = (5, 6)
_NO_ACCESS: Final = (3, 8, 14, 23)  # PERM, READONLY, CANTOPEN, AUTH
_DAMAGED: Final = (11, NOT_A_DATABASE)
_INPUT_OUTPUT: Final = 10
_CONSTRAINT: Final = 19
_TOO_BIG: Final = (18, 20, 25)

_OUT_OF_SPACE: Final = ("53100", "53000", "53200")
_WAITED: Final = ("55P03", "40001", "40P01", "57014")
_NO_RIGHT: Final = ("42501", "28000", "28P01", "25006")
_BROKEN: Final = ("XX001", "XX002")
_NO_PLACE: Final = ("3D000",)

LOG_NAME: Final = "nktsense"
"""Part of the name of the log in which SQLAlchemy writes of the records, `sqlalchemy.engine.Engine.nktsense`."""


def keep_rows_out_of_the_log() -> None:
    """Let no level of logging show what was read: SQLAlchemy hides what is written, but would show rows."""
    logging.getLogger(f"sqlalchemy.engine.Engine.{LOG_NAME}").addFilter(_no_rows)


def _no_rows(record: logging.LogRecord) -> bool:
    return record.levelno > logging.DEBUG


@contextmanager
def in_plain_words(place: object, *, files: bool = False) -> Generator[None]:
    """Turn a database's complaint into one of ours.

    Args:
        place: Where the records are; its text is shown.
        files: Whether complaints of the operating system are about this place too, as when it is opened.

    Raises:
        RecordsError: Or the kind of it that fits.
    """
    told: RecordsError | None = None
    try:
        yield
    except (sqlalchemy.exc.SQLAlchemyError, CipherError, OSError) as error:
        told = None if isinstance(error, OSError) and not files else told_of(error, str(place))
        if told is None:
            raise
    if told is not None:
        # What the database said would carry statement and values into any log that prints the cause.
        raise told from None


def told_of(error: BaseException, place: str) -> RecordsError | None:
    """What a complaint means.

    Args:
        error: What was raised.
        place: Where the records are.

    Returns:
        Our own error; None where the fault is the program's, such as a wrong statement.
    """
    origin = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) and error.orig is not None else error
    if isinstance(origin, sqlalchemy.exc.TimeoutError):
        return waited(place)
    if isinstance(origin, OSError):
        return _of_system(origin, place)
    if isinstance(origin, CipherError):
        return _of_file(origin, place)
    if isinstance(origin, sqlalchemy.exc.SQLAlchemyError):
        return None
    return _of_server(origin, place)


def _of_system(error: OSError, place: str) -> RecordsError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _full(place)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _no_access(place)
    return RecordsError(f"{place} cannot be reached ({error.strerror or 'no reason given'}).", "Check file and folder.")


def _of_file(error: Exception, place: str) -> RecordsError | None:
    primary = fault_code(error)
    if primary == _FULL:
        return _full(place)
    if primary in _BUSY:
        return waited(place)
    if primary in _NO_ACCESS:
        return _no_access(place)
    if primary in _DAMAGED:
        return damaged(place)
    if primary == _INPUT_OUTPUT:
        return RecordsError(
            f"The disk refused to read or write {place}; nothing of this was written.",
            "Check the disk and its free space, then try again.",
        )
    if primary == _CONSTRAINT:
        return _against_the_rules(place)
    if primary in _TOO_BIG or isinstance(error, CipherDataError):
        return _unfit(place)
    return None


def _of_server(error: BaseException, place: str) -> RecordsError | None:
    import psycopg

    if not isinstance(error, psycopg.Error):
        return None
    state = error.sqlstate
    if state in _OUT_OF_SPACE:
        return _full(place)
    if state in _WAITED:
        return waited(place)
    if state in _NO_RIGHT:
        return _no_access(place)
    if state in _BROKEN:
        return damaged(place)
    if state in _NO_PLACE:
        return RecordsError(f"The server has no database {place}.", "Ask who runs the server to create it.")
    if state is not None and state.startswith("23"):
        return _against_the_rules(place)
    if isinstance(error, psycopg.DataError):
        return _unfit(place)
    if state is not None and state[:2] not in ("08", "57"):
        return None
    if isinstance(error, psycopg.OperationalError):
        return lost(place)
    return None


def lost(place: str) -> RecordsError:
    """The server does not answer, or no more."""
    return RecordsError(
        f"The connection to {place} could not be made or was lost; what was not confirmed may not be written.",
        "Check network, server, user name, password and certificate, then look at the last entry before going on.",
    )


def damaged(place: str) -> DamagedRecordsError:
    """The records are not what was written."""
    return DamagedRecordsError(
        f"{place} is damaged: a part of it is not what was written.",
        "Do not write to it. Keep a copy of it, and restore the newest backup (nktsense records restore).",
    )


def _full(place: str) -> RecordsError:
    return RecordsError(
        f"There is no space left to write {place}; nothing of this was written, and all before it is kept.",
        "Make space on the disk, then do it again.",
    )


def waited(place: str) -> ConflictError:
    """Somebody else writes, and does not end."""
    return ConflictError(
        f"{place} is being written by somebody else, and waiting did not help; nothing of this was written.",
        "Do it again in a moment; if it stays so, look which other window or workstation is busy.",
    )


def _no_access(place: str) -> AccessError:
    return AccessError(
        f"{place} may not be read or written by you.",
        "Check the owner and the rights of file and folder, or ask who runs the server for the right role.",
    )


def _against_the_rules(place: str) -> ConflictError:
    return ConflictError(
        f"{place} refused this: it contradicts what is there already; nothing of this was written.",
        "Look at what is there now; somebody may have written first.",
    )


def _unfit(place: str) -> RecordsError:
    return RecordsError(
        f"{place} cannot keep one of these values: too long, too large, or with a sign that it does not take.",
        "Shorten the text or correct the number; nothing of this was written.",
    )
