"""What is to be heard of a device and its trials. In a blinded block nothing that is heard tells a result."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from nktsense.acquire.update import LinkState, LiveUpdate, SensorState
from nktsense.grading.verdict import Verdict
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.trial_steps import pain_asked
from nktsense.signal import Phase as Trace
from nktsense.visit.desk.news import Cue, CueKind
from nktsense.visit.progress import Progress, SeenTrial

_OF_VERDICT: Final = {
    Verdict.BREAK: CueKind.GAVE_WAY,
    Verdict.SUSPECTED_BREAK: CueKind.GAVE_WAY,
    Verdict.INDETERMINATE: CueKind.CANNOT_TELL,
}
_AT_REST: Final = (Trace.WAITING, Trace.REST)


class Cues:
    """Watches what comes of a visit and tells what is to be heard, each thing once."""

    def __init__(self) -> None:
        self._resting = False
        self._ready_for: tuple[int, int] | None = None
        self._held = False
        self._at_rest = False
        self._phase: Phase | None = None
        self._lost = ""

    def of_progress(self, progress: Progress, state: SessionState) -> list[Cue]:
        """Return what is to be heard of one update."""
        out: list[Cue] = []
        update = progress.update
        if update is not None:
            out += self._of_trace(update, state)
        out += [self._of_trial(trial, state) for trial in progress.trials if trial.record is not None]
        if progress.ended:
            self._at_rest = False
        return out

    def of_state(self, state: SessionState, rest_left_s: float | None, lost: str) -> list[Cue]:
        """Return what is to be heard of where the visit stands now.

        Args:
            state: The session.
            rest_left_s: Rest that is left before the next trial, s, or None.
            lost: Why the device of the open test is gone, or "".
        """
        out: list[Cue] = []
        if state.phase is Phase.HALTED and self._phase is not Phase.HALTED and self._phase is not None:
            out.append(Cue(CueKind.STOP, "Stop. Pain."))
        self._phase = state.phase
        if lost and not self._lost:
            out.append(Cue(CueKind.STOP, "The device is gone."))
        self._lost = lost
        wanted = _wants_trial(state)
        resting = wanted and rest_left_s is not None and rest_left_s > 0
        if self._resting and not resting and wanted:
            out.append(Cue(CueKind.REST_OVER, "The rest is over."))
        self._resting = resting
        return out + self._ready(state, resting=resting)

    def _ready(self, state: SessionState, *, resting: bool) -> list[Cue]:
        test = state.open_test
        if test is None or not _wants_trial(state) or resting or not self._at_rest:
            return []
        trial = (test.number, len(test.trials))
        if self._ready_for == trial:
            return []
        self._ready_for = trial
        return [Cue(CueKind.READY, f"Trial {len(test.counted) + 1}.")]

    def _of_trace(self, update: LiveUpdate, state: SessionState) -> list[Cue]:
        # A sensor that gives no reading rests and holds as little as it pushes.
        streaming = update.state is LinkState.STREAMING and update.sensor is SensorState.USABLE
        if len(update.time_s):
            self._at_rest = streaming and update.phase is Trace.REST
        elif not streaming:
            self._at_rest = False
        if update.phase in _AT_REST:
            self._held = False
        if update.phase is not Trace.HOLD or self._held or not streaming:
            return []
        self._held = True
        return [] if state.blinded else [Cue(CueKind.HOLD_REACHED)]

    def _of_trial(self, trial: SeenTrial, state: SessionState) -> Cue:
        assert trial.record is not None
        if state.blinded:
            return Cue(CueKind.DONE, f"Trial {trial.record.number} is made.")
        return Cue(_OF_VERDICT.get(trial.graded.verdict, CueKind.DONE), trial.graded.headline)


def _wants_trial(state: SessionState) -> bool:
    """Whether the open test waits for a push."""
    test = state.open_test
    if test is None or state.phase is not Phase.TESTING or state.stops or not pain_asked(test):
        return False
    return len(test.counted) < state.plan.trials


def veiled(update: LiveUpdate) -> LiveUpdate:
    """Return what may be shown of an update in a blinded block: that a device gives samples, and when one pushes."""
    nothing = np.empty(0)
    phase = update.phase if update.phase in _AT_REST else Trace.RAMP
    return replace(
        update,
        time_s=nothing,
        force_n=nothing,
        angular_velocity_dps=None,
        angle_deg=None,
        trials=(),
        phase=phase,
        host_time_s=None,
        unusable=None,
    )
