"""The test page on a desk with virtual dynamometers: what a person sees from the set-up to the verdict, and does."""

from __future__ import annotations

import re
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

from desks import OPENING, SETTINGS, Driver, Seconds, at_desk, begin_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.palette import LIGHT
from nktsense.protocol.session.plan import PlannedMuscle, Research, SessionPlan
from nktsense.view.look.application import application, dress
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import style_sheet
from nktsense.view.look.tokens import Mark
from nktsense.view.testing.bars import Header
from nktsense.view.testing.test_page import TestPage
from nktsense.view.words import set_lever, set_unit
from nktsense.visit.desk.news import DeskNews

BREAKS = "sim:break?peak=185&ratio=0.6&seed=11&rest=31&speed=0&rate=100&repeat="
HOLDS = "sim:hold?peak=185&hold=1.6&seed=12&rest=31&speed=0&rate=100&repeat="
LEFT, RIGHT = (
    PlannedMuscle(
        muscle="gluteus_maximus",
        name="Gluteus maximus",
        side=side,
        region="hip",
        target_n=150.0,
        position="prone, knee flexed",
        pad_site="distal thigh",
        cautions="acute low back pain",
    )
    for side in ("left", "right")
)
AT_ONCE = replace(SETTINGS, careful_s=0.0)
PLAN = SessionPlan(title="Both sides", muscles=(RIGHT, LEFT))
LEFT_FIRST = SessionPlan(title="Both sides", muscles=(LEFT, RIGHT))
Show = Callable[..., "Shown"]


class Shown:
    """A desk and the page that shows it, in a window as large as asked for."""

    def __init__(self, driver: Driver | None, clock: Seconds, size: tuple[int, int]) -> None:
        application()
        self._driver, self.clock = driver, clock
        self.page = TestPage(clock)
        self.board = self.page.board
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)
        self.window.resize(*size)
        dress(self.window, LIGHT)
        self.window.setStyleSheet(style_sheet(LIGHT))
        self.page.recolour(LIGHT)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.told = 0
        if driver is not None:
            self.look()

    @property
    def driver(self) -> Driver:
        assert self._driver is not None
        return self._driver

    def replay(self, news: tuple[DeskNews, ...]) -> Shown:
        """Hand over news that a desk gave before."""
        for one in news:
            self.page.news(one)
        self.page.frame()
        settle()
        return self

    def close(self) -> None:
        if self._driver is not None:
            self.driver.desk.leave()
        self.window.close()
        self.window.deleteLater()
        set_unit("N")
        set_lever(None)
        settle()

    def look(self) -> Shown:
        """Hand over the news and draw a frame."""
        self.driver.poll()
        for news in self.driver.news[self.told :]:
            self.page.news(news)
        self.told = len(self.driver.news)
        self.page.frame()
        settle()
        return self

    def press(self, *choices: str) -> Shown:
        self.driver.press(*choices)
        return self.look()

    def trials(self, number: int) -> Shown:
        """Wait for so many trials, drawing on the way."""

        def made() -> bool:
            test = self.driver.state.open_test
            return test is not None and len(test.trials) >= number

        self.driver.until(made)
        return self.look()

    @property
    def texts(self) -> list[str]:
        """Everything that can be read on the page."""
        labels = [text.text() for text in self.page.findChildren(Text) if text.isVisible()]
        return labels + [button.text() for button in self.page.findChildren(QAbstractButton) if button.isVisible()]


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def show(tmp_path: Path) -> Iterator[Show]:
    shown: list[Shown] = []

    def make(*addresses: str, plan: SessionPlan = PLAN, size: tuple[int, int] = (1600, 800)) -> Shown:
        answers = iter(addresses)
        driver = at_desk(begin_with(plan), tmp_path, device_for=lambda _: next(answers), settings=AT_ONCE)
        driver.press(*OPENING)
        shown.append(Shown(driver, Seconds(), size))
        return shown[-1]

    yield make
    for one in shown:
        one.close()


def plain(text: Text) -> str:
    return text.text().replace("\N{NO-BREAK SPACE}", " ")


