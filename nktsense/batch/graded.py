"""One recording, graded: its trials segment by segment, and what a person must know of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from firmware_bridge.units import STANDARD_GRAVITY
from nktsense.batch.findings import findings_of
from nktsense.batch.pushes import NO_PUSHES, compare_pushes
from nktsense.errors import MissingExtraError, RecordingError
from nktsense.grading import GradedTrial, GradeSettings, Remark, grade_trial
from nktsense.recording.calibrated import state_of
from nktsense.recording.formats import ReadOptions, read_recordings
from nktsense.recording.model import Problem, Recording
from nktsense.signal import TrialAnalysis, TrialDetector
from nktsense.signal.push import Reproducibility

if TYPE_CHECKING:
    import pandas as pd

_MIN_SAMPLES: Final = 8
_ABSURD_N: Final = 1e6

_OF_CALIBRATION: Final = (
    "calibration_check_failed",
    "calibration_overdue",
    "calibration_of_another_device",
    "beyond_calibration",
)

_UNIT_UNKNOWN: Final = Remark(
    "unit_unknown", "The unit of the force is not known, so no force can be given.", disqualifying=True
)


@dataclass(frozen=True, slots=True)
class GradedRecording:
    """What was found in one recording.

    Attributes:
        recording: The recording.
        trials: Its trials in the order of the file.
        segments: Number of the segment that each trial lies in.
        problems: What a person must know, from the file and from the grading.
        settings: The cut-offs used.
        pushes: How alike the pushes of its trials were.
    """

    recording: Recording
    trials: tuple[GradedTrial, ...]
    segments: tuple[int, ...]
    problems: tuple[Problem, ...]
    settings: GradeSettings
    pushes: Reproducibility = NO_PUSHES

    @property
    def refused(self) -> bool:
        """True where something, or everything, could not be graded."""
        return any(problem.severity == "error" for problem in self.problems)

    @property
    def limited(self) -> bool:
        """True where a problem limits what can be said."""
        return any(problem.severity != "note" for problem in self.problems)

    def to_frame(self) -> pd.DataFrame:
        """Return one row a trial, as in the JSON output.

        Raises:
            MissingExtraError: pandas is not installed.
        """
        from nktsense.batch.output import to_frame

        return to_frame([self])


def grade_recording(recording: Recording, settings: GradeSettings | None = None) -> GradedRecording:
    """Return the trials of a recording with their verdicts.

    Every stretch of rising time is graded for itself; a stretch that repeats an earlier one sample by sample is left
    out, because it is the same trial written twice.
    """
    chosen = settings or GradeSettings()
    calibration = state_of(recording)
    problems = list(recording.problems)
    if recording.unit == "counts":
        text = "These are raw counts: without a calibration they are no force."
        problems.append(Problem("uncalibrated", text, severity="error"))
        return GradedRecording(recording, (), (), tuple(problems), chosen)
    if len(recording) == 0:
        if not any(problem.severity == "error" for problem in problems):
            problems.append(Problem("no_samples", "There are no samples in it.", severity="error"))
        return GradedRecording(recording, (), (), tuple(problems), chosen)
    absurd = np.flatnonzero(np.abs(recording.shown_force) > _ABSURD_N)
    if len(absurd):
        at_s, value = float(recording.time_s[absurd[0]]), float(recording.force[absurd[0]])
        text = (
            f"The force is {value:.3g} here, which no device measures. Correct the value or the unit, then grade again."
        )
        problems.append(Problem("absurd_force", text, at_s=at_s, severity="error"))
        return GradedRecording(recording, (), (), tuple(problems), chosen)
    limits = (_UNIT_UNKNOWN,) if recording.unit is None else ()
    trials: list[GradedTrial] = []
    segments: list[int] = []
    bumps: list[float] = []
    for number, part in enumerate(_segments(recording)):
        if number in recording.repeated_segments or part.stop - part.start < _MIN_SAMPLES:
            continue
        found, brief = _detect(recording, part, chosen)
        trials += [grade_trial(trial, chosen, limits, calibration) for trial in found]
        segments += [number] * len(found)
        bumps += brief
    if bumps:
        text = f"{len(bumps)} pushes were too brief to be a contraction of a person and were left out."
        problems.append(Problem("bumps_left_out", text, at_s=bumps[0], severity="note"))
    problems.extend(findings_of(recording, [graded.trial for graded in trials], chosen))
    problems.extend(_calibration_problems(trials))
    pushes = compare_pushes(recording, [graded.trial for graded in trials])
    return GradedRecording(recording, tuple(trials), tuple(segments), tuple(problems), chosen, pushes)


def _calibration_problems(trials: list[GradedTrial]) -> list[Problem]:
    """Return what the trials say of their calibration, each once, at the first trial that says it."""
    told: dict[str, Problem] = {}
    for graded in trials:
        for flag in graded.flags:
            if flag.code in _OF_CALIBRATION and flag.code not in told:
                at_s = graded.trial.start_s if flag.code == "beyond_calibration" else None
                told[flag.code] = Problem(flag.code, flag.text, at_s=at_s)
    return list(told.values())


def _segments(recording: Recording) -> list[slice]:
    return [slice(a, b) for a, b in pairwise((*recording.segment_starts, len(recording)))]


def _detect(
    recording: Recording, part: slice, settings: GradeSettings
) -> tuple[list[TrialAnalysis], tuple[float, ...]]:
    """Return the trials of a segment, and when something bumped the pad too briefly to be one."""
    # Without a unit the smallest force of the likely units sets the thresholds, so that no contraction is missed: only
    # times and shapes are given then, no forces.
    constants = settings.detection if recording.unit is not None else settings.detection.scaled(STANDARD_GRAVITY)
    velocity, angle, saturated = recording.angular_velocity_dps, recording.angle_deg, recording.saturated
    detector = TrialDetector(constants, has_velocity=velocity is not None, has_angle=angle is not None)
    found = detector.push(
        recording.time_s[part],
        recording.force[part],
        None if velocity is None else velocity[part],
        None if angle is None else angle[part],
        None if saturated is None else saturated[part],
    )
    return found + detector.finish(), detector.bumps


def grade_path(
    path: Path, options: ReadOptions | None = None, settings: GradeSettings | None = None
) -> list[GradedRecording]:
    """Return the graded recordings of one file; a file that cannot be read gives one, with the reason as its problem.

    Args:
        path: The file.
        options: Units and columns, where the file does not say them.
        settings: The cut-offs.
    """
    chosen = settings or GradeSettings()
    try:
        recordings = read_recordings(path, options or ReadOptions())
    except (RecordingError, MissingExtraError) as error:
        nothing = np.empty(0)
        empty = Recording(nothing, nothing, unit=None, segment_starts=(0,), source=path)
        return [GradedRecording(empty, (), (), (Problem("unreadable", str(error), severity="error"),), chosen)]
    return [grade_recording(recording, chosen) for recording in recordings]
