"""The command as a user meets it: results, exit codes, and sentences instead of stack traces."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

import nktsense as nk
from nktsense.cli import app, main
from nktsense.recording.formats import write_recording

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "grade.schema.json").read_text("utf-8"))


@dataclass
class Done:
    """What a command printed and how it ended."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str) -> Done:
    """Run the command through its own entrance, in this process: importing it anew takes longer than any test."""
    out, err = io.StringIO(), io.StringIO()
    before = sys.argv
    sys.argv = ["nktsense", *arguments]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            main()
        status = 0
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    finally:
        sys.argv = before
    return Done(status, out.getvalue(), err.getvalue())


def shell(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, as a shell would."""
    command = [sys.executable, "-c", "from nktsense.cli import main; main()", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


def grade(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
    result = CliRunner().invoke(app, ["grade", *arguments, "--json"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    for row in rows:
        Draft202012Validator(SCHEMA).validate(row)
    return result.exit_code, rows


def codes(row: dict[str, Any]) -> set[str]:
    return {problem["code"] for problem in row["problems"]}


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A make test in newtons: rest, 120 N held for four seconds, rest."""
    time_s = np.arange(0, 9, 0.01)
    force = np.interp(time_s, [0, 1.5, 2.5, 6.5, 6.7, 9], [0, 0, 120, 120, 0, 0])
    path = tmp_path / "clean.csv"
    write_recording(nk.Recording(time_s, force, nominal_rate_hz=100.0), path)
    return path


def with_motion(path: Path, ratio: float) -> Path:
    from firmware_bridge.virtual import Scenario, play

    signal = play(Scenario(ratio=ratio, seed=2))
    rows = zip(signal.time_s, signal.force_n, signal.angular_velocity_dps, signal.angle_deg, strict=True)
    text = "time_s;force_n;gyro;theta\n" + "".join(f"{t:.6f};{f:.3f};{v:.3f};{a:.3f}\n" for t, f, v, a in rows)
    path.write_text(text)
    return path


def test_a_clean_make_test_is_a_hold_without_problems(clean: Path) -> None:
    status, [row] = grade(str(clean), "--test", "make", "--target", "100")
    assert status == 0
    assert row["problems"] == []
    [trial] = row["trials"]
    assert (trial["verdict"], trial["force_shape"]) == ("hold", "steady")
    assert trial["onset_s"] == pytest.approx(1.5, abs=0.03)
    assert trial["best_1s_mean_n"] == pytest.approx(120, abs=0.01)
    assert row["settings"]["test"] == "make"


def test_force_alone_is_indeterminate_with_its_shape_first(clean: Path) -> None:
    _, [row] = grade(str(clean))
    [trial] = row["trials"]
    assert (trial["verdict"], trial["force_shape"]) == ("indeterminate", "steady")
    assert [reason["code"] for reason in trial["reasons"]] == ["no_motion"]
    assert trial["metrics"]["af_ratio"] is None
    assert trial["metrics_refused"]["af_ratio"] == "no_motion"


@pytest.mark.parametrize(("ratio", "verdict"), [(0.5, "break"), (1.0, "hold")])
def test_motion_columns_make_a_break_test(tmp_path: Path, ratio: float, verdict: str) -> None:
    path = with_motion(tmp_path / "m.csv", ratio)
    motion = ("--angular-velocity-column", "gyro", "--angle-column", "theta")
    _, [row] = grade(str(path), *motion)
    [trial] = row["trials"]
    assert trial["verdict"] == verdict
    assert (trial["break_s"] is not None) == (verdict == "break")


def test_an_unknown_unit_gives_times_but_no_force(tmp_path: Path, clean: Path) -> None:
    path = tmp_path / "bare.csv"
    path.write_text(clean.read_text().replace("force_n", "force"))
    status, [row] = grade(str(path))
    assert status == 1
    assert row["unit"] is None
    assert "unit_unknown" in codes(row)
    [trial] = row["trials"]
    assert trial["onset_s"] is not None
    assert trial["peak_n"] is None
    assert trial["verdict"] == "indeterminate"
    assert "N" not in trial["headline"]
    numbers = {name for name, value in trial["metrics"].items() if value is not None}
    assert not any(name.endswith("_n") for name in numbers)


def test_kilogram_force_is_converted_on_request(tmp_path: Path, clean: Path) -> None:
    path = tmp_path / "bare.csv"
    path.write_text(clean.read_text().replace("force_n", "force"))
    _, [row] = grade(str(path), "--unit", "kgf")
    assert row["trials"][0]["best_1s_mean_n"] == pytest.approx(120 * 9.80665, rel=1e-3)


def test_raw_counts_are_refused(clean: Path) -> None:
    status, [row] = grade(str(clean), "--unit", "counts")
    assert status == 3
    assert "uncalibrated" in codes(row)
    assert row["trials"] == []


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path, clean: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"\x00\x01\x02 no table")
    status, rows = grade(str(bad), str(clean), str(tmp_path / "missing.csv"))
    assert status == 3
    assert [len(row["trials"]) for row in rows] == [0, 1, 0]
    assert codes(rows[2]) == {"unreadable"}


