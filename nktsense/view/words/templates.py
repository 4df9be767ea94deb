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
_PLACE: Final = re.compile(r"\{(\d+)\}")
_NUMBER: Final = r"([-−+]?\d[\d.,\u202f]*)"
_ANYTHING: Final = "(.+?)"


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
        pattern: Tells whether a text is this sentence; a group for each place.
        begins: What it begins with, or "".
        ends: What it ends with, or "".
        longest: Its longest stretch of own words.
        letters: Number of letters of its own.
    """

    text: str
    pattern: re.Pattern[str]
    begins: str
    ends: str
    longest: str
    letters: int

    @property
    def strong(self) -> bool:
        """Whether it is told by its own words, whatever stands in its places."""
        return self.letters >= STRONG_LETTERS


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
                found = one.pattern.fullmatch(text)
                if found is not None:
                    yield one, found.groups()


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
    pattern = "".join(
        (_NUMBER if int(part) in row.numbers else _ANYTHING) if odd % 2 else re.escape(part)
        for odd, part in enumerate(parts)
    )
    letters = sum(letter.isalpha() for word in words for letter in word)
    return Template(row.text, re.compile(pattern), words[0], words[-1], max(words, key=len), letters)
