"""Rows in their order to series: as the file names them, else by how the force rises and falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np

from nktsense.calibration_table.rows import Row
from nktsense.calibration_table.steps import ZERO_STEP, Stepped


@dataclass(slots=True)
class Group:
    """Readings in a row at one step, of one way and mounting."""

    step: int
    rows: list[Row]

    def mean(self) -> float:
        """Return the mean reading; 0 where there is none."""
        return float(np.mean([row.reading for row in self.rows])) if self.rows else 0.0


@dataclass(slots=True)
class Series:
    """Groups in order, zeros among them, and what the file calls the mounting."""

    groups: list[Group] = field(default_factory=list[Group])
    mounting: str | None = None

    @property
    def loaded(self) -> list[int]:
        """Positions of the groups under force."""
        return [index for index, group in enumerate(self.groups) if group.step != ZERO_STEP]


def series_of(marked: Stepped, told: list[str]) -> list[Series]:
    """Return the series of a file; those without a force are left out.

    Args:
        marked: The rows with their steps.
        told: Takes what was found how, a sentence each.
    """
    named = any(row.series is not None for row in marked.rows)
    found = _by_label(marked) if named else _ByOrder(marked, told).found()
    return [one for one in found if one.loaded]


def _groups(rows: Sequence[Row], steps: Sequence[int]) -> list[Group]:
    pairs = zip(rows, steps, strict=True)
    return [
        Group(key[0], [row for row, _ in group])
        for key, group in groupby(pairs, key=lambda pair: (pair[1], pair[0].way if pair[1] else None, pair[0].mounting))
    ]


def _by_label(marked: Stepped) -> list[Series]:
    """Return the series by their names; one name in two mountings is two series."""
    found: dict[tuple[str | None, str | None], list[int]] = {}
    for index, row in enumerate(marked.rows):
        found.setdefault((row.series, row.mounting), []).append(index)
    return [
        Series(_groups([marked.rows[i] for i in at], [marked.steps[i] for i in at]), mounting)
        for (_, mounting), at in found.items()
    ]


class _ByOrder:
    """Each series begins at a zero, at a new mounting, or where the force begins to rise again."""

    def __init__(self, marked: Stepped, told: list[str]) -> None:
        groups = _groups(marked.rows, marked.steps)
        loads = [list(part) for loaded, part in groupby(groups, key=lambda group: group.step != ZERO_STEP) if loaded]
        sizes = [len(group.rows) for part in loads for group in part]
        self._usual = int(np.median(sizes)) if sizes else 1
        self._each_from_zero = len(loads) > 2 and 2 * sum(len(part) == 1 for part in loads) > len(loads)
        self._groups = self._turns_apart(groups)
        self._told = told
        self._series: list[Series] = []
        self._current = Series()
        self._rising, self._last = True, ZERO_STEP

    def found(self) -> list[Series]:
        for group, following in zip(self._groups, [*self._groups[1:], None], strict=True):
            if group.step == ZERO_STEP:
                self._zero(group)
            else:
                self._load(group, following)
        self._series.append(self._current)
        count = sum(bool(one.loaded) for one in self._series)
        if count > 1:
            self._told.append(f"{count} series were told apart by the order of the forces; a column could name them.")
        if self._each_from_zero:
            self._told.append("The force goes back to 0 between steps: each reading counts from the zero before it.")
        return self._series

    def _turns_apart(self, groups: list[Group]) -> list[Group]:
        """Halve readings at the lowest force where a series fell to it and the next one rises from it."""
        apart: list[Group] = []
        for before, group, after in zip([None, *groups], groups, [*groups[1:], None], strict=False):
            turns = before is not None and after is not None and before.step > group.step < after.step
            if turns and group.step != ZERO_STEP and len(group.rows) >= 2 * self._usual:
                middle = len(group.rows) // 2
                apart += [Group(group.step, group.rows[:middle]), Group(group.step, group.rows[middle:])]
            else:
                apart.append(group)
        return apart

    def _zero(self, group: Group) -> None:
        if not self._current.loaded or self._each_from_zero:
            self._current.groups.append(group)
            return
        after, before = self._shared(group)
        self._current.groups.append(after)
        self._next([before])

    def _load(self, group: Group, following: Group | None) -> None:
        current = self._current
        if current.loaded and (group.rows[0].mounting != current.mounting or self._begins(group, following)):
            self._next(current.groups[-1:] if current.groups[-1].step == ZERO_STEP else [])
        way = group.rows[0].way
        if way is not None:
            self._rising = way == "rising"
        elif group.step != self._last:
            self._rising = group.step > self._last
        self._last = group.step
        self._current.groups.append(group)
        self._current.mounting = group.rows[0].mounting

    def _next(self, zeros: list[Group]) -> None:
        self._series.append(self._current)
        self._current = Series(list(zeros))
        self._rising, self._last = True, ZERO_STEP

    def _begins(self, group: Group, following: Group | None) -> bool:
        """Return whether the force rises again after it fell, or falls past a step at once to rise from there."""
        if group.rows[0].way is not None:
            return group.rows[0].way == "rising" and (group.step <= self._last or not self._rising)
        if self._each_from_zero:
            return group.step < self._last
        if not self._rising:
            return group.step >= self._last
        return group.step < self._last - 1 and following is not None and following.step > group.step

    def _shared(self, group: Group) -> tuple[Group, Group]:
        """Return zeros between two series as after and before: halves where they are more than one reading makes."""
        if len(group.rows) <= self._usual:
            return group, group
        middle = len(group.rows) // 2
        return Group(ZERO_STEP, group.rows[:middle]), Group(ZERO_STEP, group.rows[middle:])
