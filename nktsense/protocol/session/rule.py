"""What is common to all kinds of steps: in which phases one is possible, what else it needs, what it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from nktsense.protocol.session.state import Phase, SessionState


def always(state: SessionState) -> None:
    """Need nothing beside the phase."""


@dataclass(frozen=True, slots=True)
class Rule:
    """When a kind of step is possible and what it does.

    Attributes:
        phases: In which it is possible.
        take: From the state, the step and the code of who takes it to the next state; raises StepRefusedError where
            what the step says is not possible. The state has the time of the step already.
        gate: Raises StepRefusedError where no content of any tester would make the step possible now.
    """

    phases: frozenset[Phase]
    take: Callable[[SessionState, Any, str], SessionState]
    gate: Callable[[SessionState], None] = always


def phase_between_tests(state: SessionState) -> Phase:
    """Return where a session is when no test and no intervention is under way: locked while an item stops it."""
    return Phase.LOCKED if state.stops else Phase.READY
