"""What a person must know of a recording as a whole, whatever its trials say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from nktsense.grading import GradeSettings
from nktsense.grading.words import percent
from nktsense.recording.model import Problem, Recording
from nktsense.signal import TrialAnalysis
from nktsense.signal.mains import find_mains

_HUM_S: Final = 60.0
_HUM_N: Final = 0.05


def findings_of(recording: Recording, trials: Sequence[TrialAnalysis], settings: GradeSettings) -> list[Problem]:
    """Return what the grading found out about the whole recording.

    Args:
        recording: The recording, of one sample at least.
        trials: Its trials.
        settings: What they were graded by.
    """
    found = _hum(recording, trials) + _no_reading(recording)
    if not trials:
        return found + _why_no_trial(recording, settings)
    untared = next((t for t in trials if t.zero_n is None), None)
    if untared is not None:
        why = "The recording starts already loaded" if untared.open_start else "The pad never rested before this trial"
        text = f"{why}: there is no rest to take as zero, so its forces are as recorded and it has no onset."
        found.append(Problem("no_baseline", text, at_s=untared.start_s))
    return found


def _no_reading(recording: Recording) -> list[Problem]:
    """Return that, and where, samples are no reading of the force."""
    if recording.saturated is None or not recording.saturated.any():
        return []
    first = int(recording.saturated.argmax())
    text = (
        f"{percent(float(recording.saturated.mean()))} of the samples are no reading of the force: the sensor did not "
        "answer, or stood at the end of its range. Check its wires, and whether it was pressed too hard for it."
    )
    return [Problem("no_reading", text, at_s=float(recording.time_s[first]))]


def _why_no_trial(recording: Recording, settings: GradeSettings) -> list[Problem]:
    """Return why there is no trial in a recording."""
    read = recording.force if recording.saturated is None else recording.force[~recording.saturated]
    if not len(read):
        return [Problem("no_contraction", "No contraction was found: the force was never read.")]
    unit, low, high = recording.unit or "(unknown unit)", float(read.min()), float(read.max())
    found: list[Problem] = []
    if np.median(read) < -15.0 or (low < -30.0 and -low > 3 * abs(high)):
        text = "The force is negative: turn its sign, or take off its zero (--tare)."
        found.append(Problem("negative_force", text))
    least = settings.detection.min_peak_n
    text = f"No contraction was found: the force, between {low:.1f} and {high:.1f} {unit}, never rises by {least:g} N."
    return [*found, Problem("no_contraction", text)]


def _hum(recording: Recording, trials: Sequence[TrialAnalysis]) -> list[Problem]:
    """Return that the mains are heard in the force, where they are; looked for in the first minute."""
    first = slice(0, (*recording.segment_starts, len(recording))[1])
    time_s, force = recording.time_s[first], recording.force[first]
    part = time_s <= time_s[0] + _HUM_S
    if recording.saturated is not None and recording.saturated[first][part].any():
        return []  # what stands in the place of a reading is no hum, and would hide it
    heard = find_mains(time_s[part], force[part])
    if not heard.lines or heard.rms_n < _HUM_N:
        return []
    mains = "50 or 60 Hz" if heard.mains_hz is None else f"{heard.mains_hz:.0f} Hz"
    text = f"The mains ({mains}) are heard in the force, {heard.rms_n:.2g} {recording.unit or '(unknown unit)'} strong."
    if any(trial.hum is not None for trial in trials):
        return [
            Problem(
                "mains_interference",
                f"{text} A notch takes them off where rest stands before a trial.",
                severity="note",
            )
        ]
    return [Problem("mains_interference", f"{text} Peak and hold do not mind; fast rises may.", severity="note")]
