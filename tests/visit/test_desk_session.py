"""Whole sessions by choices alone, as two keys of a clicker conduct them; nothing is typed."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from desks import OPENING, SETTINGS, Driver, at_desk, begin_with
from visits import Clock, connect, records

from nktsense.errors import StepRefusedError
from nktsense.protocol.course.facts import HomeworkFact
from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.plan import Research, SessionPlan, Tester
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import FinishTest
from nktsense.records.sessions.stored import load_session
from nktsense.records.trail.verify import verify
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.settings import DeskSettings
from nktsense.visit.desk.tour import simulated

LOW_BACK = msgspec.structs.replace(plan_battery(load_library(), "low-back"), rest_s=2.0)
HIP = msgspec.structs.replace(LOW_BACK, title="Hip", muscles=LOW_BACK.muscles[:2])
CAUTION = next(item for item in asked_items() if item.level == "caution" and item.breaks == "all")
LICENSED = Tester(code="T2", licensed=True, licence="PT 1234")


def opened(plan: SessionPlan, folder: Path, *testers: Tester, age_years: int | None = 40) -> Driver:
    return at_desk(begin_with(plan, *testers, age_years=age_years), folder).press(*OPENING)


def usual(driver: Driver) -> str:
    """The choice that a person takes who presses the one key only; it is marked."""
    first = driver.offer.choices[0]
    assert first.kind == "usual"
    return first.id


def test_a_whole_low_back_session_by_choices_alone(tmp_path: Path) -> None:
    driver = opened(LOW_BACK, tmp_path)
    driver.press("test:gluteus_maximus:left", "pain:1").until(lambda: driver.state.open_test is not None)
    driver.press("contracted_each").until(driver.made).press("pain:1", "finish")
    while driver.state.phase is Phase.READY and usual(driver).split(":")[0] in ("test", "words"):
        chosen = usual(driver)
        if chosen.startswith("words:"):
            driver.press(chosen, "words_as:notes")
        else:
            driver.test(chosen, pain="pain:1")
    tested = [(test.setup.muscle, test.setup.side) for test in driver.state.tests]
    scored = [(muscle.muscle, muscle.side) for muscle in LOW_BACK.muscles if muscle.scorable]
    assert tested == scored
    assert len({muscle for muscle, _ in scored}) >= 5

    driver.test("partner", "partner:iliopsoas:left:1", pain="pain:1")
    driver.press("release", "release:pressure", "where:iliopsoas:left", "meant_for", "meant:1", "start", "done")
    assert usual(driver) == "retest:1"
    driver.test("retest:1", pain="pain:1")
    (outcome,) = driver.desk.view.outcomes
    assert (outcome.test, outcome.retest, outcome.partner) == (1, len(driver.state.tests), "iliopsoas")
    assert outcome.kind is OutcomeKind.REPEATED_CHANGE

    assert usual(driver) == "homework"
    driver.press("homework", "homework:written", "goal", "goal:notes", "close", "now")
    assert driver.state.phase is Phase.CLOSED
    assert len(driver.state.homework) == len(driver.state.goals) == 1
    driver.press("leave")
    assert driver.poll().closed


def test_a_session_is_in_the_records_step_by_step_and_they_verify(tmp_path: Path) -> None:
    with records(tmp_path) as store:
        first = begin_with(HIP, client="C-1")
        driver = at_desk(first, tmp_path / "recordings", store=store, wall=store.clock).press(*OPENING)
        assert driver.desk.view.kept
        driver.test("test:gluteus_maximus:left")
        driver.press("correct", "correct:1", "as:gluteus_maximus:right", "corrected:picked", "now")
        driver.press("close", "close:time", "now")
        assert load_session(store, first.session) == driver.desk.visit.session
        (test,) = driver.state.tests
        assert (test.setup.side, test.corrected[0].side) == ("right", "left")
        driver.desk.leave()
        assert verify(store) == ()


def test_what_is_not_offered_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    driver = opened(HIP, tmp_path)
    before = driver.desk.visit.session
    for choice in ("pain:0", "finish", "reveal:T1", "", "test:gluteus_maximus", "retest:1"):
        with pytest.raises(StepRefusedError) as refused:
            driver.desk.choose(choice)
        assert refused.value.code == "not_asked"
    with pytest.raises(StepRefusedError):
        driver.desk.say("history", "Too late")
    assert driver.desk.visit.session is before


def test_a_question_that_comes_again_has_another_key(tmp_path: Path) -> None:
    driver = opened(HIP, tmp_path)
    first = driver.offer
    assert driver.offer.key == first.key
    driver.press("note", "note:notes")
    assert driver.offer.question == first.question
    assert driver.offer.key != first.key


def test_pages_with_a_list_choose_any_muscle_of_the_plan(tmp_path: Path) -> None:
    driver = opened(HIP, tmp_path)
    assert {choice.id for choice in driver.offer.direct} == {"test:gluteus_maximus:left", "test:gluteus_maximus:right"}
    driver.desk.choose("test:gluteus_maximus:right")
    setup = driver.desk.view.setup
    assert setup is not None
    assert (setup.muscle, setup.side, setup.lever_m, setup.target_n) == ("gluteus_maximus", "right", 0.3, 150.0)


def test_lists_forms_and_steps_of_pages_work_beside_an_open_question(tmp_path: Path) -> None:
    driver = opened(HIP, tmp_path).press("muscle")
    driver.desk.say("goal", "Sit through a concert | 2027-05-01")
    assert driver.state.goals[0].by_date == "2027-05-01"
    driver.press("homework")
    driver.desk.choose("test:gluteus_maximus:right")
    driver.desk.choose("test:gluteus_maximus:left")
    setup = driver.desk.view.setup
    assert setup is not None
    assert setup.side == "left"
    driver.desk.take(msgspec.structs.replace(setup, lever_m=0.25))
    assert driver.offer.question == "Before the test of Gluteus maximus, left: pain now, 0 to 10?"
    assert driver.state.phase is Phase.READY
    driver.press("pain:0").until(lambda: driver.state.open_test is not None)
    driver.desk.take(FinishTest(reason="Only to see"))
    assert not driver.desk.visit.device_open
    assert driver.state.tests[0].setup.lever_m == 0.25


def test_lever_and_load_are_chosen_where_they_are_not_known(tmp_path: Path) -> None:
    driver = at_desk(begin_with(HIP), tmp_path, settings=DeskSettings()).press(*OPENING)
    driver.press("test:gluteus_maximus:left")
    assert any("no retest can be compared" in note for note in driver.offer.notes)
    driver.press("lever", "lever:0.35", "target", "target:125")
    assert not any("no retest can be compared" in note for note in driver.offer.notes)
    driver.desk.say("lever", "0,4")
    driver.press("pain:2").until(lambda: driver.state.open_test is not None)
    test = driver.state.open_test
    assert test is not None
    assert (test.setup.lever_m, test.setup.target_n, test.pains[0].nrs) == (0.4, 125.0, 2.0)
    driver.desk.leave()


def test_a_yes_to_a_caution_makes_make_tests_and_a_licensed_tester_may_allow_breaks(tmp_path: Path) -> None:
    driver = at_desk(begin_with(HIP, Tester(code="T1"), LICENSED), tmp_path).press(*OPENING[:3])
    while CAUTION.question != driver.offer.question:
        driver.press("answer:no")
    driver.desk.say("words", "two years ago")
    driver.press("answer:yes", "read_out", "none", "finish")
    (yes,) = [said for _, _, said in driver.state.answers if said.answer == "yes"]
    assert (yes.item, yes.words) == (CAUTION.id, "two years ago")
    driver.press("test:gluteus_maximus:left")
    assert driver.desk.view.setup is not None
    assert driver.desk.view.setup.test == "make"
    assert any(note.startswith("Make test:") for note in driver.offer.notes)
    driver.press("allow_breaks:T2", "allow_why:writing", "now")
    assert driver.state.break_allowed
    driver.press("kind:break", "pain:0").until(driver.made)
    assert driver.state.tests[0].setup.test == "break"
    driver.desk.leave()


def test_a_stop_locks_and_is_overridden_by_the_licensed_tester_or_closed(tmp_path: Path) -> None:
    driver = at_desk(begin_with(HIP, Tester(code="T1"), LICENSED), tmp_path).press(*OPENING[:3])
    driver.press("answer:yes", "read_out", "none", "finish")
    assert driver.state.phase is Phase.LOCKED
    driver.press("override:T2", "override_why:writing", "now")
    assert driver.state.phase is Phase.READY
    assert driver.desk.visit.session.entries[-1].by == "T2"
    driver.press("change_answer", "item:fracture", "answer:unknown")
    assert driver.state.phase is Phase.LOCKED
    driver.press("close", "close:enough", "now")
    assert driver.state.phase is Phase.CLOSED


def test_pain_stops_a_test_until_somebody_says_how_it_goes_on(tmp_path: Path) -> None:
    # More pushes than are planned: on a busy machine some come while nobody has said yet how it goes on.
    pushes = "sim:hold?peak=185&hold=1.6&seed=12&repeat=12&rest=2.6&rate=100&speed=0"
    driver = at_desk(begin_with(HIP), tmp_path, device_for=lambda _: pushes).press(*OPENING)
    driver.press("test:gluteus_maximus:left", "pain:6").until(lambda: driver.state.phase is Phase.HALTED)
    driver.poll()
    assert "stop" in driver.kinds
    driver.press("go_on", "go_on_why:wish", "now").until(driver.made)
    driver.press("pain:7")
    assert driver.state.phase is Phase.HALTED
    driver.press("finish")
    assert driver.state.tests[0].reason == "Pain"
    assert driver.state.tests[0].went_on


def test_a_typed_meter_needs_numbers_only_for_its_peaks(tmp_path: Path) -> None:
    driver = at_desk(begin_with(HIP), tmp_path, settings=DeskSettings(meter="Grip meter 7")).press(*OPENING)
    driver.press("test:gluteus_maximus:left", "pain:1", "contracted_each")
    for peak in ("142", "14,5 kgf", "31 lbf"):
        driver.desk.say("peak", peak)
    driver.press("pain:1", "finish")
    peaks = [trial.result.peak_n for trial in driver.state.tests[0].trials]
    assert peaks == pytest.approx([142.0, 14.5 * 9.80665, 31 * 4.4482216152605])


def test_a_lot_decides_on_shams_and_only_who_opens_the_envelope_sees(tmp_path: Path) -> None:
    plan = msgspec.structs.replace(
        HIP, research=Research(seed=3, randomised_order=False, sham=True, blind_readout=False)
    )
    driver = opened(plan, tmp_path, Tester(code="T1"), Tester(code="T3"))
    driver.test("test:gluteus_maximus:left")
    driver.press("release", "release:stretch", "where:iliopsoas:left")
    assert "start_sham" not in driver.ids
    driver.press("start", "reveal:T3")
    assert ("SHAM" in driver.offer.question) or ("REAL" in driver.offer.question)
    driver.press("seen")
    assert not any(word in driver.offer.question + " ".join(driver.offer.notes) for word in ("SHAM", "REAL"))
    assert driver.desk.view.state.interventions[0].sham is None
    driver.press("done")
    assert driver.state.interventions[0].revealed_to == ("T3",)


def test_earlier_homework_is_asked_about_once(tmp_path: Path) -> None:
    given = HomeworkFact("s-0", 2, 1.0, "Bridge", "2 x 10", "daily")
    visit = Visit.begin(begin_with(HIP), "T1", connect, folder=tmp_path, clock=Clock())
    driver = Driver(Desk(visit, load_library(), simulated(HIP), SETTINGS, homework=[given]))
    driver.press("did:1", "did:1:5")
    (said,) = driver.state.adherence
    assert (said.session, said.number, said.done, said.planned) == ("s-0", 2, 5, 7)
    assert not any(choice.startswith("did:") for choice in driver.ids)
