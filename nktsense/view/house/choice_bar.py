"""The one question of this moment, at the bottom of every page: read at two metres, answered with two keys."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.house.choice_button import HIGH_PX, ChoiceButton, size_for
from nktsense.view.house.countdown import Countdown
from nktsense.view.house.paging import page_with, pages_of
from nktsense.view.house.question import Question
from nktsense.view.house.typed_entry import TypedEntry
from nktsense.view.look.theme import Kind
from nktsense.view.look.tokens import GRID, MARGIN
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import Held
from nktsense.visit.desk.offer import Choice, Offer

SETTLE_S: Final = 0.5
"""A key this soon after a new question was meant for the one before, s."""
_KINDS: Final[dict[str, Kind]] = {"usual": "primary", "other": "plain", "careful": "danger"}


class ChoiceBar(QWidget):
    """Shows an offer; its lit answer is what a key takes.

    Args:
        settle_s: Time in which a new question takes no key, s.
        clock: Gives a time that never goes back, s.
    """

    chosen = Signal(str, str)
    """An answer was chosen: its id, and the key of the offer in which it was seen."""
    said = Signal(str, str)
    """Something was typed: the field's id and the text."""

    def __init__(self, settle_s: float = SETTLE_S, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._settle_s, self._clock = settle_s, clock
        self._offer: Offer | None = None
        self._held: Held | None = None
        self._asked_at = -math.inf
        self._lit, self._compact, self._turns = 0, False, False
        self._pages: tuple[range, ...] = ()
        self._look = LIGHT
        self.question, self.countdown, self.entry = Question(), Countdown(), TypedEntry()
        self.buttons: list[ChoiceButton] = []
        self.more = ChoiceButton()
        self.more.clicked.connect(self._next_page)
        self.entry.said.connect(self.said)
        self._row = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(3 * GRID)
        top.addWidget(self.question, 1)
        top.addWidget(self.countdown)
        top.addWidget(self.entry, 0, Qt.AlignmentFlag.AlignTop)
        self._row.setSpacing(GRID)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.setSpacing(GRID)
        whole.addLayout(top, 1)
        whole.addLayout(self._row)
        self.set_compact(compact=False)

    # what is asked

    @property
    def offer(self) -> Offer | None:
        """What is asked."""
        return self._offer

    @property
    def lit(self) -> Choice | None:
        """The answer that a key takes now."""
        offer = self._offer
        return None if offer is None or not offer.choices else offer.choices[self._lit]

    @property
    def settled(self) -> bool:
        """Whether the question stands long enough for a key to be meant for it."""
        return self._clock() - self._asked_at >= self._settle_s

    def show_offer(self, offer: Offer | None, held: Held | None = None) -> None:
        """Show what is asked now, or nothing.

        Args:
            offer: What is asked.
            held: The careful answer that can still be undone, where the offer is about it.
        """
        if offer is self._offer and held is self._held:
            return
        before, self._offer, self._held = self._offer, offer, held
        same = before is not None and offer is not None and before.key == offer.key
        if not same:
            self._asked_at = self._clock()
            self._drop_focus()
        self._lit = self._lit_after(before) if same else 0
        self._show()

    def choose(self) -> bool:
        """Take the lit answer; return whether there was one and the question stood long enough."""
        offer, lit = self._offer, self.lit
        if offer is None or lit is None or not self.settled:
            return False
        self.chosen.emit(lit.id, offer.key)
        return True

    def light_next(self, by: int = 1) -> bool:
        """Light another answer; return whether there is one."""
        count = 0 if self._offer is None else len(self._offer.choices)
        if count:
            self._light((self._lit + by) % count)
        return count > 0

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as on a low screen; the room does not depend on what is asked."""
        edge = 2 * GRID if compact else MARGIN
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(edge, GRID, edge, GRID)
        self.question.set_compact(compact=compact)
        self.countdown.set_compact(compact=compact)
        self.entry.set_compact(compact=compact)
        self._compact = compact
        for button in (self.more, *self.buttons):
            button.set_compact(compact=compact)
        self.setFixedHeight(self.question.height_px + HIGH_PX[compact] + 3 * GRID)
        self._fill()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for part in (self.question, self.countdown, self.entry, self.more, *self.buttons):
            part.recolour(look)

    def minimumSizeHint(self) -> QSize:
        """Return a width that nothing needs: answers go to further pages, and push no window wider."""
        return QSize(1, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many answers fit now."""
        super().resizeEvent(event)
        self._fill()

    # how it is shown

    def _show(self) -> None:
        offer = self._offer
        self.question.show_question(offer)
        self.countdown.show_waits(offer, self._held)
        self.entry.show_fields(() if offer is None else offer.fields)
        self._fill()

    def _fill(self) -> None:
        choices = self._choices()
        for _ in range(len(choices) - len(self.buttons)):
            self._add_button()
        offer = self._offer
        by_itself = offer is not None and offer.by_itself and self._held is None
        words = [said(choice.words) for choice in choices]
        size_px = size_for(words, compact=self._compact)
        for index, (choice, button) in enumerate(zip(choices, self.buttons, strict=False)):
            kind = "plain" if by_itself and choice.kind == "usual" else _KINDS[choice.kind]
            button.set_size(size_px)
            button.show_answer(words[index], said(choice.detail), kind, lit=index == self._lit)
        self.more.set_size(size_px)
        self._show_page(len(choices))

    def _show_page(self, count: int) -> None:
        layout = self.layout()
        assert layout is not None
        edges = layout.contentsMargins()
        room_px = self.width() - edges.left() - edges.right()
        widths = [button.wide_px() for button in self.buttons[:count]]
        self.more.show_answer(tr("More"), tr("page {number} of {count}", number=88, count=88), "quiet", lit=False)
        self._pages = pages_of(widths, room_px, GRID, self.more.wide_px())
        number = page_with(self._pages, self._lit)
        shown = self._pages[number] if self._pages else range(0)
        self._turn_to(shown)
        several = len(self._pages) > 1
        detail = tr("page {number} of {count}", number=number + 1, count=len(self._pages))
        self.more.show_answer(tr("More"), detail, "quiet", lit=False)
        self.more.setVisible(several)

    def _turn_to(self, shown: range) -> None:
        """Show the buttons of a page. Qt gives the keyboard of a hidden button to another one; that is no Tab."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._turns = True
        for button in (one for index, one in enumerate(self.buttons) if index not in shown):
            button.hide()  # before others come, or the row would be too wide for a moment
        for index in shown:
            self.buttons[index].show()
        self._turns = False
        if had_focus and self._lit in shown:
            self.buttons[self._lit].setFocus(Qt.FocusReason.OtherFocusReason)

    def _reached(self, index: int) -> None:
        if not self._turns:
            self._light(index)

    def _choices(self) -> tuple[Choice, ...]:
        """Return the answers; a careful one that is held tells on its button how long it can be undone."""
        choices = () if self._offer is None else self._offer.choices
        if self._held is None:
            return choices
        left = tr("Undo ({seconds})", seconds=math.ceil(self._held.left_s))
        return tuple(replace(one, words=left) if one.id == "undo" else one for one in choices)

    def _add_button(self) -> None:
        button, index = ChoiceButton(), len(self.buttons)
        button.recolour(self._look)
        button.set_compact(compact=self._compact)
        button.clicked.connect(lambda: self._pressed(index))
        button.reached.connect(lambda: self._reached(index))
        self._row.insertWidget(index, button, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons.append(button)
        before = self.buttons[index - 1] if index else self.entry.line
        self.setTabOrder(before, button)
        self.setTabOrder(button, self.more)

    # what the person does

    def _pressed(self, index: int) -> None:
        offer = self._offer
        if offer is None or index >= len(offer.choices):
            return
        self._light(index)
        if self.settled:
            self.chosen.emit(offer.choices[index].id, offer.key)

    def _light(self, index: int) -> None:
        if index != self._lit:
            self._lit = index
            self._fill()

    def _next_page(self) -> None:
        if self._pages:
            number = (page_with(self._pages, self._lit) + 1) % len(self._pages)
            self._light(self._pages[number][0])

    def _lit_after(self, before: Offer | None) -> int:
        """Return which answer is lit in the same question with other words: the same one, where it is still there."""
        assert self._offer is not None
        assert before is not None
        lit = before.choices[self._lit].id if before.choices else ""
        return next((index for index, one in enumerate(self._offer.choices) if one.id == lit), 0)

    def _drop_focus(self) -> None:
        """A button that had the focus stands for another answer now: the space bar is for the usual one."""
        for button in self.buttons:
            if button.hasFocus():
                button.clearFocus()
