"""Results of a calibration record: what was found at each force, the curve, the budget, the evaluations."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

from calibration.errors import CalibrationError
from calibration.kept.document import Document, Model, ShareRow, StepRow, Table
from nktsense.report.calibration_blocks import Block, Facts, Grid, Picture, Section, Sentences
from nktsense.report.calibration_figures import curve_figure, limits_leave, residual_figure
from nktsense.report.calibration_numbers import aligned, percent, significant, to_place_of, u_text, with_minus
from nktsense.report.calibration_words import UNCERTAINTY, blank, decided, force_text, refused

_NUMBER: Final = re.compile(r"[-+−±]?\s?\d[\d.]*(\s?%)?|[–-]?")
_NAMES: Final = ("class",)
"""Columns that hold names, even where these look like numbers."""
_NOT_OF_USE: Final = "The calibration was refused: this is kept as evidence, and the instrument holds no class by it."
_POWERS: Final = {1: "F", 2: "F²", 3: "F³"}


def results(document: Document) -> tuple[Section, ...]:
    """Return the figure of what is left of the readings, and the table of results; nothing of a refused record."""
    if refused(document):
        return ()
    found: list[Section] = []
    if any(point.role == "force" for point in document.points):
        found.append(Section("Error of each reading with the new curve", (_residuals(document),)))
    if document.steps:
        found.append(Section("Results at each force", _steps(document)))
    return tuple(found)


def _residuals(document: Document) -> Picture:
    caption = (
        "Force by the curve less reference force. One shape a series, numbered as in annex A, filled while the "
        "force rose, hollow while it fell; set side by side at each force."
    )
    if document.steps:
        caption += f" Band: ± U of one force reading (coverage {percent(document.coverage)})."
    if limits_leave(document):
        caption += " The limits are wider than the picture where they leave it."
    return Picture(residual_figure(document), caption, "Force error of every reading against reference force.")


def _steps(document: Document) -> tuple[Block, ...]:
    steps = sorted(document.steps, key=lambda step: step.force_n)
    unit = document.plan.instrument.unit
    slope = abs(document.model.coefficients[0]) if document.model is not None else 1.0
    columns: dict[str, Sequence[str]] = {
        "reference force (N)": aligned(
            [to_place_of(step.force_n, 2 * document.reference.relative_u * step.force_n) for step in steps]
        ),
        "n": [str(step.n) for step in steps],
        f"mean less zero ({unit})": aligned(
            [to_place_of(step.mean_deflection, slope * step.expanded_u_n) for step in steps]
        ),
        "as found: error (N)": _errors(steps, [step.as_found_error_n for step in steps]),
        "new curve: error (N)": _errors(steps, [step.error_n for step in steps]),
        "as left: error (N)": _errors(steps, [step.as_left_error_n for step in steps]),
        "± U (N)": aligned([u_text(step.expanded_u_n) for step in steps]),
        "U (%)": aligned([u_text(100 * step.expanded_u_n / step.force_n) if step.force_n else "–" for step in steps]),
        "k": [f"{step.k:.2f}" for step in steps],
        "decision": [decided(step.decided) for step in steps],
    }
    if not any(step.decided for step in steps):
        del columns["decision"]
    if all(step.as_found_error_n is None for step in steps):
        del columns["as found: error (N)"]
    if all(step.as_left_error_n is None for step in steps):
        del columns["as left: error (N)"]
    names = tuple(columns)
    grid = Grid(names, tuple(zip(*columns.values(), strict=True)), tuple(name != "decision" for name in names))
    return (grid, Sentences(_step_notes(document, steps), "small"))


def _errors(steps: Sequence[StepRow], errors: Sequence[float | None]) -> tuple[str, ...]:
    return aligned(
        [
            "–" if error is None else to_place_of(error, step.expanded_u_n, sign=True)
            for step, error in zip(steps, errors, strict=True)
        ]
    )


def _step_notes(document: Document, steps: Sequence[StepRow]) -> tuple[str, ...]:
    before = (
        "As found: by the force that the instrument stated when it came."
        if any(step.as_found_error_n is not None for step in steps)
        else "As found: the instrument stated no force of its own when it came, so there is no error before."
    )
    after = (
        "As left: a last series, read after the others and converted with the new curve, which it did not make."
        if any(step.as_left_error_n is not None for step in steps)
        else "As left: no series was read to check the new curve with readings that did not make it."
    )
    return (
        f"{before} New curve: mean of all readings converted with the curve below. {after}",
        UNCERTAINTY.format(coverage=percent(document.coverage)),
    )


def curve(document: Document) -> Section:
    """Return the curve of a valid record: equation, coefficients with all digits, range."""
    model = document.model
    if model is None:
        raise CalibrationError(f"The calibration {document.identity} was refused: it has no curve.")
    terms = " + ".join(f"c{power} {_POWERS[power]}" for power in range(1, model.degree + 1))
    facts = Facts(
        (
            ("Equation", f"reading − zero = {terms}, with F in N and readings in {model.unit}"),
            (
                "Valid range",
                f"{significant(model.low_n, 6)} N to {significant(model.high_n, 6)} N; no force is stated above it",
            ),
            ("Zero", f"{model.zero_reading!r} {model.unit} (mean of the zero readings; a tare replaces it)"),
            ("Scatter about it", f"{significant(model.residual_sd, 3)} {model.unit}, {model.dof} degrees of freedom"),
        )
    )
    why = (Sentences(model.reasons, "small"),) if model.reasons else ()
    return Section("The curve", (facts, _coefficients(model), *why))


def _coefficients(model: Model) -> Grid:
    rows = tuple(
        (
            f"c{power}",
            repr(value),
            f"{model.unit}/{_POWERS[power].replace('F', 'N')}",
            f"{math.sqrt(max(row[power - 1], 0.0)):.3g}",
            ";  ".join(f"{entry:.6g}" for entry in row),
        )
        for power, (value, row) in enumerate(zip(model.coefficients, model.covariance, strict=True), 1)
    )
    columns = ("coefficient", "value, all digits", "unit", "standard uncertainty", "row of the covariance matrix")
    return Grid(columns, rows, (False, False, False, False, False))


def curve_picture(document: Document) -> tuple[Section, ...]:
    """Return the readings against reference force as a figure; nothing where they cannot be drawn."""
    try:
        svg = curve_figure(document)
    except CalibrationError:  # no readings, or a series without its zero
        return ()
    caption = "Readings less the zero before their series against reference force."
    caption += " No curve is drawn: the calibration was refused." if refused(document) else " Line: the curve."
    title = "Readings" if refused(document) else "Readings and curve"
    return (Section(title, (Picture(svg, caption, "Readings against reference force."),)),)


def budget(document: Document) -> Section:
    """Return the uncertainty budget of a valid record at the highest force, with a bar for each share's part."""
    model = document.model
    if model is None or not document.budget:
        return Section("Uncertainty budget", (Sentences(("No contribution to the uncertainty is known.",)),))
    high = model.high_n
    at_high = [math.hypot(row.absolute_n, row.relative * high) for row in document.budget]
    total = math.sqrt(math.fsum(u * u for u in at_high))
    parts = [u * u / total**2 if total else 0.0 for u in at_high]
    cells = {
        "absolute": [*(significant(row.absolute_n) if row.absolute_n else "–" for row in document.budget), ""],
        "relative": [*(significant(100 * row.relative) if row.relative else "–" for row in document.budget), ""],
        "u": [*(significant(u) for u in at_high), significant(total)],
    }
    columns = ("contribution", "distribution", "fixed (N)", "of force (%)", f"u at {force_text(high)} (N)", "dof")
    names = [*(_named(row) for row in document.budget), "combined standard uncertainty"]
    rows = tuple(
        zip(
            names,
            [*(row.distribution for row in document.budget), ""],
            aligned(cells["absolute"]),
            aligned(cells["relative"]),
            aligned(cells["u"]),
            [*("∞" if row.dof is None else f"{row.dof:.3g}" for row in document.budget), ""],
            strict=True,
        )
    )
    grid = Grid(
        columns,
        rows,
        (False, False, True, True, True, True),
        bars=(*parts, 1.0),
        bar_column="part of u²",
        last_is_sum=True,
        widest=0,
    )
    return Section("Uncertainty budget", (grid, Sentences(_budget_notes(document), "small")))


