"""The pages of a report as they come out of a printer: white paper in any theme."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import GRID, TEXT
from nktsense.view.reports.sheets import GAP_PX, Sheets, Zoom, laid_out

_FINEST_DPI: Final = 300.0
_STEP_PX: Final = 60
_ON: Final = 0.85
"""How far one goes on at once, as a share of what is in view."""


class PagesView(QAbstractScrollArea):
    """Shows pages below each other, or side by side; scrolled with wheel and keys."""

    turned = Signal()
    """Another page is the present one."""
    resized = Signal()
    """Pages may be wanted finer or coarser."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._pages: tuple[QImage, ...] = ()
        self._words = ""
        self._zoom = Zoom.WIDTH
        self._page = 0
        self._goes = False
        self._sheets = laid_out(1, self._zoom, 100, 100)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always: where it came and went, pages as wide as the room would change their size in turn.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumSize(QSize(20 * GRID, 10 * GRID))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # what is shown

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The present page, from 0."""
        return self._page

    @property
    def zoom(self) -> Zoom:
        """How large they are."""
        return self._zoom

    @property
    def sheets(self) -> Sheets:
        """Where they lie."""
        return self._sheets

    @property
    def pages(self) -> tuple[QImage, ...]:
        """The pages."""
        return self._pages

    @property
    def wanted_dpi(self) -> float:
        """How fine pages are to be drawn to be as sharp as this screen."""
        return min(self._sheets.dots_per_inch * self.devicePixelRatioF(), _FINEST_DPI)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show pages; where one was stays in view as long as the number of pages is the same."""
        stays = len(pages) == len(self._pages)
        self._pages, self._words = tuple(pages), ""
        self._arrange()
        if not stays:
            self.go_to(0)
        self.viewport().update()

    def show_words(self, words: str) -> None:
        """Show an empty page with a few words on it."""
        self._pages, self._words = (), words
        self._arrange()
        self.go_to(0)
        self.viewport().update()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show them larger or smaller, with the present page in view."""
        page, self._zoom = self._page, zoom
        self._arrange()
        self.go_to(page)
        self.resized.emit()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme; paper stays white."""
        self._look = look
        self.viewport().update()

    # moving

    def go_to(self, page: int) -> None:
        """Bring the top of a page into view."""
        page = min(max(page, 0), max(self.count - 1, 0))
        self._goes = True
        self.verticalScrollBar().setValue(self._sheets.rects[page].top() - GAP_PX)
        self._goes = False
        self._present(page)

    def go_on(self) -> None:
        """Go on by what is in view; at the end of all go to the beginning."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.go_to(0)
        else:
            bar.setValue(bar.value() + round(_ON * self.viewport().height()))

    @property
    def at_end(self) -> bool:
        """Whether the end of the last page is in view."""
        return self.verticalScrollBar().value() >= self.verticalScrollBar().maximum()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, and turn pages."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Left:
                self.go_to(self._page - 1)
            case Qt.Key.Key_Right:
                self.go_to(self._page + 1)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - _STEP_PX)
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + _STEP_PX)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.count - 1)
            case Qt.Key.Key_Space:
                self.go_on()
            case _:
                event.ignore()

    def _scrolled(self) -> None:
        if not self._goes:
            bar = self.verticalScrollBar()
            middle = bar.value() + self.viewport().height() // 2
            self._present(self.count - 1 if self.at_end and bar.maximum() else self._sheets.page_at(middle))
        self.viewport().update()

    def _present(self, page: int) -> None:
        page = max(page, 0)
        if page != self._page:
            self._page = page
            self.turned.emit()
            self.viewport().update()

    # places and paint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        page = self._page
        self._arrange()
        self.go_to(page)
        self.resized.emit()

    def _arrange(self) -> None:
        room = self.viewport().size()
        self._sheets = laid_out(max(self.count, 1), self._zoom, room.width(), room.height())
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._sheets.height_px, room.height()),
            (self.horizontalScrollBar(), self._sheets.width_px, room.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(_STEP_PX)
            bar.setRange(0, max(0, whole - seen))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in view."""
        painter = QPainter(self.viewport())
        ground = blend(self._look.ink, self._look.background, 0.07)
        painter.fillRect(self.viewport().rect(), colour(ground))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        off = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for index, place in enumerate(self._sheets.rects):
            rect = place.translated(-off)
            if rect.intersects(event.rect()):
                self._paint_page(painter, index, rect)
        if self.hasFocus():
            painter.setPen(QPen(colour(self._look.trace), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, index: int, rect: QRect) -> None:
        painter.fillRect(rect, Qt.GlobalColor.white)
        if index < self.count:
            self._paint_picture(painter, self._pages[index], rect)
        elif self._words:
            painter.setPen(colour(LIGHT.muted))
            painter.setFont(font(TEXT))
            inner = rect.adjusted(4 * GRID, 6 * GRID, -4 * GRID, -GRID)
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap), self._words)
        present = index == self._page and self.count > 1 and self._zoom is Zoom.WHOLE
        painter.setPen(QPen(colour(self._look.trace if present else self._look.hairline), 2 if present else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def _paint_picture(self, painter: QPainter, picture: QImage, rect: QRect) -> None:
        """Paint a page dot by dot where it was drawn for this size, so that it is sharp; else scaled."""
        ratio = self.devicePixelRatioF()
        own = QRectF(rect.x(), rect.y(), picture.width() / ratio, picture.height() / ratio)
        fits = abs(own.width() - rect.width()) * ratio <= 1.5
        painter.drawImage(own if fits else QRectF(rect), picture)
