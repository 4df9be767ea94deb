"""Readings that do not look like the rest: flagged and named, never dropped.

What to do about one is a person's decision with a reason on the record, and repeating the whole series is the better
answer; :func:`refit_without` shows what it would change.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

from calibration.curve.basis import FloatArray
from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.curve.steps import Steps
from calibration.errors import CalibrationError

SIGNIFICANCE: Final = 0.05
"""Chance of flagging anything at all in a calibration without outliers."""
_HELD: Final = 1 - 1e-10
"""Leverage from which a curve goes through a reading whatever it is, so that nothing can be said about it."""

_special: Any = special


@dataclass(frozen=True, slots=True, eq=False)
class Influence:
    """How far each reading lies from the curve, and how much it pulls at it, shape (n,) each.

    Attributes:
        internal: Residual over ``s √(1 - h)``.
        external: The same with s from the other readings: Student's t with n - p - 1 degrees of freedom.
        cooks_d: Cook's distance.
        t_limit: Bonferroni limit of ``|external|``: ``t_(1 - α/2n)(n - p - 1)``.
        cook_limit: ``4 / n``.
    """

    internal: FloatArray
    external: FloatArray
    cooks_d: FloatArray
    t_limit: float
    cook_limit: float


@dataclass(frozen=True, slots=True)
class Suspect:
    """A reading that stands out.

    Attributes:
        index: Its position among the readings of the fit.
        force_n: Force it was taken at, N.
        reading: The reading.
        kind: ``outlier`` lies too far from the curve or from its step; ``influential`` moves the curve by itself.
        value: The number that decided …
        limit: … and its limit.
        rule: Name of the rule.
    """

    index: int
    force_n: float
    reading: float
    kind: Literal["outlier", "influential"]
    value: float
    limit: float
    rule: str

    def __str__(self) -> str:
        what = "an outlier" if self.kind == "outlier" else "influential"
        return (
            f"Reading {self.index + 1} ({self.reading:g} at {self.force_n:g} N) is {what}: "
            f"{self.rule} {self.value:.3g}, limit {self.limit:.3g}."
        )


def influence(fit: PolynomialFit, significance: float = SIGNIFICANCE) -> Influence:
    """Return studentised residuals and Cook's distances of a fit [M].

    Raises:
        CalibrationError: There are fewer than two degrees of freedom.
    """
    if fit.dof < 2:
        raise CalibrationError("There are too few readings: two more are needed than the curve has coefficients.")
    n, p = len(fit.reading), fit.basis.parameters
    residual = fit.residual if fit.weights is None else fit.residual * np.sqrt(fit.weights)
    h = fit.leverage
    free = np.where(h < _HELD, 1 - h, np.inf)
    rounding = 16 * np.finfo(np.float64).eps * float(np.abs(fit.reading).max())
    internal = residual / (max(fit.residual_sd, rounding) * np.sqrt(free))
    left = np.maximum(fit.dof - internal**2, 1e-300)  # 0 where one reading makes up all of the scatter
    external = internal * np.sqrt((fit.dof - 1) / left)
    cooks_d = internal**2 * h / (free * p)
    t_limit = float(_special.stdtrit(fit.dof - 1, 1 - significance / (2 * n)))
    return Influence(internal, external, cooks_d, t_limit, 4 / n)


def find_suspects(
    fit: PolynomialFit, *, labels: ArrayLike | None = None, significance: float = SIGNIFICANCE
) -> tuple[Suspect, ...]:
    """Return the readings that stand out: against the curve, by their pull, and within their step.

    Args:
        fit: The curve with its readings.
        labels: Steps, where the forces of one step are not exactly equal.
        significance: Chance of each rule to flag anything where nothing is wrong.

    Raises:
        CalibrationError: There are fewer than two degrees of freedom.
    """
    found = influence(fit, significance)
    rules: list[tuple[FloatArray, float, Literal["outlier", "influential"], str]] = [
        (np.abs(found.external), found.t_limit, "outlier", "externally studentised residual"),
        (found.cooks_d, found.cook_limit, "influential", "Cook's distance"),
    ]
    suspects = [
        Suspect(int(i), float(fit.force_n[i]), float(fit.reading[i]), kind, float(values[i]), limit, rule)
        for values, limit, kind, rule in rules
        for i in np.flatnonzero(values > limit)
    ]
    steps = Steps.of(fit.force_n, labels)
    for members in steps.members():
        if len(members) < 3:
            continue
        # Over all steps together, so that many steps do not raise the chance of a false alarm.
        test = grubbs(fit.residual[members], significance / steps.count)
        if test.rejected:
            i = int(members[test.index])
            force_n, reading = float(fit.force_n[i]), float(fit.reading[i])
            suspects.append(Suspect(i, force_n, reading, "outlier", test.g, test.critical, "Grubbs within its step"))
    return tuple(sorted(suspects, key=lambda one: (one.index, one.rule)))


@dataclass(frozen=True, slots=True)
class Grubbs:
    """Grubbs' test of the value that is furthest from the mean.

    Attributes:
        index: Its position.
        g: Its distance from the mean over the standard deviation.
        critical: Limit of ``g``.
    """

    index: int
    g: float
    critical: float

    @property
    def rejected(self) -> bool:
        """The value does not belong to the rest."""
        return self.g > self.critical


def grubbs(values: ArrayLike, significance: float = SIGNIFICANCE) -> Grubbs:
    """Test whether the value furthest from the mean belongs to the rest, on either side.

    ``G = max|x - mean| / s`` against ``(n-1)/√n · √(t² / (n - 2 + t²))``, ``t = t_(1 - α/2n)(n - 2)`` [M]; one-sided
    tables of level α are this with 2α.

    Raises:
        CalibrationError: There are fewer than three values, or one is no number.
    """
    x = np.asarray(values, dtype=np.float64)
    n = len(x)
    if n < 3 or not np.all(np.isfinite(x)):
        raise CalibrationError(f"Grubbs' test needs three numbers or more, not {n}.")
    away = np.abs(x - x.mean())
    index = int(away.argmax())
    sd = float(x.std(ddof=1))
    t = float(_special.stdtrit(n - 2, 1 - significance / (2 * n)))
    critical = (n - 1) / math.sqrt(n) * math.sqrt(t * t / (n - 2 + t * t))
    # Of three values two of which are equal, rounding alone would decide: G reaches its upper bound there.
    g = float(away[index]) / sd if sd > 0 else 0.0
    return Grubbs(index, min(g, (n - 1) / math.sqrt(n)), critical)


@dataclass(frozen=True, slots=True)
class SlopeCheck:
    """A slope that no few bad readings can move, beside the one of least squares, reading per N.

    Attributes:
        theil_sen: Median of the slopes between all pairs of readings at different forces.
        least_squares: Slope of the straight line by least squares.
        least_squares_u: Its standard uncertainty.
    """

    theil_sen: float
    least_squares: float
    least_squares_u: float

    @property
    def relative_difference(self) -> float:
        """Theil-Sen less least squares, as a share of the latter."""
        return (self.theil_sen - self.least_squares) / self.least_squares

    @property
    def agrees(self) -> bool:
        """The two lie within three standard uncertainties of the slope."""
        room = 3 * self.least_squares_u + 1e-12 * abs(self.least_squares)
        return abs(self.theil_sen - self.least_squares) <= room


def theil_sen(force_n: ArrayLike, reading: ArrayLike) -> SlopeCheck:
    """Compare the slope by least squares with the median slope of all pairs (Theil-Sen) [M].

    Raises:
        CalibrationError: The readings cannot determine a straight line.
    """
    fit = fit_polynomial(force_n, reading, 1)
    i, j = np.triu_indices(len(fit.force_n), 1)
    run = fit.force_n[j] - fit.force_n[i]
    rise = fit.reading[j] - fit.reading[i]
    apart = run != 0
    return SlopeCheck(
        float(np.median(rise[apart] / run[apart])), float(fit.coefficients[1]), float(fit.standard_errors[1])
    )


def refit_without(fit: PolynomialFit, indices: Iterable[int]) -> PolynomialFit:
    """Return the same curve without some readings, to be shown beside the one with them.

    Raises:
        CalibrationError: A position is none of the readings, or too few are left.
    """
    keep = np.ones(len(fit.reading), dtype=bool)
    for index in indices:
        if not 0 <= index < len(keep):
            raise CalibrationError(f"There is no reading {index + 1} among {len(keep)}.")
        keep[index] = False
    effect = fit.basis.temperature
    return fit_polynomial(
        fit.force_n[keep],
        fit.reading[keep],
        fit.degree,
        through_zero=fit.basis.through_zero,
        weights=None if fit.weights is None else fit.weights[keep],
        temperature_c=None if fit.temperature_c is None else fit.temperature_c[keep],
        temperature_effect="span" if effect == "span" else "zero",
        reference_c=None if effect == "none" else fit.basis.reference_c,
    )
