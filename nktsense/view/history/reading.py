"""Reads the records for the page in the background; what belongs to a client who was left meanwhile is dropped."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from nktsense.protocol.session.steps import CorrectTest
from nktsense.view.history.curves import Opened, Shelf
from nktsense.view.history.known import Known, Listed, listed, read_known, stamp_of
from nktsense.view.history.taken import Key, TakenTest
from nktsense.view.house.services import Services
from nktsense.view.words import tr

if TYPE_CHECKING:
    from nktsense.records.store import Store

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Reading:
    """All that the page asks of the records, each in the thread of the work.

    Args:
        services: What the page is given.
        failed: Is called with what went wrong, unless it is of a client who was left meanwhile.
    """

    def __init__(self, services: Services, failed: Failed) -> None:
        self._services, self._failed = services, failed
        self._turn = 0
        self._shelf: Shelf | None = None

    @property
    def store(self) -> Store | None:
        """The records, where they are open."""
        return self._services.records()

    def leave(self) -> None:
        """Drop what is under way: another client is wanted, or none."""
        self._turn += 1
        self._shelf = None

    def clients(self, done: Callable[[tuple[Listed, ...]], None]) -> None:
        """Read who there is."""
        store = self.store
        if store is not None:
            self._services.work.start(
                tr("Reading the clients"), lambda _: listed(store), done, self._failed, quiet=True
            )

    def known(self, code: str, done: Callable[[Known], None]) -> None:
        """Read a client's history; the audit trail tells so."""
        self.leave()
        self._start(lambda store: read_known(store, self._by(), code), done)

    def changed(self, known: Known, done: Callable[[bool], None]) -> None:
        """Find out whether a visit of a client went on since; nothing of the client is read for that."""
        self._start(lambda store: stamp_of(store, known.code) != known.stamp, done)

    def name(self, code: str, done: Callable[[str], None]) -> None:
        """Read who a client is; the audit trail tells so."""

        def run(store: Store) -> str:
            from nktsense.records.people.clients import identity_of

            return identity_of(store, self._by(), code).name

        self._start(run, done)

    def trial(self, key: Key, number: int, done: Callable[[Opened | None, tuple[Opened, ...]], None]) -> None:
        """Read a trial, with all trials of its test that count."""

        self._start(lambda store: self._on_shelf(store).open(key, number), lambda found: done(*found))

    def tests(self, session: str, done: Callable[[tuple[TakenTest, ...]], None]) -> None:
        """Read the finished tests of a session."""
        self._start(lambda store: self._on_shelf(store).tests(session), done)

    def correct(self, session: str, step: CorrectTest, done: Callable[[bool], None], failed: Failed) -> None:
        """Keep a correction; what is given back is whether a signed version has to be followed by another one."""
        store = self.store

        def run(_: object) -> bool:
            from nktsense.visit.correct import correct_test

            assert store is not None
            return correct_test(store, self._by(), session, step, time.time)[1]

        if store is not None:
            words = tr("Keeping the correction")
            self._services.work.start(words, run, done, failed, must_finish=True, quiet=True)

    def _by(self) -> str:
        return self._services.door.writer(self._services.preferences.now.tester)

    def _on_shelf(self, store: Store) -> Shelf:
        if self._shelf is None:
            self._shelf = Shelf(store, self._services.door.recordings())
        return self._shelf

    def _start(self, run: Callable[[Store], Any], done: Done) -> None:
        store, turn = self.store, self._turn
        if store is None:
            return

        def taken(result: Any) -> None:
            if turn == self._turn:
                done(result)

        def failed(error: Exception) -> None:
            if turn == self._turn:
                self._failed(error)

        self._services.work.start(tr("Reading the history"), lambda _: run(store), taken, failed, quiet=True)
