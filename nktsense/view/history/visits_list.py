"""The visits of a client: when, what, how each stands, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.history.known import Known, Visited, VisitState
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import Text, colour, paint_mark
from nktsense.view.look.tokens import GRID, TEXT, Mark, Role, role_colour
from nktsense.view.words import said, tr
from nktsense.view.words.days import day_text

_MARK_PX: Final = 20
_MARKS: Final[dict[VisitState, tuple[Mark | None, Role]]] = {
    "open": (Mark.DOTS, "trace"),
    "closed": (None, "muted"),
    "signed": (Mark.CHECK, "hold"),
    "amend": (Mark.TRIANGLE, "caution"),
}


def state_words(visit: Visited) -> str:
    """Return how a visit stands, in words."""
    words = {
        "open": tr("open"),
        "closed": tr("closed"),
        "signed": tr("signed, version {number}", number=visit.signed),
        "amend": tr("corrected after version {number} was signed: sign a new version", number=visit.signed),
    }[visit.state]
    return f"{words} · {tr('results hidden until the block is closed')}" if visit.hidden else words


class VisitsList(QWidget):
    """The list, and below it what can be done with the visit that is selected."""

    report_wanted = Signal(str)
    resume_wanted = Signal(str)
    correct_wanted = Signal(str)
    """Each with the identifier of the session."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self._visits: tuple[Visited, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Visits"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(_MARK_PX, _MARK_PX))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.empty = Text(TEXT, role="muted", wrap=True)
        self.report, self.resume = QPushButton(tr("Report")), QPushButton(tr("Go on"))
        self.correct = QPushButton(tr("Correct a muscle or side"))
        buttons = QWidget()
        flow = Flow(GRID)
        buttons.setLayout(flow)
        for button in (self.report, self.resume, self.correct):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show_buttons)
        self.list.itemActivated.connect(lambda: self._emit(self.report_wanted.emit))
        self.report.clicked.connect(lambda: self._emit(self.report_wanted.emit))
        self.resume.clicked.connect(lambda: self._emit(self.resume_wanted.emit))
        self.correct.clicked.connect(lambda: self._emit(self.correct_wanted.emit))
        self.show_known(None)

    @property
    def visit(self) -> Visited | None:
        """The visit that is selected."""
        at = self.list.currentRow()
        return self._visits[at] if 0 <= at < len(self._visits) else None

    @property
    def visits(self) -> tuple[Visited, ...]:
        """All of them, the latest first."""
        return self._visits

    def show_known(self, known: Known | None) -> None:
        """Show the visits of a client, the latest selected; or none."""
        kept = self.visit
        self._visits = () if known is None else known.visits
        self.list.clear()
        for one in self._visits:
            words = f"{day_text(one.started_s)} · {said(one.title)}\n{state_words(one)}"
            item = QListWidgetItem(self._icon(one), words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ", "))
            self.list.addItem(item)
        self.empty.say(tr("No visit yet. Sessions that are kept with this client stand here."))
        self.empty.setVisible(known is not None and not self._visits)
        self.list.setVisible(bool(self._visits))
        self.select(kept.session if kept is not None else "")
        self._show_buttons()

    def select(self, session: str) -> None:
        """Select a visit by its session; the latest where there is no such visit."""
        rows = [one.session for one in self._visits]
        self.list.setCurrentRow(rows.index(session) if session in rows else 0 if rows else -1)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.empty.recolour(look)
        for row, one in enumerate(self._visits):
            self.list.item(row).setIcon(self._icon(one))

    def _icon(self, visit: Visited) -> QIcon:
        mark, role = _MARKS[visit.state]
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(_MARK_PX, _MARK_PX) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        if mark is not None:
            painter = QPainter(pixmap)
            paint_mark(painter, mark, QRectF(0, 0, _MARK_PX, _MARK_PX), colour(role_colour(self._look, role)))
            painter.end()
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon

    def _show_buttons(self) -> None:
        visit = self.visit
        self.report.setEnabled(visit is not None)
        self.resume.setEnabled(visit is not None and visit.state == "open")
        self.correct.setEnabled(visit is not None and visit.state != "open" and visit.tests > 0)

    def _emit(self, signal: object) -> None:
        visit = self.visit
        if visit is not None and callable(signal):
            signal(visit.session)
