"""What is wrong with a run, in words: reasons to make no model of it, and things its user must know.

The limits are ours, wide for any instrument worth calibrating: beyond them no honest uncertainty can be stated.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy import special

from calibration.curve.degree import choose_degree
from calibration.errors import CalibrationError
from calibration.evaluate.model import Curve
from calibration.evaluate.scatter import two_parts
from calibration.evaluate.suspect_weight import suspect_weight
from calibration.guide.choose_steps import LATE
from calibration.guide.plan import Plan
from calibration.points import Deflections, FloatArray, Point, deflections, zero_shifts
from calibration.units import factor_in_words, slipped_unit

ZERO_LIMIT: Final = 0.01
"""Largest shift of the zero over a series, share of the reading at the highest force."""
HYSTERESIS_LIMIT: Final = 0.03
SERIES_LIMIT: Final = 0.02
"""Largest distance of the sensitivity of one series from the middle of the others."""
SCATTER_LIMIT: Final = 0.02
MISS_LIMIT: Final = 0.005
"""Largest distance of a step from the curve, share of the force, beyond what repeats scatter."""
DRIFT_LIMIT: Final = 0.005
"""Largest change of the sensitivity in the course of the run."""
SAG_LIMIT_PER_S: Final = 3e-5
"""Largest mean slide of a reading under constant load, share per s; creep is a tenth of it by then."""
SPAN_LIMIT: Final = 1.25
_FEW_STEPS: Final = 4
_SURE: Final = 6.0

_special: Any = special


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Reasons to refuse, and warnings; sentences."""

    refusals: tuple[str, ...]
    warnings: tuple[str, ...]


def diagnose(points: Sequence[Point], columns: Deflections, curve: Curve, plan: Plan) -> Diagnosis:
    """Look for what spoils a calibration: a slip of units, a wrong weight, a mount that slips, drift.

    Args:
        points: All points of the run.
        columns: Its force points.
        curve: The curve through them.
        plan: The plan.
    """
    refusals: list[str] = []
    warnings: list[str] = []
    refusals += _wrong_unit(columns, plan)
    of_series = _series(columns)
    refusals += of_series
    weight = suspect_weight(columns, plan) if not of_series else None
    if weight is not None:
        refusals.append(weight)
    hysteresis = _hysteresis(columns, curve)
    if weight is None and not of_series and not hysteresis:
        refusals += _steps(columns, curve, plan)
    refusals += _zeros(points, curve, plan)
    refusals += _sag(columns, curve)
    for found in (hysteresis, _scatter(curve), "" if of_series else _drift(points, columns, curve)):
        if found:
            refusals.append(found)
    warnings += _worth_knowing(points, curve, plan)
    return Diagnosis(tuple(refusals), tuple(warnings))


def _wrong_unit(columns: Deflections, plan: Plan) -> list[str]:
    if plan.instrument.unit != "N":
        return []
    factor = abs(float(np.median(columns.deflection / columns.force_n)))
    if 1 / SPAN_LIMIT <= factor <= SPAN_LIMIT:
        return []
    return [
        f"The instrument states newtons, and is off the reference force by {factor_in_words(factor)}. Look at its "
        "unit, at the weights and at the plan; correct what is wrong and calibrate again."
    ]


def _series(columns: Deflections) -> list[str]:
    """Tell a series whose rising part as a whole is off, as after a slip of the mount or of a unit."""
    up = ~columns.falling
    names = np.unique(columns.series[up])
    if len(names) < 2:
        return []
    slopes = np.array([_slope(columns, up & (columns.series == name)) for name in names])
    found: list[str] = []
    for name, slope in zip(names.tolist(), slopes.tolist(), strict=True):
        others = float(np.median(slopes[names != name]))
        ratio = slope / others
        if abs(ratio - 1) <= SERIES_LIMIT or (len(names) == 2 and found):
            continue
        words = slipped_unit(abs(ratio))
        why = f", {words}" if words else ": did the mount slip, or was the force not along the axis?"
        found.append(f"Series {name} reads {100 * (ratio - 1):+.1f} % of the other series{why}")
    return [text if text.endswith("?") else f"{text}." for text in found]


