"""A sentence of the rooms below in the chosen language: looked up whole, by its template, or put together from parts.

What is not known stays as it is: a name, what a person typed, a sentence that nobody has translated yet.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nktsense.view.words.language import language_now, on_change, translation_of
from nktsense.view.words.pieces import sentences_of
from nktsense.view.words.templates import filled, listed

_DEEPEST: Final = 6
_BETWEEN: Final = ("; ", ": ", " · ", " → ", " × ", ", ", " and ", " or ")
"""What stands between the parts of a list."""
_BRACKETS: Final = re.compile(r"(.+?)( ?)([(\[])(.+)([)\]])(.*)")
_VERBATIM: Final = re.compile(
    r"(?:[^A-Za-zÀ-ÿ]|\b(?:N|kgf|lbf|gf|ozf|kN|m|mm|s|ms|min|Hz|kHz|kg|V|R|n|z|k|NRS|CV|SEM|MDC95|ICC|LSI|EMG|dBm|E[012]|[A-Z]\d*)\b)*"
)
"""Numbers, units and signs: the same in every language."""
_CODE: Final = re.compile(r"(?=\S*[\d_:/\\=@.])[^\s]*\w[^\s]*(?<![.,;:])|[A-Z]{2,}\w*")
"""A name for machines: an identifier, an address, a file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A translation.

    Attributes:
        text: As far as it is known.
        unknown: The parts of it that are not.
    """

    text: str
    unknown: tuple[str, ...] = ()


def translated(text: str) -> Found:
    """Return a text in the chosen language, a line and a sentence at a time.

    Args:
        text: The English text.
    """
    lines = [[_sentence(sentence) for sentence in sentences_of(line)] for line in text.split("\n")]
    return Found(
        "\n".join(" ".join(one.text for one in line) for line in lines),
        tuple(part for line in lines for one in line for part in one.unknown),
    )


@functools.lru_cache(4096)
def _sentence(text: str) -> Found:
    return _part(text, 0)


on_change(_sentence.cache_clear)


def _part(text: str, depth: int) -> Found:
    """Return a sentence or a part of one."""
    if _VERBATIM.fullmatch(text) or _CODE.fullmatch(text):
        return Found(text)
    if (whole := _whole(text)) is not None:
        return Found(whole)
    best = Found(text, (text,))
    if depth > _DEEPEST:
        return best
    for found, strong in _ways(text, depth):
        if not found.unknown:
            return found
        # Where something stays English, a sentence is told by its own words, and no list is taken apart for nothing.
        if strong and len("".join(found.unknown)) < len("".join(best.unknown)):
            best = found
    return best


def _ways(text: str, depth: int) -> Iterator[tuple[Found, bool]]:
    """Yield the ways to read a text, the likeliest first; and whether it holds with parts that are unknown, too."""
    for form, after in _forms(text):
        for template, values in listed().matching(form):
            translation = translation_of(template.text)
            if translation:
                parts = [_part(value, depth + 1) for value in values]
                whole = filled(translation, tuple(part.text for part in parts))
                yield Found(after.fit(whole), _unknown(parts)), template.strong
    for between in _BETWEEN:
        if between in text.strip(between):
            pieces = text.split(between)
            parts = [_part(piece, depth + 1) for piece in pieces]
            joined = (translation_of(between) or between).join(part.text for part in parts)
            yield Found(joined, _unknown(parts)), any(not part.unknown for part in parts)
    if (bracket := _BRACKETS.fullmatch(text)) is not None:
        before, blank, opens, inside, closes, rest = bracket.groups()
        parts = [_part(before, depth + 1), _part(inside, depth + 1)]
        if rest.strip(" .,;:"):
            parts.append(_part(rest.strip(), depth + 1))
            rest = (" " if rest.startswith(" ") else "") + parts[2].text
        yield (
            Found(f"{parts[0].text}{blank}{opens}{parts[1].text}{closes}{rest}", _unknown(parts)),
            any(not part.unknown for part in parts),
        )


def _unknown(parts: list[Found]) -> tuple[str, ...]:
    return tuple(text for part in parts for text in part.unknown)


@dataclass(frozen=True, slots=True)
class _After:
    """What has to be done with a translation, because the text was looked up in another form.

    Attributes:
        stop: ``-`` takes a full stop off, ``+`` puts one there.
        first: ``l`` makes the first letter small, ``u`` large.
    """

    stop: str = ""
    first: str = ""

    def fit(self, text: str) -> str:
        if self.stop == "-":
            text = text.removesuffix(".")
        elif self.stop == "+":
            text += "."
        # After a colon a German sentence begins with a capital, and its nouns always do.
        if self.first == "l" and language_now() != "de" and not text[1:2].isupper():
            text = text[:1].lower() + text[1:]
        return text[:1].upper() + text[1:] if self.first == "u" else text


def _forms(text: str) -> Iterator[tuple[str, _After]]:
    """Yield the forms in which a text may be listed: without its full stop, with another first letter."""
    stops = [(text, "")]
    stops.append((text[:-1], "+") if text.endswith(".") else (f"{text}.", "-"))
    for form, stop in stops:
        yield form, _After(stop)
    for form, stop in stops:
        first = form[:1]
        if first.islower():
            yield first.upper() + form[1:], _After(stop, "l")
        elif first.isupper():
            yield first.lower() + form[1:], _After(stop, "u")


def _whole(text: str) -> str | None:
    """Return the translation of a text without places, or None."""
    plain = listed().plain
    for form, after in _forms(text):
        if form in plain and (found := translation_of(form)):
            return after.fit(found)
    return None
