"""The library as it comes: what it holds, that it says where it is from, and that its rows fit together."""

from __future__ import annotations

import re

import pytest

from nktsense.errors import UnusableValueError
from nktsense.grading.norms import norms
from nktsense.protocol.library import load_library
from nktsense.protocol.library.lever import fallback_lever_m, is_lever
from nktsense.protocol.library.model import EVIDENCE
from nktsense.protocol.screening.items import screening_items

LIBRARY = load_library()
WORDS_ONLY = {
    "suboccipitals",
    "jaw_closers",
    "transversus_abdominis",
    "diaphragm",
    "pelvic_floor",
    "multifidus",
    "popliteus",
}
MIDLINE = {"deep_neck_flexors", "neck_extensors", "rectus_abdominis", "erector_spinae", "diaphragm"}


def test_it_holds_the_muscles_pairs_batteries_and_profiles() -> None:
    assert len(LIBRARY.muscles) == 62
    assert [pair.id for pair in LIBRARY.pairs] == [f"P{number:03d}" for number in range(1, 67)]
    assert list(LIBRARY.batteries) == [
        "low-back",
        "neck-and-shoulder",
        "hip-knee-ankle",
        "headache-and-jaw",
        "posture",
    ]
    assert list(LIBRARY.profiles) == ["athlete", "persistent-pain", "after-surgery-or-injury", "desk-work"]
    assert LIBRARY.warnings == ()
    assert LIBRARY.hidden == ()


def test_muscles_that_must_not_be_scored_are_recorded_in_words() -> None:
    assert {muscle.id for muscle in LIBRARY.muscles.values() if not muscle.scorable} == WORDS_ONLY
    for name in WORDS_ONLY:
        assert not LIBRARY.muscles[name].breakable
        assert "words" in LIBRARY.muscles[name].hhd_note.lower()


def test_every_row_says_its_source_and_that_nobody_reviewed_it() -> None:
    assert len(LIBRARY.rows) == 62 + 66 + 5 + 4
    for row in LIBRARY.rows:
        assert row.source.strip()
        assert row.review == "reviewed by: nobody yet"
        assert row.provenance.endswith("; reviewed by: nobody yet")
        assert LIBRARY.origin[row.id].text == "nktsense"


def test_what_is_from_memory_says_so() -> None:
    for muscle in LIBRARY.muscles.values():
        assert re.search(r"[Ff]rom memory of .*not checked", muscle.provenance), muscle.id
    for pair in LIBRARY.pairs:
        seen = re.search(r"page|blog", pair.source) is not None
        assert seen or "from memory of" in pair.source.lower(), pair.id
        # Each source from memory says for itself that it was not checked.
        assert pair.source.lower().count("from memory of") == pair.source.count("not checked"), pair.id
        assert "[" not in pair.source


def test_pairs_are_hypotheses_with_a_level_that_is_explained() -> None:
    for pair in LIBRARY.pairs:
        assert pair.words == "hypothesis to test"
        assert pair.evidence_words == EVIDENCE[pair.evidence]
    # The only ones with data on groups of patients; none has data on a person.
    assert {pair.id for pair in LIBRARY.pairs if pair.evidence == "E2"} == {"P039", "P041", "P042", "P047", "P052"}
    assert "not shown to find a pair in one person" in EVIDENCE["E2"]


def test_rows_name_muscles_that_there_are() -> None:
    for pair in LIBRARY.pairs:
        assert {pair.inhibited, pair.facilitated} <= set(LIBRARY.muscles)
        assert pair.inhibited != pair.facilitated
    for item in screening_items():
        assert set(item.muscles) <= set(LIBRARY.muscles), item.id


def test_batteries_are_short_lists_that_can_be_tested() -> None:
    facilitating = {pair.facilitated for pair in LIBRARY.pairs}
    for battery in LIBRARY.batteries.values():
        assert 5 <= len(battery.muscles) <= 9
        assert len(set(battery.muscles)) == len(battery.muscles)
        for name in battery.muscles:
            muscle = LIBRARY.muscles[name]
            assert LIBRARY.pairs_of(name) or (not muscle.scorable and name in facilitating), (battery.id, name)
        assert "no evidence that a battery finds anything" in battery.source


def test_profiles_never_ask_for_fewer_than_three_trials() -> None:
    for profile in LIBRARY.profiles.values():
        assert profile.trials >= 3
        assert profile.pain_limit_nrs <= 4
        assert profile.pain_rise_nrs <= 2
        assert profile.rest_s >= 60
        assert "Default of this project" in profile.source
    assert LIBRARY.profiles["after-surgery-or-injury"].test == "make"
    assert LIBRARY.profiles["persistent-pain"].test == "make"


def test_norms_and_levers_can_be_used() -> None:
    actions = {norm.action for norm in norms()}
    linked = {muscle.norm_action for muscle in LIBRARY.muscles.values() if muscle.norm_action}
    assert linked == actions
    for muscle in LIBRARY.muscles.values():
        if muscle.lever_fallback:
            lever_m = fallback_lever_m(muscle.lever_fallback, 1.75)
            assert lever_m is not None
            assert 0.03 < lever_m < 0.9
            assert muscle.lever_from
            assert muscle.lever_to


def test_a_lever_is_a_length_or_a_share_of_the_stature() -> None:
    assert fallback_lever_m("0.245H-0.05", 1.80) == pytest.approx(0.245 * 1.80 - 0.05)
    assert fallback_lever_m("0.2H", 1.5) == pytest.approx(0.3)
    assert fallback_lever_m("0.05", 1.80) == 0.05
    assert fallback_lever_m("", 1.80) is None
    assert fallback_lever_m("0.146H-0.05", 0.32) is None  # no length at all for so small a person
    for formula in ("245", "0.245h", "H", "0.245H*2", "1e-3", "-0.05", "٠.٠٥", "0.05\n"):
        assert not is_lever(formula)
        with pytest.raises(UnusableValueError, match="no lever arm"):
            fallback_lever_m(formula, 1.8)
    for stature_m in (float("nan"), 0.0, 180.0):
        with pytest.raises(UnusableValueError, match="no stature"):
            fallback_lever_m("0.245H-0.05", stature_m)


def test_what_lies_in_the_midline_has_no_side() -> None:
    unpaired = {muscle.id for muscle in LIBRARY.muscles.values() if not muscle.paired}
    assert unpaired >= MIDLINE
    assert not unpaired & {"gluteus_maximus", "scm", "obliques", "quadratus_lumborum", "multifidus"}
    for pair in LIBRARY.pairs:
        if pair.laterality in ("ipsi", "contra"):
            assert LIBRARY.muscles[pair.inhibited].paired, pair.id
            assert LIBRARY.muscles[pair.facilitated].paired, pair.id


def test_no_break_test_where_a_strap_or_a_handle_holds() -> None:
    held = {muscle.id for muscle in LIBRARY.muscles.values() if muscle.scorable and not muscle.breakable}
    assert held == {"quadriceps", "gastrocnemius", "soleus", "grip"}


def test_a_row_is_found_by_its_name_alone() -> None:
    assert len({row.id for row in LIBRARY.rows}) == len(LIBRARY.rows)
    assert LIBRARY.find("posture") is LIBRARY.batteries["posture"]
    assert LIBRARY.find("P001") is LIBRARY.pairs[0]
    assert LIBRARY.find("nothing") is None
