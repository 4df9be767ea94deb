"""ISO 7500-1: the ladder of testing machines, a sensible one for an instrument that indicates newtons.

Evaluated in the manner of ISO 7500-1:2018; the table of limits is from third-party code and agrees with memory [S], the
formulas are from memory, not checked against the paid standard [M].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError
from calibration.standards import ladder
from calibration.standards.ladder import ClassRange
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "ISO 7500-1:2018",
    seen=("limits of every class, in third-party code",),
    memory=("formulas of q, b, v, f0 and a", "20 % to 100 % and three rising series", "each series judged by itself"),
)
CLASSES: Final = ("0.5", "1", "2", "3")
LIMITS: Final[dict[str, tuple[float, float, float, float]]] = {
    "q": (0.5, 1.0, 2.0, 3.0),
    "b": (0.5, 1.0, 2.0, 3.0),
    "v": (0.75, 1.5, 3.0, 4.5),
    "f0": (0.05, 0.1, 0.2, 0.3),
    "a": (0.25, 0.5, 1.0, 1.5),
}
"""Limits in % for classes 0.5, 1, 2, 3 [S]."""
NEEDED_SHARE: Final = 0.2
MIN_SERIES: Final = 3


@dataclass(frozen=True, eq=False)
class Iso7500Result:
    """An evaluation in the manner of ISO 7500-1, %. Arrays have one value per step.

    Attributes:
        force_n: Nominal force of each step, N.
        q: Error of the mean indication.
        q_worst: Error of the series that is furthest off, signed; this one decides the class.
        b: Largest less smallest error of the series.
        v: Falling less rising, the worst pair, signed; NaN without falling series.
        f0: Zero after the force is taken off, signed, the worst one; NaN where not read.
        a: Relative resolution.
        missing: What the classification needs and was not measured; there is no class without it. Falling readings
            are not among it: they are judged where there are any.
        shortfalls: What the run has less of than the document asks for, one sentence each.
    """

    force_n: FloatArray
    q: FloatArray
    q_worst: FloatArray
    b: FloatArray
    v: FloatArray
    f0: float
    a: FloatArray
    missing: tuple[str, ...]
    shortfalls: tuple[str, ...]
    provenance: Provenance = PROVENANCE

    @cached_property
    def _rungs(self) -> dict[str, NDArray[np.int8]]:
        values = {"q": self.q_worst, "b": self.b, "a": self.a, "f0": np.full_like(self.q, self.f0)}
        if not np.all(np.isnan(self.v)):
            values["v"] = np.nan_to_num(self.v)  # a step that was not read on the way down is not judged by it
        names = list(values)
        matrix = np.abs(np.array([values[name] for name in names]))
        rungs = ladder.rungs(matrix, ladder.limits_of(*(LIMITS[name] for name in names)))
        return dict(zip(names, rungs, strict=True))

    @property
    def classes_by_criterion(self) -> dict[str, tuple[str | None, ...]]:
        """Class of each step by each criterion alone; None where it is in none."""
        return {name: ladder.named(CLASSES, rungs) for name, rungs in self._rungs.items()}

    @cached_property
    def _worst(self) -> NDArray[np.int8]:
        return np.array(list(self._rungs.values())).max(axis=0)

    @property
    def step_classes(self) -> tuple[str | None, ...]:
        """Class of each step by all criteria."""
        return ladder.named(CLASSES, self._worst)

    @property
    def ranges(self) -> tuple[ClassRange, ...]:
        """Classes held from some step, at 20 % of the highest force or below, up to the highest; best first."""
        return ladder.ranges(CLASSES, self.force_n, self._worst, NEEDED_SHARE)

    @property
    def best_class(self) -> str | None:
        """The best class that is held over a range, or None."""
        return self.ranges[0].name if self.ranges else None


def evaluate_iso7500(
    force_n: ArrayLike,
    indicated_n: ArrayLike,
    *,
    true_n: ArrayLike | None = None,
    falling_n: ArrayLike | None = None,
    zero_after_n: ArrayLike | None = None,
    resolution_n: float = math.nan,
) -> Iso7500Result:
    """Evaluate indications in the manner of ISO 7500-1:2018 (formulas from memory, not checked).

    ``q = 100 (F_i - F)/F``, ``b = q_max - q_min``, ``v = 100 (F_i′ - F_i)/F``, ``f0 = 100 F_i0/F_N``, ``a = 100 r/F``
    with F_i indicated and F true.

    Args:
        force_n: Rising nominal forces, N, shape (steps,).
        indicated_n: Indications of the rising series, N, shape (series, steps).
        true_n: True forces, where a reference gauge did not stop at the nominal ones, N, shape (series, steps).
        falling_n: Indications of the falling series at the same forces, N, shape (k, steps) with k up to the number of
            rising series; they belong to the last k of these. NaN where a step was not read.
        zero_after_n: Indications after the force was taken off, less the zero before, N.
        resolution_n: Resolution of the indicator, N.

    Raises:
        CalibrationError: Forces do not rise, or shapes do not match.
    """
    force = np.asarray(force_n, dtype=np.float64)
    ladder.rising(force)
    up = np.atleast_2d(np.asarray(indicated_n, dtype=np.float64))
    shape_error = CalibrationError(f"Each series needs an indication for each of the {len(force)} forces.")
    if up.ndim != 2 or up.shape[1] != len(force):
        raise shape_error
    true = np.broadcast_to(force, up.shape) if true_n is None else np.atleast_2d(np.asarray(true_n, dtype=np.float64))
    if true.shape != up.shape:
        raise shape_error
    if not np.all(np.isfinite(up)) or not np.all(true > 0):
        raise CalibrationError("Every indication must be a number, and every true force above 0 N.")
    q = 100 * (up - true) / true
    v = np.full(len(force), math.nan) if falling_n is None else _reversibility(up, true, falling_n)
    f0, missing = math.nan, []
    if zero_after_n is None:
        missing.append("zero after the force is taken off")
    else:
        zeros = np.atleast_1d(np.asarray(zero_after_n, dtype=np.float64))
        f0 = float(100 * zeros[np.abs(zeros).argmax()] / force[-1])
    if math.isnan(resolution_n):
        missing.append("resolution of the indicator")
    return Iso7500Result(
        force_n=force,
        q=q.mean(axis=0),
        q_worst=np.take_along_axis(q, np.abs(q).argmax(axis=0)[None], axis=0)[0],
        b=q.max(axis=0) - q.min(axis=0),
        v=v,
        f0=f0,
        a=100 * resolution_n / force,
        missing=tuple(missing),
        shortfalls=_shortfalls(force, len(up)),
    )


def _reversibility(up: FloatArray, true: FloatArray, falling_n: ArrayLike) -> FloatArray:
    down = np.atleast_2d(np.asarray(falling_n, dtype=np.float64))
    if down.ndim != 2 or down.shape[1] != up.shape[1] or len(down) > len(up):
        raise CalibrationError(f"A falling series needs {up.shape[1]} indications and a rising one before it.")
    v = 100 * (down - up[-len(down) :]) / true[-len(down) :]
    size = np.where(np.isnan(v), -1.0, np.abs(v))
    return np.take_along_axis(v, size.argmax(axis=0)[None], axis=0)[0]


def _shortfalls(force: FloatArray, series: int) -> tuple[str, ...]:
    found: list[str] = []
    if series < MIN_SERIES:
        found.append(f"{series} rising series, {MIN_SERIES} are asked for.")
    steps = int((force >= NEEDED_SHARE * force[-1] * (1 - 1e-9)).sum())
    if steps < 5:
        found.append(f"{steps} steps from 20 % to 100 %, 5 are asked for.")
    return tuple(found)
