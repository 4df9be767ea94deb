"""Uncertainty the way of the GUM: components, together, and what may be said of the result.

Formulas of JCGM 100 (GUM) chapters 5, 6 and G, held against its published examples H.1, H.3 and G.4.1 in the tests.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri, stdtrit

from calibration._checks import finite
from calibration.errors import CalibrationError
from calibration.uncertainty.component import Component, Distribution
from calibration.uncertainty.correlation import Correlation, correlation_matrix, ordered
from calibration.uncertainty.rounding import Rounded, rounded

PROBABILITY: Final = 0.9545
"""Coverage that goes with k = 2 where nothing is doubtful."""

_SAME: Final = 1e-12  # relative: the same uncertainty, computed twice


@dataclass(frozen=True, slots=True)
class Expanded:
    """A result with an interval that holds the true value with a stated probability.

    Attributes:
        value: The result.
        u: Combined standard uncertainty.
        dof: Effective degrees of freedom, as computed.
        k: Coverage factor.
        probability: Coverage probability, 0 to 1.
    """

    value: float
    u: float
    dof: float
    k: float
    probability: float

    @property
    def expanded_u(self) -> float:
        """Expanded uncertainty U = k u."""
        return self.k * self.u

    @property
    def low(self) -> float:
        """Lower end of the interval."""
        return self.value - self.expanded_u

    @property
    def high(self) -> float:
        """Upper end of the interval."""
        return self.value + self.expanded_u

    def rounded(self) -> Rounded:
        """Return value and U as they are written: U to two digits, up in doubt, and the value to its place.

        Raises:
            CalibrationError: U is 0: nothing says how many digits count.
        """
        return rounded(self.value, self.expanded_u)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its standard uncertainty.

    Attributes:
        value: The value.
        u: Standard uncertainty, in the value's unit.
        dof: Degrees of freedom of ``u``.
    """

    value: float
    u: float
    dof: float = math.inf

    def expanded(self, probability: float = PROBABILITY) -> Expanded:
        """Return it with the interval of a coverage probability.

        Raises:
            CalibrationError: The probability is none between 0 and 1.
        """
        return Expanded(self.value, self.u, self.dof, coverage_factor(probability, whole_dof(self.dof)), probability)


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A row of the table people read.

    Attributes:
        name: The component, or ``correlation`` for what correlated components add or take.
        distribution: How its uncertainty was had.
        u: Standard uncertainty of the input; None in the row of correlations.
        unit: Unit of the input.
        sensitivity: Result's change per unit of the input; None in the row of correlations.
        contribution: Sensitivity times u, in the result's unit; None in the row of correlations.
        share: Part of the combined variance, 0 to 1; the rows add up to 1. Below 0 where correlation takes away.
        dof: Degrees of freedom of the input.
        note: What a reader must know of it.
    """

    name: str
    distribution: Distribution | None
    u: float | None
    unit: str
    sensitivity: float | None
    contribution: float | None
    share: float
    dof: float
    note: str


@dataclass(frozen=True, slots=True)
class Budget:
    """A result and all that makes it uncertain.

    Attributes:
        value: The result.
        unit: Its unit.
        components: Its inputs; names differ.
        correlations: Pairs of inputs that are not independent.
    """

    value: float
    unit: str
    components: tuple[Component, ...]
    correlations: tuple[Correlation, ...] = ()

    def __post_init__(self) -> None:
        finite("A result", self.value)
        names = [component.name for component in self.components]
        if len(set(names)) < len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise CalibrationError(f"{twice} is in the budget twice. Add up its sensitivities, or name them apart.")
        correlation_matrix(names, self.correlations)

    @property
    def variance(self) -> float:
        """Combined variance: Σ (c u)² + 2 Σ c_i c_j u_i u_j r_ij (GUM 5.1.2, 5.2.2). Independent of any order."""
        return max(0.0, math.fsum([*self._squares(), *self._products()]))

    @property
    def u(self) -> float:
        """Combined standard uncertainty, in the result's unit."""
        return math.sqrt(self.variance)

    @property
    def relative_u(self) -> float:
        """Combined standard uncertainty over the size of the result.

        Raises:
            CalibrationError: The result is 0.
        """
        if self.value == 0:
            raise CalibrationError("A result of 0 has no relative uncertainty.")
        return self.u / abs(self.value)

    @property
    def dof(self) -> float:
        """Effective degrees of freedom by Welch and Satterthwaite (GUM G.4.1).

        The formula is for independent inputs. Inputs correlated with each other enter together, as one term with the
        fewest degrees of freedom among them: exact where all come from one fit, careful elsewhere (a judgement).
        """
        variance = self.variance
        doubt = math.fsum(
            (group_variance / variance) ** 2 / dof for group_variance, dof in self._groups() if variance > 0
        )
        return 1 / doubt if doubt > 0 else math.inf

    @property
    def estimate(self) -> Estimate:
        """The result with its combined uncertainty, without the inputs."""
        return Estimate(self.value, self.u, self.dof)

    def expanded(self, probability: float = PROBABILITY) -> Expanded:
        """Return the result with the interval of a coverage probability.

        Raises:
            CalibrationError: The probability is none between 0 and 1.
        """
        return self.estimate.expanded(probability)

    def with_components(self, *components: Component) -> Budget:
        """Return the budget with more inputs that are independent of those it has.

        Raises:
            CalibrationError: A name is there already.
        """
        return Budget(self.value, self.unit, (*self.components, *components), self.correlations)

    def rows(self) -> tuple[BudgetRow, ...]:
        """Return the table: a row a component, and one for correlations where there are any."""
        variance = self.variance
        rows = [
            BudgetRow(
                c.name,
                c.distribution,
                c.u,
                c.unit,
                c.sensitivity,
                c.contribution,
                c.contribution**2 / variance if variance > 0 else 0.0,
                c.dof,
                c.note,
            )
            for c in self.components
        ]
        if self.correlations:
            share = math.fsum(self._products()) / variance if variance > 0 else 0.0
            rows.append(BudgetRow("correlation", None, None, "", None, None, share, math.inf, ""))
        return tuple(rows)

    def _squares(self) -> list[float]:
        return [component.contribution**2 for component in self.components]

    def _products(self) -> list[float]:
        of = {component.name: component.contribution for component in self.components}
        return [2 * of[pair.first] * of[pair.second] * pair.r for pair in self.correlations]

    def _groups(self) -> list[tuple[float, float]]:
        """Return variance and degrees of freedom of each set of components tied to each other by correlation."""
        group = {component.name: component.name for component in self.components}
        for pair in self.correlations:
            kept, merged = group[pair.first], group[pair.second]
            group = {name: kept if of == merged else of for name, of in group.items()}
        terms: dict[str, list[float]] = {}
        dofs: dict[str, float] = {}
        for component, square in zip(self.components, self._squares(), strict=True):
            of = group[component.name]
            terms.setdefault(of, []).append(square)
            if component.contribution != 0:
                dofs[of] = min(component.dof, dofs.get(of, math.inf))
        for pair, product in zip(self.correlations, self._products(), strict=True):
            terms[group[pair.first]].append(product)
        return [(math.fsum(terms[of]), dof) for of, dof in dofs.items()]


