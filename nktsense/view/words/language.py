"""The language of the window: which one is chosen, and the translations that are loaded for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nktsense.view.words.numbers import figures

OWN: Final = "nktsense"
"""Context of the window's own words."""
BELOW: Final = "below"
"""Context of the sentences that the rooms below make."""
PRINTED: Final = "report"
"""Context of what stands on a printed report, a text as a whole with its named places."""
DATA: Final = Path(__file__).parent / "data"
TRANSLATED: Final = ("de", "es")
_COUNTRIES: Final = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
}


@dataclass
class _Loaded:
    """What is loaded now.

    Attributes:
        language: Code of the language.
        below: Gives the translations; None for English.
        qt: Gives those of Qt's own dialogs and menus.
        heard: Is called when the language changes.
    """

    language: str = "en"
    below: QTranslator | None = None
    qt: QTranslator | None = None
    heard: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])


_loaded = _Loaded()


def install(language: str = "") -> str:
    """Choose the language of everything that is made from now on; what is shown already stays as it is.

    Args:
        language: ``en``, ``de`` or ``es``; "" for the system's where it is one of them, else English.

    Returns:
        The language that was chosen.
    """
    chosen = language if language in _COUNTRIES else _of_system()
    app = QCoreApplication.instance()
    for old in (_loaded.below, _loaded.qt):
        if app is not None and old is not None:
            app.removeTranslator(old)
    _loaded.language = chosen
    _loaded.below = _translator(DATA / f"nktsense_{chosen}.qm")
    _loaded.qt = _translator(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{chosen}.qm")
    for new in (_loaded.qt, _loaded.below):
        if app is not None and new is not None:
            app.installTranslator(new)
    QLocale.setDefault(_COUNTRIES[chosen])
    for tell in _loaded.heard:
        tell()
    return chosen


def language_now() -> str:
    """Return the code of the language that was chosen: ``en``, ``de`` or ``es``."""
    return _loaded.language


def number(value: float, decimals: int = 0, *, signed: bool = False) -> str:
    """Return a number with a true minus and the decimal sign of the language.

    Args:
        value: The number.
        decimals: Digits behind the decimal sign.
        signed: A number above zero has its sign too.
    """
    plain = f"{round(value, decimals) + 0.0:{'+' if signed else ''}.{decimals}f}"  # adding 0 turns a rounded −0 into 0
    return figures(plain.replace("-", "−"), _loaded.language)


def on_change(tell: Callable[[], None]) -> None:
    """Have a function called whenever the language changes."""
    _loaded.heard.append(tell)


def translation_of(text: str, context: str = BELOW) -> str:
    """Return the translation of a sentence, or template of one, of the rooms below; "" where there is none."""
    return "" if _loaded.below is None else _loaded.below.translate(context, text) or ""


def _translator(path: Path) -> QTranslator | None:
    found = QTranslator()
    return found if path.is_file() and found.load(str(path)) else None


def _of_system() -> str:
    code = QLocale.system().name()[:2]
    return code if code in TRANSLATED else "en"
