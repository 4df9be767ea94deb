"""Whether the highest force of a trial is known, and if not, why: what takes a force away, for whoever states one."""

from __future__ import annotations

from typing import Final

from nktsense.grading.verdict import GradedTrial

BEYOND_CALIBRATION: Final = "beyond_calibration"
"""The one flag that takes the peak away and leaves what lies below it: the ratio, and a yield within the range."""

_NO_FORCE: Final = (
    "unit_unknown",
    "untared",
    "gap_in_trial",
    "saturated",
    "dead_channel",
    "cut_off",
    "starts_loaded",
    BEYOND_CALIBRATION,
)
_NO_SHAPE: Final = ("gap_in_trial", "samples_lost", "saturated", "dead_channel")
"""Where these take the verdict away, what the force did meanwhile is not known either."""


def flags_against_force(graded: GradedTrial) -> dict[str, str]:
    """Return the flags by which the highest force of a trial is not known, with their words; empty where it is.

    Lost samples are one of them only where they take the verdict away.
    """
    return {
        flag.code: flag.text
        for flag in graded.flags
        if flag.code in _NO_FORCE or (flag.code == "samples_lost" and flag.disqualifying)
    }


def why_no_force(graded: GradedTrial) -> str:
    """Return why the highest force of a trial is not known, a sentence; "" where no flag takes it away."""
    return next(iter(flags_against_force(graded).values()), "")


def shape_is_known(graded: GradedTrial) -> bool:
    """Return whether what the force did may be told: a fall that a hole makes is none."""
    return not any(flag.disqualifying and flag.code in _NO_SHAPE for flag in graded.flags)
