"""A report in German and Spanish: nothing stays English but what a person typed, and numbers are written alike."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

sys.path.append(str(Path(__file__).parents[2] / "scripts"))
sys.path.append(str(Path(__file__).parents[1] / "report"))

import translations
from made_sessions import Made, blinded, gave_way, hold, low_load, typed

from nktsense.protocol.library.load import load_library
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.steps import SetAside
from nktsense.report import session_words as texts
from nktsense.report.session_page import html_of, report_of
from nktsense.report.session_speech import Speech
from nktsense.view.words import install, missing, printed, set_unit
from nktsense.view.words.language import PRINTED, TRANSLATED
from nktsense.view.words.say import forget_missing

TYPED = "Zzz"


@pytest.fixture(autouse=True, params=TRANSLATED)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    install(request.param)
    forget_missing()
    yield request.param
    install("en")
    set_unit("N")
    forget_missing()


def compared() -> Session:
    return Made().open(history=TYPED, movement=TYPED, recent_load="no").compared().session


def mixed() -> Session:
    made = Made().open(history=TYPED, movement=TYPED)
    made.test([low_load(), hold(), gave_way()]).take(SetAside(trial=1, reason="pad_slipped")).finish(TYPED)
    return made.release(site=TYPED, dose=TYPED).whole([typed(), typed(), typed()], "iliopsoas").session


def hidden() -> Session:
    return blinded().open(history=TYPED, movement=TYPED).compared().session


@pytest.mark.parametrize("make", [compared, mixed, hidden])
def test_nothing_of_a_report_stays_english(language: str, make: object) -> None:
    session = make()  # type: ignore[operator]
    page = html_of(report_of(session, load_library(), words=printed, language=language))
    made_up = {"too little to tell"}  # the headline of a made-up trial
    assert missing() - made_up == frozenset()
    assert {"de": "Ihre Muskeltests", "es": "Sus pruebas musculares"}[language] in page
    assert "Muscle test report" not in page


def test_every_text_of_a_report_is_translated_fits_the_code_and_is_compiled() -> None:
    assert translations.Files().check([one for one in translations.extracted() if one[0] == PRINTED]) == []


def test_forces_stay_in_newtons_and_numbers_have_one_decimal_sign(language: str) -> None:
    set_unit("kgf")
    page = html_of(report_of(compared(), load_library(), words=printed, language=language))
    assert "kgf" not in page
    assert "0,61" in page  # of 110 N and 180 N
    assert "0.61" not in page
    assert "1,6 %" in page.replace("\N{NO-BREAK SPACE}", " ")


def test_a_short_word_of_a_report_is_none_of_the_window() -> None:
    """In a report a baseline is a first visit, in a trace it is rest; "No." is a number there."""
    assert printed("baseline") in ("Ausgangswert", "valor inicial")
    assert printed("No.") in ("Nr.", "Núm.")


def test_a_number_is_written_as_the_language_does_and_a_text_is_left_alone() -> None:
    speech = Speech(printed, compared().state.plan, load_library())
    assert speech.figures("0.57") == "0,57"
    assert speech.figures("9.5 ± 0.3 N") == "9,5 ± 0,3 N"
    for text in ("2.5 kg dumbbell", "0.1.0", "2026-09-21 14:13", "C-1.5"):
        assert speech.figures(text) == text
    assert "0,57" in speech.say(texts.TRIAL_RATIO, ratio="0.57")


def test_english_reports_are_the_same_in_the_window_and_by_the_command() -> None:
    install("en")
    put = partial(report_of, compared(), load_library(), made_s=1_790_100_000.0)
    assert put(words=printed) == put()
