"""Errors of the rooms above the device; each message says what happened and what to do next."""

from __future__ import annotations


class NktsenseError(Exception):
    """Root of the errors raised by nktsense itself.

    Args:
        message: What happened, and to which file or setting.
        advice: What the person can do next; one sentence, may be empty.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        self.message = message
        self.advice = advice
        super().__init__(f"{message} {advice}".strip())


class RecordingError(NktsenseError):
    """A recording cannot be opened, read or written."""


class JournalError(RecordingError):
    """The journal of a running recording cannot be written."""


class ImportRefusedError(RecordingError):
    """A file was read, but what it holds cannot be taken as force over time."""


class SettingsError(NktsenseError):
    """A setting is out of its range."""


class MissingExtraError(NktsenseError):
    """Something optional is not installed."""


class WindowUnavailableError(NktsenseError):
    """This machine cannot show a window."""


class UnusableValueError(NktsenseError):
    """A measured value is missing or cannot be used."""


class LibraryError(NktsenseError):
    """The library of muscles, pairs and batteries, or a clinic's own file of them, cannot be used."""


class StepRefusedError(NktsenseError):
    """A step of a session is not possible now; nothing was changed by it.

    Args:
        code: Why, for machines; never changes its meaning.
        message: Why, for people.
        advice: What can be done instead.
    """

    def __init__(self, code: str, message: str, advice: str = "") -> None:
        self.code = code
        super().__init__(message, advice)


class RecordsError(NktsenseError):
    """The records of clients and sessions cannot be opened, read or written."""


class KeyMissingError(RecordsError):
    """There is no key, or not the right one, for the records."""


class DamagedRecordsError(RecordsError):
    """The records, or a part of them, are not what was written."""


class SchemaVersionError(RecordsError):
    """The records were written by an older or a newer version of the program."""


class ConflictError(RecordsError):
    """Somebody else wrote first; nothing was lost, and nothing of this was written."""


class AccessError(RecordsError):
    """The person or role may not do this."""
