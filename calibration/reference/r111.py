"""Largest errors of weights by class, OIML R 111."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, get_args

from calibration.errors import CalibrationError

WeightClass = Literal["E2", "F1", "F2", "M1", "M2", "M3"]

_LIMITS_MG: Final = MappingProxyType(
    {
        1.0: (1.6, 5.0, 16.0, 50.0, 160.0, 500.0),
        2.0: (3.0, 10.0, 30.0, 100.0, 300.0, 1000.0),
        5.0: (8.0, 25.0, 80.0, 250.0, 800.0, 2500.0),
        10.0: (16.0, 50.0, 160.0, 500.0, 1600.0, 5000.0),
        20.0: (30.0, 100.0, 300.0, 1000.0, 3000.0, 10000.0),
    }
)
# The rest was read in a maker's table, 5 kg and up of M1 to M3 also in a market regulation.
_FROM_MEMORY: Final = frozenset((nominal, name) for nominal in (10.0, 20.0) for name in ("E2", "F1", "F2"))


@dataclass(frozen=True, slots=True)
class ClassLimit:
    """Maximum permissible error of a weight.

    Attributes:
        nominal_kg: Nominal mass in kg.
        weight_class: Class, as ``M1``.
        limit_kg: Largest error of the conventional mass, either sign, in kg.
        from_memory: The number was not read in a source; do not show it as established.
    """

    nominal_kg: float
    weight_class: WeightClass
    limit_kg: float
    from_memory: bool


def class_limit(nominal_kg: float, weight_class: WeightClass) -> ClassLimit:
    """Return the maximum permissible error of a weight of 1, 2, 5, 10 or 20 kg.

    Args:
        nominal_kg: Nominal mass in kg.
        weight_class: E2, F1, F2, M1, M2 or M3.

    Returns:
        The limit, and whether it is from memory.

    Raises:
        CalibrationError: No such nominal mass or class is known here.
    """
    classes: tuple[WeightClass, ...] = get_args(WeightClass)
    if weight_class not in classes or nominal_kg not in _LIMITS_MG:
        raise CalibrationError(
            f"No limit is known here for {nominal_kg:g} kg of class {weight_class}; known are 1, 2, 5, 10 and 20 kg of "
            f"{', '.join(classes)}. Take mass and uncertainty from the weight's certificate."
        )
    limit_kg = _LIMITS_MG[nominal_kg][classes.index(weight_class)] * 1e-6
    return ClassLimit(nominal_kg, weight_class, limit_kg, (nominal_kg, weight_class) in _FROM_MEMORY)
