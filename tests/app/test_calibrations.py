"""A calibration from the file or the archive through to the verdict, as a user of the command meets it."""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jsonschema import Draft202012Validator

from calibration import CalibrationError, Conversion, Share
from calibration.guide.plan import Instrument, Mass, Place, Plan, Sequence
from calibration.kept.archive import Archive
from calibration.kept.document import Document, Model, Reference, ShareRow
from calibration.points import Point
from nktsense import calibrations

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "grade.schema.json").read_text("utf-8"))
SIMPLE: dict[str, Any] = {
    "schema": "nktsense-calibration-1",
    "identity": "bench-1",
    "serial": "SIM-0001",
    "zero_counts": 84213.0,
    "counts_per_n": 2100.0,
    "relative_u": 0.004,
    "date": "2026-11-20",
}


def days_ago(number: int) -> str:
    return (datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=number)).isoformat()


def document(
    identity: str = "SIM-0001_1", *, high_n: float = 400.0, issued: str = "", due: str = "2999-01-01", **changes: Any
) -> Document:
    """Return a record of the virtual dynamometer: its own scale, with a high end and a budget."""
    plan = Plan(
        instrument=Instrument(serial="SIM-0001", unit="counts", capacity_n=500.0, resolution=1.0),
        place=Place(gravity_m_per_s2=9.81),
        sequence=Sequence(kind="rotated", steps=(("a",), ("b",), ("a", "b"))),
        weight=(Mass(name="a", mass_kg=10.0, weight_class="M1"), Mass(name="b", mass_kg=20.0, weight_class="M1")),
    )
    model = Model(
        unit="counts",
        zero_reading=84213.0,
        coefficients=(2100.0, 1e-3, -1e-6),
        covariance=((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
        residual_sd=1.0,
        dof=20,
        low_n=20.0,
        high_n=high_n,
    )
    given: dict[str, Any] = {
        "status": "valid",
        "software": "test",
        "issued_on": issued or days_ago(12),
        "due_on": due,
        "plan": plan,
        "reference": Reference(kind="weights"),
        "points": (Point(number=1, role="force", series=1, mounting=1, force_n=100.0, reading=294213.0),),
        "model": model,
        "budget": (
            ShareRow("zero", 0.3, 0.0, None, "normal"),
            ShareRow("weights", 0.4, 0.003, 9.0, "normal"),
            ShareRow("curve", 0.0, 0.004, 20.0, "normal"),
        ),
    }
    return Document(identity=identity, **(given | changes)).sealed()


def written(path: Path, what: Document | dict[str, Any]) -> Path:
    path.write_bytes(what.to_json() if isinstance(what, Document) else json.dumps(what).encode())
    return path


def run(*arguments: str) -> tuple[int, str, str]:
    """Run the command through its own entrance, in this process; return status, output and errors."""
    from nktsense.cli import main

    out, err = io.StringIO(), io.StringIO()
    before, sys.argv = sys.argv, ["nktsense", *arguments]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            main()
        status = 0
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    finally:
        sys.argv = before
    return status, out.getvalue(), err.getvalue()


def graded(path: Path) -> dict[str, Any]:
    _, out, _ = run("grade", str(path), "--json")
    [row] = [json.loads(line) for line in out.splitlines()]
    Draft202012Validator(SCHEMA).validate(row)
    return row


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "archive"))
    return tmp_path / "archive"


def test_the_simple_form_is_a_straight_line_through_counts(tmp_path: Path) -> None:
    found = calibrations.load_calibration(written(tmp_path / "c.json", SIMPLE))
    assert (found.unit, found.zero_reading, found.coefficients) == ("counts", 84213.0, (2100.0,))
    assert (found.identity, found.serial, found.date, found.source) == (
        "bench-1",
        "SIM-0001",
        "2026-11-20",
        "calibrated",
    )
    assert found.u_n(100.0) == pytest.approx(0.4)
    without = {key: value for key, value in SIMPLE.items() if key != "relative_u"}
    assert calibrations.load_calibration(written(tmp_path / "d.json", without)).u_n(100.0) is None


