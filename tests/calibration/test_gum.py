"""Budgets against the published examples of the GUM and of those who teach it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.uncertainty.component import (
    Component,
    dof_of_doubt,
    from_certificate,
    from_readings,
    resolution,
    within_limits,
)
from calibration.uncertainty.correlation import Correlation
from calibration.uncertainty.gum import Budget, Estimate, covariance_matrix, coverage_factor, whole_dof


@pytest.mark.parametrize(
    ("dof", "k"),
    [
        (1, 13.97),
        (2, 4.53),
        (3, 3.31),
        (4, 2.87),
        (5, 2.65),
        (6, 2.52),
        (7, 2.43),
        (8, 2.37),
        (10, 2.28),
        (20, 2.13),
        (50, 2.05),
        (math.inf, 2.00),
    ],
)
def test_coverage_factors_of_95_45_percent_are_those_of_the_table(dof: float, k: float) -> None:
    assert coverage_factor(0.9545, dof) == pytest.approx(k, abs=0.005)


@pytest.mark.parametrize(
    ("dof", "t"),
    [(2, 4.302653), (3, 3.182446), (5, 2.570582), (10, 2.228139), (50, 2.008559), (math.inf, 1.959964)],
)
def test_coverage_factors_of_95_percent_are_the_published_quantiles(dof: float, t: float) -> None:
    assert coverage_factor(0.95, dof) == pytest.approx(t, abs=5e-7)


def test_gum_g_4_1_a_product_of_three_inputs() -> None:
    budget = Budget(
        100.0, "%", (Component("X1", 0.25, dof=9), Component("X2", 0.57, dof=4), Component("X3", 0.82, dof=14))
    )
    assert budget.u == pytest.approx(1.03, abs=0.005)
    assert budget.dof == pytest.approx(19.0, abs=0.05)
    assert budget.expanded(0.95).k == pytest.approx(2.09, abs=0.005)


def test_gum_h_1_end_gauge() -> None:
    inputs = [(25, 18), (5.8, 24), (3.9, 5), (6.7, 8), (2.887, 50), (16.599, 2)]
    budget = Budget(50000838.0, "nm", tuple(Component(f"X{i}", u, dof=dof) for i, (u, dof) in enumerate(inputs)))
    assert budget.u == pytest.approx(31.66, abs=0.005)
    assert budget.dof == pytest.approx(16.75, abs=0.005)
    result = budget.expanded(0.99)
    assert whole_dof(budget.dof) == 16
    assert result.k == pytest.approx(2.92, abs=0.005)
    assert result.rounded().u_text == "93"
    assert result.rounded().value_text == "50000838"


def test_gum_h_3_correlated_inputs_of_one_fit_keep_its_degrees_of_freedom() -> None:
    budget = Budget(
        -0.17120379 + 10 * 0.00218270,
        "°C",
        (Component("y1", 0.00287760, dof=9), Component("y2", 0.00066794, 10.0, dof=9)),
        (Correlation("y1", "y2", -0.93043),),
    )
    assert budget.value == pytest.approx(-0.1493768, abs=1e-7)
    assert budget.u == pytest.approx(0.0041386, abs=5e-8)
    assert budget.dof == pytest.approx(9)


def test_willink_2008_a_line_predicted_from_three_readings() -> None:
    # The line through x = -1, 0, 1 at 2/3 is 1/3 of each reading and 2/3 of half their difference: 0, 1/3, 2/3.
    budget = Budget(0.0, "", tuple(Component(f"y{i}", 0.1, i / 3, dof=2) for i in range(3)))
    assert budget.variance == pytest.approx(5 * 0.1**2 / 9)
    assert budget.dof == pytest.approx(25 * 2 / 17)


def test_a_group_of_correlated_inputs_is_one_term_beside_independent_ones() -> None:
    budget = Budget(
        1.0,
        "",
        (Component("a", 3.0, dof=4), Component("b", 1.0, dof=8), Component("c", 4.0, dof=10)),
        (Correlation("a", "b", 1.0),),
    )
    assert budget.u == pytest.approx(math.sqrt(16 + 16))
    assert budget.dof == pytest.approx(32**2 / (16**2 / 4 + 16**2 / 10))


def test_widths_become_standard_uncertainties() -> None:
    assert from_certificate("U", 0.3, 2).u == pytest.approx(0.15)
    assert within_limits("a", 1.0).u == pytest.approx(1 / math.sqrt(3))
    assert within_limits("a", 1.0, "triangular").u == pytest.approx(1 / math.sqrt(6))
    assert within_limits("a", 1.0, "arcsine").u == pytest.approx(1 / math.sqrt(2))
    assert resolution("d", 0.1).u == pytest.approx(0.1 / math.sqrt(12))
    assert dof_of_doubt(0.25) == pytest.approx(8)


def test_repeated_readings_give_the_scatter_of_their_mean() -> None:
    component = from_readings("force", [10.0, 12.0, 14.0, 16.0])
    assert component.u == pytest.approx(math.sqrt(20 / 3 / 4))
    assert component.dof == 3
    with pytest.raises(CalibrationError, match="two or more"):
        from_readings("force", [10.0])


def test_rows_share_the_variance_and_name_what_correlation_takes_away() -> None:
    budget = Budget(
        10.0,
        "N",
        (within_limits("a", 3.0, sensitivity=-2.0, unit="mm"), Component("b", 1.0, note="from memory")),
        (Correlation("a", "b", 0.5),),
    )
    a, b, correlation = budget.rows()
    # (2·3/√3)² = 12, 1² = 1, 2·(-2·√3)·1·0.5 = -3.4641: 9.5359 together.
    assert budget.variance == pytest.approx(13 - math.sqrt(12))
    assert (a.contribution, a.unit, a.distribution) == (pytest.approx(-math.sqrt(12)), "mm", "rectangular")
    assert b.note == "from memory"
    assert (a.share, b.share) == (pytest.approx(12 / (13 - math.sqrt(12))), pytest.approx(1 / (13 - math.sqrt(12))))
    assert correlation.share < 0
    assert math.fsum(row.share for row in budget.rows()) == pytest.approx(1)


def test_inputs_of_one_name_tie_results_together() -> None:
    scale = Component("scale", 2.0)
    first = Budget(1.0, "N", (scale, Component("own 1", 1.0)))
    second = Budget(2.0, "N", (Component("scale", 2.0, sensitivity=3.0), Component("own 2", 5.0)))
    assert np.allclose(covariance_matrix([first, second]), [[4 + 1, 2 * 6], [2 * 6, 36 + 25]])


def test_a_name_with_two_uncertainties_is_refused() -> None:
    with pytest.raises(CalibrationError, match="scale has two uncertainties"):
        covariance_matrix([Budget(1.0, "", (Component("scale", 1.0),)), Budget(1.0, "", (Component("scale", 2.0),))])


@pytest.mark.parametrize(
    ("components", "correlations", "message"),
    [
        ((Component("a", 1.0), Component("a", 1.0)), (), "twice"),
        ((Component("a", 1.0),), (Correlation("a", "b", 0.1),), "names b"),
        (
            (Component("a", 1.0), Component("b", 1.0)),
            (Correlation("a", "b", 0.1), Correlation("b", "a", 0.1)),
            "given twice",
        ),
        (
            (Component("a", 1.0), Component("b", 1.0), Component("c", 1.0)),
            (Correlation("a", "b", 1.0), Correlation("b", "c", 1.0), Correlation("a", "c", -1.0)),
            "contradict",
        ),
    ],
)
def test_a_budget_that_makes_no_sense_is_refused(
    components: tuple[Component, ...], correlations: tuple[Correlation, ...], message: str
) -> None:
    with pytest.raises(CalibrationError, match=message):
        Budget(1.0, "", components, correlations)


@pytest.mark.parametrize("bad", [-1.0, math.nan, math.inf])
def test_an_uncertainty_that_is_none_is_refused(bad: float) -> None:
    with pytest.raises(CalibrationError, match="0 or more"):
        Component("a", bad)


@pytest.mark.parametrize("probability", [0.0, 1.0, -0.1, math.nan])
def test_a_coverage_that_is_none_is_refused(probability: float) -> None:
    with pytest.raises(CalibrationError, match="between 0 and 1"):
        Estimate(1.0, 0.1).expanded(probability)


_COMPONENTS = st.lists(
    st.tuples(st.floats(1e-6, 1e3), st.floats(-1e3, 1e3).filter(lambda c: abs(c) > 1e-6), st.integers(1, 60)),
    min_size=1,
    max_size=8,
).map(lambda rows: tuple(Component(f"x{i}", u, c, dof) for i, (u, c, dof) in enumerate(rows)))


@given(_COMPONENTS, st.randoms(use_true_random=False))
def test_the_order_of_components_does_not_matter(components: tuple[Component, ...], order: object) -> None:
    shuffled = list(components)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    budget, other = Budget(7.0, "N", components), Budget(7.0, "N", tuple(shuffled))
    assert (other.u, other.dof) == (budget.u, budget.dof)


@given(_COMPONENTS, st.floats(1e-3, 1e3))
def test_another_unit_of_the_result_leaves_relative_uncertainty_and_dof_alone(
    components: tuple[Component, ...], factor: float
) -> None:
    budget = Budget(7.0, "N", components)
    scaled = Budget(
        7.0 * factor, "lbf", tuple(Component(c.name, c.u, c.sensitivity * factor, c.dof) for c in components)
    )
    assert scaled.relative_u == pytest.approx(budget.relative_u)
    assert scaled.dof == pytest.approx(budget.dof)


@given(_COMPONENTS)
def test_effective_degrees_of_freedom_lie_between_the_least_and_the_sum(components: tuple[Component, ...]) -> None:
    dof = Budget(1.0, "", components).dof
    assert min(c.dof for c in components) * (1 - 1e-9) <= dof <= sum(c.dof for c in components) * (1 + 1e-9)
