"""The sheet of notes and goals: what was noted, with when and by whom, and room for more."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.session.possible import possible
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import Observe, SetGoal
from nktsense.view.look.texts import Marked, heading, recolour_all, small
from nktsense.view.look.tokens import GRID, TEXT, Mark
from nktsense.view.session.muscle_state import side_word
from nktsense.view.session.plan_rows import muscle_name
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column
from nktsense.view.session.sheets.notes_entry import Entry
from nktsense.view.session.sheets.notes_goal import Goals
from nktsense.view.words import said, tr
from nktsense.view.words.days import time_text
from nktsense.view.words.recorded import recorded
from nktsense.visit.desk import stock
from nktsense.visit.desk.news import DeskView

_ASKED: Final = ("note:", "goal:")


class NotesSheet(SessionSheet):
    """Notes in the practitioner's words, and the goals of client and practitioner."""

    name = "notes"

    def __init__(self) -> None:
        super().__init__()
        self._session, self._shown = "", object()
        self.entry = Entry(
            tr("New note"), [words for _, words in stock.NOTES], tr("Anything worth keeping, in your own words")
        )
        self.goals, self.lines = Goals(), list[Marked]()
        self.none, self.body = small(), Column(3 * GRID)
        self._lay_out()
        self.entry.recorded.connect(self._record)
        self.goals.take.connect(self.take)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Notes")

    def wanted(self, view: DeskView) -> bool:
        """Where a note or a goal is asked for."""
        return any(one.id.startswith(_ASKED) for one in view.offer.choices)

    def show_view(self, view: DeskView) -> None:
        """Show what is noted."""
        state = view.state
        if state.begin.session != self._session:
            self._session = state.begin.session
            self.entry.clear()
            self.goals.clear()
        now = possible(state)
        self.entry.enable(enabled=Observe in now)
        self.goals.show_state(state, possible=SetGoal in now)
        shown = (state.begin.session, state.observations, state.goals)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_notes(state)
        recolour_all(self, self._look)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        recolour_all(self, look)

    def _show_notes(self, state: SessionState) -> None:
        for line in self.lines:
            self._kept.removeWidget(line)
            line.hide()
            line.deleteLater()
        noted = [(at_s, by, one) for at_s, by, one in state.observations if one.kind in ("other", "muscle")]
        self.lines = [
            Marked(
                tr("{time}, {who}: {words}", time=time_text(at_s), who=by, words=_words(state, one)),
                Mark.CHECK,
                "muted",
                TEXT,
            )
            for at_s, by, one in reversed(noted)
        ]
        for line in self.lines:
            self._kept.addWidget(line)
        self.none.setVisible(not noted)
        self.entry.show_count(sum(one.kind == "other" for _, _, one in noted))

    def _record(self, words: str) -> None:
        self.take.emit(Observe(kind="other", text=words))

    def _lay_out(self) -> None:
        notes = QWidget()
        self._kept = QVBoxLayout(notes)
        self._kept.setContentsMargins(0, 0, 0, 0)
        self._kept.setSpacing(GRID)
        self._kept.addWidget(heading(tr("Notes of this session")))
        self._kept.addWidget(self.none)
        self.none.say(tr("Notes stand here, the latest first. What is noted stays as it is."))
        for part in (self.entry, notes, self.goals):
            self.body.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)


def _words(state: SessionState, one: Observe) -> str:
    if one.kind != "muscle":
        return recorded(one.text)
    name = said(muscle_name(state, one.muscle))
    who = name if one.side is None else tr("{muscle}, {side}", muscle=name, side=side_word(one.side))
    return tr("{muscle}: {words}", muscle=who, words=recorded(one.text))