def test_a_record_gives_its_whole_conversion(tmp_path: Path) -> None:
    found = calibrations.load_calibration(written(tmp_path / "r.json", document()))
    assert isinstance(found, Conversion)
    assert (found.coefficients, found.high_n) == ((2100.0, 1e-3, -1e-6), 400.0)
    assert found.shares[1] == Share("weights", 0.4, 0.003, 9.0)
    assert (found.absolute_n, found.relative_u) == (pytest.approx(0.5), pytest.approx(0.005))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"schema": "nktsense-calibration-1"}',
        '{"schema": "nktsense-calibration-1", "x": 1}',
        '{"schema": "nktsense-calibration-record-1"}',
        '{"schema": "nktsense-calibration-record-9"}',
        '{"schema": 1}',
        "no json",
    ],
)
def test_what_is_no_calibration_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "c.json"
    path.write_text(text)
    with pytest.raises(CalibrationError, match=r"c\.json"):
        calibrations.load_calibration(path)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"identity": "Anna Maria"}, "no identity"),
        ({"counts_per_n": 0.0}, "must not be 0"),
        ({"counts_per_n": "much"}, "counts_per_n"),
        ({"zero_counts": None}, "zero_counts"),
        ({"relative_u": 2.0}, "share from 0 to 1"),
        ({"date": "yesterday"}, "YYYY-MM-DD"),
        ({"source": "dreamt"}, "source"),
    ],
)
def test_a_simple_form_that_cannot_be_is_refused(tmp_path: Path, wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(CalibrationError, match=says):
        calibrations.load_calibration(written(tmp_path / "c.json", SIMPLE | wrong))


def test_a_refused_or_changed_record_converts_nothing(tmp_path: Path) -> None:
    refused = document(status="refused", model=None, refusals=("The zero moved.",))
    with pytest.raises(CalibrationError, match="The zero moved"):
        calibrations.load_calibration(written(tmp_path / "r.json", refused))
    path = written(tmp_path / "c.json", document())
    path.write_bytes(path.read_bytes().replace(b"84213.0", b"84210.0"))
    with pytest.raises(CalibrationError, match="was changed"):
        calibrations.load_calibration(path)


def test_the_folder_is_the_users_own_unless_another_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert calibrations.folder().name == "none yet"  # of the tests, never a user's
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path))
    assert calibrations.folder() == tmp_path
    monkeypatch.delenv("NKTSENSE_CALIBRATIONS")
    assert calibrations.folder().parts[-2:] == ("nktsense", "calibrations")


def test_the_newest_valid_record_of_a_serial_number_is_found(archive: Path) -> None:
    assert calibrations.find("SIM-0001") is None
    assert calibrations.find("") is None
    kept = Archive(archive)
    kept.add(document("first"))
    kept.add(document("second"))
    kept.add(document("third", status="refused", model=None, refusals=("The zero moved.",)))
    found = calibrations.find("SIM-0001")
    assert found is not None
    assert found.identity == "second"
    assert calibrations.find("another") is None


def test_record_info_and_grade_carry_the_calibration_of_a_file(tmp_path: Path) -> None:
    record = written(tmp_path / "r.json", document())
    path = tmp_path / "a.nkt"
    status, out, err = run("record", "sim:break?speed=20&peak=185", "-o", str(path), "--calibration", str(record))
    assert status == 0, err
    assert "Calibration SIM-0001_1 of" in err
    assert "12 days old" in err
    assert out.splitlines()[-1].endswith("trials: 1")
    _, said, _ = run("info", str(path))
    assert "calibration_state: cal. 12 days ago" in said
    row = graded(path)
    [trial] = row["trials"]
    assert row["calibration"]["identity"] == trial["calibration"]["identity"] == "SIM-0001_1"
    assert (trial["calibration"]["kind"], trial["calibration"]["age_days"]) == ("valid", 12)
    expected = np.hypot(0.5, 0.005 * trial["peak_n"])
    assert trial["calibration"]["peak_u_n"] == pytest.approx(expected)
    assert trial["metrics"]["peak_u_n"] > expected
    assert "peak_u_n" not in trial["metrics_notes"]
    _, said, _ = run("grade", str(path))
    assert "Calibration SIM-0001_1 of" in said


