"""The verb ``reliability`` as a user meets it: tables of any delimiter, results, sentences instead of stack traces."""

from __future__ import annotations

import doctest
import json
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from nktsense.errors import NktsenseError, RecordingError
from nktsense.verbs.reliability import reliability

app = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
app.command()(reliability)

# Shrout & Fleiss 1979: six targets, four judges.
ROWS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
JUDGES = ("J1", "J2", "J3", "J4")


def run(*arguments: str | Path) -> str:
    result = CliRunner().invoke(app, [str(a) for a in arguments])
    if result.exception is not None:
        raise result.exception
    assert result.exit_code == 0
    return result.stdout


def as_json(*arguments: str | Path) -> dict[str, Any]:
    [line] = run(*arguments, "--json").splitlines()
    return json.loads(line)


def refusal(*arguments: str | Path) -> str:
    result = CliRunner().invoke(app, [str(a) for a in arguments])
    assert isinstance(result.exception, NktsenseError), result.output
    return str(result.exception)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def wide(delimiter: str = ",", *, names: bool = False, decimal: str = ".", name: str = "athlete") -> str:
    lines = [[*([name] if names else []), *JUDGES]]
    lines += [
        [*([f"P{number}"] if names else []), *(f"{value}{decimal}0" for value in row)]
        for number, row in enumerate(ROWS, 1)
    ]
    return "".join(delimiter.join(line) + "\n" for line in lines)


def is_shrout_and_fleiss(row: dict[str, Any]) -> bool:
    values = [row["icc"][form]["value"] for form in ("ICC(1,1)", "ICC(2,1)", "ICC(3,1)")]
    return values == pytest.approx([0.165742, 0.289764, 0.714841], abs=1e-6)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write(tmp_path / "judges.csv", wide(names=True))


@pytest.mark.parametrize(
    ("delimiter", "decimal"), [(",", "."), (";", "."), (";", ","), ("\t", "."), ("\t", ","), ("|", "."), ("  ", ".")]
)
@pytest.mark.parametrize("names", [True, False])
def test_any_delimiter_and_decimal_sign(tmp_path: Path, delimiter: str, decimal: str, names: bool) -> None:
    row = as_json(write(tmp_path / "t.txt", wide(delimiter, names=names, decimal=decimal)))
    assert is_shrout_and_fleiss(row)
    assert row["columns"] == list(JUDGES)
    assert row["people"] == [f"P{n}" if names else str(n) for n in range(1, 7)]


def test_json_holds_the_schema_the_file_and_every_number(table: Path) -> None:
    row = as_json(table, "--unit", "N")
    assert (row["schema"], row["file"], row["unit"]) == ("nktsense-reliability-1", str(table), "N")
    assert row["values"] == [list(map(float, values)) for values in ROWS]
    assert row["icc"]["ICC(2,1)"]["low"] == pytest.approx(0.018787, abs=1e-6)
    assert row["consistency"]["mdc95"] == pytest.approx(2.798677, abs=1e-6)
    assert row["agreement"]["mdc95"] == pytest.approx(6.937342, abs=1e-6)
    assert row["mean_squares"]["error"] == {"ms": pytest.approx(1.019444, abs=1e-6), "df": 15}
    # J1 - J2 by hand: 7 5 4 6 5 4
    assert row["bland_altman"]["bias"]["value"] == pytest.approx(31 / 6)


def test_numbered_people_are_no_measurements(tmp_path: Path) -> None:
    body = "".join(f"{number},{','.join(map(str, row))}\n" for number, row in enumerate(ROWS, 1))
    for heading in ("ID", "", "athlete"):
        row = as_json(write(tmp_path / "n.csv", f"{heading},J1,J2,J3,J4\n{body}"))
        assert is_shrout_and_fleiss(row)


def test_an_excel_export_with_a_mark_comments_quotes_and_a_last_delimiter(tmp_path: Path) -> None:
    body = "".join(f'"Doe, {number}",{",".join(map(str, row))},\r\n' for number, row in enumerate(ROWS, 1))
    path = write(tmp_path / "x.csv", f"\ufeff# measured in spring\r\n\r\nname,J1,J2,J3,J4,\r\n{body}\r\n")
    row = as_json(path)
    assert is_shrout_and_fleiss(row)
    assert row["people"][0] == "Doe, 1"


