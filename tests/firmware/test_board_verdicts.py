"""From a limb and a pad that are played into the simulated sensors to the verdict, by the way that a board goes.

The firmware's own image reads them; the command records its serial port, and the recording is graded.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import nktsense as nk
from firmware_bridge.virtual.scenario import Scenario, Signal, play
from nktsense.batch import GradedRecording
from tests.firmware.board import FRONTS, SimBoard, write_script

COMMAND = [sys.executable, "-c", "from nktsense.cli import main; main()", "record"]
COUNTS_PER_N, ZERO = 8000.0, 84_213.0
TURNED = "&motion_sign=-1"
LINE = f"driver=nkt1&reconnect=0&zero={ZERO:g}&counts_per_n={COUNTS_PER_N:g}"
PEAK_N = 180.0
WITHIN = 0.03
SPEED = 4.0
START_UP_S = 2.0


def played(kind: str, ratio: float, seed: int) -> Scenario:
    """Return a test whose truth is exact: the sensors have noise, the force and the limb have none."""
    return Scenario(kind, peak_n=PEAK_N, ratio=ratio, noise=0.0, sensor_noise_n=0.0, rate_hz=1000.0, seed=seed)


def turned(signal: Signal) -> Signal:
    """Return what a limb sensor reads that is worn the other way round."""
    return replace(signal, angular_velocity_dps=-signal.angular_velocity_dps, angle_deg=-signal.angle_deg)


def verdict_of(front: str, signal: Signal, folder: Path, options: str = "") -> GradedRecording:
    """Play a test into the board, record it as anybody would, and grade what is on disk."""
    script = write_script(folder / "script.csv", signal, counts_per_n=COUNTS_PER_N, zero=ZERO)
    kept = folder / f"{front}.nkt"
    seconds = float(signal.time_s[-1])
    with SimBoard(front, folder, script=script, speed=SPEED) as board:
        words = [*COMMAND, f"serial:{board.port}?{LINE}{options}", "-o", str(kept), "--seconds", f"{seconds:.1f}"]
        made = subprocess.run(words, capture_output=True, text=True, timeout=100, check=False)
    assert made.returncode == 0, made.stderr
    return nk.grade(nk.read(kept))


@pytest.mark.ci
@pytest.mark.usefixtures("simulated")
@pytest.mark.parametrize(("front", "ratio", "options"), [("hx711", 0.5, ""), ("nau7802", 0.7, TURNED)])
def test_a_break_is_a_break_with_the_ratio_that_was_played(
    front: str, ratio: float, options: str, tmp_path: Path
) -> None:
    signal = play(played("break", ratio, 3))
    graded = verdict_of(front, turned(signal) if options else signal, tmp_path, options)
    [trial] = graded.trials
    assert trial.verdict is nk.Verdict.BREAK
    assert trial.trial.metrics["af_ratio"] == pytest.approx(ratio, abs=WITHIN)
    assert trial.trial.peak_n == pytest.approx(PEAK_N, rel=WITHIN)


@pytest.mark.ci
@pytest.mark.usefixtures("simulated")
@pytest.mark.parametrize("front", FRONTS)
def test_a_hold_is_a_hold(front: str, tmp_path: Path) -> None:
    graded = verdict_of(front, play(played("hold", 1.0, 4)), tmp_path)
    [trial] = graded.trials
    assert trial.verdict is nk.Verdict.HOLD
    assert trial.trial.metrics["af_ratio"] == pytest.approx(1.0, abs=WITHIN)
