"""A table of people by trials, sessions or raters to everything that is said about its reliability."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from numpy.typing import ArrayLike

from nktsense.grading.agreement import BlandAltman, DifferenceScale, Estimate, bland_altman
from nktsense.grading.icc import (
    FloatArray,
    Icc,
    IccForm,
    ReliabilityError,
    TwoWayAnova,
    as_people_by_columns,
    icc_forms,
    two_way_anova,
)
from nktsense.grading.measurement_error import (
    mdc90,
    mdc95,
    percent_of_mean,
    sem_agreement,
    sem_consistency,
    sem_from_icc,
    smallest_group_change,
    within_subject_cv,
)

RELIABILITY_SCHEMA: Final = "nktsense-reliability-1"
"""Version of ``Reliability.as_dict``; a field may be added within a version, never changed or taken away."""

_POWER: Final = 0.80
_GROUP_ALPHA: Final = 0.05


@dataclass(frozen=True, slots=True)
class ErrorSize:
    """One SEM and what follows from it, in the values' unit.

    Attributes:
        sem: Standard error of measurement of a single trial.
        mdc95: Change of one person beyond error, 95 %, for means of ``trials_averaged`` trials.
        mdc90: The same, 90 %.
        sem_percent: ``sem`` in % of the mean of all values; None where that is not above 0.
        mdc95_percent: ``mdc95`` likewise.
        mdc90_percent: ``mdc90`` likewise.
        group_change: Smallest true mean change that as many people as in the table show with 80 % power in a paired
            test at 5 %, one trial before and one after; None where ``sem`` is 0.
    """

    sem: float
    mdc95: float
    mdc90: float
    sem_percent: float | None
    mdc95_percent: float | None
    mdc90_percent: float | None
    group_change: float | None


@dataclass(frozen=True, slots=True)
class Reliability:
    """Everything about the reliability of one table.

    Attributes:
        values: The table, shape (n, k), in ``unit``.
        people: Name of each row.
        columns: Name of each column.
        unit: Unit of the values, or "" where it is not known.
        alpha: All intervals have confidence ``1 - alpha``.
        trials_averaged: The MDCs hold for means of this many trials.
        anova: Mean squares.
        icc: All six forms.
        consistency: Error without constant differences between columns.
        agreement: Error with them.
        sem_from_icc: ``SD * sqrt(1 - ICC(2,1))`` with the SD of all values: for comparison with papers.
        cv_percent: Within-subject coefficient of variation; None where somebody's mean is not above 0.
        pair: The two columns, as indices, that ``bland_altman`` compares.
        bland_altman: Bias and limits of that pair.
        notes: What a reader must know, one plain sentence each.
    """

    values: FloatArray
    people: tuple[str, ...]
    columns: tuple[str, ...]
    unit: str
    alpha: float
    trials_averaged: int
    anova: TwoWayAnova
    icc: dict[IccForm, Icc]
    consistency: ErrorSize
    agreement: ErrorSize
    sem_from_icc: float
    cv_percent: float | None
    pair: tuple[int, int]
    bland_altman: BlandAltman
    notes: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values; a number that does not exist or is not finite is None."""
        return {
            "schema": RELIABILITY_SCHEMA,
            "people": list(self.people),
            "columns": list(self.columns),
            "values": self.values.tolist(),
            "unit": self.unit or None,
            "alpha": self.alpha,
            "trials_averaged": self.trials_averaged,
            "mean": self.anova.mean,
            "sd_all": self.anova.sd_all,
            "mean_squares": _mean_squares(self.anova),
            "icc": {form.value: _icc(icc) for form, icc in self.icc.items()},
            "consistency": _error_size(self.consistency),
            "agreement": _error_size(self.agreement),
            "sem_from_icc": self.sem_from_icc,
            "within_subject_cv_percent": self.cv_percent,
            "bland_altman": self._bland_altman(),
            "notes": list(self.notes),
        }

    def _bland_altman(self) -> dict[str, Any]:
        found = self.bland_altman
        return {
            "first": self.columns[self.pair[0]],
            "second": self.columns[self.pair[1]],
            "scale": found.scale.value,
            "sd": found.sd,
            "multiplier": found.multiplier,
            "bias": _estimate(found.bias),
            "lower_limit": _estimate(found.lower),
            "upper_limit": _estimate(found.upper),
            "limit_interval": "approximate: SE = sqrt(3 sd^2 / n)",
            "slope_on_mean": None if found.slope is None else _estimate(found.slope),
            "proportional": found.proportional,
        }


