"""What a person types during a session: a line, or Enter alone, as a foot switch sends it."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from typing import TextIO


class Ear:
    """Listens on a thread of its own, so that reading a device never waits for a person.

    Args:
        stream: Where lines come from; standard input where it is None.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdin
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._ended = False
        threading.Thread(target=self._listen, name="commands", daemon=True).start()

    @property
    def ended(self) -> bool:
        """Whether every line was taken and no more can come."""
        return self._ended

    def line(self) -> str | None:
        """Return the next line, or None where there is none yet."""
        if self._ended:
            return None
        try:
            said = self._lines.get_nowait()
        except queue.Empty:
            return None
        if said is None:
            self._ended = True
        return said

    def _listen(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in self._stream:
                self._lines.put(line.strip())
        self._lines.put(None)
