"""The verdict with its evidence, or what the program waits for; its place never changes."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from nktsense.grading import GradedTrial
from nktsense.grading.known_force import shape_is_known
from nktsense.palette import Palette
from nktsense.view.look.shapes import MarkBox, Text, font, plain_tip
from nktsense.view.look.tokens import (
    DISPLAY,
    GRID,
    HEADING,
    LARGE,
    MARGIN,
    SMALL,
    STRONG,
    TEXT,
    VERDICT_LOOKS,
    Mark,
    Role,
)
from nktsense.view.testing.frame import COMPACT_BUTTON, CardFrame, Room
from nktsense.view.testing.story import bind_units, check_line, new_remarks, whole_story, without_word
from nktsense.view.testing.words import shape_word, verdict_word
from nktsense.view.words import said, tr

__all__ = ["WIDTH", "VerdictCard", "Waiting", "bind_units"]

WIDTH: Final = 360
"""Width of the column, px."""
_MARK_PX: Final = 48
_COMPACT_MARK_PX: Final = 32
_WORD_PX: Final = (DISPLAY, 40, HEADING)
_COMPACT_WORD_PX: Final = (HEADING, 28, LARGE)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What stands in the place of a verdict until there is one.

    Attributes:
        word: In a word, such as "Armed".
        sentence: What is waited for.
        mark: Its shape.
        role: Its colour.
        caption: What is waited before, in small type; "" for "verdict".
        notes: Names and texts of what to look to before the trial, such as the position.
    """

    word: str
    sentence: str
    mark: Mark = Mark.RING
    role: Role = "muted"
    caption: str = ""
    notes: tuple[tuple[str, str], ...] = ()


