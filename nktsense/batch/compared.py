"""Two sets of graded recordings held beside each other: before and after, or left and right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from nktsense.batch.compared_json import comparison_json, error_json, force_json
from nktsense.batch.compared_notes import notes_of_sets, notes_of_verdicts
from nktsense.batch.graded import GradedRecording
from nktsense.batch.trial_set import Stated, TestSet, make_set, name_of
from nktsense.errors import RecordingError, SettingsError
from nktsense.grading import GradeSettings, Remark
from nktsense.grading.change import Conclusion, ForceChange, OwnError, change_of_force
from nktsense.grading.comparability import Comparability, ComparabilitySettings, compare_tests
from nktsense.grading.symmetry import (
    CONVENTION_TEXT,
    Symmetry,
    asymmetry,
    involved_by_uninvolved,
    weaker_by_stronger,
)
from nktsense.grading.verdict_change import Expected, VerdictChange, change_of_verdict, directions_of
from nktsense.grading.words import newtons

_SIDES_APART: Final = ("side", "pain")  # what differs between two sides by their nature


@dataclass(frozen=True, slots=True)
class Comparison:
    """A test and its retest.

    Attributes:
        before: The first test.
        after: The retest.
        comparability: Whether the two can be compared.
        force_gate: One gate more, for the change of force alone: whether every trial has a force.
        mean: Change of the mean of the peaks, or None where a test has no force.
        best: Change of the highest peak, or None where a test has no force.
        verdicts: Change of the verdicts, or None where a test has no trial.
        stated: What the tester said.
        comparisons: Number of comparisons made that day, or None where it was not said.
        settings: The cut-offs of the verdicts.
    """

    before: TestSet
    after: TestSet
    comparability: Comparability
    force_gate: Remark
    mean: ForceChange | None
    best: ForceChange | None
    verdicts: VerdictChange | None
    stated: Stated
    comparisons: int | None
    settings: GradeSettings

    @property
    def sets(self) -> tuple[TestSet, TestSet]:
        """Both tests."""
        return self.before, self.after

    @property
    def refusals(self) -> tuple[str, ...]:
        """What could not be compared at all, and why."""
        return tuple(one.no_force for one in self.sets if one.no_force)

    @property
    def notes(self) -> tuple[str, ...]:
        """What has to be said with it."""
        return *notes_of_sets(self.sets), *notes_of_verdicts(self.verdicts, self.comparisons)

    @property
    def gates(self) -> tuple[Remark, ...]:
        """Every gate."""
        return *self.comparability.gates, self.force_gate

    @property
    def text(self) -> str:
        """The answer in one line."""
        if not self.comparability.comparable:
            return self.comparability.text
        parts = [part.text for part in (self.verdicts, self.mean) if part is not None]
        return " ".join((*parts, *self.refusals))

    @property
    def refused(self) -> bool:
        """True where something, or everything, could not be graded or compared."""
        return bool(self.refusals) or _refused(self.sets)

    @property
    def limited(self) -> bool:
        """True where something limits what can be said."""
        return self.refused or any(gate.passed is not True for gate in self.gates) or _limited(self.sets)

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values, as in ``docs/compare.schema.json``."""
        verdicts = None if self.verdicts is None else asdict(self.verdicts) | {"comparisons": self.comparisons}
        force = {"mean": force_json(self.mean), "best": force_json(self.best)}
        return comparison_json("change", self) | {"force": force, "verdicts": verdicts, "symmetry": None}


