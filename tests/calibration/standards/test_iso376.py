"""ISO 376: the arithmetic to every digit worked out by hand, the ladder of classes, and what follows from a display."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.iso376 import evaluate_iso376
from calibration.standards.iso376_criteria import CLASSES, LIMITS
from calibration.standards.iso376_run import Iso376Run

STEPS_N = np.linspace(100.0, 1000.0, 10)


def run(force_n: Any = STEPS_N, *, scale: float = 2e-3, **more: Any) -> Iso376Run:
    """Return a perfect run, with whatever is to be different."""
    ideal = scale * np.asarray(force_n, dtype=float)
    known: dict[str, Any] = dict.fromkeys(("x1", "x2", "x3", "x4", "x5", "x6"), ideal)
    known |= {"zero_before": [0, 0, 0], "zero_after": [0, 0, 0], "resolution": 1e-9, "reference_w_percent": 0.001}
    return Iso376Run.of(force_n, **(known | more))


def worked() -> Iso376Run:
    """Return the made-up numbers at 500 N; at 1000 N nothing is wrong, so that X_N is 2."""
    return Iso376Run.of(
        [500, 1000],
        x1=[1.00020, 2],
        x2=[1.00030, 2],
        x3=[1.00050, 2],
        x5=[0.99980, 2],
        x4=[1.00110, math.nan],
        x6=[1.00040, math.nan],
        zero_before=[0, 0.00002, 0],
        zero_after=[0.00010, 0.00004, -0.00009],
        creep=(1.50000, 1.50015),
        resolution=0.00001,
        reference_w_percent=0.005,
    )


def test_the_arithmetic() -> None:
    result = evaluate_iso376(worked(), fitted=[1.0, 2.0], degree=1, interpolation="fc")
    assert result.mean_reading[0] == pytest.approx(1.0001667, abs=5e-8)
    assert result.b[0] == pytest.approx(0.069988, abs=5e-7)
    assert result.b_prime[0] == pytest.approx(0.0099975, abs=5e-8)
    assert result.v[0] == pytest.approx(0.059991, abs=5e-7)
    assert result.fc[0] == pytest.approx(0.016667, abs=5e-7)
    assert result.f0 == pytest.approx(0.0050, rel=1e-9)
    assert result.c == pytest.approx(0.0075, rel=1e-9)
    assert result.resolution_n[0] == pytest.approx(0.0049992, abs=5e-8)
    assert result.v[1] == 0  # it turns at the highest force


def test_the_contributions() -> None:
    uncertainty = evaluate_iso376(worked(), fitted=[1.0, 2.0], degree=1, interpolation="fc").uncertainty
    w = uncertainty.w[:, 0]
    assert w[0] == 0.0025
    assert w[1] == pytest.approx(0.0202725, abs=5e-8)
    assert w[2] == pytest.approx(0.0057721, abs=5e-8)
    assert w[3] == pytest.approx(0.00040818, abs=5e-9)
    assert w[4] == pytest.approx(0.0043301, abs=5e-8)
    assert w[5] == pytest.approx(0.0050, rel=1e-9)
    assert w[7] == pytest.approx(0.016667, abs=5e-7)
    assert uncertainty.not_included == ("temperature",)
    assert uncertainty.expanded_percent[0] == pytest.approx(2 * math.sqrt(sum(w**2)))
    assert uncertainty.by_name()["creep"][0] == w[4]
    falling = 2 * math.sqrt(sum(w**2) + 0.059991**2 / 3)
    assert uncertainty.expanded_falling_percent[0] == pytest.approx(falling, rel=1e-5)


def test_the_classes_of_the_worked_numbers() -> None:
    result = evaluate_iso376(worked(), fitted=[1.0, 2.0], degree=1)
    by_criterion = {name: classes[0] for name, classes in result.classes_by_criterion.items()}
    assert by_criterion.pop("b") == "0.5"
    assert set(by_criterion) == {"b_prime", "fc", "f0", "v", "reference", "resolution", "lowest"}
    assert set(by_criterion.values()) == {"00"}
    with_creep = evaluate_iso376(worked(), fitted=[1.0, 2.0], degree=1, case="C")
    assert with_creep.classes_by_criterion["c"][0] == "00"
    assert result.step_classes == with_creep.step_classes == ("0.5", "00")
    assert result.best_class == "0.5"


def test_the_older_convention_is_another_number() -> None:
    result = evaluate_iso376(worked(), fitted=[1.0, 2.0], degree=1)
    squares = 0.005**2 + 0.069988**2 / 2 + 0.0099975**2 / 3 + 0.00099983**2 / 3
    squares += 0.005**2 / 3 + 0.0075**2 / 3 + 0.016667**2 / 6
    assert result.older_expanded_percent[0] == pytest.approx(math.sqrt(squares), rel=1e-4)
    assert abs(result.older_expanded_percent[0] / result.uncertainty.expanded_percent[0] - 1) > 0.01


def test_interpolation_from_the_scatter_about_the_curve() -> None:
    bent = 2e-3 * STEPS_N * (1 + 1e-4 * np.sin(STEPS_N))
    result = evaluate_iso376(run(x1=bent, x2=bent, x3=bent, x5=bent), degree=2)
    assert result.fit is not None
    expected = 100 * 1000 / (STEPS_N * bent[-1]) * result.fit.residual_sd
    np.testing.assert_allclose(result.uncertainty.by_name()["interpolation"], expected, rtol=1e-9)
    np.testing.assert_allclose(result.fc, 100 * (bent / result.fit.reading_at(STEPS_N) - 1), atol=1e-9)


@pytest.mark.parametrize(
    ("display_n", "expected"),
    [(0.1, {"00": 400, "0.5": 200, "1": 100, "2": 50}), (1.0, {"2": 500}), (2.0, {})],
)
def test_what_a_display_allows(display_n: float, expected: dict[str, float]) -> None:
    steps = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]
    result = evaluate_iso376(run(steps, scale=1.0, resolution_n=display_n))
    assert {one.name: one.low_n for one in result.ranges} == expected
    assert all(one.high_n == 1000 for one in result.ranges)


def test_a_bad_step_ends_the_range_below_it() -> None:
    x3 = 2e-3 * STEPS_N
    x3[2] *= 1.0015  # 300 N: b 0.15 %, class 1
    result = evaluate_iso376(run(x3=x3), case="B")
    assert result.step_classes == ("00", "00", "1", *["00"] * 7)
    assert [(one.name, one.low_n) for one in result.ranges] == [("00", 400), ("0.5", 400), ("1", 100), ("2", 100)]
    assert result.ranges[2].expanded_percent == pytest.approx(result.uncertainty.expanded_percent.max())
    assert result.ranges[0].expanded_percent == pytest.approx(result.uncertainty.expanded_percent[3:].max())


def test_a_class_must_reach_down_to_half_of_the_range() -> None:
    x3 = 2e-3 * STEPS_N
    x3[5] *= 1.0015  # 600 N
    assert evaluate_iso376(run(x3=x3), case="B").best_class == "1"


def test_below_two_percent_of_the_highest_force_there_is_no_class() -> None:
    result = evaluate_iso376(run([10, 20, 500, 800, 1000]), degree=1)
    assert result.step_classes == (None, "00", "00", "00", "00")
    assert result.ranges[0].low_n == 20


@pytest.mark.parametrize("rung", range(4))
@pytest.mark.parametrize("name", ["b", "b_prime", "f0", "v", "c", "reference"])
def test_a_value_at_its_limit_is_in_and_above_it_is_out(name: str, rung: int) -> None:
    for factor, expected in ((0.999, rung), (1.001, rung + 1)):
        percent = LIMITS[name][rung] * factor
        x = 2e-3 * STEPS_N
        top = float(x[-1])
        more: dict[str, Any] = {
            # max - min = p · mean: two series at 1 and one at 1 + d give d / (1 + d/3) = p.
            "b": {
                "x3": x * (1 + percent / 100 / (1 - percent / 300)),
                "x4": x * (1 + percent / 100 / (1 - percent / 300)),
            },
            "b_prime": {"x2": x * (2 + percent / 100) / (2 - percent / 100)},
            "f0": {"zero_after": [0, -percent * top / 100, 0]},
            "v": {"x4": x * (1 - 2 * percent / 100)},
            "c": {"creep": (top, top - percent * top / 100)},
            "reference": {"reference_w_percent": percent},
        }[name]
        result = evaluate_iso376(run(**more), case="A" if name == "c" else "B")
        assert result.best_class == (*CLASSES, None)[expected]


def test_what_was_not_measured_gives_no_class() -> None:
    ideal = 2e-3 * STEPS_N
    bare = Iso376Run.of(STEPS_N, x1=ideal, x2=ideal, x3=ideal, x5=ideal)
    result = evaluate_iso376(bare)
    assert result.case == "C"
    assert result.best_class is None
    assert set(result.step_classes) == {None}
    assert result.missing == (
        "zero before and after each series",
        "creep at 30 s and 300 s",
        "uncertainty of the calibration force",
        "resolution of the display",
    )
    assert result.classes_by_criterion["b"][0] == "00"
    absent = ("calibration force", "resolution", "creep", "zero drift", "temperature")
    assert result.uncertainty.not_included == absent
    assert evaluate_iso376(bare, case="D").missing[1] == "falling series"


def test_temperature_enters_by_half_its_range() -> None:
    w = evaluate_iso376(run(span_per_k=1e-4, temperature_range_k=2.0)).uncertainty.by_name()["temperature"]
    assert w[0] == pytest.approx(0.01 / math.sqrt(3))


def test_it_says_what_it_is() -> None:
    text = str(evaluate_iso376(run()).provenance)
    assert text.startswith("Evaluated in the manner of ISO 376:2011; no statement of conformity. From memory")


@settings(deadline=None, max_examples=40)
@given(
    force_unit=st.floats(1e-3, 1e3),
    reading_unit=st.floats(-1e4, 1e4).filter(lambda unit: abs(unit) > 1e-3),
    seed=st.integers(0, 500),
)
def test_units_and_direction_do_not_matter(force_unit: float, reading_unit: float, seed: int) -> None:
    """Percent are the same in any unit and in tension as in compression, where readings are below 0."""
    rng = np.random.default_rng(seed)
    x = {name: 2e-3 * STEPS_N * (1 + 2e-4 * rng.standard_normal(10)) for name in ("x1", "x2", "x3", "x4", "x5", "x6")}
    common: dict[str, Any] = {"creep": (1.0, 1.0002), "zero_after": [1e-4, -3e-4, 0.0], "resolution": 1e-5}
    one = evaluate_iso376(run(**x, **common))
    scaled = {
        **{name: reading_unit * value for name, value in x.items()},
        "creep": (reading_unit * 1.0, reading_unit * 1.0002),
        "zero_after": [reading_unit * shift for shift in common["zero_after"]],
        "resolution": abs(reading_unit) * 1e-5,
    }
    other = evaluate_iso376(run(force_unit * STEPS_N, **scaled))
    np.testing.assert_allclose(np.abs(other.values), np.abs(one.values), rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(other.uncertainty.w, one.uncertainty.w, rtol=1e-6, atol=1e-9)
    assert other.step_classes == one.step_classes


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"x2": [1.0, 2.0]}, "for each of the 10 forces"),
        ({"x4": None}, "belong together"),
        ({"zero_after": None}, "belong together"),
        ({"zero_after": [0, 0]}, "zero reading before and one after"),
        ({"x1": np.full(10, math.nan)}, "no number"),
        ({"x1": np.zeros(10)}, "0 under load"),
        ({"creep": (1.0, math.inf)}, "no number"),
        ({"resolution": -1.0}, "below 0"),
    ],
)
def test_runs_that_make_no_sense_are_refused(more: dict[str, Any], says: str) -> None:
    with pytest.raises(CalibrationError, match=says):
        run(**more)


def test_forces_must_rise_and_the_degree_is_one_to_three() -> None:
    with pytest.raises(CalibrationError, match="must rise"):
        run([100, 300, 200])
    with pytest.raises(CalibrationError, match="degree 1 to 3"):
        evaluate_iso376(run(), degree=4)
    with pytest.raises(CalibrationError, match="values of the curve"):
        evaluate_iso376(run(), fitted=[1.0])
