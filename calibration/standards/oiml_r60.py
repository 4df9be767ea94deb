"""OIML R 60: how much a load cell may creep under load, and how far off zero it may be afterwards.

Limits are in verification intervals v: the range of the cell over the number of intervals n_LC that its class names, so
C3 is class C with 3000. In the manner of OIML R 60-1:2021, 5.1.2, 5.3.2 and 5.5, read in its public source text [S].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike

from calibration._checks import within
from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "OIML R 60-1:2021", seen=("numbers of intervals", "largest permissible errors", "creep and zero return"), memory=()
)
AccuracyClass = Literal["A", "B", "C", "D"]
_INTERVALS: Final[dict[AccuracyClass, tuple[float, float]]] = {
    "A": (50_000, math.inf),
    "B": (5_000, 100_000),
    "C": (500, 10_000),
    "D": (100, 1_000),
}
"""Least and largest n_LC of each class."""
_BOUNDS: Final[dict[AccuracyClass, tuple[float, float]]] = {
    "A": (50_000, 200_000),
    "B": (5_000, 20_000),
    "C": (500, 2_000),
    "D": (50, 200),
}
"""Up to the first load, in v, the error may be 0.5 p_LC v, up to the second 1.0 p_LC v, and above 1.5 p_LC v."""
P_LC: Final = 0.7
"""Share of the whole instrument's error that the cell may use; creep is judged with this one, whatever was declared."""
CREEP_SHARE: Final = 0.7
LATE_CREEP_SHARE: Final = 0.15
RETURN_V: Final = 0.5
_LATE_MIN, _END_MIN, _NEAR_MIN = 20.0, 30.0, 0.5


@dataclass(frozen=True, slots=True)
class R60CreepLimits:
    """What is allowed, in verification intervals v.

    Attributes:
        creep_v: Largest change from the first reading under load within 30 min.
        late_v: Largest change from 20 min to 30 min.
        return_v: Largest difference of the zero before and after the creep load.
    """

    creep_v: float
    late_v: float
    return_v: float


@dataclass(frozen=True, slots=True)
class R60Creep:
    """Creep and zero return of a load cell, held against the limits in the manner of OIML R 60.

    Attributes:
        limits: What is allowed.
        creep_v: Change from the first reading, the largest within 30 min, signed, v; NaN where 30 min were not reached.
        late_v: Reading at 30 min less that at 20 min, v; NaN where one of them was not taken.
        return_v: Zero after less zero before, v; NaN where it was not read.
        missing: What was not measured; without it a limit is not kept.
    """

    limits: R60CreepLimits
    creep_v: float
    late_v: float
    return_v: float
    missing: tuple[str, ...]
    provenance: Provenance = PROVENANCE

    @property
    def kept(self) -> dict[str, bool]:
        """Whether each of the three keeps its limit; what was not measured does not."""
        pairs = {
            "creep": (self.creep_v, self.limits.creep_v),
            "creep from 20 min to 30 min": (self.late_v, self.limits.late_v),
            "zero return": (self.return_v, self.limits.return_v),
        }
        # A value that equals its limit but for rounding is within it.
        return {name: abs(value) <= limit * (1 + 1e-9) for name, (value, limit) in pairs.items()}


def r60_permissible_error_v(accuracy_class: AccuracyClass, load_v: float, p_lc: float = P_LC) -> float:
    """Return the largest permissible error of a load cell at a load, in verification intervals v (R 60-1, table 4).

    Args:
        accuracy_class: A to D.
        load_v: Load, in v.
        p_lc: Share of the whole instrument's error that the cell may use, 0.3 to 0.8.

    Raises:
        CalibrationError: The share is outside, or the class has no such load.
    """
    share = within("The share p_LC", p_lc, 0.3, 0.8)
    load = within(f"A load of class {accuracy_class} in v", load_v, 0.0, _INTERVALS[accuracy_class][1])
    low, middle = _BOUNDS[accuracy_class]
    return share * (0.5 if load <= low else 1.0 if load <= middle else 1.5)


