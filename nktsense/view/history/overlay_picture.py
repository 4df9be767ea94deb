"""One trial or two over each other, aligned at the onset or at the peak: force, and limb velocity where known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil, floor
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.history.curves import Curve
from nktsense.view.look.shapes import Text, colour, font, paint_mark
from nktsense.view.look.tokens import (
    GHOST_ALPHA,
    GRID,
    SMALL,
    STRONG,
    TARGET_TOLERANCE,
    VERDICT_LOOKS,
    Mark,
    Role,
    role_colour,
)
from nktsense.view.trace.columns import interrupted
from nktsense.view.trace.gaps import paint_gaps
from nktsense.view.trace.ghosts import Ghost
from nktsense.view.trace.ground import Ground
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.scale import ShownUnit
from nktsense.view.trace.verdicts import break_look, paint_moment, verdict_word
from nktsense.view.words import Unit, number, tr

Align = Literal["onset", "peak"]
FORCE_PX: Final = 220
FORCE_SMALL_PX: Final = 120
VELOCITY_PX: Final = 110
_MARK_PX: Final = 20
_ABOVE_PX: Final = 26
_DOT_PX: Final = 3.0
_ROOM_S: Final = 0.3
"""Room for words behind the last sample, s."""
_BESIDE_PX: Final = 20.0
"""A force that is let go has fallen so far to the right of that moment."""


@dataclass
class Drawn:
    """A curve with how it is drawn.

    Attributes:
        curve: The curve.
        letter: ``A`` or ``B``, or "" where it stands alone.
        role: Its colour.
        dashed: True for the right side.
        force: The curve of force.
        velocity: That of limb velocity, or None.
    """

    curve: Curve
    letter: str
    role: Role
    dashed: bool
    force: Ghost = field(init=False)
    velocity: Ghost | None = field(init=False)

    def __post_init__(self) -> None:
        curve = self.curve
        self.force = self._ghost(curve.force_n)
        self.velocity = None if curve.velocity_dps is None else self._ghost(curve.velocity_dps)

    def zero_s(self, align: Align) -> float:
        """Return which of its times stands at the zero of the view, s."""
        return self.curve.peak_s if align == "peak" else 0.0

    def _ghost(self, values: NDArray[np.float64]) -> Ghost:
        begin, end = np.array(self.curve.gaps_s, dtype=np.float64).reshape(-1, 2).T
        return Ghost(self.curve.graded, *interrupted(self.curve.time_s, values, begin, end), dashed=self.dashed)


class OverlayPicture(QWidget):
    """The panes. Other trials of the first one's test lie under them, faint."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self.align: Align = "onset"
        self.drawn: tuple[Drawn, ...] = ()
        self.ghosts: tuple[Drawn, ...] = ()
        self._ground = Ground()
        self.force_name, self.velocity_name = Text(SMALL, role="muted"), Text(SMALL, role="muted")
        self.force, self.velocity = Pane(50.0, both_signs=False), Pane(20.0, both_signs=True, times=False)
        self.force.still, self.force.layers = [self._ground.paint], [self._paint_force]
        self.velocity.layers = [self._paint_velocity]
        self.set_small(small=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.force_name)
        column.addWidget(self.force, 1)
        column.addWidget(self.velocity_name)
        column.addWidget(self.velocity)
        self.velocity_name.say(tr("limb velocity (°/s)"))
        self.show_curves((), (), None, Unit())

    def show_curves(self, drawn: Sequence[Drawn], ghosts: Sequence[Drawn], target_n: float | None, unit: Unit) -> None:
        """Show curves.

        Args:
            drawn: One or two.
            ghosts: Others that lie under them.
            target_n: Load planned for the first one, N, or None.
            unit: Unit of the forces.
        """
        self.drawn, self.ghosts = tuple(drawn), tuple(ghosts)
        self._ground.target_n = target_n if drawn else None
        self.force_name.say(tr("force above the baseline ({unit})", unit=unit.name))
        self.force.show_in(ShownUnit(unit.name, unit.per_newton, unit.decimals))
        self.force.reset_values()
        self.velocity.reset_values()
        for one in (*drawn, *ghosts):
            self.force.hold(one.curve.force_n * 1.12)  # a verdict stands above its peak
            if one.curve.velocity_dps is not None:
                self.velocity.hold(one.curve.velocity_dps)
        if self._ground.target_n is not None:
            self.force.include(0.0, self._ground.target_n * (1 + TARGET_TOLERANCE))
        moving = any(one.velocity is not None for one in drawn)
        for part in (self.velocity_name, self.velocity):
            part.setVisible(moving)
        self.set_align(self.align)

    def set_small(self, *, small: bool) -> None:
        """Take less height."""
        self.force.setMinimumHeight(FORCE_SMALL_PX if small else FORCE_PX)
        self.velocity.setFixedHeight(VELOCITY_PX // 2 if small else VELOCITY_PX)

    def set_align(self, align: Align) -> None:
        """Let the onsets, or the peaks, stand over each other."""
        self.align = align
        begin, end = 0.0, 1.0
        for one in self.drawn:
            if len(one.curve.time_s):
                begin = min(begin, float(one.curve.time_s[0]) - one.zero_s(align))
                end = max(end, float(one.curve.time_s[-1]) - one.zero_s(align))
        begin, end = floor(2 * begin) / 2, ceil(2 * (end + _ROOM_S)) / 2
        step = 1 if end - begin <= 8 else 2
        ticks = [(float(s), f"{number(s)} s") for s in range(ceil(begin), floor(end) + 1, step)]
        for pane in (self.force, self.velocity):
            pane.show_times(begin, end, ticks)
            pane.repaint_ground()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for part in (self.force_name, self.velocity_name, self.force, self.velocity):
            part.recolour(look)

    # painting

    def _paint_force(self, painter: QPainter, pane: Pane) -> None:
        labels = Labels(painter, pane.look, pane.plot_box())
        for one in self.ghosts:
            one.force.paint(painter, pane, -one.zero_s(self.align), pane.look.ink, 2 * GHOST_ALPHA, 1.0)
        moments = self._moments(pane)
        for x, _, tint in moments:
            paint_moment(painter, pane, None, x, "", tint)
        for one in reversed(self.drawn):
            self._paint_gaps(painter, pane, one, labels)
            one.force.paint(painter, pane, -one.zero_s(self.align), role_colour(pane.look, one.role), 1.0, 2.0)
        for one in self.drawn:
            self._paint_marks(painter, pane, one, labels)
        for one in self.drawn:
            self._paint_peak(painter, pane, one, labels)
        box, low = pane.plot_box(), pane.y_px(0.0) - GRID
        for number_, (x, word, tint) in enumerate(moments):
            at, wide = pane.x_px(x), labels.width(word)
            beside = at + _BESIDE_PX if number_ else at + 6
            if not number_ or not labels.at(QPointF(min(beside, box.right() - wide), low), word, tint):
                labels.above(min(at + 6, box.right() - wide), box.top() + SMALL + 4, word, tint)

    def _moments(self, pane: Pane) -> list[tuple[float, str, str]]:
        """Return upright lines: s of the view, word, colour."""
        if not self.drawn:
            return []
        out = [(0.0, tr("onset") if self.align == "onset" else tr("peak"), "")]
        for one in self.drawn:
            zero_s, tint = one.zero_s(self.align), role_colour(pane.look, one.role)
            if self.align == "peak" and one.curve.has_onset:
                out.append((-zero_s, _named(one, tr("onset")), tint))
            out.append((one.curve.release_s - zero_s, _named(one, tr("release")), tint))
        return out

    def _paint_marks(self, painter: QPainter, pane: Pane, one: Drawn, labels: Labels) -> None:
        """Paint the moment at which it gave way, and the verdict where there was no such moment."""
        curve, graded, zero_s = one.curve, one.curve.graded, one.zero_s(self.align)
        peak = self._peak(pane, one)
        look = VERDICT_LOOKS[graded.verdict]
        mark, role, word = look.mark, look.role, verdict_word(graded.verdict)
        middle = QPointF(peak.x(), max(peak.y() - _ABOVE_PX, pane.plot_box().top() + _MARK_PX / 2))
        if curve.break_s is not None:
            found_mark, found_role, found_word = break_look(graded)
            read = ~np.isnan(curve.force_n)
            force_n = float(np.interp(curve.break_s, curve.time_s[read], curve.force_n[read]))
            at = QPointF(pane.x_px(curve.break_s - zero_s), pane.y_px(force_n))
            self._paint_mark(painter, pane, at, (found_mark, found_role, _named(one, found_word)), labels)
            if found_mark is not Mark.RING:
                return
        self._paint_mark(painter, pane, middle, (mark, role, _named(one, word)), labels)

    def _peak(self, pane: Pane, one: Drawn) -> QPointF:
        x = one.curve.peak_s - one.zero_s(self.align)
        return QPointF(pane.x_px(x), pane.y_px(one.curve.graded.trial.peak_n))

    def _paint_peak(self, painter: QPainter, pane: Pane, one: Drawn, labels: Labels) -> None:
        """Paint the highest force, with its word where there is room: verdicts come first."""
        peak, tint = self._peak(pane, one), role_colour(pane.look, one.role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tint))
        painter.setPen(QColor(pane.look.background))
        painter.drawEllipse(peak, _DOT_PX + 1, _DOT_PX + 1)
        painter.restore()
        labels.at(QPointF(peak.x() - 4, peak.y() - GRID), _named(one, tr("peak")), tint)

    def _paint_mark(
        self, painter: QPainter, pane: Pane, at: QPointF, what: tuple[Mark, Role, str], labels: Labels
    ) -> None:
        mark, role, word = what
        box = QRectF(at.x() - _MARK_PX / 2, at.y() - _MARK_PX / 2, _MARK_PX, _MARK_PX)
        tint = role_colour(pane.look, role)
        paint_mark(painter, mark, box, colour(tint))
        labels.keep_clear(box)
        strong = font(SMALL, STRONG)
        wide = labels.width_in(word, strong)
        y = box.center().y() + SMALL * 0.36
        right, left = QPointF(box.right() + 6, y), QPointF(box.left() - 6 - wide, y)
        plot = pane.plot_box()
        places = [place for place in (right, left) if plot.left() < place.x() and place.x() + wide < plot.right()]
        if not any(labels.at(place, word, tint, strong) for place in places):
            labels.at(places[0] if places else left, word, tint, strong, always=True)

    def _paint_velocity(self, painter: QPainter, pane: Pane) -> None:
        for one in reversed(self.drawn):
            if one.velocity is not None:
                tint = role_colour(pane.look, one.role)
                one.velocity.paint(painter, pane, -one.zero_s(self.align), tint, 1.0, 1.0)
                self._paint_gaps(painter, pane, one, None)

    def _paint_gaps(self, painter: QPainter, pane: Pane, one: Drawn, labels: Labels | None) -> None:
        if one.curve.gaps_s:
            begin, end = np.array(one.curve.gaps_s).T - one.zero_s(self.align)
            paint_gaps(painter, pane, begin, end, labels, tr("gap"))


def _named(one: Drawn, word: str) -> str:
    return f"{one.letter}: {word}" if one.letter else word
