"""Where the recordings of sessions lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from nktsense.records.opening.place import Place

if TYPE_CHECKING:
    from nktsense.records.store import Store


def recordings_beside(place: Place) -> Path:
    """Return where recordings are kept where nobody named a folder.

    Beside the file of the records, or in the user's data folder where they are on a server.

    Args:
        place: Where the records are, or will be.
    """
    return user_data_path("nktsense") / "recordings" if place.is_server else place.file.parent / "recordings"


def recordings_folder(store: Store, stated: Path | None = None) -> Path:
    """Return where recordings are kept: as said, else beside the records' file, else in the user's data folder.

    Args:
        store: The records.
        stated: The folder that somebody named, or None.
    """
    return recordings_beside(store.place) if stated is None else stated
