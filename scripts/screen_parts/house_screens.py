"""Every screen of the clinician's window, in the order in which a person comes to them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from house_stubs import press
from house_visits import Room
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nktsense.signal import Phase
from nktsense.verbs.window import pages
from nktsense.view.testing.test_page import TestPage
from screen_parts.album import Album
from screen_parts.practice import BREAKS, HOLDS, OPENING, begin, choose, close, practice, run_test

PACED = "sim:break?peak=185&ratio=0.6&seed=11&repeat=2&rest=6&rate=200&speed=1.4"


def draw_house(album: Album, kept: Path) -> None:
    """Draw all of them.

    Args:
        album: Where they are put.
        kept: Folder of the practice; it is copied, not changed.
    """
    with tempfile.TemporaryDirectory() as first:
        _first_day(album, Path(first))
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder) / "practice"
        shutil.copytree(kept, here)
        with practice(here, **album.chosen) as room:
            album.open(room)
            _pages(album, room)
            _before_tests(album, room)
            _tests(album, room)
            _treatment(album, room)
            _ending(album, room)
            _afterwards(album, room)


def _show(album: Album, room: Room, page: str, name: str = "") -> None:
    """Draw a page, or a sheet of one."""
    room.house.window.show_page(page)
    album.draw(room, name or page.replace(":", "_"))


def _first_day(album: Album, folder: Path) -> None:
    room = Room(folder, pages=pages, device="", **album.chosen)
    try:
        room.house.start()
        album.open(room)
        for page in ("home", "begin", "history", "report"):
            if page in room.house.window.pages:
                _show(album, room, page, f"first_{page}")
    finally:
        room.house.stop()


def _pages(album: Album, room: Room) -> None:
    window = room.house.window
    for page in ("home", "begin", "devices"):
        if page in window.pages:
            _show(album, room, page)
    window.show_page("settings")
    for section in window.pages["settings"].sections:  # type: ignore[attr-defined]
        window.pages["settings"].open_section(section.name)  # type: ignore[attr-defined]
        album.draw(room, f"settings_{section.name}")
    window.turn_key_sheet()
    album.draw(room, "keys")
    window.turn_key_sheet()
    window.covers.lock(passphrase=True)
    album.draw(room, "lock")
    window.covers.unlock()


def _before_tests(album: Album, room: Room) -> None:
    begin(room)
    room.until(lambda: room.page == "session" and bool(room.ids))
    album.draw(room, "session_history")
    room.answer(*OPENING[:3])
    album.draw(room, "session_screening")
    room.answer(*OPENING[3:])
    album.draw(room, "session_plan")


def _tests(album: Album, room: Room) -> None:
    page = room.house.window.pages["test"]
    assert isinstance(page, TestPage)
    _paced(album, room, page)
    for side, device in (("left", BREAKS), ("right", HOLDS)):
        run_test(room, f"test:gluteus_maximus:{side}", device=device)
    album.draw(room, "session_tested")


def _paced(album: Album, room: Room, page: TestPage) -> None:
    """Draw a test at a pace at which it can be seen: armed, pushed, judged, its device lost in the end."""
    room.store.change(device=PACED)
    choose(room, "test:gluteus_medius:left")
    album.draw(room, "test_set_up")
    room.answer("pain:0")
    _when(room, lambda: page.watch.last is not None and page.watch.last.phase is Phase.REST)
    album.draw(room, "test_armed")
    _when(room, lambda: _force_n(page) > 70)
    album.grab(room.house.window, "test_push")
    _when(room, lambda: room.made(1))
    album.draw(room, "test_verdict")
    page.board.verdict.more.click()
    album.draw(room, "test_evidence")
    page.back()
    press(Qt.Key.Key_P)
    _when(room, lambda: room.house.driver.patient is not None and _force_n(page) > 90)
    patient = room.house.driver.patient
    assert patient is not None
    patient.resize(album.size)
    QTest.qWait(60)
    album.grab(patient, "patient")
    room.house.window.activateWindow()
    QTest.qWaitForWindowActive(room.house.window)
    press(Qt.Key.Key_P)
    _when(room, lambda: room.made(2))
    press(Qt.Key.Key_W)
    album.draw(room, "test_whole")
    press(Qt.Key.Key_W)
    _when(room, lambda: "connect_again" in room.ids)
    album.draw(room, "test_lost")
    room.store.change(device=HOLDS)
    room.answer("connect_again")
    _when(room, lambda: room.made() and "pain:0" in room.ids)
    room.answer("pain:0", "finish")
    run_test(room, "test:gluteus_medius:right", draw=lambda: album.draw(room, "test_sides"))


def _treatment(album: Album, room: Room) -> None:
    room.answer("partner")
    album.draw(room, "session_partners")
    room.answer("partner:iliopsoas:left:3")
    run_from_pain(room)
    room.answer("release")
    album.draw(room, "session_release")
    room.answer("release:pressure", "where:iliopsoas:left", "meant_for", "meant:3", "start")
    QTest.qWait(2200)
    album.draw(room, "session_treatment")
    room.answer("done")
    album.draw(room, "session_retest_due")
    room.answer("retest:3")
    run_from_pain(room)
    album.draw(room, "session_comparison")


def run_from_pain(room: Room) -> None:
    """Conduct a test that is set up."""
    room.answer("pain:0")
    room.until(lambda: room.made() and "pain:0" in room.ids)
    room.answer("pain:0", "finish")


def _ending(album: Album, room: Room) -> None:
    room.answer("homework", "homework:written", "goal", "goal:notes")
    for sheet in ("homework", "notes", "correct", "pairs", "summary"):
        if sheet in room.house.window.pages["session"].sheets:  # type: ignore[attr-defined]
            _show(album, room, f"session:{sheet}")
    if "home" in room.house.window.pages:
        _show(album, room, "home", "home_in_session")
    room.house.window.show_page("session")
    close(room)
    album.draw(room, "home_afterwards")


def _afterwards(album: Album, room: Room) -> None:
    from nktsense.records.sessions.stored import list_sessions

    store = room.door.store
    assert store is not None
    latest = max(list_sessions(store, "C-17"), key=lambda one: one.started_s)
    for page, name in (("history:C-17", "history"), (f"report:{latest.session}", "report")):
        if page.partition(":")[0] in room.house.window.pages:
            room.house.window.show_page(page)
            QTest.qWait(300)
            album.draw(room, name)
    room.house.window.show_page("history:C-17")
    room.answer("open")
    QTest.qWait(600)
    album.draw(room, "history_trials")
    _devices(album, room)


def _devices(album: Album, room: Room) -> None:
    room.store.change(device="sim:break?peak=185&ratio=0.6&seed=11&repeat=9&rest=4&rate=200")
    room.house.window.show_page("devices")
    room.answer("try")
    room.until(lambda: "stop" in room.ids)
    QTest.qWait(6000)
    album.draw(room, "devices_try")
    room.answer("stop")
    room.house.window.show_page("home")
    room.house.window.show_page("devices")
    for tab in ("kept", "run"):
        room.house.window.pages["devices"].chosen(f"tab:{tab}")
        album.draw(room, f"devices_{tab}")


def _force_n(page: TestPage) -> float:
    last = page.watch.last
    return float(last.force_n[-1]) if last is not None and len(last.force_n) else 0.0


def _when(room: Room, so: Callable[[], bool]) -> None:
    room.until(so, timeout_s=60.0)
