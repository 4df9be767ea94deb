"""The report of a session as pages to look at (HTML, PNG) and to print (PDF). What a session holds is no markup."""

from __future__ import annotations

import base64
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from nktsense.palette import LIGHT
from nktsense.report.session_marks import LOOKS, Mark, mark_svg, pieces_of
from nktsense.report.session_model import Model, Part
from nktsense.report.session_report import report_of
from nktsense.report.typeset import bytes_as_json, css_string, own_type_will_do, printable, template, write_whole

if TYPE_CHECKING:
    import jinja2

__all__ = ["html_of", "pdf_of", "pictures_of", "report_of", "write_html", "write_pdf"]

PARTS: Final[dict[Part, tuple[str, ...]]] = {
    "client": ("client",),
    "colleague": ("colleague",),
    "both": ("client", "colleague"),
}
_MIME: Final = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}


def html_of(model: Model, part: Part = "both") -> str:
    """Return a report as one HTML file that needs no other and holds no script.

    It prints with its session and "page n of m" on every page where the browser knows margin boxes (CSS Paged Media);
    on paper for others, use :func:`pdf_of`.

    Args:
        model: The report.
        part: For whom.
    """
    logo = model.head.logo
    source = "" if logo is None else f"data:{_MIME[logo.kind]};base64,{base64.b64encode(logo.data).decode('ascii')}"
    return _html_template().render(
        report=_data(model),
        parts=PARTS[part],
        marks={mark.value: mark_svg(mark) for mark in Mark},
        label=dict(model.labels),
        logo=source,
        colour=LIGHT,
    )


def pdf_of(model: Model, part: Part = "both") -> bytes:
    """Return a report as PDF. The same report gives the same bytes.

    Only type that comes with the typesetter is used, so that it looks the same everywhere. Where a text needs a script
    that this type does not have, the computer's own type is used too; the bytes then depend on it.

    Args:
        model: The report.
        part: For whom.
    """
    import typst

    data = _data(model)
    return typst.compile(
        template("session.typ").encode(),
        format="pdf",
        ignore_system_fonts=own_type_will_do(data),
        sys_inputs=_inputs(model, data, part),
        timestamp=0,
    )


def pictures_of(model: Model, part: Part = "both", dots_per_inch: float = 100.0) -> list[bytes]:
    """Return the pages of a report as PNG, as they are in its PDF.

    Args:
        model: The report.
        part: For whom.
        dots_per_inch: How fine.
    """
    import typst

    data = _data(model)
    found: Any = typst.compile(
        template("session.typ").encode(),
        format="png",
        ppi=dots_per_inch,
        ignore_system_fonts=own_type_will_do(data),
        sys_inputs=_inputs(model, data, part),
    )
    return [found] if isinstance(found, bytes) else list(found)


def write_html(model: Model, path: Path, part: Part = "both", *, overwrite: bool = False) -> None:
    """Write a report as HTML; see :func:`html_of`. The file is there whole or not at all.

    Raises:
        NktsenseError: There is such a file already, or it cannot be written.
    """
    write_whole(path, html_of(model, part).encode("utf-8"), overwrite=overwrite)


def write_pdf(model: Model, path: Path, part: Part = "both", *, overwrite: bool = False) -> None:
    """Write a report as PDF; see :func:`pdf_of`. The file is there whole or not at all.

    Raises:
        NktsenseError: There is such a file already, or it cannot be written.
    """
    write_whole(path, pdf_of(model, part), overwrite=overwrite)


def _data(model: Model) -> dict[str, Any]:
    """Return a report as plain data; the logo without its bytes."""
    data = printable(msgspec.to_builtins(model))
    if data["head"]["logo"] is not None:
        del data["head"]["logo"]["data"]
    return data


def _inputs(model: Model, data: dict[str, Any], part: Part) -> dict[str, str]:
    """Return what the template reads as data: as JSON, so that nothing in it is read as markup."""
    colours = {"ink": LIGHT.ink, "muted": LIGHT.muted, "accent": LIGHT.trace, "hairline": LIGHT.hairline}
    inputs = {
        "page": json.dumps(data),
        "parts": json.dumps(PARTS[part]),
        "colours": json.dumps(colours),
        "marks": json.dumps({mark.value: _drawn(mark) for mark in Mark}),
    }
    return inputs if model.head.logo is None else inputs | {"logo": bytes_as_json(model.head.logo.data)}


def _drawn(mark: Mark) -> dict[str, Any]:
    """Return a mark for the typesetter, which draws it itself: small pictures come out ragged on a screen."""
    return {"colour": LOOKS[mark].colour, "pieces": msgspec.to_builtins(pieces_of(mark))}


@cache
def _html_template() -> jinja2.Template:
    import jinja2

    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    environment.filters["css_string"] = css_string
    environment.filters["css_pages"] = _css_pages
    return environment.from_string(template("session.html.j2"))


def _css_pages(words: str) -> str:
    """Return how pages are counted as content of a style sheet."""
    counters = {"{page}": "counter(page)", "{pages}": "counter(pages)"}
    pieces = [piece for piece in re.split(r"(\{pages?\})", words) if piece]
    return " ".join(counters.get(piece) or css_string(piece) for piece in pieces)
