"""The window of a guided calibration: what to do, what it waits for, every point as it comes."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from calibration.errors import CalibrationError
from calibration.guide.view import RunView
from nktsense.palette import Palette, palette_of
from nktsense.view.calibration.asking import Question
from nktsense.view.calibration.page import CalibrationPage
from nktsense.view.calibration.running import Running
from nktsense.view.calibration.words import again_words, told
from nktsense.view.look.application import application, dress, run_window, system_is_dark
from nktsense.view.words import tr

STEP_MS: Final = 50
_TOO_SOON_S: Final = 0.5
"""Enter this soon after a new instruction was meant for the one before: a foot switch bounces, a finger taps twice."""
_ARMED_MS: Final = 5000
_CLOSED: Final = "the window was closed"
_ENDED: Final = "ended by the operator"


@runtime_checkable
class _Coloured(Protocol):
    def recolour(self, look: Palette) -> None: ...


class CalibrationWindow(QMainWindow):
    """The window of a guided calibration.

    Args:
        session: The run, started already; whoever started it closes it.
        dark: True or False for a theme; None follows the system.
        high_contrast: Black on white, or white on black, in place of calm colours.

    Raises:
        WindowUnavailableError: This machine cannot show a window.
    """

    def __init__(self, session: Running, *, dark: bool | None = None, high_contrast: bool = False) -> None:
        application()
        super().__init__()
        self._session, self._run = session, session.run
        self._dark, self._high_contrast = False, high_contrast
        self.failure: Exception | None = None
        """What ended the run where it was not meant to end."""
        self.view = self._run.view
        self.chosen: int | None = None
        self._asked: tuple[int, bool] | None = None
        self._asked_at = time.monotonic()
        self._message = ""
        self.page = CalibrationPage(self._run, session.plan)
        self.status = self.page.status
        self._armed = QTimer(self)
        self._armed.setSingleShot(True)
        self._armed.timeout.connect(self._disarm)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCentralWidget(self.page)
        self.setMinimumSize(960, 540)
        self.resize(1600, 900)
        self.setWindowTitle(tr("Calibration of {serial} – nktsense", serial=session.plan.instrument.serial))
        self.page.chosen.connect(self.choose)
        self._set_theme(system_is_dark() if dark is None else dark)
        self._show(self.view)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(STEP_MS)

    # what arrives

    def tick(self) -> None:
        """Let the run take what has come, and show how it stands."""
        try:
            view = self._session.step()
        except Exception as error:  # Qt would swallow it, and a run that is dead would look alive
            self.failure = error
            self._timer.stop()
            self._run.stop(str(error))
            view = self._run.view
        self._show(view)

    def _show(self, view: RunView) -> None:
        self.view = view
        asked = (view.position, view.phase in ("load", "confirm"))
        if asked != self._asked:
            self._asked, self._asked_at = asked, time.monotonic()
            self.status.say("")
        self.page.show_view(view, self._session.message)
        if self._session.message != self._message:
            self._message = self._session.message
            self.status.say(told(self._message))

    # what the person does

    def choose(self, number: int | None) -> None:
        """Choose a point, to be read again by R; None chooses none."""
        gone = {one.point.number: one.reason for one in self.view.discarded}
        if number in gone:
            self.status.say(tr("Point {number} was discarded: {reason}", number=number, reason=gone[number]))
            return
        self.chosen = number
        self.page.choose(number)
        self.status.say("" if number is None else tr("Point {number} is chosen. R reads it again.", number=number))

    def _choose_next(self, by: int) -> None:
        numbers = [point.number for point in self.view.points]
        at = numbers.index(self.chosen) if self.chosen in numbers else len(numbers)
        at = max(at + by, 0)
        self.choose(numbers[at] if at < len(numbers) else None)

    def _confirm(self) -> None:
        if self.view.over:
            self.close()
        elif self.view.phase == "paused":
            self.status.say(tr("It is paused. P goes on."))
        elif self.view.phase not in ("load", "confirm"):
            self.status.say(tr("Nothing is asked of you now; it goes on by itself."))
        elif time.monotonic() - self._asked_at >= _TOO_SOON_S:
            self._run.confirm()
            self.status.say(tr("Confirmed."))

    def _pause(self) -> None:
        if self.view.over:
            return
        if self.view.phase == "paused":
            self._run.resume()
        else:
            self._run.pause()
        self._show(self._run.view)

    def _take(self) -> None:
        action = self.view.action
        if action is None or action.kind != "read" or self.view.phase in ("paused", "stopped"):
            self.status.say(tr("Nothing is being read at the moment."))
            return
        position = self.view.position

        def answer(reason: str) -> Question | None:
            if self.view.position != position:
                self.status.say(tr("It came to rest meanwhile and was read; there is nothing to take."))
                return None
            return self._try(lambda: self._run.take(reason), question)

        question = Question(tr("It is read as it is, steady or not. Why?"), answer)
        self.status.ask(question)

    def _again(self) -> None:
        if not self.view.points or self.view.phase == "stopped":
            over = tr("The run has ended.") if self.view.points else tr("There is no point to read again.")
            self.status.say(over)
            return
        number = self.view.points[-1].number if self.chosen is None else self.chosen
        self.status.ask(self._ask_again(number))

    def _ask_again(self, number: int) -> Question:
        told, words = again_words(self.view.points, number)

        def answer(reason: str) -> Question | None:
            now, _ = again_words(self._run.points, number)
            if now != told:  # more was read while the reason was typed: more would go than was agreed to
                return self._ask_again(number)
            return self._try(lambda: self._redo(number, reason), question)

        question = Question(words, answer)
        return question

    def _redo(self, number: int, reason: str) -> None:
        self._run.redo(number, reason)
        self.choose(None)
        self._show(self._run.view)

    def _try(self, act: Callable[[], None], question: Question) -> Question | None:
        try:
            act()
        except CalibrationError as error:
            return Question(told(str(error)), question.answer)
        return None

    def _escape(self) -> None:
        if self.view.over:
            self.close()
        elif self._armed.isActive():
            self._disarm()
            self._run.stop(_ENDED)
            self._show(self._run.view)
        else:
            self.choose(None)
            self._armed.start(_ARMED_MS)
            self.status.say(tr("Esc again stops the run; any other key lets it go on."), "caution")

    def _disarm(self) -> None:
        if self._armed.isActive():
            self._armed.stop()
        self.status.say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the keys that stand at the bottom."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose_next(-1 if key == Qt.Key.Key_Up else 1)
            return
        if event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape:
            self._escape()
            return
        self._disarm()
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space | Qt.Key.Key_PageDown:
                self._confirm()
            case Qt.Key.Key_P:
                self._pause()
            case Qt.Key.Key_R:
                self._again()
            case Qt.Key.Key_T:
                self._take()
            case Qt.Key.Key_D:
                self._set_theme(not self._dark)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Stay: every key is for the window."""
        return True

    @property
    def look(self) -> Palette:
        """The theme in use."""
        return self._look

    def _set_theme(self, dark: bool) -> None:
        self._dark, self._look = dark, palette_of(dark=dark, high_contrast=self._high_contrast)
        dress(self, self._look)
        for widget in self.findChildren(QWidget):
            if isinstance(widget, _Coloured):
                widget.recolour(self._look)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop drawing, and stop a run that is not over."""
        self._timer.stop()
        if not self._run.done and not self._run.stopped:
            self._run.stop(_CLOSED)
        super().closeEvent(event)

    def interrupt(self) -> None:
        """End the run, as by Ctrl-C, and close."""
        if not self._run.done and not self._run.stopped:
            self._run.stop(_ENDED)
        self.close()


def run_calibration(session: Running) -> int:
    """Show a calibration until its window is closed, here or with Ctrl-C; a run that is not over is stopped then.

    Must be called in the main thread.

    Args:
        session: The run, started already; whoever started it closes it.

    Returns:
        0, or 130 after Ctrl-C.

    Raises:
        Exception: What the session raised while it ran.
    """
    application()
    window = CalibrationWindow(session)
    code = run_window(window, window.interrupt)
    if window.failure is not None:
        raise window.failure
    return code
