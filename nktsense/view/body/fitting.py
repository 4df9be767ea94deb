"""Text in a narrow room: broken at blanks, cut with "…" where there are too many lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter


def wrapped(text: str, metrics: QFontMetricsF, width_px: float, most: int) -> list[str]:
    """Return the lines of a text.

    Args:
        text: The text.
        metrics: Of its font.
        width_px: Room for a line.
        most: Lines at most; the last one ends in "…" where there would be more.
    """
    lines = [""]
    words = text.split()
    for number, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or metrics.horizontalAdvance(longer) <= width_px:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join([lines[-1], *words[number:]])
            break
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width_px) for line in lines]


def paint_lines(painter: QPainter, lines: list[str], box: QRectF, *, centred: bool = False) -> float:
    """Paint lines in the painter's font and pen from the top of a box, and return where the next line begins, px."""
    height = QFontMetricsF(painter.font()).lineSpacing()
    across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    for number, line in enumerate(lines):
        row = QRectF(box.left(), box.top() + number * height, box.width(), height)
        painter.drawText(row, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
    return box.top() + len(lines) * height
