"""Live equals offline: the same samples give the same trials, bit for bit, however they are cut."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge.virtual import Scenario, Signal, play
from nktsense.grading import GradeSettings, TestType, grade_trial
from nktsense.signal import TrialAnalysis, TrialDetector, detect


def stream(signal: Signal, cuts: list[int]) -> list[TrialAnalysis]:
    detector = TrialDetector(None, has_velocity=True, has_angle=True)
    edges = [0, *cuts, len(signal.time_s)]
    out: list[TrialAnalysis] = []
    for a, b in itertools.pairwise(edges):
        out += detector.push(
            signal.time_s[a:b], signal.force_n[a:b], signal.angular_velocity_dps[a:b], signal.angle_deg[a:b]
        )
    return out + detector.finish()


def whole(signal: Signal) -> list[TrialAnalysis]:
    return detect(signal.time_s, signal.force_n, signal.angular_velocity_dps, signal.angle_deg)


scenarios = st.builds(
    Scenario,
    kind=st.sampled_from(["hold", "break", "give_way", "fade", "rest"]),
    peak_n=st.floats(20, 400),
    ratio=st.floats(0.3, 1.0),
    ramp_n_per_s=st.floats(30, 300),
    hold_s=st.floats(0.2, 3.0),
    rest_s=st.floats(0.0, 1.2),
    repeat=st.integers(1, 3),
    noise=st.floats(0, 3),
    offset_n=st.floats(-20, 40),
    seed=st.integers(0, 1000),
)


@settings(max_examples=60, deadline=None)
@given(scenario=scenarios, data=st.data())
def test_any_chunking_gives_bit_identical_trials_and_verdicts(scenario: Scenario, data: st.DataObject) -> None:
    signal = play(scenario)
    n = len(signal.time_s)
    cuts = sorted(data.draw(st.lists(st.integers(0, n), max_size=30)))
    expected, got = whole(signal), stream(signal, cuts)
    assert got == expected  # dataclasses compare every number exactly
    for test in TestType:
        chosen = GradeSettings(test=test, target_n=150.0)
        assert [grade_trial(t, chosen) for t in got] == [grade_trial(t, chosen) for t in expected]


def test_one_sample_at_a_time() -> None:
    signal = play(Scenario(kind="break", repeat=2, rest_s=0.8))
    assert stream(signal, list(range(1, len(signal.time_s)))) == whole(signal) != []


def test_irregular_and_sparse_samples_too() -> None:
    rng = np.random.default_rng(5)
    time_s = np.cumsum(rng.uniform(0.05, 0.12, 400)) + 1.7e9
    force = 80 * np.clip(np.sin((time_s - time_s[0]) / 1.3), 0, None) + rng.normal(0, 0.1, 400)
    expected = detect(time_s, force)
    assert len(expected) >= 3
    for size in (1, 7, 50):
        detector = TrialDetector()
        got = [t for a in range(0, 400, size) for t in detector.push(time_s[a : a + size], force[a : a + size])]
        assert got + detector.finish() == expected


def test_nothing_after_the_look_ahead_changes_a_trial() -> None:
    signal = play(Scenario(kind="give_way", rest_s=2.0))
    [first] = whole(signal)
    stop = int(np.searchsorted(signal.time_s, first.end_s + 0.5, side="right")) + 5
    changed = signal.force_n.copy()
    changed[stop:] = 500.0
    after = detect(signal.time_s, changed, signal.angular_velocity_dps, signal.angle_deg)
    assert after[0] == first


def test_a_trial_is_handed_out_as_soon_as_the_look_ahead_has_passed() -> None:
    signal = play(Scenario(kind="hold", rest_s=2.0))
    detector = TrialDetector()
    for i in range(0, len(signal.time_s), 8):
        if trials := detector.push(signal.time_s[i : i + 8], signal.force_n[i : i + 8]):
            break
        assert detector.phase  # as a live window asks
    assert len(trials) == 1
    assert signal.time_s[i] - trials[0].end_s < 0.6


def test_memory_does_not_grow_with_the_session() -> None:
    detector = TrialDetector()
    rng = np.random.default_rng(1)
    for block in range(600):
        time_s = (np.arange(1000) + 1000 * block) / 1000
        detector.push(time_s, rng.normal(0, 0.1, 1000))
    assert len(detector._columns) < 20_000


@pytest.mark.parametrize(
    ("times", "message"),
    [([0.0, 0.1, 0.1], "rise"), ([0.0, 0.2, 0.1], "rise"), ([0.0, 0.1], "length")],
)
def test_wrong_input_is_refused(times: list[float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        TrialDetector().push(np.array(times), np.zeros(3))


def test_time_must_rise_from_push_to_push() -> None:
    detector = TrialDetector()
    detector.push(np.array([0.0, 0.1]), np.zeros(2))
    with pytest.raises(ValueError, match="rise"):
        detector.push(np.array([0.1, 0.2]), np.zeros(2))
