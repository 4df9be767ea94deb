"""Forces as figures that do not jump: as many decimals at every force, in the unit that was chosen."""

from __future__ import annotations

from nktsense.view.words import Unit, number, unit_now


def steady(force_n: float, unit: Unit | None = None) -> str:
    """Return a force as figures, with the decimals of its unit and no more at small forces.

    Args:
        force_n: The force, N; or counts, where the unit says so.
        unit: The unit; None for the chosen one.
    """
    shown = unit or unit_now()
    return number(force_n * shown.per_newton, shown.decimals)


def steady_with_unit(force_n: float, unit: Unit | None = None) -> str:
    """Return the same with its unit."""
    shown = unit or unit_now()
    return f"{steady(force_n, shown)} {shown.name}"
