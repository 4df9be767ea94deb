"""The page of a session, fed by real desks on the virtual dynamometer, used with mouse and keyboard."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

pytest.importorskip("PySide6")

from nktsense.view import window_problem

if (PROBLEM := window_problem()) is not None:
    pytest.skip(PROBLEM, allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

from desks import OPENING, Driver, at_desk, begin_with
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.session.plan import Research, SessionPlan
from nktsense.protocol.session.steps import CorrectTest
from nktsense.view.look.shapes import font
from nktsense.view.look.tokens import TEXT
from nktsense.view.session.muscle_state import MuscleState
from nktsense.view.session.page import NARROW_PX, SessionPage
from nktsense.view.session.plan_list import detail_of, fitting_title, title_of
from nktsense.view.session.plan_rows import PlanRow
from nktsense.visit.desk.news import DeskNews

LOW_BACK = msgspec.structs.replace(plan_battery(load_library(), "low-back"), rest_s=2.0)
HIP = msgspec.structs.replace(LOW_BACK, title="Hip", muscles=LOW_BACK.muscles[:2])
FIRST, SECOND = ((one.muscle, one.side) for one in HIP.muscles)


class BodyMap(QWidget):
    """A left column that keeps what it was told to show."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.states: dict[tuple[str, str], MuscleState] = {}

    def show_states(self, states: dict[tuple[str, str], MuscleState]) -> None:
        self.states = dict(states)


class Heard(QObject):
    """What a page emitted."""

    def __init__(self, page: SessionPage) -> None:
        super().__init__()
        self.choices: list[str] = []
        self.sentences: list[str] = []
        page.choose.connect(self.choices.append)
        page.status.connect(self.sentences.append)


@pytest.fixture
def application() -> Iterator[None]:
    app = QApplication.instance() or QApplication([])
    yield
    assert isinstance(app, QApplication)
    for widget in app.topLevelWidgets():
        widget.close()


def opened(folder: Path, plan: SessionPlan = HIP) -> Driver:
    return at_desk(begin_with(plan), folder).press(*OPENING)


def page_of(driver: Driver, body_map: QWidget | None = None, width: int = 1600) -> SessionPage:
    page = SessionPage(body_map)
    page.resize(width, 700)
    page.show()
    page.news(DeskNews(view=driver.desk.view))
    QTest.qWaitForWindowExposed(page)
    return page


def row(page: SessionPage, place: tuple[str, str]) -> PlanRow:
    return next(one for one in page.plan.rows if (one.muscle, one.side) == place)


