"""Scales are round in the unit that is shown, grow in steps and never jitter."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.view.trace.scale import ShownUnit, ValueScale, session_span, session_ticks, window_ticks

UNITS = [ShownUnit(), ShownUnit.of(1 / 9.80665, "kgf"), ShownUnit.of(1 / 4.4482216, "lbf"), ShownUnit.of(0.32, "N·m")]


@given(
    values=st.lists(st.floats(-3e6, 3e6), min_size=1, max_size=12),
    unit=st.sampled_from(UNITS),
    both=st.booleans(),
)
def test_what_came_is_in_view_and_the_view_never_shrinks(values: list[float], unit: ShownUnit, both: bool) -> None:
    scale = ValueScale(100.0, both_signs=both)
    scale.show_in(unit)
    for i, value in enumerate(values):
        before = scale.range
        scale.hold(np.array([value, np.nan]))
        assert scale.range[0] <= min(values[: i + 1])
        assert scale.range[1] >= max(values[: i + 1])
        assert scale.range[0] <= before[0]
        assert scale.range[1] >= before[1]
    assert 2 <= len(scale.lines) <= 16
    shown = np.array(scale.lines) * unit.scale
    assert np.allclose(shown, np.round(shown, scale.decimals))
    assert scale.range[0] <= scale.lines[0]
    assert scale.lines[-1] <= scale.range[1] * (1 + 1e-9)


@pytest.mark.parametrize(("unit", "top"), [(UNITS[0], 200), (UNITS[1], 20), (UNITS[2], 50), (UNITS[3], 75)])
def test_steps_are_round_in_the_unit_that_is_shown(unit: ShownUnit, top: float) -> None:
    scale = ValueScale(100.0, both_signs=False)
    scale.include(0.0, 180.0)
    scale.show_in(unit)
    assert scale.range[1] * unit.scale == pytest.approx(top)
    scale.show_in(ShownUnit())
    assert scale.range[1] == 200


@pytest.mark.parametrize(
    ("scale", "decimals"), [(1.0, 0), (1 / 9.80665, 1), (1 / 4.4482216, 1), (0.32, 1), (0.05, 2), (1.2, 0)]
)
def test_a_unit_has_the_decimals_that_tell_a_newton(scale: float, decimals: int) -> None:
    assert ShownUnit.of(scale, "u").decimals == decimals


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf")])
def test_a_unit_without_a_size_is_refused(scale: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        ShownUnit.of(scale, "kgf")


def test_times_are_told_from_now_and_from_the_beginning() -> None:
    assert window_ticks(0.0) == [(-8.0, "−8"), (-6.0, "−6"), (-4.0, "−4"), (-2.0, "−2")]
    assert window_ticks(4.0) == [(-4.0, "−4"), (-2.0, "−2"), (2.0, "+2"), (4.0, "+4")]
    assert [session_span(s) for s in (0, 30, 31, 28_000, 70_000)] == [30, 30, 60, 28_800, 70_000]
    assert [word for _, word in session_ticks(60)] == ["0:00", "0:10", "0:20", "0:30", "0:40", "0:50", "1:00"]
    assert session_ticks(28_800)[-1] == (28_800, "8:00:00")
