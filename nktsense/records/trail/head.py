"""The head of the audit trail, to be kept elsewhere: the only thing that shows a cut end or a trail written anew.

Whoever holds the key of an embedded file can change everything in it and write a chain that fits. A head that was
printed, mailed or kept by somebody else cannot be changed by them.
"""

from __future__ import annotations

import datetime
from typing import Final

import msgspec
from msgspec.structs import replace

from nktsense.errors import RecordsError
from nktsense.protocol.part import Part

FORMAT: Final = "nktsense-head-1"
_LARGEST: Final = 10_000
"""Bytes of a file that can be a head."""


class Head(Part, frozen=True):
    """The last row of the audit trail at a moment.

    Attributes:
        store: Identifier of the records.
        seq: Number of the row; 0 where there was none.
        mac: HMAC of the row.
        at_s: Time of the row, s since 1970 (UTC).
        version: Version of this text.
        exported: When it was exported, ISO 8601 (UTC), for people; the HMAC does not cover it.
    """

    store: str
    seq: int
    mac: str
    at_s: float
    version: str = FORMAT
    exported: str = ""


def head_to_json(head: Head) -> str:
    """Return a head as a JSON text of one line."""
    return msgspec.json.encode(head).decode() + "\n"


def dated(head: Head, now_s: float) -> Head:
    """Return a head with the time at which it is exported, s since 1970 (UTC)."""
    at = datetime.datetime.fromtimestamp(now_s, datetime.UTC)
    return replace(head, exported=at.isoformat(timespec="seconds").replace("+00:00", "Z"))


def head_from_json(text: str | bytes) -> Head:
    """Return the head of a JSON text.

    Raises:
        RecordsError: It is none, or of another version.
    """
    found: Head | None = None
    if len(text) <= _LARGEST:
        try:
            found = msgspec.json.decode(text, type=Head)
        except (msgspec.MsgspecError, UnicodeError):
            found = None
    if found is None or found.version != FORMAT or found.seq < 0:
        raise RecordsError("This is no head of an audit trail.", "Name the file that “nktsense records head” wrote.")
    return found
