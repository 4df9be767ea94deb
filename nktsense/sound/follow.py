"""A tone whose pitch follows the force, so that a push can be heard while the eyes are elsewhere. On request only."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from nktsense.sound.loudness import a_weight, amplitude
from nktsense.sound.tones import RATE_HZ, Samples

LOWEST_HZ: Final = 220.0
HIGHEST_HZ: Final = 660.0
FULL_SHARE: Final = 1.2
"""Share of the target at which the highest pitch is reached."""
LEVEL_DB: Final = -30.0
"""A-weighted level of the steady tone, dB of full scale: well below a cue."""
QUIET_SHARE: Final = 0.02
HEARD_SHARE: Final = 0.08
"""Below the first share of the target there is no tone, from the second on the whole of it."""
STALE_S: Final = 0.5
"""A force that is not told for this long is not held: the tone ends."""

_GLIDE_S: Final = 0.03
_SWELL_S: Final = 0.04
_GREATEST_BOOST: Final = 4.0


def pitch_hz(share: float) -> float:
    """Return the pitch of a share of the target: equal steps of the share are equal intervals."""
    part = min(max(share / FULL_SHARE, 0.0), 1.0)
    return LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** part


class FollowTone:
    """Makes the tone block by block. The phase runs on when the pitch changes, so nothing clicks."""

    def __init__(self) -> None:
        self._share = 0.0
        self._told_s = math.inf
        """Time played since the force was told last, s."""
        self._phase = 0.0
        self._log_hz = math.log(LOWEST_HZ)
        self._swell = 0.0

    @property
    def silent(self) -> bool:
        """Nothing is heard, and nothing will be until a force is told."""
        return self._swell == 0.0 and self._aim() == 0.0

    def aim(self, share: float | None) -> None:
        """Tell the force.

        Args:
            share: Force as a share of the target; None, or what is no number, for silence.
        """
        usable = share is not None and math.isfinite(share)
        self._share = share if usable and share is not None else 0.0
        self._told_s = 0.0

    def block(self, count: int) -> Samples:
        """Return the next samples, mono, at ``RATE_HZ``.

        Args:
            count: How many.
        """
        if self.silent or count <= 0:
            return np.zeros(max(count, 0), np.float32)
        aim = self._aim()
        steps = np.arange(1, count + 1) / RATE_HZ
        # While it swells from silence there is no pitch to glide from.
        wanted = math.log(pitch_hz(self._share)) if aim > 0 else self._log_hz
        start = wanted if self._swell == 0.0 else self._log_hz
        log_hz = wanted + (start - wanted) * np.exp(-steps / _GLIDE_S)
        phase = self._phase + 2 * np.pi * np.cumsum(np.exp(log_hz)) / RATE_HZ
        rise = steps / _SWELL_S
        swell = np.minimum(self._swell + rise, aim) if aim > self._swell else np.maximum(self._swell - rise, aim)
        frequency_hz = math.exp(float(log_hz[-1]))
        wave = np.sin(phase) + 0.2 * np.sin(2 * phase)
        self._phase = float(phase[-1] % (2 * np.pi))
        self._log_hz, self._swell = float(log_hz[-1]), float(swell[-1])
        self._told_s += count / RATE_HZ
        return (wave * swell * _level(frequency_hz, math.exp(float(log_hz[0])), count)).astype(np.float32)

    def _aim(self) -> float:
        """Return how much of the tone is due, 0 to 1."""
        if self._told_s >= STALE_S:
            return 0.0
        return min(max((self._share - QUIET_SHARE) / (HEARD_SHARE - QUIET_SHARE), 0.0), 1.0)


def _level(last_hz: float, first_hz: float, count: int) -> Samples:
    """Return the amplitude along a block: a low pitch needs more to seem as loud."""
    ends = [
        amplitude(LEVEL_DB) * math.sqrt(2) * min(1 / a_weight(hertz), _GREATEST_BOOST) for hertz in (first_hz, last_hz)
    ]
    return np.linspace(ends[0], ends[1], count, dtype=np.float32)
