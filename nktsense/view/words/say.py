"""The two ways in which a text reaches the screen."""

from __future__ import annotations

import functools
from typing import Final

from PySide6.QtCore import QCoreApplication

from nktsense.view.words.language import OWN, PRINTED, language_now, on_change, translation_of
from nktsense.view.words.numbers import figures
from nktsense.view.words.sentence import translated
from nktsense.view.words.units import in_unit

CONTEXT: Final = OWN
MOST_MISSING: Final = 2000
"""So many are kept: one with a number that runs is another one every second, for eight hours."""
_missing: set[str] = set()


def tr(text: str, **values: object) -> str:
    """Return a text of the window itself in the chosen language.

    Args:
        text: The English text, a literal, with named places such as ``{number}``.
        values: What stands in the places.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found


def said(text: str, *, newtons: bool = False) -> str:
    """Return a sentence that a room below made, in the chosen language and unit. What is not known stays English.

    Args:
        text: The English sentence or sentences, with forces in N.
        newtons: Forces stay in N, as in a calibration.
    """
    if not text:
        return text
    known = text if language_now() == "en" else _known(text)
    return figures(known if newtons else in_unit(known), language_now())


def printed(text: str) -> str:
    """Return a text of a printed report in the chosen language; forces stay in N. What is not known stays English.

    Args:
        text: A text of the report itself, with named places such as ``{number}``, or a sentence of a room below.
    """
    found = translation_of(text, PRINTED) if text and language_now() != "en" else ""
    return figures(found, language_now()) if found else said(text, newtons=True)


@functools.lru_cache(4096)
def _known(text: str) -> str:
    found = translated(text)
    if len(_missing) < MOST_MISSING:
        _missing.update(found.unknown)
    return found.text


on_change(_known.cache_clear)


def missing() -> frozenset[str]:
    """Return what was to be said and has no translation: names, typed words, sentences that nobody translated yet."""
    return frozenset(_missing)


def forget_missing() -> None:
    """Begin to collect anew; for tests."""
    _missing.clear()
    _known.cache_clear()
