"""A column that scrolls where the window is low; what has the focus is brought into view."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import Text
from nktsense.view.look.texts import recolour_all
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, STRONG

WIDEST_PX = 1040


class Scrolled(Scroll):
    """A column of widgets.

    Args:
        widest_px: It becomes no wider than this, for lines that can be read; None for plots.
    """

    def __init__(self, widest_px: int | None = WIDEST_PX) -> None:
        super().__init__()
        self.inside = QWidget()
        if widest_px is not None:
            self.inside.setMaximumWidth(widest_px)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, MARGIN, MARGIN)
        self.column.setSpacing(GRID + 4)
        self.setWidget(self.inside)
        self._look: Palette | None = None
        self.after: QWidget | None = None
        """What has the focus before the first widget of the column."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def heading(self, words: str) -> Text:
        """Add a heading."""
        text = Text(LARGE, STRONG, wrap=True)
        text.say(words)
        self.column.addWidget(text)
        return text

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        recolour_all(self, look)

    def fresh(self, widget: QWidget) -> None:
        """Give what was made after the last :meth:`recolour` the colours in use."""
        if self._look is not None:
            recolour_all(widget, self._look)

    def order_tabs(self) -> None:
        """Let Tab go through the column from top to bottom; for after something was put into it."""
        chain = [*_in_order(self.column)]
        if self.after is not None:
            chain.insert(0, self.after)
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isVisible() or not self.inside.isAncestorOf(new):
            return
        place = new.mapTo(self.inside, QPoint(0, 0))
        self.ensureVisible(0, place.y() + new.height(), 0, 2 * GRID)
        self.ensureVisible(0, place.y(), 0, 2 * GRID)


def _in_order(layout: QLayout) -> Iterator[QWidget]:
    """Yield what takes the focus in a layout, as it is read."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        assert item is not None
        inner = item.layout()
        if inner is not None:
            yield from _in_order(inner)
        widget = item.widget()
        if widget is None:
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        inside = widget.layout()
        if inside is not None:
            yield from _in_order(inside)
