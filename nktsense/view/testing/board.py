"""The test screen without its window: trace, trials, the force now, and the place of the verdict."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nktsense.acquire.update import LiveUpdate, SensorState
from nktsense.calibration_state import CalibrationState
from nktsense.grading import GradedTrial
from nktsense.palette import Palette
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, SMALL, TEXT
from nktsense.view.testing.card import WIDTH, VerdictCard
from nktsense.view.testing.details import DetailCard
from nktsense.view.testing.frame import COMPACT_BUTTON, Room
from nktsense.view.testing.items import TrialItem
from nktsense.view.testing.now import NowCard
from nktsense.view.testing.pace import Aim
from nktsense.view.testing.sides import Sides
from nktsense.view.testing.sides_bar import SidesBar
from nktsense.view.testing.trial_row import TrialRow
from nktsense.view.testing.trouble import Trouble
from nktsense.view.trace.trace_view import PUSHING, TraceView
from nktsense.view.words import tr, unit_now

_COMPACT_WIDTH: Final = 288
_WIDE: Final = 400
_LEAST: Final = QSize(640, 264)
_VELOCITY_PX: Final = {Room.ROOMY: 136, Room.COMPACT: 64, Room.TIGHT: 44}


class TestBoard(QWidget):
    """The parts of the test screen, and what one update or verdict does to all of them.

    Args:
        target_n: Planned load in N, or None.
    """

    __test__ = False  # not a test class, whatever its name begins with

    marked = Signal()
    """This moment is to be marked."""
    whole_changed = Signal(bool)
    """The whole session is shown, or no longer."""

    def __init__(self, target_n: float | None = None) -> None:
        super().__init__()
        self.caption = Text(LARGE)
        self.mark_button, self.whole_button = QPushButton(tr("Mark")), QPushButton(tr("Whole session"))
        self.trace, self.row, self.sides = TraceView(target_n), TrialRow(), SidesBar()
        self.now, self.verdict, self.details = NowCard(), VerdictCard(), DetailCard()
        self.place = QStackedWidget()
        self.sides.hide()
        self._room: Room | None = None
        self._hidden = False
        self._prepare_buttons()
        self._lay_out()
        self.row.show_items(())
        self.row.opened.connect(self._open)
        self.details.closed.connect(self.close_details)
        self.verdict.on_more(self._open_shown)

    def _prepare_buttons(self) -> None:
        self.mark_button.setToolTip(tr("Marks this moment in the recording"))
        self.whole_button.setToolTip(tr("Shows the whole session, or the last ten seconds"))
        self.whole_button.setCheckable(True)
        for button in (self.mark_button, self.whole_button):
            as_kind(button, "quiet")
        self.mark_button.clicked.connect(lambda _=False: self.marked.emit())
        self.whole_button.clicked.connect(self.set_whole)

    def _lay_out(self) -> None:
        self._left, self._right, self._body = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.row, 1)
        below.addWidget(self.mark_button)
        below.addWidget(self.whole_button)
        self._left.addWidget(self.caption)
        self._left.addWidget(self.trace, 1)
        self._left.addLayout(below)
        self._left.addWidget(self.sides)
        self.place.addWidget(self.verdict)
        self.place.addWidget(self.details)
        self._right.addWidget(self.now)
        self._right.addWidget(self.place, 1)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget()
        self._column.setLayout(self._right)
        self._body.addLayout(self._left, 1)
        self._body.addWidget(self._column)
        self.setLayout(self._body)
        self._set_room(Room.ROOMY)

    def _set_room(self, room: Room) -> None:
        if room is self._room:
            return
        self._room = room
        compact = room is not Room.ROOMY
        edge, top = (2 * GRID, GRID if room is Room.COMPACT else 4) if compact else (MARGIN, GRID)
        self._body.setContentsMargins(edge, top, edge, GRID if compact else 2 * GRID)
        self._body.setSpacing(GRID if compact else MARGIN)
        self._left.setSpacing((4 if room is Room.COMPACT else 2) if compact else GRID)
        self._right.setSpacing(GRID if compact else MARGIN)
        self.caption.setFixedHeight((3 if compact else 5) * GRID)
        self.caption.setVisible(room is not Room.TIGHT)
        for button in (self.mark_button, self.whole_button):
            button.setStyleSheet(COMPACT_BUTTON if compact else "")
        self.trace.velocity.setFixedHeight(_VELOCITY_PX[room])
        for part in (self.now, self.verdict, self.details, self.row, self.sides):
            part.set_room(room)

    def say(self, words: str) -> bool:
        """Show words above the trace; return whether there is room for them."""
        self.caption.say(words)
        self._size_caption()
        return self._room is not Room.TIGHT

    def _size_caption(self) -> None:
        """Give the words above the trace the largest type in which they fit."""
        sizes = (LARGE, TEXT, SMALL) if self._room is Room.ROOMY else (TEXT, SMALL)
        room, words = self.caption.width(), self.caption.text()
        fits = (px for px in sizes if QFontMetrics(font(px)).horizontalAdvance(words) <= room)
        self.caption.setFont(font(next(fits, sizes[-1])))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the least room: what is large now must not keep a window from becoming smaller."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be smaller where there is less room, and wider where there is more."""
        super().resizeEvent(event)
        room = Room.of(self.width(), self.height())
        self._set_room(room)
        wide = _WIDE if self.width() >= 4 * _WIDE else WIDTH
        self._column.setFixedWidth(wide if room is Room.ROOMY else _COMPACT_WIDTH)
        self._body.activate()
        self._size_caption()

    # what holds

    def set_test(self, side: str, target_n: float | None, aim: Aim | None, hold_s: float | None = None) -> None:
        """Show the planned load, and the push that leads there.

        Args:
            side: ``left``, ``right`` or ``midline``.
            target_n: Planned load, N, or None.
            aim: How the push is meant to rise; None judges and shows none.
            hold_s: How long the load is held, s; None where that is not planned.
        """
        unit = unit_now()
        self.trace.set_unit(unit.per_newton, unit.name)
        self.trace.set_side("right" if side == "right" else "left")
        self.trace.set_target(target_n)
        if aim is not None and 0 < aim.low_n_per_s <= aim.high_n_per_s:
            self.trace.set_guide(aim.low_n_per_s, aim.high_n_per_s, hold_s)
        else:
            self.trace.set_guide(None, None)
        self.now.set_aim(aim)

    def set_hidden(self, hidden: bool) -> None:
        """Show nothing that is measured."""
        if hidden is self._hidden:
            return
        self._hidden = hidden
        self.trace.set_hidden(hidden)
        self.now.set_hidden(hidden)
        if hidden:
            self.close_details()

    def set_whole(self, whole: bool) -> None:
        """Show the whole session, or the last seconds."""
        self.whole_button.setChecked(whole)
        self.trace.set_whole(whole)
        self.whole_changed.emit(whole)

    def set_rest(self, left_s: float | None) -> None:
        """Tell the rest that is left before the next trial, s; None where there is none to wait for."""
        self.row.set_rest(left_s)
        self.now.set_rest(left_s)

    def set_trouble(self, trouble: Trouble | None, silent_s: float) -> None:
        """Tell what is wrong with the stream.

        Args:
            trouble: What is wrong, or None.
            silent_s: Time since the newest reading, s.
        """
        self.now.set_trouble(trouble)
        self.trace.set_silence(silent_s if trouble is Trouble.SILENT else None)

    def show_sides(self, sides: Sides | None) -> None:
        """Show left against right; None takes it away."""
        if sides is not None:
            self.sides.show_sides(sides)
        self.sides.setVisible(sides is not None)

    # what arrives

    def reset(self) -> None:
        """Forget the stream, for the next one; the trials stay."""
        self.trace.reset()
        self.now.reset()

    def take(self, update: LiveUpdate, calibration: CalibrationState | None = None) -> None:
        """Take one update; :meth:`refresh` draws it."""
        self.trace.append(update, calibration)
        self.now.take(update, calibration)
        if update.phase in PUSHING and not update.trials and update.sensor is SensorState.USABLE:
            self.verdict.step_back()

    def show_verdict(self, number: int, graded: GradedTrial) -> None:
        """Show a verdict; what else stood in its place goes."""
        self.close_details()
        self.verdict.show_trial(number, graded)

    def refresh(self) -> None:
        """Draw what has come."""
        self.trace.refresh()
        self.now.refresh()

    # the evidence of a trial

    def _open(self, item: TrialItem) -> None:
        shown = self.place.currentWidget() is self.details and self.details.item is not None
        if shown and self.details.item is not None and self.details.item.number == item.number:
            self.close_details()
            return
        self.details.show_item(item)
        self.place.setCurrentWidget(self.details)
        self.row.mark_open(item)

    def _open_shown(self) -> None:
        item = next((one for one in self.row.items if one.number == self.verdict.number), None)
        if item is not None:
            self._open(item)
            self.details.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def details_open(self) -> bool:
        """Whether all of the evidence of a trial stands in the place of the verdict."""
        return self.place.currentWidget() is self.details

    def close_details(self) -> None:
        """Show the verdict again."""
        if not self.details_open:
            return
        inside = any(part.hasFocus() for part in self.details.findChildren(QWidget))
        self.place.setCurrentWidget(self.verdict)
        self.row.mark_open(None)
        chip = None if self.details.item is None else self.row.chip_of(self.details.item.number)
        if inside and chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the evidence of a trial, where it is open."""
        if event.key() == Qt.Key.Key_Escape and self.details_open:
            self.close_details()
        else:
            super().keyPressEvent(event)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        parts = (self.caption, self.trace, self.row, self.sides, self.now, self.verdict, self.details)
        for part in parts:
            part.recolour(look)
        self.trace.refresh()
