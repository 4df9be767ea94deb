"""Terms of a data sheet, each with the line it is against: without it, a non-linearity says little.

Non-linearity against the line through the end points is about twice that against the best line. Definitions as in
OIML R 60, load-cell glossaries and vendors' terminology [S].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike

from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "load-cell data sheets and OIML R 60:2021",
    seen=("every definition, in R 60 or vendors' glossaries",),
    memory=("best line as least squares or minimax",),
)

Line = Literal["terminal", "least squares", "minimax", "least squares through zero", "minimax through zero", "75 %"]
"""terminal: zero force to highest force. 75 %: zero force to the rising point at 75 % of the highest (R 60-2)."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a data sheet.

    Attributes:
        name: What it is.
        percent: Value, % of rated output, signed where a sign means something.
        line: The line that it is against, or None for a term that needs none.
        at_n: Force where it was worst, N, or None.
    """

    name: str
    percent: float
    line: Line | None = None
    at_n: float | None = None

    def __str__(self) -> str:
        against = f" against the {self.line} line" if self.line else ""
        where = f" at {self.at_n:g} N" if self.at_n is not None else ""
        return f"{self.name}{against}: {self.percent:+.4g} % of rated output{where}"


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Terms of one instrument.

    Attributes:
        rated_output: Reading at the highest force less that at zero force, unit of the reading.
        rated_force_n: The highest force, N.
        terms: What could be worked out from what was measured.
    """

    rated_output: float
    rated_force_n: float
    terms: tuple[Term, ...]
    provenance: Provenance = PROVENANCE

    def term(self, name: str, line: Line | None = None) -> Term:
        """Return a term by its name and line.

        Raises:
            CalibrationError: It was not measured.
        """
        for one in self.terms:
            if one.name == name and (line is None or one.line == line):
                return one
        raise CalibrationError(f"There is no {name} {f'against the {line} line ' if line else ''}among the terms.")


def evaluate_datasheet(
    force_n: ArrayLike,
    rising: ArrayLike,
    *,
    falling: ArrayLike | None = None,
    repeats: ArrayLike | None = None,
    creep: ArrayLike | None = None,
    zero_return: tuple[float, float] | None = None,
    zero_at_temperatures: tuple[float, float] | None = None,
    output_at_temperatures: tuple[float, float] | None = None,
    temperature_change_k: float = math.nan,
) -> Sheet:
    """Return the terms of a data sheet from one cycle of loading.

    Args:
        force_n: Rising forces, N, the first one 0, shape (steps,).
        rising: Readings at these, any unit.
        falling: Readings at the same forces of the same cycle on the way down; NaN where none was taken.
        repeats: Rising readings of repeated loadings with unchanged mounting, shape (loadings, steps).
        creep: Readings at constant load from the first that counts to the last, usually 30 min later.
        zero_return: Zero before and after the creep load.
        zero_at_temperatures: Zero reading at the first and at the second temperature.
        output_at_temperatures: Rated output at the first and at the second temperature.
        temperature_change_k: Second less first temperature, K.

    Raises:
        CalibrationError: Forces do not rise from 0, lengths differ, the output does not change, or a temperature effect
            comes without its change of temperature.
    """
    force, up = np.asarray(force_n, dtype=np.float64), np.asarray(rising, dtype=np.float64)
    if len(force) < 3 or force[0] != 0 or not np.all(np.diff(force) > 0):
        raise CalibrationError("The forces must rise from 0 N, at least three of them.")
    if up.shape != force.shape or not np.all(np.isfinite(up)):
        raise CalibrationError("Each force needs one rising reading.")
    span = float(up[-1] - up[0])
    if span == 0:
        raise CalibrationError("The output does not change with the force; is the instrument connected?")
    per_cent = 100 / span
    x, y = force / force[-1], up - up[0]
    terms = _non_linearity(force, x, y, per_cent)
    if falling is not None:
        down = np.asarray(falling, dtype=np.float64)
        if down.shape != force.shape:
            raise CalibrationError("Each force needs one falling reading, or NaN.")
        terms += _with_falling(force, x, y, down - up[0], per_cent)
    if repeats is not None:
        loadings = np.atleast_2d(np.asarray(repeats, dtype=np.float64))
        apart = np.ptp(loadings, axis=0)
        terms.append(_at("repeatability", apart * abs(per_cent), force))
    if creep is not None:
        held = np.asarray(creep, dtype=np.float64)
        terms.append(Term("creep", per_cent * float(held[-1] - held[0])))
    if zero_return is not None:
        terms.append(Term("zero return", per_cent * (zero_return[1] - zero_return[0])))
    effects = {"zero": zero_at_temperatures, "span": output_at_temperatures}
    for name, pair in effects.items():
        if pair is None:
            continue
        if not abs(temperature_change_k) > 0:
            raise CalibrationError("A temperature effect needs the change of temperature that made it.")
        change = per_cent * (pair[1] - pair[0]) / temperature_change_k
        terms.append(Term(f"temperature effect on {name}, per K", change))
    return Sheet(span, float(force[-1]), tuple(terms))


