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
    """Print the doctor's findings."""
    table = Table(box=None, pad_edge=False, show_header=False)
    for _ in range(3):
        table.add_column()
    for finding in findings:
        mark, style = _STATE[finding.state]
        text = Text(finding.text)
        if finding.fix:
            text.append(f"\n→ {finding.fix}", style="bold")
        table.add_row(Text(mark, style=style), Text(finding.topic), text)
    out.print(table)
