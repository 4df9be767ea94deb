"""The calibration behind a force, in a line of the terminal; and a whole record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from nktsense.calibration_state import CalibrationState
from nktsense.terminal import err

if TYPE_CHECKING:
    from calibration.kept.document import Document


def print_calibration(state: CalibrationState | None) -> None:
    """Say on stderr what a force was calibrated by; nothing where it is simulated or nobody knows."""
    if state is not None and state.line:
        err.print(Text(state.line, style="yellow" if state.warns else "dim"), soft_wrap=True)


def print_document(document: Document) -> None:
    """Print a whole calibration record."""
    # Late: a line about a calibration must not wait for what prints a record.
    from nktsense.terminal import calibration_record

    calibration_record.print_document(document)
