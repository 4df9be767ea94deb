"""The cards of the first page: the one thing to do, what else can be done, what was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton

from nktsense.view.home.parts import BigButton, Card, Entry, EntryList
from nktsense.view.home.standing import Act, RecordsState, Standing, acts_beside, primary_of, records_words, seen_words
from nktsense.view.look.layouts import keep_keyboard
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.tokens import GRID, HEADING, LARGE, STRONG, TEXT
from nktsense.view.words import tr

_BUTTON_PX: Final = 176


class FirstCard(Card):
    """The one thing to do, in large type."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.hide()
        self._act = ""
        self.heading, self.hint = Text(HEADING, STRONG, wrap=True), Text(TEXT, wrap=True)
        self.go_button = BigButton()
        self.go_button.clicked.connect(lambda: self.acted.emit(self._act))
        self.lines.addWidget(self.heading)
        self.lines.addWidget(self.hint)
        self.lines.addSpacing(2 * GRID)
        self.lines.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_compact(compact=False)

    def in_order(self) -> list[QPushButton]:
        """Return its button."""
        return [self.go_button]

    def set_compact(self, *, compact: bool) -> None:
        """Take less room, as on a low screen."""
        edge = 2 * GRID if compact else 3 * GRID
        self.lines.setContentsMargins(3 * GRID, edge, 3 * GRID, edge)
        self.heading.setFont(font(LARGE if compact else HEADING, STRONG))

    def show_act(self, act: Act) -> None:
        """Show what is to be done."""
        if act.id != self._act or not act.enabled:
            keep_keyboard(self)
        self._act = act.id
        self.heading.say(act.heading or act.words)
        self.hint.say(act.hint)
        self.go_button.setText(act.short or act.words)
        self.go_button.setAccessibleName(act.words)
        self.go_button.setAccessibleDescription(act.hint)
        self.go_button.setEnabled(act.enabled)


class OthersCard(Card):
    """What else can be done: a button each, and a sentence beside it."""

    def __init__(self) -> None:
        super().__init__(tr("Or"))
        self.waiting = Text(TEXT, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnMinimumWidth(0, _BUTTON_PX)
        self._grid.setColumnStretch(1, 1)
        self.buttons: dict[str, QPushButton] = {}
        self._hints: dict[str, Text] = {}
        self.lines.addWidget(self.waiting)
        self.lines.addLayout(self._grid)
        for act in acts_beside():
            self._add(act)

    def in_order(self) -> list[QPushButton]:
        """Return its buttons as they are read."""
        return list(self.buttons.values())

    def show_acts(self, acts: Sequence[Act], waiting: str) -> None:
        """Show what can be done beside the first thing.

        Args:
            acts: All of it; what is not in it is hidden.
            waiting: Why none of it can be done now, or "".
        """
        if waiting:
            keep_keyboard(self)
        self.waiting.say(waiting)
        self.waiting.setVisible(bool(waiting))
        there = {act.id: act for act in acts}
        for name, button in self.buttons.items():
            shown = name in there
            button.setVisible(shown)
            self._hints[name].setVisible(shown)
            button.setEnabled(shown and there[name].enabled)
            button.setAccessibleDescription(waiting or (there[name].hint if shown else ""))

    def _add(self, act: Act) -> None:
        button, hint, row = self.button(act.id, act.words), Text(TEXT, role="muted", wrap=True), len(self.buttons)
        hint.say(act.hint)
        hint.recolour(self._look)
        self.buttons[act.id], self._hints[act.id] = button, hint
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(hint, row, 1)


class UnfinishedCard(Card):
    """Sessions that are not finished, without the one that is the first thing to do; hidden where there are none."""

    def __init__(self) -> None:
        super().__init__(tr("Unfinished sessions"))
        self.list = EntryList(self)
        self.lines.addWidget(self.list)
        self.hide()

    def in_order(self) -> list[QPushButton]:
        """Return its buttons as they are read."""
        return self.list.buttons

    def show_standing(self, standing: Standing) -> None:
        """Show them; while a visit is open none can be taken up, so none is shown."""
        go_on, first = tr("Go on"), primary_of(standing).id
        entries: list[Entry] = []
        for one in () if standing.visit else standing.past.unfinished:
            act = f"resume:{one.session}"
            if act != first:
                spoken = tr("Go on with {client}", client=one.client)
                entries.append(Entry(one.client, seen_words(one, standing.now_s), ((act, go_on, spoken),)))
        self.list.show_entries(entries, self._look)
        taken_out = len(entries) < len(standing.past.unfinished)
        self.title.say(tr("Other unfinished sessions") if taken_out else tr("Unfinished sessions"))
        self.setVisible(bool(entries))


class RecentCard(Card):
    """Who was here last, or why nobody can be shown."""

    def __init__(self) -> None:
        super().__init__(tr("Clients who were here last"))
        self.words = Text(TEXT, role="muted", wrap=True)
        self.open_button = self.button("records", tr("Open the records"))
        self.list = EntryList(self)
        self.lines.addWidget(self.words)
        self.lines.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.lines.addWidget(self.list)

    def in_order(self) -> list[QPushButton]:
        """Return its buttons as they are read."""
        return [self.open_button, *self.list.buttons]

    def show_standing(self, standing: Standing) -> None:
        """Show them, or what will stand here."""
        recent = standing.past.recent if standing.records is RecordsState.OPEN else ()
        entries: list[Entry] = []
        for one in recent:
            history = (f"history:{one.client}", tr("Visits"), tr("Visits of {client}", client=one.client))
            again = (f"again:{one.client}", tr("Begin again"), tr("Begin again with {client}", client=one.client))
            acts = (history,) if standing.visit else (history, again)
            entries.append(Entry(one.client, seen_words(one, standing.now_s), acts, quiet=True))
        self.list.show_entries(entries, self._look)
        self.words.say(records_words(standing.records))
        self.words.setVisible(not entries)
        self.open_button.setVisible(standing.records is RecordsState.CLOSED)
