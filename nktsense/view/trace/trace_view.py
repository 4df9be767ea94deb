"""The trace: force over time, with what is known of it and what is not, where it happened."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nktsense.acquire.update import LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.grading import GradedTrial
from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.tokens import GRID, SMALL, Mark
from nktsense.view.trace.force_picture import ForcePicture
from nktsense.view.trace.ghosts import AFTER_S, BEFORE_S, GHOST_POINTS, Ghost
from nktsense.view.trace.guide import LEAD_S, Guide
from nktsense.view.trace.line import Line, Side
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.placing import place_session, place_window
from nktsense.view.trace.push import PUSHING
from nktsense.view.trace.pyramid import Pyramid
from nktsense.view.trace.scale import WINDOW_S, ShownUnit, window_ticks
from nktsense.view.trace.stream import Stream
from nktsense.view.trace.unusable import Kind
from nktsense.view.trace.velocity_picture import VelocityPicture
from nktsense.view.trace.verdicts import ShownTrial, break_look
from nktsense.view.words import tr

__all__ = ["PUSHING", "TraceView", "break_look"]

FloatArray = NDArray[np.float64]

_VELOCITY_PX: Final = 136
_TORQUES: Final = ("N·m", "Nm")


class TraceView(QWidget):
    """Force, and limb velocity where there is motion, over the last 10 s or the whole session.

    Samples are always taken; drawing happens in :meth:`refresh` and may be left out at any time. What is stored and
    told is in N; :meth:`set_unit` changes what is written.

    Args:
        target_n: Planned load in N, or None.
    """

    def __init__(self, target_n: float | None = None) -> None:
        super().__init__()
        self._look, self._unit = LIGHT, ShownUnit()
        self._hidden = ""
        self._side: Side = "left"
        self._seen: object = None
        self.force, self.velocity = Pane(100.0, both_signs=False), Pane(20.0, both_signs=True, times=False)
        self._stream = Stream()
        self._picture, self._velocity_picture = ForcePicture(self._stream), VelocityPicture(self._stream)
        self.force.still = [self._picture.ground.paint]
        self.force.layers, self.force.margin = [self._picture.paint], [self._picture.paint_margin]
        self.velocity.layers = [self._velocity_picture.paint]
        self.velocity.margin = [self._velocity_picture.paint_margin]
        self.velocity.setFixedHeight(_VELOCITY_PX)
        self.force_mark = MarkBox(SMALL)
        self.force_name, self.view_name = Text(SMALL, role="muted"), Text(SMALL, role="muted")
        self.velocity_name = Text(SMALL, role="muted")
        self._lay_out()
        self.setAccessibleName(tr("force and limb velocity over time"))
        self._say_names()
        self.set_target(target_n)
        self.set_whole(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID - 2)
        head.addWidget(self.force_mark)
        head.addWidget(self.force_name, 1)
        head.addWidget(self.view_name, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.force, 1)
        column.addWidget(self.velocity_name)
        column.addWidget(self.velocity)
        for part in (self.force_mark, self.velocity_name, self.velocity):
            part.hide()

    # what holds

    def set_target(self, target_n: float | None) -> None:
        """Show the band around a planned load in N, or none."""
        self._picture.ground.target_n = target_n
        self._make_room()
        self.force.repaint_ground()

    def set_guide(self, low_n_per_s: float | None, high_n_per_s: float | None, hold_s: float | None = None) -> None:
        """Show the ideal push: it waits at the newest sample, and stays with the push once that began.

        Args:
            low_n_per_s: Slowest rise that is aimed at, N/s; None shows no guide.
            high_n_per_s: Fastest one, N/s; None shows no guide.
            hold_s: How long the load is held, s; None where that is not planned.

        Raises:
            ValueError: The slower rise is not above zero, or faster than the other one.
        """
        self._picture.guide = None
        if low_n_per_s is not None and high_n_per_s is not None:
            self._picture.guide = Guide(low_n_per_s, high_n_per_s, hold_s)
        self._make_room()
        self.set_whole(self.whole)

    def set_side(self, side: Side) -> None:
        """Draw the trace solid for ``left`` and ``midline``, dashed for ``right``."""
        self._side = side
        for line in (self._picture.line, self._velocity_picture.line):
            line.dashed = side == "right"
        self.refresh()

    def set_other_side(
        self, graded: GradedTrial | None, times: FloatArray | None = None, forces: FloatArray | None = None
    ) -> None:
        """Lay a trial of the other side under the push, in that side's line; None takes it away.

        Args:
            graded: The trial.
            times: Times of its curve, s, on the clock of the trial, shape (n,).
            forces: Its forces, N, shape (n,). :meth:`curve_of` gives both while the trial is in the trace.
        """
        right = self._side != "right"
        self._lay_under(graded, times, forces, right, tr("right side") if right else tr("left side"))

    def set_before(self, graded: GradedTrial, times: FloatArray, forces: FloatArray) -> None:
        """Lay a trial of the test that is repeated under the push; it takes the place of that of the other side.

        Args:
            graded: The trial.
            times: Times of its curve, s, on the clock of the trial, shape (n,).
            forces: Its forces, N, shape (n,).
        """
        self._lay_under(graded, times, forces, self._side == "right", tr("before"))

    def _lay_under(
        self, graded: GradedTrial | None, times: FloatArray | None, forces: FloatArray | None, dashed: bool, word: str
    ) -> None:
        ghosts = self._picture.ghosts
        ghosts.other = None
        if graded is not None and times is not None and forces is not None:
            ghosts.other = Ghost(graded, np.asarray(times) - _begin(graded), np.asarray(forces), dashed=dashed)
            ghosts.other_word = word
            self._make_room()
        self._redraw()

    def set_unit(self, scale: float, name: str) -> None:
        """Write forces in another unit.

        Args:
            scale: What one newton is in it; a lever arm in m for a torque in N·m.
            name: Its symbol.

        Raises:
            ValueError: The scale is not above zero.
        """
        self._unit = ShownUnit.of(scale, name)
        self._say_names()

    def set_hidden(self, hidden: bool, sentence: str = "") -> None:
        """Draw nothing that is measured, only a sentence; "" for the usual one. Samples are taken all the same."""
        self._hidden = (sentence or tr("What is measured stays hidden in this test.")) if hidden else ""
        self.force.set_hidden(self._hidden)
        self.velocity.set_hidden(self._hidden and " ")
        self.setAccessibleDescription(self._hidden)
        self._say_names()
        self.refresh()

    def set_silence(self, since_s: float | None) -> None:
        """Say beside the newest sample that nothing has come since, s; None takes it away."""
        words = "" if since_s is None else tr("nothing received for {seconds} s", seconds=int(since_s))
        if words != self._picture.silence:
            self._picture.silence = words
            self.force.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for part in (self.force, self.velocity, self.force_mark, self.force_name, self.view_name, self.velocity_name):
            part.recolour(look)

    def _make_room(self) -> None:
        """Let the scale hold what is planned, with room for words above it."""
        target, guide = self._picture.ground.target_n, self._picture.guide
        for ghost in self._picture.ghosts.all():
            self.force.hold(ghost.force_n)
        if target is not None:
            self.force.include(0.0, 1.15 * target)
        elif guide is not None:
            self.force.include(0.0, guide.top_n(None, None))

    # what arrives

    def reset(self) -> None:
        """Forget the samples of the stream, for the next one; earlier trials stay as ghosts."""
        self._stream = self._picture.stream = self._velocity_picture.stream = Stream()
        self._picture.ground.calibrated_to_n = None
        self._picture.silence = ""
        self.velocity_name.hide()
        self.velocity.hide()
        self.force.reset_values()
        self.velocity.reset_values()
        self._make_room()
        self._say_names()
        self._redraw()

    def clear_trials(self) -> None:
        """Take away the earlier trials."""
        self._picture.ghosts.clear()
        self._stream.trials = []
        self._stream.push.forget_trial()
        self._redraw()

    def append(self, update: LiveUpdate, calibration: CalibrationState | None = None) -> None:
        """Take the samples and facts of one update.

        Args:
            update: The update.
            calibration: How far its calibration can be relied on, where another one is known than the update tells.
        """
        stream, calibrated = self._stream, self._stream.calibrated
        stream.append(update, calibration or update.calibration)
        self.force.hold(update.shown_force_n)
        if stream.velocity is not None and update.angular_velocity_dps is not None:
            self.velocity.hold(update.angular_velocity_dps)
        if stream.calibrated is not calibrated or (stream.velocity is not None) is self.velocity.isHidden():
            self._say_names()
        if stream.beyond_n != self._picture.ground.calibrated_to_n:
            self._picture.ground.calibrated_to_n = stream.beyond_n
            self.force.repaint_ground()

    def add_trial(self, graded: GradedTrial) -> None:
        """Mark a trial that has closed, and keep its curve to lie under the next ones."""
        time_s, force = self.curve_of(graded)
        self._stream.trials.append(ShownTrial.of(graded, self._stream.force))
        self._stream.push.close(graded)
        self._picture.ghosts.add(Ghost(graded, time_s - _begin(graded), force, dashed=self._side == "right"))

    def curve_of(self, graded: GradedTrial) -> tuple[FloatArray, FloatArray]:
        """Return times, s, and forces, N, of a trial that has closed about now, some hundred of each."""
        return self._stream.curve(_begin(graded) - BEFORE_S, graded.trial.end_s + AFTER_S, GHOST_POINTS)

    def mark(self) -> float:
        """Set a mark at the newest sample and return its time in s."""
        self._stream.marks.append(self._stream.force.last_s)
        self._redraw()
        return self._stream.force.last_s

    # what is known

    @property
    def force_samples(self) -> Pyramid:
        """Force over time."""
        return self._stream.force

    @property
    def velocity_samples(self) -> Pyramid | None:
        """Limb velocity over time; None until there was any."""
        return self._stream.velocity

    @property
    def trials(self) -> list[GradedTrial]:
        """The trials of the stream that have closed."""
        return [one.graded for one in self._stream.trials]

    @property
    def ghosts(self) -> list[GradedTrial]:
        """The earlier trials that lie under the push now."""
        push = self._stream.push
        hidden = self.whole or push.onset_s is None
        return [] if hidden else [one.graded for one in self._picture.ghosts.shown(last_is_trace=push.closed)]

    @property
    def under(self) -> tuple[str, GradedTrial] | None:
        """What lies under the push beside the earlier trials: what it is called, and its trial."""
        other = self._picture.ghosts.other
        return None if other is None else (self._picture.ghosts.other_word, other.graded)

    @property
    def onset_s(self) -> float | None:
        """Where earlier trials are aligned, s of the stream: the onset of the push that is shown, or None."""
        return self._stream.push.onset_s

    @property
    def gaps(self) -> list[tuple[float, float]]:
        """Begin and end of each gap, s."""
        return self._stream.gaps.spans()

    @property
    def unusable(self) -> list[tuple[Kind, float, float]]:
        """Kind, begin and end of each stretch without a reading of the force, s."""
        return self._stream.unusable.spans()

    @property
    def marks(self) -> tuple[float, ...]:
        """The marks, s."""
        return tuple(self._stream.marks)

    @property
    def drawn(self) -> int:
        """How many columns of pixels the curve of force covers."""
        return self._picture.line.drawn

    # what is drawn

    @property
    def whole(self) -> bool:
        """True while the whole session is in view."""
        return self._picture.whole

    def set_whole(self, whole: bool) -> None:
        """Show the whole session, or the last 10 s."""
        self._picture.whole = self._velocity_picture.whole = whole
        if not whole:
            lead = 0.0 if self._picture.guide is None else LEAD_S
            ticks = [(x, f"{figures} s") for x, figures in window_ticks(lead)] + [(0.0, tr("now"))]
            for pane in (self.force, self.velocity):
                pane.show_times(lead - WINDOW_S, lead, ticks)
        for pane in (self.force, self.velocity):
            pane.keep_picture(whole)
        self._say_names()
        self._redraw()

    def refresh(self) -> None:
        """Draw what there is; the cost does not depend on the length of the session."""
        if self._hidden:
            return
        stream = self._stream
        origin_s = stream.force.first_s
        for pane, line, samples in self._lines():
            if not self.whole:
                origin_s = place_window(pane, line, samples, stream)
                pane.update()
            elif (changed := place_session(pane, line, samples, stream)) is not None:
                pane.repaint_from(changed - 2 * GRID)
        self._picture.origin_s = self._velocity_picture.origin_s = origin_s
        seen = (len(stream.trials), len(stream.gaps), stream.unusable.reach, len(stream.marks))
        if self.whole and seen != self._seen:
            self._seen = seen
            self.force.repaint_picture()
            self.velocity.repaint_picture()

    def _redraw(self) -> None:
        """Draw all of it anew: something has changed that is no newer sample."""
        for pane in (self.force, self.velocity):
            pane.repaint_picture()
        self.refresh()

    def _lines(self) -> list[tuple[Pane, Line, Pyramid]]:
        lines = [(self.force, self._picture.line, self._stream.force)]
        if self._stream.velocity is not None:
            lines.append((self.velocity, self._velocity_picture.line, self._stream.velocity))
        return lines

    def _say_names(self) -> None:
        counts, moving = self._stream.calibrated is False, self._stream.velocity is not None
        torque = self._unit.name in _TORQUES
        name = tr("torque ({unit})", unit=self._unit.name) if torque else tr("force ({unit})", unit=self._unit.name)
        self._picture.ground.in_newtons = not counts
        self.force.show_in(ShownUnit("") if counts else self._unit)
        for pane in (self.force, self.velocity):
            pane.set_wide(counts)
        self.force_mark.show_mark(Mark.TRIANGLE, "caution")
        self.force_mark.setVisible(counts and not self._hidden)
        self.force_name.say(tr("raw counts, not calibrated") if counts else name, "caution" if counts else "muted")
        last = tr("last {seconds} s", seconds=f"{WINDOW_S - self.force.x_range[1]:g}")
        self.view_name.say(tr("whole session") if self.whole else last)
        self.velocity_name.say(tr("limb velocity (°/s)"))
        for part in (self.velocity_name, self.velocity):
            part.setVisible(moving)
        if self._hidden:
            for text in (self.force_name, self.view_name, self.velocity_name):
                text.say("")


def _begin(graded: GradedTrial) -> float:
    trial = graded.trial
    return trial.start_s if trial.onset_s is None else trial.onset_s
