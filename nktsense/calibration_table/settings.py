"""What a person says of a calibration that was made elsewhere, beside the table, and the plan that this makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from calibration.errors import CalibrationError
from calibration.guide.forces import air_of, gravity_of
from calibration.guide.plan import Gauge, Instrument, Judgement, Place, Plan
from calibration.guide.plan import Sequence as Loading
from calibration.kept.document import Reference
from calibration.points import Point
from calibration.reference.load import Load, reference_force
from calibration.reference.mass import Weight
from nktsense.calibration_table.columns import Wanted
from nktsense.calibration_table.reading_unit import ReadingUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class FitSettings:
    """What a person says.

    Attributes:
        columns: Which column is what; what is not said is told by the names.
        degree: Degree of the curve.
        unit: Unit of the readings, where the file does not state it.
        serial: Serial number of the instrument; the name of the file where it is not said.
        capacity_n: Force that it is made for, N; the highest force where it is not said.
        resolution: Its smallest step, unit of the readings in the file; as they are printed where it is not said.
        limit_percent: Largest error permitted, % of the force; None judges nothing.
        reproducibility_percent: Standard uncertainty from mounting to mounting, % of the force, known of the model.
        reference_u_percent: Expanded uncertainty (k = 2) that the reference forces or masses share, %.
        gravity_m_per_s2: Gravity of the place, for masses.
        latitude_deg: Its latitude, where gravity is not known.
        height_m: Its height above the sea, m.
    """

    columns: Wanted = field(default_factory=Wanted)
    degree: Literal["auto", 1, 2, 3] = "auto"
    unit: str | None = None
    serial: str | None = None
    capacity_n: float | None = None
    resolution: float | None = None
    limit_percent: float | None = None
    reproducibility_percent: float | None = None
    reference_u_percent: float | None = None
    gravity_m_per_s2: float | None = None
    latitude_deg: float | None = None
    height_m: float | None = None

    def checked(self) -> FitSettings:
        """Return the settings.

        Raises:
            CalibrationError: A number makes no sense.
        """
        for name, value in (
            ("The capacity", self.capacity_n),
            ("The limit", self.limit_percent),
            ("The gravity", self.gravity_m_per_s2),
        ):
            if value is not None and not value > 0:
                raise CalibrationError(f"{name} must be above 0, not {value:g}.")
        for name, value in (
            ("The resolution", self.resolution),
            ("The reproducibility", self.reproducibility_percent),
            ("The uncertainty of the reference", self.reference_u_percent),
        ):
            if value is not None and not value >= 0:
                raise CalibrationError(f"{name} must not be below 0, as {value:g} is.")
        return self

    @property
    def place(self) -> Place:
        """Where it was made, as far as that is known; the axis is taken as plumb."""
        return Place(
            gravity_m_per_s2=self.gravity_m_per_s2,
            latitude_deg=self.latitude_deg,
            height_m=self.height_m,
            tilt_at_most_deg=0.0,
        )


class Masses:
    """Forces of masses at a place: conventional mass, with what the air carries.

    Args:
        settings: Gravity, or latitude and height; the uncertainty of the masses.

    Raises:
        CalibrationError: Gravity is not known.
    """

    def __init__(self, settings: FitSettings) -> None:
        place = settings.place
        if place.gravity_m_per_s2 is None and (place.latitude_deg is None or place.height_m is None):
            raise CalibrationError("A mass needs gravity: pass --gravity, or --latitude and --height of the place.")
        self.gravity, self.air = gravity_of(place), air_of(place)
        self._u_relative = (settings.reference_u_percent or 0.0) / 200
        self.relative_u = 0.0

    def force_n(self, kg: float) -> float:
        """Return the force of a mass, N.

        Raises:
            CalibrationError: It is no mass that a person hangs.
        """
        if kg == 0:
            return 0.0
        weight = Weight("mass", kg, self._u_relative * kg)
        budget = reference_force(Load((weight,)), self.gravity, self.air)
        self.relative_u = max(self.relative_u, budget.relative_u)
        return budget.value


def reference_of(settings: FitSettings, masses: Masses | None, stated_relative: float | None) -> Reference:
    """Return where the forces came from.

    Args:
        settings: What a person says.
        masses: Gravity and air where masses were given.
        stated_relative: Standard uncertainty in the file over the force, where it states one.
    """
    said = settings.reference_u_percent
    statement = "Reference forces as the file states them; their traceability is not known here."
    if masses is not None:
        gravity, air = masses.gravity, masses.air
        return Reference(
            kind="stated",
            gravity=f"{gravity.value_m_per_s2:.5f} m/s², u = {gravity.u_m_per_s2:.1g} m/s², {gravity.source}",
            air=f"{air.value_kg_per_m3:.3f} kg/m³, {air.source}",
            relative_u=masses.relative_u,
            statement="Conventional masses as the file states them; their traceability is not known here.",
        )
    relative_u = said / 200 if said is not None else stated_relative or 0.0
    return Reference(kind="stated", relative_u=relative_u, statement=statement)


def plan_of(
    settings: FitSettings,
    points: Sequence[Point],
    steps_n: tuple[float, ...],
    unit: ReadingUnit,
    step: float,
    path: Path,
) -> Plan:
    """Return the plan that readings taken elsewhere would have followed; nothing in it was planned or timed here.

    Args:
        settings: What a person says.
        points: The points.
        steps_n: Force of each step, N.
        unit: Unit of the readings.
        step: Smallest step of the readings, in that unit.
        path: The file.

    Raises:
        CalibrationError: The forces go above the capacity.
    """
    top = max(point.force_n for point in points)
    capacity_n = settings.capacity_n if settings.capacity_n is not None else top
    if top > 1.05 * capacity_n:
        raise CalibrationError(f"{path} goes up to {top:.4g} N, above the capacity of {capacity_n:g} N.")
    warm = [point.temperature_c for point in points if point.temperature_c is not None]
    place = settings.place
    if warm:
        place = Place(
            gravity_m_per_s2=place.gravity_m_per_s2,
            latitude_deg=place.latitude_deg,
            height_m=place.height_m,
            temperature_c=sum(warm) / len(warm),
            temperature_range_k=max(warm) - min(warm),
            tilt_at_most_deg=0.0,
        )
    own = any(point.u_force_n > 0 for point in points)
    percent = settings.reference_u_percent or 0.0
    return Plan(
        instrument=Instrument(
            serial=settings.serial or path.stem, unit=unit, capacity_n=capacity_n, resolution=step, condition=""
        ),
        place=place,
        sequence=Loading(
            kind="rotated" if len({point.mounting for point in points}) > 2 else "short",
            forces_n=steps_n,
            falling=any(point.way == "falling" for point in points),
            preloads=0,
            preload_hold_s=0.0,
            dwell_s=0.0,
            read_s=0.0,
            between_series_s=0.0,
            as_left=False,
        ),
        judgement=Judgement(
            degree=settings.degree,
            limit_percent=settings.limit_percent,
            reproducibility_percent=settings.reproducibility_percent,
        ),
        gauge=Gauge(address="", serial="not stated", certificate="", expanded_u_percent=percent) if own else None,
    )
