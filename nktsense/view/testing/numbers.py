"""The numbers of a trial: three significant digits to be read, the full value for whoever asks."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.grading import GradedTrial
from nktsense.grading.words import digits
from nktsense.protocol.session.trial_result import TrialResult
from nktsense.view.words import said, tr


@dataclass(frozen=True, slots=True)
class Figure:
    """A number.

    Attributes:
        name: What it is.
        value: With three significant digits, its unit and where known its ±.
        full: The full value in the unit of the records.
    """

    name: str
    value: str
    full: str


def figures_of(graded: GradedTrial) -> tuple[Figure, ...]:
    """Return the numbers of a trial that the device gave; what is not known or refused is left out."""
    known, forces = graded.metrics, graded.forces
    moved = graded.trial.moved
    return _shown(
        peak_n=forces["peak_n"],
        peak_u_n=known.get("peak_u_n"),
        af_iso_n=known.get("af_iso_n") if moved is not None else None,
        ratio=known.get("af_ratio"),
        best_n=forces["best_1s_mean_n"],
        slope=forces["ramp_slope_n_per_s"],
        held_s=known.get("held_s"),
        velocity_dps=None if moved is None else moved.velocity_dps,
        angle_deg=None if moved is None else moved.angle_deg,
    )


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
    within = "" if peak_u_n is None else f" ± {digits(2 * peak_u_n)}"
    rows = (
        (tr("Highest force"), peak_n, f"{within} N", " N"),
        (tr("Force at which the limb began to yield"), af_iso_n, " N", " N"),
        (tr("R, the one by the other"), ratio, "", ""),
        (tr("Best second"), best_n, " N", " N"),
        (tr("Speed of the push"), slope, " N/s", " N/s"),
        (tr("Held"), held_s, " s", " s"),
        (tr("Limb velocity in the yield"), velocity_dps, " °/s", " °/s"),
        (tr("The limb moved"), angle_deg, "°", "°"),
    )
    return tuple(
        Figure(name, said(digits(value) + tail), f"{value:.9g}{full}")
        for name, value, tail, full in rows
        if value is not None
    )