def test_from_the_set_up_to_three_verdicts(show: Show) -> None:
    shown = show(f"{BREAKS}3", f"{HOLDS}1")
    page, card = shown.page, shown.board.verdict
    assert card.word.text() == "No test"
    shown.press("test:gluteus_maximus:right")
    assert page.title == "Gluteus maximus · right · break test"
    assert [plain(text) for _, text in card.notes[:2]] == ["prone, knee flexed", "distal thigh"]
    assert card.notes[0][1].isVisible()
    assert plain(card.notes[2][1]) == "60–100 N/s up to 150 N"
    assert card.caption.text() == "before trial 1"
    shown.press("pain:0").trials(1)
    (trial,) = shown.driver.state.tests[-1].trials[:1]
    shown.trials(3)
    assert card.word.text() == "Break"
    assert plain(card.headline) == shown.driver.state.tests[-1].trials[-1].result.headline
    assert [item.word for item in shown.board.row.items] == ["Break"] * 3
    assert trial.result.verdict == "break"
    assert shown.board.row.following.text() == "3 of 3 made"
    assert len(shown.board.trace.force_samples) > 1000
    shown.press("pain:0", "finish")
    assert card.word.text() == "Break"  # the last answer stands until another test is set up
    shown.press("test:gluteus_maximus:left")
    assert (card.word.text(), card.caption.text()) == ("Not armed yet", "before trial 1")
    assert shown.board.row.items == ()
    assert page.title == "Gluteus maximus · left · break test"


def test_left_stands_beside_right_from_the_beginning_of_the_second_test(show: Show) -> None:
    shown = show(f"{HOLDS}3", f"{BREAKS}3", plan=LEFT_FIRST)
    sides = shown.board.sides
    shown.press("test:gluteus_maximus:left", "pain:0").trials(3)
    assert not sides.isVisible()
    shown.press("pain:0", "finish", "test:gluteus_maximus:right")
    assert sides.isVisible()
    places = [part.geometry() for part in (shown.board.trace, shown.board.row, sides, shown.board.place)]
    shown.press("pain:0").trials(3)
    assert [part.geometry() for part in (shown.board.trace, shown.board.row, sides, shown.board.place)] == places
    left, right = shown.driver.state.tests
    means = [sum(one.result.peak_n or 0.0 for one in test.trials) / 3 for test in (left, right)]
    percent = 200 * (means[1] - means[0]) / (means[1] + means[0])
    said = sides.difference.text()
    assert said == "sides equal" or said.endswith(f"stronger by {abs(percent):.0f} %")
    assert "not a finding by itself" in sides.caution.text()
    assert f"{means[0]:.0f} N" in sides.accessibleDescription()
    assert "Hold, Hold, Hold" in sides.accessibleDescription()


def test_a_retest_has_the_curve_of_its_test_under_it(show: Show) -> None:
    shown = show(f"{BREAKS}3", f"{HOLDS}3", f"{HOLDS}3", plan=LEFT_FIRST)
    trace = shown.board.trace
    shown.press("test:gluteus_maximus:left", "pain:0").trials(3).press("pain:0", "finish")
    shown.press("test:gluteus_maximus:right", "pain:0").trials(3).press("pain:0", "finish")
    assert trace.under is not None
    assert trace.under[0] == "left side"
    shown.press("release", "release:pressure", "where:gluteus_maximus:left", "meant_for", "meant:1", "start", "done")
    shown.press("retest:1")
    before = shown.driver.state.tests[0].trials[-1].result
    assert trace.under is not None
    word, graded = trace.under
    assert word == "before"
    assert graded.verdict == before.verdict == "break"
    assert graded.trial.peak_n == before.peak_n


def test_a_device_that_is_gone_is_told_and_the_trial_stays(show: Show) -> None:
    shown = show(f"{HOLDS}1", f"{HOLDS}2", plan=LEFT_FIRST)
    shown.press("test:gluteus_maximus:left", "pain:0").trials(1)
    shown.driver.until(lambda: not shown.driver.desk.busy)
    shown.look()
    card = shown.board.verdict
    assert (card.word.text(), card.mark.mark) == ("Device lost", Mark.CROSS)
    assert plain(card.headline) == shown.driver.desk.view.lost
    assert [item.word for item in shown.board.row.items] == ["Hold"]
    shown.press("connect_again").trials(3)
    assert card.word.text() == "Hold"
    assert [item.number for item in shown.board.row.items] == [1, 2, 3]


