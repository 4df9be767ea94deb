"""Every screen for those who see little, hear it read out, or use no mouse; and nothing cut off in longer languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

pytest.importorskip("pytestqt")
from house_visits import OPENING, Room, key_of
from inspected import Strays, contrast_in, cut_in_lists, cut_off, faint, nameless, out_of_order, tabbed, unreached
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.records.opening.door import open_store
from nktsense.records.people.clients import NewClient, add_client
from nktsense.records.people.testers import Tester, add_tester
from nktsense.verbs.window import pages
from nktsense.view.look.picker import Picker
from nktsense.view.words import install
from nktsense.visit import planned

BREAKS = "sim:break?peak=185&ratio=0.6&seed=11&repeat=3&rest=31&rate=100&speed=0"
PLAN = msgspec.structs.replace(plan_battery(load_library(), "low-back"), rest_s=5.0)
SHEETS = ("homework", "notes", "correct", "pairs", "summary", "treatment", "partners", "history", "screening")
LOOKS = (("light", False), ("dark", False), ("light", True))
"""Theme, and whether in high contrast."""
IN_ALL_LOOKS = ("home", "devices", "screening", "after three trials", "session:partners")
"""Screens that together have every kind of text."""


pytestmark = pytest.mark.timeout(400)


class Inspection:
    """Goes through the window with a client's session, and notes what somebody could not use."""

    def __init__(self, room: Room) -> None:
        self.room, self.window = room, room.house.window
        self.found: list[str] = []
        self.screens = 0

    def screen(self, name: str, *, keys: bool = True) -> None:
        """Look at what is in view."""
        room = self.room
        room.until(lambda: not room.house.work.jobs)
        QTest.qWait(60)
        self.screens += 1
        cut = cut_off(self.window)
        if cut:
            QTest.qWait(500)  # a scrolled column finds its height in some rounds
            cut = cut_off(self.window)
        lines = [*nameless(self.window), *cut]
        if keys:
            way = tabbed(self.window, self.window)
            lines += [f"not reached: {one}" for one in unreached(self.window, way)]
            lines += [f"against reading: {one}" for one in out_of_order(self.window, way)]
            self.window.setFocus()
        for theme, high in (LOOKS if name in IN_ALL_LOOKS else LOOKS[:1]) if keys else ():
            room.store.change(theme=theme, high_contrast=high)
            room.house.services.changed()
            QApplication.processEvents()
            lines += [f"faint in {theme}{' high contrast' * high}: {one}" for one in faint(self.window)]
        self.found += [f"{name}: {line}" for line in lines]

    def page(self, name: str, *, keys: bool = True) -> None:
        self.window.show_page(name)
        self.screen(name, keys=keys)

    def go_through(self, *, keys: bool) -> None:
        room = self.room
        for name in ("home", "begin", "history:C-17", "devices", "report", "settings"):
            self.page(name, keys=keys)
        settings = self.window.pages["settings"]
        for section in settings.sections:  # type: ignore[attr-defined]
            settings.open_section(section.name)  # type: ignore[attr-defined]
            self.screen(f"settings {section.name}", keys=keys)
        store = room.door.store
        assert store is not None
        begin = planned.begin_of(store, "C-17", PLAN, planned.testers_of(store, ("T1",), licence=""))
        assert room.house.visits.begin(begin, "T1")
        room.until(lambda: room.page == "session" and bool(room.ids))
        self.screen("history", keys=keys)
        room.answer(*OPENING[:3])
        self.screen("screening", keys=keys)
        room.answer(*OPENING[3:])
        self.screen("plan", keys=keys)
        room.answer("test:gluteus_maximus:left")
        self.screen("before a test", keys=keys)
        self.page("session:setup", keys=keys)
        self.window.show_page("test")
        room.answer("pain:0")
        room.until(lambda: room.made() and "pain:0" in room.ids)
        self.screen("after three trials", keys=keys)
        room.answer("pain:0", "finish")
        room.until(lambda: room.page == "session")
        for sheet in SHEETS:
            self.page(f"session:{sheet}", keys=keys)
        self.afterwards(keys=keys)

    def afterwards(self, *, keys: bool) -> None:
        """Look at what was tested, once the session is closed."""
        room = self.room
        self.window.show_page("session")
        room.answer("close")
        room.until(lambda: any(one.startswith("close:") for one in room.ids))
        room.answer(next(one for one in room.ids if one.startswith("close:")), "now", "leave")
        room.until(lambda: not room.house.visits.open)
        self.page("history:C-17", keys=keys)
        room.answer("open")
        page = self.window.page
        room.until(lambda: bool(page.overlay.opened))  # type: ignore[attr-defined]
        self.screen("history trials", keys=keys)
        page.chosen("correct")  # type: ignore[attr-defined]
        room.until(lambda: page.sheet == "correct")  # type: ignore[attr-defined]
        self.screen("history correct", keys=keys)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Path]:
    with open_store(tmp_path / "records.db", key_of(tmp_path), create=True) as store:
        add_tester(store, "T1", Tester("T1", licensed=True, licence="PT 1234"))
        add_client(store, "T1", NewClient("C-17", birth_year=1980))
    yield tmp_path
    install("en")


def room_in(folder: Path, **chosen: object) -> Room:
    levers = dict.fromkeys((entry.muscle for entry in PLAN.muscles), 0.3)
    values: dict[str, object] = {"lever_m": levers, "target_n": dict.fromkeys(levers, 150.0), "toured": True}
    room = Room(folder, device=BREAKS, pages=pages, **(values | chosen))
    room.house.start()
    room.until(lambda: room.door.store is not None)
    return room


def test_names_roles_contrast_and_the_way_of_tab(practice: Path) -> None:
    room, strays = room_in(practice), Strays()
    QApplication.instance().installEventFilter(strays)  # type: ignore[union-attr]
    try:
        seen = Inspection(room)
        room.house.window.resize(1600, 900)
        seen.go_through(keys=True)
    finally:
        QApplication.instance().removeEventFilter(strays)  # type: ignore[union-attr]
        room.house.stop()
    assert seen.screens > 25
    assert seen.found == []
    assert strays.seen == [], "nothing flashes as a window of its own"


@pytest.mark.parametrize(("language", "size"), [("de", (960, 540)), ("es", (960, 540)), ("de", (1600, 900))])
def test_nothing_is_cut_off_in_longer_languages(practice: Path, language: str, size: tuple[int, int]) -> None:
    room = room_in(practice, language=language)
    try:
        seen = Inspection(room)
        room.house.window.resize(*size)
        seen.go_through(keys=False)
    finally:
        room.house.stop()
    assert seen.found == []


def test_the_inspection_sees_what_is_wrong() -> None:
    import numpy as np

    grey = np.full((400, 3), 250, np.uint8)
    grey[:40] = 190
    assert 1.5 < contrast_in(grey) < 2.0
    grey[:40] = 0
    assert contrast_in(grey) > 15


@pytest.mark.parametrize("editable", [False, True])
def test_the_inspection_sees_words_that_are_cut_in_a_drop_down_field(qtbot: QtBot, editable: bool) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    qts_own, ours = QComboBox(), Picker()
    for field in (qts_own, ours):
        field.setEditable(editable)
        field.addItems(["Musculus biceps femoris, caput longum, links", "kurz"])
        field.setFixedWidth(160)
        column.addWidget(field)
    whole.show()
    found = cut_in_lists(whole)
    assert len(found) == 2
    assert all(line.startswith("QComboBox") for line in found)
    assert "in its list" in found[1]
    for field in (qts_own, ours):
        field.setFixedWidth(600)
    assert cut_in_lists(whole) == []
