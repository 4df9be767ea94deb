"""How an instrument's readings become newtons, and how well these newtons are known: what a calibration is used for."""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.errors import CalibrationError
from firmware_bridge.device import CountsScale
from firmware_bridge.reading_curve import ReadingCurve

FloatArray = NDArray[np.float64]
Unit = Literal["counts", "N"]
IDENTITY: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")


@dataclass(frozen=True, slots=True)
class Share:
    """One contribution to the uncertainty of a force in use: ``u² = absolute² + (relative F)²``.

    Attributes:
        name: What it is.
        absolute_n: Part that does not depend on the force, standard uncertainty, N.
        relative: Part in proportion to it, standard uncertainty, as a share.
        dof: Its degrees of freedom.
        distribution: How it was had, as in a budget.
        note: What a reader must know of it.
    """

    name: str
    absolute_n: float = 0.0
    relative: float = 0.0
    dof: float = math.inf
    distribution: str = "normal"
    note: str = ""

    def u_n(self, force_n: float) -> float:
        """Return the standard uncertainty at a force, N."""
        return math.hypot(self.absolute_n, self.relative * force_n)


@dataclass(frozen=True, slots=True)
class Conversion:
    """A curve through readings and force, in the direction in which it is used.

    ``reading - zero_reading = c1 F + c2 F² + c3 F³``. Between 0 N and ``high_n`` the curve is inverted; a reading below
    zero or above the highest calibrated force follows the tangent there, so that a trace stays whole, and
    :meth:`beyond` says that no force may be stated for it.

    Attributes:
        identity: Name of the record, letters, digits and ``._-`` only.
        serial: Serial number of the instrument, or "".
        unit: What a reading is: raw counts, or newtons that the instrument states itself.
        zero_reading: Reading at no load.
        coefficients: c1 to at most c3, unit of the reading per N, N², N³; c1 is negative where the cell is mounted the
            other way round.
        low_n: Lowest calibrated force, N; 0 where not known.
        high_n: Highest calibrated force, N; infinite where not known.
        shares: What makes a force uncertain; empty where nothing is known.
        date: Day of the calibration as YYYY-MM-DD, or "".
        due: Day from which it is overdue, or "".
        source: ``calibrated``, ``typed``, ``device`` or ``simulated``.
        check_failed: Day of the check by which it no longer holds as YYYY-MM-DD, or "" where none is known of.
    """

    identity: str
    serial: str
    unit: Unit
    zero_reading: float
    coefficients: tuple[float, ...]
    low_n: float = 0.0
    high_n: float = math.inf
    shares: tuple[Share, ...] = ()
    date: str = ""
    due: str = ""
    source: str = "calibrated"
    check_failed: str = ""

    def __post_init__(self) -> None:
        if not IDENTITY.fullmatch(self.identity):
            raise CalibrationError(f"{self.identity!r} is no identity of a calibration.")
        if not 1 <= len(self.coefficients) <= 3 or not all(map(math.isfinite, self.coefficients)):
            raise CalibrationError(f"A curve has one to three coefficients, all numbers, not {self.coefficients}.")
        if self.coefficients[0] == 0 or not math.isfinite(self.zero_reading):
            raise CalibrationError("The sensitivity must not be 0, and the zero must be a number.")
        if not 0 <= self.low_n <= self.high_n or not self.high_n > 0:
            raise CalibrationError(f"The calibrated range, {self.low_n:g} N to {self.high_n:g} N, is none.")
        for day in (self.date, self.due, self.check_failed):
            _day(day)
        if self.degree > 1:
            self._check_curve()

    def _check_curve(self) -> None:
        if math.isinf(self.high_n):
            raise CalibrationError("A curve of degree 2 or 3 needs the highest force that it holds for.")
        if not self.curve.inverts():
            raise CalibrationError(
                "The curve turns round inside its range, or bends so much that a reading cannot be turned into a force."
            )

    @property
    def curve(self) -> ReadingCurve:
        """The arithmetic of it."""
        return ReadingCurve(self.zero_reading, self.coefficients, self.high_n)

    @classmethod
    def from_scale(cls, scale: CountsScale, serial: str) -> Conversion:
        """Return what a device or a person states, a straight line without any uncertainty."""
        return cls(scale.source, serial, "counts", scale.zero_counts, (scale.counts_per_n,), source=scale.source)

    @property
    def degree(self) -> int:
        """Degree of the curve."""
        return len(self.coefficients)

    def force_n(self, reading: ArrayLike) -> FloatArray:
        """Return forces from readings, N, before any tare; the same number whatever the readings beside it.

        Args:
            reading: Readings in :attr:`unit`, shape (n,).
        """
        return self.curve.force_n(np.asarray(reading, dtype=np.float64))

    def beyond(self, force_n: float) -> bool:
        """Return whether a force lies above what was calibrated by more than one in a hundred."""
        return abs(force_n) > self.high_n * 1.01

    def u_n(self, force_n: float) -> float | None:
        """Return the standard uncertainty of a force, N; None where nothing is known, or beyond the range."""
        if not self.shares or self.beyond(force_n):
            return None
        return math.sqrt(math.fsum(share.u_n(force_n) ** 2 for share in self.shares))

    @property
    def absolute_n(self) -> float:
        """The part of the standard uncertainty that does not depend on the force, N."""
        return math.sqrt(math.fsum(share.absolute_n**2 for share in self.shares))

    @property
    def relative_u(self) -> float | None:
        """The part in proportion to the force, as a share; None where nothing is known."""
        if not self.shares:
            return None
        return math.sqrt(math.fsum(share.relative**2 for share in self.shares))

    def overdue(self, today: datetime.date) -> bool:
        """Return whether the calibration should have been made again by now."""
        return bool(self.due) and today > datetime.date.fromisoformat(self.due)


def _day(text: str) -> None:
    if not text:
        return
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        raise CalibrationError(f"A day must be written YYYY-MM-DD, not {text!r}.") from None
