"""The key that a server's audit trail is made with; the server itself never has it."""

from __future__ import annotations

import hmac
import secrets
from typing import Final

from nktsense.errors import KeyMissingError
from nktsense.records.opening.key import KeySource, check_of
from nktsense.records.opening.key_file import KEY_BYTES, make_key_file, read_key_file, stated_key_file
from nktsense.records.opening.keyring_door import keyring_get, keyring_set
from nktsense.records.opening.place import Place

AUDIT_KEY_FILE_VARIABLE: Final = "NKTSENSE_AUDIT_KEY_FILE"
"""Environment variable that names the file of that key."""


def find_server_key(store_id: str, check: str, place: Place, source: KeySource | None = None) -> bytes:
    """Find the key that a server's audit trail is made with: from a key file, else the keyring.

    Args:
        store_id: Identifier of the records on the server.
        check: What the server has to tell whether a key is the right one.
        place: The server.
        source: Where the key may come from.

    Raises:
        KeyMissingError: There is none, or it is another's.
    """
    source = source or KeySource()
    key_file = source.key_file or stated_key_file(AUDIT_KEY_FILE_VARIABLE)
    found = read_key_file(key_file) if key_file is not None else None
    if found is None and source.keyring:
        found = keyring_get(store_id)
    if found is None:
        raise KeyMissingError(
            f"The audit key of {place} is not on this computer.",
            f"Bring its key file from where the records were created, and name it by --key-file or in "
            f"{AUDIT_KEY_FILE_VARIABLE}.",
        )
    if not hmac.compare_digest(check_of(found), check):
        raise KeyMissingError(f"This is not the audit key of {place}.", "Take the key of these records.")
    return found


def make_server_key(store_id: str, source: KeySource | None = None) -> bytes:
    """Make the key that a server's audit trail is made with, and keep it in a key file or in the keyring.

    Raises:
        KeyMissingError: There is nowhere to keep it.
    """
    source = source or KeySource()
    key_file = source.key_file or stated_key_file(AUDIT_KEY_FILE_VARIABLE)
    if key_file is not None:
        return make_key_file(key_file)
    key = secrets.token_bytes(KEY_BYTES)
    if source.keyring and keyring_set(store_id, key):
        return key
    raise KeyMissingError(
        "There is nowhere to keep the audit key of the server: this computer has no keyring that can be used.",
        f"Name a file for it by --key-file or in {AUDIT_KEY_FILE_VARIABLE}; it is made there.",
    )
