"""The window of a guided calibration: what to do, what it waits for, every point as it comes."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from types import FrameType
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from calibration.errors import CalibrationError
from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.guide.view import RunView
from nktsense.palette import DARK, LIGHT, Palette
from nktsense.view.bars import Rule
from nktsense.view.calibration_asking import AskingLine, Question
from nktsense.view.calibration_curve import Provisional
from nktsense.view.calibration_now import AlertStrip, Doing, Progress, ReadingCard
from nktsense.view.calibration_picture import Picture
from nktsense.view.calibration_points import PointTable, rows_of
from nktsense.view.calibration_recent import Recent
from nktsense.view.calibration_steady import Steady
from nktsense.view.calibration_words import (
    KEYS,
    KEYS_DONE,
    KEYS_STOPPED,
    again_words,
    force_figures,
    headline,
    next_words,
    place_words,
    reading_figures,
    state_words,
)
from nktsense.view.live_window import application
from nktsense.view.shapes import Text
from nktsense.view.tokens import GRID, LARGE, MARGIN, STRONG, TEXT

STEP_MS: Final = 50
_COLUMN_PX: Final = 448
_STEADY_PX: Final = 168
_QUIET_S: Final = 2.0
"""From when on it is said that no reading comes, s."""
_TOO_SOON_S: Final = 0.5
"""Enter this soon after a new instruction was meant for the one before: a foot switch bounces, a finger taps twice."""
_ODD_S: Final = 1.0
"""An alert is shown when it has stood for this long, s of the stream."""
_ARMED_MS: Final = 5000
_CLOSED: Final = "the window was closed"
_ENDED: Final = "ended by the operator"


class Running(Protocol):
    """A guided calibration under way, as the window needs it; `nktsense.acquire.calibrating` has the real one."""

    @property
    def run(self) -> GuidedRun:
        """The run."""
        ...

    @property
    def plan(self) -> Plan:
        """Its plan."""
        ...

    @property
    def message(self) -> str:
        """What the link has to say, or ""."""
        ...

    def start(self) -> Running:
        """Begin to read; returns at once."""
        ...

    def step(self) -> RunView:
        """Hand new readings to the run and return how it stands, without waiting."""
        ...

    def close(self) -> None:
        """Stop reading; safe to call twice."""
        ...


@runtime_checkable
class _Coloured(Protocol):
    def recolour(self, look: Palette) -> None: ...


class CalibrationWindow(QMainWindow):
    """The window of a guided calibration.

    Args:
        session: The run, started already; whoever started it closes it.
        dark: True or False for a theme; None follows the system.

    Raises:
        WindowUnavailableError: This machine cannot show a window.
    """

    def __init__(self, session: Running, *, dark: bool | None = None) -> None:
        application()
        super().__init__()
        self._session, self._run = session, session.run
        plan = session.plan
        self._highest_n = self._run.forces.force_n[-1]
        self.failure: Exception | None = None
        """What ended the run where it was not meant to end."""
        self.view = self._run.view
        self.chosen: int | None = None
        self._shown: tuple[int, int, int] | None = None
        self._asked: tuple[int, bool] | None = None
        self._asked_at = time.monotonic()
        self._odd_since: tuple[int, float] | None = None
        self._message = ""
        self._recent = Recent(self._highest_n)
        self._found = Provisional()
        self.title, self.count, self.place, self.left = Text(LARGE, STRONG), Text(LARGE), Text(TEXT), Text(TEXT)
        self.progress, self.doing, self.alert = Progress(), Doing(), AlertStrip()
        self.picture = Picture(
            self._highest_n, plan.instrument.unit, max(action.series for action in self._run.actions)
        )
        self.reading = ReadingCard(gauge=plan.gauge is not None)
        limit_n = plan.sequence.steady_percent / 100 * self._highest_n
        self.steady = Steady(limit_n, plan.sequence.read_s, plan.instrument.unit)
        self.table, self.status = PointTable(), AskingLine()
        self._armed = QTimer(self)
        self._armed.setSingleShot(True)
        self._armed.timeout.connect(self._disarm)
        self._lay_out()
        self.title.say(f"Calibration of {plan.instrument.serial}")
        self.setWindowTitle(f"Calibration of {plan.instrument.serial} – nktsense")
        self.picture.chosen.connect(self.choose)
        self.table.chosen.connect(self.choose)
        self._set_theme(_system_is_dark() if dark is None else dark)
        self._show(self.view)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(STEP_MS)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN, 0)
        head.setSpacing(2 * GRID)
        for text, stretch in ((self.title, 1), (self.place, 1), (self.left, 0), (self.count, 0)):
            text.setFixedHeight(6 * GRID)
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            head.addWidget(text, stretch)
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for text, widest in ((self.left, "about 100 min left"), (self.count, "100 of 100")):
            text.setFixedWidth(text.fontMetrics().horizontalAdvance(widest) + GRID)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.doing)
        left.addWidget(self.alert)
        left.addWidget(self.picture, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID)
        self.steady.setFixedHeight(_STEADY_PX)
        right.addWidget(self.reading)
        right.addWidget(self.steady)
        right.addWidget(self.table, 1)
        column = QWidget()
        column.setFixedWidth(_COLUMN_PX)
        column.setLayout(right)
        body = QHBoxLayout()
        body.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        body.setSpacing(MARGIN)
        body.addLayout(left, 1)
        body.addWidget(column)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.progress)
        whole.addLayout(body, 1)
        whole.addWidget(Rule())
        whole.addWidget(self.status)
        self.setCentralWidget(page)
        self.setMinimumSize(1100, 720)
        self.resize(1600, 900)

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
        self._recent.take(view)
        self._show(view)

    def _show(self, view: RunView) -> None:
        self.view = view
        asked = (view.position, view.phase in ("load", "confirm"))
        if asked != self._asked:
            self._asked, self._asked_at = asked, time.monotonic()
            self.status.say("")
        count, place, left = place_words(self._run, view)
        self.count.say(count)
        self.place.say(place)
        self.left.say(left, "muted")
        self.progress.show_done(self._run.actions, view.position)
        self._show_doing(view)
        self._show_reading(view)
        self._show_points(view)
        action = view.action
        coming = action is not None and not view.over and action.kind == "read" and action.step > 0
        self.picture.show_next((action.force_n, action.series) if action and coming else None, self._recent.per_n)
        self.steady.show_recent(self._recent)
        self.status.show_keys({"done": KEYS_DONE, "stopped": KEYS_STOPPED}.get(view.phase, KEYS))
        if self._session.message != self._message:
            self._message = self._session.message
            self.status.say(self._message)

    def _show_doing(self, view: RunView) -> None:
        look, word, sentence = state_words(
            view,
            message=self._session.message,
            heard=self._recent.heard,
            silent_s=self._recent.silent_s,
            quiet_s=_QUIET_S,
        )
        wanted = view.phase in ("load", "confirm")
        role = look.role if view.over else "ink" if wanted else "muted"
        self.doing.instruction.say(headline(view), role)
        self.doing.show_state(look, word, sentence)
        self.doing.following.say(next_words(self._run, view))
        self.alert.say(self._settled_alert(view))

    def _settled_alert(self, view: RunView) -> str:
        """Return an alert once it has stood for a moment: while a weight is put on, many a reading looks odd."""
        if view.over or not view.alert:
            self._odd_since = None
            return ""
        if self._odd_since is None or self._odd_since[0] != view.position:
            self._odd_since = (view.position, view.time_s)
        return view.alert if view.time_s - self._odd_since[1] >= _ODD_S else ""

    def _show_reading(self, view: RunView) -> None:
        instrument = self._session.plan.instrument
        raw = f"{reading_figures(view.reading, instrument)} {instrument.unit}"
        gauge = ""
        if self._session.plan.gauge is not None:
            gauge = f"gauge {force_figures(view.reference_n, self._highest_n)} N"
        live = self._recent.heard and self._recent.silent_s <= _QUIET_S
        self.reading.show_reading(force_figures(view.indicated_n, self._highest_n), "N", raw, gauge, live=live)

    def _show_points(self, view: RunView) -> None:
        latest = view.points[-1].number if view.points else 0
        shown = (len(view.points), len(view.discarded), latest)
        if shown == self._shown:
            return
        shrink = self._shown is not None and len(view.discarded) > self._shown[1]
        self._shown = shown
        self._found = Provisional.of(view.points, self._highest_n)
        self.picture.show_points(self._found, shrink=shrink)
        instrument = self._session.plan.instrument
        self.table.show_rows(rows_of(self._found, view.points, view.discarded, instrument, self._highest_n))

    # what the person does

    def choose(self, number: int | None) -> None:
        """Choose a point, to be read again by R; None chooses none."""
        gone = {one.point.number: one.reason for one in self.view.discarded}
        if number in gone:
            self.status.say(f"Point {number} was discarded: {gone[number]}")
            return
        self.chosen = number
        self.picture.choose(number)
        self.table.choose(number)
        self.status.say("" if number is None else f"Point {number} is chosen. R reads it again.")

    def _choose_next(self, by: int) -> None:
        numbers = [point.number for point in self.view.points]
        at = numbers.index(self.chosen) if self.chosen in numbers else len(numbers)
        at = max(at + by, 0)
        self.choose(numbers[at] if at < len(numbers) else None)

    def _confirm(self) -> None:
        if self.view.over:
            self.close()
        elif self.view.phase == "paused":
            self.status.say("It is paused. P goes on.")
        elif self.view.phase not in ("load", "confirm"):
            self.status.say("Nothing is asked of you now; it goes on by itself.")
        elif time.monotonic() - self._asked_at >= _TOO_SOON_S:
            self._run.confirm()
            self.status.say("Confirmed.")

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
            self.status.say("Nothing is being read at the moment.")
            return
        position = self.view.position

        def answer(reason: str) -> Question | None:
            if self.view.position != position:
                self.status.say("It came to rest meanwhile and was read; there is nothing to take.")
                return None
            return self._try(lambda: self._run.take(reason), question)

        question = Question("It is read as it is, steady or not. Why?", answer)
        self.status.ask(question)

    def _again(self) -> None:
        if not self.view.points or self.view.phase == "stopped":
            self.status.say("There is no point to read again." if not self.view.points else "The run has ended.")
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
            return Question(str(error), question.answer)
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
            self.status.say("Esc again stops the run; any other key lets it go on.", "caution")

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
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._confirm()
            case Qt.Key.Key_P:
                self._pause()
            case Qt.Key.Key_R:
                self._again()
            case Qt.Key.Key_T:
                self._take()
            case Qt.Key.Key_D:
                self._set_theme(self._look is LIGHT)
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
        self._look = DARK if dark else LIGHT
        own = self.palette()
        for group, value in (
            (QPalette.ColorRole.Window, self._look.background),
            (QPalette.ColorRole.WindowText, self._look.ink),
            (QPalette.ColorRole.ToolTipBase, self._look.background),
            (QPalette.ColorRole.ToolTipText, self._look.ink),
        ):
            own.setColor(group, QColor(value))
        self.setPalette(own)
        self.setAutoFillBackground(True)
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
    app = application()
    window = CalibrationWindow(session)
    interrupted = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal interrupted
        interrupted = True
        window.interrupt()

    # Python looks at signals only while it runs; the window's own timer wakes it often enough.
    before = signal.signal(signal.SIGINT, stop)
    try:
        window.show()
        code = app.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        window.close()
    if window.failure is not None:
        raise window.failure
    return 130 if interrupted else code


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
