"""Whether rows fit together: what one names is there, and nothing is said twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from nktsense.grading.comparability import ComparabilitySettings
from nktsense.grading.norms import norms
from nktsense.protocol.library.lever import LEVER_WORDS, is_lever
from nktsense.protocol.library.mistakes import joined, nearest, quoted
from nktsense.protocol.library.model import Battery, Muscle, Pair, Profile
from nktsense.protocol.screening.items import REGIONS

COMPARABLE_PAIN_NRS: Final = ComparabilitySettings().pain_limit_nrs
"""Above this pain no retest is held beside its test."""


def muscle_mistakes(muscle: Muscle) -> Iterator[str]:
    """Yield what is wrong with a muscle."""
    if unknown := [part for part in muscle.region.split("/") if part not in REGIONS]:
        yield f"region is {quoted(unknown[0])}; it is {joined(sorted(REGIONS))}, or two of them as in hip/knee"
    actions = dict.fromkeys(norm.action for norm in norms())
    if muscle.norm_action and muscle.norm_action not in actions:
        yield f"norm_action is {quoted(muscle.norm_action)}; the tables of norms hold {joined(sorted(actions), 'and')}"
    if muscle.lever_fallback and not is_lever(muscle.lever_fallback):
        yield f"lever_fallback is {quoted(muscle.lever_fallback)}; it is {LEVER_WORDS}"
    if muscle.lever_fallback and not (muscle.lever_from and muscle.lever_to):
        yield "lever_fallback is given; lever_from and lever_to say from where to where"
    if muscle.scorable and not (muscle.pad_site.strip() and muscle.resist_direction.strip()):
        yield f"pad_site or resist_direction is empty; only with hhd {quoted('no')} is there nothing to push on"


def pair_mistakes(pairs: Iterable[Pair], muscles: Collection[str], among: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with the pairs of a file.

    Args:
        pairs: All pairs.
        muscles: Identifiers of the muscles.
        among: Identifiers of the pairs that the file names.
    """
    seen: dict[tuple[str, str, str], str] = {}
    for pair in sorted(pairs, key=lambda pair: pair.id in among):  # what was there first is no mistake of the file
        key = (pair.inhibited, pair.facilitated, pair.laterality)
        first = seen.setdefault(key, pair.id)
        if pair.id not in among:
            continue
        for name in ("inhibited", "facilitated"):
            if getattr(pair, name) not in muscles:
                yield f'[[pair]] "{pair.id}": {name} is {_unknown(getattr(pair, name), muscles)}'
        if pair.inhibited == pair.facilitated:
            yield f'[[pair]] "{pair.id}": it pairs {pair.inhibited} with itself'
        elif first != pair.id:
            yield f'[[pair]] "{pair.id}": it is the pair {first} once more; change that one by its id'


def battery_mistakes(battery: Battery, muscles: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a battery."""
    for muscle in battery.muscles:
        if muscle not in muscles:
            yield f"muscles names {_unknown(muscle, muscles)}"
    if twice := {muscle for muscle in battery.muscles if battery.muscles.count(muscle) > 1}:
        yield f"muscles names {joined(sorted(twice), 'and')} twice"


def profile_warnings(profile: Profile) -> Iterator[str]:
    """Yield what is worth a look in a profile."""
    if profile.pain_limit_nrs > COMPARABLE_PAIN_NRS:
        yield (
            f"pain_limit_nrs is {profile.pain_limit_nrs:g}; with pain above {COMPARABLE_PAIN_NRS:g} no retest is"
            " comparable, and tests that hurt are not to be repeated"
        )


def _unknown(identifier: str, known: Collection[str]) -> str:
    return f"{quoted(identifier)}, which is no muscle of the library{nearest(identifier, known)}"
