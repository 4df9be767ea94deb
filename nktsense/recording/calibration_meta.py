"""The calibration that a recording was made with: numbers that give the same newtons live and whenever it is read."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, get_args

from firmware_bridge.reading_curve import ReadingCurve
from firmware_bridge.samples import FloatArray
from nktsense.errors import SettingsError

ReadingUnit = Literal["counts", "N"]
CalibrationSource = Literal["calibrated", "typed", "device", "simulated"]
READING_UNITS: Final[tuple[str, ...]] = get_args(ReadingUnit)
CALIBRATION_SOURCES: Final[tuple[str, ...]] = get_args(CalibrationSource)

TEXT_LIMIT: Final = 64
_NOT_ALLOWED: Final = re.compile(r"[^A-Za-z0-9 ._/+=-]")


def sanitised(text: str, limit: int = TEXT_LIMIT) -> str:
    """Return device text as a recording may hold it: ``limit`` characters of ``A-Za-z0-9 ._/+=-`` at most.

    >>> sanitised("Kraftmeßgerät <3>")
    'Kraftme_ger_t _3_'
    """
    return _NOT_ALLOWED.sub("_", text)[:limit]


@dataclass(frozen=True, slots=True)
class CalibrationMeta:
    """A curve through readings and force: ``reading - zero_reading = c1 F + c2 F² + c3 F³``.

    Attributes:
        zero_reading: Reading of the unloaded device.
        coefficients: c1 to at most c3, unit of the reading per N, N², N³.
        unit: What a reading is: raw counts, or newtons that the device states itself.
        low_n: Lowest calibrated force, N; 0 where not known.
        high_n: Highest calibrated force, N; infinite where not known.
        absolute_u_n: Standard uncertainty that does not depend on the force, N; None where nothing is known.
        relative_u: Standard uncertainty in proportion to the force, as a share; None where nothing is known.
        identity: Identity of the calibration record; characters outside ``A-Za-z0-9 ._/+=-`` become ``_``.
        serial: Serial number of the instrument that was calibrated, reduced in the same way; "" where not known.
        calibrated_on: Day of the calibration, or None.
        due_on: Day from which it is overdue, or None.
        source: Whether it was calibrated, typed in, stated by the device, or simulated.
        check_failed_on: Day of the check by which it no longer held when the recording began, or None.

    Raises:
        SettingsError: Numbers that no force can be computed with.
    """

    zero_reading: float
    coefficients: tuple[float, ...]
    unit: ReadingUnit = "counts"
    low_n: float = 0.0
    high_n: float = math.inf
    absolute_u_n: float | None = None
    relative_u: float | None = None
    identity: str = ""
    serial: str = ""
    calibrated_on: date | None = None
    due_on: date | None = None
    source: CalibrationSource = "calibrated"
    check_failed_on: date | None = None

    def __post_init__(self) -> None:
        # Minus zero becomes zero, as in the file: the same bits live and when it is read.
        plain = (float(self.zero_reading) + 0.0, tuple(float(c) + 0.0 for c in self.coefficients))
        for name, value in zip(("zero_reading", "coefficients"), plain, strict=True):
            object.__setattr__(self, name, value)
        for name in ("identity", "serial"):
            object.__setattr__(self, name, sanitised(getattr(self, name)))
        numbers = (self.zero_reading, *self.coefficients, self.low_n, self.absolute_u_n or 0.0, self.relative_u or 0.0)
        sound = all(map(math.isfinite, numbers)) and 1 <= len(self.coefficients) <= 3 and self.coefficients[0] != 0
        ranged = 0 <= self.low_n <= self.high_n and self.high_n > 0 and (self.degree == 1 or math.isfinite(self.high_n))
        words = self.unit in READING_UNITS and self.source in CALIBRATION_SOURCES
        if not (sound and ranged and words and (self.curve.inverts())):
            raise SettingsError(
                f"A calibration with zero {self.zero_reading} and coefficients {self.coefficients}, "
                f"from {self.low_n} N to {self.high_n} N, gives no force.",
                "Calibrate the device again.",
            )

    @property
    def curve(self) -> ReadingCurve:
        """The arithmetic of it."""
        return ReadingCurve(self.zero_reading, self.coefficients, self.high_n)

    @property
    def degree(self) -> int:
        """Degree of the curve."""
        return len(self.coefficients)

    def force_n(self, reading: FloatArray) -> FloatArray:
        """Return forces before any tare, N, shape (n,); see `firmware_bridge.reading_curve.ReadingCurve.force_n`."""
        return self.curve.force_n(reading)

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain JSON values; what is not known is None, and a check stands there only if it failed."""
        return {
            "unit": self.unit,
            "zero_reading": self.zero_reading,
            "coefficients": list(self.coefficients),
            "low_n": self.low_n,
            "high_n": self.high_n if math.isfinite(self.high_n) else None,
            "absolute_uncertainty_n": self.absolute_u_n,
            "relative_uncertainty": self.relative_u,
            "identity": self.identity,
            "serial": self.serial,
            "calibrated_on": None if self.calibrated_on is None else self.calibrated_on.isoformat(),
            "due_on": None if self.due_on is None else self.due_on.isoformat(),
            "source": self.source,
        } | ({} if self.check_failed_on is None else {"check_failed_on": self.check_failed_on.isoformat()})


