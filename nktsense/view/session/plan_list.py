"""The list of the plan: shape, muscle and side, word; a click or Return on one chooses it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nktsense.palette import LIGHT, Palette
from nktsense.view.body.states import STATE_LOOKS, state_word
from nktsense.view.look.row_list import RowList, paint_line
from nktsense.view.look.shapes import colour, font, paint_mark
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import GRID, REGULAR, SMALL, STRONG, TEXT, role_colour
from nktsense.view.session.muscle_state import side_word
from nktsense.view.session.plan_rows import PlanRow
from nktsense.view.words import said, tr

_Index = QModelIndex | QPersistentModelIndex
_MARK_PX: Final = 28
_ROW_PX: Final = 60
_BAR_PX: Final = 4
_NONE: Final = QModelIndex()


def title_of(row: PlanRow) -> str:
    """Return the muscle with its side."""
    return tr("{muscle}, {side}", muscle=said(row.name), side=side_word(row.side))


def fitting_title(row: PlanRow, metrics: QFontMetrics, width_px: int) -> str:
    """Return the muscle with its side as it fits: the name is shortened, never the side.

    Args:
        row: The row.
        metrics: Of the type it is written in.
        width_px: Room for it, px.
    """
    side, name = side_word(row.side), said(row.name)
    plain = name.partition(" (")[0]
    for words in (name, plain):
        title = tr("{muscle}, {side}", muscle=words, side=side)
        if metrics.horizontalAdvance(title) <= width_px:
            return title
    around_px = metrics.horizontalAdvance(tr("{muscle}, {side}", muscle="", side=side))
    short = metrics.elidedText(plain, Qt.TextElideMode.ElideRight, max(width_px - around_px, 0))
    return tr("{muscle}, {side}", muscle=short, side=side)


def detail_of(row: PlanRow) -> str:
    """Return the word of the state with what is known beside it."""
    parts = [state_word(row.state)]
    if row.held is not None:
        parts.append(tr("{held} of {trials} held", held=row.held, trials=row.counted))
    elif row.counted:
        parts.append(tr("trials made: {trials}", trials=row.counted))
    if row.aside:
        parts.append(tr("set aside: {trials}", trials=row.aside))
    if row.tests > 1:
        parts.append(tr("tests made: {number}", number=row.tests))
    if row.corrected:
        parts.append(tr("corrected"))
    return " · ".join(parts)


def place_of(row: PlanRow) -> str:
    """Return "now" or "next", or "" for any other."""
    if row.now:
        return tr("now")
    return tr("next") if row.following else ""


class PlanModel(QAbstractListModel):
    """The rows, as Qt and screen readers read them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PlanRow, ...] = ()

    def show(self, rows: tuple[PlanRow, ...]) -> None:
        """Take the rows; the selection stays where the muscles are the same."""
        if rows == self.rows:
            return
        if [(r.muscle, r.side) for r in rows] == [(r.muscle, r.side) for r in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        words = (title_of(row), detail_of(row), place_of(row))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(word for word in words if word)
        return None


class PlanPainter(QStyledItemDelegate):
    """Paints a row: what is under way or next has a bar at its left and a word at its right."""

    look: Palette = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row, the same for all."""
        return QSize(240, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row, look = _model_of(index).rows[index.row()], self.look
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour(blend(look.trace, look.background, 0.20)))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour(blend(look.trace, look.background, 0.10)))
        if row.now or row.following:
            painter.fillRect(QRect(box.left(), box.top() + 6, _BAR_PX, box.height() - 12), colour(look.trace))
        how = STATE_LOOKS[row.state]
        top = box.top() + (box.height() - _MARK_PX) / 2
        square = QRectF(box.left() + 2 * GRID, top, _MARK_PX, _MARK_PX)
        paint_mark(painter, how.mark, square, colour(role_colour(look, how.role)))
        self._words(painter, row, box.adjusted(_MARK_PX + 4 * GRID, 8, -2 * GRID, -8))
        painter.restore()

    def _words(self, painter: QPainter, row: PlanRow, box: QRect) -> None:
        look, place = self.look, place_of(row)
        small = font(SMALL, STRONG)
        taken = QFontMetrics(small).horizontalAdvance(place) + 2 * GRID if place else 0
        title = box.adjusted(0, 0, -taken, -box.height() // 2)
        weight = STRONG if place else REGULAR
        words = fitting_title(row, QFontMetrics(font(TEXT, weight)), title.width())
        paint_line(painter, title, words, TEXT, weight, look.ink)
        paint_line(painter, box.adjusted(0, box.height() // 2, 0, 0), detail_of(row), SMALL, REGULAR, look.muted)
        if place:
            painter.setFont(small)
            painter.setPen(colour(look.trace))
            half = box.adjusted(0, 0, 0, -box.height() // 2)
            painter.drawText(half, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), place)


class PlanList(RowList):
    """The list. ``picked`` gives the row that was clicked or taken with Return or Space."""

    picked = Signal(object)

    def __init__(self) -> None:
        self._rows, self._painter = PlanModel(), PlanPainter()
        super().__init__(tr("The plan"), self._rows, self._painter)
        self.taken.connect(self._pick)

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows shown."""
        return self._rows.rows

    def show_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Show the rows; what is under way or next comes into view when that changes."""
        before = _standing(self.rows)
        self._rows.show(rows)
        now = _standing(rows)
        if now is not None and now != before:
            self.scrollTo(self._rows.index(now))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._painter.look = look
        self.viewport().update()

    def _pick(self, row: int) -> None:
        self.picked.emit(self.rows[row])


def _model_of(index: _Index) -> PlanModel:
    model = index.model()
    assert isinstance(model, PlanModel)
    return model


def _standing(rows: tuple[PlanRow, ...]) -> int | None:
    return next((i for i, row in enumerate(rows) if row.now or row.following), None)
