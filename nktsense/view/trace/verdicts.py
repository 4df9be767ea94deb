"""What a closed trial leaves on the trace: its onset, its baseline, and its verdict where it happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nktsense.grading import GradedTrial, Verdict
from nktsense.view.look.shapes import kept_font, paint_mark
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import GRID, SMALL, TEXT, VERDICT_LOOKS, Mark, Role, role_colour
from nktsense.view.trace.columns import dots, draw_boxes
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.pyramid import Pyramid
from nktsense.view.words import tr

RING_PX: Final = 28
_ABOVE_PX: Final = 30
"""A verdict without a moment of its own stands so far above the highest force, so that it hides nothing."""
_DOTS_PX: Final = 3.0
_LINE_ALPHA: Final = 0.6


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark on the curve.

    Attributes:
        mark: Its shape.
        role: Its colour.
        word: Its word.
        time_s: When, s.
        force_n: At which force.
        above: It stands above the curve, not on it.
    """

    mark: Mark
    role: Role
    word: str
    time_s: float
    force_n: float
    above: bool = False


@dataclass(frozen=True, slots=True)
class ShownTrial:
    """A trial with the places of its marks, which are found once: its samples are not kept for ever."""

    graded: GradedTrial
    marks: tuple[Placed, ...]

    @classmethod
    def of(cls, graded: GradedTrial, samples: Pyramid) -> ShownTrial:
        """Return a trial that has just closed."""
        marks: list[Placed] = []
        if graded.break_s is not None:
            marks.append(Placed(*break_look(graded), graded.break_s, samples.value_at(graded.break_s)))
        if not marks or marks[0].mark is Mark.RING:
            look, peak_s = VERDICT_LOOKS[graded.verdict], graded.trial.peak_time_s
            word, peak_n = verdict_word(graded.verdict), graded.trial.peak_n + (graded.trial.zero_n or 0.0)
            highest_n = float(np.fmax(samples.value_at(peak_s), peak_n))
            marks.append(Placed(look.mark, look.role, word, peak_s, highest_n, above=True))
        return cls(graded, tuple(marks))

    @property
    def at_s(self) -> float:
        """Where its last mark is, s."""
        return self.marks[-1].time_s

    def paint(self, painter: QPainter, pane: Pane, origin_s: float, labels: Labels) -> None:
        """Paint all of it, where ``origin_s`` is the time of the stream at which the view has its zero."""
        trial, box = self.graded.trial, pane.plot_box()
        if trial.onset_s is not None and trial.baseline is not None:
            y = round(pane.y_px(trial.baseline.level_n)) + 0.5
            left, right = pane.x_px(trial.baseline.start_s - origin_s), pane.x_px(trial.end_s - origin_s)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(pane.look.muted))
            ends = [QPointF(left, y), QPointF(min(right, box.right()), y)]
            draw_boxes(painter, dots(ends, _DOTS_PX, 1.0))
            labels.at(QPointF(left, y + SMALL + 4), tr("baseline"))
            paint_moment(painter, pane, labels, trial.onset_s - origin_s, tr("onset"))
        elif trial.onset_s is None:
            at, tint = trial.start_s - origin_s, pane.look.caution
            paint_moment(painter, pane, labels, at, tr("no baseline"), tint, dashed=True)
        for one in self.marks:
            self._paint_mark(painter, pane, one, origin_s)
            self._name(pane, one, origin_s, labels)

    def paint_small(self, painter: QPainter, pane: Pane, origin_s: float) -> None:
        """Paint its verdict alone."""
        self._paint_mark(painter, pane, self.marks[-1] if self.marks[0].mark is Mark.RING else self.marks[0], origin_s)

    def _ring(self, pane: Pane, one: Placed, origin_s: float) -> QRectF:
        x, y = pane.x_px(one.time_s - origin_s), pane.y_px(one.force_n)
        if one.above:
            y = max(y - _ABOVE_PX, pane.plot_box().top() + RING_PX / 2)
        size = RING_PX - 6 if one.above else RING_PX
        return QRectF(x - size / 2, y - size / 2, size, size)

    def _paint_mark(self, painter: QPainter, pane: Pane, one: Placed, origin_s: float) -> None:
        ring = self._ring(pane, one, origin_s)
        if not ring.intersects(pane.cut):
            return
        if one.mark is Mark.BROKEN_RING_QUERY:  # the question mark would drown in the line
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(pane.look.background))
            painter.drawEllipse(ring)
            painter.restore()
        paint_mark(painter, one.mark, ring, QColor(role_colour(pane.look, one.role)))

    def _name(self, pane: Pane, one: Placed, origin_s: float, labels: Labels) -> None:
        ring, (type_, measures) = self._ring(pane, one, origin_s), kept_font(TEXT)
        labels.keep_clear(ring)
        tint = role_colour(pane.look, one.role)
        width, y = measures.horizontalAdvance(one.word), ring.center().y() + TEXT * 0.36
        right, left = QPointF(ring.right() + GRID, y), QPointF(ring.left() - GRID - width, y)
        places = (right, left) if one.above else (left, right)  # beside a curve that rises, the left side is free
        box = pane.plot_box()
        places = tuple(one for one in places if box.left() < one.x() and one.x() + width < box.right()) or places
        if not any(labels.at(place, one.word, tint, type_) for place in places):
            labels.at(places[0], one.word, tint, type_, always=True)


def paint_moment(
    painter: QPainter,
    pane: Pane,
    labels: Labels | None,
    x: float,
    word: str,
    tint: str = "",
    *,
    dashed: bool = False,
) -> None:
    """Paint a moment as an upright line, with a word where there are labels.

    Args:
        painter: Where to paint.
        pane: The plot.
        labels: The words of the frame, or None.
        x: The moment, s of the view.
        word: Its word.
        tint: Its colour; "" for muted.
        dashed: True for what is not known.
    """
    box, at = pane.plot_box(), round(pane.x_px(x)) + 0.5
    if not box.left() <= at <= box.right() or not pane.cut.left() <= at <= pane.cut.right():
        return
    shade = QColor(blend(tint or pane.look.muted, pane.look.background, _LINE_ALPHA))
    if dashed:
        painter.setPen(QPen(shade, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()))
    else:  # what can be seen through would cost ten times as much
        painter.fillRect(QRectF(at - 0.5, box.top(), 1, box.height()), shade)
    if labels is not None:
        labels.above(at + 6, box.top() + SMALL + 4, word, tint)


def break_look(graded: GradedTrial) -> tuple[Mark, Role, str]:
    """Return shape, colour and words for the moment at which the limb or the force gave way."""
    if graded.trial.moved is not None:
        return Mark.BROKEN_RING, "break", tr("gave way")
    if graded.verdict is Verdict.SUSPECTED_BREAK:
        return Mark.BROKEN_RING_QUERY, "break", tr("force gave way")
    return Mark.RING, "muted", tr("force fell")  # the verdict rests on something else


def verdict_word(verdict: Verdict) -> str:
    """Return how a verdict is called beside the curve."""
    return {
        Verdict.HOLD: tr("held"),
        Verdict.BREAK: tr("break"),
        Verdict.NO_HOLD: tr("no hold"),
        Verdict.LOW_LOAD_HOLD: tr("low load"),
        Verdict.SUSPECTED_BREAK: tr("suspected break"),
        Verdict.INDETERMINATE: tr("cannot tell"),
    }[verdict]