def calibration_of(said: dict[str, Any]) -> CalibrationMeta:
    """Return the calibration that a row of a recording, or :meth:`CalibrationMeta.as_dict`, describes.

    Rows of the first version of the format know a straight line through counts only.

    Raises:
        KeyError, TypeError, ValueError, SettingsError: It describes none.
    """
    if "counts_per_n" in said:
        u = said["relative_uncertainty"]
        source = said["identity"] if said["identity"] in CALIBRATION_SOURCES else "calibrated"
        return CalibrationMeta(
            said["zero_counts"],
            (said["counts_per_n"],),
            absolute_u_n=None if u is None else 0.0,
            relative_u=u,
            identity=said["identity"],
            calibrated_on=_day(said["calibrated_on"]),
            source=source,
        )
    listed = said.get("coefficients")
    if listed is None:
        listed = [said["c1"], said["c2"], said["c3"]]
        while listed[-1] is None:
            listed.pop()
    high = said["high_n"]
    return CalibrationMeta(
        said["zero_reading"],
        tuple(listed),
        said["unit"],
        said["low_n"],
        math.inf if high is None else high,
        said["absolute_uncertainty_n"],
        said["relative_uncertainty"],
        said["identity"],
        said["serial"],
        _day(said["calibrated_on"]),
        _day(said["due_on"]),
        said["source"],
        _day(said.get("check_failed_on")),
    )


def calibration_columns(meta: CalibrationMeta) -> tuple[int | float | str | None, ...]:
    """Return the row of ``calibration`` in the order of its columns; a check that failed is a row of the ledger."""
    c1, c2, c3, *_ = (*meta.coefficients, None, None)
    return (
        1,
        meta.unit,
        meta.zero_reading,
        c1,
        c2,
        c3,
        float(meta.low_n),
        float(meta.high_n) if math.isfinite(meta.high_n) else None,
        None if meta.absolute_u_n is None else float(meta.absolute_u_n),
        None if meta.relative_u is None else float(meta.relative_u),
        meta.identity,
        meta.serial,
        None if meta.calibrated_on is None else meta.calibrated_on.isoformat(),
        None if meta.due_on is None else meta.due_on.isoformat(),
        meta.source,
    )


def day_number(day: date) -> int:
    """Return a day as the number that a row of the ledger holds.

    >>> day_number(date(2026, 11, 30))
    20261130
    """
    return day.year * 10000 + day.month * 100 + day.day


def day_of_number(number: int) -> date | None:
    """Return the day that a row of the ledger names, or None where it names none.

    >>> day_of_number(20261130), day_of_number(20261131)
    (datetime.date(2026, 11, 30), None)
    """
    try:
        return date(number // 10000, number // 100 % 100, number % 100)
    except (ValueError, OverflowError):
        return None


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
