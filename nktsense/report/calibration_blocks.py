"""What the page of a calibration record is made of: sections of a few kinds of block, all of it plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Literal

import msgspec

Tone = Literal["good", "bad", "unsure", "plain"]

# Control characters, marks that turn the direction of what follows (a number could be made to read backwards), and
# halves of characters: none of them can be printed, so they are shown as what they are.
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values; ``columns`` of them side by side."""

    rows: tuple[tuple[str, str], ...]
    columns: Literal[1, 2] = 1
    kind: Literal["facts"] = "facts"


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences: one paragraph each, or a list."""

    lines: tuple[str, ...]
    style: Literal["plain", "list", "small", "mono"] = "plain"
    kind: Literal["sentences"] = "sentences"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table.

    Attributes:
        columns: Headings.
        rows: Cells, as many in each row as there are columns.
        numeric: Which columns are numbers, set against the right.
        bars: A bar for each row, 0 to 1, in a last column of its own; empty for none.
        bar_column: Its heading.
        last_is_sum: Whether the last row is a sum.
        dense: Small print, for long tables.
        widest: The column that takes the room that is left, or -1.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    bars: tuple[float, ...] = ()
    bar_column: str = ""
    last_is_sum: bool = False
    dense: bool = False
    widest: int = -1
    kind: Literal["grid"] = "grid"


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure as SVG, made by this program; the only text that is not shown as it stands."""

    svg: str
    caption: str
    described: str
    kind: Literal["picture"] = "picture"


@dataclass(frozen=True, slots=True)
class Banner:
    """What must not be missed: a shape, a word, and what it means."""

    tone: Tone
    word: str
    lines: tuple[str, ...]
    kind: Literal["banner"] = "banner"


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on, with the name below it."""

    name: str
    kind: Literal["signature"] = "signature"


Block = Facts | Sentences | Grid | Picture | Banner | Signature


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it; ``annex`` begins a new page."""

    title: str
    blocks: tuple[Block, ...]
    annex: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A whole record.

    Attributes:
        title: "Calibration record".
        identity: Its unique name, printed on every page.
        status: Word that stands beside it on every page where the record is refused, or "".
        laboratory: Name and address, a line each.
        issued: Day of issue as it is printed.
        date: The same as year, month, day for the file's own properties; empty where it is no day.
        instrument: In a few words, for the file's own properties.
        answer: What the page says, first.
        sections: The rest.
        end: The end mark.
    """

    title: str
    identity: str
    status: str
    laboratory: tuple[str, ...]
    issued: str
    date: tuple[int, ...]
    instrument: str
    answer: tuple[Banner, ...]
    sections: tuple[Section, ...]
    end: str

    def as_data(self) -> dict[str, Any]:
        """Return it as lists and dictionaries, every character that cannot be printed shown as �.

        A ± stays beside its number.
        """
        return _printable(msgspec.to_builtins(self))


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", value).replace("± ", "±\N{NO-BREAK SPACE}")
    if isinstance(value, dict):
        return {key: _printable(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_printable(part) for part in value]
    return value
