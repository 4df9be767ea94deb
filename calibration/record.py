"""What is known of how an instrument's counts become newtons."""

from __future__ import annotations

import datetime
import json
import math
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from calibration.errors import CalibrationError
from firmware_bridge.device import CountsScale

SCHEMA: Final = "nktsense-calibration-1"
_IDENTITY: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")


@dataclass(frozen=True, slots=True)
class CalibrationRecord:
    """A straight line through counts and force: ``force_n = (counts - zero_counts) / counts_per_n``.

    Attributes:
        identity: Name of the record, letters, digits and ``._-`` only.
        serial: Serial number of the instrument, or "".
        zero_counts: Counts at no load.
        counts_per_n: Counts per newton; negative where the cell is mounted the other way round.
        relative_u: Relative standard uncertainty of the sensitivity, or None where it is not known.
        date: Day of the calibration as YYYY-MM-DD, or "".
        source: ``calibrated``, ``typed`` or ``simulated``.
    """

    identity: str
    serial: str
    zero_counts: float
    counts_per_n: float
    relative_u: float | None = None
    date: str = ""
    source: str = "calibrated"

    def __post_init__(self) -> None:
        if not _IDENTITY.fullmatch(self.identity):
            raise CalibrationError(f"{self.identity!r} is no identity of a calibration.")
        if not math.isfinite(self.counts_per_n) or self.counts_per_n == 0:
            raise CalibrationError(f"counts_per_n must be a number other than 0, not {self.counts_per_n}.")
        if not math.isfinite(self.zero_counts):
            raise CalibrationError(f"zero_counts must be a number, not {self.zero_counts}.")
        if self.date:
            try:
                datetime.date.fromisoformat(self.date)
            except ValueError:
                raise CalibrationError(f"The date must be written YYYY-MM-DD, not {self.date!r}.") from None
        if self.relative_u is not None and not 0 <= self.relative_u < 1:
            raise CalibrationError(f"relative_u must be a share from 0 to 1, not {self.relative_u}.")

    @classmethod
    def from_scale(cls, scale: CountsScale, serial: str) -> CalibrationRecord:
        """Return a record of what a device or a person states, without any uncertainty."""
        return cls(scale.source, serial, scale.zero_counts, scale.counts_per_n, source=scale.source)

    @classmethod
    def load(cls, path: Path) -> CalibrationRecord:
        """Read a record from JSON.

        Raises:
            CalibrationError: The file is missing, is no calibration, or a number in it cannot be used.
        """
        try:
            data: Any = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise CalibrationError(f"{path} cannot be read as a calibration: {error}.") from error
        if not isinstance(data, dict) or data.pop("schema", None) != SCHEMA:
            raise CalibrationError(f"{path} is no calibration of this program ({SCHEMA}).")
        try:
            return cls(**data)
        except TypeError as error:
            raise CalibrationError(f"{path} is incomplete: {error}.") from error

    def save(self, path: Path) -> None:
        """Write the record as JSON."""
        path.write_text(json.dumps({"schema": SCHEMA, **asdict(self)}, indent=2) + "\n", "utf-8")
