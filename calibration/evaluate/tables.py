"""Evaluations of a run in the manner of published documents, as tables that any page can show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from calibration.conversion import Conversion
from calibration.curve.york import fit_york_line
from calibration.errors import CalibrationError
from calibration.evaluate.model import Curve
from calibration.evaluate.series import SeriesTable
from calibration.guide.plan import Plan
from calibration.kept.document import Table
from calibration.points import Deflections, FloatArray, Point, zero_shifts
from calibration.standards.astm_e74 import evaluate_e74
from calibration.standards.datasheet import evaluate_datasheet
from calibration.standards.iso376 import Iso376Result, evaluate_iso376
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso7500 import evaluate_iso7500
from calibration.standards.ladder import ClassRange
from calibration.standards.provenance import Provenance
from calibration.standards.short_sequence import evaluate_short_sequence
from calibration.standards.smoothing import smooth_uncertainty

_RANGE_OF_THREE: Final = 1.693
"""Mean of the largest less the smallest of three normal values, in standard deviations."""


@dataclass(frozen=True, slots=True, eq=False)
class RunData:
    """All that an evaluation looks at."""

    points: Sequence[Point]
    columns: Deflections
    series: SeriesTable
    curve: Curve
    plan: Plan
    conversion: Conversion
    reference_relative_u: float


def evaluations_of(data: RunData) -> tuple[Table, ...]:
    """Return a table for every evaluation that the run allows; one that it does not says why in its place."""
    tables: list[Table] = []
    rotated = data.series.rotated() is not None
    makers = (
        ("In the manner of ISO 376", _iso376) if rotated else ("In the manner of DKD-R 3-3 sequence D", _short),
        ("In the manner of ASTM E74", _e74),
        ("In the manner of ISO 7500-1", _iso7500),
        ("Terms of a data sheet", _datasheet),
    )
    for title, make in makers:
        try:
            tables.append(make(data))
        except CalibrationError as error:
            tables.append(Table(title=title, columns=(), rows=(), result=f"Not evaluated: {error}"))
    if data.plan.gauge is not None:
        tables.append(_both_axes(data))
    return tuple(tables)


def _iso376(data: RunData) -> Table:
    rows = data.series.rotated()
    if rows is None:
        raise CalibrationError("it needs two series at one mounting and one at each of two others.")
    result = _evaluated_376(data, rows)
    w = result.uncertainty.expanded_percent
    cells = [
        (
            f"{force:.4g}",
            _percent(result.b[i]),
            _percent(result.b_prime[i]),
            _percent(result.fc[i], sign=True),
            _percent(result.v[i]),
            _percent(w[i]),
            result.step_classes[i] or "none",
        )
        for i, force in enumerate(result.run.force_n.tolist())
    ]
    notes = [f"f0 = {_percent(result.f0, sign=True)} %, c = {_percent(result.c)} %; case {result.case}."]
    notes += [f"Not measured: {missing}." for missing in result.missing]
    notes += [f"Not in the uncertainty: {name}." for name in result.uncertainty.not_included]
    notes.append(_smoothed(series_n=result.run.force_n, w=w))
    return Table(
        title=f"In the manner of {result.provenance.document}",
        columns=("F (N)", "b (%)", "b′ (%)", "fc (%)", "v (%)", "W, k = 2 (%)", "class"),
        rows=tuple(cells),
        result=_held(result.ranges),
        notes=(*notes, *_memory(result.provenance)),
    )


def _evaluated_376(data: RunData, rows: tuple[int, int, int, int]) -> Iso376Result:
    series = data.series
    x1, x2, x3, x5 = (series.rising[row] for row in rows)
    down = [_turned(series.falling[row]) for row in rows[2:]]
    falling = all(item is not None for item in down)
    shifts = zero_shifts(data.points)
    seen = [shifts[series.series[row]] for row in rows if series.series[row] in shifts]
    creep = [point.reading for point in data.points if point.role == "creep"]
    return evaluate_iso376(
        Iso376Run.of(
            series.force_n,
            x1=x1,
            x2=x2,
            x3=x3,
            x5=x5,
            x4=down[0] if falling else None,
            x6=down[1] if falling else None,
            zero_before=[0.0] * len(seen) if seen else None,
            zero_after=seen or None,
            creep=(creep[0], creep[1]) if len(creep) == 2 else None,
            resolution=_resolution(data),
            reference_w_percent=200 * data.reference_relative_u,
            span_per_k=data.plan.instrument.span_per_k,
            temperature_range_k=data.plan.place.temperature_range_k,
        ),
        degree=data.curve.fit.degree,
        through_zero=True,
    )


def _smoothed(series_n: FloatArray, w: FloatArray) -> str:
    """Return W as a curve over the force, raised so that no step lies above it, in a sentence."""
    curve = smooth_uncertainty(series_n, w).envelope
    a, b = curve.coefficients
    return (
        f"W(F) = {a:.3g} % + {b:.3g} % N/F, at least {curve.floor_percent:.3g} %: the least-squares curve through the "
        "steps, raised so that none lies above it."
    )


def _short(data: RunData) -> Table:
    """Evaluate one mounting: what a new one changes is known beforehand."""
    known = data.plan.judgement.reproducibility_percent
    if known is None:
        raise CalibrationError("it needs to be known what a new mounting changes (reproducibility_percent).")
    shifts = list(zero_shifts(data.points).values())
    creep = [point.reading for point in data.points if point.role == "creep"]
    rows = data.series.whole
    if len(rows) < 2:
        raise CalibrationError("it needs two complete rising series.")
    result = evaluate_short_sequence(
        data.series.force_n,
        data.series.rising[rows],
        reproducibility_percent=_RANGE_OF_THREE * known,
        known_from=f"the plan, {known:g} % as standard uncertainty: a spread of {_RANGE_OF_THREE:.2f} times that",
        zero_before=[0.0] * len(shifts) if shifts else None,
        zero_after=shifts or None,
        creep=(creep[0], creep[1]) if len(creep) == 2 else None,
        resolution=_resolution(data),
        reference_w_percent=200 * data.reference_relative_u,
        span_per_k=data.plan.instrument.span_per_k,
        temperature_range_k=data.plan.place.temperature_range_k,
        degree=data.curve.fit.degree,
        through_zero=True,
    )
    w = result.expanded_percent
    cells = [
        (
            f"{force:.4g}",
            _percent(result.b_prime[i]),
            _percent(result.b[i]),
            _percent(result.fc[i], sign=True),
            _percent(w[i]),
        )
        for i, force in enumerate(result.force_n.tolist())
    ]
    return Table(
        title=f"In the manner of {result.provenance.document}",
        columns=("F (N)", "b′ (%)", "b, known (%)", "fc (%)", "W, k = 2 (%)"),
        rows=tuple(cells),
        result=f"W from {_percent(float(w.min()))} % to {_percent(float(w.max()))} % (k = 2), rising forces.",
        notes=(
            f"Reproducibility known from {result.known_from}.",
            *(f"Not in the uncertainty: {name}." for name in result.not_included),
            *result.shortfalls,
            *_memory(result.provenance),
        ),
    )


def _turned(falling: FloatArray) -> FloatArray | None:
    """Return a falling series, with NaN at the highest force, where it turns; None where steps are missing."""
    return falling if np.all(np.isfinite(falling[:-1])) else None


def _e74(data: RunData) -> Table:
    up = ~data.columns.falling
    force, deflection = data.columns.force_n[up], data.columns.deflection[up]
    result = evaluate_e74(
        force,
        np.abs(deflection),
        degree=None if len(np.unique(data.columns.step)) > 4 else 1,
        resolution=_resolution(data),
        runs=data.columns.series[up],
        labels=data.columns.step[up],
    )
    limits = [
        (f"class {name}", "not held" if limit is None else f"from {limit:.4g} N to {result.highest_n:.4g} N")
        for name, limit in result.lower_limits_n.items()
    ]
    rows = (
        ("degree of the curve", str(result.fit.degree)),
        ("s, as force", f"{result.s * result.force_per_deflection_n:.3g} N"),
        ("LLF", f"{result.llf_n:.3g} N" + (", the resolution" if result.limited_by_resolution else "")),
        *limits,
    )
    held = [f"{name} {text}" for name, text in limits if text != "not held"]
    return Table(
        title=f"In the manner of {result.provenance.document}",
        columns=("term", "value"),
        rows=rows,
        result="; ".join(held).replace("class", "Class", 1) + "." if held else "No class is held.",
        notes=(*result.shortfalls, *_memory(result.provenance)),
    )


def _iso7500(data: RunData) -> Table:
    series, rows = data.series, data.series.whole
    if not len(rows):
        raise CalibrationError("no series is complete.")
    indicated = np.stack([data.conversion.force_n(row + data.conversion.zero_reading) for row in series.rising[rows]])
    falling = [
        data.conversion.force_n(series.falling[row] + data.conversion.zero_reading)
        for row in rows
        if np.any(np.isfinite(series.falling[row]))
    ]
    shifts = list(zero_shifts(data.points).values())
    per_n = data.conversion.coefficients[0]
    result = evaluate_iso7500(
        series.force_n,
        indicated,
        falling_n=np.stack(falling) if falling else None,
        zero_after_n=np.array(shifts) / per_n if shifts else None,
        resolution_n=_resolution(data) / abs(per_n),
    )
    cells = [
        (
            f"{force:.4g}",
            _percent(result.q[i], sign=True),
            _percent(result.b[i]),
            _percent(result.v[i], sign=True),
            _percent(result.a[i]),
            result.step_classes[i] or "none",
        )
        for i, force in enumerate(series.force_n.tolist())
    ]
    return Table(
        title=f"In the manner of {result.provenance.document}, forces by the new curve",
        columns=("F (N)", "q (%)", "b (%)", "v (%)", "a (%)", "class"),
        rows=tuple(cells),
        result=_held(result.ranges),
        notes=(
            f"f0 = {_percent(result.f0, sign=True)} %.",
            *(f"Not measured: {missing}." for missing in result.missing),
            *result.shortfalls,
            *_memory(result.provenance),
        ),
    )


def _datasheet(data: RunData) -> Table:
    series = data.series
    rows = [row for row in series.whole.tolist() if np.any(np.isfinite(series.falling[row]))]
    row = rows[-1] if rows else int(series.whole[-1]) if len(series.whole) else None
    if row is None:
        raise CalibrationError("no series is complete.")
    same = [other for other in series.whole.tolist() if series.mounting[other] == series.mounting[series.whole[0]]]
    falling = np.concatenate([[math.nan], series.falling[row]]) if rows else None
    creep = [point.reading for point in data.points if point.role == "creep"]
    sheet = evaluate_datasheet(
        np.concatenate([[0.0], series.force_n]),
        np.concatenate([[0.0], series.rising[row]]),
        falling=falling,
        repeats=np.column_stack([np.zeros(len(same)), series.rising[same]]) if len(same) > 1 else None,
        creep=creep if len(creep) == 2 else None,
    )
    cells = [
        (
            term.name,
            term.line or "",
            _percent(term.percent, sign=True),
            "" if term.at_n is None else f"{term.at_n:.4g}",
        )
        for term in sheet.terms
    ]
    return Table(
        title="Terms of a data sheet",
        columns=("term", "line", "% of rated output", "at (N)"),
        rows=tuple(cells),
        result=f"Rated output {sheet.rated_output:.6g} {data.plan.instrument.unit} at {sheet.rated_force_n:.4g} N.",
        notes=_memory(sheet.provenance),
    )


def _both_axes(data: RunData) -> Table:
    """Hold the curve against a straight line that takes errors in both axes as they are (York 2004)."""
    columns, fit = data.columns, data.curve.fit
    slope = float(fit.slope_at(0.0)[0])
    u_x = np.maximum(columns.u_force_n, 1e-9 * columns.force_n.max())
    u_y = np.sqrt(data.curve.scatter.variance_at(columns.force_n)) * abs(slope)
    line = fit_york_line(columns.force_n, columns.deflection, u_x, np.maximum(u_y, 1e-12 * abs(slope))).adjusted
    unit = data.plan.instrument.unit
    rows = (
        ("slope", f"{line.slope:.8g} ± {line.u_slope:.2g} {unit}/N"),
        ("intercept", f"{line.intercept:.4g} ± {line.u_intercept:.2g} {unit}"),
        ("slope of the curve at 0 N", f"{slope:.8g} {unit}/N"),
    )
    words = line.consistency.words if line.consistency is not None else ""
    return Table(
        title="Straight line with errors in both axes",
        columns=("term", "value ± standard uncertainty"),
        rows=rows,
        result=words,
        notes=("York et al. 2004; uncertainties by the adjusted points, as stated there.",),
    )


def _resolution(data: RunData) -> float:
    """Return the resolution, unit of the reading: a step, or half the band over which it wavers (from memory)."""
    waver = float(np.median([point.sd for point in data.columns.points]))
    return max(data.plan.instrument.resolution, waver)


def _held(ranges: Sequence[ClassRange]) -> str:
    if not ranges:
        return "No class is held over the range that is asked for."
    # A class that begins where a better one does adds nothing.
    best = [held for i, held in enumerate(ranges) if i == 0 or held.low_n < ranges[i - 1].low_n]
    return "; ".join(f"Class {held.name} from {held.low_n:.4g} N to {held.high_n:.4g} N" for held in best) + "."


def _memory(provenance: Provenance) -> tuple[str, ...]:
    if not provenance.memory:
        return ()
    return (f"From memory, not checked against the document: {', '.join(provenance.memory)}.",)


def _percent(value: float, *, sign: bool = False) -> str:
    if math.isnan(value):
        return "–"
    return f"{value:+.3f}" if sign else f"{value:.3f}"
