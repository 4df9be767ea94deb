"""The page of a client's history, on records of real visits: read once, seen by eye and ear, steered with keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import NamedTuple, cast

import numpy as np
import pytest
from house_stubs import PlainPage, press

pytest.importorskip("pytestqt")
from history_visits import Made, Test, gives_way, holds, make_records
from house_visits import Room, key_of, rooms
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from nktsense.batch import grade_recording
from nktsense.grading import GradeSettings
from nktsense.recording.model import Recording
from nktsense.records.models import AuditRow
from nktsense.records.opening.door import open_store
from nktsense.records.sessions.signing import sign_off
from nktsense.records.sessions.stored import load_session
from nktsense.view.history.curves import Shelf, Told, curve_of
from nktsense.view.history.page import HistoryPage
from nktsense.view.history.raw_trace import RawTrace
from nktsense.view.history.trend_places import lane_places
from nktsense.view.history.words import lever_of, told_words
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.look.application import application
from nktsense.view.words import force_text, set_lever, set_unit
from nktsense.view.words.units import unit_now

G, P = "gluteus_maximus", "iliopsoas"


class Clinic(NamedTuple):
    """Where the records are, and the sessions of C-1 in order; the last one is open and blinded."""

    folder: Path
    sessions: tuple[str, str, str, str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    folder = tmp_path_factory.mktemp("history")
    with make_records(folder) as store:
        first = Made(store, folder).test(Test(G, "left", gives_way())).release(P, 1)
        one = first.test(Test(G, "left", holds(), "retest", 1)).homework().close()
        two = Made(store, folder, 14).test(Test(G, "left", gives_way(215))).told(one).close()
        three = Made(store, folder, 28).test(Test(G, "left", holds(205), position="on the side")).close()
        four = Made(store, folder, 42, blinded=True).test(Test(G, "left", holds(301)))
        sign_off(store, "T1", one, "reviewed")
    return Clinic(folder, (one, two, three, four.id))


class HistoryRoom(Room):
    """A house with the page."""

    @staticmethod
    def pages(services: Services) -> Sequence[Page]:
        return [PlainPage("home"), PlainPage("session"), HistoryPage(services), PlainPage("report")]

    @property
    def history(self) -> HistoryPage:
        return cast("HistoryPage", self.house.window.pages["history"])

    def opened(self, code: str = "C-1") -> HistoryPage:
        """Open the history of a client from anywhere else, as a link does."""
        self.house.start()
        self.until(lambda: self.door.store is not None)
        self.house.window.show_page(f"history:{code}")
        self.until(lambda: self.history.known is not None)
        return self.history

    def trial(self, session: str, test: int, trial: int = 0, slot: int = 0) -> None:
        """Show a trial, and wait for it."""
        self.history.show_sheet("trials")
        self.history.overlay.wants.emit(slot, (session, test), trial)
        self.until(lambda: _shown(self.history, slot) == (session, test))

    def audited(self, action: str) -> int:
        store = self.door.store
        assert store is not None
        with store.reading() as db:
            return int(db.scalar(select(func.count()).where(AuditRow.action == action)) or 0)


def _shown(page: HistoryPage, slot: int) -> tuple[str, int] | None:
    opened = page.overlay.slots[slot].opened
    return None if opened is None else opened.test.key


MakeRoom = Callable[..., HistoryRoom]


@pytest.fixture
def room(made: Clinic, tmp_path: Path) -> Iterator[MakeRoom]:
    folder = tmp_path / "practice"

    def make(**chosen: object) -> HistoryRoom:
        if not folder.exists():
            shutil.copytree(made.folder, folder)
        here = HistoryRoom(folder, **({"tester": "T1"} | chosen))  # type: ignore[arg-type]
        here.house.window.resize(1600, 900)
        return here

    with rooms(make) as several:
        yield several
    set_unit("N")


def peaks(here: HistoryRoom, session: str, test: int) -> list[float]:
    """The peaks as the session itself keeps them."""
    store = here.door.store
    assert store is not None
    counted = load_session(store, session).state.tests[test - 1].counted
    return [trial.result.peak_n for trial in counted if trial.result.peak_n is not None]


def test_a_history_is_read_once_and_shows_visits_and_trends(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    rows = [page.visits.list.item(row).text() for row in range(page.visits.list.count())]
    assert "open · results hidden until the block is closed" in rows[0]
    assert ["signed, version 1" in row for row in rows] == [False, False, False, True]
    [left] = [card for card in page.trends.cards if card.trend.line.muscle == G]
    points = left.trend.points
    assert [point.session for point in points] == list(made.sessions[:3]), "a blinded visit is on no trend"
    for point in points:
        assert point.mean_n == pytest.approx(fmean(peaks(here, point.session, 1)))
    assert [point.on_line for point in points] == [True, True, False]
    assert "test position differed" in left.picture.point_words(2)
    assert "0 of 3 held; retest: 3 of 3 held" in left.picture.point_words(0), "what contradicts stays in sight"
    assert "1 of 3 visits are not on the line" in left.words.text()
    assert page.title == "Visits of C-1"
    here.house.window.show_page("home")
    here.house.window.show_page("history:C-1")
    page.open_client("C-1")
    here.until(lambda: not here.house.work.jobs)
    assert here.audited("read") == 1


def test_arrows_go_from_visit_to_visit_and_return_opens_the_trials(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    picture = page.trends.cards[0].picture
    picture.setFocus()
    before = picture.accessibleName()
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert picture.selected == 0
    assert picture.accessibleName() != before
    assert "Visit 1 of 3" in picture.accessibleName()
    visit = page.visits.visit
    assert visit is not None
    assert visit.session == made.sessions[0], "the list follows"
    press(Qt.Key.Key_Return)
    here.until(lambda: bool(page.overlay.opened))
    [opened] = page.overlay.opened
    assert opened.test.key == (made.sessions[0], 1)
    assert opened.curve is not None
    expected = peaks(here, made.sessions[0], 1)[0]
    assert np.interp(opened.curve.peak_s, opened.curve.time_s, opened.curve.force_n) == pytest.approx(
        expected, rel=0.02
    )
    assert opened.curve.break_s is not None
    assert 0 < opened.curve.break_s < opened.curve.peak_s < opened.curve.release_s
    assert opened.curve.velocity_dps is not None
    assert page.overlay.picture.velocity.isVisible()
    assert len(page.overlay.picture.ghosts) == 2, "the other trials of the test lie under it"
    press(Qt.Key.Key_W)
    raw = page.overlay.raw
    assert raw.isVisible()
    assert len(raw.trace.trials) == 3, "the whole recording, as it was received"
    assert raw.trace.force_samples.last_s - raw.trace.force_samples.first_s > 3 * 5.0
    assert raw.trace.drawn > 0
    press(Qt.Key.Key_W)
    assert not raw.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.sheet == "trends"


def test_a_click_on_a_point_opens_it_and_a_hollow_one_says_why(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    picture = page.trends.cards[0].picture
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.point_at(2).toPoint())
    assert "test position differed" in page.trends.cards[0].point.text()
    here.until(lambda: bool(page.overlay.opened))
    assert page.overlay.opened[0].test.key == (made.sessions[2], 1)
    image = picture.grab().toImage()
    middle, side = picture.point_at(1).toPoint(), picture.point_at(2).toPoint()
    assert image.pixelColor(middle).name() == here.house.window.look.trace.lower()
    assert image.pixelColor(side + QPoint(2, 0)).name() == here.house.window.look.background.lower(), "hollow"


def test_any_two_trials_lie_over_each_other_with_what_they_may_say(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    overlay = page.overlay
    here.trial(made.sessions[0], 1)
    here.trial(made.sessions[0], 1, 2, slot=1)
    assert "Two trials of one test" in overlay.answer.text()
    here.trial(made.sessions[1], 1, slot=1)
    assert "may be compared" in overlay.answer.text()
    here.trial(made.sessions[2], 1, slot=1)
    assert "may not be compared" in overlay.answer.text()
    assert "Another test position" in overlay.answer.text()
    assert "One trial beside another shows no change" in overlay.answer.text()
    assert [one.letter for one in overlay.picture.drawn] == ["A", "B"]
    QTest.mouseClick(overlay.at_peak, Qt.MouseButton.LeftButton)
    assert overlay.align == "peak"
    for one in overlay.picture.drawn:
        zero_s = one.zero_s("peak")
        highest = float(one.curve.time_s[int(np.nanargmax(one.curve.force_n))])
        assert highest - zero_s == pytest.approx(0.0, abs=0.1), "peaks stand over each other"
    overlay.slots[1].trials.setFocus()
    press(Qt.Key.Key_Down)
    here.until(lambda: overlay.opened[1].trial.number == 2)


def test_a_recording_that_is_missing_or_another_one_is_told_and_its_numbers_stay(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    store = here.door.store
    assert store is not None
    tests = [load_session(store, session).state.tests[0] for session in made.sessions[:2]]
    refs = [test.trials[0].result.recording for test in tests]
    files = [here.folder / "recordings" / f"{ref.recording}.nkt" for ref in refs if ref is not None]
    files[0].unlink()
    files[1].write_bytes(files[1].read_bytes() + b"x")
    for session, words in zip(made.sessions, ("is not there", "is not the file that was recorded"), strict=False):
        here.trial(session, 1)
        assert words in page.overlay.told.text()
        assert page.overlay.picture.drawn == ()
        assert not page.overlay.picture.isVisible()
        figure = force_text(peaks(here, session, 1)[0]).partition(" ")[0]
        assert figure in page.overlay.notes[0]


def test_nothing_of_a_blinded_visit_can_be_opened(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    assert page.known is not None
    assert made.sessions[3] not in {test.session for test in page.known.tests}
    assert all(made.sessions[3] not in (key or ("",)) for key in page.overlay.slots[0].keys)
    store = here.door.store
    assert store is not None
    assert load_session(store, made.sessions[3]).state.tests[0].trials, "there is something to hide"
    assert Shelf(store, here.door.recordings()).open((made.sessions[3], 1)) == (None, ())


def test_two_keys_lead_to_the_trials_and_correct_a_side_of_a_signed_visit(room: MakeRoom, made: Clinic) -> None:
    here = room()
    here.house.start()
    here.house.window.show_page("history")
    here.answer("client:C-1")
    page = here.history
    here.until(lambda: page.known is not None)
    here.until(lambda: "open" in here.ids)
    here.answer("open", "back", "visit")
    page.visits.select(made.sessions[0])
    here.until(lambda: "correct" in here.ids)
    here.answer("correct", "test:0", "place:0", "why:picked")
    here.until(lambda: page.known is not None and page.known.visits[-1].state == "amend")
    store = here.door.store
    assert store is not None
    test = load_session(store, made.sessions[0]).state.tests[0]
    assert (test.setup.muscle, test.setup.side) == (G, "right")
    assert [(was.side, was.by) for was in test.corrected] == [("left", "T1")]
    assert "sign a further version" in here.house.window.status.sentence.text()
    assert here.audited("read") == 2, "what was changed is read again"
    sides = {card.trend.line.side for card in page.trends.cards if card.trend.line.muscle == G}
    assert sides == {"left", "right"}


def test_a_correction_by_hand_needs_a_reason_and_says_what_is_refused(room: MakeRoom, made: Clinic) -> None:
    here = room(tester="T9")
    page = here.opened()
    page.visits.select(made.sessions[1])
    QTest.mouseClick(page.visits.correct, Qt.MouseButton.LeftButton)
    here.until(lambda: page.sheet == "correct")
    form = page.correction
    assert not form.keep.isEnabled(), "a reason is missing"
    form.reason.setFocus()
    QTest.keyClicks(form.reason, "Read aloud wrongly")
    QTest.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    here.until(lambda: bool(form.result.text()))
    assert "T9" in form.result.text()
    assert form.keep.isEnabled()
    press(Qt.Key.Key_Escape)  # out of the field
    press(Qt.Key.Key_Escape)
    assert page.sheet == "trends"


def test_a_name_is_shown_on_request_and_goes_with_the_page(room: MakeRoom) -> None:
    here = room()
    page = here.opened()
    assert here.audited("read_identity") == 0
    QTest.mouseClick(page.bar.who, Qt.MouseButton.LeftButton)
    here.until(lambda: bool(page.bar.name.text()))
    assert page.bar.name.text() == "Zaphod Beeblebrox"
    assert here.audited("read_identity") == 1
    here.house.window.show_page("home")
    assert page.bar.name.text() == ""


def test_visits_lead_to_their_report_and_an_open_one_goes_on(room: MakeRoom, made: Clinic) -> None:
    here = room()
    page = here.opened()
    assert page.visits.resume.isEnabled()
    assert not page.visits.correct.isEnabled(), "an open visit is corrected where it is conducted"
    page.visits.select(made.sessions[1])
    assert not page.visits.resume.isEnabled()
    wanted: list[str] = []
    page.go.connect(wanted.append)
    QTest.mouseClick(page.visits.report, Qt.MouseButton.LeftButton)
    assert wanted == [f"report:{made.sessions[1]}"]
    assert here.page == "report"
    here.house.window.show_page("history")
    page.visits.select(made.sessions[3])
    QTest.mouseClick(page.visits.resume, Qt.MouseButton.LeftButton)
    here.until(lambda: here.page == "session" and here.house.driver.view is not None)
    assert here.view.state.begin.session == made.sessions[3]


def test_homework_goals_and_pairs_are_told_as_they_were_said(room: MakeRoom) -> None:
    here = room()
    page = here.opened()
    words = "\n".join(text.text() for text in page.homework.texts)
    for part in ("Lift the upper leg", "5 of 7", "as told by the client", "not on Sundays", "Sit through a concert"):
        assert part in words
    assert len(page.pairs.graph.accessibleName()) > 0
    assert page.known is not None
    assert [(edge.muscle, edge.partner) for edge in page.known.pairs.edges] == [(G, P)]


def test_empty_places_say_what_will_stand_there(room: MakeRoom, tmp_path: Path) -> None:
    here = room()
    page = here.history
    here.house.window.show_page("history")
    assert "not open" in page.empty.text()
    here.house.start()
    here.until(lambda: page.chooser.count() == 2 and page.chooser.isVisible())
    assert "Choose a client" in page.empty.text()
    assert here.audited("read") == 0, "a list of codes is no history"
    page.chooser.setFocus()
    page.chooser.setCurrentRow(1)
    press(Qt.Key.Key_Return)
    here.until(lambda: page.known is not None)
    assert page.title == "Visits of C-2"
    assert "No visit yet" in page.visits.empty.text()
    assert "trend will stand here" in page.trends.empty.text()
    with open_store(here.folder / "records.db", key_of(here.folder)) as store:
        Made(store, here.folder, 3, client="C-2").test(Test(G, "left", holds())).close()
    here.house.window.show_page("home")
    here.house.window.show_page("history")
    here.until(lambda: bool(page.trends.cards))
    assert "begins with the second visit" in page.trends.cards[0].words.text()
    page.open_client("C-9")
    here.until(lambda: "no client" in here.house.window.status.sentence.text())
    assert page.known is None


def test_all_that_a_trial_may_lack_is_said_in_a_sentence() -> None:
    sentences = [told_words(one) for one in Told]
    assert len(set(sentences)) == len(Told)
    assert all(one.endswith(".") and " " in one for one in sentences)
    assert told_words("It cannot be read") == "It cannot be read."


def test_forces_are_shown_by_the_lever_of_their_own_test() -> None:
    set_unit("Nm")
    try:
        set_lever(0.5)
        with lever_of(0.3):
            assert force_text(100.0) == "30.0 N·m"
        assert force_text(100.0) == "50.0 N·m", "the test under way keeps its own"
        with lever_of(None):
            assert force_text(100.0) == "100 N"
    finally:
        set_lever(None)
        set_unit("N")


@given(st.lists(st.floats(0, 400), min_size=1, max_size=30).map(sorted), st.floats(1, 40))
def test_shapes_keep_their_order_and_do_not_cover_each_other(wanted: list[float], apart: float) -> None:
    places = lane_places(wanted, apart, 0.0, 400.0)
    room_for_all = min(apart, 400.0 / max(len(wanted) - 1, 1))
    assert all(-1e-6 <= x <= 400.0 + 1e-6 for x in places)
    assert all(b - a >= room_for_all - 1e-6 for a, b in pairwise(places))
    alone = all(b - a >= apart for a, b in pairwise(wanted))
    if alone:
        assert places == pytest.approx(wanted)


def test_what_was_not_read_is_drawn_in_no_curve_and_called_so() -> None:
    application()
    time_s = np.arange(0.0, 12.0, 0.01)
    force_n = np.interp(time_s, [0.0, 2.0, 3.0, 8.0, 8.2, 12.0], [0.0, 0.0, 150.0, 150.0, 0.0, 0.0])
    force_n += np.random.default_rng(2).normal(0.0, 0.1, len(time_s))
    none = (time_s >= 5.0) & (time_s < 5.5)
    force_n[none] = 2934.0
    graded = grade_recording(Recording(time_s, force_n, saturated=none, nominal_rate_hz=100.0), GradeSettings())
    curve = curve_of(graded, graded.trials[0])
    assert np.isnan(curve.force_n).sum() == none.sum()
    assert np.nanmax(curve.force_n) < 160.0
    raw = RawTrace()
    raw.show_recording(graded, "left", None, unit_now())
    assert raw.trace.unusable == [(None, pytest.approx(5.0), pytest.approx(5.5))]
    raw.deleteLater()
