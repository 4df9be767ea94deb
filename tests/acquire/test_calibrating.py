"""A guided calibration of an instrument whose cell comes off: what is no reading is not read."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from calibration.guide.plan import Plan
from calibration.guide.view import RunView
from firmware_bridge import open_device
from nktsense.acquire.calibrating import CalibrationSession
from tests.app.virtual_technician import PLAN
from tests.troubled_board import board

ZERO_COUNTS = 84213 + 12 * 2100
"""What the board reads at rest."""


@pytest.mark.parametrize(
    ("trouble", "words"), [("unplugged", "stands at the end of its range"), ("faulty", "does not answer or is stuck")]
)
def test_a_sensor_that_gives_no_reading_is_told_and_none_is_taken(tmp_path: Path, trouble: str, words: str) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(PLAN.replace("BENCH-01", "SIM-0001"), "utf-8")
    with board(trouble) as (instrument, address):
        session = CalibrationSession(Plan.load(path), open_device(address), tmp_path / "record.json").start()

        def until(enough: Callable[[RunView], bool]) -> RunView:
            ends_s = time.monotonic() + 20.0
            while not enough(view := session.step()):
                assert time.monotonic() < ends_s, (view, session.message, session.broken)
                time.sleep(0.005)
            return view

        view = until(lambda _: words in session.message)
        assert np.isnan(view.reading)
        instrument.trouble = ""
        view = until(lambda view: not session.message and not np.isnan(view.reading))
        assert view.reading == pytest.approx(ZERO_COUNTS, rel=0.02)
        instrument.trouble = trouble
        view = until(lambda _: words in session.message)
        assert view.reading == pytest.approx(ZERO_COUNTS, rel=0.02)
        session.close()
    assert session.run.points == ()
    assert any("readings were no numbers" in line for line in session.run.log)
