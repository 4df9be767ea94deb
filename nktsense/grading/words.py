"""Numbers and sentences as people read them: at most three significant digits, always with the unit."""

from __future__ import annotations

import math
from typing import Final

from nktsense.calibration_state import CalibrationState

_GRACE: Final = 0.02
"""So little above a whole digit is not rounded up: an uncertainty is not known that well."""


def digits(value: float) -> str:
    """Return a number with three significant digits and no exponent.

    >>> digits(112.34), digits(7.128), digits(0.034), digits(1234.5)
    ('112', '7.13', '0.034', '1234')
    """
    if abs(value) >= 100:
        return f"{value:.0f}"
    if abs(value) >= 10:
        return f"{value:.1f}".removesuffix(".0")
    if abs(value) >= 1:
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"


def share(chance: float) -> str:
    """Return a chance in per cent; never as nothing, and never as certain.

    >>> share(1 / 64), share(0.27), share(1e-6), share(0.9999)
    ('1.6 %', '27 %', 'less than 0.1 %', 'more than 99 %')
    """
    if chance < 0.001:
        return "less than 0.1 %"
    if chance > 0.99:
        return "more than 99 %"
    return f"{100 * chance:.1f} %" if chance < 0.1 else f"{100 * chance:.0f} %"


def newtons(value: float) -> str:
    """Return a force for a sentence: whole newtons from 10 N on, one decimal below."""
    return f"{value:.0f} N" if abs(value) >= 10 else f"{value:.1f} N"


def newtons_within(value: float, standard_uncertainty_n: float | None) -> str:
    """Return a force with its expanded uncertainty (k = 2), rounded up; without it where it is not known.

    >>> newtons_within(111.6, 1.4), newtons_within(111.6, None)
    ('112 ± 3 N', '112 N')
    """
    if standard_uncertainty_n is None:
        return newtons(value)
    half = 2 * (1 - _GRACE) * standard_uncertainty_n
    if abs(value) >= 10:
        return f"{value:.0f} ± {max(math.ceil(half - 1e-9), 1):d} N"
    return f"{value:.1f} ± {max(math.ceil(10 * half - 1e-9) / 10, 0.1):.1f} N"


def stated(value: float, calibration: CalibrationState | None) -> str:
    """Return a force for a sentence; above the calibrated range only that it was more than its end."""
    beyond = calibration is not None and calibration.beyond(value)
    return f"more than {newtons(calibration.high_n)}" if calibration is not None and beyond else newtons(value)


def stated_within(value: float, standard_uncertainty_n: float | None, calibration: CalibrationState | None) -> str:
    """Return the same with its expanded uncertainty (k = 2), rounded up."""
    if calibration is not None and calibration.beyond(value):
        return stated(value, calibration)
    return newtons_within(value, standard_uncertainty_n)


def percent(share: float) -> str:
    """Return a share as whole per cent."""
    return f"{100 * share:.0f} %"


def seconds(value: float) -> str:
    """Return a time with one decimal."""
    return f"{value:.1f} s"
