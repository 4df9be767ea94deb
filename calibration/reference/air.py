"""How dense the air is that carries a part of each weight."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from calibration._checks import not_negative, within

REFERENCE_AIR_KG_PER_M3: Final = 1.2
"""Air density in which conventional mass is defined."""

_FORMULA_RELATIVE_U: Final = 2e-4  # from memory, not checked; holds for 900-1100 hPa, 10-30 °C, below 80 %
_OUTSIDE_RELATIVE_U: Final = 2e-3  # a judgement: ten times that, still nothing in a force
_GUESS_RELATIVE: Final = 0.10  # half-width of what weather and room temperature do
_SEA_LEVEL_PA: Final = 101325.0
_GRAVITY_M_PER_S2: Final = 9.81


@dataclass(frozen=True, slots=True)
class AirDensity:
    """Density of the air around the weights.

    Attributes:
        value_kg_per_m3: Density in kg/m³.
        u_kg_per_m3: Its standard uncertainty in kg/m³.
        source: Where it comes from, in words for a record.
    """

    value_kg_per_m3: float
    u_kg_per_m3: float
    source: str

    def __post_init__(self) -> None:
        within("Air density", self.value_kg_per_m3, 0.3, 1.7, "kg/m³", "Look at pressure and temperature.")
        within("The uncertainty of air density", self.u_kg_per_m3, 0.0, 0.5, "kg/m³")


def air_density(
    temperature_c: float,
    pressure_hpa: float,
    humidity_percent: float,
    *,
    u_temperature_c: float = 1.0,
    u_pressure_hpa: float = 5.0,
    u_humidity_percent: float = 10.0,
) -> AirDensity:
    """Return the density of moist air by the approximation of OIML R 111.

    ρ = (0.34848 p - 0.009 h e^(0.061 t)) / (273.15 + t); from memory, not checked against the document.

    Args:
        temperature_c: Temperature in °C.
        pressure_hpa: Pressure at the place in hPa. Not the pressure reduced to sea level that weather services state.
        humidity_percent: Relative humidity in %.
        u_temperature_c: Standard uncertainty of the temperature in K.
        u_pressure_hpa: Standard uncertainty of the pressure in hPa.
        u_humidity_percent: Standard uncertainty of the humidity in %.

    Returns:
        Density with the uncertainty of its three inputs and of the formula.

    Raises:
        CalibrationError: An input is none of a room people work in, or an uncertainty is below 0.
    """
    within("Temperature", temperature_c, -20.0, 60.0, "°C")
    within("Pressure", pressure_hpa, 500.0, 1100.0, "hPa", "Type the pressure at the place, in hPa.")
    within("Humidity", humidity_percent, 0.0, 100.0, "%")
    not_negative("The uncertainty of the temperature", u_temperature_c)
    not_negative("The uncertainty of the pressure", u_pressure_hpa)
    not_negative("The uncertainty of the humidity", u_humidity_percent)
    kelvin = 273.15 + temperature_c
    vapour = 0.009 * math.exp(0.061 * temperature_c)
    value = (0.34848 * pressure_hpa - vapour * humidity_percent) / kelvin
    per_k = -(value + 0.061 * vapour * humidity_percent) / kelvin
    usual = 900 < pressure_hpa < 1100 and 10 < temperature_c < 30 and humidity_percent < 80
    u = math.hypot(
        per_k * u_temperature_c,
        0.34848 / kelvin * u_pressure_hpa,
        vapour / kelvin * u_humidity_percent,
        (_FORMULA_RELATIVE_U if usual else _OUTSIDE_RELATIVE_U) * value,
    )
    return AirDensity(value, u, f"from {temperature_c:g} °C, {pressure_hpa:g} hPa, {humidity_percent:g} %")


def air_density_at_height(height_m: float) -> AirDensity:
    """Return the usual density of air at a height, for a place without a barometer.

    ρ = 1.2 exp(-1.2 g h / 101325 Pa), air of one temperature; ±10 % with equal chance for weather and room. A
    judgement, good enough: 10 % of air density make 1.5·10⁻⁵ of a steel weight's force at most.

    Args:
        height_m: Height above the sea in m.

    Returns:
        Density with its standard uncertainty.

    Raises:
        CalibrationError: The height is none of a place on land.
    """
    within("Height", height_m, -450.0, 9000.0, "m", "Type metres above the sea.")
    value = REFERENCE_AIR_KG_PER_M3 * math.exp(-REFERENCE_AIR_KG_PER_M3 * _GRAVITY_M_PER_S2 * height_m / _SEA_LEVEL_PA)
    return AirDensity(value, _GUESS_RELATIVE * value / math.sqrt(3), f"usual at {height_m:g} m, within 10 %")
