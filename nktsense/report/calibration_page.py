"""A calibration record as a page to look at (HTML) and to print (PDF). What the record holds is data, never markup."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calibration.errors import CalibrationError
from calibration.kept.document import Document
from nktsense.palette import LIGHT
from nktsense.report.calibration_content import page_of
from nktsense.report.typeset import css_string, own_type_will_do, template

if TYPE_CHECKING:
    import jinja2


def html_of(document: Document) -> str:
    """Return a record as one HTML file that needs no other and holds no script.

    It prints with the record's number and "page n of m" on every page where the browser knows margin boxes (CSS Paged
    Media); on paper for others, use `write_pdf`.
    """
    return _html_template().render(page=page_of(document).as_data(), colour=LIGHT)


def pdf_of(document: Document) -> bytes:
    """Return a record as PDF, with the record itself attached as JSON. The same record gives the same bytes.

    Only type that comes with the typesetter is used, so that it looks the same everywhere. Where a text needs a script
    that this type does not have, the computer's own type is used too; the bytes then depend on it.
    """
    import typst

    page = page_of(document).as_data()
    return typst.compile(
        template("calibration.typ").encode(),
        format="pdf",
        ignore_system_fonts=own_type_will_do(page),
        sys_inputs=_inputs(document, page),
        timestamp=0,
    )


def pictures_of(document: Document, dots_per_inch: float = 110.0) -> list[bytes]:
    """Return the pages of a record as PNG, as they are in its PDF."""
    import typst

    page = page_of(document).as_data()
    found: Any = typst.compile(
        template("calibration.typ").encode(),
        format="png",
        ppi=dots_per_inch,
        ignore_system_fonts=own_type_will_do(page),
        sys_inputs=_inputs(document, page),
    )
    return [found] if isinstance(found, bytes) else list(found)


def write_html(document: Document, path: Path) -> None:
    """Write a record as HTML; see `html_of`.

    Raises:
        CalibrationError: The file cannot be written.
    """
    _write(path, html_of(document).encode("utf-8"))


def write_pdf(document: Document, path: Path) -> None:
    """Write a record as PDF; see `pdf_of`.

    Raises:
        CalibrationError: The file cannot be written.
    """
    _write(path, pdf_of(document))


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise CalibrationError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error


@cache
def _html_template() -> jinja2.Template:
    import jinja2

    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    environment.filters["css_string"] = css_string
    return environment.from_string(template("calibration.html.j2"))


def _inputs(document: Document, page: dict[str, Any]) -> dict[str, str]:
    """Return what the template reads as data: as JSON, so that nothing in it is read as markup."""
    colours = {"ink": LIGHT.ink, "muted": LIGHT.muted, "accent": LIGHT.trace, "hairline": LIGHT.hairline}
    tones = {"good": LIGHT.hold, "bad": LIGHT.gave_way, "unsure": LIGHT.indeterminate, "plain": LIGHT.trace}
    return {
        "page": json.dumps(page),
        "colours": json.dumps(colours | tones),
        "record": document.to_json().decode("utf-8"),
    }
