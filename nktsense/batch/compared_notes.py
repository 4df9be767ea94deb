"""What has to be said with a comparison: what was left out, and what it does not prove."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nktsense.batch.trial_set import TestSet
from nktsense.grading.verdict_change import VerdictChange

NOT_SAID: Final = (
    "A change of verdicts does not say that a muscle was inhibited or that a treatment worked: expectation, push "
    "speed, warming up, fatigue, learning and slack change verdicts too."
)
"""Said wherever a change of verdicts is."""
ONE_FLIP: Final = "One flip of a single trial proves nothing."
DAY_UNKNOWN: Final = (
    "How many comparisons were made that day was not said (--comparisons): the more there were, the likelier is luck."
)


def notes_of_sets(sets: Sequence[TestSet]) -> tuple[str, ...]:
    """Return what was left out, set by set: nothing is dropped without a word."""
    notes: list[str] = []
    for found in sets:
        name, counts = found.name.capitalize(), found.counts
        refused, recordings = sum(graded.refused for graded in found.recordings), len(found.recordings)
        if counts is not None and counts.unclear:
            notes.append(f"{name}: {counts.unclear} of {counts.total} trials without a clear verdict.")
        if found.forces_n and len(found.forces_n) < len(found.trials):
            of = f"{len(found.forces_n)} of {len(found.trials)} trials"
            notes.append(f"{name}: mean and best of {of}; the others have no force.")
        if refused:
            tail = "so the number of trials is not known. Repair what is broken, or leave it out and say so."
            notes.append(f"{name}: {refused} of {recordings} recordings could not be graded whole, {tail}")
    return tuple(notes)


def notes_of_verdicts(verdicts: VerdictChange | None, comparisons: int | None) -> tuple[str, ...]:
    """Return what a change of verdicts does not say."""
    if verdicts is None:
        return ()
    notes: list[str] = []
    if verdicts.before.total == 1 or verdicts.after.total == 1:
        notes.append(ONE_FLIP)
    if verdicts.chance is not None:
        notes += [DAY_UNKNOWN] if comparisons is None else []
        notes.append(NOT_SAID)
    return tuple(notes)
