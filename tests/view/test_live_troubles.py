"""What a person sees while something is wrong with a device that is connected: real instruments over a pty."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

from desks import OPENING, at_desk, begin_with
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from synthetic_source import ListSource, update

from firmware_bridge import DeviceInfo, Fact, FactKind, open_device
from firmware_bridge.address import Address
from firmware_bridge.device import Device
from firmware_bridge.drivers.any_serial import AnySerialDevice
from firmware_bridge.serial_ports import PortInfo
from firmware_bridge.virtual.scenario import Scenario, play
from firmware_bridge.virtual.server import VirtualDynamometer
from firmware_bridge.virtual.speakers import make_speaker
from nktsense.acquire.live import LiveSession
from nktsense.acquire.update import LinkState, SensorState
from nktsense.grading import GradeSettings, grade_trial
from nktsense.protocol.session.plan import PlannedMuscle, SessionPlan
from nktsense.signal import DetectionSettings, TrialDetector
from nktsense.view.devices.try_panel import TryPanel
from nktsense.view.devices.trying import Trying
from nktsense.view.house.work import Work
from nktsense.view.look.application import application
from nktsense.view.look.tokens import Mark
from nktsense.view.patient.scene import Follower
from nktsense.view.testing.board import TestBoard
from nktsense.view.testing.live_window import LiveWindow
from nktsense.view.testing.numbers import figures_of
from nktsense.view.testing.test_page import TestPage
from nktsense.view.testing.trouble import TROUBLE_LOOKS, Trouble
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.words import install
from tests.troubled_board import IN_NEWTONS, board, sketch

Watch = Callable[[Device], LiveWindow]
SMALL = (960, 540)
BROKEN = [
    ("unplugged", "BEYOND ITS RANGE", SensorState.BEYOND_RANGE),
    pytest.param("faulty", "SENSOR FAULTY", SensorState.FAULTY, marks=pytest.mark.ci),
]


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Make live windows of devices, as small as they may be."""
    windows: list[LiveWindow] = []

    def make(device: Device) -> LiveWindow:
        source = LiveSession(device).start()
        window = LiveWindow(
            source, title="Biceps", grade=lambda trial: grade_trial(trial, GradeSettings()), target_n=150.0, dark=False
        )
        window.resize(*SMALL)
        window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()
    install("en")


def until(enough: Callable[[], bool], timeout_s: float = 10.0) -> None:
    ends_s = time.monotonic() + timeout_s
    while not enough():
        assert time.monotonic() < ends_s
        QTest.qWait(4)


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def inside(part: QWidget, whole: QWidget) -> bool:
    return whole.rect().contains(QRect(part.mapTo(whole, QPoint(0, 0)), part.size()))


@pytest.mark.parametrize(("trouble", "word", "kind"), BROKEN)
def test_a_rail_is_no_force_in_figures_trace_axis_and_peak(
    watch: Watch, trouble: str, word: str, kind: SensorState
) -> None:
    with board() as (instrument, address):
        window = watch(open_device(address + IN_NEWTONS))
        until(lambda: window.now.force_n is not None)
        axis, places = window.trace.force.y_range, [part.geometry() for part in (window.now, window.trace, window.row)]
        instrument.trouble = trouble
        until(lambda: window.now.phase.text() == word)
        until(lambda: bool(window.trace.unusable) and window.trace.unusable[-1][2] > window.trace.unusable[-1][1] + 0.5)
        assert window.now.number.text() == "–"
        assert window.now.force_n is None
        assert window.now.mark.mark in (Mark.ABOVE, Mark.CROSS)
        assert window.now.highest_beside.text() == ""
        assert window.now.pace.text() == ""
        assert window.trace.force.y_range == axis
        assert {what for what, _, _ in window.trace.unusable} == {kind}
        assert np.isnan(window.trace.force_samples.value_at(window.trace.force_samples.last_s))
        assert window.board.now.highest.text() in ("", "highest 0 N", "highest 1 N")
        assert [part.geometry() for part in (window.now, window.trace, window.row)] == places
        instrument.trouble = ""
        until(lambda: window.now.number.text() != "–")
        assert abs(window.now.force_n or 99.0) < 5.0


