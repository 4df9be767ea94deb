"""The numbers of a trial: three significant digits to be read, the full value for whoever asks."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.grading import GradedTrial
from nktsense.grading.known_force import flags_against_force
from nktsense.grading.words import digits
from nktsense.protocol.session.trial_result import TrialResult
from nktsense.signal import Yield
from nktsense.view.words import said, tr
from nktsense.view.words.units import three_digits


@dataclass(frozen=True, slots=True)
class Figure:
    """A number.

    Attributes:
        name: What it is.
        value: With three significant digits, its unit and where known its ±.
        full: The full value, with its ± where known, in the unit of the records.
    """

    name: str
    value: str
    full: str


def figures_of(graded: GradedTrial) -> tuple[Figure, ...]:
    """Return the numbers of a trial that the device gave; what is not known or refused is left out."""
    known, forces = graded.metrics, graded.forces
    moved = graded.trial.moved
    if "saturated" in flags_against_force(graded):  # what stood at the end of the range is no force
        return _shown(**_motion_of(moved))
    return _shown(
        peak_n=forces["peak_n"],
        peak_u_n=known.get("peak_u_n"),
        af_iso_n=known.get("af_iso_n") if moved is not None else None,
        ratio=known.get("af_ratio"),
        best_n=forces["best_1s_mean_n"],
        slope=forces["ramp_slope_n_per_s"],
        held_s=known.get("held_s"),
        **_motion_of(moved),
    )


def _motion_of(moved: Yield | None) -> dict[str, float | None]:
    return {} if moved is None else {"velocity_dps": moved.velocity_dps, "angle_deg": moved.angle_deg}


def figures_of_record(result: TrialResult) -> tuple[Figure, ...]:
    """Return the numbers that a session keeps of a trial."""
    return _shown(
        peak_n=result.peak_n,
        peak_u_n=result.peak_u_n,
        af_iso_n=result.af_iso_n,
        ratio=result.ratio,
        slope=result.slope_n_per_s,
        velocity_dps=result.yield_velocity_dps,
        angle_deg=result.moved_deg,
    )


def _shown(
    *,
    peak_n: float | None = None,
    peak_u_n: float | None = None,
    af_iso_n: float | None = None,
    ratio: float | None = None,
    best_n: float | None = None,
    slope: float | None = None,
    held_s: float | None = None,
    velocity_dps: float | None = None,
    angle_deg: float | None = None,
) -> tuple[Figure, ...]:
    within_n = None if peak_u_n is None else 2 * peak_u_n
    rows = (
        _force(tr("Highest force"), peak_n, within_n),
        _force(tr("Force at which the limb began to yield"), af_iso_n),
        _other(tr("R, the one by the other"), ratio),
        _force(tr("Best second"), best_n),
        _force(tr("Speed of the push"), slope, per="/s"),
        _other(tr("Held"), held_s, " s"),
        _other(tr("Limb velocity in the yield"), velocity_dps, " °/s"),
        _other(tr("The limb moved"), angle_deg, "°"),
    )
    return tuple(row for row in rows if row is not None)


def _force(name: str, value: float | None, within: float | None = None, per: str = "") -> Figure | None:
    if value is None:
        return None
    bounds = "" if within is None else f" ± {within:.9g} N{per}"
    return Figure(name, f"{three_digits(value, within)}{per}", f"{value:.9g} N{per}{bounds}")


def _other(name: str, value: float | None, unit: str = "") -> Figure | None:
    return None if value is None else Figure(name, said(f"{digits(value)}{unit}"), f"{value:.9g}{unit}")
