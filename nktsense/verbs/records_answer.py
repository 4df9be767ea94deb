"""What the commands on records share: how they answer, and heads that lie in files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import UTC, datetime
from json import dumps as to_json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.errors import RecordsError

if TYPE_CHECKING:
    from nktsense.records.sessions.recordings import RecordingFinding
    from nktsense.records.trail.finding import Finding
    from nktsense.records.trail.head import Head

HeadOption = Annotated[
    Path | None,
    typer.Option("--head", help="A head that was written before (nktsense records head) and kept elsewhere."),
]


def findings_in(findings: Sequence[Finding | RecordingFinding]) -> list[dict[str, object]]:
    """Return findings as plain values."""
    return [{**asdict(one), "fault": one.fault.value} for one in findings]


def lines_of(findings: Sequence[Finding | RecordingFinding]) -> list[str]:
    """Return findings in lines."""
    return [f"{one.fault.value}: {one.text}" for one in findings]


def read_head(file: Path | None) -> Head | None:
    """Return the head in a file; None for no file.

    Raises:
        RecordsError: It cannot be read, or is none.
    """
    from nktsense.records.trail.head import head_from_json

    if file is None:
        return None
    try:
        return head_from_json(file.read_bytes()[:20_000])
    except OSError as error:
        raise RecordsError(f"{file} cannot be read: {error.strerror}.", "Name the file of the head.") from error


def answer(row: Mapping[str, object], *lines: str, json: bool) -> None:
    """Answer: one value for machines, or lines for people."""
    if json:
        print_json(row)
        return
    for line in lines:
        print_line(line)


def print_json(row: Mapping[str, object]) -> None:
    """Print one value on one line; what would move a terminal or turn a line is escaped, and read back as it was."""
    from nktsense.records.copies.export_person import escaped

    print(escaped(to_json(row, ensure_ascii=False, allow_nan=False)))


def waiting(words: str) -> AbstractContextManager[object]:
    """Show on a terminal what is being done for so long; into a pipe or a file nothing is written."""
    from nktsense.terminal import err

    return err.status(words)


def utc(at_s: float) -> str:
    """Return a time, s since 1970, as people read it."""
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%d %H:%M UTC")


def print_line(text: str) -> None:
    """Print a line in which nothing that people typed does anything to the terminal."""
    from nktsense.terminal import out
    from nktsense.terminal.session_text import visible

    out.print(visible(text), markup=False, soft_wrap=True)
