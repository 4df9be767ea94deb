"""The page of settings. Nothing has to be applied: a change holds at once and is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.preferences import PreferenceStore
from nktsense.sound.sounds import Sounds
from nktsense.view.house.page import Page
from nktsense.view.house.settings.about import AboutSection
from nktsense.view.house.settings.conduct import ConductSection
from nktsense.view.house.settings.hearing import HearingSection
from nktsense.view.house.settings.keys_section import KeysSection, UsualKeys
from nktsense.view.house.settings.looks import LooksSection
from nktsense.view.house.settings.places import Place, PlacesSection
from nktsense.view.house.settings.practice import PracticeSection
from nktsense.view.look.one_of import OneOf
from nktsense.view.look.shapes import font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, STRONG, TEXT
from nktsense.view.parts.section import Section
from nktsense.view.words import said, tr
from nktsense.visit.desk.offer import Choice, Offer

_LIST_PX: Final = (208, 296)


class SettingsPage(Page):
    """Settings in sections, one in view.

    Args:
        store: Keeps them.
        sounds: Plays what can be heard.
        places: Where the data are.
        usual_keys: The keys that always do something.
    """

    changed = Signal(object)
    """The preferences, after a change."""

    name = "settings"

    def __init__(
        self,
        store: PreferenceStore,
        sounds: Sounds,
        places: Sequence[Place] = (),
        usual_keys: UsualKeys | None = None,
    ) -> None:
        super().__init__()
        self._store = store
        self.sections: tuple[Section, ...] = (
            LooksSection(),
            HearingSection(sounds),
            ConductSection(),
            KeysSection(usual_keys or UsualKeys()),
            PracticeSection(),
            PlacesSection(places),
            AboutSection(),
        )
        self._inside = False
        """The keys at the bottom go through the rows of a section, not through the sections."""
        self._stack, self._tabs = QStackedWidget(), OneOf(self)
        self._lay_out()
        for section in self.sections:
            section.wants.connect(self._change)
            section.says.connect(self.status)
        self._tabs.picked.connect(self._open)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self._show()

    @property
    def title(self) -> str:
        """What stands at the top."""
        return tr("Settings")

    @property
    def section(self) -> Section:
        """The section in view."""
        return self.sections[self._stack.currentIndex()]

    @property
    def offer(self) -> Offer:
        """The sections, or what can be stepped through in one of them, for two keys."""
        if not self._inside:
            parts = [Choice(f"open:{section.name}", section.title) for section in self.sections]
            parts.append(Choice("back", tr("Leave the settings")))
            return Offer("settings", tr("Which settings?"), choices=tuple(parts))
        rows = [row for row in self.section.rows if row.words]
        steps = [Choice(f"step:{row.name}", row.title, tr("Now: {value}", value=row.words)) for row in rows]
        back = Choice("sections", tr("Other settings"), kind="usual")
        question = tr("{section}: each choice goes on to the next value.", section=self.section.title)
        return Offer(f"settings:{self.section.name}", question, choices=(back, *steps))

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        verb, _, rest = choice.partition(":")
        if verb == "back":
            self.go.emit("home")
        elif verb == "sections":
            self._inside = False
        elif verb == "open":
            self.open_section(rest)
            self._inside = any(row.words for row in self.section.rows)
        elif verb == "step":
            next(row for row in self.section.rows if row.name == rest).step()

    def open_section(self, name: str) -> None:
        """Bring a section into view by its name."""
        index = next(i for i, section in enumerate(self.sections) if section.name == name)
        before, after = self._tabs.buttons[self._tabs.now], self._tabs.buttons[index]
        if self.window().focusWidget() is before:
            after.setFocus()
        self._tabs.choose(index)
        self._open(index)

    def enter(self) -> None:
        """Show what is chosen now."""
        self._inside = False
        self._show()
        self.section.enter()
        if self._store.problem:
            self.status.emit(said(self._store.problem))

    def leave(self) -> None:
        """Let nothing go on."""
        self.section.leave()

    def frame(self) -> None:
        """Show what became known meanwhile."""
        self.section.frame()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for section in self.sections:
            section.recolour(look)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        for section in self.sections:
            button = QPushButton(section.title)
            as_kind(button, "tab")
            self._tabs.add(button)
            column.addWidget(button)
            self._stack.addWidget(section)
        self._tabs.choose(0)
        column.addStretch(1)
        side = QWidget()
        side.setFixedWidth(self._list_px())
        side.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(MARGIN, 2 * GRID, 0, 0)
        whole.setSpacing(MARGIN + GRID)
        whole.addWidget(side)
        whole.addWidget(self._stack, 1)

    def _list_px(self) -> int:
        """Return a width that has room for every title in its strongest weight."""
        metrics = QFontMetrics(font(TEXT, STRONG))
        longest = max(metrics.horizontalAdvance(section.title) for section in self.sections)
        return min(max(longest + 5 * GRID, _LIST_PX[0]), _LIST_PX[1])

    def _open(self, index: int) -> None:
        if index != self._stack.currentIndex():
            self.section.leave()
            self._stack.setCurrentIndex(index)
            self.section.enter()

    def _show(self) -> None:
        for section in self.sections:
            section.show_preferences(self._store.now)

    def _change(self, values: dict[str, object]) -> None:
        try:
            now = self._store.change(**values)
        except msgspec.ValidationError as error:
            self.status.emit(tr("That cannot be set: {reason}", reason=error))
            self._show()
            return
        self._show()
        self.changed.emit(now)
        self.status.emit(said(self._store.problem))

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Bring what has the focus into view: a section scrolls."""
        if new is not None and self.section.isAncestorOf(new):
            self.section.bring_into_view(new)
