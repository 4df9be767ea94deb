"""Where the recordings of sessions lie."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

from nktsense.records.store import Store


def recordings_folder(store: Store, stated: Path | None = None) -> Path:
    """Return where recordings are kept: as said, else beside the records' file, else in the user's data folder.

    Args:
        store: The records.
        stated: The folder that somebody named, or None.
    """
    if stated is not None:
        return stated
    if not store.place.is_server:
        return store.place.file.parent / "recordings"
    return user_data_path("nktsense") / "recordings"
