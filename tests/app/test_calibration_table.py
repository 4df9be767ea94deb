"""Tables of readings taken elsewhere: every shape of one calibration gives the same curve, and says what it took."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.kept.document import Document
from calibration.points import Point
from nktsense.calibration_table import fit_calibration
from nktsense.calibration_table.columns import Wanted, assign
from nktsense.calibration_table.numbers import numbers_of
from nktsense.calibration_table.order import points_of
from nktsense.calibration_table.rows import Row
from nktsense.errors import NktsenseError
from nktsense.recording.tabular_sniff import Table
from tests.app.elsewhere import DOWN, FORCES, SLOPE, UP, ZERO, counts, run, write
from tests.calibration.nist import PONTIUS_B, PONTIUS_DEFLECTION, PONTIUS_LOAD, PONTIUS_SD


def is_true(document: Document, slope: float = SLOPE, within: float = 1e-4) -> bool:
    assert document.status == "valid", document.refusals
    assert document.model is not None
    return document.model.degree == 1 and document.model.coefficients[0] == pytest.approx(slope, rel=within)


def said(document: Document) -> str:
    return " ".join((*document.procedure, *document.warnings))


def test_a_plain_table(tmp_path: Path) -> None:
    path = write(tmp_path, ["series,force (N),reading", *(f"{s},{f:g},{r:.1f}" for s, f, r in run())])
    document = fit_calibration(path)
    assert is_true(document)
    assert document.model is not None
    assert (document.model.unit, document.model.zero_reading) == ("counts", ZERO)
    assert (document.model.low_n, document.model.high_n) == (50.0, 250.0)
    assert document.plan.instrument.serial == "cell"
    assert document.plan.instrument.resolution == pytest.approx(0.1)
    assert document.reference.kind == "stated"
    roles = [point.role for point in document.points]
    assert (roles.count("zero_before"), roles.count("force"), roles.count("zero_after")) == (3, 5 + 9 + 9, 3)
    assert [point.way for point in document.points if point.role == "force"].count("falling") == 8
    assert "--reference-u" in said(document)


def german(value: float) -> str:
    return f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")


SHAPES: dict[str, tuple[list[str], str]] = {
    "German, units row, remarks, BOM": (
        [
            "Kalibrierung einer Zugdose",
            "Datum;03.05.2026",
            "",
            "Messreihe;Kraft;Anzeige;Bemerkung",
            ";N;counts;",
            *(f"{s};{german(f)};{german(r)};ok" for s, f, r in run()[:9]),
            "# Pause",
            "",
            *(f"{s};{german(f)};{german(r)};" for s, f, r in run()[9:]),
        ],
        "utf-8-sig",
    ),
    "French, tabs, UTF-16": (
        ["Série\tForce de référence [N]\tLecture", *(f"{s}\t{f:.1f}\t{r:.1f}".replace(".", ",") for s, f, r in run())],
        "utf-16",
    ),
    "Spanish, latin-1": (
        ["serie,Fuerza N,Indicación", *(f"{s},{f:g},{r:.1f}" for s, f, r in run())],
        "latin-1",
    ),
    "kilonewtons": (["Reihe;F_ref [kN];counts", *(f"{s};{f / 1000:.5f};{r:.1f}" for s, f, r in run())], "utf-8"),
    "thousands set apart by commas": (
        ["run;applied force (N);ADC", *(f"{s};{f:g};{r:,.1f}" for s, f, r in run())],
        "utf-8",
    ),
    "thousands set apart by blanks": (
        [
            "run\tapplied force (N)\tADC",
            *(f"{s}\t{f:g}\t{r:,.1f}".replace(",", "\N{NO-BREAK SPACE}") for s, f, r in run()),
        ],
        "utf-8",
    ),
    "quoted cells": (["run,force,counts", *(f'"{s}","{f:g}","{r:,.1f}"' for s, f, r in run())], "utf-8"),
    "white space": (["# force reading", *(f"{f:g}  {r:.1f}" for _, f, r in run())], "utf-8"),
    "no header": ([f"{f:g},{r:.1f}" for _, f, r in run()], "utf-8"),
    "cells merged": (
        ["series,force,reading", *(f"{s if f == 0 else ''},{f:g},{r:.1f}" for s, f, r in run())],
        "utf-8",
    ),
    "NaN and gaps": (
        ["series,force,reading", *(f"{s},{f:g},{r:.1f}" for s, f, r in run()), "3,150,NaN", "3,,8388", "3,200,"],
        "utf-8",
    ),
    "series by the order of zeros": (["force,reading", *(f"{f:g},{r:.1f}" for _, f, r in run())], "utf-8"),
    "pushed": (["force,reading", *(f"{-f:g},{r:.1f}" for _, f, r in run())], "utf-8"),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", ["cell.csv", "cell.txt", "cell.tsv"])
def test_every_shape_gives_the_same_curve(tmp_path: Path, shape: str, name: str) -> None:
    lines, encoding = SHAPES[shape]
    document = fit_calibration(write(tmp_path, lines, name, encoding), unit="counts")
    assert is_true(document)
    forces = [point for point in document.points if point.role == "force"]
    assert len(forces) == 23
    assert {point.series for point in forces} == {1, 2, 3}
    assert sum(point.way == "falling" for point in forces) == 8
    assert sum(point.role == "zero_after" for point in document.points) == 3


def test_rows_left_out_are_told(tmp_path: Path) -> None:
    lines, encoding = SHAPES["NaN and gaps"]
    assert "3 rows have no force or no reading: left out." in said(
        fit_calibration(write(tmp_path, lines, "a.csv", encoding))
    )


@pytest.mark.parametrize(
    ("unit", "newtons"), [("N", 1.0), ("kgf", 9.80665), ("lbf", 4.4482216152605), ("g", 0.00980665), ("kN", 1000.0)]
)
def test_a_reading_in_a_unit_of_force_becomes_newtons(tmp_path: Path, unit: str, newtons: float) -> None:
    rows = [(s, f, 1.004 * f / newtons) for s, f, _ in run()]
    path = write(tmp_path, [f"series,force (N),display ({unit})", *(f"{s},{f:g},{r:.9f}" for s, f, r in rows)])
    document = fit_calibration(path, degree=1)
    assert is_true(document, 1.004)
    assert document.model is not None
    assert document.model.unit == "N"
    assert [step.as_found_error_n for step in document.steps] == pytest.approx([0.004 * f for f in UP], rel=1e-4)


def test_a_reading_without_a_unit_that_is_as_large_as_the_force_is_newtons(tmp_path: Path) -> None:
    path = write(tmp_path, ["force (N),reading", *(f"{f:g},{1.01 * f:.4f}" for _, f, _ in run())])
    document = fit_calibration(path)
    assert document.plan.instrument.unit == "N"
    assert "about as large as the forces" in said(document)


def test_masses_need_gravity_and_carry_buoyancy(tmp_path: Path) -> None:
    gravity, kg = 9.8125, (5.0, 10.0, 15.0, 20.0, 25.0)
    # Conventional mass in air of 1.2 kg/m³, whatever the metal: F = m g (1 - 1.2/8000), R 111.
    forces = [m * gravity * (1 - 1.2 / 8000) for m in kg]
    lines = ["Masse in kg;Anzeige"]
    for _ in range(2):
        lines += ["0;8388,0", *(f"{m:g};{counts(f):.6f}".replace(".", ",") for m, f in zip(kg, forces, strict=True))]
        lines += ["0;8388,0"]
    path = write(tmp_path, lines)
    with pytest.raises(CalibrationError, match="--gravity, or --latitude and --height"):
        fit_calibration(path)
    document = fit_calibration(path, gravity_m_per_s2=gravity)
    assert [step.force_n for step in document.steps] == pytest.approx(forces, rel=1e-6)
    # u = 5·10⁻⁵ of a typed gravity is in the budget, with the masses' own 0.02 % / 2.
    stated = fit_calibration(path, gravity_m_per_s2=gravity, reference_u_percent=0.02)
    assert stated.reference.relative_u == pytest.approx(np.hypot(5e-5, 1e-4), rel=0.01)
    by_place = fit_calibration(path, latitude_deg=45.0, height_m=0.0)
    assert by_place.steps[-1].force_n == pytest.approx(25 * 9.8061978 * (1 - 1.2 / 8000), rel=2e-6)


def test_without_zeros_readings_count_as_zeroed(tmp_path: Path) -> None:
    lines = ["F [N];reading", *(f"{f:g};{r - ZERO:.1f}" for _, f, r in run(zeros=False))]
    document = fit_calibration(write(tmp_path, lines))
    assert is_true(document)
    assert document.model is not None
    assert document.model.zero_reading == 0.0
    assert "taken as already zeroed" in said(document)
    assert all(point.n == 0 for point in document.points if point.role == "zero_before")


def test_repeated_readings_in_a_row_are_averaged(tmp_path: Path) -> None:
    lines = ["force,reading"]
    for _, force, reading in run():
        lines += [f"{force:g},{reading + extra:.1f}" for extra in (-0.3, 0.0, 0.3)]
    document = fit_calibration(write(tmp_path, lines))
    assert is_true(document)
    first = next(point for point in document.points if point.role == "force")
    assert (first.n, first.sd) == (3, pytest.approx(0.3, rel=1e-6))
    assert sum(point.role == "force" for point in document.points) == 23
    assert "were averaged" in said(document)


def test_a_zero_after_every_force_takes_the_drift_off(tmp_path: Path) -> None:
    """The zero walks by 40 counts a reading, nearly as much as half a newton: only the nearest zero helps."""
    lines, walked = ["force,reading", f"0,{ZERO}"], 0.0
    for series in range(2):
        for index, force in enumerate(UP):
            lines.append(f"{force:g},{counts(force, series + index) + walked:.1f}")
            walked += 5.0
            lines.append(f"0,{ZERO + walked:.1f}")
    document = fit_calibration(write(tmp_path, lines))
    assert is_true(document)
    assert {point.series for point in document.points} == {1, 2}
    assert {point.way for point in document.points} == {"rising"}


def test_a_gauge_read_at_each_point_uses_both_axes(tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    lines = ["series;nominal (N);reference gauge (N);U_ref (N);counts"]
    for series in (1, 2, 3):
        for force in (0.0, *UP, 0.0):
            truth = force * (1 + 0.01 * rng.uniform(-1, 1))
            gauge = 0.25 + truth + rng.normal(0, 0.02)
            lines.append(f"{series};{force:g};{gauge:.4f};0.04;{ZERO + SLOPE * truth:.2f}")
    document = fit_calibration(write(tmp_path, lines), reference_u_percent=0.1)
    assert is_true(document, within=5e-4)
    points = [point for point in document.points if point.role == "force"]
    assert {point.u_force_n for point in points} == {0.02}  # U with k = 2
    assert {point.step for point in points} == {1, 2, 3, 4, 5}
    assert [table.title for table in document.evaluations][-1] == "Straight line with errors in both axes"
    assert document.reference.relative_u == pytest.approx(5e-4)


def test_forces_that_nearly_repeat_are_one_step() -> None:
    rows = [Row(force + off, counts(force)) for off in (0.0, 0.9, -1.1) for force in UP]
    ordered = points_of(rows)
    assert ordered.steps_n == pytest.approx([force - 0.2 / 3 for force in UP])
    assert [point.series for point in ordered.points if point.role == "force"] == [1] * 5 + [2] * 5 + [3] * 5


def test_small_steps_that_repeat_exactly_stay_apart() -> None:
    forces = (1.0, 2.0, 5.0, 500.0)
    ordered = points_of([Row(force, force) for _ in range(2) for force in forces])
    assert ordered.steps_n == pytest.approx(forces)


def test_a_column_a_series_with_angles(tmp_path: Path) -> None:
    """As ISO 376 lays it out: X1, X2 at 0°, X3 and X4′ at 120°, X5 and X6′ at 240°."""
    names = ("X1 0°", "X2 0°", "X3 120°", "X4' 120°", "X5 240°", "X6' 240°")
    lines = [";".join(("Kraft (N)", *names))]
    for index, force in enumerate(FORCES):
        cells = [f"{counts(force, index + column):.1f}" for column in range(6)]
        lines.append(";".join((f"{force:g}", *cells)))
    document = fit_calibration(write(tmp_path, lines))
    assert is_true(document)
    forces = [point for point in document.points if point.role == "force"]
    assert {(p.series, p.mounting, p.angle_deg) for p in forces} == {(1, 1, 0), (2, 1, 0), (3, 2, 120), (4, 3, 240)}
    assert sum(point.way == "falling" for point in forces) == 10
    iso = next(table for table in document.evaluations if "ISO 376" in table.title)
    assert not iso.result.startswith("Not evaluated")


def test_mounting_way_time_and_temperature_columns(tmp_path: Path) -> None:
    lines = ["Einbaulage;Richtung;Zeit;Temperatur (°C);Prüfkraft N;Anzeige N"]
    clock = 0
    for angle in (0, 120, 240):
        for way, forces in (("auf", UP), ("ab", DOWN)):
            for force in forces:
                clock += 1
                at = f"2026-05-03 10:{clock:02d}:00"
                shown = (1.002 + 1e-6 * angle) * force + 0.01 * (clock % 3)
                lines.append(f"{angle};{way};{at};{20 + clock / 27:.3f};{force:g};{shown:.3f}")
    document = fit_calibration(write(tmp_path, lines))
    forces = [point for point in document.points if point.role == "force"]
    assert document.status == "valid"
    assert {(p.mounting, p.angle_deg) for p in forces} == {(1, 0.0), (2, 120.0), (3, 240.0)}
    assert [p.way for p in forces] == (["rising"] * 5 + ["falling"] * 4) * 3
    assert (document.begun_utc, document.ended_utc) == ("2026-05-03T10:01:00+00:00", "2026-05-03T10:27:00+00:00")
    assert forces[-1].temperature_c == pytest.approx(21.0)
    assert document.plan.place.temperature_range_k == pytest.approx(26 / 27, rel=1e-3)
    assert any(row.name == "new mounting" for row in document.budget)


def test_nist_pontius_with_its_certified_constant_as_zero(tmp_path: Path) -> None:
    """Where the zero is the certified constant, least squares through it is the certified curve."""
    lines = ["load,deflection"]
    for start in (0, 20):
        lines.append(f"0,{PONTIUS_B[0]:.15f}")
        pairs = zip(PONTIUS_LOAD[start : start + 20], PONTIUS_DEFLECTION[start : start + 20], strict=True)
        lines += [f"{load:.0f},{deflection:.5f}" for load, deflection in pairs]
    document = fit_calibration(write(tmp_path, lines, "pontius.csv"), resolution=1e-5)
    assert document.model is not None
    assert document.model.degree == 2
    # Weights follow the scatter, and are not quite equal: agreement within the certified standard deviations.
    assert document.model.coefficients[0] == pytest.approx(PONTIUS_B[1], abs=PONTIUS_SD[1])
    assert document.model.coefficients[1] == pytest.approx(PONTIUS_B[2], abs=PONTIUS_SD[2])
    assert sum(point.role == "force" for point in document.points) == 40
    assert {point.series for point in document.points} == {1, 2}


def test_nist_pontius_as_it_is_has_the_lower_limits_of_its_certified_scatter(tmp_path: Path) -> None:
    """LLF = 2.4 s times mean load over deflection, 1 373 910, with the certified s: 676.55; A is 400, AA 2000 of it."""
    rows = [f"{load:.0f}\t{deflection:.5f}" for load, deflection in zip(PONTIUS_LOAD, PONTIUS_DEFLECTION, strict=True)]
    document = fit_calibration(write(tmp_path, ["load\tdeflection", *rows]), degree=2, unit="counts")
    assert document.status == "valid"
    e74 = next(table for table in document.evaluations if "E74" in table.title)
    assert "Class AA from 1.353e+06 N" in e74.result
    assert "class A from 2.706e+05 N" in e74.result
    assert "2 series were told apart by the order of the forces" in said(document)


def test_options_name_columns_that_say_nothing(tmp_path: Path) -> None:
    lines = ["a,b,c", *(f"{f:g},{9 - s},{r:.1f}" for s, f, r in run())]
    path = write(tmp_path, lines)
    with pytest.raises(NktsenseError, match=r"Pass --reading COLUMN; there are: a, b, c\."):
        fit_calibration(path)
    document = fit_calibration(path, force="a", reading="c", series="b")
    assert is_true(document)
    assert "Column 'a': taken as the reference force, as you said." in document.procedure


def test_what_was_taken_for_what_is_told(tmp_path: Path) -> None:
    lines = ["Nr,Messreihe,Kraft,Wert,Fehler", *(f"{i},{s},{f:g},{r:.1f},0.1" for i, (s, f, r) in enumerate(run()))]
    procedure = fit_calibration(write(tmp_path, lines)).procedure
    assert "Column 'Kraft': taken as the reference force, by its name." in procedure
    assert "Column 'Wert': taken as the reading, by its name." in procedure
    assert "Column 'Messreihe': taken as series, by its name." in procedure
    assert "Not used: 'Nr', 'Fehler'." in procedure


@pytest.mark.parametrize(
    ("names", "force", "reading"),
    [
        ("F_ref [N]|reading", "F_ref [N]", "reading"),
        ("Kraft in N|Anzeige in N", "Kraft in N", "Anzeige in N"),
        ("Sollkraft|Istwert", "Sollkraft", "Istwert"),
        ("force_n|reference_n", "reference_n", "force_n"),
        ("applied load (lbf)|load cell output (counts)", "applied load (lbf)", "load cell output (counts)"),
        ("Valeur affichée|Force appliquée (N)", "Force appliquée (N)", "Valeur affichée"),
        ("Carico N|Lettura", "Carico N", "Lettura"),
        ("Kracht (N)|Aflezing", "Kracht (N)", "Aflezing"),
        ("x|y", "x", "y"),
        ("mass (kg)|force (N)", "mass (kg)", "force (N)"),
        ("Gewicht kg|raw", "Gewicht kg", "raw"),
        ("Referenzkraft (N)|Kraft (N)", "Referenzkraft (N)", "Kraft (N)"),
    ],
)
def test_columns_are_told_by_their_names(names: str, force: str, reading: str) -> None:
    cells = tuple(tuple(str(value * (column + 1)) for value in range(8)) for column in range(2))
    table = Table(tuple(names.split("|")), (None, None), cells, has_header=True)
    made = assign(table, Wanted(), "table")
    reference = made.force or made.mass
    assert reference is not None
    assert (reference.name, [column.name for column in made.readings]) == (force, [reading])


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["force,reading (mV/V)", "10,0.1", "20,0.2", "30,0.3"], "volts or mV/V"),
        (["force,reading (°)", "10,0.1", "20,0.2", "30,0.3"], "no unit of a reading"),
        (["force,reading,counts", "10,1,1", "20,2,2", "30,3,3"], "several columns may be the reading"),
        (["force,reading", "10,", "20,", "30,"], "no column is named as the reading|no row holds"),
        (["nothing", "at all"], "no table"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, lines: list[str], message: str) -> None:
    with pytest.raises(NktsenseError, match=message):
        fit_calibration(write(tmp_path, lines))


def test_forces_both_ways_are_refused(tmp_path: Path) -> None:
    lines = ["force,reading", *(f"{f:g},{counts(f):.1f}" for f in (-200, -100, 0, 100, 200))]
    with pytest.raises(CalibrationError, match="both ways"):
        fit_calibration(write(tmp_path, lines))


def test_readings_that_do_not_follow_the_force_are_refused(tmp_path: Path) -> None:
    lines = ["force,reading", *(f"{f:g},8388" for _, f, _ in run())]
    with pytest.raises(CalibrationError, match=r"cell\.csv: The readings of series 1 do not change with the force"):
        fit_calibration(write(tmp_path, lines))


def test_too_few_forces_make_a_refused_record(tmp_path: Path) -> None:
    document = fit_calibration(write(tmp_path, ["force,reading", "0,0", "100,12345", "0,0"]))
    assert document.status == "refused"
    assert document.refusals
    assert document.model is None


@given(st.integers(0, 10**9), st.sampled_from([",", "."]))
def test_whole_numbers_are_read_however_their_thousands_are_set_apart(value: int, decimal: str) -> None:
    other = "," if decimal == "." else "."
    cells = [f"{value:,}".replace(",", other), str(value), f"{value:,}{decimal}0".replace(",", other)]
    if decimal == ",":
        cells[2] = f"{value:,}".replace(",", ".") + ",0"
    assert numbers_of(cells, decimal).tolist() == [value] * 3


def test_the_decimal_sign_sets_thousands_apart_only_where_it_cannot_be_one() -> None:
    assert numbers_of(["8.388.608", "1.234", "12"], ".").tolist() == [8388608, 1234, 12]
    assert numbers_of(["1.234", "12.5"], ".").tolist() == [1.234, 12.5]


@given(
    st.lists(st.integers(1, 20), min_size=3, max_size=9, unique=True),
    st.integers(1, 4),
    st.booleans(),
    st.floats(-1e5, 1e5),
)
def test_points_hold_every_reading_once(forces: list[int], series: int, falling: bool, zero: float) -> None:
    up = sorted(25.0 * force for force in forces)
    one = [0.0, *up, *(up[-2::-1] if falling else ()), 0.0]
    rows = [Row(force, zero + 3 * force) for _ in range(series) for force in one]
    points: tuple[Point, ...] = points_of(rows).points
    loaded = [point for point in points if point.role == "force"]
    assert [(point.force_n, point.reading) for point in loaded] == [(r.force_n, r.reading) for r in rows if r.force_n]
    assert max(point.series for point in points) == series
    assert [point.number for point in points] == list(range(1, len(points) + 1))
    assert {point.reading for point in points if point.role != "force"} == {zero}
