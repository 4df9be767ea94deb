"""The sentences that the rooms below make: which of them a text is, and what stands in its places."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from nktsense.view.words.language import DATA

LIST: Final = DATA / "below.json"
"""The sentences, as ``scripts/translations.py`` wrote them."""
STRONG_LETTERS: Final = 8
"""Letters of its own from which on a template is told by them alone, whatever stands in its places."""
STRONG_BEGINNING: Final = 4
"""The same for a template that begins with words of its own, such as ``Reason: {1}``."""
_PLACE: Final = re.compile(r"\{(\d+)\}")
_NUMBER: Final = r"([-−+]?\d[\d.,\u202f]*(?:e[-+]?\d+)?|[-−]?(?:nan|inf))"


class Listed(msgspec.Struct, frozen=True):
    """A sentence of the list.

    Attributes:
        text: The sentence, with places ``{1}``, ``{2}`` …
        numbers: The places in which nothing but a number stands.
    """

    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places, ready to be looked for.

    Attributes:
        text: As it is listed.
        short: Tells whether a text is this sentence; a group for each place, the first ones as short as can be.
        long: The same, the first ones as long as can be: a name may hold a comma too.
        begins: What it begins with, or "".
        ends: What it ends with, or "".
        longest: Its longest stretch of own words.
        letters: Number of letters of its own.
    """

    text: str
    short: str
    long: str
    begins: str
    ends: str
    longest: str
    letters: int

    @property
    def strong(self) -> bool:
        """Whether it is told by its own words, whatever stands in its places."""
        return self.letters >= STRONG_LETTERS or (bool(self.begins) and self.letters >= STRONG_BEGINNING)


@dataclass(frozen=True, slots=True)
class Sentences:
    """All of them.

    Attributes:
        plain: Those without places.
        templates: Those with places, the one with most words of its own first.
    """

    plain: frozenset[str]
    templates: tuple[Template, ...]

    def matching(self, text: str) -> Iterator[tuple[Template, tuple[str, ...]]]:
        """Yield the templates that a text may be, with what stands in their places."""
        for one in self.templates:
            if one.longest in text and text.startswith(one.begins) and text.endswith(one.ends):
                short = _compiled(one.short).fullmatch(text)
                if short is None:
                    continue
                yield one, short.groups()
                long = _compiled(one.long).fullmatch(text)
                if long is not None and long.groups() != short.groups():
                    yield one, long.groups()


@functools.lru_cache(512)
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern, compiled when it is first needed: all of them would hold up the start of the window."""
    return re.compile(pattern)


@functools.cache
def listed() -> Sentences:
    """Return the list that comes with the program."""
    return sentences(msgspec.json.decode(LIST.read_bytes(), type=list[Listed]))


def sentences(rows: list[Listed]) -> Sentences:
    """Return sentences, ready to be looked for."""
    templates = [_template(row) for row in rows if _PLACE.search(row.text)]
    templates.sort(key=lambda one: -one.letters)
    return Sentences(frozenset(row.text for row in rows if not _PLACE.search(row.text)), tuple(templates))


def filled(text: str, values: tuple[str, ...]) -> str:
    """Return a template with its places filled."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], text)


def places(text: str) -> list[str]:
    """Return the places of a template, sorted."""
    return sorted(_PLACE.findall(text))


def _template(row: Listed) -> Template:
    parts = _PLACE.split(row.text)
    words = parts[::2]
    short, long = (
        "".join(
            (_NUMBER if int(part) in row.numbers else anything) if odd % 2 else re.escape(part)
            for odd, part in enumerate(parts)
        )
        for anything in ("(.+?)", "(.+)")
    )
    letters = sum(letter.isalpha() for word in words for letter in word)
    return Template(row.text, short, long, words[0], words[-1], max(words, key=len), letters)
