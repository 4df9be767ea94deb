"""``nktsense calibrate history``: what became of an instrument over the years."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from calibration.errors import CalibrationError
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from calibration.kept.archive import Archive
    from calibration.kept.control_chart import ControlChart
    from calibration.kept.due import Due


def history(
    serial: Annotated[str | None, typer.Argument(help="Serial number; without it all instruments are listed.")] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Draw the control chart as .svg, never overwritten.")
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Show calibrations, checks, drift and due dates of an instrument; of all of them without a serial number.

    Ends with 1 where an instrument is overdue or its newest check does not hold, or its archive is not as it was
    written.
    """
    from nktsense.terminal import out, print_json
    from nktsense.verbs.calibrate.conclude import archive

    kept = archive()
    if serial is None:
        if output is not None:
            raise CalibrationError("A control chart is of one instrument. Give its serial number.")
        if not _list(kept, json=json):
            raise typer.Exit(EXIT_PROBLEMS)
        return
    findings = kept.verify(serial)
    if findings:
        if json:
            told = [{"path": str(finding.path), "words": finding.words} for finding in findings]
            print_json({"serial": serial, "findings": told})
        else:
            for finding in findings:
                out.print(f"! {finding.words}", markup=False)
        raise typer.Exit(EXIT_PROBLEMS)
    rows, chart, due = _of(kept, serial)
    if json:
        print_json({"serial": serial, "entries": rows, "due": due.words, "chart": _numbers(chart)})
    else:
        _print(rows, due.words, chart)
    if output is not None:
        _draw(chart, output, quiet=json)
    if due.state == "overdue" or due.at_once:
        raise typer.Exit(EXIT_PROBLEMS)


def _list(kept: Archive, *, json: bool) -> bool:
    """List all instruments, and return whether each may be measured with and its archive is as it was written."""
    from calibration.kept.due import due_state
    from nktsense.terminal import out, print_json

    today = datetime.datetime.now(datetime.UTC).date()
    serials = kept.serials()
    if not serials and not json:
        out.print("Nothing was calibrated on this computer yet. Begin with: nktsense calibrate new-plan", markup=False)
    well = True
    for serial in serials:
        if kept.verify(serial):
            words, sound = "The archive is not as it was written; see nktsense calibrate history SERIAL.", False
        else:
            due = due_state(kept.latest(serial), today, kept.checks(serial))
            words, sound = due.words, due.state != "overdue" and not due.at_once
        well = well and sound
        if json:
            print_json({"serial": serial, "due": words})
        else:
            out.print(f"{serial}: {words}", markup=False)
    return well


def _of(kept: Archive, serial: str) -> tuple[list[dict[str, Any]], ControlChart | None, Due]:
    from calibration.kept.control_chart import control_chart
    from calibration.kept.due import due_state

    records, checks = kept.records(serial), kept.checks(serial)
    if not records:
        known = ", ".join(kept.serials()) or "none at all"
        raise CalibrationError(f"There is no record of {serial!r} on this computer; there are: {known}.")
    rows: list[dict[str, Any]] = [
        {
            "day": record.issued_on,
            "what": "calibration",
            "identity": record.identity,
            "outcome": record.status,
            "words": record.judged.statement if record.judged else " ".join(record.refusals),
        }
        for record in records
    ]
    rows += [
        {
            "day": check.time.date().isoformat(),
            "what": "check",
            "identity": check.calibration,
            "outcome": check.outcome,
            "words": check.statement,
        }
        for check in checks
    ]
    rows.sort(key=lambda row: str(row["day"]))
    today = datetime.datetime.now(datetime.UTC).date()
    due = due_state(kept.latest(serial), today, checks)
    chart = control_chart(records, checks) if kept.latest(serial) is not None and checks else None
    return rows, chart, due


def _print(rows: list[dict[str, Any]], due: str, chart: ControlChart | None) -> None:
    from nktsense.terminal import out

    out.print(due, markup=False)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("day", "what", "outcome", "of"):
        table.add_column(heading)
    for row in rows:
        table.add_row(row["day"], row["what"], row["outcome"], row["identity"])
    out.print(table)
    if chart is None:
        return
    for name, charted, unit in (("Sensitivity", chart.sensitivity, "%"), ("Zero", chart.zero, "N")):
        drift = charted.drift
        if drift is not None:
            out.print(f"{name}: {drift.words}", markup=False)
        for signal in charted.signalling:
            out.print(f"! {name} ({unit}): {signal.words}", markup=False)


def _numbers(chart: ControlChart | None) -> list[dict[str, Any]]:
    if chart is None:
        return []
    return [
        {
            "time": point.time.isoformat(),
            "sensitivity_percent": point.sensitivity_percent,
            "u_sensitivity_percent": point.u_sensitivity_percent,
            "zero_n": point.zero_n,
            "outcome": point.outcome,
        }
        for point in chart.points
    ]


def _draw(chart: ControlChart | None, path: Path, *, quiet: bool) -> None:
    from nktsense.report.history_figure import stretches_of, write_history
    from nktsense.terminal import out

    if chart is None:
        raise CalibrationError("There is no check to chart yet. Make one with: nktsense calibrate verify")
    if path.suffix != ".svg" or path.exists():
        raise CalibrationError(f"{path} must end in .svg and must not exist: nothing is overwritten.")
    write_history(stretches_of(chart), path)
    if not quiet:
        out.print(f"{path} is drawn.", markup=False)
