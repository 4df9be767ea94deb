"""The record of a check as JSON: what was hung on, what was shown, whether the calibration still holds."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

import msgspec

from calibration.errors import CalibrationError
from calibration.kept.sealed import Part, digest_of, json_of, unsealed

CHECK_SCHEMA: Final = "nktsense-calibration-check-1"

Outcome = Literal["holds", "cannot tell", "does not hold"]


class CheckPoint(Part, frozen=True):
    """A known force and what the instrument read under it.

    Attributes:
        force_n: Reference force along the axis, N.
        u_force_n: Its standard uncertainty, N.
        reading: Mean reading under it, unit of the instrument.
        zero_reading: Mean reading without load just before.
        note: Why a person took it as it is, where they did.
    """

    force_n: float
    u_force_n: float
    reading: float
    zero_reading: float
    note: str = ""


class CheckResult(Part, frozen=True):
    """What a point says.

    Attributes:
        force_n: Reference force, N.
        shown_n: Force by the calibration, N.
        error_n: Shown less reference, N.
        error_percent: The same, % of the reference force.
        u_n: Standard uncertainty of the error: reference force, and the calibration in use.
        expanded_u_n: Expanded uncertainty of the error, N.
        k: Its coverage factor.
        ratio: Error over expanded uncertainty, in the manner of E_n; within ± 1 the error may be chance.
        limit_n: Largest error permitted there, N.
        decided: What the rule says: ``accepted``, ``refused`` or ``cannot tell``.
    """

    force_n: float
    shown_n: float
    error_n: float
    error_percent: float
    u_n: float
    expanded_u_n: float
    k: float
    ratio: float
    limit_n: float
    decided: str


class Check(Part, frozen=True):
    """A check of an instrument against its calibration.

    Attributes:
        schema: Name and version of this form.
        serial: Serial number of the instrument.
        calibration: Identity of the calibration record it was held against.
        calibration_sha256: Hash of that record.
        time_utc: When it was made, ISO 8601 with its offset.
        operator: Who made it.
        software: What worked it out, with version.
        unit: Unit of the readings.
        points: What was read.
        results: What each point says, in the same order.
        limit_percent: Largest error permitted, % of the force.
        limit_floor_n: It is never less than this, N.
        rule: Name of the decision rule.
        coverage: Coverage probability of the expanded uncertainties.
        zero_shift_n: Zero now less zero of the calibration, by its sensitivity, N.
        outcome: ``holds``, ``cannot tell`` or ``does not hold``.
        statement: The same in sentences, with what to do.
        warnings: What else to know of it, a sentence each.
        previous_sha256: Hash of the entry before it in the archive of the instrument, or "".
        sha256: SHA-256 over the canonical JSON (RFC 8785) of all but this field.
    """

    serial: str
    calibration: str
    calibration_sha256: str
    time_utc: str
    operator: str
    software: str
    unit: Literal["counts", "N"]
    points: tuple[CheckPoint, ...]
    results: tuple[CheckResult, ...]
    limit_percent: float
    rule: str
    zero_shift_n: float
    outcome: Outcome
    statement: str
    limit_floor_n: float = 0.0
    coverage: float = 0.95
    warnings: tuple[str, ...] = ()
    schema: str = CHECK_SCHEMA
    previous_sha256: str = ""
    sha256: str = ""

    @property
    def time(self) -> datetime:
        """When it was made.

        Raises:
            CalibrationError: The record states no time with an offset.
        """
        try:
            time = datetime.fromisoformat(self.time_utc)
        except ValueError:
            time = None
        if time is None or time.tzinfo is None:
            raise CalibrationError(f"The check of {self.serial} has no time with its offset, but {self.time_utc!r}.")
        return time

    def sealed(self) -> Check:
        """Return it with its hash."""
        return msgspec.structs.replace(self, sha256=self.digest())

    def digest(self) -> str:
        """Return the SHA-256 of the canonical JSON of all but the hash itself, in hex."""
        return digest_of(self, f"The check of {self.serial}")

    def to_json(self) -> bytes:
        """Return the sealed check as JSON that people can read; its hash is over the canonical form."""
        return json_of(self.sealed())

    @classmethod
    def from_json(cls, data: bytes, where: str = "The file") -> Check:
        """Read a check and look at its hash.

        Raises:
            CalibrationError: It is no check, of a version that is not known, or not as it was sealed.
        """
        return unsealed(cls, data, where, "check", CHECK_SCHEMA)
