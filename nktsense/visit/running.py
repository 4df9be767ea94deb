"""The device of an open test: recorded before anybody sees it, its trials graded as they close."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nktsense.acquire.live import LiveSession
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.grading.grade import grade_trial
from nktsense.grading.settings import GradeSettings, TestType
from nktsense.grading.setup import Setup
from nktsense.grading.verdict import GradedTrial
from nktsense.protocol.session.plan import SessionPlan
from nktsense.protocol.session.steps import StartTest
from nktsense.protocol.session.trial_result import RecordingRef

Connect = Callable[[str, Path | None], LiveSession]
"""Opens the device of an address, to be recorded to a path; not yet started."""

_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Seal:
    """A recording that is complete.

    Attributes:
        recording: Its identifier.
        path: Where it lies.
        sha256: Hash of the file.
        size_bytes: Its size.
    """

    recording: str
    path: Path
    sha256: str
    size_bytes: int


def seal_of(recording: str, path: Path) -> Seal | None:
    """Return the seal of a recording, or None where there is no such file."""
    if not path.is_file():
        return None
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return Seal(recording, path, digest.hexdigest(), path.stat().st_size)


def grade_settings_of(setup: StartTest, plan: SessionPlan) -> GradeSettings:
    """Return what the trials of a test are graded by.

    Raises:
        SettingsError: A target, a hold or a lever that no test could have.
    """
    return GradeSettings(
        test=TestType(setup.test),
        target_n=setup.target_n,
        hold_s=plan.hold_s,
        setup=Setup(lever_m=setup.lever_m),
    )


def name_of_device(address: str, live: LiveSession) -> str:
    """Return what a dynamometer is called: by its serial number where it tells one, else by its address."""
    info = live.info
    if info.serial:
        return f"{info.model or info.driver} {info.serial}"
    return f"{info.model or info.driver} at {address.partition('?')[0]}"


class RunningTest:
    """A device that is open for a test.

    Args:
        connect: Opens the device.
        address: Where it is.
        folder: Where it is recorded; None records nothing.
        settings: What its trials are graded by.

    Raises:
        NktsenseError: The recording cannot be begun.
        BridgeError: The address or its driver is not known.
    """

    def __init__(self, connect: Connect, address: str, folder: Path | None, settings: GradeSettings) -> None:
        self.recording = str(uuid.uuid4())
        self.path = None if folder is None else folder / f"{self.recording}.nkt"
        self.address, self.settings = address, settings
        self.live = connect(address, self.path)
        self.trials = 0
        self.state = LinkState.CONNECTING
        self.message = ""
        self.heard = False
        """Whether the device has said who it is, and its recording, where one is made, has begun."""
        self.noted = self.known = False
        """Whether the recording was told to the records, and whether they could keep that."""
        self.refused = False
        """Whether what it gives is not to be used."""
        self.last: LiveUpdate | None = None

    @property
    def device(self) -> str:
        """What the dynamometer is called."""
        return name_of_device(self.address, self.live)

    def note(self, update: LiveUpdate) -> None:
        """Take what an update says of the link."""
        self.last, self.state, self.message = update, update.state, update.message
        self.heard = self.heard or update.recording or len(update.time_s) > 0 or bool(update.trials)

    @property
    def why_gone(self) -> str:
        """Why it gives nothing more, a sentence."""
        if self.message and self.state in (LinkState.LOST, LinkState.FAILED):
            return self.message
        return "The device has no more to give."

    def graded(self, update: LiveUpdate) -> list[tuple[GradedTrial, RecordingRef | None]]:
        """Return the trials that closed with an update, and where their samples are."""
        out: list[tuple[GradedTrial, RecordingRef | None]] = []
        for trial in update.trials:
            self.trials += 1
            ref = None if self.path is None else RecordingRef(recording=self.recording, trial=self.trials)
            out.append((grade_trial(trial, self.settings, calibration=update.calibration), ref))
        return out

    def seal(self) -> Seal | None:
        """Return the seal of the recording once the device is closed, or None where nothing was recorded."""
        return None if self.path is None else seal_of(self.recording, self.path)
