"""The table of a run's points, those that were taken again struck through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from calibration.guide.plan import Instrument
from calibration.points import Discarded, Point
from nktsense.palette import LIGHT, Palette
from nktsense.view.calibration.curve import Provisional
from nktsense.view.calibration.symbols import series_pixmap
from nktsense.view.calibration.words import force_figures, percent_figures, reading_figures, series_words, told
from nktsense.view.look.shapes import colour, font, plain_tip
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT
from nktsense.view.words import language_now, tr
from nktsense.view.words.numbers import figures

_WIDTHS: Final = (48, 104, 84, 0, 80)
"""Widths of the columns, px; 0 takes what is left."""
_ICON_PX: Final = 16
_CHOSEN_ALPHA: Final = 0.14
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A point as the table has it: its cells, its tool tip, and why it was discarded, or ""."""

    point: Point
    cells: tuple[str, ...]
    tip: str
    reason: str


def rows_of(
    found: Provisional,
    points: tuple[Point, ...],
    discarded: tuple[Discarded, ...],
    instrument: Instrument,
    highest_n: float,
) -> list[Row]:
    """Return the rows of the table, in the order in which they were read."""
    everything = [(point, "") for point in points] + [(one.point, one.reason) for one in discarded]
    rows: list[Row] = []
    for point, reason in sorted(everything, key=lambda row: row[0].number):
        cells = (
            f"{point.number}",
            series_words(point),
            force_figures(point.force_n, highest_n),
            reading_figures(point.reading, instrument),
            "" if reason else percent_figures(found.off_of(point.number)),
        )
        tip = _tip(point, told(instrument.unit))
        tip += "\n" + tr("Taken as it was: {reason}", reason=point.note) if point.note else ""
        gone = tr("Discarded: {reason}", reason=reason)
        rows.append(Row(point, cells, f"{gone}\n{tip}" if reason else tip, reason))
    return rows


def _tip(point: Point, unit: str) -> str:
    spread = tr(
        "{reading} {unit}, standard deviation {sd} of {number}",
        reading=f"{point.reading:.9g}",
        unit=unit,
        sd=f"{point.sd:.3g}",
        number=point.n,
    )
    drift = tr(
        "drift {drift} {unit}/s, read {seconds} s after the force came on",
        drift=f"{point.drift_per_s:.3g}",
        unit=unit,
        seconds=f"{point.after_s:.0f}",
    )
    return figures(f"{told(point.where())}\n{spread}\n{drift}", language_now())


def _heads() -> tuple[str, ...]:
    return tr("no."), tr("series"), tr("force (N)"), tr("reading"), tr("off (%)")


class Points(QAbstractTableModel):
    """The rows, as Qt asks for them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.chosen: int | None = None
        self._look = LIGHT
        self._ratio = 1.0

    def show_rows(self, rows: list[Row]) -> None:
        """Take new rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def dress(self, look: Palette, ratio: float) -> None:
        """Take the colours of a theme, and the pixels of the screen per px."""
        self._look, self._ratio = look, ratio
        self.changed()

    def changed(self) -> None:
        """Draw all of it again."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(_WIDTHS) - 1))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return how many points there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """Return the head of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section]
        return (
            _LEFT
            if role == Qt.ItemDataRole.TextAlignmentRole and section == 1
            else (_RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, in one of Qt's roles."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if column == 1 else _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip)
            case Qt.ItemDataRole.FontRole:
                out = font(TEXT, STRONG if row.point.number == self.chosen else 400)
                out.setStrikeOut(bool(row.reason))
                return out
            case Qt.ItemDataRole.ForegroundRole:
                return colour(self._look.muted if row.reason else self._look.ink)
            case Qt.ItemDataRole.BackgroundRole:
                chosen = row.point.number == self.chosen
                return colour(self._look.trace, _CHOSEN_ALPHA) if chosen else None
            case Qt.ItemDataRole.DecorationRole if column == 1:
                return self._symbol(row)
            case _:
                return None

    def _symbol(self, row: Row) -> Any:
        loaded = row.point.force_n > 0
        tint = colour(self._look.muted if row.reason else self._look.trace, 1.0 if loaded else 0.0)
        ground = QColor(self._look.background) if loaded else colour(self._look.background, 0.0)
        falling = row.point.way == "falling"
        return series_pixmap(row.point.series, _ICON_PX, tint, ground, falling=falling, ratio=self._ratio)


class PointTable(QWidget):
    """The table; it never takes the keyboard, and keeps the newest point in view unless one is chosen."""

    chosen = Signal(int)
    """The number of the point that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Points()
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(3 * GRID + 2)
        head = self.view.horizontalHeader()
        head.setFont(font(SMALL))
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            fixed = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, fixed)
            if width:
                self.view.setColumnWidth(column, width)
        # Its place is kept from the start, so that the columns never move; without rows there is nothing to drag.
        bar = self.view.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(self._room_changed)
        self.view.clicked.connect(self._clicked)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.addWidget(self.view)

    def show_rows(self, rows: list[Row]) -> None:
        """Show these rows."""
        self.model.show_rows(rows)
        self._scroll()

    def choose(self, number: int | None) -> None:
        """Mark the row of a point, or none."""
        self.model.chosen = number
        self.model.changed()
        self._scroll()

    def _scroll(self) -> None:
        at = next((i for i, row in enumerate(self.model.rows) if row.point.number == self.model.chosen), None)
        if at is None:
            self.view.scrollToBottom()
        else:
            self.view.scrollTo(self.model.index(at, 0))

    def _room_changed(self, low: int, high: int) -> None:
        self.view.verticalScrollBar().setEnabled(high > low)
        self._scroll()

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.rows[index.row()].point.number)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.model.dress(look, self.devicePixelRatioF())
        self.view.setStyleSheet(
            f"QTableView {{ background: {look.background}; border: none; }}"
            f"QHeaderView, QHeaderView::section {{ background: {look.background}; color: {look.muted}; border: none; }}"
            f"QHeaderView::section {{ border-bottom: 1px solid {look.hairline}; padding: 4px; }}"
            f"QScrollBar:vertical {{ background: {look.background}; width: 10px; border: none; }}"
            f"QScrollBar::handle:vertical {{ background: {look.hairline}; border-radius: 4px; min-height: 24px; }}"
            f"QScrollBar::handle:vertical:disabled {{ background: {look.background}; }}"
            "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"
        )
