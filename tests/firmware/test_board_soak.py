"""Faults at random, one upon the other, on the simulated board: no sample is ever other than the converter had it."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge.codecs.nkt1 import Status
from tests.firmware.board import FRONTS
from tests.firmware.truth import stream

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("simulated")]

COUNT = 60
ANY = (
    "cell_unplugged",
    "force_unplugged",
    "force_stuck",
    "motion_silent",
    "motion_stuck",
    "i2c_hang",
    "button",
    "supply",
)
OF_THE_HX711 = ("hx711_glitch", "hx711_missed", "hx711_powerdown")


@pytest.mark.parametrize("front", FRONTS)
@pytest.mark.parametrize("seed", range(5))
def test_faults_upon_faults_bend_no_sample_and_pass(front: str, seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    kinds = ANY + (2 * OF_THE_HX711 if front == "hx711" else ())
    times_s = 1.0 + np.cumsum(rng.uniform(0.05, 2.5, COUNT))
    faults = [f"{rng.choice(kinds)}@start+{at:.5f}:{rng.uniform(0.02, 1.2):.4f}" for at in times_s.tolist()]
    got = stream(front, tmp_path, float(times_s[-1]) + 6, *faults)
    assert not got.bent
    assert {(b.sequence - a.sequence) % 65536 for a, b in itertools.pairwise(got.frames)} == {1}
    assert got.runs[-1].status == Status(0)
    assert len(got.runs[-1].samples) > 50
