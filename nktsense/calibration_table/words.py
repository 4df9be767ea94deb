"""The words by which people name the columns of a calibration, in the languages that such tables came in."""

from __future__ import annotations

import re
import unicodedata
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PIECES: Final[dict[str, tuple[str, ...]]] = {
    "uncertainty": ("uncert", "unsicher", "incertid", "incertit", "incertez", "onzeker", "osakerhet"),
    "error": ("error", "fehler", "abweich", "deviation", "erreur", "desvia", "scarto", "residu", "linearit"),
    "temperature": ("temperat", "lampotila"),
    "series": ("series", "messreihe", "reihe", "zyklus", "durchgang", "sequence", "wiederhol", "repetic", "replic"),
    "mounting": ("mounting", "einbau", "orientat", "orientier", "rotation", "drehung", "montage", "montaje", "winkel"),
    "way": ("direction", "richtung", "sentido", "direzione", "richting", "riktning"),
    "nominal": ("nominal", "sollkraft", "sollwert", "nennkraft", "nennwert", "setpoint", "consign", "stufe"),
    "reference": ("referen", "riferim", "applied", "standard", "pruefkraft", "transfer", "certified", "etalon"),
    "reading": (
        "reading", "anzeige", "indicat", "indicac", "indicaz", "display", "lectur", "lettur", "affichage", "ablesung",
        "abgelesen", "messwert", "measured", "mesure", "gemessen", "medid", "misurat", "output", "signal", "deflection",
        "ausschlag", "ausgang", "dynamomet", "prufling", "pruefling", "aflezing", "avlasning", "loadcell", "istwert",
    ),
    "mass": ("masse", "massa", "gewicht", "weight"),
    "force": ("force", "kraft", "fuerza", "forza", "forca", "kracht", "belast", "charge"),
}  # fmt: skip
"""Parts of words: German and Dutch run words together."""

_WHOLE: Final[dict[str, tuple[str, ...]]] = {
    "uncertainty": ("u", "unc", "uref", "uf"),
    "error": ("err", "diff", "delta", "residual"),
    "temperature": ("temp", "t", "tc"),
    "series": ("run", "runs", "lauf", "serie", "cycle", "cycles", "pass", "rep", "repeat", "repetition", "trial"),
    "mounting": ("mount", "position", "pos", "lage", "posizione", "posicion", "angle", "angulo", "angolo"),
    "way": ("way", "sens", "senso", "dir", "branch", "ast"),
    "nominal": ("nom", "soll", "target", "set", "step", "nenn", "goal"),
    "reference": ("ref", "fref", "normal", "gauge", "true", "wahr", "real", "patron"),
    "reading": (
        "read", "ind", "ist", "shown", "device", "instrument", "dut", "uut", "value", "wert", "valeur", "valor",
        "valore", "counts", "count", "raw", "adc", "digits", "digit", "lsb", "y", "response", "cell", "sensor",
        "hx711", "nau7802", "meter",
    ),
    "mass": ("mass", "m", "masa", "pesa", "pesas", "peso", "poids", "weights", "masses", "massen"),
    "force": ("f", "x", "last", "load", "loads", "forces", "carga", "carico", "effort", "lc", "newton", "newtons"),
    "index": ("nr", "no", "number", "nummer", "index", "idx", "obs", "point", "punkt", "row", "zeile", "id", "#", "i"),
}  # fmt: skip

_DEFLECTION: Final = re.compile(r"x\d+['′’]*\Z")
"""X1, X2, X4′: how ISO 376 names the deflections of its series."""

RISING: Final = _words(
    "rising up auf aufwarts steigend zunehmend belastung increasing increase ascending ascendente loading load montee "
    "croissant crescente subida salita op r i + ↑ u steig"
)
FALLING: Final = _words(
    "falling down ab abwarts fallend abnehmend entlastung decreasing decrease descending descendente unloading unload "
    "descente decroissant decrescente bajada discesa neer f d - ↓ fall"
)


def plain(text: str) -> str:
    """Return a text in lower case without accents: ``Référence`` is ``reference``, ``Prüfling`` is ``prufling``."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def kinds_of(words: tuple[str, ...]) -> frozenset[str]:
    """Return what the words of a column's name speak for; empty where they say nothing."""
    found: set[str] = set()
    for word in map(plain, words):
        bare = word.rstrip("0123456789'′’") or word
        found |= {kind for kind, whole in _WHOLE.items() if word in whole or bare in whole}
        found |= {kind for kind, pieces in _PIECES.items() if any(piece in word for piece in pieces)}
        if _DEFLECTION.match(word):
            found = found - {"force"} | {"reading"}
    return frozenset(found)
