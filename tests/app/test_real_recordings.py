"""Facts of recordings made by other people. The files are never in the repository; the facts are theirs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from nktsense.cli import app

_FOLDER = os.environ.get("NKTSENSE_REAL_DATA")

pytestmark = pytest.mark.skipif(
    _FOLDER is None, reason="NKTSENSE_REAL_DATA does not name the folder of real recordings"
)

KNEE_AND_ANKLE = "hermescb_elderly_isometric"


def grade(name: str, *options: str) -> dict[str, Any]:
    assert _FOLDER is not None
    result = CliRunner().invoke(app, ["grade", str(Path(_FOLDER) / name), "--json", *options])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    [line] = result.stdout.splitlines()
    return json.loads(line)


def knee(person: str, muscle: str, *options: str) -> dict[str, Any]:
    return grade(f"{KNEE_AND_ANKLE}/ID{person}_DNM.csv", "--force-column", f"{muscle}_kgf", *options)


def codes(graded: dict[str, Any]) -> list[str]:
    return [problem["code"] for problem in graded["problems"]]


@pytest.mark.parametrize("muscle", ["TA", "LG"])
def test_noise_is_no_contraction(muscle: str) -> None:
    graded = knee("23", muscle)
    assert graded["trials"] == []
    assert "no_contraction" in codes(graded)


def test_a_quiet_baseline_and_then_an_onset() -> None:
    [trial] = knee("28", "VL")["trials"]
    assert trial["onset_s"] is not None
    assert 0.02 < trial["onset_s"] < 0.4
    assert "untared" not in [flag["code"] for flag in trial["flags"]]


@pytest.mark.parametrize(
    ("person", "muscle"),
    [
        ("01", "VL"),
        ("01", "LG"),
        ("01", "TA"),
        ("03", "LG"),
        ("05", "LG"),
        ("14", "LG"),
        ("14", "VL"),
        ("15", "VL"),
        ("28", "LG"),
    ],
)
def test_a_start_under_load_is_refused_onset_and_tare(person: str, muscle: str) -> None:
    graded = knee(person, muscle)
    [trial] = graded["trials"]
    assert trial["onset_s"] is None
    assert {"untared", "starts_loaded"} <= {flag["code"] for flag in trial["flags"]}
    assert "no_baseline" in codes(graded)
    assert trial["ramp_slope_n_per_s"] is None


@pytest.mark.parametrize("muscle", ["VL", "BF"])
def test_channels_that_end_at_five_seconds(muscle: str) -> None:
    graded = knee("05", muscle)
    assert graded["sample_count"] == 10_001
    assert graded["duration_s"] == pytest.approx(5.0)
    [ends] = [p for p in graded["problems"] if p["code"] == "ends_early"]
    assert ends["at_s"] == pytest.approx(5.0)


def test_rate_count_and_unit() -> None:
    graded = knee("01", "LG")
    assert graded["sample_count"] == 20_001
    assert graded["mean_rate_hz"] == pytest.approx(2000.0)
    assert (graded["unit"], graded["source_unit"]) == ("N", "kgf")
    assert graded["gaps"] == []
    [trial] = graded["trials"]
    assert trial["peak_n"] == pytest.approx(28.3 * 9.80665, rel=0.02)


def test_several_channels_are_not_chosen_between() -> None:
    graded = grade(f"{KNEE_AND_ANKLE}/ID01_DNM.csv")
    assert graded["trials"] == []
    [problem] = [p for p in graded["problems"] if p["code"] == "several_force_columns"]
    assert "LG_kgf" in problem["message"]


@pytest.mark.parametrize(("person", "muscle"), [("14", "LG"), ("05", "VL")])
def test_a_fade_is_no_give_way(person: str, muscle: str) -> None:
    [trial] = knee(person, muscle)["trials"]
    assert trial["force_shape"] == "fades"
    assert trial["verdict"] == "indeterminate"


def test_unmarked_newtons_are_known_by_their_steps() -> None:
    graded = grade("open_grip_force/LogFile_2025-05-23_13.35.01.txt")
    assert graded["unit"] == "N"
    assert {"unit_inferred", "rows_without_force"} <= set(codes(graded))
    assert len(graded["trials"]) == 8
    assert all(trial["onset_s"] > 1.7e9 for trial in graded["trials"] if trial["onset_s"])
    [rows] = [p for p in graded["problems"] if p["code"] == "rows_without_force"]
    assert "9" in rows["message"]


def test_unmarked_kilograms_are_not_guessed() -> None:
    graded = grade("open_grip_force/LogFile_2024-11-26_subj_1.txt")
    assert graded["unit"] is None
    assert "unit_unknown" in codes(graded)
    assert graded["trials"]
    assert all(trial["peak_n"] is None for trial in graded["trials"])
    assert all(trial["verdict"] == "indeterminate" for trial in graded["trials"])


def test_a_hundred_and_some_squeezes_once_the_unit_is_said() -> None:
    graded = grade("open_grip_force/LogFile_2024-11-26_subj_1.txt", "--unit", "kgf")
    assert 113 <= len(graded["trials"]) <= 119  # about 116 by eye
    assert 10 < graded["mean_rate_hz"] < 12


def test_a_load_that_stands_for_four_minutes() -> None:
    graded = grade("open_grip_force/LogFile_2024-11-04_19.31.50.txt", "--unit", "kgf")
    longest = max(trial["end_s"] - trial["start_s"] for trial in graded["trials"])
    assert longest == pytest.approx(241, abs=3)


def test_fifty_kilograms_held_for_25_seconds() -> None:
    [trial] = grade(
        "open_grip_force/LogFile_2025-03-13_21.21.22.txt", "--unit", "kgf", "--test", "make", "--hold-s", "20"
    )["trials"]
    assert trial["verdict"] == "hold"
    assert trial["best_1s_mean_n"] == pytest.approx(51 * 9.80665, rel=0.02)
    assert trial["end_s"] - trial["start_s"] == pytest.approx(25, abs=1)


@pytest.mark.parametrize("name", ["Pinch_Grasp_-_Force_Only_-_Medium", "Power_Grasp_-_Force_Only_-_Easy"])
def test_time_that_restarts_is_told_and_not_sorted(name: str) -> None:
    graded = grade(f"grip3d/P1_-_{name}_-_Trial_1.csv", "--unit", "N")
    assert codes(graded).count("time_restarts") == 5
    assert codes(graded).count("repeated_segment") == 5
    assert graded["sample_count"] == 1764
    assert {trial["segment"] for trial in graded["trials"]} == {0}
    assert 80 < graded["mean_rate_hz"] < 90


def test_a_force_plate_export_with_a_preamble_and_a_units_row() -> None:
    graded = grade("kistler/kistler_CMJ_1plate.txt", "--force-column", "Fz")
    assert (graded["unit"], graded["sample_count"]) == ("N", 8000)
    assert graded["mean_rate_hz"] == pytest.approx(1000.0)
    standing, landing = graded["trials"][:2]
    assert standing["onset_s"] is None
    assert standing["end_s"] == pytest.approx(3.422, abs=0.04)  # take-off
    assert landing["onset_s"] == pytest.approx(3.976, abs=0.01)


def test_a_table_without_time_is_refused_by_name() -> None:
    graded = grade("icc/shrout_fleiss_1979.csv")
    assert graded["trials"] == []
    assert any(p["severity"] == "error" for p in graded["problems"])


def test_every_file_gives_an_object_and_no_traceback() -> None:
    assert _FOLDER is not None
    files = [p for p in sorted(Path(_FOLDER).rglob("*")) if p.is_file()]
    result = CliRunner().invoke(app, ["grade", *map(str, files), "--json"])
    assert isinstance(result.exception, SystemExit)
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == len(files) > 15
    assert all(json.loads(line)["schema"] == "nktsense-grade-1" for line in result.stdout.splitlines())
