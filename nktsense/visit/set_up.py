"""How a test is set up: from the plan or the library, with what was said of levers and loads; what is told with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from msgspec.structs import replace

from nktsense.errors import StepRefusedError
from nktsense.protocol.library.model import Library, Pair
from nktsense.protocol.library.planning import plan_muscle
from nktsense.protocol.part import Side
from nktsense.protocol.session.order import name_of, order_of
from nktsense.protocol.session.plan import PlannedMuscle
from nktsense.protocol.session.state import Phase, SessionState, TestRecord
from nktsense.protocol.session.steps import StartTest

NOT_COMPARED = "Without lever arm and target load no retest can be compared"
"""Said before a test in which one of them is missing."""


@dataclass(frozen=True, slots=True)
class SetUps:
    """What tests are set up from.

    Attributes:
        library: What is known of muscles and pairs.
        tester: Code of who pushes.
        meter: Name of a meter that cannot be read, or "".
        targets: Planned loads, N, by muscle, where the plan has none.
        levers: Lever arms, m, by muscle.
    """

    library: Library
    tester: str
    meter: str = ""
    targets: Mapping[str, float] = field(default_factory=dict[str, float])
    levers: Mapping[str, float] = field(default_factory=dict[str, float])

    def first(
        self,
        state: SessionState,
        muscle: str,
        side: Side | None,
        purpose: Literal["first", "partner"] = "first",
        of: int | None = None,
    ) -> StartTest:
        """Return the set-up of a test as the plan or the library has it.

        Raises:
            StepRefusedError: The side was not said.
        """
        plan, known = state.plan, self.library.muscles.get(muscle)
        if side is None:
            side = "midline" if known is not None and not known.paired else None
        if side is None:
            raise StepRefusedError("no_side", f"Which side of {muscle}?", "Say left, right or midline.")
        planned = self.planned(state, muscle, side)
        target_n = self.targets.get(muscle)
        return StartTest(
            muscle=muscle,
            side=side,
            purpose=purpose,
            of=of,
            test=planned.test if planned is not None else ("break" if plan.break_tests else "make"),
            position=planned.position if planned is not None else "",
            pad_site=planned.pad_site if planned is not None else "",
            lever_m=self.levers.get(muscle),
            target_n=planned.target_n if planned is not None and planned.target_n is not None else target_n,
            tester=self.tester,
            device=self.meter,
            ramp_low_n_per_s=plan.ramp_low_n_per_s,
            ramp_high_n_per_s=plan.ramp_high_n_per_s,
        )

    def again(self, state: SessionState, number: int) -> StartTest:
        """Return the set-up of a retest: that of the test that it repeats.

        Raises:
            StepRefusedError: There is no such finished test.
        """
        test = state.finished_test(number)
        if test is None:
            raise StepRefusedError("unknown_test", f"There is no finished test {number}.", "show lists them.")
        return replace(test.setup, purpose="retest", of=number, tester=self.tester, device=self.meter)

    def filled(self, state: SessionState, step: StartTest) -> StartTest:
        """Return a set-up as it is; one that names no tester says only which muscle, and is set up like any other.

        A page with a list of muscles knows neither who pushes nor what was said of levers and loads.

        Raises:
            StepRefusedError: There is no such finished test to repeat.
        """
        if step.tester:
            return step
        if step.purpose == "retest":
            return self.again(state, step.of or 0)
        return self.first(state, step.muscle, step.side, step.purpose, step.of)

    def planned(self, state: SessionState, muscle: str, side: Side) -> PlannedMuscle | None:
        """Return a muscle as it is planned; one outside the plan as the library and the session's profile have it."""
        plan, library = state.plan, self.library
        planned = next((entry for entry in plan.muscles if (entry.muscle, entry.side) == (muscle, side)), None)
        known = library.muscles.get(muscle)
        if planned is not None or known is None:
            return planned
        return plan_muscle(library, known, side, library.profiles.get(plan.profile), self.targets.get(muscle))

    def lines(self, state: SessionState, step: StartTest) -> tuple[str, ...]:
        """Return what is told before a test begins, a line each: set-up, position, cautions, sources."""
        planned = self.planned(state, step.muscle, step.side)
        cautions = "" if planned is None else planned.cautions
        again = f" as in test {step.of}" if step.purpose == "retest" else ""
        name = name_of(state.plan, step.muscle)
        return (
            f"{step.purpose} of {name}, {step.side}{again}: {step.test} test, {_lever(step)}, {_target(step)}.",
            f"Position: {_stated(step.position)} Pad: {_stated(step.pad_site)}",
            *((f"Beware: {cautions}",) if cautions else ()),
            *self._sources(state, step),
        )

    def _sources(self, state: SessionState, step: StartTest) -> list[str]:
        """Return where the position comes from, and what a partner is: a hypothesis, with its evidence."""
        known = self.library.muscles.get(step.muscle)
        lines = [] if known is None else [f"[{known.provenance}]"]
        of = None if step.of is None else state.finished_test(step.of)
        if step.purpose != "partner" or of is None:
            return lines
        pairs = [pair for pair in self.library.pairs_of(of.setup.muscle) if pair.facilitated == step.muscle]
        told = [pair_line(pair) for pair in pairs]
        return lines + (told or [f"The library has no pair of {of.setup.muscle} and {step.muscle}."])


