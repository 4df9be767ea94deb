"""A check of an instrument in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from nktsense.terminal import out

if TYPE_CHECKING:
    from calibration.kept.check_record import Check


def print_check(check: Check) -> None:
    """Print what a check found, the sentence first."""
    out.print(f"Check of {check.serial} against {check.calibration}", markup=False)
    out.print(check.statement, markup=False)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("force (N)", "shown (N)", "error (N)", "error (%)", "U (N)", "limit (N)", ""):
        table.add_column(heading, justify="left" if not heading else "right")
    for row in check.results:
        table.add_row(
            f"{row.force_n:.2f}",
            f"{row.shown_n:.2f}",
            f"{row.error_n:+.2f}",
            f"{row.error_percent:+.2f}",
            f"{row.expanded_u_n:.2f}",
            f"{row.limit_n:.2f}",
            row.decided,
        )
    out.print(table)
    for warning in check.warnings:
        out.print(f"- {warning}", markup=False)
