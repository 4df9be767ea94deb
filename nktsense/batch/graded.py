"""One recording, graded: its trials segment by segment, and what a person must know of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from nktsense.errors import MissingExtraError, RecordingError
from nktsense.grading import GradedTrial, GradeSettings, Remark, grade_trial
from nktsense.recording.formats import ReadOptions, read_recordings
from nktsense.recording.model import Problem, Recording
from nktsense.signal import TrialAnalysis, detect

if TYPE_CHECKING:
    import pandas as pd

_MIN_SAMPLES: Final = 8

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
    """

    recording: Recording
    trials: tuple[GradedTrial, ...]
    segments: tuple[int, ...]
    problems: tuple[Problem, ...]
    settings: GradeSettings

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
    problems = list(recording.problems)
    if recording.unit == "counts":
        text = "These are raw counts: without a calibration they are no force."
        problems.append(Problem("uncalibrated", text, severity="error"))
        return GradedRecording(recording, (), (), tuple(problems), chosen)
    if len(recording) == 0:
        if not any(problem.severity == "error" for problem in problems):
            problems.append(Problem("no_samples", "There are no samples in it.", severity="error"))
        return GradedRecording(recording, (), (), tuple(problems), chosen)
    limits = (_UNIT_UNKNOWN,) if recording.unit is None else ()
    trials: list[GradedTrial] = []
    segments: list[int] = []
    for number, part in enumerate(_segments(recording)):
        if number in recording.repeated_segments or part.stop - part.start < _MIN_SAMPLES:
            continue
        for trial in _detect(recording, part, chosen):
            trials.append(grade_trial(trial, chosen, limits))
            segments.append(number)
    problems.extend(_findings(recording, [graded.trial for graded in trials]))
    return GradedRecording(recording, tuple(trials), tuple(segments), tuple(problems), chosen)


def _segments(recording: Recording) -> list[slice]:
    return [slice(a, b) for a, b in pairwise((*recording.segment_starts, len(recording)))]


def _detect(recording: Recording, part: slice, settings: GradeSettings) -> list[TrialAnalysis]:
    velocity, angle, saturated = recording.angular_velocity_dps, recording.angle_deg, recording.saturated
    return detect(
        recording.time_s[part],
        recording.force[part],
        None if velocity is None else velocity[part],
        None if angle is None else angle[part],
        None if saturated is None else saturated[part],
        settings=settings.detection,
        nominal_rate_hz=recording.nominal_rate_hz,
    )


def _findings(recording: Recording, trials: list[TrialAnalysis]) -> list[Problem]:
    """Return what the grading found out about the whole recording."""
    found: list[Problem] = []
    unit = recording.unit or "(unknown unit)"
    if not trials:
        low, high = float(recording.force.min()), float(recording.force.max())
        text = f"No contraction was found: the force stays between {low:.1f} and {high:.1f} {unit}."
        if np.median(recording.force) < -15.0 or (low < -30.0 and -low > 3 * abs(high)):
            found.append(
                Problem("negative_force", "The force is negative: turn its sign, or take off its zero (--tare).")
            )
        found.append(Problem("no_contraction", text))
        return found
    loaded = next((t for t in trials if t.open_start), None)
    if loaded is not None:
        text = (
            "The recording starts already loaded: there is no rest to take as zero, so the forces are as recorded "
            "and this trial has no onset."
        )
        found.append(Problem("no_baseline", text, at_s=loaded.start_s))
    return found


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
