"""A suspected partner of the library: what is told of it, by whom, what was tried, and the sides to test it on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.library.model import Muscle, Pair
from nktsense.protocol.part import Side
from nktsense.view.look.layouts import clear
from nktsense.view.look.texts import Marked, heading, recolour_all, small
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, Mark
from nktsense.view.session.muscle_state import side_word
from nktsense.view.session.sheets.summary_lines import Line
from nktsense.view.words import said, tr


class SideButtons(QWidget):
    """A button for each side on which a muscle can be tested.

    Args:
        sides: The sides that may come into question.
    """

    picked = Signal(str)
    """The side."""

    def __init__(self, sides: Sequence[Side] = ("left", "right", "midline")) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for side in sides:
            row.addWidget(self._button(side))
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_sides(self, name: str, sides: Sequence[Side], *, enabled: bool, scored: bool = True) -> None:
        """Show the buttons of these sides.

        Args:
            name: Name of the muscle, for screen readers.
            sides: The sides.
            enabled: Whether they can be pressed now.
            scored: False for a muscle that is recorded in words only.
        """
        for side, button in self.buttons.items():
            where = side_word(side)  # type: ignore[arg-type]
            button.setVisible(side in sides)
            button.setEnabled(enabled)
            button.setText(tr("Test: {side}", side=where) if scored else tr("In words: {side}", side=where))
            what = tr("Test {muscle}, {side}", muscle=name, side=where)
            button.setAccessibleName(
                what if scored else tr("Record {muscle}, {side}, in words", muscle=name, side=where)
            )

    def _button(self, side: str) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.picked.emit(side))
        self.buttons[side] = button
        return button


class PartnerCard(QFrame):
    """A suspected partner.

    Args:
        pair: What the library tells of it.
        muscle: The partner.
        sides: The sides that come into question.
    """

    picked = Signal(str, str)
    """Muscle and side."""

    def __init__(self, pair: Pair, muscle: Muscle, sides: Sequence[Side]) -> None:
        super().__init__()
        as_kind(self, "card")
        self.pair, self.muscle, self.sides = pair, muscle, tuple(sides)
        self._look = LIGHT
        self._tried: tuple[Line, ...] = ()
        self.name = heading(said(muscle.name))
        meaning = said(pair.evidence_words)
        self.evidence = small(tr("Evidence {level}: {meaning}.", level=pair.evidence, meaning=meaning), "ink")
        self.rationale = small(said(pair.rationale))
        self.source = small(tr("Source: {source}", source=said(pair.provenance)))
        self.buttons = SideButtons(self.sides)
        self.buttons.picked.connect(self._pick)
        self._lay_out()
        self.show_tried((), enabled=True)

    def show_tried(self, lines: tuple[Line, ...], *, enabled: bool) -> None:
        """Show what was tried of it already, and whether it can be chosen now."""
        self.buttons.show_sides(self.name.text(), self.sides, enabled=enabled, scored=self.muscle.scorable)
        if lines == self._tried:
            return
        self._tried = lines
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(Marked(line.words, line.mark, line.role))
        self.recolour(self._look)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        recolour_all(self, look)

    def _pick(self, side: str) -> None:
        self.picked.emit(self.muscle.id, side)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.name, 1)
        top.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addLayout(self._lines)
        for part in (self.evidence, self.rationale):
            column.addWidget(part)
        for caution in filter(None, (self.muscle.cautions, self.muscle.hhd_note)):
            column.addWidget(Marked(said(caution), Mark.TRIANGLE, "caution"))
        column.addWidget(self.source)
