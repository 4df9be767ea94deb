"""How homework of earlier sessions was done, as the client tells it: asked by the desk, answered here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.view.look.texts import Marked, heading, small, text
from nktsense.view.look.tokens import GRID, Mark
from nktsense.view.session.sheets.answers import Answers
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Choice, Offer

_ASKED = "did:"


def homework_asked(offer: Offer) -> tuple[Choice, ...]:
    """Return the choices that ask how a homework of an earlier session was done."""
    return tuple(one for one in offer.choices if one.id.startswith(_ASKED) and one.id.count(":") == 1)


def times_asked(offer: Offer) -> tuple[Choice, ...]:
    """Return the answers to how often one of them was done; none while that is not asked."""
    found = any(one.id.startswith(_ASKED) and one.id.count(":") == 2 for one in offer.choices)
    return offer.choices if found else ()


class EarlierHomework(QWidget):
    """What is known of how earlier homework was done, and a line for each of which nobody told yet."""

    choose = Signal(str)
    """A choice of the offer by its id."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.none = heading(tr("Earlier homework")), small()
        self.told, self.question = QWidget(), text()
        self.asked, self.times = Answers(), Answers()
        self._column = QVBoxLayout(self.told)
        self._lines: list[Marked] = []
        self._shown: object = None
        self._session = ""
        self._known: tuple[Choice, ...] = ()
        for answers in (self.asked, self.times):
            answers.chosen.connect(self.choose)
        self._lay_out()

    def show_view(self, view: DeskView) -> None:
        """Show what was told, and what is still to be asked."""
        offer, session = view.offer, view.state.begin.session
        times = times_asked(offer)
        if session != self._session:
            self._session, self._known = session, ()
        if not times:
            self._known = homework_asked(offer)
        shown = (view.state.adherence, self._known, times, offer.question if times else "")
        if shown == self._shown:
            return
        self._shown = shown
        self._show_told(view)
        self.question.say(said(offer.question) if times else "")
        self.question.setVisible(bool(times))
        self.asked.show_choices(() if times else self._known, words=_whose)
        # One of them is usual at the bottom of the window; here all are alike.
        self.times.show_choices([replace(one, kind="other") for one in times], words=_times)
        nothing = not self._known and not times and not view.state.adherence
        self.none.say(tr("No homework of an earlier session is waiting to be asked about.") if nothing else "")
        self.none.setVisible(nothing)

    def _show_told(self, view: DeskView) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        told = view.state.adherence
        self._lines = [
            Marked(
                " ".join(
                    filter(None, (tr("Done {done} of {planned} times", done=one.done, planned=one.planned), one.words))
                ),
                Mark.CHECK,
            )
            for one in told
        ]
        for line in self._lines:
            self._column.addWidget(line)
        self.told.setVisible(bool(told))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.title, self.told, self.none, self.question, self.asked, self.times):
            column.addWidget(part)


def _whose(one: Choice) -> str:
    return tr("{homework}: how often?", homework=one.detail)


def _times(one: Choice) -> str:
    return said(one.words)
