"""The window of a test: the trace, the force now, the verdict, and nothing that asks to be clicked away."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.grading import GradedTrial
from nktsense.palette import DARK, LIGHT, Palette
from nktsense.signal import Phase, TrialAnalysis
from nktsense.view.look.application import application, dress, system_is_dark
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.tokens import GRID, LARGE, MARGIN
from nktsense.view.testing.bars import OVER, Header, Rule, StatusLine, TrialRow, calibration_note
from nktsense.view.testing.card import WIDTH, NowCard, VerdictCard, waiting_sentence
from nktsense.view.trace.trace_view import PUSHING, TraceView

FRAME_MS: Final = 16


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
    ) -> None:
        application()
        super().__init__()
        self._source, self._grade = source, grade
        self._trials: list[GradedTrial] = []
        self._last: LiveUpdate | None = None
        self._heard_at = time.monotonic()
        self._calibrated, self._calibration = True, calibration
        self.header, self.banner, self.status = Header(), Text(LARGE), StatusLine()
        self.trace, self.row = TraceView(target_n), TrialRow()
        self.now, self.verdict = NowCard(), VerdictCard()
        self._lay_out()
        self.set_title(title)
        self.row.show_trials([])
        self._wait()
        self._set_theme(system_is_dark() if dark is None else dark)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start(FRAME_MS)

    def _lay_out(self) -> None:
        self.banner.setFixedHeight(5 * GRID)
        left = QVBoxLayout()
        left.setSpacing(2 * GRID)
        left.addWidget(self.trace, 1)
        left.addWidget(self.row)
        right = QVBoxLayout()
        right.setSpacing(MARGIN)
        right.addWidget(self.now)
        right.addWidget(self.verdict, 1)
        column = QWidget()
        column.setFixedWidth(WIDTH)
        column.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        body = QHBoxLayout()
        body.setContentsMargins(MARGIN, 0, MARGIN, 2 * GRID)
        body.setSpacing(MARGIN)
        body.addLayout(left, 1)
        body.addWidget(column)
        banner = QHBoxLayout()
        banner.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        banner.addWidget(self.banner)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for item in (self.header, Rule(), banner, body, Rule(), self.status):
            if isinstance(item, QWidget):
                whole.addWidget(item)
            else:
                whole.addLayout(item, 1 if item is body else 0)
        self.setCentralWidget(page)
        self.setMinimumSize(1000, 640)
        self.resize(1600, 900)

    # what others say

    def set_title(self, text: str) -> None:
        """Show what is tested: muscle, side and test."""
        self.header.title.say(text)
        self.setWindowTitle(f"{text} – nktsense" if text else "nktsense")

    def narrate(self, text: str) -> None:
        """Show a sentence in the line under the header, or nothing; its place is always there."""
        self.banner.say(text)

    def set_status(self, sentence: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a sentence in the status line, with a button where ``action`` is given."""
        self.status.say(sentence, "ink", button, action)

    def new_stream(self, source: LiveSource) -> None:
        """Stop the running source and go on with another; the trials so far stay."""
        self._source.stop()
        self._source, self._last, self._heard_at = source, None, time.monotonic()
        self._calibrated = True
        self.trace.reset()
        self.now.reset()
        self.status.say("")
        self._wait()

    def clear_trials(self) -> None:
        """Forget the trials so far."""
        self._trials = []
        self.trace.clear_trials()
        self.row.show_trials([])
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
        if updates:
            self._heard_at = time.monotonic()
            self.trace.refresh()
            self.now.refresh()
        silent_s = time.monotonic() - self._heard_at
        state = self._calibration or (None if self._last is None else self._last.calibration)
        note = calibration_note(state, calibrated=self._calibrated, force_n=self.now.force_n)
        self.header.show_update(self._last, self._saved_s(), silent_s, note)

    def _take(self, update: LiveUpdate) -> None:
        before, self._last = self._last, update
        if len(update.time_s):  # only samples tell what they are in
            self._calibrated = update.calibrated
        self.trace.append(update)
        self.now.take(update, self._calibration or update.calibration)
        for trial in update.trials:
            self._show_trial(self._grade(trial))
        if not self._trial_of_stream:
            self.verdict.wait_for(waiting_sentence(update.state, update.phase), over=update.state in OVER)
        elif update.phase in PUSHING and not update.trials:
            self.verdict.step_back()
        over = update.state in OVER and (before is None or before.state not in OVER)
        if over or (update.message and (before is None or before.message != update.message)):
            bad = update.state in (LinkState.LOST, LinkState.FAILED)
            sentence = update.message or waiting_sentence(update.state, update.phase)
            if bad:
                self.status.say(sentence, "caution", "Close", self._close)
            else:
                self.status.say(sentence)
        if over:
            self.stream_over.emit(update.state)

    def _close(self) -> None:
        self.close()

    def _show_trial(self, graded: GradedTrial) -> None:
        self._trials.append(graded)
        self._trial_of_stream = True
        self.trace.add_trial(graded)
        self.verdict.show_trial(len(self._trials), graded)
        self.row.show_trials(self._trials)
        self.trial_graded.emit(graded)

    def _wait(self) -> None:
        self._trial_of_stream = False
        last = self._last
        state, phase = (LinkState.CONNECTING, Phase.WAITING) if last is None else (last.state, last.phase)
        self.verdict.wait_for(waiting_sentence(state, phase))

    def _saved_s(self) -> float:
        samples = self.trace.force_samples
        saved = 0 if self._last is None else min(self._last.saved_samples, len(samples))
        return samples.time_at(saved - 1) - samples.first_s if saved else 0.0

    # what the person does

    @property
    def look(self) -> Palette:
        """The theme in use."""
        return self._look

    def _set_theme(self, dark: bool) -> None:
        self._look = DARK if dark else LIGHT
        dress(self, self._look)
        for widget in self.findChildren(QWidget):
            if isinstance(widget, Text | MarkBox | Rule | TrialRow | StatusLine | VerdictCard | TraceView):
                widget.recolour(self._look)
        self.trace.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the keys: space, W, D, Q and Escape."""
        key = event.key()
        if key in (Qt.Key.Key_Q, Qt.Key.Key_Escape):
            self.close()
        elif key == Qt.Key.Key_W:
            self.trace.set_whole(not self.trace.whole)
        elif key == Qt.Key.Key_D:
            self._set_theme(self._look is LIGHT)
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            if len(self.trace.force_samples):
                self._source.mark()
                self.trace.mark()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop drawing and stop the source."""
        self._timer.stop()
        self._source.stop()
        super().closeEvent(event)
