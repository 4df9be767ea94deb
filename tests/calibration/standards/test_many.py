"""Many calibrations at once give what each gives alone: to 1e-12, with the same classes, ranges and words."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.astm_e74 import evaluate_e74
from calibration.standards.astm_e74_many import evaluate_e74_many
from calibration.standards.iso376 import Iso376Result, evaluate_iso376
from calibration.standards.iso376_criteria import CLASSES, Case
from calibration.standards.iso376_many import evaluate_iso376_many
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_runs import Iso376Runs

COUNT = 5
STEPS_N = np.array([20.0, 60.0, 150.0, 300.0, 420.0, 500.0, 700.0, 850.0, 1000.0])
SERIES = ("x1", "x2", "x3", "x5", "x4", "x6")


def same(one: Any, other: Any) -> None:
    np.testing.assert_allclose(np.asarray(one, dtype=float), np.asarray(other, dtype=float), rtol=1e-12, atol=0)


def same_result(one: Iso376Result, other: Iso376Result) -> None:
    for name in ("mean_reading", "values", "resolution_n", "older_expanded_percent"):
        same(getattr(one, name), getattr(other, name))
    for name in ("w", "combined_percent", "reversibility", "expanded_percent", "expanded_falling_percent"):
        same(getattr(one.uncertainty, name), getattr(other.uncertainty, name))
    assert one.uncertainty.not_included == other.uncertainty.not_included
    assert one.missing == other.missing
    assert one.classes_by_criterion == other.classes_by_criterion
    assert (one.step_classes, one.best_class, one.case) == (other.step_classes, other.best_class, other.case)
    assert one.ranges == other.ranges
    assert (one.fit is None) == (other.fit is None)
    if one.fit is not None and other.fit is not None:
        same(one.fit.coefficients, other.fit.coefficients)
        same(one.fit.covariance, other.fit.covariance)


@st.composite
def many_readings(draw: st.DrawFn) -> dict[str, Any]:
    """Return readings of some calibrations, good and bad ones together, with any part left out."""
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    scatter = 10.0 ** rng.uniform(-5.5, -2.5, (COUNT, 1))
    ideal = draw(st.sampled_from([2e-3, -400.0])) * STEPS_N * (1 + 3e-5 * STEPS_N)
    names = SERIES if draw(st.booleans()) else SERIES[:4]
    readings: dict[str, Any] = {
        name: ideal * (1 + scatter * rng.standard_normal((COUNT, len(STEPS_N)))) for name in names
    }
    if "x4" in readings and draw(st.booleans()):
        readings["x4"][:, -1] = readings["x6"][:, -1] = math.nan
    top = abs(ideal[-1])
    if draw(st.booleans()):
        readings["zero_before"] = rng.normal(0, 1e-4 * top, (COUNT, 3))
        readings["zero_after"] = readings["zero_before"] + rng.normal(0, 3e-4 * top, (COUNT, 3))
    if draw(st.booleans()):
        readings["creep"] = top * (1 + rng.normal(0, 3e-4, (COUNT, 2)))
    settings_of: dict[str, Any] = {
        "resolution": top * 10.0 ** rng.uniform(-6, -3, COUNT),
        "resolution_n": 10.0 ** rng.uniform(-3, 0, COUNT),
        "reference_w_percent": np.where(rng.random(COUNT) < 0.3, math.nan, 10.0 ** rng.uniform(-2.5, -0.9, COUNT)),
        "span_per_k": rng.choice([0.0, 5e-5], COUNT),
        "temperature_range_k": rng.uniform(0, 2, COUNT),
    }
    for name, values in settings_of.items():
        if draw(st.booleans()):
            readings[name] = values if draw(st.booleans()) else float(values[0])
    return readings


def alone(readings: dict[str, Any], index: int) -> Iso376Run:
    taken = {name: np.asarray(values)[index] if np.ndim(values) else values for name, values in readings.items()}
    if "creep" in taken:
        taken["creep"] = tuple(taken["creep"])
    return Iso376Run.of(STEPS_N, **taken)


@settings(deadline=None, max_examples=60)
@given(
    readings=many_readings(),
    degree=st.integers(1, 3),
    case=st.sampled_from([None, "A", "B", "C", "D"]),
    through_zero=st.booleans(),
    interpolation=st.sampled_from(["sd", "fc"]),
)
def test_iso376_many_is_each_alone(
    readings: dict[str, Any], degree: int, case: Case | None, through_zero: bool, interpolation: Any
) -> None:
    how: dict[str, Any] = {
        "degree": degree,
        "case": case,
        "through_zero": through_zero,
        "interpolation": interpolation,
    }
    many = evaluate_iso376_many(Iso376Runs.of(STEPS_N, **readings), **how)
    assert len(many) == len(list(many)) == COUNT
    for index, one in enumerate(many):
        single = evaluate_iso376(alone(readings, index), **how)
        same_result(one, single)
        same(many.expanded_percent[index], single.uncertainty.expanded_percent)
        same(many.expanded_falling_percent[index], single.uncertainty.expanded_falling_percent)
        assert many.best_classes[index] == single.best_class
        low_n = {held.name: held.low_n for held in single.ranges}
        assert {name: low[index] for name, low in many.class_low_n.items() if not math.isnan(low[index])} == low_n


def test_the_classes_differ_from_calibration_to_calibration() -> None:
    """Or else the test above would compare little: b of 0.04 %, 0.09 %, 0.19 %, 0.39 % and 0.5 % at all steps."""
    x = np.tile(2e-3 * STEPS_N, (COUNT, 1))
    spread = np.array([0.04, 0.09, 0.19, 0.39, 0.5])[:, None] / 100
    zeros = np.zeros((COUNT, 3))
    many = evaluate_iso376_many(
        Iso376Runs.of(
            STEPS_N, x1=x, x2=x, x3=x * (1 + spread), x5=x, x4=x * (1 + spread), x6=x,
            zero_before=zeros, zero_after=zeros, resolution_n=1e-3, reference_w_percent=0.01,
        )
    )  # fmt: skip
    assert many.best_classes == (*CLASSES, None)
    assert [one.best_class for one in many] == [*CLASSES, None]
    assert many.class_low_n["2"].tolist()[:4] == [20.0] * 4
    assert math.isnan(many.class_low_n["2"][4])
    assert many[-1].best_class is None
    with pytest.raises(IndexError):
        _ = many[COUNT]


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    degree=st.sampled_from([None, 1, 2, 4]),
    resolution=st.sampled_from([0.0, 1e-6, 1e-3, "each"]),
    with_zero=st.booleans(),
    with_runs=st.booleans(),
)
def test_e74_many_is_each_alone(
    seed: int, degree: int | None, resolution: Any, with_zero: bool, with_runs: bool
) -> None:
    rng = np.random.default_rng(seed)
    force = np.tile(np.linspace(0.0 if with_zero else 100.0, 1000.0, 11), 3)
    z = force / 1000
    bend = rng.choice([0.0, 1e-3, 2e-2], (COUNT, 1))
    y = 2 * z + bend * z**2 - bend * z**3 + 10.0 ** rng.uniform(-6, -3, (COUNT, 1)) * rng.standard_normal((COUNT, 33))
    step = 10.0 ** rng.uniform(-6, -2, COUNT) if resolution == "each" else resolution
    runs = np.repeat([1, 2, 3], 11) if with_runs else None
    many = evaluate_e74_many(force, y, degree=degree, resolution=step, runs=runs)
    assert len(many) == len(list(many)) == COUNT
    for index, one in enumerate(many):
        r = float(np.broadcast_to(step, COUNT)[index])
        single = evaluate_e74(force, y[index], degree=degree, resolution=r, runs=runs)
        same(
            [one.s, one.force_per_deflection_n, one.llf_n, one.highest_n, *one.fit.coefficients],
            [single.s, single.force_per_deflection_n, single.llf_n, single.highest_n, *single.fit.coefficients],
        )
        assert one.rule == single.rule
        assert one.fit.degree == single.fit.degree
        assert one.limited_by_resolution == single.limited_by_resolution
        assert one.shortfalls == single.shortfalls
        for name, limit in single.lower_limits_n.items():
            other = one.lower_limits_n[name]
            assert (other is None) == (limit is None)
            same(math.nan if other is None else other, math.nan if limit is None else limit)
            same(many.lower_limits_n[name][index], math.nan if limit is None else limit)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"x1": np.ones(9)}, r"shape \(calibrations, 9\)"),
        ({"x1": np.ones((4, 9))}, r"shape \(calibrations, 9\)"),
        ({"x4": None}, "belong together"),
        ({"zero_after": None}, "belong together"),
        ({"zero_after": np.zeros((COUNT, 2))}, "zero reading before and one after"),
        ({"zero_after": np.zeros((2, 3))}, "a row for each of the 5"),
        ({"creep": np.zeros((COUNT, 3))}, "two readings"),
        ({"resolution": [1e-3, 1e-3]}, "one for each of the 5"),
    ],
)
def test_readings_that_do_not_fit_are_refused(more: dict[str, Any], says: str) -> None:
    with pytest.raises(CalibrationError, match=says):
        Iso376Runs.of(STEPS_N, **(perfect() | more))


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("x5", math.nan, "Calibration 3: a reading of the run is no number"),
        ("x2", 0.0, "Calibration 3: a deflection is 0 under load; is the instrument connected?"),
        ("zero_after", math.inf, "Calibration 3: a zero, a creep reading"),
        ("resolution_n", -1.0, "Calibration 3: a resolution or an uncertainty cannot be below 0"),
    ],
)
def test_the_calibration_that_makes_no_sense_is_named(name: str, value: float, says: str) -> None:
    readings = perfect()
    readings[name][3] = value
    with pytest.raises(CalibrationError, match=says.replace("?", r"\?")):
        Iso376Runs.of(STEPS_N, **readings)


def perfect() -> dict[str, Any]:
    readings: dict[str, Any] = {name: np.tile(2e-3 * STEPS_N, (COUNT, 1)) for name in SERIES}
    zeros = {"zero_before": np.zeros((COUNT, 3)), "zero_after": np.zeros((COUNT, 3))}
    return readings | zeros | {"resolution_n": np.full(COUNT, 0.1)}


def test_e74_readings_that_do_not_fit_are_refused() -> None:
    force = np.linspace(100, 1000, 10)
    good = np.tile(2 * force, (3, 1))
    bad = good.copy()
    bad[1, 4] = 0
    for what, says in ((bad, "Calibration 1: a deflection"), (good[0], "shape"), (good[:, 1:], "shape")):
        with pytest.raises(CalibrationError, match=says):
            evaluate_e74_many(force, what, degree=1)
    bad[1, 4] = math.nan
    with pytest.raises(CalibrationError, match="Calibration 1: a deflection is no number"):
        evaluate_e74_many(force, bad, degree=1)
    with pytest.raises(CalibrationError, match="below 0 N"):
        evaluate_e74_many(-force, good, degree=1)
    with pytest.raises(CalibrationError, match="one number or 3"):
        evaluate_e74_many(force, good, degree=1, resolution=[1, 2])
    with pytest.raises(CalibrationError, match="degree 1 to 3"):
        evaluate_iso376_many(Iso376Runs.of(STEPS_N, **perfect()), degree=4)
