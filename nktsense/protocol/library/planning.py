"""From a battery to the plan of a session: who may compensate for whom, and how a kind of people is tested."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import msgspec

from nktsense.errors import LibraryError
from nktsense.protocol.library.find import battery_of, muscle_of, profile_of
from nktsense.protocol.library.mistakes import quoted
from nktsense.protocol.library.model import Battery, Library, Muscle, Pair, Profile
from nktsense.protocol.part import Side
from nktsense.protocol.session.plan import OtherMuscle, PlannedMuscle, Research, SessionPlan, TestKind


def plan_battery(
    library: Library,
    battery_id: str,
    *,
    side: Side | None = None,
    profile: str = "",
    research: Research | None = None,
    targets: Mapping[str, float] | None = None,
) -> SessionPlan:
    """Return the plan of a session from a battery, with everything copied that is needed to read it later.

    Args:
        library: The library.
        battery_id: Identifier of the battery.
        side: Side of the muscles that have one: left or right; None for the left and then the right of each. Muscles
            of the midline are planned once.
        profile: Identifier of the profile, or "".
        research: Research mode, or None. The order is drawn from it when the session begins, not here.
        targets: Loads of an adequate test by muscle, N; the profile's share of each is planned.

    Raises:
        LibraryError: There is no such battery or profile, the side is the midline, or a target fits no muscle.
    """
    battery = battery_of(library, battery_id)
    kind = profile_of(library, profile) if profile else None
    if side == "midline":
        raise LibraryError("A battery is planned for the left or the right side.", "Leave the side out for both.")
    loads = _checked(targets or {}, library, battery)
    planned = tuple(
        plan_muscle(library, library.muscles[name], at, kind, loads.get(name))
        for name in battery.muscles
        for at in _sides(library.muscles[name], side)
    )
    title = battery.title if kind is None else f"{battery.title}, {kind.title[:1].lower()}{kind.title[1:]}"
    plan = SessionPlan(
        title=title,
        battery=battery.id,
        profile=profile,
        muscles=planned,
        others=_others(library, battery.muscles),
        research=research,
    )
    return plan if kind is None else _by_profile(plan, kind)


def partners_of(library: Library, muscle: str, side: Side) -> tuple[tuple[Pair, str, Side | None], ...]:
    """Return who may compensate for a muscle: the pair, the partner, and the partner's side.

    In the order of the user's list. The side is None where the pair names none, or where the muscle lies in the midline
    and the partner does not: the tester chooses.

    Args:
        library: The library.
        muscle: Identifier of the muscle thought inhibited.
        side: Its side.

    Raises:
        LibraryError: There is no such muscle.
    """
    muscle_of(library, muscle)
    return tuple(
        (pair, pair.facilitated, _partner_side(pair, library.muscles[pair.facilitated], side))
        for pair in library.pairs_of(muscle)
    )


def _partner_side(pair: Pair, partner: Muscle, side: Side) -> Side | None:
    if not partner.paired:
        return "midline"
    if side == "midline" or pair.laterality in ("either", "none"):
        return None
    other: Side = "left" if side == "right" else "right"
    return side if pair.laterality == "ipsi" else other


def _sides(muscle: Muscle, side: Side | None) -> tuple[Side, ...]:
    if not muscle.paired:
        return ("midline",)
    return ("left", "right") if side is None else (side,)


def plan_muscle(
    library: Library, muscle: Muscle, side: Side, kind: Profile | None = None, load_n: float | None = None
) -> PlannedMuscle:
    """Return a muscle as it is planned, a partner outside the battery too.

    Args:
        library: The library.
        muscle: The muscle.
        side: Its side.
        kind: The profile, or None.
        load_n: Load of an adequate test, N, or None; the profile's share of it is planned.
    """
    partners = dict.fromkeys(partner for _, partner, _ in partners_of(library, muscle.id, side))
    share = 1.0 if kind is None else kind.target_share
    return PlannedMuscle(
        muscle=muscle.id,
        name=muscle.name,
        side=side,
        region=muscle.region,
        scorable=muscle.scorable,
        suspects=tuple(partners),
        test=_test(muscle, kind),
        target_n=None if load_n is None else share * load_n,
        position=muscle.test_position,
        pad_site=muscle.pad_site,
        cautions=" ".join(filter(None, (muscle.cautions, muscle.hhd_note, "" if kind is None else kind.cautions))),
        source=muscle.provenance if kind is None else f"{muscle.provenance}. Profile: {kind.provenance}",
    )


def _test(muscle: Muscle, kind: Profile | None) -> TestKind:
    """Return the kind of test: a make test where nobody can break it by hand, whatever the profile says."""
    return "break" if muscle.breakable and (kind is None or kind.test == "break") else "make"


def _others(library: Library, planned: Iterable[str]) -> tuple[OtherMuscle, ...]:
    """Return every other muscle: whatever comes up in the session, its region and whether it is scored are known."""
    there = set(planned)
    return tuple(
        OtherMuscle(muscle=muscle.id, name=muscle.name, region=muscle.region, scorable=muscle.scorable)
        for muscle in library.muscles.values()
        if muscle.id not in there
    )


def _by_profile(plan: SessionPlan, kind: Profile) -> SessionPlan:
    return msgspec.structs.replace(
        plan,
        trials=kind.trials,
        rest_s=kind.rest_s,
        retest_within_s=kind.retest_within_s,
        pain_limit_nrs=kind.pain_limit_nrs,
        pain_rise_nrs=kind.pain_rise_nrs,
        break_tests=kind.test == "break",
    )


def _checked(targets: Mapping[str, float], library: Library, battery: Battery) -> Mapping[str, float]:
    """Return the targets, each of them a load of a muscle of the battery that is scored."""
    for name, load_n in targets.items():
        if name not in battery.muscles:
            raise LibraryError(f"A target is given for {quoted(name)}, which is not in {battery.id}.", "Leave it out.")
        if not library.muscles[name].scorable:
            raise LibraryError(f"{name} is recorded in words only and has no target load.", "Leave it out.")
        if not (math.isfinite(load_n) and load_n > 0):
            raise LibraryError(f"{load_n} N is no target load of {name}.", "Give a force above 0 N.")
    return targets
