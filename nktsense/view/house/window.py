"""The clinician's window: its pages, and what stands around all of them."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nktsense.palette import Palette, palette_of
from nktsense.preferences import Preferences
from nktsense.view.house.acts import Acts
from nktsense.view.house.caption import Caption
from nktsense.view.house.choice_bar import SETTLE_S, ChoiceBar
from nktsense.view.house.key_sheet import KeySheet
from nktsense.view.house.key_watch import KeyWatch
from nktsense.view.house.lock_page import LockPage
from nktsense.view.house.page import Page
from nktsense.view.house.rail import OF_VISIT, Rail
from nktsense.view.house.status_line import StatusLine
from nktsense.view.look.application import application, dress, system_is_dark
from nktsense.view.look.theme import style_sheet
from nktsense.view.testing.bars import Header, Rule
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView

COMPACT_PX: Final = (1180, 700)
"""Below this width or height everything around a page takes less room."""


class HouseWindow(QMainWindow):
    """The window of the house.

    Args:
        pages: Its pages, the one that is shown first at the front. Each has a name of its own.
        preferences: What the person chose.
        names: Names of pages that are added later, by :meth:`add_page`.
        settle_s: Time in which a new question takes no key, s.
        clock: Gives a time that never goes back, s.

    Raises:
        WindowUnavailableError: This machine cannot show a window.
        KeyError: Two pages have one name.
    """

    chosen = Signal(str, str)
    """An answer of the visit was chosen: its id, and the key of the offer in which it was seen."""
    said = Signal(str, str)
    """Something was typed into a field of the visit's question: its id and the text."""
    taken = Signal(object)
    """A step of the procedure is to be taken."""
    marked = Signal(float)
    """A moment, host monotonic, s, is to be marked in the recording."""
    undo_wanted = Signal()
    """The careful answer that is held is to be dropped."""
    wants = Signal(dict)
    """Preferences are to be changed: values by name."""
    patient_wanted = Signal()
    """The screen for the patient is to be shown or hidden."""
    touched = Signal()
    """Somebody used the window."""
    closing = Signal(QCloseEvent)
    """The window is to be closed; whoever still needs it ignores the event."""

    def __init__(
        self,
        pages: Sequence[Page],
        preferences: Preferences | None = None,
        *,
        names: Iterable[str] = (),
        settle_s: float = SETTLE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        application()
        super().__init__()
        self.preferences = preferences or Preferences()
        self.pages = {page.name: page for page in pages}
        if len(self.pages) != len(pages) or not pages:
            raise KeyError(f"each page needs a name of its own: {[page.name for page in pages]}")
        self._awaited = ""
        self.header, self.rail, self.stack = Header(), Rail({*self.pages, *names}), QStackedWidget()
        self.bar, self.status = ChoiceBar(settle_s, clock), StatusLine()
        self.body, self.centre = QWidget(), QWidget()
        self.caption = Caption(self.stack, clock)
        self._lay_out()
        self.key_sheet, self.lock_page = KeySheet(self.centre), LockPage(self.centre)
        self._view: DeskView | None = None
        self._page = pages[0]
        self._entered: Page | None = None
        self._before = ""
        self.acts = Acts(self)
        self.keys = KeyWatch(self, lambda: self.preferences, self.acts.do, self.touched.emit)
        self._connect()
        self.take_preferences(self.preferences)
        application().styleHints().colorSchemeChanged.connect(self._system_theme)
        self._tab_order()
        self.take_view(None)
        self.show_page(pages[0].name)

    def _lay_out(self) -> None:
        self._rules = [Rule(), Rule(), Rule()]
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        for page in self.pages.values():
            self.stack.addWidget(page)
        column = QVBoxLayout(self.body)
        for layout in (middle, column):
            layout.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._rules[0])
        column.addLayout(middle, 1)
        for part in (self._rules[1], self.bar, self._rules[2], self.status):
            column.addWidget(part)
        whole = QVBoxLayout(self.centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)
        self.setCentralWidget(self.centre)
        self.setMinimumSize(960, 540)
        self.resize(1600, 900)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _connect(self) -> None:
        for page in self.pages.values():
            self._join(page)
        self.rail.wanted.connect(self.show_page)
        self.bar.chosen.connect(self._chosen_at_bar)
        self.bar.said.connect(self.said)
        self.status.keys_wanted.connect(self.turn_key_sheet)
        self.key_sheet.closed.connect(self.turn_key_sheet)

    def _join(self, page: Page) -> None:
        page.choose.connect(self._chosen_on_page)
        page.say.connect(self.said)
        page.take.connect(self.taken)
        page.marked.connect(self.marked)
        page.go.connect(self.show_page)
        page.status.connect(self.say)

    def _tab_order(self, pages_end: QWidget | None = None) -> None:
        """Let Tab go from the left to the page, to the question, to the last line."""
        parts: list[QWidget] = [*self.rail.buttons.values(), self.stack] if pages_end is None else [pages_end]
        entry = self.bar.entry
        parts += [entry.fields, entry.line, *self.bar.buttons, self.bar.more]
        parts += [self.status.button, self.status.cancel, self.status.keys]
        for first, second in pairwise(parts):
            self.setTabOrder(first, second)

    # pages

    def add_page(self, page: Page) -> None:
        """Take a page that was made after the window was shown; one that is waited for comes into view."""
        self.pages[page.name] = page
        self.stack.addWidget(page)
        self._join(page)
        for part in (page, *page.findChildren(QWidget)):
            _recolour(part, self._look)
        end = QWidget(self.stack)  # what was made last is last in the way of Tab: all that follows pages goes behind it
        end.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else it has no place there; hidden, it is passed over
        end.hide()
        self._tab_order(end)
        if self._awaited.partition(":")[0] == page.name:
            self.show_page(self._awaited)

    @property
    def page(self) -> Page:
        """The page in view."""
        return self._page

    @property
    def first_page(self) -> str:
        """Name of the page that is shown first."""
        return next(iter(self.pages))

    @property
    def page_before(self) -> str:
        """Name of the page that was in view before, or ""."""
        return self._before

    def show_page(self, name: str) -> None:
        """Bring a page into view; one that is still to be made as soon as it is.

        Args:
            name: Its name; what it is to show may stand behind a colon.

        Raises:
            KeyError: There is no such page.
        """
        self._awaited = name
        name, _, item = name.partition(":")
        if name not in self.pages and name in self.rail.names:
            return
        if name not in self.pages:
            raise KeyError(f"there is no page {name!r}; there are {sorted(self.pages)}")
        page, before = self.pages[name], self._entered
        if item:
            page.show_item(item)
        if page is not before:
            if before is not None:
                self._leave(before)
            self._page = self._entered = page
            self.stack.setCurrentWidget(page)
            page.enter()
        self.rail.show_page(name)
        self.refresh()

    def _leave(self, page: Page) -> None:
        page.leave()
        self._before = page.name
        focused = cast("QWidget | None", self.focusWidget())
        if focused is not None and page.isAncestorOf(focused):
            self.setFocus()  # else Qt gives the keyboard to whatever comes next, and Space would press it

    def refresh(self) -> None:
        """Show title and question of this moment."""
        title = self._page.title
        if title != self.header.title.text():
            self.header.title.say(title)
            self._name()
        view = self._view
        hides = view is not None and view.device_open and self._page.name == "test"
        self.rail.setVisible(not hides)
        if view is not None and view.held is not None:
            self.bar.show_offer(view.offer, view.held)
            return
        own = self._page.offer
        if own is not None and own == self.bar.offer:
            return
        self.bar.show_offer(own if own is not None else None if view is None else view.offer)

    def _name(self) -> None:
        """Name the window after its page; while names and results are hidden no list of windows tells them either."""
        title = "" if self.locked else self.header.title.text()
        self.setWindowTitle(f"{title} – nktsense" if title else "nktsense")

    # what happens in a visit

    @property
    def view(self) -> DeskView | None:
        """Where the visit stands; None without one."""
        return self._view

    def take_view(self, view: DeskView | None) -> None:
        """Take where the visit stands; None where there is none."""
        if (view is None) != (self._view is None) or view is None:
            self.rail.enable(OF_VISIT, enabled=view is not None)
        self._view = view

    # words

    def say(self, sentence: str) -> None:
        """Show a sentence in the chosen language in the last line."""
        self.status.say(sentence)

    def warn(self, sentence: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Show what went wrong in the last line: a sentence of the rooms below, and one button."""
        words, act = (button, action) if action is not None else (tr("Close"), lambda: self.status.say(""))
        self.status.say(said(sentence), "caution", words, act)

    # looks

    def take_preferences(self, preferences: Preferences) -> None:
        """Take what the person chose."""
        self.preferences = preferences
        self._recolour()

    @property
    def look(self) -> Palette:
        """The colours in use."""
        return self._look

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        theme = self.preferences.theme
        return system_is_dark() if theme == "system" else theme == "dark"

    def _system_theme(self) -> None:
        if self.preferences.theme == "system":
            self._recolour()

    def _recolour(self) -> None:
        look = palette_of(dark=self.dark, high_contrast=self.preferences.high_contrast)
        if look == getattr(self, "_look", None):
            return
        self._look = look
        dress(self, look)
        self.setStyleSheet(style_sheet(look))
        for part in self.findChildren(QWidget):
            _recolour(part, look)

    def showEvent(self, event: QShowEvent) -> None:
        """No button has the keyboard before somebody presses Tab."""
        super().showEvent(event)
        if not self.locked:
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room for what stands around a page where there is little."""
        super().resizeEvent(event)
        compact = self.width() < COMPACT_PX[0] or self.height() < COMPACT_PX[1]
        for part in (self.rail, self.bar, self.status, self.caption):
            part.set_compact(compact=compact)

    # what the person does

    def _chosen_at_bar(self, choice: str, key: str) -> None:
        self.touched.emit()
        own, view = self._page.offer, self._view
        if own is not None and self._page.own_choices and (view is None or view.held is None):
            if own.key == key:  # else it answers what the page asked before, until the next frame
                self._page.chosen(choice)
            self.refresh()
        else:
            self.chosen.emit(choice, key)

    def _chosen_on_page(self, choice: str) -> None:
        self.touched.emit()
        self.chosen.emit(choice, "" if self._view is None else self._view.offer.key)

    def turn_key_sheet(self) -> None:
        """Show the keys, or what was there before."""
        opens = not self.key_sheet.isVisible()
        self.body.setVisible(not opens)
        if opens:
            self.key_sheet.show_keys(self.preferences)
            self.key_sheet.open()
        else:
            self.key_sheet.hide()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that nothing else took."""
        if not self.keys.take(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside everything: the keyboard is for the question again."""
        self.touched.emit()
        self.setFocus()
        super().mousePressEvent(event)

    # the lock

    @property
    def locked(self) -> bool:
        """Whether names and results are hidden."""
        return not self.lock_page.isHidden()

    def lock(self, *, passphrase: bool) -> None:
        """Hide everything."""
        self.key_sheet.hide()
        self.body.hide()
        self.lock_page.lock(passphrase=passphrase)
        self._name()

    def ask(self, title: str, words: str, leave: str) -> None:
        """Ask for the passphrase of records that are to be opened, in place of everything else.

        Args:
            title: What is asked, in the chosen language.
            words: Why, likewise.
            leave: What the button says that goes on without, likewise.
        """
        self.key_sheet.hide()
        self.body.hide()
        self.lock_page.ask(title, words, leave)

    def unlock(self) -> None:
        """Show everything again."""
        self.lock_page.hide()
        self.body.show()
        self._name()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Let any key open a lock without a passphrase, one without a meaning too."""
        if event.type() == QEvent.Type.KeyPress and self.locked and not self.lock_page.asks:
            self.lock_page.touched.emit()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever still needs the window."""
        self.closing.emit(event)
        if event.isAccepted():
            super().closeEvent(event)


def _recolour(part: QWidget, look: Palette) -> None:
    take = getattr(part, "recolour", None)  # to ask for a protocol takes a hundred times as long
    if take is not None:
        take(look)
