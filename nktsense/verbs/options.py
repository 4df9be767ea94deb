"""Options that several verbs share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from nktsense.grading import GradeSettings

EXIT_PROBLEMS = 1
"""Something limits the results."""
EXIT_REFUSED = 3
"""Something could not be done or graded."""


class Test(StrEnum):
    """The two kinds of test."""

    MAKE = "make"
    BREAK = "break"


JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
TestOption = Annotated[Test, typer.Option("--test", help="Which test it was.")]
TargetOption = Annotated[float | None, typer.Option("--target", help="Planned load in N.")]
HoldOption = Annotated[float | None, typer.Option("--hold-s", help="Planned hold in s.")]
CalibrationOption = Annotated[Path | None, typer.Option("--calibration", help="Calibration of raw counts.")]
UnitOption = Annotated[str | None, typer.Option("--unit", help="N, kgf, lbf or counts, where the file does not say.")]


def grade_settings(test: Test, target: float | None, hold_s: float | None) -> GradeSettings:
    """Return the settings that the options ask for.

    Raises:
        SettingsError: A target or hold out of its range.
    """
    from nktsense.grading import GradeSettings, TestType

    return GradeSettings(test=TestType(test.value), target_n=target, hold_s=hold_s)
