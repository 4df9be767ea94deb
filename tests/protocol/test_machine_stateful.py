"""Random steps, legal and illegal ones, against what must hold of any session.

What must hold is worked out from the kept steps alone (:func:`hold_to_the_rules`), not from the machine's own state.
"""

from __future__ import annotations

import math
from typing import Any

from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from nktsense.errors import StepRefusedError
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import Session, possible, prompt, waits
from nktsense.protocol.session.plan import Tester
from nktsense.protocol.session.possible import RULES
from nktsense.protocol.session.refusals import CODES
from nktsense.protocol.session.state import Phase, TestRecord
from nktsense.protocol.session.steps import AnyStep, Entry
from tests.protocol.machine_contents import CONTENTS, ITEMS, STOPS, codes
from tests.protocol.machine_visit import START_S, T1, T2, begin_step, legal, next_item, plan, research, through_json

KINDS = sorted(RULES, key=lambda kind: kind.__name__)
ASIDE = {steps.Observe, steps.AnswerItem, steps.Resume, steps.SetGoal, steps.ReportHomework, steps.GiveHomework}
"""Steps that lead nowhere else; drawn by the rule of any step."""
PLANS = (
    plan(),
    plan(rest_s=0.0, pain_limit_nrs=0.0),
    plan(muscles=()),
    plan(research=research(seed=1, sham=False)),
    plan(research=research(seed=2, blind_readout=False)),
)
CREWS = ((T1, T2), (T2, T1), (Tester(code="T1"), T2), (T1,))


def hold_to_the_rules(entries: tuple[Entry, ...]) -> int:
    """Walk through kept steps with counters of one's own, and return how many trials were recorded."""
    begin = entries[0].step
    assert isinstance(begin, steps.Begin)
    licensed = {tester.code for tester in begin.testers if tester.licensed}
    in_words = {one.muscle for one in (*begin.plan.muscles, *begin.plan.others) if not one.scorable}
    answers: dict[str, str] = {}
    cleared: set[str] = set()
    screened = in_test = in_treatment = asked = over_pain = closed = finished = False
    trials = tests = 0
    low = math.inf
    told: list[steps.ReportPain] = []
    aside: set[int] = set()
    in_this = 0
    for number, entry in enumerate(entries):
        step = entry.step
        assert entry.seq == number
        assert not closed or isinstance(step, steps.CorrectTest)
        assert number == 0 or entry.at_s >= entries[number - 1].at_s
        stopped = any(answers.get(item) != "no" for item in STOPS if item not in cleared)
        match step:
            case steps.AnswerItem():
                answers[step.item] = step.answer
                cleared.discard(step.item)
            case steps.FinishScreening():
                assert set(answers) == set(ITEMS)
                screened = True
            case steps.OverrideStop():
                assert entry.by in licensed
                assert step.reason.strip()
                assert not in_test
                cleared |= set(step.items)
                assert all(answers[item] == "no" for item in STOPS if item not in cleared)
            case steps.AllowBreakTests():
                assert entry.by in licensed
            case steps.StartTest():
                assert screened
                assert not any((stopped, in_test, in_treatment))
                assert step.muscle not in in_words
                in_test, asked, over_pain, low = True, False, False, math.inf
                tests, aside, in_this = tests + 1, set(), 0
            case steps.ReportPain():
                assert in_test
                if step.told == "standing":
                    assert any(pain.told == "asked" for pain in told)
                    assert told[-1].nrs == step.nrs
                told.append(step)
                if step.when == "before":
                    asked, low = True, min(low, step.nrs)
                rose = step.nrs - low > begin.plan.pain_rise_nrs
                over_pain = over_pain or step.nrs > begin.plan.pain_limit_nrs or rose
            case steps.GoOn():
                assert over_pain
                assert step.reason.strip()
                over_pain = False
            case steps.RecordTrial():
                assert in_test
                assert asked
                assert not any((stopped, over_pain, in_treatment))
                trials, in_this = trials + 1, in_this + 1
            case steps.SetAside():
                assert in_test
                assert step.trial not in aside
                aside.add(step.trial)
            case steps.CountAgain():
                assert in_test
                assert step.reason.strip()
                aside.remove(step.trial)
            case steps.FinishTest():
                assert in_test
                assert step.reason.strip() or in_this - len(aside) >= begin.plan.trials
                in_test, finished = False, True
            case steps.CorrectTest():
                assert finished
                assert step.test < tests or not in_test
                assert step.reason.strip()
                assert step.muscle not in in_words
            case steps.StartIntervention():
                assert tests
                assert not any((stopped, in_test, in_treatment))
                in_treatment = True
            case steps.FinishIntervention():
                assert in_treatment
                in_treatment = False
            case steps.GiveHomework():
                assert step.text.strip()
                assert not any((stopped, in_test, in_treatment))
            case steps.Close():
                assert not any((in_test, in_treatment))
                closed = True
            case _:
                pass
    return trials


