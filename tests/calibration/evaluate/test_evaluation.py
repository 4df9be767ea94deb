"""What is found of a run: curve, budget, errors of each step, tables, decisions and the record."""

from __future__ import annotations

import dataclasses
import datetime
import math

import numpy as np
import pytest
from msgspec.structs import replace

from calibration.conversion import Conversion, Share
from calibration.evaluate.documents import Circumstances, document_of
from calibration.evaluate.evaluation import Evaluation, evaluate
from calibration.evaluate.in_use import expanded_at
from calibration.evaluate.model import curve_of
from calibration.evaluate.series import SeriesTable
from calibration.guide.forces import PlannedForces
from calibration.guide.plan import Plan
from calibration.kept.document import Document
from calibration.points import Point, deflections
from firmware_bridge.virtual.bench import Cell
from tests.calibration.bench_plans import in_newtons, judging, plan_with, short_and_quick
from tests.calibration.evaluate.quick_bench import Calibrated, calibrate

_QUIET = Cell(noise=0.0, repeatability=0.0, mounting=0.0, hysteresis=0.0, creep=0.0, zero_drift_per_h=0.0, swing=0.0)


def _table(found: Evaluation, title: str) -> dict[str, tuple[str, ...]]:
    table = next(table for table in found.tables if title in table.title)
    return {row[0]: row[1:] for row in table.rows}


# The curve.


@pytest.mark.parametrize("per_n", [8000.0, -8000.0, 0.02])
def test_an_ideal_bowed_cell_is_found_exactly(per_n: float) -> None:
    cell = dataclasses.replace(_QUIET, per_n=per_n, zero=-7.0, square=0.004)
    plan = replace(plan_with(), instrument=replace(plan_with().instrument, resolution=0.0))
    calibrated = calibrate(judging(plan, degree=2), cell)
    # reading = per_n 500 (x + 4 s x (1 - x)), x = F / 500
    c1, c2 = per_n * (1 + 4 * 0.004), -per_n * 4 * 0.004 / 500
    assert calibrated.conversion.coefficients == pytest.approx((c1, c2), rel=1e-9)
    assert calibrated.found.zero_reading == pytest.approx(-7.0, rel=1e-9)
    for force_n in (60.0, 300.0, 490.0):
        reading = calibrated.bench.ideal(force_n) - 7.0
        assert calibrated.conversion.force_n([reading])[0] == pytest.approx(force_n, rel=1e-9)


def test_counts_that_fall_under_load_give_what_counts_that_rise_give() -> None:
    up, down = (calibrate(plan_with(creep=True), Cell(per_n=per_n, zero=0.0, noise=0.0)) for per_n in (8000.0, -8000.0))
    # Without noise the readings of one are those of the other, but for their sign.
    assert down.conversion.coefficients == pytest.approx([-c for c in up.conversion.coefficients], rel=1e-9)
    for one, other in zip(up.found.shares, down.found.shares, strict=True):
        assert one.name == other.name
        assert other.u_n(400.0) == pytest.approx(one.u_n(400.0), rel=1e-6)
    for one, other in zip(up.found.steps, down.found.steps, strict=True):
        assert other.error_n == pytest.approx(one.error_n, abs=1e-6)
        assert other.expanded_u_n == pytest.approx(one.expanded_u_n, rel=1e-6)
    assert [table.title for table in up.found.tables] == [table.title for table in down.found.tables]
    assert not any("Not evaluated" in table.result for table in down.found.tables)
    classes = [_table(one.found, "ISO 376")["490.3"][-1] for one in (up, down)]
    assert classes[0] == classes[1]


def test_a_typed_degree_is_kept_and_said() -> None:
    curve = curve_of(deflections(calibrate(plan_with(), Cell()).points), judging(plan_with(), degree=3))
    assert curve.fit.degree == 3
    assert curve.reasons == ("Degree 3 was asked for.",)


def test_weights_of_the_fit_follow_the_scatter() -> None:
    """Where the scatter grows with the force, light readings weigh more, as 1/variance."""
    calibrated = calibrate(plan_with(), Cell(repeatability=0.003, hysteresis=0.0, noise=1e-6))
    curve = calibrated.found.curve
    assert curve is not None
    assert curve.fit.weights is not None
    force, weights = curve.fit.force_n, curve.fit.weights
    light, heavy = weights[force < 60].mean(), weights[force > 480].mean()
    assert 5 < light / heavy <= 101  # (490/49)² where it is all in proportion


