"""What a guided run tells those who watch it, at one moment."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

from calibration.guide.plan import Plan
from calibration.guide.sequence import Action
from calibration.points import Discarded, Point

_ROLES: Final = {
    "zero_before": "zero before",
    "zero_after": "zero after",
    "creep": "creep",
    "as_left": "check of the result",
}

Phase = Literal["load", "dwell", "steady", "rest", "confirm", "paused", "done", "stopped"]
"""load: waits for the weights. dwell: they hang, it waits. steady: it reads as soon as the reading is at rest. confirm:
waits for a person. stopped: ended before its end."""


@dataclass(frozen=True, slots=True)
class RunView:
    """A guided run as it stands.

    Attributes:
        phase: What it does.
        position: How many actions are done.
        total: How many there are.
        action: The action at hand, or None at the end.
        instruction: What the person is to do, in a sentence.
        waiting: Why it waits, in a sentence; "" where it does not.
        alert: What is not as it should be, in a sentence; "" where all is well.
        remaining_s: For how long it will still wait, as far as that is known, s.
        reading: Latest reading, averaged over a fraction of a second, unit of the instrument; NaN before the first.
        indicated_n: The same as force by what is known of the sensitivity so far; NaN where that is nothing.
        reference_n: The reference gauge's latest force, N; NaN without one.
        points: Points so far.
        discarded: Points that were taken again.
        time_s: Device time of the latest reading, s.
    """

    phase: Phase
    position: int
    total: int
    action: Action | None
    instruction: str
    waiting: str = ""
    alert: str = ""
    remaining_s: float = 0.0
    reading: float = math.nan
    indicated_n: float = math.nan
    reference_n: float = math.nan
    points: tuple[Point, ...] = ()
    discarded: tuple[Discarded, ...] = ()
    time_s: float = math.nan

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in ("done", "stopped")


def title_of(action: Action) -> str:
    """Return where in the run an action stands, in words."""
    if action.kind == "remount":
        return f"Mounting {action.mounting}, {action.angle_deg:.0f}°"
    if action.role == "preload":
        return "Preload"
    names = {
        "zero_before": "zero before",
        "zero_after": "zero after",
        "creep": "creep",
        "as_left": "check of the result",
    }
    name = names.get(action.role, action.way)
    return f"Series {action.series}, {action.angle_deg:.0f}°, {name}"


def instruction_of(action: Action, plan: Plan, *, loaded: bool = False) -> str:
    """Return what a person is to do, in a sentence.

    Args:
        action: The action at hand.
        plan: The plan.
        loaded: A force is on where the instrument should rest.
    """
    if action.kind == "remount":
        return f"Take everything off, turn the instrument to {action.angle_deg:.0f}° and mount it again. Then confirm."
    if action.kind == "rest" and not loaded:
        return "Leave it unloaded."
    carriers = () if plan.sequence.carrier_at_zero else tuple(mass.name for mass in plan.carrier)
    if action.step == 0:
        if plan.gauge is not None:
            return "Take the force off."
        return "Take all weights off; leave the carrier." if not carriers else "Take all weights and the carrier off."
    if plan.gauge is not None:
        return f"Bring the force to {action.force_n:.4g} N and hold it."
    return f"Hang {', '.join((*carriers, *action.weights))}: {action.force_n:.4g} N."
