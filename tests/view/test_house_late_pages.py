"""Pages that are made after the window is shown: reached as if they had been there, and shown once they are made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

pytest.importorskip("pytestqt")
from house_stubs import PlainPage, press, shown
from house_visits import LIBRARY, connect, no_devices
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from nktsense.palette import DARK
from nktsense.preferences import Preferences, PreferenceStore
from nktsense.sound.sounds import Sounds
from nktsense.view.house.house import Below, House
from nktsense.view.house.page import Page
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.house.services import Services
from nktsense.view.house.window import HouseWindow
from nktsense.view.look.shapes import Text

NAMES = ("home", "history", "settings")
pytestmark = pytest.mark.usefixtures("qapp")


class Worded(PlainPage):
    """A page with a word whose colour follows the theme."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.word = Text(16)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.word)


def late_window(later: Sequence[str] = NAMES[1:]) -> HouseWindow:
    """A window that was shown with its first page alone."""
    window = HouseWindow([Worded("home")], Preferences(theme="dark"), names=NAMES)
    shown(window)
    for name in later:
        window.add_page(Worded(name))
    return window


def way_of_tab(window: HouseWindow, page: str) -> list[str]:
    """Return what Tab reaches while a page is in view, once around."""
    window.show_page(page)
    window.setFocus()
    reached: list[str] = []
    while len(reached) < 60:
        press(Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        name = at.text() if isinstance(at, QPushButton) else at.accessibleName()
        if reached[:1] == [name]:
            return reached
        reached.append(name)
    raise AssertionError(f"Tab does not come back: {reached}")


@pytest.mark.parametrize("page", NAMES)
def test_tab_goes_through_a_page_in_the_same_order_whenever_it_was_made(page: str) -> None:
    window = HouseWindow([Worded(name) for name in NAMES], Preferences(theme="dark"))
    shown(window)
    there = way_of_tab(window, page)
    window.close()
    assert f"{page} button" in there
    late = late_window()
    assert way_of_tab(late, page) == there
    late.close()


def test_a_page_that_is_asked_for_before_it_is_made_comes_into_view_once_it_is() -> None:
    window = late_window(later=())
    window.rail.buttons["settings"].click()
    assert window.page.name == "home"
    window.add_page(Worded("history"))
    assert window.page.name == "home"
    window.add_page(Worded("settings"))
    assert window.page.name == "settings"
    assert window.rail.buttons["settings"].isChecked()
    assert window.pages["settings"].seen == ["enter"]  # type: ignore[attr-defined]
    window.close()


def test_who_went_elsewhere_meanwhile_stays_there() -> None:
    window = late_window(later=())
    window.rail.buttons["settings"].click()
    window.rail.buttons["home"].click()
    window.add_page(Worded("settings"))
    assert window.page.name == "home"
    window.close()


def test_a_page_that_is_made_later_has_the_colours_of_the_theme() -> None:
    window = late_window()
    page = window.pages["history"]
    assert isinstance(page, Worded)
    assert page.word.palette().windowText().color().name().upper() == DARK.ink
    window.close()


def test_a_page_that_nobody_makes_is_a_mistake() -> None:
    window = late_window()
    with pytest.raises(KeyError, match="no page"):
        window.show_page("attic")
    window.close()


class Opens(PlainPage):
    """A page that opens the records itself."""

    opened = Signal()


class Waits(PlainPage):
    """A page that shows what the records tell."""

    def records_opened(self) -> None:
        self.seen.append("records opened")


def test_a_page_that_is_made_later_lets_all_pages_know_that_the_records_are_open(tmp_path: Path) -> None:
    def pages(_: Services) -> Iterator[Page]:
        yield Waits("home")
        yield Opens("begin")

    store = PreferenceStore(tmp_path / "preferences.json")
    door = RecordsDoor(str(tmp_path / "records.db"), keyring=False)
    below = Below(store, LIBRARY, connect, door, no_devices, Sounds(store.now))  # type: ignore[arg-type]
    house = House(below, pages, late=True)

    def act() -> None:
        begin = house.window.pages.get("begin")
        if isinstance(begin, Opens):
            begin.opened.emit()
            house.window.close()

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(5)
    assert house.run() == 0
    assert "records opened" in house.window.pages["home"].seen  # type: ignore[attr-defined]
