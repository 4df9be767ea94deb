"""The records as the page needs them: read, opened, made and written to in the background, in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from nktsense.errors import RecordsError
from nktsense.protocol.session.plan import Tester
from nktsense.protocol.session.steps import Begin
from nktsense.view.begin.chosen import Chosen
from nktsense.view.begin.clients import Standing
from nktsense.view.begin.keeping import TypedClient, check_client, check_tester, keep_client, keep_tester
from nktsense.view.begin.known import ClientLine, Known, begin_with, find_line, read_known
from nktsense.view.house.services import Services
from nktsense.view.house.work import Progress
from nktsense.view.words import tr

if TYPE_CHECKING:
    from nktsense.records.store import Store

T = TypeVar("T")
Failed = Callable[[Exception], None]


class Register(QObject):
    """Reads and writes for the page.

    Args:
        services: Everything below the window.
        parent: The page; what comes after it is gone is dropped.
    """

    changed = Signal()
    """What is known of the records is new."""
    opened = Signal()
    """The records were made or opened here."""
    found = Signal(str, object)
    """What was looked for by its code: the code, and the :class:`ClientLine` or None."""
    failed = Signal(object)
    """The records cannot be read: the error."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.standing: Standing = "none"
        self.known = Known()

    def look(self, prefix: str = "", code: str = "") -> None:
        """See whether there are records, and read them where they are open.

        Args:
            prefix: Only clients whose code begins so.
            code: A client to be looked for; :attr:`found` tells.
        """
        store = self._services.records()
        if store is None:
            self._see_whether_there()
            return
        self.standing = "open"

        def read(_: Progress) -> tuple[Known, ClientLine | None]:
            return read_known(store, prefix), find_line(store, code) if code else None

        def done(result: tuple[Known, ClientLine | None]) -> None:
            self.known = result[0]
            self.changed.emit()
            if code:
                self.found.emit(code, result[1])

        self._do("", read, done, self.failed.emit)

    def open(self, passphrase: str, done: Callable[[], None], failed: Failed) -> None:
        """Open the records."""

        def then(_: object) -> None:
            done()
            self.look()
            self.opened.emit()

        self._do(
            tr("Opening the records"),
            lambda _: self._services.open_records(passphrase=passphrase),
            then,
            failed,
        )

    def keep_client(
        self,
        typed: TypedClient,
        tester: Tester | None,
        passphrase: str,
        done: Callable[[ClientLine], None],
        failed: Failed,
    ) -> None:
        """Keep a new client; the first one makes the records.

        Args:
            typed: The client.
            tester: Who tests; kept too, where the records do not know them yet. None for nobody yet.
            passphrase: For new records where the computer has no keyring; "" for none.
            done: Is called with the client.
            failed: Is called with the error.
        """

        def keep(_: Progress) -> tuple[ClientLine, Known]:
            check_client(typed)  # before there are any records
            store = self._services.open_records(create=True, passphrase=passphrase)
            if tester is not None:
                _keep_unknown(store, tester)
            by = self._services.door.writer("" if tester is None else tester.code)
            return keep_client(store, by, typed), read_known(store)

        self._write(keep, done, failed)

    def keep_tester(self, tester: Tester, done: Callable[[Tester], None], failed: Failed) -> None:
        """Keep somebody who tests, where the records are open; otherwise only see whether it can be kept."""
        store = self._services.records()

        def keep(_: Progress) -> tuple[Tester, Known]:
            if store is None:
                check_tester(tester)
                return tester, self.known
            return keep_tester(store, tester), read_known(store)

        self._write(keep, done, failed)

    def read_name(self, code: str, by: str, done: Callable[[str], None], failed: Failed) -> None:
        """Read the name of a client; the trail notes that it was read.

        Args:
            code: Code of the client.
            by: Code of who reads; "" for nobody that is chosen.
            done: Is called with the name, or "".
            failed: Is called with the error.
        """

        def read(_: Progress) -> str:
            from nktsense.records.people.clients import identity_of

            store = self._services.open_records()
            return identity_of(store, self._services.door.writer(by), code).name

        self._do("", read, done, failed)

    def begin(
        self, chosen: Chosen, targets: Mapping[str, float], done: Callable[[Begin], None], failed: Failed
    ) -> None:
        """Make the first step of a session."""
        store, library = self._services.records(), self._services.library
        self._do("", lambda _: begin_with(store, library, chosen, targets), done, failed)

    def _see_whether_there(self) -> None:
        try:
            # A look at whether a file is there: a question to the system, and none to the records.
            self.standing = "closed" if self._services.door.there() else "none"
        except RecordsError as error:
            self.standing = "closed"
            self.failed.emit(error)
        self.known = Known()
        self.changed.emit()

    def _write(self, keep: Callable[[Progress], tuple[T, Known]], done: Callable[[T], None], failed: Failed) -> None:
        was_open = self._services.records() is not None

        def kept(result: tuple[T, Known]) -> None:
            self.known = result[1]
            is_open = self._services.records() is not None
            self.standing = "open" if is_open else self.standing
            self.changed.emit()
            done(result[0])
            if is_open and not was_open:
                self.opened.emit()

        self._do(tr("Keeping what was typed"), keep, kept, failed, must_finish=True)

    def _do(
        self,
        words: str,
        run: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Failed,
        *,
        must_finish: bool = False,
    ) -> None:
        """Do something in the thread; its result comes to a page that is still there."""

        def then(result: Any) -> None:
            if isValid(self):
                done(result)

        def otherwise(error: Exception) -> None:
            if isValid(self):
                failed(error)

        self._services.work.start(words, run, then, otherwise, must_finish=must_finish, quiet=not words)


def _keep_unknown(store: Store, tester: Tester) -> None:
    """Keep a tester whom the records do not know."""
    from nktsense.records.people.testers import testers

    if all(one.code.lower() != tester.code.lower() for one in testers(store, inactive=True)):
        keep_tester(store, tester)