# The budget.


def test_an_interval_is_the_root_of_squares_with_students_factor() -> None:
    shares = (Share("a", absolute_n=0.3), Share("b", relative=0.001, dof=2), Share("c", 0.1, 0.002, 10))
    found = expanded_at(shares, 200.0)
    squares = (0.09, 0.04, 0.01 + 0.16)
    assert found.u == pytest.approx(math.sqrt(0.3))
    dof = 0.3**2 / (squares[1] ** 2 / 2 + squares[2] ** 2 / 10)
    assert found.dof == pytest.approx(dof)
    assert 24 < dof < 25
    assert found.k == pytest.approx(2.0639, abs=5e-5)  # Student's t, 97.5 %, 24 degrees of freedom


def test_each_cause_has_its_share() -> None:
    plan = replace(
        plan_with(creep=True), instrument=replace(plan_with().instrument, resolution=4000.0, span_per_k=5e-4)
    )
    plan = replace(plan, place=replace(plan.place, temperature_range_k=2.0))
    shares = {s.name: s for s in calibrate(plan, dataclasses.replace(_QUIET, square=0.0, creep=0.001)).found.shares}
    assert shares["reference forces"].relative == pytest.approx(PlannedForces.of(plan).relative_u)
    # 4000 counts are 0.5 N; reading and zero.
    assert shares["resolution"].absolute_n == pytest.approx(0.5 * math.sqrt(2 / 12), rel=1e-3)
    assert shares["temperature"].relative == pytest.approx(5e-4 / math.sqrt(3), rel=1e-9)
    # Creep of 0.1 % with 40 s: e^(-28/40...) - e^-300/40 of it between the two readings.
    grown = 0.001 * (math.exp(-29 / 40) - math.exp(-299 / 40))
    assert shares["creep"].relative == pytest.approx(grown / math.sqrt(3), rel=0.03)
    prior = {s.name: s for s in calibrate(judging(short_and_quick(), reproducibility_percent=0.3), Cell()).found.shares}
    assert prior["new mounting"].relative == 0.003
    assert math.isinf(prior["new mounting"].dof)


def test_a_new_mounting_is_as_uncertain_as_three_found_it_and_their_mean() -> None:
    found = calibrate(plan_with(), Cell(mounting=0.003)).found
    assert found.curve is not None
    between = found.curve.scatter.mounting_relative
    assert between is not None
    share = next(share for share in found.shares if share.name == "new mounting")
    assert share.relative == pytest.approx(between * math.sqrt(4 / 3))
    assert share.dof == 2


# Errors and decisions.


def _off(factor: float, **judgement: object) -> Calibrated:
    plan = judging(in_newtons(plan_with(), 0.01), **judgement)
    return calibrate(plan, dataclasses.replace(_QUIET, per_n=factor, zero=0.5, square=0.0, repeatability=1e-4))


@pytest.mark.parametrize("factor", [1.02, 0.97, -1.02])
def test_the_errors_as_found_of_an_instrument_of_newtons(factor: float) -> None:
    found = _off(factor).found
    assert len(found.steps) == 10
    for row in found.steps:
        assert row.as_found_error_n == pytest.approx((abs(factor) - 1) * row.force_n, abs=3e-4 * row.force_n)
        assert abs(row.error_n) < 3e-4 * row.force_n + 0.01
        assert row.as_left_error_n == pytest.approx(0, abs=5e-4 * row.force_n + 0.01)
    assert found.judged_as_found is not None
    assert found.judged_as_found.decided == "refused"
    assert found.judged is not None
    assert found.judged.decided == "accepted"


