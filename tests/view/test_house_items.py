"""A page can be asked to show one thing: behind the name stands which."""

from __future__ import annotations

import pytest
from house_stubs import PlainPage

pytest.importorskip("pytestqt")
from pytestqt.qtbot import QtBot

from nktsense.view.house.window import HouseWindow


class Shows(PlainPage):
    """A page that keeps what it was asked for, and when."""

    def show_item(self, item: str) -> None:
        self.seen.append(item)

    def enter(self) -> None:
        self.seen.append("entered")


def test_what_is_asked_for_is_known_before_the_page_comes_into_view(qtbot: QtBot) -> None:
    del qtbot  # there is an application from here on
    page = Shows("report")
    window = HouseWindow([PlainPage("home"), page])
    window.pages["home"].go.emit("report:a:b")
    assert window.page is page
    assert page.seen == ["a:b", "entered"]
    window.show_page("report:c")
    assert page.seen[2:] == ["c"], "it is in view already"
    window.deleteLater()
