"""The test screen as a page of the house: what a visit tells, on the board."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from nktsense.acquire.update import LinkState
from nktsense.grading import GradedTrial, GradeSettings, TestType
from nktsense.palette import Palette
from nktsense.protocol.session.state import TestRecord
from nktsense.protocol.session.steps import StartTest
from nktsense.view.house.page import Page
from nktsense.view.testing.before_trial import title_of, waiting_of
from nktsense.view.testing.board import TestBoard
from nktsense.view.testing.items import items_of_records
from nktsense.view.testing.pace import Aim
from nktsense.view.testing.sides import two_sides
from nktsense.view.testing.trouble import trouble_sentence
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.words import said, set_lever, torque_lacks_lever, tr
from nktsense.visit.desk.news import DeskNews, DeskView
from nktsense.visit.progress import SeenTrial

CAPTION_S: Final = 8.0
"""How long words that fell silent are shown, s."""
Curve = tuple[GradedTrial, NDArray[np.float64], NDArray[np.float64]]
"""A trial with its times, s, and forces, N."""


class TestPage(Page):
    """Shows the test that is under way, or the one that was last.

    Args:
        clock: Gives a time that never goes back, s.
    """

    __test__ = False  # not a test class, whatever its name begins with

    name = "test"

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self.board, self.watch = TestBoard(), StreamWatch(clock=clock)
        self._caption_until = 0.0
        self._view: DeskView | None = None
        self._setup: StartTest | None = None
        self._number = 0
        self._graded: dict[int, GradedTrial] = {}
        self._curves: dict[tuple[str, str], Curve] = {}
        self._rest: tuple[float, float] | None = None
        self._dirty = False
        self._seen: object = None
        self._told: object = ("", None)
        self._sentence = ""
        self.board.marked.connect(self._mark)
        self._show_can_mark()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self._wait()

    @property
    def title(self) -> str:
        """Muscle, side and test."""
        if self._view is None or self._setup is None:
            return tr("Test")
        return title_of(self._setup, self._view.state)

    # what the keys of the window do here

    def back(self) -> bool:
        """Close the evidence of a trial, where it is open."""
        was = self.board.details_open
        self.board.close_details()
        return was

    def whole(self) -> bool:
        """Show the whole session, or the last seconds again."""
        self.board.set_whole(not self.board.trace.whole)
        return True

    def mark(self) -> bool:
        """Mark this moment in the recording, where one is made."""
        if self._can_mark:
            self._mark()
        return self._can_mark

    def caption(self, words: str) -> bool:
        """Show words of a sound that nobody heard above the trace, for some seconds, where there is room."""
        self._caption_until = self._clock() + CAPTION_S
        return self.board.say(words)

    # what happened

    def news(self, news: DeskNews) -> None:
        """Take what happened; :meth:`frame` draws it."""
        self._dirty = True
        self.watch.news(news)
        if news.new_stream:
            self.board.reset()
        if news.view is not None:
            self._take_view(news.view)
        for update in news.updates:
            self.board.take(update, self.watch.calibration)
        for trial in news.trials:
            self._take_trial(trial)
        self._show_can_mark()
        self._wait()

    def frame(self) -> None:
        """Draw what is due."""
        self._show_rest()
        self.board.set_trouble(self.watch.trouble, self.watch.silent_s)
        self._wait()
        self._tell()
        if self.board.caption.text() and self._clock() > self._caption_until:
            self.board.caption.say("")
        if self._dirty:
            self._dirty = False
            self.board.refresh()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.board.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The curve is placed anew, also where the device gives nothing more."""
        super().resizeEvent(event)
        self._dirty = True

    # where the visit stands

    def _take_view(self, view: DeskView) -> None:
        self._view = view
        test = view.state.open_test
        if view.setup is not None:
            number = len(view.state.tests) + (1 if test is None else 0)
            if number != self._number or view.setup != self._setup:
                self._begin(view.setup, view, fresh=number != self._number)
                self._number = number
        self.board.set_hidden(view.state.blinded)
        left_s = view.offer.waits.rest_left_s
        self._rest = None if left_s is None else (left_s, self._clock())
        self._show_row()

    def _begin(self, setup: StartTest, view: DeskView, *, fresh: bool) -> None:
        """Another test is set up: what was of the one before goes."""
        self._setup = setup
        set_lever(setup.lever_m)
        if fresh:
            self._graded = {}
            self.board.trace.clear_trials()
            self.board.caption.say("")
            self.board.close_details()
            self.board.verdict.clear()
        kind = TestType(setup.test)
        aim = Aim(setup.ramp_low_n_per_s, setup.ramp_high_n_per_s, setup.target_n) if kind is TestType.BREAK else None
        hold_s = GradeSettings(test=kind, hold_s=view.state.plan.hold_s).planned_hold_s
        self.board.set_test(setup.side, setup.target_n, aim, hold_s)
        self._lay_under(setup)
        if torque_lacks_lever():
            self.status.emit(tr("Forces are shown in N: the lever arm of this test is not known."))

    def _lay_under(self, setup: StartTest) -> None:
        """Lay the curve under the push that it is compared with: that before a release, else that of the other side."""
        trace = self.board.trace
        before = self._curves.get((setup.muscle, setup.side)) if setup.purpose == "retest" else None
        other = self._curves.get((setup.muscle, {"left": "right", "right": "left"}.get(setup.side, "")))
        if before is not None:
            trace.set_before(*before)
        elif other is not None:
            trace.set_other_side(*other)
        else:
            trace.set_other_side(None)

    def _take_trial(self, trial: SeenTrial) -> None:
        if self._view is None or self._view.state.blinded:
            return
        self.board.trace.add_trial(trial.graded)
        if self._setup is not None:
            curve = self.board.trace.curve_of(trial.graded)
            self._curves[self._setup.muscle, self._setup.side] = (trial.graded, *curve)
        if trial.record is None:
            return  # the status line says why it is not kept
        self._graded[trial.record.number] = trial.graded
        self._show_row()
        self.board.show_verdict(trial.record.number, trial.graded)

    @property
    def _test(self) -> TestRecord | None:
        """The test whose trials are shown: the open one, or the last where its results still stand."""
        if self._view is None:
            return None
        tests = self._view.state.tests
        return tests[self._number - 1] if 0 < self._number <= len(tests) else None

    def _show_row(self) -> None:
        view, test = self._view, self._test
        if view is None:
            return
        hidden = view.state.blinded
        items = items_of_records(() if test is None else test.trials, self._graded, hidden=hidden)
        self.board.row.show_items(items, view.state.plan.trials)
        setup = self._setup
        self.board.show_sides(None if setup is None else two_sides(view.state, setup.muscle, setup.side))

    def _show_rest(self) -> None:
        left_s = None
        if self._rest is not None:
            left_s = max(self._rest[0] - (self._clock() - self._rest[1]), 0.0)
        self.board.set_rest(left_s)

    def _wait(self) -> None:
        """Say what is waited for, unless the last verdict of this test stands there."""
        view, last, trouble = self._view, self.watch.last, self.watch.trouble
        seen = (view, None if last is None else (last.state, last.phase), trouble, self.board.verdict.number)
        if seen == self._seen:
            return
        self._seen = seen
        streaming = last is not None and last.state in (LinkState.STREAMING, LinkState.RECONNECTING)
        if view is not None and self.board.verdict.number is not None and not view.state.blinded:
            test = view.state.open_test
            over = test is None or len(test.counted) >= view.state.plan.trials  # nothing is waited for any more
            if over or (streaming and not view.lost):
                return
        self.board.verdict.wait_for(waiting_of(view, last, trouble))

    def _tell(self) -> None:
        """Say below what the device has to say, or what is wrong where a verdict stands in its place; each once.

        It goes when it is over.
        """
        last, trouble, judged = self.watch.last, self.watch.trouble, self.board.verdict.number is not None
        speaks = (LinkState.SETTLING, LinkState.STREAMING, *((LinkState.RECONNECTING,) if judged else ()))
        message = last.message if last is not None and last.state in speaks else ""
        beside = trouble if trouble is not None and trouble.asks and judged else None
        told = (message, None if message else beside)
        if told == self._told:
            return
        self._told, before = told, self._sentence
        self._sentence = said(message) if message else "" if beside is None else trouble_sentence(beside)
        if self._sentence:
            self.status.emit(self._sentence)
        elif before:
            self.past.emit(before)

    @property
    def _can_mark(self) -> bool:
        """Whether a device is open whose samples have begun to come."""
        open_now = self._view is not None and self._view.device_open
        return open_now and len(self.board.trace.force_samples) > 0

    def _show_can_mark(self) -> None:
        self.board.mark_button.setEnabled(self._can_mark)

    def _mark(self) -> None:
        if self._can_mark:
            self.board.trace.mark()
            self.marked.emit(time.monotonic())
