"""What will be begun, at the left: what was chosen, a line each, and the button that begins it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.library.model import Library
from nktsense.view.begin.chosen import Chosen, length_of
from nktsense.view.begin.fields import Told
from nktsense.view.begin.known import ClientLine
from nktsense.view.begin.telling import client_words, more_words, side_words, tester_words
from nktsense.view.look.ground import painter_on
from nktsense.view.look.shapes import colour, font, paint_mark, plain_tip
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, REGULAR, SMALL, STRONG, TEXT, Mark
from nktsense.view.words import said, tr

_HIGH_PX: Final = {False: 60, True: 46}
_BEGIN_PX: Final = {False: 56, True: 44}
_MARK_PX: Final = 14
_EDGE_PX: Final = 12


class Line(QPushButton):
    """A part of what was chosen: what it is, and how it was chosen; opens its section.

    Args:
        name: Name of the section.
        title: What it is.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.name, self.heading = name, title
        self.value, self.missing = "", False
        self._look = LIGHT
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        as_kind(self, "tab")
        self.set_compact(compact=False)

    def show_value(self, value: str, *, missing: bool = False) -> None:
        """Show how it was chosen."""
        if (value, missing) != (self.value, self.missing):
            self.value, self.missing = value, missing
            self.update()
        self.setAccessibleName(tr("{setting}: {value}", setting=self.heading, value=value))

    def set_compact(self, *, compact: bool) -> None:
        """Take less room."""
        self.setFixedHeight(_HIGH_PX[compact])

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        return QSize(1, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and frame as the style sheet has them, then both lines."""
        painter = painter_on(self)
        if self.isChecked():
            painter.fillRect(0, 10, 4, self.height() - 20, colour(self._look.trace))
        room = QRectF(self.rect()).adjusted(_EDGE_PX, 0, -_EDGE_PX, 0)
        first, second = font(SMALL), font(TEXT, STRONG if self.isChecked() else REGULAR)
        high = QFontMetrics(first).height() + QFontMetrics(second).height()
        top = (self.height() - high) / 2
        at = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(first)
        painter.setPen(colour(self._look.muted))
        painter.drawText(QRectF(room.left(), top, room.width(), QFontMetrics(first).height()), at, self.heading)
        top += QFontMetrics(first).height()
        left = room.left()
        if self.missing:
            middle = top + (QFontMetrics(second).height() - _MARK_PX) / 2
            square = QRectF(left, middle, _MARK_PX, _MARK_PX)
            paint_mark(painter, Mark.TRIANGLE, square, colour(self._look.caution))
            left += _MARK_PX + 6
        width = room.right() - left
        shown = QFontMetrics(second).elidedText(self.value, Qt.TextElideMode.ElideRight, int(width))
        self.setToolTip(plain_tip(self.value) if shown != self.value else "")
        painter.setFont(second)
        painter.setPen(colour(self._look.caution if self.missing else self._look.ink))
        painter.drawText(QRectF(left, top, width, QFontMetrics(second).height()), at, shown)
        painter.end()


class Summary(QWidget):
    """The lines, what is missing, and the button.

    Args:
        parts: Title by name of section, in order.
    """

    opened = Signal(str)
    """A section is to be shown: its name."""
    begun = Signal()
    """It is to be begun."""
    session_wanted = Signal()
    """The session that is open is to be shown."""

    def __init__(self, parts: dict[str, str]) -> None:
        super().__init__()
        self.lines = {name: Line(name, title) for name, title in parts.items()}
        self.note = Told(SMALL)
        self.other, self.begin = QPushButton(tr("Go to the session")), QPushButton(tr("Begin"))
        for button in (self.begin, self.other):
            as_kind(button, "primary")
        self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for line in self.lines.values():
            line.clicked.connect(partial(self._open, line.name))
            column.addWidget(line)
        column.addStretch(1)
        column.addWidget(self.note)
        column.addWidget(self.other)
        column.addWidget(self.begin)
        self.begin.clicked.connect(self.begun)
        self.other.clicked.connect(self.session_wanted)
        self.set_compact(compact=False)

    def _open(self, name: str, *_: object) -> None:
        self.opened.emit(name)

    def show_section(self, name: str) -> None:
        """Mark the section that is in view."""
        for line in self.lines.values():
            line.setChecked(line.name == name)

    def show_chosen(self, chosen: Chosen, client: ClientLine | None, library: Library) -> None:
        """Show what was chosen.

        Args:
            chosen: What was chosen.
            client: The client, as far as the records tell.
            library: Batteries and profiles.
        """
        lines, battery = self.lines, library.batteries.get(chosen.battery)
        lines["client"].show_value(client_words(chosen.client, client), missing=chosen.client is None)
        length = None if battery is None else length_of(library, chosen, chosen.battery)
        title = tr("not chosen yet") if battery is None else f"{said(battery.title)}, {side_words(chosen.side)}"
        lines["battery"].show_value(title, missing=battery is None)
        lines["tester"].show_value(tester_words(chosen.tester), missing=chosen.tester is None)
        profile = library.profiles.get(chosen.profile)
        lines["more"].show_value(more_words(chosen, length, "" if profile is None else profile.title))

    def show_open(self, *, is_open: bool) -> None:
        """Show the way to the session that is open, in the place of the button that begins one."""
        self.other.setVisible(is_open)
        self.begin.setVisible(not is_open)

    def show_note(self, sentence: str, *, trouble: bool = False) -> None:
        """Tell what is missing, or what went wrong; its place is always there."""
        self.note.say(sentence, trouble=trouble)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room."""
        for line in self.lines.values():
            line.set_compact(compact=compact)
        for button in (self.begin, self.other):
            button.setFixedHeight(_BEGIN_PX[compact])
        self.note.setMinimumHeight(self.note.lines_px(3))
