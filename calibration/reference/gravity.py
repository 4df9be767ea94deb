"""How strongly a mass pulls here: gravity of a place, with its uncertainty."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from calibration._checks import not_negative, within
from calibration.errors import CalibrationError

NORMAL_RELATIVE_U: Final = 5e-5
"""Relative standard uncertainty of a computed value: real gravity differs from normal gravity by tens of mGal.
A judgement from memory, not checked against a standard."""

STANDARD_GRAVITY_M_PER_S2: Final = 9.80665
"""The constant that turns kgf into newtons; no place's own gravity."""

# WGS 84, seen in much public code. `_MASS_RATIO` and the height term are from memory, reproduced numerically.
_EQUATOR_M_PER_S2: Final = 9.7803253359
_SOMIGLIANA_K: Final = 0.00193185265241
_ECCENTRICITY_SQUARED: Final = 0.00669437999013
_SEMI_MAJOR_M: Final = 6378137.0
_FLATTENING: Final = 1 / 298.257223563
_MASS_RATIO: Final = 0.00344978650684

_LOWEST_M: Final = -450.0  # the shore of the Dead Sea
_HIGHEST_M: Final = 9000.0
_LEAST_M_PER_S2: Final = 9.76  # high mountains near the equator
_LARGEST_M_PER_S2: Final = 9.84
_ROUND_NUMBERS: Final = (9.8, 9.81, STANDARD_GRAVITY_M_PER_S2)


@dataclass(frozen=True, slots=True)
class Gravity:
    """Gravity of a place.

    Attributes:
        value_m_per_s2: Acceleration of free fall in m/s².
        u_m_per_s2: Its standard uncertainty in m/s².
        source: Where it comes from, in words for a record.
        latitude_deg: Latitude it was computed for, north positive; None where it was typed.
        height_m: Height above the ellipsoid it was computed for, in m; None where it was typed.
    """

    value_m_per_s2: float
    u_m_per_s2: float
    source: str
    latitude_deg: float | None = None
    height_m: float | None = None

    def __post_init__(self) -> None:
        within("Gravity", self.value_m_per_s2, _LEAST_M_PER_S2, _LARGEST_M_PER_S2, "m/s²", "Look at the place's value.")
        within("The uncertainty of gravity", self.u_m_per_s2, 0.0, 0.05, "m/s²", "Type a standard uncertainty.")

    @property
    def relative_u(self) -> float:
        """Relative standard uncertainty."""
        return self.u_m_per_s2 / self.value_m_per_s2

    def ratio_to(self, other_m_per_s2: float) -> float:
        """Return this gravity over another one, for weights that were trimmed to a force at another place.

        Args:
            other_m_per_s2: Gravity the weights were trimmed for, in m/s².

        Returns:
            The factor from the force stated on such a weight to its force here, at the same air density.

        Raises:
            CalibrationError: The other value is no gravity of this planet's surface.
        """
        return self.value_m_per_s2 / within(
            "Gravity", other_m_per_s2, _LEAST_M_PER_S2, _LARGEST_M_PER_S2, "m/s²", "Look at the weights' certificate."
        )


def local_gravity(
    latitude_deg: float, height_m: float, *, u_latitude_deg: float = 0.0, u_height_m: float = 0.0
) -> Gravity:
    """Return the normal gravity of WGS 84 at a latitude and height.

    g0 = g_e (1 + k sin²φ) / √(1 - e² sin²φ), then the height term to second order. Constants of Somigliana's formula
    as widely coded in public; the height term is from memory, not checked against the standard.

    Args:
        latitude_deg: Latitude in degrees, north positive.
        height_m: Height in m. Above the ellipsoid strictly; above sea level will do (100 m make 3·10⁻⁵).
        u_latitude_deg: Standard uncertainty of the latitude in degrees; one degree makes up to 9·10⁻⁵.
        u_height_m: Standard uncertainty of the height in m.

    Returns:
        Gravity with a standard uncertainty of 5·10⁻⁵ of it for the local anomaly, and what the place adds.

    Raises:
        CalibrationError: The latitude or height is none of a place on land, or an uncertainty is below 0.
    """
    within("Latitude", latitude_deg, -90.0, 90.0, "degrees", "South is negative.")
    within("Height", height_m, _LOWEST_M, _HIGHEST_M, "m", "Type metres above the sea.")
    not_negative("The uncertainty of the latitude", u_latitude_deg)
    not_negative("The uncertainty of the height", u_height_m)
    value = _normal(latitude_deg, height_m)
    per_degree = (_normal(latitude_deg + 0.01, height_m) - _normal(latitude_deg - 0.01, height_m)) / 0.02
    per_m = (_normal(latitude_deg, height_m + 1.0) - _normal(latitude_deg, height_m - 1.0)) / 2.0
    u = math.hypot(NORMAL_RELATIVE_U * value, per_degree * u_latitude_deg, per_m * u_height_m)
    source = f"normal gravity of WGS 84 at latitude {latitude_deg:g}°, height {height_m:g} m"
    return Gravity(value, u, source, latitude_deg, height_m)


def typed_gravity(value_m_per_s2: float, u_m_per_s2: float | None = None) -> Gravity:
    """Return a gravity that a person typed, surveyed or read from a map.

    Args:
        value_m_per_s2: Gravity in m/s².
        u_m_per_s2: Its standard uncertainty in m/s²; a survey gives 1·10⁻⁵ of it or less. None takes 5·10⁻⁵ of it.

    Returns:
        The gravity with its uncertainty.

    Raises:
        CalibrationError: It is no gravity of this planet's surface, or a round number or the standard constant without
            an uncertainty: these hold at no place in particular.
    """
    if u_m_per_s2 is not None:
        return Gravity(value_m_per_s2, u_m_per_s2, "typed with its uncertainty")
    if value_m_per_s2 in _ROUND_NUMBERS:
        raise CalibrationError(
            f"{value_m_per_s2:g} m/s² is a constant of books, and gravity differs by 0.5 % over the world. "
            "Give latitude and height, or the value of this place with its uncertainty."
        )
    return Gravity(value_m_per_s2, NORMAL_RELATIVE_U * value_m_per_s2, "typed without an uncertainty")


def _normal(latitude_deg: float, height_m: float) -> float:
    sine_squared = math.sin(math.radians(latitude_deg)) ** 2
    ground = (
        _EQUATOR_M_PER_S2 * (1 + _SOMIGLIANA_K * sine_squared) / math.sqrt(1 - _ECCENTRICITY_SQUARED * sine_squared)
    )
    linear = 2 / _SEMI_MAJOR_M * (1 + _FLATTENING + _MASS_RATIO - 2 * _FLATTENING * sine_squared)
    return ground * (1 - linear * height_m + 3 * height_m**2 / _SEMI_MAJOR_M**2)
