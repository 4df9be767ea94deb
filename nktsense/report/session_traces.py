"""The traces behind the trials of a session, read again from their recordings and held against what it says."""

from __future__ import annotations

import math
import uuid
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from nktsense.batch.graded import GradedRecording, grade_path
from nktsense.errors import SettingsError
from nktsense.grading.settings import GradeSettings, TestType
from nktsense.grading.setup import Setup
from nktsense.grading.verdict import GradedTrial
from nktsense.protocol.session.from_graded import result_of
from nktsense.protocol.session.state import SessionState, TestRecord, TrialRecord
from nktsense.recording.model import FloatArray
from nktsense.report import session_words as texts
from nktsense.report.session_marks import Mark, mark_of
from nktsense.report.session_speech import Speech

MOST_POINTS: Final = 320
"""Points of a drawn trace: more than a printer sets on its width."""
_BEFORE_S: Final = 0.4
_AFTER_S: Final = 0.4


@dataclass(frozen=True, slots=True)
class Trace:
    """A trial as it is drawn. Times are s from the onset, or from the first sample where there is none.

    Attributes:
        number: Number of the trial in its test.
        mark: Its shape.
        time_s: Times of the force.
        force_n: Force above zero, N; NaN where no line is to be drawn.
        limb_time_s: Times of the limb's velocity; empty without motion.
        limb_dps: Velocity of the limb, °/s; NaN where no line is to be drawn.
        onset: Whether the onset is known; it lies at 0 then.
        gave_way: Time and force at which the limb began to give way, or None.
        peak: Time and force of the peak.
    """

    number: int
    mark: Mark
    time_s: FloatArray
    force_n: FloatArray
    limb_time_s: FloatArray
    limb_dps: FloatArray
    onset: bool
    gave_way: tuple[float, float] | None
    peak: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Behind:
    """What lies behind the trials of a test.

    Attributes:
        traces: Those that can be drawn.
        graded: The trials as they come out of the recording, by their number in the test.
        missing: What is not there or not the same, a sentence each.
    """

    traces: tuple[Trace, ...] = ()
    graded: dict[int, GradedTrial] = field(default_factory=dict[int, GradedTrial])
    missing: tuple[str, ...] = ()


def settings_of(state: SessionState, test: TestRecord) -> GradeSettings:
    """Return what the trials of a test are graded by.

    Raises:
        SettingsError: A target, a hold or a lever that no test could have.
    """
    setup = test.setup
    return GradeSettings(
        test=TestType(setup.test),
        target_n=setup.target_n,
        hold_s=state.plan.hold_s,
        setup=Setup(lever_m=setup.lever_m),
    )


def behind(state: SessionState, test: TestRecord, folder: Path | None, speech: Speech) -> Behind:
    """Return what lies behind the trials of a test.

    Args:
        state: The session, as far as it may be shown: of what is hidden nothing is read.
        test: The test.
        folder: Where the recordings are; None draws nothing.
        speech: Says what is missing.
    """
    if state.blinded:
        return Behind(missing=(speech.say(texts.TRACE_HIDDEN),))
    recorded = [trial for trial in test.trials if trial.result.recording is not None]
    if not recorded:
        return Behind(missing=(speech.say(texts.RECORDING_NONE),) if test.trials else ())
    if folder is None:
        return Behind(missing=(speech.say(texts.RECORDING_FOLDER),))
    files: dict[str, list[TrialRecord]] = {}
    for trial in recorded:
        assert trial.result.recording is not None
        files.setdefault(trial.result.recording.recording, []).append(trial)
    traces: list[Trace] = []
    graded: dict[int, GradedTrial] = {}
    missing: list[str] = []
    for name, trials in files.items():
        read = _read(state, test, folder, name, speech)
        if isinstance(read, str):
            missing.append(read)
            continue
        for trial in trials:
            found = _found(read, trial)
            if found is None:
                missing.append(speech.say(texts.RECORDING_NO_TRIAL, trial=trial.number, file=f"{name}.nkt"))
                continue
            if not _same(found, trial):
                missing.append(speech.say(texts.RECORDING_OTHERWISE, trial=trial.number))
                continue
            graded[trial.number] = found
            traces.append(_trace(read, found, trial))
    return Behind(tuple(traces), graded, tuple(missing))


