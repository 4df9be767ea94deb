"""DKD-R 3-3 sequence D: one mounting position, two rising series, five points; the practical choice for handhelds.

Such a run cannot show what another mounting or the way down would change. Reversibility is therefore taken as 0, which
holds for rising forces only, and reproducibility must be known from elsewhere: from full calibrations of instruments of
the same model. A shorter sequence may never give a smaller uncertainty than a longer one.

Evaluated in the manner of DKD-R 3-3:2024 sequence D. Number of mountings, series and points, reversibility 0 and
reproducibility by prior knowledge are from a calibration laboratory's description, the last sentence above from the
guideline's abstract [S]. The guideline itself was not read: the formulas are those of ISO 376 as remembered, and how
prior knowledge enters is a judgement of ours [M].
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from calibration._checks import not_negative
from calibration.curve.basis import FloatArray
from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.errors import CalibrationError
from calibration.standards import ladder
from calibration.standards.iso376 import check_degree
from calibration.standards.iso376_uncertainty import NAMES
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "DKD-R 3-3:2024 sequence D",
    seen=(
        "one mounting, two rising series, five points, in a laboratory's description",
        "reversibility 0 and reproducibility by prior knowledge, there too",
        "no smaller uncertainty than by a longer sequence, in the abstract",
    ),
    memory=(
        "formulas of b′, fc, f0 and c and uncertainty w1 to w8",
        "how prior knowledge of b enters",
        "interpolation",
    ),
)
MIN_SERIES: Final = 2
MIN_STEPS: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class ShortSequenceResult:
    """An evaluation in the manner of DKD-R 3-3 sequence D. Arrays have one value per step.

    Attributes:
        force_n: Rising forces of the steps, N.
        fit: Curve through the means of the series.
        mean_reading: Mean of the series, unit of the reading.
        b_prime: Repeatability, not rotated, %.
        b: Reproducibility, %, as known beforehand, or b′ where that is larger.
        known_from: Where the reproducibility is known from.
        fc: Interpolation error, signed, %.
        f0: Zero error, signed, the worst of the series, %; NaN where not measured.
        c: Creep, %; NaN where not measured.
        resolution_n: Resolution as a force, N; NaN where it is not known.
        w: w1 to w8 in the order of :data:`calibration.standards.iso376_uncertainty.NAMES`, %, shape (8, steps); 0 where
            something was not measured.
        not_included: What was not measured or stated and is therefore missing from the sum.
        longer_percent: Expanded uncertainty of a longer sequence of this instrument, %, or None where there was none.
        shortfalls: What the run has less of than the document asks for, and what must be doubted, one sentence each.
    """

    force_n: FloatArray
    fit: PolynomialFit
    mean_reading: FloatArray
    b_prime: FloatArray
    b: FloatArray
    known_from: str
    fc: FloatArray
    f0: float
    c: float
    resolution_n: FloatArray
    w: FloatArray
    not_included: tuple[str, ...]
    longer_percent: FloatArray | None
    shortfalls: tuple[str, ...]
    provenance: Provenance = PROVENANCE

    @property
    def combined_percent(self) -> FloatArray:
        """w_c of this sequence alone, the root of the sum of squares, %."""
        return np.sqrt(np.add.reduce(self.w * self.w))

    @property
    def expanded_percent(self) -> FloatArray:
        """W = 2 w_c for rising forces, %, and never less than the longer sequence gave."""
        own = 2 * self.combined_percent
        return own if self.longer_percent is None else np.maximum(own, self.longer_percent)

    def by_name(self) -> dict[str, FloatArray]:
        """Return the contributions by what they stand for."""
        return dict(zip(NAMES, self.w, strict=True))


def evaluate_short_sequence(
    force_n: ArrayLike,
    rising: ArrayLike,
    *,
    reproducibility_percent: ArrayLike | None,
    known_from: str = "",
    zero_before: Sequence[float] | None = None,
    zero_after: Sequence[float] | None = None,
    creep: tuple[float, float] | None = None,
    resolution: float = math.nan,
    reference_w_percent: float = math.nan,
    span_per_k: float = 0.0,
    temperature_range_k: float = 0.0,
    longer_percent: ArrayLike | None = None,
    degree: int = 2,
    through_zero: bool = False,
) -> ShortSequenceResult:
    """Evaluate rising series at one mounting in the manner of DKD-R 3-3 sequence D (formulas from memory, not checked).

    Contributions are those of ISO 376 with these differences, each to the careful side [M]:

    - reproducibility ``w2 = b/√8``: half of b either side, most often at its ends (arcsine). For three mountings with
      spread b, ISO 376 itself gives between b/√12 and b/3, which is less.
    - interpolation w8: the larger of ``|fc|`` and the scatter about the curve, as few steps know that scatter badly.

    Args:
        force_n: Rising forces of the steps, N, shape (steps,).
        rising: Deflections of the rising series, reading less the zero of its series, shape (series, steps), two
            series or more.
        reproducibility_percent: b of this model by rotated calibrations (largest less smallest, % of the mean); one
            for all or one for each step.
        known_from: Where it is known from, in words for the record.
        zero_before: Zero reading before each series.
        zero_after: Zero reading after each, in the same order.
        creep: Readings 30 s and 300 s after the highest force came on or off.
        resolution: Resolution, unit of the reading.
        reference_w_percent: Relative expanded uncertainty (k = 2) of the applied force, %.
        span_per_k: Temperature coefficient of the sensitivity, share per K.
        temperature_range_k: Highest less lowest temperature, K.
        longer_percent: Expanded uncertainty (k = 2) of the last longer sequence of this instrument, %, one for all or
            one for each step; the result is never below it.
        degree: Degree of the curve, 1 to 3.
        through_zero: The curve has no constant term.

    Raises:
        CalibrationError: The reproducibility is not given or not above 0, there is one series only, forces do not rise,
            lengths differ, a number is missing, or the steps are too few for the curve.
    """
    check_degree(degree)
    force = np.array(force_n, dtype=np.float64)
    ladder.rising(force)
    up = _series(rising, len(force))
    if reproducibility_percent is None:
        raise CalibrationError(
            "One mounting cannot show the reproducibility: state that of this model from rotated calibrations, in %, "
            "or calibrate with three mountings."
        )
    known = _per_step("A reproducibility", reproducibility_percent, len(force))
    longer = None
    if longer_percent is not None:
        longer = _per_step("The uncertainty of a longer sequence", longer_percent, len(force))
    f0, c = _zero_and_creep(zero_before, zero_after, creep, up)
    _settings(resolution, reference_w_percent, span_per_k, temperature_range_k)
    mean = np.add.reduce(up) / len(up)
    size = np.abs(mean)
    fit = fit_polynomial(force, mean, degree, through_zero=through_zero)
    b_prime = 100 * (np.maximum.reduce(up) - np.minimum.reduce(up)) / size
    b, fc = np.maximum(known, b_prime), 100 * fit.residual / (mean - fit.residual)
    scatter = 100 * float(force[-1]) * fit.residual_sd / (float(size[-1]) * force)
    w = np.empty((len(NAMES), len(force)))
    w[0] = reference_w_percent / 2
    w[1] = b / math.sqrt(8)
    w[2] = b_prime / math.sqrt(3)
    w[3] = 100 * resolution / size / math.sqrt(6)
    w[4] = c / math.sqrt(3)
    w[5] = abs(f0)
    w[6] = 100 * abs(span_per_k) * (temperature_range_k / 2) / math.sqrt(3) or math.nan
    w[7] = np.maximum(np.abs(fc), scatter)
    absent = np.isnan(w[:, 0])
    w[absent] = 0.0
    return ShortSequenceResult(
        force_n=force,
        fit=fit,
        mean_reading=mean,
        b_prime=b_prime,
        b=b,
        known_from=known_from,
        fc=fc,
        f0=f0,
        c=c,
        resolution_n=resolution / size * force,
        w=w,
        not_included=tuple([name for name, out in zip(NAMES, absent.tolist(), strict=True) if out]),
        longer_percent=longer,
        shortfalls=_shortfalls(force, b_prime, known, known_from),
    )


def _series(rising: ArrayLike, steps: int) -> FloatArray:
    try:
        up = np.array(rising, dtype=np.float64)
    except ValueError:
        up = np.empty((0, 0))
    if up.ndim != 2 or up.shape[1] != steps:
        raise CalibrationError(f"Each series needs a reading for each of the {steps} forces.")
    if len(up) < MIN_SERIES:
        raise CalibrationError("One series shows no repeatability; take at least two rising series.")
    if not np.all(np.isfinite(up)):
        raise CalibrationError("A reading of the run is no number.")
    if not up.all():
        raise CalibrationError("A deflection is 0 under load; is the instrument connected?")
    return up


def _per_step(what: str, percent: ArrayLike, steps: int) -> FloatArray:
    values = np.asarray(percent, dtype=np.float64)
    if values.shape not in ((), (steps,)) or not np.all(np.isfinite(values)) or not np.all(values > 0):
        raise CalibrationError(f"{what} must be above 0 %: one number, or one for each of the {steps} steps.")
    return np.array(np.broadcast_to(values, (steps,)))


def _zero_and_creep(
    before: Sequence[float] | None, after: Sequence[float] | None, creep: tuple[float, float] | None, up: FloatArray
) -> tuple[float, float]:
    """Return f0 and c in % of the deflection at the highest force; NaN where not measured."""
    top = abs(float(np.add.reduce(up[:, -1]))) / len(up)
    if (before is None) != (after is None) or len(before or ()) != len(after or ()):
        raise CalibrationError("Each series needs a zero reading before and one after it.")
    shifts = [float(b - a) for a, b in zip(before or (), after or (), strict=True)]
    if not all(map(math.isfinite, (*shifts, *(creep or ())))):
        raise CalibrationError("A zero or a creep reading is no number.")
    f0 = 100 * max(shifts, key=abs, default=math.nan) / top
    return f0, math.nan if creep is None else 100 * abs(creep[1] - creep[0]) / top


def _settings(resolution: float, reference_w_percent: float, span_per_k: float, temperature_range_k: float) -> None:
    for what, value in (("A resolution", resolution), ("The uncertainty of the force", reference_w_percent)):
        if not math.isnan(value):
            not_negative(what, value)
    not_negative("A temperature coefficient", abs(span_per_k))
    not_negative("A range of temperature", temperature_range_k)


def _shortfalls(force: FloatArray, b_prime: FloatArray, known: FloatArray, known_from: str) -> tuple[str, ...]:
    found: list[str] = []
    if len(force) < MIN_STEPS:
        found.append(f"{len(force)} steps, at least {MIN_STEPS} are asked for.")
    if not known_from:
        found.append("It is not said where the reproducibility is known from.")
    beyond = int((b_prime - known).argmax())
    if b_prime[beyond] > known[beyond]:
        found.append(
            f"At {force[beyond]:g} N the series differ by {b_prime[beyond]:.2g} %, more than the {known[beyond]:.2g} % "
            "stated as reproducibility: this instrument is not as the prior knowledge says."
        )
    return tuple(found)
