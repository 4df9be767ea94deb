"""The verb ``compare`` as a user meets it: two sets of files, what can be said of them, and what cannot."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from nktsense.cli import app
from nktsense.errors import NktsenseError
from nktsense.recording.formats import write_recording
from nktsense.recording.model import Recording
from nktsense.signal.synthesis import Effort, Sensor, Synthetic, synthesise

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "compare.schema.json").read_text("utf-8"))
MOTION = ("--angular-velocity-column", "gyro_dps", "--angle-column", "theta_deg")
SAID = (
    *("--muscle", "biceps_brachii", "--side", "left", "--position", "supine_90", "--pad-site", "wrist"),
    *("--tester", "T1", "--device", "A", "--lever-m", "0.25", "--target", "100", "--rest-kept"),
)
PAIN = ("--pain-before", "1", "--pain-after", "2")
OWN = ("--sem-n", "4", "--sem-source", "12 people, one week")
YIELDS = Effort(peak_n=120.0, ratio=0.6)
HOLDS = Effort(peak_n=120.0)


@cache
def made(effort: Effort, seed: int, sensor: Sensor | None = None) -> Synthetic:
    return synthesise([effort], sensor or Sensor(rate_hz=200.0), seed=seed)


def write(path: Path, signal: Synthetic, *, force: str = "force_n") -> Path:
    rows = zip(signal.time_s, signal.force_n, signal.velocity_dps, signal.angle_deg, strict=True)
    body = "".join(f"{t:.6f},{f:.4f},{v:.4f},{a:.4f}\n" for t, f, v, a in rows)
    path.write_text(f"time_s,{force},gyro_dps,theta_deg\n{body}", encoding="utf-8")
    return path


def folder(path: Path, *efforts: Effort, seed: int = 0, **how: Any) -> Path:
    path.mkdir()
    for number, effort in enumerate(efforts):
        write(path / f"trial{number + 1}.csv", made(effort, seed + number), **how)
    return path


def peaks(*efforts: Effort, seed: int = 0) -> list[float]:
    """Return the highest forces that were exerted, N."""
    return [made(effort, seed + number).truth[0].peak_n for number, effort in enumerate(efforts)]


def call(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["compare", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout


def run(*arguments: str | Path) -> tuple[int, str]:
    """Return the exit status and what a person reads, without the breaks of lines."""
    status, text = call(*arguments)
    return status, " ".join(text.split())


def row(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
    status, text = call(*arguments, "--json")
    [line] = text.splitlines()
    found = json.loads(line)
    Draft202012Validator(SCHEMA).validate(found)
    return status, found


def refusal(*arguments: str | Path) -> str:
    result = CliRunner().invoke(app, ["compare", *map(str, arguments)])
    assert isinstance(result.exception, NktsenseError), result.output
    return str(result.exception)


def gates(found: dict[str, Any]) -> dict[str, bool | None]:
    return {gate["code"]: gate["passed"] for gate in found["gates"]}


@pytest.fixture
def before(tmp_path: Path) -> Path:
    return folder(tmp_path / "before", YIELDS, YIELDS, YIELDS)


@pytest.fixture
def after(tmp_path: Path) -> Path:
    return folder(tmp_path / "after", HOLDS, HOLDS, HOLDS, seed=10)


def test_none_of_three_then_three_of_three(before: Path, after: Path) -> None:
    status, found = row(before, "--after", after, *MOTION, *SAID, *PAIN, "--comparisons", "20", "--expected", "holds")
    assert status == 0
    assert found["comparable"] is True
    assert set(gates(found).values()) == {True}
    verdicts = found["verdicts"]
    assert verdicts["conclusion"] == "repeated change (3 of 3)"
    assert verdicts["before"] == {"held": 0, "not_held": 3, "unclear": 0}
    assert verdicts["after"] == {"held": 3, "not_held": 0, "unclear": 0}
    assert verdicts["chance"] == pytest.approx(0.5**6)
    assert verdicts["chance_of_any"] == pytest.approx(1 - (1 - 0.5**6) ** 20)
    assert verdicts["comparisons"] == 20
    test = found["sets"]["before"]["test"]
    assert (test["yields"], test["trials"], test["test"], test["lever_m"]) == (3, 3, "break", 0.25)
    assert test["slope_n_per_s"] == pytest.approx(80.0, rel=0.03)
    assert test["yield_velocity_dps"] == pytest.approx(20.0, abs=2.0)


@pytest.mark.parametrize(("options", "ways"), [((), 2), (("--expected", "yields"), 2), (("--expected", "holds"), 1)])
def test_a_change_that_was_not_named_counts_both_ways(
    before: Path, after: Path, options: tuple[str, ...], ways: int
) -> None:
    _, found = row(before, "--after", after, *MOTION, *SAID, *PAIN, *options)
    assert found["verdicts"]["chance"] == pytest.approx(ways * 0.5**6)
    assert found["verdicts"]["chance_of_any"] is None
    assert found["verdicts"]["comparisons"] is None
    assert "one comparison was made" not in found["verdicts"]["text"]
    assert any("--comparisons" in note for note in found["notes"])


def test_the_answer_is_the_first_thing_read(before: Path, after: Path) -> None:
    status, text = run(before, "--after", after, *MOTION, *SAID, *PAIN, *OWN, "--comparisons", "20")
    assert status == 0
    assert text.startswith("Verdicts repeated change (3 of 3): 0 of 3 held, then 3 of 3 held")
    for words in ("within MDC95", "20 comparisons made that day: 47 %", "not blinded", "✓ passed Same tester."):
        assert words in text
    assert "does not say that a muscle was inhibited or that a treatment worked" in text


def test_one_of_three_then_three_of_three_is_inconclusive(tmp_path: Path, after: Path) -> None:
    mixed = folder(tmp_path / "mixed", HOLDS, YIELDS, YIELDS, seed=20)
    _, found = row(mixed, "--after", after, *MOTION, *SAID, *PAIN, "--comparisons", "1", "--expected", "holds")
    assert found["comparable"] is True
    assert found["verdicts"]["conclusion"] == "inconclusive"
    assert found["verdicts"]["before"]["held"] == 1
    at_most_one_of_three = 4 / 8
    assert found["verdicts"]["chance"] == pytest.approx(at_most_one_of_three / 8)


@pytest.mark.parametrize(("rise_n", "conclusion"), [(12.0, "beyond MDC95"), (4.0, "within MDC95")])
def test_force_against_the_testers_own_error(tmp_path: Path, rise_n: float, conclusion: str) -> None:
    weak = [replace(HOLDS, peak_n=n) for n in (118.0, 120.0, 122.0)]
    strong = [replace(HOLDS, peak_n=e.peak_n + rise_n) for e in weak]
    one, other = folder(tmp_path / "one", *weak), folder(tmp_path / "other", *strong, seed=10)
    status, found = row(one, "--after", other, *MOTION, *SAID, *PAIN, *OWN)
    mean = found["force"]["mean"]
    delta = np.mean(peaks(*strong, seed=10)) - np.mean(peaks(*weak))
    assert status == 0
    assert mean["conclusion"] == conclusion
    assert mean["delta_n"] == pytest.approx(delta, abs=0.5)
    assert mean["delta_fraction"] == pytest.approx(delta / np.mean(peaks(*weak)), abs=0.005)
    assert mean["error"]["mdc95_n"] == pytest.approx(1.96 * sqrt(2) * 4 / sqrt(3))
    best = found["force"]["best"]
    assert best["error"]["mdc95_n"] == pytest.approx(1.96 * sqrt(2) * 4)
    assert best["delta_n"] == pytest.approx(max(peaks(*strong, seed=10)) - max(peaks(*weak)), abs=0.5)
    assert found["sets"]["before"]["best_peak_n"] == pytest.approx(122.0, abs=0.5)


@pytest.mark.parametrize(("factor", "conclusion"), [(1.2, "within expected error"), (1.4, "inconclusive")])
def test_without_an_own_error_no_change_of_force_is_more_than_error(
    tmp_path: Path, before: Path, factor: float, conclusion: str
) -> None:
    strong = replace(YIELDS, peak_n=factor * YIELDS.peak_n)
    other = folder(tmp_path / "other", strong, strong, strong, seed=10)
    _, found = row(before, "--after", other, *MOTION, *SAID, *PAIN)
    assert found["force"]["mean"]["conclusion"] == conclusion
    assert found["force"]["mean"]["error"] is None


def test_another_push_speed_is_not_comparable(tmp_path: Path, before: Path) -> None:
    fast = replace(HOLDS, slope_n_per_s=120.0)
    other = folder(tmp_path / "fast", fast, fast, fast, seed=10)
    arguments = (before, "--after", other, *MOTION, *SAID, *PAIN, *OWN)
    status, found = row(*arguments)
    assert status == 1
    assert found["comparable"] is False
    assert {code for code, passed in gates(found).items() if passed is not True} == {"slope"}
    assert found["force"]["mean"]["conclusion"] == found["verdicts"]["conclusion"] == "not comparable"
    assert found["force"]["mean"]["delta_n"] is None
    assert found["verdicts"]["chance"] is None
    status, text = run(*arguments)
    assert status == 1
    assert text.startswith("Not comparable: no change is stated. Push speed 80 N/s, then 120 N/s (limit ±25 %).")
    for words in ("beyond", "repeated change", "luck"):
        assert words not in text


def test_what_is_not_said_is_not_known_and_how_to_say_it(before: Path, after: Path) -> None:
    status, found = row(before, "--after", after, *MOTION)
    assert status == 1
    unknown = {code for code, passed in gates(found).items() if passed is None}
    said = {"muscle", "side", "device", "position", "pad_site", "tester", "lever", "load", "pain", "rest"}
    assert unknown == said
    _, text = run(before, "--after", after, *MOTION)
    assert text.startswith("Not comparable: no change is stated. Not known: muscle, side, dynamometer")
    for option in ("--muscle", "--side", "--pad-site", "--lever-m", "--target", "--pain-before", "--rest-kept"):
        assert f"not known. → {option}" in text


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--rest-not-kept", "--pain-before", "1", "--pain-after", "1"), "rest"),
        (("--pain-before", "1", "--pain-after", "4"), "pain"),
        (("--target", "300", "--pain-before", "1", "--pain-after", "1"), "load"),
    ],
)
def test_gates_that_are_not_passed(before: Path, after: Path, options: tuple[str, ...], code: str) -> None:
    _, found = row(before, "--after", after, *MOTION, *SAID, *options)
    assert [name for name, passed in gates(found).items() if passed is False] == [code]


def test_trials_without_a_verdict_are_counted_and_told(before: Path, after: Path) -> None:
    status, found = row(before, "--after", after, *SAID, *PAIN, "--force-column", "force_n")
    assert status == 0
    assert found["verdicts"]["before"]["unclear"] == 0  # motion is found by the names of its columns
    for path in after.iterdir():
        table = [line.rsplit(",", 2)[0] for line in path.read_text().splitlines()]
        path.write_text("\n".join(table) + "\n")
    _, found = row(before, "--after", after, *SAID, *PAIN)
    assert found["verdicts"]["after"] == {"held": 0, "not_held": 0, "unclear": 3}
    assert found["verdicts"]["chance"] is None
    assert any("After: 3 of 3 trials without a clear verdict" in note for note in found["notes"])
    _, text = run(before, "--after", after, *SAID, *PAIN)
    assert "After: 3 of 3 trials without a clear verdict" in text


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_called_a_change(before: Path, after: Path) -> None:
    (after / "trial9.csv").write_bytes(b"\x00\x01\x02 no table")
    status, found = row(before, "--after", after, *MOTION, *SAID, *PAIN)
    assert status == 3
    assert found["sets"]["after"]["recordings"][3]["problems"][0]["code"] == "unreadable"
    assert gates(found)["trials"] is None
    assert found["verdicts"]["conclusion"] == "not comparable"
    status, text = run(before, "--after", after, *MOTION, *SAID, *PAIN)
    assert status == 3
    assert "1 of 4 recordings could not be graded whole" in text
    assert "trial9.csv" in text


def test_an_unknown_unit_gives_no_force(tmp_path: Path, after: Path) -> None:
    bare = folder(tmp_path / "bare", YIELDS, YIELDS, YIELDS, force="force")
    status, found = row(bare, "--after", after, *MOTION, *SAID, *PAIN)
    assert status == 3
    assert found["force"] == {"mean": None, "best": None}
    assert found["sets"]["before"]["mean_peak_n"] is None
    assert [trial["peak_n"] for trial in found["sets"]["before"]["trials"]] == [None] * 3
    assert found["verdicts"]["before"]["unclear"] == 3
    assert "The unit of the force is not known" in found["refusals"][0]
    status, found = row(bare, "--after", after, *MOTION, *SAID, *PAIN, "--unit", "N")
    assert status == 0
    assert found["force"]["mean"]["delta_n"] == pytest.approx(0.0, abs=0.5)


def test_no_trials_on_one_side(tmp_path: Path, after: Path) -> None:
    rest = tmp_path / "rest"
    rest.mkdir()
    write(rest / "rest.csv", synthesise([], Sensor(rate_hz=200.0), rest_after_s=4.0))
    status, found = row(rest, "--after", after, *MOTION, *SAID, *PAIN)
    assert status == 3
    assert found["verdicts"] is None
    assert found["refusals"] == ["Before: no trial was found in the recordings."]
    assert found["sets"]["before"]["recordings"][0]["problems"][0]["code"] == "no_contraction"
    _, text = run(rest, "--after", after, *MOTION)
    assert text.startswith("✗ Before: no trial was found in the recordings.")


@pytest.mark.parametrize("involved", ["left", "right"])
def test_every_index_of_symmetry(tmp_path: Path, involved: str) -> None:
    weak, strong = replace(HOLDS, peak_n=100.0), replace(HOLDS, peak_n=125.0)
    left, right = folder(tmp_path / "l", weak, weak, weak), folder(tmp_path / "r", strong, strong, strong, seed=10)
    status, found = row("--left", left, "--right", right, "--involved", involved, *MOTION)
    low, high = np.mean(peaks(weak, weak, weak)), np.mean(peaks(strong, strong, strong, seed=10))
    indices = {index["kind"]: index["percent"] for index in found["symmetry"]["indices"]}
    assert status == 1  # how the sides were tested was not said
    by_uninvolved = low / high if involved == "left" else high / low
    assert indices["involved / uninvolved"] == pytest.approx(100 * by_uninvolved, abs=0.5)
    assert indices["weaker / stronger"] == pytest.approx(100 * low / high, abs=0.5)
    assert indices["(right − left) / mean of both"] == pytest.approx(200 * (high - low) / (high + low), abs=0.5)
    assert "not a health norm" in found["symmetry"]["convention"]
    assert {"side", "pain"}.isdisjoint(gates(found))
    _, text = run("--left", left, "--right", right, *MOTION)
    assert text.startswith("LSI 80 % (weaker / stronger: 100 N / 125 N)")
    assert "involved / uninvolved" not in text


def test_sides_against_the_testers_own_error(tmp_path: Path) -> None:
    weak, strong = replace(HOLDS, peak_n=110.0), replace(HOLDS, peak_n=125.0)
    left, right = folder(tmp_path / "l", weak, weak, weak), folder(tmp_path / "r", strong, strong, strong, seed=10)
    said = tuple(word for word in SAID if word not in ("--side", "left"))
    status, found = row("--left", left, "--right", right, *MOTION, *said, *OWN)
    assert status == 0
    assert found["symmetry"]["difference"].startswith("Difference of the sides beyond MDC95: 15 N; MDC95 6.4 N")
    assert found["symmetry"]["error"]["mdc95_n"] == pytest.approx(1.96 * sqrt(2) * 4 / sqrt(3))
    _, found = row("--left", left, "--right", right, *MOTION, *OWN)
    assert "is not said" in found["symmetry"]["difference"]


def test_no_symmetry_without_a_force_on_both_sides(tmp_path: Path, after: Path) -> None:
    clipped = tmp_path / "clipped"
    clipped.mkdir()
    signal = made(HOLDS, 1, Sensor(rate_hz=200.0, limit_n=90.0))
    recording = Recording(signal.time_s, signal.force_n, saturated=signal.saturated, nominal_rate_hz=200.0)
    write_recording(recording, clipped / "one.csv")
    for arguments in (("--left", clipped, "--right", after), ("--left", after, "--right", clipped)):
        status, found = row(*arguments)
        assert status == 3
        assert found["symmetry"]["indices"] == []
        assert (
            "there is no force to compare. The sensor gave no reading, or stood at the end of its range."
            in found["refusals"][0]
        )
    _, text = run("--left", clipped, "--right", after)
    assert "No index of symmetry can be given." in text


def test_names_after_an_option_belong_to_it(before: Path, after: Path) -> None:
    one, other = sorted(before.iterdir()), sorted(after.iterdir())
    _, whole = row(before, "--after", after, *MOTION)
    _, spread = row(*one, "--after", *other, *MOTION)
    _, turned = row("--after", *other, *MOTION, *one)
    _, single = row(*one, f"--after={other[0]}", *other[1:], *MOTION)
    assert whole == spread == turned == single


def test_a_recording_cannot_count_twice(tmp_path: Path, before: Path, after: Path) -> None:
    assert "given twice" in refusal(before, "--after", before, *MOTION)
    copy = tmp_path / "copy.csv"
    copy.write_bytes((before / "trial1.csv").read_bytes())
    assert "holds the same samples as" in refusal(before, "--after", after, copy, *MOTION)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{b}"], "Two sets of recordings are needed"),
        (["--after", "{a}"], "Two sets of recordings are needed"),
        (["{b}", "--after"], "Two sets of recordings are needed"),
        (["{b}", "--left", "{b}", "--right", "{a}"], "Two sets of recordings are needed"),
        (["{b}", "--after", "{a}", "--sem-n", "4"], "--sem-source"),
        (["{b}", "--after", "{a}", "--sem-source", "me"], "--sem-n"),
        (["{b}", "--after", "{a}", "--sem-n", "0", "--sem-source", "me"], "the SEM is 0 N"),
        (["{b}", "--after", "{a}", "--pain-before", "11"], "Pain is told from 0 to 10"),
        (["{b}", "--after", "{a}", "--pain-after", "nan"], "Pain is told from 0 to 10"),
        (["{b}", "--after", "{a}", "--comparisons", "0"], "at least one comparison"),
        (["{b}", "--after", "{a}", "--involved", "left"], "--left and --right"),
        (["--left", "{b}", "--right", "{a}", "--comparisons", "3"], "belong to a change"),
        (["{b}", "--after", "{a}", "--lever-m", "9"], "The lever"),
        (["{b}", "--after", "{empty}"], "There is no recording in"),
    ],
)
def test_options_that_do_not_fit(tmp_path: Path, before: Path, after: Path, arguments: list[str], words: str) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    filled = [a.format(b=before, a=after, empty=empty) for a in arguments]
    told = refusal(*filled, *MOTION)
    assert words in told
    assert told.endswith(".")
