"""The record of a calibration as JSON: versioned, canonical, hashed, complete enough to work everything out again."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from calibration.conversion import Conversion, Share, Unit
from calibration.errors import CalibrationError
from calibration.guide.plan import Plan
from calibration.kept.sealed import Part, digest_of, json_of, unsealed
from calibration.points import Discarded, Point

SCHEMA: Final = "nktsense-calibration-record-1"
TITLE: Final = "Calibration record"

Status = Literal["valid", "refused"]


class Piece(Part, frozen=True):
    """A weight, carrier or gauge that was used.

    Attributes:
        name: Its mark or serial number.
        what: What it is, in words.
        uncertainty: What is stated of it, in words.
        certificate: Number of its certificate, or "".
    """

    name: str
    what: str
    uncertainty: str
    certificate: str = ""


class Reference(Part, frozen=True):
    """Where the forces came from.

    Attributes:
        kind: Weights, or a gauge read at the same time, or stated with readings taken elsewhere.
        pieces: What was used.
        gravity: Gravity and where it comes from, in words; "" for a gauge.
        air: Air density, in words; "".
        relative_u: Relative standard uncertainty of the forces that they share, the largest of the steps.
        statement: Traceability, in words.
    """

    kind: Literal["weights", "gauge", "stated"]
    pieces: tuple[Piece, ...] = ()
    gravity: str = ""
    air: str = ""
    relative_u: float = 0.0
    statement: str = ""


class Model(Part, frozen=True):
    """The curve: ``reading - zero_reading = c1 F + c2 F² + c3 F³``.

    Attributes:
        unit: Unit of the reading.
        zero_reading: Mean of the zero readings.
        coefficients: c1 … with all digits.
        covariance: Their covariance, rows.
        residual_sd: Standard deviation about the curve, unit of the reading.
        dof: Its degrees of freedom.
        low_n: Lowest calibrated force, N.
        high_n: Highest calibrated force, N.
        reasons: Why this degree, a sentence each.
    """

    unit: Unit
    zero_reading: float
    coefficients: tuple[float, ...]
    covariance: tuple[tuple[float, ...], ...]
    residual_sd: float
    dof: int
    low_n: float
    high_n: float
    reasons: tuple[str, ...] = ()

    @property
    def degree(self) -> int:
        """Degree of the curve."""
        return len(self.coefficients)


class ShareRow(Part, frozen=True):
    """A row of the budget: ``u² = absolute² + (relative F)²``; ``dof`` is None where it is infinite."""

    name: str
    absolute_n: float
    relative: float
    dof: float | None
    distribution: str
    note: str = ""


class StepRow(Part, frozen=True):
    """What was found at one force.

    Attributes:
        force_n: Reference force, N.
        n: Readings under it, rising and falling.
        mean_deflection: Their mean, unit of the reading.
        error_n: Mean force by the new curve less reference force, N.
        as_found_error_n: Mean force as the instrument stood when it came, less reference force; None where it stated
            none.
        as_left_error_n: The same of the last series by the new curve; None without such a series.
        expanded_u_n: Expanded uncertainty of one force reading there, N.
        k: Its coverage factor.
        decided: What the decision rule says of the error with the new curve; "" where no limit was set.
    """

    force_n: float
    n: int
    mean_deflection: float
    error_n: float
    expanded_u_n: float
    k: float
    as_found_error_n: float | None = None
    as_left_error_n: float | None = None
    decided: str = ""


class Table(Part, frozen=True):
    """An evaluation as a table that any page can show.

    Attributes:
        title: As "In the manner of ISO 376:2011".
        columns: Headings with their units.
        rows: Cells, already written out; as many as there are columns.
        result: The outcome in a sentence, such as the classes held.
        notes: Sentences: what was missing, what is from memory.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    result: str = ""
    notes: tuple[str, ...] = ()


class Judged(Part, frozen=True):
    """Pass or fail, with the rule.

    Attributes:
        rule: Name of the rule.
        decided: ``accepted``, ``refused`` or ``cannot tell``.
        statement: In a sentence, with limit, uncertainty and risk.
    """

    rule: str
    decided: str
    statement: str


class Recording(Part, frozen=True):
    """The recording with every raw reading: its file name and SHA-256."""

    file: str
    sha256: str


