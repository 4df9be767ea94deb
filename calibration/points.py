"""The points of a calibration: one averaged reading each, with all that says what it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError

FloatArray = NDArray[np.float64]
Role = Literal["zero_before", "force", "zero_after", "preload", "creep", "as_left"]
"""zero_before and zero_after belong to their series; creep is read at constant highest force; as_left checks only."""
Way = Literal["rising", "falling"]


class Point(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A reading, averaged while it was steady.

    Attributes:
        number: Position in the run, from 1; a redone point has a number of its own.
        role: What it is for.
        series: Series, from 1; 0 for preloads. Series with one number share their zero.
        mounting: Mounting, from 1; a new one wherever the instrument was turned or taken off and put back.
        angle_deg: Angle of the mounting about its axis.
        way: Rising or falling; "rising" for what is neither.
        step: Step of the sequence, from 1; 0 for zeros.
        force_n: Reference force along the axis, N; 0 for zeros.
        u_force_n: Standard uncertainty of this force that is its own, N (a gauge's noise and resolution).
        reading: Mean reading, unit of the instrument.
        sd: Standard deviation of the raw readings of which it is the mean.
        n: How many these were.
        drift_per_s: How fast the reading still moved, unit of the instrument per s.
        time_s: Device time of the middle of the reading, s.
        after_s: How long the force had been on, s.
        temperature_c: Temperature, °C, where it was measured.
        note: Why a person took it as it is, where they did.
    """

    number: int
    role: Role
    series: int
    mounting: int
    force_n: float
    reading: float
    angle_deg: float = 0.0
    way: Way = "rising"
    step: int = 0
    u_force_n: float = 0.0
    sd: float = 0.0
    n: int = 1
    drift_per_s: float = 0.0
    time_s: float = 0.0
    after_s: float = 0.0
    temperature_c: float | None = None
    note: str = ""

    def where(self) -> str:
        """Return in words where in the run it stands."""
        if self.role == "force":
            return f"series {self.series}, {self.force_n:.4g} N {self.way}"
        return f"series {self.series}, {self.role.replace('_', ' ')}"


class Discarded(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A point that was taken again: kept, with the reason, and used for nothing."""

    point: Point
    reason: str


class Deflections(msgspec.Struct, frozen=True):
    """Force points as columns: reading less the zero before its series. All arrays have shape (n,)."""

    force_n: FloatArray
    deflection: FloatArray
    u_force_n: FloatArray
    series: NDArray[np.int64]
    mounting: NDArray[np.int64]
    step: NDArray[np.int64]
    falling: NDArray[np.bool_]
    points: tuple[Point, ...]

    def __len__(self) -> int:
        return len(self.points)


def deflections(points: Iterable[Point], role: Role = "force") -> Deflections:
    """Return the points of a role as columns, each less the zero before its series.

    Raises:
        CalibrationError: There are none, or a series has no zero before it.
    """
    everything = tuple(points)
    zeros = {point.series: point.reading for point in everything if point.role == "zero_before"}
    chosen = tuple(point for point in everything if point.role == role)
    if not chosen:
        raise CalibrationError("There are no readings under force.")
    without = sorted({point.series for point in chosen} - set(zeros))
    if without:
        raise CalibrationError(f"Series {without[0]} has no zero reading before it, so its readings mean nothing.")
    return Deflections(
        force_n=_column([point.force_n for point in chosen]),
        deflection=_column([point.reading - zeros[point.series] for point in chosen]),
        u_force_n=_column([point.u_force_n for point in chosen]),
        series=np.array([point.series for point in chosen]),
        mounting=np.array([point.mounting for point in chosen]),
        step=np.array([point.step for point in chosen]),
        falling=np.array([point.way == "falling" for point in chosen]),
        points=chosen,
    )


def zero_shifts(points: Iterable[Point]) -> dict[int, float]:
    """Return for each series its zero after it less that before it, unit of the reading."""
    everything = tuple(points)
    before = {point.series: point.reading for point in everything if point.role == "zero_before"}
    after = {point.series: point.reading for point in everything if point.role == "zero_after"}
    return {series: after[series] - before[series] for series in sorted(before.keys() & after.keys())}


def _column(values: Sequence[Any]) -> FloatArray:
    return np.array(values, dtype=np.float64)