def last_of(test: TestRecord) -> list[tuple[str, str]]:
    """What a test was said to be of before its last correction."""
    return [(was.muscle, was.side) for was in test.corrected[-1:]]


def tried(session: Session, step: AnyStep, *, at_s: float, by: str) -> Session | StepRefusedError:
    try:
        return session.take(step, at_s=at_s, by=by)
    except StepRefusedError as error:
        return error


class Sessions(RuleBasedStateMachine):
    """A session that is driven at random."""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session | None = None
        self.now_s = START_S

    @property
    def here(self) -> Session:
        assert self.session is not None
        return self.session

    @initialize(
        planned=st.sampled_from(PLANS),
        crew=st.sampled_from(CREWS),
        age=st.sampled_from([None, 16, 40]),
        depth=st.integers(0, 3),
    )
    def begin(self, planned: Any, crew: Any, age: int | None, depth: int) -> None:
        step = begin_step(plan=planned, testers=crew, age_years=age)
        self.session = Session.begin(step, at_s=self.now_s, by=crew[0].code)
        if depth >= 1:
            self.answer_all({})
        if depth >= 2:
            self.test_with([0.0, 0.0, 0.0])
            self.take_legal(steps.FinishTest)
        if depth >= 3:
            self.take_legal(steps.StartIntervention, steps.FinishIntervention)

    def take_legal(self, *kinds: type[steps.Step]) -> None:
        for kind in kinds:
            assert self.attempt(legal(self.here.state, kind), self.who(kind), 1.0)

    def attempt(self, step: AnyStep, by: str, after_s: float) -> bool:
        """Try a step; a refused one changes nothing, and one of a kind that is not possible is always refused."""
        before, offered = self.here, possible(self.here.state)
        entries, state = before.entries, before.state
        now_s = self.now_s + after_s
        after = tried(before, step, at_s=now_s, by=by)
        assert (before.entries, before.state) == (entries, state)
        if isinstance(after, StepRefusedError):
            assert after.code in CODES
            assert after.message
            return False
        self.session = after
        self.now_s = now_s
        assert type(step) in offered
        assert before.entries == self.here.entries[:-1]
        last = self.here.entries[-1]
        assert (last.step, last.by) == (step, by)
        assert math.isclose(last.at_s - last.clock_back_s, now_s, abs_tol=1e-6)
        return True

    def who(self, kind: type[steps.Step]) -> str:
        testers = self.here.state.begin.testers
        return next((tester.code for tester in testers if tester.licensed), testers[0].code)

    @rule(
        kind=st.sampled_from(KINDS), data=st.data(), by=codes, after_s=st.sampled_from([0.0, 1.0, 61.0, -5.0, -4000.0])
    )
    def any_step(self, kind: type[steps.Step], data: st.DataObject, by: str, after_s: float) -> None:
        step = data.draw(CONTENTS[kind])
        taken = self.attempt(step, by, after_s)
        event(f"{kind.__name__} {'taken' if taken else 'refused'}")

    @rule(data=st.data(), after_s=st.sampled_from([0.5, 61.0]))
    def legal_step(self, data: st.DataObject, after_s: float) -> None:
        offered = possible(self.here.state) - {steps.Close}
        if not offered:
            return
        kinds = sorted(offered - ASIDE or offered, key=lambda kind: kind.__name__)
        kind = data.draw(st.sampled_from(kinds))
        assert self.attempt(legal(self.here.state, kind), self.who(kind), after_s)
        event(f"{kind.__name__} taken in {self.here.state.phase}")

    @rule(answers=st.dictionaries(st.sampled_from(ITEMS), st.sampled_from(["yes", "unknown"]), max_size=2))
    def screen(self, answers: dict[str, Any]) -> None:
        if self.here.state.phase in (Phase.HISTORY, Phase.SCREENING):
            self.answer_all(answers)

    def answer_all(self, answers: dict[str, Any]) -> None:
        if self.here.state.phase is Phase.HISTORY:
            for kind in ("history", "movement"):
                assert self.attempt(steps.Observe(kind=kind, text="Seen."), self.who(steps.Observe), 1.0)
            assert self.attempt(steps.FinishHistory(), self.who(steps.FinishHistory), 1.0)
        for _ in ITEMS:
            item = next_item(self.here.state)
            step = steps.AnswerItem(item=item, answer=answers.get(item, "no"))
            assert self.attempt(step, self.who(steps.AnswerItem), 1.0)
        assert self.attempt(steps.FinishScreening(), self.who(steps.FinishScreening), 1.0)

    @rule(pains=st.lists(st.sampled_from([0.0, 0.0, 1.0, 6.0]), min_size=3, max_size=3))
    def make_a_test(self, pains: list[float]) -> None:
        if self.here.state.phase is Phase.READY:
            self.test_with(pains)

    def test_with(self, pains: list[float]) -> None:
        assert self.attempt(legal(self.here.state, steps.StartTest), self.who(steps.StartTest), 1.0)
        self.attempt(steps.ReportPain(nrs=0.0, when="before"), self.who(steps.ReportPain), 1.0)
        for nrs in pains:
            self.attempt(legal(self.here.state, steps.RecordTrial), self.who(steps.RecordTrial), 61.0)
            self.attempt(steps.ReportPain(nrs=nrs, when="after"), self.who(steps.ReportPain), 1.0)

    @rule(back_s=st.sampled_from([0.0, 1.0, 86_400.0]))
    def crash(self, back_s: float) -> None:
        """The program dies; the session goes on from what was kept, in every phase but the last."""
        self.session = Session.replay(through_json(self.here.entries))
        if self.here.state.phase is not Phase.CLOSED:
            phase = self.here.state.phase
            assert self.attempt(steps.Resume(reason="Power cut."), self.who(steps.Resume), -back_s)
            assert self.here.state.phase is phase

    @invariant()
    def the_rules_hold(self) -> None:
        if self.session is None:
            return
        state = self.here.state
        assert hold_to_the_rules(self.here.entries) == sum(len(test.trials) for test in state.tests)
        assert all(test.finished_s is not None for test in state.tests[:-1])
        assert all(given.finished_s is not None for given in state.interventions[:-1])
        assert state.open_test is None or state.open_intervention is None
        assert (state.open_test is not None) == (state.phase in (Phase.TESTING, Phase.HALTED))
        assert (state.open_intervention is not None) == (state.phase is Phase.INTERVENING)
        assert [test.number for test in state.tests] == list(range(1, len(state.tests) + 1))
        for test in state.tests:
            assert [trial.number for trial in test.trials] == list(range(1, len(test.trials) + 1))
            assert all(was != (test.setup.muscle, test.setup.side) for was in last_of(test))
            assert all(trial.rest_s is None or trial.rest_s >= 0 for trial in test.trials)
            assert test.since_release_s is None or (test.setup.purpose == "retest" and test.since_release_s >= 0)
        assert state.phase is not Phase.LOCKED or state.stops
        assert state.phase is not Phase.READY or not state.stops

    @invariant()
    def it_can_be_read_again(self) -> None:
        if self.session is not None:
            assert Session.replay(through_json(self.here.entries)) == self.here

    @invariant()
    def possible_is_what_is_taken(self) -> None:
        if self.session is None:
            return
        state = self.here.state
        offered = possible(state)
        for kind in KINDS:
            after = tried(self.here, legal(state, kind), at_s=self.now_s, by=self.who(kind))
            assert isinstance(after, Session) == (kind in offered), kind
        shown = prompt(state, self.now_s)
        assert set(shown.steps) == offered
        assert len(shown.steps) == len(offered)
        assert shown.text
        assert shown.waits == waits(state, self.now_s)


Sessions.TestCase.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestSessions = Sessions.TestCase
