"""What pages that are typeset have in common: their type, texts as data, a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Final

from nktsense.errors import NktsenseError

_TEMPLATES: Final = "templates"
_SAFE_IN_CSS: Final = re.compile(r"[^A-Za-z0-9 ._-]")
# Control characters, marks that turn the direction of what follows (a number could be made to read backwards), and
# halves of characters: none of them can be printed, so they are shown as what they are. The two marks that only keep a
# text apart from what stands beside it stay.
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066\u2067\ud800-\udfff]"
)


def template(name: str) -> str:
    """Return a template of this room."""
    return resources.files("nktsense.report").joinpath(_TEMPLATES, name).read_text("utf-8")


def printable(value: Any) -> Any:
    """Return plain data in which every character that cannot be printed is shown as �, and a ± stays at its number."""
    if isinstance(value, str):
        return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", value).replace("± ", "±\N{NO-BREAK SPACE}")
    if isinstance(value, dict):
        return {key: printable(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [printable(part) for part in value]
    return value


def css_string(text: str) -> str:
    """Return a text as a string of a style sheet inside HTML: everything but plain letters as its code."""
    return '"' + _SAFE_IN_CSS.sub(lambda found: f"\\{ord(found.group()):x} ", text) + '"'


def own_type_will_do(page: Any) -> bool:
    """Return whether the typesetter's own type has every character of a page.

    Of its two families the one for code has the most characters; the same file comes with matplotlib.
    """
    texts = json.dumps(page, ensure_ascii=False)
    return {ord(character) for character in texts} <= _characters() | {0x0A, 0x09}


@cache
def _characters() -> frozenset[int]:
    import matplotlib as mpl
    from matplotlib.ft2font import FT2Font

    font = FT2Font(str(Path(mpl.get_data_path(), "fonts", "ttf", "DejaVuSansMono.ttf")))
    return frozenset(font.get_charmap())


def bytes_as_json(data: bytes) -> str:
    """Return bytes as the typesetter reads them from JSON: a list of numbers."""
    return "[" + ",".join(map(str, data)) + "]"


def write_whole(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a file so that a reader sees all of it or nothing.

    Args:
        path: Where to.
        data: What to write.
        overwrite: Whether a file of that name is replaced.

    Raises:
        NktsenseError: There is such a file already, or it cannot be written.
    """
    exists = NktsenseError(f"{path} exists already.", "Choose another name; nothing was overwritten.")
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if overwrite:
            part.replace(path)
        else:
            # A link is refused where there is a file: nobody can have made one since somebody looked.
            _link(part, path)
    except FileExistsError as error:
        raise exists from error
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}."
        raise NktsenseError(message, "Choose another folder.") from error
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink()


def _link(part: Path, path: Path) -> None:
    """Give a finished file its name, where there is none of it yet."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError as error:  # a file system without links, such as that of a memory stick
        if path.exists():
            raise FileExistsError(str(path)) from error
        part.replace(path)
