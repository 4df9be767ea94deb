"""The sheet of the screening: every question at once, with its answer and what it locks where it happened."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from nktsense.palette import Palette
from nktsense.protocol.screening.items import NOTICE, Item, asked_items
from nktsense.protocol.screening.rules import ADULT_YEARS, unanswered
from nktsense.protocol.session.possible import possible
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import Answer, AnswerItem
from nktsense.view.look.texts import Marked, recolour_all, small, title
from nktsense.view.look.tokens import GRID, MARGIN, Mark
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column
from nktsense.view.session.sheets.notes_entry import LOW_PX
from nktsense.view.session.sheets.screening_foot import Foot, asked_inside
from nktsense.view.session.sheets.screening_item import BESIDE_PX, ItemRow
from nktsense.view.session.sheets.screening_words import ANSWERS, given_of, stands
from nktsense.view.testing.bars import Rule
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Offer

_LEVELS: Final = ("stop", "caution")


def changes_answer(offer: Offer) -> bool:
    """Return whether it is asked which answer is another one now, or how it is."""
    return any(one.id.startswith("item:") for one in offer.choices)


class ScreeningSheet(SessionSheet):
    """The screening. It never says that a person may be tested: it shows what was answered, and what that locks."""

    name = "screening"

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._clicked = self._low = False
        self._asked = ""
        items = asked_items()
        usual = Counter(map(_note, items)).most_common(1)[0][0]
        self.rows = {item.id: ItemRow(item, "" if _note(item) == usual else _note(item)) for item in items}
        self.notice, self.source = Marked(said(NOTICE), Mark.TRIANGLE, "caution"), small(usual)
        self.age = Marked("", Mark.TRIANGLE, "caution")
        self.body, self.foot, self.rule = Column(GRID + 4), Foot(), Rule()
        self._lay_out()
        for row in self.rows.values():
            row.answered.connect(self._answer)
        self.foot.choose.connect(self.choose)
        self.foot.say.connect(self.say)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Screening")

    def wanted(self, view: DeskView) -> bool:
        """While its questions are asked, while it locks the tests, and where an answer is to be changed."""
        asked = changes_answer(view.offer) or bool(asked_inside(view))
        return asked or view.state.phase in (Phase.SCREENING, Phase.LOCKED)

    def there(self, view: DeskView) -> bool:
        """After the history."""
        return view.state.phase is not Phase.HISTORY

    def show_view(self, view: DeskView) -> None:
        """Show what is answered."""
        state = view.state
        self.foot.show_view(view)
        shown = (state.begin.session, state.answers, state.stops, tuple(state.overridden.items()), state.phase)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_asked(state)
        given = given_of(state)
        now = AnswerItem in possible(state)
        for id_, row in self.rows.items():
            row.show_given(stands(state, row.item, given.get(id_)))
            row.enable(enabled=now)
        age = _of_age(state)
        self.age.show_text(age, Mark.TRIANGLE, "caution")
        self.age.setVisible(bool(age))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the questions have the room where the sheet is low."""
        super().resizeEvent(event)
        was, self._low = self._low, self.height() < LOW_PX
        self.foot.set_low(low=self._low and self.width() >= BESIDE_PX)
        if self._asked and self._low and not was:
            QTimer.singleShot(0, self, partial(self._come_to, self._asked))  # once everything has its place

    def _show_asked(self, state: SessionState) -> None:
        """Follow the question that is asked at the bottom; a click on this sheet moves nothing under the pointer."""
        left = unanswered(answers_of(state)) if state.phase is Phase.SCREENING else ()
        asked, self._clicked, clicked = next(iter(left), ""), False, self._clicked
        self._asked = asked
        for id_, row in self.rows.items():
            row.show_asked(asked=id_ == asked)
        if asked and not clicked and (state.answers or self._low):
            self._come_to(asked)

    def _come_to(self, item: str) -> None:
        row = self.rows[item]
        self.body.ensureVisible(0, row.y() + row.height(), 0, GRID)
        self.body.ensureVisible(0, row.y(), 0, GRID)  # where it does not fit, its beginning is in view

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        recolour_all(self, look)
        for part in (*self.findChildren(Rule), *self.rows.values()):
            part.recolour(look)

    def _answer(self, item: str, answer: str, words: str) -> None:
        """Take the answer as a step: a choice is for the question that was seen, and in haste that is another one."""
        self._clicked = True
        known: Answer = next(one for one in ANSWERS if one == answer)
        self.take.emit(AnswerItem(item=item, answer=known, words=words))

    def _lay_out(self) -> None:
        heads = {
            "stop": (tr("Stops"), tr("Yes or not known: no test, unless a licensed tester lets the tests go on.")),
            "caution": (tr("Cautions"), tr("Yes or not known: tested otherwise, as it says.")),
        }
        for part in (self.source, self.age):
            self.body.add(part)
        for level in _LEVELS:
            self.body.add_gap(GRID)
            self.body.add(title(heads[level][0]))
            self.body.add(small(heads[level][1]))
            self.body.add(Rule())
            for row in self.rows.values():
                if row.item.level == level:
                    self.body.add(row)
        self.body.add_gap(MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)
        column.addWidget(self.rule)
        column.addWidget(self.foot)


def _note(item: Item) -> str:
    review = said(item.review)
    return f"{said(item.source)} {review[:1].upper()}{review[1:]}."


def _of_age(state: SessionState) -> str:
    age = state.begin.age_years
    if age is None:
        return tr("No age is given: below {years} years no break tests, unless allowed.", years=ADULT_YEARS)
    if age < ADULT_YEARS:
        return tr("Age {age}: no break tests, unless a licensed tester allows them.", age=age)
    return ""
