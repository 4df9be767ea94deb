"""The sheets of the session page on real desks, used with mouse and keyboard; what they emit, the desk does."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest

pytest.importorskip("PySide6")

from nktsense.view import window_problem

if (PROBLEM := window_problem()) is not None:
    pytest.skip(PROBLEM, allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

from desks import OPENING, Driver, at_desk, begin_with
from house_stubs import PlainPage
from house_visits import Room, first_step
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from nktsense.protocol.course.facts import HomeworkFact
from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.screening.items import NOTICE, asked_items, find_item
from nktsense.protocol.session.plan import Research, SessionPlan, Tester
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import GiveHomework, SetGoal
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.look.tokens import Mark
from nktsense.view.session.page import NARROW_PX, SessionPage
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column
from nktsense.view.session.sheets.correct import CorrectSheet
from nktsense.view.session.sheets.history import HistorySheet
from nktsense.view.session.sheets.homework import HomeworkSheet
from nktsense.view.session.sheets.notes import NotesSheet
from nktsense.view.session.sheets.screening import ScreeningSheet
from nktsense.view.testing.test_page import TestPage
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.news import DeskNews

LOW_BACK = msgspec.structs.replace(plan_battery(load_library(), "low-back"), rest_s=2.0)
HIP = msgspec.structs.replace(LOW_BACK, title="Hip", muscles=LOW_BACK.muscles[:2])
FIRST, SECOND = ((one.muscle, one.side) for one in HIP.muscles)
CREW = (Tester(code="T1"), Tester(code="T2", licensed=True))
S = TypeVar("S", bound=SessionSheet)


class Shown:
    """A page before a person, and the desk behind it."""

    def __init__(self, driver: Driver, width: int = 1600) -> None:
        self.driver = driver
        sheets = (HistorySheet(), ScreeningSheet(), HomeworkSheet(), NotesSheet(), CorrectSheet())
        self.page = SessionPage(QWidget(), sheets)
        self.page.choose.connect(self._choose)
        self.page.say.connect(self._say)
        self.page.take.connect(self._take)
        self.page.resize(width, 820)
        self.page.show()
        self.page.activateWindow()
        QTest.qWaitForWindowActive(self.page)
        self.tell()

    @property
    def in_view(self) -> str:
        return self.page.sheet.name

    def sheet(self, kind: type[S]) -> S:
        found = self.page.sheets[kind.name]
        assert isinstance(found, kind)
        return found

    def tell(self) -> None:
        self.page.news(DeskNews(view=self.driver.desk.view))

    def press(self, *choices: str) -> None:
        """Answer at the bottom of the window."""
        for choice in choices:
            self.driver.press(choice)
            self.tell()

    def _choose(self, choice: str) -> None:
        self.driver.desk.choose(choice)
        self.tell()

    def _say(self, field: str, text: str) -> None:
        self.driver.desk.say(field, text)
        self.tell()

    def _take(self, step: object) -> None:
        self.driver.desk.take(step)  # type: ignore[arg-type]
        self.tell()


@pytest.fixture
def application() -> Iterator[None]:
    app = QApplication.instance() or QApplication([])
    yield
    assert isinstance(app, QApplication)
    for widget in app.topLevelWidgets():
        widget.close()


pytestmark = pytest.mark.usefixtures("application")


def begun(folder: Path, plan: SessionPlan = HIP, *crew: Tester, age_years: int | None = 40) -> Shown:
    return Shown(at_desk(begin_with(plan, *(crew or CREW), age_years=age_years), folder))


def at_screening(folder: Path, *crew: Tester, age_years: int | None = 40) -> Shown:
    driver = at_desk(begin_with(HIP, *(crew or CREW), age_years=age_years), folder)
    return Shown(driver.press(*OPENING[:3]))


def ready(folder: Path, plan: SessionPlan = HIP) -> Shown:
    return Shown(at_desk(begin_with(plan, *CREW), folder).press(*OPENING))


def click(button: QWidget) -> None:
    QApplication.processEvents()  # what is new gets its place
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(field: QWidget, text: str, key: Qt.Key | None = None) -> None:
    """Type into a field, and Return where a key is given."""
    field.setFocus()
    QTest.keyClicks(field, text)
    if key is not None:
        QTest.keyClick(field, key)


def words_in(whole: QWidget) -> str:
    labels = [label.text() for label in whole.findChildren(QLabel)]
    return "\n".join([*labels, *(button.text() for button in whole.findChildren(QPushButton))])


# History


def test_history_and_movement_are_recorded_and_lead_to_the_screening(tmp_path: Path) -> None:
    here = begun(tmp_path)
    sheet = here.sheet(HistorySheet)
    assert here.in_view == "history"
    assert not sheet.go_on.isEnabled()
    history, movement = sheet.observed["history"].entry, sheet.observed["movement"].entry
    write(history.field, "Pain after gardening")
    QTest.keyClick(history.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for _, _, one in here.driver.state.observations] == ["Pain after gardening"]
    assert history.text == ""
    assert "Pain after gardening" in words_in(sheet)
    click(movement.chips.buttons["As at the last visit"])
    assert len(here.driver.state.observations) == 1, "a common answer is put in the field, and can still be changed"
    write(movement.field, ", a little freer")
    click(sheet.go_on)
    last = here.driver.state.observations[-1][2]
    assert (last.kind, last.text) == ("movement", "As at the last visit, a little freer")
    assert here.driver.state.phase is Phase.SCREENING
    assert here.in_view == "screening"


def test_what_is_half_typed_stays_until_the_session_is_another_one(tmp_path: Path) -> None:
    here = begun(tmp_path / "1")
    entry = here.sheet(HistorySheet).observed["history"].entry
    write(entry.field, "Fell on the")
    here.press("history:low_back")
    assert entry.text == "Fell on the"
    assert entry.state.text() == "Not recorded yet."
    other = at_desk(begin_with(HIP, *CREW), tmp_path / "2")
    here.page.news(DeskNews(view=other.desk.view))
    assert entry.text == ""


def test_how_earlier_homework_was_done_is_told_on_the_sheet(tmp_path: Path) -> None:
    driver = at_desk(begin_with(HIP, *CREW), tmp_path)
    fact = HomeworkFact(session="old", number=2, given_s=1.0, text="Bridge", dose="3 x 10", schedule="mornings")
    driver.desk = Desk(driver.desk.visit, load_library(), lambda _: "", driver.desk.settings, homework=[fact])
    here = Shown(driver)
    earlier = here.sheet(HistorySheet).earlier
    (asked,) = earlier.asked.buttons.values()
    assert "Bridge" in asked.text()
    click(asked)
    click(earlier.times.buttons["did:1:5"])
    (told,) = here.driver.state.adherence
    assert (told.session, told.number, told.done, told.planned) == ("old", 2, 5, 7)
    assert "Done 5 of 7 times" in words_in(earlier)
    assert earlier.asked.buttons == {}


# Screening


def test_every_question_stands_on_the_sheet_with_its_source_and_the_notice(tmp_path: Path) -> None:
    here = at_screening(tmp_path)
    sheet = here.sheet(ScreeningSheet)
    assert list(sheet.rows) == [item.id for item in asked_items()]
    shown = words_in(sheet)
    assert NOTICE in shown
    for item in asked_items():
        assert item.question in shown
        assert item.source in shown
    assert "Reviewed by: nobody yet" in shown


def test_an_answer_says_what_it_locks_where_it_was_given(tmp_path: Path) -> None:
    here = at_screening(tmp_path)
    sheet = here.sheet(ScreeningSheet)
    torn, bone, broken = sheet.rows["rupture"], sheet.rows["bone"], sheet.rows["fracture"]
    assert torn.mark.mark is Mark.RING
    click(broken.buttons["no"])
    assert [(one.item, one.answer) for _, _, one in here.driver.state.answers] == [("fracture", "no")]
    assert broken.mark.mark is Mark.CHECK
    assert not broken.effect.isVisible()
    click(torn.buttons["yes"])
    item = find_item("rupture")
    assert item is not None
    assert torn.mark.mark is Mark.CROSS
    assert torn.effect.text().startswith("Stop: no test")
    assert item.action in torn.effect.text()
    sheet.body.ensureWidgetVisible(bone)
    click(bone.buttons["unknown"])
    assert bone.effect.text().startswith("Caution: no break test")
    assert [b.isChecked() for b in bone.buttons.values()] == [False, False, True]
    write(bone.words, "waits for a scan", Qt.Key.Key_Return)
    last = here.driver.state.answers[-1][2]
    assert (last.item, last.answer, last.words) == ("bone", "unknown", "waits for a scan")
    assert "3 of 25" in sheet.foot.words.text()


def test_no_to_all_that_is_left_is_asked_back_before_it_is_recorded(tmp_path: Path) -> None:
    here = at_screening(tmp_path)
    sheet = here.sheet(ScreeningSheet)
    click(sheet.rows["fracture"].buttons["no"])
    click(sheet.foot.answers.buttons["read_out"])
    assert "24" in sheet.foot.words.text()
    assert "recorded as answered with no" in sheet.foot.more.text()
    assert len(here.driver.state.answers) == 1
    click(sheet.foot.answers.buttons["back"])
    click(sheet.foot.answers.buttons["read_out"])
    click(sheet.foot.answers.buttons["none"])
    assert {one.answer for _, _, one in here.driver.state.answers} == {"no"}
    assert len(here.driver.state.answers) == 25
    click(sheet.foot.answers.buttons["finish"])
    assert here.driver.state.phase is Phase.READY
    assert here.in_view == "comparison"


def test_only_a_licensed_tester_lifts_a_stop_with_a_reason(tmp_path: Path) -> None:
    here = at_screening(tmp_path)
    sheet = here.sheet(ScreeningSheet)
    click(sheet.rows["rupture"].buttons["unknown"])
    here.press("read_out", "none", "finish")
    assert here.driver.state.phase is Phase.LOCKED
    assert here.in_view == "screening"
    assert "Torn tendon or muscle" in sheet.foot.words.text()
    assert list(sheet.foot.answers.buttons) == ["override:T2"]
    click(sheet.foot.answers.buttons["override:T2"])
    write(sheet.foot.reason, "Scan shows it whole", Qt.Key.Key_Return)
    assert here.driver.state.phase is Phase.READY
    assert here.driver.state.overridden == {"rupture": "Scan shows it whole"}
    assert "Scan shows it whole" in sheet.rows["rupture"].effect.text()


def test_without_a_licensed_tester_the_sheet_says_that_nobody_may_lift_it(tmp_path: Path) -> None:
    here = at_screening(tmp_path, Tester(code="T1"), age_years=17)
    sheet = here.sheet(ScreeningSheet)
    assert "Age 17" in words_in(sheet)
    click(sheet.rows["rupture"].buttons["yes"])
    here.press("read_out", "none", "finish")
    assert sheet.foot.answers.buttons == {}
    assert "nobody here" in sheet.foot.more.text()


def test_a_changed_answer_locks_and_brings_the_screening_back(tmp_path: Path) -> None:
    here = ready(tmp_path)
    sheet = here.sheet(ScreeningSheet)
    assert here.in_view == "comparison"
    click(here.page.tabs.buttons["screening"])
    click(sheet.rows["fracture"].buttons["yes"])
    assert here.driver.state.phase is Phase.LOCKED
    click(sheet.rows["fracture"].buttons["no"])
    assert here.driver.state.phase is Phase.READY
    given = [one.answer for _, _, one in here.driver.state.answers if one.item == "fracture"]
    assert given == ["no", "yes", "no"], "earlier answers are kept"


class SheetRoom(Room):
    """A house whose session page has sheets."""

    @staticmethod
    def pages(services: Services) -> Sequence[Page]:
        del services
        return [PlainPage("home"), SessionPage(QWidget(), (HistorySheet(), ScreeningSheet())), TestPage()]


def test_in_a_house_nothing_typed_or_clicked_in_haste_is_lost(tmp_path: Path) -> None:
    here = SheetRoom(tmp_path)
    try:
        page = here.house.window.pages["session"]
        assert isinstance(page, SessionPage)
        history, screening = page.sheets["history"], page.sheets["screening"]
        assert isinstance(history, HistorySheet)
        assert isinstance(screening, ScreeningSheet)
        assert here.house.visits.begin(first_step())
        here.until(lambda: here.page == "session" and history.isVisible())
        for one in history.observed.values():
            one.entry.field.setFocus()
            for letter in "As told":
                QTest.keyClick(one.entry.field, letter)
        assert here.house.window.page is page, "letters are written, and no keys of the window"
        click(history.go_on)
        here.until(screening.isVisible)
        for row in screening.rows.values():
            click(row.buttons["no"])
        here.until(lambda: len(here.view.state.answers) == len(asked_items()))
        here.until(lambda: "finish" in screening.foot.answers.buttons)
        click(screening.foot.answers.buttons["finish"])
        here.until(lambda: here.view.state.phase is Phase.READY)
        assert [one.text for _, _, one in here.view.state.observations] == ["As told", "As told"]
        assert page.sheet.name == "comparison"
    finally:
        here.house.stop()


# Homework, notes, goals


def test_homework_is_given_as_it_is_typed(tmp_path: Path) -> None:
    here = ready(tmp_path)
    here.press("homework")
    assert here.in_view == "homework"
    form = here.sheet(HomeworkSheet).form
    assert not form.button.isEnabled()
    write(form.what, "Bridge on both legs")
    write(form.dose, "3 x 10")
    write(form.schedule, "mornings", Qt.Key.Key_Return)
    expected = GiveHomework(text="Bridge on both legs", dose="3 x 10", schedule="mornings")
    assert here.driver.state.homework == (expected,)
    assert form.step == GiveHomework(text="", dose="", schedule="")
    assert "1. Bridge on both legs; 3 x 10; mornings" in words_in(here.sheet(HomeworkSheet))
    assert here.in_view == "comparison", "what came by itself goes by itself"
    here.press("test:{}:{}".format(*FIRST), "drop")
    click(here.page.tabs.buttons["homework"])
    click(form.chips[0].buttons["As shown, and written down for the client"])
    click(form.button)
    assert len(here.driver.state.homework) == 2


def test_a_note_and_a_goal_with_a_day(tmp_path: Path) -> None:
    here = begun(tmp_path)
    click(here.page.tabs.buttons["notes"])
    sheet = here.sheet(NotesSheet)
    write(sheet.entry.field, "Brings the letter next time")
    click(sheet.entry.button)
    assert here.driver.state.observations[-1][2].text == "Brings the letter next time"
    assert "T1: Brings the letter next time" in words_in(sheet)
    goals = sheet.goals
    write(goals.field, "Climb stairs")
    assert not goals.until.isEnabled(), "a goal may have no day"
    click(goals.dated)
    goals.until.setFocus()
    QTest.keyClicks(goals.until, "20990228")
    QTest.keyClick(goals.until, Qt.Key.Key_Return)
    assert here.driver.state.goals == (SetGoal(text="Climb stairs", by_date="2099-02-28"),)
    assert "Climb stairs, until 28 Feb 2099" in words_in(sheet)
    assert not goals.dated.isChecked()
    assert goals.field.text() == ""
    write(goals.field, "Sleep through", Qt.Key.Key_Return)
    assert here.driver.state.goals[-1] == SetGoal(text="Sleep through")
    assert here.in_view == "notes", "what was chosen stays"


def test_a_goal_in_some_weeks_is_one_click(tmp_path: Path) -> None:
    here = begun(tmp_path)
    click(here.page.tabs.buttons["notes"])
    goals = here.sheet(NotesSheet).goals
    write(goals.field, "Climb stairs")
    eight = next(one for one in goals.findChildren(QPushButton) if one.text() == "8 weeks")
    click(eight)
    assert goals.dated.isChecked()
    assert goals.until.day == datetime.date.today() + datetime.timedelta(weeks=8)
    click(goals.button)
    (goal,) = here.driver.state.goals
    assert goal.by_date == goals.until.day.isoformat()


# Corrections


def test_a_wrong_side_is_put_right_with_a_reason_and_what_was_said_stays(tmp_path: Path) -> None:
    here = ready(tmp_path)
    assert not here.page.tabs.buttons["correct"].isEnabled()
    here.driver.test("test:{}:{}".format(*FIRST), pain="pain:1")
    here.tell()
    click(here.page.tabs.buttons["correct"])
    sheet = here.sheet(CorrectSheet)
    assert "audit trail" in words_in(sheet)
    click(sheet.tests[1])
    assert sheet.really.itemText(0) == "Gluteus maximus, right"
    assert "Gluteus maximus, left" not in [sheet.really.itemText(i) for i in range(sheet.really.count())]
    sheet.really.setFocus()
    QTest.keyClick(sheet.really, Qt.Key.Key_Down)
    assert sheet.says.text() == "Test 1 will be of Gluteus maximus, right, not of Gluteus maximus, left."
    assert not sheet.button.isEnabled(), "not without a reason"
    write(sheet.reason, "Looked from the feet")
    click(sheet.button)
    (test,) = here.driver.state.tests
    assert (test.setup.muscle, test.setup.side) == (FIRST[0], "right")
    assert (test.corrected[0].side, test.corrected[0].reason) == ("left", "Looked from the feet")
    assert "Recorded as Gluteus maximus, left before" in words_in(sheet)
    assert sheet.reason.text() == ""


def test_a_blinded_session_tells_no_result_on_any_sheet(tmp_path: Path) -> None:
    research = Research(seed=7, randomised_order=False)
    here = ready(tmp_path, msgspec.structs.replace(HIP, research=research))
    here.driver.test("test:{}:{}".format(*FIRST), pain="pain:1")
    here.tell()
    for sheet in here.page.sheets.values():
        shown = words_in(sheet).lower()
        for result in ("gave way", " held", " n\n", "no hold"):
            assert result not in shown


# The page


def test_tab_goes_through_a_sheet_in_reading_order_whatever_came_later(tmp_path: Path) -> None:
    here = ready(tmp_path)
    here.driver.test("test:{}:{}".format(*FIRST), pain="pain:1")
    here.tell()
    here.page.show_item("homework")
    form = here.sheet(HomeworkSheet).form
    (named,) = form.muscles.buttons.values()
    stops = [form.what, *form.chips[0].buttons.values(), named, form.dose]
    form.what.setFocus()
    reached: list[QWidget | None] = []
    for _ in stops:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == stops
    click(named)
    assert form.step.text == "Gluteus maximus, left"


def test_tab_reaches_every_tab_that_can_be_chosen(tmp_path: Path) -> None:
    page = begun(tmp_path).page
    enabled = [name for name, button in page.tabs.buttons.items() if button.isEnabled() and button.isVisible()]
    assert enabled == ["comparison", "history", "notes"]
    page.tabs.buttons["comparison"].setFocus()
    reached: list[QWidget | None] = [QApplication.focusWidget()]
    for _ in enabled[1:]:
        QTest.keyClick(page, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [page.tabs.buttons[name] for name in enabled]
    QTest.keyClick(page.tabs.buttons["notes"], Qt.Key.Key_Space)
    assert page.sheet.name == "notes"
    assert [name for name, button in page.tabs.buttons.items() if button.isChecked()] == ["notes"]


def test_what_the_person_chose_stays_until_something_else_is_wanted(tmp_path: Path) -> None:
    here = begun(tmp_path)
    click(here.page.tabs.buttons["notes"])
    here.press("history:low_back", "movement:limited")
    assert here.in_view == "notes"
    here.press("finish")
    assert here.in_view == "screening"
    click(here.page.tabs.buttons["history"])
    here.press("answer:no")
    assert here.in_view == "history"
    here.press("read_out", "none", "finish")
    assert here.in_view == "history", "it was chosen, and nothing is wanted now"


def test_where_it_is_narrow_what_is_wanted_comes_before_plan_and_map(tmp_path: Path) -> None:
    driver = at_desk(begin_with(HIP, *CREW), tmp_path)
    here = Shown(driver, width=NARROW_PX - 100)
    page = here.page
    assert here.sheet(HistorySheet).isVisible()
    assert not page.plan.isVisible()
    click(page.tabs.buttons["plan"])
    assert page.plan.isVisible()
    assert not here.sheet(HistorySheet).isVisible()
    here.press(*OPENING[:3])
    assert here.sheet(ScreeningSheet).isVisible()
    page.resize(NARROW_PX + 200, 820)
    assert page.plan.isVisible()
    assert here.sheet(ScreeningSheet).isVisible()
    assert not page.tabs.buttons["plan"].isVisible()
    page.show_item("notes")
    assert here.in_view == "notes"
    page.show_item("correct")
    assert here.in_view == "notes", "nothing is there to be corrected"


def test_nothing_of_a_sheet_is_wider_than_its_place(tmp_path: Path) -> None:
    driver = at_desk(begin_with(LOW_BACK, *CREW), tmp_path).press(*OPENING)
    longest = max(LOW_BACK.muscles, key=lambda one: len(one.name) if one.scorable else 0)
    driver.test("muscle", f"test:{longest.muscle}:{longest.side}", pain="pain:1")
    page = Shown(driver).page
    for width in (NARROW_PX - 260, NARROW_PX, 1452):
        page.resize(width, 820)
        for name in ("history", "screening", "homework", "notes", "correct"):
            page.show_item(name)
            QApplication.processEvents()
            (column,) = page.sheet.findChildren(Column)
            inside = column.widget()
            assert inside is not None
            assert inside.minimumSizeHint().width() <= column.viewport().width(), (name, width)
