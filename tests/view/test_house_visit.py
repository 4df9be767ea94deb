"""A visit in the window: conducted with two keys on the virtual device, left, resumed, closed in the middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from house_stubs import Clock, PlainPage, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

pytest.importorskip("pytestqt")
from house_visits import FAST, OPENING, PACED, TEST, Room, connect, first_step, key_of, make_records, rooms

import nktsense as nk
from nktsense.protocol.session.state import Phase
from nktsense.records.opening.door import open_store
from nktsense.records.sessions.stored import load_session
from nktsense.visit.recover import resume_visit

MakeRoom = Callable[..., Room]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[MakeRoom]:
    with rooms(lambda **chosen: Room(tmp_path, **chosen)) as make:
        yield make


def test_a_clicker_conducts_a_visit_and_the_page_follows_it(room: MakeRoom) -> None:
    here = room(device=FAST)
    window = here.house.window
    assert here.house.visits.begin(first_step())
    assert not here.house.visits.begin(first_step()), "one at a time"
    here.until(lambda: here.page == "session")
    here.answer(*OPENING, TEST)
    assert here.page == "test"
    here.answer("pain:0")
    here.until(lambda: here.view.device_open and "recording" in window.header.recording.text())
    assert not window.rail.isVisible()
    press(Qt.Key.Key_Escape)
    assert here.page == "test", "a test is not left by a key"
    here.until(here.made)
    here.answer("pain:0", "finish")
    assert here.page == "session"
    assert window.header.device.text() == "no device"
    assert window.rail.isVisible()
    here.answer("homework", "back", "close")
    here.until(lambda: here.view.held is not None)
    press(Qt.Key.Key_U)
    here.until(lambda: here.view.held is None and here.view.state.phase is Phase.READY)
    here.answer("close", "now", "leave")
    assert here.page == "home"
    assert not here.house.visits.open
    home = window.pages["home"]
    assert isinstance(home, PlainPage)
    assert any(news.trials for news in home.told), "every page is told, in view or not"


def test_what_cannot_be_done_is_one_sentence_in_the_last_line(room: MakeRoom) -> None:
    here = room(device="")
    here.house.visits.begin(first_step())
    here.answer(*OPENING, TEST, "pain:0")
    status = here.house.window.status
    here.until(lambda: "No dynamometer is chosen." in status.sentence.text())
    assert status.button.text() == "Close"
    assert here.view.setup is not None, "the test is still set up"


def test_to_go_on_with_the_visit_that_is_open_brings_it_into_view(room: MakeRoom, tmp_path: Path) -> None:
    make_records(tmp_path)
    begin = first_step("C-1")
    here = room()
    here.house.start()
    here.until(lambda: here.door.store is not None)
    assert here.house.visits.begin(begin)
    here.until(lambda: here.page == "session")
    here.house.window.show_page("home")
    assert here.house.visits.resume(begin.session)
    assert here.page == "session"
    here.house.window.show_page("home")
    assert not here.house.visits.resume("3f2b8c1e-0000-4000-8000-000000000000"), "another one has to wait"
    assert here.page == "home"


def test_what_was_typed_and_cannot_be_taken_stands_in_its_line_again(room: MakeRoom) -> None:
    here = room()
    here.house.visits.begin(first_step())
    here.answer(*OPENING, TEST)
    bar = here.house.window.bar
    here.until(lambda: bar.entry.field is not None and bar.entry.field.id == "pain")
    status, line = here.house.window.status, bar.entry.line

    def type_pain(text: str) -> None:
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    type_pain("99")
    here.until(lambda: bool(status.sentence.text()))
    here.until(lambda: line.text() == "99")
    type_pain("1")
    here.until(lambda: here.view.state.open_test is not None)
    assert "99" not in line.text()
    bar.entry.give_back()
    assert not line.text(), "what was taken does not come again"


def test_a_trouble_that_is_past_goes_with_the_next_step_once_it_could_be_read(room: MakeRoom) -> None:
    clock = Clock()
    here = room(device="", clock=clock)
    here.house.visits.begin(first_step())
    here.answer(*OPENING, TEST, "pain:0")
    status = here.house.window.status
    here.until(lambda: "No dynamometer is chosen." in status.sentence.text())
    here.answer("drop")
    clock.after(60.0)
    QTest.qWait(60)
    assert "No dynamometer is chosen." in status.sentence.text(), "nothing was done since"
    here.store.change(device=FAST)
    here.answer(TEST, "pain:0")
    here.until(lambda: here.view.state.open_test is not None)
    here.until(lambda: not status.sentence.text())
    assert status.button.isHidden()


def test_what_went_wrong_at_once_is_said_together_and_the_cause_first(room: MakeRoom, tmp_path: Path) -> None:
    make_records(tmp_path)
    begin = first_step("C-1")
    here = room()
    here.house.start()
    here.until(lambda: here.door.store is not None)
    assert here.house.visits.begin(begin)
    here.answer(*OPENING, TEST)
    with open_store(tmp_path / "records.db", key_of(tmp_path)) as store:
        resume_visit(store, begin.session, connect)  # another window takes the session up
    here.answer("pain:0")
    status = here.house.window.status
    here.until(lambda: bool(status.sentence.text()))
    said = status.sentence.text()
    assert "was continued elsewhere" in said
    assert said.index("was continued elsewhere") < said.index("belongs to no test")
    here.until(lambda: not here.view.device_open and not here.view.connecting)
    assert status.sentence.text() == said


@pytest.mark.ci  # without a window: tests/visit/test_visit_conduct.py, tests/visit/test_desk_thread.py
def test_a_window_closed_in_a_test_seals_the_recording_and_the_next_one_goes_on_there(
    room: MakeRoom, tmp_path: Path
) -> None:
    make_records(tmp_path)
    begin = first_step("C-1")
    here = room(device=PACED)
    here.house.start()
    here.until(lambda: here.door.store is not None)
    assert here.house.visits.begin(begin)
    assert here.store.now.session == begin.session, "remembered before it is begun"
    here.answer(*OPENING, TEST, "pain:0")
    here.until(lambda: here.view.device_open)
    here.until(lambda: here.made(1))
    press(Qt.Key.Key_M)
    here.until(lambda: here.page == "test" and here.house.window.page.mark())
    here.close()
    with open_store(tmp_path / "records.db", key_of(tmp_path)) as store:
        state = load_session(store, begin.session).state
    assert state.open_test is not None
    kept = len(state.open_test.counted)
    assert kept >= 1
    (recording,) = (tmp_path / "recordings").glob("*.nkt")
    marks = [mark for mark in nk.read(recording).markers if mark.kind == "user"]
    assert len(marks) == 2, "one by key, one by the button's way"

    again = room(device=PACED)
    assert again.store.now.session == begin.session
    again.house.start()
    again.until(lambda: again.page == "test" and "connect_again" in again.ids)
    bar = again.house.window.bar
    assert bar.lit is not None
    assert bar.lit.id == "connect_again"
    assert bar.buttons[0].kind == "primary"
    test = again.view.state.open_test
    assert test is not None
    assert len(test.counted) == kept
    again.answer("connect_again")
    again.until(lambda: again.view.device_open)
    again.answer("stop", "stop:time")
    again.answer("now")
    again.until(lambda: again.view.state.phase is Phase.READY)
    again.answer("leave")
    again.until(lambda: again.page == "home")
    assert again.store.now.session == "", "it was left on purpose"


def test_a_session_that_cannot_be_taken_up_again_is_told_and_forgotten(room: MakeRoom, tmp_path: Path) -> None:
    make_records(tmp_path)
    here = room(session="3f2b8c1e-0000-4000-8000-000000000000")
    here.house.start()
    here.until(lambda: "was never begun" in here.house.window.status.sentence.text())
    assert here.store.now.session == ""
    assert not here.house.visits.open


def test_another_language_builds_the_window_anew_and_the_visit_goes_on(room: MakeRoom) -> None:
    here = room()
    before = here.house.window
    here.house.visits.begin(first_step())
    here.until(lambda: here.page == "session")
    before.show_page("settings")
    here.store.change(language="de")
    here.house.services.changed()
    after = here.house.window
    assert after is not before
    assert after.isVisible()
    assert here.page == "settings"
    assert after.covers.key_sheet.close_button.text() == "Schließen"
    after.show_page("session")
    here.until(after.isActiveWindow)
    here.answer(*OPENING[:2])
    assert here.view.state.phase is Phase.HISTORY
    pages = after.pages["session"]
    assert isinstance(pages, PlainPage)
    assert pages.told[0].view is not None, "new pages are told where the visit stands"


def test_preferences_hold_at_once_for_the_visit_that_is_open(room: MakeRoom) -> None:
    here = room(device=FAST)
    here.house.visits.begin(first_step())
    here.answer(*OPENING)
    here.store.change(lever_m={"gluteus_maximus": 0.31}, target_n={"gluteus_maximus": 140.0})
    here.house.services.changed()
    here.answer(TEST)
    assert here.view.setup is not None
    assert (here.view.setup.lever_m, here.view.setup.target_n) == (0.31, 140.0)


def test_the_screen_for_the_patient_comes_and_goes_with_a_key(room: MakeRoom) -> None:
    here = room()
    here.house.visits.begin(first_step())
    here.until(lambda: here.page == "session")
    press(Qt.Key.Key_P)
    screen = here.house.driver.patient
    assert screen is not None
    assert screen.isVisible()
    here.house.window.activateWindow()
    assert QTest.qWaitForWindowActive(here.house.window)
    press(Qt.Key.Key_P)
    assert here.house.driver.patient is None
