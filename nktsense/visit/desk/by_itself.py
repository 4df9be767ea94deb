"""What goes on by itself when hands are busy: a test ends after its trials, and the next first test of the plan begins.

A retest, a release, a partner and whatever needs an answer never begin by themselves.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from nktsense.protocol.session.order import untested
from nktsense.protocol.session.state import Phase, TestRecord
from nktsense.protocol.session.timing import due_release
from nktsense.protocol.session.trial_steps import pain_asked
from nktsense.visit.desk.news import CueKind
from nktsense.visit.desk.preparing import begin, prepare, standing
from nktsense.visit.desk.sheet import Answer, Sheet, answer, usual_first
from nktsense.visit.desk.testing import finish_test, report_pain

if TYPE_CHECKING:
    from nktsense.protocol.session.plan import PlannedMuscle
    from nktsense.visit.desk.bench import Bench

BY_ITSELF: Final = frozenset({"wait", "begin_now"})
"""Ids of the choices that are about what goes on by itself."""


class ByItself:
    """Lets a visit go on by itself, as long as nobody holds it back.

    Args:
        bench: The bench.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._seen_tests = self._finished()
        self._goes_on = False
        self._next_at: float | None = None
        self._end_at: float | None = None
        self._held_test = 0

    def hold_back(self) -> None:
        """Let nothing go on by itself until the next test is over."""
        self._goes_on, self._next_at, self._end_at = False, None, None
        test = self._bench.state.open_test
        if test is not None and len(test.counted) >= self._bench.state.plan.trials:
            self._held_test = test.number

    def touched(self) -> None:
        """Somebody answered something: the next test is theirs to begin; an end that is near is put off."""
        self._end_at = None
        if self._bench.state.phase is Phase.READY:
            self._goes_on, self._next_at = False, None

    def left_s(self, now_s: float) -> float | None:
        """Return the time until something goes on by itself, s; None where nothing does."""
        at = self._next_at if self._next_at is not None else self._end_at
        return None if at is None else max(0.0, at - now_s)

    def go_on(self, now_s: float) -> None:
        """Do what is due.

        Raises:
            NktsenseError: It cannot be done; it is not tried again by itself.
        """
        bench = self._bench
        self._notice_end()
        if not bench.settings.hands_free or bench.asks_inside or bench.visit.connecting:
            self._next_at = self._end_at = None
            return
        test = bench.state.open_test
        if test is not None:
            self._next_at = None
            self._end(test, now_s)
        else:
            self._end_at = None
            self._begin_next(now_s)

    def wrap(self, sheet: Sheet, now_s: float) -> Sheet:
        """Return a sheet with the choice to hold back what goes on by itself."""
        left_s = self.left_s(now_s)
        if left_s is None:
            return sheet
        wait = answer("wait", "Wait", self.hold_back, "go on only when I say so")
        if self._next_at is None:
            question = f"All trials are made: the test ends in {left_s:.0f} s."
            return self._before(sheet, question, (wait,))
        planned = self._next()
        if planned is None:
            return sheet
        name = self._bench.name(planned.muscle, planned.side)
        pad = f" Pad: {planned.pad_site.rstrip('.')}." if planned.pad_site else ""
        position = f" Position: {planned.position.rstrip('.')}." if planned.position else ""
        question = f"Next: {name}, in {left_s:.0f} s.{position}{pad}"
        now = answer("begin_now", "Begin now", lambda: self._start(planned), name)
        return self._before(sheet, question, (wait, now))

    def _before(self, sheet: Sheet, question: str, answers: tuple[Answer, ...]) -> Sheet:
        rest = tuple(one for one in sheet.answers if one.choice.kind != "usual")
        usual = tuple(_as_other(one) for one in sheet.answers if one.choice.kind == "usual")
        every = usual_first((*answers, *usual, *rest))
        return Sheet(question, every, sheet.typed, sheet.notes, by_itself=True, direct=sheet.direct)

    # The end of a test

    def _end(self, test: TestRecord, now_s: float) -> None:
        bench, state = self._bench, self._bench.state
        over = len(test.counted) >= state.plan.trials and state.phase is Phase.TESTING and not state.stops
        told = any(pain.when == "after" for pain in test.pains)
        stands = None if told else standing(bench, "after")
        if not over or not pain_asked(test) or test.number == self._held_test or not (told or stands):
            self._end_at = None
            return
        if bench.visit.trials.trouble is not None:
            self._end_at = None
            return
        if self._end_at is None:
            asked_just_now = told and test.pains[-1].told == "asked"
            self._end_at = now_s + (0.0 if asked_just_now else bench.settings.careful_s)
        if now_s < self._end_at:
            return
        self._end_at = None
        self._held_test = test.number  # tried once by itself
        if stands is not None:
            report_pain(bench, stands)
            if bench.state.phase is not Phase.TESTING:
                return
        finish_test(bench)

    # The next test

    def _notice_end(self) -> None:
        finished = self._finished()
        if finished > self._seen_tests:
            last = [test for test in self._bench.state.tests if test.finished_s is not None][-1]
            # What ended early ended for a reason that somebody has to look at.
            self._goes_on = not last.reason and last.setup.purpose == "first"
        self._seen_tests = finished

    def _finished(self) -> int:
        return sum(test.finished_s is not None for test in self._bench.state.tests)

    def _next(self) -> PlannedMuscle | None:
        state = self._bench.state
        left = untested(state)
        return left[0] if left and state.phase is Phase.READY and due_release(state) is None else None

    def _begin_next(self, now_s: float) -> None:
        planned = self._next() if self._goes_on and self._bench.draft is None else None
        if planned is None:
            self._next_at = None
            return
        if self._next_at is None:
            self._next_at = now_s + self._bench.settings.next_after_s
            name = self._bench.name(planned.muscle, planned.side)
            self._bench.cue(CueKind.SAY, " ".join(filter(None, (f"Next: {name}.", planned.position))))
        if now_s >= self._next_at:
            self._start(planned)

    def _start(self, planned: PlannedMuscle) -> None:
        """Begin the next test, or set it up where the pain before it has to be asked."""
        bench = self._bench
        self._goes_on, self._next_at = False, None
        prepare(bench, bench.set_ups.first(bench.state, planned.muscle, planned.side))
        stands = standing(bench, "before")
        if stands is None or bench.draft is None:
            bench.cue(CueKind.SAY, "Pain now, from 0 to 10?")
            return
        begin(bench, bench.draft, stands)


def _as_other(one: Answer) -> Answer:
    return replace(one, choice=replace(one.choice, kind="other"))