def r60_creep_limits(accuracy_class: AccuracyClass, intervals: int, *, load_share: float = 1.0) -> R60CreepLimits:
    """Return how much a load cell may creep and be off zero afterwards, in verification intervals v.

    0.7 and 0.15 of the largest permissible error with p_LC = 0.7, and 0.5 v (R 60-1, 5.5.1 and 5.5.2).

    Args:
        accuracy_class: A to D.
        intervals: Number of intervals n_LC of the cell, as 3000 for C3.
        load_share: Creep load as a share of the highest, 0.9 to 1.

    Raises:
        CalibrationError: The class does not have that number of intervals, or the load is too low.
    """
    least, most = _INTERVALS[accuracy_class]
    if not least <= intervals <= most:
        upper = "or more" if math.isinf(most) else f"to {most:.0f}"
        raise CalibrationError(f"Class {accuracy_class} has {least:.0f} {upper} intervals, not {intervals}.")
    share = within("A creep load", load_share, 0.9, 1.0, "of the highest")
    error = r60_permissible_error_v(accuracy_class, share * intervals)
    return R60CreepLimits(CREEP_SHARE * error, LATE_CREEP_SHARE * error, RETURN_V)


def evaluate_r60_creep(
    accuracy_class: AccuracyClass,
    intervals: int,
    time_min: ArrayLike,
    reading: ArrayLike,
    *,
    rated_output: float,
    zero_return: tuple[float, float] | None = None,
    load_share: float = 1.0,
) -> R60Creep:
    """Hold creep and zero return of a load cell against the limits in the manner of OIML R 60-1:2021.

    Args:
        accuracy_class: A to D.
        intervals: Number of intervals n_LC of the cell, as 3000 for C3.
        time_min: Rising times of the readings since the first one that counts, min, the first one 0, shape (n,).
        reading: Readings at constant load, any unit, shape (n,); those after 30 min do not count.
        rated_output: Reading at the highest load less that at zero, same unit.
        zero_return: Zero before and after the creep load.
        load_share: Creep load as a share of the highest, 0.9 to 1.

    Raises:
        CalibrationError: Times do not rise from 0, lengths differ, a number is none, the output does not change, or as
            for :func:`r60_creep_limits`.
    """
    limits = r60_creep_limits(accuracy_class, intervals, load_share=load_share)
    t, x = np.asarray(time_min, dtype=np.float64), np.asarray(reading, dtype=np.float64)
    if t.ndim != 1 or len(t) < 2 or t.shape != x.shape or t[0] != 0 or not np.all(np.diff(t) > 0):
        raise CalibrationError("Creep needs a reading for each time, and times that rise from 0 min.")
    if not np.all(np.isfinite(t)) or not np.all(np.isfinite(x)) or not all(map(math.isfinite, zero_return or ())):
        raise CalibrationError("A time, a reading under the creep load or a zero is no number.")
    if not (math.isfinite(rated_output) and rated_output != 0):
        raise CalibrationError("The output does not change with the load; is the load cell connected?")
    per_v = intervals / rated_output
    change = (x[t <= _END_MIN + _NEAR_MIN] - x[0]) * per_v
    at_20, at_30 = _near(t, x, _LATE_MIN), _near(t, x, _END_MIN)
    missing = [f"reading at {at:g} min" for at, read in ((_LATE_MIN, at_20), (_END_MIN, at_30)) if math.isnan(read)]
    if zero_return is None:
        missing.append("zero before and after the creep load")
    return R60Creep(
        limits=limits,
        creep_v=math.nan if math.isnan(at_30) else float(change[np.abs(change).argmax()]),
        late_v=(at_30 - at_20) * per_v,
        return_v=math.nan if zero_return is None else (zero_return[1] - zero_return[0]) * per_v,
        missing=tuple(missing),
    )


def _near(t: FloatArray, x: FloatArray, at_min: float) -> float:
    """Return the reading next to a time, or NaN where none was taken within half a minute of it."""
    nearest = int(np.abs(t - at_min).argmin())
    return float(x[nearest]) if abs(t[nearest] - at_min) <= _NEAR_MIN else math.nan
