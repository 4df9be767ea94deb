"""Measurement error in the unit of the force: SEM, the change beyond it, and what a group of people can show."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from nktsense.grading.icc import ReliabilityError, TwoWayAnova, as_people_by_columns

Z_95: Final = 1.96
Z_90: Final = 1.645
"""Multipliers as published for MDC95 and MDC90, two-sided."""


def sem_consistency(anova: TwoWayAnova) -> float:
    """Return the SEM that leaves out constant differences between columns: ``sqrt(MSE)``.

    Source: Weir 2005, J Strength Cond Res 19:231; de Vet 2006, J Clin Epidemiol 59:1033.
    """
    return math.sqrt(anova.ms_error)


def sem_agreement(anova: TwoWayAnova) -> float:
    """Return the SEM that counts constant differences between columns: ``sqrt(MSE + (MSC - MSE)/n)``.

    That is the same as ``sqrt(MSW)``, the within-subject standard deviation of Bland & Altman 1996, BMJ 313:744.

    Source: de Vet 2006, J Clin Epidemiol 59:1033.
    """
    return math.sqrt(anova.ms_error + (anova.ms_columns - anova.ms_error) / anova.people)


def sem_from_icc(sd: float, icc: float) -> float:
    """Return ``SD * sqrt(1 - ICC)``: for papers that give no mean squares.

    The result hangs on which SD and which form of ICC went in; from a table take the other two forms.

    Source: Weir 2005, J Strength Cond Res 19:231.

    Args:
        sd: Standard deviation of the values that the ICC was computed from.
        icc: Single-measurement form, at most 1.

    Raises:
        ReliabilityError: ``sd`` is below 0, ``icc`` above 1, or one of them is not a number.
    """
    if not (math.isfinite(sd) and sd >= 0):
        raise ReliabilityError(f"A standard deviation is a number of 0 or more, not {sd}.")
    if not (math.isfinite(icc) and icc <= 1):
        raise ReliabilityError(f"An ICC is a number of at most 1, not {icc}.")
    return sd * math.sqrt(1 - icc)


def mdc95(sem: float, trials: int = 1) -> float:
    """Return the change of one person that error alone exceeds in 5 of 100: ``1.96 * sqrt(2) * SEM / sqrt(m)``.

    Source: Weir 2005, J Strength Cond Res 19:231.

    Args:
        sem: SEM of a single trial.
        trials: Trials averaged before and after, m. Dividing by its root needs errors that differ from trial to
            trial; an error that all trials of a session share does not shrink.

    Raises:
        ReliabilityError: ``sem`` is below 0 or ``trials`` below 1.
    """
    return _mdc(sem, trials, Z_95)


def mdc90(sem: float, trials: int = 1) -> float:
    """Return the same for 10 of 100: ``1.645 * sqrt(2) * SEM / sqrt(m)``; see ``mdc95``."""
    return _mdc(sem, trials, Z_90)


def _mdc(sem: float, trials: int, z: float) -> float:
    if not (math.isfinite(sem) and sem >= 0):
        raise ReliabilityError(f"An SEM is a number of 0 or more, not {sem}.")
    if trials < 1:
        raise ReliabilityError(f"A mean needs at least 1 trial, not {trials}.")
    return z * math.sqrt(2) * sem / math.sqrt(trials)


def percent_of_mean(value: float, mean: float) -> float:
    """Return ``100 * value / mean``, for SEM% and MDC%.

    Raises:
        ReliabilityError: The mean is not above 0: a per cent of it would say nothing.
    """
    if not mean > 0:
        raise ReliabilityError(f"The mean is {mean:.4g}; a share of it needs a mean above 0.")
    return 100 * value / mean


def within_subject_cv(table: ArrayLike) -> float:
    """Return the within-subject coefficient of variation in %: ``100 * sqrt(mean(sd_i^2 / mean_i^2))``.

    Source: the root-mean-square form of Bland & Altman (Bland, An Introduction to Medical Statistics; Quan & Shih
    1996, Biometrics 52:1195).

    Args:
        table: Values, shape (n, k).

    Raises:
        ReliabilityError: The table is not full, or somebody's mean is not above 0.
    """
    values = as_people_by_columns(table)
    means = values.mean(axis=1)
    if (means <= 0).any():
        row = int(np.argmax(means <= 0)) + 1
        raise ReliabilityError(f"The mean in row {row} is not above 0: a coefficient of variation needs that it is.")
    return 100 * float(np.sqrt(np.mean(values.var(axis=1, ddof=1) / means**2)))


def within_subject_cv_of_two(first: ArrayLike, second: ArrayLike) -> float:
    """Return the within-subject CV of two trials in %, where ``sd_i = |d_i| / sqrt(2)``; see ``within_subject_cv``.

    Args:
        first: Values, shape (n,).
        second: The same people again, shape (n,).
    """
    a, b = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    if a.shape != b.shape:
        raise ReliabilityError(f"The two trials have {a.size} and {b.size} values.", "Pair them by person.")
    return within_subject_cv(np.column_stack((a, b)))


def group_power(sem: float, change: float, people: int, alpha: float = 0.05) -> float:
    """Return the chance that a paired t test finds a true mean change in a group.

    Before and after have independent errors, so that a difference has ``SD = sqrt(2) * SEM``; everybody is taken
    to change by the same amount. People who respond differently need more of them. Two-sided, from the
    noncentral t distribution with ``n - 1`` degrees of freedom and noncentrality ``change * sqrt(n) / SD``.

    Source: Cohen 1988, Statistical Power Analysis, chapter 2.

    Args:
        sem: SEM of one measurement.
        change: True mean change, same unit.
        people: n, at least 2.
        alpha: Two-sided level of the test.

    Raises:
        ReliabilityError: One of them is out of its range.
    """
    if people < 2:
        raise ReliabilityError(f"A paired test needs at least 2 people, not {people}.")
    if not (math.isfinite(sem) and sem > 0):
        raise ReliabilityError(f"Power needs an SEM above 0, not {sem}.")
    if not 0 < alpha < 1:
        raise ReliabilityError(f"alpha must lie between 0 and 1, not {alpha}.", "0.05 is usual.")
    return _power(abs(change) * math.sqrt(people / 2) / sem, people, alpha)


def smallest_group_change(sem: float, people: int, alpha: float = 0.05, power: float = 0.80) -> float:
    """Return the smallest true mean change that ``people`` show with the given power, in the unit of ``sem``.

    Solves ``group_power`` for the change. For large n it goes to ``(z_(1-alpha/2) + z_power) * sqrt(2/n) * SEM``.

    Raises:
        ReliabilityError: One of them is out of its range, or ``power`` is not above ``alpha``.
    """
    from scipy import optimize, stats

    _check_power(alpha, power)
    group_power(sem, 0.0, people, alpha)
    reach = 2 * float(stats.t.isf(alpha / 2, people - 1)) + 2
    while _power(reach, people, alpha) < power:
        reach *= 2

    def missing(shift: float) -> float:
        return power - _power(shift, people, alpha)

    shift = float(optimize.brentq(missing, 0.0, reach))  # pyright: ignore[reportArgumentType]
    return shift * sem * math.sqrt(2 / people)


def people_needed(sem: float, change: float, alpha: float = 0.05, power: float = 0.80) -> int:
    """Return how many people show a true mean change with the given power: the least n, see ``group_power``.

    >>> people_needed(sem=10, change=10)
    18

    Raises:
        ReliabilityError: One of them is out of its range, or ``change`` is 0.
    """
    from scipy import stats

    _check_power(alpha, power)
    if not (math.isfinite(change) and change != 0):
        raise ReliabilityError(f"The change to be found must be a number other than 0, not {change}.")
    group_power(sem, change, 2, alpha)
    z = float(stats.norm.isf(alpha / 2) + stats.norm.ppf(power))
    # The normal formula falls short by few people, so the search from there is short.
    people = max(2, math.floor(2 * (z * sem / change) ** 2))
    while group_power(sem, change, people, alpha) < power:
        people += 1
    return people


def _check_power(alpha: float, power: float) -> None:
    if not 0 < alpha < power < 1:
        raise ReliabilityError(f"Needed is 0 < alpha < power < 1, not alpha {alpha} and power {power}.")


def _power(shift: float, people: int, alpha: float) -> float:
    """Return the power for a noncentrality; the square of a noncentral t is a noncentral F with 1 and n - 1."""
    from scipy import special, stats

    critical = float(stats.t.isf(alpha / 2, people - 1))
    return 1.0 - float(special.ncfdtr(1, people - 1, shift**2, critical**2))
