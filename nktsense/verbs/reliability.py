"""The verb ``reliability``: a table of people by trials, from a text file to ICC, SEM, MDC and limits of agreement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, Final

import typer

from nktsense.errors import NktsenseError, RecordingError

if TYPE_CHECKING:
    from nktsense.grading.reliability_table import ErrorSize, Reliability

_DELIMITERS: Final = ("\t", ";", "|", ",", " ")
_ID_NAMES: Final = frozenset(
    ("id", "#", "no", "nr", "name", "person", "subject", "participant", "patient", "client", "target", "case", "code")
)
_COMPLETE: Final = "Every person needs a number in every column; leave out people who have none."


class Scale(StrEnum):
    """On which scale two columns are compared."""

    UNITS = "units"
    PERCENT = "percent"
    LOG = "log"


class TableRefusedError(NktsenseError):
    """A file was read, but it holds no table of people by trials."""


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """Numbers of people by columns, shape (n, k), and what both are called."""

    people: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """The rows of a file as text cells; ``lines`` counts as an editor does."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    decimal: str

    def at(self, row: int, column: int) -> str:
        return f"{self.path}, line {self.lines[row]}, column {self.header[column]}"

    def number(self, row: int, column: int) -> float:
        from nktsense.recording.tabular_cells import is_missing, parse_number

        cell = self.rows[row][column]
        if is_missing(cell):
            raise TableRefusedError(f"{self.at(row, column)}: the value is missing.", _COMPLETE)
        value = parse_number(cell, self.decimal)
        if value is None:
            raise TableRefusedError(
                f"{self.at(row, column)}: “{cell}” is no number.", "Name the columns of values with --column."
            )
        return value

    def index(self, name: str) -> int:
        if name not in self.header:
            raise TableRefusedError(
                f"{self.path} has no column “{name}”.", f"Its columns are: {', '.join(self.header)}."
            )
        return self.header.index(name)


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
    text = _read_cells(table)
    wanted = tuple(dict.fromkeys(column or ()))
    if (trial is None) != (value is None) or (trial is not None and person is None):
        raise TableRefusedError("The long form needs three columns.", "Give --person, --trial and --value together.")
    if trial is not None and value is not None and person is not None:
        read = _long(text, person, trial, value, wanted)
    else:
        read = _wide(text, person, wanted)
    try:
        found = _assess(table, read, pair, scale, unit=unit, alpha=alpha, trials_averaged=trials)
        needed = None if change is None else _people_needed(found, change)
    except ReliabilityError as error:
        raise ReliabilityError(f"{table}: {error.message}", error.advice) from error
    row: dict[str, Any] = {"file": str(table), **found.as_dict(), "people_needed": needed}
    if json:
        print_json(row)
    else:
        _print_reliability(table, found, needed)
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


def _read_cells(path: Path) -> _Text:
    """Read a delimited text with a header row; blank lines and lines that begin with "# " are passed over."""
    from nktsense.recording.tabular_cells import parse_number
    from nktsense.recording.tabular_sniff import read_text, split_lines, split_row

    content, _ = read_text(path)
    numbered = [
        (number, line)
        for number, line in enumerate(split_lines(content), 1)
        if line.strip() and not line.startswith("# ")
    ]
    if len(numbered) < 2:
        raise TableRefusedError(f"{path} holds no table.", "It needs a header row and one row a person.")
    delimiter = _delimiter([line for _, line in numbered], split_row)
    if delimiter is None:
        raise TableRefusedError(f"{path} holds a single column.", "Reliability needs two trials of everybody.")
    cells = [tuple(cell.strip() for cell in split_row(line, delimiter)) for _, line in numbered]
    header, rows, lines = cells[0], cells[1:], [number for number, _ in numbered[1:]]
    for line, row in zip(lines, rows, strict=True):
        if len(row) != len(header):
            raise TableRefusedError(f"{path}, line {line} has {len(row)} cells, its header {len(header)}.", _COMPLETE)
    if len(header) > 2 and not header[-1] and not any(row[-1] for row in rows):
        header, rows = header[:-1], [row[:-1] for row in rows]  # every line ends with a delimiter
    flat = [cell for row in rows for cell in row]
    decimal = max(".,", key=lambda sign: sum(parse_number(cell, sign) is not None for cell in flat))
    if all(parse_number(cell, decimal) is not None for cell in header):
        raise TableRefusedError(f"{path} has no header row.", "Put the names of the columns in the first row.")
    for name in header:
        if header.count(name) > 1:
            raise TableRefusedError(f"{path} has two columns named “{name}”.", "Give every column its own name.")
    return _Text(path, header, tuple(rows), tuple(lines), decimal)


