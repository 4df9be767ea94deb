"""The map of tested pairs of a session that is still running, from its tests and outcomes. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nktsense.protocol.course.facts import OutcomeFact, TestFact
from nktsense.protocol.course.map import map_of
from nktsense.protocol.course.model import CompensationMap
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.outcome.of_test import best_peak_n, counts_of, mean_peak_n
from nktsense.protocol.session.state import SessionState, TestRecord

_NOW: Final = "now"
"""Stands for the session, which may have no identifier yet."""


def pairs_of_session(state: SessionState, outcomes: Sequence[Outcome]) -> CompensationMap:
    """Return the pairs of a running session.

    Args:
        state: The session, as far as it may be shown.
        outcomes: What its retests showed, as far as it may be shown.
    """
    tests = [_test(test) for test in state.tests if test.finished_s is not None]
    began = {test.number: test.started_s for test in state.tests}
    return map_of(tests, [_outcome(outcome, began.get(outcome.retest, state.at_s)) for outcome in outcomes])


def _test(test: TestRecord) -> TestFact:
    counts = counts_of(test)
    return TestFact(
        session=_NOW,
        number=test.number,
        at_s=test.started_s,
        muscle=test.setup.muscle,
        side=test.setup.side,
        purpose=test.setup.purpose,
        of_number=test.setup.of,
        kind=test.setup.test,
        tester=test.setup.tester,
        device=test.setup.device,
        trials=len(test.counted),
        held=0 if counts is None else counts.held,
        not_held=0 if counts is None else counts.not_held,
        unclear=0 if counts is None else counts.unclear,
        mean_peak_n=mean_peak_n(test),
        best_peak_n=best_peak_n(test),
    )


def _outcome(outcome: Outcome, at_s: float) -> OutcomeFact:
    return OutcomeFact(
        session=_NOW,
        test_number=outcome.test,
        retest_number=outcome.retest,
        at_s=at_s,
        muscle=outcome.muscle,
        side=outcome.side,
        partner=outcome.partner,
        partner_side=outcome.partner_side or "",
        conclusion=outcome.kind.value,
        force_conclusion="" if outcome.force is None else str(outcome.force.conclusion),
        chance=outcome.chance,
        chance_of_any=outcome.chance_of_any,
        comparisons=outcome.comparisons,
        text=outcome.text,
        sham=outcome.sham,
    )
