"""Where the records are and how their key is found: options that the commands on records share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.errors import KeyMissingError, RecordsError

if TYPE_CHECKING:
    from nktsense.records.opening.key import KeySource
    from nktsense.records.store import Store

RecordsOption = Annotated[
    str | None,
    typer.Option(
        "--records",
        help="The records: a file, or postgresql://user@host/database. Without it NKTSENSE_RECORDS, or a file in your "
        "data folder.",
    ),
]
KeyFileOption = Annotated[
    Path | None, typer.Option("--key-file", help="File with the key; without it the computer's keyring is asked first.")
]
PassphraseFileOption = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="File with the passphrase in its first line, or - for standard input."),
]
ByOption = Annotated[
    str, typer.Option("--by", help="Code of who does this; without it the only tester of the records, else owner.")
]
OWNER = "owner"
"""Who writes where nobody said who it is and there is no tester to be taken."""


def key_source(key_file: Path | None, passphrase_file: Path | None, *, again: bool = False) -> KeySource:
    """Return where the key may come from; a passphrase is asked on a terminal only, and never shown.

    Args:
        key_file: File with the key, or None.
        passphrase_file: File with the passphrase, or None.
        again: Ask twice, as for a new one.
    """
    from nktsense.records.opening.key import KeySource

    return KeySource(passphrase=_asker(passphrase_file, again=again), key_file=key_file)


def _asker(file: Path | None, *, again: bool) -> Callable[[], str] | None:
    """What asks, once: a command that needs it twice does not ask twice, and standard input has it once."""
    if file is not None:
        return cache(lambda: read_passphrase(file))
    if not sys.stdin.isatty():
        return None
    return cache(lambda: ask_passphrase(again=again))


def read_passphrase(file: Path) -> str:
    """Return the first line of a file, or of standard input for ``-``.

    Raises:
        KeyMissingError: It cannot be read, is empty, or others can read the file.
    """
    try:
        if str(file) == "-":
            text = sys.stdin.readline()
        else:
            if os.name == "posix" and file.stat().st_mode & 0o077 and file.is_file():
                raise KeyMissingError(f"The file {file} can be read by others.", f"Run: chmod 600 {file}")
            with file.open(encoding="utf-8-sig") as stream:
                text = stream.readline()
    except (OSError, UnicodeDecodeError) as error:
        raise KeyMissingError(
            f"The passphrase cannot be read from {file}.", "Check its name and whose it is."
        ) from error
    phrase = text.rstrip("\r\n")
    if not phrase:
        raise KeyMissingError(f"The first line of {file} is empty.", "Write the passphrase there.")
    return phrase


def ask_passphrase(*, again: bool = False, what: str = "Passphrase of the records") -> str:
    """Ask for a passphrase on the terminal; nothing of it is shown.

    Raises:
        RecordsError: The two did not agree.
    """
    import getpass

    phrase = getpass.getpass(f"{what}: ")
    if again and getpass.getpass("Once more: ") != phrase:
        raise RecordsError("The two passphrases are not the same.", "Try again.")
    return phrase


@contextmanager
def opened(
    records: str | None,
    key_file: Path | None,
    passphrase_file: Path | None,
    *,
    create: bool = False,
    source: KeySource | None = None,
) -> Generator[Store]:
    """Open the records, and close them whatever happens.

    Args:
        records: Where they are.
        key_file: File with the key, or None.
        passphrase_file: File with the passphrase, or None.
        create: Make them where there are none yet.
        source: Where the key comes from, instead of the two files.

    Raises:
        KeyMissingError: There is no key, or not the right one.
        RecordsError: They cannot be opened.
    """
    from nktsense.records.opening.door import open_store

    source = source or key_source(key_file, passphrase_file, again=create)
    store = open_store(records, source, create=create)
    try:
        yield store
    finally:
        store.close()


def writer(store: Store, by: str) -> str:
    """Return the code of who writes: as said, else the only tester of the records, else ``owner``."""
    from nktsense.records.people.testers import testers

    if by.strip():
        return by.strip()
    known = testers(store)
    return known[0].code if len(known) == 1 else OWNER


def recordings_folder(store: Store, stated: Path | None) -> Path:
    """Return where recordings are kept; the room of the records says where."""
    from nktsense.records.sessions.recordings_place import recordings_folder as folder

    return folder(store, stated)
