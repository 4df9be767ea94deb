"""The annex of a calibration record: every reading, every zero, what was taken again, where the raw readings are."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import Final

from calibration.errors import CalibrationError
from calibration.kept.document import Document
from calibration.points import Point, deflections, zero_shifts
from nktsense.report.calibration_blocks import Grid, Section, Sentences
from nktsense.report.calibration_figures import left_over
from nktsense.report.calibration_numbers import aligned, as_typed, significant, to_place_of
from nktsense.report.calibration_words import blank, numbered, refused, role_of

_RAW: Final = (
    "Each reading above is the mean of n raw readings with standard deviation s, taken while the force was steady. "
    "Means are printed to the second digit of their own standard deviation; the record itself holds all digits."
)


def annex(document: Document) -> tuple[Section, ...]:
    """Return the sections of the annex, the first on a new page."""
    return (
        Section("Annex A: every reading", (_readings(document), Sentences((_RAW,), "small")), annex=True),
        Section("Annex B: zero readings", _zeros(document)),
        Section("Annex C: readings taken again", _discarded(document)),
        Section("Annex D: raw readings and integrity", _raw(document)),
    )


def _readings(document: Document) -> Grid:
    unit = document.plan.instrument.unit
    points = document.points
    warm = any(point.temperature_c is not None for point in points)
    noted = any(point.note for point in points)
    less, error = _worked_out(document)
    u = _typical_u(points)
    columns: dict[str, Sequence[str]] = {
        "no.": [str(point.number) for point in points],
        "series": [str(point.series) if point.series else "–" for point in points],
        "angle (°)": [as_typed(point.angle_deg) for point in points],
        "read as": [role_of(point) for point in points],
        "reference force (N)": _forces(document, points),
        f"reading ({unit})": aligned([to_place_of(point.reading, u) for point in points]),
        f"less zero ({unit})": aligned([blank(less.get(point.number, "")) for point in points]),
        "error (N)": aligned([blank(error.get(point.number, "")) for point in points]),
        f"s ({unit})": aligned([significant(point.sd) if point.sd else "–" for point in points]),
        "n": [str(point.n) for point in points],
        "after (s)": [blank(f"{point.after_s:.0f}" if point.after_s else "") for point in points],
    }
    if refused(document):
        del columns["error (N)"]
    if warm:
        columns["T (°C)"] = [
            "–" if point.temperature_c is None else f"{point.temperature_c:.1f}".replace("-", "−") for point in points
        ]
    if noted:
        columns["note"] = [point.note for point in points]
    return _grid(columns, text=("read as", "note"), widest="note" if noted else "")


def _forces(document: Document, points: Sequence[Point]) -> tuple[str, ...]:
    """Return reference forces to the second digit of the expanded uncertainty (k = 2) that is known of them."""
    shared = document.reference.relative_u
    return aligned(
        [
            to_place_of(point.force_n, 2 * math.hypot(shared * point.force_n, point.u_force_n))
            if point.force_n
            else "0"
            for point in points
        ]
    )


def _worked_out(document: Document) -> tuple[dict[int, str], dict[int, str]]:
    """Return by point number the reading less its zero, and its error by the curve, as they are printed."""
    less: dict[int, str] = {}
    error: dict[int, str] = {}
    u = _typical_u(document.points)
    for role in ("force", "creep", "as_left"):
        if not any(point.role == role for point in document.points):
            continue
        try:
            table = deflections(document.points, role)
        except CalibrationError:  # a series without a zero: its readings are shown, and no more
            continue
        for point, value in zip(table.points, table.deflection.tolist(), strict=True):
            less[point.number] = to_place_of(value, u)
        if refused(document) or document.model is None:
            continue
        slope = abs(document.model.coefficients[0])
        for point, value in zip(table.points, left_over(document, table).tolist(), strict=True):
            error[point.number] = to_place_of(value, u / slope, sign=True)
    return less, error


def _typical_u(points: Sequence[Point]) -> float:
    """Return the median standard deviation of the means, which says how many of their digits mean something."""
    known = [point.sd / math.sqrt(point.n) for point in points if point.sd > 0 and point.n > 0]
    return statistics.median(known) if known else 0.0


def _zeros(document: Document) -> tuple[Grid | Sentences, ...]:
    shifts = zero_shifts(document.points)
    if not shifts:
        return (Sentences(("No series has a zero reading before and after it.",)),)
    unit = document.plan.instrument.unit
    before = {point.series: point for point in document.points if point.role == "zero_before"}
    after = {point.series: point for point in document.points if point.role == "zero_after"}
    u = _typical_u(document.points)
    columns: dict[str, Sequence[str]] = {
        "series": [str(series) for series in shifts],
        f"zero before ({unit})": aligned([to_place_of(before[series].reading, u) for series in shifts]),
        f"zero after ({unit})": aligned([to_place_of(after[series].reading, u) for series in shifts]),
        f"after less before ({unit})": aligned([to_place_of(shift, u, sign=True) for shift in shifts.values()]),
    }
    if not refused(document) and document.model is not None:
        slope = document.model.coefficients[0]
        columns["the same as force (N)"] = aligned(
            [to_place_of(shift / slope, u / abs(slope), sign=True) for shift in shifts.values()]
        )
    return (_grid(columns, text=()),)


def _discarded(document: Document) -> tuple[Grid | Sentences, ...]:
    if not document.discarded:
        return (Sentences(("No reading was discarded.",)),)
    unit = document.plan.instrument.unit
    points = [discarded.point for discarded in document.discarded]
    u = _typical_u(document.points) or _typical_u(points)
    columns: dict[str, Sequence[str]] = {
        "no.": [str(point.number) for point in points],
        "series": [str(point.series) if point.series else "–" for point in points],
        "read as": [role_of(point) for point in points],
        "reference force (N)": _forces(document, points),
        f"reading ({unit})": aligned([to_place_of(point.reading, u) for point in points]),
        f"s ({unit})": aligned([significant(point.sd) if point.sd else "–" for point in points]),
        "why it was taken again": [discarded.reason for discarded in document.discarded],
    }
    told = f"{numbered(len(points), 'reading')} taken again; kept here, and used for nothing."
    return (Sentences((told,)), _grid(columns, text=("read as", "why it was taken again"), widest=list(columns)[-1]))


def _raw(document: Document) -> tuple[Sentences, ...]:
    if document.raw is None:
        lines = ("There is no recording of the raw readings: the readings were taken elsewhere and typed in.",)
        recording = (Sentences(lines),)
    else:
        recording = (
            Sentences((f"Recording of every raw reading: {document.raw.file}, with the SHA-256",)),
            Sentences((document.raw.sha256,), "mono"),
        )
    sealed = (
        "This page was made from a record in JSON. SHA-256 of its canonical form (RFC 8785) without the hash itself:",
    )
    before = (
        (
            Sentences(("SHA-256 of the record before it in the archive of this instrument:",)),
            Sentences((document.previous_sha256,), "mono"),
        )
        if document.previous_sha256
        else (Sentences(("It is the first record of this instrument in its archive, or was not put in one.",)),)
    )
    return (*recording, Sentences(sealed), Sentences((document.sha256 or "not sealed",), "mono"), *before)


def _grid(columns: dict[str, Sequence[str]], text: tuple[str, ...], widest: str = "") -> Grid:
    names = tuple(columns)
    return Grid(
        columns=names,
        rows=tuple(zip(*columns.values(), strict=True)),
        numeric=tuple(name not in text for name in names),
        dense=True,
        widest=names.index(widest) if widest else -1,
    )
