"""The trace: force over time, with what is known of it and what is not, where it happened."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from firmware_bridge import FactKind
from nktsense.acquire.update import LiveUpdate
from nktsense.grading import GradedTrial, Verdict
from nktsense.palette import LIGHT, Palette
from nktsense.signal import Phase
from nktsense.view.look.shapes import Text, colour, font, paint_mark
from nktsense.view.look.tokens import (
    BAND_ALPHA,
    GHOST_ALPHA,
    GRID,
    SMALL,
    TARGET_TOLERANCE,
    TEXT,
    Mark,
    Role,
    role_colour,
)
from nktsense.view.trace.pyramid import Pyramid
from nktsense.view.trace.strip import WINDOW_S, Strip

_PAUSE_S: Final = 1.0
"""A longer step between two samples is drawn as a gap even where the device reported none."""

_GHOSTS: Final = 4
_GHOST_POINTS: Final = 300
_SPANS_S: Final = (30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 57600)
_AT_REST: Final = (Phase.WAITING, Phase.REST)
PUSHING: Final = (Phase.RAMP, Phase.HOLD)
"""Phases in which a new trial is under way."""
_VELOCITY_PX: Final = 136
_RING_PX: Final = 28
_GAP_PX: Final = 3.0


@dataclass(frozen=True, slots=True)
class _Ghost:
    curve: pg.PlotCurveItem
    graded: GradedTrial


class TraceView(QWidget):
    """Force, and limb velocity where there is motion, over the last 10 s or the whole session.

    Samples are always taken; drawing happens in :meth:`refresh` and may be left out at any time.

    Args:
        target_n: Planned load in N, or None.
    """

    def __init__(self, target_n: float | None = None) -> None:
        super().__init__()
        self.force_samples = Pyramid()
        self.velocity_samples: Pyramid | None = None
        self.gaps: list[tuple[float, float]] = []
        self.trials: list[GradedTrial] = []
        self._ghosts: list[_Ghost] = []
        self._pending_gaps: list[int] = []
        self._marks: list[float] = []
        self._anchor: float | None = None
        self._anchor_own = False
        self._phase = Phase.WAITING
        self._target = target_n
        self._whole = False
        self._origin = 0.0
        self._look = LIGHT
        self.force = Strip(100.0, both_signs=False, paint_behind=self._behind, paint_over=self._over)
        self.velocity = Strip(20.0, both_signs=True, paint_behind=_nothing, paint_over=self._over_velocity)
        self.velocity.plot.hideAxis("bottom")
        self.velocity.setFixedHeight(_VELOCITY_PX)
        self.force_name, self.view_name = Text(SMALL, role="muted"), Text(SMALL, role="muted")
        self.velocity_name = Text(SMALL, role="muted")
        self.force_name.say("force (N)")
        self.velocity_name.say("limb velocity (°/s)")
        self._lay_out()
        self.set_target(target_n)
        self.set_whole(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.force_name, 1)
        head.addWidget(self.view_name, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.force, 1)
        column.addWidget(self.velocity_name)
        column.addWidget(self.velocity)
        self.velocity_name.hide()
        self.velocity.hide()

    # what arrives

    def reset(self) -> None:
        """Forget the samples of the stream, for the next one; earlier trials stay as ghosts."""
        self.force_samples, self.velocity_samples = Pyramid(), None
        self.gaps, self.trials, self._pending_gaps, self._marks = [], [], [], []
        self._anchor, self._anchor_own, self._phase = None, False, Phase.WAITING
        self.velocity_name.hide()
        self.velocity.hide()
        self.force.reset_values()
        self.velocity.reset_values()
        self.set_target(self._target)
        self.refresh()

    def clear_trials(self) -> None:
        """Take away the earlier trials."""
        for ghost in self._ghosts:
            self.force.plot.removeItem(ghost.curve)
        self._ghosts, self.trials, self._anchor_own = [], [], False

    def set_target(self, target_n: float | None) -> None:
        """Show the band around a planned load in N, or none."""
        self._target = target_n
        if target_n is not None:
            self.force.include(0.0, target_n * (1 + TARGET_TOLERANCE))

    def append(self, update: LiveUpdate) -> None:
        """Take the samples and facts of one update."""
        before, last = len(self.force_samples), self.force_samples.last_s
        self.force_samples.append(update.time_s, update.force_n)
        self._append_velocity(update.time_s, update.angular_velocity_dps)
        if len(update.time_s):
            self.force_name.say("force (N)" if update.calibrated else "raw counts, not calibrated")
            self.force.hold(update.force_n)
            self._find_pauses(update.time_s, last if before else float(update.time_s[0]))
        self._pending_gaps += [f.at_sample for f in update.facts if f.kind is FactKind.GAP]
        self._place_gaps()
        self._follow(update)

    def _append_velocity(self, time_s: NDArray[np.float64], velocity: NDArray[np.float64] | None) -> None:
        if velocity is None:  # a sensor that has fallen silent leaves a hole in its line
            if self.velocity_samples is not None:
                self.velocity_samples.append(time_s, np.full(len(time_s), np.nan))
            return
        if self.velocity_samples is None:
            self.velocity_samples = Pyramid()
            self.velocity_name.show()
            self.velocity.show()
        self.velocity_samples.append(time_s, velocity)
        self.velocity.hold(velocity)

    def _find_pauses(self, time_s: NDArray[np.float64], last: float) -> None:
        before = np.concatenate(([last], time_s[:-1]))
        for i in np.flatnonzero(time_s - before > _PAUSE_S):
            self.gaps.append((float(before[i]), float(time_s[i])))

    def _place_gaps(self) -> None:
        """Turn reported gaps into times; one that stands before a sample still to come has to wait for it."""
        n = len(self.force_samples)
        for at in [at for at in self._pending_gaps if at < n]:
            span = (self.force_samples.time_at(at - 1), self.force_samples.time_at(at))
            if span not in self.gaps:
                self.gaps.append(span)
        self._pending_gaps = [at for at in self._pending_gaps if at >= n]
        self.gaps.sort()

    def _follow(self, update: LiveUpdate) -> None:
        pushing = update.phase in PUSHING
        begins = pushing and (self._phase in _AT_REST or self._anchor_own)
        if begins and len(update.time_s) and not update.trials:
            self._anchor, self._anchor_own = float(update.time_s[0]), False
        self._phase = update.phase

    def add_trial(self, graded: GradedTrial) -> None:
        """Mark a trial that has closed, and keep its curve to lie under the next ones."""
        trial = graded.trial
        begin = trial.start_s if trial.onset_s is None else trial.onset_s
        self.trials.append(graded)
        x, y = self.force_samples.visible(begin - 0.5, trial.end_s + 0.3, _GHOST_POINTS)
        curve = pg.PlotCurveItem(x - begin, y, antialias=False, skipFiniteCheck=True)
        curve.setPen(pg.mkPen(colour(self._look.ink, GHOST_ALPHA), width=1))
        curve.setZValue(-10)
        self.force.plot.addItem(curve)
        self._ghosts.append(_Ghost(curve, graded))
        if len(self._ghosts) > _GHOSTS + 1:
            self.force.plot.removeItem(self._ghosts.pop(0).curve)
        self._anchor, self._anchor_own = begin, True

    def mark(self) -> float:
        """Set a mark at the newest sample and return its time in s."""
        self._marks.append(self.force_samples.last_s)
        self.refresh()
        return self.force_samples.last_s

    # what is drawn

    @property
    def whole(self) -> bool:
        """True while the whole session is in view."""
        return self._whole

    def set_whole(self, whole: bool) -> None:
        """Show the whole session, or the last 10 s."""
        self._whole = whole
        if not whole:
            ticks = [(-float(s), f"−{s} s" if s else "now") for s in range(0, int(WINDOW_S) + 1, 2)]
            ticks = [(x, label) for x, label in ticks if x > -WINDOW_S]
            for strip in (self.force, self.velocity):
                strip.show_times(-WINDOW_S, 0.0, ticks)
        self.refresh()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for strip in (self.force, self.velocity):
            strip.recolour(look)
            strip.curve.setPen(pg.mkPen(look.trace, width=1))
        for ghost in self._ghosts:
            ghost.curve.setPen(pg.mkPen(colour(look.ink, GHOST_ALPHA), width=1))

    def refresh(self) -> None:
        """Draw what there is; the cost does not depend on the length of the session."""
        samples = self.force_samples
        if self._whole:
            self._origin = samples.first_s
            span = next((s for s in _SPANS_S if s >= samples.last_s - self._origin), None)
            end = float(span or samples.last_s - self._origin)
            if self.force.x_range != (0.0, end):
                self._show_session(end)
            start = self._origin
        else:
            self._origin = samples.last_s
            start, end = self._origin - WINDOW_S, 0.0
        self._draw_curve(self.force, samples, start, self._origin + end)
        if self.velocity_samples is not None:
            self._draw_curve(self.velocity, self.velocity_samples, start, self._origin + end)
        self._place_ghosts()
        self.view_name.say("whole session" if self._whole else f"last {WINDOW_S:g} s")

    def _show_session(self, end: float) -> None:
        step = end / 6
        ticks = [(i * step, f"{int(i * step) // 60}:{int(i * step) % 60:02d}") for i in range(7)]
        for strip in (self.force, self.velocity):
            strip.show_times(0.0, end, ticks)

    def _draw_curve(self, strip: Strip, samples: Pyramid, start: float, end: float) -> None:
        x, y = samples.visible(start, end, int(strip.plot_box().width()))
        # Looking for holes costs little; drawing as if there were some costs much.
        strip.curve.setData(x - self._origin, y, connect="finite" if np.isnan(y).any() else "all")
        strip.viewport().update()

    def _place_ghosts(self) -> None:
        for i, ghost in enumerate(self._ghosts):
            is_trace_itself = self._anchor_own and i == len(self._ghosts) - 1
            shown = self._anchor is not None and not self._whole and not is_trace_itself
            ghost.curve.setVisible(shown)
            if shown and self._anchor is not None:
                ghost.curve.setPos(self._anchor - self._origin, 0)

    def _behind(self, painter: QPainter, strip: Strip) -> None:
        if self._target is None:
            return
        box = strip.plot_box()
        low = strip.y_px(self._target * (1 - TARGET_TOLERANCE))
        high = strip.y_px(self._target * (1 + TARGET_TOLERANCE))
        band = QRectF(box.left(), high, box.width(), low - high)
        painter.fillRect(band, colour(self._look.trace, BAND_ALPHA))
        painter.setFont(font(SMALL))
        painter.setPen(colour(self._look.trace))
        painter.drawText(QPointF(box.left() + GRID, high + SMALL + 4), f"target {self._target:.0f} N")

    def _over(self, painter: QPainter, strip: Strip) -> None:
        self._paint_gaps(painter, strip, words=True)
        start_s = self._origin + strip.x_range[0]
        for at in reversed(self._marks):
            if at < start_s:
                break
            self._paint_line(painter, strip, at - self._origin, "mark", Qt.PenStyle.SolidLine)
        left_most = inf
        for graded in reversed(self.trials):
            if graded.trial.end_s < start_s:
                break
            # Side by side rings say no more than one; so the whole session stays as quick to draw as 10 s.
            at_px = strip.x_px(graded.trial.start_s - self._origin)
            if not self._whole or left_most - at_px >= _RING_PX:
                self._paint_trial(painter, strip, graded)
                left_most = at_px

    def _over_velocity(self, painter: QPainter, strip: Strip) -> None:
        self._paint_gaps(painter, strip, words=False)

    def _paint_gaps(self, painter: QPainter, strip: Strip, *, words: bool) -> None:
        box = strip.plot_box()
        start_s, left_most = self._origin + strip.x_range[0], inf
        for begin, end in reversed(self.gaps):
            if end < start_s:
                break
            left, right = strip.x_px(begin - self._origin), strip.x_px(end - self._origin)
            right = max(right, left + _GAP_PX)
            if left_most - left < _GAP_PX:  # nothing would be seen between the two
                continue
            span = QRectF(left, box.top(), right - left, box.height())
            left_most = left
            # The background hides the line that would otherwise join both sides.
            painter.fillRect(span, QColor(self._look.background))
            painter.fillRect(span, QBrush(colour(self._look.muted, 0.45), Qt.BrushStyle.BDiagPattern))
            word_px = painter.fontMetrics().horizontalAdvance("gap")
            if words and not self._whole:
                height = box.center().y() if word_px < span.width() else box.top() + SMALL + 6
                self._paint_word(painter, QPointF(span.center().x() - word_px / 2, height), "gap")

    def _paint_word(self, painter: QPainter, where: QPointF, word: str, tint: str = "") -> None:
        """Write a word on a patch of background, so that no line runs through it."""
        width = painter.fontMetrics().horizontalAdvance(word)
        patch = QRectF(where.x() - 3, where.y() - SMALL, width + 6, SMALL + 5)
        painter.fillRect(patch, QColor(self._look.background))
        painter.setPen(QColor(tint or self._look.muted))
        painter.drawText(where, word)

    def _paint_line(
        self, painter: QPainter, strip: Strip, x: float, word: str, style: Qt.PenStyle, tint: str = ""
    ) -> None:
        box, at = strip.plot_box(), strip.x_px(x)
        painter.setPen(QPen(colour(tint or self._look.muted, 0.6), 1, style))
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()))
        if not self._whole:
            self._paint_word(painter, QPointF(at + 6, box.top() + SMALL + 6), word, tint)

    def _paint_trial(self, painter: QPainter, strip: Strip, graded: GradedTrial) -> None:
        trial = graded.trial
        if trial.onset_s is not None and trial.baseline is not None and not self._whole:
            y = strip.y_px(trial.baseline.level_n)
            painter.setPen(QPen(QColor(self._look.muted), 1, Qt.PenStyle.DotLine))
            left = strip.x_px(trial.baseline.start_s - self._origin)
            right = strip.x_px(trial.end_s - self._origin)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            self._paint_line(painter, strip, trial.onset_s - self._origin, "onset", Qt.PenStyle.SolidLine)
        elif trial.onset_s is None:
            x = trial.start_s - self._origin
            self._paint_line(painter, strip, x, "no baseline", Qt.PenStyle.DashLine, self._look.caution)
        if graded.break_s is not None:
            self._paint_break(painter, strip, graded, graded.break_s)

    def _paint_break(self, painter: QPainter, strip: Strip, graded: GradedTrial, at_s: float) -> None:
        mark, role, word = break_look(graded)
        tint = role_colour(self._look, role)
        x, y = strip.x_px(at_s - self._origin), strip.y_px(self.force_samples.value_at(at_s))
        half = _RING_PX / 2
        ring = QRectF(x - half, y - half, _RING_PX, _RING_PX)
        if mark is Mark.BROKEN_RING_QUERY:  # the question mark would drown in the line
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.background))
            painter.drawEllipse(ring)
            painter.restore()
        paint_mark(painter, mark, ring, QColor(tint))
        if self._whole:
            return
        painter.setFont(font(TEXT))
        width = painter.fontMetrics().horizontalAdvance(word)
        room_right = strip.plot_box().right() - x - half - GRID
        left = x + half + GRID if width < room_right else x - half - GRID - width
        self._paint_word(painter, QPointF(left, y - half), word, tint)
        painter.setFont(font(SMALL))


def break_look(graded: GradedTrial) -> tuple[Mark, Role, str]:
    """Return shape, colour and words for the moment at which the limb or the force gave way."""
    if graded.trial.moved is not None:
        return Mark.BROKEN_RING, "break", "gave way"
    if graded.verdict is Verdict.SUSPECTED_BREAK:
        return Mark.BROKEN_RING_QUERY, "break", "force gave way"
    return Mark.RING, "muted", "force fell"  # the verdict rests on something else


def _nothing(painter: QPainter, strip: Strip) -> None:
    """Paint nothing."""
