"""Where trials begin and end in awkward streams, and where the force gave way."""

from __future__ import annotations

import numpy as np
import pytest

from firmware_bridge.virtual import Scenario, play
from nktsense.signal import ForceShape, TrialAnalysis, TrialDetector, detect


def trapezoid(time_s: np.ndarray, peak: float = 150.0, onset: float = 2.0, hold_s: float = 3.0) -> np.ndarray:
    rise = peak / 80.0
    corners = [onset, onset + rise, onset + rise + hold_s, onset + rise + hold_s + 0.25]
    return np.interp(time_s, corners, [0.0, peak, peak, 0.0])


def trials(time_s: np.ndarray, force_n: np.ndarray, noise_n: float = 0.1) -> list[TrialAnalysis]:
    return detect(time_s, force_n + np.random.default_rng(2).normal(0, noise_n, len(time_s)))


GRID = np.arange(0, 10, 0.005)


@pytest.mark.parametrize("depth", [0.25, 0.4, 0.6, 0.7])
def test_a_give_way_stays_one_trial_however_deep(depth: float) -> None:
    dip = 1 - depth * np.interp(GRID, [4.8, 5.0, 5.4, 5.9], [0, 1, 1, 0])
    [trial] = trials(GRID, trapezoid(GRID) * dip)
    assert trial.force_shape is ForceShape.GIVES_WAY
    assert trial.drop is not None
    assert trial.drop.fraction == pytest.approx(depth, abs=0.03)
    assert trial.drop.time_s == pytest.approx(4.8, abs=0.06)


def test_a_collapse_onto_a_lower_level_is_no_release() -> None:
    fall = 1 - 0.7 * np.interp(GRID, [4.8, 5.0], [0, 1])
    [trial] = trials(GRID, trapezoid(GRID) * fall)
    assert trial.collapsed
    assert trial.force_shape is ForceShape.GIVES_WAY
    assert trial.drop is not None
    assert trial.drop.fraction == pytest.approx(0.7, abs=0.03)


def test_the_way_down_from_a_spike_is_no_give_way() -> None:
    spike = 1 + 0.4 * np.exp(-0.5 * ((GRID - 5.0) / 0.06) ** 2)
    [trial] = trials(GRID, trapezoid(GRID) * spike)
    assert trial.force_shape is ForceShape.STEADY


@pytest.mark.parametrize("seed", range(20))
def test_an_ordinary_unsteady_hold_is_no_give_way(seed: int) -> None:
    [trial] = detect(*_force(play(Scenario(kind="hold", hold_s=4.0, noise=2.0, seed=seed))))
    assert trial.force_shape is not ForceShape.GIVES_WAY


def _force(signal) -> tuple[np.ndarray, np.ndarray]:
    return signal.time_s, signal.force_n


@pytest.mark.parametrize("rate_hz", [80.0, 1000.0])
@pytest.mark.parametrize("by_n", [500.0, -300.0])
def test_a_wild_sample_is_marked_and_changes_nothing(rate_hz: float, by_n: float) -> None:
    time_s = np.arange(0, 10, 1 / rate_hz)
    clean = trapezoid(time_s)
    [expected] = trials(time_s, clean)
    clean[int(5.0 * rate_hz)] += by_n
    [trial] = trials(time_s, clean)
    assert (trial.glitches, expected.glitches) == (1, 0)
    assert trial.end_s == expected.end_s
    assert trial.onset_s == expected.onset_s
    assert trial.peak_n == pytest.approx(expected.peak_n, abs=0.5)
    assert trial.force_shape is expected.force_shape


def test_a_fast_push_has_no_wild_samples() -> None:
    time_s = np.arange(0, 8, 1 / 80)
    force = np.interp(time_s, [2.0, 2.1, 4.0, 4.05], [0, 300, 300, 0])
    [trial] = trials(time_s, force)
    assert trial.glitches == 0


@pytest.mark.parametrize(("center_s", "height_n"), [(8.3, 40.0), (8.8, 60.0)])
def test_a_bump_after_the_trial_is_no_trial(center_s: float, height_n: float) -> None:
    bump = height_n * np.exp(-0.5 * ((GRID - center_s) / 0.04) ** 2)
    detector = TrialDetector()
    found = detector.push(GRID, trapezoid(GRID) + bump + np.random.default_rng(0).normal(0, 0.1, len(GRID)))
    found += detector.finish()
    assert len(found) == 1
    assert len(detector.bumps) == 1
    assert detector.bumps[0] == pytest.approx(center_s, abs=0.2)


@pytest.mark.parametrize("slope", [3.0, 5.0, 10.0])
def test_a_slow_rise_is_not_taken_for_rest(slope: float) -> None:
    time_s = np.arange(0, 40, 0.005)
    peak = min(100.0, slope * 30)
    force = np.interp(time_s, [3.0, 3.0 + peak / slope, 36.0, 36.3], [0, peak, peak, 0])
    [trial] = trials(time_s, force)
    assert trial.zero_n == pytest.approx(0.0, abs=0.6)
    assert trial.peak_n == pytest.approx(peak, abs=1.5)


@pytest.mark.parametrize("offset", [-40.0, -12.0, 12.0])
def test_a_zero_error_is_taken_off(offset: float) -> None:
    [trial] = trials(GRID, trapezoid(GRID) + offset)
    assert trial.zero_n == pytest.approx(offset, abs=0.2)
    assert trial.peak_n == pytest.approx(150.0, abs=1.0)


def test_a_steady_load_at_the_start_is_no_zero() -> None:
    """Twenty newtons that a person holds: quiet, but not so quiet as a pad."""
    rng = np.random.default_rng(8)
    held = (
        27.0 + 0.4 * np.sin(2 * np.pi * 9 * GRID) + 0.5 * np.sin(2 * np.pi * 0.7 * GRID) + rng.normal(0, 0.1, len(GRID))
    )
    [trial] = detect(GRID, held + trapezoid(GRID))
    assert trial.zero_n is None
    assert trial.onset_s is None


def test_a_force_that_never_changes_is_told() -> None:
    [trial] = detect(GRID, np.full(len(GRID), 50.0))
    assert trial.dead


@pytest.mark.parametrize(("every", "share"), [(0, 0.0), (50, 0.02), (8, 0.125)])
def test_single_lost_samples_are_counted(every: int, share: float) -> None:
    keep = np.ones(len(GRID), dtype=bool)
    if every:
        keep[::every] = False
    [trial] = trials(GRID[keep], trapezoid(GRID)[keep])
    assert trial.lost_share == pytest.approx(share, abs=0.004)
    assert trial.gaps == 0


def test_a_clock_that_is_not_steady_tells_no_losses() -> None:
    time_s = np.cumsum(np.random.default_rng(1).uniform(0.03, 0.15, 100))
    [trial] = trials(time_s, trapezoid(time_s))
    assert trial.lost_share == 0.0
