"""What a person sees when an instrument restarts, is unplugged or recovers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtWidgets import QApplication
from synthetic_source import analysis, update

from firmware_bridge import Fact, FactKind
from nktsense.grading import GradeSettings, Verdict, grade_trial
from nktsense.signal import ForceDrop, ForceShape
from nktsense.view.look.application import application
from nktsense.view.testing.card import VerdictCard
from nktsense.view.trace.trace_view import TraceView

AT, STEP_S = 160, 0.0125
"""Where the device restarts, and the time between its samples, s."""


@pytest.fixture
def trace() -> Iterator[TraceView]:
    application()
    view = TraceView()
    view.resize(900, 480)
    view.show()
    yield view
    view.close()
    view.deleteLater()
    QApplication.processEvents()


@pytest.mark.parametrize("kind", [FactKind.CLOCK_RESET, FactKind.RESTARTED, FactKind.GAP])
@pytest.mark.parametrize("away_s", [1.0, 0.3])
def test_a_restart_breaks_the_line_whatever_its_clock_says(trace: TraceView, kind: FactKind, away_s: float) -> None:
    time_s = STEP_S * np.arange(2 * AT)
    time_s[AT:] += away_s - STEP_S
    for part, facts in ((slice(0, AT), ()), (slice(AT, None), (Fact(kind, AT),))):
        trace.append(update(time_s[part], np.full(AT, 120.0), facts=facts))
    trace.refresh()
    gap = (float(time_s[AT - 1]), float(time_s[AT]))
    assert gap[1] - gap[0] == pytest.approx(away_s)
    assert trace.gaps == [gap]
    drawn_s, force_n = trace._stream.curve(0.0, float(time_s[-1]), 400)
    assert np.isnan(force_n[(drawn_s > gap[0]) & (drawn_s < gap[1])]).all()


def test_a_restart_before_the_first_sample_breaks_no_line(trace: TraceView) -> None:
    trace.append(update(STEP_S * np.arange(AT), np.zeros(AT), facts=(Fact(FactKind.RESTARTED, 0),)))
    assert trace.gaps == []


def test_a_motion_sensor_whose_readings_are_none_leaves_a_marked_hole(trace: TraceView) -> None:
    time_s, still = STEP_S * np.arange(AT), np.zeros(AT)
    for number, velocity in enumerate((still, np.full(AT, np.nan), still)):
        trace.append(update(time_s + number * AT * STEP_S, still, velocity=velocity))
    begin_s, end_s = trace._stream.holes(0.0, 100.0)
    assert begin_s == pytest.approx([(AT - 1) * STEP_S])
    assert end_s == pytest.approx([(2 * AT - 1) * STEP_S])


# the card


@pytest.mark.parametrize(
    ("told", "shape"),
    [({}, "Gave way"), ({"gaps": 1}, ""), ({"saturated": 3}, ""), ({"lost_share": 0.4}, ""), ({"dead": True}, "")],
)
def test_a_fall_that_a_hole_may_have_made_is_no_shape(told: dict[str, object], shape: str) -> None:
    application()
    drop = ForceDrop(time_s=6.0, before_n=170.0, trough_n=20.0, trough_s=6.2)
    whole = analysis(drop=drop, shape=ForceShape.GIVES_WAY, has_motion=False)
    graded = grade_trial(replace(whole, **told), GradeSettings())  # type: ignore[arg-type]
    card = VerdictCard()
    card.show_trial(1, graded)
    assert graded.verdict is (Verdict.SUSPECTED_BREAK if shape else Verdict.INDETERMINATE)
    assert card.shape_word.text() == shape
    assert ("by force alone" in card.shape_note.text()) is bool(shape)
    card.deleteLater()
