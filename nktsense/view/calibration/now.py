"""What can be read from across the room: what to do, what it waits for, what is odd, and the reading."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calibration.guide.sequence import Action
from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import MarkBox, Text, colour, font
from nktsense.view.look.tokens import (
    BAND_ALPHA,
    GIANT,
    GRID,
    HEADING,
    LARGE,
    RADIUS,
    REGULAR,
    SMALL,
    STRONG,
    TEXT,
    Look,
    Mark,
    Role,
)
from nktsense.view.testing.card import bind_units
from nktsense.view.words import tr

_INSTRUCTION: Final = 56
"""A short instruction is read from two metres away, with both hands full."""
_INSTRUCTIONS: Final = (_INSTRUCTION, HEADING, LARGE)
_SENTENCES: Final = (LARGE, TEXT, SMALL)
_NUMBERS: Final = (GIANT, 72, _INSTRUCTION)


class Fitted(Text):
    """A text in a place of fixed height, in the largest of some sizes in which it fits.

    Args:
        sizes_px: The sizes, falling.
        weight: Weight of the type.
        height_px: Height of the place.
    """

    def __init__(self, sizes_px: Sequence[int], weight: int, height_px: int) -> None:
        super().__init__(sizes_px[0], weight, wrap=True)
        self._sizes, self._weight = tuple(sizes_px), weight
        self.setFixedHeight(height_px)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_place(self, sizes_px: Sequence[int], height_px: int) -> None:
        """Give it another place: sizes of the type, falling, and its height, px."""
        self._sizes = tuple(sizes_px)
        self.setFixedHeight(height_px)
        self._fit(self.text())

    def say(self, text: str, role: Role | None = None) -> None:
        """Show a text."""
        text = bind_units(text)
        if text != self.text():
            self._fit(text)
        super().say(text, role)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text into the new width."""
        super().resizeEvent(event)
        self._fit(self.text())

    def _fit(self, text: str) -> None:
        place = QRect(0, 0, max(self.contentsRect().width(), 1), 10_000)
        for size in self._sizes:
            wanted = font(size, self._weight)
            box = QFontMetrics(wanted).boundingRect(place, Qt.TextFlag.TextWordWrap, text)
            if box.height() <= self.height() and box.width() <= place.width():
                break
        else:
            wanted = font(self._sizes[-1], self._weight)
        self.setFont(wanted)


class Doing(QWidget):
    """The instruction, the state with the seconds left, and what comes next."""

    def __init__(self) -> None:
        super().__init__()
        self.instruction = Fitted(_INSTRUCTIONS, STRONG, 11 * GRID)
        self.mark = MarkBox(4 * GRID)
        self.word = Text(HEADING, STRONG)
        self.sentence = Fitted(_SENTENCES, REGULAR, 6 * GRID)
        self.following = Fitted(_SENTENCES, REGULAR, 4 * GRID)
        self.word.setFixedHeight(6 * GRID)
        state = QHBoxLayout()
        state.setSpacing(2 * GRID)
        state.addWidget(self.mark)
        state.addWidget(self.word)
        state.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.instruction)
        column.addLayout(state)
        column.addWidget(self.following)
        self.following.say("", "muted")

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as in a low window."""
        self.instruction.set_place((LARGE, TEXT) if compact else _INSTRUCTIONS, (7 if compact else 11) * GRID)
        self.sentence.set_place((TEXT, SMALL) if compact else _SENTENCES, (5 if compact else 6) * GRID)
        self.following.set_place((TEXT, SMALL) if compact else _SENTENCES, (5 if compact else 4) * GRID)
        self.word.setFont(font(LARGE if compact else HEADING, STRONG))
        self.word.setFixedHeight((5 if compact else 6) * GRID)

    def show_state(self, look: Look, word: str, sentence: str) -> None:
        """Show the state."""
        self.mark.show_mark(look.mark, look.role)
        self.word.say(word, look.role if look.role != "muted" else "ink")
        self.sentence.say(sentence, "ink")


class AlertStrip(QWidget):
    """What is not as it should be; its place is there, empty, while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(8 * GRID)
        self._look = LIGHT
        self.mark = MarkBox(4 * GRID)
        self.word = Text(LARGE, STRONG)
        self.sentence = Fitted(_SENTENCES, REGULAR, 7 * GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.mark)
        row.addWidget(self.word)
        row.addWidget(self.sentence, 1)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as in a low window."""
        self.setFixedHeight((5 if compact else 8) * GRID)
        self.word.setFont(font(TEXT if compact else LARGE, STRONG))
        self.sentence.set_place((TEXT, SMALL) if compact else _SENTENCES, (5 if compact else 7) * GRID)

    @property
    def shown(self) -> bool:
        """Whether it says something."""
        return bool(self.sentence.text())

    def say(self, sentence: str) -> None:
        """Show an alert, or nothing."""
        if bind_units(sentence) == self.sentence.text():
            return
        self.mark.show_mark(Mark.TRIANGLE if sentence else None, "caution")
        self.word.say(tr("Look") if sentence else "")
        self.sentence.say(sentence)
        self.setAccessibleName(tr("Look: {sentence}", sentence=sentence) if sentence else "")
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip behind an alert."""
        if not self.shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._look.caution), 1))
        painter.setBrush(colour(self._look.caution, BAND_ALPHA))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()


