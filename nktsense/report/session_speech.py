"""How the report of a session says things: sentences looked up in a language, values put into their places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from nktsense.protocol.library.model import Library
from nktsense.protocol.session.order import name_of
from nktsense.protocol.session.plan import SessionPlan
from nktsense.report import session_words as texts

FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"
_LEFTWARDS: Final = ("R", "AL", "AN")

Words = Callable[[str], str]
"""Looks a sentence up in a language, and writes its numbers as the language does; what it does not know stays."""
_NUMBER: Final = re.compile(r"[-−+±≤≥]?\s?\d+\.\d+(?:\s?±\s?\d+(?:\.\d+)?)?(?:\s?(?:%|N|N/s|s|°|°/s|mm|N·m))?")


def as_it_is(sentence: str) -> str:
    """Return a sentence as it is: English."""
    return sentence


@dataclass(frozen=True, slots=True)
class Speech:
    """Says things of one session in one language.

    Attributes:
        words: The look-up.
        plan: The session's plan, for names of muscles.
        library: The library, for those that the plan does not name.
        zone: Where times are told; None for where this computer is.
        ready: Texts that stood ready to be recorded, English; what a person typed is none of them.
    """

    words: Words
    plan: SessionPlan
    library: Library
    zone: tzinfo | None = None
    ready: Collection[str] = frozenset()

    def recorded(self, text: str) -> str:
        """Return what was recorded: in the language where it stood ready, else as it was typed."""
        return self.words(text) if text in self.ready else text

    def say(self, template: str, **values: object) -> str:
        """Return a sentence of ``session_words`` with values in its places."""
        said = self.words(template)
        if not values:
            return said
        apart = {name: isolated(self.figures(str(value))) for name, value in values.items()}
        try:
            return said.format(**apart)
        except (LookupError, ValueError):  # a translation that lost its places must not cost the report
            return template.format(**apart)

    def figures(self, text: str) -> str:
        """Return a number with its unit as the language writes it; any other text stays as it is."""
        return self.words(text) if _NUMBER.fullmatch(text) else text

    def below(self, sentence: str) -> str:
        """Return a sentence that a room below made."""
        return self.words(sentence) if sentence else ""

    def muscle(self, identifier: str) -> str:
        """Return what people call a muscle."""
        name = name_of(self.plan, identifier)
        known = self.library.muscles.get(identifier)
        return self.words(known.name if name == identifier and known is not None else name)

    def side(self, side: str | None) -> str:
        """Return the word of a side."""
        return self.words(texts.SIDES.get(side or "", side or ""))

    def place(self, muscle: str, side: str | None) -> str:
        """Return a muscle with its side."""
        return self.say(texts.MUSCLE_AND_SIDE, muscle=self.muscle(muscle), side=self.side(side))

    def moment(self, at_s: float) -> datetime:
        """Return a time, s since 1970, where the report is read."""
        return datetime.fromtimestamp(at_s).astimezone(self.zone)

    def day(self, at_s: float) -> str:
        """Return a day as it is written in a letter."""
        at = self.moment(at_s)
        return self.say(texts.DATE, day=at.day, month=self.words(texts.MONTHS[at.month - 1]), year=at.year)

    def when(self, at_s: float) -> str:
        """Return a day and time to the minute."""
        return f"{self.moment(at_s):%Y-%m-%d %H:%M}"

    def listed(self, parts: Sequence[str]) -> str:
        """Return parts as one phrase."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say(texts.AND, first=", ".join(parts[:-1]), last=parts[-1])


def joined(*parts: str, by: str = ", ") -> str:
    """Return those parts that say something, one after the other."""
    return by.join(isolated(part) for part in parts if part.strip())


def isolated(text: str) -> str:
    """Return a text so that, where it is written from right to left, what stands beside it keeps its order."""
    if not any(unicodedata.bidirectional(letter) in _LEFTWARDS for letter in text):
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def one_line(text: str) -> str:
    """Return what a person typed as one line; nothing of it is cut off."""
    return " ".join(text.split())


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
