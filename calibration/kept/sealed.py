"""Records that carry their own hash: canonical by RFC 8785, so that no layout or order of fields matters."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Protocol, TypeVar

import msgspec
import rfc8785

from calibration.errors import CalibrationError


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a record."""


class Sealed(Protocol):
    """What is sealed: it names its form and carries its hash."""

    @property
    def schema(self) -> str:
        """Name and version of its form."""
        ...

    @property
    def sha256(self) -> str:
        """Its hash, or "" before it is sealed."""
        ...

    def digest(self) -> str:
        """Return the hash of all but the hash itself, in hex."""
        ...


SealedT = TypeVar("SealedT", bound=Sealed)


def digest_of(record: Part, name: str) -> str:
    """Return the SHA-256 of the canonical JSON of all but ``sha256``, in hex.

    Raises:
        CalibrationError: A number in it cannot be written as JSON.
    """
    fields: dict[str, Any] = msgspec.to_builtins(record)
    fields.pop("sha256")
    try:
        return hashlib.sha256(rfc8785.dumps(fields)).hexdigest()
    except rfc8785.CanonicalizationError as error:
        raise CalibrationError(f"{name} holds a number that JSON cannot: {error}.") from error


def json_of(record: msgspec.Struct) -> bytes:
    """Return a record as JSON that people can read; its hash is over the canonical form.

    Files of the archive are held to these very bytes: the layout is that of the standard library, which stays.
    """
    return json.dumps(msgspec.to_builtins(record), indent=2, ensure_ascii=False).encode() + b"\n"


def unsealed(kind: type[SealedT], data: bytes, where: str, what: str, schema: str) -> SealedT:
    """Read a record and check its form and hash.

    Args:
        kind: The record's type.
        data: JSON.
        where: What the file is called in a message.
        what: What the record is called.
        schema: The form that is known.

    Raises:
        CalibrationError: It is no such record, of a version that is not known, or not as it was sealed.
    """
    try:
        record = msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise CalibrationError(f"{where} is no {what} of this program ({schema}): {error}.") from error
    if record.schema != schema:
        raise CalibrationError(f"{where} is a {what} of another version, {record.schema}; {schema} is known.")
    if record.sha256 != record.digest():
        raise CalibrationError(f"{where} was changed after it was sealed: its hash does not fit. Use the original.")
    return record
