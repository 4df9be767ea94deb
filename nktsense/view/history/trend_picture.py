"""A muscle over the visits: forces with their error on an axis of days, and below them how every test ended."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.course.model import Point
from nktsense.view.history.known import TrendLine
from nktsense.view.history.trend_places import Frame, Reach, lane_places, near
from nktsense.view.history.words import counts_text, ended, lever_of
from nktsense.view.look.shapes import colour, font, paint_mark, plain_tip
from nktsense.view.look.tokens import BAND_ALPHA, GRID, RADIUS, SMALL, STRONG, Mark, role_colour
from nktsense.view.words import force_text, number, said, tr
from nktsense.view.words.days import day_text

HEIGHT_PX: Final = 236
SHORT_PX: Final = 142
_DOT_PX: Final = 4.5
_MARK_PX: Final = 16
_REACH_PX: Final = 14.0
_CAP_PX: Final = 4.0
_EDGE_PX: Final = 6.0
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class TrendPicture(QWidget):
    """Draws a line of the course. Filled dots belong to the line; hollow ones may not be compared, and say why.

    Args:
        trend: The line.
        title: Its muscle, side and kind of test, in the chosen language.
        span_s: First and last day on the axis, s since 1970: the same for all muscles of a client.
        reach_n: Lowest and highest force on the axis at least, N: the same for both sides of a muscle.
    """

    opened = Signal(str, int)
    """The trials of a point are wanted: session and number of the test."""
    moved = Signal(int)
    """A point was selected, by its number."""

    def __init__(self, trend: TrendLine, title: str, span_s: tuple[float, float], reach_n: Reach) -> None:
        super().__init__()
        self.trend, self._title = trend, title
        self._span_s, self._reach_n = span_s, reach_n
        self._look = LIGHT
        self._hovered: int | None = None
        self.selected = max(len(trend.points) - 1, 0)
        self.setFixedHeight(HEIGHT_PX)
        self.setMinimumWidth(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._tell()

    def sizeHint(self) -> QSize:
        """Return a size at which a year can be read."""
        return QSize(440, self.height())

    @property
    def point(self) -> Point | None:
        """The point that is selected."""
        return self.trend.points[self.selected] if self.trend.points else None

    def select(self, number: int) -> None:
        """Select a point by its number; one that there is not selects the nearest end."""
        chosen = min(max(number, 0), max(len(self.trend.points) - 1, 0))
        if chosen != self.selected:
            self.selected = chosen
            self._tell()
            self.update()
            self.moved.emit(chosen)

    def point_words(self, number: int) -> str:
        """Return all that is known of a point, in words."""
        point = self.trend.points[number]
        with lever_of(self.trend.lever_m):
            force = tr("force not known") if point.mean_n is None else force_text(point.mean_n)
            parts = (day_text(point.at_s), force, counts_text(self.trend.verdicts_in(point.session)))
            return f"{' · '.join(part for part in parts if part)}. {said(point.text)}"

    def all_words(self) -> str:
        """Return how all tests ended, visit by visit; for a muscle without a first test."""
        tests = self.trend.line.verdicts
        return " · ".join(f"{day_text(one.at_s)} {counts_text((one,))}" for one in tests)

    def point_at(self, number: int) -> QPointF:
        """Return where a point is drawn, px."""
        frame, point = self._frame(), self.trend.points[number]
        y = frame.box.bottom() if point.mean_n is None else frame.y(point.mean_n)
        return QPointF(frame.x(point.at_s), y)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    # keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from point to point, Return opens the trials of one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.select(self.selected + steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select(0 if key is Qt.Key.Key_Home else len(self.trend.points))
        elif key in _OPENS and self.point is not None:
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what the pointer is over."""
        found = self._at(event.position())
        if found != self._hovered:
            self._hovered = found
            self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the trials of the point under the pointer."""
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.select(found)
            self._open()

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(self.point_words(found)), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def _open(self) -> None:
        point = self.point
        if point is not None:
            self.opened.emit(point.session, point.test)

    def _at(self, where: QPointF) -> int | None:
        frame = self._frame()
        places = [self.point_at(number) for number in range(len(self.trend.points))]
        found = near(places, where, _REACH_PX)
        if found is not None or where.y() < frame.lane_px:
            return found
        marks = self._marks(frame)
        lane = near([QPointF(x, frame.lane_px + _MARK_PX / 2) for x, _ in marks], where, _REACH_PX)
        return None if lane is None else marks[lane][1]

    def _tell(self) -> None:
        if self.trend.points:
            visit = tr("Visit {number} of {total}", number=self.selected + 1, total=len(self.trend.points))
            self.setAccessibleName(f"{self._title}. {visit}: {self.point_words(self.selected)}")
        else:
            self.setAccessibleName(f"{self._title}. {self.all_words()}")
        self.setAccessibleDescription(tr("Arrow keys go from visit to visit; Return opens the trials."))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    # painting

    def _frame(self) -> Frame:
        with lever_of(self.trend.lever_m):
            return Frame.of(self.trend, self.size(), self._span_s, self._reach_n)

    def _marks(self, frame: Frame) -> list[tuple[float, int | None]]:
        """Return where the shapes of the tests stand, px, with the number of the point of their visit, if it has one.

        A visit in which the muscle was tested as a partner alone has no point.
        """
        points = {point.session: number for number, point in enumerate(self.trend.points)}
        shown = [(points.get(one.session), one.at_s) for one in self.trend.line.verdicts]
        wanted = [frame.x(at_s if one is None else self.trend.points[one].at_s) for one, at_s in shown]
        places = lane_places(wanted, _MARK_PX + 2, frame.box.left() - GRID, frame.box.right() + GRID)
        return [(x, one) for x, (one, _) in zip(places, shown, strict=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        with lever_of(self.trend.lever_m):
            self._paint_scale(painter, frame)
            self._paint_band(painter, frame)
            self._paint_line(painter, frame)
            self._paint_points(painter, frame)
            self._paint_lane(painter, frame)
            self._paint_days(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(colour(self._look.trace), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _paint_scale(self, painter: QPainter, frame: Frame) -> None:
        painter.setFont(font(SMALL))
        metrics = QFontMetricsF(font(SMALL))
        for value in frame.lines:
            y = round(frame.y(value)) + 0.5
            painter.setPen(QPen(colour(self._look.hairline, 0.3 if self._look.hairline == self._look.ink else 1.0), 1))
            painter.drawLine(QPointF(frame.box.left() - GRID, y), QPointF(frame.box.right() + GRID, y))
            words = number(value * frame.unit.per_newton, frame.decimals)
            painter.setPen(colour(self._look.muted))
            left = frame.box.left() - 2 * GRID - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), words)
        painter.setPen(colour(self._look.muted))
        painter.drawText(QPointF(_EDGE_PX, metrics.ascent() + _EDGE_PX), tr("force ({unit})", unit=frame.unit.name))

    def _paint_band(self, painter: QPainter, frame: Frame) -> None:
        """Paint the error around the baseline: a force in it cannot be told from no change."""
        line = self.trend.line
        if line.baseline_n is None or line.mdc95_n is None:
            return
        top, low = frame.y(line.baseline_n + line.mdc95_n), frame.y(max(line.baseline_n - line.mdc95_n, frame.low_n))
        band = QRectF(frame.box.left() - GRID, top, frame.box.width() + 2 * GRID, low - top)
        painter.fillRect(band, colour(self._look.trace, BAND_ALPHA * 1.2))
        painter.setPen(QPen(colour(self._look.trace, 0.7), 1, Qt.PenStyle.DotLine))
        for y in (top, low):
            painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y))
        words = tr("band: MDC95 ± {force}", force=force_text(line.mdc95_n))
        metrics = QFontMetricsF(font(SMALL))
        painter.setFont(font(SMALL))
        painter.setPen(colour(self._look.muted))
        painter.drawText(
            QPointF(self.width() - metrics.horizontalAdvance(words) - _EDGE_PX, metrics.ascent() + _EDGE_PX), words
        )

    def _paint_line(self, painter: QPainter, frame: Frame) -> None:
        style = Qt.PenStyle.DashLine if self.trend.line.side == "right" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour(self._look.trace), 1, style))
        places = [self.point_at(number) for number, point in enumerate(self.trend.points) if point.on_line]
        painter.drawPolyline(places)

    def _paint_points(self, painter: QPainter, frame: Frame) -> None:
        order = [one for one in range(len(self.trend.points)) if one != self.selected]
        for one in (*order, self.selected) if self.trend.points else ():
            self._paint_point(painter, frame, one)

    def _paint_point(self, painter: QPainter, frame: Frame, one: int) -> None:
        point, at, sem_n = self.trend.points[one], self.point_at(one), self.trend.line.sem_n
        tint = colour(self._look.trace)
        if one == self.selected:
            painter.fillRect(QRectF(round(at.x()), frame.box.top(), 1, frame.lane_px - frame.box.top()), tint)
        if point.mean_n is None:
            box = QRectF(at.x() - 6, at.y() - 12, 12, 12)
            paint_mark(painter, Mark.DASH, box, colour(self._look.muted))
            return
        if point.on_line and sem_n is not None:
            reach = 1.96 * sem_n
            painter.setPen(QPen(tint, 1))
            ends = [QPointF(at.x(), frame.y(max(point.mean_n + sign * reach, frame.low_n))) for sign in (1, -1)]
            painter.drawLine(*ends)
            for end in ends:
                painter.drawLine(QPointF(end.x() - _CAP_PX, end.y()), QPointF(end.x() + _CAP_PX, end.y()))
        painter.setPen(QPen(tint, 1.5))
        painter.setBrush(tint if point.on_line else colour(self._look.background))
        size = _DOT_PX + 1.5 if one in (self.selected, self._hovered) else _DOT_PX
        painter.drawEllipse(at, size, size)
        if one == self.selected:
            self._paint_force(painter, frame, at, force_text(point.mean_n))

    def _paint_force(self, painter: QPainter, frame: Frame, at: QPointF, words: str) -> None:
        metrics = QFontMetricsF(font(SMALL, STRONG))
        wide = metrics.horizontalAdvance(words)
        left = at.x() - wide - 12 if at.x() + wide + 14 > frame.box.right() + GRID else at.x() + 12
        y = max(at.y() - 8, frame.box.top() + metrics.ascent())
        patch = QRectF(left - 3, y - metrics.ascent(), wide + 6, metrics.height())
        painter.fillRect(patch, colour(self._look.background, 0.86))
        painter.setFont(font(SMALL, STRONG))
        painter.setPen(colour(self._look.ink))
        painter.drawText(QPointF(left, y), words)

    def _paint_lane(self, painter: QPainter, frame: Frame) -> None:
        """Paint how every test ended, all tests of a visit side by side, a retest too."""
        for (x, point), one in zip(self._marks(frame), self.trend.line.verdicts, strict=True):
            mark, role, _ = ended(one)
            box = QRectF(x - _MARK_PX / 2, frame.lane_px, _MARK_PX, _MARK_PX)
            paint_mark(painter, mark, box, colour(role_colour(self._look, role)))
            if point == self.selected:
                under = QRectF(x - _MARK_PX / 2 - 1, frame.lane_px + _MARK_PX + 1, _MARK_PX + 2, 2)
                painter.fillRect(under, colour(self._look.trace))

    def _paint_days(self, painter: QPainter, frame: Frame) -> None:
        metrics, base = QFontMetricsF(font(SMALL)), self.height() - 8.0
        painter.setFont(font(SMALL))
        taken: list[QRectF] = []
        ends = (0, len(self.trend.points) - 1)
        for one in dict.fromkeys((self.selected, *ends)) if self.trend.points else ():
            words = day_text(self.trend.points[one].at_s)
            wide = metrics.horizontalAdvance(words)
            middle = frame.x(self.trend.points[one].at_s) - wide / 2
            left = min(max(middle, _EDGE_PX), self.width() - wide - _EDGE_PX)
            box = QRectF(left - GRID, base - metrics.ascent(), wide + 2 * GRID, metrics.height())
            if any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setPen(colour(self._look.ink if one == self.selected else self._look.muted))
            painter.drawText(QPointF(left, base), words)
