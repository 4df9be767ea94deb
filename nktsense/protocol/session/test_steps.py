"""How a test begins and ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nktsense.protocol.screening.rules import break_refusals
from nktsense.protocol.session.order import is_scorable, name_of, order_is_drawn, region_of, untested
from nktsense.protocol.session.plan_checks import check_ramp, check_target
from nktsense.protocol.session.refusals import MAX_CODE, need_id, need_label, need_reason, refusal
from nktsense.protocol.session.rule import Rule, phase_between_tests
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase, SessionState, TestRecord
from nktsense.protocol.session.steps import FinishTest, StartTest, Step

LEVER_M: Final = (0.01, 2.0)
"""Shortest and longest lever arm, m."""


def _start(state: SessionState, step: StartTest, by: str) -> SessionState:
    _check_setup(state, step)
    _check_purpose(state, step)
    check_scorable(state, step.muscle)
    if step.purpose == "first":
        _check_order(state, step)
    if step.test == "break":
        check_break(state, step.muscle)
    last = state.interventions[-1].number if state.interventions else None
    test = TestRecord(len(state.tests) + 1, step, state.at_s, after_intervention=last)
    return replace(state, phase=Phase.TESTING, tests=(*state.tests, test))


def _check_setup(state: SessionState, step: StartTest) -> None:
    need_id(step.muscle, "The identifier of the muscle")
    need_id(step.tester, "The code of the tester", MAX_CODE)
    need_label(step.device, "The name of the dynamometer")
    if step.tester not in {tester.code for tester in state.begin.testers}:
        raise refusal(
            "unknown_tester", f"{step.tester} is none of the session's testers.", "A tester is named when it begins."
        )
    if step.lever_m is not None and not LEVER_M[0] <= step.lever_m <= LEVER_M[1]:
        raise refusal(
            "lever",
            f"A lever arm of {step.lever_m:g} m is not between {LEVER_M[0]:g} and {LEVER_M[1]:g} m.",
            "Give it in metres, or leave it out where it was not measured.",
        )
    check_target(step.target_n)
    check_ramp(step.ramp_low_n_per_s, step.ramp_high_n_per_s)


def _check_purpose(state: SessionState, step: StartTest) -> None:
    if step.purpose == "first":
        if step.of is not None:
            raise refusal("first_with_of", "A first test belongs to no earlier one.", "Call it a partner or a retest.")
        return
    earlier = None if step.of is None else state.finished_test(step.of)
    if earlier is None:
        which = "no test is named" if step.of is None else f"there is no finished test {step.of}"
        raise refusal(
            "unknown_test",
            f"A {step.purpose} belongs to an earlier test, and {which}.",
            "Name the number of that test.",
        )
    if step.purpose == "retest" and (earlier.setup.muscle, earlier.setup.side) != (step.muscle, step.side):
        raise refusal(
            "other_muscle",
            f"Test {earlier.number} was of {earlier.setup.muscle}, {earlier.setup.side}; a retest is of the same.",
            "Begin a first test or one of a partner for another muscle.",
        )


def _check_order(state: SessionState, step: StartTest) -> None:
    left = untested(state) if order_is_drawn(state) else ()
    if left and (left[0].muscle, left[0].side) != (step.muscle, step.side):
        raise refusal(
            "drawn_order",
            f"The lot put {left[0].name or left[0].muscle}, {left[0].side}, next.",
            "Test it first; where it cannot be tested, begin it and end it with the reason.",
        )


def check_scorable(state: SessionState, muscle: str) -> None:
    """Refuse a test of a muscle that is recorded in words only.

    Raises:
        StepRefusedError: It is.
    """
    if not is_scorable(state.plan, muscle):
        raise refusal(
            "words_only",
            f"{name_of(state.plan, muscle)} is recorded in words only; it is never scored.",
            "Record what you find as an observation of the muscle.",
        )


def check_break(state: SessionState, muscle: str) -> None:
    """Refuse a break test of a muscle where an answer of the screening, the age or the plan does.

    Raises:
        StepRefusedError: One of them does.
    """
    if state.breaks_open:
        return
    region = region_of(state.plan, muscle)
    reasons = list(break_refusals(answers_of(state), state.begin.age_years, region, muscle))
    if not state.plan.break_tests:
        whose = f" by the profile {state.plan.profile}" if state.plan.profile else ""
        reasons.append(f"Only make tests are planned{whose}.")
    if reasons:
        raise refusal("break_refused", " ".join(reasons), "Make a make test instead.")


def _finish(state: SessionState, step: FinishTest, by: str) -> SessionState:
    test = state.tests[-1]
    if len(test.counted) < state.plan.trials:
        need_reason(
            step.reason, f"{len(test.counted)} of {state.plan.trials} trials count; fewer than planned need a reason."
        )
    ended = replace(test, finished_s=state.at_s, reason=step.reason)
    after = replace(state, tests=(*state.tests[:-1], ended), recontracted=False)
    return replace(after, phase=phase_between_tests(after))


RULES: Final[dict[type[Step], Rule]] = {
    StartTest: Rule(frozenset({Phase.READY}), _start),
    FinishTest: Rule(frozenset({Phase.TESTING, Phase.HALTED}), _finish),
}
