"""The parts of the test screen by themselves: pace, the stream behind the header, both sides, the row of trials."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

import msgspec
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from synthetic_source import INFO, analysis, graded, update
from visits import TEST, begin

from firmware_bridge import DeviceInfo, Fact, FactKind
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.grading import GradedTrial, Verdict
from nktsense.protocol.research.readout import RESULTS_HIDDEN
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.from_graded import result_of, typed_peak
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import (
    AnswerItem,
    AnyStep,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    FinishTest,
    Observe,
    RecordTrial,
    ReportPain,
    SetAside,
    StartIntervention,
    StartTest,
)
from nktsense.signal import ForceDrop, ForceShape, Phase, Yield
from nktsense.view.look.application import application
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import Mark
from nktsense.view.testing.bars import Header
from nktsense.view.testing.before_trial import waiting_of
from nktsense.view.testing.card import VerdictCard, Waiting
from nktsense.view.testing.frame import Room
from nktsense.view.testing.items import items_of_graded, items_of_records
from nktsense.view.testing.now import NowCard
from nktsense.view.testing.pace import Aim, PaceWord
from nktsense.view.testing.sides import two_sides
from nktsense.view.testing.sides_bar import SidesBar, difference_words
from nktsense.view.testing.trial_row import TrialRow
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.testing.words import clock
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Offer

AIM = Aim(60.0, 100.0, target_n=150.0)
BROKE = Yield(time_s=5.5, af_iso_n=112.0, velocity_dps=46.0, angle_deg=7.0)


@pytest.fixture(autouse=True)
def app() -> Iterator[None]:
    application()
    yield
    QApplication.processEvents()


def plain(text: Text) -> str:
    return text.text().replace("\N{NO-BREAK SPACE}", " ")


def stretch(start: float, seconds: float, force: float = 0.0, **more: object) -> LiveUpdate:
    t = start + np.arange(0.0, seconds, 0.001)
    return update(t, np.full(len(t), force), **more)  # type: ignore[arg-type]


# The pace of a push.


@pytest.mark.parametrize(
    ("rate", "force", "word"),
    [
        (59.0, 50.0, PaceWord.TOO_SLOW),
        (60.0, 50.0, PaceWord.IN_RANGE),
        (100.0, 50.0, PaceWord.IN_RANGE),
        (101.0, 140.0, PaceWord.TOO_FAST),
        (30.0, 125.0, None),  # it is arriving at 150 N
    ],
)
def test_a_push_is_held_beside_its_aim(rate: float, force: float, word: PaceWord | None) -> None:
    assert AIM.judge(rate, force) is word


@pytest.mark.parametrize(
    ("slope", "word", "mark"),
    [(30.0, "too slow", Mark.BELOW), (74.0, "in range", Mark.CHECK), (180.0, "too fast", Mark.ABOVE)],
)
def test_the_pace_is_said_in_word_and_shape_while_it_rises(slope: float, word: str, mark: Mark) -> None:
    now = NowCard()
    now.set_aim(AIM)
    t = np.arange(0.0, 0.6, 0.001)
    now.take(update(t, slope * t, phase=Phase.RAMP))
    now.refresh()
    assert (now.line.text(), now.pace.text(), now.pace_mark.mark) == (f"push {slope:.0f} N/s", word, mark)
    now.take(update(t + 0.6, 0 * t + 0.6 * slope, phase=Phase.HOLD))
    now.refresh()
    assert (now.line.text(), now.pace.text(), now.pace_mark.mark) == ("", "", None)


def test_without_an_aim_and_in_counts_no_pace_is_judged() -> None:
    t = np.arange(0.0, 0.6, 0.001)
    for aim, calibrated in ((None, True), (AIM, False)):
        now = NowCard()
        now.set_aim(aim)
        now.take(update(t, 180.0 * t, phase=Phase.RAMP, calibrated=calibrated))
        now.refresh()
        assert now.line.text().startswith("push 180 ")
        assert now.pace.text() == ""


def test_the_highest_of_a_push_stands_until_the_next_one() -> None:
    now = NowCard()
    for start, force, phase in ((0.0, 90.0, Phase.HOLD), (1.0, 0.0, Phase.REST)):
        now.take(stretch(start, 1.0, force, phase=phase))
    now.refresh()
    assert now.highest.text() == "highest 90 N"
    now.take(stretch(2.0, 1.0, 40.0, phase=Phase.RAMP))
    now.refresh()
    assert now.highest.text() == "highest 40 N"


def test_what_is_hidden_shows_no_figure() -> None:
    now = NowCard()
    now.set_hidden(True)
    now.take(stretch(0.0, 1.0, 90.0, phase=Phase.HOLD))
    now.refresh()
    shown = " ".join(text.text() for text in now.findChildren(Text))
    assert not any(letter.isdigit() for letter in shown)
    assert now.phase.text() == "HOLD"


def test_rest_between_trials_is_no_readiness() -> None:
    now = NowCard()
    now.take(stretch(0.0, 1.0, phase=Phase.REST))
    now.set_rest(38.2)
    assert (now.phase.text(), now.mark.mark, now.line.text()) == ("REST", Mark.PAUSE, "0:39 left")
    now.set_rest(0.0)
    assert (now.phase.text(), now.mark.mark, now.line.text()) == ("READY", Mark.TARGET, "")


@pytest.mark.parametrize(("seconds", "words"), [(38.2, "0:39"), (0.0, "0:00"), (-3.0, "0:00"), (90.0, "1:30")])
def test_a_begun_second_is_a_whole_one(seconds: float, words: str) -> None:
    assert clock(seconds) == words


# The stream behind the header.


def test_the_clock_of_the_recording_is_that_of_the_samples_on_disk() -> None:
    watch = StreamWatch()
    watch.take(stretch(100.0, 10.0, saved=4_001))
    assert watch.saved_s == pytest.approx(4.0)
    watch.take(stretch(110.0, 10.0, saved=20_000))
    assert watch.saved_s == pytest.approx(19.999)
    watch.new_stream()
    assert (watch.saved_s, watch.last) == (0.0, None)


def test_the_watch_keeps_nothing_that_is_saved_or_never_will_be() -> None:
    saving, idle = StreamWatch(), StreamWatch()
    for i in range(2000):
        saving.take(stretch(0.1 * i, 0.1, saved=100 * i))
        idle.take(stretch(0.1 * i, 0.1, recording=False, saved=0))
    assert len(saving._unsaved) <= 2
    assert len(idle._unsaved) == 0
    assert saving.saved_s == pytest.approx(199.899)


def test_samples_that_are_not_shown_are_timed_by_the_host() -> None:
    now_s = [50.0]
    watch = StreamWatch(clock=lambda: now_s[0])
    nothing = np.empty(0)
    watch.take(update(nothing, nothing, saved=0))
    now_s[0] = 62.0
    watch.take(update(nothing, nothing, saved=12_000, unsaved_s=0.2))
    assert watch.saved_s == pytest.approx(11.8)


def test_the_header_tells_a_low_battery() -> None:
    header, watch = Header(), StreamWatch()
    watch.take(stretch(0.0, 1.0, info=DeviceInfo("progressor", "Progressor", battery_share=0.82)))
    header.show_watch(watch)
    assert (header.charge.text(), header.charge.role) == ("82 %", "muted")
    assert not header.battery.isHidden()
    watch.take(stretch(1.0, 1.0, info=DeviceInfo("progressor", "Progressor", battery_share=0.09)))
    header.show_watch(watch)
    assert (header.charge.text(), header.charge.role) == ("battery low, 9 %", "caution")
    watch.new_stream()
    watch.take(stretch(0.0, 1.0, facts=(Fact(FactKind.LOW_BATTERY, at_sample=3),)))
    header.show_watch(watch)
    assert header.charge.text() == "battery low"
    header.show_no_device()
    assert header.charge.text() == ""


def test_the_header_says_simulated_and_how_the_link_stands() -> None:
    header, watch = Header(), StreamWatch()
    watch.take(stretch(0.0, 1.0, info=INFO))
    header.show_watch(watch)
    assert header.device.text() == "simulated · Virtual dynamometer"
    watch.take(update(np.empty(0), np.empty(0), state=LinkState.RECONNECTING, info=INFO))
    header.show_watch(watch)
    assert header.device.text() == "simulated · Virtual dynamometer · reconnecting"
    assert header.light.mark is Mark.TRIANGLE


# The verdict card.


def test_a_verdict_is_told_to_a_screen_reader_once() -> None:
    QAccessible.setActive(True)
    try:
        card = VerdictCard()
        card.wait_for(Waiting("Armed", "The next push begins the trial."))
        assert card.accessibleDescription() == "Armed. The next push begins the trial."
        card.show_trial(1, graded(analysis(moved=BROKE), Verdict.BREAK, headline="Gave way at 112 ± 4 N"))
        assert card.accessibleDescription() == "Break. Gave way at 112 ± 4 N"
        assert card.accessibleName() == "verdict"
    finally:
        QAccessible.setActive(False)


@pytest.mark.parametrize("height", [150, 200, 260, 400])
def test_the_most_important_lines_stay(height: int) -> None:
    card = VerdictCard()
    card.set_room(Room.COMPACT)
    card.resize(288, height)
    card.show()
    advice = "Push more slowly: build the force up over about 2 seconds."
    evidence = ("63 % of the highest force, 178 N", "The limb moved 7°, at up to 46 °/s", "R = 0.63 ± 0.02")
    card.show_trial(
        1, graded(analysis(moved=BROKE), Verdict.BREAK, headline="Gave way", evidence=evidence, advice=advice)
    )
    QTest.qWait(1)
    assert card.word.isVisible()
    assert card.headline.isVisible()
    assert card.more.isVisible()
    assert card.advice_name.isVisible() is card.advice.isVisible()
    if card.evidence.isVisible():
        assert card.advice.isVisible()
        assert plain(card.evidence).splitlines() == list(evidence[: len(card.evidence.text().splitlines())])
    if card.checks.isVisible():
        assert plain(card.evidence).splitlines() == list(evidence)
    for text in card.findChildren(Text):
        if text.isVisible():
            assert card.rect().contains(text.geometry())
    assert "R = 0.63" in card.toolTip()
    card.close()


# The row of trials.


def test_where_words_do_not_fit_the_shapes_stay_and_then_the_newest() -> None:
    row = TrialRow()
    drop = ForceDrop(time_s=7.4, before_n=170.0, trough_n=96.0, trough_s=7.8)
    trial = analysis(drop=drop, shape=ForceShape.GIVES_WAY, has_motion=False)
    row.resize(1200, 40)
    row.show()
    row.show_items(items_of_graded([graded(trial, Verdict.SUSPECTED_BREAK)] * 4))
    assert [chip.words for chip in row.chips if chip.isVisible()] == [True] * 4
    row.resize(520, 40)
    QApplication.processEvents()
    assert [chip.words for chip in row.chips if chip.isVisible()] == [False] * 4
    row.show_items(items_of_graded([graded(trial, Verdict.SUSPECTED_BREAK)] * 40))
    shown = [chip for chip in row.chips if chip.isVisible()]
    assert [chip.item.number for chip in shown if chip.item is not None][-1] == 40
    assert all(row.rect().contains(chip.geometry()) for chip in shown)
    assert "trial 1: Suspected break" in row.accessibleName()
    row.close()


# Left against right, in sessions made of steps.


class Course:
    """A session that is made of steps."""

    def __init__(self) -> None:
        self.at_s = 1_790_000_000.0
        self.session = Session.begin(begin(), at_s=self.at_s, by="T1")
        self.take(Observe(kind="history", text="pain"), Observe(kind="movement", text="stiff"), FinishHistory())
        self.take(*(AnswerItem(item=item.id, answer="no") for item in asked_items()), FinishScreening())

    def take(self, *steps: AnyStep) -> Course:
        for step in steps:
            self.at_s += 70.0
            self.session = self.session.take(step, at_s=self.at_s, by="T1")
        return self

    def test(self, side: str, *trials: GradedTrial, end: bool = True, **other: object) -> Course:
        setup = msgspec.structs.replace(TEST, side=side, device="A 1", **other)
        self.take(setup, ReportPain(nrs=1, when="before"))
        self.take(*(RecordTrial(result=result_of(trial)) for trial in trials))
        if end:
            self.take(ReportPain(nrs=1, when="after"), FinishTest(reason="enough"))
        return self

    @property
    def state(self) -> SessionState:
        return self.session.state


def held(peak_n: float) -> GradedTrial:
    return graded(analysis(peak_n=peak_n))


def test_both_sides_are_compared_by_the_means_of_what_counts() -> None:
    course = Course().test("left", held(150.0), held(170.0), held(10.0), end=False)
    course.take(SetAside(trial=3, reason="pad_slipped"), ReportPain(nrs=1, when="after"), FinishTest(reason="enough"))
    assert two_sides(course.state, "gluteus_maximus", "left") is None
    course.test("right", held(120.0))
    sides = two_sides(course.state, "gluteus_maximus", "right")
    assert sides is not None
    assert (sides.left.mean_n, sides.left.trials, sides.right.mean_n) == (160.0, 2, 120.0)
    assert [word for _, word in sides.left.looks] == ["Hold", "Hold"]
    head, caution = difference_words(sides)
    assert head == "left stronger by 29 %"  # 40 N of a mean of 140 N
    assert "not a finding by itself" in caution


def test_before_the_first_trial_of_the_second_side_nothing_is_claimed() -> None:
    course = Course().test("left", held(150.0)).test("right", end=False)
    sides = two_sides(course.state, "gluteus_maximus", "right")
    assert sides is not None
    assert sides.difference is None
    assert difference_words(sides)[0] == "left against right"
    bar = SidesBar()
    bar.show_sides(sides)
    assert "right: no trial yet" in bar.accessibleDescription()


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"test": "make"}, "make test"),
        ({"position": "on the side"}, "Position"),
        ({"lever_m": 0.35}, "lever arms"),
        ({"lever_m": None}, "lever arms"),
    ],
)
def test_what_was_tested_differently_is_not_compared(other: dict[str, object], why: str) -> None:
    course = Course().test("left", held(150.0)).test("right", held(120.0), **other)
    sides = two_sides(course.state, "gluteus_maximus", "right")
    assert sides is not None
    assert sides.difference is None
    head, reason = difference_words(sides)
    assert head == "not compared"
    assert why in reason


def test_before_and_after_a_release_are_not_compared() -> None:
    course = Course().test("left", held(150.0)).test("right", held(120.0))
    course.take(
        StartIntervention(kind="pressure", muscle="hamstrings", side="right", test=2), FinishIntervention(seconds=30)
    )
    course.test("right", held(140.0), purpose="retest", of=2)
    sides = two_sides(course.state, "gluteus_maximus", "right")
    assert sides is not None
    assert (sides.unlike, sides.difference) == ("release", None)


def test_the_midline_has_no_other_side() -> None:
    course = Course().test("left", held(150.0))
    assert two_sides(course.state, "gluteus_maximus", "midline") is None


# What a session keeps without the device.


def test_a_typed_peak_has_no_verdict() -> None:
    course = Course()
    course.take(msgspec.structs.replace(TEST, device="typed"), ReportPain(nrs=1, when="before"))
    course.take(RecordTrial(result=typed_peak(140.0)))
    test = course.state.open_test
    assert test is not None
    (item,) = items_of_records(test.trials, {}, hidden=False)
    assert (item.word, item.look.mark) == ("No verdict", Mark.DASH)
    (hidden,) = items_of_records(test.trials, {}, hidden=True)
    assert (hidden.word, hidden.graded, hidden.hidden) == ("made", None, True)


def view_of(state: SessionState, setup: StartTest | None, **more: object) -> DeskView:
    return DeskView(state=state, offer=Offer(key="1", question="What next?"), setup=setup, **more)  # type: ignore[arg-type]


def test_what_is_waited_for_follows_the_visit() -> None:
    course = Course()
    streaming = stretch(0.0, 1.0, phase=Phase.REST)
    assert waiting_of(None, None).word == "No test"
    assert waiting_of(view_of(course.state, None), None).sentence == "What next?"
    assert waiting_of(view_of(course.state, TEST, connecting=True), None).word == "Connecting"
    assert waiting_of(view_of(course.state, TEST), None).sentence == "What next?"
    course.test("left", end=False)
    setup = course.state.tests[-1].setup
    armed = waiting_of(view_of(course.state, setup, device_open=True), streaming)
    assert (armed.word, armed.mark, armed.caption) == ("Armed", Mark.TARGET, "before trial 1")
    assert dict(armed.notes)["pad site"] == "thigh"
    lost = waiting_of(view_of(course.state, setup, lost="It is gone."), streaming)
    assert (lost.word, lost.sentence, lost.role) == ("Device lost", "It is gone.", "caution")
    make = waiting_of(view_of(course.state, msgspec.structs.replace(setup, test="make"), device_open=True), streaming)
    assert dict(make.notes)["push"] == "up to 150 N"
    assert RESULTS_HIDDEN not in (armed.sentence, lost.sentence)


def test_rest_of_a_device_that_is_zeroed_is_no_arming() -> None:
    course = Course().test("left", end=False)
    settling = replace(stretch(0.0, 0.0), state=LinkState.SETTLING)
    waits = waiting_of(view_of(course.state, course.state.tests[-1].setup, device_open=True), settling)
    assert waits.word == "Not yet"
    assert "zeroed" in waits.sentence