def _delimiter(lines: Sequence[str], split_row: Callable[[str, str], list[str]]) -> str | None:
    """Return the delimiter under which most rows are as wide as the header, or None where it is one cell wide."""
    best, best_share = None, 0.0
    for delimiter in _DELIMITERS:
        widths = [len(split_row(line, delimiter)) for line in lines]
        share = widths.count(widths[0]) / len(widths)
        if widths[0] > 1 and share > best_share:
            best, best_share = delimiter, share
    return best


def _wide(text: _Text, person: str | None, wanted: Sequence[str]) -> PeopleTable:
    named = text.index(person) if person is not None else 0 if _first_is_a_name(text) else None
    columns = [text.index(name) for name in wanted] if wanted else [i for i in range(len(text.header)) if i != named]
    if named is None:
        people = tuple(str(number) for number in range(1, len(text.rows) + 1))
    else:
        people = tuple(row[named] for row in text.rows)
        for index, name in enumerate(people):
            if name in people[:index]:
                first = text.lines[people.index(name)]
                raise TableRefusedError(
                    f"{text.path}, line {text.lines[index]}: “{name}” stands in line {first} already.",
                    "Give every person one row, or name the columns of the long form.",
                )
    values = tuple(tuple(text.number(row, column) for column in columns) for row in range(len(text.rows)))
    return PeopleTable(people, tuple(text.header[column] for column in columns), values)


def _first_is_a_name(text: _Text) -> bool:
    """Return whether the first column names people: by its own name, by holding text, or by counting 1, 2, 3."""
    from nktsense.recording.tabular_cells import is_missing, parse_number

    cells = [row[0] for row in text.rows]
    counts = len(cells) > 2 and cells == [str(number) for number in range(1, len(cells) + 1)]
    # One word among numbers is a mistake to be told, not a column of names.
    words = sum(not is_missing(cell) and parse_number(cell, text.decimal) is None for cell in cells)
    return text.header[0].lower() in _ID_NAMES or not text.header[0] or counts or 2 * words > len(cells)


def _long(text: _Text, person: str, trial: str, value: str, wanted: Sequence[str]) -> PeopleTable:
    at_person, at_trial, at_value = (text.index(name) for name in (person, trial, value))
    rows: dict[tuple[str, str], int] = {}
    for index, cells in enumerate(text.rows):
        key = (cells[at_person], cells[at_trial])
        if key in rows:
            raise TableRefusedError(
                f"{text.path}, line {text.lines[index]}: {person} {key[0]}, {trial} {key[1]} stands in line "
                f"{text.lines[rows[key]]} already.",
                "Give every person one value a trial.",
            )
        rows[key] = index
    people = tuple(dict.fromkeys(name for name, _ in rows))
    columns = tuple(wanted) if wanted else tuple(dict.fromkeys(name for _, name in rows))
    for name in people:
        for column in columns:
            if (name, column) not in rows:
                raise TableRefusedError(f"{text.path}: {person} {name} has no {trial} {column}.", _COMPLETE)
    values = tuple(tuple(text.number(rows[name, column], at_value) for column in columns) for name in people)
    return PeopleTable(people, columns, values)


