"""A calibration table as rows of numbers: reference force in newtons, reading, and what tells the rows apart."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from calibration.points import Way
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT, POUND_FORCE_N, STANDARD_GRAVITY
from nktsense.calibration_table.columns import Assigned, unit_of
from nktsense.calibration_table.numbers import numbers_of
from nktsense.calibration_table.reading_unit import ReadingUnit, reading_unit
from nktsense.calibration_table.words import FALLING, RISING, plain
from nktsense.errors import ImportRefusedError
from nktsense.recording.model import FloatArray
from nktsense.recording.tabular_cells import is_moment, printed_decimals, to_seconds
from nktsense.recording.tabular_columns import Column
from nktsense.recording.tabular_sniff import Table

_KG_PER: Final = {"kg": 1.0, "g": 1e-3, "lb": POUND_FORCE_N / STANDARD_GRAVITY}
_MASS_SPELLINGS: Final = {"kgs": "kg", "kilogram": "kg", "kilograms": "kg", "grams": "g", "lbs": "lb", "pounds": "lb"}
_ANGLE: Final = re.compile(r"(\d{1,3})\s*(?:°|deg|grad)")
_EXPANDED: Final = re.compile(r"[UW](?![a-z])")
_EXPANDED_WORD: Final = re.compile(r"expanded|erweiter|expandid|elargi|estesa|k ?= ?2")
_FALLING_NAME: Final = re.compile(r"['′’]|\b(down|falling|ab|fallend|unload\w*|entlast\w*)\b")


@dataclass(frozen=True, slots=True)
class Row:
    """One reading of the file.

    Attributes:
        force_n: Reference force, N.
        reading: What the instrument showed, in its unit.
        u_force_n: Standard uncertainty of the force that the file states, N; 0 where it states none.
        nominal_n: Nominal force, N, or None.
        series: What the file calls its series, or None.
        mounting: What it calls its mounting, or None.
        way: Rising or falling, where it says so.
        time_s: Time, s; NaN where there is none.
        temperature_c: Temperature, or None.
    """

    force_n: float
    reading: float
    u_force_n: float = 0.0
    nominal_n: float | None = None
    series: str | None = None
    mounting: str | None = None
    way: Way | None = None
    time_s: float = math.nan
    temperature_c: float | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """All readings of a file.

    Attributes:
        rows: In the order in which they were taken.
        unit: Unit of the readings.
        factor: What one of the file's unit is of it.
        resolution: Smallest step of the readings as they are printed, in that unit.
        dated: Whether the times are unix seconds.
        u_relative: Standard uncertainty that the file states, over the force, the median; None where it states none.
        told: What was taken how, a sentence each.
    """

    rows: tuple[Row, ...]
    unit: ReadingUnit
    factor: float
    resolution: float
    dated: bool
    u_relative: float | None
    told: tuple[str, ...]


def rows_of(table: Table, made: Assigned, force_of_kg: Callable[[float], float], unit: str | None, label: str) -> Rows:
    """Return the rows of a table.

    Args:
        table: The cells.
        made: Which column is what.
        force_of_kg: Turns a mass into its force, N.
        unit: Unit of the readings where a person states it.
        label: The file, for messages.

    Raises:
        ImportRefusedError: A unit is none that can be used, or no row holds a force and a reading.
    """
    return _Reader(table, made, unit, label).read(force_of_kg)


class _Reader:
    def __init__(self, table: Table, made: Assigned, unit: str | None, label: str) -> None:
        self._table, self._made, self._unit, self._label = table, made, unit, label
        self._told: list[str] = []

    def read(self, force_of_kg: Callable[[float], float]) -> Rows:
        table, others = self._table, self._made.others
        force = self._forces(force_of_kg)
        nominal = self._scaled(others["nominal"]) if "nominal" in others else None
        u_force = self._uncertainties(others.get("uncertainty"), force)
        times, dated = self._times(others.get("time"))
        temperature = self._numbers(others["temperature"]) if "temperature" in others else None
        labels = {role: self._labels(others.get(role)) for role in ("series", "mounting", "way")}
        column = self._made.readings[0]
        unit, factor, said = reading_unit(column, self._numbers(column), force, self._unit, self._label)
        self._told += said
        rows: list[Row] = []
        left_out = 0
        for number, column in enumerate(self._made.readings, start=1):
            reading = self._numbers(column) * factor
            good = np.isfinite(force) & np.isfinite(reading)
            left_out += int((~good).sum())
            order = np.flatnonzero(good).tolist()
            of_column = [
                Row(
                    force_n=float(force[i]),
                    reading=float(reading[i]),
                    u_force_n=0.0 if u_force is None or not np.isfinite(u_force[i]) else float(u_force[i]),
                    nominal_n=None if nominal is None or not np.isfinite(nominal[i]) else float(nominal[i]),
                    series=labels["series"][i],
                    mounting=labels["mounting"][i],
                    way=_way(labels["way"][i]),
                    time_s=float(times[i]),
                    temperature_c=None
                    if temperature is None or not np.isfinite(temperature[i])
                    else float(temperature[i]),
                )
                for i in order
            ]
            rows += of_column if len(self._made.readings) == 1 else self._of_column(column, number, of_column, rows)
        if table.ragged:
            self._told.append(f"{_rows(table.ragged)} another number of cells than the table: left out.")
        if left_out:
            self._told.append(f"{_rows(left_out)} no force or no reading: left out.")
        if not rows:
            raise ImportRefusedError(
                f"{self._label}: no row holds both a force and a reading.", "Look at the columns and the decimal sign."
            )
        shares = [row.u_force_n / abs(row.force_n) for row in rows if row.force_n != 0]
        relative = float(np.median(shares)) if u_force is not None and shares else None
        return Rows(tuple(rows), unit, factor, self._resolution(factor), dated, relative, tuple(self._told))

    def _of_column(self, column: Column, number: int, rows: list[Row], before: Sequence[Row]) -> list[Row]:
        """Return the rows of one of several reading columns: a series, or the falling half of the one before."""
        angle = _ANGLE.search(column.name.lower())
        mounting = angle.group(1) if angle else rows[0].mounting if rows else None
        falling = bool(_FALLING_NAME.search(plain(column.name))) and bool(before)
        if not falling:
            return [replace(row, series=row.series or str(number), mounting=mounting or row.mounting) for row in rows]
        series, at = before[-1].series, before[-1].mounting
        return [
            replace(row, series=series, mounting=at, way="falling")
            for row in sorted(rows, key=lambda row: -abs(row.force_n))
        ]

    def _numbers(self, column: Column) -> FloatArray:
        return numbers_of(self._table.columns[column.index], self._table.decimal)

    def _forces(self, force_of_kg: Callable[[float], float]) -> FloatArray:
        made = self._made
        if made.force is not None:
            return self._scaled(made.force)
        assert made.mass is not None
        kg = self._masses(made.mass)
        return np.array([math.nan if not math.isfinite(m) else math.copysign(1, m) * force_of_kg(abs(m)) for m in kg])

    def _masses(self, column: Column) -> FloatArray:
        stated = (column.unit or "").lower()
        unit = _MASS_SPELLINGS.get(stated, stated)
        if unit and unit not in _KG_PER:
            raise ImportRefusedError(
                f"{self._label}: column {column.name!r} is in {column.unit}, which is no unit of mass.",
                "Use kg, g or lb.",
            )
        if not unit:
            self._told.append(f"Column {column.name!r} states no unit of mass: kg was taken.")
        return self._numbers(column) * _KG_PER[unit or "kg"]

    def _scaled(self, column: Column) -> FloatArray:
        """Return a column of forces in N."""
        unit = unit_of(column)
        if unit == COUNTS or (column.unit is not None and unit is None):
            raise ImportRefusedError(
                f"{self._label}: column {column.name!r} is in {column.unit or unit}, which is no unit of force.",
                "Use N, kN, kgf or lbf; a mass in kg is named with --mass.",
            )
        if unit is None:
            self._told.append(f"Column {column.name!r} states no unit: N was taken.")
            return self._numbers(column)
        if unit != "N":
            self._told.append(f"Column {column.name!r} was turned from {unit} into N.")
        return self._numbers(column) * NEWTONS_PER_UNIT[unit]

    def _uncertainties(self, column: Column | None, force: FloatArray) -> FloatArray | None:
        """Return standard uncertainties of the forces, N: a capital U is expanded with k = 2."""
        if column is None:
            return None
        values = np.abs(self._numbers(column))
        name = column.name
        expanded = bool(_EXPANDED.match(name) or _EXPANDED_WORD.search(plain(name)))
        if column.unit == "%":
            values = values / 100 * np.abs(force)
        elif column.unit is not None and unit_of(column) in NEWTONS_PER_UNIT:
            values = values * NEWTONS_PER_UNIT[str(unit_of(column))]
        what = "expanded uncertainty, k = 2" if expanded else "standard uncertainty"
        self._told.append(f"Column {column.name!r} was taken as the {what}, of each reference force.")
        return values / 2 if expanded else values

    def _times(self, column: Column | None) -> tuple[FloatArray, bool]:
        if column is None:
            return np.full(len(self._table), np.nan), False
        cells = self._table.columns[column.index]
        values, certain = to_seconds(cells, self._table.decimal)
        if not np.isfinite(values).all():
            self._told.append(f"Column {column.name!r} has cells that hold no time: it was not used.")
            return np.full(len(self._table), np.nan), False
        scale = 1.0 if certain or column.time_unit_s is None else column.time_unit_s
        dated = certain and any(is_moment(cell) and "-" in cell for cell in cells)
        return values * scale, dated

    def _labels(self, column: Column | None) -> list[str | None]:
        """Return the labels of the rows; an empty cell has that of the row above, as where cells were merged."""
        if column is None:
            return [None] * len(self._table)
        labels: list[str | None] = []
        for cell in self._table.columns[column.index]:
            labels.append(cell.strip() or (labels[-1] if labels else None))
        return labels

    def _resolution(self, factor: float) -> float:
        """Return the smallest step in which readings are printed; 0 where they have exponents."""
        decimals = [
            printed_decimals(self._table.columns[column.index], self._table.decimal) for column in self._made.readings
        ]
        known = [count for count in decimals if count is not None]
        return factor * 10.0 ** -max(known) if len(known) == len(decimals) else 0.0


def _way(label: str | None) -> Way | None:
    if label is None:
        return None
    word = plain(label).strip(" .")
    first = word.split()[0] if word.split() else ""
    return "falling" if {word, first} & FALLING else "rising" if {word, first} & RISING else None


def _rows(count: int) -> str:
    return "1 row has" if count == 1 else f"{count} rows have"