def test_chosen_columns(tmp_path: Path) -> None:
    lines = wide(names=True).splitlines()
    ages = ["age", *map(str, range(20, 26))]
    path = write(tmp_path / "a.csv", "".join(f"{line},{age}\n" for line, age in zip(lines, ages, strict=True)))
    chosen = [option for judge in JUDGES for option in ("-c", judge)]
    assert is_shrout_and_fleiss(as_json(path, *chosen, "-c", "J1"))
    assert not is_shrout_and_fleiss(as_json(path))


def test_the_long_form_in_any_order(tmp_path: Path) -> None:
    cells = [(n, judge, value) for n, row in enumerate(ROWS, 1) for judge, value in zip(JUDGES, row, strict=True)]
    lines = [f"{value};{judge};P{number}" for number, judge, value in cells]
    path = write(tmp_path / "long.csv", "force;rater;who\n" + "\n".join(reversed(lines)) + "\n")
    options = ("--person", "who", "--trial", "rater", "--value", "force")
    row = as_json(path, *options)
    assert is_shrout_and_fleiss(row)
    assert sorted(row["people"]) == [f"P{n}" for n in range(1, 7)]
    some = as_json(path, *options, "-c", "J2", "-c", "J3")
    assert some["columns"] == ["J2", "J3"]


def test_pair_and_scale_of_the_comparison(table: Path) -> None:
    row = as_json(table, "--pair", "J4", "J3")
    # J4 - J3 by hand: 3 -1 2 4 3 3
    assert row["bland_altman"]["bias"]["value"] == pytest.approx(14 / 6)
    assert (row["bland_altman"]["first"], row["bland_altman"]["second"]) == ("J4", "J3")
    shares = as_json(table, "--scale", "percent")["bland_altman"]
    by_hand = sum(200 * (a - b) / (a + b) for a, b, *_ in ROWS) / 6
    assert shares["bias"]["value"] == pytest.approx(by_hand)


def test_mdc_of_a_mean_of_trials(table: Path) -> None:
    one, four = as_json(table)["consistency"], as_json(table, "--trials", "4")["consistency"]
    assert four["mdc95"] == pytest.approx(one["mdc95"] / 2)
    assert four["sem"] == one["sem"]


def test_alpha_changes_the_intervals(table: Path) -> None:
    wide_interval = as_json(table, "--alpha", "0.01")["icc"]["ICC(3,1)"]
    assert wide_interval["low"] < 0.342465
    assert wide_interval["high"] > 0.945858


def test_people_needed_for_a_change(table: Path) -> None:
    """A change of 0.5 sd of the difference needs 34 people, as tabled for the paired t test."""
    change = 0.5 * 2**0.5 * 1.0096754
    needed = as_json(table, "--change", f"{change:.6f}")["people_needed"]
    assert needed["consistency"] == 34
    assert needed["agreement"] > 100
    assert "people needed" in run(table, "--change", "2", "--unit", "N")


def test_what_a_person_reads(table: Path) -> None:
    text = run(table, "--unit", "[N]")
    for words in ("6 people, 4 columns", "ICC(2,1)", "0.290", "0.019 to 0.761", "poor to good", "convention"):
        assert words in text
    for words in ("MDC95", "6.94 [N]", "J1 − J2", "bias 5.17 [N]", "approximate", "within-subject CV"):
        assert words in text


def test_degenerate_tables_end_in_null_and_notes(tmp_path: Path) -> None:
    row = as_json(write(tmp_path / "copy.csv", "a,b\n1,1\n2,2\n5,5\n"), "--change", "1")
    assert row["icc"]["ICC(3,1)"]["value"] == 1
    assert row["icc"]["ICC(3,1)"]["f"] is None
    assert row["people_needed"]["consistency"] is None
    assert any("copy" in note for note in row["notes"])
    crossed = as_json(write(tmp_path / "crossed.csv", "a,b\n1,9\n9,2\n"))
    assert crossed["icc"]["ICC(2,k)"]["value"] is None
    negative = as_json(write(tmp_path / "negative.csv", "a,b\n-1,1\n2,3\n4,4\n"))
    assert negative["within_subject_cv_percent"] is None
    assert any("coefficient" in note for note in negative["notes"])


def test_files_are_written(tmp_path: Path, table: Path) -> None:
    picture, out = tmp_path / "p.png", tmp_path / "o.json"
    run(table, "--plot", picture, "--out", out)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert is_shrout_and_fleiss(json.loads(out.read_text("utf-8")))
    before = picture.read_bytes()
    with pytest.raises(RecordingError, match="exists already"):
        run(table, "--plot", picture)
    assert picture.read_bytes() == before
    vector = tmp_path / "p.svg"
    run(table, "--plot", vector, "--pair", "J3", "J4", "--scale", "log")
    drawn = vector.read_text("utf-8")
    assert all(words in drawn for words in ("upper limit", "bias", "J3 − J4 (ln)", "P1"))


