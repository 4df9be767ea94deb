"""Sessions by the command: lines in, events out, as a program at the other end of a pipe sees them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from nktsense.cli import app

# Rests are kept by the device's own clock: 31 s before and after each trial, played as fast as the line takes it.
FAST = "repeat=3&rest=31&speed=0&rate=100"
GIVES_WAY = f"sim:break?peak=185&ratio=0.6&seed=11&{FAST}"
HOLDS = f"sim:hold?peak=185&hold=1.6&seed=12&{FAST}"
MADE = f"sim:make?peak=185&hold=4&seed=13&{FAST}"
OPENING = (
    "history Pain in the low back for two years",
    "movement Bends from the lumbar spine",
    "done",
    "none",
    "none",
    "done",
    "recontract always",
)
"""History, movement, a screening in which all is answered with no."""


@dataclass
class Said:
    """What a command said."""

    code: int
    text: str
    errors: str
    events: list[dict[str, Any]] = field(default_factory=list)

    def of(self, event: str) -> list[dict[str, Any]]:
        return [one for one in self.events if one.get("event") == event]

    def one(self, event: str) -> dict[str, Any]:
        found = self.of(event)
        assert len(found) == 1, (event, found, self.text[-3000:], self.errors)
        return found[0]

    @property
    def refusals(self) -> list[str]:
        return [one["code"] for one in self.of("refused")]


def run(*arguments: str, lines: Sequence[str] = (), json_lines: bool = True) -> Said:
    """Run a command in this process with lines on its standard input."""
    options = [*arguments, "--json"] if json_lines else [*arguments]
    result = CliRunner().invoke(app, options, input="".join(f"{line}\n" for line in lines))
    errors = result.stderr if result.exception is None else f"{result.stderr}{result.exception!r}"
    events = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")] if json_lines else []
    return Said(result.exit_code, result.stdout, errors, events)


def session(*options: str, lines: Sequence[str], battery: str = "low-back", json_lines: bool = True) -> Said:
    """Conduct a session; the left side, a target of 150 N for every muscle."""
    arguments = ("session", "start", "--battery", battery, "--side", "left", "--target", "150", *options)
    said = run(*arguments, lines=lines, json_lines=json_lines)
    assert said.code == 0, (said.text[-3000:], said.errors)
    return said


def a_test(device: str, line: str, *, before: float = 1, after: float = 1) -> tuple[str, ...]:
    """Return the lines of a whole test."""
    return (f"device {device}", f"{line} pain {before:g}", "wait", f"pain {after:g}", "done")


def records(folder: Path, monkeypatch: Any, *, client: str = "C-1") -> None:
    """Make records with a client and two testers, of whom T2 is licensed; everything in a folder of the test."""
    monkeypatch.setenv("NKTSENSE_RECORDS", str(folder / "records.db"))
    monkeypatch.setenv("NKTSENSE_KEY_FILE", str(folder / "key"))
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(folder / "calibrations"))
    for arguments in (
        ("client", "add", client, "--birth-year", "1980", "--sex", "F"),
        ("records", "tester", "T1"),
        ("records", "tester", "T2", "--licence", "PT 1234"),
    ):
        said = run(*arguments)
        assert said.code == 0, said.errors