class VerdictCard(CardFrame):
    """The verdict, or what is being waited for.

    What does not fit is left out from the least important upwards; it stands in the tool tip, and behind the button.
    A screen reader is told of a verdict when it comes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._waiting: Waiting | None = None
        self._number: int | None = None
        self._compact = False
        self._word_px = HEADING
        self._evidence = ""
        self._fitting = False
        self._pairs: list[QVBoxLayout] = []
        self.caption = Text(SMALL, role="muted")
        self.shape_word = Text(HEADING, STRONG, wrap=True)
        self.shape_note = Text(SMALL, role="muted", wrap=True)
        self.mark = MarkBox(_MARK_PX)
        self.word = Text(HEADING, STRONG, wrap=True)
        self.headline = Text(LARGE, STRONG, wrap=True)
        self.evidence = Text(TEXT, wrap=True)
        self.advice_name = Text(SMALL, role="muted")
        self.advice = Text(TEXT, STRONG, wrap=True)
        self.checks = Text(TEXT, wrap=True)
        self.reasons = Text(SMALL, role="muted", wrap=True)
        self.notes = [(Text(SMALL, role="muted"), Text(TEXT, wrap=True)) for _ in range(4)]
        self.more = QPushButton(tr("All of the evidence"))
        self.more.setSizePolicy(self.more.sizePolicy().Policy.Maximum, self.more.sizePolicy().Policy.Fixed)
        self._lay_out()
        self.wait_for(Waiting(tr("Not yet"), ""))

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        verdict.setSpacing(2 * GRID)
        verdict.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        verdict.addWidget(self.word, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.shape_word)
        self._column.addWidget(self.shape_note)
        self._column.addLayout(verdict)
        self._column.addWidget(self.headline)
        self._column.addWidget(self.evidence)
        self._pair(self.advice_name, self.advice)
        self._column.addWidget(self.checks)
        self._column.addWidget(self.reasons)
        for name, text in self.notes:
            self._pair(name, text)
        self._column.addStretch(1)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._margins()

    def _pair(self, name: Text, text: Text) -> None:
        """Set a text close under what it is."""
        pair = QVBoxLayout()
        pair.setSpacing(2)
        pair.addWidget(name)
        pair.addWidget(text)
        self._column.addLayout(pair)
        self._pairs.append(pair)

    def _margins(self) -> None:
        edge = 2 * GRID if self._compact else MARGIN
        self._column.setContentsMargins(edge, edge, edge, edge - GRID // 2)
        self._column.setSpacing(4 if self._compact else GRID)
        above = 0 if self._compact else GRID
        for text in (self.headline, self.advice_name, self.checks, self.reasons, *(name for name, _ in self.notes)):
            text.setContentsMargins(0, above, 0, 0)

    def set_room(self, room: Room) -> None:
        """Take as much room as there is."""
        self._compact = compact = room is not Room.ROOMY
        size = _COMPACT_MARK_PX if compact else _MARK_PX
        self.mark.setFixedSize(size, size)
        self.more.setStyleSheet(COMPACT_BUTTON if compact else "")
        self._margins()
        self._fit()

    # what it shows

    def wait_for(self, waiting: Waiting) -> None:
        """Say what the program waits for."""
        if self._waiting == waiting:
            return
        self._waiting, self._number = waiting, None
        self.caption.say(waiting.caption or tr("verdict"))
        self.mark.show_mark(waiting.mark, waiting.role)
        self._say_word(waiting.word, waiting.role if waiting.role != "trace" else "ink", HEADING)
        for place, note in zip(self.notes, (*waiting.notes, *[("", "")] * 4), strict=False):
            place[0].say(note[0])
            place[1].say(bind_units(note[1]))
        self.more.hide()
        self._fill(headline=waiting.sentence)
        self.setToolTip("")
        self._describe(f"{waiting.word}. {waiting.sentence}", aloud=False)

    def clear(self) -> None:
        """Forget the verdict, so that what is waited for takes its place."""
        self._waiting, self._number = None, None

    def show_trial(self, number: int, graded: GradedTrial) -> None:
        """Show a verdict with its evidence.

        Args:
            number: Number of the trial as people count, from 1.
            graded: The trial.
        """
        self._waiting, self._number = None, number
        look, word = VERDICT_LOOKS[graded.verdict], verdict_word(graded.verdict)
        force_only = not graded.trial.has_motion
        shaped = force_only and shape_is_known(graded)
        headline = without_word(word, said(graded.headline))
        self.caption.say(tr("trial {number}", number=number))
        self.mark.show_mark(look.mark, look.role)
        self._say_word(word, look.role, LARGE if shaped else DISPLAY)
        self.checks.say("", "caution" if any(c.passed is False for c in graded.checks) else "muted")
        for name, text in self.notes:
            name.say("")
            text.say("")
        self.more.show()
        self._fill(
            headline=headline,
            evidence="\n".join(map(said, graded.evidence)),
            shape=shape_word(graded.trial.force_shape) if shaped else "",
            advice=said(graded.advice) if graded.advice else "",
            checks=check_line(graded.checks),
            reasons="\n".join(map(said, new_remarks(graded))),
        )
        self.setToolTip(plain_tip(whole_story(graded)))
        self._describe(". ".join(part.rstrip(".") for part in (word, headline, self.advice.text()) if part))

    def step_back(self) -> None:
        """Grey the verdict: the next trial is under way, and nobody may take the old answer for its answer."""
        if self._number is None or self.word.role == "muted" or self.mark.mark is None:
            return
        self.caption.say(tr("trial {number}, the one before", number=self._number))
        self.mark.show_mark(self.mark.mark, "muted")
        for text in (self.shape_word, self.word, self.headline, self.evidence, self.advice, self.checks):
            text.say(text.text(), "muted")

    def on_more(self, act: Callable[[], None]) -> None:
        """Do this when all of the evidence is asked for."""
        self.more.clicked.connect(lambda _=False: act())

    @property
    def number(self) -> int | None:
        """Number of the trial that is shown, or None."""
        return self._number

    def _describe(self, text: str, *, aloud: bool = True) -> None:
        """Tell a screen reader what stands here, and say it where it is an answer."""
        self.setAccessibleName(tr("verdict"))
        self.setAccessibleDescription(text)
        if aloud and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _say_word(self, word: str, role: Role, size_px: int) -> None:
        self._word_px = size_px
        self.word.say(word, role)

    def _size_word(self) -> None:
        """Give the word the largest type in which it needs one line; the smallest may need two."""
        sizes = (LARGE,) if self._word_px == LARGE else _COMPACT_WORD_PX if self._compact else _WORD_PX
        sizes = tuple(size for size in sizes if size <= self._word_px)
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.mark.width() - 2 * GRID
        fits = (px for px in sizes if QFontMetrics(font(px, STRONG)).horizontalAdvance(self.word.text()) <= room)
        self.word.setFont(font(next(fits, sizes[-1]), STRONG))
        self.shape_word.setFont(font(LARGE if self._compact else HEADING, STRONG))

    def _size_headline(self, groups: tuple[tuple[Text, ...], ...]) -> None:
        """Give the headline its type; what is waited for takes a smaller one before it is left out."""
        sizes = (TEXT, SMALL) if self._compact else (LARGE, TEXT, SMALL)
        self.headline.setFont(font(sizes[0], STRONG))
        if self._waiting is None:
            return
        for group in groups:
            for text in group:
                text.setVisible(text is self.headline and bool(text.text()))
        for size in sizes:
            self.headline.setFont(font(size, STRONG))
            if self._fits():
                return

    def _fill(
        self,
        *,
        headline: str = "",
        evidence: str = "",
        shape: str = "",
        advice: str = "",
        checks: str = "",
        reasons: str = "",
    ) -> None:
        self.shape_word.say(shape, "ink")
        self.shape_word.setVisible(bool(shape))
        self.shape_note.say(tr("by force alone; limb motion not measured") if shape else "")
        self.headline.say(bind_units(headline), "ink")
        self._evidence = bind_units(evidence)
        self.evidence.say(self._evidence, "ink")
        self.advice_name.say(tr("what to do differently") if advice else "")
        self.advice.say(bind_units(advice), "ink")
        self.checks.say(bind_units(checks))
        self.reasons.say(bind_units(reasons))
        self._fit()

    def _fit(self) -> None:
        """Show every line that has something to say, then leave out from the end until the rest fits."""
        if self._fitting:  # showing a line may resize the card at once
            return
        self._fitting = True
        try:
            self._leave_out()
        finally:
            self._fitting = False

    def _leave_out(self) -> None:
        self._size_word()
        groups = self._by_weight()
        self._size_headline(groups)
        for group in groups:
            for text in group:
                text.setVisible(bool(text.text()))
        self.evidence.say(self._evidence)
        for group in reversed(groups):
            if group == (self.evidence,):
                self._shorten_evidence()
            if self._fits():
                return
            for text in group:
                text.hide()

    def _by_weight(self) -> tuple[tuple[Text, ...], ...]:
        """Return what can be left out, the most important first; a name goes with its text."""
        return (
            (self.shape_note,), (self.headline,), (self.advice_name, self.advice), (self.evidence,),
            (self.caption,), (self.checks,), (self.reasons,), *self.notes,
        )  # fmt: skip

    def _shorten_evidence(self) -> None:
        """Leave out lines of the evidence from the last one on."""
        lines = self._evidence.split("\n")
        while len(lines) > 1 and not self._fits():
            lines.pop()
            self.evidence.say("\n".join(lines))

    def _fits(self) -> bool:
        for layout in (*self._pairs, self._column):  # a hidden line makes only the outer one think again
            layout.invalidate()
        return self._column.totalHeightForWidth(self.width()) <= self.height()

    def minimumSizeHint(self) -> QSize:
        """Return what is needed for the verdict alone: no text may push the window apart."""
        return QSize(0, 12 * GRID)

    def hasHeightForWidth(self) -> bool:
        """Lines that do not fit are left out."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines into the new size."""
        super().resizeEvent(event)
        self._fit()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for part in (*self.findChildren(Text), *self.findChildren(MarkBox)):
            part.recolour(look)
