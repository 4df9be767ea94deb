"""Rows in their order to the points of a calibration."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from calibration.errors import CalibrationError
from calibration.points import Point, Role, Way, deflections
from nktsense.calibration_table.rows import Row
from nktsense.calibration_table.series import Group, Series, series_of
from nktsense.calibration_table.steps import ZERO_STEP, stepped

_DEGREES: Final = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*(?:°|deg|grad)?\s*\Z")
_BOTH_WAYS: Final = 0.02


@dataclass(frozen=True, slots=True)
class Ordered:
    """The points of a file.

    Attributes:
        points: All points, in order.
        steps_n: Mean force of each step, N, rising.
        zeroed: Whether the file holds zero readings.
        told: What was taken how, a sentence each.
    """

    points: tuple[Point, ...]
    steps_n: tuple[float, ...]
    zeroed: bool
    told: tuple[str, ...]


def points_of(rows: Sequence[Row]) -> Ordered:
    """Return the points of a calibration that was made elsewhere.

    Readings in a row at one step are averaged: nothing says that the force was taken off between them. The first zero
    of a series is the one before it, the last the one after it; a zero between two series is both. Where the force goes
    back to zero after every step, each reading counts from the zero before it.

    Raises:
        CalibrationError: The forces go both ways, or all are 0, or the readings of a series do not follow the force.
    """
    told: list[str] = []
    marked = stepped(_forward(rows, told))
    told += marked.told
    series = series_of(marked, told)
    if not series:
        raise CalibrationError("There are no readings under force.")
    zeroed = any(group.step == ZERO_STEP for one in series for group in one.groups)
    points = _Numbered(told, zeroed).of(series)
    _check_response(points)
    return Ordered(tuple(points), marked.steps_n, zeroed, tuple(told))


def _forward(rows: Sequence[Row], told: list[str]) -> list[Row]:
    """Return the rows with forces above 0: forces in one direction count, whatever their sign."""
    force = np.array([row.force_n for row in rows])
    top = float(np.abs(force).max())
    if top == 0:
        raise CalibrationError("All forces are 0: there is nothing to calibrate with.")
    if force.max() > _BOTH_WAYS * top and force.min() < -_BOTH_WAYS * top:
        raise CalibrationError("The forces go both ways. Keep one direction in a file, and calibrate each by itself.")
    if force.max() > -force.min():
        return list(rows)
    told.append("The forces are below 0: they were taken without their sign.")
    return [
        replace(row, force_n=-row.force_n, nominal_n=None if row.nominal_n is None else abs(row.nominal_n))
        for row in rows
    ]


def _check_response(points: Sequence[Point]) -> None:
    columns = deflections(points)
    if not np.all(columns.force_n > 0):
        where = columns.points[int(np.argmin(columns.force_n))]
        raise CalibrationError(
            f"A force of series {where.series} is {where.force_n:.4g} N where it should be above 0. Correct the row, "
            "or leave it out."
        )
    for series in np.unique(columns.series).tolist():
        here = columns.series == series
        if float(columns.force_n[here] @ columns.deflection[here]) == 0:
            raise CalibrationError(
                f"The readings of series {series} do not change with the force. Look at the columns: is this the "
                "reading?"
            )


@dataclass(frozen=True, slots=True)
class _Where:
    series: int
    mounting: int
    angle_deg: float


class _Numbered:
    """Makes points of series, numbered through."""

    def __init__(self, told: list[str], zeroed: bool) -> None:
        self._told, self._zeroed = told, zeroed
        self._points: list[Point] = []
        self._mountings: dict[str | None, int] = {}
        self._zero: Group | None = None
        self._lent = self._averaged = 0

    def of(self, series: Sequence[Series]) -> list[Point]:
        for number, one in enumerate(series, start=1):
            self._add(number, one)
        if not self._zeroed:
            self._told.append(
                "The file has no readings at force 0: the readings were taken as already zeroed, and each series "
                "begins with a zero of 0 that nobody read."
            )
        if self._lent:
            self._told.append(f"Series without a zero of their own before them: {self._lent}; the nearest zero counts.")
        if self._averaged:
            self._told.append(
                f"Readings in a row at one force were averaged, {self._averaged} times: nothing says that the force "
                "was taken off between them. If it was, name the series in a column."
            )
        return self._points

    def _add(self, number: int, one: Series) -> None:
        angle = _DEGREES.match(one.mounting or "")
        where = _Where(
            series=number,
            mounting=self._mountings.setdefault(one.mounting, len(self._mountings) + 1),
            angle_deg=float(angle.group(1).replace(",", ".")) if angle else 0.0,
        )
        loaded = one.loaded
        before = self._before(one, loaded[0])
        self._point("zero_before", before, where)
        zero, last = before.mean(), ZERO_STEP
        way: Way = "rising"
        for group in one.groups[loaded[0] : loaded[-1] + 1]:
            if group.step == ZERO_STEP:
                zero, last, self._zero = group.mean(), ZERO_STEP, group
                continue
            if group.step != last:
                way = "rising" if group.step > last else "falling"
            way, last = group.rows[0].way or way, group.step
            self._point("force", group, where, way, before.mean() - zero)
        after = [row for group in one.groups[loaded[-1] + 1 :] for row in group.rows]
        if after:
            self._zero = Group(ZERO_STEP, after)
            self._point("zero_after", self._zero, where)

    def _before(self, one: Series, first: int) -> Group:
        """Return the zero before a series: its own, else the last one seen, else the one after it."""
        own = [row for group in one.groups[:first] for row in group.rows]
        of_mounting = [row for row in own if row.mounting == one.mounting]
        if own:
            return Group(ZERO_STEP, of_mounting or own)
        if not self._zeroed:
            return Group(ZERO_STEP, [])
        self._lent += 1
        later = next((group for group in one.groups if group.step == ZERO_STEP), None)
        return self._zero or later or Group(ZERO_STEP, [])

    def _point(self, role: Role, group: Group, where: _Where, way: Way = "rising", shift: float = 0.0) -> None:
        rows, force = group.rows, role == "force"
        values = [row.reading for row in rows]
        self._averaged += force and len(rows) > 1
        self._points.append(
            Point(
                number=len(self._points) + 1,
                role=role,
                series=where.series,
                mounting=where.mounting,
                angle_deg=where.angle_deg,
                way=way,
                step=group.step if force else 0,
                force_n=_mean([row.force_n for row in rows]) if force else 0.0,
                u_force_n=math.sqrt(_mean([row.u_force_n**2 for row in rows])) if force else 0.0,
                reading=group.mean() + shift,
                sd=float(np.std(values, ddof=1)) if len(rows) > 1 else 0.0,
                n=len(rows),
                time_s=_mean([row.time_s for row in rows if math.isfinite(row.time_s)]),
                temperature_c=_mean(warm) if (warm := _temperatures(rows)) else None,
            )
        )


def _temperatures(rows: Sequence[Row]) -> list[float]:
    return [row.temperature_c for row in rows if row.temperature_c is not None]


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else 0.0
