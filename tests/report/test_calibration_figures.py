"""The figures of a record and of an instrument's history: every reading has its mark, and its shape says what it is."""

from __future__ import annotations

import datetime
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from sample import document, refused

from calibration.errors import CalibrationError
from calibration.kept.chart_rules import Limits, charted
from calibration.kept.control_chart import ChartPoint, ControlChart
from calibration.kept.document import Document
from calibration.points import deflections
from nktsense.report.calibration_figures import curve_figure, left_over, limits_leave, residual_figure
from nktsense.report.history_figure import Stretch, history_figure, stretches_of, write_history

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"


def in_field(svg: str) -> list[ET.Element]:
    """Return the marks inside the field: ticks and the legend's own are outside its clip path; the band is no mark."""
    groups = [group for group in ET.fromstring(svg).iter(f"{SVG}g") if group.get("clip-path")]
    return [
        use
        for group in groups
        for use in group.iter(f"{SVG}use")
        if "fill-opacity: 0.13" not in (use.get("style") or "")
    ]


def texts(svg: str) -> list[str]:
    return ["".join(element.itertext()) for element in ET.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("figure", [curve_figure, residual_figure])
def test_every_reading_has_a_mark_filled_rising_hollow_falling(figure: Callable[[Document], str]) -> None:
    record = document()
    svg = figure(record)
    last = 10 if figure is residual_figure else 0
    marks = in_field(svg)
    hollow = [mark for mark in marks if "fill: #ffffff" in (mark.get("style") or "")]
    force = [point for point in record.points if point.role == "force"]
    assert len(marks) == len(force) + last
    assert len(hollow) == sum(point.way == "falling" for point in force)
    shapes = {kind: {mark.get(HREF) for mark in marks[kind * 10 : kind * 10 + 10]} for kind in range(3)}
    assert all(len(shape) == 1 for shape in shapes.values())
    assert len(set().union(*shapes.values())) == 3


def test_residuals_are_read_back_from_a_curve_that_is_known() -> None:

    record = document()
    assert record.model is not None
    model = replace(record.model, coefficients=(2.0,), covariance=((0.0,),), zero_reading=7.0)
    table = deflections(record.points)
    left = left_over(replace(record, model=model), table)
    np.testing.assert_allclose(left, table.deflection / 2.0 - table.force_n, atol=1e-9)


def test_legend_names_series_band_and_limit_in_words() -> None:
    words = texts(residual_figure(document()))
    for wanted in ("± U", "limit", "1 rising", "3 falling", "as left", "force error (N)", "reference force (N)"):
        assert wanted in words


def test_large_counts_are_written_out() -> None:
    words = texts(curve_figure(document("counts")))
    assert "4000000" in words
    assert not any("1e" in word for word in words)


def test_limits_leave_only_where_they_are_far_wider_than_the_uncertainty() -> None:
    record = document()
    assert limits_leave(record)
    close = replace(record.plan, judgement=replace(record.plan.judgement, limit_percent=0.15, limit_floor_n=0.0))
    assert not limits_leave(replace(record, plan=close))


def test_refused_record_has_readings_and_no_curve() -> None:
    spoiled = refused()
    assert "curve" not in texts(curve_figure(spoiled))
    with pytest.raises(CalibrationError, match="refused"):
        residual_figure(spoiled)


def history() -> tuple[Stretch, ...]:
    first = Stretch(
        datetime.date(2025, 1, 2),
        [datetime.date(2025, 1, 8) + datetime.timedelta(days=14 * number) for number in range(14)],
        0.02 * np.sin(np.arange(14.0)) + 0.01,
        [(-0.12, 0.0, 0.12)] * 10 + [(-0.05, 0.01, 0.07)] * 4,
        [("run", range(3, 11)), ("beyond", (12,)), ("beyond", (13,))],
    )
    second = Stretch(datetime.date(2025, 9, 1), [datetime.date(2025, 9, 9)], np.array([0.03]), [None])
    return first, second


def test_history_marks_what_stands_out_by_shape_and_word() -> None:
    svg = history_figure(history())
    marks = in_field(svg)
    assert len(marks) == 15 + 8 + 2
    assert len({mark.get(HREF) for mark in marks}) == 3
    for wanted in ("check", "run, one side", "beyond limits", "calibration", "centre", "limits"):
        assert texts(svg).count(wanted) == 1
    assert "trend" not in texts(svg)
    assert any(re.fullmatch(r"2025-\d\d", word) for word in texts(svg))
    assert svg == history_figure(history())


def test_history_of_a_calibration_alone_is_drawn_and_nothing_is_refused(tmp_path: Path) -> None:
    only = (Stretch(datetime.date(2025, 1, 2)),)
    assert "calibration" in texts(history_figure(only))
    with pytest.raises(CalibrationError, match="no calibration"):
        history_figure(())
    with pytest.raises(CalibrationError, match="2025-01-02 has columns of different lengths"):
        history_figure((Stretch(datetime.date(2025, 1, 2), [datetime.date(2025, 1, 3)]),))
    write_history(only, tmp_path / "history.svg")
    assert ET.parse(tmp_path / "history.svg").getroot().tag == f"{SVG}svg"
    with pytest.raises(CalibrationError, match="cannot be written"):
        write_history(only, tmp_path / "none" / "history.svg")


def test_control_chart_becomes_arrays_with_the_limits_that_held_for_each_check() -> None:
    moments = [datetime.datetime(2025, 2, day, tzinfo=datetime.UTC) for day in range(1, 13)]
    values = (*(0.01 * (-1) ** day for day in range(10)), 0.5, 0.0)
    early = Limits(0.0, 0.2, "calibration")
    sensitivity = charted("sensitivity", "%", moments, values, early, 0.001)
    points = tuple(ChartPoint(at, value, 0.05, 0.0, "ok") for at, value in zip(moments, values, strict=True))
    zero = charted("zero", "N", moments, (0.0,) * 12, None, 0.1)
    earlier = ControlChart("S", "c0", "2024-01-05", (), charted("sensitivity", "%", (), (), None, 0.001), zero)
    chart = ControlChart("S", "c1", "2025-01-20", points, sensitivity, zero, (earlier,))
    old, new = stretches_of(chart)
    assert (old.calibrated_on, len(old.days)) == (datetime.date(2024, 1, 5), 0)
    assert new.days[-1] == datetime.date(2025, 2, 12)
    assert new.change_percent.tolist() == list(values)
    assert new.levels[9] == (-0.2, 0.0, 0.2)
    assert sensitivity.late is not None
    assert new.levels[10] == (sensitivity.late.low, sensitivity.late.centre, sensitivity.late.high)
    assert ("beyond", [10]) in [(rule, list(at)) for rule, at in new.signals]
    assert texts(history_figure((old, new))).count("beyond limits") == 1
