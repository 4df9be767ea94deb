"""A field for a day from today on: picked in a calendar that folds out of it, or typed."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QDate, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCalendarWidget, QDateEdit, QToolButton, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.fold_sign import SIGN_PX, paint_fold_sign
from nktsense.view.look.shapes import colour
from nktsense.view.words import tr

_TAKES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNFOLDS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up)
_CALENDAR_PX: Final = (336, 280)
_WEEKEND: Final = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayField(QDateEdit):
    """A day as YYYY-MM-DD, none that is past.

    Alt+Down or F4 fold the calendar out, as in any list: the arrows change the day, Return takes it, Escape leaves it.
    In the field, left and right go from year to month to day, up and down change them. The wheel scrolls what the field
    stands in.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(*_CALENDAR_PX)
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        calendar.setContentsMargins(1, 1, 1, 1)  # for the frame about all of it, month and year as well
        signs = {"qt_calendar_prevmonth": ("‹", tr("Month before")), "qt_calendar_nextmonth": ("›", tr("Next month"))}
        for name, (sign, words) in signs.items():
            button = calendar.findChild(QToolButton, name)
            assert isinstance(button, QToolButton)
            button.setIcon(QIcon())  # Qt's own are black, on a dark ground too
            button.setText(sign)
            button.setAccessibleName(words)
        self._before = self.date()
        calendar.installEventFilter(self)
        for view in calendar.findChildren(QAbstractItemView):
            view.installEventFilter(self)
        self.recolour(LIGHT)
        self.follow_today()

    @property
    def day(self) -> datetime.date:
        """The day."""
        shown = self.date()
        return datetime.date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: datetime.date) -> None:
        """Show a day; one that is past becomes today."""
        self.follow_today()
        self.setDate(QDate(day.year, day.month, day.day))

    def follow_today(self) -> None:
        """Let nothing be picked that is past by now."""
        self.setMinimumDate(QDate.currentDate())

    def unfold(self) -> None:
        """Show the calendar."""
        self.follow_today()
        # Qt has a way to it for the mouse alone: a click on the sign.
        place = QPointF(self.width() - SIGN_PX / 2, self.height() / 2)
        button = Qt.MouseButton.LeftButton
        click = QMouseEvent(
            QMouseEvent.Type.MouseButtonPress,
            place,
            self.mapToGlobal(place),
            button,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self, click)
        self.calendarWidget().setFocus()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme: Qt writes the end of the week in red."""
        plain = QTextCharFormat()
        plain.setForeground(colour(look.ink))
        self.calendarWidget().setHeaderTextFormat(plain)
        for day in _WEEKEND:
            self.calendarWidget().setWeekdayTextFormat(day, plain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold the calendar out."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() in _UNFOLDS):
            self.unfold()
            return
        if event.key() in _TAKES and not self.hasAcceptableInput():
            self.interpretText()  # a day that is past, or none: seen first as it was put right, and taken the next time
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the day before when the calendar is left with Escape; Qt keeps the one that was moved to."""
        if event.type() == QEvent.Type.Show:
            self._before = self.date()
        escapes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escapes and event.type() == QEvent.Type.KeyPress:
            self.setDate(self._before)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Leave with one Tab, as any other field; Qt would go through year, month and day."""
        return QWidget.focusNextPrevChild(self, next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign over the field."""
        super().paintEvent(event)
        paint_fold_sign(self)
