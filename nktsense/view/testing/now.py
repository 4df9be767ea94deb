"""The phase, the force now in large figures, how fast it rises, and the highest of the push."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from math import ceil
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.palette import Palette
from nktsense.signal import Phase
from nktsense.view.look.shapes import MarkBox, Text, font
from nktsense.view.look.tokens import (
    GIANT,
    GRID,
    HEADING,
    LARGE,
    MARGIN,
    PHASE_LOOKS,
    REGULAR,
    SMALL,
    STATE_LOOKS,
    STRONG,
    TEXT,
    Mark,
    Role,
)
from nktsense.view.testing.frame import Room
from nktsense.view.testing.pace import Aim, PaceWord, Recent
from nktsense.view.testing.trouble import TROUBLE_LOOKS, Trouble, trouble_word
from nktsense.view.testing.unit import steady
from nktsense.view.testing.words import clock, phase_word, state_word
from nktsense.view.words import Unit, tr, unit_now

_NUMBER_S: Final = 0.1
"""The number is the mean force over this time, s, and changes no faster."""

_GIANT_PX: Final = {Room.ROOMY: GIANT, Room.COMPACT: 64, Room.TIGHT: 52}
_LONG_UNIT: Final = 4
"""A unit of so many letters is a word, as "counts": it is as small as it must be."""
_SHRINK: Final = 0.7
"""Size of the figures where there are more than four of them."""

_PACE_LOOKS: Final[dict[PaceWord, tuple[Mark, Role]]] = {
    PaceWord.IN_RANGE: (Mark.CHECK, "hold"),
    PaceWord.TOO_FAST: (Mark.ABOVE, "caution"),
    PaceWord.TOO_SLOW: (Mark.BELOW, "caution"),
}
_AWAY: Final = (LinkState.RECONNECTING, LinkState.LOST, LinkState.FAILED)
_AT_REST: Final = (Phase.WAITING, Phase.REST)


class NowCard(QWidget):
    """What is now, readable from two metres.

    The figures have a fixed accessible name, so that a screen reader is not interrupted ten times a second.
    """

    def __init__(self) -> None:
        super().__init__()
        self.mark = MarkBox(3 * GRID)
        self.phase = Text(LARGE, STRONG, "muted")
        self.number = Text(GIANT, STRONG)
        self.unit = Text(HEADING, REGULAR, "muted")
        self.line = Text(LARGE)
        self.pace_mark = MarkBox(20)
        self.pace = Text(LARGE, STRONG)
        self.highest, self.highest_beside = Text(TEXT, REGULAR, "muted"), Text(SMALL, REGULAR, "muted")
        self.number.setAccessibleName(tr("force now"))
        self._giant, self._unit_px = GIANT, HEADING
        self._aim: Aim | None = None
        self._hidden = False
        self._rest_s: float | None = None
        self._trouble: Trouble | None = None
        self._lay_out()
        self.set_room(Room.ROOMY)
        self.reset()

    def _lay_out(self) -> None:
        head, figures, line = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, figures, line):
            row.setSpacing(GRID)
        head.addWidget(self.mark)
        head.addWidget(self.phase, 1)
        head.addWidget(self.highest_beside)
        figures.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.line)
        line.addSpacing(GRID)
        line.addWidget(self.pace_mark)
        line.addWidget(self.pace, 1)
        self._column = QVBoxLayout(self)
        for row in (head, figures, line):
            self._column.addLayout(row)
        self._column.addWidget(self.highest)

    def set_room(self, room: Room) -> None:
        """Take as much height as there is room for."""
        compact = room is not Room.ROOMY
        self._giant, self._unit_px = _GIANT_PX[room], LARGE if compact else HEADING
        size = TEXT if compact else LARGE
        for text in (self.phase, self.line, self.pace):
            text.setFont(font(size, text.font().weight()))
            text.setFixedHeight(size + GRID + 2)
        self.highest.setFixedHeight(TEXT + GRID)
        self.highest.setVisible(not compact)
        self.highest_beside.setVisible(compact)
        self.number.setFixedHeight(round(self._giant * 1.14))
        self._column.setContentsMargins(2 * GRID if compact else MARGIN, 0, 0, 0)
        self._column.setSpacing(2 if compact else GRID)
        self._size_figures()

    # what holds

    def set_aim(self, aim: Aim | None) -> None:
        """Judge the speed of the push by an aim; None only tells it."""
        self._aim = aim

    def set_rest(self, left_s: float | None) -> None:
        """Tell the rest that is left before the next trial, s; None or 0 where there is none."""
        rest_s = float(ceil(left_s)) if left_s else None
        if self._rest_s != rest_s:
            self._rest_s = rest_s
            self.refresh()

    def set_trouble(self, trouble: Trouble | None) -> None:
        """Tell what is wrong with the stream; None for nothing."""
        if self._trouble is not trouble:
            self._trouble = trouble
            self.refresh()

    def set_hidden(self, hidden: bool) -> None:
        """Show nothing that is measured."""
        self._hidden = hidden
        self.refresh()

    def reset(self) -> None:
        """Forget the stream."""
        self._recent = Recent()
        self._shown_at = float("-inf")
        self._peak: float | None = None
        self._calibrated = True
        self._calibration: CalibrationState | None = None
        self._phase, self._state = Phase.WAITING, LinkState.CONNECTING
        self._number: float | None = None
        self._connected = False
        self._trouble = None
        self.refresh()

    @property
    def force_n(self) -> float | None:
        """The force that is shown, N; None for counts, or where none is."""
        return self._number if self._calibrated and not self._without_force else None

    @property
    def _without_force(self) -> bool:
        """Whether nobody knows what is pressed now."""
        return self._state in _AWAY or (self._trouble is not None and self._trouble.without_force)

    def take(self, update: LiveUpdate, calibration: CalibrationState | None = None) -> None:
        """Take the newest samples and the phase of one update; above the calibrated range no force is shown."""
        self._connected = True
        self._state, self._calibration = update.state, calibration or self._calibration
        if self._phase in _AT_REST and update.phase not in _AT_REST:
            self._peak = None
        self._phase = update.phase
        if not len(update.time_s):
            return
        self._calibrated = update.calibrated
        force_n = update.shown_force_n
        known = ~np.isnan(force_n)
        if not known.any():
            return
        time_s, force_n = update.time_s[known], force_n[known]
        if update.phase not in _AT_REST:
            self._peak = max(float(np.max(force_n)), self._peak or 0.0)
        self._recent.add(time_s, force_n)
        newest = float(time_s[-1])
        if newest - self._shown_at >= _NUMBER_S or newest < self._shown_at:
            self._shown_at, self._number = newest, self._recent.mean_n(_NUMBER_S)

    def push_rate(self) -> float | None:
        """Return the slope of the newest samples in N/s, or None while there are too few."""
        return self._recent.slope_n_per_s()

    # how it looks

    def refresh(self) -> None:
        """Write it down."""
        streaming = self._state is LinkState.STREAMING
        resting = streaming and self._phase in _AT_REST and self._rest_s is not None and self._trouble is None
        self._say_phase(streaming, resting)
        known = self._number is not None and not self._without_force and not self._hidden
        figures = self._figures(self._number or 0.0) if known else "–"
        self.number.say(figures, "ink" if streaming and known else "muted")
        self.unit.say(self._unit.name if not self._hidden else "")
        self._size_figures()
        self._say_line(streaming, resting)
        shown = self._peak is not None and not self._hidden
        text = tr("highest {force}", force=self._with_unit(self._peak or 0.0)) if shown else ""
        self.highest.say(text)
        # Another word than that of a phase needs the room.
        self.highest_beside.say(text if streaming and self._trouble is None else "")

    def _say_phase(self, streaming: bool, resting: bool) -> None:
        mark, role = PHASE_LOOKS[self._phase] if streaming else STATE_LOOKS[self._state]
        word = phase_word(self._phase) if streaming else state_word(self._state)
        if resting:
            mark, role, word = Mark.PAUSE, "muted", tr("REST")
        elif self._trouble is not None:
            (mark, role), word = TROUBLE_LOOKS[self._trouble], trouble_word(self._trouble)
        elif not self._connected:
            mark, word = Mark.DASH, tr("NO DEVICE")
        self.mark.show_mark(mark, role)
        self.phase.say(word, "ink" if role == "trace" else role)

    def _say_line(self, streaming: bool, resting: bool) -> None:
        text, mark, role, word = "", None, "ink", ""
        if resting and self._rest_s is not None:
            text = tr("{time} left", time=clock(self._rest_s))
        elif self._hidden:
            text, role = tr("results hidden"), "muted"
        elif self._ramps and (rate := self.push_rate()) is not None:
            text = tr("push {speed} {unit}/s", speed=steady(rate, self._unit), unit=self._unit.name)
            judged = self._aim.judge(rate, self._number or 0.0) if self._aim and self._calibrated else None
            if judged is not None:
                mark, role = _PACE_LOOKS[judged]
                word = _pace_word(judged)
        self.line.say(text, "muted" if role == "muted" else "ink")
        self.pace_mark.show_mark(mark, role)
        self.pace.say(word, role)

    @property
    def _ramps(self) -> bool:
        return self._state is LinkState.STREAMING and self._phase is Phase.RAMP and self._trouble is None

    @property
    def _unit(self) -> Unit:
        return unit_now() if self._calibrated else Unit(tr("counts"))

    def _beyond(self, value: float) -> CalibrationState | None:
        """Return the calibration above whose range a force lies, or None."""
        known = self._calibrated and self._calibration is not None and self._calibration.beyond(value)
        return self._calibration if known else None

    def _figures(self, value: float) -> str:
        beyond = self._beyond(value)
        return steady(value, self._unit) if beyond is None else f">{steady(beyond.high_n, self._unit)}"

    def _with_unit(self, value: float) -> str:
        return f"{self._figures(value)} {self._unit.name}"

    def _size_figures(self) -> None:
        """Set the size of the figures, smaller where there are many, and stand the unit on their baseline."""
        size_px = self._giant if len(self.number.text()) <= 4 else round(self._giant * _SHRINK)
        unit_px = self._unit_px if size_px == self._giant else LARGE  # beside many figures there is less room
        words = self.unit.text()
        key = (size_px, self.number.height(), unit_px, len(self.number.text()), words, self.width())
        if key == getattr(self, "_sized", None):
            return
        self._sized = key
        self.number.setFont(font(size_px, STRONG))
        room = self.width() - self._column.contentsMargins().left() - self.number.sizeHint().width() - GRID
        fits = (px for px in (unit_px, TEXT) if QFontMetrics(font(px)).horizontalAdvance(words) <= room)
        unit_px = unit_px if len(words) < _LONG_UNIT else next(fits, SMALL)
        self.unit.setFont(font(unit_px, REGULAR))
        large, small = self.number.fontMetrics(), self.unit.fontMetrics()
        below = (self.number.height() - large.height()) // 2 + large.descent() - small.descent()
        self.unit.setContentsMargins(0, 0, 0, max(below, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the unit what the figures leave."""
        super().resizeEvent(event)
        self._size_figures()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for part in (*self.findChildren(Text), *self.findChildren(MarkBox)):
            part.recolour(look)


def _pace_word(pace: PaceWord) -> str:
    return {
        PaceWord.IN_RANGE: tr("in range"),
        PaceWord.TOO_FAST: tr("too fast"),
        PaceWord.TOO_SLOW: tr("too slow"),
    }[pace]
