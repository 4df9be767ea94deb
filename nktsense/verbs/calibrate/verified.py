"""A finished check run, held against the record of the instrument."""

from __future__ import annotations

import datetime
import math
from typing import TYPE_CHECKING

import nktsense
from calibration.errors import CalibrationError

if TYPE_CHECKING:
    from calibration.conversion import Conversion
    from calibration.kept.check_record import Check
    from calibration.kept.document import Document
    from calibration.points import Point
    from nktsense.acquire.calibrating import CalibrationSession


def check_of(
    session: CalibrationSession,
    record: Document,
    conversion: Conversion,
    limit_percent: float | None,
    time: datetime.datetime,
) -> Check:
    """Return what a check says of a calibration.

    Args:
        session: The check's session, closed.
        record: The newest valid record of the instrument.
        conversion: Its conversion.
        limit_percent: Largest error permitted, % of the force.
        time: When the check was made, with its offset.

    Raises:
        CalibrationError: The run was ended before its end, or no limit is known.
    """
    from calibration.kept.check import evaluate_check
    from calibration.kept.check_record import CheckPoint

    run = session.run
    if not run.done:
        why = run.stopped or "it was ended"
        end = "" if why.endswith((".", "?")) else "."
        raise CalibrationError(f"The check was not finished: {why}{end} Its readings are kept.")
    if limit_percent is None:
        raise CalibrationError("The plan has no limit_percent; give --limit.")
    zeros = {point.series: point.reading for point in run.points if point.role == "zero_before"}
    budgets = run.forces.budgets
    points = [
        CheckPoint(
            force_n=point.force_n,
            u_force_n=budgets[point.step - 1].u if budgets else _of_gauge(run.forces.relative_u, point),
            reading=point.reading,
            zero_reading=zeros[point.series],
            note=point.note,
        )
        for point in run.points
        if point.role == "force"
    ]
    judgement = session.plan.judgement
    return evaluate_check(
        conversion,
        points,
        limit_percent,
        judgement.rule,
        calibration_sha256=record.sha256,
        time=time,
        operator=session.plan.laboratory.operator,
        software=f"nktsense {nktsense.__version__}",
        limit_floor_n=judgement.limit_floor_n,
    )


def _of_gauge(relative_u: float, point: Point) -> float:
    return math.hypot(relative_u * point.force_n, point.u_force_n)
