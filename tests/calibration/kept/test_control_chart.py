"""Charts of instruments whose history is known, and how often an unchanged one raises an alarm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t as student

from calibration.errors import CalibrationError
from calibration.kept.chart_rules import Charted, charted
from calibration.kept.control_chart import control_chart, sensitivity_change
from tests.calibration.kept.samples import check, record

OF = record().sealed()
YEAR = timedelta(days=365.25)
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def of(values: Sequence[float], digit: float = 0.0) -> Charted:
    """Return a chart of bare numbers, a week from each to the next."""
    times = [BEGIN + timedelta(days=7 * index) for index in range(len(values))]
    return charted("sensitivity", "%", times, tuple(values), None, digit)


def told(chart: Charted) -> list[tuple[str, int, int]]:
    return [(signal.rule, signal.first + 1, signal.last + 1) for signal in chart.signals]


@given(change=st.floats(-20, 20), forces=st.lists(st.floats(1, 200), min_size=1, max_size=4))
def test_the_change_that_was_put_in_is_found(change: float, forces: list[float]) -> None:
    found = sensitivity_change(check(OF, change, forces=forces))
    assert found.value == pytest.approx(change, abs=1e-6)


def test_the_uncertainty_of_a_change() -> None:
    # One force of 100 N: u = √(0.1² + 0.1² + 0.01²) N, so as many percent.
    assert sensitivity_change(check(OF, forces=[100])).u == pytest.approx(math.sqrt(0.0201))
    # Two of them say no more, for their errors go to the same side.
    assert sensitivity_change(check(OF, forces=[100, 100])).u == pytest.approx(math.sqrt(0.0201))


def test_limits_before_ten_checks_are_those_of_the_calibration() -> None:
    checks = [check(OF, 0.1 * (-1) ** i, days=i) for i in range(9)]
    chart = control_chart([OF], checks)
    limits = chart.sensitivity.limits
    assert limits is not None
    assert limits.centre == 0
    assert limits.high == -limits.low == pytest.approx(1.959964 * math.sqrt(0.0201), abs=1e-6)
    assert "expanded uncertainty" in limits.reason
    assert "100 N" in limits.reason
    assert chart.sensitivity.late is None
    assert chart.zero.limits is None
    assert chart.signalling == ()
    far = control_chart([OF], [*checks, check(OF, 0.5, days=20)])
    assert [(signal.rule, signal.last) for signal in far.sensitivity.signals] == [("beyond", 9)]
    assert "uncertainty of calibration" in far.sensitivity.signals[0].words


def test_limits_from_the_first_ten() -> None:
    # Mean 0.2; s = 0.1 √(10/9); 3 s = 0.1 √10.
    first = [check(OF, 0.2 + 0.1 * (-1) ** i, days=i, zero_n=2 + 0.3 * (-1) ** i) for i in range(10)]
    chart = control_chart([OF], first)
    for quantity, centre, size in ((chart.sensitivity, 0.2, 0.1), (chart.zero, 2.0, 0.3)):
        assert quantity.late is not None
        assert quantity.late.centre == pytest.approx(centre)
        assert quantity.late.half_width == pytest.approx(size * math.sqrt(10))
        assert "first 10 checks" in quantity.late.reason
    # Those that come later do not move them.
    later = control_chart([OF], [*first, check(OF, 0.51, days=11, zero_n=2), check(OF, 0.52, days=12, zero_n=2)])
    assert later.sensitivity.late is not None
    assert later.sensitivity.late.half_width == pytest.approx(0.1 * math.sqrt(10))
    assert [(s.rule, s.last) for s in later.sensitivity.signals if s.last > 9] == [("beyond", 11)]
    assert later.signalling == later.sensitivity.signals[-1:]


def test_limits_are_never_narrower_than_a_digit() -> None:
    coarse = record(resolution=100.0).sealed()  # 1 N, which is 1 % of 100 N
    chart = control_chart([coarse], [check(coarse, 0.0, days=i) for i in range(10)])
    assert chart.sensitivity.late is not None
    assert chart.sensitivity.late.half_width == pytest.approx(1.0)
    assert "a digit" in chart.sensitivity.late.reason
    assert chart.zero.late is not None
    assert chart.zero.late.half_width == pytest.approx(1.0)


QUIET = [0.3, -0.1, 0.1, -0.3, 0.2, 0.1, -0.2, -0.1, 0.1, -0.1]
"""Mean 0, no stretch of one direction or one side."""


def test_a_run_of_eight() -> None:
    assert told(of(QUIET)) == []
    seven = [*QUIET, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1]
    assert told(of(seven)) == []
    assert told(of([*seven, 0.2])) == [("run", 11, 18)]
    assert told(of([*seven, 0.2, 0.1])) == [("run", 11, 19)]
    assert told(of([*seven, -0.1, 0.2])) == []
    below = of([*QUIET[:-1], -0.1, *[-value for value in seven[10:]]])
    assert told(below) == [("run", 10, 17)]
    assert "below the centre" in below.signals[0].words
    assert "from memory, not checked" in below.signals[0].words


def test_there_is_no_run_before_there_is_a_centre() -> None:
    assert told(of([0.3, 0.2] * 4 + [0.1])) == []


def test_a_trend_of_six() -> None:
    assert told(of([0.0, 0.1, 0.2, 0.3, 0.4])) == []
    assert told(of([0.0, 0.1, 0.2, 0.3, 0.4, 0.5])) == [("trend", 1, 6)]
    assert told(of([0.5, 0.4, 0.3, 0.2, 0.2, 0.1, 0.0])) == []
    falling = of([0.1, 0.5, 0.4, 0.3, 0.2, 0.1, 0.0, -0.1, 0.3])
    assert told(falling) == [("trend", 2, 8)]
    assert "falling" in falling.signals[0].words
    assert falling.signalling == ()  # it ended before the newest check


def test_the_drift_of_published_data() -> None:
    # ISO/TS 28037, third data set, as other public software quotes it: slope 1.96357143, u 0.04079536.
    values = (3.014, 5.225, 7.004, 9.061, 11.201, 12.762)
    times = [BEGIN + (index + 1) * YEAR for index in range(6)]
    drift = charted("sensitivity", "%", times, values, None, 0.0).drift
    assert drift is not None
    assert drift.per_year == pytest.approx(1.96357143, abs=1e-8)
    assert drift.u_per_year == pytest.approx(0.04079536, abs=1e-8)
    assert (drift.dof, drift.more_than_chance) == (4, True)
    assert "more than chance" in drift.words


def test_there_is_no_drift_of_two_checks_nor_of_one_moment() -> None:
    assert of([0.0, 0.1]).drift is None
    assert charted("zero", "N", [BEGIN] * 4, (0.0, 0.1, 0.0, 0.2), None, 0.0).drift is None


def test_a_drift_through_whole_checks() -> None:
    checks = [check(OF, 0.4 * i / 12, days=i * 365.25 / 12) for i in range(12)]
    drift = control_chart([OF], checks).sensitivity.drift
    assert drift is not None
    assert drift.per_year == pytest.approx(0.4, rel=1e-4)  # the time of a check is kept to the second
    assert drift.more_than_chance


def test_a_new_calibration_begins_anew_and_the_history_stays() -> None:
    old, refused, new = (
        record("HD-0427-1").sealed(),
        record("HD-0427-2", status="refused").sealed(),
        record("HD-0427-3").sealed(),
    )
    before = [check(old, 0.2, days=i) for i in range(12)]
    after = [check(new, 0.0, days=100 + i) for i in range(3)]
    chart = control_chart([old, refused, new], [*after, *reversed(before)])
    assert (chart.calibration, len(chart.points)) == ("HD-0427-3", 3)
    assert chart.sensitivity.late is None
    assert [(one.calibration, len(one.points)) for one in chart.earlier] == [("HD-0427-1", 12)]
    times = [one.time for one in chart.earlier[0].points]
    assert times == sorted(times)
    assert chart.earlier[0].sensitivity.late is not None


def test_a_chart_without_checks_is_empty() -> None:
    chart = control_chart([OF], [])
    assert chart.points == ()
    assert chart.sensitivity.limits is None
    assert chart.signalling == ()


def test_what_cannot_be_charted() -> None:
    with pytest.raises(CalibrationError, match="no valid calibration"):
        control_chart([record(status="refused")], [])
    with pytest.raises(CalibrationError, match="of one instrument"):
        control_chart([OF, record("B-1", "B")], [])


def test_alarms_of_an_unchanged_instrument() -> None:
    rng = np.random.default_rng(4)
    charts = [of(rng.normal(0.05, 0.1, 30).tolist()) for _ in range(1500)]
    beyond = sum(rule == "beyond" for chart in charts for rule, _, _ in told(chart)) / (1500 * 20)
    # A later point less the mean of ten has variance σ² (1 + 1/10), and s nine degrees of freedom.
    assert beyond == pytest.approx(2 * student.sf(3 / math.sqrt(1.1), 9), abs=0.004)
    # Six given points stand in order in 2 of 6! ways; 25 places for them, and a longer trend counts once.
    trends = sum(rule == "trend" for chart in charts for rule, _, _ in told(chart)) / 1500
    assert 0.5 * 25 * 2 / 720 < trends < 25 * 2 / 720
    drifts = [chart.drift for chart in charts]
    assert sum(d.more_than_chance for d in drifts if d) / 1500 == pytest.approx(0.05, abs=0.02)


def test_a_drifting_and_a_jumping_instrument_are_found() -> None:
    rng = np.random.default_rng(5)
    ramp = np.arange(30) * 0.05
    jump = np.where(np.arange(30) < 15, 0.0, 0.6)
    found = {"ramp": 0, "jump": 0, "drift": 0}
    for _ in range(200):
        drifting = of((rng.normal(0, 0.1, 30) + ramp).tolist())
        found["ramp"] += bool(drifting.signalling)
        found["drift"] += drifting.drift is not None and drifting.drift.more_than_chance
        found["jump"] += bool(of((rng.normal(0, 0.1, 30) + jump).tolist()).signalling)
    assert found["drift"] == 200
    assert found["ramp"] > 195
    assert found["jump"] > 195


@given(values=st.lists(st.floats(-1, 1), max_size=30))
def test_a_chart_upside_down_signals_the_same(values: list[float]) -> None:
    here, there = of(values), of([-value for value in values])
    assert told(here) == told(there)
    for signal in here.signals:
        assert 0 <= signal.first <= signal.last < len(values)
        length = signal.last - signal.first + 1
        assert length >= {"beyond": 1, "run": 8, "trend": 6}[signal.rule]
