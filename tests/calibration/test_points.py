"""Points of a calibration: what is taken less which zero, and what they are called."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.points import Discarded, Point, Role, Way, deflections, zero_shifts


def _point(role: Role, series: int, reading: float, force_n: float = 0.0, way: Way = "rising", step: int = 0) -> Point:
    return Point(
        number=series * 100 + step,
        role=role,
        series=series,
        mounting=series,
        force_n=force_n,
        reading=reading,
        way=way,
        step=step,
        u_force_n=0.1 * series,
    )


_RUN = (
    _point("preload", 0, 999.0, 500.0),
    _point("zero_before", 1, 10.0),
    _point("force", 1, 110.0, 50.0, step=1),
    _point("force", 1, 211.0, 100.0, step=2),
    _point("force", 1, 112.0, 50.0, "falling", 1),
    _point("zero_after", 1, 13.0),
    _point("zero_before", 2, -20.0),
    _point("force", 2, 81.0, 50.0, step=1),
    _point("zero_after", 2, -21.0),
    _point("zero_before", 3, 7.0),
    _point("as_left", 3, 107.0, 50.0, step=1),
    _point("creep", 3, 207.5, 100.0, step=2),
)


def test_a_deflection_is_a_reading_less_the_zero_before_its_own_series() -> None:
    columns = deflections(_RUN)
    assert columns.deflection.tolist() == [100.0, 201.0, 102.0, 101.0]
    assert columns.force_n.tolist() == [50.0, 100.0, 50.0, 50.0]
    assert columns.series.tolist() == columns.mounting.tolist() == [1, 1, 1, 2]
    assert columns.step.tolist() == [1, 2, 1, 1]
    assert columns.falling.tolist() == [False, False, True, False]
    assert columns.u_force_n.tolist() == pytest.approx([0.1, 0.1, 0.1, 0.2])
    assert len(columns) == len(columns.points) == 4


def test_other_roles_are_taken_when_asked_for_and_never_mixed() -> None:
    assert deflections(_RUN, "as_left").deflection.tolist() == [100.0]
    assert deflections(_RUN, "creep").deflection.tolist() == [200.5]


def test_a_shift_is_the_zero_after_less_the_zero_before() -> None:
    assert zero_shifts(_RUN) == {1: 3.0, 2: -1.0}
    assert zero_shifts(_RUN[:2]) == {}


@given(st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=3))
def test_a_zero_that_wanders_from_series_to_series_changes_no_deflection(zeros: list[float]) -> None:
    wandered = [msgspec.structs.replace(p, reading=p.reading + zeros[p.series - 1]) for p in _RUN if p.series]
    assert deflections(wandered).deflection == pytest.approx(deflections(_RUN).deflection, abs=1e-9 * 1e6)


def test_readings_without_zero_or_force_are_refused_in_words() -> None:
    with pytest.raises(CalibrationError, match="no readings under force"):
        deflections(_RUN[:2])
    with pytest.raises(CalibrationError, match="Series 2 has no zero reading before it"):
        deflections([point for point in _RUN if (point.role, point.series) != ("zero_before", 2)])


def test_where_a_point_stands_is_said_in_words() -> None:
    assert [point.where() for point in _RUN[1:6:2]] == [
        "series 1, zero before",
        "series 1, 100 N rising",
        "series 1, zero after",
    ]
    assert _RUN[4].where() == "series 1, 50 N falling"


def test_points_go_through_json_unchanged_and_nothing_unknown_is_taken() -> None:
    discarded = Discarded(point=_RUN[2], reason="a door slammed")
    assert msgspec.json.decode(msgspec.json.encode(discarded), type=Discarded) == discarded
    with pytest.raises(msgspec.ValidationError, match="unknown"):
        msgspec.json.decode(msgspec.json.encode(_RUN[2]).replace(b'"reading"', b'"raeding"'), type=Point)
