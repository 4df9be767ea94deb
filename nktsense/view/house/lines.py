"""Text of a few lines and no more: what does not fit ends in "…", and the tool tip has it whole."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font, plain_tip
from nktsense.view.look.tokens import REGULAR, Role, role_colour


class Lines(QLabel):
    """A label that is as high as it is told.

    Args:
        size_px: Size of the type.
        weight: Weight of the type.
        role: Its colour.
    """

    def __init__(self, size_px: int, weight: int = REGULAR, role: Role = "ink") -> None:
        super().__init__()
        self._weight = weight
        self._role: Role = role
        self._look = LIGHT
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setFont(font(size_px, weight))

    @property
    def weight(self) -> int:
        """Weight of the type."""
        return self._weight

    def say(self, text: str, size_px: int, weight: int, lines: int) -> None:
        """Show a text in a size and weight, in so many lines at most; no line hides it."""
        self._weight = weight
        self.setFont(font(size_px, weight))
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing())
        if text != self.text():
            self.setText(text)
            self.setToolTip("")
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines from the top."""
        metrics = QFontMetrics(self.font())
        room = self.height() // metrics.lineSpacing()
        lines = cut(self.text(), self.font(), self.width(), room)
        if lines and lines[-1].endswith("…") and not self.toolTip():
            self.setToolTip(plain_tip(self.text()))
        painter = QPainter(self)
        painter.setPen(colour(role_colour(self._look, self._role)))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, number * metrics.lineSpacing() + metrics.ascent()), line)
        painter.end()


def broken(text: str, face: QFont, width_px: int) -> tuple[str, ...]:
    """Return a text in lines that are no wider than so many px."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, face)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width_px, 1))
        starts.append(line.textStart())
    layout.endLayout()
    return tuple(text[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True))


def cut(text: str, face: QFont, width_px: int, lines: int) -> tuple[str, ...]:
    """Return at most so many lines; the last one ends in "…" where there is more."""
    every = broken(text, face, width_px) if text else ()
    if len(every) <= lines:
        return every
    if lines <= 0:
        return ()
    rest = " ".join(every[lines - 1 :])
    last = QFontMetrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width_px)
    return (*every[: lines - 1], last)
