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

_BETWEEN: Final = ("; ", ": ", " · ", " → ", " × ", ", ", " and ", " or ")
"""What stands between the parts of a list."""
_MOST_HALVES: Final = 6
"""A list with more parts than this is taken apart at once, not half by half."""
_OPENS: Final = {"(": ")", "[": "]"}
_VERBATIM: Final = re.compile(
    r"(?:[^A-Za-zÀ-ÿ]|\b(?:N|kgf|lbf|gf|ozf|kN|m|mm|s|ms|min|Hz|kHz|kg|V|R|n|z|k|NRS|CV|SEM|MDC95|ICC|LSI|EMG|dBm|E[012]|[A-Z]\d*)\b)*"
)
"""Numbers, units and signs: the same in every language."""
_CODE: Final = re.compile(r"(?=\S*[\d_:/\\=@.])[^\s]*\w[^\s]*(?<![.,;:])|[A-Z]{2,}\w*|'[^']*'|`[^`]*`|-?(?:nan|inf)")
"""A name for machines: an identifier, an address, a file, what is quoted."""


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
    lines = [[_part(sentence) for sentence in sentences_of(line)] for line in text.split("\n")]
    return Found(
        "\n".join(" ".join(one.text for one in line) for line in lines),
        tuple(part for line in lines for one in line for part in one.unknown),
    )


@functools.lru_cache(8192)
def _part(text: str) -> Found:
    """Return a sentence or a part of one."""
    if (whole := _whole(text)) is not None:
        return Found(whole)
    if _VERBATIM.fullmatch(text) or _CODE.fullmatch(text):
        return Found(text)
    best = Found(text, (text,))
    for found, sure in _ways(text):
        if not found.unknown:
            return found
        # Where something stays English, a sentence is told by its own words, and no list is taken apart for nothing.
        if sure and len("".join(found.unknown)) < len("".join(best.unknown)):
            best = found
    return best


on_change(_part.cache_clear)


def _ways(text: str) -> Iterator[tuple[Found, bool]]:
    """Yield the ways to read a text, the likeliest first; and whether it holds with parts that are unknown, too."""
    for form, after in _forms(text):
        for template, values in listed().matching(form):
            translation = translation_of(template.text)
            if translation:
                parts = [_part(value) for value in values]
                whole = filled(translation, tuple(part.text for part in parts))
                yield Found(after.fit(whole), _unknown(parts)), template.strong
    for between in _BETWEEN:
        for pieces in _cuts(text, between):
            parts = [_part(piece) for piece in pieces]
            joined = (translation_of(between) or between).join(part.text for part in parts)
            yield Found(joined, _unknown(parts)), any(not part.unknown for part in parts)
    yield from _bracketed(text)


def _cuts(text: str, between: str) -> Iterator[list[str]]:
    """Yield a text cut in two at the last and at the first of what stands between; a long list cut everywhere."""
    pieces = text.split(between)
    if not all(pieces) or len(pieces) == 1:
        return
    if len(pieces) > _MOST_HALVES:
        yield pieces
        return
    yield [between.join(pieces[:-1]), pieces[-1]]
    if len(pieces) > 2:
        yield [pieces[0], between.join(pieces[1:])]


def _bracketed(text: str) -> Iterator[tuple[Found, bool]]:
    """Yield a text with something in brackets, as what stands before, within and behind them."""
    begin = min((at for at in map(text.find, _OPENS) if at >= 0), default=-1)
    end = -1 if begin < 0 else _closing(text, begin)
    if end < 0:
        return
    pieces = [text[:begin], text[begin + 1 : end], text[end + 1 :]]
    parts = [_within(piece) for piece in pieces]
    whole = f"{parts[0].text}{text[begin]}{parts[1].text}{text[end]}{parts[2].text}"
    yield (
        Found(whole, _unknown(parts)),
        any(piece.strip() and not part.unknown for piece, part in zip(pieces, parts, strict=True)),
    )


def _closing(text: str, begin: int) -> int:
    """Return where the bracket is closed that opens there, or -1."""
    opens, closes = text[begin], _OPENS[text[begin]]
    depth = 0
    for at in range(begin, len(text)):
        depth += (text[at] == opens) - (text[at] == closes)
        if depth == 0:
            return at
    return -1


def _within(text: str) -> Found:
    """Return a part with the blanks around it."""
    core = text.strip()
    if not core:
        return Found(text)
    found = _part(core)
    at = text.index(core)
    return Found(text[:at] + found.text + text[at + len(core) :], found.unknown)


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
