"""A report on the screen: its pages, and beside them what is done with it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from nktsense.palette import Palette
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, STRONG, TEXT
from nktsense.view.reports.pages_view import PagesView
from nktsense.view.reports.panel import Panel
from nktsense.view.reports.sheets import Zoom
from nktsense.view.words import tr

NARROW_PX: Final = 960
"""Below this width pages and panel are in view one at a time, behind tabs."""
_PANEL_PX: Final = 416


class Preview(QWidget):
    """Pages and panel."""

    zoomed = Signal()
    """Pages are shown larger or smaller."""

    def __init__(self) -> None:
        super().__init__()
        self.panel, self.pages = Panel(), PagesView()
        self.where = Text(TEXT, role="muted")
        self.before, self.after = QPushButton("‹"), QPushButton("›")
        self.zooms = {
            Zoom.WIDTH: Segment(tr("Fit width")),
            Zoom.WHOLE: Segment(tr("Whole page")),
            Zoom.TRUE: Segment(tr("100 %")),
        }
        self.tabs = (QPushButton(tr("Pages")), QPushButton(tr("Save and print")))
        self._tab_row, self._bar, self._grid = QWidget(), QWidget(), QGridLayout(self)
        self._in_tabs: bool | None = None
        self._tab = 0
        self._lay_out()
        self._arrange()
        chain = [*self.tabs, *self.panel.chain, *self.zooms.values(), self.before, self.after, self.pages]
        for first, second in pairwise(chain):
            self.setTabOrder(first, second)
        self.before.clicked.connect(lambda: self.pages.go_to(self.pages.page - 1))
        self.after.clicked.connect(lambda: self.pages.go_to(self.pages.page + 1))
        for zoom, button in self.zooms.items():
            button.clicked.connect(lambda _=False, zoom=zoom: self.set_zoom(zoom))
        for number, button in enumerate(self.tabs):
            button.clicked.connect(lambda _=False, number=number: self.open_tab(number))
        self.pages.turned.connect(self.show_page)
        self.set_zoom(Zoom.WIDTH)
        self.show_page()

    @property
    def narrow(self) -> bool:
        """Whether pages or panel are in view."""
        return self.width() < NARROW_PX

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages larger or smaller."""
        for other, button in self.zooms.items():
            button.setChecked(other is zoom)
        self.pages.set_zoom(zoom)
        self.zoomed.emit()

    def show_page(self) -> None:
        """Show which page it is."""
        count, number = self.pages.count, self.pages.page + 1
        words = tr("Page {number} of {count}", number=number, count=count) if count else ""
        self.where.say(words)
        self.pages.setAccessibleName(tr("Pages of the report"))
        self.pages.setAccessibleDescription(f"{words}. {tr('Saved as HTML they can be read aloud.')}".lstrip(". "))
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)

    def open_tab(self, number: int) -> None:
        """Show pages (0) or panel (1) where only one has room."""
        self._tab = number
        self._arrange()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.panel.recolour(look)
        self.pages.recolour(look)
        self.where.recolour(look)
        for button in self.zooms.values():
            button.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both, or tabs."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        tabs = QHBoxLayout(self._tab_row)
        tabs.setContentsMargins(2 * GRID, GRID, 0, GRID)
        tabs.setSpacing(0)
        for button in self.tabs:
            button.setCheckable(True)
            as_kind(button, "tab")
            bold = QFontMetrics(font(TEXT, STRONG)).horizontalAdvance(button.text())
            button.setMinimumWidth(bold + 4 * GRID)  # the one that is chosen is bold, and no wider
            tabs.addWidget(button)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        bar.setSpacing(GRID // 2)
        for button in self.zooms.values():
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.where)
        bar.addSpacing(GRID)
        for button, words in ((self.before, tr("Previous page")), (self.after, tr("Next page"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            bar.addWidget(button)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)

    def _arrange(self) -> None:
        narrow = self.narrow
        if narrow is not self._in_tabs:
            self._in_tabs = narrow
            # The same parent all the time: one that changes costs a text the colour that it has by itself.
            parts = (self._tab_row, self._bar, self.panel, self.pages)
            wide_places = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 0, 2, 1), (1, 1, 1, 1))
            tab_places = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2), (1, 0, 1, 2))
            for part, place in zip(parts, tab_places if narrow else wide_places, strict=True):
                self._grid.removeWidget(part)
                self._grid.addWidget(part, *place)
        self._tab_row.setVisible(narrow)
        for number, button in enumerate(self.tabs):
            button.setChecked(number == self._tab)
        self._bar.setVisible(not narrow or self._tab == 0)
        self.where.setVisible(not narrow)
        self.pages.setVisible(not narrow or self._tab == 0)
        self.panel.setVisible(not narrow or self._tab == 1)
        self.panel.setMinimumWidth(0 if narrow else _PANEL_PX)
        self.panel.setMaximumWidth(16777215 if narrow else _PANEL_PX)
