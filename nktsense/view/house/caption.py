"""Words of a sound that nobody heard, over the page for a few seconds, as subtitles are."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import font
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, RADIUS, STRONG, TEXT

SHOWN_S: Final = 4.0


class Caption(QLabel):
    """A line over the page, in the colours of the theme turned round. It takes no click and moves nothing.

    Args:
        page: Over what it lies, at the bottom.
        clock: Gives a time that never goes back, s.
    """

    def __init__(self, page: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(page)
        self._clock, self._until_s = clock, 0.0
        self._look = LIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(LARGE, STRONG))
        self.hide()

    def say(self, words: str) -> None:
        """Show words from now on, in place of those before."""
        self._until_s = self._clock() + SHOWN_S
        self.setText(words)
        self.place()
        self.setVisible(bool(words))
        self.raise_()

    def frame(self) -> None:
        """Go when the time is over."""
        if not self.isHidden() and self._clock() >= self._until_s:
            self.hide()

    def place(self) -> None:
        """Find the place again, as after the page changed its size."""
        page = self.parentWidget()
        assert page is not None
        metrics = QFontMetrics(self.font())
        room_px = page.width() - 2 * MARGIN
        box = QRect(0, 0, room_px - 2 * MARGIN, page.height())
        wanted = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), self.text())
        self.resize(min(wanted.width() + 2 * MARGIN + 2, room_px), wanted.height() + 2 * GRID)
        self.move(QPoint((page.width() - self.width()) // 2, page.height() - self.height() - GRID))

    def set_compact(self, *, compact: bool) -> None:
        """Take smaller type."""
        self.setFont(font(TEXT if compact else LARGE, STRONG))
        self.place()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.ink))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setPen(QColor(self._look.background))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(GRID, 0, -GRID, 0), flags, self.text())
        painter.end()
