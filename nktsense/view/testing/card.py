"""The right column: the phase, the force now, and the verdict with its evidence."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import re
from collections import deque
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.grading import GradedTrial, Remark, Verdict
from nktsense.palette import LIGHT, Palette
from nktsense.signal import Phase
from nktsense.view.look.shapes import MarkBox, Text, colour, font, plain_tip
from nktsense.view.look.tokens import (
    GIANT,
    GRID,
    HEADING,
    LARGE,
    MARGIN,
    PHASE_WAITS,
    RADIUS,
    REGULAR,
    SHAPE_WORDS,
    SMALL,
    STATE_WAITS,
    STRONG,
    TEXT,
    VERDICT_LOOKS,
    Mark,
    Role,
)

WIDTH: Final = 360
"""Width of the column, px."""

_NUMBER_S: Final = 0.1
"""The number is the mean force over this time, s."""

_RATE_S: Final = 0.3
"""The push rate is the slope over this time, s."""

_NUMBER_EVERY_S: Final = 0.1
_MARK_PX: Final = 40
_BEFORE_UNIT: Final = re.compile(r"(?<=\d) (?=[±%°]|(?:N|s|ms|counts)\b)|(?<=±) (?=\d)")


class NowCard(QWidget):
    """The phase word, the force now in large figures, and one line below it."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = Text(LARGE, STRONG, "muted")
        self.number = Text(GIANT, STRONG)
        self.unit = Text(HEADING, REGULAR, "muted")
        self.line = Text(LARGE, REGULAR, "muted")
        self.number.setFixedHeight(GIANT + 2 * GRID)
        self.phase.setFixedHeight(4 * GRID)
        self.line.setFixedHeight(4 * GRID)
        figures = QHBoxLayout()
        figures.setSpacing(GRID)
        figures.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.phase, figures, self.line):
            column.addLayout(widget) if isinstance(widget, QHBoxLayout) else column.addWidget(widget)
        self.reset()

    def reset(self) -> None:
        """Forget the stream."""
        self._recent: deque[tuple[float, float]] = deque()
        self._shown_at = float("-inf")
        self._peak = 0.0
        self._calibrated = True
        self._calibration: CalibrationState | None = None
        self._phase = Phase.WAITING
        self._state = LinkState.CONNECTING
        self._number: float | None = None
        self.refresh()

    @property
    def force_n(self) -> float | None:
        """The force that is shown, N; None for counts, or where none is."""
        return self._number if self._calibrated else None

    def take(self, update: LiveUpdate, calibration: CalibrationState | None = None) -> None:
        """Take the newest samples and the phase of one update; above the calibrated range no force is shown."""
        self._state, self._calibration = update.state, calibration or self._calibration
        if update.phase in (Phase.WAITING, Phase.REST):
            self._peak = 0.0
        elif len(update.force_n):
            self._peak = max(self._peak, float(np.max(update.force_n)))
        self._phase = update.phase
        if not len(update.time_s):
            return
        self._calibrated = update.calibrated
        newest = float(update.time_s[-1])
        begin = int(np.searchsorted(update.time_s, newest - _RATE_S))
        self._recent.extend(zip(update.time_s[begin:].tolist(), update.force_n[begin:].tolist(), strict=True))
        while self._recent and self._recent[0][0] < newest - _RATE_S:
            self._recent.popleft()
        if newest - self._shown_at >= _NUMBER_EVERY_S or newest < self._shown_at:
            self._shown_at = newest
            self._number = float(np.mean([f for t, f in self._recent if t >= newest - _NUMBER_S]))

    def refresh(self) -> None:
        """Write it down."""
        streaming = self._state is LinkState.STREAMING
        pushing = streaming and self._phase not in (Phase.WAITING, Phase.REST)
        stands = self._phase if streaming else self._state
        self.phase.say(stands.value.upper(), "ink" if pushing else "muted")
        away = self._state is LinkState.RECONNECTING  # what is pressed now, nobody knows
        figures = "–" if self._number is None or away else self._figures(self._number)
        self._set_size(GIANT if len(figures) <= 4 else HEADING)
        self.number.say(figures, "ink" if streaming else "muted")
        self.unit.say("N" if self._calibrated else "counts")
        self.line.say(self._second_line() if pushing else "")

    def _figures(self, value: float) -> str:
        if self._calibrated and self._calibration is not None and self._calibration.beyond(value):
            return f">{self._calibration.high_n:.0f}"
        return f"{round(value) + 0:d}".replace("-", "−")  # adding 0 turns a rounded −0 into 0

    def _set_size(self, size_px: int) -> None:
        """Set the size of the figures, and stand the unit on their baseline."""
        if self.number.font().pixelSize() == size_px and self.unit.contentsMargins().bottom():
            return
        self.number.setFont(font(size_px, STRONG))
        large, small = self.number.fontMetrics(), self.unit.fontMetrics()
        below = (self.number.height() - large.height()) // 2 + large.descent() - small.descent()
        self.unit.setContentsMargins(0, 0, 0, max(below, 1))

    def _second_line(self) -> str:
        unit = "N" if self._calibrated else "counts"
        if self._phase is not Phase.RAMP:
            return f"highest {self._figures(self._peak)} {unit}"
        rate = self.push_rate()
        return "" if rate is None else f"push {rate:.0f} {unit}/s"

    def push_rate(self) -> float | None:
        """Return the slope of the newest samples in N/s, or None while there are too few."""
        if len(self._recent) < 4 or self._recent[-1][0] - self._recent[0][0] < _RATE_S / 2:
            return None
        times, forces = np.array(self._recent).T
        times = times - times.mean()
        return float(times @ (forces - forces.mean()) / (times @ times))


