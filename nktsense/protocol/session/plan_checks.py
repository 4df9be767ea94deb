"""What a plan must be before a session may begin with it."""

from __future__ import annotations

from typing import Final

from nktsense.protocol.session.plan import MIN_TRIALS, PlannedMuscle, Research, SessionPlan
from nktsense.protocol.session.refusals import need_id, need_label, refusal

_MOST_NRS: Final = 10.0
_MOST_TRIALS: Final = 100


def check_plan(plan: SessionPlan) -> None:
    """Refuse a plan that cannot be carried out.

    Args:
        plan: The plan; its texts and numbers can be kept.

    Raises:
        StepRefusedError: Something of it is not possible; the message names it.
    """
    need_label(plan.title, "The title of the plan")
    for text, what in (
        (plan.battery, "The identifier of the battery"),
        (plan.profile, "The identifier of the profile"),
    ):
        if text:
            need_id(text, what)
    _check_numbers(plan)
    check_ramp(plan.ramp_low_n_per_s, plan.ramp_high_n_per_s)
    for muscle in plan.muscles:
        _check_muscle(muscle)
    for other in plan.others:
        need_id(other.muscle, "The identifier of a muscle")
    keys = [(muscle.muscle, muscle.side) for muscle in plan.muscles]
    for key in keys:
        if keys.count(key) > 1:
            raise refusal("plan_muscles", f"The plan names {key[0]}, {key[1]}, more than once.", "Keep one of them.")
    if plan.research is not None:
        _check_research(plan.research)


def check_ramp(low_n_per_s: float, high_n_per_s: float) -> None:
    """Refuse limits of the push that are in no order.

    Args:
        low_n_per_s: Slowest push aimed at, N/s.
        high_n_per_s: Fastest.

    Raises:
        StepRefusedError: They are.
    """
    if not 0 < low_n_per_s < high_n_per_s:
        raise refusal(
            "ramp",
            f"A push between {low_n_per_s:g} and {high_n_per_s:g} N/s is not possible.",
            "Give the slowest first; both are above zero.",
        )


def check_target(target_n: float | None) -> None:
    """Refuse a planned load that is not above zero.

    Args:
        target_n: Load, N, or None.

    Raises:
        StepRefusedError: It is not.
    """
    if target_n is not None and not target_n > 0:
        raise refusal(
            "target", f"A planned load of {target_n:g} N is not above zero.", "Leave it out where none is set."
        )


def _check_numbers(plan: SessionPlan) -> None:
    if not MIN_TRIALS <= plan.trials <= _MOST_TRIALS:
        raise refusal("plan_numbers", f"A test has {MIN_TRIALS} to {_MOST_TRIALS} trials, not {plan.trials}.")
    if plan.rest_s < 0:
        raise refusal("plan_numbers", f"A rest of {plan.rest_s:g} s is not possible.")
    if not plan.retest_within_s > 0:
        raise refusal("plan_numbers", f"A retest within {plan.retest_within_s:g} s is not possible.")
    if plan.hold_s is not None and not plan.hold_s > 0:
        raise refusal("plan_numbers", f"A hold of {plan.hold_s:g} s is not possible.")
    for nrs, what in ((plan.pain_limit_nrs, "limit"), (plan.pain_rise_nrs, "rise")):
        if not 0 <= nrs <= _MOST_NRS:
            raise refusal("plan_numbers", f"A {what} of pain of {nrs:g} is not between 0 and 10.")


def _check_muscle(muscle: PlannedMuscle) -> None:
    need_id(muscle.muscle, "The identifier of a muscle")
    for suspect in muscle.suspects:
        need_id(suspect, f"The identifier of a suspect of {muscle.muscle}")
    check_target(muscle.target_n)


def _check_research(research: Research) -> None:
    if not 0 <= research.sham_share <= 1:
        raise refusal("plan_numbers", f"A share of sham releases of {research.sham_share:g} is not between 0 and 1.")
    if research.seed < 0:
        raise refusal("plan_numbers", f"The seed of the lot, {research.seed}, is below zero.")
