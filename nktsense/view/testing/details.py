"""All of the evidence of one trial, in the place of the verdict card."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nktsense.grading import GradedTrial
from nktsense.palette import Palette
from nktsense.view.look.shapes import MarkBox, Text, font, plain_tip
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, SMALL, STRONG, TEXT, Mark, Role
from nktsense.view.testing.frame import COMPACT_BUTTON, CardFrame, Room
from nktsense.view.testing.items import TrialItem
from nktsense.view.testing.numbers import Figure, figures_of, figures_of_record
from nktsense.view.testing.story import bind_units, check_word
from nktsense.view.words import said, tr

_CHECK_MARKS: dict[bool | None, tuple[Mark, Role]] = {
    True: (Mark.CHECK, "hold"),
    False: (Mark.CROSS, "caution"),
    None: (Mark.DASH, "muted"),
}


class DetailCard(CardFrame):
    """Evidence, numbers, checks, flags, calibration, rule and versions of a trial; Esc or its button closes it."""

    closed = Signal()
    """It is to be closed."""

    def __init__(self) -> None:
        super().__init__()
        self.item: TrialItem | None = None
        self.mark, self.title = MarkBox(3 * GRID), Text(LARGE, STRONG)
        self.close_button = QPushButton(tr("Close"))
        as_kind(self.close_button, "quiet")
        self.close_button.clicked.connect(lambda _=False: self.closed.emit())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("all of the evidence"))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.mark)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, GRID, 2 * GRID)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def set_room(self, room: Room) -> None:
        """Take as much room for its head as there is."""
        compact = room is not Room.ROOMY
        self.title.setFont(font(TEXT if compact else LARGE, STRONG))
        self.close_button.setStyleSheet(COMPACT_BUTTON if compact else "")

    def show_item(self, item: TrialItem) -> None:
        """Show a trial."""
        self.item = item
        self.mark.show_mark(item.look.mark, item.look.role)
        self.title.say(tr("trial {number}", number=item.number) + f" · {item.word}", item.look.role)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(6)
        if item.graded is not None:
            self._tell_graded(item.graded)
        elif item.record is not None:
            self._tell_record(item)
        if item.record is not None:
            self._tell_procedure(item)
        self._column.addStretch(1)
        self.area.setWidget(body)
        self.recolour(self._look)

    def _tell_graded(self, graded: GradedTrial) -> None:
        self._lines("", (said(graded.headline), *map(said, graded.evidence)))
        self._lines(tr("what to do differently"), [said(graded.advice)] if graded.advice else ())
        self._numbers(figures_of(graded))
        self._caption(tr("checks"))
        for check in graded.checks:
            self._checked(said(check.text), check.passed, check_word(check))
        self._lines(tr("why"), (said(reason.text) for reason in graded.reasons))
        self._lines(tr("what limits it"), (said(flag.text) for flag in graded.flags))
        state = graded.calibration
        self._lines(tr("calibration"), [said(state.line or state.words)] if state is not None else ())
        settings = graded.settings.as_dict()
        numbers = (settings["algorithm_version"], settings["settings_version"])
        versions = tr("algorithm {one}, settings {two}", one=numbers[0], two=numbers[1])
        self._lines(tr("rule and versions"), (tr("rule {name}", name=graded.rule), versions))

    def _tell_record(self, item: TrialItem) -> None:
        assert item.record is not None
        result = item.record.result
        self._lines("", [said(result.headline)] if result.headline else ())
        self._numbers(figures_of_record(result))
        self._lines(tr("why"), map(said, result.reasons))
        self._lines(tr("what limits it"), (said(flag.replace("_", " ")) for flag in result.flags))
        self._lines(tr("calibration"), [said(result.calibration)] if result.calibration else ())
        versions = [tr("rule {name}", name=result.rule)] if result.rule else []
        self._lines(tr("rule and versions"), [*versions, said(result.algorithm)] if result.algorithm else versions)

    def _tell_procedure(self, item: TrialItem) -> None:
        """What the session knows beside the measurement: rest, contraction before it, whether it counts."""
        record = item.record
        assert record is not None
        lines: list[str] = []
        if record.rest_s is not None:
            kept = tr("as planned") if record.rest_kept else tr("shorter than planned")
            lines.append(tr("Rest before it {seconds} s, {kept}.", seconds=f"{record.rest_s:.0f}", kept=kept))
        if record.recontracted:
            lines.append(tr("The muscle was contracted once before it."))
        if record.aside is not None:
            lines.append(tr("Not counted: {reason}.", reason=said(record.aside.words or record.aside.reason)))
        self._lines(tr("procedure"), lines)

    # parts

    def _caption(self, name: str) -> None:
        caption = Text(SMALL, role="muted")
        caption.setContentsMargins(0, GRID, 0, 0)
        caption.say(name)
        self._column.addWidget(caption)

    def _lines(self, name: str, lines: Iterable[str]) -> None:
        texts = [line for line in lines if line]
        if not texts:
            return
        if name:
            self._caption(name)
        for line in texts:
            text = Text(TEXT, STRONG if not name and line is texts[0] else 400, wrap=True)
            text.say(bind_units(line))
            self._column.addWidget(text)

    def _checked(self, line: str, passed: bool | None, word: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        mark, text = MarkBox(18), Text(TEXT, wrap=True)
        mark.show_mark(*_CHECK_MARKS[passed])
        text.say(bind_units(line))
        text.setAccessibleName(f"{line} ({word})")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self._column.addLayout(row)

    def _numbers(self, figures: tuple[Figure, ...]) -> None:
        if not figures:
            return
        self._caption(tr("numbers"))
        frame = QFrame()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, figure in enumerate(figures):
            name, value = Text(TEXT, role="muted", wrap=True), Text(TEXT)
            name.say(figure.name)
            value.say(bind_units(figure.value))
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            value.setMinimumWidth(value.sizeHint().width())
            for text in (name, value):
                text.setToolTip(plain_tip(figure.full))
            value.setAccessibleName(f"{figure.name}: {figure.value}")
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        self._column.addWidget(frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for part in (*self.findChildren(Text), *self.findChildren(MarkBox)):
            part.recolour(look)
