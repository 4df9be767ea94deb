"""What stands beside the pages: for whom, a name, where to; and what has to be known of the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.house.services import Part
from nktsense.view.look.flow import Flow
from nktsense.view.look.layouts import clear
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import Text
from nktsense.view.look.texts import Marked, recolour_all, text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, SMALL, STRONG, TEXT, Mark
from nktsense.view.reports.outcome import Outcome
from nktsense.view.reports.words import PARTS, part_words
from nktsense.view.words import tr

NAME_AFTER_MS: Final = 700
"""So long nobody typed before a name is taken, ms."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence beside the pages; a triangle where it warns."""

    words: str
    warns: bool = False


class Panel(Scroll):
    """The column beside the pages."""

    part_wanted = Signal(str)
    """For whom it is to be."""
    name_typed = Signal(str)
    """A name was typed, or taken away."""
    save_wanted = Signal(str)
    """It is to be saved: ``pdf`` or ``html``."""
    print_wanted = Signal()
    other_wanted = Signal()
    """Another session is to be picked."""
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT
        self.heading, self.detail = Text(LARGE, STRONG, wrap=True), Text(SMALL, role="muted", wrap=True)
        self.other = QPushButton(tr("Another session"))
        self.parts: dict[Part, Segment] = {part: self._segment(part) for part in PARTS}
        self.name = QLineEdit()
        self.pdf, self.html = QPushButton(tr("Save as PDF")), QPushButton(tr("Save as HTML"))
        self.print = QPushButton(tr("Print"))
        self.outcome = Outcome()
        self.letterhead = QPushButton(tr("Set the letterhead"))
        self._notes = QVBoxLayout()
        self._shown: tuple[Note, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(NAME_AFTER_MS)
        self._lay_out()
        self._connect()
        self.show_part("both")

    # what is shown

    def show_session(self, title: str, detail: str) -> None:
        """Show which session it is."""
        self.heading.say(title)
        self.detail.say(detail)

    def show_part(self, part: Part) -> None:
        """Show for whom it is."""
        for other, button in self.parts.items():
            button.setChecked(other == part)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show what has to be known of it, a sentence each."""
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        clear(self._notes)
        for note in notes:
            mark, role = (Mark.TRIANGLE, "caution") if note.warns else (Mark.DASH, "muted")
            line = Marked(note.words, mark, role, TEXT)
            recolour_all(line, self._look)
            self._notes.addWidget(line)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What has to be known of it."""
        return self._shown

    def enable(self, *, enabled: bool) -> None:
        """Say whether there is a report to be saved and printed."""
        for button in (self.pdf, self.html, self.print):
            button.setEnabled(enabled)

    def show_letterhead_hint(self, *, wanted: bool) -> None:
        """Show where a letterhead is set, where there is none."""
        self._head_words.setVisible(wanted)
        self.letterhead.setVisible(wanted)

    def clear_name(self) -> None:
        """Forget the name that was typed; does not emit."""
        self._later.stop()
        self.name.clear()

    @property
    def typed(self) -> str:
        """The name that was typed."""
        return " ".join(self.name.text().split())

    @property
    def chain(self) -> list[QWidget]:
        """What takes the keyboard, in the order in which Tab goes."""
        buttons = [self.pdf, self.html, self.print, *self.outcome.buttons, self.letterhead]
        return [self.other, *self.parts.values(), self.name, *buttons]

    def _show_outcome(self) -> None:
        """Let Tab reach what can be done now, and bring it into view."""
        for first, second in pairwise([self.print, *self.outcome.buttons, self.letterhead]):
            self.setTabOrder(first, second)
        if self.outcome.sentence.text() and self.isVisible():
            self.ensureWidgetVisible(self.outcome, 0, GRID)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        recolour_all(self, look)

    # how it is made

    @staticmethod
    def _segment(part: Part) -> Segment:
        button = Segment(part_words(part))
        button.setAccessibleName(tr("For whom: {reader}", reader=part_words(part)))
        return button

    def _lay_out(self) -> None:
        as_kind(self.pdf, "primary")
        self.name.setMaxLength(80)
        self.name.setAccessibleName(tr("Name to be printed instead of the code"))
        self.name.setAccessibleDescription(tr("It is not kept anywhere."))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 2 * GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        which = QHBoxLayout()
        which.setSpacing(GRID)
        which.addWidget(self.detail, 1)
        which.addWidget(self.other)
        column.addLayout(which)
        self._heading(column, tr("For whom"))
        column.addLayout(_row(*self.parts.values(), gap_px=GRID // 2))
        self._heading(column, tr("Name to be printed instead of the code"))
        column.addWidget(self.name)
        column.addWidget(text(tr("It is not kept anywhere."), SMALL, role="muted"))
        column.addSpacing(GRID)
        column.addLayout(_row(self.pdf, self.html, self.print, gap_px=GRID))
        column.addWidget(self.outcome)
        column.addLayout(self._notes)
        self._notes.setSpacing(GRID)
        self._head_words = text(
            tr("The head of the page is empty: name and address of the practice are not set."), role="muted"
        )
        column.addWidget(self._head_words)
        column.addWidget(self.letterhead, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inside)

    @staticmethod
    def _heading(column: QVBoxLayout, words: str) -> None:
        column.addSpacing(GRID)
        column.addWidget(text(words))

    def _connect(self) -> None:
        for part, button in self.parts.items():
            button.clicked.connect(lambda _=False, part=part: self.part_wanted.emit(part))
        self.other.clicked.connect(self.other_wanted)
        self.name.textEdited.connect(self._typing)
        self.name.editingFinished.connect(self._take_name)
        self._later.timeout.connect(self._take_name)
        self.pdf.clicked.connect(lambda: self.save_wanted.emit("pdf"))
        self.html.clicked.connect(lambda: self.save_wanted.emit("html"))
        self.print.clicked.connect(self.print_wanted)
        self.letterhead.clicked.connect(self.settings_wanted)
        self.outcome.changed.connect(self._show_outcome)

    def _typing(self) -> None:
        self._later.start()

    def _take_name(self) -> None:
        self._later.stop()
        self.name_typed.emit(self.typed)


def _row(*widgets: QWidget, gap_px: int) -> Flow:
    out = Flow(gap_px)
    for widget in widgets:
        out.addWidget(widget)
    return out
