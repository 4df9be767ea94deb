"""The key of the records: 32 random bytes, from which the file's key and the audit key are derived.

There is never a way without a key: who has none is told what to do, and nothing is written in plain text.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from nktsense.errors import KeyMissingError, RecordsError
from nktsense.records.opening.backoff import forget_wrong, note_wrong, refuse_too_soon
from nktsense.records.opening.file_engine import private_folder
from nktsense.records.opening.key_file import KEY_BYTES, make_key_file, read_key_file, stated_key_file
from nktsense.records.opening.keyring_door import keyring_delete, keyring_get, keyring_set
from nktsense.records.opening.place import Place
from nktsense.records.opening.sidecar import Sidecar, read_sidecar, sidecar_path, unwrap, wrap, write_sidecar

KEY_FILE_VARIABLE: Final = "NKTSENSE_KEY_FILE"
"""Environment variable that names the file of the key of a records' file."""
SHORTEST_PASSPHRASE: Final = 8
"""Fewest characters of a passphrase of records."""
_WHERE_TO_KEEP: Final = (
    "Name a file for it with --key-file, or give a passphrase with --passphrase-file or at a terminal."
)
_WHAT_TO_DO: Final = "Run “nktsense records init”, give --key-file, or set a passphrase."


@dataclass(frozen=True, slots=True)
class KeySource:
    """Where a key may come from.

    Args:
        passphrase: Asks the person for the passphrase; called only when it is needed.
        key_file: A file of 64 hexadecimal digits that only its owner can read.
        keyring: Whether the computer's keyring may be used.
    """

    passphrase: Callable[[], str] | None = None
    key_file: Path | None = None
    keyring: bool = True


def derived(master: bytes, purpose: str) -> bytes:
    """A key for one purpose, from the key of the records (HKDF-SHA256, RFC 5869).

    Args:
        master: The key of the records.
        purpose: `file`, `audit` or `check`.

    Returns:
        32 bytes.
    """
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"nktsense records 1 {purpose}".encode()).derive(master)


def check_of(master: bytes) -> str:
    """What tells whether a key is the right one, and nothing else about it."""
    return derived(master, "check")[:8].hex()


def find_key(place: Place, source: KeySource | None = None, *, clock: Callable[[], float] = time.time) -> bytes:
    """Find the key of a file of records: from a key file, else the keyring, else by the passphrase.

    Args:
        place: The file.
        source: Where the key may come from.
        clock: Seconds since 1970; for the wait after wrong passphrases.

    Returns:
        The key of the records.

    Raises:
        KeyMissingError: There is no key, or it is the wrong one.
        DamagedRecordsError: The small file that says how the key is found is damaged.
    """
    source = source or KeySource()
    key_file = source.key_file or stated_key_file(KEY_FILE_VARIABLE)
    if key_file is not None:
        return _right(read_key_file(key_file), read_sidecar(place.file), place, f"The key in {key_file}")
    sidecar = read_sidecar(place.file)
    if sidecar is None:
        raise KeyMissingError(
            f"There is nothing beside {place} that says how its key is found.",
            f"Bring {sidecar_path(place.file).name} back from a copy, or name the key file by --key-file.",
        )
    if source.keyring and sidecar.keyring:
        found = keyring_get(sidecar.key_id)
        if found is not None:
            return _right(found, sidecar, place, "The key in this computer's keyring")
    if sidecar.passphrase is not None and source.passphrase is not None:
        return _by_passphrase(place, sidecar, source.passphrase, clock)
    raise KeyMissingError(f"The key of {place} was not found.", _ways(sidecar))


def make_key(place: Place, source: KeySource | None = None) -> bytes:
    """Make the key of a file of records that is about to be created, and keep it where the source says.

    A key file is taken if it is named (and made if it is not there); else the keyring; else a passphrase.

    Raises:
        KeyMissingError: There is nowhere to keep it.
        RecordsError: It could not be kept, or another one was made at the same moment.
    """
    source = source or KeySource()
    private_folder(place.file.parent)
    key_id = secrets.token_hex(16)
    master, sidecar = _kept(key_id, source)
    if not write_sidecar(place.file, sidecar, new=True):
        if sidecar.keyring:
            keyring_delete(key_id)
        raise RecordsError(f"Somebody is creating {place} at the same moment.", "Open it again.")
    return master


