from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from nktsense.protocol.library.load import load_library
from nktsense.view.body import steering
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.placing import Placing

STEPS = (steering.LEFT, steering.RIGHT, steering.UP, steering.DOWN)
LIBRARY = load_library()


def places_of(muscles: Iterable[str]) -> set[Place]:
    wanted = set(muscles)
    return {place for place in all_regions() if place[0] in wanted}


def reached(places: dict[Place, steering.Point], start: Place) -> set[Place]:
    seen, todo = {start}, [start]
    while todo:
        at = places[todo.pop()]
        for step in STEPS:
            found = steering.next_place(places, at, step)
            if found is not None and found not in seen:
                seen.add(found)
                todo.append(found)
    return seen


def test_an_arrow_leads_to_the_nearest_in_its_direction() -> None:
    places = {"near": (10.0, 3.0), "far": (40.0, 0.0), "aside": (8.0, 30.0), "behind": (-5.0, 0.0)}
    assert steering.next_place(places, (0, 0), steering.RIGHT) == "near"
    assert steering.next_place(places, (0, 0), steering.LEFT) == "behind"
    assert steering.next_place(places, (0, 0), steering.DOWN) == "near"
    assert steering.next_place(places, (0, 0), steering.UP) is None


@pytest.mark.parametrize("size", [(280, 420), (420, 520), (960, 400)])
@pytest.mark.parametrize("battery", [*LIBRARY.batteries, "everything"])
def test_arrows_lead_from_every_planned_muscle_to_every_other(battery: str, size: tuple[int, int]) -> None:
    muscles = LIBRARY.muscles if battery == "everything" else LIBRARY.batteries[battery].muscles
    places = Placing(*size).positions(places_of(muscles))
    assert places
    starts = list(places) if battery != "everything" else list(places)[::17]
    for start in starts:
        assert reached(places, start) == set(places)


def test_arrows_reach_everything_in_plans_put_together_by_chance() -> None:
    by_chance = random.Random(7)
    for _ in range(60):
        muscles = by_chance.sample(sorted(LIBRARY.muscles), by_chance.randint(2, 12))
        places = Placing(420, 520).positions(places_of(muscles))
        start = by_chance.choice(sorted(places))
        assert reached(places, start) == set(places), muscles
