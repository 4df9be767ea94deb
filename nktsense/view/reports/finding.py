"""Sessions of the records, looked up beside the window: reading them may take a while."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nktsense.view.house.services import Services
from nktsense.view.words import said, tr

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary
    from nktsense.records.store import Store
    from nktsense.view.house.work import Job


@dataclass(frozen=True, slots=True)
class Found:
    """Sessions that were looked up.

    Attributes:
        sessions: The latest first.
        more: There are older ones.
    """

    sessions: tuple[SessionSummary, ...] = ()
    more: bool = False


class Finding(QObject):
    """Looks up sessions.

    Args:
        services: The records, long work.
    """

    changed = Signal()
    """Others were found, or none."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._job: Job | None = None
        self.found = Found()
        self.words = tr("The sessions are being looked up.")
        """Why there is none."""

    def look_up(self, *, older: bool = False) -> None:
        """Look up the latest sessions, or those before the ones that were found."""
        store = self._services.records()
        if store is None:
            self._fail(tr("The records are not open. Reports are made of sessions that are kept there."))
            return
        before = self.found if older else Found()
        self.stop()
        self._job = self._services.work.start(
            tr("Looking up sessions"), lambda _: looked_up(store, before), self._done, self._failed, quiet=True
        )

    def session(self, identifier: str) -> SessionSummary | None:
        """Return a session that was found, or None."""
        return next((one for one in self.found.sessions if one.session == identifier), None)

    def stop(self) -> None:
        """Want nothing any more."""
        if self._job is not None:
            self._services.work.stop(self._job)
        self._job = None

    def _done(self, found: Found) -> None:
        self._job, self.found = None, found
        self.words = tr("There is no session in the records yet. After the first one, its report can be made here.")
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._fail(tr("The sessions cannot be looked up: {reason}", reason=said(str(error))))

    def _fail(self, words: str) -> None:
        self.found, self.words = Found(), words
        self.changed.emit()


def looked_up(store: Store, before: Found) -> Found:
    """Return the latest sessions, or those found before with older ones behind them.

    Raises:
        RecordsError: The records cannot be read.
    """
    from nktsense.records.sessions.stored import MOST_LISTED, list_sessions

    known = before.sessions
    found = list_sessions(store, before_s=known[-1].started_s if known else None)
    return Found((*known, *found), len(found) == MOST_LISTED)
