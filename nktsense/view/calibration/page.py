"""What the window of a guided calibration shows, and where."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.guide.view import RunView
from nktsense.view.calibration.asking import AskingLine
from nktsense.view.calibration.curve import Provisional
from nktsense.view.calibration.now import AlertStrip, Doing, Fitted, Progress, ReadingCard
from nktsense.view.calibration.picture import Picture
from nktsense.view.calibration.points import PointTable, rows_of
from nktsense.view.calibration.recent import Recent
from nktsense.view.calibration.steady import Steady
from nktsense.view.calibration.words import (
    force_figures,
    headline,
    keys_of,
    next_words,
    place_words,
    reading_figures,
    state_words,
    told,
)
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, REGULAR, SMALL, STRONG, TEXT
from nktsense.view.testing.bars import Rule
from nktsense.view.words import tr

_COMPACT_PX: Final = (1100, 700)
"""Below this width or height everything takes less room."""
_COLUMN_PX: Final = (448, 432)
_STEADY_PX: Final = (168, 96)
_QUIET_S: Final = 2.0
"""From when on it is said that no reading comes, s."""
_ODD_S: Final = 1.0
"""An alert is shown when it has stood for this long, s of the stream."""


class CalibrationPage(QWidget):
    """Everything of the window, without its keys.

    Args:
        run: The run.
        plan: Its plan.
    """

    chosen = Signal(int)
    """The number of the point that was clicked."""

    def __init__(self, run: GuidedRun, plan: Plan) -> None:
        super().__init__()
        self._run, self._plan = run, plan
        self._highest_n = run.forces.force_n[-1]
        self._shown: tuple[int, int, int] | None = None
        self._odd_since: tuple[int, float] | None = None
        self._recent = Recent(self._highest_n)
        self._found = Provisional()
        self.title, self.count, self.left = Text(LARGE, STRONG), Text(LARGE), Text(TEXT)
        self.place = Fitted((TEXT, SMALL), REGULAR, 3 * GRID)
        self.progress, self.doing, self.alert = Progress(), Doing(), AlertStrip()
        series = max(action.series for action in run.actions)
        self.picture = Picture(self._highest_n, plan.instrument.unit, series)
        self.reading = ReadingCard(gauge=plan.gauge is not None)
        limit_n = plan.sequence.steady_percent / 100 * self._highest_n
        self.steady = Steady(limit_n, plan.sequence.read_s, plan.instrument.unit)
        self.table, self.status = PointTable(), AskingLine()
        self._lay_out()
        self.title.say(tr("Calibration of {serial}", serial=plan.instrument.serial))
        self.picture.chosen.connect(self.chosen)
        self.table.chosen.connect(self.chosen)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN, 0)
        head.setSpacing(2 * GRID)
        for text, stretch in ((self.title, 0), (self.place, 1), (self.left, 0), (self.count, 0)):
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            head.addWidget(text, stretch)
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.doing)
        left.addWidget(self.alert)
        left.addWidget(self.picture, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID)
        right.addWidget(self.reading)
        right.addWidget(self.steady)
        right.addWidget(self.table, 1)
        self._right = QWidget()
        self._right.setLayout(right)
        body = QHBoxLayout()
        body.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        body.setSpacing(MARGIN)
        body.addLayout(left, 1)
        body.addWidget(self._right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.progress)
        whole.addLayout(body, 1)
        whole.addWidget(Rule())
        whole.addWidget(self.status)
        self.set_compact(compact=False)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as in a low window or a narrow one."""
        self._compact = compact
        high = (5 if compact else 6) * GRID
        for text, size, weight in (
            (self.title, LARGE, STRONG),
            (self.left, TEXT, REGULAR),
            (self.count, LARGE, REGULAR),
        ):
            text.setFont(font(TEXT if compact else size, weight))
            text.setFixedHeight(high)
        # Two lines in the low window: words of some languages are long.
        self.place.set_place((SMALL,) if compact else (TEXT, SMALL), high if compact else 3 * GRID)
        for text, widest in (
            (self.left, tr("about {minutes} min left", minutes=100)),
            (self.count, tr("{number} of {all}", number=100, all=100)),
        ):
            text.setFixedWidth(text.fontMetrics().horizontalAdvance(widest) + GRID)
        self._right.setFixedWidth(_COLUMN_PX[compact])
        self.steady.setFixedHeight(_STEADY_PX[compact])
        for part in (self.doing, self.alert, self.reading, self.status):
            part.set_compact(compact=compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much room as there is."""
        super().resizeEvent(event)
        compact = self.width() < _COMPACT_PX[0] or self.height() < _COMPACT_PX[1]
        if compact != self._compact:
            self.set_compact(compact=compact)

    def choose(self, number: int | None) -> None:
        """Mark a point in picture and table, or none."""
        self.picture.choose(number)
        self.table.choose(number)

    def show_view(self, view: RunView, message: str) -> None:
        """Show how the run stands.

        Args:
            view: The run.
            message: What the link has to say, or "".
        """
        self._recent.take(view)
        count, place, left = place_words(self._run, view)
        self.count.say(count)
        self.place.say(place)
        self.left.say(left, "muted")
        self.progress.show_done(self._run.actions, view.position)
        self._show_doing(view, message)
        self._show_reading(view)
        self._show_points(view)
        action = view.action
        coming = action is not None and not view.over and action.kind == "read" and action.step > 0
        self.picture.show_next((action.force_n, action.series) if action and coming else None, self._recent.per_n)
        self.steady.show_recent(self._recent)
        self.status.show_keys(keys_of(view.phase))

    def _show_doing(self, view: RunView, message: str) -> None:
        look, word, sentence = state_words(
            view,
            message=message,
            heard=self._recent.heard,
            silent_s=self._recent.silent_s,
            quiet_s=_QUIET_S,
        )
        wanted = view.phase in ("load", "confirm")
        role = look.role if view.over else "ink" if wanted else "muted"
        self.doing.instruction.say(headline(view), role)
        self.doing.show_state(look, word, sentence)
        self.doing.following.say(next_words(self._run, view))
        self.alert.say(told(self._settled_alert(view)))

    def _settled_alert(self, view: RunView) -> str:
        """Return an alert once it has stood for a moment: while a weight is put on, many a reading looks odd."""
        if view.over or not view.alert:
            self._odd_since = None
            return ""
        if self._odd_since is None or self._odd_since[0] != view.position:
            self._odd_since = (view.position, view.time_s)
        return view.alert if view.time_s - self._odd_since[1] >= _ODD_S else ""

    def _show_reading(self, view: RunView) -> None:
        instrument = self._plan.instrument
        raw = f"{reading_figures(view.reading, instrument)} {told(instrument.unit)}"
        raw = tr("it shows {reading}", reading=raw) if instrument.unit == "N" else raw
        gauge = ""
        if self._plan.gauge is not None:
            gauge = tr("gauge {force} N", force=force_figures(view.reference_n, self._highest_n))
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
        instrument = self._plan.instrument
        self.table.show_rows(rows_of(self._found, view.points, view.discarded, instrument, self._highest_n))
