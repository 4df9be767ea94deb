"""The generator says the truth about what it makes: proved from its arrays, not by the detector."""

from __future__ import annotations

import numpy as np
import pytest

from nktsense.signal.synthesis import Bump, Effort, GiveWay, Gyro, Ramp, Sensor, synthesise

SILENT = Sensor(rate_hz=1000.0, noise_n=0.0, gyro=Gyro(noise_dps=0.0, angle_noise_deg=0.0))


@pytest.mark.parametrize("ramp", Ramp)
def test_a_ramp_rises_from_the_onset_to_the_top_with_the_slope_asked_for(ramp: Ramp) -> None:
    made = synthesise([Effort(peak_n=200.0, slope_n_per_s=50.0, ramp=ramp)], SILENT)
    [truth] = made.truth
    t, f = made.time_s, made.force_n
    assert np.all(f[t <= truth.onset_s] == 0.0)
    assert np.all(f[(t > truth.onset_s + 0.002) & (t < truth.onset_s + 0.01)] > 0.0)
    rising = (t >= truth.onset_s) & (t <= truth.top_s)
    assert np.all(np.diff(f[rising]) > 0)
    first, last = t[int(np.argmax(f >= 40.0))], t[int(np.argmax(f >= 160.0))]
    assert 120.0 / (last - first) == pytest.approx(50.0, rel=0.002)
    assert f[(t > truth.top_s) & (t < truth.release_s)] == pytest.approx(200.0)


@pytest.mark.parametrize("ramp", Ramp)
@pytest.mark.parametrize("ratio", [0.2, 0.6, 0.95])
def test_the_limb_yields_at_the_share_asked_for(ramp: Ramp, ratio: float) -> None:
    made = synthesise([Effort(ratio=ratio, ramp=ramp, yield_dps=30.0)], SILENT)
    [truth] = made.truth
    assert truth.yield_s is not None
    assert truth.ratio == pytest.approx(ratio, abs=1e-6)
    at = int(np.searchsorted(made.time_s, truth.yield_s))
    assert made.force_n[at] == pytest.approx(ratio * 150.0, abs=0.2)
    assert np.all(made.velocity_dps[:at] == 0.0)
    assert np.all(made.velocity_dps[at + 1 : at + 50] > 0.0)
    assert made.velocity_dps.max() == pytest.approx(30.0)
    assert np.gradient(made.angle_deg, made.time_s) == pytest.approx(made.velocity_dps, abs=0.3)
    assert made.angle_deg[-1] == pytest.approx(0.0, abs=0.1)


def test_a_limb_that_holds_does_not_move() -> None:
    made = synthesise([Effort()], SILENT)
    assert not made.velocity_dps.any()
    assert made.truth[0].yield_s is None
    assert made.truth[0].ratio == 1.0


def test_the_truth_of_an_unsteady_person_is_the_force_exerted() -> None:
    made = synthesise([Effort(ratio=0.7, wander=0.06, tremor=0.03)], Sensor(offset_n=10.0))
    [truth] = made.truth
    assert truth.yield_s is not None
    assert truth.peak_n == made.exerted_n.max()
    before = made.exerted_n[made.time_s <= truth.yield_s].max()
    assert truth.af_iso_n == pytest.approx(before, rel=0.005)
    assert truth.ratio != pytest.approx(0.7, abs=1e-4)


@pytest.mark.parametrize(("wander", "tremor", "band_hz"), [(0.05, 0.0, (0.1, 2.0)), (0.0, 0.02, (8.0, 12.0))])
def test_unsteadiness_has_the_size_and_the_band_asked_for(
    wander: float, tremor: float, band_hz: tuple[float, float]
) -> None:
    made = synthesise([Effort(plateau_s=120.0, wander=wander, tremor=tremor)], SILENT)
    [truth] = made.truth
    held = made.force_n[(made.time_s > truth.top_s) & (made.time_s < truth.release_s)] / 150.0 - 1
    assert held.std() == pytest.approx(wander + tremor, rel=0.1)
    power = np.abs(np.fft.rfft(held * np.hanning(len(held)))) ** 2
    frequency = np.fft.rfftfreq(len(held), 0.001)
    inside = (frequency >= band_hz[0] - 0.05) & (frequency <= band_hz[1] + 0.05)
    assert power[inside].sum() > 0.99 * power.sum()


