"""The card of the dynamometer: which one is used, how it stands with it, what else was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nktsense.view.home.near_words import SIMULATED, DeviceState, is_simulated, name_of, way_of
from nktsense.view.home.parts import Card, Entry, EntryList
from nktsense.view.house.addresses import same_device
from nktsense.view.look.flow import Flow
from nktsense.view.look.layouts import clear, keep_keyboard
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.tokens import GRID, LARGE, SMALL, STRONG, TEXT, Mark
from nktsense.view.words import tr

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

_MARK_PX: Final = 20


class DeviceCard(Card):
    """The dynamometer."""

    def __init__(self) -> None:
        super().__init__(tr("Dynamometer"))
        self.mark, self.name = MarkBox(_MARK_PX), Text(LARGE, STRONG, wrap=True)
        self.sentence = Text(TEXT, role="muted", wrap=True)
        self.list = EntryList(self)
        # A widget, not a layout: one whose widgets are all hidden spoils the heights of its neighbours.
        self._hints = QWidget()
        self._told: tuple[str, ...] = ()
        self.look_button = self.button("look", tr("Look again"))
        self.devices_button = self.button("devices", tr("All devices"), tr("To the page of the devices"))
        self.simulated_button = self.button(f"use:{SIMULATED}", tr("Simulated dynamometer"))
        self.simulated_button.setAccessibleDescription(tr("Its forces are made up: for trying things."))
        self._lay_out()

    def in_order(self) -> list[QPushButton]:
        """Return its buttons as they are read."""
        return [*self.list.buttons, self.look_button, self.devices_button, self.simulated_button]

    def show_state(self, state: DeviceState, found: Sequence[Near], chosen: str, *, may_look: bool) -> None:
        """Show how it stands.

        Args:
            state: In words and as a shape.
            found: What can be chosen.
            chosen: Address of the one that is chosen, or "".
            may_look: Whether it may be looked again now.
        """
        self.name.say(state.name)
        self.sentence.say(state.sentence)
        self.mark.show_mark(state.mark, state.role)
        use = tr("Use")
        others = [row for row in found if not (chosen and same_device(row.address, chosen))]
        entries = [
            Entry(name_of(row), way_of(row), ((f"use:{row.address}", use, tr("Use {name}", name=name_of(row))),))
            for row in others
        ]
        self.list.show_entries(entries, self._look)
        if not may_look:
            keep_keyboard(self)
        self.look_button.setEnabled(may_look)
        self.simulated_button.setVisible(not is_simulated(chosen))

    @property
    def hints(self) -> tuple[str, ...]:
        """What is shown to stand in the way."""
        return self._told

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show what stands in the way, calmly."""
        if tuple(hints) == self._told:
            return
        self._told = tuple(hints)
        clear(self._hint_lines)
        for hint in self._told:
            mark, words = MarkBox(2 * GRID), Text(SMALL, role="muted", wrap=True)
            mark.show_mark(Mark.TRIANGLE, "muted")
            words.say(hint)
            line = QHBoxLayout()
            line.setSpacing(GRID)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            self._hint_lines.addLayout(line)
        self._hints.setVisible(bool(self._told))
        self.recolour(self._look)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID + 4)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.name, 1)
        self._hint_lines = QVBoxLayout(self._hints)
        self._hint_lines.setContentsMargins(0, 0, 0, 0)
        self._hint_lines.setSpacing(GRID)
        self._hints.hide()
        buttons = Flow(GRID)
        for button in (self.look_button, self.devices_button, self.simulated_button):
            buttons.addWidget(button)
        self.lines.addLayout(head)
        for part in (self.sentence, self.list, self._hints):
            self.lines.addWidget(part)
        self.lines.addSpacing(GRID)
        self.lines.addLayout(buttons)
