"""Live equals offline, over made-up trials of every kind: the same bits however the samples arrive."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nktsense.grading import GradedTrial, GradeSettings, TestType, grade_trial
from nktsense.signal import TrialAnalysis, TrialDetector, detect
from nktsense.signal.synthesis import Bump, Effort, GiveWay, Gyro, Ramp, Sensor, Synthetic, synthesise

CHANNELS = ("none", "velocity", "angle", "both")


@dataclass(frozen=True)
class Found:
    """All that comes out of a stretch of samples; compared number by number, without any tolerance."""

    trials: list[TrialAnalysis]
    bumps: tuple[float, ...]
    graded: list[GradedTrial]


def judged(detector: TrialDetector, trials: list[TrialAnalysis]) -> Found:
    plans = [GradeSettings(test=test, target_n=150.0, hold_s=1.0) for test in TestType]
    return Found(trials, detector.bumps, [grade_trial(trial, plan) for plan in plans for trial in trials])


def pushed(made: Synthetic, cuts: Iterable[int], channels: str, *, ask: bool = False) -> Found:
    """Return what a live stream gives; ``ask`` looks at the phase after every piece, as a window does."""
    velocity, angle = channels in ("velocity", "both"), channels in ("angle", "both")
    detector = TrialDetector(has_velocity=velocity, has_angle=angle)
    trials: list[TrialAnalysis] = []
    for a, b in pairwise([0, *cuts, len(made.time_s)]):
        trials += detector.push(
            made.time_s[a:b],
            made.force_n[a:b],
            made.velocity_dps[a:b] if velocity else None,
            made.angle_deg[a:b] if angle else None,
            made.saturated[a:b],
        )
        if ask:
            assert detector.phase
    return judged(detector, trials + detector.finish())


def assert_same(got: Found, expected: Found) -> None:
    """Every number to the bit; the digits of ``repr`` tell NaN and the sign of zero too."""
    assert repr(got) == repr(expected)
    assert got.bumps == expected.bumps
    for one, other in zip(got.trials, expected.trials, strict=True):
        assert one.phases == other.phases
        assert one.metrics == other.metrics


give_ways = st.builds(
    GiveWay,
    depth=st.floats(0.1, 0.95),
    after_s=st.floats(0.0, 1.5),
    fall_s=st.floats(0.03, 0.5),
    down_s=st.floats(0.0, 0.5),
    recovery=st.floats(0.0, 1.0),
    back_s=st.floats(0.05, 0.8),
)
efforts = st.builds(
    Effort,
    peak_n=st.floats(6.0, 400.0),
    slope_n_per_s=st.floats(40.0, 600.0),
    ramp=st.sampled_from(Ramp),
    plateau_s=st.floats(0.05, 2.0),
    release_s=st.floats(0.05, 0.8),
    rest_s=st.floats(0.0, 1.5),
    ratio=st.one_of(st.just(1.0), st.floats(0.2, 1.0)),
    yield_dps=st.floats(3.0, 50.0),
    creep_dps=st.floats(0.0, 4.0),
    give_way=st.one_of(st.none(), give_ways),
    fade=st.floats(0.0, 0.6),
    dip_n=st.one_of(st.just(0.0), st.floats(0.0, 20.0)),
    wander=st.floats(0.0, 0.08),
    tremor=st.floats(0.0, 0.03),
)
gyros = st.builds(
    Gyro,
    zero_dps=st.floats(-12.0, 12.0),
    drift_dps_per_s=st.floats(-0.5, 0.5),
    noise_dps=st.floats(0.0, 4.0),
    sign=st.sampled_from([1.0, -1.0]),
)
sensors = st.builds(
    Sensor,
    rate_hz=st.sampled_from([40.0, 80.0, 200.0, 320.0]),
    jitter=st.sampled_from([0.0, 0.1, 0.45]),
    noise_n=st.floats(0.0, 1.5),
    offset_n=st.floats(-40.0, 40.0),
    drift_n_per_s=st.floats(-3.0, 3.0),
    hum_n=st.floats(0.0, 1.0),
    step_n=st.sampled_from([0.0, 0.1, 1.0]),
    limit_n=st.sampled_from([math.inf, 120.0]),
    glitches=st.lists(st.tuples(st.floats(0.0, 8.0), st.floats(-500.0, 500.0)), max_size=2).map(tuple),
    gaps=st.lists(st.tuples(st.floats(0.0, 6.0), st.floats(0.02, 2.5)).map(lambda g: (g[0], sum(g))), max_size=2).map(
        tuple
    ),
    gyro=gyros,
)
bumps = st.lists(st.builds(Bump, st.floats(0.0, 8.0), st.floats(5.0, 80.0), st.floats(0.02, 0.1)), max_size=2)


def cuts_of(made: Synthetic) -> st.SearchStrategy[list[int]]:
    """Return ways to cut a recording: anywhere, into even packets, or sample by sample around some place."""
    n = len(made.time_s)
    anywhere = st.lists(st.integers(0, n), max_size=30).map(sorted)
    even = st.integers(1, 200).map(lambda size: list(range(size, n, size)))
    dense = st.integers(0, n).map(lambda at: list(range(at, min(at + 60, n))))
    return st.one_of(anywhere, even, dense)


@settings(max_examples=150, deadline=None)
@given(
    played=st.lists(efforts, max_size=2),
    sensor=sensors,
    knocks=bumps,
    channels=st.sampled_from(CHANNELS),
    start_s=st.sampled_from([0.0, 12.345, 1.7e9]),
    seed=st.integers(0, 1000),
    ask=st.booleans(),
    data=st.data(),
)
def test_any_cut_gives_the_same_bits(
    played: list[Effort],
    sensor: Sensor,
    knocks: list[Bump],
    channels: str,
    start_s: float,
    seed: int,
    ask: bool,
    data: st.DataObject,
) -> None:
    made = synthesise(played, sensor, bumps=knocks, start_s=start_s, seed=seed)
    expected = pushed(made, [], channels)
    assert_same(pushed(made, data.draw(cuts_of(made)), channels, ask=ask), expected)


ONES = {
    "yield": (Effort(ratio=0.6, plateau_s=0.4, wander=0.02, tremor=0.01), Sensor(rate_hz=200.0)),
    "give_way": (Effort(give_way=GiveWay(0.5), wander=0.03), Sensor(rate_hz=100.0, jitter=0.3)),
    "dip": (Effort(dip_n=10.0, ramp=Ramp.STRAIGHT), Sensor(rate_hz=100.0, glitches=((3.0, 300.0),))),
    "clipped": (Effort(fade=0.3), Sensor(rate_hz=100.0, limit_n=110.0)),
    "gap": (Effort(), Sensor(rate_hz=100.0, gaps=((3.0, 3.2), (4.0, 5.5)))),
}


@pytest.mark.parametrize("name", ONES)
@pytest.mark.parametrize("channels", ["none", "both"])
def test_one_sample_at_a_time(name: str, channels: str) -> None:
    effort, sensor = ONES[name]
    made = synthesise([effort, replace(effort, rest_s=0.6)], sensor, bumps=[Bump(0.5, 40.0)])
    expected = pushed(made, [], channels)
    assert len(expected.trials) >= 2
    assert_same(pushed(made, range(1, len(made.time_s)), channels), expected)
    assert_same(pushed(made, range(1, len(made.time_s)), channels, ask=True), expected)


def test_the_short_way_is_the_same() -> None:
    made = synthesise([ONES["yield"][0]])
    trials = detect(made.time_s, made.force_n, made.velocity_dps, made.angle_deg)
    assert trials == pushed(made, [], "both").trials


@pytest.mark.parametrize("kind", [np.float64, np.float32])
def test_samples_of_another_type_are_cut_alike(kind: type) -> None:
    made = synthesise([ONES["yield"][0]])
    narrow = replace(made, force_n=made.force_n.astype(kind), velocity_dps=made.velocity_dps.astype(kind))
    assert_same(pushed(narrow, range(7, len(made.time_s), 7), "both"), pushed(narrow, [], "both"))
