"""The forces of a plan's steps, with their uncertainty, before anything is loaded."""

from __future__ import annotations

import math
from dataclasses import dataclass

from calibration._checks import positive
from calibration.errors import CalibrationError
from calibration.guide.plan import Gauge, Mass, Place, Plan
from calibration.kept.document import Piece, Reference
from calibration.reference.air import AirDensity, air_density, air_density_at_height
from calibration.reference.gravity import Gravity, local_gravity, typed_gravity
from calibration.reference.load import Load, Tilt, reference_force
from calibration.reference.mass import Weight, weight_of_class
from calibration.uncertainty.gum import Budget

_ROOM = 1.001
"""A force that equals the capacity but for rounding of masses and gravity is not above it."""
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
            CalibrationError: A weight, the place, another number or the order of the steps makes no sense.
        """
        return _by_gauge(plan, plan.gauge) if plan.gauge is not None else _by_weights(plan)


def gravity_of(place: Place) -> Gravity:
    """Return the gravity of a place: typed, or by latitude and height.

    Raises:
        CalibrationError: Neither is given, or it is none of this planet's surface.
    """
    try:
        if place.gravity_m_per_s2 is not None:
            return typed_gravity(place.gravity_m_per_s2, place.u_gravity_m_per_s2)
        if place.latitude_deg is not None and place.height_m is not None:
            return local_gravity(place.latitude_deg, place.height_m)
    except CalibrationError as error:
        raise CalibrationError(f"[place] {error}") from error
    raise CalibrationError("[place] needs gravity_m_per_s2, or latitude_deg and height_m.")


def air_of(place: Place) -> AirDensity:
    """Return the air density of a place: from what was measured, or guessed from its height.

    Raises:
        CalibrationError: It is no air of this planet's surface.
    """
    try:
        if place.pressure_hpa is not None:
            return air_density(place.temperature_c, place.pressure_hpa, place.humidity_percent)
        return air_density_at_height(place.height_m or 0.0)
    except CalibrationError as error:
        raise CalibrationError(f"[place] {error}") from error


def weight_of(mass: Mass, table: str = "weight") -> Weight:
    """Return a weight of the plan with its uncertainty.

    Args:
        mass: As the plan states it.
        table: Table of the plan that it stands in, for a message.

    Raises:
        CalibrationError: Its class has no limit for this mass, or a number makes no sense.
    """
    try:
        return _weight(mass)
    except CalibrationError as error:
        raise CalibrationError(f"[[{table}]] {mass.name}: {error}") from error


def _weight(mass: Mass) -> Weight:
    if mass.weight_class is not None:
        return weight_of_class(mass.name, mass.mass_kg, mass.weight_class, common=mass.set)
    u_kg = (mass.expanded_u_kg or 0.0) / positive("k", mass.k)
    own, shared = (0.0, u_kg) if mass.set else (u_kg, 0.0)
    if mass.density_kg_per_m3 is None:
        return Weight(mass.name, mass.mass_kg, own, shared, mass.set)
    known = mass.density_kg_per_m3
    return Weight(mass.name, mass.mass_kg, own, shared, mass.set, known, 0.01 * known)


def _by_weights(plan: Plan) -> PlannedForces:
    gravity, air = gravity_of(plan.place), air_of(plan.place)
    weights = {mass.name: weight_of(mass) for mass in plan.weight}
    carrier = tuple(weight_of(mass, "carrier") for mass in plan.carrier)
    counted, zeroed = ((), carrier) if plan.sequence.carrier_at_zero else (carrier, ())
    tilt = _tilt(plan.place)
    budgets: list[Budget] = []
    for number, step in enumerate(plan.sequence.steps, start=1):
        try:
            load = Load(tuple(weights[name] for name in step), counted, tilt)
            budgets.append(reference_force(load, gravity, air))
        except CalibrationError as error:
            raise CalibrationError(f"[sequence] steps, step {number}: {error}") from error
    forces = tuple(budget.value for budget in budgets)
    _check_rising(forces, plan, sum(mass.mass_kg for mass in zeroed) * gravity.value_m_per_s2)
    pieces = [_piece(mass, "weight") for mass in plan.weight] + [_piece(mass, "carrier") for mass in plan.carrier]
    reference = Reference(
        kind="weights",
        pieces=tuple(pieces),
        gravity=f"{gravity.value_m_per_s2:.5f} m/s², u = {gravity.u_m_per_s2:.1g} m/s², {gravity.source}",
        air=f"{air.value_kg_per_m3:.3f} kg/m³, {air.source}",
        relative_u=max(budget.relative_u for budget in budgets),
        statement=_OWN_WEIGHTS,
    )
    return PlannedForces(forces, tuple(budgets), reference.relative_u, reference)


def _tilt(place: Place) -> Tilt:
    try:
        return Tilt() if place.tilt_at_most_deg == 0 else Tilt.at_most(place.tilt_at_most_deg)
    except CalibrationError as error:
        raise CalibrationError(f"[place] tilt_at_most_deg: {error}") from error


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


def _check_rising(forces: tuple[float, ...], plan: Plan, carried_n: float = 0.0) -> None:
    key = "[sequence] steps" if plan.gauge is None else "[sequence] forces_n"
    for number, (before, after) in enumerate(zip((0.0, *forces), forces, strict=False), start=1):
        if not after > before:
            raise CalibrationError(f"{key} must rise: step {number}, {after:.4g} N, is not above {before:.4g} N.")
    capacity_n = plan.instrument.capacity_n
    highest_n = forces[-1] + carried_n
    if not highest_n <= _ROOM * capacity_n:
        with_carrier = " with the carrier" if carried_n > 0 else ""
        raise CalibrationError(
            f"{key} go up to {highest_n:.4g} N{with_carrier}, above the capacity of the instrument, [instrument] "
            f"capacity_n = {capacity_n:g}. Lower the last steps."
        )


def _piece(mass: Mass, what: str) -> Piece:
    if mass.weight_class is not None:
        stated = f"class {mass.weight_class} of OIML R 111, its limit taken as evenly likely"
    else:
        stated = f"U = {1e3 * (mass.expanded_u_kg or math.nan):g} g (k = {mass.k:g})"
    return Piece(name=mass.name, what=f"{what}, {mass.mass_kg:g} kg", uncertainty=stated, certificate=mass.certificate)
