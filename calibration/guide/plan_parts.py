"""The tables of a plan: what is calibrated, with what, where, how, and by whom."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from calibration.reference.r111 import WeightClass

Direction = Literal["tension", "compression"]
Kind = Literal["short", "rotated", "check"]
MAX_STEPS: Final = 40


class Section(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a plan: a name that it does not know is a mistake and is told."""


class Instrument(Section, frozen=True):
    """What is calibrated.

    Attributes:
        serial: Serial number or inventory name; the archive is kept by it.
        unit: What it reads: raw ``counts`` or newtons.
        capacity_n: Force that it is made for, N; no step may go above it.
        resolution: Smallest step of its display or stream, in its own unit; 0 where the noise is larger.
        direction: How it is loaded.
        maker: Who made it.
        model: What kind it is.
        condition: What it looked like when it came.
        span_per_k: Temperature coefficient of the sensitivity, share per K, where its data sheet states one.
        filter: Filter, gain or averaging that was set.
    """

    serial: str
    unit: Literal["counts", "N"]
    capacity_n: float
    resolution: float
    direction: Direction = "tension"
    maker: str = ""
    model: str = ""
    condition: str = "no damage seen"
    span_per_k: float = 0.0
    filter: str = ""


class Laboratory(Section, frozen=True):
    """Who calibrates, where, for whom.

    Attributes:
        name: Name of the laboratory or workshop.
        address: Where it is.
        operator: Who calibrates.
        authorised_by: Who answers for the record.
        customer: For whom.
        received_on: When the instrument came, YYYY-MM-DD.
        deviations: What was done otherwise than the method says, and what was adjusted, in words.
    """

    name: str = ""
    address: str = ""
    operator: str = ""
    authorised_by: str = ""
    customer: str = ""
    received_on: str = ""
    deviations: str = ""


class Place(Section, frozen=True):
    """Gravity and air of the place.

    Attributes:
        gravity_m_per_s2: Gravity, where it is known; else latitude and height.
        u_gravity_m_per_s2: Its standard uncertainty.
        latitude_deg: Latitude, degrees, north positive.
        height_m: Height above the sea, m.
        temperature_c: Temperature of the room, °C.
        temperature_range_k: Highest less lowest temperature during the run, K.
        pressure_hpa: Pressure at the place (not reduced to sea level), hPa.
        humidity_percent: Relative humidity, %.
        tilt_at_most_deg: How far the axis of the instrument may be off plumb, degrees.
    """

    gravity_m_per_s2: float | None = None
    u_gravity_m_per_s2: float | None = None
    latitude_deg: float | None = None
    height_m: float | None = None
    temperature_c: float = 20.0
    temperature_range_k: float = 1.0
    pressure_hpa: float | None = None
    humidity_percent: float = 50.0
    tilt_at_most_deg: float = 1.0


class Mass(Section, frozen=True):
    """A weight, hook or pan of the plan. Its uncertainty is its class's limit, or U with k of its certificate.

    Attributes:
        name: The mark on it.
        mass_kg: Conventional mass (nominal, where a class is given), kg.
        weight_class: Class of OIML R 111.
        expanded_u_kg: Expanded uncertainty U of the mass, kg.
        k: Coverage factor of U.
        certificate: Number of its certificate.
        density_kg_per_m3: Density, where known.
        set: Name of the set that it was adjusted with; weights of one set are taken as wrong to the same side.
    """

    name: str
    mass_kg: float
    weight_class: WeightClass | None = None
    expanded_u_kg: float | None = None
    k: float = 2.0
    certificate: str = ""
    density_kg_per_m3: float | None = None
    set: str = ""


class Gauge(Section, frozen=True):
    """A reference gauge that is read at the same time.

    Attributes:
        address: Its address, as of any device.
        serial: Its serial number.
        certificate: Number of its certificate.
        expanded_u_percent: Relative expanded uncertainty W (k = 2), % of the force.
        resolution_n: Its resolution, N.
        newtons_per_unit: Newtons per unit of what its driver gives; 1 for a gauge that gives newtons.
    """

    address: str
    serial: str
    certificate: str
    expanded_u_percent: float
    resolution_n: float = 0.0
    newtons_per_unit: float = 1.0


class Sequence(Section, frozen=True):
    """How it is loaded.

    Attributes:
        kind: ``short``: one mounting, two rising series. ``rotated``: mountings at 0°, 120° and 240°, in the manner of
            ISO 376. ``check``: one rising series of two or three forces, to hold a calibration against.
        steps: The weights of each step, rising, by name.
        carrier_at_zero: Hook and pan hang there already when the zero is read, so that only the weights count.
        forces_n: The forces of each step, N, for a reference gauge.
        falling: Whether a falling series is read too.
        preloads: How often the highest force is put on before the first series.
        preload_hold_s: For how long, s.
        dwell_s: How long a force is on before it is read, s.
        read_s: Over how long a reading is averaged, s.
        between_series_s: Rest before each series, s.
        creep: Whether the highest force is read 30 s and 300 s after it came on.
        as_left: Whether a last rising series checks the new model with readings that did not make it.
        steady_percent: A reading is steady when it moves and wavers by less than this over ``read_s``, % of the
            reading at the highest force.
        patience_s: After so long without a steady reading the person is asked what to do, s.
    """

    kind: Kind = "short"
    steps: tuple[tuple[str, ...], ...] = ()
    carrier_at_zero: bool = True
    forces_n: tuple[float, ...] = ()
    falling: bool = True
    preloads: int = 3
    preload_hold_s: float = 60.0
    dwell_s: float = 30.0
    read_s: float = 2.0
    between_series_s: float = 60.0
    creep: bool = False
    as_left: bool = True
    steady_percent: float = 0.05
    patience_s: float = 60.0


class Judgement(Section, frozen=True):
    """What is made of it.

    Attributes:
        degree: Degree of the curve, or ``auto``.
        limit_percent: Largest error permitted, % of the force; None judges nothing.
        limit_floor_n: It is never less than this, N.
        rule: How an error is judged that is close to its limit.
        reproducibility_percent: Standard uncertainty of the sensitivity from mounting to mounting, % of the force,
            known of the model; for a short sequence, which cannot find it.
        interval_months: When it is to be calibrated again.
    """

    degree: Literal["auto", 1, 2, 3] = "auto"
    limit_percent: float | None = None
    limit_floor_n: float = 0.0
    rule: Literal["guarded", "simple"] = "guarded"
    reproducibility_percent: float | None = None
    interval_months: int = 12
