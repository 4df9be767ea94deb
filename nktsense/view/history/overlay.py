"""Any two trials of a client: which ones, their curves over each other, their numbers, and whether they compare."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.course.facts import TestFact
from nktsense.view.body.states import with_side
from nktsense.view.history.curves import Opened
from nktsense.view.history.numbers_table import ROLES, NumbersTable
from nktsense.view.history.overlay_picture import Align, Drawn, OverlayPicture
from nktsense.view.history.raw_trace import RawTrace
from nktsense.view.history.slot import Slot
from nktsense.view.history.taken import compared
from nktsense.view.history.words import lever_of, line_title, purpose_word, told_words, verdict_text
from nktsense.view.look.flow import Flow
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL, TEXT
from nktsense.view.words import force_text, said, tr, unit_now
from nktsense.view.words.days import day_text

WIDE_PX: Final = 820
"""From this width on the numbers stand beside the curves."""
_NUMBERS_PX: Final = 392
_ROW_PX: Final = 40
_SHORT_PX: Final = 400
"""Below this height the curves take less, and come into view by themselves."""
_ANY_PX: Final = 16_777_215


class Overlay(Scroll):
    """The view of one trial or two.

    Args:
        names: Gives the name of a muscle, in the chosen language, by its identifier.
    """

    wants = Signal(int, object, int)
    """A trial is wanted: 0 for A or 1 for B, its test or None, its number or 0."""

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self._names, self._look = names, LIGHT
        self._others: tuple[Opened, ...] = ()
        self.slots = (Slot("A", optional=False), Slot("B", optional=True))
        self.picture, self.numbers = OverlayPicture(), NumbersTable()
        self.empty, self.told = Text(TEXT, role="muted", wrap=True), Text(SMALL, role="caution", wrap=True)
        self.answer = Text(TEXT, wrap=True)
        self.at_onset, self.at_peak = QPushButton(tr("At the onset")), QPushButton(tr("At the peak"))
        self.raw, self.whole_button = RawTrace(), QPushButton(tr("Whole recording"))
        self.whole_button.setToolTip("W")
        self._curves = QStackedWidget()
        self.setAccessibleName(tr("Two trials"))
        self._grid, self._words, self._inside = QGridLayout(), QWidget(), QWidget()
        self._lay_out()
        for number, slot in enumerate(self.slots):
            slot.wants.connect(partial(self.wants.emit, number))
        self.whole_button.toggled.connect(lambda: self._show_curves())
        self.at_onset.clicked.connect(lambda: self.set_align("onset"))
        self.at_peak.clicked.connect(lambda: self.set_align("peak"))
        self.set_align("onset")
        self._show()

    def show_tests(self, tests: Sequence[TestFact]) -> None:
        """Show the tests of a client that can be chosen; nothing is open then."""
        rows = [((one.session, one.number), self._test_words(one)) for one in tests]
        for slot in self.slots:
            slot.show_tests(rows)
        self._others = ()
        self._show()

    def show_opened(self, slot: int, opened: Opened | None, others: Sequence[Opened] = ()) -> None:
        """Show a trial.

        Args:
            slot: 0 for A, 1 for B.
            opened: The trial, or None.
            others: The trials of its test that count, where it is that of A.
        """
        self.slots[slot].show_opened(opened)
        if slot == 0:
            self._others = tuple(others)
        self._show()
        chooses = any(box.hasFocus() for one in self.slots for box in (one.tests, one.trials))
        if self.viewport().height() < _SHORT_PX and not chooses:
            QTimer.singleShot(0, self, self._bring_picture)

    @property
    def opened(self) -> tuple[Opened, ...]:
        """The trials that are shown."""
        return tuple(slot.opened for slot in self.slots if slot.opened is not None)

    @property
    def notes(self) -> tuple[str, ...]:
        """The trials that are shown and whether they compare, in words, a sentence each."""
        told = [self._trial_words(slot) for slot in self.slots if slot.opened is not None]
        return tuple(words for words in (*told, self.answer.text()) if words)

    @property
    def align(self) -> Align:
        """What stands over each other."""
        return self.picture.align

    def set_align(self, align: Align) -> None:
        """Let the onsets, or the peaks, stand over each other."""
        self.at_onset.setChecked(align == "onset")
        self.at_peak.setChecked(align == "peak")
        self.picture.set_align(align)

    @property
    def can_show_whole(self) -> bool:
        """Whether there is a recording to be shown as a whole."""
        return any(one.curve is not None for one in self.opened)

    def turn_whole(self) -> bool:
        """Show the whole recording, or the trials again; return whether there is one."""
        if self.can_show_whole:
            self.whole_button.toggle()
        return self.can_show_whole

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for part in (
            *self.slots,
            self.picture,
            self.raw,
            self.numbers,
            self.empty,
            self.told,
            self.answer,
            self._aligned,
        ):
            part.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers beside the curves, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def _bring_picture(self) -> None:
        """Bring the curves into view, their top first."""
        top = self._curves.mapTo(self._inside, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top)

    def _lay_out(self) -> None:
        self._aligned = Text(SMALL, role="muted")
        self._aligned.say(tr("Laid over each other:"))
        self._aligned.setFixedHeight(_ROW_PX)
        self._row = row = QWidget()
        align = Flow(GRID)
        row.setLayout(align)
        for part in (self._aligned, self.at_onset, self.at_peak):
            align.addWidget(part)
        align.addWidget(self.whole_button)
        for button in (self.at_onset, self.at_peak, self.whole_button):
            button.setCheckable(True)
        self._curves.addWidget(self.picture)
        self._curves.addWidget(self.raw)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, GRID, GRID)
        column.setSpacing(GRID)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * GRID)
        for part in (*self.slots, row, self.empty):
            column.addWidget(part)
        said_of_both = QVBoxLayout(self._words)
        said_of_both.setContentsMargins(0, 0, 0, 0)
        said_of_both.setSpacing(GRID)
        said_of_both.addWidget(self.answer)
        said_of_both.addWidget(self.told)
        column.addLayout(self._grid, 1)
        self.setWidget(self._inside)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.viewport().width() >= WIDE_PX
        small = self.viewport().height() < _SHORT_PX
        self.picture.set_small(small=small)
        self.raw.set_small(small=small)
        for part in (self._words, self._curves, self.numbers):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        if wide:
            self._grid.addWidget(self._curves, 0, 0, 2, 1)
            self._grid.addWidget(self._words, 0, 1, top)
            self._grid.addWidget(self.numbers, 1, 1, top)
        else:
            self._grid.addWidget(self._curves, 0, 0)
            self._grid.addWidget(self._words, 1, 0, top)
            self._grid.addWidget(self.numbers, 2, 0, top)
        for part in (self._words, self.numbers):
            part.setMinimumWidth(_NUMBERS_PX if wide else 0)
            part.setMaximumWidth(_NUMBERS_PX if wide else _ANY_PX)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(1 if wide else 0, 1)
        self._grid.setRowStretch(0 if wide else 1, 0)

    def _show(self) -> None:
        trials = self.opened
        self.empty.say("" if trials else tr("Choose a test above: the curve of each trial stands here."))
        self.empty.setVisible(not trials)
        self.told.say(" ".join(told_words(one) for one in dict.fromkeys(t for one in trials for t in one.told)))
        self.told.setVisible(bool(self.told.text()))
        self.answer.say(self._answer(trials))
        self.answer.setVisible(len(trials) > 1)
        self._words.setVisible(len(trials) > 1 or bool(self.told.text()))
        self.numbers.show_trials(trials)
        self.numbers.recolour(self._look)
        self._show_curves()
        self._settle()

    def _settle(self) -> None:
        """Give every part its place at once, so that nothing is seen squeezed."""
        inside = self._inside.layout()
        assert inside is not None
        inside.invalidate()
        inside.activate()
        wide = self.viewport().width()
        self._inside.resize(wide, max(self.viewport().height(), inside.heightForWidth(wide)))

    def _show_curves(self) -> None:
        """Show the curves of the trials, or the whole recording of the first one that has one."""
        trials = self.opened
        pairs = len(trials) > 1
        drawn = [
            Drawn(slot.opened.curve, slot.letter if pairs else "", role, slot.opened.test.side == "right")
            for slot, role in zip(self.slots, ROLES, strict=True)
            if slot.opened is not None and slot.opened.curve is not None
        ]
        first = self.slots[0].opened
        others = () if pairs or first is None else tuple(one for one in self._others if one.trial != first.trial)
        ghosts = [Drawn(one.curve, "", "muted", dashed=False) for one in others if one.curve is not None]
        with lever_of(None if not trials else trials[0].test.lever_m):
            unit = unit_now()
        self.picture.show_curves(drawn, ghosts, None if first is None else first.test.target_n, unit)
        for part in (self._aligned, self.at_onset, self.at_peak):
            part.setVisible(len(drawn) > 1 and not self.whole_button.isChecked())
        self._row.setVisible(bool(drawn))
        self._curves.setVisible(bool(drawn))
        raw = self.whole_button.isChecked() and bool(drawn)
        self._curves.setCurrentWidget(self.raw if raw else self.picture)
        if raw:
            one = next(one for one in trials if one.curve is not None)
            assert one.curve is not None
            self.raw.show_recording(one.curve.source, one.test.side, one.test.target_n, unit)
        self.picture.setAccessibleName(" ".join(self.notes))

    def _answer(self, trials: Sequence[Opened]) -> str:
        """Return whether two trials may be held beside each other, in words."""
        if len(trials) < 2:
            return ""
        alike = compared(trials[0].test, trials[1].test)
        if alike is None:
            return tr("Two trials of one test: together with the others they are one result.")
        whole = tr("One trial beside another shows no change: whole tests are compared.")
        against = [gate.text for gate in alike.gates if gate.passed is not True]
        if not against:
            return f"{tr('Their tests may be compared: every condition of a retest was kept.')} {whole}"
        why = " ".join(said(text) for text in against)
        return f"{tr('Their tests may not be compared: {why}', why=why)} {whole}"

    def _trial_words(self, slot: Slot) -> str:
        one = slot.opened
        if one is None:
            return ""
        with lever_of(one.test.lever_m):
            peak_n = one.trial.result.peak_n
            force = tr("force not known") if peak_n is None else force_text(peak_n)
        name = with_side(self._names(one.test.muscle), one.test.side)
        trial = tr("trial {number}", number=one.trial.number)
        parts = (
            f"{slot.letter}: {name}",
            day_text(one.test.at_s),
            trial,
            verdict_text(one.trial.result.verdict),
            force,
        )
        return f"{', '.join(parts)}."

    def _test_words(self, test: TestFact) -> str:
        title = line_title(self._names(test.muscle), test.side, test.kind)
        parts = (day_text(test.at_s), title, purpose_word(test.purpose))
        return " · ".join(part for part in parts if part)
