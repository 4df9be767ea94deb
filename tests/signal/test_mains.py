"""Mains interference of known size is found where the sampling rate folds it, and nothing else is taken for it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nktsense.signal.mains import find_mains, folded, notch

FloatArray = NDArray[np.float64]


def noisy(
    rate_hz: float, *waves: tuple[float, float], seconds: float = 5.0, seed: int = 0
) -> tuple[FloatArray, FloatArray]:
    """Force with noise of 0.2 N and waves of given Hz and amplitude in N."""
    rng = np.random.default_rng(seed)
    time_s = np.arange(0, seconds, 1 / rate_hz)
    force = 50 + 3 * time_s + rng.normal(0, 0.2, len(time_s))
    for hz, amplitude in waves:
        force += amplitude * np.sin(2 * np.pi * hz * time_s + rng.uniform(0, 6.28))
    return time_s, force


@pytest.mark.parametrize(
    ("rate_hz", "mains_hz", "seen_hz"),
    [
        (1000.0, 50.0, 50.0),
        (1000.0, 60.0, 60.0),
        (320.0, 50.0, 50.0),
        (80.0, 50.0, 30.0),
        (80.0, 60.0, 20.0),
        (86.3, 50.0, 36.3),
        (86.3, 60.0, 26.3),
        (100.0, 60.0, 40.0),
    ],
)
def test_a_line_is_found_where_it_is_folded_to(rate_hz: float, mains_hz: float, seen_hz: float) -> None:
    found = find_mains(*noisy(rate_hz, (mains_hz, 1.0)))
    assert found.mains_hz == mains_hz
    [line] = found.lines
    assert line.line_hz == mains_hz
    assert line.seen_hz == pytest.approx(seen_hz, abs=0.1)
    assert folded(mains_hz, rate_hz) == pytest.approx(seen_hz)
    assert line.rms_n == pytest.approx(np.sqrt(0.5), rel=0.05)
    assert found.share == pytest.approx(0.5 / (0.5 + 0.04), abs=0.03)


def test_harmonics_belong_to_their_family() -> None:
    found = find_mains(*noisy(1000.0, (50.0, 1.0), (100.0, 0.5), (150.0, 0.5)))
    assert found.mains_hz == 50.0
    assert [line.line_hz for line in found.lines] == [50.0, 100.0, 150.0]
    assert found.rms_n == pytest.approx(np.sqrt((1 + 0.25 + 0.25) / 2), rel=0.05)


def test_a_harmonic_that_falls_on_the_other_mains_is_told_from_it() -> None:
    # At 80 Hz both 100 Hz and 60 Hz stand at 20 Hz; a line at 30 Hz tells that it is 50 Hz.
    found = find_mains(*noisy(80.0, (50.0, 0.5), (100.0, 1.0)))
    assert found.mains_hz == 50.0
    assert [line.line_hz for line in found.lines] == [50.0, 100.0]


def test_two_mains_on_the_same_place_cannot_be_told_apart() -> None:
    found = find_mains(*noisy(110.0, (60.0, 1.0)))
    assert found.mains_hz is None
    [line] = found.lines
    assert line.seen_hz == pytest.approx(50.0, abs=0.1)


def test_a_mains_that_is_a_little_off_is_found() -> None:
    found = find_mains(*noisy(1000.0, (50.2, 1.0)))
    assert found.mains_hz == 50.0
    assert found.lines[0].seen_hz == pytest.approx(50.2, abs=0.1)


@pytest.mark.parametrize("rate_hz", [80.0, 320.0, 1000.0])
def test_noise_is_no_mains(rate_hz: float) -> None:
    alarms = sum(bool(find_mains(*noisy(rate_hz, seconds=3.0, seed=seed)).lines) for seed in range(150))
    assert alarms <= 2


def test_tremor_and_other_waves_are_no_mains() -> None:
    assert find_mains(*noisy(320.0, (10.0, 3.0), (1.0, 5.0), (33.0, 1.0))).lines == ()
    assert find_mains(*noisy(80.0, (9.0, 3.0), (1.0, 5.0))).lines == ()


@given(factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4), zero=st.floats(-100, 100))
@settings(max_examples=25, deadline=None)
def test_unit_clock_and_zero_do_not_matter(factor: float, shift: float, zero: float) -> None:
    time_s, force = noisy(320.0, (50.0, 0.4))
    plain, other = find_mains(time_s, force), find_mains(time_s + shift, factor * (force + zero))
    assert other.mains_hz == plain.mains_hz == 50.0
    assert other.share == pytest.approx(plain.share, rel=1e-4)
    assert other.rms_n == pytest.approx(factor * plain.rms_n, rel=1e-4)


def test_what_cannot_be_looked_for_is_said() -> None:
    assert find_mains(*noisy(10.0, seconds=20.0)).reason == "rate_too_low"
    assert find_mains(*noisy(320.0, seconds=0.5)).reason == "too_short"
    time_s, force = noisy(320.0, (50.0, 1.0))
    rng = np.random.default_rng(1)
    assert find_mains(np.cumsum(rng.uniform(0.001, 0.005, 1000)), force[:1000]).reason == "irregular"
    kept = (time_s < 2) | (time_s > 2.2)
    assert find_mains(time_s[kept], force[kept]).reason == "gap"
    # 50 Hz stands at half of the sampling rate, where its size is a matter of chance.
    found = find_mains(*noisy(100.0, (50.0, 1.0)))
    assert 50.0 not in found.checked_hz
    assert found.lines == ()


def test_a_flat_sensor_has_no_mains() -> None:
    time_s = np.arange(0, 3, 1 / 320)
    assert find_mains(time_s, np.full_like(time_s, 12.0)).lines == ()


def test_a_few_lost_samples_do_not_hide_it() -> None:
    time_s, force = noisy(320.0, (50.0, 1.0))
    kept = np.random.default_rng(2).uniform(size=len(time_s)) > 0.005
    assert find_mains(time_s[kept], force[kept]).mains_hz == 50.0


def test_a_notch_takes_the_line_and_leaves_the_force() -> None:
    time_s = np.arange(0, 6, 1 / 320)
    slow = 100 + 10 * np.sin(2 * np.pi * 2.0 * time_s)
    out = notch(time_s, slow + np.sin(2 * np.pi * 50.0 * time_s), (50.0,))
    inside = slice(320, -320)
    assert out.force_n[inside] == pytest.approx(slow[inside], abs=0.05)
    assert out.notch_hz == (50.0,)
    assert out.removed_rms_n == pytest.approx(np.sqrt(0.5), rel=0.1)


@pytest.mark.parametrize("width_hz", [1.0, 2.0, 4.0])
def test_the_width_of_a_notch_is_that_of_both_passes(width_hz: float) -> None:
    time_s = np.arange(0, 12, 1 / 500)
    wave = np.sin(2 * np.pi * (50.0 + width_hz / 2) * time_s)
    out = notch(time_s, wave, (50.0,), width_hz).force_n[2000:-2000]
    assert np.mean(out**2) == pytest.approx(0.25, rel=0.05)  # half of the power 0.5


def test_a_notch_shifts_nothing_in_time() -> None:
    time_s = np.arange(0, 4, 1 / 500)
    bump = np.exp(-(((time_s - 2.0) / 0.05) ** 2))
    out = notch(time_s, bump, (50.0,)).force_n
    assert np.argmax(out) == np.argmax(bump)
    assert out[500:1000] == pytest.approx(out[1500:1000:-1], abs=1e-6)


def test_a_notch_that_does_not_fit_is_reported() -> None:
    time_s, force = noisy(80.0, (50.0, 1.0))
    out = notch(time_s, force, (30.0, 50.0, 1.0))
    assert out.notch_hz == (30.0,)
    assert out.left_hz == (1.0, 50.0)
    nothing = notch(time_s, force, ())
    assert (nothing.force_n == force).all()
    assert nothing.removed_rms_n == 0.0


def test_a_notch_keeps_its_place_where_single_samples_are_lost() -> None:
    time_s = np.arange(0, 6, 1 / 320)
    kept = np.random.default_rng(3).uniform(size=len(time_s)) > 0.005
    wave = np.sin(2 * np.pi * 50.0 * time_s)
    out = notch(time_s[kept], (100 + wave)[kept], (50.0,))
    assert np.std(out.force_n[100:-100]) < 0.1
    rng = np.random.default_rng(1)
    irregular = np.cumsum(rng.uniform(0.001, 0.005, 1000))
    left = notch(irregular, wave[:1000], (50.0,))
    assert (left.force_n == wave[:1000]).all()
    assert left.notch_hz == ()
    assert left.left_hz == (50.0,)


def test_a_notch_does_not_reach_across_a_gap() -> None:
    time_s, force = noisy(320.0, (50.0, 1.0), seconds=8.0)
    kept = (time_s < 3) | (time_s > 4)
    other = force.copy()
    other[time_s > 4] = 500.0
    first = time_s[kept] < 3
    a, b = (notch(time_s[kept], values[kept], (50.0,)).force_n for values in (force, other))
    assert (a[first] == b[first]).all()
