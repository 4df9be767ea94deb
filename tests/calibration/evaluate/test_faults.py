"""What spoils a calibration is told in words and refused, and nothing is refused that is not spoilt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from calibration.evaluate.evaluation import evaluate
from calibration.guide.plan import Plan
from calibration.guide.sequence import Action
from calibration.units import factor_in_words, slipped_unit
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import in_newtons, judging, plan_with
from tests.calibration.evaluate.quick_bench import Hands, Seen, calibrate, honest

_FULL = 500.0 * 8000.0
_PLAN = plan_with()
_SEEDS = range(1, 6)


def _refusals(
    cell: Cell, hands: Hands = honest, seen: Seen = honest, plan: Plan = _PLAN, seeds: range = _SEEDS
) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for seed in seeds:
        one = calibrate(plan, replace(cell, seed=seed), hands, seen).found
        assert one.valid == (not one.refusals)
        found.append(one.refusals)
    return found


def _always(words: str, refusals: list[tuple[str, ...]]) -> bool:
    return all(any(words in text for text in one) for one in refusals)


def _of_quality(q: float) -> Cell:
    """Return a cell all of whose parts are about a share q of full load or of the load."""
    return Cell(
        square=q,
        hysteresis=0.8 * q,
        creep=0.3 * q,
        repeatability=0.4 * q,
        mounting=0.5 * q,
        noise=0.05 * q,
        zero_drift_per_h=0.2 * q,
    )


# Nothing wrong.


@pytest.mark.parametrize("quality", [0.0002, 0.0005, 0.001, 0.002, 0.005])
def test_good_and_poor_cells_are_not_refused(quality: float) -> None:
    assert _refusals(_of_quality(quality), seeds=range(20)) == [()] * 20


@pytest.mark.parametrize("kind", ["short", "rotated"])
@pytest.mark.parametrize("falling", [True, False])
@pytest.mark.parametrize("as_left", [True, False])
def test_no_kind_of_sequence_is_refused(kind: str, falling: bool, as_left: bool) -> None:
    plan = plan_with(kind=kind, falling=falling, as_left=as_left)
    assert _refusals(Cell(), plan=plan) == [()] * 5


@pytest.mark.parametrize(
    "cell",
    [
        Cell(square=0.05),
        Cell(cube=0.01),
        Cell(hysteresis=0.02),
        Cell(creep=0.003),
        Cell(noise=0.002),
        Cell(mounting=0.004),
        Cell(per_n=-8000.0),
        Cell(rate_hz=2.5),
    ],
    ids=["bowed", "cubic", "hysteresis", "creeping", "noisy", "mounting", "the other way round", "slow"],
)
def test_a_single_large_fault_of_the_cell_itself_is_no_refusal(cell: Cell) -> None:
    assert _refusals(cell, seeds=range(1, 11)) == [()] * 10


def test_an_even_friction_is_hysteresis_and_not_a_wrong_weight() -> None:
    def binds(action: Action, reading: float) -> float:
        return reading + (0.0 if not action.step else 0.005 * _FULL * (1 if action.way == "falling" else -1))

    assert _refusals(Cell(), seen=binds) == [()] * 5


# Mount.


@pytest.mark.parametrize("per_s", [5e-5, 2e-4, 2e-3])
def test_a_mount_that_slips_is_refused(per_s: float) -> None:
    refusals = _refusals(Cell(slip_per_s=per_s))
    assert _always("the mount slips. Fasten it", refusals)


def test_how_fast_it_slips_is_told() -> None:
    for one in _refusals(Cell(slip_per_s=2e-4)):
        text = next(text for text in one if "slips" in text)
        percent_per_minute = float(text.split("moving by ")[1].split(" %")[0])
        assert percent_per_minute == pytest.approx(-100 * 2e-4 * 60, rel=0.2)


@pytest.mark.parametrize("share", [0.014, 0.02, 0.05])
def test_a_mount_that_binds_is_refused(share: float) -> None:
    def binds(action: Action, reading: float) -> float:
        return reading + (0.0 if not action.step else share * _FULL * (1 if action.way == "falling" else -1))

    assert _always("the mount binds", _refusals(Cell(), seen=binds))
    assert _always("the mount binds", _refusals(Cell(hysteresis=2.6 * share)))


@pytest.mark.parametrize("off", [-0.2, -0.05, -0.03, 0.03])
def test_a_mounting_or_series_that_is_off_as_a_whole_is_named(off: float) -> None:
    def series_2(action: Action, force_n: float) -> float:
        return force_n * (1 + off) if action.series == 2 else force_n

    def mounting_3(action: Action, force_n: float) -> float:
        return force_n * (1 + off) if action.mounting == 3 else force_n

    for hands, number in ((series_2, 2), (mounting_3, 4)):
        for one in _refusals(Cell(), hands):
            (text,) = [text for text in one if "of the other series" in text]
            assert text.startswith(f"Series {number} reads")
            assert float(text.split("reads ")[1].split(" %")[0]) == pytest.approx(100 * off, abs=0.3)
            assert text.endswith("did the mount slip, or was the force not along the axis?")


# Weights.


def _light(name: str, off_kg: float) -> Hands:
    return lambda action, force_n: force_n + (9.809 * off_kg if name in action.weights else 0.0)


@pytest.mark.parametrize(
    ("name", "off_kg", "stated_kg"),
    [("A", -0.5, 5), ("A", 0.5, 5), ("B", -0.5, 10), ("B", 2.0, 10), ("C", -1.0, 20), ("C", -5.0, 20), ("D", 1.0, 20)],
)
def test_a_weight_that_is_far_off_is_named_with_its_mass(name: str, off_kg: float, stated_kg: float) -> None:
    for one in _refusals(Cell(), _light(name, off_kg)):
        (text,) = [text for text in one if "as if it were" in text]
        assert text.startswith(f"The steps with weight {name} lie off all others")
        assert f"not {stated_kg:g} kg" in text
        mass_kg = float(text.split("as if it were ")[1].split(" kg")[0])
        assert mass_kg == pytest.approx(stated_kg + off_kg, abs=0.02 * stated_kg)


@pytest.mark.parametrize(("name", "off_kg"), [("A", -0.05), ("A", 0.05), ("B", -0.1), ("C", -0.15), ("C", 0.2)])
def test_a_weight_that_is_a_little_off_is_refused(name: str, off_kg: float) -> None:
    for one in _refusals(Cell(), _light(name, off_kg)):
        assert any("weight" in text for text in one), (name, off_kg)


def test_one_wrong_step_is_named_by_its_force() -> None:
    def stack_4(action: Action, force_n: float) -> float:
        return force_n * 0.98 if action.step == 4 else force_n

    for one in _refusals(Cell(), stack_4):
        assert any("196.1 N" in text and "is a weight of this step another one" in text for text in one)


# Units.


@pytest.mark.parametrize(
    ("per_n", "words"),
    [
        (1 / 9.80665, "as if it showed kgf for newtons"),
        (1 / 4.4482216, "as if it showed lbf for newtons"),
        (4.4482216, "newtons were taken for lbf"),
        (0.1, "a tenth, as of a decimal point"),
        (1.3, "a factor of 1.30"),
        (-1 / 9.80665, "as if it showed kgf for newtons"),
    ],
)
def test_an_instrument_of_another_unit_is_refused_with_the_unit(per_n: float, words: str) -> None:
    refusals = _refusals(Cell(per_n=per_n, zero=0.4), plan=in_newtons(_PLAN, 0.001))
    assert _always("The instrument states newtons, and is off the reference force by", refusals)
    assert _always(words, refusals)


def test_counts_have_no_unit_to_slip() -> None:
    assert _refusals(Cell(per_n=0.1, zero=4.0), plan=_counts(0.0001)) == [()] * 5


def _counts(resolution: float) -> Plan:
    return msgspec.structs.replace(_PLAN, instrument=msgspec.structs.replace(_PLAN.instrument, resolution=resolution))


@pytest.mark.parametrize(("factor", "words"), [(1 / 9.80665, "kgf for newtons"), (2.2046226, "pounds")])
def test_a_series_in_another_unit_is_told_with_the_unit(factor: float, words: str) -> None:
    zero = Cell().zero

    def switched(action: Action, reading: float) -> float:
        return zero + factor * (reading - zero) if action.series == 3 else reading

    for one in _refusals(Cell(), seen=switched):
        assert any(text.startswith("Series 3 reads") and words in text for text in one)


@pytest.mark.parametrize(
    ("factor", "first"),
    [(0.1, "a tenth"), (1 / 9.80665, "as if it showed kgf"), (10.0, "ten times"), (9.80665, "as if kilograms")],
)
def test_of_two_units_that_are_alike_the_nearer_comes_first(factor: float, first: str) -> None:
    assert slipped_unit(factor).startswith(first)
    assert ", or " in slipped_unit(factor)


def test_a_factor_that_is_no_unit_is_only_a_number() -> None:
    assert slipped_unit(1.0) == slipped_unit(3.0) == ""
    assert factor_in_words(3.0) == "a factor of 3"


# Zero and time.


@pytest.mark.parametrize("share", [0.011, 0.03, 0.2, -0.03])
def test_an_overload_that_moves_the_zero_is_refused_with_its_series(share: float) -> None:
    def bent(action: Action, reading: float) -> float:
        late = action.series > 3 or (action.series == 3 and (action.way == "falling" or action.role == "zero_after"))
        return reading + (share * _FULL if late else 0.0)

    for one in _refusals(Cell(), seen=bent):
        (text,) = [text for text in one if text.startswith("The zero moved")]
        assert "over series 3" in text
        assert "was it overloaded" in text
        assert float(text.split("series 3, ")[1].split(" %")[0]) == pytest.approx(100 * share, rel=0.1)


@pytest.mark.parametrize("per_h", [0.02, 0.05, -0.05])
def test_a_zero_that_drifts_is_refused_with_its_rate(per_h: float) -> None:
    for one in _refusals(Cell(zero_drift_per_h=per_h)):
        (text,) = [text for text in one if text.startswith("The zero drifts")]
        assert float(text.split("by ")[1].split(" %")[0]) == pytest.approx(100 * per_h, rel=0.1)


@pytest.mark.parametrize("per_h", [0.02, 0.05, -0.03])
def test_a_sensitivity_that_drifts_is_refused_with_its_rate(per_h: float) -> None:
    for one in _refusals(Cell(span_drift_per_h=per_h)):
        (text,) = [text for text in one if text.startswith("The sensitivity drifts")]
        assert float(text.split("by ")[1].split(" %")[0]) == pytest.approx(100 * per_h, rel=0.35)
        assert "warm up" in text


def test_a_drift_is_told_in_a_short_sequence_too() -> None:
    refusals = _refusals(Cell(span_drift_per_h=0.05), plan=plan_with(kind="short"))
    assert _always("The sensitivity drifts by", refusals)


# A run that is no calibration.


def test_a_run_without_forces_or_zeros_is_refused_in_words() -> None:
    points = calibrate(_PLAN, Cell()).points
    for kept, words in (
        ([point for point in points if point.role != "force"], "no readings under force"),
        ([point for point in points if point.role != "zero_before"], "has no zero reading before it"),
        (points[:2], "degree"),
        ((), "no readings under force"),
    ):
        found = evaluate(kept, _PLAN, 1e-4)
        assert not found.valid
        assert found.curve is None
        assert any(words in text for text in found.refusals), found.refusals


def test_scatter_without_any_cause_is_refused() -> None:
    plan = judging(_PLAN, degree=1)
    refusals = _refusals(Cell(repeatability=0.05), plan=plan)
    assert sum(any("scatter" in text or "of the other series" in text for text in one) for one in refusals) == 5


def test_words_of_refusals_end_as_sentences() -> None:
    makers: list[Callable[[], list[tuple[str, ...]]]] = [
        lambda: _refusals(Cell(slip_per_s=2e-4)),
        lambda: _refusals(Cell(), _light("C", -1.0)),
        lambda: _refusals(Cell(span_drift_per_h=0.05)),
        lambda: _refusals(Cell(zero_drift_per_h=0.2)),
        lambda: _refusals(Cell(hysteresis=0.06)),
    ]
    for make in makers:
        for one in make():
            assert one
            assert all(text[-1] in ".?" and text[0].isupper() for text in one)
