"""Pass or fail of a calibrated instrument, by the rule and the limit of its plan."""

from __future__ import annotations

import math
from collections.abc import Sequence

from calibration.evaluate.in_use import COVERAGE
from calibration.guide.plan import Plan
from calibration.kept.document import Judged, StepRow
from calibration.uncertainty.decision import Decision, guarded_acceptance, simple_acceptance
from calibration.uncertainty.gum import Expanded
from calibration.uncertainty.rounding import rounded


def _limit_n(force_n: float, plan: Plan) -> float | None:
    percent = plan.judgement.limit_percent
    return None if percent is None else max(percent / 100 * force_n, plan.judgement.limit_floor_n)


def _decision(error_n: float, expanded: Expanded, plan: Plan) -> Decision | None:
    limit_n = _limit_n(expanded.value, plan)
    if limit_n is None:
        return None
    measured = Expanded(error_n, expanded.u, expanded.dof, expanded.k, expanded.probability)
    rule = guarded_acceptance if plan.judgement.rule == "guarded" else simple_acceptance
    return rule(measured, limit_n)


def decided(error_n: float, expanded: Expanded, plan: Plan) -> str:
    """Return what the plan's rule says of an error at a force: "" where the plan sets no limit.

    Args:
        error_n: The error found, N.
        expanded: The force with its uncertainty in use.
        plan: The plan.
    """
    decision = _decision(error_n, expanded, plan)
    return "" if decision is None else decision.decided


def judged(steps: Sequence[StepRow], plan: Plan, *, as_found: bool) -> Judged | None:
    """Judge the instrument by its worst step: one that is refused refuses it; None where the plan sets no limit.

    Args:
        steps: What was found at each force.
        plan: The plan.
        as_found: Judge it as it came, instead of with the new curve.
    """
    decisions: list[tuple[int, float, StepRow, Decision]] = []
    for row in steps:
        error = (
            row.as_found_error_n if as_found else row.error_n if row.as_left_error_n is None else row.as_left_error_n
        )
        if error is None:
            continue
        expanded = Expanded(row.force_n, row.expanded_u_n / row.k, math.inf, row.k, COVERAGE)
        decision = _decision(error, expanded, plan)
        if decision is not None:
            rank = {"accepted": 0, "cannot tell": 1, "refused": 2}[decision.decided]
            decisions.append((rank, decision.chance_outside, row, decision))
    if not decisions:
        return None
    rank, _, row, worst = max(decisions, key=lambda item: item[:2])
    state = "as it came" if as_found else "with the new curve"
    counted = f"at all {len(decisions)} forces" if rank == 0 else f"at {row.force_n:.4g} N"
    limit = f"{plan.judgement.limit_percent:g} % of the force"
    if plan.judgement.limit_floor_n > 0:
        limit += f", at least {plan.judgement.limit_floor_n:g} N"
    written = rounded(worst.error, worst.expanded_u)
    statement = (
        f"The instrument {state}: {worst.decided} {counted}; limit {limit}. Worst at {row.force_n:.4g} N: error "
        f"{written.value_text.replace('-', '−')} N, U = {written.u_text} N (k = {worst.k:.2f}). {worst.risk}"
    )
    return Judged(rule=worst.rule, decided=worst.decided, statement=statement)
