"""What takes something away waits for some seconds and can be undone; another choice means that it is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from desks import OPENING, SETTINGS, Driver, Seconds, at_desk, begin_with

from nktsense.errors import StepRefusedError
from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.state import Phase, TestRecord
from nktsense.protocol.session.steps import Observe, SetAside

LOW_BACK = plan_battery(load_library(), "low-back", side="left")
ONE = msgspec.structs.replace(LOW_BACK, rest_s=1.0, muscles=LOW_BACK.muscles[:1])


def with_trials(folder: Path, clock: Seconds) -> Driver:
    """A test of which all trials are made, and trial 3 is about not to be counted."""
    driver = at_desk(begin_with(ONE), folder, clock=clock).press(*OPENING)
    driver.press("test:gluteus_maximus:left", "pain:0").until(driver.made)
    return driver.press("aside", "aside:pad_slipped")


def the_test(driver: Driver) -> TestRecord:
    test = driver.state.open_test
    assert test is not None
    return test


def test_it_is_told_how_long_it_can_be_undone_and_then_done(tmp_path: Path) -> None:
    clock = Seconds()
    driver = with_trials(tmp_path, clock)
    held = driver.desk.view.held
    assert held is not None
    assert (held.words, held.left_s) == ("Trial 3 will not be counted", 5.0)
    assert driver.ids == ["undo", "now"]
    clock.now_s = 4.9
    driver.poll()
    assert len(the_test(driver).counted) == 3
    clock.now_s = 5.0
    driver.poll()
    assert [trial.number for trial in the_test(driver).counted] == [1, 2]
    assert driver.desk.view.held is None
    driver.desk.leave()


def test_undone_it_never_happens(tmp_path: Path) -> None:
    clock = Seconds()
    driver = with_trials(tmp_path, clock)
    driver.desk.undo()
    clock.now_s = 60.0
    driver.poll()
    assert len(the_test(driver).counted) == 3
    assert not any(isinstance(entry.step, SetAside) for entry in driver.desk.visit.session.entries)
    with pytest.raises(StepRefusedError) as refused:
        driver.desk.undo()
    assert refused.value.code == "nothing_held"
    driver.desk.leave()


def test_another_choice_or_step_means_that_it_is_not_undone(tmp_path: Path) -> None:
    driver = with_trials(tmp_path, Seconds())
    driver.desk.choose("note")
    assert len(the_test(driver).counted) == 2
    assert driver.offer.question == "What is to be noted?"
    driver.press("back", "aside", "aside:pain")
    driver.desk.take(Observe(kind="other", text="A step of a page"))
    assert len(the_test(driver).counted) == 1
    driver.desk.leave()


def test_what_is_not_possible_after_it_is_refused_when_it_was_done(tmp_path: Path) -> None:
    driver = with_trials(tmp_path, Seconds())
    with pytest.raises(StepRefusedError):
        driver.desk.choose("pain:3")  # pain after three trials; two count now
    assert len(the_test(driver).counted) == 2
    driver.desk.leave()


def test_a_trial_counts_again_and_both_are_kept(tmp_path: Path) -> None:
    driver = with_trials(tmp_path, Seconds()).press("now", "count_again", "again:mistake")
    test = the_test(driver)
    assert len(test.counted) == 3
    (again,) = test.trials[2].counted_again
    assert (again.aside.reason, again.reason) == ("pad_slipped", "It was set aside by mistake")
    driver.desk.leave()


def test_who_leaves_has_not_undone(tmp_path: Path) -> None:
    driver = with_trials(tmp_path, Seconds())
    driver.desk.leave()
    assert len(the_test(driver).counted) == 2
    assert driver.poll().closed


def test_a_close_is_held_and_one_without_time_to_undo_is_not(tmp_path: Path) -> None:
    clock = Seconds()
    driver = at_desk(begin_with(ONE), tmp_path, clock=clock).press(*OPENING).press("close", "close:wish")
    assert driver.state.phase is Phase.READY
    driver.press("undo", "close", "close:wish")
    clock.now_s += 6
    driver.poll()
    assert driver.state.phase is Phase.CLOSED
    quick = at_desk(begin_with(ONE), tmp_path, settings=replace(SETTINGS, careful_s=0.0)).press(*OPENING)
    assert quick.press("close", "close:wish").state.phase is Phase.CLOSED


def test_what_fails_when_its_time_is_over_is_told(tmp_path: Path) -> None:
    clock = Seconds()
    driver = with_trials(tmp_path, clock)
    driver.desk.visit.take(SetAside(trial=3, reason="pain"))  # as by another page
    clock.now_s = 6.0
    assert [str(trouble) for trouble in driver.poll().troubles] == ["Trial 3 was set aside before. Its reason stays."]
    assert driver.desk.view.held is None
    driver.desk.leave()
