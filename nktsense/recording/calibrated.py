"""How far the calibration behind a recording can be relied on, as it was on the day of the recording."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, cast

from nktsense.calibration_state import CalibrationState, calibration_state
from nktsense.errors import SettingsError
from nktsense.recording.calibration_meta import CalibrationMeta, calibration_of
from nktsense.recording.model import Recording


def state_of(recording: Recording) -> CalibrationState:
    """Return the state of a recording's calibration; it never changes with the day on which it is asked for."""
    return state_of_metadata(recording.metadata, counts=recording.unit == "counts")


def state_of_metadata(metadata: dict[str, Any], *, counts: bool) -> CalibrationState:
    """Return the same from what a recording says beside its samples.

    Args:
        metadata: As in :attr:`nktsense.recording.model.Recording.metadata`.
        counts: Whether the recording is in raw counts.
    """
    device = _dict(metadata.get("device"))
    used = None if counts else _stored(metadata.get("calibration"))
    return calibration_state(
        used,
        counts=counts,
        driver=str(device.get("driver") or ""),
        serial=str(device.get("serial") or ""),
        today=_day(metadata.get("started_utc")),
    )


def _stored(said: object) -> CalibrationMeta | None:
    try:
        return calibration_of(_dict(said)) if said else None
    except (KeyError, TypeError, ValueError, SettingsError):
        return None


def _dict(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _day(started_utc: object) -> date:
    try:
        return datetime.fromisoformat(str(started_utc)).date()
    except ValueError:
        return datetime.now(UTC).date()
