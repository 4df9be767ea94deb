"""In which unit the readings of a calibration table are."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np

from calibration.units import slipped_unit
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT, parse_unit
from nktsense.calibration_table.columns import is_voltage, unit_of
from nktsense.errors import ImportRefusedError
from nktsense.recording.model import FloatArray
from nktsense.recording.tabular_columns import Column

ReadingUnit = Literal["counts", "N"]
_ALIKE: Final = 1.25


def reading_unit(
    column: Column, values: FloatArray, force_n: FloatArray, stated: str | None, label: str
) -> tuple[ReadingUnit, float, list[str]]:
    """Return the unit in which readings are kept, what one of the file's unit is of it, and what was taken how.

    Args:
        column: The column of readings.
        values: Its numbers, shape (n,).
        force_n: Reference forces, N, shape (n,).
        stated: The unit as a person states it, or None.
        label: The file, for messages.

    Raises:
        ImportRefusedError: The unit is neither counts nor one of force.
    """
    if stated is not None:
        unit = parse_unit(stated)
        if unit is None:
            raise ImportRefusedError(f"{stated!r} is no unit of a reading.", "Use N, kgf, lbf, g or counts.")
    else:
        unit = _unit_in_file(column, label)
    if unit is None:
        return _guessed(values, force_n)
    if unit == COUNTS:
        return "counts", 1.0, []
    factor = NEWTONS_PER_UNIT[unit]
    return "N", factor, [] if unit == "N" else [f"The readings were turned from {unit} into N: {factor:.8g} N each."]


def _unit_in_file(column: Column, label: str) -> str | None:
    if is_voltage(column):
        raise ImportRefusedError(
            f"{label}: column {column.name!r} is in volts or mV/V, which no device here gives.",
            "Pass --unit counts to take its numbers as they are.",
        )
    unit = unit_of(column)
    if unit is None and column.unit is not None:
        raise ImportRefusedError(
            f"{label}: column {column.name!r} is in {column.unit}, which is no unit of a reading.",
            "Pass --unit N, kgf, lbf, g or counts.",
        )
    return unit


def _guessed(values: FloatArray, force_n: FloatArray) -> tuple[ReadingUnit, float, list[str]]:
    heavy = np.isfinite(values) & (np.abs(force_n) > 0.5 * np.nanmax(np.abs(force_n), initial=0.0))
    ratio = abs(float(np.median(values[heavy] / force_n[heavy]))) if heavy.any() else 0.0
    if 1 / _ALIKE < ratio < _ALIKE:
        why = "The readings state no unit; they are about as large as the forces and were taken as N."
        return "N", 1.0, [f"{why} Pass --unit if that is wrong."]
    looks = slipped_unit(ratio) if ratio > 0 else ""
    hint = f" They look {looks}." if looks else ""
    return "counts", 1.0, [f"The readings state no unit and were taken as counts.{hint} Pass --unit if that is wrong."]
