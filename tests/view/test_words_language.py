"""Which language is chosen, and what comes with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale
from PySide6.QtWidgets import QDoubleSpinBox

from nktsense.preferences import LANGUAGES
from nktsense.view.look.application import application
from nktsense.view.words import install, language_now, said, tr
from nktsense.view.words.language import TRANSLATED
from nktsense.view.words.numbers import figures
from nktsense.view.words.pieces import sentences_of


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    application()
    yield
    install("en")


def test_every_language_that_can_be_chosen_is_there() -> None:
    for code in LANGUAGES:
        assert install(code) == code == language_now()
        assert (said("Tester not blinded.") == "Tester not blinded.") is (code not in TRANSLATED)


@pytest.mark.parametrize(("system", "chosen"), [("de_AT", "de"), ("es_MX", "es"), ("fr_FR", "en"), ("en_GB", "en")])
def test_the_language_of_the_system_where_it_is_one_of_them(
    system: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert install("") == chosen
    assert install("nonsense") == chosen


def test_the_language_can_be_changed_and_changed_back() -> None:
    for code in ("de", "es", "en", "de"):
        install(code)
    assert said("Signal complete.") == "Signal vollständig."
    install("en")
    assert said("Signal complete.") == "Signal complete."


def test_a_field_takes_the_decimal_sign() -> None:
    install("de")
    box = QDoubleSpinBox()
    box.setValue(1.5)
    assert box.text() == "1,50"
    install("en")
    box = QDoubleSpinBox()
    box.setValue(1.5)
    assert box.text() == "1.50"


def test_the_words_of_qt_come_along() -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    install("de")
    translated = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert translated == "Abbrechen", f"Qt's own words are not in {folder}"


def test_a_text_of_the_window_without_a_translation_is_english_with_its_places_filled() -> None:
    install("de")
    assert tr("{number} bananas of {all}", number=3, all=4) == "3 bananas of 4"


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("R = 0.87", "R = 0,87"),
        ("2.5 s of 3.0 s.", "2,5 s of 3,0 s."),
        ("±0.04", "±0,04"),
        ("0.10–0.25", "0,10–0,25"),
        ("−0.3 N", "−0,3 N"),
    ],
)
def test_decimals_take_a_comma(text: str, german: str) -> None:
    assert figures(text, "de") == german
    assert figures(text, "en") == text


@pytest.mark.parametrize(
    "text", ["0.1.0", "v1.2.3", "192.168.0.1", "2026.03.04", "a.b", "items.toml", "rate=0.5", "x_1.5", "5. Then 6"]
)
def test_versions_addresses_and_dates_keep_their_points(text: str) -> None:
    assert figures(text, "de") == text


def test_a_text_is_cut_at_its_sentences_only() -> None:
    text = "Push on. Then wait 3.5 s (cal. 3 days ago). What now? 2 trials are left."
    assert sentences_of(text) == [
        "Push on.", "Then wait 3.5 s (cal. 3 days ago).", "What now?", "2 trials are left.",
    ]  # fmt: skip
    assert " ".join(sentences_of(text)) == text
    assert sentences_of("See e.g. Kendall") == ["See e.g. Kendall"]
