"""How long the longest frame is while other threads have much to do: sealing, rendering a report, reconnecting.

    python benchmarks/bench_busy.py

The clinician's window with all its pages and with records, at 1600 × 900, painted for real on the offscreen platform.
What counts is how long its thread was at something without a break: taking the news, drawing, painting, or waiting.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from painted import SIZE, Goals  # first: it sets the platform before Qt is loaded
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest

MOST_MS = 50.0
BEAT_MS = 2
HOLDS = "sim:hold?peak=185&hold=1.6&seed=12&repeat=3&rest=2.6&rate=1000&speed=1"


class Beats:
    """Times how long the window's thread was at something else: a beat comes every 2 ms where it has nothing to do."""

    def __init__(self) -> None:
        self.busy_ms: list[float] = []
        self._last_s = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.busy_ms.append(max(1000 * (now_s - self._last_s) - BEAT_MS, 0.0))
        self._last_s = now_s

    def during(self, act: Callable[[], object]) -> list[float]:
        """Return how long each was while something is done, ms."""
        self.busy_ms = []
        act()
        return list(self.busy_ms)


def told(name: str, busy_ms: list[float]) -> None:
    """Print how the frames were."""
    many = sorted(one for one in busy_ms if one > 0.5)
    p95 = many[int(0.95 * (len(many) - 1))]
    mean = statistics.median(many)
    print(f"{name}: {len(many)} stretches, median {mean:.1f}, 95 % {p95:.1f}, longest {many[-1]:.1f} ms")


def run(goals: Goals) -> None:
    """Conduct a session, and time the frames in its busy moments."""
    from house_visits import Room, make_records

    from nktsense.verbs.window import pages
    from nktsense.view.look.collecting import collecting_here

    with tempfile.TemporaryDirectory() as name, collecting_here():
        folder = Path(name)
        make_records(folder)
        levers = {"gluteus_maximus": 0.3}
        room = Room(
            folder,
            pages=pages,
            device=HOLDS,
            toured=True,
            tester="T1",
            lever_m=levers,
            target_n={"gluteus_maximus": 150.0},
            standing_pain=True,
        )
        room.house.start()
        room.until(lambda: room.door.store is not None)
        room.house.window.resize(*SIZE)
        _session(room, Beats(), goals)
        room.house.stop()
        QCoreApplication.processEvents()


def _session(room, beats: Beats, goals: Goals) -> None:  # type: ignore[no-untyped-def]  # Room is of the tests
    room.answer("begin", "client:C-1", "battery:low-back", "begin")
    room.answer("history:low_back", "movement:limited", "finish", "read_out", "none", "finish")
    room.answer("test:gluteus_maximus:left", "pain:0")
    room.until(lambda: room.made(1), timeout_s=60)

    def check(name: str, busy_ms: list[float]) -> None:
        told(name, busy_ms)
        goals.most(f"{name}: longest, ms", max(busy_ms), MOST_MS)

    check("a test goes on", beats.during(lambda: room.until(room.made, timeout_s=60)))

    def seal() -> None:
        _pain(room)
        room.answer("finish")
        room.until(lambda: room.view.state.open_test is None)

    check("a recording is sealed", beats.during(seal))

    room.store.change(device=f"{HOLDS}&unplug=9")
    room.answer("test:gluteus_maximus:right")
    _pain(room)
    room.until(lambda: room.view.device_open, timeout_s=60)

    def reconnect() -> None:
        room.until(lambda: "connect_again" in room.ids, timeout_s=60)
        room.store.change(device=HOLDS)
        room.answer("connect_again")
        room.until(lambda: room.view.device_open, timeout_s=60)
        QTest.qWait(3000)

    check("a device goes and comes again", beats.during(reconnect))
    room.until(room.made, timeout_s=90)
    _pain(room)
    room.answer("finish")
    room.until(lambda: room.view.state.open_test is None)
    session = room.view.state.begin.session
    room.house.window.show_page(f"report:{session}")
    page = room.house.window.pages["report"]

    def report() -> None:
        room.until(lambda: page.shown.preview.pages.count >= 3, timeout_s=120)

    check("a report is rendered, the first of a run", beats.during(report))


def _pain(room) -> None:  # type: ignore[no-untyped-def]
    """Answer how much pain there is, where that is asked."""
    room.until(lambda: "pain:0" in room.ids or "finish" in room.ids or room.view.device_open)
    QTest.qWait(100)
    if "pain:0" in room.ids:
        room.answer("pain:0")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.parse_args()
    goals = Goals()
    run(goals)
    return 0 if goals.met else 1


if __name__ == "__main__":
    sys.exit(main())
