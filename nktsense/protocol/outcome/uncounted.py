"""What was seen beside the counted trials and speaks against a change: nobody gets three of three by choosing them.

A trial can be set aside, a test ended early and begun again, or corrected to be of another muscle, after its result was
seen. Each may have a good reason; that reason is kept and told. But what is called a change has to hold with those
trials too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nktsense.grading.verdict import Verdict
from nktsense.protocol.outcome.retest import Retest
from nktsense.protocol.session.state import SessionState, TestRecord

FORCE_AGAINST: Final = "With the trials that were set aside, the change of force is not beyond measurement error."

_HELD: Final = frozenset({Verdict.HOLD.value})
_NOT_HELD: Final = frozenset({Verdict.BREAK.value, Verdict.NO_HOLD.value})


def set_aside(pair: Retest) -> int:
    """Return the number of trials that were set aside in a test and its retest."""
    return sum(trial.aside is not None for test in (pair.before, pair.after) for trial in test.trials)


def with_those_set_aside(test: TestRecord) -> TestRecord:
    """Return a test in which every trial with a known peak counts, also one that was set aside."""
    known = (trial for trial in test.trials if trial.aside is None or trial.result.peak_n is not None)
    return replace(test, trials=tuple(replace(trial, aside=None) for trial in known))


def verdicts_against(state: SessionState, pair: Retest) -> tuple[str, ...]:
    """Return which trials that are not counted ended otherwise than all counted ones of their test, a sentence each.

    Beside trials that were set aside these are the trials of other tests of the same muscle, side and kind, made before
    the retest with the same interventions behind them as the test or the retest.
    """
    return tuple(
        sentence
        for name, test in (("Test", pair.before), ("Retest", pair.after))
        for sentence in (*_aside_against(name, test), *_tests_against(state, pair, name, test))
    )


def other_tests(state: SessionState, pair: Retest) -> tuple[TestRecord, ...]:
    """Return the other tests of the same muscle and side that were made before a retest and hold a trial.

    A test that was said to be of them and was corrected afterwards is among them.
    """
    place = (pair.after.setup.muscle, pair.after.setup.side)
    return tuple(
        test
        for test in state.tests
        if place in test.places
        and test.number < pair.after.number
        and test.number != pair.before.number
        and test.trials
    )


def _aside_against(name: str, test: TestRecord) -> Iterator[str]:
    other = _other_than_all(test)
    for trial in test.trials:
        if trial.aside is not None and trial.result.verdict in other:
            yield f"{name}: trial {trial.number}, which was set aside, {_ended(trial.result.verdict)}."


def _tests_against(state: SessionState, pair: Retest, name: str, test: TestRecord) -> Iterator[str]:
    other = _other_than_all(test)
    for made in other_tests(state, pair):
        if made.setup.test != test.setup.test or _belongs_to(made, pair) is not test:
            continue
        verdicts = [trial.result.verdict for trial in made.trials]
        if against := [verdict for verdict in verdicts if verdict in other]:
            yield (
                f"{name}: in test {made.number}, with the same behind it, {len(against)} of {len(verdicts)} trials "
                f"{_ended(against[0])}."
            )


def _belongs_to(made: TestRecord, pair: Retest) -> TestRecord | None:
    """Return whether the test or the retest had the same interventions behind it; None for neither."""
    before, after = pair.before, pair.after
    if before.after_intervention == after.after_intervention == made.after_intervention:
        return before if made.number < before.number else after
    return next((test for test in (before, after) if test.after_intervention == made.after_intervention), None)


def _other_than_all(test: TestRecord) -> frozenset[str]:
    """Return the verdicts that contradict all counted trials of a test; none where these do not agree."""
    seen = {trial.result.verdict for trial in test.counted}
    if seen and seen <= _HELD:
        return _NOT_HELD
    return _HELD if seen and seen <= _NOT_HELD else frozenset()


def _ended(verdict: str | None) -> str:
    return "held" if verdict in _HELD else "did not hold"
