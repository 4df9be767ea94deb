"""A session as plain values for machines and in lines for people, without what is hidden from the tester."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nktsense.protocol.research.readout import hidden, shown
from nktsense.protocol.screening.rules import summary
from nktsense.protocol.session.screening_steps import answers_of

if TYPE_CHECKING:
    from nktsense.protocol.outcome.model import Outcome
    from nktsense.protocol.outcome.next import Candidate
    from nktsense.protocol.session.state import SessionState, TestRecord
    from nktsense.protocol.session.steps import ReportPain, SetAside


def outcome_row(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as plain values."""
    return {
        "test": outcome.test,
        "retest": outcome.retest,
        "muscle": outcome.muscle,
        "side": outcome.side,
        "partner": outcome.partner,
        "partner_side": outcome.partner_side,
        "sham": outcome.sham,
        "kind": outcome.kind.value,
        "text": outcome.text,
        "comparable": outcome.comparability.comparable,
        "gates": [{"code": g.code, "passed": g.passed, "text": g.text} for g in outcome.comparability.gates],
        "chance": outcome.chance,
        "chance_of_any": outcome.chance_of_any,
        "comparisons": outcome.comparisons,
        "blinded": outcome.blinded,
        "notes": list(outcome.notes),
    }


def outcome_lines(outcome: Outcome) -> list[str]:
    """Return an outcome in lines."""
    between = f", after {outcome.partner} {outcome.partner_side}" if outcome.partner else ""
    lines = [f"{outcome.muscle}, {outcome.side}: test {outcome.test}, retest {outcome.retest}{between}."]
    lines.append(f"  {outcome.text}")
    if not outcome.comparability.comparable:
        lines += [f"  - {gate.text}" for gate in outcome.comparability.gates if gate.passed is not True]
    return lines + [f"  {note}" for note in outcome.notes]


def candidate_row(candidate: Candidate) -> dict[str, Any]:
    """Return a candidate as plain values."""
    return {
        "muscle": candidate.muscle,
        "side": candidate.side,
        "purpose": candidate.purpose,
        "of": candidate.of,
        "words": candidate.words,
    }


def test_row(test: TestRecord) -> dict[str, Any]:
    """Return a test as plain values."""
    return {
        "number": test.number,
        "muscle": test.setup.muscle,
        "side": test.setup.side,
        "purpose": test.setup.purpose,
        "of": test.setup.of,
        "test": test.setup.test,
        "device": test.setup.device,
        "tester": test.setup.tester,
        "lever_m": test.setup.lever_m,
        "target_n": test.setup.target_n,
        "started_s": test.started_s,
        "finished_s": test.finished_s,
        "reason": test.reason,
        "pains": [{"nrs": pain.nrs, "when": pain.when, "told": pain.told} for pain in test.pains],
        "corrected": [
            {"muscle": was.muscle, "side": was.side, "at_s": was.at_s, "by": was.by, "reason": was.reason}
            for was in test.corrected
        ],
        "since_release_s": test.since_release_s,
        "timely": test.timely,
        "trials": [
            {
                "number": trial.number,
                "verdict": trial.result.verdict,
                "source": trial.result.source,
                "headline": trial.result.headline,
                "peak_n": trial.result.peak_n,
                "rest_s": trial.rest_s,
                "rest_kept": trial.rest_kept,
                "recontracted": trial.recontracted,
                "aside": None if trial.aside is None else trial.aside.reason,
                "aside_words": "" if trial.aside is None else trial.aside.words,
                "counted_again": [
                    {"aside": again.aside.reason, "reason": again.reason, "after_trial": again.after_trial}
                    for again in trial.counted_again
                ],
                "recording": None if trial.result.recording is None else trial.result.recording.recording,
            }
            for trial in test.trials
        ],
    }


