"""Agreement of two measurements of the same people after Bland & Altman: bias, limits, and whether they hold."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from nktsense.grading.icc import FloatArray, ReliabilityError, as_people_by_columns


class DifferenceScale(StrEnum):
    """In what the difference of two measurements is expressed."""

    UNITS = "units"
    """``a - b``, in the unit of the values."""
    PERCENT = "percent"
    """``100 * (a - b) / mean``, where differences grow with force."""
    LOG = "log"
    """``ln a - ln b``: ``exp`` of bias and limits are ratios a/b."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value and its confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class BlandAltman:
    """Bias and limits of agreement of two measurements; all on the scale of the difference.

    Attributes:
        scale: What the difference is.
        people: How many pairs.
        mean: Mean of each pair in the values' unit, shape (n,).
        difference: First minus second, on the scale, shape (n,).
        sd: Standard deviation of the differences, n - 1 degrees of freedom.
        multiplier: The limits stand this many ``sd`` from the bias.
        alpha: The intervals have confidence ``1 - alpha``.
        bias: Mean difference; interval exact for normal differences.
        lower: Lower limit of agreement; interval approximate.
        upper: Upper limit of agreement; interval approximate.
        slope: Slope of the difference on the mean; None with fewer than 3 people or equal means.
    """

    scale: DifferenceScale
    people: int
    mean: FloatArray
    difference: FloatArray
    sd: float
    multiplier: float
    alpha: float
    bias: Estimate
    lower: Estimate
    upper: Estimate
    slope: Estimate | None

    @property
    def proportional(self) -> bool:
        """Whether the slope's interval leaves out 0: the difference depends on the size of the value."""
        return self.slope is not None and not self.slope.low <= 0 <= self.slope.high


def bland_altman(
    first: ArrayLike,
    second: ArrayLike,
    scale: DifferenceScale = DifferenceScale.UNITS,
    *,
    multiplier: float = 1.96,
    alpha: float = 0.05,
) -> BlandAltman:
    """Return bias and limits of agreement, ``bias ± multiplier * sd``, with their intervals.

    Bias: ``± t * sd/sqrt(n)``, exact. Limits: ``± t * sqrt(3 sd^2/n)``, the approximation that Bland & Altman gave;
    for few people an exact interval is not symmetric. t has ``n - 1`` degrees of freedom. The limits describe most
    differences only where these are about normal and neither their size nor their spread depends on the mean: see
    ``proportional``.

    Source: Bland & Altman 1986, Lancet i:307, who drew the limits at 2 sd; 1.96 is Bland & Altman 1999, Stat Methods
    Med Res 8:135, as is the use of per cent and logarithm.

    Args:
        first: Values, shape (n,).
        second: The same people again, in the same order and unit, shape (n,).
        scale: What the difference is; per cent and logarithm need values above 0.
        multiplier: Half width of the limits in standard deviations.
        alpha: The intervals have confidence ``1 - alpha``.

    Raises:
        ReliabilityError: Fewer than 2 pairs, unequal lengths, missing values, values not above 0 for per cent and
            logarithm, ``alpha`` not in (0, 1).
    """
    from scipy import stats

    a, b = _pairs(first, second, scale)
    if not 0 < alpha < 1:
        raise ReliabilityError(f"alpha must lie between 0 and 1, not {alpha}.", "0.05 gives 95 % intervals.")
    mean = (a + b) / 2
    difference = a - b
    if scale is DifferenceScale.PERCENT:
        difference = 100 * difference / mean
    elif scale is DifferenceScale.LOG:
        difference = np.log(a) - np.log(b)
    n = len(a)
    bias, sd = float(difference.mean()), float(difference.std(ddof=1))
    t = float(stats.t.isf(alpha / 2, n - 1))

    def around(value: float, standard_error: float) -> Estimate:
        return Estimate(value, value - t * standard_error, value + t * standard_error)

    se_of_limit = approximate_se_of_limit(sd, n)
    return BlandAltman(
        scale=scale,
        people=n,
        mean=mean,
        difference=difference,
        sd=sd,
        multiplier=multiplier,
        alpha=alpha,
        bias=around(bias, sd / math.sqrt(n)),
        lower=around(bias - multiplier * sd, se_of_limit),
        upper=around(bias + multiplier * sd, se_of_limit),
        slope=slope_on_mean(mean, difference, alpha),
    )


def approximate_se_of_limit(sd: float, people: int) -> float:
    """Return the standard error of a limit of agreement, about ``sqrt(3 sd^2 / n)`` (Bland & Altman 1986)."""
    return math.sqrt(3 * sd**2 / people)


def slope_on_mean(mean: FloatArray, difference: FloatArray, alpha: float = 0.05) -> Estimate | None:
    """Return the least-squares slope of the difference on the mean, with a t interval of ``n - 2`` degrees of freedom.

    ``slope ± t * sqrt(SSresidual / (n-2) / sum((x - mean x)^2))``. A slope other than 0 also arises where one
    measurement scatters more than the other. Source: Bland & Altman 1999, Stat Methods Med Res 8:135.

    Args:
        mean: Mean of each pair, shape (n,).
        difference: Difference of each pair, shape (n,).
        alpha: The interval has confidence ``1 - alpha``.

    Returns:
        The slope in units of the difference per unit of the mean; None with fewer than 3 pairs or equal means.
    """
    from scipy import stats

    n = len(mean)
    x, y = mean - mean.mean(), difference - difference.mean()
    spread = float(x @ x)
    if n < 3 or spread <= n * (1e-12 * float(np.abs(mean).max())) ** 2:
        return None
    slope = float(x @ y) / spread
    left_over = y - slope * x
    half = float(stats.t.isf(alpha / 2, n - 2)) * math.sqrt(float(left_over @ left_over) / (n - 2) / spread)
    return Estimate(slope, slope - half, slope + half)


def _pairs(first: ArrayLike, second: ArrayLike, scale: DifferenceScale) -> tuple[FloatArray, FloatArray]:
    a, b = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    if a.ndim != 1 or a.shape != b.shape:
        raise ReliabilityError(f"The two measurements have {a.size} and {b.size} values.", "Pair them by person.")
    values = as_people_by_columns(np.column_stack((a, b)))
    if scale is not DifferenceScale.UNITS and (values <= 0).any():
        row, column = (int(i) + 1 for i in np.argwhere(values <= 0)[0])
        raise ReliabilityError(
            f"The value in row {row}, column {column} is not above 0: the {scale.value} scale needs that all are.",
            "Use the scale of the unit itself.",
        )
    return values[:, 0], values[:, 1]
