"""What lever, mass, person and examiner add to `nktsense grade`, as a user sees it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from nktsense.cli import app
from nktsense.signal.synthesis import Effort, Ramp, Sensor, synthesise

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "grade.schema.json").read_text("utf-8"))
STEADY = Effort(peak_n=200.0, plateau_s=4.0, rest_s=2.0, wander=0.01)


def write(path: Path, efforts: list[Effort], *, unit: str = "_N", hum_n: float = 0.0) -> Path:
    made = synthesise(efforts, Sensor(rate_hz=500.0, hum_n=hum_n, hum_hz=50.0), seed=1)
    table = np.stack((made.time_s, made.force_n), axis=1)
    np.savetxt(path, table, delimiter=",", fmt="%.5f", header=f"time_s,force{unit}", comments="")
    return path


def grade(*arguments: str) -> dict[str, Any]:
    result = CliRunner().invoke(app, ["grade", *arguments, "--json"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    row = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(row)
    return row


def test_torque_and_force_by_body_mass(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", [STEADY])
    row = grade(str(path), "--test", "make", "--lever-m", "0.3", "--body-mass-kg", "80")
    metrics = row["trials"][0]["metrics"]
    assert metrics["peak_torque_nm"] == pytest.approx(0.3 * row["trials"][0]["peak_n"])
    assert metrics["peak_n_per_kg"] == pytest.approx(row["trials"][0]["peak_n"] / 80)
    assert row["settings"]["setup"]["lever_m"] == 0.3
    plain = grade(str(path), "--test", "make")
    assert plain["trials"][0]["metrics"]["peak_torque_nm"] is None
    assert plain["trials"][0]["metrics_refused"]["peak_torque_nm"] == "not_given"
    assert plain["trials"][0]["norm"] is None


def test_without_a_unit_there_is_no_torque_and_no_norm(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", [STEADY], unit="")
    person = ["--action", "elbow_flexion", "--sex", "M", "--age", "30", "--same-protocol"]
    [trial] = grade(str(path), "--lever-m", "0.3", "--body-mass-kg", "80", *person)["trials"]
    for name, value in trial["metrics"].items():
        if name.endswith(("_n", "_nm", "_per_kg", "_kg067", "_body_weight", "_n_per_s")):
            assert value is None, name
            assert trial["metrics_refused"][name] in ("unit_unknown", trial["metrics_refused"][name])
    assert trial["norm"] is None


def test_a_norm_is_printed_and_in_the_json(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", [STEADY])
    person = ["--test", "make", "--action", "elbow_flexion", "--sex", "M", "--age", "30"]
    [trial] = grade(str(path), *person, "--same-protocol")["trials"]
    assert trial["norm"]["z"] == pytest.approx((trial["peak_n"] - 270.2) / 59.6)
    assert "McKay" in trial["norm"]["source"]
    [unconfirmed] = grade(str(path), *person)["trials"]
    assert unconfirmed["norm"]["matched"] is False
    printed = CliRunner().invoke(app, ["grade", str(path), *person, "--same-protocol"]).stdout
    assert "percentile" in printed


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--action", "elbow_flexion"], "--sex"),
        (["--lever-m", "30"], "lever"),
        (["--limb-torque-nm", "4"], "together"),
        (["--body-mass-kg", "nan"], "body mass"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(tmp_path: Path, arguments: list[str], words: str) -> None:
    path = write(tmp_path / "a.csv", [STEADY])
    result = CliRunner().invoke(app, ["grade", str(path), *arguments])
    assert words in str(result.exception).lower() or words in str(result.exception)


def test_pushes_of_one_recording_are_held_beside_each_other(tmp_path: Path) -> None:
    alike = grade(str(write(tmp_path / "a.csv", [STEADY] * 3)))["push_reproducibility"]
    other = replace(STEADY, ramp=Ramp.SATURATING)
    mixed = grade(str(write(tmp_path / "b.csv", [STEADY, other, STEADY])))["push_reproducibility"]
    one = grade(str(write(tmp_path / "c.csv", [STEADY])))["push_reproducibility"]
    assert alike["trials"] == mixed["trials"] == 3
    assert alike["mean_distance"] < 0.02
    assert mixed["mean_distance"] > 0.1
    assert one == {"mean_distance": None, "refused": "too_few_trials", "trials": 1}


def test_hum_is_told_in_the_file_and_in_the_trial(tmp_path: Path) -> None:
    row = grade(str(write(tmp_path / "a.csv", [STEADY], hum_n=1.0)))
    [trial] = row["trials"]
    assert trial["notch_hz"] == pytest.approx([50.0], abs=0.5)
    assert "notched" in {flag["code"] for flag in trial["flags"]}
    assert "mains_interference" in {problem["code"] for problem in row["problems"]}


def test_the_onset_is_found_in_the_way_that_was_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", [STEADY])
    onsets = {method: grade(str(path), "--onset-method", method)["trials"][0] for method in ("adaptive", "fixed")}
    assert onsets["fixed"]["onset_s"] > onsets["adaptive"]["onset_s"]
    assert any("fixed" in phase["rule"] for phase in onsets["fixed"]["phases"])
