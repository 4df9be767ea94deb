"""What is told of a session: what the device gave, what came out, what is untested, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nktsense.errors import StepRefusedError
from nktsense.protocol.library.model import EVIDENCE
from nktsense.protocol.notice import NEW_WEAKNESS, NOT_PROVEN, UNBLINDED
from nktsense.protocol.outcome.compare import comparisons_made, shown_outcomes
from nktsense.protocol.outcome.next import candidates
from nktsense.terminal.session_answered import answered_lines, answered_rows
from nktsense.terminal.session_rows import (
    candidate_row,
    outcome_lines,
    outcome_row,
    session_lines,
    session_row,
)

if TYPE_CHECKING:
    from nktsense.protocol.outcome.next import Candidate
    from nktsense.protocol.session.state import TestRecord
    from nktsense.verbs.session.talk import Talk
    from nktsense.visit.conduct import Progress


def tell_progress(talk: Talk, progress: Progress) -> None:
    """Tell what came of one update of the device."""
    teller, state = talk.teller, talk.state
    if progress.started and state.open_test is not None:
        test = state.open_test
        text = f"   Test {test.number} begins with {test.setup.device}."
        teller.say(text, "started", test=test.number, device=test.setup.device)
        _tell_prompt(talk, test)
    update = progress.update
    if update is not None and update.message and update.message != talk.link_told:
        talk.link_told = update.message
        teller.say(f"   {update.message}", "link", state=update.state.value, text=update.message)
    for trial in progress.trials:
        if trial.trouble is not None:
            refused = isinstance(trial.trouble, StepRefusedError)
            what = "is not counted" if refused else "waits to be kept, and is tried again"
            teller.say(
                f"   ! A trial was made that {what}: {trial.trouble} Its samples are in the recording.",
                "trial_refused" if refused else "trial_waits",
                code=getattr(trial.trouble, "code", type(trial.trouble).__name__),
                text=str(trial.trouble),
            )
        elif trial.record is not None:
            evidence = (*trial.graded.evidence, *(flag.text for flag in trial.graded.flags))
            teller.trial(trial.record.number, trial.record, blinded=state.blinded, evidence=evidence)
        teller.ask_again()
    for trouble in progress.troubles:
        teller.troubled(trouble)
    if progress.ended:
        talk.link_told = ""
        if talk.visit.lost:
            teller.say(f"   {talk.visit.lost} The trials so far are kept.", "device_gone", text=talk.visit.lost)
        teller.ask_again()


def _tell_prompt(talk: Talk, test: TestRecord) -> None:
    from nktsense.protocol.screening.rules import pain_prompt

    prompt = pain_prompt(test.pains, talk.state.plan)
    if prompt is not None:
        talk.teller.say(f"   STOP. {prompt}", "pain_prompt", text=prompt)


def tell_finished(talk: Talk, test: TestRecord) -> None:
    """Tell that a test is over; after a retest, what it showed."""
    counted = len(test.counted)
    talk.teller.say(
        f"   Test {test.number} ended with {counted} trials.", "test_ended", test=test.number, trials=counted
    )
    if test.setup.purpose != "retest":
        return
    found = [outcome for outcome in shown_outcomes(talk.state) if outcome.retest == test.number]
    if not found:
        talk.teller.say("   Results are hidden until the block is closed.", "hidden")
    for outcome in found:
        lines = [f"   {line}" for line in outcome_lines(outcome)]
        talk.teller.result("\n".join(lines), "outcome", **outcome_row(outcome))


def tell_candidates(talk: Talk) -> None:
    """Tell what is untested, in the user's order."""
    found = candidates(talk.state)
    evidence = [_evidence(talk, one) for one in found]
    lines = [f"   {one.words}{f' ({level})' if level else ''}" for one, level in zip(found, evidence, strict=True)]
    lines += [f"   {level}: {EVIDENCE[level]}" for level in sorted({level for level in evidence if level})]
    rows = [candidate_row(one) | {"evidence": level} for one, level in zip(found, evidence, strict=True)]
    talk.teller.say("\n".join(lines or ["   Nothing is untested."]), "candidates", candidates=rows)


def _evidence(talk: Talk, candidate: Candidate) -> str:
    """Return the level of evidence of a suspected pair; "" for what is no pair."""
    test = None if candidate.of is None else talk.state.finished_test(candidate.of)
    if test is None:
        return ""
    pairs = talk.library.pairs_of(test.setup.muscle)
    return next((pair.evidence for pair in pairs if pair.facilitated == candidate.muscle), "")


def tell_outcomes(talk: Talk) -> None:
    """Tell every outcome, with the number of comparisons."""
    found = shown_outcomes(talk.state)
    lines = [f"   {line}" for outcome in found for line in outcome_lines(outcome)]
    if not found:
        lines = ["   No retest was compared."]
    rows = [outcome_row(outcome) for outcome in found]
    talk.teller.result("\n".join(lines), "outcomes", comparisons=comparisons_made(talk.state), outcomes=rows)


def tell_all(talk: Talk) -> None:
    """Tell what was done so far."""
    entries = talk.visit.session.entries
    lines = [f"   {line}" for line in (*session_lines(talk.state, talk.visit.by), *answered_lines(entries))]
    for number, given in enumerate(talk.homework, 1):
        lines.append(f"   Homework {number} from before: {given.text}; {given.dose}; {given.schedule}")
    row = session_row(talk.state, talk.visit.by) | {"answered": answered_rows(entries)}
    talk.teller.result("\n".join(lines), "session", **row)
    if not talk.state.blinded:
        tell_outcomes(talk)


def tell_end(talk: Talk) -> None:
    """Tell what the session came to, what was not tested, and what none of it proves."""
    tell_outcomes(talk)
    if not talk.state.blinded and any(not o.blinded for o in shown_outcomes(talk.state)):
        talk.teller.say(f"   {UNBLINDED}", "not_blinded")
    tell_candidates(talk)
    lines = "\n".join(f"   {sentence}" for sentence in NOT_PROVEN)
    talk.teller.say(f"   Not shown by any of this:\n{lines}", "not_proven", sentences=list(NOT_PROVEN))
    talk.teller.say(f"   {NEW_WEAKNESS}", "new_weakness", text=NEW_WEAKNESS)
    begin = talk.state.begin
    talk.teller.say(f"   Session {begin.session} is closed.", "closed", session=begin.session)
