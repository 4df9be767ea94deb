from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import Recording
from nktsense.recording.tabular import FORMAT

ReadTable = Callable[..., list[Recording]]


@pytest.fixture
def real_data() -> Path:
    """The folder of real recordings, which are not part of the repository."""
    folder = os.environ.get("NKTSENSE_REAL_DATA")
    if not folder:
        pytest.skip("NKTSENSE_REAL_DATA is not set: real recordings are not part of the repository")
    return Path(folder)


@pytest.fixture
def read_table_file(tmp_path: Path) -> ReadTable:
    """Write text (or bytes) to a file and read it as a table."""

    def read(content: str | bytes, *, name: str = "trial.csv", **options: object) -> list[Recording]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return FORMAT.read(path, ReadOptions(**options))  # type: ignore[arg-type]

    return read
