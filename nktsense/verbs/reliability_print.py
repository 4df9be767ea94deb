"""How the statistics of reliability look in a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nktsense.grading.reliability_table import ErrorSize, Reliability


def print_reliability(path: Path, found: Reliability, needed: dict[str, float | None] | None) -> None:
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
