"""What stands above and below the trace: header with the recording light, row of trials, status line."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from firmware_bridge import DeviceInfo
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationKind, CalibrationState
from nktsense.grading import GradedTrial
from nktsense.grading.words import newtons
from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import MarkBox, Text, colour, font, paint_mark
from nktsense.view.look.tokens import (
    GRID,
    LARGE,
    MARGIN,
    RADIUS,
    SMALL,
    STRONG,
    TEXT,
    VERDICT_LOOKS,
    Mark,
    Role,
    role_colour,
)

SILENCE_S: Final = 1.0
"""Unsaved or missing samples older than this are said, s."""

OVER: Final = (LinkState.ENDED, LinkState.LOST, LinkState.FAILED)
"""States after which no more samples come."""

_KEYS: Final = "space: mark   W: whole session   D: dark or light   Q: close"


class Rule(QWidget):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self._look = LIGHT

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.hairline))
        painter.end()


class Header(QWidget):
    """What is tested, whether it is being saved, and with which device."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(6 * GRID)
        self.title = Text(LARGE, STRONG)
        self.light = MarkBox(2 * GRID)
        self.recording = Text(TEXT)
        self.device = Text(TEXT, role="muted")
        self.calibration = Text(TEXT, role="muted")
        self.calibration.setContentsMargins(2 * GRID, 0, 0, 0)
        self.calibration.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(GRID)
        row.addWidget(self.title, 4)
        row.addWidget(self.light)
        row.addWidget(self.recording, 3)
        row.addWidget(self.device, 4)
        row.addWidget(self.calibration, 0)
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_update(
        self, update: LiveUpdate | None, saved_s: float, silent_s: float, calibration: tuple[str, Role] = ("", "muted")
    ) -> None:
        """Say what is being saved and from where.

        Args:
            update: The newest update, or None before the first.
            saved_s: Time of the stream that is safely on disk, s.
            silent_s: Time since anything arrived, s.
            calibration: What is to be said of the calibration, and how; see :func:`calibration_note`.
        """
        mark, role, text = recording_light(update, saved_s, silent_s)
        self.light.show_mark(mark, role)
        self.recording.say(text, role)
        if update is None:
            self.device.say("connecting")
            self.calibration.hide()
            return
        name = "" if update.info is None else (update.info.model or update.info.driver)
        simulated = "simulated" if update.info is not None and update.info.driver == "sim" else ""
        said = (simulated, name, _battery(update.info), update.state.value)
        self.device.say(" · ".join(part for part in said if part))
        self.calibration.say(*calibration)
        self.calibration.setVisible(bool(calibration[0]))


def calibration_note(
    state: CalibrationState | None, *, calibrated: bool, force_n: float | None = None
) -> tuple[str, Role]:
    """Return the words on the calibration for the edge of the window, and their role; "" where nothing is to be said.

    Args:
        state: How far it can be relied on; None where it is not known yet.
        calibrated: False where the force is raw counts.
        force_n: The force now, N, or None.
    """
    if not calibrated:
        return "raw counts, not calibrated", "caution"
    if state is None or state.kind is CalibrationKind.SIMULATED:
        return "", "muted"
    if force_n is not None and state.beyond(force_n):
        return f"beyond the calibrated {newtons(state.high_n)}", "caution"
    return state.words, "caution" if state.warns else "muted"


def _battery(info: DeviceInfo | None) -> str:
    if info is not None and info.battery_share is not None:
        return f"battery {info.battery_share:.0%}"
    return "" if info is None or info.battery_v is None else f"battery {info.battery_v:.1f} V"


def recording_light(update: LiveUpdate | None, saved_s: float, silent_s: float) -> tuple[Mark, Role, str]:
    """Return shape, colour and words of the recording light.

    It is solid only while a journal is being written, samples arrive, and none waits longer than a second.
    """
    clock = f"{int(saved_s) // 60:02d}:{int(saved_s) % 60:02d}"
    if update is None:
        return Mark.RING, "muted", "not recording"
    over = update.state in OVER
    # Samples that waited when the last update was made are still waiting as far as anybody here knows.
    waiting_s = update.unsaved_s + (silent_s if update.unsaved_s > 0 and not over else 0.0)
    if update.recording and waiting_s > SILENCE_S:
        return Mark.TRIANGLE, "caution", f"not saved for {waiting_s:.1f} s"
    if over:
        return Mark.RING, "muted", f"recorded {clock}" if update.saved_samples else "not recording"
    if update.state is LinkState.RECONNECTING:
        return Mark.TRIANGLE, "caution", f"recorded {clock}, waiting for the device" if update.recording else "waiting"
    if silent_s > SILENCE_S and update.state is LinkState.STREAMING:
        return Mark.TRIANGLE, "caution", f"nothing received for {silent_s:.1f} s"
    if update.recording:
        return Mark.FILLED_CIRCLE, "ink", f"recording {clock}"
    return Mark.RING, "muted", "not recording"


class TrialRow(QWidget):
    """The trials so far, each with number, shape and word."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(5 * GRID)
        self._look = LIGHT
        self.trials: list[GradedTrial] = []

    def show_trials(self, trials: list[GradedTrial]) -> None:
        """Show these trials; where they do not all fit, the newest."""
        self.trials = list(trials)
        words = [f"{i} {VERDICT_LOOKS[t.verdict].word}" for i, t in enumerate(trials, 1)]
        self.setAccessibleName(f"trials: {', '.join(words)}" if words else "no trials yet")
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setFont(font(TEXT))
        metrics = painter.fontMetrics()
        cells = [(f"{i}", VERDICT_LOOKS[t.verdict]) for i, t in enumerate(self.trials, 1)]
        lead, following = "trial", f"{len(cells) + 1}  next"
        widths = [metrics.horizontalAdvance(n + look.word) + 6 * GRID + 2 * GRID for n, look in cells]
        room = self.width() - metrics.horizontalAdvance(lead + following) - 6 * GRID
        while sum(widths) > room and widths:
            widths.pop(0)
            cells.pop(0)
        middle = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.setPen(colour(self._look.muted))
        painter.drawText(0, middle, lead)
        x = metrics.horizontalAdvance(lead) + 2 * GRID
        for (number, look), width in zip(cells, widths, strict=True):
            tint = colour(role_colour(self._look, look.role))
            painter.setPen(colour(self._look.ink))
            painter.drawText(x, middle, number)
            at = x + metrics.horizontalAdvance(number) + GRID
            paint_mark(painter, look.mark, QRectF(at, self.height() / 2 - 10, 20, 20), tint)
            painter.setPen(tint)
            painter.drawText(at + 20 + GRID, middle, look.word)
            x += width
        painter.setPen(colour(self._look.muted))
        painter.drawText(x, middle, following)
        painter.end()


class StatusLine(QWidget):
    """One sentence, and at most one button."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(5 * GRID)
        self.sentence = Text(TEXT)
        self.keys = Text(SMALL, role="muted")
        self.keys.say(_KEYS)
        self.button = QPushButton()
        self.button.setFont(font(TEXT))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.hide()
        self._action: Callable[[], None] | None = None
        self.button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self.keys)

    def say(
        self, sentence: str, role: Role = "ink", button: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, and a button where ``action`` is given."""
        self.sentence.say(sentence, role)
        self._action = action
        self.button.setText(button.replace("&", "&&"))
        self.button.setVisible(action is not None)

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.button.setStyleSheet(
            f"QPushButton {{ color: {look.ink}; background: {look.background}; padding: 4px 16px;"
            f" border: 1px solid {look.muted}; border-radius: {RADIUS}px; }}"
        )
