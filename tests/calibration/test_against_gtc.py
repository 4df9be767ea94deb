"""The same measurements by GTC, the GUM Tree Calculator of New Zealand's standards laboratory."""

from __future__ import annotations

import math

import GTC as gtc
import numpy as np
import pytest
from GTC import type_a, type_b
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.curve.weighted_line import fit_generalised_line, fit_ordinary_line, fit_weighted_line
from calibration.curve.york import fit_york_line
from calibration.reference.air import AirDensity
from calibration.reference.gravity import Gravity
from calibration.reference.load import Load, Tilt, reference_forces
from calibration.reference.mass import Weight
from calibration.uncertainty.component import Component
from calibration.uncertainty.correlation import Correlation
from calibration.uncertainty.gum import Budget, covariance_matrix, coverage_factor

_INPUT = st.tuples(st.floats(1e-3, 1e3), st.floats(-10, 10).filter(lambda c: abs(c) > 1e-3), st.integers(1, 80))


@settings(max_examples=50)
@given(st.lists(_INPUT, min_size=1, max_size=7))
def test_combined_uncertainty_and_degrees_of_freedom(inputs: list[tuple[float, float, int]]) -> None:
    budget = Budget(0.0, "", tuple(Component(f"x{i}", u, c, dof) for i, (u, c, dof) in enumerate(inputs)))
    result = sum((c * gtc.ureal(0.0, u, dof) for u, c, dof in inputs), start=gtc.constant(0.0))
    assert budget.u == pytest.approx(result.u, rel=1e-12)
    assert budget.dof == pytest.approx(result.df, rel=1e-9)


@settings(max_examples=50)
@given(st.floats(-0.99, 0.99), st.floats(0.1, 10), st.floats(0.1, 10), st.floats(-5, 5))
def test_correlated_inputs(r: float, u_a: float, u_b: float, c: float) -> None:
    budget = Budget(0.0, "", (Component("a", u_a), Component("b", u_b, c)), (Correlation("a", "b", r),))
    a, b = gtc.ureal(0.0, u_a, independent=False), gtc.ureal(0.0, u_b, independent=False)
    gtc.set_correlation(r, a, b)
    assert budget.u == pytest.approx((a + c * b).u, rel=1e-12)


@pytest.mark.parametrize("dof", [1, 2, 3.7, 16.75, 49])
@pytest.mark.parametrize("probability", [0.9, 0.9545, 0.99])
def test_coverage_factors(dof: float, probability: float) -> None:
    # GTC's own quantile is good to five digits.
    assert coverage_factor(probability, dof) == pytest.approx(gtc.rp.k_factor(dof, 100 * probability), rel=1e-4)


def test_a_run_of_stacked_weights() -> None:
    """Forces and their covariance, with derivatives that GTC finds by itself."""
    masses = {"a": (10.0, 0.0006, 7850.0), "b": (10.0, 0.0011, 7200.0), "c": (5.0, 0.0003, 7950.0)}
    share, u_density = 1.5e-4, 80.0
    gravity = Gravity(9.8074280, 5e-4, "")
    air, tilt = AirDensity(1.11, 0.03, ""), Tilt.at_most(4.0)
    hook = Weight("hook", 0.35, 0.0005, density_kg_per_m3=7850.0, u_density_kg_per_m3=u_density)
    pieces = {
        name: Weight(name, mass, u, share * mass, "scale", density, u_density)
        for name, (mass, u, density) in masses.items()
    }
    stacks = ("a", "ab", "abc", "c")
    budgets = reference_forces(
        [Load(tuple(pieces[name] for name in stack), (hook,), tilt) for stack in stacks], gravity, air
    )

    g, rho = gtc.ureal(9.8074280, 5e-4), gtc.ureal(1.11, 0.03)
    scale, along = gtc.ureal(1.0, share), gtc.ureal(tilt.factor, tilt.u_factor)

    def effective(mass: object, density: float) -> object:
        true_density = gtc.ureal(density, u_density)
        return mass * (1 - 1.2 / 8000) / (1 - 1.2 / true_density) * (1 - rho / true_density)  # type: ignore[operator]

    of_piece = {name: effective(gtc.ureal(mass, u) * scale, density) for name, (mass, u, density) in masses.items()}
    of_hook = effective(gtc.ureal(0.35, 0.0005), 7850.0)
    forces = [g * along * sum((of_piece[name] for name in stack), start=of_hook) for stack in stacks]

    covariance = covariance_matrix(budgets)
    for row, force in enumerate(forces):
        assert budgets[row].value == pytest.approx(force.x, rel=1e-13)
        assert budgets[row].u == pytest.approx(force.u, rel=1e-10)
        for column, other in enumerate(forces):
            assert covariance[row, column] == pytest.approx(
                force.u * other.u * gtc.get_correlation(force, other), rel=1e-9
            )


