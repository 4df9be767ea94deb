"""What is signed of a session: its steps, what they showed, and the versions and thresholds by which they did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session as Database

import nktsense
from nktsense.grading.comparability import ComparabilitySettings
from nktsense.protocol.outcome.compare import outcomes
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.session.machine import Session
from nktsense.records.models import EntryRow, RecordingRow, TesterRow
from nktsense.records.sessions.entries import entries_digest
from nktsense.records.trail.digests import canonical

FORMAT: Final = 1
"""Version of the body of a signed result."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature and the version that it stands under.

    Attributes:
        version: Number of the version, from 1.
        previous_sha256: Hash of the version before; "" for the first.
        tester: Who signs, with credentials as the records hold them now.
        at_s: When, s since 1970 (UTC).
        meaning: What it means.
        reason: Why it amends the version before; "" for the first.
    """

    version: int
    previous_sha256: str
    tester: TesterRow
    at_s: float
    meaning: str
    reason: str


def signed_body(db: Database, session: Session, client_id: str, signature: Signature) -> str:
    """Return what is signed as canonical JSON (RFC 8785).

    Which steps, what they showed, by which versions and thresholds; which version it follows; who signs, when, why.

    Args:
        db: The open session of the database.
        session: The session.
        client_id: Identifier of the client.
        signature: Who signs, and what it means.
    """
    state = session.state
    trials = [trial.result for test in state.tests for trial in test.trials]
    body: dict[str, object] = {
        "format": FORMAT,
        "session": state.begin.session,
        "client_id": client_id,
        "version": signature.version,
        "previous_sha256": signature.previous_sha256,
        "entries": steps_of(db, state.begin.session),
        "outcomes": [_outcome(outcome) for outcome in outcomes(state)],
        "versions": {
            "nktsense": nktsense.__version__,
            "procedure": state.begin.version,
            "algorithms": sorted({result.algorithm for result in trials if result.algorithm}),
            "rules": sorted({result.rule for result in trials if result.rule}),
            "calibrations": sorted({result.calibration for result in trials if result.calibration}),
        },
        "thresholds": _thresholds(session),
        "recordings": _recordings(db, state.begin.session),
        "signature": {
            "by": signature.tester.code,
            "name": signature.tester.name,
            "licence": signature.tester.licence,
            "licensed": signature.tester.licensed,
            "nkt_training": signature.tester.nkt_training,
            "at_s": signature.at_s,
            "meaning": signature.meaning,
            "reason": signature.reason,
        },
    }
    return canonical(body).decode()


def steps_of(db: Database, session_id: str, first: int | None = None) -> dict[str, object]:
    """Return how many steps are stored of a session, and the hash over all of them.

    Args:
        db: The open session of the database.
        session_id: Identifier of the session.
        first: Only so many of its first steps; None for all.
    """
    asked = select(EntryRow.body).where(EntryRow.session_id == session_id).order_by(EntryRow.seq)
    bodies = list(db.scalars(asked if first is None else asked.limit(first)))
    return {"count": len(bodies), "sha256": entries_digest(bodies)}


def _outcome(outcome: Outcome) -> dict[str, object]:
    return {
        "test": outcome.test,
        "retest": outcome.retest,
        "muscle": outcome.muscle,
        "side": outcome.side,
        "partner": outcome.partner,
        "partner_side": outcome.partner_side,
        "sham": outcome.sham,
        "kind": str(outcome.kind),
        "chance": outcome.chance,
        "chance_of_any": outcome.chance_of_any,
        "comparisons": outcome.comparisons,
        "blinded": outcome.blinded,
        "notes": list(outcome.notes),
        "text": outcome.text,
    }


def _thresholds(session: Session) -> dict[str, object]:
    """Return the limits by which the session went: those of its plan, and those of comparing two tests."""
    plan = session.state.plan
    names = ("trials", "rest_s", "retest_within_s", "pain_limit_nrs", "pain_rise_nrs", "hold_s", "expected")
    of_plan = {name: getattr(plan, name) for name in names}
    return {"plan": of_plan, "comparison": ComparabilitySettings().as_dict()}


def _recordings(db: Database, session_id: str) -> list[dict[str, object]]:
    asked = select(RecordingRow.id, RecordingRow.sha256).where(RecordingRow.session_id == session_id)
    return [{"id": id_, "sha256": sha256} for id_, sha256 in sorted(tuple(row) for row in db.execute(asked))]
