"""Calibrations from tables of readings that were taken elsewhere.

import nktsense as nk

document = nk.fit_calibration("cell.csv", serial="A-17", reference_u_percent=0.05)
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal, TypedDict, Unpack

if TYPE_CHECKING:
    from calibration.kept.document import Document


class FitOptions(TypedDict, total=False):
    """What may be said beside the table; all of it is optional.

    Columns are named by ``force``, ``mass``, ``reading`` (a name, or several for a series each), ``nominal``,
    ``uncertainty``, ``series``, ``mounting``, ``way``, ``time`` and ``temperature``; what is not named is told
    by the names in the file. The rest is as in `FitSettings`.
    """

    force: str
    mass: str
    reading: str | tuple[str, ...]
    nominal: str
    uncertainty: str
    series: str
    mounting: str
    way: str
    time: str
    temperature: str
    degree: Literal["auto", 1, 2, 3]
    unit: str
    serial: str
    capacity_n: float
    resolution: float
    limit_percent: float
    reproducibility_percent: float
    reference_u_percent: float
    gravity_m_per_s2: float
    latitude_deg: float
    height_m: float


def fit_calibration(path: str | os.PathLike[str], **options: Unpack[FitOptions]) -> Document:
    """Evaluate a table of reference forces (or masses) and readings as a calibration.

    Args:
        path: Delimited text: CSV, TSV, semicolons; decimal point or comma.
        options: Which column is what, and what is known of the instrument and its reference; see `FitOptions`.

    Returns:
        The record: ``document.status`` is "refused" where no model can be made, and ``document.refusals`` says why.
        ``document.procedure`` says which column was taken for what.

    Raises:
        NktsenseError: The file cannot be read, is no table, or force or reading cannot be told in it.
        CalibrationError: What is said makes no sense, or the forces go both ways.
    """
    from nktsense.calibration_table.columns import Wanted
    from nktsense.calibration_table.fit import fit_table
    from nktsense.calibration_table.settings import FitSettings

    reading = options.get("reading", ())
    columns = Wanted(
        force=options.get("force"),
        mass=options.get("mass"),
        reading=(reading,) if isinstance(reading, str) else tuple(reading),
        nominal=options.get("nominal"),
        uncertainty=options.get("uncertainty"),
        series=options.get("series"),
        mounting=options.get("mounting"),
        way=options.get("way"),
        time=options.get("time"),
        temperature=options.get("temperature"),
    )
    settings = FitSettings(
        columns=columns,
        degree=options.get("degree", "auto"),
        unit=options.get("unit"),
        serial=options.get("serial"),
        capacity_n=options.get("capacity_n"),
        resolution=options.get("resolution"),
        limit_percent=options.get("limit_percent"),
        reproducibility_percent=options.get("reproducibility_percent"),
        reference_u_percent=options.get("reference_u_percent"),
        gravity_m_per_s2=options.get("gravity_m_per_s2"),
        latitude_deg=options.get("latitude_deg"),
        height_m=options.get("height_m"),
    )
    return fit_table(path, settings)
