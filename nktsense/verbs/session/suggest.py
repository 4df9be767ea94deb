"""The next muscle of the plan, in the user's order; what a result means for a choice is the practitioner's matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nktsense.protocol.session.plan import PlannedMuscle
    from nktsense.verbs.session.talk import Talk


def next_planned(talk: Talk) -> PlannedMuscle | None:
    """Return the first muscle of the order of this session that was neither tested nor described, or None."""
    state = talk.state
    tested = {(test.setup.muscle, test.setup.side) for test in state.tests if test.setup.purpose == "first"}
    described = {(seen.muscle, seen.side) for _, _, seen in state.observations if seen.kind == "muscle"}
    return next((m for m in talk.order if (m.muscle, m.side) not in tested | described), None)