_X = [10.0, 25.0, 40.0, 60.0, 80.0, 100.0, 150.0]
_Y = [0.21, 0.48, 0.83, 1.18, 1.61, 2.02, 2.97]
_U = [0.02, 0.02, 0.03, 0.01, 0.02, 0.04, 0.03]


def test_ordinary_line_forward_and_backward() -> None:
    line, fit = fit_ordinary_line(_X, _Y), type_a.line_fit(_X, _Y)
    a, b = fit.a_b
    assert (line.intercept, line.slope) == (pytest.approx(a.x, rel=1e-10), pytest.approx(b.x, rel=1e-12))
    assert (line.u_intercept, line.u_slope) == (pytest.approx(a.u, rel=1e-10), pytest.approx(b.u, rel=1e-10))
    assert line.correlation == pytest.approx(gtc.get_correlation(a, b), rel=1e-9)
    readings = [1.3, 1.33, 1.28]
    theirs = fit.x_from_y(readings)
    ours = line.invert(math.fsum(readings) / 3, readings=3)
    assert (ours.value, ours.dof) == (pytest.approx(theirs.x, rel=1e-10), pytest.approx(theirs.df))
    assert ours.u == pytest.approx(theirs.u, rel=1e-9)


def test_weighted_line() -> None:
    line = fit_weighted_line(_X, _Y, _U)
    a, b = type_b.line_fit_wls(_X, [gtc.ureal(y, u) for y, u in zip(_Y, _U, strict=True)]).a_b
    assert (line.intercept, line.slope) == (pytest.approx(a.x, rel=1e-9), pytest.approx(b.x, rel=1e-11))
    assert (line.u_intercept, line.u_slope) == (pytest.approx(a.u, rel=1e-10), pytest.approx(b.u, rel=1e-10))
    assert line.correlation == pytest.approx(gtc.get_correlation(a, b), rel=1e-9)


def test_generalised_line_is_what_its_weights_make_of_the_data() -> None:
    """The best line is linear in y: a and b of GTC, with the same weights, propagated with the same common error."""
    own, common = np.array(_U), 0.008
    covariance = np.diag(own**2) + common**2 * np.outer(_Y, _Y)
    line = fit_generalised_line(_X, _Y, covariance)
    design = np.column_stack([np.ones(len(_X)), _X])
    information = design.T @ np.linalg.inv(covariance)
    weights = np.linalg.inv(information @ design) @ information
    factor = gtc.ureal(1.0, common)
    # The common error of each y is `common` times its value, so y (1 + e).
    values = [gtc.ureal(y, u) + y * (factor - 1) for y, u in zip(_Y, _U, strict=True)]
    a, b = (sum((w * y for w, y in zip(row, values, strict=True)), start=gtc.constant(0.0)) for row in weights)
    assert (line.intercept, line.slope) == (pytest.approx(a.x, rel=1e-8), pytest.approx(b.x, rel=1e-10))
    assert (line.u_intercept, line.u_slope) == (pytest.approx(a.u, rel=1e-8), pytest.approx(b.u, rel=1e-8))


def test_york_line_propagated_through_the_points() -> None:
    """Only without correlation in a point: with it, GTC 1.5.1 counts the covariance twice (`test_york.py` has it)."""
    u_x = [0.3, 0.2, 0.5, 0.4, 0.3, 0.6, 0.5]
    fit = fit_york_line(_X, _Y, u_x, _U)
    theirs = type_b.line_fit_wtls(
        [gtc.ureal(x, u) for x, u in zip(_X, u_x, strict=True)], [gtc.ureal(y, u) for y, u in zip(_Y, _U, strict=True)]
    )
    a, b = theirs.a_b
    # GTC searches the least χ² itself and so has its place to the root of the rounding only.
    assert fit.propagated.slope == pytest.approx(b.x, rel=1e-6)
    assert fit.propagated.intercept == pytest.approx(a.x, abs=1e-4 * a.u)
    assert fit.propagated.u_slope == pytest.approx(b.u, rel=1e-6)
    assert fit.propagated.u_intercept == pytest.approx(a.u, rel=1e-6)
    assert fit.propagated.correlation == pytest.approx(gtc.get_correlation(a, b), rel=1e-6)
    assert fit.consistency is not None
    assert fit.consistency.chi2 == pytest.approx(theirs.ssr, rel=1e-12)
