"""What tests of the shell stand on: pages with nothing on them, questions, a clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout

from nktsense.view.house.page import Page
from nktsense.view.house.window import HouseWindow
from nktsense.visit.desk.news import DeskNews
from nktsense.visit.desk.offer import Choice, Offer


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s

    def after(self, seconds: float) -> None:
        self.now_s += seconds


class PlainPage(Page):
    """A page that asks one question of its own and keeps what it is told."""

    def __init__(self, name: str, offer: Offer | None = None) -> None:
        self.name = name
        super().__init__()
        self.own = offer
        self.told: list[DeskNews] = []
        self.answers: list[str] = []
        self.seen: list[str] = []
        self.line, self.list, self.button = QLineEdit(), QListWidget(), QPushButton(f"{name} button")
        self.line.setAccessibleName("line")
        self.list.setAccessibleName("list")
        self.list.addItems(["one", "two", "three"])
        self.pressed = 0
        self.button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        for widget in (self.line, self.list, self.button):
            column.addWidget(widget)

    def _press(self) -> None:
        self.pressed += 1

    @property
    def title(self) -> str:
        return self.name.capitalize()

    @property
    def offer(self) -> Offer | None:
        return self.own

    def chosen(self, choice: str) -> None:
        self.answers.append(choice)

    def news(self, news: DeskNews) -> None:
        self.told.append(news)

    def enter(self) -> None:
        self.seen.append("enter")

    def leave(self) -> None:
        self.seen.append("leave")

    def mark(self) -> bool:
        self.seen.append("mark")
        return True


def offer_of(*ids: str, key: str = "1", question: str = "What now?") -> Offer:
    """A question with plain answers, the first one usual."""
    first, *others = (Choice(id_, id_.capitalize()) for id_ in ids)
    return Offer(key, question, choices=(replace(first, kind="usual"), *others))


def shown(window: HouseWindow) -> HouseWindow:
    """Show a window and give it the keyboard."""
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key as a clicker or keyboard does: it goes to whatever has the keyboard."""
    window = QApplication.activeWindow()
    assert window is not None
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def until(enough: Callable[[], bool], timeout_s: float = 20.0) -> None:
    """Let Qt go on until something is so."""
    ends_s = time.monotonic() + timeout_s
    while not enough():
        assert time.monotonic() < ends_s, "it did not come"
        QTest.qWait(5)
