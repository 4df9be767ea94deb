"""What a comparison card shows of an outcome: verdicts and forces of both tests, and the error between them."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.grading import Verdict
from nktsense.protocol.outcome.model import Outcome, OutcomeKind
from nktsense.protocol.outcome.of_test import mean_peak_n
from nktsense.protocol.session.state import SessionState
from nktsense.view.session.muscle_state import verdicts_of
from nktsense.view.session.plan_rows import muscle_name


@dataclass(frozen=True, slots=True)
class Compared:
    """A retest beside its test.

    Attributes:
        outcome: What can be said.
        name: What people call the muscle, English.
        partner: What people call the muscle that was worked on, English, or "".
        before: Verdicts of the test.
        after: Verdicts of the retest.
        before_n: Mean of its peaks, N; None where it is not known, or the two cannot be compared.
        after_n: The same of the retest.
        mdc95_n: Minimal detectable change of this tester, N; None where it is not known.
    """

    outcome: Outcome
    name: str
    partner: str
    before: tuple[Verdict, ...]
    after: tuple[Verdict, ...]
    before_n: float | None
    after_n: float | None
    mdc95_n: float | None

    @property
    def has_forces(self) -> bool:
        """Whether both forces are known and may stand side by side."""
        return self.before_n is not None and self.after_n is not None


def compared(state: SessionState, outcome: Outcome) -> Compared:
    """Return what a card shows of an outcome; forces that cannot be compared are left out, so that nobody does.

    Args:
        state: The session, as far as it may be shown.
        outcome: What a retest in it showed.
    """
    test, retest = state.tests[outcome.test - 1], state.tests[outcome.retest - 1]
    alike = outcome.kind is not OutcomeKind.NOT_COMPARABLE and outcome.force is not None
    error = outcome.force.error if outcome.force is not None and alike else None
    return Compared(
        outcome=outcome,
        name=muscle_name(state, outcome.muscle),
        partner=muscle_name(state, outcome.partner) if outcome.partner else "",
        before=verdicts_of(test),
        after=verdicts_of(retest),
        before_n=mean_peak_n(test) if alike else None,
        after_n=mean_peak_n(retest) if alike else None,
        mdc95_n=None if error is None else error.mdc95_n,
    )