def test_a_folder_is_searched(tmp_path: Path, clean: Path) -> None:
    (clean.parent / "sub").mkdir()
    (clean.parent / "sub" / "again.csv").write_text(clean.read_text())
    _, rows = grade(str(clean.parent))
    assert len(rows) == 2


def test_a_stream_that_starts_loaded(tmp_path: Path) -> None:
    time_s = np.arange(0, 5, 0.01)
    path = tmp_path / "loaded.csv"
    write_recording(nk.Recording(time_s, np.interp(time_s, [0, 4, 4.2, 5], [90, 88, 0, 0])), path)
    status, [row] = grade(str(path))
    assert status == 1
    assert "no_baseline" in codes(row)
    [trial] = row["trials"]
    assert trial["onset_s"] is None
    assert "untared" in {flag["code"] for flag in trial["flags"]}


def test_nothing_in_it(tmp_path: Path) -> None:
    time_s = np.arange(0, 5, 0.01)
    path = tmp_path / "rest.csv"
    write_recording(nk.Recording(time_s, np.random.default_rng(1).normal(0, 0.2, 500)), path)
    status, [row] = grade(str(path))
    assert status == 1
    assert codes(row) == {"no_contraction"}


def test_the_wrong_sign_is_told(tmp_path: Path) -> None:
    time_s = np.arange(0, 9, 0.01)
    path = tmp_path / "negative.csv"
    write_recording(nk.Recording(time_s, -np.interp(time_s, [0, 1.5, 2.5, 6.5, 6.7, 9], [0, 0, 120, 120, 0, 0])), path)
    _, [row] = grade(str(path))
    assert {"negative_force", "no_contraction"} <= codes(row)


def test_record_info_export_and_grade_of_one_recording(tmp_path: Path) -> None:
    recording = tmp_path / "r.nkt"
    done = run("record", "sim:break?speed=10&repeat=2", "-o", str(recording))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Gave way at") == 2
    again = run("record", "sim:break?speed=10", "-o", str(recording))
    assert again.returncode == 3
    assert "nothing is overwritten" in again.stderr
    described = json.loads(run("info", str(recording), "--json").stdout)
    assert described["closed"] is True
    assert described["ledger"]["tare"] == 1
    exported = run("export", str(recording), "-o", str(tmp_path / "r.csv"))
    assert exported.returncode == 0, exported.stderr
    _, [one] = grade(str(recording))
    _, [other] = grade(str(tmp_path / "r.csv"))
    assert [t["verdict"] for t in one["trials"]] == ["break", "break"]
    assert [t["peak_n"] for t in one["trials"]] == [t["peak_n"] for t in other["trials"]]


def test_record_stops_after_its_time_and_tells_what_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "r.nkt"
    done = run("record", "sim:hold?repeat=100", "-o", str(path), "--seconds", "1.5", "--json")
    assert done.returncode == 0, done.stderr
    saved = [json.loads(line)["saved_samples"] for line in done.stdout.splitlines() if "saved" in line]
    assert saved == sorted(saved)
    assert saved[-1] == len(nk.read(path))


def test_an_unplugged_device_ends_with_a_sentence_and_a_readable_file(tmp_path: Path) -> None:
    path = tmp_path / "r.nkt"
    done = run("record", "sim:hold?speed=10&unplug=3", "-o", str(path))
    assert done.returncode == 1
    assert "went away" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(nk.read(path)) > 500


def test_replay_in_the_terminal(clean: Path) -> None:
    done = run("replay", str(clean), "--headless", "--speed", "0", "--test", "make")
    assert done.returncode == 0, done.stderr
    assert "Held 120 ± 1 N" in done.stdout
    assert "1 trials" in done.stdout


