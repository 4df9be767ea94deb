"""The lock of a terminal at which nobody types: names and results are hidden until the passphrase is given again.

A recording that runs goes on, and its trials are kept; only the key is taken as an answer. The lock keeps looks away
from a screen, no more: whoever holds the computer's keyring or the key file can open the records elsewhere.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Final

from nktsense.errors import KeyMissingError, RecordsError
from nktsense.records.access.idle import IdleLock, IdleState

if TYPE_CHECKING:
    from nktsense.verbs.session.told import Teller

_CLEAR: Final = "\x1b[2J\x1b[3J\x1b[H"


class Guard:
    """Watches for a terminal at which nobody types.

    Args:
        limit_s: Time without a line after which it locks, s; None never locks.
        opens: Says whether a line is the passphrase; None where any line opens, as the key lies in the computer's
            keyring and no passphrase is set.
        clock: Gives a time, s.
    """

    def __init__(
        self,
        limit_s: float | None,
        opens: Callable[[str], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lock = None if limit_s is None else IdleLock(limit_s)
        self._opens, self._clock = opens, clock
        self._state = IdleState.OPEN
        self.teller: Teller | None = None
        if self._lock is not None:
            self._lock.touch(clock())

    @property
    def open(self) -> bool:
        """Whether names and results may be shown."""
        return self._state.shows_names

    @property
    def hears(self) -> bool:
        """Whether the next line is for the lock, whatever else goes on."""
        return not self.open

    def look(self, *, recording: bool) -> None:
        """See how long nobody typed; lock, and say so."""
        if self._lock is None:
            return
        before, self._state = self._state, self._lock.state(self._clock(), recording)
        if before.shows_names and not self.open and self.teller is not None:
            _hide(json=self.teller.json)
            what = "Passphrase of the records" if self._opens is not None else "Enter"
            self.teller.say(f"Locked: nobody typed. A recording goes on. {what} opens.", "locked_idle")
            self._echo(on=False)

    def take(self, line: str) -> bool:
        """Take a line; return whether it was for the lock."""
        if self._lock is None:
            return False
        if self.open:
            self._lock.touch(self._clock())
            return False
        assert self.teller is not None
        try:
            right = self._opens is None or self._opens(line)
        except (KeyMissingError, RecordsError) as error:
            self.teller.refused(error)
            return True
        if right:
            self._echo(on=True)
            self._lock.unlock(self._clock())
            self._state = IdleState.OPEN
            self.teller.say("Open.", "unlocked")
            self.teller.ask_again()
        return True

    def close(self) -> None:
        """Give the terminal back as it was."""
        if not self.open:
            self._echo(on=True)

    def _echo(self, *, on: bool) -> None:
        """Show what is typed, or not, where standard input is a terminal that can be told so."""
        with contextlib.suppress(ImportError, OSError, ValueError):
            import termios

            descriptor = sys.stdin.fileno()
            settings = termios.tcgetattr(descriptor)
            settings[3] = settings[3] | termios.ECHO if on else settings[3] & ~termios.ECHO
            termios.tcsetattr(descriptor, termios.TCSANOW, settings)


def _hide(*, json: bool) -> None:
    """Take what stands on the screen away."""
    if not json and sys.stdout.isatty():
        sys.stdout.write(_CLEAR)
        sys.stdout.flush()


@contextlib.contextmanager
def guarded(guard: Guard, teller: Teller) -> Generator[Guard]:
    """Join a guard and what tells, and give the terminal back at the end."""
    guard.teller = teller
    try:
        yield guard
    finally:
        guard.close()
