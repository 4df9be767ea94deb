"""The window: its keys, its pages, what has the keyboard."""

from __future__ import annotations

import pytest
from house_stubs import Clock, PlainPage, offer_of, press, shown
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

pytest.importorskip("pytestqt")
from pytestqt.qtbot import QtBot

from nktsense.palette import CONTRAST_LIGHT, DARK, LIGHT
from nktsense.preferences import Preferences
from nktsense.view.house.window import HouseWindow
from nktsense.view.look.tokens import contrast

Key = Qt.Key
NAMES = ("home", "session", "test", "history", "settings", "other")


class Shell:
    """A window with plain pages."""

    def __init__(self, qtbot: QtBot, preferences: Preferences | None = None) -> None:
        self.clock = Clock()
        self.pages = {name: PlainPage(name, offer_of("yes", "no", "later", key=name)) for name in NAMES}
        self.window = HouseWindow(list(self.pages.values()), preferences, clock=self.clock)
        qtbot.addWidget(self.window)
        shown(self.window)
        self.clock.after(1)

    @property
    def home(self) -> PlainPage:
        return self.pages["home"]


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    return Shell(qtbot)


@pytest.mark.parametrize("keys", [(Key.Key_PageDown, Key.Key_PageUp), (Key.Key_Right, Key.Key_Left)])
@pytest.mark.parametrize("screen", [Key.Key_B, Key.Key_Period])
def test_a_clicker_answers_one_question_after_the_other(shell: Shell, keys: tuple[Key, Key], screen: Key) -> None:
    choose, move = keys
    press(choose)
    press(move)
    press(choose)
    press(screen)
    press(choose)
    press(move)
    press(choose)
    assert shell.home.answers == ["yes", "no", "later", "yes"]


def test_a_key_that_is_held_down_answers_once(shell: Shell) -> None:
    for repeated in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", repeated, 1)
        QApplication.sendEvent(shell.window, event)
    assert shell.home.answers == ["yes"]


def test_a_key_too_soon_after_another_question_answers_nothing(shell: Shell) -> None:
    shell.home.own = offer_of("stop", "go", key="another")
    shell.window.refresh()
    press(Key.Key_PageDown)
    assert shell.home.answers == []
    shell.clock.after(0.6)
    press(Key.Key_PageDown)
    assert shell.home.answers == ["stop"]


def test_an_answer_to_what_a_page_asked_before_is_not_taken_for_what_it_asks_now(shell: Shell) -> None:
    shell.home.own = offer_of("stop", "go", key="another")  # its page changed; the bar follows with the next frame
    press(Key.Key_PageDown)
    assert shell.home.answers == []
    shell.clock.after(0.6)
    press(Key.Key_PageDown)
    assert shell.home.answers == ["stop"]


def test_a_text_field_keeps_its_keys_and_lets_the_clicker_through(shell: Shell) -> None:
    line = shell.home.line
    line.setFocus()
    QTest.keyClicks(line, "b. UwdM?")
    press(Key.Key_Left)
    press(Key.Key_Backspace)
    assert line.text() == "b. Uwd?"
    assert shell.home.answers == []
    press(Key.Key_PageUp)
    press(Key.Key_PageDown)
    assert shell.home.answers == ["no"]
    press(Key.Key_Escape)
    assert not line.hasFocus()
    press(Key.Key_PageDown)
    assert shell.home.answers == ["no", "no"]


def test_a_button_with_the_keyboard_is_pressed_by_space_and_return_and_a_clicked_one_leaves_them(shell: Shell) -> None:
    button = shell.home.button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert shell.home.pressed == 2
    assert shell.home.answers == []
    press(Key.Key_PageDown)
    assert shell.home.answers == ["yes"]
    shell.window.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell.home.pressed == 3
    press(Key.Key_Space)
    assert (shell.home.pressed, shell.home.answers) == (3, ["yes", "yes"])


def test_a_list_with_the_keyboard_moves_by_its_arrows(shell: Shell) -> None:
    shell.home.list.setFocus()
    shell.home.list.setCurrentRow(0)
    press(Key.Key_Down)
    assert shell.home.list.currentRow() == 1
    assert shell.home.answers == []
    press(Key.Key_PageDown)
    assert shell.home.answers == ["yes"]


