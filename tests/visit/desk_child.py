"""A program with a desk in a thread, to be killed in the middle of a test: records folder, session, then it waits.

It says ``trial`` once a trial is in the records.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from desks import OPENING, SETTINGS
from visits import connect

from nktsense.protocol.library.load import load_library
from nktsense.protocol.session.steps import Begin, entry_from_json
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.orders import Choose
from nktsense.visit.desk.thread import DeskThread

PACED = "sim:hold?peak=80&hold=1&seed=12&rest=1.5&repeat=3&rate=100"


def main(folder: Path, begun: str) -> None:
    """Conduct the session until somebody kills this."""
    begin = entry_from_json(begun).step
    assert isinstance(begin, Begin)

    def make() -> Desk:
        store = open_store(folder / "records.db", KeySource(key_file=folder / "key", keyring=False))
        visit = Visit.begin(begin, "T1", connect, store=store, folder=folder / "recordings")
        return Desk(visit, load_library(), lambda _: PACED, SETTINGS)

    thread = DeskThread(make).start()
    for choice in (*OPENING, "test:gluteus_maximus:left", "pain:2"):
        thread.post(Choose(choice))
    while True:
        for news in thread.poll():
            for _ in news.trials:
                print("trial", flush=True)
            for trouble in news.troubles:
                print(trouble, flush=True)
        time.sleep(0.002)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