def _steps(columns: Deflections, curve: Curve, plan: Plan) -> list[str]:
    """Tell steps that lie off a curve through the others in every series; a curve of rising readings alone.

    Falling ones would bend it away from the rising ones, and hysteresis would look like a wrong weight. For the same
    reason they must lie off to the same side: a wrong weight is wrong on the way down too.
    """
    up = ~columns.falling
    force_n, deflection, steps = columns.force_n[up], columns.deflection[up], columns.step[up]
    try:
        fit = choose_degree(
            force_n,
            deflection,
            through_zero=True,
            weights=None if curve.fit.weights is None else curve.fit.weights[up],
            labels=steps,
            resolution=plan.instrument.resolution,
        ).fit
    except CalibrationError:
        return []  # too few of them
    off_n = fit.residual / fit.slope_at(force_n)
    variance_at, dof = _within_steps(force_n, off_n, steps)
    if dof < 3:
        return []
    found: list[str] = []
    for step in np.unique(steps).tolist():
        here = steps == step
        at_n = float(force_n[here].mean())
        mean = float(off_n[here].mean()) / at_n
        repeats = int(here.sum())
        variance = max(variance_at(at_n), float(off_n[here].var(ddof=1)) if repeats > 1 else 0.0)
        chance = _unlikely(dof) * math.sqrt(variance / repeats) / at_n
        down = columns.falling & (columns.step == step)
        back = (columns.deflection[down] - fit.reading_at(columns.force_n[down])) / fit.slope_at(columns.force_n[down])
        if len(back) and float(back.mean()) * mean <= 0:
            continue
        if abs(mean) > max(MISS_LIMIT, chance):
            found.append(
                f"All readings at {at_n:.4g} N lie {100 * mean:+.2f} % off the curve through the other steps: is a "
                "weight of this step another one than the plan says?"
            )
    return found


def _within_steps(force_n: FloatArray, off_n: FloatArray, steps: Any) -> tuple[Callable[[float], float], int]:
    """Return the variance of readings about their own step at a force, N², and its degrees of freedom."""
    squares = np.zeros_like(off_n)
    for step in np.unique(steps):
        here = steps == step
        squares[here] = (off_n[here] - off_n[here].mean()) ** 2
    dof = len(off_n) - len(np.unique(steps))
    s0, s1 = two_parts(force_n, squares * (len(off_n) / max(dof, 1)), np.zeros_like(off_n))
    return lambda at_n: s0**2 + (s1 * at_n) ** 2, dof


def _zeros(points: Sequence[Point], curve: Curve, plan: Plan) -> list[str]:
    top = abs(float(curve.fit.reading_at(curve.fit.high_n)[0]))
    unit = plan.instrument.unit
    found = [
        f"The zero moved by {shift:+.4g} {unit} over series {series}, {100 * shift / top:+.2f} % of full load: did the "
        "mount slip, was it overloaded, or was it still warming up?"
        for series, shift in zero_shifts(points).items()
        if abs(shift) > ZERO_LIMIT * top
    ]
    zeros = [(p.time_s, p.reading) for p in points if p.role == "zero_before"]
    if not found and len(zeros) > 2:
        times, values = np.array(zeros).T
        slope, sure = _trend(times, values)
        moved = slope * float(np.ptp(times))
        if abs(moved) > ZERO_LIMIT * top and sure:
            found.append(
                f"The zero drifts by {slope * 3600 / top * 100:+.2f} % of full load per hour. Let it warm up, and keep "
                "it out of draught and sun."
            )
    return found


