"""The lock of a window that nobody touches, records behind a passphrase, and choosing with one switch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from house_stubs import Clock, PlainPage, offer_of, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

pytest.importorskip("pytestqt")
from house_visits import OPENING, PACED, TEST, Room, first_step, make_records, rooms

WORDS = "a long passphrase"
MakeRoom = Callable[..., Room]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[MakeRoom]:
    with rooms(lambda **chosen: Room(tmp_path, **chosen)) as make:
        yield make


def test_names_and_results_are_hidden_after_a_while_and_any_key_brings_them_back(
    room: MakeRoom, tmp_path: Path
) -> None:
    make_records(tmp_path)
    clock = Clock()
    here = room(clock=clock, lock_after_min=1.0)
    window = here.house.window
    here.house.start()
    here.until(lambda: here.door.store is not None and not here.house.work.jobs)
    clock.after(59)
    QTest.qWait(40)
    assert not window.locked
    press(Qt.Key.Key_Shift)
    clock.after(59)
    QTest.qWait(40)
    assert not window.locked, "any key is a touch"
    clock.after(2)
    here.until(lambda: window.locked)
    assert not window.body.isVisible()
    assert not window.header.isVisible()
    assert "Any key" in window.covers.lock_page.words.text()
    assert window.windowTitle() == "nktsense", "the list of windows names no client either"
    window.show_page("settings")
    assert window.windowTitle() == "nktsense"
    press(Qt.Key.Key_PageDown)
    assert not window.locked
    assert window.body.isVisible()
    assert window.windowTitle() == "Settings – nktsense"


def test_nothing_is_hidden_where_there_is_nothing_to_hide(room: MakeRoom) -> None:
    clock = Clock()
    here = room(clock=clock, lock_after_min=1.0)
    clock.after(3600)
    QTest.qWait(60)
    assert not here.house.window.locked


def test_a_recording_goes_on_behind_the_lock_and_says_so(room: MakeRoom) -> None:
    clock = Clock()
    here = room(clock=clock, lock_after_min=1.0, device=PACED)
    window = here.house.window
    here.house.visits.begin(first_step())
    here.answer(*OPENING, TEST, "pain:0")
    here.until(lambda: here.view.device_open and "recording" in window.header.recording.text())
    clock.after(61)
    here.until(lambda: window.locked)
    here.until(lambda: "recording" in window.covers.lock_page.recording.text())
    here.until(lambda: here.made(1))
    assert window.caption.isHidden(), "nothing of a result is shown"
    clock.after(59)
    QTest.qWait(40)
    window.covers.lock_page.touched.emit()
    clock.after(59)
    QTest.qWait(40)
    assert not window.locked


def test_records_behind_a_passphrase_ask_for_it_and_the_lock_asks_again(room: MakeRoom, tmp_path: Path) -> None:
    make_records(tmp_path, WORDS)
    clock = Clock()
    here = room(clock=clock, lock_after_min=1.0, key_file=False)
    window, page = here.house.window, here.house.window.covers.lock_page
    here.house.start()
    here.until(lambda: window.locked)
    assert page.line.hasFocus()
    QTest.keyClicks(page.line, WORDS)
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    here.until(lambda: not window.locked)
    assert here.door.store is not None
    clock.after(61)
    here.until(lambda: window.locked)
    press(Qt.Key.Key_PageDown)
    assert window.locked, "a key is no passphrase"
    QTest.keyClicks(page.line, "not the right one")
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    here.until(lambda: bool(page.problem.text()))
    assert "not the passphrase" in page.problem.text()
    assert window.locked
    QTest.keyClicks(page.line, WORDS)
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    here.until(lambda: not window.locked)


def test_one_can_go_on_without_records_that_are_closed(room: MakeRoom, tmp_path: Path) -> None:
    make_records(tmp_path, WORDS)
    here = room(key_file=False)
    here.house.start()
    here.until(lambda: here.house.window.locked)
    QTest.mouseClick(here.house.window.covers.lock_page.leave_button, Qt.MouseButton.LeftButton)
    assert not here.house.window.locked
    assert here.house.services.records() is None


def test_with_one_switch_answers_are_lit_in_turn_and_it_takes_the_lit_one(room: MakeRoom) -> None:
    clock = Clock()
    here = room(clock=clock, one_switch=True, scan_s=1.5, choose_keys=("F13",))
    page, bar = here.house.window.page, here.house.window.bar
    assert isinstance(page, PlainPage)
    page.own = offer_of("yes", "no", "later")
    lit: list[str] = []
    for _ in range(5):
        QTest.qWait(40)
        assert bar.lit is not None
        lit.append(bar.lit.id)
        clock.after(1.6)
    assert lit == ["yes", "no", "later", "yes", "no"]
    clock.after(-1.6)
    press(Qt.Key.Key_F13)
    assert page.answers == ["no"]
