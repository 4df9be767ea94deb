"""The page of settings, used with mouse, keyboard and two keys, in a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6")

from nktsense.view import window_problem

if (PROBLEM := window_problem()) is not None:
    pytest.skip(PROBLEM, allow_module_level=True)

from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from wheel import turn_wheel

from nktsense.palette import CONTRAST_DARK, LIGHT
from nktsense.preferences import Letterhead, Preferences, PreferenceStore
from nktsense.sound.output import Fill, NoSoundError
from nktsense.sound.player import Player
from nktsense.sound.sounds import Sounds
from nktsense.sound.voice import Voice
from nktsense.view.house.settings.about import versions
from nktsense.view.house.settings.hearing import HearingSection, cue_meanings
from nktsense.view.house.settings.keys_section import KeysSection
from nktsense.view.house.settings.learning import TAKES_KEYS
from nktsense.view.house.settings.page import SettingsPage
from nktsense.view.house.settings.places import Place, PlacesSection
from nktsense.view.house.settings.practice import PracticeSection
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import style_sheet
from nktsense.view.parts.controls import Amount, Pick, Segment, Switch
from nktsense.view.parts.row import Row
from nktsense.view.parts.section import Section
from nktsense.visit.desk.news import CueKind

Loudspeaker = Callable[[Fill], Any]


class Quiet:
    """A loudspeaker that takes all it is given."""

    def __init__(self, fill: Fill) -> None:
        self.fill = fill

    def close(self) -> None:
        pass


class Desk:
    """A window with the page in it, and what it said."""

    def __init__(self, folder: Path, opens: Loudspeaker = Quiet) -> None:
        self.store = PreferenceStore(folder / "preferences.json")
        self.speakers: list[Quiet] = []

        def open_one(fill: Fill) -> Quiet:
            self.speakers.append(opens(fill))
            return self.speakers[-1]

        self.sounds = Sounds(self.store.now, Player(1.0, open_one), Voice(path=str(folder)))
        places = [Place("Records", "/srv/records.db", "Encrypted."), Place("Recordings", "/srv/recordings")]
        self.page = SettingsPage(self.store, self.sounds, places)
        self.window = QMainWindow()
        self.window.setStyleSheet(style_sheet(LIGHT))
        self.window.setCentralWidget(self.page)
        self.window.resize(960, 440)
        self.said: list[str] = []
        self.changed: list[Preferences] = []
        self.went: list[str] = []
        self.page.status.connect(self.said.append)
        self.page.changed.connect(self.changed.append)
        self.page.go.connect(self.went.append)

    def section(self, name: str) -> Section:
        self.page.open_section(name)
        QApplication.processEvents()
        return self.page.section

    def row(self, section: str, name: str) -> Any:
        return next(row for row in self.section(section).rows if row.name == name)


@pytest.fixture
def desk(qtbot: Any, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    with qtbot.waitActive(desk.window):
        desk.window.show()
        desk.window.activateWindow()
    desk.page.enter()
    yield desk
    desk.sounds.close()


def kept(desk: Desk) -> Preferences:
    return PreferenceStore(desk.store.path).now


def click(qtbot: Any, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))


def segment(row: Pick, words: str) -> Segment:
    return next(button for button in row.findChildren(Segment) if button.text() == words)


@pytest.mark.parametrize(
    ("section", "row", "words", "value"),
    [
        ("looks", "language", "Deutsch", "de"),
        ("looks", "language", "Español", "es"),
        ("looks", "theme", "Dark", "dark"),
        ("looks", "scale", "150 %", 1.5),
        ("looks", "unit", "N·m", "Nm"),
    ],
)
def test_a_click_holds_at_once_and_is_kept(
    desk: Desk, qtbot: Any, section: str, row: str, words: str, value: object
) -> None:
    click(qtbot, segment(desk.row(section, row), words))
    assert getattr(desk.changed[-1], row) == value
    assert getattr(kept(desk), row) == value


@pytest.mark.parametrize(
    ("section", "row"),
    [
        ("looks", "high_contrast"),
        ("hearing", "sounds"),
        ("hearing", "pitch_follows_force"),
        ("hearing", "voice"),
        ("conduct", "hands_free"),
        ("conduct", "standing_pain"),
        ("keys", "one_switch"),
    ],
)
def test_a_switch_is_turned_with_the_keyboard_and_says_its_state(
    desk: Desk, qtbot: Any, section: str, row: str
) -> None:
    switch: Switch = desk.row(section, row)
    before = getattr(desk.store.now, row)
    assert switch.box.text() == ("On" if before else "Off")
    switch.box.setFocus()
    qtbot.keyClick(switch.box, Qt.Key.Key_Space)
    assert getattr(kept(desk), row) is not before
    assert switch.box.text() == ("Off" if before else "On")


@pytest.mark.parametrize(
    ("section", "row", "value", "words"),
    [
        ("hearing", "loudness", 0.55, "55 %"),
        ("conduct", "next_after_s", 9.0, "9 s"),
        ("keys", "scan_s", 1.75, "1.75 s"),
        ("places", "lock_after_min", 15.0, "15 min"),
    ],
)
def test_an_amount_moves_with_the_arrows_and_tells_itself(
    desk: Desk, qtbot: Any, section: str, row: str, value: float, words: str
) -> None:
    amount: Amount = desk.row(section, row)
    amount.slider.setFocus()
    qtbot.keyClick(amount.slider, Qt.Key.Key_Right)
    assert getattr(kept(desk), row) == pytest.approx(value)
    assert amount.words == words
    assert amount.slider.accessibleName() == f"{amount.title}: {words}"


def test_scrolling_past_changes_nothing(desk: Desk) -> None:
    amount: Amount = desk.row("hearing", "loudness")
    turn_wheel(amount.slider)
    assert desk.changed == []


def test_what_another_chose_is_shown_on_entering(desk: Desk) -> None:
    desk.store.change(unit="lbf", loudness=0.2, tester="QX", choose_keys=("F5",))
    desk.page.enter()
    assert desk.row("looks", "unit").words == "lbf"
    assert desk.row("hearing", "loudness").words == "20 %"
    assert desk.row("practice", "tester").edit.text() == "QX"
    assert [button.text() for button in desk.row("keys", "choose_keys").own] == ["F5  ×"]
    assert desk.changed == []


def test_a_file_that_cannot_be_written_is_said_and_the_change_holds(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    desk = Desk(tmp_path / "file")
    qtbot.addWidget(desk.window)
    click(qtbot, segment(desk.row("looks", "unit"), "kgf"))
    assert desk.changed[-1].unit == "kgf"
    assert "cannot be kept" in desk.said[-1]
    desk.sounds.close()


def test_every_sound_is_explained_and_can_be_heard(desk: Desk, qtbot: Any) -> None:
    section = desk.section("hearing")
    assert isinstance(section, HearingSection)
    assert set(section.meanings.buttons) == set(CueKind) - {CueKind.SAY}
    for kind, button in section.meanings.buttons.items():
        assert cue_meanings()[kind][0] in button.accessibleName()
        click(qtbot, button)
        qtbot.waitUntil(lambda: bool(desk.speakers))
        heard = [desk.speakers[-1].fill(4800) for _ in range(5)]
        assert max(abs(block).max() for block in heard) > 0.05, kind
    assert desk.said == []


def test_a_push_can_be_heard_and_ends_when_one_leaves(desk: Desk, qtbot: Any) -> None:
    section = desk.section("hearing")
    assert isinstance(section, HearingSection)
    click(qtbot, section.push)
    qtbot.waitUntil(lambda: bool(desk.speakers))
    qtbot.waitUntil(lambda: abs(desk.speakers[-1].fill(960)).max() > 0.01)
    desk.page.leave()
    desk.speakers[-1].fill(9600)
    assert not desk.speakers[-1].fill(960).any()


def test_why_nothing_is_heard_is_said_where_it_is_switched_on(qtbot: Any, tmp_path: Path) -> None:
    def broken(fill: Fill) -> Quiet:
        raise NoSoundError("No loudspeaker was found.", "Connect one.")

    desk = Desk(tmp_path, broken)
    qtbot.addWidget(desk.window)
    desk.window.show()
    section = desk.section("hearing")
    assert isinstance(section, HearingSection)
    qtbot.waitUntil(lambda: bool(desk.sounds.tone_problem))
    desk.page.frame()
    assert section.sounds_row.explanation == "No loudspeaker was found. Connect one."
    assert "sudo apt-get install" in section.voice_row.explanation
    click(qtbot, section.meanings.buttons[CueKind.DONE])
    assert desk.said[-1] == "No loudspeaker was found. Connect one."
    click(qtbot, section.speak)
    assert "No voice was found" in desk.said[-1]
    desk.sounds.close()


def keys_of(desk: Desk) -> KeysSection:
    section = desk.section("keys")
    assert isinstance(section, KeysSection)
    return section


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "F5"),
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "B"),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier, "."),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, "Ctrl+F"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5"),
    ],
)
def test_a_key_is_learned_by_pressing_it(
    desk: Desk, qtbot: Any, key: Qt.Key, modifier: Qt.KeyboardModifier, name: str
) -> None:
    row = keys_of(desk).choose
    row.learn.setFocus()
    qtbot.keyClick(row.learn, Qt.Key.Key_Space)
    assert row.learn.waits
    assert row.learn.property(TAKES_KEYS)
    assert "Press the key" in row.learn.text()
    qtbot.keyClick(row.learn, key, modifier)
    assert not row.learn.waits
    assert not row.learn.property(TAKES_KEYS)
    assert kept(desk).choose_keys == (name,)
    assert "now does this: Choose" in desk.said[-1]


def test_escape_and_a_click_elsewhere_learn_nothing(desk: Desk, qtbot: Any) -> None:
    section = keys_of(desk)
    click(qtbot, section.choose.learn)
    qtbot.keyClick(section.choose.learn, Qt.Key.Key_Escape)
    assert not section.choose.learn.waits
    click(qtbot, section.choose.learn)
    click(qtbot, section.move_on.learn)
    assert (section.choose.learn.waits, section.move_on.learn.waits) == (False, True)
    desk.section("looks")
    assert not section.move_on.learn.waits
    assert desk.changed == []


def test_tab_stays_what_it_is_and_usual_keys_are_told(desk: Desk, qtbot: Any) -> None:
    section = keys_of(desk)
    click(qtbot, section.choose.learn)
    qtbot.keyClick(section.choose.learn, Qt.Key.Key_Tab)
    assert "Tab" in desk.said[-1]
    assert section.choose.learn.waits
    assert section.choose.learn.hasFocus()
    qtbot.keyClick(section.choose.learn, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert section.choose.learn.waits
    qtbot.keyClick(section.choose.learn, Qt.Key.Key_PageUp)
    assert desk.said[-1] == "Page up always does this: Move on"
    assert desk.changed == []


def test_a_usual_key_can_be_learned_for_the_other_thing(desk: Desk, qtbot: Any) -> None:
    section = keys_of(desk)
    assert "Page up, Arrow left, Arrow down, B, Full stop" in section.move_on.usual.text()
    click(qtbot, section.choose.learn)
    qtbot.keyClick(section.choose.learn, Qt.Key.Key_B)
    assert kept(desk).choose_keys == ("B",)
    assert "Page up, Arrow left, Arrow down, Full stop" in section.move_on.usual.text()


def test_a_key_does_what_it_was_pressed_for_last_and_can_be_taken_away(desk: Desk, qtbot: Any) -> None:
    section = keys_of(desk)
    for row in (section.choose, section.move_on):
        click(qtbot, row.learn)
        qtbot.keyClick(row.learn, Qt.Key.Key_F5)
    assert (kept(desk).choose_keys, kept(desk).move_keys) == ((), ("F5",))
    assert section.move_on.own[0].accessibleName() == "Move on: take F5 away"
    click(qtbot, section.move_on.own[0])
    assert kept(desk).move_keys == ()


def test_many_keys_go_on_in_the_next_line(desk: Desk) -> None:
    desk.store.change(choose_keys=tuple(f"F{number}" for number in range(1, 21)))
    desk.page.enter()
    section = keys_of(desk)
    assert section.widget().width() <= section.viewport().width()
    places = [button.geometry() for button in section.choose.own]
    assert len({place.y() for place in places}) > 1
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert section.choose.learn.geometry().bottom() < section.choose.height()


def test_all_own_keys_are_taken_away_at_once(desk: Desk, qtbot: Any) -> None:
    desk.store.change(choose_keys=("F5", "B"), move_keys=("F6",))
    desk.page.enter()
    section = keys_of(desk)
    click(qtbot, section.reset)
    assert (kept(desk).choose_keys, kept(desk).move_keys) == ((), ())
    assert not section.reset.isEnabled()


def practice_of(desk: Desk) -> PracticeSection:
    section = desk.section("practice")
    assert isinstance(section, PracticeSection)
    return section


def test_the_head_of_a_report_is_typed(desk: Desk, qtbot: Any) -> None:
    section = practice_of(desk)
    qtbot.keyClicks(section.tester.edit, " T1 ")
    qtbot.keyClick(section.tester.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(section.practice.edit, "Nord & <b>Sud</b>")
    section.lines.edit.setFocus()
    for words in ("Street 3", "", "Town"):
        qtbot.keyClicks(section.lines.edit, words)
        qtbot.keyClick(section.lines.edit, Qt.Key.Key_Return)
    assert kept(desk).tester == "T1"
    assert kept(desk).letterhead == Letterhead(practice="Nord & <b>Sud</b>", lines=("Street 3", "Town"))
    assert section.lines.edit.toPlainText() == "Street 3\n\nTown\n"


@pytest.mark.parametrize("kind", ["png", "jpg", "svg"])
def test_a_logo_is_shown_and_taken_away(desk: Desk, qtbot: Any, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"logo.{kind}"
    if kind == "svg":
        file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><circle r="9"/></svg>')
    else:
        image = QImage(90, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("black"))
        assert image.save(str(file))
    section = practice_of(desk)
    qtbot.keyClicks(section.logo.edit, str(file))
    qtbot.keyClick(section.logo.edit, Qt.Key.Key_Return)
    assert kept(desk).letterhead.logo == str(file)
    shown = section.picture.pixmap()
    assert shown.width() == pytest.approx(3 * shown.height(), abs=3)
    file.unlink()
    desk.page.enter()
    assert "not there" in section.logo.explanation
    click(qtbot, section.no_logo)
    assert kept(desk).letterhead.logo == ""
    assert section.picture.pixmap().isNull()


@pytest.mark.parametrize("content", [b"no picture", None])
def test_a_logo_that_is_no_picture_is_refused(desk: Desk, qtbot: Any, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "logo.png"
    if content is not None:
        file.write_bytes(content)
    section = practice_of(desk)
    qtbot.keyClicks(section.logo.edit, str(file))
    qtbot.keyClick(section.logo.edit, Qt.Key.Key_Return)
    assert "cannot be shown" in desk.said[-1]
    assert section.logo.edit.text() == ""
    assert kept(desk) == Preferences()


def test_places_can_be_copied(desk: Desk, qtbot: Any) -> None:
    section = desk.section("places")
    assert isinstance(section, PlacesSection)
    click(qtbot, section.place_rows[1].copy)
    assert QGuiApplication.clipboard().text() == "/srv/recordings"
    assert section.place_rows[0].field.isReadOnly()


def test_the_notice_and_the_versions_are_there(desk: Desk, qtbot: Any) -> None:
    section = desk.section("about")
    texts = " ".join(text.text() for text in section.findChildren(Text))
    assert "It makes no diagnosis" in texts
    copy = next(button for button in section.findChildren(QPushButton))
    click(qtbot, copy)
    copied = QGuiApplication.clipboard().text()
    assert all(f"{name} {number}" in copied for name, number in versions())
    assert "Qt 6" in copied


def choose(desk: Desk, words: str) -> None:
    """As a clicker does: one of the answers that are offered."""
    offer = desk.page.offer
    desk.page.chosen(next(choice.id for choice in offer.choices if choice.words == words))


def test_two_keys_are_enough(desk: Desk) -> None:
    assert desk.page.own_choices
    choose(desk, "Sound and voice")
    inside = desk.page.offer
    assert desk.page.section.name == "hearing"
    choose(desk, "Voice")
    assert kept(desk).voice
    assert desk.page.offer.key == inside.key
    assert next(choice.detail for choice in desk.page.offer.choices if choice.words == "Voice") == "Now: On"
    choose(desk, "Other settings")
    choose(desk, "Language and look")
    for _ in range(5):
        choose(desk, "Unit")
    assert kept(desk).unit == "kgf"  # once round: four units
    choose(desk, "Other settings")
    choose(desk, "How a test runs")
    choose(desk, "Next test after")
    assert kept(desk).next_after_s == 9
    choose(desk, "Other settings")
    choose(desk, "About this program")  # nothing to step through there
    choose(desk, "Leave the settings")
    assert desk.went == ["home"]


INTERACTIVE = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit)


def interactive(section: Section) -> list[QWidget]:
    inside = section.widget()
    return [w for w in inside.findChildren(QWidget) if isinstance(w, INTERACTIVE) and not w.inherits("QScrollBar")]


def test_everything_has_a_name_of_its_own_and_can_be_reached_with_tab(desk: Desk, qtbot: Any) -> None:
    desk.store.change(choose_keys=("F5",))
    desk.page.enter()
    for section in desk.page.sections:
        desk.section(section.name)
        names = [widget.accessibleName() or getattr(widget, "text", str)() for widget in interactive(section)]
        assert all(names), section.name
        assert len(set(names)) == len(names), section.name
        reached = walk(desk, qtbot, section)
        groups = {widget for widget in interactive(section) if isinstance(widget, Segment)}
        wanted = {widget for widget in interactive(section) if widget.isEnabled()} - groups
        scrolled_texts = {widget for widget in wanted if widget.objectName() == "qt_scrollarea_viewport"}
        assert wanted - scrolled_texts <= reached, section.name
        # Of a few one is reached, and the arrows go on from it.
        picks = [row for row in section.rows if isinstance(row, Pick)]
        assert all(reached & set(row.findChildren(Segment)) for row in picks)


def walk(desk: Desk, qtbot: Any, section: Section) -> set[QWidget]:
    """Press Tab until it comes round; whatever gets the focus must be in sight."""
    reached: set[QWidget] = set()
    desk.page.findChildren(QPushButton)[0].setFocus()
    for _ in range(60):
        now = QApplication.focusWidget()
        assert now is not None
        if now in reached:
            break
        reached.add(now)
        if section.isAncestorOf(now) and isinstance(now, INTERACTIVE):
            top = now.mapTo(section.viewport(), QPoint(0, 0)).y()
            assert top >= 0
            assert top + now.height() <= section.viewport().height()
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return reached


def test_tab_and_space_choose_one_of_a_few(desk: Desk, qtbot: Any) -> None:
    row: Pick = desk.row("looks", "unit")
    first = segment(row, "N")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert segment(row, "kgf").hasFocus()
    assert segment(row, "kgf").accessibleName() == "Unit: kgf"
    assert kept(desk).unit == "N", "to come to it is not to choose it"
    qtbot.keyClick(segment(row, "kgf"), Qt.Key.Key_Space)
    assert kept(desk).unit == "kgf"
    assert [segment(row, unit).isChecked() for unit in ("N", "kgf", "lbf")] == [False, True, False]
    qtbot.keyClick(segment(row, "kgf"), Qt.Key.Key_Space)
    assert segment(row, "kgf").isChecked(), "one is always chosen"


class Longer(QTranslator):
    """A language that needs a third more room."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        more = max(2, len(sourceText) // 3)
        return f"{sourceText} {('mehr ' * more)[:more]}"


