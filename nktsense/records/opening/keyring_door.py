"""The computer's keyring, where there is one."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

_SERVICE: Final = "nktsense records"


def has_keyring() -> bool:
    """Whether this computer has a keyring; a headless one has a backend that only fails."""
    import keyring
    from keyring.backends.fail import Keyring as Failing

    try:
        backend = keyring.get_keyring()
        return not isinstance(backend, Failing) and backend.priority > 0
    except Exception:
        return False


def keyring_get(key_id: str) -> bytes | None:
    """The key a keyring has under a name; None where there is none, or the keyring stays locked."""
    import keyring

    if not has_keyring():
        return None
    try:
        text = keyring.get_password(_SERVICE, key_id)
        return None if text is None else bytes.fromhex(text)
    except Exception:
        return None


def keyring_set(key_id: str, key: bytes) -> bool:
    """Put a key into the keyring and read it back.

    Returns:
        Whether it is there now.
    """
    import keyring

    if not has_keyring():
        return False
    try:
        keyring.set_password(_SERVICE, key_id, key.hex())
    except Exception:
        return False
    return keyring_get(key_id) == key


def keyring_delete(key_id: str) -> None:
    """Forget a key, if the keyring has it."""
    import keyring

    with suppress(Exception):
        keyring.delete_password(_SERVICE, key_id)
