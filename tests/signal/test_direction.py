"""The direction of a push along three axes, against directions that are known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nktsense.signal.direction import describe_direction
from nktsense.signal.metric import Metric

TIME_S = np.arange(0, 4, 0.005)
RISE_N = np.clip(100 * (TIME_S - 1.0), 0, 200)


def pushed(tilt_deg: NDArray[np.float64] | float, noise_n: float = 0.0) -> dict[str, Metric]:
    """Return what is found of a push that leans by so much from the sensor's axis."""
    tilt = np.radians(np.broadcast_to(tilt_deg, TIME_S.shape))
    force = np.stack((RISE_N * np.sin(tilt), 0 * tilt, RISE_N * np.cos(tilt)), axis=1)
    force += noise_n * np.random.default_rng(0).standard_normal(force.shape)
    return describe_direction(TIME_S, force, onset_s=1.0, top_s=3.0)


def value(metric: Metric) -> float:
    assert metric.value is not None, metric.reason
    return metric.value


@pytest.mark.parametrize("tilt_deg", [0.0, 3.0, 20.0])
def test_a_steady_push_strays_nowhere(tilt_deg: float) -> None:
    found = pushed(tilt_deg, noise_n=0.1)
    assert value(found["push_direction_sd_deg"]) < 0.2
    assert value(found["push_direction_drift_deg"]) < 0.2
    assert value(found["push_off_axis_deg"]) == pytest.approx(tilt_deg, abs=0.1)


def test_a_swinging_push_strays_by_the_swing() -> None:
    found = pushed(6.0 * np.sin(2 * np.pi * 2 * TIME_S))
    assert value(found["push_direction_sd_deg"]) == pytest.approx(6.0 / np.sqrt(2), rel=0.06)


def test_a_push_that_leans_over_drifts() -> None:
    found = pushed(np.clip(5.0 * (TIME_S - 1.0), 0, 10))
    # From 20 % of the force at 1.4 s to 3 s it leans from 2° to 10°; the fifths at both ends lie 6.4° apart.
    assert value(found["push_direction_drift_deg"]) == pytest.approx(6.4, abs=0.2)


def test_a_cell_mounted_the_other_way_round_is_no_fault() -> None:
    force = np.stack((0 * RISE_N, 0 * RISE_N, -RISE_N), axis=1)
    found = describe_direction(TIME_S, force, onset_s=1.0, top_s=3.0)
    assert value(found["push_off_axis_deg"]) == pytest.approx(0.0, abs=1e-6)


def test_what_cannot_be_told_is_refused() -> None:
    force = np.stack((RISE_N, RISE_N, RISE_N), axis=1)
    gap = (TIME_S < 1.5) | (TIME_S > 1.7)
    assert describe_direction(TIME_S, force, onset_s=None, top_s=3.0)["push_off_axis_deg"].reason == "no_onset"
    assert describe_direction(TIME_S, 0 * force, onset_s=1.0, top_s=3.0)["push_off_axis_deg"].reason == "no_load"
    found = describe_direction(TIME_S[gap], force[gap], onset_s=1.0, top_s=3.0)
    assert {metric.reason for metric in found.values()} == {"gap"}
    with pytest.raises(ValueError, match="three axes"):
        describe_direction(TIME_S, force[:, :2], onset_s=1.0, top_s=3.0)