@dataclass(frozen=True, slots=True)
class SideComparison:
    """The left and the right side.

    Attributes:
        left: The test of the left side.
        right: The test of the right side.
        comparability: Whether the sides were tested alike; without the gates in which two sides differ by nature.
        indices: The means of the peaks divided in every way that is in use; empty where a side has no force.
        difference: The difference of the means held against the tester's own error, or "".
        error: That error, or None.
        stated: What the tester said.
        settings: The cut-offs of the verdicts.
    """

    left: TestSet
    right: TestSet
    comparability: Comparability
    indices: tuple[Symmetry, ...]
    difference: str
    error: OwnError | None
    stated: Stated
    settings: GradeSettings

    @property
    def sets(self) -> tuple[TestSet, TestSet]:
        """Both sides."""
        return self.left, self.right

    @property
    def refusals(self) -> tuple[str, ...]:
        """What could not be compared at all, and why."""
        return tuple(one.no_force for one in self.sets if one.no_force)

    @property
    def notes(self) -> tuple[str, ...]:
        """What has to be said with it."""
        return notes_of_sets(self.sets)

    @property
    def gates(self) -> tuple[Remark, ...]:
        """Every gate."""
        return self.comparability.gates

    @property
    def text(self) -> str:
        """The answer in one line."""
        return " ".join(self.refusals) or "; ".join(index.text for index in self.indices)

    @property
    def refused(self) -> bool:
        """True where something, or everything, could not be graded or compared."""
        return bool(self.refusals) or _refused(self.sets)

    @property
    def limited(self) -> bool:
        """True where something limits what can be said."""
        return self.refused or not self.comparability.comparable or _limited(self.sets)

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values, as in ``docs/compare.schema.json``."""
        symmetry = {
            "indices": [asdict(index) for index in self.indices],
            "convention": CONVENTION_TEXT,
            "difference": self.difference or None,
            "error": error_json(self.error),
        }
        return comparison_json("symmetry", self) | {"force": None, "verdicts": None, "symmetry": symmetry}


def compare_changes(
    before: Sequence[GradedRecording],
    after: Sequence[GradedRecording],
    stated: Stated | None = None,
    *,
    error: OwnError | None = None,
    comparisons: int | None = None,
    expected: Expected | None = None,
    limits: ComparabilitySettings | None = None,
    settings: GradeSettings | None = None,
) -> Comparison:
    """Return a test and its retest, held beside each other.

    Args:
        before: Graded recordings of the first test.
        after: Graded recordings of the retest.
        stated: What no file says.
        error: The tester's own error of a single trial.
        comparisons: Number of comparisons made that day, this one included; None where it is not known.
        expected: What the retest was expected to show more of, where that was named before the tests and only that
            would have been reported; None where either change would have been.
        limits: How alike the two tests must be.
        settings: The cut-offs with which the recordings were graded.

    Raises:
        SettingsError: A setting is out of its range.
        RecordingError: There are no recordings on a side, or one stands there twice.
    """
    said, chosen = stated or Stated(), settings or GradeSettings()
    _require_two_sets(before, after, ("before", "after"))
    first = make_set("before", before, said, said.pain_before, chosen)
    second = make_set("after", after, said, said.pain_after, chosen)
    alike = compare_tests(first.test, second.test, limits)
    gate = _force_gate(first, second)
    mean, best = _changes(first, second, alike, gate, error)
    verdicts = _verdicts(first, second, alike, comparisons, expected)
    return Comparison(
        before=first,
        after=second,
        comparability=alike,
        force_gate=gate,
        mean=mean,
        best=best,
        verdicts=verdicts,
        stated=said,
        comparisons=comparisons,
        settings=chosen,
    )


def compare_sides(
    left: Sequence[GradedRecording],
    right: Sequence[GradedRecording],
    stated: Stated | None = None,
    *,
    involved: str | None = None,
    error: OwnError | None = None,
    limits: ComparabilitySettings | None = None,
    settings: GradeSettings | None = None,
) -> SideComparison:
    """Return the left and the right side, held beside each other by the means of their peaks.

    Args:
        left: Graded recordings of the left side.
        right: Graded recordings of the right side.
        stated: What no file says.
        involved: ``left`` or ``right``, for the index of the involved by the uninvolved side.
        error: The tester's own error of a single trial.
        limits: How alike the two tests must be.
        settings: The cut-offs with which the recordings were graded.

    Raises:
        SettingsError: A setting is out of its range.
        RecordingError: There are no recordings on a side, or one stands there twice.
    """
    said, chosen = replace(stated or Stated(), side=None), settings or GradeSettings()
    if involved not in (None, "left", "right"):
        raise SettingsError(f"The involved side is left or right, not {involved}.")
    _require_two_sets(left, right, ("left", "right"))
    first, second = (make_set(name, one, said, None, chosen) for name, one in (("left", left), ("right", right)))
    whole = compare_tests(replace(first.test, side="left"), replace(second.test, side="right"), limits)
    alike = replace(whole, gates=tuple(gate for gate in whole.gates if gate.code not in _SIDES_APART))
    return SideComparison(
        left=first,
        right=second,
        comparability=alike,
        indices=_indices(first.mean_n, second.mean_n, involved),
        difference=_difference(first, second, alike, error),
        error=None if error is None else error.of_means(len(first.forces_n), len(second.forces_n)),
        stated=said,
        settings=chosen,
    )


def _require_two_sets(one: Sequence[GradedRecording], other: Sequence[GradedRecording], names: tuple[str, str]) -> None:
    """Refuse an empty set, and a trial that would be counted twice."""
    for recordings, name in zip((one, other), names, strict=True):
        if not recordings:
            raise RecordingError(f"There are no recordings {name}.", "Give files or folders for both sets.")
    seen: dict[tuple[bytes, bytes], str] = {}
    for graded in (*one, *other):
        recording = graded.recording
        if len(recording) == 0:
            continue
        key = (recording.time_s.tobytes(), recording.force.tobytes())
        if key in seen:
            raise RecordingError(
                f"{name_of(graded)} holds the same samples as {seen[key]}: one recording cannot count twice.",
                "Give each recording once.",
            )
        seen[key] = name_of(graded)


def _force_gate(before: TestSet, after: TestSet) -> Remark:
    counts = [f"{len(one.forces_n)} of {len(one.trials)}" for one in (before, after)]
    whole = all(one.trials and len(one.forces_n) == len(one.trials) for one in (before, after))
    return Remark("force", f"Force known in {counts[0]} trials, then {counts[1]}.", passed=whole)


def _changes(
    before: TestSet, after: TestSet, alike: Comparability, gate: Remark, error: OwnError | None
) -> tuple[ForceChange | None, ForceChange | None]:
    """Return the change of the mean and of the highest of the peaks."""
    if before.mean_n is None or after.mean_n is None or before.best_n is None or after.best_n is None:
        return None, None
    with_force = replace(alike, gates=(*alike.gates, gate))
    of_mean = None if error is None else error.of_means(len(before.forces_n), len(after.forces_n))
    of_best = None if error is None else replace(error, trials_in_mean=1)
    return (
        change_of_force(before.mean_n, after.mean_n, with_force, of_mean),
        change_of_force(before.best_n, after.best_n, with_force, of_best),
    )


def _verdicts(
    before: TestSet, after: TestSet, alike: Comparability, comparisons: int | None, expected: Expected | None
) -> VerdictChange | None:
    first, second = before.counts, after.counts
    if first is None or second is None:
        if comparisons is not None and comparisons < 1:
            raise SettingsError(f"There is at least one comparison, not {comparisons}.")
        return None
    found = change_of_verdict(
        first,
        second,
        alike,
        comparisons=1 if comparisons is None else comparisons,
        directions=directions_of(first, second, expected),
    )
    if comparisons is not None:
        return found
    return replace(found, chance_of_any=None, text=found.text.replace("; one comparison was made that day.", "."))


def _indices(left_n: float | None, right_n: float | None, involved: str | None) -> tuple[Symmetry, ...]:
    if left_n is None or right_n is None:
        return ()
    both = (weaker_by_stronger(left_n, right_n), asymmetry(left_n, right_n))
    if involved is None:
        return both
    pair = (left_n, right_n) if involved == "left" else (right_n, left_n)
    return (involved_by_uninvolved(*pair), *both)


def _difference(left: TestSet, right: TestSet, alike: Comparability, error: OwnError | None) -> str:
    if error is None or left.mean_n is None or right.mean_n is None:
        return ""
    if not alike.comparable:
        return "Whether the sides differ by more than error is not said: they are not known to be tested alike."
    own = error.of_means(len(left.forces_n), len(right.forces_n))
    size = abs(right.mean_n - left.mean_n)
    conclusion = Conclusion.BEYOND_MDC95 if size > own.mdc95_n else Conclusion.WITHIN_MDC95
    return (
        f"Difference of the sides {conclusion}: {newtons(size)}; MDC95 {newtons(own.mdc95_n)} from {own.source} "
        f"(mean of {own.trials_in_mean})"
    )


def _refused(sets: Sequence[TestSet]) -> bool:
    return any(graded.refused for one in sets for graded in one.recordings)


def _limited(sets: Sequence[TestSet]) -> bool:
    return any(graded.limited for one in sets for graded in one.recordings)
