"""The order of the tests: the user's, or the one that the lot drew; what of it is still to be done."""

from __future__ import annotations

from nktsense.protocol.research.lot import drawn_order
from nktsense.protocol.session.plan import PlannedMuscle, SessionPlan
from nktsense.protocol.session.state import SessionState


def order_of(plan: SessionPlan) -> tuple[PlannedMuscle, ...]:
    """Return the planned muscles in the order in which they are to be tested, those in words only among them.

    The places are drawn, not the names, so that a muscle that is planned on both sides keeps its side.

    Args:
        plan: The plan.
    """
    if plan.research is None:
        return plan.muscles
    places = drawn_order(plan.research, [str(place) for place in range(len(plan.muscles))])
    return tuple(plan.muscles[int(place)] for place in places)


def untested(state: SessionState) -> tuple[PlannedMuscle, ...]:
    """Return the planned muscles without a first test yet, in order; none of those that are recorded in words only.

    Args:
        state: Where the session stands. An open test counts as made.
    """
    firsts = {(test.setup.muscle, test.setup.side) for test in state.tests if test.setup.purpose == "first"}
    return tuple(
        muscle
        for muscle in order_of(state.plan)
        if is_scorable(state.plan, muscle.muscle) and (muscle.muscle, muscle.side) not in firsts
    )


def order_is_drawn(state: SessionState) -> bool:
    """Return whether the order of the first tests was drawn by lot and has to be kept."""
    research = state.plan.research
    return research is not None and research.randomised_order


def name_of(plan: SessionPlan, muscle: str) -> str:
    """Return what people call a muscle; its identifier where the plan does not name it."""
    known = (*plan.muscles, *plan.others)
    return next((entry.name for entry in known if entry.muscle == muscle and entry.name), muscle)


def region_of(plan: SessionPlan, muscle: str) -> str:
    """Return the region of a muscle; "" where the plan does not tell it, which counts as inside every region."""
    known = (*plan.muscles, *plan.others)
    return next((entry.region for entry in known if entry.muscle == muscle), "")


def is_scorable(plan: SessionPlan, muscle: str) -> bool:
    """Return whether a muscle may be scored, as far as the plan tells it."""
    return all(entry.scorable for entry in (*plan.muscles, *plan.others) if entry.muscle == muscle)
