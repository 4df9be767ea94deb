"""The clinician's window: its pages, and what stands around all of them."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.preferences import Preferences
from nktsense.view.house.acts import Acts
from nktsense.view.house.choice_bar import SETTLE_S
from nktsense.view.house.covers import Covers
from nktsense.view.house.dressing import Dressing
from nktsense.view.house.key_watch import KeyWatch
from nktsense.view.house.page import Page
from nktsense.view.house.page_turner import PageTurner
from nktsense.view.house.rail import OF_VISIT
from nktsense.view.house.surround import Surround
from nktsense.view.look.application import application
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
        names: Collection[str] = (),
        settle_s: float = SETTLE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        application()
        super().__init__()
        self.preferences = preferences or Preferences()
        self._turner = PageTurner(pages, names)
        self.body = Surround(self._turner.stack, {*self.pages, *names}, settle_s, clock)
        self._centre = QWidget()
        self.header, self.rail, self.stack = self.body.header, self.body.rail, self.body.stack
        self.bar, self.status, self.caption = self.body.bar, self.body.status, self.body.caption
        self._lay_out()
        self.covers = Covers(self._centre, self.body)
        self._view: DeskView | None = None
        self.acts = Acts(self)
        self.keys = KeyWatch(self, lambda: self.preferences, self.acts.do, self.touched.emit)
        self._connect()
        self._dressing = Dressing(self, self.preferences)
        self.body.order_tabs()
        self.take_view(None)
        self.show_page(pages[0].name)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self._centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)
        self.setCentralWidget(self._centre)
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
        self.covers.key_sheet.closed.connect(self.turn_key_sheet)
        self.covers.locked_changed.connect(self._lock_changed)

    def _join(self, page: Page) -> None:
        page.choose.connect(self._chosen_on_page)
        page.say.connect(self.said)
        page.take.connect(self.taken)
        page.marked.connect(self.marked)
        page.go.connect(self.show_page)
        page.status.connect(self.say)
        page.past.connect(self.unsay)

    # pages

    def add_page(self, page: Page) -> None:
        """Take a page that was made after the window was shown; one that is waited for comes into view."""
        awaited = self._turner.add(page)
        self._join(page)
        self._dressing.take_in(page)
        end = QWidget(self.stack)  # what was made last is last in the way of Tab: all that follows pages goes behind it
        end.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else it has no place there; hidden, it is passed over
        end.hide()
        self.body.order_tabs(end)
        if awaited:
            self.show_page(awaited)

    @property
    def pages(self) -> dict[str, Page]:
        """The pages that were made, by name."""
        return self._turner.pages

    @property
    def page(self) -> Page:
        """The page in view."""
        return self._turner.now

    @property
    def first_page(self) -> str:
        """Name of the page that is shown first."""
        return self._turner.first

    @property
    def page_before(self) -> str:
        """Name of the page that was in view before, or ""."""
        return self._turner.before

    def show_page(self, name: str) -> None:
        """Bring a page into view; one that is still to be made as soon as it is.

        Args:
            name: Its name; what it is to show may stand behind a colon.

        Raises:
            KeyError: There is no such page.
        """
        if self._turner.turn_to(name):
            self.rail.show_page(self.page.name)
            self.refresh()

    def refresh(self) -> None:
        """Show title and question of this moment."""
        title = self.page.title
        if title != self.header.title.text():
            self.header.title.say(title)
            self._name()
        view = self._view
        hides = view is not None and view.device_open and self.page.name == "test"
        self.rail.setVisible(not hides)
        if view is not None and view.held is not None:
            self.bar.show_offer(view.offer, view.held)
            return
        own = self.page.offer
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

    def unsay(self, sentence: str) -> None:
        """Take a sentence away, where it still stands in the last line."""
        if self.status.sentence.text() == sentence:
            self.status.say("")

    def warn(self, sentence: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Show what went wrong in the last line: a sentence of the rooms below, and one button."""
        words, act = (button, action) if action is not None else (tr("Close"), lambda: self.status.say(""))
        self.status.say(said(sentence), "caution", words, act)

    # looks

    def take_preferences(self, preferences: Preferences) -> None:
        """Take what the person chose."""
        self.preferences = preferences
        self._dressing.take(preferences)

    @property
    def look(self) -> Palette:
        """The colours in use."""
        return self._dressing.look

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self._dressing.dark

    def showEvent(self, event: QShowEvent) -> None:
        """No button has the keyboard before somebody presses Tab."""
        super().showEvent(event)
        if not self.locked:
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room for what stands around a page where there is little."""
        super().resizeEvent(event)
        compact = self.width() < COMPACT_PX[0] or self.height() < COMPACT_PX[1]
        self.body.set_compact(compact=compact)

    # what the person does

    def _chosen_at_bar(self, choice: str, key: str) -> None:
        self.touched.emit()
        own, view = self.page.offer, self._view
        if own is not None and self.page.own_choices and (view is None or view.held is None):
            if own.key == key:  # else it answers what the page asked before, until the next frame
                self.page.chosen(choice)
            self.refresh()
        else:
            self.chosen.emit(choice, key)

    def _chosen_on_page(self, choice: str) -> None:
        self.touched.emit()
        self.chosen.emit(choice, "" if self._view is None else self._view.offer.key)

    def turn_key_sheet(self) -> None:
        """Show the keys, or what was there before."""
        self.covers.turn_keys(self.preferences)
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
        return self.covers.locked

    def _lock_changed(self) -> None:
        self._name()
        if not self.locked:
            self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Let any key open a lock without a passphrase, one without a meaning too."""
        if event.type() == QEvent.Type.KeyPress and self.locked and not self.covers.lock_page.asks:
            self.covers.lock_page.touched.emit()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever still needs the window."""
        self.closing.emit(event)
        if event.isAccepted():
            super().closeEvent(event)
