"""How a test is set up: from the plan or the library, with what was said on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from msgspec.structs import replace

from nktsense.errors import StepRefusedError
from nktsense.protocol.library.planning import plan_muscle
from nktsense.protocol.session.steps import StartTest

if TYPE_CHECKING:
    from nktsense.protocol.part import Side
    from nktsense.protocol.session.plan import PlannedMuscle
    from nktsense.verbs.session.talk import Talk


def planned_setup(
    talk: Talk, muscle: str, side: str | None, purpose: Literal["first", "partner"], of: int | None
) -> StartTest:
    """Return the set-up of a test as the plan or the library has it.

    Raises:
        StepRefusedError: The side was not said.
    """
    plan = talk.state.plan
    known = talk.library.muscles.get(muscle)
    if side is None:
        side = "midline" if known is not None and not known.paired else None
    if side is None:
        raise StepRefusedError("no_side", f"Which side of {muscle}?", "Say left, right or midline.")
    planned = planned_muscle(talk, muscle, cast("Side", side))
    return StartTest(
        muscle=muscle,
        side=cast("Side", side),
        purpose=purpose,
        of=of,
        test=planned.test if planned is not None else ("break" if plan.break_tests else "make"),
        position=planned.position if planned is not None else "",
        pad_site=planned.pad_site if planned is not None else "",
        target_n=planned.target_n if planned is not None else talk.targets.get(muscle),
        tester=talk.visit.by,
        device=talk.meter,
        ramp_low_n_per_s=plan.ramp_low_n_per_s,
        ramp_high_n_per_s=plan.ramp_high_n_per_s,
    )


def planned_muscle(talk: Talk, muscle: str, side: Side) -> PlannedMuscle | None:
    """Return a muscle as it is planned; one outside the plan as the library and the session's profile have it."""
    plan, library = talk.state.plan, talk.library
    planned = next((entry for entry in plan.muscles if (entry.muscle, entry.side) == (muscle, side)), None)
    known = library.muscles.get(muscle)
    if planned is not None or known is None:
        return planned
    return plan_muscle(library, known, side, library.profiles.get(plan.profile), talk.targets.get(muscle))


def with_changes(step: StartTest, tokens: list[str], more: list[str]) -> tuple[StartTest, float | None]:
    """Return a set-up with what was said of it, and the pain before it where that was said.

    Args:
        step: The set-up.
        tokens: Words after muscle and side, such as ``lever 0.3``.
        more: What stood behind bars, such as ``pad distal thigh``.

    Raises:
        StepRefusedError: Something was not understood.
    """
    from nktsense.verbs.session.typed_words import number_of

    changes: dict[str, Any] = {}
    pain: float | None = None
    left = list(tokens)
    while left:
        word = left.pop(0).lower()
        if word in ("make", "break"):
            changes["test"] = word
        elif word in ("lever", "target", "pain") and left:
            value = number_of(left.pop(0).removesuffix("m").removesuffix("N"), word)
            if word == "pain":
                pain = value
            else:
                changes["lever_m" if word == "lever" else "target_n"] = value
        elif word == "by" and left:
            changes["tester"] = left.pop(0)
        else:
            raise StepRefusedError("usage", f"{word[:40]} was not understood.", "Say help test.")
    for part in more:
        name, _, words = part.strip().partition(" ")
        if name.lower() not in ("position", "pad") or not words.strip():
            raise StepRefusedError("usage", f"{name[:40]} was not understood.", "Say | position WORDS | pad WORDS.")
        changes["position" if name.lower() == "position" else "pad_site"] = words.strip()
    return replace(step, **changes), pain
