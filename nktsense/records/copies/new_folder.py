"""A folder that is there complete or not at all: files are written beside it, made lasting, and it is renamed."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from nktsense.errors import RecordsError
from nktsense.records.opening.file_engine import fsync_folder, only_mine
from nktsense.records.opening.troubles import in_plain_words

LONGEST_PLACE: Final = 1000
"""Characters of a path that the records can keep of a copy."""


def check_new(place: Path) -> None:
    """Refuse a place at which a copy cannot be made.

    Args:
        place: Folder or file that is to be made.

    Raises:
        RecordsError: Something is there already, its folder is not there, or its name is too long.
    """
    if len(str(place)) > LONGEST_PLACE or not str(place).isprintable():
        raise RecordsError("The name of the new place is too long or cannot be shown.", "Choose a plain, short one.")
    with in_plain_words(place, files=True):
        taken, has_parent = os.path.lexists(place), place.parent.is_dir()
    if taken:
        raise RecordsError(f"{place} is there already; nothing was written.", "Name one that does not exist yet.")
    if not has_parent:
        raise RecordsError(f"There is no folder {place.parent}; nothing was written.", "Make it, or name another one.")


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Write a new folder of text files, for its owner alone.

    Args:
        folder: The folder; nothing may be there yet.
        files: Text of each file, by name.

    Raises:
        RecordsError: Something is there already, or it cannot be written; then nothing is left of it.
    """
    check_new(folder)
    # To be seen, and to be known by its name: what a killed program leaves here is a person's data in plain text.
    unfinished = folder.with_name(f"{folder.name[:100]}.{uuid.uuid4().hex[:8]}.unfinished")
    try:
        with in_plain_words(folder, files=True):
            unfinished.mkdir(mode=0o700)
            for name, text in files.items():
                _write(unfinished / name, text)
            fsync_folder(unfinished)
            unfinished.rename(folder)
            fsync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _write(path: Path, text: str) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        only_mine(path)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