def test_the_archives_record_is_taken_and_what_is_overdue_is_told(archive: Path, tmp_path: Path) -> None:
    Archive(archive).add(document("old", issued=days_ago(400), due=days_ago(35)))
    path = tmp_path / "a.nkt"
    status, out, err = run("record", "sim:break?speed=20&peak=185", "-o", str(path), "--json")
    assert status == 0, err
    told = [row["calibration"] for row in map(json.loads, out.splitlines()) if "calibration" in row]
    assert [(state["kind"], state["identity"], state["age_days"]) for state in told] == [("overdue", "old", 400)]
    status, _, _ = run("grade", str(path))
    assert status == 1
    row = graded(path)
    assert "calibration_overdue" in {problem["code"] for problem in row["problems"]}
    assert row["trials"][0]["verdict"] == "break"


def test_a_peak_beyond_the_range_has_no_force_and_keeps_its_verdict(archive: Path, tmp_path: Path) -> None:
    Archive(archive).add(document("narrow", high_n=150.0))
    path = tmp_path / "a.nkt"
    assert run("record", "sim:break?speed=20&peak=185&ratio=0.6", "-o", str(path))[0] == 0
    row = graded(path)
    [trial] = row["trials"]
    assert trial["verdict"] == "break"
    assert trial["peak_n"] is None
    assert trial["metrics_refused"]["peak_n"] == trial["metrics_refused"]["af_max_n"] == "beyond_calibration"
    assert trial["metrics"]["af_ratio"] == pytest.approx(0.6, abs=0.05)
    assert "more than 150 N" in " ".join(run("grade", str(path))[1].split())
    assert "beyond_calibration" in {problem["code"] for problem in row["problems"]}
    status, said, _ = run("compare", "--before", str(path), "--after", str(path))
    assert status != 0  # one file on both sides; and no force of it is ever compared
    assert "185" not in said


def test_a_simulated_device_without_a_record_is_as_quiet_as_ever(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    _, out, err = run("record", "sim:break?speed=20", "-o", str(path))
    assert "alibrat" not in out + err
    row = graded(path)
    assert row["calibration"]["kind"] == row["trials"][0]["calibration"]["kind"] == "simulated"
    assert row["problems"] == []
    assert "alibrat" not in run("grade", str(path))[1]


def test_a_calibration_of_something_else_is_refused_before_anything_is_connected(tmp_path: Path) -> None:
    record = written(tmp_path / "r.json", SIMPLE)
    path = tmp_path / "a.nkt"
    status, _, err = run("record", "sim:break?codec=progressor", "-o", str(path), "--calibration", str(record))
    assert status == 3
    assert "sends newtons, but the calibration bench-1 is of raw counts" in err
    assert "Use a calibration" in err
    assert not path.exists()


def test_a_foreign_table_is_not_known_to_be_calibrated(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    time_s = np.arange(0, 9, 0.01)
    force = np.interp(time_s, [0, 2, 3.5, 7, 7.2, 9], [0, 0, 150, 150, 0, 0])
    path.write_text("time_s,force_n\n" + "".join(f"{t:.2f},{f:.3f}\n" for t, f in zip(time_s, force, strict=True)))
    row = graded(path)
    assert row["calibration"]["kind"] == "not_known"
    assert row["trials"][0]["metrics_notes"]["peak_u_n"] == "without_calibration"


def test_an_export_remembers_the_calibration(archive: Path, tmp_path: Path) -> None:
    Archive(archive).add(document())
    path, table = tmp_path / "a.nkt", tmp_path / "a.csv"
    run("record", "sim:break?speed=20&peak=185", "-o", str(path))
    run("export", str(path), "-o", str(table))
    assert graded(table)["calibration"] == graded(path)["calibration"]
