"""The field for a day: typed, stepped, picked in its calendar; never one that is past."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

pytest.importorskip("pytestqt")
from pytestqt.qtbot import QtBot
from wheel import turn_wheel

from nktsense.view.parts.day_field import DayField

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
START = datetime.date(2099, 3, 15)


class Form(QWidget):
    """The field between two others."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.field, self.after = QLineEdit(), DayField(), QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.before, self.field, self.after):
            column.addWidget(part)
        self.taken: list[datetime.date] = []
        self.field.lineEdit().returnPressed.connect(lambda: self.taken.append(self.field.day))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.field.show_day(START)
    made.field.setFocus()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def unfolded(form: Form) -> bool:
    return form.field.calendarWidget().isVisible()


def test_a_day_is_typed_as_digits(form: Form) -> None:
    QTest.keyClicks(form.field, "20981130")
    press(Key.Key_Return)
    assert form.taken == [datetime.date(2098, 11, 30)]


def test_a_day_that_is_past_is_neither_shown_nor_typed_nor_taken(form: Form) -> None:
    today = datetime.date.today()
    form.field.show_day(today - datetime.timedelta(days=1))
    assert form.field.day == today
    form.field.show_day(START)
    form.field.setSelectedSection(DayField.Section.YearSection)
    QTest.keyClicks(form.field, "2001")
    press(Key.Key_Return)
    assert form.taken == [], "the year is put right first, so that it is seen"
    assert form.field.text() == "2099-03-15"
    press(Key.Key_Return)
    assert form.taken == [START]
    form.field.unfold()
    first = form.field.calendarWidget().minimumDate()
    assert (first.year(), first.month(), first.day()) == (today.year, today.month, today.day)


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Key.Key_Down, ALT)])
def test_the_calendar_is_used_with_keys_alone(form: Form, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    press(key, modifier)
    assert unfolded(form)
    press(Key.Key_Right)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert not unfolded(form)
    assert form.field.day == START + datetime.timedelta(days=8)
    assert form.taken == [], "a day that is picked is not taken yet"


def test_escape_leaves_the_calendar_with_the_day_before(form: Form) -> None:
    form.field.unfold()
    press(Key.Key_Right)
    press(Key.Key_Escape)
    assert not unfolded(form)
    assert form.field.day == START


def test_a_click_on_the_sign_unfolds_it_too(form: Form) -> None:
    sign = QPoint(form.field.width() - 12, form.field.height() // 2)
    QTest.mouseClick(form.field, Qt.MouseButton.LeftButton, pos=sign)
    assert unfolded(form)


def test_tab_leaves_the_field_at_once(form: Form) -> None:
    press(Key.Key_Tab)
    assert form.after.hasFocus()
    press(Key.Key_Backtab)
    press(Key.Key_Backtab)
    assert form.before.hasFocus()


def test_the_wheel_changes_nothing(form: Form) -> None:
    turned = turn_wheel(form.field)
    assert turned.type() is QEvent.Type.Wheel
    assert not turned.isAccepted()
    assert form.field.day == START
