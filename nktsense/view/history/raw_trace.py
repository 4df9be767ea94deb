"""The whole recording of a test as it was received, with the verdict of each trial where it happened."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.palette import Palette
from nktsense.view.history.overlay_picture import FORCE_PX, FORCE_SMALL_PX, VELOCITY_PX
from nktsense.view.trace.line import Side
from nktsense.view.trace.trace_view import TraceView
from nktsense.view.words import Unit, tr

if TYPE_CHECKING:
    from nktsense.batch.graded import GradedRecording


class RawTrace(QWidget):
    """The trace of the test screen, fed once."""

    def __init__(self) -> None:
        super().__init__()
        self.trace = TraceView()
        self.trace.set_whole(True)
        self.shown: GradedRecording | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.trace)

    def show_recording(self, graded: GradedRecording, side: Side, target_n: float | None, unit: Unit) -> None:
        """Show a recording.

        Args:
            graded: The recording with its trials.
            side: The side that was tested.
            target_n: Load planned, N, or None.
            unit: Unit of the forces.
        """
        trace, recording = self.trace, graded.recording
        if graded is not self.shown:
            self.shown = graded
            trace.clear_trials()
            trace.reset()
            counts = recording.unit == "counts"
            velocity = recording.angular_velocity_dps
            time_s, force, unusable = recording.time_s, recording.force, recording.saturated
            trace.append(LiveUpdate(LinkState.ENDED, time_s, force, velocity, calibrated=not counts, unusable=unusable))
            for one in graded.trials:
                trace.add_trial(one)
        trace.set_side(side)
        trace.set_target(target_n)
        trace.set_unit(unit.per_newton, unit.name)
        trace.view_name.say(tr("whole recording"))
        trace.refresh()

    def set_small(self, *, small: bool) -> None:
        """Take less height."""
        self.trace.force.setMinimumHeight(FORCE_SMALL_PX if small else FORCE_PX)
        self.trace.velocity.setFixedHeight(VELOCITY_PX // 2 if small else VELOCITY_PX)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.trace.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the curve anew."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self.trace, self.trace.refresh)
