"""The forces of a plan's steps, with their uncertainty, before anything is loaded."""

from __future__ import annotations

import math
from dataclasses import dataclass

from calibration.errors import CalibrationError
from calibration.guide.plan import Gauge, Mass, Place, Plan
from calibration.kept.document import Piece, Reference
from calibration.reference.air import AirDensity, air_density, air_density_at_height
from calibration.reference.gravity import Gravity, local_gravity, typed_gravity
from calibration.reference.load import Load, Tilt, reference_force
from calibration.reference.mass import Weight, weight_of_class
from calibration.uncertainty.gum import Budget

_OWN_WEIGHTS = "Weights of the laboratory; see each piece for its class or certificate."


@dataclass(frozen=True, slots=True)
class PlannedForces:
    """The forces of the steps.

    Attributes:
        force_n: Force of each step along the axis, N, rising; nominal for a gauge.
        budgets: The budget of each, empty for a gauge.
        relative_u: Relative standard uncertainty that the forces share, the largest of the steps.
        reference: Where they come from, for the record.
    """

    force_n: tuple[float, ...]
    budgets: tuple[Budget, ...]
    relative_u: float
    reference: Reference

    @classmethod
    def of(cls, plan: Plan) -> PlannedForces:
        """Work out the forces of a plan.

        Raises:
            CalibrationError: A weight, the place or the order of the steps makes no sense.
        """
        return _by_gauge(plan, plan.gauge) if plan.gauge is not None else _by_weights(plan)


def gravity_of(place: Place) -> Gravity:
    """Return the gravity of a place: typed, or by latitude and height.

    Raises:
        CalibrationError: Neither is given, or it is none of this planet's surface.
    """
    if place.gravity_m_per_s2 is not None:
        return typed_gravity(place.gravity_m_per_s2, place.u_gravity_m_per_s2)
    if place.latitude_deg is None or place.height_m is None:
        raise CalibrationError("[place] needs gravity_m_per_s2, or latitude_deg and height_m.")
    return local_gravity(place.latitude_deg, place.height_m)


def air_of(place: Place) -> AirDensity:
    """Return the air density of a place: from what was measured, or guessed from its height."""
    if place.pressure_hpa is not None:
        return air_density(place.temperature_c, place.pressure_hpa, place.humidity_percent)
    return air_density_at_height(place.height_m or 0.0)


def weight_of(mass: Mass) -> Weight:
    """Return a weight of the plan with its uncertainty.

    Raises:
        CalibrationError: Its class has no limit for this mass, or a number makes no sense.
    """
    if mass.weight_class is not None:
        return weight_of_class(mass.name, mass.mass_kg, mass.weight_class, common=mass.set)
    u_kg = (mass.expanded_u_kg or 0.0) / mass.k
    own, shared = (0.0, u_kg) if mass.set else (u_kg, 0.0)
    if mass.density_kg_per_m3 is None:
        return Weight(mass.name, mass.mass_kg, own, shared, mass.set)
    known = mass.density_kg_per_m3
    return Weight(mass.name, mass.mass_kg, own, shared, mass.set, known, 0.01 * known)


def _by_weights(plan: Plan) -> PlannedForces:
    gravity, air = gravity_of(plan.place), air_of(plan.place)
    weights = {mass.name: weight_of(mass) for mass in plan.weight}
    carriers = () if plan.sequence.carrier_at_zero else tuple(weight_of(mass) for mass in plan.carrier)
    tilt = Tilt.at_most(plan.place.tilt_at_most_deg) if plan.place.tilt_at_most_deg > 0 else Tilt()
    budgets = tuple(
        reference_force(Load(tuple(weights[name] for name in step), carriers, tilt), gravity, air)
        for step in plan.sequence.steps
    )
    forces = tuple(budget.value for budget in budgets)
    _check_rising(forces, plan)
    pieces = [_piece(mass, "weight") for mass in plan.weight] + [_piece(mass, "carrier") for mass in plan.carrier]
    reference = Reference(
        kind="weights",
        pieces=tuple(pieces),
        gravity=f"{gravity.value_m_per_s2:.5f} m/s², u = {gravity.u_m_per_s2:.1g} m/s², {gravity.source}",
        air=f"{air.value_kg_per_m3:.3f} kg/m³, {air.source}",
        relative_u=max(budget.relative_u for budget in budgets),
        statement=_OWN_WEIGHTS,
    )
    return PlannedForces(forces, budgets, reference.relative_u, reference)


def _by_gauge(plan: Plan, gauge: Gauge) -> PlannedForces:
    _check_rising(plan.sequence.forces_n, plan)
    relative_u = gauge.expanded_u_percent / 200
    piece = Piece(
        name=gauge.serial,
        what=f"reference gauge at {gauge.address}",
        uncertainty=f"W = {gauge.expanded_u_percent:g} % (k = 2), resolution {gauge.resolution_n:g} N",
        certificate=gauge.certificate,
    )
    statement = f"Reference gauge {gauge.serial}, certificate {gauge.certificate or 'not stated'}."
    reference = Reference(kind="gauge", pieces=(piece,), relative_u=relative_u, statement=statement)
    return PlannedForces(plan.sequence.forces_n, (), relative_u, reference)


def _check_rising(forces: tuple[float, ...], plan: Plan) -> None:
    for number, (before, after) in enumerate(zip((0.0, *forces), forces, strict=False), start=1):
        if not after > before:
            raise CalibrationError(f"Step {number} of the plan, {after:.4g} N, is not above the one before it.")
    capacity_n = plan.instrument.capacity_n
    if forces[-1] > 1.05 * capacity_n:
        raise CalibrationError(
            f"The highest step is {forces[-1]:.4g} N, above the capacity of the instrument, {capacity_n:g} N. "
            "Take a weight off the last steps."
        )


def _piece(mass: Mass, what: str) -> Piece:
    if mass.weight_class is not None:
        stated = f"class {mass.weight_class} of OIML R 111, its limit taken as evenly likely"
    else:
        stated = f"U = {1e3 * (mass.expanded_u_kg or math.nan):g} g (k = {mass.k:g})"
    return Piece(name=mass.name, what=f"{what}, {mass.mass_kg:g} kg", uncertainty=stated, certificate=mass.certificate)
