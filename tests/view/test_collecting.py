"""Cyclic garbage goes in the window's thread, whoever allocates."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

import pytest

pytest.importorskip("pytestqt")
from PySide6.QtWidgets import QApplication

from nktsense.view.look.collecting import Collector, collecting_here


class Knot:
    """Garbage that only the collector finds, and that tells where it went."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.me, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


def allocate(kept: list[list[int]]) -> None:
    """Allocate as much as would make Python collect by itself several times."""
    kept += [[] for _ in range(20 * gc.get_threshold()[0])]


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.stop()


def test_garbage_that_another_thread_could_have_collected_goes_here(collector: Collector) -> None:
    told: list[threading.Thread] = []
    Knot(told)
    kept: list[list[int]] = []
    other = threading.Thread(target=allocate, args=(kept,))
    other.start()
    other.join()
    assert kept
    assert told == []
    collector.look()
    assert told == [threading.current_thread()]


def test_little_garbage_waits(collector: Collector) -> None:
    told: list[threading.Thread] = []
    gc.collect()
    Knot(told)
    collector.look()
    assert told == []


def test_python_collects_by_itself_again_afterwards(qapp: QApplication) -> None:
    was = gc.isenabled()
    gc.enable()
    inside = []
    with contextlib.suppress(RuntimeError), collecting_here():
        inside.append(gc.isenabled())
        raise RuntimeError("in the window")
    assert inside == [False]
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    if not was:
        gc.disable()
