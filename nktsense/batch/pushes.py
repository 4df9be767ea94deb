"""How alike the pushes of one recording's trials were."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.recording.model import Recording
from nktsense.signal import TrialAnalysis
from nktsense.signal.metric import Metric, Reason
from nktsense.signal.push import Reproducibility, compare_curves

FloatArray = NDArray[np.float64]

_TOP_SHARE: Final = 0.9
NO_PUSHES: Final = Reproducibility(Metric.refused(Reason.TOO_FEW_TRIALS), (), 0)


def compare_pushes(recording: Recording, trials: list[TrialAnalysis]) -> Reproducibility:
    """Return how far the pushes of the trials lie apart, each from its onset to 90 % of the force at its top.

    The top itself, the yield or the peak, may come at any time of a hold and says nothing of the push. Trials without
    an onset or a zero have no such curve and are left out.

    Args:
        recording: The recording.
        trials: Its trials.
    """
    curves = (_push(recording, trial) for trial in trials)
    return compare_curves([curve for curve in curves if curve is not None])


def _push(recording: Recording, trial: TrialAnalysis) -> tuple[FloatArray, FloatArray] | None:
    """Return times in s and force above zero in N of one push; times may step back between segments."""
    if trial.onset_s is None or trial.zero_n is None:
        return None
    top_s, top_n = trial.peak_time_s, trial.peak_n
    if trial.moved is not None:
        top_s, top_n = trial.moved.time_s, trial.moved.af_iso_n
    for first, stop in pairwise((*recording.segment_starts, len(recording))):
        times = recording.time_s[first:stop]
        if len(times) and times[0] <= trial.onset_s and top_s <= times[-1]:
            begin, end = times.searchsorted([trial.onset_s, top_s + 1e-9]).tolist()
            force_n = recording.shown_force[first + begin : first + end] - trial.zero_n
            if np.isnan(force_n).any():  # a push that was not read throughout has no shape to compare
                return None
            reached = int(np.argmax(force_n >= _TOP_SHARE * top_n)) + 1 if len(force_n) else 0
            return times[begin : begin + reached], force_n[:reached]
    return None