def test_lines(test: TestRecord) -> list[str]:
    """Return a test in lines."""
    setup = test.setup
    of = f" of test {setup.of}" if setup.of is not None else ""
    what = f"{setup.purpose}{of}, {setup.muscle}, {setup.side}, {setup.test} test"
    lines = [f"Test {test.number}: {what}, {setup.device}, by {setup.tester}."]
    for trial in test.trials:
        verdict = (trial.result.verdict or "no verdict shown").replace("_", " ")
        aside = "" if trial.aside is None else f" (not counted: {_why_aside(trial.aside)})"
        lines.append(f"  trial {trial.number}: {verdict}. {trial.result.headline}{aside}".rstrip())
        lines += [
            f"    was set aside ({_why_aside(again.aside)}) and counted again: {again.reason}"
            for again in trial.counted_again
        ]
    if test.pains:
        lines.append(f"  pain: {', '.join(_pain(pain) for pain in test.pains)}")
    lines += [f"  recorded as {was.muscle}, {was.side}; corrected by {was.by}: {was.reason}" for was in test.corrected]
    lines += [f"  went on in spite of pain: {reason}" for reason in test.went_on]
    return lines + ([f"  ended: {test.reason}"] if test.reason else [])


def _pain(pain: ReportPain) -> str:
    return f"{pain.nrs:g} {pain.when}{' (as told before)' if pain.told == 'standing' else ''}"


def _why_aside(aside: SetAside) -> str:
    reason = aside.reason.replace("_", " ")
    return f"{reason}: {aside.words}" if aside.words else reason


def _screening(state: SessionState) -> str:
    """Return what the screening holds, in words; it never says that a person may be tested."""
    return summary(answers_of(state), state.begin.age_years)


def session_row(state: SessionState, to: str = "") -> dict[str, Any]:
    """Return where a session stands as plain values, as far as it may be shown."""
    seen = shown(state, to)
    return {
        "session": seen.begin.session,
        "client": seen.begin.client,
        "title": seen.plan.title,
        "battery": seen.plan.battery,
        "profile": seen.plan.profile,
        "testers": [tester.code for tester in seen.begin.testers],
        "phase": seen.phase.value,
        "seq": seen.seq,
        "at_s": seen.at_s,
        "resumed": seen.resumed,
        "screening": _screening(seen),
        "stops": list(seen.stops),
        "overridden": dict(seen.overridden),
        "breaks_allowed": list(seen.break_allowed),
        "observations": [
            {"at_s": at_s, "by": by, "kind": said.kind, "muscle": said.muscle, "text": said.text}
            for at_s, by, said in seen.observations
        ],
        "tests": [test_row(test) for test in seen.tests],
        "interventions": [
            {
                "number": given.number,
                "kind": given.what.kind,
                "muscle": given.what.muscle,
                "side": given.what.side,
                "site": given.what.site,
                "dose": given.what.dose,
                "sham": given.sham,
                "seconds": given.seconds,
            }
            for given in seen.interventions
        ],
        "homework": [{"text": h.text, "dose": h.dose, "schedule": h.schedule} for h in seen.homework],
        "goals": [{"text": g.text, "by_date": g.by_date} for g in seen.goals],
        "hidden": list(hidden(state)),
    }


def session_lines(state: SessionState, to: str = "") -> list[str]:
    """Return where a session stands in lines, as far as it may be shown."""
    seen = shown(state, to)
    who = seen.begin.client or "no client"
    lines = [f"Session {seen.begin.session}: {seen.plan.title}, {who}, {seen.phase.value}."]
    lines += [
        f"  {said.kind}{': ' + said.muscle if said.muscle else ''}: {said.text}" for _, _, said in seen.observations
    ]
    lines.append(f"Screening: {_screening(seen)}")
    lines += [f"  Overridden: {item}. Reason: {reason}" for item, reason in seen.overridden.items()]
    lines += [f"  Break tests allowed. Reason: {reason}" for reason in seen.break_allowed]
    for test in seen.tests:
        lines += test_lines(test)
    for given in seen.interventions:
        what = given.what
        sham = {True: ", sham", False: "", None: ", real or sham: hidden"}[given.sham]
        took = "" if given.seconds is None else f", {given.seconds:.0f} s"
        where = ", ".join(part for part in (what.site, what.dose, what.words) if part)
        lines.append(
            f"Intervention {given.number}: {what.kind}, {what.muscle}, {what.side}{sham}{took}. {where}".rstrip()
        )
    lines += [f"Homework {n}: {h.text}; {h.dose}; {h.schedule}" for n, h in enumerate(seen.homework, 1)]
    lines += [f"Goal: {g.text} {g.by_date}".rstrip() for g in seen.goals]
    return lines + list(hidden(state))
