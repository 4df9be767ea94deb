"""The demo: a short story of three tests on the virtual dynamometer, over a real pty, from bytes to verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firmware_bridge import open_device
from nktsense.acquire import LinkState, LiveSession
from nktsense.batch import GradedRecording, grade_recording
from nktsense.errors import NktsenseError, RecordingError
from nktsense.grading import GradeSettings, Verdict
from nktsense.recording.formats import read_recordings

TARGET_N: Final = 150.0


@dataclass(frozen=True, slots=True)
class Act:
    """One test of the story.

    Attributes:
        slug: File name without suffix.
        title: Muscle, side and test.
        words: What the audience is told.
        address: The virtual device that plays it.
        expected: The verdict that the story needs.
    """

    slug: str
    title: str
    words: str
    address: str
    expected: Verdict


STORY: Final = (
    Act(
        "1_before",
        "Gluteus maximus · right · before",
        "The muscle thought inhibited: the limb gives way long before the highest force.",
        "sim:break?peak=185&ratio=0.6&seed=11&rest=1.6",
        Verdict.BREAK,
    ),
    Act(
        "2_partner",
        "Hamstrings · right · partner",
        "The partner thought to compensate: it holds. Whether it compensates is a hypothesis to test.",
        "sim:hold?peak=190&hold=1.6&seed=12&rest=1.6",
        Verdict.HOLD,
    ),
    Act(
        "3_after_release",
        "Gluteus maximus · right · after release",
        "After the release step the first muscle is tested again: this time it holds.",
        "sim:hold?peak=182&hold=1.6&seed=13&rest=1.6",
        Verdict.HOLD,
    ),
)

SHORT_CAUTION: Final = "Simulated. One flip from break to hold proves nothing. Not a medical device."
"""For one line of the window."""
CAUTION: Final = (
    "Simulated device. One flip from break to hold proves nothing: with no change at all it happens by luck one time "
    "in four. Not a medical device."
)


@dataclass(frozen=True, slots=True)
class Played:
    """An act that was played, its recording and what was found in it."""

    act: Act
    path: Path
    graded: GradedRecording

    @property
    def verdict(self) -> Verdict | None:
        """The verdict of its trial, or None where none was found."""
        return self.graded.trials[0].verdict if self.graded.trials else None


def settings() -> GradeSettings:
    """Return what the story's tests are graded by."""
    return GradeSettings(target_n=TARGET_N)


def recording_path(act: Act, folder: Path) -> Path:
    """Return where an act is recorded; an earlier demo's file is not overwritten.

    Raises:
        RecordingError: The folder cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RecordingError(f"{folder} cannot be made: {error}.", "Choose another folder with --out.") from error
    return free_path(folder / f"{act.slug}.nkt")


def free_path(path: Path) -> Path:
    """Return the path, with a number where there is a file of that name already: nothing is overwritten."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return free


def session(act: Act, path: Path, speed: float) -> LiveSession:
    """Return the session that plays and records an act, not yet started."""
    device = open_device(f"{act.address}&speed={speed}")
    return LiveSession(device, journal_path=path, settings=settings().detection)


def finish(act: Act, path: Path) -> Played:
    """Grade an act from its recording: what is on disk is what counts.

    Raises:
        RecordingError: The recording cannot be read.
    """
    return Played(act, path, grade_recording(read_recordings(path)[0], settings()))


def play_headless(act: Act, folder: Path, speed: float) -> Played:
    """Play, record and grade one act without a window.

    Raises:
        NktsenseError: The device was lost, or the live verdict differs from that of the recording.
    """
    path = recording_path(act, folder)
    running = session(act, path, speed).start()
    live = 0
    try:
        for update in running.updates():
            live += len(update.trials)
            if update.state in (LinkState.FAILED, LinkState.LOST):
                raise NktsenseError(update.message)
    finally:
        running.stop()
    played = finish(act, path)
    if live != len(played.graded.trials):
        text = f"{path}: {live} trials were seen live, but {len(played.graded.trials)} are in the recording."
        raise NktsenseError(text, "Please report this with the file.")
    return played
