"""From the points of a run to what is found: model, uncertainty, errors of each step, evaluations, a decision."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from calibration.conversion import Conversion, Share
from calibration.curve.outliers import Suspect, find_suspects
from calibration.errors import CalibrationError
from calibration.evaluate.diagnosis import diagnose
from calibration.evaluate.in_use import expanded_at, shares_of
from calibration.evaluate.judging import decided, judged
from calibration.evaluate.model import Curve, curve_of
from calibration.evaluate.series import SeriesTable
from calibration.evaluate.tables import RunData, evaluations_of
from calibration.guide.plan import Plan
from calibration.kept.document import Judged, StepRow, Table
from calibration.points import Deflections, Point, deflections

_PLAIN: Final = "not-yet-kept"


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """What a run says.

    Attributes:
        curve: The curve, or None where the readings allow none.
        zero_reading: Mean of the zeros before the series, unit of the reading.
        shares: Contributions to the uncertainty of a force in use.
        steps: What was found at each force.
        tables: Evaluations in the manner of documents.
        judged: Pass or fail of the instrument with the new curve, where a limit was set.
        judged_as_found: The same as it stood when it came, where it stated a force.
        suspects: Points that stand out, in sentences; none was dropped.
        refusals: Why no model may be used; empty where all is well.
        warnings: What its user must know.
    """

    curve: Curve | None
    zero_reading: float
    shares: tuple[Share, ...]
    steps: tuple[StepRow, ...]
    tables: tuple[Table, ...]
    judged: Judged | None
    judged_as_found: Judged | None
    suspects: tuple[str, ...]
    refusals: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def valid(self) -> bool:
        """Whether a model came out that may be used."""
        return self.curve is not None and not self.refusals

    def conversion(self, plan: Plan, identity: str = _PLAIN, date: str = "", due: str = "") -> Conversion:
        """Return what turns readings into newtons.

        Raises:
            CalibrationError: The run was refused.
        """
        if self.curve is None or self.refusals:
            raise CalibrationError(" ".join(self.refusals))
        return _conversion(self.curve, self.zero_reading, plan, self.shares, identity, date, due)


def evaluate(
    points: Sequence[Point], plan: Plan, reference_relative_u: float, before: Conversion | None = None
) -> Evaluation:
    """Evaluate the points of a run.

    Args:
        points: All points that count.
        plan: The plan that was followed.
        reference_relative_u: Relative standard uncertainty that the reference forces share.
        before: How readings were turned into newtons when the instrument came; what states newtons itself needs none.

    Returns:
        The evaluation. A run that no model can be made of is returned with its reasons, not raised.
    """
    try:
        columns = deflections(points)
        curve = curve_of(columns, plan)
    except CalibrationError as error:
        return Evaluation(None, math.nan, (), (), (), None, None, (), (str(error),), ())
    zeros = [point.reading for point in points if point.role == "zero_before"]
    zero = float(np.mean(zeros))
    diagnosis = diagnose(points, columns, curve, plan)
    shares = shares_of(curve.fit, curve.scatter, points, plan, reference_relative_u)
    try:
        conversion = _conversion(curve, zero, plan, shares)
    except CalibrationError as error:
        return Evaluation(curve, zero, shares, (), (), None, None, (), (*diagnosis.refusals, str(error)), ())
    data = RunData(points, columns, SeriesTable.of(columns), curve, plan, conversion, reference_relative_u)
    found = before if before is not None else _as_it_states(plan)
    steps = _steps(data, points, found)
    return Evaluation(
        curve=curve,
        zero_reading=zero,
        shares=shares,
        steps=steps,
        tables=evaluations_of(data),
        judged=judged(steps, plan, as_found=False),
        judged_as_found=judged(steps, plan, as_found=True),
        suspects=_suspects(columns, curve),
        refusals=diagnosis.refusals,
        warnings=diagnosis.warnings,
    )


def _conversion(
    curve: Curve,
    zero: float,
    plan: Plan,
    shares: tuple[Share, ...],
    identity: str = _PLAIN,
    date: str = "",
    due: str = "",
) -> Conversion:
    fit = curve.fit
    return Conversion(
        identity=identity,
        serial=plan.instrument.serial,
        unit=plan.instrument.unit,
        zero_reading=zero,
        coefficients=tuple(fit.coefficients[1:].tolist()),
        low_n=float(fit.force_n.min()),
        high_n=float(fit.high_n),
        shares=shares,
        date=date,
        due=due,
    )


def _as_it_states(plan: Plan) -> Conversion | None:
    """Return an instrument of newtons as it stands."""
    if plan.instrument.unit != "N":
        return None
    return Conversion("as-found", plan.instrument.serial, "N", 0.0, (1.0,), source="device")


def _steps(data: RunData, points: Sequence[Point], found: Conversion | None) -> tuple[StepRow, ...]:
    columns = data.columns
    left = _as_left(points)
    rows: list[StepRow] = []
    for step in np.unique(columns.step).tolist():
        here = columns.step == step
        force_n = float(columns.force_n[here].mean())
        expanded = expanded_at(data.conversion.shares, force_n)
        as_left = None if left is None or not np.any(left.step == step) else _error(left, left.step == step, data)
        error = _error(columns, here, data)
        as_found = None if found is None else _found_error(columns, here, found)
        rows.append(
            StepRow(
                force_n=force_n,
                n=int(here.sum()),
                mean_deflection=float(columns.deflection[here].mean()),
                error_n=error,
                expanded_u_n=expanded.expanded_u,
                k=expanded.k,
                as_found_error_n=as_found,
                as_left_error_n=as_left,
                decided=decided(error if as_left is None else as_left, expanded, data.plan),
            )
        )
    return tuple(rows)


def _as_left(points: Sequence[Point]) -> Deflections | None:
    return deflections(points, "as_left") if any(point.role == "as_left" for point in points) else None


def _error(columns: Deflections, here: Any, data: RunData) -> float:
    conversion = data.conversion
    shown = conversion.force_n(columns.deflection[here] + conversion.zero_reading)
    return float((shown - columns.force_n[here]).mean())


def _found_error(columns: Deflections, here: Any, found: Conversion) -> float:
    shown = found.force_n(columns.deflection[here] + found.zero_reading)
    sign = 1.0 if float(shown.mean()) >= 0 else -1.0
    return float((sign * shown - columns.force_n[here]).mean())


def _suspects(columns: Deflections, curve: Curve) -> tuple[str, ...]:
    """Return the points that stand out, one sentence each; those that only pull at the curve in one sentence."""
    found = find_suspects(curve.fit, labels=columns.step)
    told = [_outlier(columns, suspect) for suspect in found if suspect.kind == "outlier"]
    pulling = [suspect for suspect in found if suspect.kind != "outlier"]
    if pulling:
        numbers = ", ".join(str(columns.points[suspect.index].number) for suspect in pulling)
        one = len(pulling) == 1
        what, kept = (f"Point {numbers} pulls", "It was") if one else (f"Points {numbers} pull", "They were")
        told.append(
            f"{what} more at the curve than others (Cook's distance above {pulling[0].limit:.2g}), as a few do in any "
            f"calibration. {kept} kept."
        )
    return tuple(told)


def _outlier(columns: Deflections, suspect: Suspect) -> str:
    point = columns.points[suspect.index]
    return (
        f"Point {point.number} ({point.where()}) stands out: {suspect.rule} {suspect.value:.3g}, limit "
        f"{suspect.limit:.3g}. It was kept."
    )