def _print_reliability(path: Path, found: Reliability, needed: dict[str, float | None] | None) -> None:
    """Print the tables a person reads: correlation, error, agreement, and what to mind."""
    from rich.text import Text

    from nktsense.terminal import out

    level = f"{100 * (1 - found.alpha):.4g} %"
    facts = f"{found.anova.people} people, {found.anova.columns} columns: {', '.join(found.columns)}"
    out.print(Text(str(path), style="bold"), Text(facts, style="dim"))
    out.print(_icc_table(found, level))
    out.print()
    out.print(_error_table(found))
    out.print()
    for line in _agreement_lines(found, level):
        out.print(Text(line), soft_wrap=True)
    if needed is not None:
        out.print(Text(_needed_line(needed, found.unit)), soft_wrap=True)
    for note in found.notes:
        out.print(Text(f"▲ {note}", style="yellow"), soft_wrap=True)


def _needed_line(needed: dict[str, float | None], unit: str) -> str:
    change = f"{needed['change']:g} {unit}".rstrip()
    consistency, agreement = ("–" if needed[key] is None else needed[key] for key in ("consistency", "agreement"))
    return (
        f"people needed to show a mean change of {change}: {consistency} (same rater throughout), {agreement} "
        "(raters mixed); power 80 %, alpha 5 %"
    )


def _icc_table(found: Reliability, level: str) -> Any:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("", "ICC", f"{level} interval", "F", "df", "p", "95 % interval in words (Koo & Li, convention)"):
        table.add_column(heading)
    for icc in found.icc.values():
        interval = f"{icc.low:.3f} to {icc.high:.3f}"
        test = (f"{icc.f:.2f}", f"{icc.df1}, {icc.df2}", "< 0.001" if icc.p < 0.001 else f"{icc.p:.3f}")
        table.add_row(icc.form.value, f"{icc.value:.3f}", interval, *test, icc.words)
    return table


def _error_table(found: Reliability) -> Any:
    from rich.table import Table
    from rich.text import Text

    unit = f" {found.unit}" if found.unit else ""
    of = f", mean of {found.trials_averaged}" if found.trials_averaged > 1 else ""
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("error", "SEM, one trial", f"MDC95{of}", f"MDC90{of}", f"group of {found.anova.people} shows"):
        table.add_column(heading)
    for name, size in (("consistency", found.consistency), ("agreement", found.agreement)):
        table.add_row(name, *map(Text, _sizes(size, unit)))
    return table


def _sizes(size: ErrorSize, unit: str) -> list[str]:
    from nktsense.grading.words import digits

    pairs = ((size.sem, size.sem_percent), (size.mdc95, size.mdc95_percent), (size.mdc90, size.mdc90_percent))
    cells = [f"{digits(value)}{unit}" + ("" if share is None else f" ({digits(share)} %)") for value, share in pairs]
    return [*cells, "–" if size.group_change is None else f"{digits(size.group_change)}{unit}"]


def _agreement_lines(found: Reliability, level: str) -> list[str]:
    from nktsense.grading.agreement import DifferenceScale
    from nktsense.grading.words import digits

    compared = found.bland_altman
    first, second = (found.columns[index] for index in found.pair)
    units = {DifferenceScale.UNITS: found.unit, DifferenceScale.PERCENT: "%", DifferenceScale.LOG: "(ln)"}
    lines = [f"{first} − {second}, intervals {level}"]
    for name, line in (("bias", compared.bias), ("lower limit", compared.lower), ("upper limit", compared.upper)):
        value = f"{digits(line.value)} {units[compared.scale]}".rstrip()
        about = "" if name == "bias" else ", approximate"
        lines.append(f"  {name} {value} ({digits(line.low)} to {digits(line.high)}{about})")
    if compared.slope is not None:
        slope = compared.slope
        lines.append(f"  slope on the mean {slope.value:.3f} ({slope.low:.3f} to {slope.high:.3f})")
    if found.cv_percent is not None:
        lines.append(f"within-subject CV {digits(found.cv_percent)} %")
    return lines
