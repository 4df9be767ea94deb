"""How the doctor's findings look in a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rich.table import Table
from rich.text import Text

from nktsense.doctor import Finding
from nktsense.terminal import out

_STATE: Final = {"ok": ("✓", "green"), "note": ("·", "cyan"), "problem": ("✗", "red")}


def print_findings(findings: Iterable[Finding]) -> None:
    """Print the doctor's findings; what mends one stands on a line of its own, which only the terminal folds.

    A command with line breaks in it could not be copied.
    """
    listed = list(findings)
    wide = max((len(finding.topic) for finding in listed), default=0)
    for finding in listed:
        mark, style = _STATE[finding.state]
        table = Table(box=None, pad_edge=False, show_header=False)
        table.add_column()
        table.add_column(min_width=wide)
        table.add_column()
        table.add_row(Text(mark, style=style), Text(finding.topic), Text(finding.text))
        out.print(table)
        if finding.fix:
            out.print(Text(f"   → {finding.fix}", style="bold"), soft_wrap=True)