def test_the_picture_of_many_people_with_a_growing_difference(tmp_path: Path) -> None:
    rows = "".join(f"{n},{n * 1.2 + n % 3}\n" for n in range(10, 70))
    path = write(tmp_path / "many.csv", f"one session,a session with a very long name\n{rows}")
    vector = tmp_path / "p.svg"
    run(path, "--plot", vector)
    drawn = vector.read_text("utf-8")
    assert "60 people, by mean" in drawn
    assert "changes with the mean" in drawn
    assert "with a very long name" not in drawn


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "holds no table"),
        ("a,b\n", "holds no table"),
        ("a\n1\n2\n", "a single column"),
        ("1,2\n3,4\n5,6\n", "no header row"),
        ("a,a\n1,2\n3,4\n", "two columns named “a”"),
        ("a,b\n1,2\n3,\n5,6\n", "t.csv, line 3, column b: the value is missing"),
        ("a,b\n1,2\nNA,2\n5,6\n", "t.csv, line 3, column a: the value is missing"),
        ("a,b\n1,2\n\n3,x\n5,6\n", "t.csv, line 4, column b: “x” is no number"),
        ("a,b\n1,2\noops,4\n5,6\n", "t.csv, line 3, column a: “oops” is no number"),
        ("a,b\n1,2\n3\n5,6\n", "t.csv, line 3 has 1 cells, its header 2"),
        ("name,a,b\nX,1,2\nY,3,4\nX,5,6\n", "t.csv, line 4: “X” stands in line 2 already"),
        ("a,b\n1,2\n", "t.csv: Reliability needs at least 2 people, not 1"),
        ("name,a\nX,1\nY,3\n", "t.csv: Reliability needs at least 2 columns, not 1"),
        ("a,b\n3,3\n3,3\n", "t.csv: The means of all people are equal"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path: Path, text: str, words: str) -> None:
    told = refusal(write(tmp_path / "t.csv", text))
    assert words in told
    assert "t.csv" in told
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("p,r,v\nA,1,5\nA,2,6\nB,1,7\n", "t.csv: p B has no r 2"),
        ("p,r,v\nA,1,5\nA,1,6\nB,1,7\n", "t.csv, line 3: p A, r 1 stands in line 2 already"),
        ("p,r,v\nA,1,5\nA,2,\nB,1,7\nB,2,8\n", "t.csv, line 3, column v: the value is missing"),
        ("p,r,w\nA,1,5\nA,2,6\n", "t.csv has no column “v”. Its columns are: p, r, w."),
    ],
)
def test_long_tables_that_cannot_be_used(tmp_path: Path, text: str, words: str) -> None:
    path = write(tmp_path / "t.csv", text)
    assert words in refusal(path, "--person", "p", "--trial", "r", "--value", "v")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--trial", "J1"), "--person, --trial and --value together"),
        (("--column", "J9", "-c", "J1"), "no column “J9”"),
        (("--pair", "J1", "J9"), "no column of values “J9”"),
        (("--pair", "J1", "J1"), "no pair"),
        (("--alpha", "2"), "alpha must lie between 0 and 1"),
        (("--change", "0"), "other than 0"),
        (("--plot", "p.unknown"), "p.unknown cannot be written"),
        (("--out", "none/there/o.json"), "o.json cannot be written"),
    ],
)
def test_options_that_do_not_fit(table: Path, options: tuple[str, ...], words: str) -> None:
    told = refusal(table, *options)
    assert words in told
    assert "Traceback" not in told


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert "missing.csv" in refusal(tmp_path / "missing.csv")
    binary = tmp_path / "b.csv"
    binary.write_bytes(bytes(range(32)) * 20)
    assert "b.csv" in refusal(binary)
    zero = write(tmp_path / "z.csv", "a,b\n0,2\n3,4\n5,6\n")
    assert "z.csv: The value in row 1, column 1 is not above 0" in refusal(zero, "--scale", "log")


def test_the_examples_in_the_method_page_run() -> None:
    page = Path(__file__).parents[2] / "docs" / "methods" / "reliability.md"
    found = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert found.failed == 0
    assert found.attempted > 5
