"""``nktsense calibrate show``: a record that is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from calibration.errors import CalibrationError
from nktsense.verbs.options import JsonFlag

if TYPE_CHECKING:
    from calibration.kept.document import Document


def show(
    what: Annotated[str, typer.Argument(help="A record (.json), or the serial number of an instrument.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write it as .json, .pdf or .html, never overwritten.")
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Show a calibration record: the one of a file, or the newest of an instrument."""
    import sys

    from nktsense.terminal.calibrated import print_document

    document = _find(what)
    if output is not None:
        _write(document, output)
        print(f"{output} is written.")
    elif json:
        sys.stdout.write(document.to_json().decode())
    else:
        print_document(document)


def _find(what: str) -> Document:
    from calibration.kept.document import Document
    from nktsense.verbs.calibrate.conclude import archive

    path = Path(what)
    if path.suffix == ".json" or _is_file(path):
        return Document.load(path)
    records = archive().records(what)
    if not records:
        known = ", ".join(archive().serials()) or "none at all"
        raise CalibrationError(f"There is no record of {what!r} on this computer; there are: {known}.")
    return records[-1]


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a serial number longer than a file name may be
        return False


def _write(document: Document, path: Path) -> None:
    from nktsense.report.calibration_page import write_html, write_pdf
    from nktsense.verbs.calibrate.conclude import write_json

    if path.exists():
        raise CalibrationError(f"{path} exists already. Choose another name: nothing is overwritten.")
    match path.suffix:
        case ".json":
            write_json(document.to_json(), path)
        case ".pdf":
            write_pdf(document, path)
        case ".html":
            write_html(document, path)
        case _:
            raise CalibrationError(f"{path} must end in .json, .pdf or .html.")
