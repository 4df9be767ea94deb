"""How alike the pushes of one recording's trials were."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np

from nktsense.recording.model import Recording
from nktsense.signal import TrialAnalysis
from nktsense.signal.metric import Metric, Reason
from nktsense.signal.push import Reproducibility, compare_curves

NO_PUSHES: Final = Reproducibility(Metric.refused(Reason.TOO_FEW_TRIALS), (), 0)


def compare_pushes(recording: Recording, trials: list[TrialAnalysis]) -> Reproducibility:
    """Return how far the force curves of the trials lie apart, each from its onset to its yield or its peak.

    Trials without an onset or a zero have no such curve and are left out.

    Args:
        recording: The recording.
        trials: Its trials.
    """
    curves = [
        (recording.time_s[part], recording.force[part] - trial.zero_n)
        for trial in trials
        if trial.onset_s is not None and trial.zero_n is not None
        for part in [_push(recording, trial, trial.onset_s)]
    ]
    return compare_curves(curves)


def _push(recording: Recording, trial: TrialAnalysis, onset_s: float) -> slice:
    """Return the samples from the onset to the yield, or to the peak; times may step back between segments."""
    top_s = trial.peak_time_s if trial.moved is None else trial.moved.time_s
    for first, stop in pairwise((*recording.segment_starts, len(recording))):
        times = recording.time_s[first:stop]
        if len(times) and times[0] <= onset_s and top_s <= times[-1]:
            begin, end = np.searchsorted(times, [onset_s, top_s + 1e-9])
            return slice(first + int(begin), first + int(end))
    return slice(0, 0)