class ReadingCard(QWidget):
    """The reading now: in N as soon as that is known, and in its own unit.

    Args:
        gauge: Whether there is a reference gauge too.
    """

    def __init__(self, *, gauge: bool) -> None:
        super().__init__()
        self.number = Fitted(_NUMBERS, STRONG, GIANT + 2 * GRID)
        self.unit = Text(HEADING, REGULAR, "muted")
        self.raw = Text(LARGE)
        self.gauge = Text(LARGE, role="muted")
        self.gauge.setVisible(gauge)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.raw.setFixedHeight(4 * GRID)
        self.gauge.setFixedHeight(4 * GRID)
        for text in (self.raw, self.gauge):
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figures = QHBoxLayout()
        figures.setSpacing(GRID)
        figures.addWidget(self.number, 1)
        figures.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBottom)
        self.unit.setContentsMargins(0, 0, 0, 2 * GRID + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(figures)
        column.addWidget(self.raw)
        column.addWidget(self.gauge)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as in a low window."""
        self.number.set_place(
            (_INSTRUCTION, HEADING) if compact else _NUMBERS, 9 * GRID if compact else GIANT + 2 * GRID
        )
        self.unit.setFont(font(LARGE if compact else HEADING))
        self.unit.setContentsMargins(0, 0, 0, GRID if compact else 2 * GRID + 4)
        for text in (self.raw, self.gauge):
            text.setFont(font(TEXT if compact else LARGE))
            text.setFixedHeight((3 if compact else 4) * GRID)

    def show_reading(self, number: str, unit: str, raw: str, gauge: str, *, live: bool) -> None:
        """Show the reading.

        Args:
            number: The large figures.
            unit: Their unit.
            raw: The line below.
            gauge: The line of the reference gauge, or "".
            live: False where it is no longer the reading now.
        """
        self.number.say(number, "ink" if live else "muted")
        self.unit.say(unit)
        self.raw.say(raw, "ink" if live else "muted")
        self.gauge.say(gauge)


class Progress(QWidget):
    """How much is done, as a bar with a gap before each series."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(GRID)
        self._look = LIGHT
        self._parts: list[tuple[int, int]] = []
        self._total = self._done = 0

    def show_done(self, actions: Sequence[Action], done: int) -> None:
        """Show how many of the actions are done; there are more of them once the run went back."""
        if (done, len(actions)) == (self._done, self._total):
            return
        self._total, self._done = len(actions), done
        starts = [i for i, action in enumerate(actions) if action.begins or action.kind == "remount"]
        edges = [0, *starts, self._total]
        self._parts = [(a, b) for a, b in pairwise(edges) if b > a]
        self.setAccessibleName(tr("{done} of {all} done", done=done, all=self._total))
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        step = self.width() / max(self._total, 1)
        for begin, end in self._parts:
            left, right = begin * step, end * step - 3
            filled = min(max(self._done, begin), end)
            painter.fillRect(QRectF(left, 0, right - left, self.height()), colour(self._look.hairline))
            width = min(filled * step, right) - left
            painter.fillRect(QRectF(left, 0, width, self.height()), colour(self._look.trace))
        painter.end()
