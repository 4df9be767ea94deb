"""The small file beside the records that says how their key is found. It holds no key that could be used as it is.

The key can be in the computer's keyring, in a file that somebody keeps, and wrapped here under a passphrase: Argon2id
(RFC 9106, second recommended option: 3 passes, 64 MiB, 4 lanes) makes a key of the passphrase, AES-256-GCM wraps.
"""

from __future__ import annotations

import os
import secrets
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nktsense.errors import DamagedRecordsError, RecordsError
from nktsense.protocol.part import Part
from nktsense.records.opening.file_engine import fsync_folder, only_mine, publish

PASSES: Final = 3
MEMORY_KIB: Final = 64 * 1024
LANES: Final = 4
_MOST_MEMORY_KIB: Final = 1024 * 1024
_MOST_PASSES: Final = 20
_ENDING: Final = ".key.json"


class Wrapped(Part, frozen=True, kw_only=True):
    """A key under a passphrase; bytes are hexadecimal."""

    kdf: Literal["argon2id"] = "argon2id"
    passes: int
    memory_kib: int
    lanes: int
    salt: str
    nonce: str
    wrapped: str


class Sidecar(Part, frozen=True, kw_only=True):
    """How the key of a file is found.

    Args:
        key_id: Under which name a keyring has it.
        check: Tells whether a key is the right one; tells nothing about it.
        made: Whether the records have been created; they must be there then.
        keyring: Whether a keyring has the key.
        key_file: Whether the key is in a file that somebody keeps.
        passphrase: The key under a passphrase.
    """

    format: Literal["nktsense-key-1"] = "nktsense-key-1"
    key_id: str
    check: str
    made: bool = False
    keyring: bool = False
    key_file: bool = False
    passphrase: Wrapped | None = None


def sidecar_path(records: Path) -> Path:
    """Where the small file is."""
    return records.with_name(records.name + _ENDING)


def read_sidecar(records: Path) -> Sidecar | None:
    """Read the small file beside the records; None where there is none.

    Raises:
        DamagedRecordsError: It is there and cannot be used.
        RecordsError: It is there and cannot be read.
    """
    path = sidecar_path(records)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RecordsError(f"{path} cannot be read ({error.strerror}).", "Check what it is and whose it is.") from error
    try:
        found = msgspec.json.decode(data, type=Sidecar)
        if found.passphrase is not None:
            _check(found.passphrase)
    except (msgspec.DecodeError, ValueError):
        found = None
    if found is None:
        raise DamagedRecordsError(
            f"{path} is damaged; it says how the key of the records is found.",
            "Take it from a backup. A key file or the keyring's key still opens the records: see docs/records.md.",
        )
    return found


def write_sidecar(records: Path, sidecar: Sidecar, *, new: bool = False) -> bool:
    """Write the small file as a whole or not at all.

    Returns:
        False where `new` and one is there already; that one is left as it is.
    """
    path = sidecar_path(records)
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode(sidecar), indent=2) + b"\n")
        only_mine(temporary)
        if new:
            return publish(temporary, path)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    fsync_folder(path.parent)
    return True


def wrap(key: bytes, passphrase: str, key_id: str) -> Wrapped:
    """Put a key under a passphrase."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    lock = _from_passphrase(passphrase, salt, PASSES, MEMORY_KIB, LANES)
    return Wrapped(
        passes=PASSES,
        memory_kib=MEMORY_KIB,
        lanes=LANES,
        salt=salt.hex(),
        nonce=nonce.hex(),
        wrapped=AESGCM(lock).encrypt(nonce, key, key_id.encode()).hex(),
    )


def unwrap(wrapped: Wrapped, passphrase: str, key_id: str) -> bytes | None:
    """Take a key from under its passphrase; None where the passphrase is wrong."""
    salt, nonce = bytes.fromhex(wrapped.salt), bytes.fromhex(wrapped.nonce)
    lock = _from_passphrase(passphrase, salt, wrapped.passes, wrapped.memory_kib, wrapped.lanes)
    try:
        return AESGCM(lock).decrypt(nonce, bytes.fromhex(wrapped.wrapped), key_id.encode())
    except InvalidTag:
        return None


def _from_passphrase(passphrase: str, salt: bytes, passes: int, memory_kib: int, lanes: int) -> bytes:
    return hash_secret_raw(
        # The same word typed on another system can arrive in another composition (RFC 8265, 4.2.2: NFC).
        unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=passes,
        memory_cost=memory_kib,
        parallelism=lanes,
        hash_len=32,
        type=Type.ID,
    )


def _check(wrapped: Wrapped) -> None:
    """Refuse numbers that would take all the memory or time, or that Argon2 does not take."""
    salt, nonce, sealed = (bytes.fromhex(text) for text in (wrapped.salt, wrapped.nonce, wrapped.wrapped))
    sane = (
        1 <= wrapped.passes <= _MOST_PASSES
        and 1 <= wrapped.lanes <= 64
        and 8 * wrapped.lanes <= wrapped.memory_kib <= _MOST_MEMORY_KIB
        and len(salt) == 16
        and len(nonce) == 12
        and len(sealed) == 48
    )
    if not sane:
        raise ValueError("out of range")