@pytest.mark.ci
def test_a_cell_that_is_unplugged_from_the_start_is_said_so_and_zeroed_later(watch: Watch) -> None:
    with board("unplugged") as (instrument, address):
        window = watch(open_device(address + IN_NEWTONS))
        until(lambda: window.now.phase.text() == "BEYOND ITS RANGE")
        assert "a wire of the load cell is off" in plain(window.verdict.headline.text())
        assert window.verdict.headline.isVisible()
        instrument.trouble = ""
        until(lambda: window.now.force_n is not None)
        assert abs(window.now.force_n or 99.0) < 5.0


def test_a_device_that_sends_nothing_yet_is_not_ready_and_one_that_falls_silent_is_said_so(watch: Watch) -> None:
    with sketch() as (instrument, address):
        window = watch(open_device(address))
        seen: set[str] = set()
        until(lambda: seen.add(window.now.phase.text()) or window.now.phase.text() == "NO READING YET")
        assert seen <= {"NO DEVICE", "CONNECTING", "NO READING YET"}
        assert (window.verdict.word.text(), window.now.number.text()) == ("No reading yet", "–")
        assert window.header.device.text().endswith("connected")
        instrument.speaks.set()
        until(lambda: window.now.force_n is not None)
        instrument.speaks.clear()
        until(lambda: window.watch.silent_s > 0.1)
        assert window.now.number.text() != "–"
        until(lambda: window.watch.silent_s > 0.6)
        assert (window.now.phase.text(), window.now.number.text()) == ("SILENT", "–")


def test_counts_are_told_as_counts_and_where_a_calibration_comes_from(watch: Watch) -> None:
    with board() as (_, address):
        window = watch(open_device(address))
        until(lambda: window.now.phase.text() == "COUNTS ONLY")
        card, now = window.verdict, window.now
        assert card.word.text() == "Counts only"
        assert "docs/calibration.md" in card.headline.text()
        assert card.headline.isVisible()
        assert "Rest the pad" not in card.headline.text()
        until(lambda: now.number.text() != "–")
        assert now.unit.text() == "counts"
        for size in (SMALL, (1600, 900)):
            window.resize(*size)
            QApplication.processEvents()
            assert now.unit.width() >= now.unit.fontMetrics().horizontalAdvance("counts")


@pytest.mark.parametrize("language", ["en", "de"])
def test_all_addresses_to_try_can_be_read_where_nothing_was_heard(watch: Watch, language: str) -> None:
    silent = VirtualDynamometer(play(Scenario("rest", rest_s=1.0)), make_speaker("nkt1", 80.0))
    application()
    install(language)
    ports = [PortInfo(silent.port, "")]
    window = watch(AnySerialDevice(Address.parse("serial:*?listen=0.05"), ports=lambda: ports))
    until(lambda: f"serial:{silent.port}?driver=nkt1" in window.status.sentence.text())
    QApplication.processEvents()
    words = window.status.sentence
    assert words.height() >= words.heightForWidth(words.width())
    assert inside(words, window)
    assert inside(window.status.button, window)
    assert not window.status.keys.isVisible()
    assert words.textInteractionFlags()  # an address can be copied
    silent.close()


def test_a_sentence_that_fits_leaves_the_last_line_as_it_was(watch: Watch) -> None:
    window = watch(open_device("sim:rest"))
    before = window.status.height()
    two_lines = "The calibration on this computer is not used: " + "it is of another instrument. " * 5
    for words in ("It is so.", two_lines, ""):
        window.set_status(words)
        QApplication.processEvents()
        sentence = window.status.sentence
        assert window.status.height() == before
        assert sentence.height() >= sentence.heightForWidth(sentence.width())
        assert window.status.keys.isVisible() == (words != two_lines)


def test_a_trouble_goes_from_the_last_line_when_it_is_past(watch: Watch) -> None:
    window = watch(open_device("sim:rest"))
    window._timer.stop()
    gone, back = (
        update(np.empty(0), np.empty(0), state=state, message=words)
        for state, words in ((LinkState.RECONNECTING, "It went away."), (LinkState.STREAMING, ""))
    )
    window.new_stream(ListSource([gone]))
    window.tick()
    assert window.status.sentence.text() == "It went away."
    window._source = ListSource([back])
    window.tick()
    assert window.status.sentence.text() == ""


# what a window knows of a stream


class Seconds:
    def __init__(self) -> None:
        self.now_s = 10.0

    def __call__(self) -> float:
        return self.now_s


