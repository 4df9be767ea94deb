"""Work in another thread gives way to the window's own soon."""

from __future__ import annotations

import sys
import threading
import time

import pytest

pytest.importorskip("pytestqt")
from nktsense.view.look.turns import quick_turns

TURNS = 40


class Computing:
    """A thread that only computes, and counts how far it came."""

    def __init__(self) -> None:
        self.done, self._stop = 0, threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._stop.is_set():
            sum(range(100))
            self.done += 1

    def close(self) -> None:
        self._stop.set()
        self._thread.join()


def _shortest_s(other: Computing) -> float:
    """Return the shortest time in which the interpreter came back from the other thread.

    The shortest of many, as a busy machine makes any of them longer and none shorter.
    """
    took_s: list[float] = []
    while len(took_s) < TURNS:
        done, began_s = other.done, time.perf_counter()
        time.sleep(0)
        if other.done > done:
            took_s.append(time.perf_counter() - began_s)
    return min(took_s)


def test_a_thread_that_only_computes_gives_way_soon() -> None:
    usual_s, other = sys.getswitchinterval(), Computing()
    try:
        slow_s = _shortest_s(other)
        with quick_turns():
            quick_s = _shortest_s(other)
    finally:
        other.close()
    assert quick_s < slow_s / 2
    assert sys.getswitchinterval() == usual_s
