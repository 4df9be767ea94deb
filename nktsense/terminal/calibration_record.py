"""How a calibration record looks in a terminal: curve, errors, uncertainty, evaluations, a decision, what to mind."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable
from typing import Final

from rich.table import Table
from rich.text import Text

from calibration.kept.document import Document, Model, ShareRow, StepRow
from nktsense.report.calibration_numbers import significant, to_place_of
from nktsense.terminal import out

_DECIDED: Final = {"accepted": "green", "refused": "red", "cannot tell": "medium_purple"}
_POWERS: Final = ("", "²", "³")


def print_document(document: Document) -> None:
    """Print a record, no line wider than the terminal."""
    _head(document)
    if document.model is not None:
        _model(document.model)
        _steps(document)
        _budget(document.budget, document.model.high_n)
    for table in document.evaluations:
        _line("•", f"{table.title}: {table.result}")
    for judged in (document.judged, document.judged_as_found):
        if judged is not None:
            _line("●", f"By {judged.rule}. {judged.statement}", _DECIDED.get(judged.decided, ""))
    for text in document.refusals:
        _line("✕", text, "red")
    for text in document.suspects:
        _line("▲", text, "yellow")
    for text in document.warnings:
        _line("▲", text, "yellow")


def _head(document: Document) -> None:
    instrument = document.plan.instrument
    valid = document.status == "valid"
    state = Text("valid", style="green") if valid else Text("refused: no force may be stated with it", style="red")
    out.print(Text(document.identity, style="bold").append("  ").append_text(state))
    what = " ".join(part for part in (instrument.maker, instrument.model, instrument.serial) if part)
    due = f", due {document.due_on}" if document.due_on else ""
    out.print(Text(f"{what}, reads {instrument.unit}; {document.issued_on}{due}", style="dim"))
    for text in document.procedure:
        _line("·", text, "dim")


def _model(model: Model) -> None:
    terms = " + ".join(f"c{power} F{_POWERS[power - 1]}" for power in range(1, model.degree + 1))
    out.print()
    out.print(Text(f"reading − {model.zero_reading:.8g} = {terms}   (reading in {model.unit}, F in N)", style="bold"))
    for power, value in enumerate(model.coefficients, start=1):
        u = math.sqrt(max(model.covariance[power - 1][power - 1], 0.0))
        out.print(Text(f"  c{power} = {value:.12g}   u = {u:.2g}"))
    span = f"{significant(model.low_n, 5)} N to {significant(model.high_n, 5)} N"
    residual = f"residual standard deviation {model.residual_sd:.3g} {model.unit}, {model.dof} degrees of freedom"
    _line(" ", f"{span}; {residual}")
    for text in model.reasons:
        _line(" ", text, "dim")


def _steps(document: Document) -> None:
    rows = document.steps
    if not rows:
        return
    columns = ["F (N)", "n", "error (N)", "error (%)", "U (N)", "k"]
    found = any(row.as_found_error_n is not None for row in rows)
    left = any(row.as_left_error_n is not None for row in rows)
    decided = any(row.decided for row in rows)
    columns += ["as found (N)"] * found + ["as left (N)"] * left + ["decision"] * decided
    table = _table(columns)
    for row in rows:
        cells = [Text(cell) for cell in _step(row)]
        cells += [Text(_error(row.as_found_error_n, row))] * found + [Text(_error(row.as_left_error_n, row))] * left
        cells += [Text(row.decided, style=_DECIDED.get(row.decided, ""))] * decided
        table.add_row(*cells)
    out.print()
    out.print(table)
    _line(" ", f"U: expanded uncertainty of one force reading, {100 * document.coverage:g} %.", "dim")


def _step(row: StepRow) -> tuple[str, ...]:
    u = row.expanded_u_n
    return (
        significant(row.force_n, 5),
        str(row.n),
        _error(row.error_n, row),
        to_place_of(100 * row.error_n / row.force_n, 100 * u / row.force_n, sign=True),
        to_place_of(u, u),
        f"{row.k:.2f}",
    )


def _error(value: float | None, row: StepRow) -> str:
    return "–" if value is None else to_place_of(value, row.expanded_u_n, sign=True)


def _budget(rows: Iterable[ShareRow], high_n: float) -> None:
    table = _table(("standard uncertainty", f"at {significant(high_n, 5)} N (N)", "constant (N)", "of F (%)", "dof"))
    for row in rows:
        u = math.hypot(row.absolute_n, row.relative * high_n)
        dof = "∞" if row.dof is None else f"{row.dof:.3g}"
        parts = (f"{row.absolute_n:.2g}" if row.absolute_n else "", f"{100 * row.relative:.2g}" if row.relative else "")
        table.add_row(row.name, f"{u:.2g}", *parts, dof)
    if table.row_count:
        out.print()
        out.print(table)
        out.print()


def _table(columns: Iterable[str]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for index, heading in enumerate(columns):
        numeric = heading not in ("standard uncertainty", "decision")
        table.add_column(Text(heading), justify="right" if numeric else "left", no_wrap=index > 0)
    return table


def _line(mark: str, text: str, style: str = "") -> None:
    """Print a sentence with a mark before it; what does not fit goes on below the text, not below the mark."""
    lines = textwrap.wrap(text, max(out.width - 2, 20), break_long_words=False, break_on_hyphens=False)
    for index, line in enumerate(lines):
        out.print(Text(f"{'' if index else mark:<2}{line}", style=style), soft_wrap=True)