def assess_reliability(
    table: ArrayLike,
    *,
    people: Sequence[str] | None = None,
    columns: Sequence[str] | None = None,
    unit: str = "",
    alpha: float = 0.05,
    trials_averaged: int = 1,
    pair: tuple[int, int] = (0, 1),
    scale: DifferenceScale = DifferenceScale.UNITS,
) -> Reliability:
    """Return the reliability of a table of single measurements.

    Args:
        table: Values, shape (n, k): one row a person, one column a trial, session or rater.
        people: Name of each row; numbers where None.
        columns: Name of each column; numbers where None.
        unit: Unit of the values, for people to read.
        alpha: All intervals have confidence ``1 - alpha``.
        trials_averaged: Give the MDC for means of this many trials.
        pair: The two columns to compare after Bland & Altman, counted from 0.
        scale: On which scale to compare them.

    Raises:
        ReliabilityError: The table is not full, its people do not differ, or an argument does not fit it.

    >>> found = assess_reliability([[101, 104], [120, 118], [133, 139], [150, 149]], unit="N")
    >>> round(found.consistency.sem, 2), round(found.consistency.mdc95, 2)
    (2.61, 7.25)
    """
    icc = icc_forms(table, alpha)
    anova = two_way_anova(table)
    values = _frozen(table)
    row_names = _names(people, anova.people, "person")
    column_names = _names(columns, anova.columns, "column")
    if pair[0] == pair[1] or not all(0 <= index < anova.columns for index in pair):
        raise ReliabilityError(f"Columns {pair[0]} and {pair[1]} are no pair of this table.", "Name two columns of it.")
    compared = bland_altman(values[:, pair[0]], values[:, pair[1]], scale, alpha=alpha)
    cv = within_subject_cv(values) if (values.mean(axis=1) > 0).all() else None
    return Reliability(
        values=values,
        people=row_names,
        columns=column_names,
        unit=unit,
        alpha=alpha,
        trials_averaged=trials_averaged,
        anova=anova,
        icc=icc,
        consistency=_size(sem_consistency(anova), anova, trials_averaged),
        agreement=_size(sem_agreement(anova), anova, trials_averaged),
        sem_from_icc=sem_from_icc(anova.sd_all, icc[IccForm.TWO_SINGLE].value),
        cv_percent=cv,
        pair=pair,
        bland_altman=compared,
        notes=_notes(anova, icc, compared, cv),
    )


def _frozen(table: ArrayLike) -> FloatArray:
    values = as_people_by_columns(table).copy()
    values.flags.writeable = False
    return values


def _names(names: Sequence[str] | None, count: int, what: str) -> tuple[str, ...]:
    if names is None:
        return tuple(str(number) for number in range(1, count + 1))
    if len(names) != count:
        raise ReliabilityError(f"There are {len(names)} names for {count} {what}s.", f"Give every {what} one name.")
    return tuple(names)


def _size(sem: float, anova: TwoWayAnova, trials: int) -> ErrorSize:
    def share(value: float) -> float | None:
        return percent_of_mean(value, anova.mean) if anova.mean > 0 else None

    wide, narrow = mdc95(sem, trials), mdc90(sem, trials)
    group = smallest_group_change(sem, anova.people, _GROUP_ALPHA, _POWER) if sem > 0 else None
    return ErrorSize(sem, wide, narrow, share(sem), share(wide), share(narrow), group)


def _notes(anova: TwoWayAnova, icc: dict[IccForm, Icc], compared: BlandAltman, cv: float | None) -> tuple[str, ...]:
    notes: list[str] = []
    if compared.proportional and compared.scale is DifferenceScale.UNITS:
        notes.append("The difference changes with the size of the value: look at the per cent or log scale.")
    elif compared.proportional:
        notes.append("The difference changes with the size of the value on this scale too: the limits do not hold.")
    if icc[IccForm.TWO_SINGLE].value < 0:
        notes.append("An ICC below 0 says that people do not differ more than repeated measurements do.")
    if anova.ms_error == 0:
        notes.append("The columns differ by a constant or not at all: check that no column is a copy of another.")
    if cv is None:
        notes.append("No coefficient of variation: somebody's mean is not above 0.")
    return tuple(notes)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _estimate(found: Estimate) -> dict[str, float]:
    return {"value": found.value, "low": found.low, "high": found.high}


def _icc(icc: Icc) -> dict[str, Any]:
    return {
        "value": _finite(icc.value),
        "low": _finite(icc.low),
        "high": _finite(icc.high),
        "f": _finite(icc.f),
        "df1": icc.df1,
        "df2": icc.df2,
        "p": icc.p,
        "words": icc.words,
    }


def _mean_squares(anova: TwoWayAnova) -> dict[str, dict[str, float]]:
    return {
        "people": {"ms": anova.ms_people, "df": anova.df_people},
        "columns": {"ms": anova.ms_columns, "df": anova.df_columns},
        "error": {"ms": anova.ms_error, "df": anova.df_error},
        "within": {"ms": anova.ms_within, "df": anova.df_within},
    }


def _error_size(size: ErrorSize) -> dict[str, float | None]:
    return {
        "sem": size.sem,
        "mdc95": size.mdc95,
        "mdc90": size.mdc90,
        "sem_percent": size.sem_percent,
        "mdc95_percent": size.mdc95_percent,
        "mdc90_percent": size.mdc90_percent,
        "smallest_group_change": size.group_change,
    }
