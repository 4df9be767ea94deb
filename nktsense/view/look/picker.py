"""A list that folds out of a field, with a sign that it does so."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from nktsense.view.look.fold_sign import paint_fold_sign


class Picker(QComboBox):
    """One of many. The wheel scrolls what it stands in, and never takes another one unseen.

    Args:
        fewest_chars: It is as wide as there is room, and shows so many characters at least; None for the width of the
            longest entry.
    """

    def __init__(self, fewest_chars: int | None = None) -> None:
        super().__init__()
        if fewest_chars is not None:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(fewest_chars)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign over the field."""
        super().paintEvent(event)
        paint_fold_sign(self)