class Document(Part, frozen=True):
    """A calibration record.

    Attributes:
        schema: Name and version of this form.
        title: "Calibration record": nobody here is accredited.
        identity: Unique name, on every page.
        status: ``valid``, or ``refused`` with the reasons; a refused one has no model.
        previous_sha256: Hash of the record before it in the archive of the instrument, or "".
        software: What made it, with version.
        begun_utc: When the first reading was taken, ISO 8601.
        ended_utc: When the last one was taken.
        issued_on: Day of issue.
        due_on: Day from which it is overdue, or "".
        plan: The plan that was followed: instrument, laboratory, place, reference, sequence, judgement.
        reference: Where the forces came from.
        procedure: What was done, a sentence each.
        points: Every averaged reading.
        discarded: Points that were taken again, with reasons.
        raw: The recording of all raw readings, or None for readings taken elsewhere.
        model: The curve; None where refused.
        budget: Contributions to the uncertainty of a force in use.
        coverage: Coverage probability of the expanded uncertainties.
        steps: What was found at each force.
        evaluations: Evaluations in the manner of published documents.
        judged: Pass or fail with the new curve, where a limit was set.
        judged_as_found: The same of the instrument as it came, where it stated a force.
        device: What the instrument states of itself: model, firmware, rate; "" where nothing.
        amends: Identity of the record that this one replaces, or "".
        suspects: Points that stand out, each in a sentence; none was dropped.
        refusals: Why there is no model.
        warnings: What a user of the model must know.
        sha256: SHA-256 over the canonical JSON (RFC 8785) of all but this field.
    """

    identity: str
    status: Status
    software: str
    issued_on: str
    plan: Plan
    reference: Reference
    points: tuple[Point, ...]
    schema: str = SCHEMA
    title: str = TITLE
    previous_sha256: str = ""
    begun_utc: str = ""
    ended_utc: str = ""
    due_on: str = ""
    procedure: tuple[str, ...] = ()
    discarded: tuple[Discarded, ...] = ()
    raw: Recording | None = None
    model: Model | None = None
    budget: tuple[ShareRow, ...] = ()
    coverage: float = 0.95
    steps: tuple[StepRow, ...] = ()
    evaluations: tuple[Table, ...] = ()
    judged: Judged | None = None
    judged_as_found: Judged | None = None
    device: str = ""
    amends: str = ""
    suspects: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    sha256: str = ""

    def sealed(self) -> Document:
        """Return it with its hash."""
        return msgspec.structs.replace(self, sha256=self.digest())

    def digest(self) -> str:
        """Return the SHA-256 of the canonical JSON of all but the hash itself, in hex."""
        return digest_of(self, f"The record {self.identity}")

    def to_json(self) -> bytes:
        """Return the sealed record as JSON that people can read; its hash is over the canonical form."""
        return json_of(self.sealed())

    @classmethod
    def from_json(cls, data: bytes, where: str = "The file") -> Document:
        """Read a record and check its hash.

        Raises:
            CalibrationError: It is no record, of a version that is not known, or not as it was sealed.
        """
        return unsealed(cls, data, where, "calibration record", SCHEMA)

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a record from a file; see `from_json`."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise CalibrationError(f"{path} cannot be read: {error.strerror}.") from error
        return cls.from_json(data, str(path))

    def conversion(self) -> Conversion:
        """Return what turns readings into newtons.

        Raises:
            CalibrationError: The calibration was refused: nothing may be converted with it.
        """
        if self.model is None or self.status != "valid":
            why = " ".join(self.refusals) or "It has no model."
            raise CalibrationError(f"The calibration {self.identity} was refused. {why}")
        return Conversion(
            identity=self.identity,
            serial=self.plan.instrument.serial,
            unit=self.model.unit,
            zero_reading=self.model.zero_reading,
            coefficients=self.model.coefficients,
            low_n=self.model.low_n,
            high_n=self.model.high_n,
            shares=tuple(
                Share(
                    row.name,
                    row.absolute_n,
                    row.relative,
                    math.inf if row.dof is None else row.dof,
                    row.distribution,
                    row.note,
                )
                for row in self.budget
            ),
            date=self.issued_on,
            due=self.due_on,
        )


def json_schema() -> dict[str, Any]:
    """Return the JSON schema of a record."""
    return msgspec.json.schema(Document)
