"""The sheet of homework: what was given, a form for more, and how that of earlier sessions was done."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.session.possible import possible, why_not
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import GiveHomework
from nktsense.view.look.texts import Marked, heading, recolour_all, small
from nktsense.view.look.tokens import GRID, TEXT, Mark
from nktsense.view.session.muscle_state import side_word
from nktsense.view.session.plan_rows import muscle_name
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Answers, Column
from nktsense.view.session.sheets.homework_earlier import EarlierHomework, times_asked
from nktsense.view.session.sheets.notes_entry import Chips, Lines
from nktsense.view.words import said, tr
from nktsense.view.words.recorded import recorded
from nktsense.visit.desk import stock
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Choice

_ASKED: Final = "homework:"
_FIELD_PX: Final = 60


class HomeworkForm(QWidget):
    """What to do, how much and when, as the practitioner types it."""

    def __init__(self) -> None:
        super().__init__()
        self.what, self.dose, self.schedule = Lines(tr("What to do")), QLineEdit(), QLineEdit()
        self.button = QPushButton(tr("Give homework"))
        text, dose, schedule = stock.HOMEWORK
        self.chips = [Chips([text], self.what), Chips([dose], self.dose), Chips([schedule], self.schedule)]
        self.muscles = Chips([], self.what, ", ")
        self.why = small()
        self._given: GiveHomework | None = None
        self._can = False
        self._name_parts()
        self._lay_out()
        self.what.textChanged.connect(self.check)
        for field in (self.dose, self.schedule):
            field.textChanged.connect(self.check)

    @property
    def step(self) -> GiveHomework:
        """What is typed, as the step that gives it."""
        words = (self.what.toPlainText(), self.dose.text(), self.schedule.text())
        text, dose, schedule = (one.strip() for one in words)
        return GiveHomework(text=text, dose=dose, schedule=schedule)

    def enable(self, *, enabled: bool, why: str = "") -> None:
        """Say whether homework can be given now, and why not."""
        self._can = enabled
        for part in (self.what, self.dose, self.schedule):
            part.setEnabled(enabled)
        for chip in (chip for chips in (*self.chips, self.muscles) for chip in chips.buttons.values()):
            chip.setEnabled(enabled)
        self.why.say(why)
        self.why.setVisible(bool(why))
        self.check()

    def check(self) -> None:
        """Say whether there is something to give."""
        self.button.setEnabled(self._can and bool(self.step.text))

    def asked(self) -> GiveHomework:
        """Return what is typed, and wait for it to be recorded."""
        self._given = self.step
        return self._given

    def show_given(self, given: tuple[GiveHomework, ...]) -> None:
        """Let what was asked for and is recorded leave the fields."""
        if self._given is not None and self._given in given:
            if self.step == self._given:
                self.clear()
            self._given = None

    def clear(self) -> None:
        """Empty the fields."""
        self.what.clear()
        self.dose.clear()
        self.schedule.clear()
        self._given = None

    def _name_parts(self) -> None:
        self.what.setPlaceholderText(tr("In your own words; the program proposes nothing"))
        self.what.setAccessibleDescription(tr("Ctrl+Return gives what is typed as homework."))
        self.what.setFixedHeight(_FIELD_PX)
        self.dose.setAccessibleName(tr("How much"))
        self.dose.setPlaceholderText(tr("such as 3 × 10, slowly"))
        self.schedule.setAccessibleName(tr("When"))
        self.schedule.setPlaceholderText(tr("such as mornings and evenings"))
        self.button.setAutoDefault(False)

    def _lay_out(self) -> None:
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(2 * GRID)
        whole.setVerticalSpacing(GRID)
        whole.addWidget(heading(tr("New homework")), 0, 0, 1, 2)
        whole.addWidget(self.why, 1, 0, 1, 2)
        whole.addWidget(small(tr("What to do")), 2, 0, 1, 2)
        whole.addWidget(self.what, 3, 0, 1, 2)
        whole.addWidget(self.chips[0], 4, 0, 1, 2)
        self.named = small(tr("Muscles of this session, to name one"))
        whole.addWidget(self.named, 5, 0, 1, 2)
        whole.addWidget(self.muscles, 6, 0, 1, 2)
        for column, (words, field, chips) in enumerate(
            ((tr("How much"), self.dose, self.chips[1]), (tr("When"), self.schedule, self.chips[2]))
        ):
            whole.addWidget(small(words), 7, column)
            whole.addWidget(field, 8, column)
            whole.addWidget(chips, 9, column)
            whole.setColumnStretch(column, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.button)
        whole.addLayout(line, 10, 0, 1, 2)


class HomeworkSheet(SessionSheet):
    """Homework. Nothing of it can be taken back: what was given is kept, and more can be given."""

    name = "homework"

    def __init__(self) -> None:
        super().__init__()
        self._session, self._shown = "", object()
        self.form, self.earlier, self.again = HomeworkForm(), EarlierHomework(), Answers()
        self.lines, self.none = list[Marked](), small()
        self.body = Column(3 * GRID)
        self._lay_out()
        self.form.button.clicked.connect(self._give)
        self.form.what.taken.connect(self._give)
        for field in (self.form.dose, self.form.schedule):
            field.returnPressed.connect(self._give)
        self.earlier.choose.connect(self.choose)
        self.again.chosen.connect(self.choose)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Homework")

    def wanted(self, view: DeskView) -> bool:
        """Where it is asked which homework is given, or how that of an earlier session was done."""
        gives = any(one.id.startswith(_ASKED) for one in view.offer.choices)
        return gives or (view.state.screened and bool(times_asked(view.offer)))

    def there(self, view: DeskView) -> bool:
        """Once tests are possible, or where any was given."""
        return view.state.screened or bool(view.state.homework)

    def show_view(self, view: DeskView) -> None:
        """Show what was given."""
        state = view.state
        if state.begin.session != self._session:
            self._session = state.begin.session
            self.form.clear()
        refused = why_not(state, GiveHomework)
        self.form.enable(enabled=GiveHomework in possible(state), why="" if refused is None else said(refused.message))
        self.earlier.show_view(view)
        asked = tuple(one for one in view.offer.choices if one.id.startswith(_ASKED))
        shown = (state.homework, state.tests, asked, state.adherence)
        if shown == self._shown:
            return
        self._shown = shown
        self.again.show_choices([replace(one, kind="other") for one in asked], _again)
        self.form.muscles.show_words(_muscles(state))
        self.form.named.setVisible(bool(state.tests))
        self.form.show_given(state.homework)
        self._show_given(state)
        recolour_all(self, self._look)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        recolour_all(self, look)

    def _give(self) -> None:
        if self.form.button.isEnabled():
            self.take.emit(self.form.asked())

    def _show_given(self, state: SessionState) -> None:
        for line in self.lines:
            self._kept.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [
            Marked(tr("{number}. {homework}", number=number, homework=_whole(one)), Mark.CHECK, "muted", TEXT)
            for number, one in enumerate(state.homework, 1)
        ]
        for line in self.lines:
            self._kept.addWidget(line)
        self.none.setVisible(not self.lines)

    def _lay_out(self) -> None:
        given = QWidget()
        self._kept = QVBoxLayout(given)
        self._kept.setContentsMargins(0, 0, 0, 0)
        self._kept.setSpacing(GRID)
        self._kept.addWidget(heading(tr("Given in this session")))
        self._kept.addWidget(self.none)
        self.none.say(tr("Homework that is given stands here. It is kept as it is; more can be given."))
        for part in (given, self.form, self.again, self.earlier):
            self.body.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)


def _whole(one: GiveHomework) -> str:
    return "; ".join(recorded(part) for part in (one.text, one.dose, one.schedule) if part)


def _again(one: Choice) -> str:
    return "; ".join(part for part in (said(one.words), one.detail) if part)


def _muscles(state: SessionState) -> list[str]:
    """Return the muscles that were tested, with their side."""
    return [
        tr("{muscle}, {side}", muscle=said(muscle_name(state, test.setup.muscle)), side=side_word(test.setup.side))
        for test in state.tests
    ]
