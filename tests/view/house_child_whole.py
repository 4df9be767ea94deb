"""A window of its own process: it conducts a whole short session and tells, at each step it shows, where it is."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from house_visits import OPENING, PACED, TEST, Room, first_step
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

RELEASE = ("release", "release:pressure", "where:gluteus_maximus:left", "meant_for", "meant:1", "start")


def tell(here: Room, told: list[int]) -> None:
    """Print where the window stands, once for each step."""
    view = here.house.driver.view
    if view is not None and view.state.seq != told[0]:
        state = view.state
        told[0] = state.seq
        test = state.open_test
        made = -1 if test is None else len(test.counted)
        print(state.seq, state.phase.value, len(state.tests), made, len(state.interventions), flush=True)


def whole_test(here: Room, *choices: str) -> None:
    """Conduct a test."""
    here.answer(*choices, "pain:0")
    here.until(lambda: here.made() and "pain:0" in here.ids, timeout_s=60)
    here.answer("pain:0", "finish")


if __name__ == "__main__":
    here = Room(Path(sys.argv[1]), device=PACED.replace("speed=4", "speed=6"))
    here.house.start()
    here.until(lambda: here.door.store is not None)
    begin = first_step("C-1")
    print(begin.session, flush=True)
    timer, told = QTimer(), [-1]
    timer.timeout.connect(lambda: tell(here, told))
    timer.start(2)
    here.house.visits.begin(begin)
    here.answer(*OPENING)
    whole_test(here, TEST)
    here.answer(*RELEASE)
    QTest.qWait(500)
    here.answer("done")
    whole_test(here, "retest:1")
    here.answer("homework", "homework:written", "close", "now")
    QTest.qWait(60_000)
