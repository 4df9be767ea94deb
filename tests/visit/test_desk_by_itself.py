"""A visit that goes on by itself while both hands are busy, and what never begins by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from desks import OPENING, SETTINGS, Driver, Seconds, at_desk, begin_with

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.plan import Research, SessionPlan
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import ReportPain
from nktsense.visit.desk.news import CueKind

LOW_BACK = msgspec.structs.replace(plan_battery(load_library(), "low-back", side="left"), rest_s=1.0)
THREE = msgspec.structs.replace(LOW_BACK, muscles=LOW_BACK.muscles[:3])
ALONE = replace(SETTINGS, hands_free=True, standing_pain=True)


def opened(plan: SessionPlan, folder: Path, clock: Seconds, **changes: bool) -> Driver:
    settings = replace(ALONE, **changes)
    return at_desk(begin_with(plan), folder, settings=settings, clock=clock).press(*OPENING)


def finished(driver: Driver, number: int) -> bool:
    return driver.state.finished_test(number) is not None


def wait(driver: Driver, clock: Seconds, seconds: float) -> None:
    """Let seconds go by, and look at every one of them."""
    for _ in range(int(seconds)):
        clock.now_s += 1.0
        driver.poll()


def test_a_whole_battery_runs_from_arm_to_the_last_verdict_without_a_touch(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(LOW_BACK, tmp_path, clock).press("test:gluteus_maximus:left", "pain:1")
    pressed = list(driver.chosen)
    scored = [muscle for muscle in LOW_BACK.muscles if muscle.scorable]

    def over() -> bool:
        clock.now_s += 0.1
        return finished(driver, len(scored))

    driver.until(over)
    assert driver.chosen == pressed
    assert [(t.setup.muscle, t.setup.side) for t in driver.state.tests] == [(m.muscle, m.side) for m in scored]
    assert all(len(test.counted) == LOW_BACK.trials for test in driver.state.tests)
    assert driver.troubles == []
    said = [cue.words for cue in driver.cues if cue.kind is CueKind.SAY]
    names = [load_library().muscles[muscle.muscle].name for muscle in scored[1:]]
    assert [words.split(",")[0] for words in said] == [f"Next: {name.split(',')[0]}" for name in names]
    assert all(muscle.position in words for muscle, words in zip(scored[1:], said, strict=True))


def test_pain_that_stands_says_that_it_was_not_asked_anew(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock).press("test:gluteus_maximus:left", "pain:2")
    driver.until(driver.made)
    wait(driver, clock, 30)
    driver.until(lambda: len(driver.state.tests) == 2)
    first, second = driver.state.tests
    asked = ReportPain(nrs=2, when="before")
    after = ReportPain(nrs=2, when="after", told="standing")
    assert first.pains == (asked, after)
    assert second.pains == (ReportPain(nrs=2, when="before", told="standing"),)
    driver.desk.leave()


def test_the_next_test_is_held_back_by_wait_and_by_any_other_answer(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock).press("test:gluteus_maximus:left", "pain:0")
    driver.until(driver.made)
    clock.now_s += 6
    driver.until(lambda: finished(driver, 1))
    driver.poll()
    assert driver.offer.by_itself
    assert driver.offer.question.startswith("Next: ")
    driver.press("wait")
    wait(driver, clock, 60)
    assert len(driver.state.tests) == 1
    driver.press("test:gluteus_medius:left", "pain:0").until(driver.made)
    clock.now_s += 6
    driver.until(lambda: finished(driver, 2))
    driver.poll()
    driver.press("note", "back")
    wait(driver, clock, 60)
    assert len(driver.state.tests) == 2


def test_the_next_test_begins_at_once_where_that_is_chosen(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock).press("test:gluteus_maximus:left", "pain:0")
    driver.until(driver.made)
    clock.now_s += 6
    driver.until(lambda: finished(driver, 1))
    driver.poll()
    assert len(driver.state.tests) == 1
    before_s = clock.now_s
    driver.press("begin_now").until(lambda: len(driver.state.tests) == 2)
    assert clock.now_s == before_s  # nothing was waited for
    assert driver.state.tests[1].setup.muscle == "gluteus_medius"
    driver.desk.leave()


def test_without_pain_that_stands_it_stops_for_the_question_and_goes_on_with_the_answer(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock, standing_pain=False).press("test:gluteus_maximus:left", "pain:0")
    driver.until(driver.made)
    wait(driver, clock, 60)
    assert not finished(driver, 1)
    driver.press("pain:0").poll()
    assert finished(driver, 1)
    wait(driver, clock, 10)
    assert len(driver.state.tests) == 1
    assert driver.offer.question.startswith("Before the test of Gluteus medius")
    assert driver.cues[-1].words == "Pain now, from 0 to 10?"
    driver.press("pain:1").until(lambda: len(driver.state.tests) == 2)
    driver.desk.leave()


def test_the_last_trial_can_be_taken_out_before_the_test_ends_by_itself(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock).press("test:gluteus_maximus:left", "pain:0")
    driver.until(driver.made)
    driver.poll()
    assert "the test ends in 5 s" in driver.offer.question
    driver.press("aside")
    wait(driver, clock, 30)
    assert not finished(driver, 1)
    driver.press("aside:pad_slipped", "now")
    assert len(driver.state.tests[0].counted) == 2
    driver.desk.leave()


def test_a_retest_a_release_or_a_partner_never_begin_by_themselves(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock).press("test:gluteus_maximus:left", "pain:0")
    driver.until(driver.made)
    clock.now_s += 6
    driver.until(lambda: finished(driver, 1)).poll()
    driver.press("wait", "partner", "partner:iliopsoas:left:1", "pain:0").until(driver.made)
    clock.now_s += 6
    driver.until(lambda: finished(driver, 2))
    wait(driver, clock, 60)
    assert len(driver.state.tests) == 2
    driver.press("release", "release:pressure", "where:iliopsoas:left", "start")
    wait(driver, clock, 60)
    assert driver.state.phase is Phase.INTERVENING
    driver.press("done")
    wait(driver, clock, 60)
    assert len(driver.state.tests) == 2
    assert driver.offer.choices[0].id == "retest:1"


def test_a_test_that_ended_early_lets_nothing_go_on(tmp_path: Path) -> None:
    clock = Seconds()
    driver = opened(THREE, tmp_path, clock).press("test:gluteus_maximus:left", "pain:0")
    driver.until(lambda: driver.state.open_test is not None).press("stop", "stop:wish", "now")
    wait(driver, clock, 60)
    assert len(driver.state.tests) == 1
    assert driver.state.tests[0].reason == "The client wants to stop"


@pytest.mark.parametrize("blinded", [False, True])
def test_what_is_heard_tells_results_only_where_they_may_be_told(*, blinded: bool, tmp_path: Path) -> None:
    research = Research(seed=1, randomised_order=False, blind_readout=True) if blinded else None
    clock = Seconds()
    driver = opened(msgspec.structs.replace(THREE, research=research), tmp_path, clock)
    driver.press("test:gluteus_maximus:left", "pain:0").until(lambda: len(driver.state.tests) == 1)

    def two() -> bool:
        clock.now_s += 0.1
        return finished(driver, 2)

    driver.until(two)
    told = {CueKind.GAVE_WAY, CueKind.CANNOT_TELL, CueKind.HOLD_REACHED} & set(driver.kinds)
    samples = sum(len(update.time_s) for news in driver.news for update in news.updates)
    trials = [trial for news in driver.news for trial in news.trials]
    if blinded:
        assert told == set()
        assert driver.kinds.count(CueKind.DONE) == 2 * THREE.trials + 2  # each trial, and each test
        assert samples == 0
        assert trials == []
        assert not any("N" in cue.words.split() for cue in driver.cues)
    else:
        assert CueKind.GAVE_WAY in told
        assert driver.kinds.count(CueKind.GAVE_WAY) == THREE.trials
        assert samples > 1000
        assert len(trials) == 2 * THREE.trials
    driver.desk.leave()
