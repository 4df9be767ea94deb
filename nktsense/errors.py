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
