"""On a trial with nothing wrong, every number is given but those that cannot exist there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nktsense.signal import TrialAnalysis, detect
from nktsense.signal.synthesis import Effort, Sensor, synthesise

LONG = Effort(peak_n=180.0, slope_n_per_s=60.0, plateau_s=6.0, rest_s=2.0, wander=0.02, tremor=0.02)
NOT_THERE = {"yield_velocity_dps": "no_yield", "yield_angle_deg": "no_yield", "drop_percent": "no_drop"}


def only(effort: Effort, rate_hz: float, *, motion: bool) -> TrialAnalysis:
    made = synthesise([effort], Sensor(rate_hz=rate_hz), seed=2)
    [trial] = detect(made.time_s, made.force_n, *((made.velocity_dps, made.angle_deg) if motion else ()))
    return trial


def test_all_of_a_long_hold_with_motion() -> None:
    refused = only(LONG, 1000.0, motion=True).refused
    assert {name: why for name, why in refused.items() if why != "no_oscillation"} == NOT_THERE


def test_a_yield_has_its_numbers_too() -> None:
    trial = only(replace(LONG, ratio=0.6, plateau_s=0.5), 1000.0, motion=True)
    assert trial.metrics["yield_velocity_dps"] == pytest.approx(20.0, abs=2.0)
    assert trial.metrics["af_iso_u_n"] is not None
    assert not {"yield_velocity_dps", "yield_angle_deg", "af_ratio"} & set(trial.refused)


def test_without_motion_only_its_own_numbers_are_missing() -> None:
    refused = only(LONG, 1000.0, motion=False).refused
    reasons = {why for name, why in refused.items() if name not in {*NOT_THERE, "af_osc_n", "af_osc_s"}}
    assert reasons == {"no_motion"}
    assert "push_jerk_n_per_s2" not in refused


def test_a_slow_device_is_refused_what_it_cannot_carry() -> None:
    refused = only(LONG, 40.0, motion=False).refused
    low = {name for name, why in refused.items() if why == "rate_too_low"}
    assert {"rfd_0_50_n_per_s", "rfd_0_150_n_per_s", "rfd_peak_20ms_n_per_s", "push_jerk_n_per_s2"} <= low
    assert {"tremor_share", "af_osc_n"} <= low
