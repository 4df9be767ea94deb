"""Which weights to hang at which step, from those there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from calibration.errors import CalibrationError
from calibration.guide.plan import Mass

_MOST_WEIGHTS: Final = 12
LATE: Final = 0.6
"""Steps from this share of all on are the last ones, to which a curve can bend."""


def choose_steps(weights: Sequence[Mass], most_kg: float, steps: int = 10) -> tuple[tuple[str, ...], ...]:
    """Return rising steps, evenly spread as far as the weights allow, each of as few weights as possible.

    Args:
        weights: The weights there are.
        most_kg: What may hang at most, kg.
        steps: How many steps are wanted; fewer come where there are fewer different sums.

    Raises:
        CalibrationError: There are more than 12 weights, or fewer than three different loads can be made of them.
    """
    if len(weights) > _MOST_WEIGHTS:
        raise CalibrationError(f"{len(weights)} weights are too many to try; name the {_MOST_WEIGHTS} largest.")
    sums: dict[float, tuple[str, ...]] = {}
    for count in range(1, len(weights) + 1):
        for stack in combinations(weights, count):
            total = round(sum(mass.mass_kg for mass in stack), 6)
            if total <= most_kg * (1 + 1e-9):
                sums.setdefault(total, tuple(mass.name for mass in stack))
    if len(sums) < 3:
        raise CalibrationError("Fewer than three different loads can be made of these weights; a curve needs three.")
    top = max(sums)
    chosen = {min(sums, key=lambda total: abs(total - top * number / steps)) for number in range(1, steps + 1)}
    return _spread([sums[total] for total in sorted(chosen)], {mass.name: mass.mass_kg for mass in weights})


def _spread(steps: list[tuple[str, ...]], mass_kg: dict[str, float]) -> tuple[tuple[str, ...], ...]:
    """Let a weight that would hang at the last steps alone take the place of its equal in a lower one.

    What is wrong with a weight of the last steps alone, a curve bends to; where it hangs lower too, it shows.
    """
    low = range(int(LATE * len(steps)))
    for name in mass_kg:
        if any(name in steps[number] for number in low):
            continue
        for number in low:
            equal = next((other for other in steps[number] if mass_kg[other] == mass_kg[name]), None)
            if equal is not None and sum(equal in steps[at] for at in low) > 1:
                steps[number] = tuple(name if other == equal else other for other in steps[number])
                break
    return tuple(steps)
