"""The control chart of an instrument: how its sensitivity and zero went from check to check."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from calibration.errors import CalibrationError
from calibration.kept.chart_rules import BASELINE, Charted, Drift, Limits, Signal, charted
from calibration.kept.check_record import Check
from calibration.kept.document import Document
from calibration.uncertainty.gum import Estimate

__all__ = ["ChartPoint", "Charted", "ControlChart", "Drift", "Limits", "Signal", "control_chart", "sensitivity_change"]


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A check as a point of the chart.

    Attributes:
        time: When it was made.
        sensitivity_percent: Change of the sensitivity since the calibration, %.
        u_sensitivity_percent: Its standard uncertainty, as if the errors of all its forces went to the same side.
        zero_n: Movement of the zero since the calibration, N.
        outcome: What the check said.
    """

    time: datetime
    sensitivity_percent: float
    u_sensitivity_percent: float
    zero_n: float
    outcome: str


@dataclass(frozen=True, slots=True)
class ControlChart:
    """The checks of an instrument since a calibration, and the charts of the calibrations before.

    Attributes:
        serial: Serial number.
        calibration: Identity of the calibration record that it begins with.
        calibrated_on: Its day of issue.
        points: The checks held against it, in order of time.
        sensitivity: Change of the sensitivity, %.
        zero: Movement of the zero, N.
        earlier: Charts of earlier calibrations, oldest first; each has its own limits.
    """

    serial: str
    calibration: str
    calibrated_on: str
    points: tuple[ChartPoint, ...]
    sensitivity: Charted
    zero: Charted
    earlier: tuple[ControlChart, ...] = ()

    @property
    def signalling(self) -> tuple[Signal, ...]:
        """Signals that the newest check is part of, of sensitivity and zero."""
        return self.sensitivity.signalling + self.zero.signalling


def control_chart(records: Sequence[Document], checks: Sequence[Check]) -> ControlChart:
    """Return the chart of an instrument; the newest valid record begins it anew.

    Limits of the first ten checks: 0 plus or minus the expanded uncertainty at their largest force, of the calibration
    with that of the check's own forces.
    After that: mean plus or minus 3 s of these ten, never less than a digit of the instrument. Limits of so few points
    are wide or narrow by chance: of later checks of an unchanged instrument about 1 in 50 lies beyond, for normal
    scatter 2 P(t₉ > 3/√1.1), and not the 1 in 370 of a long history.

    A run counts about the mean of the first ten checks, so there is none before: about 0 it would tell no more than
    that the weights of check and calibration differ within their uncertainty.

    Args:
        records: Records of the instrument in the order in which they were made, refused ones too.
        checks: Its checks.

    Raises:
        CalibrationError: There is no valid record, or records or checks are of more than one instrument.
    """
    valid = [record for record in records if record.status == "valid"]
    if not valid:
        raise CalibrationError("There is no valid calibration, so nothing to chart checks against.")
    serials = {record.plan.instrument.serial for record in records} | {check.serial for check in checks}
    if len(serials) > 1:
        raise CalibrationError(f"A control chart is of one instrument, not of {', '.join(sorted(serials))}.")
    earlier = tuple(_chart(record, checks, ()) for record in valid[:-1])
    return _chart(valid[-1], checks, earlier)


def sensitivity_change(check: Check) -> Estimate:
    """Return the change of sensitivity that a check found, %.

    The slope through 0 of shown against reference forces, weighted by 1/u², less 1. Its uncertainty takes the errors of
    all points as going to the same side, as those of the calibration's sensitivity do: careful, never too small.
    """
    force_n = np.array([result.force_n for result in check.results])
    shown_n = np.array([result.shown_n for result in check.results])
    u_n = np.array([result.u_n for result in check.results])
    weighted = force_n / u_n**2
    down = float(weighted @ force_n)
    return Estimate(100 * (float(weighted @ shown_n) / down - 1), 100 * float(weighted @ u_n) / down)


def _chart(record: Document, checks: Sequence[Check], earlier: tuple[ControlChart, ...]) -> ControlChart:
    own = sorted((c for c in checks if c.calibration_sha256 == record.sha256), key=lambda check: check.time)
    points = tuple(_point(check) for check in own)
    times = tuple(point.time for point in points)
    early = _of_calibration(own[:BASELINE])
    force_n = max((result.force_n for check in own for result in check.results), default=math.inf)
    per_n = abs(record.conversion().coefficients[0])
    digit_n = record.plan.instrument.resolution / per_n
    digit_percent = 100 * digit_n / force_n
    sensitivity = tuple(point.sensitivity_percent for point in points)
    zero = tuple(point.zero_n for point in points)
    return ControlChart(
        serial=record.plan.instrument.serial,
        calibration=record.identity,
        calibrated_on=record.issued_on,
        points=points,
        sensitivity=charted("sensitivity", "%", times, sensitivity, early, digit_percent),
        zero=charted("zero", "N", times, zero, None, digit_n),
        earlier=earlier,
    )


def _point(check: Check) -> ChartPoint:
    change = sensitivity_change(check)
    return ChartPoint(check.time, change.value, change.u, check.zero_shift_n, check.outcome)


def _of_calibration(checks: Sequence[Check]) -> Limits | None:
    """Return limits from the uncertainty of calibration and check at the largest force, %."""
    results = [result for check in checks for result in check.results]
    if not results:
        return None
    top = max(results, key=lambda result: result.force_n)
    return Limits(
        0.0,
        100 * top.expanded_u_n / top.force_n,
        f"expanded uncertainty of calibration and check at {top.force_n:.4g} N, for the first {BASELINE} checks",
    )
