"""Python's cyclic garbage, collected in the window's thread alone.

Qt deletes a window's parts in the thread in which Python lets go of them. Python's own collector runs in whatever
thread happens to allocate, such as that of a visit or of a device; a part of a closed window deleted there ends the
program.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS: Final = 250


class Collector(QObject):
    """Collects when as much was allocated as would make Python collect by itself.

    What is there already, such as the modules, is left out from then on, so that a collection does not hold up a frame.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if 0 < thresholds[generation] < counts[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Collect a last time, and let Python do it by itself again."""
        self._timer.stop()
        gc.collect()
        gc.unfreeze()
        gc.enable()


@contextmanager
def collecting_here() -> Generator[None]:
    """Collect in this thread alone while a window is open; for the thread of the window."""
    collector = Collector()
    try:
        yield
    finally:
        collector.stop()
