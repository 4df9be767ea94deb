"""The readings of many calibrations at the same forces, with a leading axis for the calibrations."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError
from calibration.standards import ladder
from calibration.standards.iso376_run import Iso376Run


@dataclass(frozen=True, slots=True, eq=False)
class Iso376Runs:
    """What :class:`Iso376Run` holds, for many calibrations; ``runs[i]`` is one of them. Make some with :meth:`of`.

    What has one value per calibration has the shape (calibrations, 1), so that it goes with what has one per step.

    Attributes:
        force_n: Rising forces of the steps, N, shape (steps,), the same for all.
        rotated: X1, X3, X5, unit of the reading, shape (3, calibrations, steps).
        x2: Second rising series at 0°, shape (calibrations, steps).
        x4: Falling series at 120°, shape (calibrations, steps), or None.
        x6: Falling series at 240°, or None.
        zero_shifts: Zero after less zero before each series, shape (calibrations, series), or None where not read.
        creep: Readings at 30 s and 300 s, shape (calibrations, 2), or None.
        resolution: Resolution, unit of the reading, shape (calibrations, 1); NaN where it is not known.
        resolution_n: Resolution as a force, N, or None.
        reference_w_percent: Relative expanded uncertainty (k = 2) of the applied force, %; NaN where it is not known.
        span_per_k: Temperature coefficient of the sensitivity, share per K.
        temperature_range_k: Highest less lowest temperature, K.
    """

    force_n: FloatArray
    rotated: FloatArray
    x2: FloatArray
    x4: FloatArray | None
    x6: FloatArray | None
    zero_shifts: FloatArray | None
    creep: FloatArray | None
    resolution: FloatArray
    resolution_n: FloatArray | None
    reference_w_percent: FloatArray
    span_per_k: FloatArray
    temperature_range_k: FloatArray

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
        zero_before: ArrayLike | None = None,
        zero_after: ArrayLike | None = None,
        creep: ArrayLike | None = None,
        resolution: ArrayLike = math.nan,
        resolution_n: ArrayLike | None = None,
        reference_w_percent: ArrayLike = math.nan,
        span_per_k: ArrayLike = 0.0,
        temperature_range_k: ArrayLike = 0.0,
    ) -> Iso376Runs:
        """Check and keep the readings; what each is, says :meth:`Iso376Run.of`.

        Args:
            force_n: Rising forces of the steps, N, shape (steps,).
            x1: First rising series at 0°, shape (calibrations, steps), as are all series.
            x2: Second rising series at 0°.
            x3: Rising series at 120°.
            x5: Rising series at 240°.
            x4: Falling series at 120°, in the order of ``force_n``; NaN at the highest force, where it turns.
            x6: Falling series at 240°.
            zero_before: Zero reading before each series, shape (calibrations, series).
            zero_after: Zero reading after each, in the same order.
            creep: Readings 30 s and 300 s after the highest force came on or off, shape (calibrations, 2).
            resolution: Resolution, unit of the reading; one for all or shape (calibrations,), as are those that follow.
            resolution_n: Resolution, N, where the display shows newtons.
            reference_w_percent: Relative expanded uncertainty (k = 2) of the applied force, %.
            span_per_k: Temperature coefficient of the sensitivity, share per K.
            temperature_range_k: Highest less lowest temperature, K.

        Raises:
            CalibrationError: As for one run; the message names the calibration, the first one being 0.
        """
        force = np.array(force_n, dtype=np.float64)
        ladder.rising(force)
        if (x4 is None) != (x6 is None) or (zero_before is None) != (zero_after is None):
            raise CalibrationError("X4′ and X6′ belong together, and so do zero readings before and after.")
        series = [x1, x3, x5, x2]
        if x4 is not None and x6 is not None:
            series += [x4, x6]
        block = _block(len(force), series)
        count = block.shape[1]
        shifts = None
        if zero_before is not None and zero_after is not None:
            before, after = _table(zero_before, count), _table(zero_after, count)
            if before.shape != after.shape:
                raise CalibrationError("Each series needs a zero reading before and one after it.")
            shifts = after - before
        held = None if creep is None else _table(creep, count)
        if held is not None and held.shape[1] != 2:
            raise CalibrationError("Creep is two readings of each calibration, at 30 s and at 300 s.")
        shown = None if resolution_n is None else _column(resolution_n, count)
        span, warmed = _column(span_per_k, count), _column(temperature_range_k, count)
        for known in (shifts, held, shown, span, warmed):
            if known is not None:
                _all(np.isfinite(known), "a zero, a creep reading or a setting of the run is no number")
        step, reference = _column(resolution, count), _column(reference_w_percent, count)
        for size in (shown, step, reference):
            if size is not None:
                _all(~(size < 0), "a resolution or an uncertainty cannot be below 0")
        return cls(
            force_n=force,
            rotated=block[:3],
            x2=block[3],
            x4=block[4] if len(block) > 4 else None,
            x6=block[5] if len(block) > 4 else None,
            zero_shifts=shifts,
            creep=held,
            resolution=step,
            resolution_n=shown,
            reference_w_percent=reference,
            span_per_k=span,
            temperature_range_k=warmed,
        )

    def __len__(self) -> int:
        return len(self.x2)

    def __getitem__(self, index: int) -> Iso376Run:
        return Iso376Run(
            force_n=self.force_n,
            rotated=self.rotated[:, index],
            x2=self.x2[index],
            x4=None if self.x4 is None else self.x4[index],
            x6=None if self.x6 is None else self.x6[index],
            zero_shifts=() if self.zero_shifts is None else tuple(self.zero_shifts[index].tolist()),
            creep=None if self.creep is None else (float(self.creep[index, 0]), float(self.creep[index, 1])),
            resolution=float(self.resolution[index, 0]),
            resolution_n=None if self.resolution_n is None else float(self.resolution_n[index, 0]),
            reference_w_percent=float(self.reference_w_percent[index, 0]),
            span_per_k=float(self.span_per_k[index, 0]),
            temperature_range_k=float(self.temperature_range_k[index, 0]),
        )

    @property
    def worst_zero_shift(self) -> FloatArray:
        """The largest zero shift of a series, signed, shape (calibrations, 1); NaN where zeros were not read."""
        if self.zero_shifts is None or not self.zero_shifts.shape[1]:
            return np.full((len(self), 1), math.nan)
        return np.take_along_axis(self.zero_shifts, np.abs(self.zero_shifts).argmax(axis=1)[:, None], axis=1)

    @property
    def creep_change(self) -> FloatArray:
        """Reading at 300 s less that at 30 s, shape (calibrations, 1); NaN where it was not read."""
        return np.full((len(self), 1), math.nan) if self.creep is None else self.creep[:, 1:] - self.creep[:, :1]


def _block(steps: int, series: list[ArrayLike]) -> FloatArray:
    """Return the series as one array, shape (series, calibrations, steps), checked."""
    try:
        block = np.array(series, dtype=np.float64)
    except ValueError:
        block = np.empty((0, 0, 0))
    if block.ndim != 3 or block.shape[2] != steps or not block.shape[1]:
        raise CalibrationError(
            f"Each series needs the shape (calibrations, {steps}): a reading for each of the forces."
        )
    for down, up in ((4, 1), (5, 2))[: len(series) - 4]:
        top = block[down, :, -1]
        block[down, :, -1] = np.where(np.isnan(top), block[up, :, -1], top)
    _all(np.all(np.isfinite(block), axis=(0, 2)), "a reading of the run is no number")
    _all(np.all(block[:4] != 0, axis=(0, 2)), "a deflection is 0 under load; is the instrument connected?")
    return block


def _table(values: ArrayLike, count: int) -> FloatArray:
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2 or len(table) != count:
        raise CalibrationError(f"Zero and creep readings need a row for each of the {count} calibrations.")
    return table


def _column(values: ArrayLike, count: int) -> FloatArray:
    column = np.asarray(values, dtype=np.float64)
    if column.shape not in ((), (count,)):
        raise CalibrationError(f"A setting of the run is one number, or one for each of the {count} calibrations.")
    return np.broadcast_to(column, (count,))[:, None]


def _all(good: NDArray[np.bool_], otherwise: str) -> None:
    """Refuse the first calibration that is not good; ``good`` has a row for each."""
    bad = np.flatnonzero(~good.reshape(len(good), -1).all(axis=1))
    if len(bad):
        raise CalibrationError(f"Calibration {bad[0]}: {otherwise}{'' if otherwise.endswith('?') else '.'}")
