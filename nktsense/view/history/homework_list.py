"""Goals, and homework with how it was done over the visits, as the client told it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.course.model import HomeworkLine
from nktsense.view.history.known import Known
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, SMALL, STRONG, TEXT, Role
from nktsense.view.words import said, tr
from nktsense.view.words.days import date_text, day_text
from nktsense.view.words.recorded import recorded

_WIDEST_PX = 760


class HomeworkList(Scroll):
    """A card for each homework, the latest first; the goals before them. What was typed is shown as it was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self.texts: list[Text] = []
        self.setAccessibleName(tr("Homework and goals"))
        self.show_known(None)

    def show_known(self, known: Known | None) -> None:
        """Show those of a client, or none."""
        self.texts = []
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GRID, GRID)
        column.setSpacing(GRID)
        if known is not None:
            self._fill(column, known)
        column.addStretch(1)
        self.setWidget(inside)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for text in self.texts:
            text.recolour(look)

    def _fill(self, column: QVBoxLayout, known: Known) -> None:
        column.addWidget(self._text(tr("Goals"), LARGE, STRONG))
        if not known.goals:
            column.addWidget(self._text(tr("No goal was set yet."), TEXT, role="muted"))
        for goal in known.goals:
            by = tr(", by {day}", day=date_text(goal.by_date)) if goal.by_date else ""
            column.addWidget(self._text(f"{recorded(goal.text)}{by}", TEXT))
            column.addWidget(self._text(tr("set on {day}", day=day_text(goal.at_s)), SMALL, role="muted"))
        column.addSpacing(GRID)
        column.addWidget(self._text(tr("Homework"), LARGE, STRONG))
        if not known.homework:
            column.addWidget(self._text(tr("No homework was given yet."), TEXT, role="muted"))
        for line in known.homework:
            column.addWidget(self._card(line))

    def _card(self, line: HomeworkLine) -> QFrame:
        card = QFrame()
        as_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID // 2)
        given = line.given
        title = tr("Homework that is not in these records") if given is None else recorded(given.text)
        column.addWidget(self._text(title, TEXT, STRONG))
        if given is not None:
            parts = (recorded(given.dose), recorded(given.schedule), tr("given on {day}", day=day_text(given.given_s)))
            column.addWidget(self._text(" · ".join(part for part in parts if part), SMALL, role="muted"))
        column.addWidget(self._text(said(f"{line.words[:1].upper()}{line.words[1:]}"), TEXT))
        for one in reversed(line.reports):
            words = tr("{day}: {done} of {planned}", day=day_text(one.at_s), done=one.done, planned=one.planned)
            column.addWidget(self._text(f"{words} · {one.words}" if one.words else words, SMALL, role="muted"))
        return card

    def _text(self, words: str, size_px: int, weight: int = 400, role: Role = "ink") -> Text:
        text = Text(size_px, weight, role, wrap=True)
        text.recolour(self._look)
        text.say(words)
        self.texts.append(text)
        return text
