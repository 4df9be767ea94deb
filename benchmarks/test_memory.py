"""How much memory the grading of a whole hour takes at its peak, against the size of what it is given."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable

import pytest
from test_grade import TRIALS, hour

from nktsense.grading import grade_trial
from nktsense.signal import detect

pytestmark = pytest.mark.timeout(600)

MOST = 4.0


@pytest.mark.parametrize("motion", [False, True], ids=["force", "force-and-motion"])
def test_peak(say: Callable[[str], None], motion: bool) -> None:
    one = hour()
    columns = [one.time_s, one.force_n] + [one.angular_velocity_dps, one.angle_deg] * motion
    detect(*[column[:100_000] for column in columns])  # what is made once and kept is no part of it
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        graded = [grade_trial(trial) for trial in detect(*columns)]
        after, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(graded) == TRIALS
    given = sum(column.nbytes for column in columns)
    two = one.time_s.nbytes + one.force_n.nbytes
    say(
        f"at its peak {(peak - before) / given:.2f} copies of its input ({(peak - before) / two:.2f} of time and force "
        f"alone), {(after - before) / given:.3f} in the result"
    )
    assert peak - before <= MOST * given
