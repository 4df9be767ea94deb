"""Sessions with retests for tests of what they showed, built straight from their parts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from nktsense.grading.change import OwnError
from nktsense.protocol.outcome.compare import outcomes
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.session.plan import MeasuredError, SessionPlan
from nktsense.protocol.session.plan import Tester as Examiner
from nktsense.protocol.session.state import InterventionRecord, Phase, SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import Begin, ReportPain, StartIntervention, StartTest
from nktsense.protocol.session.trial_result import TrialResult

ERRORS = {"glutes": OwnError(10.0, "12 people, one week")}  # MDC95 of a mean of 3: 1.96 · √2 · 10 / √3 = 16 N


def trial(number: int, verdict: str | None = "hold", peak_n: float | None = 150.0, **changes: Any) -> TrialRecord:
    result = TrialResult(
        source="device",
        verdict=verdict,
        peak_n=peak_n,
        no_peak="" if peak_n is not None else "The zero of the force is not known.",
        slope_n_per_s=80.0,
        yield_velocity_dps=20.0 if verdict == "break" else None,
        has_motion=True,
        load_adequate=True,
    )
    kept = {name: changes.pop(name) for name in ("rest_kept", "recontracted", "aside") if name in changes}
    result = msgspec.structs.replace(result, **changes)
    return TrialRecord(number, 100.0 * number, result, **({"recontracted": True} | kept))


def trials(verdicts: str, peak_n: float | None = 150.0, **changes: Any) -> tuple[TrialRecord, ...]:
    """Trials by letters: h for a hold, b for a break, ? for cannot tell."""
    words = {"h": "hold", "b": "break", "?": "indeterminate"}
    return tuple(trial(n, words[letter], peak_n, **changes) for n, letter in enumerate(verdicts, 1))


def glutes(number: int, made: tuple[TrialRecord, ...], of: int | None = None, **setup: Any) -> TestRecord:
    start = StartTest(
        muscle="glutes",
        side="right",
        purpose="first" if of is None else "retest",
        test="break",
        position="prone",
        pad_site="thigh",
        tester="T1",
        device="A",
        of=of,
        lever_m=0.3,
    )
    return TestRecord(
        number,
        msgspec.structs.replace(start, **setup),
        started_s=1000.0 * number,
        finished_s=1000.0 * number + 500,
        trials=made,
        pains=(ReportPain(nrs=1, when="before"),),
        after_intervention=1 if of is not None else None,
        since_release_s=20.0 if of is not None else None,
        timely=True if of is not None else None,
    )


def release(number: int = 1, test: int = 1, **changes: Any) -> InterventionRecord:
    what = StartIntervention(kind="pressure", muscle="psoas", side="left", test=test)
    record = InterventionRecord(number, what, sham=False, started_s=1600.0, finished_s=1700.0, seconds=100.0)
    return replace(record, **changes)


def session(*tests: TestRecord, done: tuple[InterventionRecord, ...] | None = None, **plan: Any) -> SessionState:
    before = plan.pop("comparisons_before", 0)
    begin = Begin(
        session="s",
        client="C1",
        plan=SessionPlan(title="low back", **plan),
        testers=(Examiner(code="T1"),),
        comparisons_before=before,
    )
    interventions = (release(),) if done is None else done
    return SessionState(Phase.READY, begin, seq=9, at_s=9000.0, tests=tests, interventions=interventions)


def pair(
    before: str, after: str, peaks: tuple[float | None, float | None] = (150.0, 150.0), **plan: Any
) -> SessionState:
    return session(glutes(1, trials(before, peaks[0])), glutes(2, trials(after, peaks[1]), 1), **plan)


def knowing(state: SessionState, errors: dict[str, OwnError] | None) -> SessionState:
    """Return the session with the own errors of everybody who tested in it."""
    known = tuple(MeasuredError(muscle=m, sem_n=e.sem_n, source=e.source) for m, e in (errors or {}).items())
    testers = tuple(msgspec.structs.replace(one, errors=known) for one in state.begin.testers)
    return replace(state, begin=msgspec.structs.replace(state.begin, testers=testers))


def only(state: SessionState, errors: dict[str, OwnError] | None = None) -> Outcome:
    found = outcomes(knowing(state, errors))
    assert len(found) == 1
    return found[0]