def click(page: SessionPage, number: int) -> None:
    box = page.plan.visualRect(page.plan.model().index(number, 0))
    QTest.mouseClick(page.plan.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def retested(folder: Path) -> Driver:
    """One muscle that gave way, a release, and its retest, which held."""
    driver = opened(folder)
    muscle, side = FIRST
    driver.test(f"test:{muscle}:{side}", pain="pain:1")
    driver.press("release", "release:pressure", "where:iliopsoas:left", "meant_for", "meant:1", "start", "done")
    return driver.test("retest:1", pain="pain:1")


@pytest.mark.usefixtures("application")
def test_a_click_and_return_begin_the_muscle_that_is_clicked(tmp_path: Path) -> None:
    driver = opened(tmp_path)
    page = page_of(driver)
    heard = Heard(page)
    click(page, 1)
    assert heard.choices == ["test:{}:{}".format(*SECOND)]
    page.plan.setFocus()
    QTest.keyClick(page.plan, Qt.Key.Key_Up)
    QTest.keyClick(page.plan, Qt.Key.Key_Return)
    QTest.keyClick(page.plan, Qt.Key.Key_Space)
    assert heard.choices[1:] == ["test:{}:{}".format(*FIRST)] * 2
    driver.desk.choose(heard.choices[0])  # the desk takes what the page emits
    page.news(DeskNews(view=driver.desk.view))
    assert row(page, SECOND).now
    assert not row(page, FIRST).now


@pytest.mark.usefixtures("application")
def test_what_is_not_asked_now_is_told_and_not_chosen(tmp_path: Path) -> None:
    page = page_of(at_desk(begin_with(HIP), tmp_path))  # history is asked first
    heard = Heard(page)
    click(page, 0)
    assert heard.choices == []
    assert len(heard.sentences) == 1
    assert "Gluteus maximus, left" in heard.sentences[0]


@pytest.mark.usefixtures("application")
def test_a_tested_muscle_has_its_verdict_and_the_next_one_is_marked(tmp_path: Path) -> None:
    driver = opened(tmp_path)
    body_map = BodyMap()
    page = page_of(driver, body_map)
    assert body_map.states == {FIRST: MuscleState.UNTESTED, SECOND: MuscleState.UNTESTED}
    assert row(page, FIRST).following
    driver.test("test:{}:{}".format(*FIRST), pain="pain:1")  # the first muscle of these dynamometers gives way
    page.news(DeskNews(view=driver.desk.view))
    assert body_map.states == {FIRST: MuscleState.BREAK, SECOND: MuscleState.UNTESTED}
    assert "0 of 3 held" in detail_of(row(page, FIRST))
    assert (row(page, FIRST).following, row(page, SECOND).following) == (False, True)
    assert page.progress.text() == "Muscles tested: 1 of 2"
    heard = Heard(page)
    body_map.chosen.emit(*SECOND)
    assert heard.choices == ["test:{}:{}".format(*SECOND)]


@pytest.mark.usefixtures("application")
def test_a_corrected_test_stands_where_it_belongs_and_says_so(tmp_path: Path) -> None:
    driver = opened(tmp_path)
    driver.test("test:{}:{}".format(*FIRST), pain="pain:1")
    driver.desk.take(CorrectTest(test=1, muscle=SECOND[0], side=HIP.muscles[1].side, reason="wrong side noted"))
    page = page_of(driver)
    assert (row(page, FIRST).state, row(page, SECOND).state) == (MuscleState.UNTESTED, MuscleState.BREAK)
    assert "corrected" in detail_of(row(page, SECOND))


@pytest.mark.usefixtures("application")
def test_a_retest_stands_beside_its_test_with_what_luck_gives(tmp_path: Path) -> None:
    driver = retested(tmp_path)
    page = page_of(driver)
    (card,) = page.comparisons.cards
    (outcome,) = driver.desk.view.outcomes
    assert outcome.kind is OutcomeKind.REPEATED_CHANGE
    words = card.picture.accessibleName()
    assert "before: Break, Break, Break" in words
    assert "after: Hold, Hold, Hold" in words
    assert "Repeated change (3 of 3)" in card.answer.text()
    assert "Chance if nothing had changed" in card.answer.text()
    assert "Tester not blinded." in card.answer.text()
    assert not page.comparisons.empty.isVisible()


@pytest.mark.usefixtures("application")
def test_the_conditions_of_a_comparison_are_there_on_request(tmp_path: Path) -> None:
    page = page_of(retested(tmp_path))
    (card,) = page.comparisons.cards
    assert card.gates
    assert not any(gate.isVisible() for gate in card.gates)
    card.more.setFocus()
    QTest.keyClick(card.more, Qt.Key.Key_Space)
    assert all(gate.isVisible() for gate in card.gates)


@pytest.mark.usefixtures("application")
def test_tests_that_cannot_be_compared_show_why_and_no_forces_to_compare(tmp_path: Path) -> None:
    driver = opened(tmp_path)
    driver.test("test:{}:{}".format(*FIRST), pain="pain:1").test("retest", "retest:1", pain="pain:4")
    (outcome,) = driver.desk.view.outcomes
    assert outcome.kind is OutcomeKind.NOT_COMPARABLE
    page = page_of(driver)
    (card,) = page.comparisons.cards
    assert not card.shown.has_forces
    assert " N" not in card.picture.accessibleName()
    assert card.gates[0].text().startswith(("Not kept", "Not known"))
    assert card.gates[0].isVisible()


@pytest.mark.usefixtures("application")
def test_a_blinded_session_tells_only_that_a_test_was_made(tmp_path: Path) -> None:
    research = Research(seed=7, randomised_order=False)
    driver = opened(tmp_path, msgspec.structs.replace(HIP, research=research))
    driver.test("test:{}:{}".format(*FIRST), pain="pain:1")
    page = page_of(driver)
    tested = row(page, FIRST)
    assert (tested.state, tested.held) == (MuscleState.MADE, None)
    assert "held" not in detail_of(tested)
    assert page.comparisons.cards == []
    assert "hidden" in page.comparisons.empty.text()


@pytest.mark.usefixtures("application")
def test_columns_are_behind_tabs_where_there_is_little_room(tmp_path: Path) -> None:
    page = page_of(opened(tmp_path), width=NARROW_PX)
    assert page.plan.isVisible()
    assert page.comparisons.isVisible()
    page.resize(NARROW_PX - 1, 540)
    assert page.plan.isVisible()
    assert not page.comparisons.isVisible()
    assert all(one.width() >= one.sizeHint().width() for one in page.findChildren(QPushButton) if one.isVisible())
    tab = next(one for one in page.findChildren(QPushButton) if one.text() == "Comparison")
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert page.comparisons.isVisible()
    assert not page.plan.isVisible()


def test_a_long_name_is_shortened_and_never_its_side(qapp: QApplication) -> None:
    del qapp  # fonts need an application
    row = PlanRow(
        muscle="gluteus_medius",
        side="right",
        name="Gluteus medius (posterior fibres)",
        state=MuscleState.UNTESTED,
        counted=0,
        aside=0,
        held=None,
        tests=0,
        corrected=False,
        now=False,
        following=False,
        choice="",
    )
    metrics = QFontMetrics(font(TEXT))
    wide = metrics.horizontalAdvance(title_of(row))
    assert fitting_title(row, metrics, wide) == "Gluteus medius (posterior fibres), right"
    assert fitting_title(row, metrics, wide - 1) == "Gluteus medius, right"
    for room_px in range(60, wide, 7):
        title = fitting_title(row, metrics, room_px)
        assert title.endswith(", right")
        assert metrics.horizontalAdvance(title) <= room_px
