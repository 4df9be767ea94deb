"""SQLCipher's door. Its module fills itself when it is imported, so a type checker cannot look into it."""

from __future__ import annotations

from typing import Any, Final

import sqlcipher3.dbapi2

sqlcipher: Final[Any] = sqlcipher3.dbapi2
"""The module, as SQLAlchemy wants it."""
SQLITE_VERSION: Final[tuple[int, ...]] = tuple(sqlcipher.sqlite_version_info)
"""Version of the SQLite inside."""


CipherError: Final[type[Exception]] = sqlcipher.Error
"""Root of its errors."""
CipherDataError: Final[type[Exception]] = sqlcipher.DataError
"""A value that it cannot take."""
NOT_A_DATABASE: Final = 26
"""SQLITE_NOTADB: wrong key, no database, or a damaged first page."""


def fault_code(error: BaseException) -> int | None:
    """SQLite's primary result code of an error; None where it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else int(code) & 0xFF