def test_in_a_blinded_block_nothing_measured_is_shown(show: Show) -> None:
    plan = SessionPlan(title="Blinded", muscles=(LEFT, RIGHT), research=Research(seed=7, randomised_order=False))
    shown = show(f"{BREAKS}3", plan=plan)
    shown.press("test:gluteus_maximus:left", "pain:0")
    for number in (1, 2, 3):
        shown.trials(number)
        for text in shown.texts:
            assert not re.search(r"\d\s?(N|kgf|%|°)", text.replace("\N{NO-BREAK SPACE}", " ")) or "up to 150 N" in text
            assert not re.search(r"\b(Break|Hold|gave way|held)\b", text)
    board = shown.board
    assert board.now.number.text() == "–"
    assert board.verdict.word.text() == "Trial 3 is made"
    assert [item.word for item in board.row.items] == ["made"] * 3
    assert board.trace.trials == []
    board.row.chips[0].click()
    assert not board.details_open
    assert shown.page.watch.last is not None
    assert shown.page.watch.last.recording or shown.page.watch.last.saved_samples


def test_the_rest_is_counted_down_between_two_looks_of_the_desk(show: Show) -> None:
    shown = show(f"{HOLDS}1", plan=LEFT_FIRST)
    shown.press("test:gluteus_maximus:left", "pain:0").trials(1)
    rest = shown.board.row.rest
    assert rest.text() == "rest 1:00"
    shown.clock.now_s += 20.5
    shown.page.frame()
    assert rest.text() == "rest 0:40"
    assert shown.board.now.line.text() in ("0:40 left", "")
    shown.clock.now_s += 100.0
    shown.page.frame()
    assert rest.text() == "rest over"


# All of the evidence.


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[DeskNews, ...]:
    """The news of two sides tested: three holds on the left, two breaks on the right, and what goes on then."""
    answers = iter((f"{HOLDS}3", f"{BREAKS}2"))
    folder = tmp_path_factory.mktemp("recorded")
    driver = at_desk(begin_with(LEFT_FIRST), folder, device_for=lambda _: next(answers)).press(*OPENING)
    driver.test("test:gluteus_maximus:left")
    driver.press("test:gluteus_maximus:right", "pain:0")
    driver.until(lambda: bool(driver.state.open_test) and len(driver.state.tests[-1].trials) == 2)
    driver.poll()
    driver.desk.leave()
    return tuple(driver.news)


@pytest.fixture
def tested(recorded: tuple[DeskNews, ...]) -> Iterator[Shown]:
    shown = Shown(None, Seconds(), (1600, 800))
    yield shown.replay(recorded)
    shown.close()


def test_all_of_the_evidence_of_any_trial_opens_in_the_place_of_the_card(tested: Shown) -> None:
    board, row = tested.board, tested.board.row
    QTest.mouseClick(row.chips[0], Qt.MouseButton.LeftButton)
    settle()
    assert board.details.isVisible()
    assert board.details.title.text() == "trial 1 · Break"
    told = "\n".join(text.text() for text in board.details.findChildren(Text)).replace("\N{NO-BREAK SPACE}", " ")
    graded = tested.page._graded[1]
    remarks = [remark.text for remark in (*graded.checks, *graded.reasons, *graded.flags)]
    for text in (graded.headline, *graded.evidence, *remarks):
        assert text in told
    assert graded.rule in told
    assert f"algorithm {graded.settings.as_dict()['algorithm_version']}" in told
    QTest.mouseClick(row.chips[0], Qt.MouseButton.LeftButton)
    assert not board.details_open


def test_a_number_is_short_and_the_whole_of_it_is_under_the_pointer(tested: Shown) -> None:
    tested.board.row.chips[1].click()
    peak = tested.page._graded[2].trial.peak_n
    (value,) = [
        text for text in tested.board.details.findChildren(Text) if text.accessibleName().startswith("Highest force")
    ]
    assert plain(value).split(" ")[0] == f"{peak:.0f}"
    assert f"{peak:.9g} N" in value.toolTip()


def test_that_a_device_went_away_is_said_below_where_a_verdict_stands_in_its_place(tested: Shown) -> None:
    told: list[str] = []
    tested.page.status.connect(told.append)
    tested.page.past.connect(lambda sentence: told.append(f"past: {sentence}"))
    nothing, words = np.empty(0), "It is looked for. Check its cable."
    assert tested.board.verdict.number is not None
    for state, message in ((LinkState.RECONNECTING, words), (LinkState.STREAMING, "")):
        tested.page.news(DeskNews(updates=(LiveUpdate(state, nothing, nothing, message=message),)))
        tested.page.frame()
        assert tested.board.verdict.number is not None
    assert told == [words, f"past: {words}"]


