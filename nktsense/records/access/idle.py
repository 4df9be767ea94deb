"""The lock of a workstation that nobody uses. It hides names and results; it never stops a recording."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from nktsense.errors import SettingsError

LONGEST_LIMIT_S: Final = 8 * 3600.0
"""The lock cannot be switched off: a limit longer than a working day would be that."""


class IdleState(StrEnum):
    """What a workstation may show and take."""

    OPEN = "open"
    HIDDEN = "hidden"
    """Names and results are hidden; a recording runs on, and may be ended and kept without unlocking."""
    LOCKED = "locked"
    """Names and results are hidden, and nothing is taken but the key."""

    @property
    def shows_names(self) -> bool:
        """Whether names and results may be shown."""
        return self is IdleState.OPEN


@dataclass(slots=True)
class IdleLock:
    """Counts the time without a touch. It has no clock of its own: time is told to it.

    A clock that is set back neither unlocks nor holds off the lock: only steps forward count. Once locked, a touch does
    not unlock; `unlock` does, and is called by whoever asked the key source again.

    Attributes:
        limit_s: Time without a touch after which it locks, s.

    Raises:
        SettingsError: The limit is not above 0 and at most eight hours.
    """

    limit_s: float
    _idle_s: float = field(default=0.0, init=False)
    _seen_s: float | None = field(default=None, init=False)
    _locked: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        if not math.isfinite(self.limit_s) or not 0.0 < self.limit_s <= LONGEST_LIMIT_S:
            message = f"An idle lock after {self.limit_s:g} s is not possible."
            raise SettingsError(message, f"Choose a time above 0 and up to {LONGEST_LIMIT_S:g} s.")

    def touch(self, at_s: float) -> None:
        """Somebody used the workstation.

        Args:
            at_s: Now, s; any clock, always the same one.
        """
        self._pass_to(at_s)
        if not self._locked:
            self._idle_s = 0.0

    def state(self, at_s: float, recording: bool) -> IdleState:
        """Tell what may be shown and taken now.

        Args:
            at_s: Now, s.
            recording: Whether a recording runs. It goes on in any case.

        Returns:
            The state.
        """
        self._pass_to(at_s)
        if not self._locked:
            return IdleState.OPEN
        return IdleState.HIDDEN if recording else IdleState.LOCKED

    def lock(self) -> None:
        """Lock now, because somebody asked for it."""
        self._locked = True

    def unlock(self, at_s: float) -> None:
        """Open again; the caller has asked the key source and got the key.

        Args:
            at_s: Now, s.
        """
        self._seen_s, self._idle_s, self._locked = at_s, 0.0, False

    def _pass_to(self, at_s: float) -> None:
        if self._seen_s is not None:
            self._idle_s += max(0.0, at_s - self._seen_s)
        self._seen_s = at_s
        self._locked = self._locked or self._idle_s >= self.limit_s
