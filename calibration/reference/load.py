"""The reference force of a stack of weights, with all that makes it uncertain.

A budget's components are inputs by name. Two loads of a run share gravity, air, the tilt of a mounting, the scale and
every weight that hangs in both, so `calibration.uncertainty.gum.covariance_matrix` of their budgets is the covariance
of the run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from calibration._checks import not_negative, within
from calibration.errors import CalibrationError
from calibration.reference.air import AirDensity
from calibration.reference.gravity import Gravity
from calibration.reference.mass import Weight
from calibration.uncertainty.component import Component, Distribution
from calibration.uncertainty.gum import Budget

_STEEPEST_DEG: Final = 30.0


@dataclass(frozen=True, slots=True)
class Tilt:
    """How far the dynamometer's axis is off plumb: F_axis = F cos α.

    Attributes:
        factor: The share of the force that goes along the axis.
        u_factor: Standard uncertainty of the share.
        note: Where it comes from.
        distribution: How ``u_factor`` was had.
    """

    factor: float = 1.0
    u_factor: float = 0.0
    note: str = "along the plumb line"
    distribution: Distribution = "normal"

    @classmethod
    def known(cls, angle_deg: float, u_deg: float = 0.0) -> Tilt:
        """Return a tilt that was measured.

        Args:
            angle_deg: Angle between axis and plumb line in degrees.
            u_deg: Its standard uncertainty in degrees. The second order counts too: at 0° there is no other.

        Raises:
            CalibrationError: It is steeper than 30°, or the uncertainty is below 0.
        """
        within(
            "The tilt", angle_deg, -_STEEPEST_DEG, _STEEPEST_DEG, "degrees", "Hang or stand the dynamometer upright."
        )
        angle, u = math.radians(angle_deg), math.radians(not_negative("The uncertainty of the tilt", u_deg))
        # cos(α + δ) for a normal δ: mean cos α exp(-u²/2), variance sin²α u² + ½ cos²α u⁴ to second order.
        u_factor = math.hypot(math.sin(angle) * u, math.cos(angle) * u**2 / math.sqrt(2))
        return cls(math.cos(angle) * math.exp(-(u**2) / 2), u_factor, f"tilted by {angle_deg:g}°")

    @classmethod
    def at_most(cls, limit_deg: float) -> Tilt:
        """Return a tilt that nobody measured, to any side, by no more than a limit.

        Where each direction within the cone is as likely, cos α is evenly spread from cos(limit) to 1: the middle is
        taken, with the half-width over √3.

        Args:
            limit_deg: Largest angle between axis and plumb line in degrees.

        Raises:
            CalibrationError: It is below 0 or steeper than 30°.
        """
        within("The tilt", limit_deg, 0.0, _STEEPEST_DEG, "degrees", "Hang or stand the dynamometer upright.")
        half = (1 - math.cos(math.radians(limit_deg))) / 2
        return cls(1 - half, half / math.sqrt(3), f"tilted by {limit_deg:g}° at most", "rectangular")


@dataclass(frozen=True, slots=True)
class Load:
    """What pulls at one step of a run.

    Attributes:
        weights: The stack.
        carriers: Hook, pan, straps. Leave out what hung there when the dynamometer was zeroed.
        tilt: How far its axis is off plumb.
        mounting: Name of the mounting. Loads of one mounting share the tilt.
    """

    weights: tuple[Weight, ...]
    carriers: tuple[Weight, ...] = ()
    tilt: Tilt = Tilt()
    mounting: str = ""

    def __post_init__(self) -> None:
        if not self.weights:
            raise CalibrationError("A load needs a weight.")
        names = [weight.name for weight in self.pieces]
        if len(set(names)) < len(names):
            raise CalibrationError(f"A weight is in the stack twice: {', '.join(names)}. Name each piece apart.")

    @property
    def pieces(self) -> tuple[Weight, ...]:
        """All that hangs: weights and carriers."""
        return (*self.weights, *self.carriers)


def reference_force(load: Load, gravity: Gravity, air: AirDensity) -> Budget:
    """Return the force of a load along the dynamometer's axis in N, with its budget.

    F = g cos α Σ m (1 - ρ_a/ρ_m), true masses.

    Args:
        load: What hangs, and how.
        gravity: Gravity of the place.
        air: Density of the air.

    Returns:
        Force in N. Components: gravity, air density, mass and density of each piece, what pieces share, tilt; those
        without an uncertainty are left out, but gravity.
    """
    density = air.value_kg_per_m3
    along = gravity.value_m_per_s2 * load.tilt.factor
    effective_kg = math.fsum(piece.newtons_per_g(density) for piece in load.pieces)
    force_n = along * effective_kg
    components = [
        Component(
            "air density",
            air.u_kg_per_m3,
            along * math.fsum(piece.change_with_air() for piece in load.pieces),
            unit="kg/m³",
            note=air.source,
        ),
        *_of_pieces(load.pieces, along, density),
        *_shared(load.pieces, along, density),
        Component(
            f"tilt of {load.mounting}" if load.mounting else "tilt",
            load.tilt.u_factor,
            force_n / load.tilt.factor,
            distribution=load.tilt.distribution,
            note=load.tilt.note,
        ),
    ]
    of_gravity = Component(
        "gravity", gravity.u_m_per_s2, along / gravity.value_m_per_s2 * effective_kg, unit="m/s²", note=gravity.source
    )
    return Budget(force_n, "N", (of_gravity, *(component for component in components if component.u > 0)))


def reference_forces(loads: Sequence[Load], gravity: Gravity, air: AirDensity) -> tuple[Budget, ...]:
    """Return the force of each load of a run in N; see `reference_force`."""
    return tuple(reference_force(load, gravity, air) for load in loads)


def orientation_zero(
    loaded_end_kg: float, u_kg: float, gravity: Gravity, before_deg: float, after_deg: float, u_angle_deg: float = 1.0
) -> Budget:
    """Return how far the zero moves when the dynamometer is turned after zeroing: m g (cos after - cos before).

    The loaded end's own weight pulls where it hangs and pushes where it stands. Zero again after turning, and
    it is gone.

    Args:
        loaded_end_kg: Mass of what hangs on the cell itself: its loaded end, hook or pad, in kg.
        u_kg: Its standard uncertainty in kg.
        gravity: Gravity of the place.
        before_deg: Angle of the axis when it was zeroed: 0 hangs down, 90 level, 180 stands on top.
        after_deg: Angle of the axis when it is read.
        u_angle_deg: Standard uncertainty of each angle in degrees, independent.

    Returns:
        The shift in N, positive towards pull. Buoyancy, 0.015 % of it, is left out.

    Raises:
        CalibrationError: A mass or uncertainty is below 0, or an angle is not from 0 to 180.
    """
    not_negative("The mass of the loaded end", loaded_end_kg)
    not_negative("Its uncertainty", u_kg)
    for angle_deg in (before_deg, after_deg):
        within("An angle of the axis", angle_deg, 0.0, 180.0, "degrees", "0 hangs down, 180 stands on top.")
    before, after = math.radians(before_deg), math.radians(after_deg)
    weight_n = loaded_end_kg * gravity.value_m_per_s2
    turned = math.cos(after) - math.cos(before)
    u_angle = math.radians(not_negative("The uncertainty of the angles", u_angle_deg))
    components = (
        Component("gravity", gravity.u_m_per_s2, loaded_end_kg * turned, unit="m/s²", note=gravity.source),
        Component("mass of the loaded end", u_kg, gravity.value_m_per_s2 * turned, unit="kg"),
        Component("angle before turning", u_angle, weight_n * math.sin(before), unit="rad"),
        Component("angle after turning", u_angle, -weight_n * math.sin(after), unit="rad"),
    )
    return Budget(weight_n * turned, "N", components)


def _of_pieces(pieces: Sequence[Weight], along: float, air_kg_per_m3: float) -> list[Component]:
    """Return what each piece adds on its own."""
    components: list[Component] = []
    for piece in pieces:
        per_kg = along * piece.newtons_per_g(air_kg_per_m3) / piece.mass_kg
        per_density = along * piece.change_with_density(air_kg_per_m3)
        u_density = piece.u_density_kg_per_m3
        components += [
            Component(
                f"mass of {piece.name}", piece.u_kg, per_kg, distribution=piece.distribution, unit="kg", note=piece.note
            ),
            Component(f"density of {piece.name}", u_density, per_density, unit="kg/m³"),
        ]
    return components


def _shared(pieces: Sequence[Weight], along: float, air_kg_per_m3: float) -> list[Component]:
    """Return what pieces share: one input of uncertainty 1 a name, that moves each piece by its common uncertainty."""
    moved_n: dict[str, list[float]] = {}
    first: dict[str, Weight] = {}
    for piece in pieces:
        if piece.u_common_kg > 0:
            per_kg = along * piece.newtons_per_g(air_kg_per_m3) / piece.mass_kg
            moved_n.setdefault(piece.common, []).append(per_kg * piece.u_common_kg)
            first.setdefault(piece.common, piece)
    return [
        Component(
            f"common part of {name}",
            1.0,
            math.fsum(moves),
            distribution=first[name].distribution,
            note=first[name].note,
        )
        for name, moves in moved_n.items()
    ]
