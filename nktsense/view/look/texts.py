"""Texts as they stand on pages: a title, a heading, a line, a text with a shape before it; and their colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.tokens import GRID, LARGE, REGULAR, SMALL, STRONG, TEXT, Mark, Role


def text(words: str = "", size_px: int = TEXT, weight: int = REGULAR, role: Role = "ink") -> Text:
    """Return a text that breaks its lines."""
    out = Text(size_px, weight, role, wrap=True)
    out.say(words)
    return out


def title(words: str) -> Text:
    """Return what stands over a part of a sheet."""
    return text(words, LARGE, STRONG)


def heading(words: str) -> Text:
    """Return what stands over some lines."""
    return text(words, TEXT, STRONG)


def small(words: str = "", role: Role = "muted") -> Text:
    """Return a line in small type."""
    return text(words, SMALL, role=role)


class Marked(QWidget):
    """A text with a shape before it, so that what it is does not hang on its colour.

    Args:
        words: The text.
        mark: The shape.
        role: Colour of the shape.
        size_px: Size of the type.
        ink: Colour of the text.
    """

    def __init__(
        self, words: str, mark: Mark | None, role: Role = "muted", size_px: int = SMALL, ink: Role = "ink"
    ) -> None:
        super().__init__()
        self.mark, self.text = MarkBox(size_px + 3), text(words, size_px, role=ink)
        self.mark.show_mark(mark, role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_text(self, words: str, mark: Mark | None, role: Role = "muted") -> None:
        """Show another text and shape."""
        self.text.say(words)
        self.mark.show_mark(mark, role)


def recolour_all(whole: QWidget, look: Palette) -> None:
    """Give a widget, and all in it, the colours of a theme, as far as they do not follow the style sheet."""
    for part in (whole, *whole.findChildren(QWidget)):
        if isinstance(part, Text | MarkBox | Segment):
            part.recolour(look)
