"""The records as the window needs them: opened when they are wanted, made when the first client is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from nktsense.errors import KeyMissingError

if TYPE_CHECKING:
    from nktsense.records.store import Store

_NO_TESTER = "owner"


class RecordsDoor:
    """Opens the records at most once. :meth:`open` may take seconds and is called in a thread; all else is quick.

    Args:
        place: A file or a server, as somebody named it; None for the usual one.
        key_file: File with the key; None for the computer's keyring, or the passphrase.
        recordings: Folder of the recordings; None for the usual one beside the records.
        keyring: Whether the computer's keyring may be used.
    """

    def __init__(
        self,
        place: str | None = None,
        key_file: Path | None = None,
        recordings: Path | None = None,
        *,
        keyring: bool = True,
    ) -> None:
        self._place, self._key_file, self._recordings, self._keyring = place, key_file, recordings, keyring
        self._alone = threading.Lock()
        self._store: Store | None = None
        self.asks = False
        """They are there, and only the passphrase opens them."""

    @property
    def store(self) -> Store | None:
        """The records, where they are open."""
        return self._store

    def place(self) -> str:
        """Return where they are, or will be, without a password.

        Raises:
            RecordsError: The place cannot be understood.
        """
        from nktsense.records.opening.place import place_of

        return str(place_of(self._place))

    def recordings_place(self) -> Path:
        """Return where the recordings of what is kept are, or will be.

        Raises:
            RecordsError: The place of the records cannot be understood.
        """
        from nktsense.records.opening.place import place_of
        from nktsense.records.sessions.recordings_place import recordings_beside

        return self._recordings or recordings_beside(place_of(self._place))

    def there(self) -> bool:
        """Return whether there are any, as far as it can be seen without opening them.

        Raises:
            RecordsError: The place cannot be understood.
        """
        from nktsense.records.opening.place import place_of

        where = place_of(self._place)
        return where.is_server or where.file.exists()

    def open(self, *, create: bool = False, passphrase: str = "") -> Store:
        """Return the records, and open them where they are not.

        Args:
            create: Make them where there are none yet, with a key in the computer's keyring.
            passphrase: Their passphrase, where somebody gave it; for new ones it becomes theirs.

        Raises:
            KeyMissingError: There is no key; :attr:`asks` tells whether a passphrase would be one.
            RecordsError: They cannot be opened, or are not there.
        """
        from nktsense.records.opening.door import open_store
        from nktsense.records.opening.key import KeySource

        with self._alone:
            if self._store is None:
                given = (lambda: passphrase) if passphrase else None
                source = KeySource(passphrase=given, key_file=self._key_file, keyring=self._keyring)
                try:
                    self._store = open_store(self._place, source, create=create)
                except KeyMissingError:
                    self.asks = self._has_passphrase()
                    raise
                self.asks = False
            return self._store

    def recordings(self) -> Path:
        """Return the folder of the recordings of what is kept.

        Raises:
            RecordsError: The records are not open.
        """
        from nktsense.records.sessions.recordings_place import recordings_folder

        return recordings_folder(self.open(), self._recordings)

    def passphrase_check(self) -> Callable[[str], bool] | None:
        """Return what says whether a text is the passphrase of the open records; None where nothing has one."""
        if self._store is None:
            return None
        from nktsense.records.access.passphrase import passphrase_check

        return passphrase_check(self._store)

    def writer(self, tester: str = "") -> str:
        """Return the code of who writes: as chosen, else the only tester of the records, else ``owner``.

        Args:
            tester: Code that was chosen, or "".

        Raises:
            RecordsError: The records cannot be read.
        """
        from nktsense.records.people.testers import testers

        if tester or self._store is None:
            return tester or _NO_TESTER
        known = testers(self._store)
        return known[0].code if len(known) == 1 else _NO_TESTER

    def close(self) -> None:
        """Close them, where they are open."""
        with self._alone:
            store, self._store = self._store, None
            if store is not None:
                store.close()

    def _has_passphrase(self) -> bool:
        from nktsense.records.opening.place import place_of
        from nktsense.records.opening.sidecar import read_sidecar

        where = place_of(self._place)
        sidecar = None if where.is_server else read_sidecar(where.file)
        return sidecar is not None and sidecar.passphrase is not None