def _named(row: ShareRow) -> str:
    return f"{row.name} ({row.note})" if row.note else row.name


def _budget_notes(document: Document) -> tuple[str, ...]:
    first = (
        "Standard uncertainties of one force reading in use: at a force F, u² is the sum of fixed² + (share × F)². "
        "Bars: each contribution's part of u² at the highest calibrated force."
    )
    if not document.steps:
        return (first,)
    top = max(document.steps, key=lambda step: step.force_n)
    return (
        first,
        f"Expanded at {force_text(top.force_n)}: U = {u_text(top.expanded_u_n)} N, k = {top.k:.2f}, coverage "
        f"{percent(document.coverage)}.",
    )


def evaluations(document: Document) -> tuple[Section, ...]:
    """Return the evaluations in the manner of published documents."""
    return tuple(Section(table.title, _evaluation(table, refused=refused(document))) for table in document.evaluations)


def _evaluation(table: Table, *, refused: bool) -> tuple[Block, ...]:
    width = max(len(table.columns), 0, *(len(row) for row in table.rows))
    names = (*table.columns, *("",) * (width - len(table.columns)))
    columns = [[blank(row[at]) if at < len(row) else "–" for row in table.rows] for at in range(width)]
    numeric = tuple(
        name not in _NAMES and bool(cells) and all(_NUMBER.fullmatch(cell) for cell in cells)
        for name, cells in zip(names, columns, strict=True)
    )
    shown = [
        aligned([with_minus(cell) for cell in cells]) if right else cells
        for cells, right in zip(columns, numeric, strict=True)
    ]
    grid = (Grid(names, tuple(zip(*shown, strict=True)), numeric),) if width else ()
    told = (*((_NOT_OF_USE,) if refused else ()), *((table.result,) if table.result else ()))
    result = (Sentences(told),) if told else ()
    notes = (Sentences(table.notes, "small"),) if table.notes else ()
    return (*result, *grid, *notes)
