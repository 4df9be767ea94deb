"""A key in a file that somebody keeps: 64 hexadecimal digits, for its owner's eyes only."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path
from typing import Final

from nktsense.errors import KeyMissingError
from nktsense.records.opening.file_engine import private_folder
from nktsense.records.opening.place import absolute

KEY_BYTES: Final = 32


def read_key_file(path: Path) -> bytes:
    """Read a key from a file of 64 hexadecimal digits.

    Raises:
        KeyMissingError: It is not there, others can read it, or it holds something else.
    """
    try:
        status = path.stat()
        with path.open("rb") as file:
            data = file.read(1000)  # a device has no end
    except OSError as error:
        raise KeyMissingError(f"The key file {path} cannot be read.", "Check its name and whose it is.") from error
    if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
        raise KeyMissingError(f"The key file {path} can be read by others.", f"Run: chmod 600 {path}")
    try:
        key = bytes.fromhex(data.decode("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyMissingError(f"{path} holds no key (64 hexadecimal digits).", "Name the file that was made as key.")
    return key


def make_key_file(path: Path) -> bytes:
    """Make a key and keep it in a new file that only its owner can read; one that is there is read.

    Raises:
        KeyMissingError: The file cannot be made, or the one that is there cannot be used.
    """
    key = secrets.token_bytes(KEY_BYTES)
    try:
        private_folder(path.parent)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return read_key_file(path)
    except OSError as error:
        raise KeyMissingError(f"The key file {path} cannot be made.", "Name another folder.") from error
    with os.fdopen(descriptor, "wb") as file:
        file.write(key.hex().encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def stated_key_file(variable: str) -> Path | None:
    """The key file that an environment variable names; None where it names none."""
    stated = os.environ.get(variable)
    return absolute(Path(stated)) if stated else None
