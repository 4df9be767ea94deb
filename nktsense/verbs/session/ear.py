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
        stream: Where lines come from; standard input where it is None. Where that is closed, no line can come.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        # The types do not know it, but a program that was started with its standard input closed has none.
        self._stream: TextIO | None = sys.stdin if stream is None else stream
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
            for line in self._stream or ():
                self._lines.put(line.strip())
        self._lines.put(None)
