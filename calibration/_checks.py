"""Numbers are looked at before they are used."""

from __future__ import annotations

import math

from calibration.errors import CalibrationError


def within(what: str, value: float, low: float, high: float, unit: str = "", advice: str = "") -> float:
    """Return ``value`` where it is a number from ``low`` to ``high``, both included.

    Args:
        what: Name of the quantity, as it starts the message.
        value: The number.
        low: Least value that makes sense.
        high: Largest value that makes sense.
        unit: Unit for the message, may be empty.
        advice: What to do where it is refused; one sentence, may be empty.

    Raises:
        CalibrationError: It is no number, or outside.
    """
    if math.isfinite(value) and low <= value <= high:
        return value
    unit = f" {unit}" if unit else ""
    raise CalibrationError(f"{what} must be from {low:g} to {high:g}{unit}, not {value:g}{unit}. {advice}".strip())


def not_negative(what: str, value: float) -> float:
    """Return ``value`` where it is a finite number of 0 or more.

    Raises:
        CalibrationError: It is no number, infinite or below 0.
    """
    if math.isfinite(value) and value >= 0:
        return value
    raise CalibrationError(f"{what} must be 0 or more, not {value:g}.")


def positive(what: str, value: float) -> float:
    """Return ``value`` where it is a finite number above 0.

    Raises:
        CalibrationError: It is no number, infinite, 0 or below.
    """
    if math.isfinite(value) and value > 0:
        return value
    raise CalibrationError(f"{what} must be above 0, not {value:g}.")


def finite(what: str, value: float) -> float:
    """Return ``value`` where it is a finite number.

    Raises:
        CalibrationError: It is no number or infinite.
    """
    if math.isfinite(value):
        return value
    raise CalibrationError(f"{what} must be a number, not {value:g}.")
