"""Which weights to hang at which step, from those there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from calibration.errors import CalibrationError
from calibration.guide.plan import Mass

_MOST_WEIGHTS: Final = 12


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
    return tuple(sums[total] for total in sorted(chosen))
