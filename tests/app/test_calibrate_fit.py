"""``nktsense calibrate fit`` as a user meets it: what is printed, what is written, exit codes, sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from calibration.kept.document import Document
from nktsense.calibration_table import fit_calibration
from nktsense.errors import NktsenseError
from nktsense.terminal import out
from nktsense.verbs.calibrate.fit import fit
from nktsense.verbs.options import EXIT_PROBLEMS
from tests.app.elsewhere import SLOPE, UP, ZERO, counts, run, write

app = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
app.command()(fit)


def invoke(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(a) for a in arguments])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    lines = ["Reihe;Kraft in N;Anzeige", *(f"{s};{f:g};{r:.1f}".replace(".", ",") for s, f, r in run())]
    return write(tmp_path, lines, "A-17.csv")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A step of which the weight was another one than the table says."""
    rows = [(s, f, counts(f * 1.08 if f == 150 else f)) for s, f, _ in run()]
    return write(tmp_path, ["series,force,counts", *(f"{s},{f:g},{r:.1f}" for s, f, r in rows)], "broken.csv")


def test_the_summary_says_all_that_matters(table: Path) -> None:
    result = invoke("--from", table, "--reference-u", "0.05", "--reproducibility", "0.2", "--limit", "1")
    assert result.exit_code == 0, result.output
    words = " ".join(result.output.split())
    for part in (
        "A-17-fit-",
        "valid",
        "Column 'Anzeige': taken as the reading, by its name.",
        f"reading − {ZERO:g} = c1 F",
        "Degree 1 is the lowest that the repeated readings do not contradict.",
        "reference forces",
        "new mounting",
        "In the manner of ISO 7500-1",
        "guarded acceptance",
        "Creep was not measured",
    ):
        assert part in words
    assert sum(line.endswith("accepted") for line in result.output.splitlines()) == len(UP)
    assert f"c1 = {SLOPE:.5g}"[:8] in words


def test_it_fits_into_80_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out, "_width", 80)
    lines = ["force,display", *(f"{f:g},{1.004 * f + 0.01 * (s + f) % 0.03:.3f}" for s, f, _ in run())]
    result = invoke("--from", write(tmp_path, lines), "--limit", "1", "--reference-u", "0.05")
    assert [line for line in result.output.splitlines() if len(line) > 80] == []
    assert "…" not in result.output
    assert "as found (N)" in result.output


def test_json_is_the_record(table: Path) -> None:
    result = invoke("--from", table, "--json", "--degree", "1", "--serial", "HD 7")
    document = Document.from_json(result.stdout.encode())
    assert document.plan.instrument.serial == "HD 7"
    assert document == fit_calibration(table, degree=1, serial="HD 7")
    assert document.conversion().force_n([ZERO + SLOPE * 100.0]).tolist() == pytest.approx([100.0], rel=1e-4)


def test_the_record_is_written_and_nothing_is_overwritten(table: Path, tmp_path: Path) -> None:
    output = tmp_path / "record.json"
    assert invoke("--from", table, "-o", output).exit_code == 0
    kept = output.read_bytes()
    assert Document.load(output).status == "valid"
    again = invoke("--from", table, "-o", output, "--degree", "2")
    assert isinstance(again.exception, NktsenseError)
    assert "exists already" in str(again.exception)
    assert output.read_bytes() == kept


def test_a_page_is_written(table: Path, tmp_path: Path) -> None:
    output = tmp_path / "record.html"
    assert invoke("--from", table, "-o", output).exit_code == 0
    assert "A-17-fit-" in output.read_text("utf-8")


def test_another_ending_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    result = invoke("--from", tmp_path / "missing.csv", "-o", tmp_path / "record.doc")
    assert "must end in .json, .pdf, .html" in str(result.exception)


def test_a_wrong_weight_is_refused_with_exit_code_1(broken: Path, tmp_path: Path) -> None:
    output = tmp_path / "refused.json"
    result = invoke("--from", broken, "-o", output)
    assert result.exit_code == EXIT_PROBLEMS
    words = " ".join(result.output.split())
    assert "refused: no force may be stated with it" in words
    assert "All readings at 150 N lie" in words
    assert Document.load(output).model is None


def test_kilograms_taken_for_newtons_are_refused(tmp_path: Path) -> None:
    lines = ["force (N),display (N)", *(f"{f:g},{f / 9.80665:.3f}" for _, f, _ in run())]
    result = invoke("--from", write(tmp_path, lines))
    assert result.exit_code == EXIT_PROBLEMS
    assert "kgf" in result.output


def test_an_option_names_a_column_that_is_not_there(table: Path) -> None:
    result = invoke("--from", table, "--reading", "Ausgang")
    assert isinstance(result.exception, NktsenseError)
    assert "no single reading column 'Ausgang'. It has: Reihe, Kraft in N, Anzeige." in str(result.exception)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    result = invoke("--from", tmp_path / "missing.csv")
    assert isinstance(result.exception, NktsenseError)
    assert "missing.csv cannot be read" in str(result.exception)


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--capacity", "100", "above the capacity of 100 N"),
        ("--capacity", "0", "capacity must be above 0"),
        ("--resolution", "-1", "resolution must not be below 0"),
        ("--unit", "apples", "'apples' is no unit of a reading"),
    ],
)
def test_options_that_make_no_sense_are_told(table: Path, option: str, value: str, message: str) -> None:
    result = invoke("--from", table, option, value)
    assert message in str(result.exception)
