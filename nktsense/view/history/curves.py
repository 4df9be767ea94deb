"""A trial as its recording holds it: found again, held against its hash, measured again, ready to be drawn. No Qt."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from nktsense.errors import NktsenseError, RecordingError
from nktsense.grading import GradedTrial
from nktsense.signal.trial import TrialPhase
from nktsense.view.history.taken import Key, TakenTest, TakenTrial, tests_of

if TYPE_CHECKING:
    from nktsense.batch.graded import GradedRecording
    from nktsense.records.sessions.recordings import RecordingFinding
    from nktsense.records.store import Store

FloatArray = NDArray[np.float64]

BEFORE_S: Final = 0.8
AFTER_S: Final = 0.6
"""What is shown before the onset of a trial and after its end, s."""
_KEPT: Final = 4
"""Recordings that are kept in memory."""


class Told(StrEnum):
    """What has to be said with a trial; :func:`nktsense.view.history.words.told_words` says it."""

    TYPED = "typed"
    NOT_RECORDED = "not recorded"
    NOT_FOUND = "not found"
    OTHER_VERDICT = "other verdict"


@dataclass(frozen=True, slots=True)
class Curve:
    """A trial to be drawn. Forces are above its baseline, as its numbers are; times are from its onset on.

    Attributes:
        graded: The trial, measured again from its recording.
        source: The whole recording.
        time_s: Times, s, shape (n,); from the first sample of the trial where there is no onset.
        force_n: Forces, N, shape (n,).
        velocity_dps: Limb velocity, °/s, shape (n,), or None.
        has_onset: Whether there is an onset.
        peak_s: When the highest force was, s.
        break_s: When the limb, or the force, gave way, s, or None.
        release_s: When it was let go, s.
        gaps_s: Begin and end of each stretch in which nothing was received, s.
    """

    graded: GradedTrial
    source: GradedRecording
    time_s: FloatArray
    force_n: FloatArray
    velocity_dps: FloatArray | None
    has_onset: bool
    peak_s: float
    break_s: float | None
    release_s: float
    gaps_s: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """A trial that was asked for.

    Attributes:
        test: Its test.
        trial: The trial.
        curve: What can be drawn, or None.
        told: What has to be said with it, such as why there is no curve: a :class:`Told`, or a sentence from below.
    """

    test: TakenTest
    trial: TakenTrial
    curve: Curve | None
    told: tuple[str, ...]


class Shelf:
    """Opens trials; for the thread of the work. Keeps the last recordings, as the next trial is often of the same.

    Args:
        store: The records.
        folder: Where the recordings are.
    """

    def __init__(self, store: Store, folder: Path) -> None:
        self._store, self._folder = store, folder
        self._tests: dict[str, tuple[TakenTest, ...]] = {}
        self._placed: dict[str, tuple[Path | None, RecordingFinding | None]] = {}
        self._graded: OrderedDict[tuple[str, Key], GradedRecording] = OrderedDict()

    def test(self, key: Key) -> TakenTest | None:
        """Return a test; None where its results may not be shown."""
        session, number = key
        if session not in self._tests:
            self._tests[session] = tests_of(self._store, session)
        return next((test for test in self._tests[session] if test.key[1] == number), None)

    def tests(self, session: str) -> tuple[TakenTest, ...]:
        """Return all finished tests of a session."""
        self._tests[session] = tests_of(self._store, session)
        return self._tests[session]

    def open(self, key: Key, trial: int = 0) -> tuple[Opened | None, tuple[Opened, ...]]:
        """Open a trial, with all trials of its test that count. Each recording is held against its hash once.

        Args:
            key: Its test.
            trial: Its number, or 0 for the first one that counts.

        Returns:
            The trial, None where the test has none, or its results may not be shown; and all that count.
        """
        self._placed.clear()
        test = self.test(key)
        if test is None or not test.trials:
            return None, ()
        every = {one.number: Opened(test, one, *self._curve(test, one)) for one in test.trials}
        counted = tuple(one for one in every.values() if not one.trial.aside)
        return every.get(trial, (counted or tuple(every.values()))[0]), counted

    def _curve(self, test: TakenTest, trial: TakenTrial) -> tuple[Curve | None, tuple[str, ...]]:
        from nktsense.records.sessions.recordings import recording_at

        ref = trial.result.recording
        if ref is None:
            return None, (Told.TYPED if trial.result.source == "typed" else Told.NOT_RECORDED,)
        try:
            if ref.recording not in self._placed:
                self._placed[ref.recording] = recording_at(self._store, self._folder, ref.recording)
            path, finding = self._placed[ref.recording]
            told = () if finding is None else (finding.text,)
            if path is None:
                return None, told
            graded = self._read(ref.recording, path, test)
        except (NktsenseError, RecordingError, OSError) as error:
            return None, (str(error),)
        if not 1 <= ref.trial <= len(graded.trials):
            return None, (*told, Told.NOT_FOUND)
        found = graded.trials[ref.trial - 1]
        if trial.result.verdict is not None and found.verdict.value != trial.result.verdict:
            told = (*told, Told.OTHER_VERDICT)
        return curve_of(graded, found), told

    def _read(self, recording: str, path: Path, test: TakenTest) -> GradedRecording:
        from nktsense.batch.graded import grade_recording
        from nktsense.recording.formats import read_recordings

        key = (recording, test.key)
        if key not in self._graded:
            self._graded[key] = grade_recording(read_recordings(path)[0], test.settings)
            while len(self._graded) > _KEPT:
                self._graded.popitem(last=False)
        self._graded.move_to_end(key)
        return self._graded[key]


def curve_of(graded: GradedRecording, found: GradedTrial) -> Curve:
    """Return the stretch of a recording that holds a trial."""
    recording, trial = graded.recording, found.trial
    zero_s = trial.start_s if trial.onset_s is None else trial.onset_s
    begin, end = np.searchsorted(recording.time_s, (zero_s - BEFORE_S, trial.end_s + AFTER_S))
    part = slice(int(begin), int(end))
    time_s = np.asarray(recording.time_s[part], dtype=np.float64) - zero_s
    force_n = np.asarray(recording.shown_force[part], dtype=np.float64) - (trial.zero_n or 0.0)
    velocity = recording.angular_velocity_dps
    released = next((one.start_s for one in trial.phases if one.phase is TrialPhase.RELEASE), trial.end_s)
    return Curve(
        graded=found,
        source=graded,
        time_s=time_s,
        force_n=force_n,
        velocity_dps=None if velocity is None else np.asarray(velocity[part], dtype=np.float64),
        has_onset=trial.onset_s is not None,
        peak_s=trial.peak_time_s - zero_s,
        break_s=None if found.break_s is None else found.break_s - zero_s,
        release_s=released - zero_s,
        gaps_s=tuple((one.start_s - zero_s, one.end_s - zero_s) for one in recording.gaps),
    )
