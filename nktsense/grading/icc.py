"""Intraclass correlation: how much of the spread in a table of people by trials is spread between people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nktsense.errors import NktsenseError

FloatArray = NDArray[np.float64]

_KOO_LI_POOR_BELOW: Final = 0.50
_KOO_LI_MODERATE_BELOW: Final = 0.75
_KOO_LI_GOOD_UP_TO: Final = 0.90


class ReliabilityError(NktsenseError):
    """A statistic of reliability cannot be computed from these values."""


class IccForm(StrEnum):
    """The six forms, in the notation of Shrout & Fleiss 1979; k is the number of columns."""

    ONE_SINGLE = "ICC(1,1)"
    """One-way random: each person is measured by other raters; one measurement."""
    TWO_SINGLE = "ICC(2,1)"
    """Two-way random, absolute agreement: the raters stand for all raters; one measurement."""
    THREE_SINGLE = "ICC(3,1)"
    """Two-way mixed, consistency: these raters only, constant differences do not count; one measurement."""
    ONE_MEAN = "ICC(1,k)"
    TWO_MEAN = "ICC(2,k)"
    THREE_MEAN = "ICC(3,k)"


@dataclass(frozen=True, slots=True)
class TwoWayAnova:
    """Mean squares of a table with one value a cell, in the values' unit squared.

    Attributes:
        people: Rows, n.
        columns: Trials, sessions or raters, k.
        mean: Mean of all values.
        sd_all: Standard deviation of all n*k values, with n*k - 1 degrees of freedom.
        ms_people: Between rows (MSR), n - 1 degrees of freedom.
        ms_columns: Between columns (MSC), k - 1.
        ms_error: What rows and columns leave over (MSE), (n - 1)*(k - 1).
        ms_within: Within rows (MSW), n*(k - 1): columns and error together.
    """

    people: int
    columns: int
    mean: float
    sd_all: float
    ms_people: float
    ms_columns: float
    ms_error: float
    ms_within: float

    @property
    def df_people(self) -> int:
        """Degrees of freedom of ``ms_people``."""
        return self.people - 1

    @property
    def df_columns(self) -> int:
        """Degrees of freedom of ``ms_columns``."""
        return self.columns - 1

    @property
    def df_error(self) -> int:
        """Degrees of freedom of ``ms_error``."""
        return (self.people - 1) * (self.columns - 1)

    @property
    def df_within(self) -> int:
        """Degrees of freedom of ``ms_within``."""
        return self.people * (self.columns - 1)


@dataclass(frozen=True, slots=True)
class Icc:
    """One form of the ICC with its interval and the F test of "the people do not differ".

    Attributes:
        form: Which one.
        value: At most 1. Below 0 where people differ less than chance would make them; ``-inf`` where a form for
            the mean has no finite value.
        low: Lower limit of the interval with confidence ``1 - alpha``; may be ``-inf``.
        high: Upper limit.
        alpha: Share of such intervals that miss the true value.
        f: MSR/MSW for form 1, MSR/MSE for forms 2 and 3; ``inf`` where nothing is left over.
        df1: Degrees of freedom of MSR.
        df2: Degrees of freedom of MSW or MSE.
        p: Chance of such an F or a greater one where people do not differ.
        words: The 95 % interval (whatever ``alpha``) in the words of Koo & Li, see ``koo_li_words``.
    """

    form: IccForm
    value: float
    low: float
    high: float
    alpha: float
    f: float
    df1: int
    df2: int
    p: float
    words: str


def as_people_by_columns(table: ArrayLike) -> FloatArray:
    """Return a table as floats, shape (n, k), checked: n and k at least 2, every cell a finite number.

    Raises:
        ReliabilityError: It is not; the message names the first bad cell by row and column, counted from 1.
    """
    try:
        values = np.asarray(table, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ReliabilityError("The table is not a rectangle of numbers.", "Give one row a person.") from error
    if values.ndim != 2:
        raise ReliabilityError(f"The table has {values.ndim} dimensions, not 2.", "Give people as rows.")
    people, columns = values.shape
    if people < 2:
        raise ReliabilityError(f"Reliability needs at least 2 people, not {people}.", "Add people as rows.")
    if columns < 2:
        raise ReliabilityError(f"Reliability needs at least 2 columns, not {columns}.", "Add a trial or a rater.")
    bad = np.argwhere(~np.isfinite(values))
    if len(bad):
        row, column = (int(i) + 1 for i in bad[0])
        what = "is missing" if np.isnan(values[row - 1, column - 1]) else "is not finite"
        raise ReliabilityError(
            f"The value in row {row}, column {column} {what}.",
            "Every person needs a number in every column; leave out people who have none.",
        )
    return values


def two_way_anova(table: ArrayLike) -> TwoWayAnova:
    """Return the mean squares of a table, shape (n, k): one row a person, one column a trial, session or rater.

    Sums of squares that are no more than rounding count as 0.

    Source: Shrout & Fleiss 1979, Psychol Bull 86:420; McGraw & Wong 1996, Psychol Methods 1:30.

    Raises:
        ReliabilityError: The table is not a full rectangle of numbers, at least 2 by 2.
    """
    values = as_people_by_columns(table)
    n, k = values.shape
    mean = float(values.mean())
    centred = values - mean
    of_person = centred.mean(axis=1, keepdims=True)
    of_column = centred.mean(axis=0, keepdims=True)
    rounding = 4 * np.finfo(np.float64).eps * float(np.abs(values).max())

    def mean_square(deviations: FloatArray, weight: int, df: int) -> float:
        total = weight * float(np.sum(deviations**2))
        return total / df if total > n * k * rounding**2 else 0.0

    return TwoWayAnova(
        people=n,
        columns=k,
        mean=mean,
        sd_all=mean_square(centred, 1, n * k - 1) ** 0.5,
        ms_people=mean_square(of_person, k, n - 1),
        ms_columns=mean_square(of_column, n, k - 1),
        ms_error=mean_square(centred - of_person - of_column, 1, (n - 1) * (k - 1)),
        ms_within=mean_square(centred - of_person, 1, n * (k - 1)),
    )


def icc_forms(table: ArrayLike, alpha: float = 0.05) -> dict[IccForm, Icc]:
    """Return all six forms of the ICC with their confidence intervals.

    With MSR, MSC, MSE, MSW from ``two_way_anova``:
    (1,1) = (MSR-MSW)/(MSR+(k-1)MSW), (1,k) = (MSR-MSW)/MSR;
    (2,1) = (MSR-MSE)/(MSR+(k-1)MSE+k(MSC-MSE)/n), (2,k) = (MSR-MSE)/(MSR+(MSC-MSE)/n);
    (3,1) = (MSR-MSE)/(MSR+(k-1)MSE), (3,k) = (MSR-MSE)/MSR.
    The intervals of forms 1 and 3 are exact for normal values; those of form 2 are approximate (Satterthwaite).

    Source: Shrout & Fleiss 1979, Psychol Bull 86:420; McGraw & Wong 1996, Psychol Methods 1:30, with the
    correction 1:390.

    Args:
        table: Values, shape (n, k): one row a person, one column a trial, session or rater.
        alpha: The intervals have confidence ``1 - alpha``.

    Raises:
        ReliabilityError: The table is not full, or its people do not differ at all; ``alpha`` is not in (0, 1).

    >>> table = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    >>> found = icc_forms(table)[IccForm.TWO_SINGLE]
    >>> round(found.value, 2), round(found.low, 2), round(found.high, 2), found.words
    (0.29, 0.02, 0.76, 'poor to good')
    """
    anova = two_way_anova(table)
    _check_alpha(alpha)
    if anova.ms_people == 0:
        raise ReliabilityError(
            "The means of all people are equal: the spread between people is zero and the ICC is not defined.",
            "Measure people who differ, or look at the SEM.",
        )
    return {form: _icc(anova, form, alpha) for form in IccForm}


def koo_li_words(low: float, high: float) -> str:
    """Return a 95 % interval of an ICC in words, such as "moderate to good".

    Below 0.50 poor, below 0.75 moderate, up to 0.90 good, above it excellent. The cut-offs are a convention of
    Koo & Li 2016, J Chiropr Med 15:155, quoted from memory; they are no property of the data.

    >>> koo_li_words(0.62, 0.91), koo_li_words(0.93, 0.98)
    ('moderate to excellent', 'excellent')
    """
    lower, upper = _koo_li_word(low), _koo_li_word(high)
    return lower if lower == upper else f"{lower} to {upper}"


def _koo_li_word(value: float) -> str:
    if value < _KOO_LI_POOR_BELOW:
        return "poor"
    if value < _KOO_LI_MODERATE_BELOW:
        return "moderate"
    return "good" if value <= _KOO_LI_GOOD_UP_TO else "excellent"


def _check_alpha(alpha: float) -> None:
    if not 0 < alpha < 1:
        raise ReliabilityError(f"alpha must lie between 0 and 1, not {alpha}.", "0.05 gives 95 % intervals.")


def _icc(anova: TwoWayAnova, form: IccForm, alpha: float) -> Icc:
    from scipy import stats

    one_way = form in (IccForm.ONE_SINGLE, IccForm.ONE_MEAN)
    of_mean = form in (IccForm.ONE_MEAN, IccForm.TWO_MEAN, IccForm.THREE_MEAN)
    noise = anova.ms_within if one_way else anova.ms_error
    df1, df2 = anova.df_people, anova.df_within if one_way else anova.df_error
    f = anova.ms_people / noise if noise > 0 else float("inf")
    agreement = form in (IccForm.TWO_SINGLE, IccForm.TWO_MEAN)
    single = _agreement(anova) if agreement else _from_f(f, anova.columns)

    def limits(alpha: float) -> tuple[float, float]:
        low, high = _agreement_limits(anova, alpha) if agreement else _f_limits(f, df1, df2, anova.columns, alpha)
        return (of_the_mean(low, anova.columns), of_the_mean(high, anova.columns)) if of_mean else (low, high)

    low, high = limits(alpha)
    return Icc(
        form=form,
        value=of_the_mean(single, anova.columns) if of_mean else single,
        low=low,
        high=high,
        alpha=alpha,
        f=f,
        df1=df1,
        df2=df2,
        p=float(stats.f.sf(f, df1, df2)),
        words=koo_li_words(*limits(0.05)),
    )


def of_the_mean(single: float, trials: int) -> float:
    """Return the ICC of the mean of ``trials`` measurements from that of one: ``k r/(1 + (k-1) r)``, Spearman-Brown.

    ``-inf`` where ``1 + (k-1) r`` is not above 0: the formula has a pole there and means nothing beyond it.
    """
    below = 1 + (trials - 1) * single
    return trials * single / below if below > 1e-12 else float("-inf")


def _from_f(f: float, columns: int) -> float:
    """Return (F-1)/(F+k-1), which is the ICC of one measurement in forms 1 and 3."""
    return 1.0 if np.isinf(f) else (f - 1) / (f + columns - 1)


def _f_limits(f: float, df1: int, df2: int, columns: int, alpha: float) -> tuple[float, float]:
    from scipy import stats

    f_low = f / float(stats.f.isf(alpha / 2, df1, df2))
    f_high = f * float(stats.f.isf(alpha / 2, df2, df1))
    return _from_f(f_low, columns), _from_f(f_high, columns)


def _agreement(anova: TwoWayAnova) -> float:
    n, k = anova.people, anova.columns
    below = anova.ms_people + (k - 1) * anova.ms_error + k * (anova.ms_columns - anova.ms_error) / n
    return (anova.ms_people - anova.ms_error) / below


def _agreement_limits(anova: TwoWayAnova, alpha: float) -> tuple[float, float]:
    """Return the limits of ICC(2,1) after McGraw & Wong 1996, with numerators and denominators divided by F*."""
    from scipy import stats

    n, k = anova.people, anova.columns
    ms_people, ms_columns, ms_error = anova.ms_people, anova.ms_columns, anova.ms_error
    if ms_error == ms_columns == 0:
        return 1.0, 1.0
    icc = _agreement(anova)
    # a and b of the paper times n(1-r): v does not change, and r = 1 needs no case of its own.
    a, b = k * icc * ms_columns, (n * (1 - icc) + k * icc * (n - 1)) * ms_error
    v = (a + b) ** 2 / (a**2 / (k - 1) + b**2 / ((n - 1) * (k - 1)))
    rest = k * ms_columns + (k * n - k - n) * ms_error
    ms_low = ms_people / float(stats.f.isf(alpha / 2, n - 1, v))
    ms_high = ms_people * float(stats.f.isf(alpha / 2, v, n - 1))
    below = rest + n * ms_low
    low = n * (ms_low - ms_error) / below if below > 0 else float("-inf")
    return low, n * (ms_high - ms_error) / (rest + n * ms_high)
