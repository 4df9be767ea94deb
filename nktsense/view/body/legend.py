"""What the shapes on the map mean, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nktsense.palette import Palette
from nktsense.view.body.states import STATE_LOOKS, MuscleState, state_word
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.tokens import GRID, SMALL
from nktsense.view.words import tr

_MARK_PX = 14


class Legend(QWidget):
    """A line, or more where it is narrow, of shapes with their words."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: list[MarkBox] = []
        self._texts: list[Text] = []
        flow = Flow(GRID)
        self.setLayout(flow)
        for state in MuscleState:
            flow.addWidget(self._entry(state))
        deep = self._text(tr("dashed: lies deep"))
        flow.addWidget(deep)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for one in (*self._marks, *self._texts):
            one.recolour(look)

    def _entry(self, state: MuscleState) -> QWidget:
        out, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, GRID // 2, 0)
        row.setSpacing(5)
        shape = MarkBox(_MARK_PX)
        shape.show_mark(STATE_LOOKS[state].mark, STATE_LOOKS[state].role)
        self._marks.append(shape)
        row.addWidget(shape)
        row.addWidget(self._text(state_word(state)))
        out.setLayout(row)
        return out

    def _text(self, words: str) -> Text:
        text = Text(SMALL, role="muted")
        text.say(words)
        self._texts.append(text)
        return text
