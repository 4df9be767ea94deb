"""Files that are there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from nktsense.errors import RecordingError


def replace_file(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    """Write a file beside its place, flush it to the disk and rename it: a crash never leaves half of it.

    Args:
        path: Where the file goes; an existing file is replaced.
        fill: Writes the content to the open stream.

    Raises:
        RecordingError: The folder is missing or read-only, the disk is full, or ``path`` is a folder.
    """
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("xb") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise RecordingError(
            f"{path} cannot be written: {error.strerror or error}.",
            "Check that the folder exists, that you may write to it and that the disk has room.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system lets folders be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
