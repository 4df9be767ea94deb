"""The list of clients: code, year of birth, last session; a click or Return on one chooses."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Sequence
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
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nktsense.palette import LIGHT, Palette
from nktsense.view.begin.known import ClientLine
from nktsense.view.look.row_list import RowList, paint_line
from nktsense.view.look.shapes import colour, paint_mark
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import GRID, REGULAR, SMALL, STRONG, TEXT, Mark
from nktsense.view.words import tr
from nktsense.view.words.days import day_text, is_today

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()
_ROW_PX: Final = {False: 52, True: 46}
_MARK_PX: Final = 18
_EDGE_PX: Final = 2 * GRID


def person_of(client: ClientLine) -> str:
    """Return year of birth and sex, as far as they are known."""
    parts: list[str] = []
    if client.birth_year is not None:
        parts.append(tr("born {year}", year=client.birth_year))
    if client.sex is not None:
        parts.append(tr("female") if client.sex == "F" else tr("male"))
    return ", ".join(parts)


def last_of(client: ClientLine) -> str:
    """Return when the last session was, in the words of the language."""
    if client.last_s is None:
        return tr("no session yet")
    if is_today(client.last_s, time.time()):
        return tr("last session today")
    return tr("last session {day}", day=day_text(client.last_s))


class ClientModel(QAbstractListModel):
    """The clients, as Qt and screen readers read them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clients: tuple[ClientLine, ...] = ()
        self.chosen = ""

    def show(self, clients: Sequence[ClientLine]) -> None:
        """Take the clients."""
        if tuple(clients) != self.clients:
            self.beginResetModel()
            self.clients = tuple(clients)
            self.endResetModel()

    def choose(self, code: str) -> None:
        """Mark the one who is chosen."""
        if code != self.chosen:
            self.chosen = code
            self.dataChanged.emit(self.index(0), self.index(len(self.clients) - 1))

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of clients."""
        return 0 if parent.isValid() else len(self.clients)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row."""
        if not index.isValid():
            return None
        client = self.clients[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return client.code
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = tr("chosen") if client.code == self.chosen else ""
            return ", ".join(word for word in (client.code, person_of(client), last_of(client), chosen) if word)
        return None


class ClientPainter(QStyledItemDelegate):
    """Paints a row: code, then who it may be, at the right the last session; the chosen one has a tick."""

    look: Palette = LIGHT
    row_px = _ROW_PX[False]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row, the same for all."""
        return QSize(240, self.row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        model, look = index.model(), self.look
        assert isinstance(model, ClientModel)
        client = model.clients[index.row()]
        chosen = client.code == model.chosen
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        painter.save()
        if chosen:
            painter.fillRect(box, colour(blend(look.trace, look.background, 0.20)))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour(blend(look.trace, look.background, 0.10)))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour(look.trace))
            painter.drawRect(box.adjusted(2, 2, -3, -3))
        if chosen:
            square = QRectF(box.left() + _EDGE_PX, box.top() + (self.row_px - _MARK_PX) / 2, _MARK_PX, _MARK_PX)
            paint_mark(painter, Mark.CHECK, square, colour(look.ink))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour(look.hairline))
        self._words(painter, client, box.adjusted(2 * _EDGE_PX + _MARK_PX, 5, -_EDGE_PX, -5), chosen=chosen)
        painter.restore()

    def _words(self, painter: QPainter, client: ClientLine, box: QRect, *, chosen: bool) -> None:
        upper, lower = (
            box.adjusted(0, 0, 0, -box.height() // 2 + 1),
            box.adjusted(0, box.height() // 2 + 1, 0, 0),
        )
        paint_line(painter, upper, client.code, TEXT, STRONG if chosen else REGULAR, self.look.ink)
        detail = " · ".join(word for word in (person_of(client), last_of(client)) if word)
        paint_line(painter, lower, detail, SMALL, REGULAR, self.look.ink if chosen else self.look.muted)


class ClientList(RowList):
    """The list. ``picked`` gives the code that was clicked or taken with Return or Space."""

    picked = Signal(str)

    def __init__(self) -> None:
        self._clients, self._painter = ClientModel(), ClientPainter()
        super().__init__(tr("Clients"), self._clients, self._painter)
        self.setMinimumHeight(_ROW_PX[False])
        self.taken.connect(self._pick)

    @property
    def clients(self) -> tuple[ClientLine, ...]:
        """The clients shown."""
        return self._clients.clients

    @property
    def chosen(self) -> str:
        """The code that is marked, or ""."""
        return self._clients.chosen

    def show_clients(self, clients: Sequence[ClientLine], chosen: str) -> None:
        """Show clients, and mark the one who is chosen."""
        self._clients.show(clients)
        self._clients.choose(chosen)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room for a row."""
        self._painter.row_px = _ROW_PX[compact]
        self.scheduleDelayedItemsLayout()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._painter.look = look
        self.viewport().update()

    def _pick(self, row: int) -> None:
        self.picked.emit(self.clients[row].code)