def test_the_demo_tells_its_story(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = shell("demo", "--headless", "--out", str(out), "--speed", "40")
    assert done.returncode == 0, done.stderr
    words = [line for line in done.stdout.splitlines() if "·" in line]
    assert ["break" in words[0], "hold" in words[1], "hold" in words[2]] == [True] * 3
    assert (out / "demo.png").read_bytes().startswith(b"\x89PNG")
    verdicts = [grade(str(path))[1][0]["trials"][0]["verdict"] for path in sorted(out.glob("*.nkt"))]
    assert verdicts == ["break", "hold", "hold"]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["record", "serial:/dev/nothing?driver=nkt1", "-o", "{tmp}/x.nkt"], 3, "cannot be opened"),
        (["record", "nonsense", "-o", "{tmp}/x.nkt"], 3, "no device address"),
        (["record", "sim:hold", "-o", "{tmp}/x.csv"], 3, "must end in .nkt"),
        (["record", "sim:hold", "-o", "{tmp}/none/x.nkt"], 3, "none"),
        (["info", "{tmp}/missing.nkt"], 3, "missing.nkt"),
        (["export", "{tmp}/missing.csv", "-o", "{tmp}/y.csv"], 3, "does not exist"),
        (["grade", "{tmp}", "--unit", "stone"], 3, "no unit of force"),
        (["grade", "{tmp}", "--target", "-4"], 3, "target"),
        (["replay", "{tmp}/missing.csv", "--headless"], 3, "does not exist"),
        (["record", "sim:hold", "-o", "{tmp}/x.nkt", "--calibration", "{tmp}/no.json"], 3, "calibration"),
        (["dance"], 2, "No such command"),
    ],
)
def test_errors_are_sentences(tmp_path: Path, arguments: list[str], status: int, words: str) -> None:
    done = run(*(a.replace("{tmp}", str(tmp_path)) for a in arguments))
    assert done.returncode == status, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_debug_shows_where_an_error_came_from(tmp_path: Path) -> None:
    done = shell("--debug", "info", str(tmp_path / "missing.nkt"))
    assert "Traceback" in done.stderr
    plain = shell("info", str(tmp_path / "missing.nkt"))
    assert plain.returncode == 3
    assert len(plain.stderr.splitlines()) == 1


def test_devices_and_doctor() -> None:
    drivers = [json.loads(line) for line in run("devices", "--drivers", "--json").stdout.splitlines()]
    assert {"nkt1", "progressor", "ascii", "mark10", "sim", "replay"} <= {driver["name"] for driver in drivers}
    assert run("devices").returncode == 0
    findings = [json.loads(line) for line in run("doctor", "--json").stdout.splitlines()]
    assert {"Python", "Window", "SQLite", "Disk", "Drivers"} <= {finding["topic"] for finding in findings}


def test_nothing_imports_qt_unless_asked() -> None:
    code = (
        "import sys, nktsense as nk, nktsense.cli, nktsense.acquire, nktsense.batch, nktsense.report, nktsense.doctor;"
        "nk.read, nk.grade, nk.open_device;"
        "sys.exit(any(name.split('.')[0] in ('PySide6', 'pyqtgraph') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_export_overwrites_nothing_unless_asked(tmp_path: Path) -> None:
    source, other = tmp_path / "a.csv", tmp_path / "b.csv"
    write_recording(nk.Recording(np.arange(0, 1, 0.01), np.zeros(100)), source)
    other.write_text("precious")
    done = run("export", str(source), "-o", str(other))
    assert done.returncode == 3
    assert "exists already" in done.stderr
    assert other.read_text() == "precious"
    assert run("export", str(source), "-o", str(source), "--force").returncode == 3
    assert run("export", str(source), "-o", str(other), "--force").returncode == 0
    assert other.read_text() != "precious"


def test_a_folder_without_recordings_is_not_called_a_success(tmp_path: Path) -> None:
    done = run("grade", str(tmp_path))
    assert done.returncode == 3
    assert str(tmp_path) in done.stderr


def test_debug_may_stand_anywhere() -> None:
    done = shell("info", "nope.nkt", "--debug")
    assert done.returncode != 0
    assert "Traceback" in done.stderr


def test_a_number_that_no_device_measures_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = [f"{i / 100},{100 if 200 < i < 600 else 0}" for i in range(900)]
    rows[400] = "4.0,1e308"
    path.write_text("time_s,force_n\n" + "\n".join(rows))
    done = run("grade", str(path), "--json")
    assert done.returncode == 3
    assert "RuntimeWarning" not in done.stderr
    [row] = [json.loads(line) for line in done.stdout.splitlines()]
    assert "absurd_force" in {problem["code"] for problem in row["problems"]}
