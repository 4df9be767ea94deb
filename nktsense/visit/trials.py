"""Trials of a device on their way into the session: in order, and none lost while records cannot be written."""

from __future__ import annotations

from collections.abc import Callable

from nktsense.errors import ConflictError, RecordsError, StepRefusedError
from nktsense.grading.verdict import GradedTrial
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import AnyStep, Recontract, RecordTrial
from nktsense.protocol.session.trial_result import TrialResult
from nktsense.visit.progress import SeenTrial


class Trials:
    """Takes trials as steps.

    Args:
        take: Takes a step and keeps it.
        state: Gives where the session stands.
    """

    def __init__(self, take: Callable[[AnyStep], SessionState], state: Callable[[], SessionState]) -> None:
        self._take, self._state = take, state
        self._waiting: list[tuple[GradedTrial, RecordTrial]] = []
        self.trouble: RecordsError | None = None
        """Why trials wait, or None where none does."""
        self.contracted_before_each = False
        """The tester said that the muscle is contracted once in the test position before every trial."""

    def take(self, graded: GradedTrial, result: TrialResult) -> SeenTrial:
        """Take a trial. One that cannot be kept now waits, and those after it wait behind it."""
        step = RecordTrial(result=result)
        if self._waiting:
            self._waiting.append((graded, step))
            return SeenTrial(graded, trouble=self.trouble)
        try:
            return self._taken(graded, step)
        except RecordsError as error:
            self.trouble = error
            self._waiting.append((graded, step))
            return SeenTrial(graded, trouble=error)

    def retry(self) -> tuple[SeenTrial, ...]:
        """Take those that wait, as far as they can be kept now; return what became of them."""
        done: list[SeenTrial] = []
        while self._waiting:
            try:
                done.append(self._taken(*self._waiting[0]))
            except RecordsError as error:
                self.trouble = error
                break
            self._waiting.pop(0)
        if not self._waiting:
            self.trouble = None
        return tuple(done)

    def _taken(self, graded: GradedTrial, step: RecordTrial) -> SeenTrial:
        try:
            try:
                state = self._once(step)
            except ConflictError:  # the session was read again; the trial is none the less true
                state = self._once(step)
        except StepRefusedError as error:
            return SeenTrial(graded, trouble=error)
        test = state.open_test
        return SeenTrial(graded, test.trials[-1] if test is not None else None)

    def _once(self, step: RecordTrial) -> SessionState:
        if self.contracted_before_each and not self._state().recontracted:
            self._take(Recontract())
        return self._take(step)
