"""A whole low-back session in the window, with the two keys of a presentation clicker and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from house_visits import Room, key_of, make_records

pytest.importorskip("pytestqt")
from house_visits import connect as connect_to

from nktsense.acquire.live import LiveSession
from nktsense.protocol.library.load import load_library
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.session.state import Phase
from nktsense.records.opening.door import open_store
from nktsense.records.sessions.stored import load_session
from nktsense.records.trail.verify import verify
from nktsense.verbs.window import pages
from nktsense.view.reports.page import ReportPage
from nktsense.view.words import install

BREAKS = "sim:break?peak=185&ratio=0.6&repeat=3&rest=31&rate=100&speed=0&seed="
HOLDS = "sim:hold?peak=185&hold=1.6&repeat=3&rest=31&rate=100&speed=0&seed="
OWN = """
[[battery]]
id = "six"
title = "Low back, six muscles"
words = "Our order with complaints of the low back."
muscles = ["gluteus_maximus", "gluteus_medius", "iliopsoas", "obliques", "piriformis", "latissimus_dorsi"]
source = "Made for this test"
"""


class Therapist:
    """Who pushes: the first muscle gives way in its first test; everything else holds, its retest too."""

    def __init__(self) -> None:
        self.tests = 0

    def __call__(self, address: str, path: Path | None) -> LiveSession:
        self.tests += 1
        return connect_to(f"{BREAKS if self.tests == 1 else HOLDS}{10 + self.tests}", path)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Room]:
    make_records(tmp_path)
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    library = load_library(tmp_path / "own.toml")
    levers = dict.fromkeys(library.batteries["six"].muscles, 0.3)
    room = Room(
        tmp_path,
        pages=pages,
        connects=Therapist(),
        library=library,
        device="sim:hold",
        lever_m=levers,
        target_n=dict.fromkeys(levers, 150.0),
        standing_pain=True,
        toured=True,
    )
    room.house.start()
    room.until(lambda: room.door.store is not None)
    yield room
    room.house.stop()
    install("en")


def usual(here: Room) -> str:
    """The answer that is lit without a key."""
    bar = here.house.window.bar
    return "" if bar.offer is None else bar.offer.choices[0].id


def run_test(here: Room, *choices: str) -> None:
    """Choose a test, let it go on by itself to its last trial, and end it."""
    before = len(here.view.state.tests)
    here.answer(*choices)
    here.until(lambda: "pain:0" in here.ids or here.view.state.open_test is not None)
    if "pain:0" in here.ids:
        here.answer("pain:0")
    here.until(lambda: here.made() or ("pain:0" in here.ids and here.made()))
    if "pain:0" in here.ids:
        here.answer("pain:0")
    here.answer("finish")
    here.until(lambda: len(here.view.state.tests) == before + 1 and here.view.state.open_test is None)


def test_low_back_with_a_clicker(here: Room, tmp_path: Path) -> None:
    here.answer("begin", "client:C-1", "battery:six", "begin")
    here.answer("history:low_back", "movement:limited", "finish", "read_out", "none", "finish")
    while usual(here).split(":")[0] in ("test", "words"):
        chosen = usual(here)
        if chosen.startswith("words:"):
            here.answer(chosen, "words_as:notes")
        else:
            run_test(here, chosen)
    tested = [(test.setup.muscle, test.setup.side) for test in here.view.state.tests]
    assert len(tested) == len(set(tested)) == 12, "six muscles, both sides"

    run_test(here, "partner", "partner:iliopsoas:left:1")
    here.answer("release", "release:pressure", "where:iliopsoas:left", "meant_for", "meant:1", "start", "done")
    run_test(here, "retest:1")
    (outcome,) = here.view.outcomes
    assert outcome.kind is OutcomeKind.REPEATED_CHANGE
    here.answer("homework", "homework:written", "close", "now")
    here.until(lambda: here.view.state.phase is Phase.CLOSED)
    session = here.view.state.begin.session
    here.answer("leave")
    here.until(lambda: not here.house.visits.open)

    here.answer("ask:clients", "ask:client:C-1", "history:C-1")
    here.until(lambda: here.page == "history")
    here.answer("report")
    page = here.house.window.pages["report"]
    assert isinstance(page, ReportPage)
    here.until(lambda: here.page == "report" and page.session == session)
    here.until(lambda: page.shown is not None and page.shown.preview.pages.count >= 3)
    here.until(lambda: "save:pdf" in here.ids)
    here.close()

    with open_store(tmp_path / "records.db", key_of(tmp_path)) as store:
        kept = load_session(store, session).state
        assert verify(store) == ()
    assert len(kept.tests) == len(tested) + 2
    assert all(len(test.counted) == 3 for test in kept.tests)
