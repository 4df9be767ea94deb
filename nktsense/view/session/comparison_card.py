"""The card of a comparison: picture, what can be said, the notes with it, and every gate on request."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.grading.verdict import Remark
from nktsense.palette import Palette
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, SMALL, STRONG, TEXT
from nktsense.view.session.compared import Compared
from nktsense.view.session.comparison_picture import ComparisonPicture
from nktsense.view.session.muscle_state import side_word
from nktsense.view.words import said, tr

_INSIDE_PX: Final = 2 * GRID


def gate_line(gate: Remark) -> str:
    """Return a gate with whether it was kept, in a word."""
    word = {True: tr("Kept"), False: tr("Not kept"), None: tr("Not known")}[gate.passed]
    return tr("{word}: {gate}", word=word, gate=said(gate.text))


class ComparisonCard(QFrame):
    """A retest against its test.

    Args:
        shown: What is shown; another outcome gets another card.
    """

    def __init__(self, shown: Compared) -> None:
        super().__init__()
        as_kind(self, "card")
        self.shown = shown
        outcome = shown.outcome
        self.name = Text(LARGE, STRONG, wrap=True)
        self.name.say(tr("{muscle}, {side}", muscle=said(shown.name), side=side_word(outcome.side)))
        self.between = Text(SMALL, role="muted", wrap=True)
        self.between.say(_between(shown))
        self.picture = ComparisonPicture()
        self.picture.show_compared(shown)
        self.answer = Text(TEXT, STRONG, wrap=True)
        self.answer.say(said(outcome.text))
        self.notes = [_small(said(note)) for note in outcome.notes]
        gates = outcome.comparability.gates
        self.gates = [_small(gate_line(gate)) for gate in sorted(gates, key=lambda gate: gate.passed is True)]
        self.more = QPushButton()
        as_kind(self.more, "quiet")
        self.more.setCheckable(True)
        self.more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.more.setChecked(outcome.kind is OutcomeKind.NOT_COMPARABLE)
        self.more.toggled.connect(self._open)
        self._lay_out()
        self._open(self.more.isChecked())

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for text in (self.name, self.between, self.answer, *self.notes, *self.gates):
            text.recolour(look)
        self.picture.recolour(look)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_INSIDE_PX, _INSIDE_PX, _INSIDE_PX, _INSIDE_PX)
        whole.setSpacing(GRID)
        parts: list[QWidget] = [self.name, self.between, self.picture, self.answer, *self.notes, self.more, *self.gates]
        for part in parts:
            whole.addWidget(part)

    def _open(self, opened: bool) -> None:
        kept = sum(gate.passed is True for gate in self.shown.outcome.comparability.gates)
        total = len(self.gates)
        self.more.setText(
            tr("Hide the conditions") if opened else tr("Conditions kept: {kept} of {total}", kept=kept, total=total)
        )
        for gate in self.gates:
            gate.setVisible(opened)


def _between(shown: Compared) -> str:
    outcome = shown.outcome
    tests = tr("Test {test}, retest {retest}", test=outcome.test, retest=outcome.retest)
    if not shown.partner:
        return tests
    partner = said(shown.partner)
    if outcome.partner_side is not None:
        partner = tr("{muscle}, {side}", muscle=partner, side=side_word(outcome.partner_side))
    return tr("{tests}; in between: {partner}", tests=tests, partner=partner)


def _small(words: str) -> Text:
    text = Text(SMALL, role="muted", wrap=True)
    text.say(words)
    return text
