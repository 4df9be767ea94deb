"""The sheet of the history: what is told and what is seen before any test, how earlier homework was done, goals."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from functools import partial
from typing import Final, Literal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.session.possible import possible
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import FinishHistory, Observe, SetGoal
from nktsense.view.look.texts import Marked, recolour_all, small, text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, TEXT, Mark
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column
from nktsense.view.session.sheets.homework_earlier import EarlierHomework
from nktsense.view.session.sheets.notes_entry import FIELD_PX, LOW_FIELD_PX, LOW_PX, Entry
from nktsense.view.session.sheets.notes_goal import Goals
from nktsense.view.words import tr
from nktsense.view.words.days import time_text
from nktsense.view.words.recorded import recorded
from nktsense.visit.desk import stock
from nktsense.visit.desk.news import DeskView

Kind = Literal["history", "movement"]
_KINDS: Final[tuple[Kind, ...]] = ("history", "movement")
_BESIDE_PX: Final = 640
"""From this width both fields stand side by side."""


class Observed(QWidget):
    """One kind of observation: what is recorded of it, and a field for more.

    Args:
        kind: The kind.
        entry: The field.
    """

    def __init__(self, kind: Kind, entry: Entry) -> None:
        super().__init__()
        self.kind: Kind = kind
        self.entry, self.lines = entry, list[Marked]()
        self._shown: object = None
        self._kept = QVBoxLayout()
        self._kept.setSpacing(GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(entry)
        column.addLayout(self._kept)
        column.addStretch(1)

    @property
    def recorded(self) -> bool:
        """Whether anything of it is recorded."""
        return bool(self.lines)

    def show_state(self, state: SessionState) -> None:
        """Show what is recorded, the latest first."""
        seen = tuple((at_s, by, recorded(one.text)) for at_s, by, one in state.observations if one.kind == self.kind)
        if seen == self._shown:
            return
        self._shown = seen
        for line in self.lines:
            self._kept.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [
            Marked(tr("{time}, {who}: {words}", time=time_text(at_s), who=by, words=words), Mark.CHECK, "muted", TEXT)
            for at_s, by, words in reversed(seen)
        ]
        for line in self.lines:
            self._kept.addWidget(line)
        self.entry.show_count(len(seen))


class HistorySheet(SessionSheet):
    """History and movement in the practitioner's words. Both are recorded before any test."""

    name = "history"

    def __init__(self) -> None:
        super().__init__()
        self._session, self._seen_seq = "", -1
        history = Entry(
            tr("History"), [words for _, words in stock.HISTORY], tr("What the client tells, in your own words")
        )
        movement = Entry(
            tr("Movement"), [words for _, words in stock.MOVEMENT], tr("What you see when the client moves")
        )
        self.observed: dict[Kind, Observed] = {
            "history": Observed("history", history),
            "movement": Observed("movement", movement),
        }
        self.earlier, self.goals = EarlierHomework(), Goals()
        self.body, self.says = Column(3 * GRID), small()
        self.go_on = QPushButton(tr("Go on to the screening"))
        self._view: DeskView | None = None
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("History")

    def wanted(self, view: DeskView) -> bool:
        """It comes first."""
        return view.state.phase is Phase.HISTORY

    def show_view(self, view: DeskView) -> None:
        """Show what is recorded."""
        state = view.state
        self._view = view
        if state.begin.session != self._session:
            self._session = state.begin.session
            self.goals.clear()
            for one in self.observed.values():
                one.entry.clear()
        now = possible(state)
        for one in self.observed.values():
            one.show_state(state)
            one.entry.enable(enabled=Observe in now)
        self.goals.show_state(state, possible=SetGoal in now)
        self.earlier.show_view(view)
        self._say()
        if state.seq != self._seen_seq:  # lines that are new have no colours yet
            self._seen_seq = state.seq
            recolour_all(self, self._look)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        recolour_all(self, look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside each other where there is room, and make them lower where there is little."""
        super().resizeEvent(event)
        low = self.height() < LOW_PX
        self.intro.setVisible(not low)
        for one in self.observed.values():
            one.entry.field.setFixedHeight(LOW_FIELD_PX if low else FIELD_PX)
        beside = self.width() >= _BESIDE_PX
        self._fields.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _say(self) -> None:
        """Say what is missing, and whether the screening can begin."""
        view = self._view
        at_history = view is not None and view.state.phase is Phase.HISTORY
        self.foot.setVisible(at_history)
        missing = [self._words(kind) for kind in _KINDS if not self._there(kind)]
        self.go_on.setEnabled(at_history and not missing)
        typed = any(self.observed[kind].entry.text for kind in _KINDS)
        self.go_on.setText(tr("Record and go on") if typed and not missing else tr("Go on to the screening"))
        if missing:
            self.says.say(tr("Before any test, still to be recorded: {what}.", what=", ".join(missing)))
        else:
            self.says.say(tr("Both are there. More can be recorded at any time."))

    def _there(self, kind: Kind) -> bool:
        one = self.observed[kind]
        return one.recorded or bool(one.entry.text)

    def _words(self, kind: Kind) -> str:
        return {"history": tr("history"), "movement": tr("movement")}[kind]

    def _record(self, kind: Kind, words: str) -> None:
        self.take.emit(Observe(kind=kind, text=words))

    def _go_on(self) -> None:
        for kind in _KINDS:
            self.observed[kind].entry.record()
        self.take.emit(FinishHistory())

    def _connect(self) -> None:
        for kind, one in self.observed.items():
            one.entry.recorded.connect(partial(self._record, kind))
            one.entry.field.textChanged.connect(self._say)
        self.earlier.choose.connect(self.choose)
        self.goals.take.connect(self.take)
        self.go_on.clicked.connect(self._go_on)

    def _lay_out(self) -> None:
        as_kind(self.go_on, "primary")
        self.go_on.setAutoDefault(False)
        fields = QWidget()
        self._fields = QBoxLayout(QBoxLayout.Direction.TopToBottom, fields)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(MARGIN)
        for one in self.observed.values():
            self._fields.addWidget(one, 1)
        self.intro = text(tr("Recorded in your own words, before any test. What is recorded stays as it is."))
        self.body.add(self.intro)
        for part in (fields, self.earlier, self.goals):
            self.body.add(part)
        self.foot = QWidget()
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(self.says, 1)
        line.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.body, 1)
        column.addWidget(self.foot)
