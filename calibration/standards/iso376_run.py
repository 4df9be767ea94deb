"""The readings of a calibration with rotated mountings: X1, X2 at 0°, X3, X4′ at 120°, X5, X6′ at 240°."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError
from calibration.standards import ladder


@dataclass(frozen=True, slots=True, eq=False)
class Iso376Run:
    """What was read, series by series, one value per force step. Make one with :meth:`of`.

    Attributes:
        force_n: Rising forces of the steps, N.
        rotated: Rising series X1 at 0°, X3 at 120°, X5 at 240°: deflection, reading less the zero of its series, unit
            of the reading, shape (3, steps).
        x2: Second rising series at 0°, the instrument not touched in between.
        x4: Falling series at 120°, in the order of ``force_n``, or None. At the highest force, where it turns, NaN
            stands for the rising reading.
        x6: Falling series at 240°, or None.
        zero_shifts: Zero reading after each series less that before it; empty where not read.
        creep: Readings 30 s and 300 s after the highest force came on or off, or None.
        resolution: Resolution, unit of the reading; NaN where it is not known.
        resolution_n: Resolution as a force, N, where the display says so itself; else it follows from ``resolution``.
        reference_w_percent: Relative expanded uncertainty (k = 2) of the applied force, %; NaN where it is not known.
        span_per_k: Temperature coefficient of the sensitivity, share per K.
        temperature_range_k: Highest less lowest temperature during the calibration, K.
    """

    force_n: FloatArray
    rotated: FloatArray
    x2: FloatArray
    x4: FloatArray | None
    x6: FloatArray | None
    zero_shifts: tuple[float, ...]
    creep: tuple[float, float] | None
    resolution: float
    resolution_n: float | None
    reference_w_percent: float
    span_per_k: float
    temperature_range_k: float

    @classmethod
    def of(
        cls,
        force_n: ArrayLike,
        *,
        x1: ArrayLike,
        x2: ArrayLike,
        x3: ArrayLike,
        x5: ArrayLike,
        x4: ArrayLike | None = None,
        x6: ArrayLike | None = None,
        zero_before: Sequence[float] | None = None,
        zero_after: Sequence[float] | None = None,
        creep: tuple[float, float] | None = None,
        resolution: float = math.nan,
        resolution_n: float | None = None,
        reference_w_percent: float = math.nan,
        span_per_k: float = 0.0,
        temperature_range_k: float = 0.0,
    ) -> Iso376Run:
        """Check and keep the readings; see the attributes for what each is.

        Args:
            force_n: Rising forces of the steps, N.
            x1: First rising series at 0°.
            x2: Second rising series at 0°.
            x3: Rising series at 120°.
            x5: Rising series at 240°.
            x4: Falling series at 120°, in the order of ``force_n``.
            x6: Falling series at 240°.
            zero_before: Zero reading before each series.
            zero_after: Zero reading after each, in the same order.
            creep: Readings 30 s and 300 s after the highest force came on or off.
            resolution: Resolution, unit of the reading.
            resolution_n: Resolution, N, where the display shows newtons.
            reference_w_percent: Relative expanded uncertainty (k = 2) of the applied force, %.
            span_per_k: Temperature coefficient of the sensitivity, share per K.
            temperature_range_k: Highest less lowest temperature, K.

        Raises:
            CalibrationError: Forces do not rise, lengths differ, a number is missing or 0 where it is divided by, or
                only one of two that belong together was given.
        """
        force = np.array(force_n, dtype=np.float64)
        ladder.rising(force)
        if (x4 is None) != (x6 is None) or (zero_before is None) != (zero_after is None):
            raise CalibrationError("X4′ and X6′ belong together, and so do zero readings before and after.")
        series = [x1, x3, x5, x2]
        if x4 is not None and x6 is not None:
            series += [x4, x6]
        block = _block(len(force), series)
        shifts: tuple[float, ...] = ()
        if zero_before is not None and zero_after is not None:
            if len(zero_before) != len(zero_after):
                raise CalibrationError("Each series needs a zero reading before and one after it.")
            shifts = tuple(float(after - before) for before, after in zip(zero_before, zero_after, strict=True))
        known = (span_per_k, temperature_range_k, resolution_n or 0.0, *(creep or ()), *shifts)
        if not all(map(math.isfinite, known)):
            raise CalibrationError("A zero, a creep reading or a setting of the run is no number.")
        if resolution < 0 or reference_w_percent < 0 or (resolution_n or 0.0) < 0:
            raise CalibrationError("A resolution or an uncertainty cannot be below 0.")
        return cls(
            force_n=force,
            rotated=block[:3],
            x2=block[3],
            x4=block[4] if len(block) > 4 else None,
            x6=block[5] if len(block) > 4 else None,
            zero_shifts=shifts,
            creep=creep,
            resolution=resolution,
            resolution_n=resolution_n,
            reference_w_percent=reference_w_percent,
            span_per_k=span_per_k,
            temperature_range_k=temperature_range_k,
        )

    @property
    def worst_zero_shift(self) -> float:
        """The largest zero shift of a series, signed, unit of the reading; NaN where zeros were not read."""
        return max(self.zero_shifts, key=abs, default=math.nan)

    @property
    def creep_change(self) -> float:
        """Reading at 300 s less that at 30 s, unit of the reading; NaN where it was not read."""
        return math.nan if self.creep is None else self.creep[1] - self.creep[0]


def _block(steps: int, series: list[ArrayLike]) -> FloatArray:
    """Return the series as rows of one array, checked."""
    try:
        block = np.array(series, dtype=np.float64)
    except ValueError:
        block = np.empty(0)
    if block.shape != (len(series), steps):
        raise CalibrationError(f"Each series needs a reading for each of the {steps} forces.")
    for down, up in ((4, 1), (5, 2))[: len(series) - 4]:
        if math.isnan(block[down, -1]):
            block[down, -1] = block[up, -1]
    if not math.isfinite(np.add.reduce(block, axis=None)):
        raise CalibrationError("A reading of the run is no number.")
    if not block[:4].all():
        raise CalibrationError("A deflection is 0 under load; is the instrument connected?")
    return block