def _sag(columns: Deflections, curve: Curve) -> list[str]:
    """Tell readings that slide under constant load: creep is over by then, a slipping mount is not."""
    slope = curve.fit.slope_at(columns.force_n)
    share = np.array([point.drift_per_s for point in columns.points]) / slope / columns.force_n
    heavy = columns.force_n >= 0.3 * columns.force_n.max()
    if heavy.sum() < 4:
        return []
    mean = float(share[heavy].mean())
    error = float(share[heavy].std(ddof=1)) / math.sqrt(int(heavy.sum()))
    if abs(mean) <= SAG_LIMIT_PER_S or abs(mean) < _SURE / 2 * error:
        return []
    what = "slips" if mean < 0 else "still settles"
    return [
        f"Under constant load the readings go on moving by {100 * 60 * mean:+.2g} % of the load per minute: the mount "
        f"{what}. Fasten it, preload, and calibrate again."
    ]


def _hysteresis(columns: Deflections, curve: Curve) -> str:
    falling = columns.falling
    if not falling.any():
        return ""
    top = float(columns.force_n.max())
    gaps: list[float] = []
    for series in np.unique(columns.series[falling]).tolist():
        for step in np.unique(columns.step[falling]).tolist():
            both = (columns.series == series) & (columns.step == step)
            up, down = curve.scatter.residual_n[both & ~falling], curve.scatter.residual_n[both & falling]
            if len(up) and len(down):
                gaps.append(float(down.mean() - up.mean()))
    worst = max(gaps, key=abs, default=0.0)
    if abs(worst) <= HYSTERESIS_LIMIT * top:
        return ""
    return (
        f"Falling readings lie up to {100 * worst / top:+.1f} % of full load off the rising ones: the mount binds, or "
        "it moved on the way."
    )


def _scatter(curve: Curve) -> str:
    top = curve.fit.high_n
    u_n = math.sqrt(float(curve.scatter.variance_at(np.array([top]))[0]))
    if u_n <= SCATTER_LIMIT * top:
        return ""
    return (
        f"Readings scatter about the curve by {100 * u_n / top:.1f} % of full load (standard deviation): no model can "
        "be made of them. Look at the mount, at the weights and at the points that stand out."
    )