def test_the_keyboard_opens_and_closes_the_evidence(tested: Shown) -> None:
    board = tested.board
    tested.window.activateWindow()
    board.row.chips[1].setFocus()
    QTest.keyClick(board.row.chips[1], Qt.Key.Key_Return)
    assert board.details_open
    assert board.details.item is not None
    assert board.details.item.number == 2
    QTest.keyClick(board.row.chips[1], Qt.Key.Key_Escape)
    assert not board.details_open
    QTest.mouseClick(board.verdict.more, Qt.MouseButton.LeftButton)
    assert board.details_open
    assert tested.page.back()
    assert not board.details_open
    assert not tested.page.back()


def test_a_new_verdict_takes_its_place_back(show: Show) -> None:
    # The first device has one trial to give, so no second verdict comes before the evidence is open.
    shown = show(f"{BREAKS}1", f"{BREAKS}1")
    shown.press("test:gluteus_maximus:right", "pain:0").trials(1)
    shown.driver.until(lambda: not shown.driver.desk.busy)
    shown.look()
    shown.board.row.chips[0].click()
    assert shown.board.details_open
    shown.page.frame()
    assert shown.board.details_open
    shown.press("connect_again").trials(2)
    assert not shown.board.details_open
    assert [item.number for item in shown.board.row.items] == [1, 2]


def test_a_trial_that_is_not_counted_says_so_and_is_kept(show: Show) -> None:
    shown = show(f"{BREAKS}2")
    shown.press("test:gluteus_maximus:right", "pain:0").trials(1)
    shown.press("aside", "aside:pad_slipped")
    # It is the newest that is set aside, and the second may have come meanwhile.
    [number] = [trial.number for trial in shown.driver.state.tests[-1].trials if trial.aside is not None]
    chip = shown.board.row.chip_of(number)
    assert chip is not None
    assert chip.accessibleName() == f"trial {number}: Break, not counted"
    chip.click()
    settle()
    told = [text.text() for text in shown.board.details.findChildren(Text)]
    assert any(text.startswith("Not counted: ") for text in told)


# Sizes, keyboard, screen readers.


@pytest.mark.parametrize("size", [(960, 312), (960, 440), (1200, 700), (1600, 800), (2400, 1300)])
def test_nothing_overlaps_or_leaves_the_window(tested: Shown, size: tuple[int, int]) -> None:
    tested.window.resize(*size)
    settle()
    assert (tested.window.width(), tested.window.height()) == size
    board = tested.board
    parts: list[QWidget] = [board.whole_button, board.trace, board.row, board.sides, board.now, board.place]
    parts += [board.caption] if board.caption.isVisible() else []
    boxes = [part.rect().translated(part.mapTo(tested.window, part.rect().topLeft())) for part in parts]
    for i, box in enumerate(boxes):
        assert tested.window.rect().contains(box), parts[i]
        assert not any(box.intersects(other) for other in boxes[i + 1 :]), parts[i]
    assert board.trace.force.height() >= 100
    for text in board.verdict.findChildren(Text):
        if text.isVisible():
            assert board.verdict.rect().contains(text.geometry())
            assert not text.wordWrap() or text.height() >= text.heightForWidth(text.width())
    assert board.verdict.headline.isVisible()
    assert board.verdict.more.isVisible()
    assert board.sides.caution.height() >= board.sides.caution.heightForWidth(board.sides.caution.width())


def test_the_verdict_does_not_move_what_is_around_it(show: Show) -> None:
    shown = show(f"{BREAKS}2", size=(960, 440))
    shown.press("test:gluteus_maximus:right", "pain:0")
    shown.driver.until(lambda: any(news.updates for news in shown.driver.news))
    shown.look()
    board = shown.board
    parts = (board.trace, board.row, board.now, board.place, board.caption)
    before = [part.geometry() for part in parts]
    shown.trials(2)
    shown.page.caption("The rest is over.")
    settle()
    assert [part.geometry() for part in parts] == before


def test_tab_reaches_every_button_and_each_has_a_name(tested: Shown) -> None:
    tested.window.activateWindow()
    QTest.qWaitForWindowActive(tested.window)
    tested.window.setFocus()
    buttons = {one for one in tested.page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()}
    reached: set[QWidget] = set()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or tested.window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert buttons <= reached
    assert len(buttons) >= 5
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert {one.accessibleName() for one in buttons if one.accessibleName()} >= {"trial 1: Break", "trial 2: Break"}


