"""Path data is read as SVG 1.1 defines it (section 8.3)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.view.body.path_data import PathDataError, Segment, parse_path


def test_a_curve_and_its_close() -> None:
    assert parse_path("M1 2 C3 4 5 6 7 8 Z") == (
        Segment("M", ((1, 2),)),
        Segment("C", ((3, 4), (5, 6), (7, 8))),
        Segment("Z"),
    )


def test_small_letters_count_from_where_the_pen_is() -> None:
    assert parse_path("m10,20 l1-2 h5 v-.5 c1 0 2 0 3 1") == (
        Segment("M", ((10, 20),)),
        Segment("L", ((11, 18),)),
        Segment("L", ((16, 18),)),
        Segment("L", ((16, 17.5),)),
        Segment("C", ((17, 17.5), (18, 17.5), (19, 18.5))),
    )


def test_points_after_a_move_are_lines_and_commands_repeat() -> None:
    assert [one.points for one in parse_path("M0 0 1 1 2 0 H5 6")] == [
        ((0, 0),),
        ((1, 1),),
        ((2, 0),),
        ((5, 0),),
        ((6, 0),),
    ]


def test_after_a_close_the_pen_is_where_the_part_began() -> None:
    assert parse_path("M5 5 L9 9 z l1 0")[-1] == Segment("L", ((6, 5),))


def test_a_smooth_curve_mirrors_the_last_control_point() -> None:
    assert parse_path("M0 0 C0 1 2 3 4 4 S7 7 8 8")[-1] == Segment("C", ((6, 5), (7, 7), (8, 8)))
    assert parse_path("M3 3 S7 7 8 8")[-1] == Segment("C", ((3, 3), (7, 7), (8, 8)))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("L1 1", "begin with M"),
        ("M1", "lacks numbers after M"),
        ("M1 1 C1 2 3 L4 4", "lacks numbers after C"),
        ("M1 1 Z 3 4", "a command is due"),
        ("3 4", "a command is due"),
        ("M1 1 A5 5 0 0 1 9 9", "the command A"),
        ("M1 1 L#", "cannot be read at"),
    ],
)
def test_what_is_wrong_is_told(data: str, what: str) -> None:
    with pytest.raises(PathDataError, match=what):
        parse_path(data)


coordinates = st.integers(-9999, 9999).map(lambda tenth: tenth / 10)


@given(st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=8))
def test_absolute_and_relative_lines_are_one_path(points: list[tuple[float, float]]) -> None:
    absolute = "M" + " L".join(f"{x} {y}" for x, y in points)
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    relative = f"M{points[0][0]} {points[0][1]}" + "".join(f"l{x:.1f} {y:.1f}" for x, y in steps)
    for a, b in zip(parse_path(absolute), parse_path(relative), strict=True):
        assert a.kind == b.kind
        assert a.points[0] == pytest.approx(b.points[0], abs=1e-6)
