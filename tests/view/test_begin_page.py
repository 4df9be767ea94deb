"""The page that begins a session: a new practice, a returning client, what is told where something cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from nktsense.view import window_problem

if (PROBLEM := window_problem()) is not None:
    pytest.skip(PROBLEM, allow_module_level=True)

from house_stubs import PlainPage, press
from house_visits import FAST, OPENING, Room, key_of, make_records, rooms
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from nktsense.protocol.session.state import Phase
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import NewClient, add_client, find_client, identity_of, list_clients
from nktsense.records.people.consent import ConsentKind, consents_of
from nktsense.records.people.testers import Tester, add_tester, find_tester
from nktsense.records.store import Store
from nktsense.records.trail.reading import trail_of
from nktsense.view.begin.page import BeginPage
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.testing.test_page import TestPage

PHRASE = "seven quiet words stand here"


class Practice(Room):
    """A room with the page in it, and a person at the mouse."""

    @staticmethod
    def pages(services: Services) -> Sequence[Page]:
        return [PlainPage("home"), PlainPage("session"), TestPage(), BeginPage(services), PlainPage("settings")]

    @property
    def begin(self) -> BeginPage:
        page = self.house.window.pages["begin"]
        assert isinstance(page, BeginPage)
        return page

    def opens(self, item: str = "") -> BeginPage:
        """Start the window and go to the page as the home page does."""
        if not self.door.asks:
            self.house.start()
        if self.door.there() and not self.door.asks:
            self.until(lambda: self.door.store is not None)
        self.house.window.pages["home"].go.emit(f"begin:{item}" if item else "begin")
        self.until(lambda: not self.house.work.jobs)
        return self.begin

    def click(self, widget: QWidget) -> None:
        self.until(widget.isVisible)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_client(self, code: str) -> None:
        """Click a client in the list."""
        listed = self.begin.clients.list
        self.until(lambda: code in [client.code for client in listed.clients])
        index = listed.model().index([client.code for client in listed.clients].index(code), 0)
        listed.scrollTo(index)
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())

    def write(self, field: QLineEdit, text: str) -> None:
        """Type into a field, in place of what stands there."""
        self.click(field)
        field.selectAll()
        QTest.keyClicks(field, text)

    def note(self) -> str:
        return self.begin.summary.note.text

    def started(self) -> None:
        """Wait until the visit is open."""
        self.until(lambda: self.house.driver.view is not None and self.page == "session")


REFUSED = (
    ("birth_year", "80", "80, out of 1900 to", "1980"),
    ("birth_year", "1980.5", "not a whole number", "1980"),
    ("birth_year", "nineteen", "no number", "1980"),
    ("stature_m", "1720", "out of 0.3 to 2.8 m", "1.72"),
    ("mass_kg", "0", "out of 1 to 500 kg", "70"),
    ("code", "<b>x</b>", "“<b>x</b>” is not a code", "C-3"),
    ("code", "x" * 200, "is not a code", "C-3"),
    ("code", "c-1", "There is a client c-1 already", "C-3"),
    ("name", "n" * 401, "at most 400 are kept", "Ann Example"),
)
"""A field, what is typed into it, what is told, and what could be kept."""

MakePractice = Callable[..., Practice]


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[MakePractice]:
    with rooms(lambda **chosen: Practice(tmp_path, **chosen)) as make:
        yield make


def records(folder: Path, phrase: str = "") -> Store:
    source = KeySource(passphrase=lambda: phrase, keyring=False) if phrase else key_of(folder)
    return open_store(folder / "records.db", source)


def explained(page: BeginPage) -> dict[str, str]:
    """What stands beside each field of the form of a new client."""
    return {row.name: row.explanation for row in page.clients.form.section.rows}


def test_a_new_practice_keeps_its_first_client_and_begins(practice: MakePractice, tmp_path: Path) -> None:
    here = practice(device=FAST)
    page = here.opens()
    opened: list[bool] = []
    page.opened.connect(lambda: opened.append(here.door.store is not None))
    assert "encrypted records" in page.clients.empty.text()
    assert not page.summary.begin.isEnabled()
    here.click(page.clients.new)
    form = page.clients.form
    assert form.code.text == "C-1", "the next free code is suggested"
    assert not form.agreement.box.isChecked(), "nobody agrees beforehand"
    here.write(form.birth_year.edit, "1980")
    here.write(form.stature.edit, "172")
    here.write(form.mass.edit, "70,5")
    here.write(form.person.edit, "Ann <i>Example</i>")
    here.click(form.keep)
    assert "nothing is kept" in explained(page)["agreed"]
    assert not (tmp_path / "records.db").exists(), "and nothing was"
    form.agreement.box.click()
    here.click(form.keep)
    here.until(lambda: page.chosen_so_far.client == "C-1")
    assert page.summary.lines["client"].value == "C-1, born 1980"
    assert opened == [True], "other pages can be told"
    assert page.tester.isVisible(), "asked once: who tests"
    assert here.house.window.focusWidget() is here.house.window, "the space bar is for the question, and no field"
    assert not page.summary.begin.isEnabled()
    here.write(page.tester.code.edit, "AB")
    here.write(page.tester.licence.edit, "PT 1234")
    here.click(page.tester.add)
    here.until(lambda: page.batteries.isVisible())
    here.click(page.batteries.cards["neck-and-shoulder"])
    here.click(page.summary.begin)
    here.started()
    begin = here.view.state.begin
    assert (begin.client, begin.plan.battery, begin.testers[0].code) == ("C-1", "neck-and-shoulder", "AB")
    assert begin.testers[0].licensed
    assert begin.age_years is not None
    assert (here.store.now.battery, here.store.now.tester) == ("neck-and-shoulder", "AB")
    here.answer(*OPENING)
    assert here.view.state.phase is Phase.READY
    here.close()
    with records(tmp_path) as store:
        kept = find_client(store, "C-1")
        assert (kept.birth_year, kept.mass_kg, kept.stature_m) == (1980, 70.5, 1.72)
        assert identity_of(store, "AB", "C-1").name == "Ann <i>Example</i>"
        assert find_tester(store, "AB").licence == "PT 1234"
        (consent,) = consents_of(store, "C-1")
        assert consent.kind is ConsentKind.RECORDING
        assert consent.given
        assert "agree" in consent.words


def test_a_returning_client_needs_two_clicks(practice: MakePractice, tmp_path: Path) -> None:
    make_records(tmp_path)
    here = practice(battery="low-back", target_n={"gluteus_maximus": 150.0, "gone_from_library": 9.0})
    page = here.opens()
    here.click_client("C-1")
    here.click(page.summary.begin)
    here.started()
    begin = here.view.state.begin
    assert (begin.client, begin.testers[0].code, begin.plan.battery) == ("C-1", "T1", "low-back")
    targets = {muscle.muscle: muscle.target_n for muscle in begin.plan.muscles}
    assert targets["gluteus_maximus"] == 150.0
    assert here.store.now.session == begin.session, "kept in the records"
    # A second one is not begun over it.
    here.house.window.show_page("begin")
    here.until(lambda: page.summary.other.isVisible())
    assert not page.summary.begin.isVisible()
    assert page.offer is None, "the keys are for the session that is open"
    here.click(page.summary.other)
    assert here.page == "session"


def test_two_keys_begin_a_session(practice: MakePractice, tmp_path: Path) -> None:
    make_records(tmp_path)
    here = practice(battery="posture")
    page = here.opens()
    here.until(lambda: here.ids[:1] == ["client:C-1"])
    here.answer("client:C-1")
    assert here.ids[0] == "battery:posture", "the one used last comes first"
    here.answer("back", "nothing", "battery:low-back")
    assert page.chosen_so_far.client == ""
    here.answer("back", "back", "client:C-1", "battery:low-back", "side:left")
    assert "C-1" in here.house.window.bar.question.words.text()
    here.answer("begin")
    here.started()
    plan = here.view.state.plan
    assert (plan.battery, here.view.state.begin.client) == ("low-back", "C-1")
    assert {muscle.side for muscle in plan.muscles} == {"left", "midline"}


def test_two_keys_keep_a_first_client_and_who_tests(practice: MakePractice, tmp_path: Path) -> None:
    here = practice()
    here.opens()
    here.answer("new", "agree", "keep")
    here.until(lambda: "tester" in here.ids)
    here.answer("tester")
    here.until(lambda: "battery:low-back" in here.ids)
    here.answer("battery:low-back", "begin")
    here.started()
    here.close()
    with records(tmp_path) as store:
        assert [client.code for client in list_clients(store)] == ["C-1"]
        assert find_tester(store, "T1").code == "T1"


def test_keys_pressed_again_while_a_client_is_being_kept_keep_nobody_twice(
    practice: MakePractice, tmp_path: Path
) -> None:
    make_records(tmp_path)
    here = practice()
    page = here.opens()
    here.answer("new", "agree")
    here.until(lambda: "keep" in here.ids and here.asks_now)  # a question of a frame ago is answered by no key
    for _ in range(3):
        press(Qt.Key.Key_PageDown)
    assert len(here.house.work.jobs) == 1, "it is asked for once"
    here.until(lambda: not here.house.work.jobs)
    assert page.clients.in_list, "and nothing is refused because it is there already"
    assert page.chosen_so_far.client == "C-2"


def test_without_a_keyring_a_passphrase_makes_the_records_and_opens_them(
    practice: MakePractice, tmp_path: Path
) -> None:
    here = practice(key_file=False)
    page = here.opens()
    page.open_section("tester")
    here.write(page.tester.code.edit, "Dr. X & Co")
    here.click(page.tester.add)
    here.until(lambda: "is not a code" in page.tester.code.explanation)
    here.write(page.tester.code.edit, "T9")
    here.click(page.tester.add)
    here.until(lambda: page.summary.lines["tester"].value == "T9")
    page.open_section("client")
    here.click(page.clients.new)
    page.clients.form.agreement.box.click()
    here.click(page.clients.form.keep)
    asked = page.clients.new_passphrase
    here.until(asked.isVisible)
    assert "At least 8 characters" in asked.first.explanation
    again = asked.again
    assert again is not None
    for first, second, told in (("short", "short", asked.first), (PHRASE, PHRASE + "x", again)):
        here.write(asked.first.edit, first)
        here.write(again.edit, second)
        here.click(asked.go_on)
        assert told.explanation in ("It needs at least 8 characters.", "The two are not the same.")
    assert not (tmp_path / "records.db").exists()
    here.write(again.edit, PHRASE)
    here.click(asked.go_on)
    here.until(lambda: page.chosen_so_far.client == "C-1")
    assert not asked.first.text, "it stands nowhere any more"
    assert not page.tester.isVisible(), "who tests was said before there were records"
    here.close()

    later = practice(key_file=False, battery="low-back")
    later.house.start()
    later.until(lambda: later.house.window.locked)
    later.click(later.house.window.covers.lock_page.leave_button)
    page = later.opens()
    assert not page.clients.list.isVisible()
    later.click(page.clients.open)
    later.write(page.clients.passphrase.first.edit, "not the right words")
    later.click(page.clients.passphrase.go_on)
    later.until(lambda: "wrong" in page.clients.passphrase.trouble)
    later.write(page.clients.passphrase.first.edit, PHRASE)
    later.click(page.clients.passphrase.go_on)
    later.click_client("C-1")
    assert page.chosen_so_far.client == "C-1"
    assert page.summary.begin.isEnabled()
    assert page.summary.lines["tester"].value == "T9"


def test_what_cannot_be_kept_is_told_beside_its_field_and_nothing_is_lost(
    practice: MakePractice, tmp_path: Path
) -> None:
    make_records(tmp_path)
    here = practice()
    page = here.opens()
    here.click(page.clients.new)
    form = page.clients.form
    assert form.code.text == "C-2"
    form.agreement.box.click()
    here.write(form.person.edit, "Ann Example")
    form.sex.buttons["F"].click()
    for name, typed, told, right in REFUSED:
        entry = next(one for one in form.entries() if one.name == name)
        here.write(entry.edit, typed)
        here.click(form.keep)
        here.until(lambda entry=entry, told=told: told in entry.explanation)
        assert entry.edit.accessibleDescription() == entry.explanation
        assert form.isVisible()
        here.until(form.keep.isEnabled)
        assert entry.text == typed
        assert (form.person.text, form.sex.buttons["F"].isChecked(), form.agreement.box.isChecked()) == (
            typed if name == "name" else "Ann Example",
            True,
            True,
        )
        here.write(entry.edit, right)
        assert entry.explanation == entry.hint, "what is typed anew is not called wrong"
    form.birth_year.edit.setText("80")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert page.clients.in_list
    here.click(page.clients.new)
    assert form.birth_year.text == "80", "not even by going back"
    store = here.door.store
    assert store is not None
    assert [client.code for client in list_clients(store)] == ["C-1"]


def test_nothing_is_kept_of_a_session_without_a_client(practice: MakePractice, tmp_path: Path) -> None:
    here = practice()
    page = here.opens()
    here.click(page.clients.nothing)
    assert "not" not in page.summary.lines["tester"].value
    page.open_section("more")
    page.more.profile.buttons["persistent-pain"].click()
    page.more.trials.buttons[5].click()
    page.more.research.buttons[True].click()
    page.more.blind.buttons[True].click()
    here.write(page.more.seed.edit, "-1")
    assert "seed" in here.note().lower()
    assert not page.summary.begin.isEnabled()
    page.more.draw.click()
    page.more.seed.edit.clearFocus()
    here.click(page.summary.begin)
    here.started()
    plan = here.view.state.plan
    assert (plan.profile, plan.trials, plan.rest_s) == ("persistent-pain", 5, 120.0)
    assert plan.research is not None
    assert str(plan.research.seed) == page.more.seed.text
    assert plan.research.blind_readout
    assert not plan.research.sham
    assert not (tmp_path / "records.db").exists()
    assert page.chosen_so_far.client is None, "the next one is somebody else"
    assert page.chosen_so_far.profile == ""


def test_loads_and_levers_are_remembered_in_newtons_and_metres(practice: MakePractice) -> None:
    here = practice(battery="low-back", unit="kgf", lever_m={"gluteus_maximus": 0.3})
    page = here.opens()
    page.open_section("more")
    row = page.more.loads.rows[0]
    assert row.muscle == "gluteus_maximus"
    assert row.lever.text() == "0.3"
    here.write(row.target, "15")
    assert here.store.now.target_n["gluteus_maximus"] == pytest.approx(15 * 9.80665)
    here.write(row.lever, "31")
    assert "at most" in row.explanation, "31 cm were meant"
    assert row.lever.text() == "31"
    here.write(row.lever, "0,31")
    assert here.store.now.lever_m == {"gluteus_maximus": 0.31}
    row.lever.clear()
    row.lever.textEdited.emit("")
    assert here.store.now.lever_m == {}
    assert "multifidus" not in [one.muscle for one in page.more.loads.rows], "recorded in words only"


def test_a_client_is_found_by_typing_and_a_name_is_read_one_at_a_time(practice: MakePractice, tmp_path: Path) -> None:
    make_records(tmp_path)
    with records(tmp_path) as store:
        add_tester(store, "T1", Tester("T2"))
        for number in range(2, 23):
            add_client(store, "T1", NewClient(f"C-{number}", birth_year=1960 + number))
    here = practice(battery="low-back")
    page = here.opens()
    assert [client.code for client in page.clients.shown[8:10]] == ["C-9", "C-10"], "as people count"
    here.write(page.clients.seek, "c-2")
    assert {client.code for client in page.clients.shown} == {"C-2", "C-20", "C-21", "C-22"}
    QTest.keyClicks(page.clients.seek, "99")
    assert "c-299" in page.clients.empty.text()
    here.write(page.clients.seek, "c-21")
    press(Qt.Key.Key_Return)
    assert page.chosen_so_far.client == "C-21"
    assert page.tester.isVisible(), "two of them test here"
    assert here.note() == "Say who tests."
    page.tester.known.buttons["T2"].click()
    assert page.summary.begin.isEnabled()
    page.open_section("client")
    here.click(page.clients.show_name)
    here.until(lambda: page.clients.note.text() == "No name is kept of C-21.")
    here.house.window.show_page("home")
    assert "C-21" not in page.clients.note.text()
    store = here.door.store
    assert store is not None
    read = trail_of(store, action="read_identity")
    assert [row.by for row in read] == ["T2"], "looking at the list reads no name"


def test_a_page_can_be_asked_for_a_client(practice: MakePractice, tmp_path: Path) -> None:
    make_records(tmp_path)
    here = practice(battery="low-back")
    page = here.opens("c-1")
    here.until(lambda: page.chosen_so_far.client == "C-1")
    assert page.summary.begin.isEnabled()
    press(Qt.Key.Key_Escape)
    here.house.window.show_page("begin:<b>nobody</b>" + "x" * 300)
    here.until(lambda: "There is no client <b>nobody</b>" in here.house.window.status.sentence.text())
    assert page.chosen_so_far.client == "C-1"


def test_everything_has_a_name_and_is_reached_by_tab(practice: MakePractice, tmp_path: Path) -> None:
    make_records(tmp_path)
    here = practice(battery="low-back")
    page = here.opens()
    window = here.house.window
    window.resize(960, 540)
    for section in ("client", "battery", "tester", "more"):
        page.open_section(section)
        QTest.qWait(1)
        parts = [
            part
            for kind in (QAbstractButton, QLineEdit)
            for part in page.findChildren(kind)
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert all(isinstance(part, QLineEdit) or part.accessibleName() or part.text() for part in parts)
        assert all(part.accessibleName() for part in parts if isinstance(part, QLineEdit))
        reached: set[QWidget] = set()
        page.summary.lines["client"].setFocus()
        for _ in range(80):
            focused = window.focusWidget()
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert set(parts) <= reached
        last = page.summary.begin
        below = last.mapTo(page, QPoint(0, last.height()))
        assert below.y() <= page.height(), "the button is in view in the smallest window"
