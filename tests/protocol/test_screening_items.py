"""The list of the screening: what it asks, where it comes from, and what it says of itself."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from nktsense.protocol import notice
from nktsense.protocol.library.load import load_library
from nktsense.protocol.screening import items
from nktsense.protocol.screening.items import Item, abort_signs, asked_items, find_item, screening_items
from nktsense.protocol.screening.rules import break_refusals
from nktsense.protocol.session.steps import AnswerItem

ASKED = {item.id: item for item in asked_items()}

# What the sources name, by level: every one has to be asked for in these words or in words like them.
STOPS = (
    "broken", "out of place", "unstable", "torn right through", "operation", "clot", "calf", "chest pain", "fainting",
    "unstable angina", "heart failure", "rhythm", "aortic valve", "aorta", "180/110", "bladder", "numbness between the",
    "foot that drops", "double vision", "swallowing", "Down syndrome", "neck injured", "fever", "hot swollen joint",
    "wound", "dark urine", "forming bone", "pain at rest", "retina", "eye was operated on|eye operated on", "stroke",
    "aneurysm",
)  # fmt: skip
CAUTIONS = (
    "osteoporosis", "vertebra", "cortisone", "pregnant", "birth", "hernia", "abdomen", "fluoroquinolone", "tendon",
    "blood thinner", "bleeding disorder", "skin", "mobile", "replaced", "ligament", "multiple sclerosis", "infections",
    "soreness", "heavy training", "acute illness", "epilepsy", "fear", "language",
)  # fmt: skip
SCOPED = {
    "neck_vessels": {"scm"},
    "pregnancy": {"obliques", "erector_spinae"},
    "abdomen": {"obliques", "erector_spinae"},
    "tendon": {"rectus_femoris", "soleus"},
}
"""Of these muscles: neck, trunk, a tendon at risk."""
SIGNS = ("pain", "crack", "cramp", "dizziness", "sight", "chest", "numbness", "breath", "wish to stop")


def asked(level: str) -> str:
    return " ".join(item.question for item in asked_items() if item.level == level)


@pytest.mark.parametrize("words", STOPS)
def test_every_reason_against_testing_is_asked_for_as_a_stop(words: str) -> None:
    found = asked("stop").replace("an eye was operated on", "an eye operated on").replace("Was the neck", "neck")
    assert any(choice.casefold() in found.casefold() for choice in (words, *words.split("|")))


@pytest.mark.parametrize("words", CAUTIONS)
def test_every_reason_for_care_is_asked_for_as_a_caution(words: str) -> None:
    assert words.casefold() in asked("caution").casefold()


@pytest.mark.parametrize("words", SIGNS)
def test_every_sign_that_ends_a_trial_is_shown(words: str) -> None:
    assert words in abort_signs().casefold()


def test_the_list_is_short_and_its_names_are_its_own() -> None:
    counts = Counter(item.level for item in screening_items())
    assert counts["stop"] >= 12
    assert counts["caution"] >= 8
    assert counts["abort"] == 1
    assert len(screening_items()) <= 26
    assert len({item.id for item in screening_items()}) == len({item.name for item in screening_items()})
    assert all(re.fullmatch(r"[a-z][a-z_]*", item.id) for item in screening_items())


@pytest.mark.parametrize("item", screening_items(), ids=lambda item: item.id)
def test_an_item_says_what_to_do_where_it_comes_from_and_that_nobody_reviewed_it(item: Item) -> None:
    assert item.action
    assert item.source.startswith("From memory")
    assert "not checked" in item.source
    assert item.reviewed_by == ""
    assert item.review == "reviewed by: nobody yet"


@pytest.mark.parametrize("item", asked_items(), ids=lambda item: item.id)
def test_a_question_can_be_answered_by_yes_or_no(item: Item) -> None:
    assert item.question.endswith("?")
    assert re.match(r"(Is|Are|Was|Were|Has|Could|Does) ", item.question)


@pytest.mark.parametrize("item", screening_items(), ids=lambda item: item.id)
def test_the_scope_of_an_item_is_one_that_the_rules_understand(item: Item) -> None:
    assert set(item.regions) <= items.REGIONS
    assert (item.breaks == "region") == bool(item.regions or item.muscles)
    assert item.level == "abort" or item.breaks != "none"


def test_items_are_found_by_name_and_the_signs_of_a_running_trial_are_not_asked() -> None:
    assert find_item("clot") == ASKED["clot"]
    assert find_item("Clot") is None
    assert find_item("abort") is not None
    assert "abort" not in ASKED


def test_the_list_says_that_it_is_not_complete() -> None:
    assert "not complete" in items.NOTICE
    assert "clinical judgement" in items.NOTICE


@pytest.mark.parametrize(
    "words",
    [
        "Not a medical device", "CE mark", "no diagnosis", "inhibited, facilitated", "provisional", "hypotheses",
        "trained", "Stop at pain", "medical examination", "independent project", "trademark", "calibration",
        "responsible",
    ],
)  # fmt: skip
def test_the_notice_says_what_the_program_is_not(words: str) -> None:
    assert words in notice.NOTICE


def test_the_label_names_the_method_and_holds_the_short_notice() -> None:
    assert notice.SHORT_NOTICE in notice.label("nktsense 9.9, algorithm 7")
    assert "nktsense 9.9, algorithm 7" in notice.label("nktsense 9.9, algorithm 7")


def test_no_text_says_that_somebody_complies_or_that_something_is_proven() -> None:
    everything = " ".join([notice.NOTICE, notice.label("x"), *notice.NOT_PROVEN, notice.NEW_WEAKNESS]).casefold()
    assert not re.search(r"compliant|certified|clinically|guarantee|\bproves?\b|\bproven\b|\bsafe\b", everything)
    assert len(set(notice.NOT_PROVEN)) == len(notice.NOT_PROVEN)
    assert notice.UNBLINDED == "Tester not blinded."


def test_regions_and_muscles_are_those_of_the_library() -> None:
    muscles = load_library().muscles
    assert {part for muscle in muscles.values() for part in muscle.region.split("/")} == items.REGIONS
    assert {name for item in screening_items() for name in item.muscles} <= set(muscles)


@pytest.mark.parametrize("muscle", ["obliques", "erector_spinae", "scm", "rectus_femoris", "soleus", "gluteus_medius"])
def test_break_tests_of_a_muscle_of_the_library_are_refused_by_its_region(muscle: str) -> None:
    found = load_library().muscles[muscle]
    raised = [AnswerItem(item=item, answer="yes" if item in SCOPED else "no") for item in ASKED]
    refused = {reason.split(":")[0] for reason in break_refusals(raised, 40, found.region, found.id)}
    assert refused == {ASKED[item].name for item, names in SCOPED.items() if muscle in names}
