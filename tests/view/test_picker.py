"""A drop-down field whose words do not fit: they end in "…", are told whole, and its list has room for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionComboBox, QVBoxLayout, QWidget

pytest.importorskip("pytestqt")
from pytestqt.qtbot import QtBot
from wheel import turn_wheel

from nktsense.palette import DARK
from nktsense.view.look.picker import Picker
from nktsense.view.look.theme import style_sheet

LONG = "Musculus biceps femoris, caput longum, links"
SHORT = "kurz"


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[Picker]:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.setStyleSheet(style_sheet(DARK))
    made = Picker()
    made.setAccessibleName("Muskel")
    made.addItems([LONG, SHORT])
    made.setFixedWidth(200)
    QVBoxLayout(whole).addWidget(made)
    whole.show()
    yield made
    made.hidePopup()


def in_field(field: Picker) -> str:
    """The words as they are painted."""
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    return option.currentText  # type: ignore[attr-defined, no-any-return]


def described(field: Picker) -> str:
    face = QAccessible.queryAccessibleInterface(field)
    assert face is not None
    return face.text(QAccessible.Text.Description)


def test_words_that_do_not_fit_end_in_an_ellipsis_and_are_told_whole(field: Picker) -> None:
    assert in_field(field).endswith("…")
    assert LONG.startswith(in_field(field)[:-1].rstrip())
    assert field.fontMetrics().horizontalAdvance(in_field(field)) <= field.room_px
    assert LONG in field.toolTip()
    assert described(field) == LONG
    assert field.currentText() == LONG, "what is chosen is not cut"


def test_words_that_fit_are_told_once(field: Picker) -> None:
    field.setCurrentIndex(1)
    assert in_field(field) == SHORT
    assert field.toolTip() == ""
    assert described(field) == ""
    field.setCurrentIndex(0)
    field.setFixedWidth(700)
    assert in_field(field) == LONG
    assert field.toolTip() == ""


def test_what_somebody_else_says_of_it_stays(field: Picker) -> None:
    field.setCurrentIndex(1)
    field.setAccessibleDescription("Those who came last stand first.")
    field.setCurrentIndex(0)
    assert described(field) == "Those who came last stand first."
    assert LONG in field.toolTip()


def test_the_list_is_as_wide_as_its_widest_entry(field: Picker) -> None:
    field.showPopup()
    rows = [field.view().visualRect(field.model().index(row, 0)) for row in range(field.count())]
    wide = field.view().viewport().width()
    field.hidePopup()
    assert wide >= field.fontMetrics().horizontalAdvance(LONG)
    assert all(row.right() <= wide for row in rows)


def test_the_list_stays_on_the_screen(field: Picker) -> None:
    screen = field.screen().availableGeometry()
    field.addItem("lang " * 400)
    field.window().move(screen.right() - field.window().width(), screen.top() + 40)
    field.showPopup()
    box = field.view().window().geometry()
    field.hidePopup()
    assert box.left() >= screen.left()
    assert box.right() <= screen.right() + 1


def test_the_wheel_takes_no_other_one(field: Picker) -> None:
    turned = turn_wheel(field)
    assert field.currentText() == LONG
    assert not turned.isAccepted()


def test_a_key_takes_the_next_one(field: Picker) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.currentText() == SHORT
