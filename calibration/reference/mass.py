"""A weight: its mass as certificates state it, and the force it makes in air.

Conventional mass is what a balance shows that was set with weights of 8000 kg/m³ in air of 1.2 kg/m³; certificates of
weights state it, and a good scale shows it. F = m g (1 - ρ_a/ρ_m) wants the true mass m.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

from calibration._checks import not_negative, positive, within
from calibration.errors import CalibrationError
from calibration.reference.air import REFERENCE_AIR_KG_PER_M3
from calibration.reference.r111 import WeightClass, class_limit
from calibration.uncertainty.component import Distribution

REFERENCE_DENSITY_KG_PER_M3: Final = 8000.0
"""Density of the weights that define conventional mass."""

STEEL_OR_IRON_KG_PER_M3: Final = 7700.0
"""Density taken where nobody knows better, ±700 with equal chance: cast iron to stainless steel. A judgement."""

_STEEL_OR_IRON_U: Final = 700.0 / math.sqrt(3)
_CONVENTIONAL: Final = 1 - REFERENCE_AIR_KG_PER_M3 / REFERENCE_DENSITY_KG_PER_M3


def true_mass_kg(conventional_kg: float, density_kg_per_m3: float) -> float:
    """Return true mass from conventional mass: m = m_c (1 - 1.2/8000) / (1 - 1.2/ρ_m).

    Args:
        conventional_kg: Conventional mass in kg.
        density_kg_per_m3: Density of the weight in kg/m³.

    Raises:
        CalibrationError: The mass is not above 0, or no weight has that density.
    """
    _density(density_kg_per_m3)
    return positive("A mass", conventional_kg) * _CONVENTIONAL / (1 - REFERENCE_AIR_KG_PER_M3 / density_kg_per_m3)


def conventional_mass_kg(true_kg: float, density_kg_per_m3: float) -> float:
    """Return conventional mass from true mass; see `true_mass_kg`.

    Args:
        true_kg: True mass in kg.
        density_kg_per_m3: Density of the weight in kg/m³.

    Raises:
        CalibrationError: The mass is not above 0, or no weight has that density.
    """
    _density(density_kg_per_m3)
    return positive("A mass", true_kg) * (1 - REFERENCE_AIR_KG_PER_M3 / density_kg_per_m3) / _CONVENTIONAL


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight, a hook or a pan.

    Attributes:
        name: Its mark; one name is one piece of metal in the whole run.
        mass_kg: Mass as stated, in kg.
        u_kg: Standard uncertainty of it that is this weight's own, in kg.
        u_common_kg: Standard uncertainty that it shares with all weights of ``common``, in kg: of the scale they were
            all weighed on, say. It does not average out over a stack or a run.
        common: Name of what they share; empty where they share nothing.
        density_kg_per_m3: Density in kg/m³.
        u_density_kg_per_m3: Its standard uncertainty in kg/m³.
        stated: Whether ``mass_kg`` is conventional (weights' certificates, scales) or true mass (force weights).
        note: What a reader must know of it, may be empty.
        distribution: How the uncertainty of the mass was had.
    """

    name: str
    mass_kg: float
    u_kg: float
    u_common_kg: float = 0.0
    common: str = ""
    density_kg_per_m3: float = STEEL_OR_IRON_KG_PER_M3
    u_density_kg_per_m3: float = _STEEL_OR_IRON_U
    stated: Literal["conventional", "true"] = "conventional"
    note: str = ""
    distribution: Distribution = "normal"

    def __post_init__(self) -> None:
        if not self.name:
            raise CalibrationError("A weight needs a name, as the mark on it.")
        within(f"The mass of {self.name}", self.mass_kg, 1e-6, 1000.0, "kg", "Type it in kg.")
        advice = "Type a standard uncertainty in kg."
        within(f"The uncertainty of {self.name}", self.u_kg, 0.0, 0.5 * self.mass_kg, "kg", advice)
        within(f"The common uncertainty of {self.name}", self.u_common_kg, 0.0, 0.5 * self.mass_kg, "kg", advice)
        if self.u_common_kg > 0 and not self.common:
            raise CalibrationError(f"{self.name} has a common uncertainty. Name what it shares it with in `common`.")
        _density(self.density_kg_per_m3)
        not_negative(f"The uncertainty of the density of {self.name}", self.u_density_kg_per_m3)

    def newtons_per_g(self, air_kg_per_m3: float) -> float:
        """Return its force over gravity, in N per m/s² (an effective mass in kg), in air of a density in kg/m³."""
        density = self.density_kg_per_m3
        if self.stated == "true":
            return self.mass_kg * (1 - air_kg_per_m3 / density)
        return self.mass_kg * _CONVENTIONAL * (density - air_kg_per_m3) / (density - REFERENCE_AIR_KG_PER_M3)

    def change_with_air(self) -> float:
        """Return the derivative of `newtons_per_g` by air density, in kg per kg/m³."""
        density = self.density_kg_per_m3
        if self.stated == "true":
            return -self.mass_kg / density
        return -self.mass_kg * _CONVENTIONAL / (density - REFERENCE_AIR_KG_PER_M3)

    def change_with_density(self, air_kg_per_m3: float) -> float:
        """Return the derivative of `newtons_per_g` by the weight's own density, in kg per kg/m³."""
        density = self.density_kg_per_m3
        if self.stated == "true":
            return self.mass_kg * air_kg_per_m3 / density**2
        difference = air_kg_per_m3 - REFERENCE_AIR_KG_PER_M3
        return self.mass_kg * _CONVENTIONAL * difference / (density - REFERENCE_AIR_KG_PER_M3) ** 2


def weight_of_class(name: str, nominal_kg: float, weight_class: WeightClass, *, common: str = "") -> Weight:
    """Return a weight without a certificate of its own: its class's limit with equal chance, u = limit/√3.

    Args:
        name: Its mark.
        nominal_kg: Nominal mass in kg.
        weight_class: Class of OIML R 111.
        common: Name of its set. Where it is given, all weights of the set are taken as wrong to the same side, the
            worst that can be; where not, as independent.

    Returns:
        The weight; its note says where the limit is from memory.

    Raises:
        CalibrationError: No limit is known for it.
    """
    limit = class_limit(nominal_kg, weight_class)
    u_kg = limit.limit_kg / math.sqrt(3)
    note = f"largest error of class {weight_class}"
    if limit.from_memory:
        note += ", from memory, not checked"
    own, shared = (0.0, u_kg) if common else (u_kg, 0.0)
    return Weight(name, nominal_kg, own, shared, common, note=note, distribution="rectangular")


def _density(density_kg_per_m3: float) -> float:
    return within("The density of a weight", density_kg_per_m3, 500.0, 25000.0, "kg/m³", "Steel has 7700 to 8000.")