def test_counts_have_errors_as_found_by_the_conversion_before() -> None:
    calibrated = calibrate(plan_with(), Cell(square=0.0, hysteresis=0.0))
    assert all(row.as_found_error_n is None for row in calibrated.found.steps)
    assert calibrated.found.judged_as_found is None
    before = Conversion("before", "BENCH-01", "counts", 0.0, (8000.0 * 1.01,))
    found = evaluate(calibrated.points, calibrated.plan, 1e-4, before)
    for row in found.steps:
        assert row.as_found_error_n == pytest.approx((1 / 1.01 - 1) * row.force_n, rel=0.15)


def test_an_error_near_its_limit_cannot_be_told_and_simply_is_accepted() -> None:
    u = _off(1.0).found.steps[-1]
    inside = 1 - u.expanded_u_n / u.force_n / 2  # % of the limit that is reached, within U of it
    factor = 1 + 0.01 * inside
    assert u.expanded_u_n / u.force_n < 0.009
    guarded, simple = (_off(factor, rule=rule).found.judged_as_found for rule in ("guarded", "simple"))
    assert guarded is not None
    assert simple is not None
    assert guarded.decided == "cannot tell"
    assert simple.decided in ("accepted", "refused")
    assert "limit 1 % of the force" in guarded.statement


def test_a_floor_of_the_limit_counts_at_small_forces() -> None:
    strict = _off(1.0, limit_percent=0.001).found
    lenient = _off(1.0, limit_percent=0.001, limit_floor_n=20.0).found
    assert strict.judged is not None
    assert lenient.judged is not None
    assert strict.judged.decided != "accepted"
    assert lenient.judged.decided == "accepted"
    assert "at least 20 N" in lenient.judged.statement
    assert {row.decided for row in lenient.steps} == {"accepted"}


def test_without_a_limit_nothing_is_judged() -> None:
    found = _off(1.02, limit_percent=None).found
    assert found.judged is None
    assert found.judged_as_found is None
    assert {row.decided for row in found.steps} == {""}


def test_the_check_of_the_result_decides_where_there_is_one() -> None:
    """The last series is off by 3 %: the curve fits its own readings, and is not accepted."""

    def slipped(action: object, force_n: float) -> float:
        return force_n * 0.97 if getattr(action, "role", "") == "as_left" else force_n

    found = calibrate(plan_with(), Cell(), slipped).found
    for row in found.steps:
        assert abs(row.error_n) < 0.005 * row.force_n
        assert row.as_left_error_n == pytest.approx(-0.03 * row.force_n, abs=0.01 * row.force_n)
    assert found.judged is not None
    assert found.judged.decided == "refused"


# Tables.


def test_a_rotated_run_is_evaluated_in_the_manner_of_all_documents() -> None:
    calibrated = calibrate(plan_with(creep=True), Cell())
    found = calibrated.found
    assert [table.title.split(",")[0] for table in found.tables] == [
        "In the manner of ISO 376:2011",
        "In the manner of ASTM E74",
        "In the manner of ISO 7500-1:2018",
        "Terms of a data sheet",
    ]
    for table in found.tables:
        assert table.rows
        assert all(len(row) == len(table.columns) for row in table.rows)
        assert any("from memory" in note.lower() for note in table.notes)
        assert "conforms" not in repr(table)
    # b of a step by hand, from the points.
    series = SeriesTable.of(deflections(calibrated.points))
    x = series.rising[[0, 2, 3], -1]
    assert float(_table(found, "ISO 376")["490.3"][0]) == pytest.approx(100 * np.ptp(x) / x.mean(), abs=6e-4)
    b_prime = 100 * abs(series.rising[1, -1] - series.rising[0, -1]) / series.rising[:2, -1].mean()
    assert float(_table(found, "ISO 376")["490.3"][1]) == pytest.approx(b_prime, abs=6e-4)


def test_a_short_run_is_evaluated_as_such_and_not_in_the_manner_of_iso_376() -> None:
    found = calibrate(short_and_quick(dwell_s=30.0), Cell()).found
    assert not any("ISO 376" in table.title and table.rows for table in found.tables)
    assert any("short" in table.title or "sequence" in table.title for table in found.tables)
    assert not found.refusals


