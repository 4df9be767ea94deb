"""Files named one by one, and recordings in folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from nktsense.errors import RecordingError


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files; of a folder those that a known format can read, in order.

    Raises:
        RecordingError: A folder holds no recording.
    """
    from nktsense.recording.formats import list_formats

    for path in paths:
        if path.is_dir():
            known = {suffix for form in list_formats() for suffix in form.suffixes}
            found = sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in known)
            if not found:
                raise RecordingError(f"There is no recording in {path}.", f"Known endings: {', '.join(sorted(known))}.")
            yield from found
        else:
            yield path
