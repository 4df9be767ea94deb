"""The head of a page: the practice with its logo. A logo that is not there or odd is told, and costs no report."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, Literal

from nktsense.preferences import Letterhead
from nktsense.report import session_words as texts
from nktsense.report.session_model import Logo
from nktsense.report.session_speech import Speech
from nktsense.report.typeset import bytes_as_json

LOGO_MOST_MB: Final = 4
_NARROWEST: Final = 0.05
_MB: Final = 1_000_000
_ODD: Final = re.compile(
    rb"<\s*(script|foreignObject|!ENTITY)|\bon[a-z]+\s*=|(?:href|src)\s*=\s*[\"'](?!#|data:image/(?:png|jpeg))"
    rb"|@import|url\(\s*[\"']?(?!#)",
    re.IGNORECASE,
)
"""In a drawing: what runs, or leads out of the file."""


def logo_of(letterhead: Letterhead, speech: Speech) -> tuple[Logo | None, tuple[str, ...]]:
    """Return the logo of a letterhead, and what has to be told of it.

    Args:
        letterhead: The letterhead.
        speech: Says what is wrong.
    """
    if not letterhead.logo.strip():
        return None, ()
    path = Path(letterhead.logo)
    try:
        with path.open("rb") as file:
            data = file.read(LOGO_MOST_MB * _MB + 1)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or str(error)).lower()
        return None, (speech.say(texts.LOGO_UNREADABLE, file=letterhead.logo, why=why),)
    if len(data) > LOGO_MOST_MB * _MB:
        return None, (speech.say(texts.LOGO_LARGE, file=letterhead.logo, limit=LOGO_MOST_MB),)
    kind = _kind(data)
    if kind == "svg" and _leads_out(data):
        return None, (speech.say(texts.LOGO_FOREIGN, file=letterhead.logo),)
    aspect = None if kind is None else _aspect(kind, data)
    if kind is None or aspect is None:
        return None, (speech.say(texts.LOGO_ODD, file=letterhead.logo),)
    return Logo(kind, data, aspect), ()


def _kind(data: bytes) -> Literal["png", "jpg", "svg"] | None:
    """Return what a file is by its first bytes, whatever it is called."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    return "svg" if re.search(rb"<svg[\s>]", data[:4096]) else None


def _leads_out(data: bytes) -> bool:
    """Whether a drawing holds what runs or leads elsewhere; one that is not plain UTF-8 is not looked through."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return bool(_ODD.search(data))


def _aspect(kind: str, data: bytes) -> float | None:
    """Return the width of a picture as a multiple of its height; None where the typesetter cannot draw it."""
    import typst

    page = (
        "#set page(width: auto, height: auto, margin: 0pt)\n"
        f'#image(bytes(json(bytes(sys.inputs.logo))), format: "{kind}", height: 100pt)'
    )
    try:
        drawn = typst.compile(
            page.encode(), format="png", ppi=72.0, ignore_system_fonts=True, sys_inputs={"logo": bytes_as_json(data)}
        )
    except RuntimeError:
        return None
    width, height = (int.from_bytes(drawn[at : at + 4]) for at in (16, 20))  # where a PNG says how large it is
    found = width / height
    return found if _NARROWEST <= found <= 1 / _NARROWEST else None
