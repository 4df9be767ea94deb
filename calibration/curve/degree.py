"""Which degree the curve of a calibration should have, and why, in words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

from calibration.curve.inverse import is_monotonic
from calibration.curve.lack_of_fit import LackOfFit, lack_of_fit_test
from calibration.curve.polynomial import MAX_DEGREE, PolynomialFit, fit_polynomial
from calibration.curve.steps import Steps
from calibration.errors import CalibrationError

COUNTS_FOR_HIGH_DEGREE: Final = 50_000
"""Steps of the display over the range below which a high degree follows the display, not the cell (E74 annex [M+C])."""
_ROUNDING: Final = 16 * np.finfo(np.float64).eps

_special: Any = special


def ratio_limit(n1: int, degree: int) -> float:
    """Return C(n1, m): how much a term must shrink the residual standard deviation to be kept.

    ``C = √(1 + (F_0.975(1, n1 - m - 1) - 1) / (n1 - m))``, in the manner of ASTM E74, from memory, not checked against
    the paid standard; its table is reproduced numerically [M+C].

    Args:
        n1: Number of different forces.
        degree: m, 2 to 5.

    Raises:
        CalibrationError: There are too few forces for that degree.
    """
    left = n1 - degree - 1
    if left < 1:
        raise CalibrationError(f"{n1} different forces are too few to judge degree {degree}; at least {degree + 2}.")
    return math.sqrt(1 + (float(_special.fdtri(1, left, 0.975)) - 1) / (n1 - degree))


@dataclass(frozen=True, slots=True)
class DegreeRule:
    """The ratio rule on the means of the steps.

    Attributes:
        n1: Number of different forces.
        sd: s_1, s_2, …: residual standard deviation of the means for each degree, unit of the reading.
        ratios: s_1/s_2, s_2/s_3, …
        limits: C(n1, 2), C(n1, 3), …
        degree: The degree that the rule keeps.
    """

    n1: int
    sd: tuple[float, ...]
    ratios: tuple[float, ...]
    limits: tuple[float, ...]
    degree: int


def ratio_rule(
    force_n: ArrayLike, reading: ArrayLike, *, labels: ArrayLike | None = None, max_degree: int = MAX_DEGREE
) -> DegreeRule:
    """Choose a degree from the means of the steps, from the highest degree downwards.

    From degree 5 (or as many as the steps allow): while ``s_(m-1) / s_m`` is not above C(n1, m), go down by one. In the
    manner of ASTM E74, from memory, not checked against the paid standard [M+C].

    Args:
        force_n: Force of each reading, N.
        reading: Readings, any unit.
        labels: Steps, where the forces of one step are not exactly equal.
        max_degree: Where to start, 1 to 5.

    Raises:
        CalibrationError: There are fewer than three different forces.
    """
    force, y = np.asarray(force_n, dtype=np.float64), np.asarray(reading, dtype=np.float64)
    steps = Steps.of(force, labels)
    top = min(max_degree, steps.count - 2)
    if top < 1:
        raise CalibrationError(f"{steps.count} different forces are too few to choose a degree; take at least 3.")
    fit = fit_polynomial(steps.means(force), steps.means(y), top)
    # The columns of Q are nested: dropping the last terms puts just their shares back into the residual.
    shares = (fit.q.T @ fit.reading)[1:] ** 2
    floor = _ROUNDING * float(np.abs(fit.reading).max())
    sd = tuple(
        max(math.sqrt((fit.ss_residual + float(shares[m:].sum())) / (steps.count - m - 1)), floor)
        for m in range(1, top + 1)
    )
    ratios = tuple(sd[m - 2] / sd[m - 1] for m in range(2, top + 1))
    limits = tuple(ratio_limit(steps.count, m) for m in range(2, top + 1))
    degree = top
    while degree > 1 and ratios[degree - 2] <= limits[degree - 2]:
        degree -= 1
    return DegreeRule(steps.count, sd, ratios, limits, degree)


@dataclass(frozen=True, slots=True, eq=False)
class DegreeChoice:
    """A degree with the curve and what spoke for it.

    Attributes:
        fit: The curve of that degree.
        reasons: Why, one sentence each.
        tests: Lack of fit of degree 1, 2, … as far as they were tried; empty without repeated steps.
        rule: What the ratio rule says, or None with too few steps for it.
    """

    fit: PolynomialFit
    reasons: tuple[str, ...]
    tests: tuple[LackOfFit, ...]
    rule: DegreeRule | None

    @property
    def degree(self) -> int:
        """The degree chosen."""
        return self.fit.degree


def choose_degree(
    force_n: ArrayLike,
    reading: ArrayLike,
    *,
    through_zero: bool = False,
    weights: ArrayLike | None = None,
    labels: ArrayLike | None = None,
    resolution: float = 0.0,
    max_degree: int = 3,
) -> DegreeChoice:
    """Choose the lowest degree that the repeated readings do not contradict.

    1. Degrees 1, 2, … are tried; the first without lack of fit that does not turn round in its span is taken.
    2. Where steps were not repeated, or every degree is contradicted, the ratio rule on the means decides.
    3. A display of fewer than 50 000 steps over the range allows no more than degree 2.

    Args:
        force_n: Force of each reading, N.
        reading: Readings, any unit.
        through_zero: The curve has no constant term.
        weights: Relative weights, 1/variance up to a common factor.
        labels: Steps, where the forces of one step are not exactly equal.
        resolution: Display step, unit of the reading; 0 where it does not matter or is not known.
        max_degree: Highest degree that may be chosen, 1 to 3.

    Raises:
        CalibrationError: There are too few different forces or readings for a straight line.
    """
    if not 1 <= max_degree <= 3:
        raise CalibrationError(f"A curve for use has degree 1 to 3, not {max_degree}.")
    force, y = np.asarray(force_n, dtype=np.float64), np.asarray(reading, dtype=np.float64)
    reasons: list[str] = []
    top = _highest(y, resolution, max_degree, reasons)
    steps = Steps.of(force, labels)
    top = max(1, min(top, steps.count - 2 + through_zero))
    tests: list[LackOfFit] = []
    fits = {m: fit_polynomial(force, y, m, through_zero=through_zero, weights=weights) for m in range(1, top + 1)}
    usable = {m: fit for m, fit in fits.items() if is_monotonic(fit)}
    rule = ratio_rule(force, y, labels=labels) if steps.count > 2 else None
    for m, fit in fits.items() if len(force) > steps.count else ():
        if steps.count <= fit.basis.parameters:
            break
        test = lack_of_fit_test(fit, labels=labels, resolution=resolution)
        tests.append(test)
        reasons.append(f"Degree {m}: lack of fit {test}.")
        if m not in usable:
            reasons.append(f"Degree {m} turns round inside its span and cannot be used.")
        elif not test.rejected:
            reasons.append(f"Degree {m} is the lowest that the repeated readings do not contradict.")
            return DegreeChoice(fit, (*reasons, *_second_opinion(rule, m)), tuple(tests), rule)
    wanted = 1 if rule is None else rule.degree
    chosen = max((m for m in usable if m <= wanted), default=1)
    why = f"every degree up to {len(tests)} misses the steps by more than repeats scatter" if tests else "no repeats"
    reasons.append(f"Lack of fit does not decide ({why}).")
    reasons.extend(_second_opinion(rule, chosen))
    if tests:
        reasons.append(f"Degree {chosen} is taken; how far it misses the steps belongs in the uncertainty.")
    return DegreeChoice(fits[chosen], tuple(reasons), tuple(tests), rule)


def _highest(y: np.ndarray[Any, Any], resolution: float, max_degree: int, reasons: list[str]) -> int:
    counts = float(np.ptp(y)) / resolution if resolution > 0 else math.inf
    if counts >= COUNTS_FOR_HIGH_DEGREE or max_degree < 3:
        return max_degree
    reasons.append(
        f"The display has {counts:.0f} steps over the range, fewer than {COUNTS_FOR_HIGH_DEGREE}: no degree above 2."
    )
    return 2


def _second_opinion(rule: DegreeRule | None, chosen: int) -> tuple[str, ...]:
    if rule is None:
        return ("There are too few different forces for the ratio rule.",)
    word = "also gives" if rule.degree == chosen else "would give"
    numbers = ", ".join(
        f"s{m - 1}/s{m} = {ratio:.4g} against {limit:.4g}"
        for m, (ratio, limit) in enumerate(zip(rule.ratios, rule.limits, strict=True), start=2)
    )
    return (
        f"The ratio rule on the means of {rule.n1} steps (in the manner of ASTM E74, from memory) {word} degree "
        f"{rule.degree}{': ' if numbers else ''}{numbers}.",
    )
