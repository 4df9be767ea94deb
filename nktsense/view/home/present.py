"""Keeps the first page told of where things stand: the visit, the records, what they tell of the past."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from nktsense.errors import NktsenseError, RecordsError
from nktsense.view.home.past import Past, read_past
from nktsense.view.home.standing import RecordsState, Standing
from nktsense.view.house.services import Services
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskNews

if TYPE_CHECKING:
    from nktsense.records.store import Store


class Present(QObject):
    """Where things stand.

    Args:
        services: What the page is given.
        parent: Lives as long as this does.
    """

    changed = Signal()
    """Something stands otherwise."""
    trouble = Signal(str)
    """The records could not be read: a sentence in the chosen language."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._title = ""
        self._there: bool | None = None
        """Whether there are records; None where it was not looked yet."""
        self._read: Store | None = None
        """The records that were read last."""
        self.standing = Standing(toured=services.preferences.now.toured, now_s=time.time())

    def news(self, news: DeskNews) -> None:
        """Take what happened in the visit."""
        if news.view is not None:
            self._title = news.view.state.plan.title
        if news.closed:
            self._title = ""
            self.refresh()

    def refresh(self) -> None:
        """Look at the records anew, at the next frame."""
        self._there = self._read = None

    def frame(self) -> None:
        """Look whether something stands otherwise; quick."""
        store = self._services.records()
        if store is not None and store is not self._read:
            self._read = store
            self._services.work.start(
                tr("Reading the records"), lambda _: read_past(store), self._take, self._failed, quiet=True
            )
        visit = self._services.visits.open
        self._set(
            replace(
                self.standing,
                visit=visit,
                visit_title=self._title if visit else "",
                toured=self._services.preferences.now.toured,
                records=self._records(store),
            )
        )

    def _records(self, store: Store | None) -> RecordsState:
        if store is not None:
            return RecordsState.OPEN
        if self._there is None:
            self._there = self._are_there()
        if not self._there:
            return RecordsState.NONE
        return RecordsState.OPENING if self._services.work.shown else RecordsState.CLOSED

    def _are_there(self) -> bool:
        try:
            return self._services.door.there()
        except RecordsError:
            return False  # the house says so when it begins

    def _take(self, past: Past) -> None:
        if isValid(self):  # else the window was built anew meanwhile
            self._set(replace(self.standing, past=past, now_s=time.time()))

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            told = str(error) if isinstance(error, NktsenseError) else f"The records cannot be read: {error}"
            self.trouble.emit(said(told))

    def _set(self, standing: Standing) -> None:
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()
