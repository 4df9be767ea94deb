"""What a check of the records finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What can be wrong, as the records show it."""

    ROW_EDITED = "audit row edited"
    """Its HMAC does not fit it: a column was changed, the HMAC was replaced, or the row was written without the key."""
    ROW_MISSING = "audit row missing"
    ROW_INSERTED = "audit row inserted"
    ROW_MOVED = "audit row moved"
    """It is a genuine row with another number: reordered, or written twice."""
    LINK_BROKEN = "audit chain broken"
    """A genuine row does not follow the row that is stored before it."""
    WRONG_KEY = "audit key does not fit"
    OTHER_STORE = "head of other records"
    TAIL_MISSING = "end of the audit trail missing"
    REWRITTEN = "audit trail rewritten"
    CONTENT_EDITED = "row edited"
    NOBODY_WROTE = "row that nobody wrote"
    CONTENT_MISSING = "row missing"
    ERASED_IS_BACK = "erased row is there"
    SESSION_BROKEN = "steps of a session do not fit"
    PROJECTION_DIFFERS = "results differ from their session"
    SIGNATURE_BROKEN = "signed version does not fit"
    UNREADABLE = "cannot be read"
    OTHER_VERSION = "made by another version of the program"
    """No tampering as far as is known: another version took the steps, and words them or concludes otherwise."""
    MORE = "more findings"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written.

    Attributes:
        fault: What is wrong.
        kind: Table of the row.
        object_id: Primary key of the row, joined with "/"; "" where it is none.
        seq: Number of the row of the audit trail that shows it, or None.
        text: The same in a sentence.
    """

    fault: Fault
    kind: str
    object_id: str
    seq: int | None
    text: str

    @property
    def is_note(self) -> bool:
        """Whether it only has to be known, and nothing points at a change past the program."""
        return self.fault is Fault.OTHER_VERSION
