"""Keyed digests of rows: what the audit trail keeps of a row instead of its values."""

from __future__ import annotations

import hashlib
import hmac
import math
from collections.abc import Mapping
from functools import cache
from typing import Any

import rfc8785
from sqlalchemy import Float, inspect
from sqlalchemy.orm import object_session

from nktsense.errors import RecordsError
from nktsense.records.models import Base

_EXACT_INTEGER = 2**53 - 1
"""Beyond this a whole number is no exact JSON number (RFC 8785 refuses it); it is written as text."""


def identity_of(row: Base) -> tuple[str, str]:
    """Which row it is, as the audit trail names it.

    Args:
        row: A row of any table.

    Returns:
        The table's name, and the primary key joined with "/".
    """
    mapper = inspect(type(row))
    parts = [str(getattr(row, mapper.get_property_by_column(column).key)) for column in mapper.primary_key]
    return type(row).__tablename__, "/".join(parts)


def plain_columns(row: Base) -> dict[str, Any]:
    """All columns of a row, as values that JSON keeps without loss.

    Bytes are hexadecimal, numbers of a Float column are written exactly (C99 hexadecimal), so that both kinds of
    database give the same text. A row that waits to be written is written first: then its defaults are set.

    Args:
        row: A row of any table.

    Returns:
        The value of each column by the column's name.

    Raises:
        RecordsError: A number is not finite; a database would not keep it as it is.
    """
    session = object_session(row)
    if session is not None and (row in session.new or row in session.dirty):
        session.flush()
    table = type(row).__tablename__
    return plain_values(table, {name: getattr(row, name) for name, _ in _columns(table)})


def plain_values(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The same for the values of a row that was read without its class.

    Args:
        table: The table's name.
        values: The value of each of its columns; more is left out.

    Returns:
        The value of each column by the column's name.

    Raises:
        RecordsError: A number is not finite.
    """
    return {name: _plain(values[name], is_float, f"{table}.{name}") for name, is_float in _columns(table)}


@cache
def _columns(table: str) -> tuple[tuple[str, bool], ...]:
    return tuple((column.name, isinstance(column.type, Float)) for column in Base.metadata.tables[table].c)


def canonical(values: Mapping[str, Any]) -> bytes:
    """Canonical JSON (RFC 8785): the same bytes for the same values, everywhere.

    Args:
        values: What to write; as `plain_columns` gives it, or of text, numbers and lists.

    Returns:
        The JSON, UTF-8.

    Raises:
        RecordsError: A value has no canonical form, for example half of a surrogate pair in a text.
    """
    try:
        return rfc8785.dumps(dict(values))
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        message = "A text or number cannot be kept, as it has no form that every machine writes alike."
        raise RecordsError(message, "Remove unusual characters from the text and try again.") from error


def keyed(key: bytes, message: bytes) -> str:
    """HMAC-SHA256 (RFC 2104), hexadecimal.

    Args:
        key: The key; at least 16 bytes.
        message: What it is of.

    Returns:
        64 hexadecimal digits.

    Raises:
        RecordsError: The key is too short to be one.
    """
    if len(key) < 16:
        raise RecordsError("A digest needs a key of at least 16 bytes.", "The records were not opened as they should.")
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def digest_of(key: bytes, row: Base) -> str:
    """Digest of a row: HMAC-SHA256 over all of its columns as canonical JSON, with the table's name.

    Args:
        key: The client's salt for a row of a client; the store's audit key for any other.
        row: The row; it is written to the database first if it waits for that.

    Returns:
        64 hexadecimal digits.
    """
    return _digest(key, type(row).__tablename__, plain_columns(row))


def digest_of_values(key: bytes, table: str, values: Mapping[str, Any]) -> str:
    """The same for the values of a row that was read without its class.

    Args:
        key: The client's salt, or the store's audit key.
        table: The table's name.
        values: The value of each of its columns; more is left out.

    Returns:
        64 hexadecimal digits.
    """
    return _digest(key, table, plain_values(table, values))


def _digest(key: bytes, table: str, plain: Mapping[str, Any]) -> str:
    return keyed(key, canonical({"table": table, "columns": plain}))


def _plain(value: Any, is_float: bool, name: str) -> Any:
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).hex()
    if value is None or isinstance(value, bool | str):
        return value
    if is_float or isinstance(value, float):
        number = float(value) + 0.0  # SQLite keeps no negative zero
        if not math.isfinite(number):
            raise RecordsError(f"{name} is not a finite number and was not kept.", "Give a number or leave it empty.")
        return number.hex()
    return int(value) if abs(int(value)) <= _EXACT_INTEGER else str(int(value))
