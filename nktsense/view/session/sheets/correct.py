"""The sheet of corrections: a finished test that was of another muscle or side than was said."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.errors import StepRefusedError
from nktsense.palette import Palette
from nktsense.protocol.part import Side
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.possible import why_not
from nktsense.protocol.session.state import SessionState, TestRecord
from nktsense.protocol.session.steps import CorrectTest
from nktsense.view.look.picker import Picker
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import plain_tip
from nktsense.view.look.texts import Marked, heading, recolour_all, small, text
from nktsense.view.look.tokens import GRID, Mark
from nktsense.view.session.muscle_state import side_word
from nktsense.view.session.plan_rows import muscle_name
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column
from nktsense.view.session.sheets.notes_entry import Chips
from nktsense.view.session.sheets.tabs_order import in_place
from nktsense.view.words import said, tr
from nktsense.view.words.days import time_text
from nktsense.visit.desk import stock
from nktsense.visit.desk.correcting import NEW_SIGNATURE
from nktsense.visit.desk.news import DeskView

Place = tuple[str, Side]
_ASKED: Final = ("correct:", "as:", "corrected:")


def named(state: SessionState, place: Place) -> str:
    """Return a muscle with its side, in the chosen language."""
    muscle, side = place
    return tr("{muscle}, {side}", muscle=said(muscle_name(state, muscle)), side=side_word(side))


def places(state: SessionState, test: TestRecord) -> tuple[Place, ...]:
    """Return what a test may have been of: the other side first, then what is planned or was tested.

    Args:
        state: The session.
        test: A finished test of it.
    """
    here: Place = (test.setup.muscle, test.setup.side)
    found: dict[Place, None] = {}
    if test.setup.side != "midline":
        found[test.setup.muscle, "left" if test.setup.side == "right" else "right"] = None
    for one in (*state.plan.muscles, *(other.setup for other in state.tests)):
        found[one.muscle, one.side] = None
    return tuple(place for place in found if place != here and _may_be(state, test, place))


def _may_be(state: SessionState, test: TestRecord, place: Place) -> bool:
    """Whether the protocol would take it: not of a muscle that is never scored, or whose break test is refused."""
    muscle, side = place
    step = CorrectTest(test=test.number, muscle=muscle, side=side, reason=stock.CORRECTED[0][1])
    try:
        Session((), state).take(step, at_s=state.at_s, by=state.begin.testers[0].code)
    except StepRefusedError:
        return False
    return True


class TestButton(Segment):
    """A test that can be chosen; words that are wider than the sheet end in "…", and its tool tip has them whole.

    Args:
        words: Which test it is, in the chosen language.
    """

    __test__ = False  # not a test class, whatever its name begins with

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.setMinimumWidth(6 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words where they do not fit."""
        super().resizeEvent(event)
        room = self.width() - 5 * GRID
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))


