"""How far the action at hand is."""

from __future__ import annotations

from dataclasses import dataclass

from calibration.guide.sequence import Action
from calibration.guide.view import Phase


@dataclass(slots=True)
class AtHand:
    """Where the action at hand stands; all of it begins anew with the next one.

    Attributes:
        since_s: When it began, or a rest last began, s.
        on_s: When the force came on, s, or None while it is not.
        confirmed: A person said that what was asked for is done.
        note: Why a person took the reading as it is.
        take: A person wants the reading as it is.
        waiting: Why it waits, in a sentence.
        alert: What is not as it should be, in a sentence.
        doubted: A person has to look before it goes on.
        loaded: A force is on where the instrument should rest.
        unsteady_since_s: Since when it waits for a steady reading, s.
    """

    since_s: float
    on_s: float | None = None
    confirmed: bool = False
    note: str = ""
    take: bool = False
    waiting: str = ""
    alert: str = ""
    doubted: bool = False
    loaded: bool = False
    unsteady_since_s: float | None = None

    def remaining_s(self, action: Action, now_s: float) -> float:
        """Return for how long it will still wait, as far as that is known, s."""
        begun_s = self.since_s if action.kind == "rest" else self.on_s
        return 0.0 if begun_s is None else max(0.0, begun_s + action.wait_s - now_s)

    def phase(self, action: Action, now_s: float) -> Phase:
        """Return what it does."""
        if action.kind == "remount" or (self.doubted and not self.confirmed):
            return "confirm"
        if action.kind == "rest":
            return "load" if self.loaded else "rest"
        if self.on_s is None:
            return "load"
        return "dwell" if self.remaining_s(action, now_s) > 0 else "steady"
