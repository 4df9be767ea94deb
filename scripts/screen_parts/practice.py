"""A practice that has some clients and some weeks behind it, so that every page has something to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from house_visits import FAST, Room, key_of

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.plan import SessionPlan
from nktsense.records.opening.door import open_store
from nktsense.records.people.clients import NewClient, add_client
from nktsense.records.people.testers import Tester, add_tester
from nktsense.verbs.window import pages
from nktsense.visit import planned

BREAKS = "sim:break?peak=185&ratio=0.6&seed=11&repeat=3&rest=31&rate=100&speed=0"
HOLDS = FAST.replace("rest=2.6", "rest=31")
CLIENTS = (("C-17", 1980), ("C-18", 1964), ("C-21", 1993))
OPENING = ("history:low_back", "movement:limited", "finish", "read_out", "none", "finish")
LOW_BACK = plan_battery(load_library(), "low-back")
PLAN = LOW_BACK
KNOWN = {entry.muscle: 0.3 for entry in LOW_BACK.muscles} | {"iliopsoas": 0.3}


def prepare(folder: Path) -> None:
    """Make records with clients and two sessions that are closed."""
    with open_store(folder / "records.db", key_of(folder), create=True) as store:
        add_tester(store, "T1", Tester("T1", licensed=True, licence="PT 1234"))
        for code, year in CLIENTS:
            add_client(store, "T1", NewClient(code, birth_year=year))
    for peak in (150, 170):
        with practice(folder) as room:
            _session(room, peak)


@contextmanager
def practice(folder: Path, device: str = HOLDS, **chosen: object) -> Iterator[Room]:
    """Open the window of the practice."""
    values: dict[str, object] = {
        "lever_m": KNOWN,
        "target_n": dict.fromkeys(KNOWN, 150.0),
        "toured": True,
        "tester": "T1",
        "battery": "low-back",
    }
    room = Room(folder, device=device, pages=pages, **(values | chosen))
    try:
        room.house.start()
        room.until(lambda: room.door.store is not None)
        yield room
    finally:
        room.house.stop()


def begin(room: Room, plan: SessionPlan = PLAN, client: str = "C-17") -> None:
    """Begin a session of the client."""
    store = room.door.store
    assert store is not None
    first = planned.begin_of(store, client, plan, planned.testers_of(store, ("T1",), licence=""))
    assert room.house.visits.begin(first, "T1")


def run_test(room: Room, *choices: str, device: str = HOLDS, draw: Callable[[], object] = lambda: None) -> None:
    """Conduct a whole test; what draws it is called once all trials are made."""
    room.store.change(device=device)
    for choice in choices:
        choose(room, choice)
    room.answer("pain:0")
    room.until(lambda: room.made() and "pain:0" in room.ids)
    draw()
    room.answer("pain:0", "finish")


def choose(room: Room, choice: str) -> None:
    """Choose by key what is among the answers, else on the page."""
    offer = room.view.offer
    if choice in [one.id for one in offer.choices]:
        room.answer(choice)
        return
    room.house.window.pages["session"].choose.emit(choice)
    room.until(lambda: room.view.offer.key != offer.key)


def close(room: Room) -> None:
    """Close the session, and leave it."""
    room.answer("close")
    room.until(lambda: "now" in room.ids or any(one.startswith("close:") for one in room.ids))
    if "now" not in room.ids:
        room.answer(next(one for one in room.ids if one.startswith("close:")))
    room.answer("now", "leave")
    room.until(lambda: not room.house.visits.open)


def _session(room: Room, peak: int) -> None:
    """A test of one muscle on both sides."""
    begin(room, msgspec.structs.replace(PLAN, muscles=PLAN.muscles[:2]))
    room.answer(*OPENING)
    for side, device in (("left", BREAKS), ("right", HOLDS)):
        run_test(room, f"test:gluteus_maximus:{side}", device=device.replace("peak=185", f"peak={peak}"))
    close(room)
