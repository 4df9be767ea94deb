"""Two sets of graded recordings held beside each other: before and after, or left and right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Final

import nktsense
from nktsense.batch.graded import GradedRecording
from nktsense.errors import RecordingError, SettingsError
from nktsense.grading import GradedTrial, GradeSettings, Remark, TestType
from nktsense.grading.change import Conclusion, ForceChange, OwnError, change_of_force
from nktsense.grading.comparability import Comparability, ComparabilitySettings, MuscleTest, compare_tests
from nktsense.grading.symmetry import (
    CONVENTION_TEXT,
    Symmetry,
    asymmetry,
    involved_by_uninvolved,
    weaker_by_stronger,
)
from nktsense.grading.verdict_change import Directions, TrialCounts, VerdictChange, change_of_verdict
from nktsense.grading.words import newtons

COMPARE_SCHEMA: Final = "nktsense-compare-1"
"""Version of the JSON objects; a field may be added within a version, never changed or taken away."""

NOT_SAID: Final = (
    "A change of verdicts does not say that a muscle was inhibited or that a treatment worked: expectation, push "
    "speed, warming up, fatigue, learning and slack change verdicts too."
)
"""Said wherever a change of verdicts is."""
ONE_FLIP: Final = "One flip of a single trial proves nothing."
DAY_UNKNOWN: Final = (
    "How many comparisons were made that day was not said (--comparisons): the more there were, the likelier is luck."
)
_SIDES_APART: Final = ("side", "pain")  # what differs between two sides by their nature
_NO_FORCE: Final = ("unit_unknown", "untared", "gap_in_trial", "saturated", "dead_channel", "cut_off", "starts_loaded")
"""Flags of a trial whose highest force is not known."""


class Expected(StrEnum):
    """What the retest was expected to show more of."""

    HOLDS = "holds"
    YIELDS = "yields"


@dataclass(frozen=True, slots=True)
class Stated:
    """What the tester says of the two tests and no file does. None is "not known".

    Attributes:
        muscle: The muscle tested.
        side: The side tested.
        device: The dynamometer.
        position: The test position.
        pad_site: Where the pad sat.
        tester: Who tested.
        pain_before: Highest pain in the first test, 0 to 10.
        pain_after: Highest pain in the retest, 0 to 10.
        rest_kept: Whether the rests were at least those of the protocol, in both.
    """

    muscle: str | None = None
    side: str | None = None
    device: str | None = None
    position: str | None = None
    pad_site: str | None = None
    tester: str | None = None
    pain_before: float | None = None
    pain_after: float | None = None
    rest_kept: bool | None = None

    def __post_init__(self) -> None:
        for pain in (self.pain_before, self.pain_after):
            if pain is not None and not (math.isfinite(pain) and 0 <= pain <= 10):
                raise SettingsError(f"Pain is told from 0 to 10, not as {pain:g}.")


@dataclass(frozen=True, slots=True)
class SetTrial:
    """A trial of a set.

    Attributes:
        file: Its file, or "recording".
        channel: Its force column, where that has a name.
        number: Its number within the recording, from 1.
        graded: The trial with its verdict.
        force_n: Its highest force, N; None where that is not known.
        no_force: Why not, or "".
    """

    file: str
    channel: str | None
    number: int
    graded: GradedTrial
    force_n: float | None
    no_force: str


@dataclass(frozen=True, slots=True)
class TestSet:
    """All trials of one muscle test at one time.

    Attributes:
        name: What it is called: before, after, left or right.
        recordings: The recordings, in the order given.
        trials: Their trials.
        test: What decides whether it can be compared.
    """

    __test__ = False  # not a test class, whatever its name begins with

    name: str
    recordings: tuple[GradedRecording, ...]
    trials: tuple[SetTrial, ...]
    test: MuscleTest

    @property
    def forces_n(self) -> tuple[float, ...]:
        """The highest forces that are known, N."""
        return tuple(trial.force_n for trial in self.trials if trial.force_n is not None)

    @property
    def mean_n(self) -> float | None:
        """Mean of the peaks, N."""
        return sum(self.forces_n) / len(self.forces_n) if self.forces_n else None

    @property
    def best_n(self) -> float | None:
        """Highest of the peaks, N."""
        return max(self.forces_n, default=None)

    @property
    def counts(self) -> TrialCounts | None:
        """How the trials ended, or None where there are none."""
        return TrialCounts.of(trial.graded.verdict for trial in self.trials) if self.trials else None

    @property
    def no_force(self) -> str:
        """Why there is no force to compare, or ""."""
        if not self.trials:
            return f"{self.name.capitalize()}: no trial was found in the recordings."
        if self.forces_n:
            return ""
        reasons = dict.fromkeys(trial.no_force for trial in self.trials)
        return f"{self.name.capitalize()}: there is no force to compare. {' '.join(reasons)}"


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
        return *_notes(self.sets), *_notes_of_verdicts(self.verdicts, self.comparisons)

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
        force = {"mean": _force_json(self.mean), "best": _force_json(self.best)}
        return _json("change", self) | {"force": force, "verdicts": verdicts, "symmetry": None}


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
        return _notes(self.sets)

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
            "error": _error_json(self.error),
        }
        return _json("symmetry", self) | {"force": None, "verdicts": None, "symmetry": symmetry}


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
    first = _set("before", before, said, said.pain_before, chosen)
    second = _set("after", after, said, said.pain_after, chosen)
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
    first, second = (_set(name, one, said, None, chosen) for name, one in (("left", left), ("right", right)))
    whole = compare_tests(replace(first.test, side="left"), replace(second.test, side="right"), limits)
    alike = replace(whole, gates=tuple(gate for gate in whole.gates if gate.code not in _SIDES_APART))
    return SideComparison(
        left=first,
        right=second,
        comparability=alike,
        indices=_indices(first.mean_n, second.mean_n, involved),
        difference=_difference(first, second, alike, error),
        error=None if error is None else _error_of_mean(first, second, error),
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
                f"{_name(graded)} holds the same samples as {seen[key]}: one recording cannot count twice.",
                "Give each recording once.",
            )
        seen[key] = _name(graded)


def _name(graded: GradedRecording) -> str:
    return "recording" if graded.recording.source is None else str(graded.recording.source)


def _set(
    name: str, recordings: Sequence[GradedRecording], said: Stated, pain: float | None, settings: GradeSettings
) -> TestSet:
    trials = tuple(
        _set_trial(graded, number, trial) for graded in recordings for number, trial in enumerate(graded.trials, 1)
    )
    yields, velocity = _yields(trials, settings.test)
    refused = any(graded.refused for graded in recordings)
    test = MuscleTest(
        muscle=said.muscle,
        side=said.side,
        device=said.device,
        test=settings.test,
        position=said.position,
        pad_site=said.pad_site,
        tester=said.tester,
        lever_m=settings.setup.lever_m,
        slope_n_per_s=_slope(trials),
        load_adequate=_load(trials),
        yields=yields,
        yield_velocity_dps=velocity,
        pain_nrs=pain,
        rest_kept=said.rest_kept,
        trials=None if refused else len(trials),  # what cannot be read may hold a trial
    )
    return TestSet(name, tuple(recordings), trials, test)


def _set_trial(graded: GradedRecording, number: int, trial: GradedTrial) -> SetTrial:
    why = next(
        (
            flag.text
            for flag in trial.flags
            if flag.code in _NO_FORCE or (flag.code == "samples_lost" and flag.disqualifying)
        ),
        "",
    )
    return SetTrial(_name(graded), graded.recording.channel, number, trial, None if why else trial.trial.peak_n, why)


def _slope(trials: Sequence[SetTrial]) -> float | None:
    """Return the mean push speed, N/s; None unless every trial has one."""
    slopes = [t.graded.trial.ramp_slope_n_per_s if t.force_n is not None else None for t in trials]
    known = [slope for slope in slopes if slope is not None]
    return sum(known) / len(known) if known and len(known) == len(slopes) else None


def _load(trials: Sequence[SetTrial]) -> bool | None:
    """Return whether every peak reached the planned load; None where that is not known of one."""
    answers = [
        next((check.passed for check in t.graded.checks if check.code == "load"), None)
        if t.force_n is not None
        else None
        for t in trials
    ]
    if any(answer is False for answer in answers):
        return False
    return True if answers and all(answers) else None


def _yields(trials: Sequence[SetTrial], test: TestType) -> tuple[int | None, float | None]:
    """Return in how many trials the limb yielded and its mean velocity, °/s; None without motion in every trial."""
    if test is TestType.MAKE or not trials or not all(t.graded.trial.has_motion for t in trials):
        return None, None
    speeds = [
        t.graded.trial.moved.velocity_dps
        for t in trials
        if t.graded.break_s is not None and t.graded.trial.moved is not None
    ]
    return len(speeds), sum(speeds) / len(speeds) if speeds else None


def _force_gate(before: TestSet, after: TestSet) -> Remark:
    counts = [f"{len(one.forces_n)} of {len(one.trials)}" for one in (before, after)]
    whole = all(one.trials and len(one.forces_n) == len(one.trials) for one in (before, after))
    return Remark("force", f"Force known in {counts[0]} trials, then {counts[1]}.", passed=whole)


def _error_of_mean(one: TestSet, other: TestSet, error: OwnError) -> OwnError:
    """Return the error for means of as many trials as there are, or of the fewer."""
    return replace(error, trials_in_mean=max(1, min(len(one.forces_n), len(other.forces_n))))


def _changes(
    before: TestSet, after: TestSet, alike: Comparability, gate: Remark, error: OwnError | None
) -> tuple[ForceChange | None, ForceChange | None]:
    """Return the change of the mean and of the highest of the peaks."""
    if before.mean_n is None or after.mean_n is None or before.best_n is None or after.best_n is None:
        return None, None
    with_force = replace(alike, gates=(*alike.gates, gate))
    of_mean = None if error is None else _error_of_mean(before, after, error)
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
    rise = second.held * first.total - first.held * second.total
    as_named = (expected is Expected.HOLDS and rise > 0) or (expected is Expected.YIELDS and rise < 0)
    found = change_of_verdict(
        first,
        second,
        alike,
        comparisons=1 if comparisons is None else comparisons,
        directions=Directions.ONE if as_named else Directions.BOTH,
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
    own = _error_of_mean(left, right, error)
    size = abs(right.mean_n - left.mean_n)
    conclusion = Conclusion.BEYOND_MDC95 if size > own.mdc95_n else Conclusion.WITHIN_MDC95
    return (
        f"Difference of the sides {conclusion}: {newtons(size)}; MDC95 {newtons(own.mdc95_n)} from {own.source} "
        f"(mean of {own.trials_in_mean})"
    )


def _notes(sets: Sequence[TestSet]) -> tuple[str, ...]:
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


def _notes_of_verdicts(verdicts: VerdictChange | None, comparisons: int | None) -> tuple[str, ...]:
    if verdicts is None:
        return ()
    notes: list[str] = []
    if verdicts.before.total == 1 or verdicts.after.total == 1:
        notes.append(ONE_FLIP)
    if verdicts.chance is not None:
        notes += [DAY_UNKNOWN] if comparisons is None else []
        notes.append(NOT_SAID)
    return tuple(notes)


def _refused(sets: Sequence[TestSet]) -> bool:
    return any(graded.refused for one in sets for graded in one.recordings)


def _limited(sets: Sequence[TestSet]) -> bool:
    return any(graded.limited for one in sets for graded in one.recordings)


def _json(kind: str, found: Comparison | SideComparison) -> dict[str, Any]:
    return {
        "schema": COMPARE_SCHEMA,
        "nktsense_version": nktsense.__version__,
        "kind": kind,
        "text": found.text,
        "comparable": found.comparability.comparable,
        "gates": [{"code": gate.code, "text": gate.text, "passed": gate.passed} for gate in found.gates],
        "sets": {one.name: _set_json(one) for one in found.sets},
        "refusals": list(found.refusals),
        "notes": list(found.notes),
        "stated": asdict(found.stated),
        "comparability_settings": found.comparability.settings.as_dict(),
        "settings": found.settings.as_dict(),
    }


def _set_json(found: TestSet) -> dict[str, Any]:
    return {
        "recordings": [
            {
                "file": None if graded.recording.source is None else str(graded.recording.source),
                "channel": graded.recording.channel,
                "unit": graded.recording.unit,
                "trial_count": len(graded.trials),
                "problems": [
                    {"code": p.code, "message": p.message, "at_s": p.at_s, "severity": p.severity}
                    for p in graded.problems
                ],
            }
            for graded in found.recordings
        ],
        "trials": [_trial_json(trial) for trial in found.trials],
        "test": asdict(found.test),
        "counts": None if found.counts is None else asdict(found.counts),
        "mean_peak_n": found.mean_n,
        "best_peak_n": found.best_n,
        "force_count": len(found.forces_n),
    }


def _trial_json(trial: SetTrial) -> dict[str, Any]:
    slope = None if trial.force_n is None else trial.graded.trial.ramp_slope_n_per_s
    return {
        "file": trial.file,
        "channel": trial.channel,
        "number": trial.number,
        "peak_n": trial.force_n,
        "no_force": trial.no_force or None,
        "ramp_slope_n_per_s": slope,
        "verdict": trial.graded.verdict.value,
        "headline": trial.graded.headline,
    }


def _force_json(change: ForceChange | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {
        "conclusion": change.conclusion.value,
        "delta_n": change.delta_n,
        "delta_fraction": change.delta_fraction,
        "error": _error_json(change.error),
        "text": change.text,
    }


def _error_json(error: OwnError | None) -> dict[str, Any] | None:
    return None if error is None else asdict(error) | {"mdc95_n": error.mdc95_n}
