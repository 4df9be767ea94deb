"""What was chosen for a session that is to begin, and how long it takes about."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from nktsense.protocol.library.model import Library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.plan import SessionPlan, Tester
from nktsense.visit.planned import Wanted

TRIAL_S: Final = 10.0
"""Time from the ready sound of a trial to its end, about, s."""
SET_UP_S: Final = 60.0
"""Time in which a person is positioned for a test, about, s."""
_STEP_MIN: Final = 5


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen so far.

    Attributes:
        client: Code of the client; "" where nothing is to be kept; None where nobody is chosen yet.
        battery: Identifier of the battery.
        side: Side of every muscle that has one; None for both.
        profile: Identifier of the profile, or "".
        trials: Trials of a test; None as the profile has it.
        rest_s: Shortest rest, s; None as the profile has it.
        tester: Who tests; None where nobody is chosen yet.
        seed: Seed of the lot in a research mode; None outside it.
        sham: Releases are real or sham by lot.
        blind: Nothing of a result is shown until the block is closed.
    """

    client: str | None = None
    battery: str = ""
    side: Literal["left", "right"] | None = None
    profile: str = ""
    trials: int | None = None
    rest_s: float | None = None
    tester: Tester | None = None
    seed: int | None = None
    sham: bool = False
    blind: bool = False

    def wanted(self, library: Library, targets: Mapping[str, float]) -> Wanted:
        """Return what the plan is made from.

        Args:
            library: The library; targets of muscles that are not in it any more are left out.
            targets: Planned loads by muscle, N.
        """
        return Wanted(
            battery=self.battery,
            profile=self.profile,
            side=self.side,
            targets=tuple(f"{name}={load_n!r}" for name, load_n in targets.items() if name in library.muscles),
            trials=self.trials,
            rest_s=self.rest_s,
            seed=self.seed,
            sham=self.sham and self.seed is not None,
            blind=self.blind and self.seed is not None,
        )


@dataclass(frozen=True, slots=True)
class Length:
    """How long the tests of a plan are.

    Attributes:
        tests: Number of tests.
        trials: Trials of each.
        rest_s: Shortest rest between two of them, s.
        about_min: Time of all of them, a round number, min.
    """

    tests: int
    trials: int
    rest_s: float
    about_min: int


def length_of(library: Library, chosen: Chosen, battery: str) -> Length:
    """Return how long the tests of a battery are, as it would be planned.

    Args:
        library: The library.
        chosen: Side, profile, trials and rests.
        battery: Identifier of the battery.

    Raises:
        LibraryError: There is no such battery or profile.
    """
    plan = plan_battery(library, battery, side=chosen.side, profile=chosen.profile)
    trials = plan.trials if chosen.trials is None else chosen.trials
    rest_s = plan.rest_s if chosen.rest_s is None else chosen.rest_s
    tests = tests_of(plan)
    seconds = tests * (SET_UP_S + trials * TRIAL_S + (trials - 1) * rest_s)
    return Length(tests, trials, rest_s, max(_STEP_MIN, _STEP_MIN * math.ceil(seconds / 60 / _STEP_MIN)))


def tests_of(plan: SessionPlan) -> int:
    """Return the number of tests of a plan; what is recorded in words only is none."""
    return sum(muscle.scorable for muscle in plan.muscles)
