"""A window of its own process: it conducts a kept session until the first trial is made, says so, and goes on."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from house_visits import OPENING, PACED, TEST, Room, first_step, make_records
from PySide6.QtTest import QTest

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    make_records(folder)
    here = Room(folder, device=PACED)
    here.house.start()
    here.until(lambda: here.door.store is not None)
    begin = first_step("C-1")
    here.house.visits.begin(begin)
    here.answer(*OPENING, TEST, "pain:0")
    here.until(lambda: here.made(1))
    print("made", begin.session, flush=True)
    QTest.qWait(60_000)
