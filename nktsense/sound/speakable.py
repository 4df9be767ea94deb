"""A sentence as it can be spoken: no signs that a voice would spell or obey, units in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

LONGEST: Final = 400
"""Characters; the rest is left out. A cue is a sentence, and the next one would cut it short anyway."""

_UNITS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "N·m": "newton metres",
        "N/s": "newtons per second",
        "N": "newtons",
        "kgf": "kilograms",
        "lbf": "pounds",
        "s": "seconds",
        "min": "minutes",
        "%": "percent",
        "°": "degrees",
    },
    "de": {
        "N·m": "Newtonmeter",
        "N/s": "Newton pro Sekunde",
        "N": "Newton",
        "kgf": "Kilopond",
        "lbf": "Pfund",
        "s": "Sekunden",
        "min": "Minuten",
        "%": "Prozent",
        "°": "Grad",
    },
    "es": {
        "N·m": "newton metros",
        "N/s": "newtons por segundo",
        "N": "newtons",
        "kgf": "kilogramos",
        "lbf": "libras",
        "s": "segundos",
        "min": "minutos",
        "%": "por ciento",
        "°": "grados",
    },
}
_SIGNS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"±": "plus or minus", "–": "to", "≥": "at least", "≤": "at most"},
    "de": {"±": "plus minus", "–": "bis", "≥": "mindestens", "≤": "höchstens"},
    "es": {"±": "más o menos", "–": "a", "≥": "al menos", "≤": "como mucho"},
}
_MEASURED: Final = re.compile(r"(?<![\w.])(\d[\d.,]*)\s?(N·m|N/s|N|kgf|lbf|s|min|%|°)(?![\w/·°])")
_BETWEEN: Final = re.compile(r"(?<=\d)\s?–\s?(?=\d)")
_OBEYED: Final = re.compile(r"[\[\]<>|]+")
"""Some voices take commands in brackets."""


def speakable(text: str, language: str) -> str:
    """Return a text for a voice: one line, bounded, with signs and units of measured values in words.

    Args:
        text: What is to be said, in the language.
        language: ``en``, ``de`` or ``es``.
    """
    units = _UNITS.get(language, _UNITS["en"])
    signs = _SIGNS.get(language, _SIGNS["en"])
    out = "".join(sign if sign.isprintable() else " " for sign in text)
    out = _OBEYED.sub(" ", out)
    out = _BETWEEN.sub(f" {signs['–']} ", out)
    out = _MEASURED.sub(lambda found: f"{found[1]} {units[found[2]]}", out)
    for sign in "±≥≤":
        out = out.replace(sign, f" {signs[sign]} ")
    return " ".join(out.split())[:LONGEST]
