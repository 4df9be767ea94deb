"""Samples of a recording that are no reading of the force: told, and in no figure, comparison or picture a force."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.axes import Axes

import nktsense as nk
from nktsense.batch import grade_recording
from nktsense.recording.formats import ReadOptions, read_recordings, write_recording
from nktsense.recording.together import Together
from nktsense.report.figure import Panel, draw_trials
from nktsense.report.session_marks import Mark
from nktsense.report.session_traces import Trace, decimated
from nktsense.report.trace_figure import TraceWords, trace_figure

mpl.use("Agg")

RAIL_N = 2934.0
SETTINGS = nk.GradeSettings(test=nk.TestType.MAKE)


def rest(rail_n: float = RAIL_N, seconds: tuple[float, float] = (3.0, 7.0)) -> nk.Recording:
    """Return ten seconds of rest, some of them without a reading."""
    time_s = np.arange(0.0, 10.0, 0.01)
    force_n = np.random.default_rng(1).normal(0.0, 0.1, len(time_s))
    none = (time_s >= seconds[0]) & (time_s < seconds[1])
    force_n[none] = rail_n
    return nk.Recording(time_s, force_n, saturated=none, nominal_rate_hz=100.0)


def pushed() -> nk.Recording:
    """Return a push to 150 N whose cell comes off for half a second in it."""
    time_s = np.arange(0.0, 12.0, 0.01)
    force_n = np.interp(time_s, [0.0, 2.0, 3.0, 8.0, 8.2, 12.0], [0.0, 0.0, 150.0, 150.0, 0.0, 0.0])
    force_n += np.random.default_rng(2).normal(0.0, 0.1, len(time_s))
    none = (time_s >= 5.0) & (time_s < 5.5)
    force_n[none] = RAIL_N
    return nk.Recording(time_s, force_n, saturated=none, nominal_rate_hz=100.0)


@pytest.mark.parametrize("rail_n", [RAIL_N, -RAIL_N])
def test_a_recording_says_how_much_of_it_was_not_read_and_gives_no_wrong_advice(rail_n: float) -> None:
    found = grade_recording(rest(rail_n), SETTINGS)
    told = {problem.code: problem for problem in found.problems}
    assert list(told) == ["no_reading", "no_contraction"]
    assert told["no_reading"].message.startswith("40 % of the samples are no reading of the force")
    assert told["no_reading"].at_s == pytest.approx(3.0)
    assert re.search(r"between -0\.\d and 0\.\d N", told["no_contraction"].message)


def test_a_recording_that_was_never_read_says_so() -> None:
    found = grade_recording(rest(seconds=(0.0, 20.0)), SETTINGS)
    assert found.trials == ()
    assert [problem.code for problem in found.problems] == ["no_reading", "no_contraction"]
    assert "the force was never read" in found.problems[-1].message


def test_what_no_device_measures_is_no_reading_where_it_is_marked_so() -> None:
    recording = replace(rest(), force=np.where(rest().saturated, 1e9, rest().force))
    assert "absurd_force" not in [problem.code for problem in grade_recording(recording, SETTINGS).problems]


def test_a_push_that_was_not_read_throughout_is_judged_by_nothing_and_says_what_may_be_wrong() -> None:
    [graded] = grade_recording(pushed(), SETTINGS).trials
    assert graded.verdict is nk.Verdict.INDETERMINATE
    assert [reason.text for reason in graded.reasons] == [
        "The sensor gave no reading, or stood at the end of its range."
    ]
    assert graded.advice.startswith("Check the wires of the sensor")


def test_an_unloaded_beginning_without_readings_takes_nothing_off(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_recording(rest(seconds=(0.0, 1.5)), path)
    [refused] = read_recordings(path, ReadOptions(tare_s=1.0))
    assert "tare_refused" in [problem.code for problem in refused.problems]
    [tared] = read_recordings(path, ReadOptions(tare_s=2.0))
    assert abs(float(np.nanmedian(tared.shown_force))) < 0.1


def test_beside_other_devices_it_is_not_a_number() -> None:
    recording = rest()
    beside = Together(("a", "b"), (recording,) * 2, (recording.time_s,) * 2, datetime.now(UTC), "host")
    time_s, columns = beside.resampled(50.0)
    for force_n in columns.values():
        assert np.isnan(force_n[(time_s >= 3.0) & (time_s < 7.0)]).all()
        assert np.nanmax(np.abs(force_n)) < 1.0


# pictures


def test_the_picture_of_a_recording_has_no_line_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[np.ndarray] = []
    plot = Axes.plot

    def watched(axes: Axes, x: np.ndarray, y: np.ndarray, **look: object) -> object:
        drawn.append(np.column_stack((x, y)))
        return plot(axes, x, y, **look)  # type: ignore[arg-type]

    monkeypatch.setattr(Axes, "plot", watched)
    long = pushed()
    long = nk.Recording(np.arange(48_000) / 4000, np.repeat(long.force, 40), saturated=np.repeat(long.saturated, 40))
    draw_trials([Panel("a push", grade_recording(long, SETTINGS))], tmp_path / "a.png")
    line = max(drawn, key=len)
    assert np.nanmax(line[:, 1]) < 160.0
    here = (line[:, 0] > 5.05) & (line[:, 0] < 5.45)
    assert np.isnan(line[here, 1]).all()


def test_a_limb_sensor_that_never_answered_has_no_strip(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> None:
    mute = replace(pushed(), angular_velocity_dps=np.full(len(pushed()), np.nan))
    draw_trials([Panel("a push", grade_recording(mute, SETTINGS))], tmp_path / "a.svg")
    assert "limb" not in (tmp_path / "a.svg").read_text("utf-8")
    assert [str(one.message) for one in recwarn if one.category is RuntimeWarning] == []


def test_a_trace_on_paper_has_a_hole_there() -> None:
    recording = pushed()
    time_s, force_n = decimated(recording.time_s, recording.shown_force, 60)
    assert len(time_s) <= 61
    assert np.isnan(force_n).sum() == 1
    assert np.nanmax(force_n) == np.max(recording.force[~recording.saturated])  # type: ignore[index]
    assert time_s[np.isnan(force_n)][0] == pytest.approx(5.0, abs=0.51)
    trace = Trace(
        1, Mark.UNCLEAR, time_s, force_n, time_s, np.where(np.isnan(force_n), np.nan, 1.0), True, None, (5, 150)
    )
    svg, _ = trace_figure([trace], TraceWords("force", "limb {most}", "time"), right=False, high_n=160.0)
    lines = [line.split(" ") for line in re.findall(r'<polyline points="([^"]+)"', svg)]
    assert len([line for line in lines if len(line) > 10]) == 4  # force and limb, each before and after the hole
    assert "nan" not in svg


@pytest.mark.parametrize("values", [[], [np.nan] * 5, [1.0, np.nan, np.nan], [np.nan, 1.0, 2.0, np.nan]])
def test_what_lies_outside_of_the_readings_leaves_no_hole(values: list[float]) -> None:
    _, shown = decimated(np.arange(len(values), dtype=float), np.array(values))
    assert shown.tolist() == [value for value in values if not np.isnan(value)]
