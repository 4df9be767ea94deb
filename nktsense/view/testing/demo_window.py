"""The demo's story in the window: three streams one after the other, each with its sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from nktsense import demo as story
from nktsense.acquire import LinkState, LiveSession
from nktsense.grading import GradedTrial, grade_trial
from nktsense.signal import TrialAnalysis
from nktsense.view.look.application import run_window
from nktsense.view.testing.live_window import LiveWindow

_LOOK_MS: Final = 3500
"""How long a verdict stands before the story goes on."""


class Story(QObject):
    """Moves the window from act to act.

    Args:
        folder: Where the recordings go.
        speed: How much faster than life.
        dark: Theme of the window; None follows the system.
    """

    def __init__(self, folder: Path, speed: float, *, dark: bool | None = None) -> None:
        super().__init__()
        self._folder, self._speed = folder, speed
        self._number = 0
        self._path = Path()
        self.played: list[story.Played] = []
        self._now = first = self._session(0)
        self.window = LiveWindow(
            first,
            title=story.STORY[0].title,
            grade=self._graded,
            target_n=story.TARGET_N,
            dark=dark,
        )
        self.window.narrate(story.STORY[0].words)
        self.window.stream_over.connect(self._over)
        first.start()

    def _graded(self, trial: TrialAnalysis) -> GradedTrial:
        return grade_trial(trial, story.settings(), calibration=self._now.calibration)

    def _session(self, number: int) -> LiveSession:
        act = story.STORY[number]
        self._path = story.recording_path(act, self._folder)
        return story.session(act, self._path, self._speed)

    @property
    def complete(self) -> bool:
        """True once every act has been played to its end."""
        return len(self.played) == len(story.STORY)

    def _over(self, state: LinkState) -> None:
        if state is not LinkState.ENDED:
            return  # the status line says what happened
        QTimer.singleShot(round(_LOOK_MS / self._speed), self._next)

    def _next(self) -> None:
        if not self.window.isVisible():
            return
        self.played.append(story.finish(story.STORY[self._number], self._path))
        self._number += 1
        if self.complete:
            self.window.narrate(story.SHORT_CAUTION)
            self.window.set_status("The story is over: close the window with Q.", "Close", self._close)
            return
        act = story.STORY[self._number]
        self._now = session = self._session(self._number)
        self.window.set_title(act.title)
        self.window.narrate(act.words)
        self.window.new_stream(session)
        session.start()

    def _close(self) -> None:
        self.window.close()


def show_demo(folder: Path, speed: float) -> list[story.Played] | None:
    """Play the story in the window; return its acts, or None where it was closed before the end."""
    told = Story(folder, speed)
    run_window(told.window)
    return told.played if told.complete else None
