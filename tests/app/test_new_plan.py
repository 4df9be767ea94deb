"""Plans that the program writes are plans that it takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from calibration.guide.forces import PlannedForces
from calibration.guide.plan import Plan
from nktsense.cli import app


def written(path: Path, *options: str) -> Plan:
    result = CliRunner().invoke(app, ["calibrate", "new-plan", "-o", str(path), "--serial", 'A "7"', *options])
    assert result.exit_code == 0, result.output
    return Plan.load(path)


@pytest.mark.parametrize("kind", ["short", "rotated"])
def test_a_plan_of_known_weights_and_place_can_be_used_as_it_is(tmp_path: Path, kind: str) -> None:
    options = ["--capacity", "500", "--unit", "counts", "--kind", kind, "--weights", "5,5,10,20"]
    plan = written(tmp_path / "p.toml", *options, "--latitude", "48.1", "--height", "520")
    assert plan.instrument.serial == 'A "7"'
    assert plan.sequence.kind == kind
    forces = PlannedForces.of(plan).force_n
    assert list(forces) == sorted(forces)
    # 40 kg at 9.808 m/s² in air: 392.3 N, and steps from a fifth of it or less.
    assert forces[-1] == pytest.approx(392.3, abs=0.3)
    assert forces[0] <= 0.2 * forces[-1]
    assert len(forces) >= 7


@pytest.mark.parametrize("direction", ["tension", "compression"])
def test_the_plan_has_the_direction_that_was_asked_for(tmp_path: Path, direction: str) -> None:
    plan = written(tmp_path / "p.toml", "--capacity", "500", "--weights", "5,5,10,20", "--direction", direction)
    assert plan.instrument.direction == direction


def test_no_weight_hangs_at_the_last_steps_alone(tmp_path: Path) -> None:
    options = ["--capacity", "500", "--weights", "5,10,20,20", "--latitude", "48.1", "--height", "520"]
    steps = written(tmp_path / "p.toml", *options).sequence.steps
    masses = {"A": 5, "B": 10, "C": 20, "D": 20}
    loads = [sum(masses[name] for name in step) for step in steps]
    assert loads == sorted(loads)
    for name in masses:
        assert any(name in step for step in steps[: len(steps) // 2 + 1])


def test_examples_say_that_they_are_examples(tmp_path: Path) -> None:
    plan = written(tmp_path / "p.toml", "--capacity", "1000")
    text = (tmp_path / "p.toml").read_text("utf-8")
    assert text.count("CORRECT THIS") >= 2
    assert "EXAMPLES" in text
    assert PlannedForces.of(plan).force_n[-1] <= 1000


def test_a_gauge_takes_the_place_of_weights(tmp_path: Path) -> None:
    plan = written(tmp_path / "p.toml", "--capacity", "300", "--gauge", "serial:COM9?driver=mark10")
    assert plan.gauge is not None
    assert plan.gauge.address == "serial:COM9?driver=mark10"
    assert plan.weight == ()
    assert plan.sequence.forces_n[-1] == 300


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--capacity", "500", "--weights", "5,x"], "no masses"),
        (["--capacity", "500", "--weights", "5"], "Fewer than three different loads"),
        (["--capacity", "500", "--weights", "3,4,5"], "class"),
        (["--capacity", "10"], "Give --weights"),
    ],
)
def test_what_makes_no_plan_is_told(tmp_path: Path, options: list[str], words: str) -> None:
    path = tmp_path / "p.toml"
    result = CliRunner().invoke(app, ["calibrate", "new-plan", "-o", str(path), "--serial", "A", *options])
    assert result.exit_code != 0
    assert words in str(result.exception)
    assert not path.exists()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text("mine", "utf-8")
    result = CliRunner().invoke(app, ["calibrate", "new-plan", "-o", str(path), "--serial", "A", "--capacity", "500"])
    assert "exists already" in str(result.exception)
    assert path.read_text("utf-8") == "mine"
