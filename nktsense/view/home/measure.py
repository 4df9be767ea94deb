"""One muscle without a client: which muscles there are, and the first step of such a session."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

import msgspec

from nktsense.protocol.library.model import Library, Muscle
from nktsense.protocol.library.planning import plan_muscle
from nktsense.protocol.part import Side
from nktsense.protocol.session.plan import OtherMuscle, SessionPlan, Tester, TestKind
from nktsense.protocol.session.steps import Begin

UNNAMED_TESTER = "T1"
"""Code of who tests where nobody said a code; nothing of such a session is kept."""


def by_region(library: Library) -> Mapping[str, tuple[Muscle, ...]]:
    """Return the muscles that are scored, by region of the body, both in the order of the library."""
    out: dict[str, list[Muscle]] = {}
    for muscle in library.muscles.values():
        if muscle.scorable:
            out.setdefault(muscle.region, []).append(muscle)
    return {region: tuple(muscles) for region, muscles in out.items()}


def sides_of(muscle: Muscle) -> tuple[Side, ...]:
    """Return the sides of which one is to be chosen; the midline alone for a muscle that has no side."""
    return ("left", "right") if muscle.paired else ("midline",)


def tests_of(muscle: Muscle) -> tuple[TestKind, ...]:
    """Return the kinds of test that can be done of a muscle, the usual one first."""
    return ("break", "make") if muscle.breakable else ("make",)


def begin_measure(library: Library, muscle: Muscle, side: Side, test: TestKind, tester: str = "") -> Begin:
    """Return the first step of a session with one muscle and no client. Its screening is that of any other session.

    Args:
        library: The library.
        muscle: The muscle.
        side: Its side.
        test: Kind of test.
        tester: Code of who tests, or "".
    """
    planned = msgspec.structs.replace(plan_muscle(library, muscle, side), test=test)
    others = tuple(
        OtherMuscle(muscle=other.id, name=other.name, region=other.region, scorable=other.scorable)
        for other in library.muscles.values()
        if other.id != muscle.id
    )
    plan = SessionPlan(title=muscle.name, muscles=(planned,), others=others)
    return Begin(session=str(uuid.uuid4()), client="", plan=plan, testers=(Tester(code=tester or UNNAMED_TESTER),))