def _non_linearity(force: FloatArray, x: FloatArray, y: FloatArray, per_cent: float) -> list[Term]:
    """Return the largest deviation of the rising points from each line; x is force over the highest, y starts at 0."""
    slope, height = np.polynomial.polynomial.polyfit(x, y, 1)[::-1]
    best_slope, best_height = minimax_line(x, y)
    lines: list[tuple[Line, FloatArray]] = [
        ("terminal", y[-1] * x),
        ("least squares", height + slope * x),
        ("minimax", best_height + best_slope * x),
        ("least squares through zero", float(x @ y) / float(x @ x) * x),
        ("minimax through zero", minimax_slope(x, y) * x),
    ]
    at_75 = int(np.abs(x - 0.75).argmin())
    if abs(x[at_75] - 0.75) < 0.02:  # else there is no step that could stand for it
        lines.append(("75 %", y[at_75] / x[at_75] * x))
    return [_at("non-linearity", per_cent * (y - line), force, line=name) for name, line in lines]


def _with_falling(force: FloatArray, x: FloatArray, y: FloatArray, down: FloatArray, per_cent: float) -> list[Term]:
    read = np.isfinite(down)
    if not read.any():
        raise CalibrationError("No falling reading was taken.")
    both_x, both_y = np.concatenate([x, x[read]]), np.concatenate([y, down[read]])
    both_n = np.concatenate([force, force[read]])
    slope = minimax_slope(both_x, both_y)
    band = _at("static error band", np.abs(per_cent) * np.abs(both_y - slope * both_x), both_n, "minimax through zero")
    return [
        _at("hysteresis", per_cent * (down - y)[read], force[read]),
        _at("combined error", per_cent * (both_y - y[-1] * both_x), both_n, line="terminal"),
        band,
    ]


def _at(name: str, percent: FloatArray, force: FloatArray, line: Line | None = None) -> Term:
    worst = int(np.abs(percent).argmax())
    return Term(name, float(percent[worst]), line, float(force[worst]))


def minimax_line(x: FloatArray, y: FloatArray) -> tuple[float, float]:
    """Return slope and height of the line with the smallest largest deviation.

    Its slope is that of some pair of points, as the line that touches the hull on one side runs along an edge of it.
    """
    i, j = np.triu_indices(len(x), 1)
    apart = x[j] != x[i]
    slopes = (y[j] - y[i])[apart] / (x[j] - x[i])[apart]
    rest = y - slopes[:, None] * x
    high, low = rest.max(axis=1), rest.min(axis=1)
    best = int((high - low).argmin())
    return float(slopes[best]), float(high[best] + low[best]) / 2


def minimax_slope(x: FloatArray, y: FloatArray) -> float:
    """Return the slope through the origin with the smallest largest deviation, for x not below 0.

    There two points deviate by the same on either side, so the slope is ``(y_i + y_j) / (x_i + x_j)`` of some pair, or
    one point alone decides and the line goes through it.
    """
    i, j = np.triu_indices(len(x))
    total = x[i] + x[j]
    slopes = (y[i] + y[j])[total > 0] / total[total > 0]
    worst = np.abs(y - slopes[:, None] * x).max(axis=1)
    return float(slopes[int(worst.argmin())])
