"""``nktsense calibrate fit``: readings that were taken elsewhere, evaluated as a calibration."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from nktsense.errors import RecordingError
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from typing import Literal

    from calibration.kept.document import Document

_SUFFIXES = (".json", ".pdf", ".html")


class Degree(StrEnum):
    """Degrees of the curve."""

    AUTO = "auto"
    ONE = "1"
    TWO = "2"
    THREE = "3"


def fit(
    readings: Annotated[Path, typer.Option("--from", help="CSV, TSV or text: a row a reading, a header row.")],
    degree: Annotated[Degree, typer.Option(help="Degree of the curve.")] = Degree.AUTO,
    force: Annotated[str | None, typer.Option(help="Column of the reference force.")] = None,
    mass: Annotated[str | None, typer.Option(help="Column of the mass; needs gravity.")] = None,
    reading: Annotated[
        list[str] | None, typer.Option(help="Column of readings; give it again for a column a series.")
    ] = None,
    nominal: Annotated[str | None, typer.Option(help="Column that tells the steps of a gauge's forces apart.")] = None,
    uncertainty: Annotated[
        str | None, typer.Option(help="Column of the uncertainty of each force: u standard, U with k = 2.")
    ] = None,
    series: Annotated[str | None, typer.Option(help="Column that names the series.")] = None,
    mounting: Annotated[str | None, typer.Option(help="Column that names the mounting, or its angle.")] = None,
    way: Annotated[str | None, typer.Option(help="Column that says rising or falling.")] = None,
    time: Annotated[str | None, typer.Option(help="Column of the time.")] = None,
    temperature: Annotated[str | None, typer.Option(help="Column of the temperature, °C.")] = None,
    unit: Annotated[
        str | None, typer.Option(help="Unit of the readings: counts, N, kgf, lbf or g, where the file does not say.")
    ] = None,
    gravity: Annotated[float | None, typer.Option(help="Gravity of the place, m/s², for masses.")] = None,
    latitude: Annotated[float | None, typer.Option(help="Or its latitude, degrees,")] = None,
    height: Annotated[float | None, typer.Option(help="and its height above the sea, m.")] = None,
    reference_u: Annotated[
        float | None, typer.Option("--reference-u", help="Expanded uncertainty (k = 2) of the forces or masses, %.")
    ] = None,
    serial: Annotated[str | None, typer.Option(help="Serial number; else the name of the file.")] = None,
    capacity: Annotated[float | None, typer.Option(help="Capacity, N; else the highest force.")] = None,
    resolution: Annotated[
        float | None, typer.Option(help="Step of the display, unit of the readings; else their last digit.")
    ] = None,
    limit: Annotated[float | None, typer.Option(help="Largest error permitted, % of the force.")] = None,
    reproducibility: Annotated[
        float | None, typer.Option(help="Standard uncertainty from mounting to mounting, %, known of the model.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write the record: .json, .pdf or .html, never overwritten.")
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Evaluate readings that were taken elsewhere: curve, uncertainty, classes, a decision.

    Columns are told by their names, in most languages, or named by options. Rows with force 0 are zeros. Exit code 1
    says that no calibration can be made of the readings.
    """
    _check_output(output)
    from nktsense.calibration_table.columns import Wanted
    from nktsense.calibration_table.fit import fit_table
    from nktsense.calibration_table.settings import FitSettings

    document = fit_table(
        readings,
        FitSettings(
            columns=Wanted(
                force=force,
                mass=mass,
                reading=tuple(reading or ()),
                nominal=nominal,
                uncertainty=uncertainty,
                series=series,
                mounting=mounting,
                way=way,
                time=time,
                temperature=temperature,
            ),
            degree=_degree(degree),
            unit=unit,
            serial=serial,
            capacity_n=capacity,
            resolution=resolution,
            limit_percent=limit,
            reproducibility_percent=reproducibility,
            reference_u_percent=reference_u,
            gravity_m_per_s2=gravity,
            latitude_deg=latitude,
            height_m=height,
        ),
    )
    _print(document, json=json)
    if output is not None:
        _write(document, output)
    if document.status == "refused":
        raise typer.Exit(EXIT_PROBLEMS)


def _degree(degree: Degree) -> Literal["auto", 1, 2, 3]:
    match degree:
        case Degree.ONE:
            return 1
        case Degree.TWO:
            return 2
        case Degree.THREE:
            return 3
        case Degree.AUTO:
            return "auto"


def _print(document: Document, *, json: bool) -> None:
    import sys

    from nktsense.terminal.calibrated import print_document

    if json:
        sys.stdout.write(document.to_json().decode())
    else:
        print_document(document)


def _check_output(output: Path | None) -> None:
    if output is None:
        return
    if output.suffix.lower() not in _SUFFIXES:
        raise RecordingError(f"{output} must end in {', '.join(_SUFFIXES)}.", "Choose one of these endings.")
    if output.exists():
        raise RecordingError(f"{output} exists already.", "Choose another name: nothing is overwritten.")


def _write(document: Document, output: Path) -> None:
    from nktsense.report.calibration_page import write_html, write_pdf

    match output.suffix.lower():
        case ".pdf":
            write_pdf(document, output)
        case ".html":
            write_html(document, output)
        case _:
            from nktsense.recording.tabular_files import replace_file

            content = document.to_json()

            def fill(stream: BinaryIO) -> None:
                stream.write(content)

            replace_file(output, fill)
