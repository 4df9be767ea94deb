"""What else has to be known of a test and its retest: what was left out, what was not kept, what it does not show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from nktsense.grading.change import ForceChange
from nktsense.grading.comparability import TRIALS
from nktsense.grading.verdict_change import UNBLINDED_TEXT, VerdictChange
from nktsense.protocol.outcome.of_test import counts_of, mean_peak_n
from nktsense.protocol.outcome.retest import Retest
from nktsense.protocol.outcome.uncounted import other_tests
from nktsense.protocol.outcome.words import SHAM
from nktsense.protocol.session.state import SessionState, TestRecord
from nktsense.protocol.session.steps import SetAside

NOT_SHOWN: Final = (
    "A change does not show that a muscle was inhibited or that what was done worked: expectation, push speed, warming "
    "up, fatigue, learning and slack change verdicts and forces too."
)
"""Said wherever a change is."""
OWN_ERROR_UNKNOWN: Final = "The tester's own error of measurement is not known: no change of force is called real."


def notes_of(
    state: SessionState,
    pair: Retest,
    verdicts: VerdictChange | None,
    force: ForceChange | None,
    *,
    changed: bool,
    blinded: bool,
) -> tuple[str, ...]:
    """Return what has to be said with an outcome, a sentence each.

    Args:
        state: The session.
        pair: The test and its retest.
        verdicts: Change of the verdicts, or None.
        force: Change of the mean force, or None.
        changed: Whether a change is told, with its chance.
        blinded: Whether the tester was blinded.
    """
    tests = (("Test", pair.before), ("Retest", pair.after))
    notes = [*_between(pair), *_allocation(state, pair), *_timing(state, pair)]
    notes += [note for name, test in tests for note in _of_test(name, test)]
    notes += _others(state, pair)
    notes += [*_force(pair, force), *_verdicts(verdicts)]
    if changed:
        notes += [NOT_SHOWN] if blinded else [UNBLINDED_TEXT, NOT_SHOWN]
    return tuple(notes)


def saw_allocation(pair: Retest) -> bool:
    """Return whether somebody who pushed in one of the two tests saw whether an intervention between was a sham."""
    testers = {pair.before.setup.tester, pair.after.setup.tester}
    return any(testers.intersection(done.revealed_to) for done in pair.between)


def _between(pair: Retest) -> Iterator[str]:
    if not pair.between:
        yield "Nothing was done between test and retest: it is a repetition."
    elif pair.aimed is None:
        yield "What was done between test and retest was meant for another muscle."
    if len(pair.between) > 1:
        yield f"{len(pair.between)} interventions lie between test and retest: their effects cannot be told apart."
    if pair.aimed is not None and pair.aimed.sham:
        yield SHAM
    if pair.aimed is not None and pair.aimed.sham is None:
        yield "Whether the intervention was a sham is not known, or hidden until the session is closed."


def _allocation(state: SessionState, pair: Retest) -> Iterator[str]:
    research = state.plan.research
    if research is not None and research.sham and saw_allocation(pair):
        yield "The tester saw whether the intervention was a sham."


def _timing(state: SessionState, pair: Retest) -> Iterator[str]:
    after, limit_s = pair.after, state.plan.retest_within_s
    if pair.between and after.timely is None:
        yield "How long after the intervention the retest began is not known."
    if pair.between and after.timely is False:
        took = "" if after.since_release_s is None else f" ({after.since_release_s:.0f} s)"
        yield f"The retest began later than {limit_s:g} s after the intervention{took}."
    if pair.before.started_s < state.known_from_s <= (after.finished_s or after.started_s):
        yield "The session was interrupted, or its clock set back, in between: times across that are not known exactly."


def _of_test(name: str, test: TestRecord) -> Iterator[str]:
    counted = test.counted
    slack = sum(not trial.recontracted for trial in counted)
    if slack:
        yield (
            f"{name}: not re-contracted before {slack} of {len(counted)} trials; "
            "slack in the muscle alone can change a verdict."
        )
    aside = Counter(_why_aside(trial.aside) for trial in test.trials if trial.aside is not None)
    if aside:
        reasons = ", ".join(f"{number} × {reason}" for reason, number in sorted(aside.items()))
        yield f"{name}: {aside.total()} of {len(test.trials)} trials set aside ({reasons})."
    yield from _taken_back(name, test)
    if len(counted) > TRIALS:
        yield f"{name}: {len(counted)} trials; the rule of a repeated change is made for {TRIALS}."
    if test.reason:
        yield f"{name}: ended early: {_short(test.reason)}"
    for reason in test.went_on:
        yield f"{name}: went on in spite of pain: {_short(reason)}"
    if any(pain.told == "standing" for pain in test.pains):
        yield f"{name}: pain was not asked for anew; the client was asked once and told to say when it changes."
    yield from _corrected(name, test)
    if any(trial.result.source == "typed" for trial in counted):
        yield f"{name}: peaks were typed from a display; such a trial has no verdict."


def _taken_back(name: str, test: TestRecord) -> Iterator[str]:
    """Tell which trials were set aside and counted again when later ones had been seen."""
    for trial in test.trials:
        for again in trial.counted_again:
            if again.after_trial > trial.number:
                yield (
                    f"{name}: trial {trial.number} was set aside ({_why_aside(again.aside)}) and counted again after "
                    f"trial {again.after_trial}: {_short(again.reason)}"
                )


def _corrected(name: str, test: TestRecord) -> Iterator[str]:
    for was in test.corrected:
        yield f"{name}: recorded as {was.muscle}, {was.side}, and corrected afterwards: {_short(was.reason)}"


def _why_aside(aside: SetAside) -> str:
    reason = aside.reason.replace("_", " ")
    return f"{reason}: {_short(aside.words)}" if aside.words.strip() else reason


def _others(state: SessionState, pair: Retest) -> Iterator[str]:
    """Tell what else was seen of the muscle, so that one pair is not read alone."""
    others = other_tests(state, pair)
    if others:
        told = ", ".join(f"test {test.number} ({_ends(test)})" for test in others)
        yield f"The same muscle was tested before the retest in {told} too."
    for test in others:
        if test.corrected:
            yield from _corrected(f"Test {test.number}", test)


def _ends(test: TestRecord) -> str:
    counts = counts_of(test)
    return counts.text if counts is not None else "no verdict"


def _force(pair: Retest, force: ForceChange | None) -> Iterator[str]:
    if force is not None:
        if force.error is None and force.delta_n is not None:
            yield OWN_ERROR_UNKNOWN
        return
    for name, test in (("Test", pair.before), ("Retest", pair.after)):
        reasons = dict.fromkeys(
            trial.result.no_peak or "no reason given" for trial in test.counted if trial.result.peak_n is None
        )
        if reasons:
            yield f"{name}: a peak is not known ({' '.join(reasons)}), so forces are not compared."
        elif mean_peak_n(test) is not None and (mean_peak_n(test) or 0.0) <= 0:
            yield f"{name}: the peaks show no force, so forces are not compared."


def _verdicts(verdicts: VerdictChange | None) -> Iterator[str]:
    if verdicts is None:
        return
    for name, counts in (("Test", verdicts.before), ("Retest", verdicts.after)):
        if counts.unclear:
            yield f"{name}: {counts.unclear} of {counts.total} trials without a clear verdict."


def _short(text: str, most: int = 200) -> str:
    """Return what a person typed, as one line of at most so many characters; the session keeps all of it."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
