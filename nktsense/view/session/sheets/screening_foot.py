"""What stands below the questions: how many are left, the rest at once, what is locked and who may lift it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nktsense.protocol.screening.items import asked_items, find_item
from nktsense.protocol.screening.rules import unanswered
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.view.look.texts import small, text
from nktsense.view.look.tokens import GRID, STRONG, TEXT
from nktsense.view.session.sheets.answers import Answers
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Choice, ChoiceKind, Field

_OPEN: Final = ("override_why", "allow_why")
_LIFTS: Final = ("override:", "allow_breaks:")
_REASON_PX: Final = 320


def asked_inside(view: DeskView) -> str:
    """Return which question of the screening is open inside another one: ``none``, ``override_why``, ``allow_why``."""
    ids = [one.id for one in view.offer.choices]
    if "none" in ids and view.state.phase is Phase.SCREENING:
        return "none"
    return next((name for name in _OPEN if any(id_.startswith(f"{name}:") for id_ in ids)), "")


class Foot(QWidget):
    """The place for what concerns the whole list; there from the beginning."""

    choose = Signal(str)
    """A choice of the offer by its id."""
    say = Signal(str, str)
    """A reason that was typed: the field of the offer and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.more = text(size_px=TEXT, weight=STRONG), small()
        self.answers, self.reason = Answers(), QLineEdit()
        self._field, self._low = "", False
        self.reason.setMinimumWidth(_REASON_PX)
        self.reason.hide()
        self.answers.chosen.connect(self.choose)
        self.reason.returnPressed.connect(self._reason)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.more)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.answers, 1)
        line.addWidget(self.reason)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(GRID)
        self._whole.addLayout(column, 1)
        self._whole.addLayout(line, 1)

    def set_low(self, *, low: bool) -> None:
        """Take less height: answers beside the words, unless there is something to be typed."""
        self._low = low
        beside = low and self.reason.isHidden()
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for all lines: beside answers, a layout does not ask for the height that a width leads to."""
        super().resizeEvent(event)
        self._keep_lines()

    def _keep_lines(self) -> None:
        self.more.setMinimumHeight(self.more.heightForWidth(self.more.width()) if self.more.text() else 0)

    def show_view(self, view: DeskView) -> None:
        """Show what concerns the whole list now."""
        state, inside = view.state, asked_inside(view)
        self._show_reason(view.offer.fields if inside in _OPEN else ())
        if inside:
            self._show_inside(view, inside)
        elif state.phase is Phase.SCREENING:
            self._show_asking(view)
        elif state.stops:
            names = _names(state.stops)
            self.words.say(tr("The screening stops the tests: {items}.", items=names), "caution")
            self.more.say(self._who(view))
            self.answers.show_choices(_lifts(view))
        else:
            self._show_over(view)
        self.more.setVisible(bool(self.more.text()))
        self._keep_lines()

    def _show_asking(self, view: DeskView) -> None:
        left, total = unanswered(answers_of(view.state)), len(asked_items())
        self.words.say(tr("{done} of {total} questions answered", done=total - len(left), total=total), "ink")
        self.more.say("" if left else self._stopping(view.state))
        names = {"read_out": tr("No to all {number} that are left …", number=len(left))}
        wanted = [one for one in view.offer.choices if one.id in ("read_out", "finish")]
        self.answers.show_choices(wanted, lambda one: names.get(one.id, said(one.words)))

    def _stopping(self, state: SessionState) -> str:
        if state.stops:
            return tr("When it is finished, the tests stay locked: {items}.", items=_names(state.stops))
        return tr("An answer can be changed later, too; earlier answers are kept.")

    def _show_inside(self, view: DeskView, inside: str) -> None:
        self.words.say(said(view.offer.question), "caution" if inside == "override_why" else "ink")
        meaning = {
            "none": tr("Each of them is recorded as answered with no. Only after all of them were read out."),
            "override_why": tr("The reason is kept with the code of who gives it."),
            "allow_why": tr("The reason is kept with the code of who gives it."),
        }
        self.more.say(meaning[inside])
        # One of them is usual at the bottom of the window; here none is pressed without a look.
        self.answers.show_choices([replace(one, kind=_here(one)) for one in view.offer.choices])

    def _show_over(self, view: DeskView) -> None:
        state = view.state
        self.words.say(tr("The screening is finished."), "ink")
        lines = [tr("An answer can be changed; earlier answers are kept.")]
        if state.breaks_open:
            reason = state.break_allowed[-1].rstrip(".")
            lines.append(tr("Break tests are allowed by a licensed tester: {reason}.", reason=said(reason)))
        elif _lifts(view):
            lines.append(tr("Where a break test is refused, a licensed tester may allow it, with a reason."))
        self.more.say(" ".join(lines))
        self.answers.show_choices(_lifts(view))

    def _who(self, view: DeskView) -> str:
        if view.state.phase is not Phase.LOCKED:
            return tr("No trial is taken until this test is over and the stop is lifted.")
        if _lifts(view):
            return tr("A licensed tester may let the tests go on, with a reason; or an answer is changed.")
        if not any(tester.licensed for tester in view.state.begin.testers):
            return tr("None of the testers of this session is licensed: nobody here may let the tests go on.")
        return ""

    def _show_reason(self, fields: tuple[Field, ...]) -> None:
        field = fields[0] if fields else None
        self.reason.setVisible(field is not None)
        self.set_low(low=self._low)
        if field is None:
            self._field = ""
            self.reason.clear()
            return
        if field.id != self._field:
            self._field = field.id
            self.reason.setPlaceholderText(tr("{field}, then Return", field=said(field.words)))
            self.reason.setAccessibleName(said(field.words))

    def _reason(self) -> None:
        words = self.reason.text().strip()
        if words and self._field:
            self.say.emit(self._field, words)


def _lifts(view: DeskView) -> list[Choice]:
    return [one for one in view.offer.choices if one.id.startswith(_LIFTS)]


def _here(one: Choice) -> ChoiceKind:
    return "careful" if one.id == "none" or one.kind == "careful" else "other"


def _names(items: tuple[str, ...]) -> str:
    found = (find_item(item) for item in items)
    return ", ".join(said(item.name) for item in found if item is not None)
