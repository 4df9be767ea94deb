"""One session is open in one window of a computer at a time: two would write into each other's steps.

An open lock on a file tells other processes, and goes with the process that holds it, however that ends.
"""

from __future__ import annotations

import contextlib
import os
from io import BufferedWriter
from pathlib import Path

from nktsense.preferences import locked


class OnlyHere:
    """Holds the lock of the session that is open.

    Args:
        folder: Where the locks are; it is made when the first one is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: tuple[Path, BufferedWriter] | None = None

    def take(self, session: str) -> bool:
        """Say that a session is open here, in place of the one before.

        Args:
            session: Its identifier.

        Returns:
            Whether it may be opened: False where another window has it. Where no lock can be made, it may.
        """
        self.let_go()
        path = self._folder / f"{session}.open"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = _hold(path)
        except OSError:
            return True
        if file is None:
            return False
        self._held = path, file
        return True

    def let_go(self) -> None:
        """The session is not open here any more."""
        held, self._held = self._held, None
        if held is None:
            return
        path, file = held
        with contextlib.suppress(OSError):
            path.unlink()  # while it is held, so that nobody waits at a file that is gone; not on Windows
        file.close()
        with contextlib.suppress(OSError):
            path.unlink()


def _hold(path: Path) -> BufferedWriter | None:
    """Return the open file with its lock, or None where another one has it.

    Raises:
        OSError: It cannot be made.
    """
    while True:
        file = path.open("ab")
        if not locked(file.fileno()):
            file.close()
            return None
        try:
            same = os.path.samestat(os.fstat(file.fileno()), path.stat())
        except FileNotFoundError:
            same = False
        if same:
            return file
        file.close()  # it was taken away between opening and locking: the next one of this name counts
