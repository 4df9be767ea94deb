"""Which column of a calibration table is what: as a person says, else by its name and unit."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from firmware_bridge.units import COUNTS, parse_unit
from nktsense.calibration_table.numbers import numbers_of
from nktsense.calibration_table.words import kinds_of, plain
from nktsense.errors import ImportRefusedError
from nktsense.recording.tabular_columns import Column, describe_columns, list_names, named_column
from nktsense.recording.tabular_sniff import Table

_MASS_UNITS: Final = frozenset({"kg", "kgs", "g", "grams", "kilogram", "kilograms", "lb", "lbs", "pounds"})
_TEMPERATURE_UNITS: Final = frozenset({"°c", "c", "degc", "ºc"})
_COUNT_WORDS: Final = frozenset({"counts", "count", "digits", "digit", "lsb", "adc", "raw"})
_VOLTS: Final = frozenset({"mv/v", "mv", "v", "uv", "µv", "volt"})
_DECLARED: Final = ("series", "mounting", "way")
_TELLS_APART: Final = re.compile(r"\d+|[°′'’_()\[\]]|\b(up|down|rising|falling|auf|ab|steigend|fallend)\b")
_CLOSE: Final = 0.1


@dataclass(frozen=True, slots=True)
class Wanted:
    """Columns that a person names; None leaves it to the names in the file."""

    force: str | None = None
    mass: str | None = None
    reading: tuple[str, ...] = ()
    nominal: str | None = None
    uncertainty: str | None = None
    series: str | None = None
    mounting: str | None = None
    way: str | None = None
    time: str | None = None
    temperature: str | None = None


@dataclass(slots=True)
class Assigned:
    """What each column is.

    Attributes:
        force: The reference force, or None where masses are given.
        mass: The mass, or None.
        readings: What the instrument showed: one column, or one a series.
        others: ``nominal``, ``uncertainty``, ``series``, ``mounting``, ``way``, ``time``, ``temperature``, as far as
            they are there.
        told: What was taken for what, and why, a sentence each.
    """

    force: Column | None = None
    mass: Column | None = None
    readings: tuple[Column, ...] = ()
    others: dict[str, Column] = field(default_factory=dict[str, Column])
    told: list[str] = field(default_factory=list[str])


def unit_of(column: Column) -> str | None:
    """Return the unit of force (or counts) that a column states, in its canonical name; None where it states none."""
    if column.unit is None:
        return COUNTS if _COUNT_WORDS & set(column.words) else None
    return COUNTS if column.unit.lower() in _COUNT_WORDS else parse_unit(column.unit)


def is_voltage(column: Column) -> bool:
    """Return whether a column states a voltage or a ratio of voltages."""
    name = plain(column.name)
    return "mv/v" in name or (column.unit or "").lower() in _VOLTS


def assign(table: Table, wanted: Wanted, label: str) -> Assigned:
    """Say which column is what.

    Args:
        table: The cells.
        wanted: What a person says; it comes first.
        label: The file, for messages.

    Raises:
        ImportRefusedError: A column that is named is not there, or force or reading cannot be told.
    """
    return _Assignment(table, wanted, label).made()


class _Assignment:
    def __init__(self, table: Table, wanted: Wanted, label: str) -> None:
        self._table, self._wanted, self._label = table, wanted, label
        self._columns = describe_columns(table.names, table.units)
        self._made = Assigned()
        self._taken: set[int] = set()

    def made(self) -> Assigned:
        self._named()
        roles = {column.index: _role(column) for column in self._columns}

        def free(role: str) -> list[Column]:
            return [c for c in self._columns if c.index not in self._taken and roles[c.index] == role]

        self._guess_readings(free)
        self._guess_force(free)
        for role in ("uncertainty", *_DECLARED, "time", "temperature"):
            found = free(role)
            if role not in self._made.others and len(found) == 1:
                self._take(role, found[0], f"as {role}, by its name")
        ignored = [c for c in self._columns if c.index not in self._taken]
        if ignored:
            self._made.told.append(f"Not used: {_quoted(ignored)}.")
        return self._made

    def _named(self) -> None:
        wanted, made = self._wanted, self._made
        if wanted.force is not None and wanted.mass is not None:
            raise ImportRefusedError("Both a force and a mass were named.", "Pass --force or --mass.")
        found = [self._column(name, "reading") for name in wanted.reading]
        if found:
            made.readings = tuple(found)
            self._say(found, "as the reading, as you said")
        if wanted.force is not None:
            made.force = self._column(wanted.force, "force")
            self._say([made.force], "as the reference force, as you said")
        if wanted.mass is not None:
            made.mass = self._column(wanted.mass, "mass")
            self._say([made.mass], "as the mass, as you said")
        for role in ("nominal", "uncertainty", *_DECLARED, "time", "temperature"):
            name = getattr(wanted, role)
            if name is not None:
                self._take(role, self._column(name, role), f"as {role}, as you said")

    def _guess_readings(self, free: Callable[[str], list[Column]]) -> None:
        if self._made.readings:
            return
        found = self._numeric(free("reading"))
        if len(found) > 1:
            families = {_TELLS_APART.sub("", plain(column.base)).strip() for column in found}
            if len(families) > 1 or len({unit_of(column) for column in found}) > 1:
                raise self._unclear("reading", found)
            self._made.readings = tuple(found)
            self._say(found, "as readings, a series each, by their names")
            return
        why = "by its name"
        if not found:
            forces = self._numeric(free("force"))
            stated = self._made.force is not None or self._made.mass is not None
            if len(forces) == 1 and (stated or free("reference") or free("nominal") or free("mass")):
                found, why = forces, "because another column holds the reference"
        if not found:
            found = self._numeric(free(""))
            why = "because nothing else is left"
            if len(found) == 2 and not any(free(role) for role in ("force", "reference", "nominal", "mass")):
                found, why = found[1:], "because it stands second, and no name says otherwise"
        if len(found) != 1:
            raise self._unclear("reading", found)
        self._made.readings = (found[0],)
        self._say(found, f"as the reading, {why}")

    def _guess_force(self, free: Callable[[str], list[Column]]) -> None:
        made = self._made
        if made.mass is not None:
            return
        if made.force is None:
            found, why = self._forces(free)
            if len(found) != 1:
                raise self._unclear("force or mass", found)
            if found[0] in free("mass"):
                made.mass = found[0]
                self._say(found, f"as the mass, {why}")
                return
            made.force = found[0]
            self._say(found, f"as the reference force, {why}")
        others = [c for role in ("nominal", "force") for c in self._numeric(free(role)) if self._is_near(c, made.force)]
        if "nominal" not in made.others and len(others) == 1:
            self._take("nominal", others[0], "as the nominal force, which only tells the steps apart")

    def _forces(self, free: Callable[[str], list[Column]]) -> tuple[list[Column], str]:
        for role in ("reference", "force", "nominal", "mass"):
            found = self._numeric(free(role))
            if found:
                return found, "by its name"
        found = self._numeric(free(""))
        return found, "because nothing else is left" if self._table.has_header else "because it stands first"

    def _is_near(self, column: Column, force: Column) -> bool:
        """Return whether a column holds about the same forces as another one."""
        a, b = (numbers_of(self._table.columns[c.index], self._table.decimal) for c in (column, force))
        both = np.isfinite(a) & np.isfinite(b) & (b != 0)
        return bool(both.any()) and float(np.median(np.abs(a[both] / b[both] - 1))) < _CLOSE

    def _take(self, role: str, column: Column, why: str) -> None:
        self._made.others[role] = column
        self._say([column], why)

    def _say(self, columns: Sequence[Column], why: str) -> None:
        self._taken |= {column.index for column in columns}
        word = "Column" if len(columns) == 1 else "Columns"
        self._made.told.append(f"{word} {_quoted(columns)}: taken {why}.")

    def _column(self, name: str, what: str) -> Column:
        return named_column(self._columns, name, what, self._label)

    def _numeric(self, columns: Sequence[Column]) -> list[Column]:
        kept: list[Column] = []
        for column in columns:
            values = numbers_of(self._table.columns[column.index], self._table.decimal)
            if np.isfinite(values).sum() * 2 >= len(values) or np.isfinite(values).sum() > 2:
                kept.append(column)
        return kept

    def _unclear(self, what: str, found: Sequence[Column]) -> ImportRefusedError:
        options = "--reading COLUMN" if what == "reading" else "--force COLUMN or --mass COLUMN"
        known = f"Pass {options}; there are: {list_names(self._columns)}."
        if found:
            return ImportRefusedError(f"{self._label}: several columns may be the {what}: {_quoted(found)}.", known)
        return ImportRefusedError(f"{self._label}: no column is named as the {what}.", known)


def _role(column: Column) -> str:
    """Return what a column is by its name and unit, or ""."""
    kinds, unit = kinds_of(column.words), (column.unit or "").lower()
    if "uncertainty" in kinds:
        return "uncertainty"
    if "error" in kinds or kinds == frozenset({"index"}) or unit == "%":
        return "other"
    if unit in _TEMPERATURE_UNITS or ("temperature" in kinds - {"time"} and not column.is_time):
        return "temperature"
    if column.is_time:
        return "time"
    for role in _DECLARED:
        if role in kinds and not kinds & {"reading", "force", "reference"}:
            return role
    return _quantity(column, kinds, unit)


def _quantity(column: Column, kinds: frozenset[str], unit: str) -> str:
    if "reading" in kinds and not kinds & {"reference", "nominal"}:
        return "reading"
    if "mass" in kinds and (not unit or unit in _MASS_UNITS):
        return "mass"
    if unit in _MASS_UNITS and ("reading" not in kinds):
        return "mass"
    for role in ("nominal", "reference"):
        if role in kinds:
            return role
    stated = unit_of(column)
    if stated == COUNTS:
        return "reading"
    return "force" if kinds & {"force", "mass"} or stated is not None else ""


def _quoted(columns: Sequence[Column]) -> str:
    return ", ".join(f"{column.name[:40]!r}" for column in columns)