@pytest.mark.parametrize("longer", [False, True])
def test_nothing_is_cut_off_at_twice_the_size_and_in_a_longer_language(
    qtbot: Any, tmp_path: Path, longer: bool
) -> None:
    translator = Longer()
    if longer:
        QApplication.installTranslator(translator)
    try:
        desk = Desk(tmp_path)
        qtbot.addWidget(desk.window)
        desk.window.show()
        for section in desk.page.sections:
            desk.section(section.name)
            assert section.widget().width() <= section.viewport().width()
            for text in section.findChildren(Text):
                assert text.height() >= text.heightForWidth(text.width()) or not text.wordWrap(), text.text()
                assert text.wordWrap() or text.fontMetrics().horizontalAdvance(text.text()) <= text.width(), text.text()
            for button in desk.page.findChildren(QPushButton):
                if button.isVisible():
                    assert button.fontMetrics().horizontalAdvance(button.text()) + 16 <= button.width(), button.text()
                    assert not button.visibleRegion().isEmpty() or section.isAncestorOf(button)
            for row in section.findChildren(Row):
                assert row.width() >= row.minimumSizeHint().width(), row.name
        desk.sounds.close()
    finally:
        QApplication.removeTranslator(translator)


def test_the_colours_of_a_theme_reach_every_text_and_the_chosen_has_a_bar(desk: Desk) -> None:
    desk.window.setStyleSheet(style_sheet(CONTRAST_DARK))  # first: it takes back what was coloured by hand
    desk.page.recolour(CONTRAST_DARK)
    row: Pick = desk.row("looks", "unit")
    QApplication.processEvents()
    allowed = {CONTRAST_DARK.ink.lower(), CONTRAST_DARK.muted.lower(), CONTRAST_DARK.caution.lower()}
    for text in desk.page.findChildren(Text):
        assert text.palette().windowText().color().name() in allowed
    chosen, other = segment(row, "N").grab().toImage(), segment(row, "kgf").grab().toImage()
    assert chosen.pixelColor(chosen.width() // 2, chosen.height() - 6).name() == CONTRAST_DARK.ink.lower()
    assert other.pixelColor(other.width() // 2, other.height() - 6).name() != CONTRAST_DARK.ink.lower()
