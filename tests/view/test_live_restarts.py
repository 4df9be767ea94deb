"""What a person sees when an instrument restarts, is unplugged or recovers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from synthetic_source import ListSource, analysis, update

from firmware_bridge import Fact, FactKind, open_device
from firmware_bridge.virtual.scenario import Scenario, play
from firmware_bridge.virtual.server import Faults, VirtualDynamometer
from firmware_bridge.virtual.speakers import Nkt1Speaker
from nktsense.acquire.live import LiveSession
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.grading import GradeSettings, Verdict, grade_trial
from nktsense.signal import ForceDrop, ForceShape
from nktsense.view.house.window import HouseWindow
from nktsense.view.look.application import application
from nktsense.view.testing.bars import Header
from nktsense.view.testing.card import VerdictCard
from nktsense.view.testing.live_window import LiveWindow
from nktsense.view.testing.test_page import TestPage
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.trace.trace_view import TraceView
from nktsense.visit.desk.news import DeskNews
from tests.troubled_board import IN_NEWTONS

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


# above the trace


class Seconds:
    def __init__(self) -> None:
        self.now_s = 10.0

    def __call__(self) -> float:
        return self.now_s


def away(unsaved_s: float) -> LiveUpdate:
    nothing = np.empty(0)
    return update(nothing, nothing, state=LinkState.RECONNECTING, saved=AT, unsaved_s=unsaved_s)


def test_an_unplugged_device_leaves_nothing_unsaved_and_a_stalled_disk_does() -> None:
    application()
    clock, header = Seconds(), Header()
    watch = StreamWatch(clock=clock)
    time_s = STEP_S * np.arange(AT)
    watch.take(update(time_s, np.zeros(AT), saved=0, unsaved_s=0.1))
    watch.take(away(0.15))
    clock.now_s += 0.25
    watch.take(away(0.0))
    clock.now_s += 10.5
    header.show_watch(watch)
    assert header.recording.text() == "recorded 00:01, waiting for the device"
    watch.take(away(10.75))  # counted once, not from the last sample and from the update
    clock.now_s += 0.25
    header.show_watch(watch)
    assert header.recording.text() == "not saved for 11.0 s"
    header.deleteLater()


@pytest.mark.parametrize("over", [Fact(FactKind.LOW_BATTERY, 3, value=0.0), Fact(FactKind.RECONNECT, 3, value=2.0)])
def test_a_low_battery_goes_when_it_is_over(over: Fact) -> None:
    application()
    header, watch = Header(), StreamWatch()
    for facts, words in (((Fact(FactKind.LOW_BATTERY, 0),), "battery low"), ((), "battery low"), ((over,), "")):
        watch.take(update(np.array([0.0]), np.array([0.0]), facts=facts))
        header.show_watch(watch)
        assert header.charge.text() == words
    header.deleteLater()


@pytest.mark.parametrize("state", [LinkState.RECONNECTING, LinkState.LOST])
@pytest.mark.parametrize("size", [(960, 540), (1600, 900)])
def test_the_card_of_an_unplugged_device_says_what_to_do(state: LinkState, size: tuple[int, int]) -> None:
    nothing = np.empty(0)
    source = ListSource([update(nothing, nothing, state=state)])
    window = LiveWindow(source, title="Biceps", grade=lambda trial: grade_trial(trial, GradeSettings()), dark=False)
    window._timer.stop()
    window.resize(*size)
    window.show()
    window.tick()
    QApplication.processEvents()
    words = window.verdict.headline
    assert "Check its cable" in words.text().replace("\N{NO-BREAK SPACE}", " ")
    assert words.isVisible()
    assert words.height() >= words.heightForWidth(words.width())
    window.close()
    window.deleteLater()


# in a visit


def test_what_a_device_says_in_a_visit_goes_when_it_is_over_and_takes_nothing_else_away() -> None:
    application()
    page = TestPage()
    window = HouseWindow([page])

    def comes(words: str, state: LinkState = LinkState.STREAMING) -> str:
        one = update(np.array([0.0]), np.array([0.0]), message=words, state=state)
        page.news(DeskNews(updates=(one,)))
        page.frame()
        return window.status.sentence.text()

    assert comes("It restarted.") == "It restarted."
    assert comes("") == ""
    assert comes("It restarted.") == "It restarted."
    window.say("The report is saved.")
    assert comes("") == "The report is saved."
    window.say("")
    assert comes("It went away.", LinkState.RECONNECTING) == ""  # the card says it
    window.close()
    window.deleteLater()


# the same with an instrument over a pty


@contextmanager
def watched(faults: Faults, folder: Path) -> Iterator[LiveWindow]:
    """Watch an instrument without motion sensor that measures a long push, four times as fast as real time.

    A host needs a second to notice a restart: it must be over within the push.
    """
    signal = play(Scenario("hold", peak_n=120.0, ramp_n_per_s=60.0, hold_s=10.0, rate_hz=320.0, rest_s=2.0))
    instrument = VirtualDynamometer(signal, Nkt1Speaker(320.0, motion=False), faults, speed=4.0)
    device = open_device(f"serial:{instrument.port}?driver=nkt1{IN_NEWTONS}")
    source = LiveSession(device, journal_path=folder / "a.nkt").start()
    window = LiveWindow(source, title="Biceps", grade=lambda trial: grade_trial(trial, GradeSettings()), dark=False)
    window.resize(960, 540)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    instrument.close()


def until(enough: Callable[[], bool]) -> None:
    ends_s = time.monotonic() + 20.0
    while not enough():
        assert time.monotonic() < ends_s
        QTest.qWait(4)


@pytest.mark.ci
def test_an_instrument_that_restarts_in_a_push_leaves_a_hole_and_a_word(tmp_path: Path) -> None:
    with watched(Faults(restart_s=5.5), tmp_path) as window:
        until(lambda: "restarted itself" in window.status.sentence.text())
        until(lambda: window.verdict.number == 1)
        assert (window.verdict.word.text(), window.verdict.shape_word.text()) == ("Cannot tell", "")
        assert "restarted itself" in window.status.sentence.text()
        (begin_s, end_s), *more = window.trace.gaps
        assert more == []
        assert end_s - begin_s == pytest.approx(1.0)


@pytest.mark.ci
def test_an_instrument_whose_cable_is_pulled_leaves_nothing_unsaved(tmp_path: Path) -> None:
    with watched(Faults(unplug_s=5.5), tmp_path) as window:
        until(lambda: window.now.phase.text() == "RECONNECTING")
        lights: set[str] = set()
        until(lambda: lights.add(window.header.recording.text()) or window.watch.silent_s > 2.0)
        assert {words for words in lights if words.startswith("not saved")} == set()
        assert window.header.recording.text() == "recorded 00:05, waiting for the device"
        assert "Check its cable" in window.status.sentence.text()