def test_a_screen_reader_hears_the_verdict_and_not_the_number(tested: Shown) -> None:
    QAccessible.setActive(True)
    try:
        board, graded = tested.board, tested.page._graded[2]
        board.show_verdict(2, graded)
        said = board.verdict.accessibleDescription()
        assert said.startswith("Break. ")
        assert graded.headline in said
        face = QAccessible.queryAccessibleInterface(board.now.number)
        assert face.text(QAccessible.Text.Name) == "force now"
    finally:
        QAccessible.setActive(False)


def test_a_moment_can_be_marked_while_a_device_is_open(show: Show) -> None:
    shown = show(f"{HOLDS.replace('speed=0', 'speed=20')}3", plan=LEFT_FIRST)
    seen: list[float] = []
    shown.page.marked.connect(seen.append)
    shown.press("test:gluteus_maximus:left")
    assert not shown.board.mark_button.isEnabled()
    assert not shown.page.mark()
    shown.press("pain:0").trials(1)
    QTest.mouseClick(shown.board.mark_button, Qt.MouseButton.LeftButton)
    assert shown.page.mark()
    assert len(shown.board.trace.marks) == 2
    assert 0 <= time.monotonic() - seen[0] < 20
    assert seen[0] <= seen[1]


def test_the_whole_session_by_button_and_by_key(tested: Shown) -> None:
    QTest.mouseClick(tested.board.whole_button, Qt.MouseButton.LeftButton)
    assert tested.board.trace.whole
    assert tested.page.whole()
    assert not tested.board.trace.whole
    assert not tested.board.whole_button.isChecked()


def test_words_that_fell_silent_stand_above_the_trace_for_a_while(tested: Shown) -> None:
    assert tested.page.caption("The rest is over.")
    tested.page.frame()
    assert tested.board.caption.text() == "The rest is over."
    tested.clock.now_s += 9.0
    tested.page.frame()
    assert tested.board.caption.text() == ""


# Units.


def test_a_torque_needs_the_lever_arm_of_the_test(show: Show) -> None:
    set_unit("Nm")
    shown = show(f"{BREAKS}1")
    shown.press("test:gluteus_maximus:right", "pain:0").trials(1)
    setup = shown.driver.state.tests[-1].setup
    assert setup.lever_m is not None
    assert shown.board.now.unit.text() == "N·m"
    result = shown.driver.state.tests[-1].trials[0].result
    assert result.af_iso_n is not None
    assert plain(shown.board.verdict.headline).startswith(f"Gave way at {round(result.af_iso_n) * setup.lever_m:.1f} ±")
    assert plain(shown.board.verdict.headline).endswith(" N·m")


def test_kilograms_force_have_a_steady_decimal(show: Show) -> None:
    set_unit("kgf")
    shown = show(f"{BREAKS}1")
    shown.press("test:gluteus_maximus:right", "pain:0").trials(1)
    assert re.fullmatch(r"−?\d+\.\d", shown.board.now.number.text())
    assert shown.board.trace.force_name.text() == "force (kgf)"


# The header.


def test_the_header_tells_of_no_device_and_of_one_that_is_being_connected() -> None:
    application()
    header = Header()
    assert (header.device.text(), header.recording.text()) == ("no device", "not recording")
    header.show_no_device(connecting=True)
    assert header.device.text() == "connecting"


def test_the_header_follows_the_stream_of_a_test(show: Show) -> None:
    shown = show(f"{HOLDS}1", plan=LEFT_FIRST)
    header = Header()
    header.show_watch(shown.page.watch)
    assert header.device.text() == "no device"
    shown.press("test:gluteus_maximus:left", "pain:0").trials(1)
    header.show_watch(shown.page.watch)
    assert header.device.text().startswith("simulated")
    shown.driver.until(lambda: not shown.driver.desk.busy)
    shown.look()
    header.show_watch(shown.page.watch)
    assert header.recording.text().startswith("recorded ")
    assert header.light.mark is Mark.RING


def test_news_without_anything_change_nothing(show: Show) -> None:
    shown = show(f"{HOLDS}1", plan=LEFT_FIRST)
    before = shown.texts
    shown.page.news(DeskNews())
    shown.page.frame()
    assert shown.texts == before
