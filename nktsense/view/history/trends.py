"""All trends of a client: a card for each muscle, side and kind of test, both sides of a muscle beside each other."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.history.known import Known, TrendLine
from nktsense.view.history.trend_picture import HEIGHT_PX, SHORT_PX, TrendPicture
from nktsense.view.history.trend_places import Reach, reach_of
from nktsense.view.history.words import lever_of, line_title
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT
from nktsense.view.words import said, tr

TWO_PX: Final = 900
"""From this width on both sides stand beside each other."""
_INSIDE_PX: Final = 2 * GRID
_SHORT_VIEW_PX: Final = 340
"""Below this height a picture takes less."""


class TrendCard(QFrame):
    """A trend with its words: what is selected, and what has to be said with the line."""

    def __init__(self, trend: TrendLine, title: str, span_s: tuple[float, float], reach_n: Reach) -> None:
        super().__init__()
        as_kind(self, "card")
        self.trend = trend
        self.name = Text(TEXT, STRONG, wrap=True)
        self.name.say(title)
        self.picture = TrendPicture(trend, title, span_s, reach_n)
        self.point = Text(SMALL, wrap=True)
        # The sentence of the next point may be longer: its place is there.
        self.point.setMinimumHeight(3 * QFontMetrics(font(SMALL)).lineSpacing())
        self.point.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = Text(SMALL, role="muted", wrap=True)
        self.words.say(self._line_words())
        self.picture.moved.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSIDE_PX, _INSIDE_PX, _INSIDE_PX, _INSIDE_PX)
        column.setSpacing(GRID)
        for part in (self.name, self.picture, self.point, self.words):
            column.addWidget(part)
        column.addStretch(1)
        self._say()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for part in (self.name, self.picture, self.point, self.words):
            part.recolour(look)

    def _say(self) -> None:
        picture = self.picture
        self.point.say(picture.point_words(picture.selected) if self.trend.points else picture.all_words())

    def _line_words(self) -> str:
        with lever_of(self.trend.lever_m):
            sentences = [said(_sentence(words)) for words in self.trend.line.words]
        if not self.trend.points:
            sentences = [tr("Tested as a partner only: a trend is made of first tests.")]
        elif len(self.trend.points) < 2:
            sentences.insert(0, tr("A trend begins with the second visit."))
        if self.trend.line.sem_n is not None:
            sentences.append(tr("Upright lines: 95 % of repeated tests by their error alone."))
        return " ".join(sentences)


class Trends(Scroll):
    """The cards of a client.

    Args:
        names: Gives the name of a muscle, in the chosen language, by its identifier.
    """

    opened = Signal(str, int)
    """The trials of a test are wanted: session and number of the test."""
    selected = Signal(str)
    """A visit was selected on a trend: its session."""

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self._names, self._look = names, LIGHT
        self.cards: list[TrendCard] = []
        self.current = 0
        self.setAccessibleName(tr("Trends"))
        self.empty = Text(TEXT, role="muted", wrap=True)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, GRID, GRID)
        self._grid.setSpacing(2 * GRID)
        self.empty.setParent(self._inside)  # shown without a place of its own it would be a window
        self.setWidget(self._inside)

    def show_known(self, known: Known | None) -> None:
        """Show the trends of a client, or none."""
        for card in self.cards:
            card.deleteLater()
        ordered = [] if known is None else in_order(known.lines)
        span_s = (0.0, 0.0) if known is None else known.span_s
        reaches = _reaches(ordered)
        self.cards = [
            TrendCard(one, self._title(one), span_s, reaches[one.line.muscle, one.line.kind]) for one in ordered
        ]
        self.current = 0
        for number, card in enumerate(self.cards):
            card.recolour(self._look)
            card.picture.opened.connect(self.opened)
            card.picture.moved.connect(partial(self._moved, number))
        self.empty.say("" if known is None else tr("No test with a result yet. Its trend will stand here."))
        self._arrange()

    @property
    def card(self) -> TrendCard | None:
        """The card that keys act upon."""
        return self.cards[self.current] if self.cards else None

    def next_card(self) -> None:
        """Go on to the next muscle or side, after the last to the first."""
        if self.cards:
            self.current = (self.current + 1) % len(self.cards)
            self.show_card()

    def next_point(self) -> None:
        """Select the next visit on the current card, after the last the first."""
        card = self.card
        if card is not None and card.trend.points:
            card.picture.select((card.picture.selected + 1) % len(card.trend.points))
            self.show_card()

    def show_card(self) -> None:
        """Bring the current card into view."""
        card = self.card
        if card is not None:
            place = card.mapTo(self._inside, QPoint(0, 0))
            self.ensureVisible(0, place.y() + card.height(), 0, GRID)
            self.ensureVisible(0, place.y(), 0, GRID)
        for one in self.cards:
            one.name.say(one.name.text(), "trace" if one is card and len(self.cards) > 1 else "ink")

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.empty.recolour(look)
        for card in self.cards:
            card.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _moved(self, number: int, point_number: int) -> None:
        del point_number
        self.current = number
        point = self.cards[number].picture.point
        if point is not None:
            self.selected.emit(point.session)

    def _title(self, trend: TrendLine) -> str:
        return line_title(self._names(trend.line.muscle), trend.line.side, trend.line.kind)

    def _arrange(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        self.empty.setVisible(not self.cards)
        if not self.cards:
            self._grid.addWidget(self.empty, 0, 0, Qt.AlignmentFlag.AlignTop)
        two = self.viewport().width() >= TWO_PX
        for card in self.cards:
            card.picture.setFixedHeight(SHORT_PX if self.viewport().height() < _SHORT_VIEW_PX else HEIGHT_PX)
        for card, (row, column) in zip(self.cards, _places([one.trend for one in self.cards], two=two), strict=True):
            self._grid.addWidget(card, row, column)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if two or column == 0 else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)


def in_order(lines: tuple[TrendLine, ...]) -> list[TrendLine]:
    """Return the lines with both sides of a muscle after each other, the left one first."""
    firsts = {(one.line.muscle, one.line.kind): place for place, one in reversed(list(enumerate(lines)))}
    sides = {"left": 0, "midline": 0, "right": 1}
    return sorted(lines, key=lambda one: (firsts[one.line.muscle, one.line.kind], sides.get(one.line.side, 2)))


def _reaches(lines: list[TrendLine]) -> dict[tuple[str, str], Reach]:
    out: dict[tuple[str, str], Reach] = {}
    for one in lines:
        key, (low, high) = (one.line.muscle, one.line.kind), reach_of(one)
        before = out.get(key, (low, high))
        out[key] = (min(before[0], low), max(before[1], high))
    return out


def _places(lines: list[TrendLine], *, two: bool) -> list[tuple[int, int]]:
    """Return row and column of each card; a side whose other one was never tested leaves no hole."""
    out: list[tuple[int, int]] = []
    row, column = 0, 0
    for number, one in enumerate(lines):
        before = lines[number - 1].line if number else None
        goes_with = before is not None and (before.muscle, before.kind) == (one.line.muscle, one.line.kind)
        if number:
            row, column = (row, 1) if two and column == 0 and (goes_with or _alone(lines, number)) else (row + 1, 0)
        out.append((row, column))
    return out


def _alone(lines: list[TrendLine], number: int) -> bool:
    """Whether a line has no other side after it."""
    here, after = lines[number].line, lines[number + 1].line if number + 1 < len(lines) else None
    return after is None or (after.muscle, after.kind) != (here.muscle, here.kind)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}"
