from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nktsense.view.trace.pyramid import Pyramid


def build(times: np.ndarray, values: np.ndarray, cuts: list[int], keep: int = 2**16) -> Pyramid:
    pyramid = Pyramid(keep)
    edges = [0, *sorted(min(cut, len(times)) for cut in cuts), len(times)]
    for begin, end in pairwise(edges):
        pyramid.append(times[begin:end], values[begin:end])
    return pyramid


@st.composite
def traces(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Irregular, sometimes repeated times; values of any size; any chunking."""
    n = draw(st.integers(1, 3000))
    seed = draw(st.integers(0, 2**32 - 1))
    rng = np.random.default_rng(seed)
    steps = rng.choice([0.0, 0.001, 0.0125, 3.0], size=n, p=[0.05, 0.8, 0.149, 0.001])
    start = draw(st.floats(-1e5, 1e5))
    values = rng.normal(0, draw(st.sampled_from([0.5, 80.0, 4e6])), n)
    spikes = draw(hnp.arrays(np.int64, 3, elements=st.integers(0, n - 1)))
    values[spikes] *= 50
    return start + np.cumsum(steps), values, draw(st.lists(st.integers(0, n), max_size=8))


@settings(deadline=None, max_examples=150)
@example(trace=(np.full(3, 4.001), np.array([-1.9, 0.2, -0.5]), []), pixels=1, a=0.0, b=0.0)  # no length at all
@given(trace=traces(), pixels=st.integers(1, 400), a=st.floats(0, 1), b=st.floats(0, 1))
def test_the_extremes_of_any_stretch_are_exact(
    trace: tuple[np.ndarray, np.ndarray, list[int]], pixels: int, a: float, b: float
) -> None:
    times, values, cuts = trace
    pyramid = build(times, values, cuts)
    low, high = sorted((a, b))
    start, end = (times[0] + share * (times[-1] - times[0]) for share in (low, high))
    inside = (times >= start) & (times <= end)
    x, y = pyramid.visible(start, end, pixels)
    assert len(x) == len(y) <= 2 * (pixels + 3)
    assert np.all(np.diff(x) >= 0)
    if not inside.any():
        assert len(x) == 0
        return
    brute = values[inside].astype(np.float32)
    assert y.min() == brute.min()
    assert y.max() == brute.max()
    assert x[0] >= start
    assert x[-1] <= end


@settings(deadline=None, max_examples=60)
@given(trace=traces(), pixels=st.integers(4, 200))
def test_every_point_lies_on_the_trace_within_one_column(
    trace: tuple[np.ndarray, np.ndarray, list[int]], pixels: int
) -> None:
    times, values, cuts = trace
    x, y = build(times, values, cuts).visible(times[0], times[-1], pixels)
    column = (times[-1] - times[0]) / pixels
    single = values.astype(np.float32)
    for at, value in list(zip(x, y, strict=True))[:: max(1, len(x) // 40)]:
        # A cell that begins in the column may reach over its edge by half a column at a regular rate, and
        # further only over a pause, where the next sample is the neighbour in the line anyway.
        first = np.searchsorted(times, at - column, side="left")
        last = np.searchsorted(times, at + column, side="right") + len(times) // pixels + 1
        assert value in single[first:last]


@settings(deadline=None)
@given(
    n=st.integers(1000, 20_000),
    start=st.integers(0, 900),
    from_end=st.integers(0, 90),
    pixels=st.integers(1, 20),
    place=st.sampled_from(["first", "last"]),
)
def test_an_extreme_at_the_very_edge_is_not_lost(n: int, start: int, from_end: int, pixels: int, place: str) -> None:
    times, values, end = np.arange(float(n)), np.zeros(n), n - 1 - from_end
    values[start if place == "first" else end] = 5.0
    _, y = build(times, values, [n // 3]).visible(start, end, pixels)
    assert y.max() == 5.0


def test_few_samples_come_back_as_they_are() -> None:
    times = np.array([0.0, 0.5, 0.7])
    x, y = build(times, np.array([1.0, 5.0, 2.0]), []).visible(0.4, 1.0, 100)
    assert x.tolist() == [0.5, 0.7]
    assert y.tolist() == [5.0, 2.0]


def test_a_step_back_in_time_is_drawn_at_the_newest_time() -> None:
    pyramid = build(np.array([0.0, 1.0, 2.0]), np.zeros(3), [])
    pyramid.append(np.array([1.5, 2.5]), np.ones(2))
    x, _ = pyramid.visible(0.0, 10.0, 100)
    assert x.tolist() == [0.0, 1.0, 2.0, 2.0, 2.5]


def test_missing_values_do_not_hide_their_neighbours() -> None:
    values = np.zeros(10_000)
    values[5000:5100] = np.nan
    values[5050] = 9.0
    _, y = build(np.arange(10_000.0), values, []).visible(0, 10_000, 50)
    assert np.nanmax(y) == 9.0


def test_values_and_times_can_be_asked_for() -> None:
    pyramid = build(np.array([1.0, 2.0, 3.0]), np.array([10.0, 20.0, 30.0]), [1])
    assert (pyramid.first_s, pyramid.last_s, len(pyramid)) == (1.0, 3.0, 3)
    assert pyramid.value_at(2.9) == 20.0
    assert pyramid.value_at(0.0) == 10.0
    assert pyramid.time_at(99) == 3.0
    assert np.isnan(Pyramid().value_at(0.0))


@pytest.mark.parametrize("pixels", [0, 1])
def test_a_window_without_width_draws_nothing_wrong(pixels: int) -> None:
    x, _ = build(np.arange(5000.0), np.arange(5000.0), []).visible(0, 5000, pixels)
    assert len(x) <= 8


@settings(deadline=None, max_examples=80)
@given(
    trace=traces(),
    keep=st.sampled_from([16, 17, 40, 200]),
    pixels=st.integers(1, 60),
    a=st.floats(0, 1),
    b=st.floats(0, 1),
)
def test_what_is_no_longer_kept_is_still_within_the_extremes(
    trace: tuple[np.ndarray, np.ndarray, list[int]], keep: int, pixels: int, a: float, b: float
) -> None:
    times, values, cuts = trace
    pyramid = build(times, values, cuts, keep)
    single = values.astype(np.float32)
    _, y = pyramid.visible(times[0], times[-1], pixels)
    assert (y.min(), y.max()) == (
        single.min(),
        single.max(),
    )  # a stretch that ends now is exact, whatever was forgotten
    start, end = (times[0] + share * (times[-1] - times[0]) for share in sorted((a, b)))
    inside = single[(times >= start) & (times <= end)]
    x, y = pyramid.visible(start, end, pixels)
    assert len(x) <= 2 * (pixels + 3)
    assert np.all(np.diff(x) >= 0)
    if len(inside):
        assert y.min() <= inside.min()
        assert y.max() >= inside.max()


def test_eight_hours_take_the_memory_of_minutes_and_still_draw_to_the_pixel() -> None:
    pyramid, piece = Pyramid(), np.arange(30_000) / 1000
    for i in range(960):
        value = np.zeros(30_000)
        value[i * 31 % 30_000] = i  # one sample of its own in each half minute
        pyramid.append(piece + 30.0 * i, value)
    assert len(pyramid) == 28_800_000
    assert pyramid.kept <= 20 * 2**16  # of ten million cells and more
    x, y = pyramid.visible(0.0, pyramid.last_s, 1500)
    assert len(x) <= 2 * 1503
    highest = y[1::2]
    for i in (7, 333, 959):
        at = i * 30.0 + (i * 31 % 30_000) / 1000
        near = np.abs(x[1::2] - at) <= 28_800 / 1500
        assert i in highest[near]


def test_times_and_values_that_are_no_longer_kept_are_known_to_their_cell() -> None:
    pyramid = build(np.arange(5000.0), np.arange(5000.0), [], 16)
    assert pyramid.time_at(4999) == 4999.0
    assert 0 <= 1000 - pyramid.time_at(1000) < 512
    assert abs(pyramid.value_at(1000.5) - 1000) < 512
    assert pyramid.first_s == 0.0


def test_a_pyramid_that_keeps_too_little_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16"):
        Pyramid(15)
