"""The screen of the person tested: what to do, a target, and never a verdict."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

import msgspec
from desks import OPENING, at_desk, begin_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from synthetic_source import update

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.palette import DARK, LIGHT, Palette
from nktsense.protocol.session.plan import PlannedMuscle, Research, SessionPlan
from nktsense.signal import Phase
from nktsense.view.look.application import application
from nktsense.view.patient.scene import Follower, Scene
from nktsense.view.patient.window import PatientWindow
from nktsense.visit.desk.news import DeskNews

BREAKS = "sim:break?peak=185&ratio=0.6&seed=11&rest=31&speed=0&rate=100&repeat="
MUSCLE = PlannedMuscle(muscle="gluteus_maximus", name="Gluteus maximus", side="right", region="hip", target_n=150.0)
PLAN = SessionPlan(title="One", muscles=(MUSCLE,))
BLINDED = msgspec.structs.replace(PLAN, research=Research(seed=7, randomised_order=False))


def news_of(folder: Path, plan: SessionPlan, trials: int) -> list[DeskNews]:
    """Return what a desk told from the set-up of a test on."""
    driver = at_desk(begin_with(plan), folder, device_for=lambda _: f"{BREAKS}{trials}").press(*OPENING)
    driver.press("test:gluteus_maximus:right", "pain:0")
    driver.until(lambda: bool(driver.state.open_test) and len(driver.state.tests[-1].trials) >= trials)
    driver.poll()
    driver.desk.leave()
    return driver.news


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[DeskNews]:
    return news_of(tmp_path_factory.mktemp("open"), PLAN, 1)


@pytest.fixture(scope="module")
def told_blinded(tmp_path_factory: pytest.TempPathFactory) -> list[DeskNews]:
    return news_of(tmp_path_factory.mktemp("blinded"), BLINDED, 1)


@pytest.fixture
def window() -> Iterator[PatientWindow]:
    application()
    made = PatientWindow(clock=lambda: 0.0)
    made.resize(960, 600)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


class Push:
    """A follower that stands before a test, and pushes made up for it."""

    def __init__(self, told: list[DeskNews], **setup: object) -> None:
        self.follower = Follower()
        views = [news.view for news in told if news.view is not None and news.view.setup is not None]
        view = next(view for view in views if view.state.open_test is not None and view.device_open)
        assert view.setup is not None
        changed = msgspec.structs.replace(view.setup, **setup)
        self.follower.news(DeskNews(view=_with(view, changed), new_stream=True), 0.0)
        self.time_s = 0.0

    def go(self, phase: Phase, seconds: float, *force: float) -> Scene:
        """Let a force go from one value to the next, in steps of 20 ms; return what is seen at the end."""
        t = self.time_s + np.arange(0.0, seconds, 0.001)
        values = np.interp(t, np.linspace(t[0], t[-1], max(len(force), 2)), force if len(force) > 1 else [*force] * 2)
        self.time_s += seconds
        parts = [slice(i, i + 20) for i in range(0, len(t), 20)]
        updates: list[LiveUpdate] = [update(t[part], values[part], phase=phase) for part in parts]
        self.follower.news(DeskNews(updates=tuple(updates)), 0.0)
        return self.follower.scene(0.0)


def _with(view, setup):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    return replace(view, setup=setup)


def test_without_a_visit_there_is_nothing_to_do(window: PatientWindow) -> None:
    window.frame()
    assert window.target.scene == Scene("One moment")


def test_the_words_say_what_to_do_in_a_break_test(told: list[DeskNews]) -> None:
    push_ = Push(told)
    assert push_.go(Phase.WAITING, 0.5, 3.0).word == "Relax"
    ready = push_.go(Phase.REST, 1.0, 0.0)
    assert (ready.word, ready.hint) == ("Ready", "Hold against the push when it comes.")
    assert push_.go(Phase.RAMP, 1.0, 0.0, 80.0).word == "Hold"
    assert push_.go(Phase.HOLD, 1.0, 150.0).word == "Keep holding"
    assert push_.go(Phase.FALLING, 0.3, 50.0).word == "Relax"


def test_and_in_a_make_test_with_a_hold_that_is_counted_down(told: list[DeskNews]) -> None:
    push_ = Push(told, test="make")
    assert push_.go(Phase.REST, 1.0, 0.0).hint == "Push when you are asked to."
    assert push_.go(Phase.RAMP, 2.0, 0.0, 150.0).word == "Push"
    held = push_.go(Phase.HOLD, 1.0, 150.0)
    assert (held.word, held.inside) == ("Keep pushing", True)
    assert held.count == 2  # of 3 s, one and what lay above 90 % of the ramp are done
    assert held.done == pytest.approx(1.2 / 3.0, abs=0.03)
    assert push_.go(Phase.HOLD, 2.0, 150.0).done == 1.0
    lost = push_.go(Phase.HOLD, 0.5, 100.0)
    assert (lost.done, lost.inside) == (None, False)


def test_the_disc_fills_the_ring_at_the_planned_load_and_the_ideal_push_goes_before(told: list[DeskNews]) -> None:
    push_ = Push(told)
    assert push_.go(Phase.REST, 1.0, 0.0).guide is None
    half = push_.go(Phase.RAMP, 1.0, 0.0, 75.0)
    assert half.disc == pytest.approx(0.5, abs=0.02)
    assert half.guide == pytest.approx(80.0 / 150.0, abs=0.02)  # 60 to 100 N/s: 80 N after a second
    full = push_.go(Phase.HOLD, 2.0, 150.0)
    assert (full.disc, full.guide, full.inside) == (pytest.approx(1.0, abs=0.01), 1.0, True)
    assert push_.go(Phase.HOLD, 0.2, 400.0).disc == 1.25  # it never fills the screen


def test_without_a_planned_load_there_is_no_band_and_no_ideal_push(told: list[DeskNews]) -> None:
    push_ = Push(told, target_n=None)
    scene = push_.go(Phase.RAMP, 1.0, 0.0, 80.0)
    assert (scene.target, scene.guide, scene.inside, scene.done) == (False, None, False, None)
    assert scene.disc == pytest.approx(0.8, abs=0.04)  # the mean of some hundredths of a second


def test_after_a_trial_the_rest_is_counted_down_and_no_verdict_is_seen(
    window: PatientWindow, told: list[DeskNews]
) -> None:
    for news in told:
        window.news(news)
        window.frame()
    scene = window.target.scene
    assert (scene.word, scene.count, scene.resting) == ("Rest", 60, True)
    shown = f"{scene} {window.target.accessibleName()}".casefold()
    for word in ("break", "gave", "cannot", "low load"):
        assert word not in shown


def test_in_a_blinded_block_there_are_words_alone(window: PatientWindow, told_blinded: list[DeskNews]) -> None:
    words: set[str] = set()
    for news in told_blinded:
        window.news(news)
        window.frame()
        scene = window.target.scene
        words.add(scene.word)
        assert (scene.disc, scene.guide, scene.inside) == (None, None, False)
    assert "Rest" in words
    last = told_blinded[-1].view or next(news.view for news in reversed(told_blinded) if news.view is not None)
    follower = Follower()
    follower.news(DeskNews(view=last, new_stream=True), 0.0)
    nothing = np.empty(0)
    follower.news(DeskNews(updates=(update(nothing, nothing, phase=Phase.RAMP),)), 0.0)
    assert follower.scene(100.0).word in ("Hold", "One moment")


def test_samples_from_before_the_sensor_was_usable_again_change_nothing(told: list[DeskNews]) -> None:
    push_ = Push(told)
    push_.go(Phase.HOLD, 0.5, 120.0)
    before = push_.follower.scene(0.0)
    t = push_.time_s + np.arange(20) / 1000
    bad = replace(update(t, np.full(20, 900.0), phase=Phase.HOLD), unusable=np.ones(20, np.bool_))
    push_.follower.news(DeskNews(updates=(bad,)), 0.0)
    assert before.disc is not None
    assert push_.follower.scene(0.0) == before


def test_a_device_that_is_away_asks_for_nothing(told: list[DeskNews]) -> None:
    push_ = Push(told)
    push_.go(Phase.HOLD, 0.5, 120.0)
    nothing = np.empty(0)
    push_.follower.news(DeskNews(updates=(update(nothing, nothing, state=LinkState.RECONNECTING),)), 0.0)
    assert push_.follower.scene(0.0) == Scene("One moment")


# The window.


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_no_colour_of_a_verdict_or_a_warning_is_on_the_screen(window: PatientWindow, look: Palette) -> None:
    window.recolour(look)
    full = Scene("Keep holding", "", 2, 1.0, 0.9, target=True, inside=True, done=0.4)
    window.target.show_scene(full)
    image = window.grab().toImage()
    seen = {image.pixelColor(x, y).rgb() for x in range(0, 960, 3) for y in range(0, 600, 3)}
    for verdict in (look.gave_way, look.hold, look.caution, look.indeterminate):
        assert QColor(verdict).rgb() not in seen
    reds = [QColor(value) for value in seen if QColor(value).red() > QColor(value).blue() + 60]
    assert reds == []
    assert QColor(look.background).rgb() in seen


def test_the_same_scene_is_painted_once(window: PatientWindow) -> None:
    scene = Scene("Hold", "", None, 0.5, 0.6, target=True)
    window.target.show_scene(scene)
    QTest.qWait(20)
    before = window.target.painted
    for _ in range(5):
        window.target.show_scene(scene)
        QApplication.processEvents()
    assert window.target.painted == before
    window.target.show_scene(Scene("Hold", "", None, 0.51, 0.6, target=True))
    QTest.qWait(20)
    assert window.target.painted == before + 1


@pytest.mark.parametrize("size", [(480, 320), (960, 540), (1920, 1080), (700, 1200)])
def test_words_and_ring_stay_apart_and_inside(window: PatientWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    words = "Stemmen Sie sich weiter gegen den Druck der Hand"
    blank = window.target
    blank.show_scene(Scene("", "", None, 1.25, None, target=True))
    ring = _rows(window)
    blank.show_scene(Scene(words, words, None, 1.25, None, target=True))
    both = _rows(window)
    assert ring[-1] < next(row for row in both if row > ring[-1]) - 1
    assert both[-1] < size[1] - 2


def _rows(window: PatientWindow) -> list[int]:
    """Return the rows on which anything but the ground is painted."""
    image = window.grab().toImage()
    ground = QColor(LIGHT.background).rgb()
    columns = range(0, image.width(), 2)
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).rgb() != ground for x in columns)]


class _Clinician(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.append(event.key())


def test_escape_closes_it_and_every_other_key_is_the_clinicians() -> None:
    application()
    clinician = _Clinician()
    patient = PatientWindow(clinician)
    gone: list[int] = []
    patient.gone.connect(lambda: gone.append(1))
    patient.open()
    QTest.keyClick(patient, Qt.Key.Key_Space)
    QTest.keyClick(patient, Qt.Key.Key_PageDown)
    assert clinician.pressed == [Qt.Key.Key_Space, Qt.Key.Key_PageDown]
    assert patient.isVisible()
    QTest.keyClick(patient, Qt.Key.Key_Escape)
    assert not patient.isVisible()
    assert gone == [1]


def test_with_one_screen_it_is_an_ordinary_window(window: PatientWindow) -> None:
    window.close()
    window.open()
    assert window.free_screen() is None or len(QApplication.screens()) > 1
    assert window.isFullScreen() is (len(QApplication.screens()) > 1)
    assert window.accessibleName() == "Screen for the client"
