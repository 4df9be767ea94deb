"""How records are opened, a client and a tester are kept, a name is read: what the sections ask for is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nktsense.errors import KeyMissingError
from nktsense.protocol.session.plan import Tester
from nktsense.view.begin.clients import Clients
from nktsense.view.begin.keeping import RefusedFieldsError, TypedClient
from nktsense.view.begin.known import ClientLine
from nktsense.view.begin.register import Register
from nktsense.view.begin.telling import plain
from nktsense.view.begin.tester import TesterForm
from nktsense.view.words import tr


class Admission(QObject):
    """Does it, and tells in the sections how it went. What was typed stays until it is kept.

    Args:
        clients: The section of the clients.
        testers: The section of who tests.
        register: The records.
        asks: Whether only a passphrase opens the records that are there.
        tester: Gives who tests, or None.
    """

    kept = Signal(object)
    """A new client is in the records: the :class:`ClientLine`."""
    tester_kept = Signal(object)
    """Somebody who tests is kept, or can be: the :class:`~nktsense.protocol.session.plan.Tester`."""
    changed = Signal()
    """Another part of the section is in view."""

    def __init__(
        self,
        clients: Clients,
        testers: TesterForm,
        register: Register,
        asks: Callable[[], bool],
        tester: Callable[[], Tester | None],
    ) -> None:
        super().__init__(clients)
        self._clients, self._register, self._asks, self._tester = clients, register, asks, tester
        self._testers = testers
        self._typed: TypedClient | None = None
        testers.added.connect(self._keep_tester)
        clients.new_wanted.connect(lambda: self.ask_new())
        clients.open_wanted.connect(self.open_records)
        clients.form.kept.connect(self._keep)
        clients.new_passphrase.given.connect(self._make_with)
        clients.passphrase.given.connect(self._open_with)

    def ask_new(self, *, types: bool = True) -> None:
        """Show the form of a new client; ready to be typed into, unless it was asked for with a key of a clicker."""
        self._clients.show_form(self._register.known.next_code, types=types)
        self.changed.emit()

    def open_records(self) -> None:
        """Open the records; where only a passphrase opens them, it is asked."""
        if self._asks():
            self._ask_passphrase()
        else:
            self._open_with("")

    def read_name(self, code: str) -> None:
        """Read a client's name, and show it below the list."""
        tester = self._tester()

        def done(name: str) -> None:
            shown = (
                tr("{code} is {name}.", code=code, name=name) if name else tr("No name is kept of {code}.", code=code)
            )
            self._clients.tell(shown)

        by = "" if tester is None else tester.code
        self._register.read_name(code, by, done, lambda error: self._clients.tell(plain(error)))

    # a new client

    def _keep(self, typed: TypedClient, passphrase: str = "") -> None:
        self._typed = typed
        self._wait(waits=True)
        self._register.keep_client(typed, self._tester(), passphrase, self._kept, self._refused)

    def _make_with(self, passphrase: str) -> None:
        if self._typed is not None:
            self._keep(self._typed, passphrase)

    def _kept(self, client: ClientLine) -> None:
        self._typed = None
        self._wait(waits=False)
        clients = self._clients
        clients.form.clear("")
        clients.new_passphrase.clear()
        clients.show_list()
        self.kept.emit(client)

    def _refused(self, error: Exception) -> None:
        self._wait(waits=False)
        clients = self._clients
        if isinstance(error, RefusedFieldsError):
            clients.turn_to(clients.form)
            clients.form.refuse(error.fields)
        elif isinstance(error, KeyMissingError) and self._register.standing == "none":
            from nktsense.records.opening.key import SHORTEST_PASSPHRASE

            clients.turn_to(clients.new_passphrase)
            clients.new_passphrase.ask(SHORTEST_PASSPHRASE)
        elif clients.currentWidget() is clients.new_passphrase:
            clients.new_passphrase.tell(plain(error))
        else:
            clients.form.tell(plain(error))
        self.changed.emit()

    def _wait(self, *, waits: bool) -> None:
        self._clients.form.wait(waits=waits)
        self._clients.new_passphrase.wait(waits=waits)

    # who tests

    def _keep_tester(self, tester: Tester) -> None:
        self._testers.wait(waits=True)
        self._register.keep_tester(tester, self._tester_kept, self._tester_refused)

    def _tester_kept(self, tester: Tester) -> None:
        self._testers.wait(waits=False)
        self._testers.clear()
        self.tester_kept.emit(tester)

    def _tester_refused(self, error: Exception) -> None:
        self._testers.wait(waits=False)
        if isinstance(error, RefusedFieldsError):
            self._testers.refuse(error.fields)
        else:
            self._testers.tell(plain(error))

    # records that are there

    def _ask_passphrase(self) -> None:
        self._clients.turn_to(self._clients.passphrase)
        self._clients.passphrase.ask(1)
        self.changed.emit()

    def _open_with(self, passphrase: str) -> None:
        clients = self._clients
        clients.passphrase.wait(waits=True)
        clients.open.setEnabled(False)
        self._register.open(passphrase, self._opened, self._not_opened)

    def _opened(self) -> None:
        self._may_open_again()
        self._clients.passphrase.clear()
        self._clients.show_list()

    def _not_opened(self, error: Exception) -> None:
        self._may_open_again()
        if not (isinstance(error, KeyMissingError) and self._asks()):
            self._clients.tell(plain(error))
        elif self._clients.currentWidget() is self._clients.passphrase:
            self._clients.passphrase.tell(plain(error))
        else:
            self._ask_passphrase()

    def _may_open_again(self) -> None:
        self._clients.passphrase.wait(waits=False)
        self._clients.open.setEnabled(True)
