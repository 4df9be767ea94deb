"""What is to be calibrated, with what, where and how: the plan a technician writes once, in TOML."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Final, Literal

import msgspec

from calibration.errors import CalibrationError
from calibration.guide.plan_numbers import check_numbers
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


class Plan(Section, frozen=True):
    """A calibration, before it is made. Weights and a gauge exclude each other."""

    instrument: Instrument
    place: Place
    sequence: Sequence
    laboratory: Laboratory = Laboratory()
    judgement: Judgement = Judgement()
    weight: tuple[Mass, ...] = ()
    carrier: tuple[Mass, ...] = ()
    gauge: Gauge | None = None

    @classmethod
    def from_text(cls, text: str, where: str = "The plan") -> Plan:
        """Read a plan from TOML.

        Args:
            text: The TOML.
            where: What it is called in a message.

        Raises:
            CalibrationError: It is no TOML, a name in it is not known, a value is missing, of another kind, or makes no
                sense with the others.
        """
        try:
            plan = msgspec.convert(tomllib.loads(text), cls)
        except tomllib.TOMLDecodeError as error:
            raise CalibrationError(f"{where} is no TOML: {error}.") from error
        except msgspec.ValidationError as error:
            raise CalibrationError(f"{where} cannot be used: {_in_toml(str(error))}.") from error
        try:
            plan.check()
        except CalibrationError as error:
            raise CalibrationError(f"{where} cannot be used: {error}") from error
        return plan

    @classmethod
    def load(cls, path: Path) -> Plan:
        """Read a plan from a file; see `from_text`."""
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise CalibrationError(f"{path} cannot be read: {error}.") from error
        return cls.from_text(text, str(path))

    def check(self) -> None:
        """Refuse what makes no sense together.

        Raises:
            CalibrationError: It does not; the message says what to change.
        """
        check_numbers(self)
        if not self.instrument.serial.strip():
            raise CalibrationError("[instrument] serial is empty. Type its serial number or the name on its label.")
        _positive("[instrument] capacity_n", self.instrument.capacity_n)
        if self.instrument.resolution < 0:
            raise CalibrationError("[instrument] resolution is below 0.")
        self._check_reference()
        self._check_sequence()
        self._check_place()

    def _check_reference(self) -> None:
        if (self.gauge is None) == (not self.weight):
            raise CalibrationError("A plan has either [[weight]] tables or one [gauge] table.")
        names = [mass.name for mass in (*self.weight, *self.carrier)]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise CalibrationError(f"[[weight]] and [[carrier]]: two are called {twice[0]!r}. Give each its own name.")
        for mass in (*self.weight, *self.carrier):
            if (mass.weight_class is None) == (mass.expanded_u_kg is None):
                raise CalibrationError(f"[[weight]] {mass.name!r} needs either weight_class or expanded_u_kg.")
        if self.gauge is not None:
            _positive("[gauge] expanded_u_percent", self.gauge.expanded_u_percent)

    def _check_sequence(self) -> None:
        steps, forces = self.sequence.steps, self.sequence.forces_n
        if bool(forces) == (self.gauge is None) or bool(steps) == (self.gauge is not None):
            raise CalibrationError("[sequence] has steps for weights, and forces_n for a gauge.")
        count = len(steps or forces)
        least = 1 if self.sequence.kind == "check" else 3
        if not least <= count <= MAX_STEPS:
            raise CalibrationError(f"[sequence] has {count} steps; a curve wants 5 to 10, {least} at least.")
        known = {mass.name for mass in self.weight}
        missing = sorted({name for step in steps for name in step} - known)
        if missing:
            raise CalibrationError(f"[sequence] steps name the weight {missing[0]!r}, which no [[weight]] table has.")
        if any(later <= before for before, later in pairwise(forces)):
            raise CalibrationError("[sequence] forces_n must rise.")
        if forces and forces[-1] > self.instrument.capacity_n * 1.001:
            raise CalibrationError(f"[sequence] goes up to {forces[-1]:g} N, above the capacity of the instrument.")
        for name in ("dwell_s", "read_s", "patience_s", "steady_percent"):
            _positive(f"[sequence] {name}", getattr(self.sequence, name))
        if self.sequence.preloads < 0:
            raise CalibrationError("[sequence] preloads is below 0.")
        if self.sequence.kind == "short" and self.judgement.reproducibility_percent is None:
            raise CalibrationError(
                "A short sequence cannot find what a new mounting changes. Give [judgement] reproducibility_percent "
                'from what is known of the model (a first guess is 0.2 to 0.5), or choose kind = "rotated".'
            )

    def _check_place(self) -> None:
        place = self.place
        by_latitude = place.latitude_deg is not None and place.height_m is not None
        if place.gravity_m_per_s2 is None and not by_latitude and self.gauge is None:
            raise CalibrationError("[place] needs gravity_m_per_s2, or latitude_deg and height_m.")


def _positive(name: str, value: float) -> None:
    if not value > 0:
        raise CalibrationError(f"{name} must be above 0, not {value:g}.")


def _in_toml(message: str) -> str:
    """Say where in the file, in the file's own words: ``$.weight[0].mass_kg`` is [weight] mass_kg of the first."""
    head, _, path = message.partition(" - at `$.")
    if not path:
        return head.replace("`", "")
    return f"{head} in {path.rstrip('`')}".replace("`", "")
