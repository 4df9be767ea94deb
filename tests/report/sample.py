"""Records of calibrations that never were: whole enough for every part of the page, the same at every call."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from msgspec.structs import replace

from calibration.conversion import Unit
from calibration.guide.plan import Instrument, Judgement, Laboratory, Mass, Place, Plan, Sequence
from calibration.kept.document import Document, Judged, Model, Piece, Recording, Reference, ShareRow, StepRow, Table
from calibration.points import Discarded, Point, Way, deflections

GRAVITY = 9.81249
STEPS = 10
NAMES = "ABCDEFGHIJ"
HIGH_N = 10 * STEPS * 0.99985 * GRAVITY
ANGLES = (0.0, 120.0, 240.0)
# Series of ISO 376: two rising at 0°, then one up and down at each of the two other mountings.
SERIES: tuple[tuple[int, int, Way], ...] = (
    (1, 1, "rising"),
    (2, 1, "rising"),
    (3, 2, "rising"),
    (3, 2, "falling"),
    (5, 3, "rising"),
    (5, 3, "falling"),
)
WARNINGS = (
    "Below 98.1 N nothing was calibrated: a force there is only known from the straight part of the curve.",
    "Pads and straps were not part of the calibration.",
)
SUSPECTS = ("Series 5, 588.7 N falling: its studentised residual of 3.61 is beyond 3.54 (Bonferroni, 95 %).",)


def plan(unit: Unit = "N") -> Plan:
    """Return the plan that the sample followed: ten weights of 10 kg, three mountings."""
    return Plan(
        instrument=Instrument(
            serial="HD-1000-0427",
            unit=unit,
            capacity_n=1000.0,
            resolution=0.1,
            maker="Beispiel Messtechnik",
            model="Hand dynamometer HD 1000",
            condition="pad worn, housing and eye without damage",
            span_per_k=2e-4,
            filter="moving mean of 8, 80 readings a second",
        ),
        place=Place(
            gravity_m_per_s2=GRAVITY,
            u_gravity_m_per_s2=5e-5,
            temperature_c=21.4,
            temperature_range_k=0.8,
            pressure_hpa=1008.2,
            humidity_percent=44.0,
        ),
        sequence=Sequence(
            kind="rotated",
            steps=tuple(tuple(NAMES[: step + 1]) for step in range(STEPS)),
            creep=True,
        ),
        laboratory=Laboratory(
            name="Workshop for test equipment, Clinic at the Canal",
            address="Kanalweg 12, 10115 Berlin, Germany",
            operator="M. Ødegård",
            authorised_by="Dr. K. Łukasik",
            customer="Practice for physiotherapy Θ. Παπαδόπουλος, Athens",
        ),
        judgement=Judgement(limit_percent=0.5, limit_floor_n=0.5),
        weight=tuple(Mass(name=name, mass_kg=10.0, weight_class="M1", certificate="M1-2026-118") for name in NAMES),
        carrier=(Mass(name="hook", mass_kg=0.35, expanded_u_kg=5e-6, certificate="B-77"),),
    )


def points(unit: Unit = "N", slope: float = 1.0042, bend: float = -1.6e-6, noise: float = 0.06) -> tuple[Point, ...]:
    """Return a run: preloads, six series with their zeros, creep, a last series by itself."""
    rng = np.random.default_rng(20261110)
    scale = 1.0 if unit == "N" else 4210.0
    found: list[Point] = []
    clock = 0.0

    def read(force: float, drift: float) -> tuple[float, float]:
        raw = scale * (2.3 + drift + slope * force + bend * force**2) + scale * noise * rng.standard_normal(160)
        return float(raw.mean() + scale * 0.05 * rng.standard_normal()), float(raw.std(ddof=1))

    def add(role: str, series: int, mounting: int, step: int = 0, way: Way = "rising", drift: float = 0.0) -> None:
        nonlocal clock
        clock += 45.0
        force = step * HIGH_N / STEPS
        reading, sd = read(force, drift + (0.12 if way == "falling" else 0.0) + force * (mounting - 2) * 2e-4)
        found.append(
            Point(
                number=len(found) + 1,
                role=role,  # type: ignore[arg-type]
                series=series,
                mounting=mounting,
                angle_deg=ANGLES[mounting - 1],
                way=way,
                step=step,
                force_n=force,
                reading=reading,
                sd=sd,
                n=160,
                time_s=clock,
                after_s=0.0 if step == 0 else 31.0,
                temperature_c=21.0 + clock / 10000,
                note="taken while a door stood open" if len(found) == 27 else "",
            )
        )

    for _ in range(3):
        add("preload", 0, 1, STEPS)
    for series, mounting, way in SERIES:
        if way == "rising":
            add("zero_before", series, mounting)
        for step in range(1, STEPS + 1) if way == "rising" else range(STEPS - 1, 0, -1):
            add("force", series, mounting, step, way)
        if way == "falling" or series < 3:
            add("zero_after", series, mounting, drift=0.03)
    for drift in (0.0, 0.08):
        add("creep", 5, 3, STEPS, drift=drift)
    add("zero_before", 6, 3)
    for step in range(1, STEPS + 1):
        add("as_left", 6, 3, step)
    add("zero_after", 6, 3)
    return tuple(found)


def fitted(run: tuple[Point, ...], unit: Unit, degree: int = 2) -> Model:
    """Return the least-squares curve through the force points."""
    table = deflections(run)
    design = table.force_n[:, None] ** np.arange(1, degree + 1)
    coefficients, *_ = np.linalg.lstsq(design, table.deflection, rcond=None)
    residual = table.deflection - design @ coefficients
    dof = len(residual) - degree
    variance = float(residual @ residual) / dof
    covariance = variance * np.linalg.inv(design.T @ design)
    zeros = [point.reading for point in run if point.role == "zero_before"]
    return Model(
        unit=unit,
        zero_reading=float(np.mean(zeros)),
        coefficients=tuple(coefficients.tolist()),
        covariance=tuple(tuple(row) for row in covariance.tolist()),
        residual_sd=math.sqrt(variance),
        dof=dof,
        low_n=float(table.force_n.min()),
        high_n=float(table.force_n.max()),
        reasons=(
            "Degree 2 was chosen: its residuals are smaller than those of degree 1 by more than the factor of "
            "ASTM E74 (from memory, not checked) allows, degree 3 brought nothing.",
        ),
    )


BUDGET = (
    ShareRow(name="reference force: weights and gravity", absolute_n=0.0, relative=2.4e-5, dof=None,
             distribution="rectangular", note="limits of class M1, OIML R 111"),
    ShareRow(name="scatter about the curve", absolute_n=0.11, relative=0.0, dof=56.0, distribution="t"),
    ShareRow(name="curve", absolute_n=0.03, relative=4e-5, dof=56.0, distribution="t"),
    ShareRow(name="mounting to mounting", absolute_n=0.0, relative=4.1e-4, dof=2.0, distribution="t",
             note="three mountings: few degrees of freedom"),
    ShareRow(name="reversibility", absolute_n=0.07, relative=0.0, dof=None, distribution="rectangular"),
    ShareRow(name="resolution, load and zero", absolute_n=0.041, relative=0.0, dof=None, distribution="resolution"),
    ShareRow(name="temperature in use, ± 5 K", absolute_n=0.0, relative=5.8e-4, dof=None, distribution="rectangular",
             note="span coefficient of the data sheet"),
)  # fmt: skip


def steps(run: tuple[Point, ...], model: Model, *, as_found: bool) -> tuple[StepRow, ...]:
    """Return the results at each force, from the points, the curve and the budget."""
    table = deflections(run)
    rows: list[StepRow] = []
    for step in range(1, STEPS + 1):
        here = table.step == step
        force = float(table.force_n[here][0])
        mean = float(table.deflection[here].mean())
        error = _inverse(model, mean) - force
        last = deflections(run, "as_left")
        left = _inverse(model, float(last.deflection[last.step == step][0])) - force
        u = math.sqrt(sum(row.absolute_n**2 + (row.relative * force) ** 2 for row in BUDGET))
        limit = max(0.005 * force, 0.5)
        decided = "accepted" if abs(error) <= limit - 2.05 * u else "cannot tell"
        rows.append(
            StepRow(
                force_n=force,
                n=int(here.sum()),
                mean_deflection=mean,
                error_n=error,
                expanded_u_n=2.05 * u,
                k=2.05,
                as_found_error_n=mean - force if as_found else None,
                as_left_error_n=left,
                decided=decided,
            )
        )
    return tuple(rows)


def _inverse(model: Model, deflection: float) -> float:
    c1, c2 = model.coefficients
    return (-c1 + math.sqrt(c1 * c1 + 4 * c2 * deflection)) / (2 * c2)


def evaluations() -> tuple[Table, ...]:
    """Return two evaluations as tables."""
    forces = [HIGH_N * step / STEPS for step in range(1, STEPS + 1)]
    iso = tuple(
        (f"{force:.1f}", f"{0.05 + 9 / force:.3f}", f"{0.02 + 4 / force:.3f}", f"{(-1) ** i * 6 / force:+.3f}", "0.004",
         f"{0.06 + 11 / force:.3f}", "1" if force > 290 else "2", f"{0.11 + 20 / force:.2f}")
        for i, force in enumerate(forces)
    )  # fmt: skip
    machine = tuple(
        (f"{force:.1f}", f"{(-1) ** i * 9 / force:+.2f}", f"{0.05 + 11 / force:.2f}", f"{12 / force:.2f}", "0.5")
        for i, force in enumerate(forces)
    )
    memory = "From memory, not checked against the document: formulas of f0, v and c, limits of v."
    return (
        Table(
            title="In the manner of ISO 376:2011",
            columns=("F (N)", "b (%)", "b′ (%)", "fc (%)", "f0 (%)", "v (%)", "class", "W, k = 2 (%)"),
            rows=iso,
            result="Class 2 from 98.1 N, class 1 from 294.3 N, each up to 981.1 N (case D).",
            notes=("No statement of conformity.", memory),
        ),
        Table(
            title="In the manner of ISO 7500-1:2018, for an indicating instrument",
            columns=("F (N)", "q (%)", "b (%)", "v (%)", "class"),
            rows=machine,
            result="Class 0.5 from 98.1 N to 981.1 N.",
            notes=("From memory, not checked against the document: the definitions of q, b and v.",),
        ),
    )


def document(unit: Unit = "N") -> Document:
    """Return a valid record with everything that a record can hold."""
    run = points(unit)
    model = fitted(run, unit)
    spoiled = replace(run[20], number=900, reading=run[20].reading + 4.2, sd=0.9)
    return Document(
        identity="HD-1000-0427-2026-11-10-1",
        status="valid",
        software="nktsense 0.1.0",
        issued_on="2026-11-10",
        begun_utc="2026-11-10T08:12:30Z",
        ended_utc="2026-11-10T10:03:11Z",
        due_on="2027-11-10",
        plan=plan(unit),
        reference=Reference(
            kind="weights",
            pieces=(
                *(
                    Piece(
                        name=name,
                        what="weight 10 kg, class M1",
                        uncertainty="± 500 mg (class limit)",
                        certificate="M1-2026-118",
                    )
                    for name in NAMES
                ),
                Piece(name="hook", what="carrier 0.35 kg", uncertainty="U = 5 mg, k = 2", certificate="B-77"),
            ),
            gravity="9.81249 m/s² ± 0.00005 m/s² (standard), surveyed value of the place",
            air="1.190 kg/m³, from 21.4 °C, 1008.2 hPa, 44 %",
            relative_u=2.4e-5,
            statement="The forces are traceable to the unit of mass by certificate M1-2026-118 of the weights, and to "
            "gravity as stated.",
        ),
        procedure=(
            "Weights were hung from the instrument's eye; hook and pan hung there when the zero was read.",
            "Three preloads to the highest force, 60 s each.",
            "Two rising series at 0°, one rising and one falling at 120° and at 240°; creep at the highest force.",
            "A last rising series was read by the new curve; it did not make the curve.",
        ),
        points=run,
        discarded=(Discarded(point=spoiled, reason="the load was touched while it was read"),),
        raw=Recording(file="HD-1000-0427-2026-11-10.nkt", sha256="3f" * 32),
        model=model,
        budget=BUDGET,
        steps=steps(run, model, as_found=unit == "N"),
        evaluations=evaluations(),
        judged=Judged(
            rule="guarded acceptance",
            decided="accepted",
            statement="Every error lies within ± 0.5 % of the force, and no less than ± 0.5 N, by its whole expanded "
            "uncertainty. The chance that a true error lies beyond the limit is 2.5 % at most.",
        ),
        suspects=SUSPECTS,
        warnings=WARNINGS,
        previous_sha256="ab" * 32,
    ).sealed()


def refused(unit: Unit = "N") -> Document:
    """Return the record of a run of which no curve came."""
    return replace(
        document(unit),
        identity="HD-1000-0427-2026-11-10-2",
        status="refused",
        model=None,
        budget=(),
        steps=(),
        judged=None,
        refusals=(
            "The zero moved by 6.1 N in series 3: something slipped.",
            "Readings at 588.7 N differ by 1.9 %, more than an instrument that can be used would show.",
        ),
    ).sealed()


def judged(decided: Literal["accepted", "refused", "cannot tell"]) -> Document:
    """Return the record with another decision."""
    return replace(
        document(), judged=Judged(rule="guarded acceptance", decided=decided, statement=f"All in all: {decided}.")
    ).sealed()


def bare(text: str = "") -> Document:
    """Return a refused record without readings that has a text wherever a person may have typed one."""
    whole = refused()
    instrument = replace(whole.plan.instrument, serial=text, maker=text, model=text, condition=text, filter=text)
    people = Laboratory(name=text, address=text, operator=text, authorised_by=text, customer=text)
    return replace(
        whole,
        plan=replace(whole.plan, instrument=instrument, laboratory=people),
        identity=text,
        software=text,
        issued_on=text,
        begun_utc=text,
        points=(),
        discarded=(),
        reference=Reference(
            kind="weights",
            pieces=(Piece(name=text, what=text, uncertainty=text, certificate=text),),
            gravity=text,
            air=text,
            statement=text,
        ),
        procedure=(text,),
        raw=Recording(file=text, sha256=text),
        refusals=(text,),
        suspects=(text,),
        evaluations=(Table(title=text, columns=(text, "b"), rows=((text, "1"),), result=text, notes=(text,)),),
    ).sealed()
