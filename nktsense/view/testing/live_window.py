"""The window of a test: the trace, the force now, the verdict, and nothing that asks to be clicked away."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.grading import GradedTrial
from nktsense.palette import DARK, LIGHT, Palette
from nktsense.signal import Phase, TrialAnalysis
from nktsense.view.look.application import application, dress, system_is_dark
from nktsense.view.look.theme import style_sheet
from nktsense.view.testing.bars import OVER, Header, Rule, StatusLine
from nktsense.view.testing.before_trial import streaming
from nktsense.view.testing.board import TestBoard
from nktsense.view.testing.items import items_of_graded
from nktsense.view.testing.pace import Aim
from nktsense.view.testing.trouble import trouble_sentence
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.testing.words import waiting_sentence
from nktsense.view.words import said, tr

FRAME_MS: Final = 16
_NOTHING_TOLD: Final = ("", None, None)
RAMP_N_PER_S: Final = (60.0, 100.0)
"""Slowest and fastest push that is aimed at, N/s, where nobody says otherwise."""


class LiveSource(Protocol):
    """Where updates come from, as the acquisition thread offers them."""

    def poll(self) -> list[LiveUpdate]:
        """Return what has come since the last call, without waiting."""
        ...

    def stop(self) -> None:
        """Stop the stream; safe to call twice."""
        ...

    def mark(self) -> None:
        """Mark this moment in the recording, where one is being made."""
        ...


class LiveWindow(QMainWindow):
    """The window of a test.

    Args:
        source: Where updates come from; stopped when the window closes.
        title: Muscle, side and test.
        grade: Gives a trial its verdict.
        target_n: Planned load in N, or None.
        dark: True or False for a theme; None follows the system.
        calibration: What the force was made by, where the source cannot know it, as of a recording that is played.
        ramp_n_per_s: Slowest and fastest push that is aimed at, N/s; None judges none.

    Raises:
        WindowUnavailableError: This machine cannot show a window.
    """

    trial_graded = Signal(object)
    """A trial got its verdict: a :class:`~nktsense.grading.GradedTrial`."""
    stream_over = Signal(object)
    """The stream ended, was lost or failed: the :class:`~nktsense.acquire.update.LinkState`."""

    def __init__(
        self,
        source: LiveSource,
        *,
        title: str,
        grade: Callable[[TrialAnalysis], GradedTrial],
        target_n: float | None = None,
        dark: bool | None = None,
        calibration: CalibrationState | None = None,
        ramp_n_per_s: tuple[float, float] | None = RAMP_N_PER_S,
    ) -> None:
        application()
        super().__init__()
        self._source, self._grade = source, grade
        self._trials: list[GradedTrial] = []
        self._told: object = _NOTHING_TOLD
        self._resized = False
        self._seen: object = None
        self.watch = StreamWatch(calibration)
        self.header, self.board, self.status = Header(), TestBoard(target_n), StatusLine()
        self.banner, self.trace, self.row = self.board.caption, self.board.trace, self.board.row
        self.now, self.verdict = self.board.now, self.board.verdict
        aim = None if ramp_n_per_s is None else Aim(*ramp_n_per_s, target_n)
        self.board.set_test("", target_n, aim)
        self.board.marked.connect(self._mark)
        self._lay_out()
        self.set_title(title)
        self._wait()
        self._set_theme(system_is_dark() if dark is None else dark)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # no button is lit before somebody presses Tab
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start(FRAME_MS)

    def _lay_out(self) -> None:
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for item in (self.header, Rule(), self.board, Rule(), self.status):
            whole.addWidget(item, 1 if item is self.board else 0)
        self.setCentralWidget(page)
        self.setMinimumSize(960, 540)
        self.resize(1600, 900)

    # what others say

    def set_title(self, text: str) -> None:
        """Show what is tested: muscle, side and test."""
        self.header.title.say(text)
        self.setWindowTitle(f"{text} – nktsense" if text else "nktsense")

    def narrate(self, text: str) -> None:
        """Show a sentence in the line under the header, or nothing; its place is always there."""
        self.board.say(text)

    def set_status(self, sentence: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a sentence in the status line, with a button where ``action`` is given."""
        self.status.say(sentence, "ink", button, action)

    def new_stream(self, source: LiveSource) -> None:
        """Stop the running source and go on with another; the trials so far stay."""
        self._source.stop()
        self._source = source
        self.watch.new_stream()
        self.board.reset()
        self.status.say("")
        self._told = _NOTHING_TOLD
        self._wait()

    def clear_trials(self) -> None:
        """Forget the trials so far."""
        self._trials = []
        self.trace.clear_trials()
        self.row.show_items(())
        self._wait()

    @property
    def trials(self) -> tuple[GradedTrial, ...]:
        """The trials so far, in order."""
        return tuple(self._trials)

    # what arrives

    def tick(self) -> None:
        """Take what has come and draw once; a slow screen draws less often, and takes every sample."""
        updates = self._source.poll()
        for update in updates:
            self._take(update)
        self.board.set_trouble(self.watch.trouble, self.watch.silent_s)
        if updates or self._resized:
            self._resized = False
            self.board.refresh()
        if not self._trial_of_stream:
            self._wait()
        self._tell()
        self.header.show_watch(self.watch, self.now.force_n, connecting=True)

    def _take(self, update: LiveUpdate) -> None:
        before = self.watch.last
        self.watch.take(update)
        self.board.take(update, self.watch.calibration)
        for trial in update.trials:
            self._show_trial(self._grade(trial))
        if update.state in OVER and (before is None or before.state not in OVER):
            self._tell()
            self.stream_over.emit(update.state)

    def _tell(self) -> None:
        """Say below what the device has to say, or what is wrong where a verdict stands in its place; each thing once.

        What others said there stays until there is something new.
        """
        last, trouble = self.watch.last, self.watch.trouble
        if last is None:
            return
        beside = trouble if trouble is not None and trouble.asks and self._trial_of_stream else None
        over = last.state if last.state in OVER else None
        told = (last.message, over, None if last.message else beside)
        if told == self._told:
            return
        self._told = told
        if over is not None:
            sentence = said(last.message) or waiting_sentence(over, last.phase)
            gone = over is not LinkState.ENDED
            self.status.say(sentence, "caution" if gone else "ink", tr("Close"), self._close if gone else None)
        elif last.message or beside is None:
            self.status.say(said(last.message))
        else:
            self.status.say(trouble_sentence(beside), "caution")

    def _close(self) -> None:
        self.close()

    def _show_trial(self, graded: GradedTrial) -> None:
        self._trials.append(graded)
        self._trial_of_stream = True
        self.trace.add_trial(graded)
        self.row.show_items(items_of_graded(self._trials))
        self.board.show_verdict(len(self._trials), graded)
        self.trial_graded.emit(graded)

    def _wait(self) -> None:
        self._trial_of_stream = False
        last = self.watch.last
        state, phase = (LinkState.CONNECTING, Phase.WAITING) if last is None else (last.state, last.phase)
        seen = (state, phase, self.watch.trouble)
        if seen != self._seen or self.verdict.number is not None:  # asked for in each frame
            self._seen = seen
            self.verdict.wait_for(streaming(*seen))

    # what the person does

    @property
    def look(self) -> Palette:
        """The theme in use."""
        return self._look

    def _set_theme(self, dark: bool) -> None:
        self._look = DARK if dark else LIGHT
        dress(self, self._look)
        self.setStyleSheet(style_sheet(self._look))
        for part in (self.header, self.board, self.status, *self.findChildren(Rule)):
            part.recolour(self._look)

    def _mark(self) -> None:
        if len(self.trace.force_samples):
            self._source.mark()
            self.trace.mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the keys: space, W, D, Q and Escape."""
        key = event.key()
        if key in (Qt.Key.Key_Q, Qt.Key.Key_Escape):
            self.close()
        elif key == Qt.Key.Key_W:
            self.board.set_whole(not self.trace.whole)
        elif key == Qt.Key.Key_D:
            self._set_theme(self._look is LIGHT)
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._mark()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The curve is placed anew, also where the device gives nothing more."""
        super().resizeEvent(event)
        self._resized = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop drawing and stop the source."""
        self._timer.stop()
        self._source.stop()
        super().closeEvent(event)