def one_reading(at_s: float, **told: object) -> object:
    return update(np.array([at_s]), np.array([1.0]), **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(("step_s", "silent_s"), [(0.01, 0.5), (0.5, 1.25)])
def test_silence_is_told_of_each_device_after_its_own_steps(step_s: float, silent_s: float) -> None:
    clock = Seconds()
    stream = StreamWatch(clock=clock)
    for number in range(10):
        stream.take(one_reading(number * step_s))  # type: ignore[arg-type]
        assert stream.trouble is None
        clock.now_s += step_s
    clock.now_s = stream.heard_at + silent_s - 0.02
    assert stream.trouble is None
    clock.now_s = stream.heard_at + silent_s + 0.02
    assert stream.trouble is Trouble.SILENT


def test_a_slow_device_that_states_its_rate_is_not_silent_after_its_first_reading() -> None:
    clock = Seconds()
    stream = StreamWatch(clock=clock)
    stream.take(one_reading(0.0, info=DeviceInfo("plain", "Scale", nominal_rate_hz=1.0)))  # type: ignore[arg-type]
    clock.now_s += 1.2
    assert stream.trouble is None


def test_nothing_has_come_until_something_has_also_after_it_was_away() -> None:
    clock = Seconds()
    stream = StreamWatch(clock=clock)
    nothing = np.empty(0)
    stream.take(update(nothing, nothing, state=LinkState.CONNECTING, received=0))
    assert stream.trouble is None
    clock.now_s += 9.0
    stream.take(update(nothing, nothing, received=0))
    assert stream.trouble is Trouble.NO_READING
    clock.now_s += 3.1
    assert stream.trouble is Trouble.STILL_NO_READING
    stream.take(update(nothing, nothing, received=8))  # held back while its zero is looked for, or not to be shown
    assert stream.trouble is None
    stream.take(update(nothing, nothing, state=LinkState.RECONNECTING, received=8))
    assert stream.trouble is None
    stream.take(update(nothing, nothing, received=8))
    assert stream.trouble is Trouble.NO_READING


def test_a_wire_that_comes_and_goes_does_not_flicker() -> None:
    clock = Seconds()
    stream = StreamWatch(clock=clock)
    loose = Fact(FactKind.SATURATED, 0)
    seen: list[Trouble | None] = []
    for number in range(20):
        stream.take(one_reading(number * 0.1, facts=(loose,) if number % 4 == 0 else ()))  # type: ignore[arg-type]
        seen.append(stream.trouble)
        clock.now_s += 0.1
    assert set(seen) == {Trouble.BEYOND_RANGE}
    for number in range(20, 30):
        stream.take(one_reading(number * 0.1))  # type: ignore[arg-type]
        clock.now_s += 0.1
    assert stream.trouble is None


def test_every_trouble_has_a_shape_of_its_own() -> None:
    shapes = {trouble: mark for trouble, (mark, _) in TROUBLE_LOOKS.items() if trouble is not Trouble.NO_READING}
    assert len(set(shapes.values())) == len(shapes)


# what comes after


def test_a_trial_at_the_end_of_the_range_states_no_force() -> None:
    time_s = np.arange(0.0, 10.0, 0.0125)
    force_n = np.random.default_rng(1).normal(0.0, 0.15, len(time_s))
    force_n += np.interp(time_s, [0.0, 3.0, 5.0, 7.0, 7.2, 10.0], [0.0, 0.0, 150.0, 150.0, 0.0, 0.0])
    rail = (time_s > 4.0) & (time_s < 6.0)
    force_n[rail] = 3954.0
    detector = TrialDetector(DetectionSettings())
    trials = [*detector.push(time_s, force_n, None, None, rail), *detector.finish()]
    assert trials
    for trial in trials:
        assert figures_of(grade_trial(trial, GradeSettings())) == ()


def test_a_stretch_without_a_reading_is_the_same_however_it_is_cut() -> None:
    application()
    time_s = np.arange(0.0, 2.0, 0.01)
    bad = ((time_s > 0.3) & (time_s < 0.61)) | (np.abs(time_s - 1.0) < 0.004) | (time_s > 1.8)
    told = []
    for size in (1, 7, 64, len(time_s)):
        plot = TestBoard()
        for begin in range(0, len(time_s), size):
            part = slice(begin, begin + size)
            rail = np.where(bad[part], 4000.0, 1.0)
            plot.take(replace(update(time_s[part], rail), unusable=bad[part] if bad[part].any() else None))
        told.append(plot.trace.unusable)
        assert plot.trace.force.y_range[1] < 1000.0
        plot.deleteLater()
    whole = told[-1]
    assert [(round(begin, 2), round(end, 2)) for _, begin, end in whole] == [(0.31, 0.61), (1.0, 1.01), (1.81, 1.99)]
    assert all(one == whole for one in told)


# the same elsewhere


@pytest.mark.parametrize(
    ("trouble", "word", "key"),
    [
        ("unplugged", "Beyond its range", "beyond_range"),
        pytest.param("faulty", "Sensor faulty", "faulty", marks=pytest.mark.ci),
    ],
)
def test_a_device_that_is_tried_shows_no_rail_either(trouble: str, word: str, key: str) -> None:
    application()
    failed: list[Exception] = []
    work, panel = Work(), TryPanel()
    trying = Trying(lambda address, path: LiveSession(open_device(address), journal_path=path), work, failed.append)
    with board() as (instrument, address):
        trying.start(address + IN_NEWTONS)

        def frame() -> None:
            panel.follow(trying)
            panel.show_slow(trying)
            QTest.qWait(4)

        def until_it(enough: Callable[[], bool]) -> None:
            ends_s = time.monotonic() + 10.0
            while not enough():
                assert time.monotonic() < ends_s, failed
                frame()

        until_it(lambda: trying.force_n is not None)
        axis = panel.trace.force.y_range
        instrument.trouble = trouble
        until_it(lambda: trying.health.key == key)
        frame()
        assert (panel.word.text(), panel.force.text()) == (word, "–")
        assert not panel.zero.isEnabled()
        assert not trying.zero()
        assert panel.trace.force.y_range == axis
        instrument.trouble = ""
        until_it(lambda: trying.force_n is not None)
        assert abs(trying.force_n or 99.0) < 5.0
        trying.stop()
        assert trying.wait()
    assert work.close()
    panel.deleteLater()


def test_a_device_that_is_tried_without_its_limb_sensor_has_no_velocity_to_turn() -> None:
    application()
    failed: list[Exception] = []
    work, panel = Work(), TryPanel()
    trying = Trying(lambda address, path: LiveSession(open_device(address), journal_path=path), work, failed.append)
    with board() as (instrument, address):

        def told(velocity: Callable[[str], bool]) -> None:
            ends_s = time.monotonic() + 10.0
            while trying.force_n is None or not velocity(panel.facts["motion"].text()):
                assert time.monotonic() < ends_s, (failed, panel.facts["motion"].text())
                panel.follow(trying)
                panel.show_slow(trying)
                QTest.qWait(4)

        trying.start(address + IN_NEWTONS)
        told(lambda text: text.endswith("°/s"))
        assert trying.can_be_turned
        instrument.trouble = "limbless"
        told(lambda text: text == "not measured")
        assert not trying.can_be_turned
        trying.stop()
        assert trying.wait()
    assert work.close()
    panel.deleteLater()


def test_a_visit_says_it_on_the_test_screen_and_nobody_is_told_to_hold(tmp_path: Path) -> None:
    application()
    muscle = PlannedMuscle(muscle="gluteus_maximus", name="Gluteus maximus", side="left", region="hip", target_n=150.0)
    with board() as (instrument, address):
        first = begin_with(SessionPlan(title="One", muscles=(muscle,)))
        driver = at_desk(first, tmp_path, device_for=lambda _: address + IN_NEWTONS).press(*OPENING)
        page, patient, told = TestPage(), Follower(), 0
        page.resize(*SMALL)
        driver.press("test:gluteus_maximus:left", "pain:0")

        def shows(word: str) -> bool:
            nonlocal told
            for news in driver.news[told:]:
                page.news(news)
                patient.news(news, 0.0)
            told = len(driver.news)
            page.frame()
            return page.board.now.phase.text() == word

        driver.until(lambda: shows("READY"))
        assert patient.scene(0.0).disc is not None
        instrument.trouble = "faulty"
        driver.until(lambda: shows("SENSOR FAULTY"))
        assert page.board.now.number.text() == "–"
        assert page.board.verdict.word.text() == "Sensor faulty"
        assert page.board.trace.force.y_range[1] < 1000.0
        assert (patient.scene(0.0).word, patient.scene(0.0).disc) == ("One moment", None)
        assert [cue.kind.value for cue in driver.cues] == ["ready"]  # of before, and none since
        driver.desk.leave()
        page.deleteLater()
