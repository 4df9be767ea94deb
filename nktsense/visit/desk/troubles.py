"""Errors of the rooms below, as one kind that a window shows: what happened, and what to do next."""

from __future__ import annotations

from typing import Final

from calibration import CalibrationError
from firmware_bridge import BridgeError
from nktsense.errors import NktsenseError

SHOWN: Final = (NktsenseError, BridgeError, CalibrationError)
"""Errors with a message for a person."""


def as_trouble(error: Exception) -> NktsenseError:
    """Return an error as one that is shown; one of our own stays as it is."""
    if isinstance(error, NktsenseError):
        return error
    if isinstance(error, BridgeError):
        return NktsenseError(error.message, error.advice)
    return NktsenseError(str(error))