def pair_line(pair: Pair) -> str:
    """Return what is told of a suspected pair: a hypothesis, with its level of evidence and its source."""
    return f"{pair.words} ({pair.evidence}: {pair.evidence_words}) [{pair.provenance}]"


def is_compared(step: StartTest) -> bool:
    """Whether lever arm and target load are known, without which no retest can be compared."""
    return step.lever_m is not None and step.target_n is not None


def next_planned(state: SessionState) -> PlannedMuscle | None:
    """Return the first muscle of the order of a session that was neither tested nor described, or None.

    What a result means for a choice is the practitioner's matter.
    """
    tested = {(test.setup.muscle, test.setup.side) for test in state.tests if test.setup.purpose == "first"}
    described = {(seen.muscle, seen.side) for _, _, seen in state.observations if seen.kind == "muscle"}
    return next((m for m in order_of(state.plan) if (m.muscle, m.side) not in tested | described), None)


def due_test(state: SessionState) -> int:
    """Return the number of the test that is to be repeated: that which the last release was meant to change.

    Raises:
        StepRefusedError: No test is finished.
    """
    if state.phase is Phase.READY and state.interventions:
        return state.interventions[-1].what.test
    return _last([test for test in state.tests if test.setup.purpose != "retest"])


def partnered_test(state: SessionState) -> int:
    """Return the number of the last test of a muscle that a partner may be tested for.

    Raises:
        StepRefusedError: No test is finished.
    """
    return _last([test for test in state.tests if test.setup.purpose == "first"])


def aimed_test(state: SessionState) -> int:
    """Return the number of the test whose muscle a release is meant to change: of the last that is no partner's.

    Raises:
        StepRefusedError: No test is finished.
    """
    tests = [test for test in state.tests if test.setup.purpose != "partner" and test.finished_s is not None]
    if not tests:
        raise StepRefusedError("no_test", "No test is finished yet.", "Test a muscle before anything is done about it.")
    return tests[-1].number


def _last(tests: list[TestRecord]) -> int:
    finished = [test for test in tests if test.finished_s is not None]
    if not finished:
        raise StepRefusedError("unknown_test", "No test is finished yet.", "Test a muscle first: test MUSCLE SIDE.")
    return finished[-1].number


def _lever(step: StartTest) -> str:
    if step.lever_m is None:
        return "lever arm not known, so that a retest cannot be compared"
    return f"lever {step.lever_m:g} m"


def _target(step: StartTest) -> str:
    if step.target_n is None:
        return "no target load, so that a retest cannot be compared"
    return f"target {step.target_n:g} N"


def _stated(text: str) -> str:
    return f"{text.rstrip('. ')}." if text.strip() else "not known."
