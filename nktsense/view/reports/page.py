"""The page of reports: a session is picked, its report looked at as it comes out of a printer, saved, printed."""

from __future__ import annotations

import time
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from nktsense.palette import Palette
from nktsense.view.house.page import Page
from nktsense.view.house.services import Reports, Services
from nktsense.view.house.work import Work
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import MARGIN, TEXT
from nktsense.view.reports.choices import pick_offer
from nktsense.view.reports.finding import Finding
from nktsense.view.reports.picking import Picking
from nktsense.view.reports.shown_report import ShownReport
from nktsense.view.reports.words import detail_of, title_of
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskNews, DeskView
from nktsense.visit.desk.offer import Offer

SETTLED_S: Final = 1.5
"""So long nothing happened in a session that goes on before its report is made anew, s."""
_shown_last: WeakKeyDictionary[Work, str] = WeakKeyDictionary()
"""What was shown last in a house: a window that is built anew, in another language, shows it again."""


class ReportPage(Page):
    """The page of reports.

    Args:
        services: The records, the room that makes reports, long work.
    """

    name = "report"

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._view: DeskView | None = None
        self._session = ""
        self._anew_at: float | None = None
        self.finding, self.picking = Finding(services), Picking()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.picking)
        self.shown = None if services.reports is None else self._make_shown(services.reports)
        if self.shown is None:
            self.stack.setCurrentWidget(self._sentence(tr("Reports cannot be made here.")))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.finding.changed.connect(self._show_found)
        self.picking.picked.connect(self._begin)
        self.picking.older_wanted.connect(lambda: self.finding.look_up(older=True))
        self._begin(_shown_last.get(services.work, ""))

    def _make_shown(self, reports: Reports) -> ShownReport:
        shown = ShownReport(reports, self._services)
        self.stack.addWidget(shown)
        shown.said.connect(self.status)
        shown.other_wanted.connect(self.pick_another)
        shown.settings_wanted.connect(self._to_settings)
        return shown

    def _sentence(self, words: str) -> Text:
        text = Text(TEXT, wrap=True)
        text.say(words)
        text.setMargin(MARGIN)
        self.stack.addWidget(text)
        return text

    # what is in view

    @property
    def title(self) -> str:
        """What stands at the top."""
        summary = self.finding.session(self._session)
        return tr("Report") if summary is None else f"{tr('Report')} · {summary.client}"

    @property
    def session(self) -> str:
        """Identifier of the session whose report is shown, or ""."""
        return self._session

    @property
    def offer(self) -> Offer:
        """Sessions to pick from, or what can be done with the report, for two keys."""
        in_visit = self._view is not None
        if self.shown is None or not self._session:
            return pick_offer(self.picking.shown, in_visit=in_visit)
        return self.shown.offer(in_visit=in_visit)

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        if choice.startswith("session:"):
            self._begin(choice.partition(":")[2])
        elif choice == "another":
            self.pick_another()
        elif choice == "leave":
            self.go.emit("session" if self._view is not None else "home")
        elif self.shown is not None:
            self.shown.chosen(choice)

    def show_item(self, item: str) -> None:
        """Show the report of a session.

        Args:
            item: Its identifier.
        """
        if item != self._session:
            self._begin(item)
        self._anew_at = 0.0

    def pick_another(self) -> None:
        """Let another session be picked."""
        self._begin("")
        self.finding.look_up()

    def back(self) -> bool:
        """Go back by one step: from what is asked, then to the list of sessions."""
        if self.shown is None or not self._session:
            return False
        if not self.shown.back():
            self.pick_another()
        return True

    def records_opened(self) -> None:
        """Look sessions up, now that it can be done."""
        if self.isVisible():
            self.enter()

    def enter(self) -> None:
        """See what there is now; what is shown is made anew, as the session or the settings may have changed."""
        self.finding.look_up()
        self._anew_at = 0.0

    def leave(self) -> None:
        """Make nothing any more, and forget the name that was typed."""
        self.finding.stop()
        if self.shown is not None:
            self.shown.leave()

    def news(self, news: DeskNews) -> None:
        """Take where the visit stands: the report of its session is made anew once nothing happened for a while."""
        before = self._view
        if news.view is not None:
            self._view = news.view
            state = news.view.state
            if state.begin.session == self._session and (before is None or before.state.seq != state.seq):
                self._anew_at = time.monotonic() + SETTLED_S
        if news.closed:
            self._view = None

    def frame(self) -> None:
        """Do what is due."""
        if self.shown is None or not self._session:
            return
        measures = self._view is not None and (self._view.device_open or self._view.connecting)
        due = self._anew_at is not None and time.monotonic() >= self._anew_at
        if due and not (measures and self._anew_at):
            self._anew_at = None
            self.shown.make()
        self.shown.frame()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.picking.recolour(look)
        if self.shown is not None:
            self.shown.recolour(look)

    # sessions

    def _begin(self, session: str) -> None:
        """Show another session, or with "" the list; nothing of the one before stays."""
        self._session = session
        _shown_last[self._services.work] = session
        if self.shown is None:
            return
        self.shown.begin(session)
        self.stack.setCurrentWidget(self.shown if session else self.picking)
        self._anew_at = 0.0
        self._show_which()

    def _show_found(self) -> None:
        found = self.finding.found
        if found.sessions:
            self.picking.show_sessions(found.sessions, more=found.more)
        else:
            self.picking.show_words(self.finding.words)
        self._show_which()

    def _show_which(self) -> None:
        summary = self.finding.session(self._session)
        if summary is not None and self.shown is not None:
            self.shown.show_which(summary, title_of(summary), detail_of(summary))

    def _to_settings(self) -> None:
        self.go.emit("settings")
