"""A line as columns of pixels: nothing of it is lost, whatever its dashes and wherever it stands."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from nktsense.view.trace.columns import boxes, columns, dashed_upright, interrupted
from nktsense.view.trace.dashes import DASH_PX, PERIOD_PX, Dashes


@st.composite
def lines(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, int]:
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    n, width = draw(st.integers(1, 300)), draw(st.integers(1, 80))
    x = np.sort(rng.uniform(-5, width + 5, n))
    return x, rng.normal(0, draw(st.sampled_from([0.0, 1.0, 300.0])), n), width


@settings(deadline=None, max_examples=150)
@given(line=lines())
def test_a_column_covers_what_the_line_does_there(line: tuple[np.ndarray, np.ndarray, int]) -> None:
    x, y, width = line
    low, high = columns(x, y, width)
    fine = np.linspace(0, width, 40 * width, endpoint=False)
    inside = (fine >= x[0]) & (fine <= x[-1])
    drawn = np.interp(fine[inside], x, y)
    column = fine[inside].astype(int)
    assert np.all(drawn >= low[column] - 1e-9)
    assert np.all(drawn <= high[column] + 1e-9)
    corners = y[(x >= 0) & (x < width)]
    if len(corners):
        assert np.nanmin(low) <= corners.min()
        assert np.nanmax(high) >= corners.max()
        assert np.nanmax(high) <= y.max() + 1e-9
        assert np.nanmin(low) >= y.min() - 1e-9


def test_neighbours_touch_so_that_the_line_is_one() -> None:
    x = np.linspace(0, 100, 41)
    low, high = columns(x, 400 * np.sin(x / 7), 100)
    assert np.all(low[1:] <= high[:-1] + 1e-9)
    assert np.all(high[1:] >= low[:-1] - 1e-9)


def test_nothing_is_drawn_where_there_is_nothing() -> None:
    low, _ = columns(np.array([2.5, 4.5]), np.zeros(2), 8)
    assert np.isnan(low).tolist() == [True, True, False, False, False, True, True, True]
    assert np.isnan(columns(np.empty(0), np.empty(0), 3)[0]).all()


def test_a_pause_interrupts_the_line() -> None:
    x, y = interrupted(np.array([0.5, 1.5, 7.5, 8.5]), np.zeros(4), np.array([1.5]), np.array([7.5]))
    low, _ = columns(x, y, 9)
    assert np.flatnonzero(~np.isnan(low)).tolist() == [0, 1, 7, 8]
    assert np.isnan(columns(*interrupted(np.array([0.0, 9.0]), np.zeros(2), *np.array([[0.0], [9.0]])), 9)[0][3])


def test_a_steep_line_is_as_thick_as_a_level_one() -> None:
    level = boxes(0, np.array([5.0, 5.0, 5.0]), np.array([5.0, 5.0, 5.0]), 2.0)
    assert level[:, 3].tolist() == [2.0, 2.0, 2.0]
    upright = boxes(0, np.array([0.0, 0.0, 100.0]), np.array([0.0, 100.0, 100.0]), 2.0)
    at_half = upright[(upright[:, 1] < 50) & (upright[:, 1] + upright[:, 3] > 50)]
    assert at_half[:, 0].tolist() == [1.0, 2.0]


def test_dashes_travel_with_the_line() -> None:
    middle = 50 * np.sin(np.arange(2000) / 40) + np.random.default_rng(1).normal(0, 1, 2000)
    dashes, width = Dashes(), 600
    kept: dict[int, bool] = {}
    for first in range(0, 1400, 7):
        part = middle[first : first + width]
        shown = dashes.shown(first, part, part)
        # What stands near the edges of the view may still change: the slope there is not known to its end.
        for column in range(first + 10, first + width - 30):
            assert kept.setdefault(column, bool(shown[column - first])) == shown[column - first], column
    share = np.mean(list(kept.values()))
    assert abs(share - DASH_PX / PERIOD_PX) < 0.06


def test_a_line_with_holes_has_dashes_too() -> None:
    low = np.where(np.arange(200) % 50 < 10, np.nan, 3.0)
    assert 0.4 < Dashes().shown(0, low, low).mean() < 0.8


@settings(deadline=None, max_examples=60)
@given(top=st.floats(-500, 500), height=st.floats(PERIOD_PX, 900))
def test_a_rise_within_one_column_never_falls_into_a_gap(top: float, height: float) -> None:
    parts = dashed_upright(np.array([[4.0, top, 1.0, height]]), PERIOD_PX, DASH_PX)
    assert np.all(parts[:, 1] >= top)
    assert np.all(parts[:, 1] + parts[:, 3] <= top + height + 1e-9)
    assert np.all(parts[:, 3] <= DASH_PX + 1e-9)
    covered = parts[:, 3].sum() / height
    assert 0.3 < covered < 0.85
