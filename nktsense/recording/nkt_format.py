"""Our own recordings as one format among the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nktsense.recording.model import Recording
from nktsense.recording.schema import APPLICATION_ID

if TYPE_CHECKING:
    from nktsense.recording.formats import Format, ReadOptions

_MAGIC: Final = b"SQLite format 3\0"
_APPLICATION_ID_AT: Final = 68


class NktFormat:
    """Reads ``.nkt`` recordings. They are only ever written by a journal, so there is no writer."""

    name: str = "nkt"
    suffixes: tuple[str, ...] = (".nkt",)
    write: Callable[[Recording, Path], None] | None = None

    def can_read(self, path: Path, head: bytes) -> bool:
        """Return whether the file looks like a recording, by its first bytes or, damaged, by its name."""
        marked = head[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4] == APPLICATION_ID.to_bytes(4, "big")
        return (head.startswith(_MAGIC) and marked) or path.suffix.lower() in self.suffixes

    def read(self, path: Path, options: ReadOptions) -> list[Recording]:
        """Return the recording; its columns and units are its own, so the options change nothing.

        Raises:
            RecordingError: The file cannot be opened or read.
            ImportRefusedError: The file is no recording.
        """
        from nktsense.recording.nkt_reader import read_nkt

        return [read_nkt(path)]


FORMAT: Final[Format] = NktFormat()
