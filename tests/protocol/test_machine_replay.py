"""Kept steps are judged again when they are read: what could not have happened is told by its number."""

from __future__ import annotations

import math
import re

import msgspec
import pytest
from msgspec.structs import replace

from nktsense.errors import StepRefusedError
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.steps import Entry, entry_from_json, entry_to_json
from tests.protocol.machine_visit import Visit, device, through_json

ASKED_BY_VERSION_1 = (
    *("fracture", "rupture", "surgery", "clot", "chest_signs", "heart_disease", "blood_pressure", "nerve_loss"),
    *("neck_vessels", "neck_instability", "infection", "muscle_damage", "severe_pain", "eye", "brain"),
    *("bone", "pregnancy", "abdomen", "tendon", "bleeding", "joint", "fatigable", "recent_load", "epilepsy"),
    "understanding",
)
"""A list with other items needs another version of the rules, so that sessions of this one can still be read."""


def test_a_screening_that_was_finished_by_version_1_is_still_one() -> None:
    visit = Visit.begun(version=1).to_screening()
    for item in ASKED_BY_VERSION_1:
        visit.take(steps.AnswerItem(item=item, answer="no"))
    assert visit.take(steps.FinishScreening()).state.screened


def kept() -> tuple[Entry, ...]:
    visit = Visit.ready().tested().released().tested(purpose="retest", of=1)
    visit.take(steps.Resume(), after_s=-30.0)
    return visit.take(steps.Close(reason="The client had to leave.")).session.entries


def test_replay_gives_the_same_session_also_through_json() -> None:
    entries = kept()
    assert Session.replay(entries) == Session.replay(through_json(entries))
    assert Session.replay(entries).entries == entries


def test_every_part_of_a_session_from_its_beginning_is_one() -> None:
    entries = through_json(kept())
    for length in range(1, len(entries) + 1):
        assert Session.replay(entries[:length]).state.seq == length - 1


def refused_at(entries: tuple[Entry, ...]) -> int:
    """Return the step that replay names as the one that cannot have happened."""
    with pytest.raises(StepRefusedError) as error:
        Session.replay(entries)
    assert error.value.code == "replay"
    named = re.search(r"Step (\d+) ", error.value.message)
    assert named is not None
    return int(named[1])


def test_a_step_that_is_missing_doubled_or_moved_is_told() -> None:
    entries = kept()
    for place in (1, 5, 20, len(entries) - 2):
        assert refused_at(entries[:place] + entries[place + 1 :]) == place
        assert refused_at(entries[: place + 1] + entries[place:]) == place + 1
        moved = (*entries[:place], entries[place + 1], entries[place], *entries[place + 2 :])
        assert refused_at(moved) == place


def test_a_step_with_another_number_does_not_hide_what_is_missing() -> None:
    entries = kept()
    place = next(i for i, entry in enumerate(entries) if isinstance(entry.step, steps.FinishHistory))
    rest = [replace(entry, seq=entry.seq - 1) for entry in entries[place + 1 :]]
    assert refused_at((*entries[:place], *rest)) == place


@pytest.mark.parametrize(
    "change",
    [
        {"at_s": 0.0},
        {"at_s": math.nan},
        {"at_s": math.inf},
        {"clock_back_s": 1.0},
        {"clock_back_s": -1.0},
        {"clock_back_s": math.nan},
        {"by": "T9"},
        {"step": device()},
        {"step": steps.Observe(kind="history", text="")},
        {"step": steps.Observe(kind="history", text="x" * 30_000)},
        {"seq": 7},
    ],
)
def test_a_changed_step_is_told(change: dict[str, object]) -> None:
    entries = kept()
    assert refused_at((entries[0], replace(entries[1], **change), *entries[2:])) == 1


def test_a_beginning_with_a_set_back_clock_is_none() -> None:
    entries = kept()
    assert refused_at((replace(entries[0], clock_back_s=1.0), *entries[1:])) == 0


def test_nothing_is_no_session() -> None:
    with pytest.raises(StepRefusedError) as error:
        Session.replay(())
    assert error.value.code == "replay"


def test_a_field_that_nobody_knows_is_a_mistake() -> None:
    data = entry_to_json(kept()[1]).replace(b'"text"', b'"words":"x","text"')
    with pytest.raises(msgspec.ValidationError):
        entry_from_json(data)