def add_passphrase(place: Place, master: bytes, passphrase: str) -> None:
    """Let a passphrase open the records too, for recovery; it takes the place of one that was set before.

    Args:
        place: The file.
        master: Its key, as `find_key` gave it.
        passphrase: The passphrase, at least 8 characters.

    Raises:
        RecordsError: The passphrase is too short.
        KeyMissingError: The key is not the right one.
    """
    sidecar = read_sidecar(place.file)
    _right(master, sidecar, place, "The key")
    key_id = sidecar.key_id if sidecar is not None else secrets.token_hex(16)
    kept = sidecar or Sidecar(key_id=key_id, check=check_of(master), made=True, key_file=True)
    write_sidecar(place.file, _with(kept, passphrase=wrap(master, _long_enough(passphrase), key_id)))
    forget_wrong(place.file)


def mark_made(place: Place) -> None:
    """Note that the records were created, so that a file that is gone is not taken for one that never was."""
    sidecar = read_sidecar(place.file)
    if sidecar is not None and not sidecar.made:
        with suppress(OSError):  # no space for a note is no reason to fail; it is made when they are opened again
            write_sidecar(place.file, _with(sidecar, made=True))


def _kept(key_id: str, source: KeySource) -> tuple[bytes, Sidecar]:
    """A new key, kept, and what is to be said of it."""
    key_file = source.key_file or stated_key_file(KEY_FILE_VARIABLE)
    if key_file is not None:
        master = make_key_file(key_file)
        return master, Sidecar(key_id=key_id, check=check_of(master), key_file=True)
    master = secrets.token_bytes(KEY_BYTES)
    if source.keyring and keyring_set(key_id, master):
        return master, Sidecar(key_id=key_id, check=check_of(master), keyring=True)
    if source.passphrase is not None:
        wrapped = wrap(master, _long_enough(source.passphrase()), key_id)
        return master, Sidecar(key_id=key_id, check=check_of(master), passphrase=wrapped)
    raise KeyMissingError(
        "There is nowhere to keep a key: this computer has no keyring that can be used, and no key file or passphrase "
        "was given. Records are never written without a key.",
        _WHERE_TO_KEEP,
    )


def _by_passphrase(place: Place, sidecar: Sidecar, ask: Callable[[], str], clock: Callable[[], float]) -> bytes:
    assert sidecar.passphrase is not None
    refuse_too_soon(place.file, clock())
    found = unwrap(sidecar.passphrase, ask(), sidecar.key_id)
    if found is None:
        wait_s = note_wrong(place.file, clock())
        advice = f"Wait {wait_s:.0f} s, then try again." if wait_s else "Try again."
        raise KeyMissingError(f"The passphrase of {place} is wrong.", advice)
    forget_wrong(place.file)
    return _right(found, sidecar, place, "The key under the passphrase")


def _right(key: bytes, sidecar: Sidecar | None, place: Place, which: str) -> bytes:
    if sidecar is not None and not hmac.compare_digest(check_of(key), sidecar.check):
        raise KeyMissingError(
            f"{which} is not the key of {place}.", f"Name the right key; {sidecar_path(place.file)} belongs to it."
        )
    return key


def _long_enough(passphrase: str) -> str:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise RecordsError(
            f"The passphrase is shorter than {SHORTEST_PASSPHRASE} characters.", "Take several words; long is good."
        )
    return passphrase


def _ways(sidecar: Sidecar) -> str:
    ways: list[str] = []
    if sidecar.keyring:
        ways.append("unlock this computer's keyring")
    if sidecar.passphrase is not None:
        ways.append("give its passphrase")
    if sidecar.key_file or not ways:
        ways.append("name its key file by --key-file")
    text = ", or ".join(ways)
    return f"{text[0].upper()}{text[1:]}."


def _with(sidecar: Sidecar, **changes: object) -> Sidecar:
    from msgspec.structs import replace

    return replace(sidecar, **changes)
