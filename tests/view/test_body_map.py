"""The body map driven as a person does: with the pointer, and with keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nktsense.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette
from nktsense.protocol.library.load import load_library
from nktsense.view.body.body_map import BodyMap
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.states import STATE_LOOKS, MuscleState, state_word
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import Mark, contrast, role_colour

LIBRARY = load_library()
LOW_BACK: dict[Place, MuscleState] = {
    place: MuscleState.UNTESTED
    for muscle in LIBRARY.batteries["low-back"].muscles
    for place in all_regions()
    if place[0] == muscle
}
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def name_of(muscle: str) -> str:
    found = LIBRARY.muscles.get(muscle)
    return found.name if found else f"<b>{muscle}</b>"


class Shown:
    """A map in a window behind a field, with what it said."""

    def __init__(self, qtbot: QtBot, names: Callable[[str], str] = name_of) -> None:
        self.window = QWidget()
        self.before = QLineEdit()
        self.map = BodyMap(names)
        self.after = QLineEdit()
        column = QVBoxLayout(self.window)
        for one in (self.before, self.map, self.after):
            column.addWidget(one)
        self.window.resize(440, 640)
        qtbot.addWidget(self.window)
        self.chosen: list[tuple[str, str]] = []
        self.hovered: list[tuple[str, str]] = []
        self.map.chosen.connect(lambda *place: self.chosen.append(place))
        self.map.hovered.connect(lambda *place: self.hovered.append(place))
        self.window.show()
        self.window.activateWindow()
        self.before.setFocus()
        qtbot.waitUntil(self.before.hasFocus)

    def point(self, place: Place) -> QPoint:
        return self.map.canvas.placing.anchor(all_regions()[place]).toPoint()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def picture(self) -> QImage:
        return self.map.canvas.grab().toImage()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    out = Shown(qtbot)
    out.map.show_states(LOW_BACK)
    return out


def test_a_click_on_any_mark_chooses_its_muscle(shown: Shown) -> None:
    for place in all_regions():
        QTest.mouseClick(shown.map.canvas, Qt.MouseButton.LeftButton, pos=shown.point(place))
        assert shown.chosen[-1] == place
        assert shown.map.selected == place
    assert len(shown.chosen) == len(all_regions())


def test_a_click_beside_the_body_and_with_another_button_chooses_nothing(shown: Shown) -> None:
    QTest.mouseClick(shown.map.canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseClick(shown.map.canvas, Qt.MouseButton.RightButton, pos=shown.point(("iliopsoas", "left")))
    assert shown.chosen == []


def test_tab_comes_in_selects_and_goes_on(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shown.map.canvas
    assert shown.map.selected in LOW_BACK
    assert shown.hovered == [shown.map.selected]
    shown.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shown.after


def test_arrow_keys_reach_every_planned_muscle_and_no_other(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Tab)
    first = shown.map.selected
    assert first is not None
    seen, todo = {first}, [first]
    while todo:
        at = todo.pop()
        for key in KEYS:
            shown.map.select(*at)
            shown.press(key)
            found = shown.map.selected
            assert found is not None
            if found not in seen:
                seen.add(found)
                todo.append(found)
    assert seen == set(LOW_BACK)


def test_shift_and_arrows_leave_the_plan(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Tab)
    shown.map.select("gluteus_maximus", "left")
    shown.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.map.selected == ("medial_hamstrings", "left")
    shown.press(Qt.Key.Key_Up)
    assert shown.map.selected in LOW_BACK


def test_page_keys_go_through_the_plan_from_the_head_to_the_feet(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Home)
    order = [shown.map.selected]
    for _ in range(len(LOW_BACK) - 1):
        shown.press(Qt.Key.Key_PageDown)
        order.append(shown.map.selected)
    assert set(order) == set(LOW_BACK)
    heights = [shown.point(place).y() for place in order if place is not None]
    assert heights == sorted(heights)
    shown.press(Qt.Key.Key_PageDown)
    assert shown.map.selected == order[-1]
    shown.press(Qt.Key.Key_PageUp)
    assert shown.map.selected == order[-2]
    shown.press(Qt.Key.Key_End)
    assert shown.map.selected == order[-1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_chooses_what_is_selected(shown: Shown, key: Qt.Key) -> None:
    shown.press(Qt.Key.Key_Tab)
    shown.map.select("iliopsoas", "right")
    shown.press(key)
    assert shown.chosen == [("iliopsoas", "right")]


def test_without_a_plan_keys_lead_to_all(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.press(Qt.Key.Key_Tab)
    assert shown.map.selected is None
    shown.press(Qt.Key.Key_Return)
    assert shown.chosen == []
    shown.press(Qt.Key.Key_Down)
    assert shown.map.selected is not None


def test_screen_readers_are_told_what_is_selected(shown: Shown) -> None:
    canvas = shown.map.canvas
    assert canvas.accessibleName() == "Body map: nothing selected"
    shown.map.select("gluteus_maximus", "right")
    assert canvas.accessibleName() == "Body map: Gluteus maximus, right: Untested"
    states = {**LOW_BACK, ("gluteus_maximus", "right"): MuscleState.BREAK}
    shown.map.show_states(states)
    assert canvas.accessibleName() == "Body map: Gluteus maximus, right: Break"
    shown.map.select("triceps", "left")
    assert canvas.accessibleName() == "Body map: Triceps brachii, left: not planned"
    assert canvas.accessibleDescription().startswith("12 planned muscles.")


def test_the_pointer_is_told_name_side_and_state_as_plain_text(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lambda muscle: f"{name_of(muscle)} <3 of 3>")
    canvas, place = shown.map.canvas, ("gluteus_medius", "left")
    shown.map.show_states({place: MuscleState.HOLD})
    at = shown.point(place)
    QTest.mouseMove(canvas, at)
    assert shown.hovered[-1] == place
    QApplication.sendEvent(canvas, QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at)))
    assert "Gluteus medius (posterior fibres) &lt;3 of 3&gt;, left: Hold" in QToolTip.text()
    QTest.mouseMove(canvas, QPoint(3, 3))
    assert shown.hovered[-1] == ("", "")


def test_what_has_no_region_stands_below_and_can_be_chosen(shown: Shown) -> None:
    own: Place = ("vmo", "left")
    wrong: Place = ("rectus_abdominis", "right")
    assert shown.map.chips == ()
    states = {**LOW_BACK, own: MuscleState.BREAK, wrong: MuscleState.UNTESTED}
    shown.map.show_states(states)
    first, second = shown.map.chips
    assert first.accessibleName() == "<b>vmo</b>, left: Break"
    assert "Not on the map:" in [text.text() for text in shown.map.findChildren(Text) if text.isVisible()]
    shown.map.setFocus()
    shown.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first
    shown.press(Qt.Key.Key_Space)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert shown.chosen == [own, wrong]
    shown.map.show_states({**LOW_BACK, own: MuscleState.HOLD})
    assert shown.map.chips == (first,)
    assert first.accessibleName() == "<b>vmo</b>, left: Hold"
    shown.map.show_states(LOW_BACK)
    assert shown.map.chips == ()


def test_every_state_has_a_word_and_a_shape_of_its_own(shown: Shown) -> None:
    assert set(STATE_LOOKS) == set(MuscleState)
    assert len({look.mark for look in STATE_LOOKS.values()}) == len(MuscleState)
    words = [state_word(state) for state in MuscleState]
    assert len(set(words)) == len(MuscleState)
    legend = {text.text() for text in shown.map.findChildren(Text)}
    assert legend >= set(words)


def _inked(picture: QImage, at: QPoint, background: QColor) -> list[QColor]:
    """Return the colours of the pixels in a square of 9 px around a mark."""
    pixels = [picture.pixelColor(at + QPoint(x, y)) for x in range(-4, 5) for y in range(-4, 5)]
    return [pixel for pixel in pixels if pixel != background]


@pytest.mark.parametrize("look", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_a_hold_is_a_full_mark_in_its_colour_on_every_ground(shown: Shown, look: Palette) -> None:
    place: Place = ("gluteus_maximus", "left")
    shown.map.recolour(look)
    shown.map.show_states({place: MuscleState.HOLD, ("gluteus_maximus", "right"): MuscleState.UNTESTED})
    picture = shown.picture()
    assert picture.pixelColor(shown.point(place)).name().upper() == look.hold
    ring = picture.pixelColor(shown.point(("gluteus_maximus", "right")))
    assert contrast(look.hold, ring.name()) >= 3.0  # the middle of a ring is ground
    assert contrast(role_colour(look, "hold"), look.background) >= 4.5


def test_the_current_muscle_is_outlined_in_the_colour_of_the_trace(shown: Shown) -> None:
    place: Place = ("gluteus_maximus", "right")
    region = all_regions()[place]

    def blues() -> int:
        picture = shown.picture()
        to_px = shown.map.canvas.placing.to_px(region.view)
        points = [to_px.map(region.path.pointAtPercent(share / 60)).toPoint() for share in range(60)]
        return sum(QColor(picture.pixelColor(point)).blue() - picture.pixelColor(point).red() > 80 for point in points)

    shown.map.show_states({place: MuscleState.UNTESTED})
    assert blues() == 0
    shown.map.show_states({place: MuscleState.UNDER_WAY})
    assert blues() > 30
    assert STATE_LOOKS[MuscleState.UNDER_WAY].mark is Mark.TARGET


def test_selecting_is_seen_without_colour(shown: Shown) -> None:
    def darkness() -> int:
        grey = shown.picture().convertToFormat(QImage.Format.Format_Grayscale8)
        box = shown.map.canvas.placing.to_px("back").mapRect(
            all_regions()["gluteus_maximus", "left"].path.boundingRect()
        )
        rows, columns = range(int(box.top()), int(box.bottom())), range(int(box.left()), int(box.right()))
        return sum(255 - grey.pixelColor(x, y).red() for y in rows for x in columns)

    before = darkness()
    shown.map.select("gluteus_maximus", "left")
    assert darkness() > before * 1.2


@pytest.mark.parametrize("size", [(280, 420), (600, 900)])
def test_nothing_is_cut_in_a_narrow_or_a_large_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    body = BodyMap(name_of)
    body.show_states({**LOW_BACK, ("vmo", "left"): MuscleState.UNTESTED})
    qtbot.addWidget(body)
    body.resize(*size)
    body.show()
    QApplication.processEvents()
    assert body.width() == size[0]
    for part in body.findChildren(Text):
        if part.isVisible():
            corner = part.mapTo(body, QPoint(0, 0))
            assert corner.x() >= 0
            assert corner.x() + part.sizeHint().width() <= body.width()
            assert corner.y() + part.height() <= body.height()