def test_answers_can_be_reached_with_tab_and_the_one_reached_is_lit(shell: Shell) -> None:
    bar = shell.window.bar
    bar.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Tab)
    assert bar.buttons[1].hasFocus()
    assert bar.lit is not None
    assert bar.lit.id == "no"
    press(Key.Key_Space)
    assert shell.home.answers == ["no"]
    shell.home.own = offer_of("stop", "go", key="another")
    shell.window.refresh()
    assert not bar.buttons[1].hasFocus()


def test_tab_reaches_everything_from_the_rail_to_the_last_line_and_each_says_its_name(shell: Shell) -> None:
    shell.window.setFocus()
    order: list[QWidget] = []
    for _ in range(40):
        press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in order:
            break
        order.append(focused)
    window = shell.window
    wanted: list[QWidget] = [window.rail.buttons["home"], shell.home.line, window.bar.buttons[0], window.status.keys]
    places = [order.index(widget) for widget in wanted]
    assert places == sorted(places)
    clickable = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
    assert {button for button in clickable if button not in order} == set()
    for widget in order:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())


def test_pages_are_reached_by_rail_and_keys_and_escape_goes_home(shell: Shell) -> None:
    window = shell.window
    QTest.mouseClick(window.rail.buttons["history"], Qt.MouseButton.LeftButton)
    assert window.page is shell.pages["history"]
    assert window.header.title.text() == "History"
    press(Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.page is shell.pages["settings"]
    assert shell.pages["history"].seen == ["enter", "leave"]
    window.show_page("other")
    assert [b.isChecked() for b in window.rail.buttons.values()] == [False] * 5
    press(Key.Key_Escape)
    assert window.page is shell.home
    press(Key.Key_Escape)
    assert window.isVisible()
    press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page is shell.home, "there is no session to be shown"
    with pytest.raises(KeyError, match="no page 'nowhere'"):
        window.show_page("nowhere")


def test_two_pages_with_one_name_are_a_mistake_of_the_program(qtbot: QtBot) -> None:
    with pytest.raises(KeyError, match="a name of its own"):
        HouseWindow([PlainPage("home"), PlainPage("home")])


def test_the_keys_are_told_on_a_page_that_any_choosing_key_closes(shell: Shell) -> None:
    press(Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert shell.window.covers.key_sheet.isVisible()
    press(Key.Key_PageDown)
    assert not shell.window.covers.key_sheet.isVisible()
    assert shell.home.answers == []
    press(Key.Key_PageDown)
    assert shell.home.answers == ["yes"]


def test_letters_do_what_the_page_of_keys_says(shell: Shell) -> None:
    wanted: list[dict[str, object]] = []
    patient: list[bool] = []
    shell.window.wants.connect(wanted.append)
    shell.window.patient_wanted.connect(lambda: patient.append(True))
    for key in (Key.Key_D, Key.Key_P, Key.Key_M, Key.Key_F11):
        press(key)
    assert wanted == [{"theme": "dark"}]
    assert patient == [True]
    assert shell.home.seen[-1] == "mark"
    assert shell.window.isFullScreen()


def test_a_learned_key_of_a_pedal_chooses(qtbot: QtBot) -> None:
    shell = Shell(qtbot, Preferences(choose_keys=("F13",), move_keys=("F14",)))
    press(Key.Key_F14)
    press(Key.Key_F13)
    assert shell.home.answers == ["no"]


@pytest.mark.parametrize("size", [(960, 540), (1600, 900)])
def test_everything_around_a_page_fits_and_nothing_overlaps(shell: Shell, size: tuple[int, int]) -> None:
    window = shell.window
    window.resize(*size)
    QApplication.processEvents()
    parts = [window.header, window.rail, window.stack, window.bar, window.status]
    boxes = [part.rect().translated(part.mapTo(window, part.rect().topLeft())) for part in parts]
    assert all(window.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert window.stack.height() >= 300
    assert all(button.height() >= 48 for button in window.bar.buttons)


def test_a_theme_is_taken_by_all_and_the_system_is_followed(shell: Shell) -> None:
    window = shell.window
    assert window.look is LIGHT
    window.take_preferences(Preferences(theme="dark"))
    assert window.look is DARK
    assert DARK.ink in window.styleSheet()
    window.take_preferences(Preferences(theme="light", high_contrast=True))
    assert window.look is CONTRAST_LIGHT
    assert contrast(window.look.ink, window.look.background) > 20
