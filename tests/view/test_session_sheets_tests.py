"""Sheets of tests, partners and treatments, each at a real desk with virtual dynamometers, used with mouse and keys."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

pytest.importorskip("PySide6")

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

from desks import OPENING, SETTINGS, Driver, at_desk, begin_with
from inspected import cut_off, nameless, tabbed, unreached
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from visits import Clock, records

from nktsense.errors import NktsenseError
from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.model import EVIDENCE
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.plan import OtherMuscle, Research, SessionPlan, Tester
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import Resume
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.pairs import PairsSheet
from nktsense.view.session.sheets.partners import PartnersSheet
from nktsense.view.session.sheets.setup import SetUpSheet
from nktsense.view.session.sheets.summary import SummarySheet
from nktsense.view.session.sheets.treatment import TreatmentSheet
from nktsense.view.words import set_unit
from nktsense.visit.desk.settings import DeskSettings

LIBRARY = load_library()
LOW_BACK = msgspec.structs.replace(plan_battery(LIBRARY, "low-back", side="left"), rest_s=2.0, retest_within_s=60.0)
_LEFT_OUT = tuple(
    OtherMuscle(muscle=one.muscle, name=one.name, region=one.region, scorable=one.scorable)
    for one in LOW_BACK.muscles[1:]
)
HIP = msgspec.structs.replace(
    LOW_BACK, title="Hip", muscles=LOW_BACK.muscles[:1], others=(*LOW_BACK.others, *_LEFT_OUT)
)
FIRST = "test:gluteus_maximus:left"
PSOAS = ("iliopsoas", "left")
RELEASE = ("release", "release:pressure", "where:iliopsoas:left", "meant_for", "meant:1", "start")


class Shown:
    """A sheet in a window, whose signals go to a desk as the window sends them."""

    def __init__(self, qtbot: QtBot, sheet: SessionSheet, driver: Driver, size: tuple[int, int] = (640, 640)) -> None:
        self.sheet, self.driver = sheet, driver
        self.window = QWidget()
        self.start = QPushButton("start")
        column = QVBoxLayout(self.window)
        column.addWidget(self.start)
        column.addWidget(sheet, 1)
        self.window.resize(*size)
        qtbot.addWidget(self.window)
        self.told: list[str] = []
        self.gone: list[str] = []
        self.emitted: list[object] = []
        sheet.choose.connect(lambda choice: self._do(choice, lambda: driver.desk.choose(choice)))
        sheet.say.connect(lambda field, text: self._do((field, text), lambda: driver.desk.say(field, text)))
        sheet.take.connect(lambda step: self._do(step, lambda: driver.desk.take(step)))
        sheet.status.connect(self.told.append)
        sheet.go.connect(self.gone.append)
        self.update()
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def _do(self, what: object, act: object) -> None:
        self.emitted.append(what)
        try:
            act()  # type: ignore[operator]
        except NktsenseError as refused:
            self.told.append(str(refused))
        self.update()

    def update(self) -> Shown:
        self.sheet.show_view(self.driver.desk.view)
        QTest.qWait(1)  # what is new in a layout is shown by Qt a moment later
        return self

    @property
    def words(self) -> list[str]:
        return [text.text() for text in self.sheet.findChildren(QLabel) if text.isVisibleTo(self.window)]

    def button(self, name: str) -> QPushButton:
        found = [
            one for one in self.sheet.findChildren(QPushButton) if one.accessibleName() == name or one.text() == name
        ]
        (one,) = [one for one in found if one.isVisibleTo(self.window)]
        return one

    def press(self, name: str) -> Shown:
        """Press a button with the keyboard."""
        button = self.button(name)
        assert button.isEnabled(), name
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        return self


def opened(folder: Path, plan: SessionPlan = HIP, *testers: Tester, settings: DeskSettings = SETTINGS) -> Driver:
    clock = Clock()
    driver = at_desk(begin_with(plan, *testers), folder, settings=settings, wall=clock).press(*OPENING)
    driver.desk.clock_of_test = clock  # type: ignore[attr-defined]
    return driver


def clock_of(driver: Driver) -> Clock:
    return driver.desk.clock_of_test  # type: ignore[attr-defined]


@pytest.fixture
def tested(tmp_path: Path) -> Driver:
    """One muscle that gave way in each of three trials."""
    return opened(tmp_path).test(FIRST, pain="pain:1")


@pytest.fixture(scope="module")
def retested(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    """A muscle that gave way, a partner that held, a release of it, and a retest that held."""
    driver = opened(tmp_path_factory.mktemp("retested")).test(FIRST, pain="pain:1")
    driver.test("partner", "partner:iliopsoas:left:1", pain="pain:1").press(*RELEASE)
    clock_of(driver).now_s += 83.0
    driver.press("done")
    clock_of(driver).now_s += 20.0
    return driver.test("retest:1", pain="pain:1")


@pytest.fixture
def newtons() -> Iterator[None]:
    yield
    set_unit("N")


# partners


def test_suspects_stand_in_the_users_order_with_evidence_and_source(qtbot: QtBot, retested: Driver) -> None:
    shown = Shown(qtbot, sheet := PartnersSheet(LIBRARY), retested)
    pairs = LIBRARY.pairs_of("gluteus_maximus")
    assert [card.pair for card in sheet.cards] == list(pairs)
    for card, pair in zip(sheet.cards, pairs, strict=True):
        assert f"Evidence {pair.evidence}: {EVIDENCE[pair.evidence]}." == card.evidence.text()
        assert pair.provenance in card.source.text()
        assert not pair.rationale or card.rationale.text() == pair.rationale
    cautioned = next(card for card in sheet.cards if card.muscle.cautions)
    assert cautioned.muscle.cautions in shown.words
    assert sum("hypothesis" in words for words in shown.words) == 1
    assert not any("established" in words and "none is" not in words for words in shown.words)


def test_a_suspect_is_chosen_on_its_side_and_set_up_as_a_partner(qtbot: QtBot, tested: Driver) -> None:
    shown = Shown(qtbot, PartnersSheet(LIBRARY), tested)
    assert not shown.sheet.wanted(tested.desk.view)
    tested.press("partner")
    assert shown.sheet.wanted(tested.desk.view)
    shown.update().press("Test Iliopsoas (hip flexors), left")
    setup = tested.desk.view.setup
    assert setup is not None
    assert (setup.muscle, setup.side, setup.purpose, setup.of) == (*PSOAS, "partner", 1)


def test_any_other_muscle_can_be_a_partner_and_is_set_up_from_the_library(qtbot: QtBot, tested: Driver) -> None:
    shown = Shown(qtbot, sheet := PartnersSheet(LIBRARY), tested)
    others = sheet.others
    assert not others.buttons.buttons["left"].isEnabled()
    QTest.keyClicks(others.filter, "ELBOW")
    seen = [others.list.item(row) for row in range(others.list.count()) if not others.list.item(row).isHidden()]
    names = {muscle.name for muscle in LIBRARY.muscles.values() if muscle.region == "elbow"}
    assert {item.text() for item in seen} == {"ELBOW"} | names
    others.list.setFocus()
    QTest.keyClick(others.list, Qt.Key.Key_Home)
    while others.muscle is None or others.muscle.id != "triceps":
        QTest.keyClick(others.list, Qt.Key.Key_Down)
    shown.press("Test Triceps brachii, right")
    setup = tested.desk.view.setup
    assert setup is not None
    assert (setup.muscle, setup.side, setup.purpose, setup.of) == ("triceps", "right", "partner", 1)
    assert (setup.tester, setup.lever_m, setup.target_n) == ("T1", 0.3, 150.0)
    assert setup.position == LIBRARY.muscles["triceps"].test_position


def test_what_was_tried_of_a_partner_stands_with_what_came_of_it(qtbot: QtBot, retested: Driver) -> None:
    sheet = PartnersSheet(LIBRARY)
    shown = Shown(qtbot, sheet, retested)
    card = next(card for card in sheet.cards if card.muscle.id == "iliopsoas")
    words = [text.text() for text in card.findChildren(QLabel)]
    assert "Test 2, left: 3 of 3 held" in words
    assert "Worked on, left: repeated change (3 of 3)" in words
    assert sum(text.startswith("Worked on") for text in shown.words) == 1


def test_a_blinded_session_tells_of_a_partner_only_that_it_was_tested(qtbot: QtBot, tmp_path: Path) -> None:
    driver = opened(tmp_path, msgspec.structs.replace(HIP, research=Research(seed=7, randomised_order=False)))
    driver.test(FIRST, pain="pain:1").test("partner", "partner:iliopsoas:left:1", pain="pain:1")
    partners = Shown(qtbot, PartnersSheet(LIBRARY), driver)
    summary = Shown(qtbot, SummarySheet(), driver)
    pairs = Shown(qtbot, PairsSheet(LIBRARY), driver)
    assert "Test 2, left: trials made: 3" in partners.words
    assert not any("of 3 held" in words for words in (*partners.words, *summary.words))
    assert not pairs.sheet.there(driver.desk.view)
    assert pairs.words == ["Results are hidden until the block is closed."]
    driver.press("close_block", "now")
    for shown in (partners, summary, pairs):
        shown.update()
    assert "Test 2, left: 3 of 3 held" in partners.words
    assert pairs.sheet.there(driver.desk.view)


# set-up


@pytest.mark.usefixtures("newtons")
def test_lever_and_load_are_typed_in_the_chosen_unit_and_pain_begins_the_test(qtbot: QtBot, tmp_path: Path) -> None:
    driver = opened(tmp_path, settings=DeskSettings())
    set_unit("kgf")
    shown = Shown(qtbot, sheet := SetUpSheet(LIBRARY), driver)
    assert not sheet.there(driver.desk.view)
    driver.press(FIRST)
    shown.update()
    assert sheet.wanted(driver.desk.view)
    muscle = LIBRARY.muscles["gluteus_maximus"]
    assert {"Gluteus maximus, left", muscle.test_position, muscle.pad_site, muscle.provenance} <= set(shown.words)
    assert muscle.cautions in shown.words
    lacks = "Without lever arm and target load no retest can be compared."
    assert lacks in shown.words
    _typed(sheet.lever.line, "0,35")
    _typed(sheet.target.line, "15.3")
    setup = driver.desk.view.setup
    assert setup is not None
    assert setup.lever_m == 0.35
    assert setup.target_n == pytest.approx(15.3 * 9.80665)
    assert lacks not in shown.words
    shown.press("Pain 2 of 10: begin the test")
    driver.until(lambda: driver.state.open_test is not None)
    test = driver.state.open_test
    assert test is not None
    assert (test.setup.lever_m, test.pains[0].nrs) == (0.35, 2.0)
    shown.update()
    assert not sheet.lever.line.isEnabled()
    assert "told: 2" in shown.words
    driver.desk.leave()


def test_what_is_no_number_is_told_and_what_stood_there_stays(qtbot: QtBot, tmp_path: Path) -> None:
    driver = opened(tmp_path).press(FIRST)
    shown = Shown(qtbot, sheet := SetUpSheet(LIBRARY), driver)
    _typed(sheet.lever.line, "a hand")
    assert shown.told == ["Lever arm: a hand is no number above 0."]
    assert sheet.lever.line.text() == "0.30"
    _typed(sheet.lever.line, "35")  # centimetres
    assert "35 m is not between" in shown.told[1]
    assert sheet.lever.line.text() == "0.30"
    assert shown.driver.desk.view.setup is not None
    assert shown.driver.desk.view.setup.lever_m == 0.3


def _typed(line: object, text: str) -> None:
    line.setFocus()  # type: ignore[attr-defined]
    line.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(line, text)  # type: ignore[arg-type]
    QTest.keyClick(line, Qt.Key.Key_Return)  # type: ignore[arg-type]


def test_a_make_test_can_be_taken_instead(qtbot: QtBot, tmp_path: Path) -> None:
    driver = opened(tmp_path).press(FIRST)
    shown = Shown(qtbot, SetUpSheet(LIBRARY), driver)
    assert "break test: the tester overcomes the hold." in shown.words
    shown.press("A make test")
    assert "make test: the client pushes." in shown.words


# treatment


def test_a_treatment_is_put_together_timed_and_retested_with_its_buttons(qtbot: QtBot, tested: Driver) -> None:
    clock = clock_of(tested)
    shown = Shown(qtbot, sheet := TreatmentSheet(clock), tested)
    shown.press("Release or activate").press("Pressure").press("Iliopsoas (hip flexors), left")
    sheet.fields["dose"].setFocus()
    QTest.keyClicks(sheet.fields["dose"], "60 s")
    shown.press("Begin now")
    assert tested.state.phase is Phase.INTERVENING
    given = tested.state.interventions[0].what
    assert (given.kind, given.muscle, given.side, given.dose) == ("pressure", *PSOAS, "60 s")
    clock.now_s += 83.0
    sheet.frame()
    assert sheet.figures.text() == "1:23"
    assert sheet.figures.accessibleName() == "since it began 1:23"
    assert sheet.bar.value() == 0
    shown.press("Finished: retest now")
    clock.now_s += 18.0
    sheet.frame()
    assert (sheet.figures.text(), sheet.bar.value()) == ("0:42", 42)
    assert "42\N{NO-BREAK SPACE}s of 60\N{NO-BREAK SPACE}s are left" in sheet.standing.text()
    clock.now_s += 60.0
    sheet.frame()
    assert (sheet.figures.text(), sheet.bar.value()) == ("0:00", 0)
    assert "kept as a late one" in sheet.standing.text()
    shown.press("Retest Gluteus maximus, left")
    setup = tested.desk.view.setup
    assert setup is not None
    assert (setup.purpose, setup.of) == ("retest", 1)


def test_a_retest_says_how_long_after_the_end_it_began(qtbot: QtBot, retested: Driver) -> None:
    sheet = TreatmentSheet(clock_of(retested))
    shown = Shown(qtbot, sheet, retested)
    test = retested.state.tests[-1]
    assert test.since_release_s is not None
    assert f"test 3 began {test.since_release_s:.0f}\N{NO-BREAK SPACE}s after the end" in sheet.standing.text()
    assert (sheet.figures.text(), sheet.caption.text()) == ("1:23", "as long as it took")
    assert "Pressure · meant for Gluteus maximus, left (test 1)" in shown.words


def test_across_a_pause_no_time_is_claimed(qtbot: QtBot, tested: Driver) -> None:
    clock = clock_of(tested)
    tested.press(*RELEASE)
    clock.now_s += 20.0
    tested.desk.take(Resume(reason="the computer was off"))
    sheet = TreatmentSheet(clock)
    shown = Shown(qtbot, sheet, tested)
    assert sheet.figures.text() == "–:––"
    assert "pause" in sheet.caption.text()
    clock.now_s += 10.0
    shown.press("Finished: retest now")
    assert sheet.figures.text() == "1:00"  # the end itself is known again


def test_the_lot_of_a_sham_stays_hidden_until_the_session_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    research = Research(seed=3, randomised_order=False, sham=True, blind_readout=False)
    plan = msgspec.structs.replace(HIP, research=research)
    driver = opened(tmp_path, plan, Tester(code="T1"), Tester(code="T3")).test(FIRST)
    driver.press("release", "release:stretch", "where:gluteus_maximus:left", "start")
    sheet = TreatmentSheet(clock_of(driver))
    shown = Shown(qtbot, sheet, driver)
    assert "The lot decides" in sheet.sham.text.text()
    shown.press("T3 opens the envelope")
    assert any(word in driver.offer.question for word in ("SHAM", "REAL"))
    assert not any(word in " ".join(shown.words) for word in ("SHAM", "REAL", "By lot"))
    assert not sheet.now.isEnabled()
    driver.press("seen", "done", "close")
    driver.press("now")
    shown.update()
    assert sheet.sham.text.text() == ("By lot a sham." if driver.state.interventions[0].sham else "By lot real.")


def test_a_sham_without_a_lot_is_called_one(qtbot: QtBot, tested: Driver) -> None:
    tested.press(*RELEASE[:-1], "start_sham")
    shown = Shown(qtbot, TreatmentSheet(clock_of(tested)), tested)
    assert "A sham, as was said when it began." in shown.words


# pairs and summary


def test_the_map_of_pairs_holds_the_pair_that_was_worked_on(qtbot: QtBot, retested: Driver) -> None:
    shown = Shown(qtbot, sheet := PairsSheet(LIBRARY), retested)
    assert sheet.there(retested.desk.view)
    (item,) = (sheet.graph.pair_list.item(row).text() for row in range(sheet.graph.pair_list.count()))
    assert item.startswith("Gluteus maximus, left, with Iliopsoas (hip flexors), left: repeated change")
    assert any("hypothesis to test" in words for words in shown.words)


def test_a_summary_has_every_test_outcome_and_treatment(qtbot: QtBot, retested: Driver) -> None:
    shown = Shown(qtbot, sheet := SummarySheet(), retested)
    assert sheet.there(retested.desk.view)
    assert not sheet.wanted(retested.desk.view)
    words = shown.words
    assert "1. Gluteus maximus, left: 0 of 3 held" in words
    assert "3. Gluteus maximus, left: 3 of 3 held" in words
    assert "Trials with a verdict: 9. Held: 6. Gave way or were not held: 3. Cannot tell: 0." in words
    (outcome,) = retested.desk.view.outcomes
    (told,) = [text for text in words if text.startswith(outcome.text)]
    assert all(note in told for note in outcome.notes)
    assert any(text.startswith("1. Pressure · Iliopsoas") and text.endswith("83 s") for text in words)
    assert not sheet.report.isVisible()  # no client: nothing is kept


def test_a_kept_session_leads_to_its_report_and_history(qtbot: QtBot, tmp_path: Path) -> None:
    with records(tmp_path) as store:
        first = begin_with(HIP, client="C-1")
        driver = at_desk(first, tmp_path / "recordings", store=store, wall=store.clock).press(*OPENING)
        driver.press("homework", "homework:written", "goal", "goal:notes", "note", "note:photo")
        shown = Shown(qtbot, sheet := SummarySheet(), driver)
        assert not sheet.there(driver.desk.view)  # nothing is tested yet
        driver.press("close", "close:time", "now")
        shown.update()
        assert sheet.wanted(driver.desk.view)
        assert "Planned and not tested: Gluteus maximus, left." in shown.words
        assert "Reason: No more time today" in shown.words
        assert "A photo was taken and is kept elsewhere" in shown.words
        assert "Goal: As in the notes on paper" in shown.words
        shown.press("Report").press("Visits of the client")
        assert shown.gone == [f"report:{first.session}", "history:C-1"]
        driver.desk.leave()


# all of them


@pytest.mark.parametrize("size", [(460, 260), (640, 700)])
def test_every_sheet_is_named_reached_by_tab_and_not_cut(qtbot: QtBot, retested: Driver, size: tuple[int, int]) -> None:
    clock = clock_of(retested)
    sheets = (PartnersSheet(LIBRARY), SetUpSheet(LIBRARY), TreatmentSheet(clock), PairsSheet(LIBRARY), SummarySheet())
    for sheet in sheets:
        shown = Shown(qtbot, sheet, retested, size)
        assert sheet.title
        QTest.qWait(20)
        assert nameless(sheet) == []
        assert unreached(sheet, tabbed(shown.window, shown.start)) == []
        assert cut_off(sheet) == []
        shown.window.hide()
