"""``nktsense calibrate keep``: a record that is a file only, into the archive of its instrument."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def keep(
    record: Annotated[Path, typer.Argument(help="The record, a .json file: of another computer, or of fit.")],
) -> None:
    """Add a record to the archive of its instrument on this computer; from then on it is used by itself."""
    from calibration.kept.document import Document
    from nktsense.verbs.calibrate.conclude import archive

    document = Document.load(record)
    path = archive().add(document)
    print(f"{document.identity} is kept as {path}.")