class CorrectSheet(SessionSheet):
    """Which test, what it was really of, and how the mistake came about. What was said before stays."""

    name = "correct"

    def __init__(self) -> None:
        super().__init__()
        self._state: SessionState | None = None
        self._shown: object = None
        self._test = 0
        self._places: tuple[Place, ...] = ()
        self.tests: dict[int, Segment] = {}
        self.history: list[Marked] = []
        self.really, self.reason = Picker(), QLineEdit()
        self.chips = Chips([words for _, words in stock.CORRECTED], self.reason)
        self.says, self.why, self.button = text(), small(), QPushButton(tr("Correct it"))
        self.body = Column(GRID)
        self._name_parts()
        self._lay_out()
        self.really.currentIndexChanged.connect(self._say)
        self.reason.textChanged.connect(self._say)
        self.reason.returnPressed.connect(self._correct)
        self.button.clicked.connect(self._correct)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Correct")

    def wanted(self, view: DeskView) -> bool:
        """Where it is asked which test is to be corrected."""
        return any(one.id.startswith(_ASKED) for one in view.offer.choices)

    def there(self, view: DeskView) -> bool:
        """Once a test is finished."""
        return any(test.finished_s is not None for test in view.state.tests)

    def show_view(self, view: DeskView) -> None:
        """Show the tests."""
        state, before = view.state, self._state
        shown = (state.begin.session, state.tests, state.phase, state.answers, state.breaks_open)
        self._state = state
        if shown == self._shown:
            return
        self._shown = shown
        if before is None or before.begin.session != state.begin.session or _corrections(before) != _corrections(state):
            self._clear()
        self._show_tests(state)
        refused = why_not(state, CorrectTest)
        self.why.say("" if refused is None else said(refused.message))
        self.why.setVisible(refused is not None)
        self._show_places()
        recolour_all(self, self._look)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        recolour_all(self, look)
        for button in self.tests.values():
            button.recolour(look)

    # what is shown

    def _show_tests(self, state: SessionState) -> None:
        for part in (*self.tests.values(), *self.history):
            self._list.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.tests, self.history = {}, []
        for test in reversed([test for test in state.tests if test.finished_s is not None]):
            self._add_test(state, test)
        in_place(self._holder, *self.tests.values())
        if self._test not in self.tests:
            self._test = 0
        self._mark()

    def _add_test(self, state: SessionState, test: TestRecord) -> None:
        name = named(state, (test.setup.muscle, test.setup.side))
        words = tr("Test {number}, {time}: {muscle}", number=test.number, time=time_text(test.started_s), muscle=name)
        button = TestButton(words)
        button.recolour(self._look)
        button.clicked.connect(partial(self._pick, test.number))
        self.tests[test.number] = button
        self._list.addWidget(button)
        for was in test.corrected:
            line = Marked(
                tr(
                    "Recorded as {muscle} before; corrected at {time} by {who}: {reason}",
                    muscle=named(state, (was.muscle, was.side)),
                    time=time_text(was.at_s),
                    who=was.by,
                    reason=said(was.reason),
                ),
                Mark.CHECK,
            )
            self.history.append(line)
            self._list.addWidget(line)

    def _pick(self, number: int, _checked: bool = False) -> None:
        self._test = number
        self._mark()
        self._show_places()

    def _mark(self) -> None:
        for number, button in self.tests.items():
            button.setChecked(number == self._test)

    def _show_places(self) -> None:
        state, test = self._state, self._record
        found = () if state is None or test is None else places(state, test)
        if found != self._places:
            self._places = found
            self.really.clear()
            self.really.addItems([] if state is None else [named(state, place) for place in found])
            self.really.setCurrentIndex(-1)
        self._say()

    @property
    def _record(self) -> TestRecord | None:
        return None if self._state is None else self._state.finished_test(self._test)

    @property
    def _place(self) -> Place | None:
        index = self.really.currentIndex()
        return self._places[index] if 0 <= index < len(self._places) else None

    def _say(self) -> None:
        state, test, place = self._state, self._record, self._place
        can = state is not None and why_not(state, CorrectTest) is None
        for part in (self.really, self.reason, *self.chips.buttons.values()):
            part.setEnabled(can and test is not None)
        ready = can and test is not None and place is not None and bool(self.reason.text().strip())
        self.button.setEnabled(ready)
        if state is None or test is None:
            self.says.say(tr("Choose the test that was recorded wrong."), "muted")
        elif place is None:
            self.says.say(tr("Choose what test {number} was really of.", number=test.number), "muted")
        else:
            was = named(state, (test.setup.muscle, test.setup.side))
            words = tr(
                "Test {number} will be of {now}, not of {was}.", number=test.number, now=named(state, place), was=was
            )
            self.says.say(words, "ink")

    # what the person does

    def _correct(self) -> None:
        place = self._place
        if self.button.isEnabled() and place is not None:
            muscle, side = place
            reason = self.reason.text().strip()
            self.take.emit(CorrectTest(test=self._test, muscle=muscle, side=side, reason=reason))

    def _clear(self) -> None:
        self._test = 0
        self._places = ()
        self.really.clear()
        self.reason.clear()

    # the parts

    def _name_parts(self) -> None:
        self.really.setAccessibleName(tr("What it was really of"))
        self.really.setPlaceholderText(tr("muscle and side"))
        self.reason.setAccessibleName(tr("How the mistake came about"))
        self.reason.setPlaceholderText(tr("Without a reason nothing is corrected"))
        self.button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.body.add(text(tr("A test that was recorded with the wrong muscle or side is put right here.")))
        self.body.add(small(tr("What was said before stays in the audit trail, with who corrected it and why.")))
        self.body.add(small(said(NEW_SIGNATURE)))
        self.body.add(self.why)
        self.body.add_gap(GRID)
        self.body.add(heading(tr("Which test")))
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GRID // 2)
        self.body.add(self._holder)
        for words, part in (
            (tr("What it was really of"), self.really),
            (tr("How the mistake came about"), self.reason),
        ):
            self.body.add_gap(GRID)
            self.body.add(heading(words))
            self.body.add(part)
        self.body.add(self.chips)
        self.body.add_gap(GRID)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.says, 1)
        row.addWidget(self.button)
        self.body.add(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)


def _corrections(state: SessionState) -> int:
    return sum(len(test.corrected) for test in state.tests)