def test_a_give_way_has_its_depth_its_time_and_its_recovery() -> None:
    lost = GiveWay(0.4, after_s=1.0, fall_s=0.2, down_s=0.3, recovery=0.5, back_s=0.4)
    made = synthesise([Effort(peak_n=100.0, give_way=lost)], SILENT)
    start_s = made.truth[0].give_way_s
    assert start_s == pytest.approx(made.truth[0].top_s + 1.0)
    assert start_s is not None
    at = np.interp(start_s + np.array([-0.01, 0.0, 0.2, 0.45, 0.95]), made.time_s, made.force_n)
    assert at == pytest.approx([100.0, 100.0, 60.0, 60.0, 80.0], abs=0.01)


def test_the_bottom_of_a_counter_movement_is_the_onset() -> None:
    made = synthesise([Effort(dip_n=12.0, ramp=Ramp.STRAIGHT)], SILENT)
    lowest = int(np.argmin(made.force_n))
    assert made.force_n[lowest] == pytest.approx(-12.0, abs=0.01)
    assert made.time_s[lowest] == pytest.approx(made.truth[0].onset_s, abs=0.002)


def test_what_the_device_does_to_the_samples() -> None:
    sensor = Sensor(
        rate_hz=100.0,
        noise_n=0.0,
        offset_n=2.0,
        drift_n_per_s=0.5,
        limit_n=100.0,
        glitches=((0.5, -40.0),),
        gaps=((1.0, 1.2),),
        jitter=0.2,
    )
    made = synthesise([Effort()], sensor)
    assert np.all(np.diff(made.time_s) > 0)
    assert not ((made.time_s >= 1.0) & (made.time_s <= 1.2)).any()
    assert made.force_n.max() == 100.0
    assert np.array_equal(made.saturated, made.force_n == 100.0)
    wild = np.flatnonzero(made.force_n < -30.0)
    assert len(wild) == 1
    assert made.time_s[wild[0]] == pytest.approx(0.5, abs=0.012)
    quiet = made.time_s < 0.4
    assert made.force_n[quiet] == pytest.approx(2.0 + 0.5 * made.time_s[quiet])


def test_a_change_of_one_noise_leaves_the_others() -> None:
    effort = Effort(wander=0.03)
    one, other = synthesise([effort], Sensor()), synthesise([effort], Sensor(noise_n=0.5))
    assert np.array_equal(one.velocity_dps, other.velocity_dps)
    assert np.array_equal(one.exerted_n, other.exerted_n)
    assert not np.array_equal(one.force_n, other.force_n)
    assert np.array_equal(one.force_n, synthesise([effort], Sensor()).force_n)
    assert not np.array_equal(one.force_n, synthesise([effort], Sensor(), seed=1).force_n)


def test_several_trials_and_another_clock() -> None:
    efforts = [Effort(), Effort(ratio=0.5, rest_s=1.0)]
    made = synthesise(efforts, SILENT, bumps=[Bump(0.5, 30.0)], start_s=1000.0)
    assert made.time_s[0] == 1000.0
    assert [truth.onset_s for truth in made.truth] == pytest.approx([1001.5, 1000.0 + efforts[0].length_s + 1.0])
    assert np.interp(1000.5, made.time_s, made.force_n) == pytest.approx(30.0)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Effort(peak_n=0.0),
        lambda: Effort(ratio=1.2),
        lambda: Effort(wander=-0.1),
        lambda: Sensor(rate_hz=0.0),
        lambda: Sensor(jitter=0.5),
        lambda: Sensor(noise_n=-1.0),
        lambda: synthesise([], rest_after_s=0.0),
    ],
)
def test_what_cannot_be_made_is_refused(wrong) -> None:
    with pytest.raises(ValueError, match=r"must be|cannot be|too short"):
        wrong()
