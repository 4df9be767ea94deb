"""A list that folds out of a field, with a sign that it does so."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from nktsense.view.look.fold_sign import paint_fold_sign
from nktsense.view.look.shapes import plain_tip
from nktsense.view.look.tokens import GRID


class Picker(QComboBox):
    """One of many. The wheel scrolls what it stands in, and never takes another one unseen.

    Words that are wider than the field end in "…" there; its tool tip has them whole, and so has its description for
    screen readers unless somebody gave another one. The list is as wide as its widest entry.

    Args:
        fewest_chars: It is as wide as there is room, and shows so many characters at least; None for the width of the
            longest entry.
    """

    def __init__(self, fewest_chars: int | None = None) -> None:
        super().__init__()
        self._whole = ""
        if fewest_chars is not None:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(fewest_chars)
        self.currentTextChanged.connect(self._tell_whole)

    @property
    def room_px(self) -> int:
        """Width that there is for words in the field, px."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()

    @property
    def list_px(self) -> int:
        """Width of the list when it is folded out, px: that of its widest entry, as far as the screen has room."""
        view = self.view()
        beside = 2 * view.frameWidth() + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        metrics = view.fontMetrics()
        # A style may give a list the rows of a menu, whose size it does not tell before they are shown.
        words_px = max((metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0)
        widest = max(view.sizeHintForColumn(0), words_px + 2 * GRID) + beside
        return min(max(self.width(), widest), self.screen().availableGeometry().width())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Let the words end in "…" where they are wider than the field; Qt cuts through a letter."""
        super().initStyleOption(option)
        words = option.currentText  # pyright: ignore[reportAttributeAccessIssue]
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.room_px)
        option.currentText = cut  # pyright: ignore[reportAttributeAccessIssue]

    def showPopup(self) -> None:
        """Show the list as wide as its widest entry, within the screen."""
        self.view().setMinimumWidth(self.list_px)
        super().showPopup()
        box, screen = self.view().window(), self.screen().availableGeometry()
        if box is not self.window() and box.geometry().right() > screen.right():
            box.move(max(screen.right() - box.width(), screen.left()), box.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the words fit."""
        super().resizeEvent(event)
        self._tell_whole()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign over the field."""
        super().paintEvent(event)
        paint_fold_sign(self)

    def _tell_whole(self) -> None:
        words = self.currentText()
        cut = self.fontMetrics().horizontalAdvance(words) > self.room_px
        before, self._whole = self._whole, words if cut else ""
        if before == self._whole:
            return
        self.setToolTip(plain_tip(self._whole))
        if self.accessibleDescription() == before:
            self.setAccessibleDescription(self._whole)
