"""Keys pressed at random: whatever is lit can be chosen, nothing that is offered is refused, nothing is a dead end."""

from __future__ import annotations

import random
import time
from pathlib import Path

import msgspec
import pytest
from desks import SETTINGS, Driver, at_desk, begin_with

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import Research, Tester
from nktsense.visit.desk.settings import DeskSettings

LOW_BACK = plan_battery(load_library(), "low-back")
SHORT = msgspec.structs.replace(
    LOW_BACK, rest_s=0.0, muscles=tuple(m for m in LOW_BACK.muscles if m.muscle in ("gluteus_maximus", "multifidus"))
)
CREW = (Tester(code="T1"), Tester(code="T2", licensed=True))
RESEARCH = Research(seed=5, sham=True)
PRESSES = 160
RARE = frozenset({"close", "leave", "stop", "answer:yes", "answer:unknown", "cancel"})
"""Pressed less often, so that a walk comes far."""


def walk(driver: Driver, chance: random.Random) -> set[str]:
    """Press keys at random; return what was pressed."""
    pressed: set[str] = set()
    for _ in range(PRESSES):
        offer = driver.offer
        if driver.poll().closed:
            break
        if offer.by_itself and chance.random() < 0.5:
            driver.until(lambda: not driver.offer.by_itself or driver.made())
            continue
        assert offer.choices, offer.question
        ids = [one.id for one in driver.offer.choices]
        assert len(set(ids)) == len(ids)
        choice = chance.choice(ids)
        if choice in RARE and chance.random() < 0.9:
            continue
        pressed.add(choice)
        driver.press(choice)
    return pressed


@pytest.mark.parametrize("seed", [1, 2, *(pytest.param(seed, marks=pytest.mark.ci) for seed in (0, 3, *range(4, 12)))])
def test_whatever_is_lit_can_be_chosen(seed: int, tmp_path: Path) -> None:
    plan = msgspec.structs.replace(SHORT, research=RESEARCH) if seed % 2 else SHORT
    settings = DeskSettings(levers=SETTINGS.levers, hands_free=seed > 1, standing_pain=seed > 1)
    driver = at_desk(begin_with(plan, *CREW), tmp_path, settings=settings, clock=lambda: 30 * time.monotonic())
    pressed = walk(driver, random.Random(seed))
    driver.desk.leave()
    session = driver.desk.visit.session
    assert Session.replay(session.entries) == session
    assert len(session.entries) > 3
    assert len(pressed) > 10
