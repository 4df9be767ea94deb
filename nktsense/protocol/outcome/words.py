"""The answer in plain words, always with the number of comparisons made that day and what luck gives in as many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nktsense.grading.change import ForceChange
from nktsense.grading.comparability import TRIALS, Comparability
from nktsense.grading.verdict import Remark
from nktsense.grading.verdict_change import (
    Directions,
    TrialCounts,
    VerdictChange,
    chance_of_at_least_one,
    chance_of_change,
)
from nktsense.grading.words import share
from nktsense.protocol.outcome.model import OutcomeKind

BEYOND_MDC95: Final = 0.05
"""Share of comparisons in which error alone goes beyond the MDC95, by its definition (1.96 · √2 · SEM)."""
BLINDED: Final = "Results hidden from the tester."
NOT_BLINDED: Final = "Tester not blinded."
SHAM: Final = "The intervention was a sham."

_BECAUSE: Final = {
    "muscle": ("the muscle is not known", "another muscle was tested"),
    "side": ("the side is not known", "the other side was tested"),
    "device": ("the dynamometer is not known", "another dynamometer was used"),
    "test": ("the kind of test is not known", "a make test stands beside a break test"),
    "position": ("the test position is not known", "the test position differed"),
    "pad_site": ("the pad site is not known", "the pad sat elsewhere"),
    "tester": ("the tester is not known", "another person tested"),
    "lever": ("the lever arm is not known", "the lever arm differed"),
    "slope": ("the push speed is not known", "the push speed differed"),
    "load": ("it is not known whether the load was adequate", "the load was too low"),
    "pain": ("pain is not known", "pain was too high or changed too much"),
    "rest": ("it is not known whether the rests were kept", "a rest was too short"),
    "trials": ("the number of trials is not known", "the trials are too few or not as many"),
    "yield_velocity": ("the velocity of the yield is not known", "the limb yielded at another velocity"),
}
"""By the code of a gate: what is said where it is not known, and where it is not passed."""


def text_of(
    kind: OutcomeKind,
    alike: Comparability,
    verdicts: VerdictChange | None,
    force: ForceChange | None,
    *,
    chances: tuple[float, float] | None,
    comparisons: int,
    set_aside: int,
    contradicted: bool,
    blinded: bool,
    sham: bool | None,
    luck_directions: Directions,
) -> str:
    """Return the answer in a few sentences.

    Args:
        kind: The answer.
        alike: The gates.
        verdicts: Change of the verdicts, or None.
        force: Change of the mean force, or None.
        chances: Chance of this change by luck in one comparison, and in at least one of them; or None.
        comparisons: Number of comparisons made that day.
        set_aside: Number of trials that were set aside.
        contradicted: Whether trials that are not counted speak against a change.
        blinded: Whether the tester was blinded.
        sham: Whether what was done between the tests was a sham.
        luck_directions: Which repeated changes would have been reported.
    """
    said = _answer(kind, alike, verdicts, force, contradicted=contradicted)
    if kind is not OutcomeKind.NOT_COMPARABLE and set_aside:
        said += f" {set_aside} {'trial was' if set_aside == 1 else 'trials were'} set aside."
    luck = _luck(chances, comparisons) if chances is not None else _luck_of_a_day(comparisons, luck_directions)
    parts = [said, luck, BLINDED if blinded else NOT_BLINDED]
    return " ".join([*parts, SHAM] if sham else parts)


def _answer(
    kind: OutcomeKind,
    alike: Comparability,
    verdicts: VerdictChange | None,
    force: ForceChange | None,
    *,
    contradicted: bool,
) -> str:
    counts = "" if verdicts is None else f"{verdicts.before.text}, then {verdicts.after.text}"
    size = "" if force is None else force.text.partition(": ")[2]
    if kind is OutcomeKind.NOT_COMPARABLE:
        return f"Not comparable because {because(alike.gates)}."
    if kind is OutcomeKind.REPEATED_CHANGE:
        # The usual way, the one named before, needs no more words; the other way must not be taken for it.
        as_named = verdicts is not None and verdicts.directions is Directions.ONE
        said = f"Repeated change ({TRIALS} of {TRIALS})"
        return f"{said}." if as_named else f"{said}: {counts}."
    if kind is OutcomeKind.BEYOND_ERROR:
        tail = f" Verdicts: {counts}; no repeated change." if counts else ""
        return f"Force changed beyond measurement error: {size}.{tail}"
    if kind is OutcomeKind.WITHIN_ERROR:
        tail = f" Verdicts unchanged: {counts}." if counts else ""
        return f"Within measurement error: {size}.{tail}"
    first = f"Inconclusive: {counts}" if counts else "Inconclusive"
    against = "Trials that are not counted speak against a change" if contradicted else ""
    return ". ".join(part for part in (first, size, against) if part) + "."


def because(gates: Sequence[Remark]) -> str:
    """Return in plain words why two tests are not comparable: what was not kept, then what is not known."""
    failed = [
        _BECAUSE[gate.code][1] if gate.code in _BECAUSE else _plain(gate) for gate in gates if gate.passed is False
    ]
    unknown = [
        _BECAUSE[gate.code][0] if gate.code in _BECAUSE else _plain(gate) for gate in gates if gate.passed is None
    ]
    reasons = [*failed, *unknown]
    return reasons[0] if len(reasons) == 1 else f"{', '.join(reasons[:-1])} and {reasons[-1]}"


def _plain(gate: Remark) -> str:
    text = gate.text.rstrip(".")
    return f"{text[:1].lower()}{text[1:]}"


def _luck(chances: tuple[float, float], comparisons: int) -> str:
    one, any_of_them = chances
    said = f"Chance if nothing had changed: {share(one)} for this one"
    if comparisons == 1:
        return f"{said}, the only comparison made that day."
    return f"{said}, {share(any_of_them)} for the {comparisons} comparisons made that day."


def _luck_of_a_day(comparisons: int, directions: Directions) -> str:
    """Return what luck gives in the comparisons of a day, where this one claims no change."""
    number = "1 comparison" if comparisons == 1 else f"{comparisons} comparisons"
    one = chance_of_change(TrialCounts(0, TRIALS), TrialCounts(TRIALS, 0), directions)
    assert one is not None
    any_of_them = share(chance_of_at_least_one(one, comparisons))
    return f"{number} made that day; chance of at least one repeated change if nothing had changed: {any_of_them}."
