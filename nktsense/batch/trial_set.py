"""All trials of one muscle test at one time, and what is said of them: what one side of a comparison is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from nktsense.batch.graded import GradedRecording
from nktsense.errors import SettingsError
from nktsense.grading import GradedTrial, GradeSettings, TestType
from nktsense.grading.comparability import MuscleTest
from nktsense.grading.known_force import why_no_force
from nktsense.grading.verdict_change import TrialCounts


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


def make_set(
    name: str, recordings: Sequence[GradedRecording], said: Stated, pain: float | None, settings: GradeSettings
) -> TestSet:
    """Return the set of some recordings, with what the tester says of it and the files show."""
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
    why = why_no_force(trial)
    return SetTrial(name_of(graded), graded.recording.channel, number, trial, None if why else trial.trial.peak_n, why)


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


def name_of(graded: GradedRecording) -> str:
    """Return what a recording is called in a message."""
    return "recording" if graded.recording.source is None else str(graded.recording.source)