def _read(state: SessionState, test: TestRecord, folder: Path, name: str, speech: Speech) -> GradedRecording | str:
    """Return a graded recording, or why there is none."""
    path = folder / f"{name}.nkt"
    try:
        uuid.UUID(name)  # a name that is none could lead elsewhere
        there = path.is_file()
    except (ValueError, OSError):
        there = False
    if not there:
        return speech.say(texts.RECORDING_MISSING, file=f"{name}.nkt")
    try:
        (read,) = grade_path(path, settings=settings_of(state, test))
    except (SettingsError, ValueError) as error:
        return speech.say(texts.RECORDING_UNREADABLE, file=path.name, why=str(error))
    refused = [problem.message for problem in read.problems if problem.severity == "error"]
    if refused and not read.trials:
        # The message names the whole path, which may tell whose computer it is.
        why = speech.below(refused[0].replace(str(path), path.name))
        return speech.say(texts.RECORDING_UNREADABLE, file=path.name, why=why)
    return read


def _found(read: GradedRecording, trial: TrialRecord) -> GradedTrial | None:
    ref = trial.result.recording
    return read.trials[ref.trial - 1] if ref is not None and 1 <= ref.trial <= len(read.trials) else None


def _same(found: GradedTrial, trial: TrialRecord) -> bool:
    """Whether a trial read again comes out as the session says: verdict and forces."""
    again, said = result_of(found, trial.result.recording), trial.result
    if again.verdict != said.verdict:
        return False
    pairs = ((again.peak_n, said.peak_n), (again.af_iso_n, said.af_iso_n), (again.began_s, said.began_s))
    return all(_alike(one, other) for one, other in pairs)


def _alike(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-6, abs_tol=1e-6)


def _trace(read: GradedRecording, graded: GradedTrial, record: TrialRecord) -> Trace:
    recording, trial = read.recording, graded.trial
    origin_s = trial.onset_s if trial.onset_s is not None else trial.start_s
    zero_n = trial.zero_n or 0.0
    time_s = recording.time_s
    here = (time_s >= trial.start_s - _BEFORE_S) & (time_s <= trial.end_s + _AFTER_S)
    at_s, force_n = decimated(time_s[here] - origin_s, recording.shown_force[here] - zero_n)
    motion = recording.angular_velocity_dps
    empty = np.empty(0)
    limb_s, limb = (empty, empty) if motion is None else decimated(time_s[here] - origin_s, motion[here])
    return Trace(
        number=record.number,
        mark=mark_of(record),
        time_s=at_s,
        force_n=force_n,
        limb_time_s=limb_s,
        limb_dps=limb,
        onset=trial.onset_s is not None,
        gave_way=_gave_way(graded, origin_s),
        peak=(trial.peak_time_s - origin_s, trial.peak_n),
    )


def _gave_way(graded: GradedTrial, origin_s: float) -> tuple[float, float] | None:
    trial, at_s = graded.trial, graded.break_s
    if at_s is None:
        return None
    if trial.moved is not None:
        return at_s - origin_s, trial.moved.af_iso_n
    return None if trial.drop is None else (at_s - origin_s, trial.drop.before_n)


def decimated(time_s: FloatArray, values: FloatArray, most: int = MOST_POINTS) -> tuple[FloatArray, FloatArray]:
    """Return few enough points to draw, with the lowest and the highest of every stretch kept, in their order.

    Args:
        time_s: Times, shape (n,).
        values: Values, shape (n,). Of each stretch that is no number one NaN is kept between two values.
        most: At most so many values.
    """
    known = np.flatnonzero(np.isfinite(values))
    kept = known
    if len(known) > most:
        edges = np.linspace(0, len(known), most // 2 + 1).astype(int)
        parts = [known[start:stop] for start, stop in pairwise(edges.tolist())]
        kept = np.unique([part[find] for part in parts for find in (values[part].argmin(), values[part].argmax())])
    missing = np.flatnonzero(~np.isfinite(values))
    holes = missing[np.unique(np.searchsorted(kept, missing), return_index=True)[1]]  # one between two that are kept
    holes = holes[(holes > kept[0]) & (holes < kept[-1])] if len(kept) else holes[:0]
    shown = np.sort(np.concatenate((kept, holes)))
    return time_s[shown], values[shown]