def test_a_series_table_brings_forces_of_a_step_together() -> None:
    points = [
        _point(1, 0, 0.0, 100.0),
        _point(1, 1, 99.0, 100.0 + 990.0),
        _point(1, 2, 200.0, 100.0 + 2000.0),
        _point(2, 0, 0.0, 50.0),
        _point(2, 1, 101.0, 50.0 + 1010.0),
        _point(2, 2, 200.0, 50.0 + 2010.0),
    ]
    table = SeriesTable.of(deflections(points))
    assert table.force_n.tolist() == [100.0, 200.0]
    assert table.rising == pytest.approx(np.array([[1000.0, 2000.0], [1000.0, 2010.0]]))
    assert np.isnan(table.falling).all()
    assert table.rotated() is None


def _point(series: int, step: int, force_n: float, reading: float) -> Point:
    role = "force" if step else "zero_before"
    return Point(
        number=10 * series + step, role=role, series=series, mounting=1, step=step, force_n=force_n, reading=reading
    )


# The record.


def _document(calibrated: Calibrated, **made: object) -> Document:
    reference = PlannedForces.of(calibrated.plan).reference
    circumstances = Circumstances("R-1", "nktsense 0", datetime.date(2026, 11, 28), **made)  # type: ignore[arg-type]
    return document_of(calibrated.points, calibrated.plan, reference, calibrated.found, circumstances)


def test_a_record_converts_as_the_evaluation_does() -> None:
    calibrated = calibrate(plan_with(creep=True), Cell())
    document = Document.from_json(_document(calibrated).to_json())
    assert document.status == "valid"
    assert document.due_on == "2027-11-28"
    readings = np.linspace(0, 4.2e6, 50)
    theirs, ours = document.conversion(), calibrated.conversion
    assert theirs.force_n(readings) == pytest.approx(ours.force_n(readings), rel=1e-12)
    for force_n in (50.0, 490.0):
        assert theirs.u_n(force_n) == pytest.approx(ours.u_n(force_n))
    assert "Creep was read at full load, 30 s and 300 s after it came on." in document.procedure
    assert document.points == calibrated.points


def test_a_record_of_a_check_does_not_say_what_a_check_does_not_do() -> None:
    plan: Plan = plan_with(kind="check", creep=True)
    document = _document(calibrate(plan, Cell()))
    assert "No falling series were read." in document.procedure
    assert not any("Creep" in text or "last rising" in text for text in document.procedure)


def test_a_refused_or_stopped_run_has_a_record_without_a_model() -> None:
    for calibrated, made, words in (
        (calibrate(plan_with(), Cell(slip_per_s=1e-3)), {}, "the mount slips"),
        (calibrate(plan_with(), Cell()), {"stopped": "the lamp went out"}, "ended before its end: the lamp went out."),
    ):
        document = Document.from_json(_document(calibrated, **made).to_json())
        assert document.status == "refused"
        assert any(words in text for text in document.refusals)
        assert (document.model, document.budget, document.steps, document.due_on) == (None, (), (), "")
        assert document.points == calibrated.points
        with pytest.raises(Exception, match="was refused"):
            document.conversion()


def test_points_that_stand_out_are_named_and_kept() -> None:
    calibrated = calibrate(plan_with(), Cell())
    at = next(i for i, p in enumerate(calibrated.points) if (p.role, p.series, p.step) == ("force", 2, 6))
    odd = [replace(p, reading=p.reading + 40_000) if i == at else p for i, p in enumerate(calibrated.points)]
    found = evaluate(odd, calibrated.plan, 1e-4)
    number = odd[at].number
    assert any(text.startswith(f"Point {number} (series 2, 294.2 N rising) stands out") for text in found.suspects)
    assert all(text.endswith(("It was kept.", "They were kept.")) for text in found.suspects)
    assert found.curve is not None
    assert len(found.curve.fit.force_n) == len(deflections(odd))


def test_what_a_user_must_know_is_said() -> None:
    plain = calibrate(judging(short_and_quick(falling=False)), Cell()).found
    said = " ".join(plain.warnings)
    assert "Creep was not measured" in said
    assert "holds for rising forces only" in said
    assert "prior knowledge" in said
    noted = [replace(p, note="the fan was on") if p.number == 3 else p for p in calibrate(plan_with(), Cell()).points]
    assert any("taken as it was: the fan was on." in text for text in evaluate(noted, plan_with(), 1e-4).warnings)