def _drift(points: Sequence[Point], columns: Deflections, curve: Curve) -> str:
    """Tell a sensitivity that changes with time, from rising series that follow each other in one mounting.

    What a new mounting changes is no drift, and neither are falling readings, which come late in a run. So the slope in
    time is fitted beside a share of its own for each mounting and each step; the check of the result counts too.
    """
    up = _Shares.of(columns, curve, ~columns.falling)
    if any(point.role == "as_left" for point in points):
        up = up.with_more(_Shares.of(deflections(points, "as_left"), curve))
    terms = np.column_stack(
        [up.mounting[:, None] == np.unique(up.mounting), up.step[:, None] == np.unique(up.step)[1:], up.time_s]
    ).astype(np.float64)
    terms[:, -1] -= terms[:, -1].mean()
    dof = len(terms) - terms.shape[1]
    if dof < 3 or np.linalg.matrix_rank(terms) < terms.shape[1]:
        return ""
    found = np.linalg.lstsq(terms, up.share, rcond=None)[0]
    rest = up.share - terms @ found
    by_share = np.linalg.pinv(terms)[-1]  # what each reading does to the slope
    variance = float(rest @ rest) / dof * float(by_share @ by_share)
    for name, u_zero_n in _zeros_u_n(points, curve).items():
        here = up.series == name
        variance += (float(by_share[here] @ (1 / up.force_n[here])) * u_zero_n) ** 2
    slope = float(found[-1])
    change = slope * float(np.ptp(up.time_s))
    if abs(change) <= DRIFT_LIMIT or abs(slope) <= _unlikely(dof) * math.sqrt(variance):
        return ""
    return (
        f"The sensitivity drifts by {100 * 3600 * slope:+.2g} % per hour, {100 * change:+.2g} % in the course of the "
        "run. Let the instrument warm up until it is steady, and calibrate again."
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Shares:
    """How far readings under half of the highest force and more lie off the curve, as a share. Shapes (n,)."""

    share: FloatArray
    force_n: FloatArray
    time_s: FloatArray
    series: Any
    mounting: Any
    step: Any

    @classmethod
    def of(cls, columns: Deflections, curve: Curve, chosen: Any = True) -> _Shares:
        here = np.flatnonzero((columns.force_n >= 0.5 * columns.force_n.max()) & chosen)
        force_n = columns.force_n[here]
        residual = columns.deflection[here] - curve.fit.reading_at(force_n)
        return cls(
            residual / curve.fit.slope_at(force_n) / force_n,
            force_n,
            np.array([columns.points[at].time_s for at in here.tolist()]),
            columns.series[here],
            columns.mounting[here],
            columns.step[here],
        )

    def with_more(self, other: _Shares) -> _Shares:
        names = ("share", "force_n", "time_s", "series", "mounting", "step")
        return _Shares(*(np.concatenate([getattr(self, name), getattr(other, name)]) for name in names))


def _zeros_u_n(points: Sequence[Point], curve: Curve) -> dict[int, float]:
    """Return for each series how uncertain its zero is, N: an error that all readings of the series share."""
    per_n = abs(float(curve.fit.slope_at(curve.fit.high_n)[0]))
    shifts = zero_shifts(points)
    return {
        point.series: math.hypot(point.sd / math.sqrt(max(point.n, 1)), shifts.get(point.series, 0.0) / math.sqrt(3))
        / per_n
        for point in points
        if point.role == "zero_before"
    }


def _only_high(plan: Plan) -> list[str]:
    """Name weights that hang at the last steps alone: what is wrong with one of them, a curve bends to."""
    steps = plan.sequence.steps
    found: list[str] = []
    for mass in plan.weight:
        hangs = [number for number, step in enumerate(steps) if mass.name in step]
        if hangs and len(steps) > _FEW_STEPS and hangs[0] >= LATE * len(steps):
            found.append(
                f"Weight {mass.name} hangs at the last steps alone, where a curve bends to its error: swap it with "
                "another one in some lower step, and a wrong mass of it would show."
            )
    return found


def _worth_knowing(points: Sequence[Point], curve: Curve, plan: Plan) -> list[str]:
    found: list[str] = []
    if curve.missed:
        found.append(
            "The repeated readings contradict every degree up to 3; how far the curve misses is in its scatter."
        )
    if not any(point.role == "creep" for point in points):
        found.append(
            "Creep was not measured: a force held much longer or shorter than in the calibration reads otherwise."
        )
    if not any(point.way == "falling" for point in points):
        found.append("No falling forces were read: the uncertainty holds for rising forces only.")
    if not any(point.role == "zero_after" for point in points):
        found.append("No zero was read after a series: a shift of the zero is not in the uncertainty.")
    if curve.scatter.mountings == 1 and plan.judgement.reproducibility_percent is not None:
        found.append("One mounting only: what a new mounting changes is prior knowledge, not measured.")
    found += _only_high(plan)
    noted = [point for point in points if point.note]
    found += [f"Point {point.number} ({point.where()}) was taken as it was: {point.note}." for point in noted]
    return found


def _slope(columns: Deflections, chosen: Any) -> float:
    force, y = columns.force_n[chosen], columns.deflection[chosen]
    return float(force @ y) / float(force @ force)


def _trend(times: FloatArray, values: FloatArray) -> tuple[float, bool]:
    """Return the slope, and whether chance alone would hardly make it."""
    about = times - times.mean()
    square = float(about @ about)
    if square == 0:
        return 0.0, False
    slope = float(about @ values) / square
    rest = values - values.mean() - slope * about
    dof = len(values) - 2
    error = math.sqrt(float(rest @ rest) / max(dof, 1) / square)
    return slope, abs(slope) > _unlikely(max(dof, 1)) * error


def _unlikely(dof: int) -> float:
    """Return how many standard errors chance alone hardly makes."""
    return float(_special.stdtrit(dof, 0.9995))