class VerdictCard(QWidget):
    """The verdict, or what is being waited for; its place never changes.

    What does not fit is left out from the least important upwards, and always stands in the tool tip.
    """

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._sentence: str | None = None
        self._number: int | None = None
        self.caption = Text(SMALL, role="muted")
        self.shape_word = Text(HEADING, STRONG, wrap=True)
        self.shape_note = Text(SMALL, role="muted")
        self.mark = MarkBox(_MARK_PX)
        self.word = Text(HEADING, STRONG, wrap=True)
        self.headline = Text(LARGE, STRONG, wrap=True)
        self.evidence = Text(TEXT, wrap=True)
        self.advice_name = Text(SMALL, role="muted")
        self.advice = Text(TEXT, STRONG, wrap=True)
        self.checks = Text(TEXT, wrap=True)
        self.reasons = Text(SMALL, role="muted", wrap=True)
        self._lay_out()
        self.wait_for("")

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        verdict.setSpacing(2 * GRID)
        verdict.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        verdict.addWidget(self.word, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.shape_word)
        self._column.addWidget(self.shape_note)
        self._column.addLayout(verdict)
        for text in (self.headline, self.evidence, self.advice_name, self.advice, self.checks, self.reasons):
            self._column.addWidget(text)
        for text in (self.headline, self.advice_name, self.checks, self.reasons):
            text.setContentsMargins(0, GRID, 0, 0)
        self._column.addStretch(1)

    def wait_for(self, sentence: str, *, over: bool = False) -> None:
        """Say what the program waits for; ``over`` where nothing more will come."""
        if self._sentence == sentence:
            return
        self._sentence, self._number = sentence, None
        self.caption.say("verdict")
        self.mark.show_mark(Mark.RING)
        self._say_word("No verdict" if over else "Not yet", "muted", LARGE)
        self._fill(headline="", evidence=sentence, shape="", advice="", checks="", reasons="")
        self.setToolTip("")

    def show_trial(self, number: int, graded: GradedTrial) -> None:
        """Show a verdict with its evidence.

        Args:
            number: Number of the trial as people count, from 1.
            graded: The trial.
        """
        self._sentence, self._number = None, number
        look = VERDICT_LOOKS[graded.verdict]
        force_only = not graded.trial.has_motion
        self.caption.say(f"trial {number}")
        self.mark.show_mark(look.mark, look.role)
        self._say_word(look.word, look.role, LARGE if force_only else HEADING)
        self.checks.say("", "caution" if any(c.passed is False for c in graded.checks) else "muted")
        self._fill(
            headline=without_word(look.word, graded.headline),
            evidence="\n".join(graded.evidence),
            shape=SHAPE_WORDS[graded.trial.force_shape] if force_only else "",
            advice=graded.advice,
            checks=check_line(graded.checks),
            reasons="\n".join(new_remarks(graded)),
        )
        self.setToolTip(plain_tip(whole_story(graded)))

    def step_back(self) -> None:
        """Grey the verdict: the next trial is under way, and nobody may take the old answer for its answer."""
        if self._number is None or self.word.role == "muted" or self.mark.mark is None:
            return
        self.caption.say(f"trial {self._number}, the one before")
        self.mark.show_mark(self.mark.mark, "muted")
        for text in (self.shape_word, self.word, self.headline, self.evidence, self.advice, self.checks):
            text.say(text.text(), "muted")

    def _say_word(self, word: str, role: Role, size_px: int) -> None:
        self.word.setFont(font(size_px, STRONG))
        self.word.say(word, role)

    def _fill(self, *, headline: str, evidence: str, shape: str, advice: str, checks: str, reasons: str) -> None:
        self.shape_word.say(shape, "ink")
        self.shape_note.say("by force alone; limb motion not measured" if shape else "")
        self.headline.say(bind_units(headline), "ink")
        self.evidence.say(bind_units(evidence), "ink")
        self.advice_name.say("what to do differently" if advice else "")
        self.advice.say(bind_units(advice), "ink")
        self.checks.say(bind_units(checks))
        self.reasons.say(bind_units(reasons))
        self._fit()

    def _fit(self) -> None:
        """Show every line that has something to say, then leave out from the end until the rest fits."""
        optional = (
            self.shape_word, self.shape_note, self.headline,
            self.advice_name, self.advice, self.evidence, self.checks, self.reasons,
        )  # fmt: skip
        for text in optional:
            text.setVisible(bool(text.text()))
        for text in reversed(optional[3:]):
            self._column.invalidate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                return
            text.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines into the new size."""
        super().resizeEvent(event)
        self._fit()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._look.hairline), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()


def without_word(word: str, headline: str) -> str:
    """Return a headline without the word of the verdict in front, which stands above it already."""
    rest = headline.removeprefix(f"{word}: ")
    return rest[:1].upper() + rest[1:]


def new_remarks(graded: GradedTrial) -> list[str]:
    """Return what limits the verdict, and why there is none, unless the headline says it already.

    The reason of a hold or a break is its evidence, which stands above in numbers.
    """
    headline = graded.headline.casefold()
    reasons = graded.reasons if graded.verdict is Verdict.INDETERMINATE else ()
    texts = [remark.text for remark in (*reasons, *graded.flags)]
    return [text for text in texts if text.rstrip(".").casefold() not in headline]


def bind_units(text: str) -> str:
    """Return a text in which no line breaks between a number and its unit or its uncertainty."""
    return _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text)


def check_line(checks: tuple[Remark, ...]) -> str:
    """Return the checks of the push in one line, with the ones that failed."""
    done = [check for check in checks if check.passed is not None]
    failed = [check for check in done if not check.passed]
    if not done:
        return "The push could not be checked" if checks else ""
    if not failed:
        return f"{len(done)} check{'s' if len(done) > 1 else ''} passed"
    return "\n".join([f"{len(done) - len(failed)} of {len(done)} checks passed", *(c.text for c in failed)])


def whole_story(graded: GradedTrial) -> str:
    """Return everything that a graded trial says, as plain lines."""
    marks = {True: "passed", False: "not passed", None: "could not be checked"}
    lines = [VERDICT_LOOKS[graded.verdict].word, graded.headline, *graded.evidence]
    lines += [remark.text for remark in (*graded.reasons, *graded.flags)]
    lines += [f"{check.text} ({marks[check.passed]})" for check in graded.checks]
    if graded.calibration is not None:
        lines.append(graded.calibration.line)
    return "\n".join(line for line in (*lines, graded.advice) if line)


def waiting_sentence(state: LinkState, phase: Phase) -> str:
    """Return what the program waits for."""
    return PHASE_WAITS[phase] if state is LinkState.STREAMING else STATE_WAITS[state]
