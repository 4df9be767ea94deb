"""The verb ``reliability``: a table of people by trials, from a text file to ICC, SEM, MDC and limits of agreement."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO

import typer

from nktsense.errors import RecordingError
from nktsense.verbs.people_table import PeopleTable, TableRefusedError, read_people
from nktsense.verbs.reliability_print import print_reliability

if TYPE_CHECKING:
    from nktsense.grading.reliability_table import Reliability


class Scale(StrEnum):
    """On which scale two columns are compared."""

    UNITS = "units"
    PERCENT = "percent"
    LOG = "log"


def reliability(
    table: Annotated[Path, typer.Argument(help="CSV or TSV with a header row: one row a person, one column a trial.")],
    column: Annotated[
        list[str] | None, typer.Option("--column", "-c", help="Use this column of values; give it again for more.")
    ] = None,
    person: Annotated[str | None, typer.Option(help="Column that names the person.")] = None,
    trial: Annotated[str | None, typer.Option(help="Long form: column that names the trial or rater.")] = None,
    value: Annotated[str | None, typer.Option(help="Long form: column of values.")] = None,
    unit: Annotated[str, typer.Option(help="Unit of the values, to be shown.")] = "",
    pair: Annotated[tuple[str, str] | None, typer.Option(help="Compare these two columns, not the first two.")] = None,
    scale: Annotated[Scale, typer.Option(help="How to compare them.")] = Scale.UNITS,
    trials: Annotated[int, typer.Option(min=1, help="Give the MDC for means of this many trials.")] = 1,
    alpha: Annotated[float, typer.Option(help="Intervals have confidence 1 - alpha.")] = 0.05,
    change: Annotated[
        float | None, typer.Option(help="Also say how many people show this mean change (power 80 %, alpha 5 %).")
    ] = None,
    plot: Annotated[Path | None, typer.Option(help="Write a picture: .png, .svg or .pdf.")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write the JSON to this file too.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Say how reliable measurements are: ICC, standard error, minimal detectable change, limits of agreement.

    The table holds single measurements, one row a person; a first column of names is found by itself. With
    --person, --trial and --value it may have one row a measurement instead.
    """
    from nktsense.grading.icc import ReliabilityError
    from nktsense.terminal import print_json

    for output in (plot, out):
        if output is not None and output.exists():
            raise RecordingError(f"{output} exists already.", "Choose another name: nothing is overwritten.")
    wanted = tuple(dict.fromkeys(column or ()))
    read = read_people(table, person=person, trial=trial, value=value, columns=wanted)
    try:
        found = _assess(table, read, pair, scale, unit=unit, alpha=alpha, trials_averaged=trials)
        needed = None if change is None else _people_needed(found, change)
    except ReliabilityError as error:
        raise ReliabilityError(f"{table}: {error.message}", error.advice) from error
    row: dict[str, Any] = {"file": str(table), **found.as_dict(), "people_needed": needed}
    if json:
        print_json(row)
    else:
        print_reliability(table, found, needed)
    _write(table, found, row, plot, out)


def _assess(path: Path, table: PeopleTable, pair: tuple[str, str] | None, scale: Scale, **settings: Any) -> Reliability:
    from nktsense.grading.agreement import DifferenceScale
    from nktsense.grading.reliability_table import assess_reliability

    indices = (0, 1)
    if pair is not None:
        for name in pair:
            if name not in table.columns:
                known = f"They are: {', '.join(table.columns)}."
                raise TableRefusedError(f"{path} has no column of values “{name}”.", known)
        indices = (table.columns.index(pair[0]), table.columns.index(pair[1]))
    return assess_reliability(
        table.values,
        people=table.people,
        columns=table.columns,
        pair=indices,
        scale=DifferenceScale(scale.value),
        **settings,
    )


def _people_needed(found: Reliability, change: float) -> dict[str, float | None]:
    """Return how many people show a mean change with power 80 % at 5 %; None where there is no error at all."""
    from nktsense.grading.measurement_error import people_needed

    needed: dict[str, float | None] = {"change": change}
    for name, size in (("consistency", found.consistency), ("agreement", found.agreement)):
        needed[name] = people_needed(size.sem, change) if size.sem > 0 else None
    return needed


def _write(table: Path, found: Reliability, row: dict[str, Any], plot: Path | None, out: Path | None) -> None:
    if out is not None:
        import json

        from nktsense.recording.tabular_files import replace_file

        content = json.dumps(row, ensure_ascii=False, allow_nan=False, indent=1).encode() + b"\n"

        def fill(stream: BinaryIO) -> None:
            stream.write(content)

        replace_file(out, fill)
    if plot is not None:
        from nktsense.report.reliability_figure import draw_reliability

        draw_reliability(found, plot, table.name)
