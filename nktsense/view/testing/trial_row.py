"""The trials so far, each a button with number, shape and word, then the next one and the rest that is left."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import MarkBox, Text, colour, font, paint_mark
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import GRID, RADIUS, STRONG, TEXT, Mark, role_colour
from nktsense.view.testing.frame import Room
from nktsense.view.testing.items import TrialItem
from nktsense.view.testing.words import clock
from nktsense.view.words import tr

_MARK_PX: Final = 20
_MOST: Final = 12
"""Trials that are shown at most; earlier ones are behind the newest."""


class TrialChip(QAbstractButton):
    """One trial. Return, space or a click opens its evidence."""

    def __init__(self) -> None:
        super().__init__()
        self.item: TrialItem | None = None
        self.words = True
        self._look, self._height = LIGHT, 5 * GRID
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_item(self, item: TrialItem, *, words: bool) -> None:
        """Show a trial, with its word or without."""
        if (item, words) == (self.item, self.words):
            return
        self.item, self.words = item, words
        self.setText(item.word if words else "")
        self.setAccessibleName(item.spoken)
        self.setAccessibleDescription("" if item.hidden else tr("opens all of its evidence"))
        self.setToolTip(item.spoken)
        self.setEnabled(not item.hidden)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size for number, shape and word."""
        return QSize(0 if self.item is None else chip_width(self.item, words=self.words), self._height)

    def set_height(self, height_px: int) -> None:
        """Be as high as its row."""
        self._height = height_px
        self.setFixedSize(self.sizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens it as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number, shape and word."""
        if self.item is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setFont(font(TEXT))
        metrics = painter.fontMetrics()
        middle = (self.height() + metrics.ascent() - metrics.descent()) // 2
        role = self.item.look.role if self.item.counted else "muted"
        tint, number = colour(role_colour(self._look, role)), f"{self.item.number}"
        painter.setPen(colour(self._look.ink if self.item.counted else self._look.muted))
        painter.drawText(GRID, middle, number)
        x = GRID + metrics.horizontalAdvance(number) + GRID
        paint_mark(painter, self.item.look.mark, QRectF(x, (self.height() - _MARK_PX) / 2, _MARK_PX, _MARK_PX), tint)
        if self.words:
            struck = painter.font()
            struck.setStrikeOut(not self.item.counted)
            painter.setFont(struck)
            painter.setPen(tint)
            painter.drawText(x + _MARK_PX + GRID, middle, self.item.word)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1, 3, -1, -3)
        alpha = 0.20 if self.isChecked() else 0.10 if self.underMouse() and self.isEnabled() else 0.0
        painter.setPen(QPen(QColor(self._look.trace), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if alpha:
            painter.setBrush(QColor(blend(self._look.trace, self._look.background, alpha)))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def chip_width(item: TrialItem, *, words: bool) -> int:
    """Return the width of a chip, px."""
    metrics = QFontMetrics(font(TEXT))
    word = GRID + metrics.horizontalAdvance(item.word) if words else 0
    return 3 * GRID + metrics.horizontalAdvance(f"{item.number}") + _MARK_PX + word


class TrialRow(QWidget):
    """The trials in one line. Where they do not all fit, first the words go, then the oldest."""

    opened = Signal(object)
    """A trial was opened: its :class:`~nktsense.view.testing.items.TrialItem`."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(5 * GRID)
        self._look = LIGHT
        self.items: tuple[TrialItem, ...] = ()
        self._planned: int | None = None
        self.lead, self.following = Text(TEXT, role="muted"), Text(TEXT, role="muted")
        self.rest_mark, self.rest = MarkBox(_MARK_PX), Text(TEXT, STRONG)
        self.chips = [TrialChip() for _ in range(_MOST)]
        self.lead.say(tr("trial"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.lead)
        for chip in self.chips:
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, chip=chip: self._open(chip))
            chip.hide()
        row.addWidget(self.following)
        row.addStretch(1)
        row.addWidget(self.rest_mark)
        row.addWidget(self.rest)
        self.set_rest(None)

    def set_room(self, room: Room) -> None:
        """Take as much height as there is room for."""
        height = 4 * GRID if room is Room.TIGHT else 5 * GRID
        self.setFixedHeight(height)
        for chip in self.chips:
            chip.set_height(height)

    def show_items(self, items: tuple[TrialItem, ...], planned: int | None = None) -> None:
        """Show these trials.

        Args:
            items: The trials, in order.
            planned: How many are planned, or None.
        """
        self.items, self._planned = items, planned
        words = ", ".join(item.spoken for item in items)
        self.setAccessibleName(words or tr("no trials yet"))
        counted = sum(item.counted for item in items)
        number = (items[-1].number if items else 0) + 1
        if planned is not None and counted >= planned:
            self.following.say(tr("{number} of {planned} made", number=counted, planned=planned))
        else:
            self.following.say(tr("{number} next", number=number))
        self._fit()

    def set_rest(self, left_s: float | None) -> None:
        """Tell the rest that is left before the next trial, s; None where there is none to wait for."""
        self.rest_mark.show_mark(Mark.PAUSE if left_s else None)
        self.rest.say("" if left_s is None else tr("rest {time}", time=clock(left_s)) if left_s else tr("rest over"))

    def mark_open(self, item: TrialItem | None) -> None:
        """Show which trial is open in the card."""
        for chip in self.chips:
            chip.setChecked(item is not None and chip.item is not None and chip.item.number == item.number)

    def chip_of(self, number: int) -> TrialChip | None:
        """Return the button of a trial, where it is shown."""
        shown = (chip for chip in self.chips if chip.item is not None and not chip.isHidden())
        return next((chip for chip in shown if chip.item is not None and chip.item.number == number), None)

    def _open(self, chip: TrialChip) -> None:
        if chip.item is not None:
            self.opened.emit(chip.item)

    def _fit(self) -> None:
        rest = QFontMetrics(font(TEXT, STRONG)).horizontalAdvance(tr("rest {time}", time="00:00")) + _MARK_PX
        lead = self.lead.sizeHint().width() + GRID
        room = self.width() - self.following.sizeHint().width() - rest - 5 * GRID
        newest = self.items[-_MOST:]

        def needed(words: bool) -> int:
            return sum(chip_width(item, words=words) + GRID for item in newest)

        words = needed(True) + lead <= room
        self.lead.setVisible(words or needed(False) + lead <= room)
        while newest and not words and needed(False) > room:
            newest = newest[1:]
        for chip, item in zip(self.chips, newest, strict=False):
            chip.show_item(item, words=words)
            chip.show()
        for chip in self.chips[len(newest) :]:
            chip.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the trials into the new width."""
        super().resizeEvent(event)
        self._fit()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for part in (self.lead, self.following, self.rest, self.rest_mark, *self.chips):
            part.recolour(look)