def coverage_factor(probability: float, dof: float = math.inf) -> float:
    """Return how many standard uncertainties hold the true value with a probability, by Student's t.

    Args:
        probability: Coverage, between 0 and 1; both sides together.
        dof: Degrees of freedom; need not be whole.

    Raises:
        CalibrationError: The probability is none between 0 and 1, or the degrees of freedom are not above 0.
    """
    if not 0 < probability < 1:
        raise CalibrationError(f"A coverage probability lies between 0 and 1, not {probability:g}.")
    if not dof > 0:
        raise CalibrationError(f"Degrees of freedom must be above 0, not {dof:g}.")
    upper = (1 + probability) / 2
    return float(ndtri(upper)) if math.isinf(dof) else float(stdtrit(dof, upper))


def whole_dof(dof: float) -> float:
    """Return degrees of freedom as the GUM takes them: to one decimal, then down to a whole number.

    So 18.999 is 19 as in its example G.4.1, and 16.75 is 16 as in H.1. Below 1 they stay as they are.
    """
    return dof if math.isinf(dof) or dof < 1 else float(math.floor(round(dof, 1)))


def covariance_matrix(budgets: Sequence[Budget]) -> NDArray[np.float64]:
    """Return the covariance of several results. Components of one name are one input, which moves them all together.

    Args:
        budgets: The results, of one unit.

    Returns:
        A square matrix in the results' unit squared, in their order.

    Raises:
        CalibrationError: One name stands for two uncertainties, or the correlations contradict each other.
    """
    u_of: dict[str, float] = {}
    for component in (component for budget in budgets for component in budget.components):
        known = u_of.setdefault(component.name, component.u)
        if not math.isclose(known, component.u, rel_tol=_SAME):
            raise CalibrationError(
                f"{component.name} has two uncertainties, {known:g} and {component.u:g}. Name two inputs apart."
            )
    names = sorted(u_of)
    pairs = {ordered(pair) for budget in budgets for pair in budget.correlations}
    column = {name: index for index, name in enumerate(names)}
    moved = np.zeros((len(budgets), len(names)))
    for row, budget in enumerate(budgets):
        for component in budget.components:
            moved[row, column[component.name]] = component.contribution
    covariance = moved @ correlation_matrix(names, pairs) @ moved.T
    return (covariance + covariance.T) / 2
