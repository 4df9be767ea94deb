"""A calibration from readings that were taken elsewhere: a table in, a record out."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

import nktsense
from calibration.errors import CalibrationError
from calibration.evaluate.documents import Circumstances, document_of
from calibration.evaluate.evaluation import evaluate
from calibration.guide.plan import Plan
from calibration.kept.document import Document
from calibration.points import Point
from nktsense.calibration_table.columns import assign
from nktsense.calibration_table.numbers import cleaned
from nktsense.calibration_table.order import Ordered, points_of
from nktsense.calibration_table.rows import Rows, rows_of
from nktsense.calibration_table.settings import FitSettings, Masses, plan_of, reference_of
from nktsense.recording.tabular_sniff import read_table, read_text

_NOT_A_NAME: Final = re.compile(r"[^A-Za-z0-9._]+")


def fit_table(path: str | os.PathLike[str], settings: FitSettings) -> Document:
    """Read a table of reference forces (or masses) and readings, and evaluate it as a calibration.

    Args:
        path: Delimited text: CSV, TSV, semicolons; decimal point or comma.
        settings: What a person says beside it.

    Returns:
        The record. One that no model can be made of is refused, with its reasons.

    Raises:
        ImportRefusedError: The file is no table, or force or reading cannot be told in it.
        RecordingError: It cannot be read.
        CalibrationError: What is said makes no sense, or the forces go both ways.
    """
    file = Path(path)
    settings.checked()
    text, _ = read_text(file)
    table = read_table(cleaned(text), str(file))
    made = assign(table, settings.columns, str(file))
    masses = Masses(settings) if made.mass is not None else None
    rows = rows_of(table, made, masses.force_n if masses is not None else float, settings.unit, str(file))
    try:
        ordered = points_of(rows.rows)
    except CalibrationError as error:
        raise CalibrationError(f"{file}: {error}") from error
    points = ordered.points
    plan = plan_of(settings, points, ordered.steps_n, rows.unit, _resolution(settings, rows), file)
    reference = reference_of(settings, masses, rows.u_relative)
    found = evaluate(points, plan, reference.relative_u)
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    begun, ended = _moments(points) if rows.dated else ("", "")
    document = document_of(
        points,
        plan,
        reference,
        found,
        Circumstances(
            identity=_identity(plan, sha256),
            software=f"nktsense {nktsense.__version__}",
            issued_on=datetime.datetime.now(tz=datetime.UTC).date(),
            begun_utc=begun,
            ended_utc=ended,
        ),
    )
    source = f"Readings taken elsewhere, from {file.name}, SHA-256 {sha256}."
    return replace(
        document,
        procedure=(source, *made.told, *rows.told, *ordered.told, *_resolution_told(settings, rows)),
        warnings=(*_not_known(settings, rows, ordered, mass=masses is not None), *document.warnings),
    ).sealed()


def _resolution(settings: FitSettings, rows: Rows) -> float:
    """Return the smallest step of the readings, in the unit they are kept in."""
    return rows.resolution if settings.resolution is None else settings.resolution * rows.factor


def _resolution_told(settings: FitSettings, rows: Rows) -> list[str]:
    if settings.resolution is not None:
        return []
    if rows.resolution == 0:
        return ["The resolution is not stated and not in the budget."]
    return [f"Resolution {rows.resolution:.3g} {rows.unit}: the last digit in which the readings are printed."]


def _moments(points: Sequence[Point]) -> tuple[str, str]:
    times = [point.time_s for point in points if point.n > 0]
    begun, ended = (datetime.datetime.fromtimestamp(at, tz=datetime.UTC) for at in (min(times), max(times)))
    return begun.isoformat(timespec="seconds"), ended.isoformat(timespec="seconds")


def _identity(plan: Plan, sha256: str) -> str:
    """Return a name that the same file with the same settings always gets."""
    settings = hashlib.sha256(sha256.encode() + msgspec.json.encode(plan)).hexdigest()
    serial = _NOT_A_NAME.sub("-", plan.instrument.serial).strip("-.")[:40] or "readings"
    return f"{serial}-fit-{settings[:12]}"


def _not_known(settings: FitSettings, rows: Rows, ordered: Ordered, *, mass: bool) -> list[str]:
    """Return what a user of the result must know of the readings, as nobody here took them."""
    found: list[str] = []
    if not ordered.zeroed:
        found.append("The readings were taken as already zeroed, for the file has none at force 0.")
    if settings.reference_u_percent is None and rows.u_relative is not None:
        found.append(
            f"The reference forces are taken as wrong to the same side by {100 * rows.u_relative:.2g} % (standard "
            "uncertainty in the file, median). Pass --reference-u for what they share."
        )
    elif settings.reference_u_percent is None:
        what = "the masses" if mass else "the reference forces"
        found.append(f"The uncertainty of {what} is not stated and not in the budget: pass --reference-u.")
    if settings.reproducibility_percent is None and len({point.mounting for point in ordered.points}) == 1:
        found.append(
            "One mounting only, and nothing stated of it: what a new mounting changes is not in the budget. Pass "
            "--reproducibility with what is known of the model (a first guess is 0.2 to 0.5 %)."
        )
    if not any(point.temperature_c is not None for point in ordered.points):
        found.append("The temperature is not known; where 20 °C stands, nobody measured it.")
    return found
