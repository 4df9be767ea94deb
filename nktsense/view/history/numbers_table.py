"""The numbers of one trial or two, beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.history.curves import Opened
from nktsense.view.history.words import lever_of, verdict_text
from nktsense.view.look.shapes import MarkBox, Text, plain_tip
from nktsense.view.look.texts import recolour_all
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT, VERDICT_LOOKS, Mark, Role
from nktsense.view.testing.numbers import Figure, figures_of, figures_of_record
from nktsense.view.words import tr
from nktsense.view.words.days import day_text

LETTERS: Final = ("A", "B")
ROLES: Final[tuple[Role, Role]] = ("trace", "ink")
_MARK_PX: Final = 18


class NumbersTable(QWidget):
    """A column for each trial; the rows are those that either of them has."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        for column, stretch in enumerate((4, 3, 3)):
            self._grid.setColumnStretch(column, stretch)

    def show_trials(self, trials: Sequence[Opened]) -> None:
        """Show trials, one or two."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.deleteLater()
        self._parts = []
        columns = [_figures(one) for one in trials]
        for column, one in enumerate(trials):
            letter = LETTERS[column] if len(trials) > 1 else ""
            self._put(self._text(letter, ROLES[column], STRONG), 0, column + 1)
            self._put(self._verdict(one), 1, column + 1)
            self._put(self._text(day_text(one.test.at_s)), 2, column + 1)
            self._put(self._text(_trial_words(one)), 3, column + 1)
        for row, words in enumerate(("", tr("Verdict"), tr("Visit"), tr("Trial")) if trials else ()):
            self._put(self._text(words, "muted"), row, 0)
        names = dict.fromkeys(figure.name for column in columns for figure in column)
        for row, name in enumerate(names, 4):
            self._put(self._text(name, "muted"), row, 0)
            for column, figures in enumerate(columns):
                self._put(self._figure(next((one for one in figures if one.name == name), None), name), row, column + 1)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        recolour_all(self, look)

    def _put(self, part: QWidget, row: int, column: int) -> None:
        self._parts.append(part)
        self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        part.show()  # a part that is not shown yet takes no room, and everything would jump when it is

    def _text(self, words: str, role: Role = "ink", weight: int = 400) -> Text:
        text = Text(SMALL, weight, role, wrap=True)
        text.recolour(self._look)
        text.say(words)
        return text

    def _figure(self, figure: Figure | None, name: str) -> Text:
        text = self._text("–" if figure is None else figure.value, "muted" if figure is None else "ink", STRONG)
        text.setAccessibleName(f"{name}: {tr('not known') if figure is None else figure.value}")
        if figure is not None:
            text.setToolTip(plain_tip(figure.full))
        return text

    def _verdict(self, one: Opened) -> QWidget:
        """Return the verdict of the records: shape and word."""
        verdict = one.trial.result.verdict
        known = next((look for each, look in VERDICT_LOOKS.items() if each.value == verdict), None)
        mark = MarkBox(_MARK_PX)
        mark.show_mark(Mark.DASH if known is None else known.mark, "muted" if known is None else known.role)
        mark.recolour(self._look)
        text = Text(TEXT, STRONG, wrap=True)
        text.recolour(self._look)
        text.say(verdict_text(verdict))
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return box


def _figures(one: Opened) -> tuple[Figure, ...]:
    with lever_of(one.test.lever_m):
        return figures_of_record(one.trial.result) if one.curve is None else figures_of(one.curve.graded)


def _trial_words(one: Opened) -> str:
    aside = tr("{number}, set aside", number=one.trial.number)
    return aside if one.trial.aside else str(one.trial.number)
