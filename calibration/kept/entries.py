"""Files of the archive: what they are called, and how one comes to its place whole, once, and by one writer at a time.

A file is written under another name, flushed to the disk and only then put in its place, which must be free. A killed
process or a full disk leaves a file under the other name at most; nobody reads it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Literal
from uuid import uuid4

from calibration.errors import CalibrationError

EntryKind = Literal["record", "check"]

_NAME: Final = re.compile(r"([0-9]{4,})-([0-9]{4}-[0-9]{2}-[0-9]{2})-(record|check)\.json")
_LOCK: Final = ".lock"
_PATIENCE_S: Final = 10.0
_READABLE: Final = 40
_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN: Final = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_LINKS: Final = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


@dataclass(frozen=True, slots=True, order=True)
class EntryName:
    """What the name of an entry says: ``0002-2026-11-17-check.json``.

    Attributes:
        number: Its place, from 1.
        day: Day of issue of a record, UTC day of a check, as YYYY-MM-DD.
        kind: A calibration record, or a check.
    """

    number: int
    day: str
    kind: EntryKind

    @property
    def text(self) -> str:
        """The file name."""
        return f"{self.number:04d}-{self.day}-{self.kind}.json"


def entry_names(folder: Path) -> tuple[EntryName, ...]:
    """Return the entries of a folder by their names, in order; other files are none.

    Raises:
        CalibrationError: The folder cannot be read.
    """
    try:
        matches = [_NAME.fullmatch(path.name) for path in folder.iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise cannot("read", folder, error) from error
    found = {m[0]: EntryName(int(m[1]), m[2], "record" if m[3] == "record" else "check") for m in matches if m}
    return tuple(sorted(name for text, name in found.items() if name.text == text))


def folder_name(serial: str) -> str:
    """Return the folder of a serial number: what can be read of it, and a hash that tells alike ones apart.

    Letters, digits and ``-`` and ``_`` only, so that Windows takes it too; two serial numbers that differ in case or in
    a sign have two folders. The serial number as it is stands in the entries.

    Raises:
        CalibrationError: It is empty, or no text that can be written.
    """
    if not serial.strip():
        raise CalibrationError("An archive is kept by serial number, and there is none. Type the one on the label.")
    try:
        digest = hashlib.sha256(serial.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise CalibrationError(f"The serial number {serial!r} is no text that can be written.") from error
    readable = re.sub(r"[^A-Za-z0-9-]+", "_", serial)[:_READABLE]
    return f"{readable}-{digest[:16]}"


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, where it is missing.

    Raises:
        CalibrationError: It cannot be made.
    """
    if folder.is_dir():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sync_folder(folder.parent)
    except OSError as error:
        raise cannot("make", folder, error) from error


def write_new(path: Path, data: bytes) -> None:
    """Put a file in its place, whole and flushed to the disk.

    Raises:
        CalibrationError: There is one already, which is left as it is, or it cannot be written.
    """
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        _write(part, data)
        _place(part, path)
        _sync_folder(path.parent)
    except FileExistsError:
        raise CalibrationError(
            f"{path} is there already and was left as it is: another program wrote at the same moment. Try again."
        ) from None
    except OSError as error:
        raise cannot("write", path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_over(path: Path, data: bytes) -> None:
    """Replace a file, or make it: it is the old or the new one at any moment.

    Raises:
        CalibrationError: It cannot be written.
    """
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        _write(part, data)
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise cannot("write", path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def only_writer(folder: Path) -> Generator[None]:
    """Hold the folder's lock, which the system takes back from a process that ends, however it ends.

    Raises:
        CalibrationError: Another program holds it for ten seconds, or the folder cannot be locked.
    """
    try:
        stream = (folder / _LOCK).open("ab")
    except OSError as error:
        raise cannot("write", folder, error) from error
    with stream:
        until = time.monotonic() + _PATIENCE_S
        while not _locked(stream, folder):
            if time.monotonic() > until:
                raise CalibrationError(f"{folder} is being written by another program. Close it and try again.")
            time.sleep(0.01)
        yield


def cannot(do: str, path: Path, error: OSError) -> CalibrationError:
    """Return the error that says what the system refused, and what to do."""
    if error.errno in _FULL:
        advice = "The disk is full: make room and try again."
    elif error.errno in _FORBIDDEN:
        advice = "Ask for the right to do so, or choose another folder for the archive."
    else:
        advice = "Look at the folder and its disk, and try again."
    return CalibrationError(f"The archive could not {do} {path}: {error.strerror or error}. {advice}")


def _locked(stream: IO[bytes], folder: Path) -> bool:
    """Return whether the lock could be had now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            return False
        raise CalibrationError(
            f"{folder} cannot be locked ({error.strerror or error}), so two programs could write at once. Keep the "
            "archive on a disk of this computer."
        ) from error
    return True


def _write(part: Path, data: bytes) -> None:
    with part.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _place(part: Path, path: Path) -> None:
    """Give a file its name, which must be free. A second name for it fails where there is one; a rename need not."""
    if sys.platform != "win32":
        if _linked(part, path):
            return
        # The lock keeps others away between the look and the rename.
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    part.rename(path)


def _linked(part: Path, path: Path) -> bool:
    """Give a file a second name, and return whether the disk knows such; a memory stick may not."""
    try:
        os.link(part, path)
    except OSError as error:
        if error.errno in _NO_LINKS:
            return False
        raise
    return True


def _sync_folder(folder: Path) -> None:
    """Make a new name last through a power cut; Windows cannot and need not."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
