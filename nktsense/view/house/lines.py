"""Text of a few lines and no more: what does not fit ends in "…", and the tool tip has it whole."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font, plain_tip
from nktsense.view.look.tokens import REGULAR, Role, role_colour


class Lines(QLabel):
    """A label of a fixed number of lines, which are always there.

    Args:
        size_px: Size of the type.
        weight: Weight of the type.
        role: Its colour.
        lines: How many lines.
    """

    def __init__(self, size_px: int, weight: int = REGULAR, role: Role = "ink", *, lines: int = 2) -> None:
        super().__init__()
        self._size_px, self._weight, self._lines = size_px, weight, lines
        self._role: Role = role
        self._look = LIGHT
        self.height_px = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.set_size(size_px)

    def say(self, text: str) -> None:
        """Show a text."""
        if text != self.text():
            self.setText(text)
            self.setToolTip("")

    def set_size(self, size_px: int) -> None:
        """Take another size of type, px."""
        self._size_px = size_px
        self.setFont(font(size_px, self._weight))
        self.height_px = self._lines * QFontMetrics(self.font()).lineSpacing() + 2
        self.setFixedHeight(self.height_px)

    def set_weight(self, weight: int) -> None:
        """Take another weight of type."""
        if weight != self._weight:
            self._weight = weight
            self.set_size(self._size_px)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def broken(self) -> tuple[str, ...]:
        """Return the lines as they stand, the last one cut where there is more."""
        text, width = self.text(), self.width()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        out = [text[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
        if len(out) <= self._lines:
            return tuple(out)
        rest = text[starts[self._lines - 1] :]
        last = QFontMetrics(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return (*out[: self._lines - 1], last)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines from the top."""
        lines = self.broken()
        if lines and lines[-1].endswith("…") and not self.toolTip():
            self.setToolTip(plain_tip(self.text()))
        metrics = QFontMetrics(self.font())
        painter = QPainter(self)
        painter.setPen(colour(role_colour(self._look, self._role)))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, number * metrics.lineSpacing() + metrics.ascent()), line)
        painter.end()
