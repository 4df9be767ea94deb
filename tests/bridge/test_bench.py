"""The virtual bench: each fault of a cell shows as what it is, and as large as it was set."""

from __future__ import annotations

import dataclasses
import math
from itertools import islice

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge.codec import IdentityEvent, SampleEvent
from firmware_bridge.virtual.bench import Bench, BenchSpeaker, Cell
from firmware_bridge.virtual.scenario import Scenario, play

_QUIET = Cell(
    square=0.0,
    hysteresis=0.0,
    creep=0.0,
    zero_drift_per_h=0.0,
    noise=0.0,
    repeatability=0.0,
    mounting=0.0,
    swing=0.0,
)


def _bench(**changed: float) -> Bench:
    return Bench(dataclasses.replace(_QUIET, **changed))


def _settled(bench: Bench, force_n: float, wait_s: float = 60.0) -> float:
    """Return the reading less the zero, some time after a force came on."""
    bench.load(force_n)
    return float(bench.read(round(wait_s * bench.cell.rate_hz))[1][-1]) - bench.cell.zero


@pytest.mark.parametrize("per_n", [8000.0, -8000.0, 1.0])
def test_a_cell_without_faults_is_a_straight_line(per_n: float) -> None:
    bench = _bench(per_n=per_n)
    for force_n in (0.0, 50.0, 250.0, 500.0, 125.0, 0.0):
        assert _settled(bench, force_n) == pytest.approx(per_n * force_n, abs=1e-6 * abs(per_n))


def test_its_clock_has_its_rate_and_never_steps() -> None:
    bench = _bench(rate_hz=80.0)
    times = np.concatenate([bench.read(n)[0] for n in (1, 7, 400, 1)])
    assert np.diff(times) == pytest.approx(1 / 80)
    assert bench.now_s == times[-1] == pytest.approx(409 / 80)


def test_square_bows_the_middle_and_leaves_the_ends() -> None:
    bench = _bench(square=0.01)
    full = 8000.0 * 500
    assert _settled(bench, 250.0) == pytest.approx(full * (0.5 + 0.01))
    assert _settled(bench, 500.0) == pytest.approx(full)
    assert bench.ideal(250.0) == pytest.approx(full * 0.51)


def test_hysteresis_lifts_what_comes_down_and_only_that() -> None:
    bench = _bench(hysteresis=0.004)
    rising = _settled(bench, 250.0)
    _settled(bench, 500.0)
    assert _settled(bench, 250.0) - rising == pytest.approx(0.004 * 8000 * 500)
    _settled(bench, 0.0)
    assert _settled(bench, 250.0) == pytest.approx(rising)


def test_creep_comes_late_and_goes_late() -> None:
    bench = _bench(creep=0.002, creep_s=40.0)
    bench.load(500.0)
    _, readings = bench.read(4000)
    grown = readings - bench.cell.zero - 8000.0 * 500
    for after_s in (40, 80, 300):
        expected = 0.002 * 8000 * 500 * (1 - math.exp(-after_s / 40))
        assert grown[after_s * 10 - 1] == pytest.approx(expected, rel=1e-6)
    assert _settled(bench, 0.0, 40.0) == pytest.approx(0.002 * 8000 * 500 * math.exp(-1), rel=1e-3)


def test_drifts_go_with_the_hours() -> None:
    zero, span = _bench(zero_drift_per_h=0.01), _bench(span_drift_per_h=0.01)
    assert _settled(zero, 0.0, 1800.0) == pytest.approx(0.005 * 8000 * 500)
    assert _settled(span, 0.0, 1800.0) == 0.0
    assert _settled(span, 400.0, 1800.0) == pytest.approx(8000 * 400 * 1.01)


def test_noise_repeatability_and_mounting_have_their_size() -> None:
    noisy = _bench(noise=0.001)
    assert noisy.read(5000)[1].std() == pytest.approx(0.001 * 8000 * 500, rel=0.05)
    repeated, mounted = _bench(repeatability=0.001), _bench(mounting=0.002)
    loads: list[float] = []
    mounts: list[float] = []
    for _ in range(500):
        _settled(repeated, 0.0, 0.1)
        loads.append(_settled(repeated, 400.0, 0.1))
        _settled(mounted, 0.0, 0.1)
        mounted.remount()
        mounts.append(_settled(mounted, 400.0, 0.1))
    # The standard deviation of 500 chances is known to 3 %.
    assert np.std(loads) / np.mean(loads) == pytest.approx(0.001, rel=0.12)
    assert np.std(mounts) / np.mean(mounts) == pytest.approx(0.002, rel=0.12)


def test_a_load_swings_and_calms_down() -> None:
    bench = _bench(swing=0.05, swing_s=4.0)
    bench.load(400.0)
    off = np.abs(bench.read(600)[1] - bench.cell.zero - 8000 * 400)
    assert 0.03 * 8000 * 400 < off[:20].max() < 0.05 * 8000 * 400
    assert off[-100:].max() < 1e-4 * off[:20].max()


def test_a_mount_that_slips_loses_load_and_pushes_nothing_back() -> None:
    bench = _bench(slip_per_s=0.001)
    assert _settled(bench, 400.0, 100.0) == pytest.approx(8000 * 400 * 0.9)
    assert _settled(bench, 400.0, 2000.0) == pytest.approx(0.0, abs=1e-6)
    assert _settled(bench, 0.0) == 0.0


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=1, max_size=12))
def test_readings_do_not_depend_on_their_portions(portions: list[int]) -> None:
    one, other = Bench(), Bench()
    for force_n in (100.0, 400.0, 0.0):
        one.load(force_n)
        other.load(force_n)
        whole = one.read(sum(portions))[1]
        parts = np.concatenate([other.read(n)[1] for n in portions])
        assert parts == pytest.approx(whole, rel=1e-12)


def test_the_chances_of_loads_do_not_depend_on_how_long_one_reads() -> None:
    def loads(wait_s: float) -> list[float]:
        bench = _bench(repeatability=0.001, mounting=0.001)
        return [_settled(bench, force_n, wait_s) for force_n in (100.0, 0.0, 300.0, 0.0, 100.0)]

    assert loads(0.5) == pytest.approx(loads(30.0), abs=1e-6)


def test_a_seed_is_a_bench() -> None:
    first, again, other = (Bench(Cell(seed=seed)).read(50)[1] for seed in (3, 3, 4))
    assert first.tolist() == again.tolist()
    assert first.tolist() != other.tolist()


def test_the_speaker_says_what_is_on_the_bench_in_its_own_protocol() -> None:
    bench = _bench()
    speaker = BenchSpeaker(bench, "CELL-9")
    codec = speaker.codec()
    events = codec.feed(speaker.hello())
    assert [dict(event.fields)["serial"] for event in events if isinstance(event, IdentityEvent)] == ["CELL-9"]
    bench.load(250.0)
    said = list(islice(speaker.speak(play(Scenario("rest", rest_s=0.1))), 5))
    blocks = [event for one in said for event in codec.feed(one.data) if isinstance(event, SampleEvent)]
    counts = np.concatenate([block.values for block in blocks])
    assert counts.tolist() == [round(bench.cell.zero + 8000.0 * 250)] * 40
    assert said[-1].at_s == pytest.approx(40 / bench.cell.rate_hz)
    assert speaker.scale is None
    assert BenchSpeaker(bench, stated=True).scale is not None
