"""A session is picked: those of the records, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import Text, colour, paint_mark
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, STRONG, TEXT, Mark, Role, role_colour
from nktsense.view.reports.words import detail_of, title_of
from nktsense.view.words import tr

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary

_WIDEST_PX: Final = 900
_FIELD_PX: Final = 280
_MARK_PX: Final = 18


class Picking(QWidget):
    """A list of sessions, and a line that narrows it."""

    picked = Signal(str)
    """A session, by its identifier."""
    older_wanted = Signal()
    """Sessions before the last one are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._all: tuple[SessionSummary, ...] = ()
        self.heading, self.words = Text(LARGE, STRONG, wrap=True), Text(TEXT, role="muted", wrap=True)
        self.line, self.list, self.older = QLineEdit(), QListWidget(), QPushButton(tr("Older sessions"))
        self.heading.say(tr("A report of which session?"))
        self.line.setPlaceholderText(tr("Code of a client"))
        self.line.setAccessibleName(tr("Show only sessions of a client with this code"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(_FIELD_PX)
        self.list.setAccessibleName(tr("Sessions, the latest first"))
        self.list.setIconSize(QSize(_MARK_PX, _MARK_PX))
        self.list.setUniformItemSizes(True)
        self._lay_out()
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._pick_first)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        self.older.clicked.connect(self.older_wanted)
        self.show_words(tr("The sessions are being looked up."))

    @property
    def shown(self) -> tuple[SessionSummary, ...]:
        """The sessions that are shown."""
        wanted = self.line.text().strip().casefold()
        return tuple(one for one in self._all if wanted in one.client.casefold())

    def show_sessions(self, sessions: Sequence[SessionSummary], *, more: bool) -> None:
        """Show sessions.

        Args:
            sessions: The latest first.
            more: There are older ones.
        """
        self._all = tuple(sessions)
        self.older.setVisible(more)
        self._fill()

    def show_words(self, words: str) -> None:
        """Show why there is no session."""
        self._all = ()
        self.older.hide()
        self._fill()
        self.words.say(words)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.heading.recolour(look)
        self.words.recolour(look)
        self._fill()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.line)
        top.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.heading)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(MARGIN, 2 * GRID, MARGIN, 2 * GRID)
        whole.addWidget(inside, 1)
        # The list is as wide as its words need and no wider; what is left stays empty at the right.
        whole.addStretch(0)

    def _fill(self) -> None:
        before = self.list.currentRow()
        self.list.clear()
        for one in self.shown:
            state = (Mark.DOTS, "caution") if one.closed_s is None else (Mark.CHECK, "muted")
            item = QListWidgetItem(self._icon(*state), f"{title_of(one)}\n{detail_of(one)}")
            item.setData(Qt.ItemDataRole.UserRole, one.session)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title_of(one)}, {detail_of(one)}")
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(min(max(before, 0), self.list.count() - 1))
        self.list.setVisible(bool(self._all))
        self.line.setVisible(len(self._all) > 1)
        nobody = tr("None of these sessions is of a client with such a code.")
        self.words.say(nobody if self._all and not self.list.count() else "")
        self.words.setVisible(not self.list.count())

    def _icon(self, mark: Mark, role: Role) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_MARK_PX * ratio), round(_MARK_PX * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, mark, QRectF(0, 0, _MARK_PX, _MARK_PX), colour(role_colour(self._look, role)))
        painter.end()
        out = QIcon(picture)
        out.addPixmap(picture, QIcon.Mode.Selected)
        return out

    def _pick_first(self) -> None:
        if self.list.count():
            self._pick(self.list.item(0))

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
