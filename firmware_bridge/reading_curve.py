"""How readings become newtons by a curve: arithmetic that gives the same bits live and whenever a recording is read.

A part of the format of recordings (``docs/nkt-format.md``) and of every calibration: what a recording says must not
change when the rest of the program does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firmware_bridge.samples import FloatArray

_STEPS: Final = 8
"""Newton steps for a curve; a part of the format."""
_LOOKS: Final = 129


@dataclass(frozen=True, slots=True)
class ReadingCurve:
    """``reading - zero_reading = c1 F + c2 F² + c3 F³``, from 0 N to ``high_n``.

    Attributes:
        zero_reading: Reading at no load.
        coefficients: c1 to at most c3, unit of the reading per N, N², N³.
        high_n: Highest force that it holds for, N; infinite for a straight line without an end.
    """

    zero_reading: float
    coefficients: tuple[float, ...]
    high_n: float

    @property
    def degree(self) -> int:
        """Degree of the curve."""
        return len(self.coefficients)

    def force_n(self, reading: FloatArray) -> FloatArray:
        """Return forces before any tare, N, shape (n,); the same bits whatever the readings beside each.

        A straight line is ``(reading - zero_reading) / c1``, computed in exactly this order. A curve is inverted
        between 0 N and ``high_n`` by eight Newton steps from there, and followed along its tangent outside.

        Args:
            reading: Readings, shape (n,).
        """
        deflection = reading - self.zero_reading
        straight = deflection / self.coefficients[0]
        if self.degree == 1:
            return straight
        high = np.float64(self.high_n)
        top = self.deflection(high)
        rising = 1.0 if self.coefficients[0] > 0 else -1.0
        inside = np.clip(deflection * rising, 0.0, top * rising) * rising
        force = inside / self.coefficients[0]
        for _ in range(_STEPS):
            force = np.clip(force - (self.deflection(force) - inside) / self.slope(force), 0.0, self.high_n)
        above = self.high_n + (deflection - top) / self.slope(high)
        force = np.where(deflection * rising > top * rising, above, force)
        return np.where(deflection * rising < 0, straight, force)

    def deflection(self, force_n: Any) -> Any:
        """Return reading less zero at a force, or at forces, N."""
        total = np.zeros_like(force_n)
        for coefficient in reversed(self.coefficients):
            total = (total + coefficient) * force_n
        return total

    def slope(self, force_n: Any) -> Any:
        """Return the sensitivity at a force, or at forces, reading per N."""
        total = np.zeros_like(force_n)
        for power in range(self.degree, 0, -1):
            total = total * force_n + power * self.coefficients[power - 1]
        return total

    def inverts(self) -> bool:
        """Return whether the curve gives back every force of its range: a strong bend or a turn would not."""
        if self.degree == 1:
            return True
        forces = np.linspace(0.0, self.high_n, _LOOKS)
        with np.errstate(all="ignore"):
            found = self.force_n(self.zero_reading + self.deflection(forces))
        bits = np.spacing(abs(self.zero_reading) + abs(self.deflection(forces)).max()) / abs(self.coefficients[0])
        return bool(np.all(np.abs(found - forces) <= 1e-9 * self.high_n + 8 * bits))
