"""Work in another thread gives way to the window's own soon."""

from __future__ import annotations

import sys
import threading
import time

import pytest

pytest.importorskip("pytestqt")
from nktsense.view.look.turns import quick_turns

TURNS = 40


def _taken_s() -> float:
    """Return how long it takes to get the interpreter back so often."""
    began_s = time.perf_counter()
    for _ in range(TURNS):
        time.sleep(0)
    return time.perf_counter() - began_s


def test_a_thread_that_only_computes_gives_way_soon() -> None:
    usual_s, stop = sys.getswitchinterval(), threading.Event()

    def compute() -> None:
        while not stop.is_set():
            sum(range(100))

    busy = threading.Thread(target=compute)
    busy.start()
    try:
        slow_s = min(_taken_s() for _ in range(2))
        with quick_turns():
            quick_s = min(_taken_s() for _ in range(4))
    finally:
        stop.set()
        busy.join()
    assert quick_s < slow_s / 2
    assert sys.getswitchinterval() == usual_s
