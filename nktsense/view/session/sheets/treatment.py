"""What is being done to a muscle: how long already, and how long a retest is still in time."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.timing import due_release
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.texts import Marked, heading, small, text, title
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import DISPLAY, GIANT, GRID, SMALL, STRONG, Mark
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Answers, Column, offered
from nktsense.view.session.sheets.treatment_times import Standing, Times, times_of
from nktsense.view.session.sheets.treatment_words import (
    aim_of,
    details_of,
    line_of,
    meaning,
    modality,
    sham_words,
    where_of,
    window_words,
)
from nktsense.view.testing.story import bind_units
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView

_ASKED: Final = ("release:", "where:", "start", "meant", "reveal:")
"""How the ids of the answers begin with which a treatment is put together."""
_FIELDS: Final = ("site", "dose", "what")
_TALL_PX: Final = 460
"""From this height on the figures are as large as those of a force."""


class TreatmentSheet(SessionSheet):
    """The treatment that is given or was given last.

    Args:
        clock: Gives the time, s since 1970.
    """

    name = "treatment"

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._clock = clock
        self._view: DeskView | None = None
        self.column = Column()
        self.who, self.what, self.details = title(""), text(), small()
        self.sham = Marked("", None)
        self.figures, self.caption = Text(DISPLAY, STRONG), small()
        self.bar, self.standing, self.means = QProgressBar(), text(), small()
        self.now, self.answers = QPushButton(), Answers()
        self.question = heading("")
        self.fields = {name: QLineEdit() for name in _FIELDS}
        self.rows: dict[str, QWidget] = {}
        self.earlier = small()
        self._lay_out()
        self.now.clicked.connect(self._go_on)
        self.answers.chosen.connect(self.choose)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Treatment")

    def wanted(self, view: DeskView) -> bool:
        """It belongs to a treatment that is put together or given, and to the time until its retest."""
        if view.setup is not None:
            return False
        asked = any(one.id.startswith(_ASKED) for one in view.offer.choices)
        return asked or view.state.phase is Phase.INTERVENING or due_release(view.state) is not None

    def there(self, view: DeskView) -> bool:
        """Something can be treated once a muscle was tested."""
        return any(test.finished_s is not None for test in view.state.tests)

    def show_view(self, view: DeskView) -> None:
        """Show what is given, and what is asked of it."""
        self._view = view
        state = view.state
        given = state.interventions[-1] if state.interventions else None
        nothing = tr("No treatment yet")
        self.who.say(nothing if given is None else where_of(state, given))
        words = [] if given is None else [modality(given), aim_of(state, given)]
        empty = tr("What is done to a muscle, and for how long, stands here. The program proposes no treatment.")
        self.what.say(" · ".join(filter(None, words)) or empty)
        self.details.say("" if given is None else details_of(given))
        self.details.setVisible(bool(self.details.text()))
        sham = "" if given is None else sham_words(state, given)
        self.sham.show_text(sham, Mark.TRIANGLE if sham else None, "caution")
        self.sham.setVisible(bool(sham))
        self.means.say(bind_units(meaning(state)))
        self.bar.setRange(0, max(1, round(state.plan.retest_within_s)))
        self._show_asked(view)
        before = state.interventions[:-1]
        self.earlier.say("\n".join([tr("Before:"), *(line_of(state, one) for one in before)]) if before else "")
        self.earlier.setVisible(bool(before))
        self.frame()

    def frame(self) -> None:
        """Let the time run."""
        if self._view is None:
            return
        state = self._view.state
        times = times_of(state, self._clock())
        figures, caption = _figures(times)
        self.figures.say(figures, "muted" if times.standing is Standing.NOTHING else "ink")
        self.caption.say(caption)
        self.figures.setAccessibleName(f"{caption} {figures}".strip())
        words = bind_units(window_words(state, times))
        self.standing.say(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(round(times.left_s or 0.0))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.column.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take figures that can be read from far where there is room."""
        super().resizeEvent(event)
        self.figures.setFont(font(GIANT if self.height() >= _TALL_PX else DISPLAY, STRONG))

    # the parts

    def _lay_out(self) -> None:
        self.bar.setTextVisible(False)
        as_kind(self.now, "primary")
        self.now.setAutoDefault(False)
        running = QHBoxLayout()
        figures = QVBoxLayout()
        figures.setSpacing(0)
        figures.addWidget(self.figures)
        figures.addWidget(self.caption)
        running.addLayout(figures, 1)
        running.addWidget(self.now, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.column)
        for part in (self.who, self.what, self.details, self.sham, self.question, self.answers):
            self.column.add(part)
        names = {"site": tr("Site"), "dose": tr("Dose"), "what": tr("What is done")}
        for field, line in self.fields.items():
            self.rows[field] = self.column.add(self._row(field, names[field], line))
        self.column.lines.insertLayout(self.column.lines.count() - 1, running)
        for part in (self.bar, self.standing, self.means, self.earlier):
            self.column.add(part)

    def _row(self, field: str, words: str, line: QLineEdit) -> QWidget:
        out, row, label = QWidget(), QHBoxLayout(), Text(SMALL, role="muted")
        label.say(words)
        line.setAccessibleName(words)
        line.setMaxLength(400)
        line.editingFinished.connect(lambda: self._type(field))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(label, 1)
        row.addWidget(line, 3)
        out.setLayout(row)
        return out

    def _show_asked(self, view: DeskView) -> None:
        """Show the answers with which a treatment is put together, and the button that goes on."""
        asked = [one for one in view.offer.choices if one.id.startswith(_ASKED)]
        begins = view.state.phase is Phase.READY and bool(asked)
        self.question.say(said(view.offer.question) if begins else "")
        self.question.setVisible(begins)
        back = [one for one in view.offer.choices if one.id == "back"] if begins else []
        self.answers.show_choices([*asked, *back])
        typed = {one.id: one.value for one in view.offer.fields}
        for field, line in self.fields.items():
            self.rows[field].setVisible(begins and field in typed)
            if field in typed and not line.hasFocus():
                line.setText(typed[field])
        choice = self._usual(view)
        found = offered(view).get(choice)
        self.now.setVisible(not begins)
        self.now.setEnabled(found is not None)
        words = {"done": tr("Finished: retest now"), "release": tr("Release or activate")}.get(choice, tr("Retest now"))
        self.now.setText(words)
        self.now.setAccessibleName(words if found is None else said(found.words))

    def _usual(self, view: DeskView) -> str:
        """Return the id of what comes next: the end of the treatment, its retest, or another treatment."""
        if view.state.phase is Phase.INTERVENING:
            return "done"
        release = due_release(view.state)
        return "release" if release is None else f"retest:{release.what.test}"

    # what the person does

    def _go_on(self) -> None:
        if self._view is not None:
            self.choose.emit(self._usual(self._view))

    def _type(self, field: str) -> None:
        typed = {} if self._view is None else {one.id: one.value for one in self._view.offer.fields}
        words = self.fields[field].text().strip()
        if field in typed and words != typed[field]:
            self.say.emit(field, words)


def _figures(times: Times) -> tuple[str, str]:
    """Return the large figures, and what they are."""
    if times.standing is Standing.OPEN and times.left_s is not None:
        return _clock(-(-times.left_s // 1)), tr("left to begin the retest")
    if times.standing is Standing.OVER:
        return _clock(0), tr("left to begin the retest")
    if times.standing is Standing.GIVEN:
        if times.taken_s is None:
            return "–:––", tr("how long is not known: there was a pause")
        return _clock(times.taken_s), tr("since it began")
    if times.standing is Standing.NOTHING:
        return _clock(0), tr("how long it takes")
    if times.taken_s is None:
        return "–:––", tr("how long it took is not known")
    return _clock(times.taken_s), tr("as long as it took")


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
