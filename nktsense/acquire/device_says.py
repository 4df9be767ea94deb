"""What a device tells of itself that a person has to know while it lasts, as sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np

from firmware_bridge import Fact, FactKind, SampleBlock
from nktsense.signal import Phase, TrialAnalysis

_LOW_SUPPLY: Final = "The device says that its battery or supply is low: it may switch itself off or restart."
_CALIBRATION_DAMAGED: Final = (
    "The device says that the calibration that it stores is damaged. Store it anew: nktsense calibrate write."
)
_NO_MOTION: Final = "No motion data: check the limb cable. A break cannot be told without it."
_STAYS_S: Final = 0.5
"""A motion sensor is told as missing after so long, s: a device that begins needs a moment to set it up."""
_PUSHING: Final = (Phase.RAMP, Phase.HOLD)


class DeviceSays:
    """Follows what a device says of its supply, its memory, its motion sensor and its restarts.

    Attributes:
        supply_low: Its battery or supply is low.
        calibration_damaged: Its stored calibration is damaged.
    """

    def __init__(self) -> None:
        self.supply_low = self.calibration_damaged = False
        self._restarted = ""
        self._restarted_s = 0.0
        self._rested = False
        self._newest_s = 0.0
        self._motionless_since_s: float | None = None

    def take(self, block: SampleBlock, name: str) -> None:
        """Take a block of the device of this name."""
        if len(block):
            self._newest_s = float(block.time_s[-1])
        for fact in block.facts:
            self._take_fact(fact, float(block.time_s[0]) if len(block) else self._newest_s, name)
        velocity = block.angular_velocity_dps
        if velocity is not None and np.isfinite(velocity).any():
            self._motionless_since_s = None

    def _take_fact(self, fact: Fact, at_s: float, name: str) -> None:
        if fact.kind is FactKind.RECONNECT:  # what is still so is told again
            self.supply_low, self._motionless_since_s = False, None
        elif fact.kind is FactKind.LOW_BATTERY:
            self.supply_low = fact.value != 0
        elif fact.kind is FactKind.CALIBRATION_DAMAGED:
            self.calibration_damaged = True
        elif fact.kind is FactKind.MOTION_LOST:
            self._motionless_since_s = at_s
        elif fact.kind is FactKind.RESTARTED and fact.at_sample > 0:  # opening its port may restart a board
            self._restarted, self._restarted_s, self._rested = _restarted(name, fact.value), at_s, False

    def follow(self, phase: Phase, trials: Iterable[TrialAnalysis]) -> None:
        """Take where the trial stands, and the trials that closed: what was to be repeated is over with the next."""
        self._rested = self._rested or phase is Phase.REST
        again = self._rested and phase in _PUSHING
        if again or any(trial.start_s > self._restarted_s for trial in trials):
            self._restarted = ""

    @property
    def damage(self) -> str:
        """What is said of its stored calibration, or ""."""
        return _CALIBRATION_DAMAGED if self.calibration_damaged else ""

    @property
    def now(self) -> str:
        """What matters most of the rest, or ""."""
        since_s = self._motionless_since_s
        motion = _NO_MOTION if since_s is not None and self._newest_s - since_s >= _STAYS_S else ""
        supply = _LOW_SUPPLY if self.supply_low else ""
        return self._restarted or " ".join(part for part in (motion, supply) if part)


def _restarted(name: str, why: float | None) -> str:
    """Return that a device restarted, and why as the fact says."""
    if why == 1:
        return f"{name} hung and restarted itself. What was being measured then has a hole: repeat it."
    if why == 2:
        return f"{name} restarted because its supply fell. Repeat what was being measured, and check its cable."
    return f"{name} restarted. What was being measured then has a hole: repeat it."
