"""The window on a real, if invisible, platform: what a person sees and does."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from synthetic_source import ListSource, analysis, graded, noise, push, update

from firmware_bridge import DeviceInfo, Fact, FactKind
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationState, calibration_state
from nktsense.grading import GradedTrial, Remark, Verdict
from nktsense.palette import DARK, LIGHT
from nktsense.recording.calibration_meta import CalibrationMeta
from nktsense.signal import ForceDrop, ForceShape, Phase, TrialAnalysis, Yield
from nktsense.view.look.application import run_window
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import VERDICT_LOOKS, Mark
from nktsense.view.testing.bars import recording_light
from nktsense.view.testing.live_window import LiveWindow
from nktsense.view.trace.strip import next_step
from nktsense.view.trace.trace_view import break_look

Show = Callable[..., LiveWindow]
NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def show() -> Iterator[Show]:
    windows: list[LiveWindow] = []

    def make(
        *updates: LiveUpdate,
        answer: GradedTrial | None = None,
        title: str = "Biceps · left",
        target: float | None = None,
        ramp: tuple[float, float] | None = None,
    ) -> LiveWindow:
        def grade(trial: TrialAnalysis) -> GradedTrial:
            return graded(trial) if answer is None else answer

        window = LiveWindow(
            ListSource(updates), title=title, grade=grade, target_n=target, dark=False, ramp_n_per_s=ramp
        )
        window._timer.stop()  # the test decides when a frame is drawn
        windows.append(window)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.tick()
        settle()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    settle()


def settle() -> None:
    """Let the layouts and the screen catch up."""
    for _ in range(3):
        QApplication.processEvents()
    QTest.qWait(20)


def stretch(start: float = 0.0, seconds: float = 3.0, force: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    t = start + np.arange(0.0, seconds, 0.001)
    return t, np.full(len(t), force)


def said(text: Text) -> str:
    return text.text().replace(NBSP, " ")


PHASE_WORDS = {
    Phase.WAITING: "WAITING",
    Phase.REST: "READY",
    Phase.RAMP: "RAMP",
    Phase.HOLD: "HOLD",
    Phase.FALLING: "RELEASE",
}
STATE_WORDS = {
    LinkState.CONNECTING: "CONNECTING",
    LinkState.SETTLING: "ZEROING",
    LinkState.RECONNECTING: "RECONNECTING",
    LinkState.ENDED: "ENDED",
    LinkState.LOST: "DEVICE LOST",
    LinkState.FAILED: "FAILED",
}


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_is_a_word_and_a_shape(show: Show, phase: Phase) -> None:
    now = show(update(*stretch(), phase=phase)).now
    assert now.phase.text() == PHASE_WORDS[phase]
    assert now.mark.mark is not None


@pytest.mark.parametrize("state", [s for s in LinkState if s is not LinkState.STREAMING])
def test_every_state_is_a_word_and_a_shape(show: Show, state: LinkState) -> None:
    window = show(update(np.empty(0), np.empty(0), state=state, message="It is so."))
    assert window.now.phase.text() == STATE_WORDS[state]
    assert window.now.mark.mark is not None
    assert window.status.sentence.text() == "It is so."


def test_the_number_is_the_force_now(show: Show) -> None:
    t, force = stretch(force=0.0)
    force = np.where(t > 2.5, 112.4, 30.0)
    window = show(update(t, force, phase=Phase.HOLD))
    assert (window.now.number.text(), window.now.unit.text()) == ("112", "N")
    assert window.now.highest.text() == "highest 112 N"


def test_the_push_rate_is_shown_while_ramping(show: Show) -> None:
    t = np.arange(0.0, 2.0, 0.001)
    window = show(update(t, 74.0 * t, phase=Phase.RAMP))
    assert window.now.line.text() == "push 74 N/s"
    window._source = ListSource([update(t + 2.0, np.full(len(t), 148.0), phase=Phase.REST)])
    window.tick()
    assert window.now.line.text() == ""


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_word_shape_and_colour(show: Show, verdict: Verdict) -> None:
    trial = analysis(start_s=1.0, end_s=2.0)
    answer = graded(
        trial,
        verdict,
        headline="Held 180 N",
        evidence=("97 % of the highest force",),
        advice="Push more slowly.",
    )
    window = show(update(*stretch(), trials=(trial,)), answer=answer)
    card, look = window.verdict, VERDICT_LOOKS[verdict]
    assert (card.word.text(), card.mark.mark, card.word.role) == (look.word, look.mark, look.role)
    assert (said(card.headline), said(card.evidence)) == ("Held 180 N", "97 % of the highest force")
    assert said(card.advice) == "Push more slowly."
    assert card.caption.text() == "trial 1"
    assert look.word in window.row.accessibleName()
    for part in (card.word, card.headline, card.evidence, card.advice):
        assert part.isVisible()


def test_an_old_answer_steps_back_when_the_next_trial_begins(show: Show) -> None:
    trial = analysis(start_s=1.0, end_s=2.0)
    window = show(update(*stretch(), trials=(trial,)), answer=graded(trial, Verdict.BREAK, headline="Gave way"))
    card = window.verdict
    assert (card.word.role, card.headline.role, card.caption.text()) == ("break", "ink", "trial 1")
    window._source = ListSource([update(*stretch(start=3.0, force=50.0), phase=Phase.RAMP)])
    window.tick()
    assert (card.word.text(), card.word.role, card.headline.role) == ("Break", "muted", "muted")
    assert card.caption.text() == "trial 1, the one before"
    again = analysis(start_s=3.0, end_s=5.0)
    window._source = ListSource([update(*stretch(start=6.0), trials=(again,))])
    window.tick()
    assert (card.word.role, card.headline.role, card.caption.text()) == ("break", "ink", "trial 2")


def test_checks_that_failed_are_named(show: Show) -> None:
    trial = analysis(start_s=1.0, end_s=2.0)
    checks = (
        Remark("a", "Rested", passed=True),
        Remark("b", "Pushed at 210 N/s", passed=False),
        Remark("c", "Seen"),
    )
    window = show(update(*stretch(), trials=(trial,)), answer=graded(trial, checks=checks))
    assert said(window.verdict.checks) == "1 of 2 checks passed\nPushed at 210 N/s"
    assert window.verdict.checks.role == "caution"


def test_the_card_says_nothing_twice(show: Show) -> None:
    trial = analysis(start_s=1.0, end_s=2.0)
    reasons = ("No quiet rest before the push.", "The stream began under load.")
    answer = graded(
        trial, Verdict.INDETERMINATE, headline="Cannot tell: no quiet rest before the push", reasons=reasons
    )
    card = show(update(*stretch(), trials=(trial,)), answer=answer).verdict
    assert card.word.text() == "Cannot tell"
    assert said(card.headline) == "No quiet rest before the push"
    assert said(card.reasons) == "The stream began under load."


def test_without_motion_the_shape_of_the_force_comes_first(show: Show) -> None:
    drop = ForceDrop(time_s=1.5, before_n=170.0, trough_n=96.0, trough_s=1.8)
    trial = analysis(start_s=1.0, end_s=2.0, drop=drop, shape=ForceShape.GIVES_WAY, has_motion=False)
    window = show(update(*stretch(), trials=(trial,)), answer=graded(trial, Verdict.SUSPECTED_BREAK))
    card = window.verdict
    assert card.shape_word.text() == "Gave way"
    assert card.shape_word.y() < card.word.y()
    assert card.shape_word.font().pixelSize() > card.word.font().pixelSize()
    assert not window.trace.velocity.isVisible()


def test_the_velocity_strip_belongs_to_devices_with_motion(show: Show) -> None:
    t, force = stretch()
    moving = show(update(t, force, velocity=noise(len(t))))
    assert moving.trace.velocity.isVisible()
    assert not show(update(t, force)).trace.velocity.isVisible()


def test_the_place_of_the_card_does_not_move_when_a_verdict_arrives(show: Show) -> None:
    t, force = stretch()
    window = show(update(t, force))
    settle()
    before = [w.geometry() for w in (window.verdict, window.now, window.trace, window.row, window.status)]
    trial = analysis(start_s=1.0, end_s=2.0)
    window._source = ListSource([update(t + 3.0, force, trials=(trial,))])
    window.tick()
    window.narrate("A sentence")
    window.set_status("Another", "Do it", lambda: None)
    settle()
    assert [w.geometry() for w in (window.verdict, window.now, window.trace, window.row, window.status)] == before


@pytest.mark.parametrize("size", [(1100, 700), (1600, 900)])
def test_what_does_not_fit_is_left_out_and_stands_in_the_tool_tip(show: Show, size: tuple[int, int]) -> None:
    trial = analysis(start_s=1.0, end_s=2.0, has_motion=False)
    reasons = tuple(f"Reason {i}, which is told at some length so that it takes its lines." for i in range(20))
    window = show(
        update(*stretch(), trials=(trial,)),
        answer=graded(trial, Verdict.INDETERMINATE, headline="Cannot tell", reasons=reasons, advice="Push again."),
    )
    window.resize(*size)
    settle()
    card = window.verdict
    assert not card.reasons.isVisible()
    assert card.advice.isVisible()
    for text in card.findChildren(Text):
        if text.isVisible():
            assert card.rect().contains(text.geometry())
            assert text.height() >= text.heightForWidth(text.width()) or not text.wordWrap()
    assert "Reason 19" in card.toolTip()


# The recording light.


def light(silent_s: float = 0.0, saved_s: float = 42.9, **given: object) -> tuple[Mark, str, str]:
    return recording_light(update(*stretch(), **given), saved_s, silent_s)  # type: ignore[arg-type]


def test_the_light_is_solid_only_while_samples_are_saved() -> None:
    assert light() == (Mark.FILLED_CIRCLE, "ink", "recording 00:42")
    assert light(unsaved_s=1.0)[0] is Mark.FILLED_CIRCLE
    assert light(unsaved_s=1.4) == (Mark.TRIANGLE, "caution", "not saved for 1.4 s")
    assert light(recording=False) == (Mark.RING, "muted", "not recording")
    assert recording_light(None, 0.0, 99.0) == (Mark.RING, "muted", "not recording")


def test_the_light_does_not_outlive_the_stream() -> None:
    assert light(silent_s=1.3, unsaved_s=0.0) == (Mark.TRIANGLE, "caution", "nothing received for 1.3 s")
    assert light(silent_s=1.3, unsaved_s=0.4) == (Mark.TRIANGLE, "caution", "not saved for 1.7 s")
    for state in (LinkState.ENDED, LinkState.LOST):
        assert light(silent_s=60.0, recording=False, state=state)[:2] == (Mark.RING, "muted")


def test_while_a_device_is_away_the_light_waits_and_no_old_force_stands_there(show: Show) -> None:
    away = light(state=LinkState.RECONNECTING)
    assert away == (Mark.TRIANGLE, "caution", "recorded 00:42, waiting for the device")
    t, force = stretch()
    window = show(update(t, force + 100.0))
    before = window.now.number.text()
    assert before.isdecimal()
    window._source = ListSource([update(t[:0], force[:0], state=LinkState.RECONNECTING)])
    window.tick()
    assert window.now.number.text() == "–"


def test_the_battery_stands_beside_the_device(show: Show) -> None:
    for known, text in (({"battery_share": 0.62}, "62 %"), ({"battery_v": 3.912}, "battery 3.9 V"), ({}, "")):
        window = show(update(*stretch(), info=DeviceInfo("progressor", "Tindeq Progressor", **known)))  # type: ignore[arg-type]
        assert window.header.charge.text() == text


def test_the_clock_of_the_light_counts_what_is_on_disk(show: Show) -> None:
    t, force = stretch(start=5000.0, seconds=70.0)
    window = show(update(t, force, saved=65_001))
    assert window.header.recording.text() == "recording 01:05"


def test_the_light_goes_out_when_the_source_falls_silent(show: Show) -> None:
    window = show(update(*stretch(), unsaved_s=0.0))
    assert window.header.light.mark is Mark.FILLED_CIRCLE
    window.watch.heard_at = time.monotonic() - 2.0
    window.tick()
    assert window.header.light.mark is Mark.TRIANGLE


def test_raw_counts_are_never_called_newtons(show: Show) -> None:
    t, _ = stretch()
    counts = update(t, np.full(len(t), 812_345.0), calibrated=False)
    end = update(np.empty(0), np.empty(0), state=LinkState.ENDED)  # an update without samples knows no unit
    window = show(counts, end)
    assert window.header.calibration.isVisible()
    assert window.header.calibration.text() == "raw counts, not calibrated"
    assert (window.now.number.text(), window.now.unit.text()) == ("812345", "counts")
    assert window.now.number.width() >= window.now.number.fontMetrics().horizontalAdvance("812345")


DAY = date(2026, 9, 1)
META = CalibrationMeta(0.0, (1.0,), "N", 20.0, 150.0, 0.3, 0.002, "c-1", "4711", DAY, date(2027, 9, 1))


def state_on(day: date, serial: str = "4711", meta: CalibrationMeta | None = META) -> CalibrationState:
    return calibration_state(meta, counts=False, driver="mark10", serial=serial, today=day)


@pytest.mark.parametrize(
    ("state", "words", "role"),
    [
        (state_on(date(2026, 9, 13)), "cal. 12 days ago", "muted"),
        (state_on(date(2028, 9, 1)), "cal. 731 days ago, overdue", "caution"),
        (
            state_on(date(2026, 9, 13), meta=replace(META, check_failed_on=date(2026, 9, 10))),
            "cal. 12 days ago, check of 2026-09-10 did not hold",
            "caution",
        ),
        (state_on(DAY, "8"), "cal. of another device, serial number 4711", "caution"),
        (state_on(DAY, meta=None), "not calibrated here: the maker's newtons", "muted"),
        (calibration_state(None, counts=False, driver="sim", serial="", today=DAY), "", "muted"),
    ],
)
def test_the_calibration_stands_at_the_edge(show: Show, state: CalibrationState, words: str, role: str) -> None:
    window = show(replace(update(*stretch()), calibration=state))
    assert window.header.calibration.isVisible() is bool(words)
    assert (window.header.calibration.text(), window.header.calibration.role) == (words, role)
    for text in (window.header.device, window.header.recording):
        assert text.width() >= text.fontMetrics().horizontalAdvance(text.text())


def test_above_the_calibrated_range_no_force_is_shown(show: Show) -> None:
    t, force = stretch()
    state = state_on(date(2026, 9, 13))
    window = show(replace(update(t, 0 * force + 151.0, phase=Phase.HOLD), calibration=state))
    assert (window.now.number.text(), window.now.highest.text()) == ("151", "highest 151 N")  # not by more than 1 %
    assert window.header.calibration.text() == "cal. 12 days ago"
    window._source = ListSource([replace(update(t + 2.0, 0 * force + 180.0, phase=Phase.HOLD), calibration=state)])
    window.tick()
    assert (window.now.number.text(), window.now.highest.text()) == (">150", "highest >150 N")
    assert (window.header.calibration.text(), window.header.calibration.role) == (
        "beyond the calibrated 150 N",
        "caution",
    )


def test_of_a_recording_that_is_played_the_calibration_is_that_of_the_recording(show: Show) -> None:
    window = show(update(*stretch()))
    window.watch._given = state_on(date(2026, 9, 13))
    window.tick()
    assert window.header.calibration.text() == "cal. 12 days ago"


# What is on the trace.


def pixel_colours(window: LiveWindow) -> set[str]:
    image = window.trace.force.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


def colours_between(window: LiveWindow, start_s: float, end_s: float) -> set[str]:
    """Return the colours of the force plot between two times of the stream."""
    strip, newest = window.trace.force, window.trace.force_samples.last_s
    image, box = strip.grab().toImage(), strip.plot_box()
    columns = range(round(strip.x_px(start_s - newest)) + 2, round(strip.x_px(end_s - newest)) - 2)
    rows = range(int(box.top()), int(box.bottom()))
    return {image.pixelColor(x, y).name().upper() for x in columns for y in rows}


def test_a_reported_gap_is_drawn_where_it_happened(show: Show) -> None:
    t, force = stretch(seconds=2.0)
    fact = Fact(FactKind.GAP, at_sample=2000, count=300, value=0.3)
    window = show(update(t, force), update(np.empty(0), np.empty(0), facts=(fact,)), update(t + 2.3, force))
    assert window.trace.gaps == [(pytest.approx(1.999), pytest.approx(2.3))]
    inside, beside = (colours_between(window, 2.0 + edge, 2.29 + edge) for edge in (0.0, 1.0))
    assert LIGHT.trace in beside
    assert LIGHT.trace not in inside


def test_a_pause_nobody_reported_is_a_gap_too(show: Show) -> None:
    t, force = stretch(seconds=2.0)
    assert show(update(t, force), update(t + 5.0, force)).trace.gaps == [(pytest.approx(1.999), pytest.approx(5.0))]
    assert show(update(t, force), update(t + 2.0, force)).trace.gaps == []


def test_the_point_of_giving_way_is_marked(show: Show) -> None:
    t = np.arange(0.0, 8.0, 0.001)
    force = push(t, begin=2.0, rise_s=2.0, peak=160.0, hold_s=1.0)
    moved = Yield(time_s=3.5, af_iso_n=112.0, velocity_dps=40.0, angle_deg=7.0)
    still = analysis(start_s=2.0, end_s=5.3)
    trial = analysis(start_s=2.0, end_s=5.3, moved=moved)
    marked = show(update(t, force, trials=(trial,)), answer=graded(trial, Verdict.BREAK))
    plain = show(update(t, force, trials=(still,)), answer=graded(still, Verdict.HOLD))
    assert LIGHT.gave_way in pixel_colours(marked)
    assert LIGHT.gave_way not in pixel_colours(plain)


def test_a_fall_of_force_is_marked_as_no_more_than_the_verdict_says() -> None:
    drop = ForceDrop(time_s=3.5, before_n=170.0, trough_n=96.0, trough_s=3.8)
    moved = Yield(time_s=3.5, af_iso_n=112.0, velocity_dps=40.0, angle_deg=7.0)
    by_force, seen = analysis(drop=drop, has_motion=False), analysis(drop=drop, moved=moved)
    assert break_look(graded(seen, Verdict.BREAK)) == (Mark.BROKEN_RING, "break", "gave way")
    suspected = break_look(graded(by_force, Verdict.SUSPECTED_BREAK))
    assert suspected == (Mark.BROKEN_RING_QUERY, "break", "force gave way")
    assert break_look(graded(analysis(drop=drop), Verdict.HOLD)) == (Mark.RING, "muted", "force fell")


def test_a_missing_baseline_is_marked_on_the_trace(show: Show) -> None:
    t = np.arange(0.0, 8.0, 0.001)
    force = push(t, begin=2.0, rise_s=2.0, peak=160.0, hold_s=1.0)
    without, seen = analysis(start_s=2.0, end_s=5.3, baseline=False), analysis(start_s=2.0, end_s=5.3)
    words = show(update(t, force, trials=(without,)), answer=graded(without))
    assert LIGHT.caution in pixel_colours(words)
    assert LIGHT.caution not in pixel_colours(show(update(t, force, trials=(seen,)), answer=graded(seen)))


def test_earlier_trials_lie_under_the_next_one(show: Show) -> None:
    t = np.arange(0.0, 8.0, 0.001)
    trial = analysis(start_s=2.0, end_s=5.3)
    window = show(update(t, push(t, begin=2.0, rise_s=2.0, peak=160.0, hold_s=1.0), trials=(trial,)))
    assert window.trace.ghosts == []  # it is the trace itself
    assert window.trace.onset_s == 2.0
    window._source = ListSource([update(t + 8.0, 60.0 * t, phase=Phase.RAMP)])
    window.tick()
    assert [one.trial for one in window.trace.ghosts] == [trial]
    assert window.trace.onset_s == pytest.approx(8.0, abs=0.05)
    window.clear_trials()
    assert window.trace.ghosts == []
    assert window.trials == ()


def test_the_scale_grows_in_steps_and_never_shrinks(show: Show) -> None:
    window = show(update(*stretch(force=20.0)))
    strip = window.trace.force
    tops = [strip.y_range[1]]
    for i, force in enumerate((90.0, 99.0, 140.0, 20.0, 260.0, 420.0, 10.0)):
        window.trace.append(update(*stretch(start=3.0 * (i + 1), force=force)))
        tops.append(strip.y_range[1])
    assert tops == [100, 100, 150, 150, 150, 300, 500, 500]


@pytest.mark.parametrize(("value", "top"), [(0, 100), (101, 150), (151, 200), (760, 1000), (1000, 1000), (8e6, 1e7)])
def test_steps_of_the_scale(value: float, top: float) -> None:
    assert next_step(value, 100.0)[0] == pytest.approx(top)


def test_every_sample_is_kept_whatever_is_drawn(show: Show) -> None:
    t, force = stretch(seconds=1.0)
    updates = [update(t + i, force + i) for i in range(50)]
    window = show(*updates)  # one poll, one drawing
    assert len(window.trace.force_samples) == 50_000
    assert window.trace.force_samples.value_at(49.5) == 49.0


def test_nothing_is_drawn_when_nothing_is_new(show: Show) -> None:
    window = show(update(*stretch()))
    settle()
    before = window.trace.force.frames
    for _ in range(5):
        window.tick()
        settle()
    assert window.trace.force.frames == before
    window._source = ListSource([update(*stretch(start=3.0))])
    window.tick()
    settle()
    assert window.trace.force.frames > before


def test_a_silent_motion_sensor_leaves_a_hole(show: Show) -> None:
    t, force = stretch(seconds=1.0)
    window = show(update(t, force, velocity=noise(len(t))), update(t + 1, force), update(t + 2, force, velocity=force))
    assert window.trace.velocity_samples is not None
    _, y = window.trace.velocity_samples.visible(0.0, 3.0, 5000)
    assert np.isnan(y[1500])
    assert not np.isnan(y[2500])


# What a person does.


def test_keys(show: Show) -> None:
    window = show(update(*stretch(start=7.0)))
    source = window._source
    assert isinstance(source, ListSource)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert source.marks == 1
    assert window.trace.marks == (pytest.approx(9.999),)
    QTest.keyClick(window, Qt.Key.Key_W)
    assert window.trace.whole
    assert window.trace.force.x_range == (0.0, 30.0)
    assert window.trace.view_name.text() == "whole session"
    QTest.keyClick(window, Qt.Key.Key_W)
    assert window.trace.force.x_range == (-10.0, 0.0)
    QTest.keyClick(window, Qt.Key.Key_D)
    assert window.look is DARK
    assert DARK.background in pixel_colours(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_stops_the_source(show: Show) -> None:
    window = show(update(*stretch()))
    source = window._source
    assert isinstance(source, ListSource)
    window.close()
    assert source.stopped
    assert not window._timer.isActive()


def test_the_next_stream_starts_clean_and_keeps_the_trials(show: Show) -> None:
    trial = analysis(start_s=1.0, end_s=2.0)
    window = show(update(*stretch(start=500.0), trials=(trial,)))
    old = window._source
    window.new_stream(ListSource([update(*stretch(start=2.0))]))
    assert isinstance(old, ListSource)
    assert old.stopped
    assert window.verdict.word.text() == "Not yet"
    window.tick()
    assert window.trace.force_samples.first_s == 2.0
    assert len(window.trials) == 1
    assert "Hold" in window.row.accessibleName()


def test_the_end_of_a_stream_is_told_once(show: Show) -> None:
    window = show(update(*stretch()))
    seen: list[object] = []
    window.stream_over.connect(seen.append)
    end = update(np.empty(0), np.empty(0), state=LinkState.LOST, recording=False)
    window._source = ListSource([end, end])
    window.tick()
    assert seen == [LinkState.LOST]
    assert window.status.sentence.role == "caution"


def test_texts_are_shown_literally(show: Show) -> None:
    nasty = "<b>Bold</b> &amp; <img src=x>"
    trial = analysis(start_s=1.0, end_s=2.0)
    answer = graded(trial, headline=nasty, evidence=(nasty,), advice=nasty)
    window = show(update(*stretch(), trials=(trial,), message=nasty), answer=answer, title=nasty)
    window.narrate(nasty)
    assert window.header.title.text() == nasty
    assert window.windowTitle().startswith(nasty)
    assert {label.textFormat() for label in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert "<b>" not in window.verdict.toolTip()
    assert "&lt;b&gt;Bold" in window.verdict.toolTip()
    window.resize(1000, 640)
    window.grab()
    assert "<b>" not in window.header.title.toolTip()


def test_no_dialog_ever_opens(show: Show) -> None:
    trial = analysis(start_s=1.0, end_s=2.0)
    updates = [update(*stretch(), trials=(trial,))]
    updates += [update(np.empty(0), np.empty(0), state=state, message="No.") for state in LinkState]
    window = show(*updates)
    settle()
    assert QApplication.activeModalWidget() is None
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()] == []
    assert window.isVisible()


def test_the_status_line_has_at_most_one_button_that_acts(show: Show) -> None:
    window = show(update(*stretch()))
    pressed: list[int] = []
    window.set_status("The device went away.", "Connect again", lambda: pressed.append(1))
    QTest.mouseClick(window.status.button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    window.set_status("Fine.")
    assert not window.status.button.isVisible()


@pytest.mark.parametrize("size", [(1100, 700), (1600, 900), (2200, 1300)])
def test_nothing_overlaps_at_any_size(show: Show, size: tuple[int, int]) -> None:
    t, force = stretch()
    window = show(update(t, force, velocity=noise(len(t))), target=150.0)
    window.resize(*size)
    settle()
    assert (window.width(), window.height()) == size
    parts = [
        window.header,
        window.banner,
        window.trace,
        window.row,
        window.now,
        window.verdict,
        window.status,
    ]
    boxes = [part.rect().translated(part.mapTo(window, part.rect().topLeft())) for part in parts]
    for i, box in enumerate(boxes):
        assert window.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[i + 1 :])


def test_run_window_ends_when_the_window_is_closed(show: Show) -> None:
    window = show(update(*stretch()))
    source = window._source
    QTimer.singleShot(50, window.close)
    assert run_window(window) == 0
    assert isinstance(source, ListSource)
    assert source.stopped


@pytest.mark.skipif(sys.platform == "win32", reason="no signal can be sent to oneself there")
def test_ctrl_c_closes_the_window(show: Show) -> None:
    window = show(update(*stretch()))
    window._timer.start()
    before = signal.getsignal(signal.SIGINT)
    QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGINT))
    assert run_window(window) == 130
    assert not window.isVisible()
    assert signal.getsignal(signal.SIGINT) is before
