"""An evaluation as the record that is kept."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

from calibration.evaluate.evaluation import Evaluation
from calibration.evaluate.in_use import COVERAGE
from calibration.guide.plan import Plan
from calibration.kept.document import Document, Model, Recording, Reference, ShareRow
from calibration.kept.due import due_date
from calibration.points import Discarded, Point


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a record says beside the numbers.

    Attributes:
        identity: Unique name of the record.
        software: What made it, with version.
        issued_on: Day of issue.
        begun_utc: Begin, ISO 8601, or "".
        ended_utc: End.
        raw: The recording of all raw readings.
        discarded: Points that were taken again.
        log: What a person did or decided.
        device: What the instrument states of itself.
        stopped: Why the run was ended before its end, or "".
    """

    identity: str
    software: str
    issued_on: datetime.date
    begun_utc: str = ""
    ended_utc: str = ""
    raw: Recording | None = None
    discarded: tuple[Discarded, ...] = ()
    log: tuple[str, ...] = ()
    device: str = ""
    stopped: str = ""


def document_of(
    points: Sequence[Point], plan: Plan, reference: Reference, found: Evaluation, made: Circumstances
) -> Document:
    """Return the record of a calibration; a refused or stopped one has its points and reasons, and no model."""
    stopped = (_sentence(f"The run was ended before its end: {made.stopped}"),) if made.stopped else ()
    # Half a run may show what is wrong all the same; that it is half a run is not worth a sentence.
    refusals = (*stopped, *(found.refusals if found.curve is not None or not stopped else ()))
    valid = found.valid and not stopped
    return Document(
        identity=made.identity,
        status="valid" if valid else "refused",
        software=made.software,
        issued_on=made.issued_on.isoformat(),
        plan=plan,
        reference=reference,
        points=tuple(points),
        begun_utc=made.begun_utc,
        ended_utc=made.ended_utc,
        due_on=due_date(made.issued_on, plan.judgement.interval_months).isoformat() if valid else "",
        procedure=(*_procedure(plan), *made.log),
        discarded=made.discarded,
        raw=made.raw,
        model=_model(found, plan) if valid else None,
        budget=tuple(
            ShareRow(
                name=share.name,
                absolute_n=share.absolute_n,
                relative=share.relative,
                dof=None if math.isinf(share.dof) else share.dof,
                distribution=share.distribution,
                note=share.note,
            )
            for share in found.shares
        )
        if valid
        else (),
        coverage=COVERAGE,
        steps=found.steps if valid else (),
        evaluations=found.tables if valid else (),
        judged=found.judged if valid else None,
        judged_as_found=found.judged_as_found if valid else None,
        device=made.device,
        suspects=found.suspects,
        refusals=refusals,
        warnings=found.warnings,
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."


def _model(found: Evaluation, plan: Plan) -> Model:
    assert found.curve is not None
    fit = found.curve.fit
    return Model(
        unit=plan.instrument.unit,
        zero_reading=found.zero_reading,
        coefficients=tuple(fit.coefficients[1:].tolist()),
        covariance=tuple(tuple(row[1:]) for row in fit.covariance.tolist()[1:]),
        residual_sd=fit.residual_sd,
        dof=fit.dof,
        low_n=float(fit.force_n.min()),
        high_n=fit.high_n,
        reasons=found.curve.reasons,
    )


def _procedure(plan: Plan) -> tuple[str, ...]:
    sequence = plan.sequence
    more = sequence.kind != "check"
    kinds = {
        "short": "One mounting, two rising series.",
        "check": "One mounting, one rising series.",
        "rotated": "Mountings at 0°, 120° and 240°, two rising series at the first, in the manner of ISO 376.",
    }
    said = [
        kinds[sequence.kind],
        f"{sequence.preloads} preloads to the highest force, {sequence.preload_hold_s:g} s each.",
        f"Read {sequence.dwell_s:g} s after the force came on, averaged over {sequence.read_s:g} s once it was steady "
        f"within {sequence.steady_percent:g} % of full load.",
        "Falling series were read." if sequence.falling and more else "No falling series were read.",
    ]
    if sequence.creep and more:
        said.append("Creep was read at full load, 30 s and 300 s after it came on.")
    if sequence.as_left and more:
        said.append("A last rising series checks the curve with readings that did not make it.")
    return tuple(said)
